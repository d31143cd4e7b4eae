"""What a headline knows of the sentence it is made from: whom it names, which words of it stay where a time goes."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.only_then import only_then
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.time_limits import NO_EARLIER, gives_time


class Stretches:
    """Stretches of one sentence, before they are printed."""

    def __init__(self, article: Article, reading: Reading) -> None:
        self.article, self.reading = article, reading
        self.subject: tuple[Referent, ...] = ()  # named already: its pronoun may stay
        self.opening = ""  # the words that open the headline: nobody is named twice in one
        self.dated_at = -1  # the token after the day of what is told
        self.ahead = False  # what is told lies ahead: "seront réunis"
        self.told: Clause | None = None  # the clause that the headline is of
        self.kept = -1  # a participle that is itself what is told
        self._after_time = -1  # how many words stood before the last time that was left out
        self.in_present = False  # the verb of the headline is told in the present
        self.by_name = False  # the subject stands by its names, not by the words of the text
        self.tokens, self.words = article.tokens, article.words
        self.english = article.language_is_english
        self._only: frozenset[int] | None = None

    @property
    def only(self) -> frozenset[int]:
        """The words of "ne … que" that go with a day, where the day goes."""
        if self._only is None:
            found = only_then(self.article, self.reading)
            for k in found:
                if self.tokens[k].low in self.words.COMPLEMENTISER and (self._allowed(k + 1) or self._allowed(k + 2)):
                    found = frozenset()
                    break
            self._only = found
        return self._only

    def _apart(self, k: int) -> bool:
        """ "ont, | eux |, bloqué": a pronoun that only sets its subject against others."""
        lows = self.article.lows
        return lows[k] in self.words.APART and 0 < k < len(lows) - 1 and lows[k - 1] == lows[k + 1] == ","

    def _allowed(self, at: int) -> bool:
        """ "gave it until Friday to pay", "ne voteront pas avant 2014": the time is what was given, or denied."""
        for index in self.reading.expressions:
            if self.article.expressions[index].signal in NO_EARLIER:
                start, end = self.article.spans[index]
                if start - 4 < at < end and self._no_earlier(index):
                    return True
        for verb in reversed(self.reading.verbs):
            if verb.end <= at:
                near = at - verb.end <= 8 and gives_time(self.article, verb)
                for k in range(verb.end, min(at + 1, len(self.tokens))) if near else ():
                    if self.article.signals[k] and self.article.lows[k] in self.words.AT_DATE:
                        return True
                return False
        return False

    def _no_earlier(self, index: int) -> bool:
        """Whether a negation before the expression makes it the earliest day: "will not be held until March 3"."""
        signal, at = self.article.expressions[index].signal, self.article.spans[index][0]
        if signal == "not-before":
            return True
        near = next((v for v in reversed(self.reading.verbs) if v.end <= at), None)
        return near is not None and near.negated and near.tense in ("fut", "cond")

    def _quoted(self, start: int, end: int) -> bool:
        return (
            start < end
            and bool(self.article.document.inside[start])
            and self.tokens[start - 1].text in '«“"'
            and bool(self.article.document.inside[end - 1])
        )

    def _until_mark(self, start: int, stop: int) -> int:
        """The end of the phrase that begins at `start`."""
        end = start
        while end < stop and end - start < 14 and self.tokens[end].text not in ',;:.()«»“”"':
            end += 1
        return end
