"""Words that are quoted without a verb of saying: "Admiral Merino, yesterday, to a reporter: “There is nothing”."""

from __future__ import annotations

from timeline.extraction.dated_drafts import DatedDrafts
from timeline.extraction.kind import Kind
from timeline.extraction.looks import first_of, has_verb
from timeline.extraction.reading import Reading
from timeline.temporal.values import Interval, Why

_NEAR = 8
"""Tokens from the day to the colon: "yesterday, to a reporter | :"."""


class WordsQuoted(DatedDrafts):
    """The part of drafting that tells them on their day."""

    def _says_who_spoke(self, reading: Reading, index: int) -> bool:
        """ "Admiral Merino, yesterday, to a reporter: “There is …”": no day of what the words quoted tell."""
        begin, end = self.article.spans[index]
        lows, inside, stop = self.article.lows, self.article.document.inside, reading.sentence.last
        if inside[begin] or lows[end : end + 1] != [","]:
            return False
        colon = first_of(":", lows, end, min(stop - 1, end + _NEAR))
        if colon < 0 or lows[colon + 1] not in '"“«' or has_verb(reading.verbs, reading.sentence.first, colon, "fin"):
            return False
        return lows[begin - 1] == "," or begin > 1 and lows[begin - 2] == ","

    def _draft_words(self, reading: Reading, index: int, interval: Interval) -> None:
        """Draft what somebody said who is named before a quotation without a verb, on a day that is not ahead."""
        article, first = self.article, reading.sentence.first
        named = [m for m in reading.mentions if first <= m.start < article.spans[index][0] and not m.place]
        latest, day = interval.end_latest, article.day
        self.passed[index] = Why(fr="jour de paroles citées sans verbe", en="the day of words quoted without a verb")
        if not named or latest is None or day is not None and latest > day:
            return
        said = Kind("statement", Why(fr="paroles citées", en="words quoted"))
        draft = self._make(reading, None, None, said, interval, article.expressions[index])
        draft.cast = dict.fromkeys(named[0].referents, "agent")
        draft.certainty.value, draft.expressions = "happened", [index]
        draft.rule, draft.date_confidence = "statement/quoted", article.expressions[index].confidence
        draft.date_why = article.expressions[index].why
        del self.passed[index]
        self._keep(draft)
