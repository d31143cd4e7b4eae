"""Live pages: entries that open with the time of day and tell, without a date, what has just happened."""

from __future__ import annotations

import re

from timeline.extraction.derived import one_day
from timeline.extraction.drafts import Draft
from timeline.extraction.kinds import kind_of_verb
from timeline.extraction.reading import Reading
from timeline.extraction.undated import Undated
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb
from timeline.temporal.values import Why

_CLOCK = re.compile(
    r"\W{0,3}(?:[01]?\d|2[0-3])\s?(?:heures?\s?(?=\|)|[hH:.]\s?[0-5]\d\s?(?:[aApP]\.?[mM]\.?)?|[aApP]\.?[mM]\.?)"
    r"[ .:–—|-]*(?=\s*[^\W\d_a-zà-ÿ]|\s*[«“\"'\n]|$)"
)
"""What an entry opens with: "16 h 40 –", "18.05", "9.30am"; a capital follows, or the end of the line."""
_ENTRIES = 3
"""At least so many make a live page: one alone may be a time in a programme."""
_SHORT = 14
"""Characters of a line that holds a time alone: what it heads is the next line."""

_PERSONAL = frozenset(("statement", "meeting"))
"""What is nothing without somebody."""


class LivePages(Undated):
    """The part of drafting that dates the entries of a live page by its own day."""

    _entries: frozenset[int] | None = None

    def _told_around(self, reading: Reading) -> None:
        """What the sentence tells on a day that stands around it: of another deed, of its paragraph, of the page."""
        self._hours_apart(reading)
        self._chronicle(reading)
        self._live(reading)

    def _live_entries(self) -> frozenset[int]:
        """The paragraphs that open with the time of day, found once; none where the page is no live page."""
        if self._entries is None:
            found, seen, entries, headed = set[int](), -1, 0, False
            for sentence in self.article.document.sentences:
                if sentence.paragraph == seen:
                    continue
                seen = sentence.paragraph
                start, end = self._line(sentence.start)
                opens = _CLOCK.match(self.article.text, start) is not None
                entries += opens
                if opens or headed:
                    found.add(seen)
                headed = opens and end - start < _SHORT
            self._entries = frozenset(found if entries >= _ENTRIES else ())
        return self._entries

    def _heads_entry(self, reading: Reading, index: int) -> bool:
        """Whether a time of day only heads an entry: it says when that was written, and not on which of the days told."""
        article, sentence = self.article, reading.sentence
        if article.spans[index][0] != sentence.first or sentence.paragraph not in self._live_entries():
            return False
        if _CLOCK.match(article.text, self._line(sentence.start)[0]) is None:
            return False
        if reading.index and article.readings[reading.index - 1].sentence.paragraph == sentence.paragraph:
            return False  # "Tuesday evening he was sacked", further on in the entry
        interval = article.expressions[index].interval
        if sentence.kind != "heading" or interval is not None and interval.start_earliest != article.day:
            return True
        return any(article.expressions[i].type == "DATE" for i in reading.expressions if i != index)

    def _line(self, at: int) -> tuple[int, int]:
        """Where the line that holds a code point begins and ends."""
        text = self.article.text
        end = text.find("\n", at)
        return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)

    def _told_on_another_day(self, reading: Reading) -> Draft | None:
        """What the entry has told before of a day that is over: what goes on from there is not of the day of the page."""
        day, paragraph, here = self.article.day, reading.sentence.paragraph, {id(d) for d in self._here}
        for draft in reversed(self.drafts):
            if draft.reading.sentence.paragraph != paragraph:
                return None
            latest = draft.interval.end_latest if draft.interval is not None else None
            if draft.verb is not None and draft.verb.tense == "plup":
                continue  # "Il avait donné jeudi douze heures aux ravisseurs. Une opération a été lancée": the background
            if id(draft) not in here and latest is not None and day is not None and draft.certainty.value == "happened":
                return draft if latest < day else None
        return None

    def _is_perfect(self, verb: Verb) -> bool:
        """ "Has been freed": an English perfect tells news."""
        article = self.article
        return (
            article.language_is_english and article.lows[verb.start] in article.words.HAS and verb.end - verb.start > 1
        )

    def _live(self, reading: Reading) -> None:
        """ "18 h 55. Mike Pence a atterri à Lima.": what an entry tells without a date is of the day of the page."""
        article, day = self.article, self.article.day
        if day is None or reading.sentence.kind == "heading" or reading.sentence.paragraph not in self._live_entries():
            return
        taken, told_on = {id(d.verb) for d in self._here}, self._told_on_another_day(reading)
        for clause in reading.clauses:
            verb = clause.verb
            if verb is None or clause.kind != "main" or id(verb) in taken or verb.negated or verb.modal:
                continue
            if verb.stance in ("cancel", "postpone", "plan") or any(c.report is clause for c in reading.clauses):
                continue  # of a day that is told elsewhere; words quoted
            if verb.tense not in ("pres", "past") or article.document.inside[verb.main] or clause.report is not None:
                continue
            others = (article.spans[i][0] for i in reading.expressions if article.expressions[i].type != "DURATION")
            if any(clause.holds(at) and at - reading.sentence.first > 1 for at in others):
                continue
            if told_on is not None and verb.tense == "past" and not self._is_perfect(verb):
                continue  # "On 4 July they boarded the tanker. Tehran | promised revenge": some day since
            kind = kind_of_verb(article, reading, clause, verb)
            if kind is None or kind.kind == "other" or not article.subject(reading, verb) and kind.kind in _PERSONAL:
                continue
            if kind.kind == "statement" and any(article.document.inside[reading.sentence.first : verb.start]):
                continue  # words quoted without a date
            if self._here and kind.kind in SPEECH:
                continue  # "Downing Street says that he flies home tonight": what is said has its day
            draft = self._make(reading, clause, verb, kind, one_day(day), None)
            if draft.certainty.undone:
                continue
            draft.rule, draft.date_confidence = f"{kind.kind}/live", 0.75
            draft.date_why = Why(
                fr="entrée d'une page en direct : le jour de la page", en="an entry of a live page: the day of the page"
            )
            self._keep(draft)
