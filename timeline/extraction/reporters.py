"""Whose minister tells it: "Poland will shut crossings with Belarus, its minister said", "…, a annoncé son ministre"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.referents import Mention
from timeline.extraction.stances import TELLING
from timeline.extraction.words import Words

_MARKS = frozenset((",", "»", "”", '"'))
_REACH = 7
"""Tokens between the mark that ends what was told and the words for whoever told it, or from these to the verb."""
_NAMES = 12
"""Mentions of a sentence that are looked at."""


class Reporters:
    """Finds of whom the sentence tells that somebody of theirs vouches for; a part of the cast of an article."""

    document: Document
    lexicon: Lexicon
    words: Words
    mentions: list[Mention]
    _firsts: set[int]

    def _head_of_report(self, start: int, end: int) -> Mention | None:
        """Whom the sentence names first, where the office of `start` to `end`, with a possessive before it, reports it."""
        if not self._reports(start, end):
            return None
        return next((m for m in self._named_first(start + 1) if m.referents[0].type != "office"), None)

    def _head_before(self, start: int) -> Mention | None:
        """Whom the sentence before names first, where a possessive before the office at `start` opens its own: "Mr Macron met
        Mr Putin. His | adviser": Mr Macron's."""
        owner = self.words.OWNERS.get(self.document.lows[start - 1], "")
        if start - 1 not in self._firsts or not owner.endswith("s"):
            return None
        head = next(self._named_first(start - 1), None)
        return head if head is not None and head.referents[0].type == "person" else None

    def _named_first(self, end: int) -> Iterator[Mention]:
        """Whom the sentence of token `end` - 1 names alone up to there, in order: no place, and led by no preposition."""
        near = self.mentions[-_NAMES:]
        begin = len(near)
        while begin and self._firsts.isdisjoint(range(near[begin - 1].start + 1, end)):
            begin -= 1
        return (m for m in near[begin:] if len(m.referents) == 1 and not m.place and not self._led(m))

    def _reports(self, start: int, end: int) -> bool:
        """Whether a mark ends what was told, and a verb of saying stands beside the office."""
        lows, k = self.document.lows, start - 2
        if k > 0 and lows[k] in _MARKS:
            return any(self._tells(low) for low in lows[end : end + _REACH])
        told = False
        while k > 0 and start - k < _REACH and lows[k] not in _MARKS:
            told = told or self._tells(lows[k])
            k -= 1
        return told and lows[k] in _MARKS

    def _tells(self, low: str) -> bool:
        senses = self.lexicon.senses
        return any(
            sense.stance in TELLING
            for reading in self.lexicon.forms.get(low, ())
            for sense in senses.get(reading.lemma, ())
        )

    def _led(self, mention: Mention) -> bool:
        """Whether a preposition governs a mention: "avec | le Bélarus"."""
        k = mention.start - 1
        while k > 0 and self.document.lows[k] in self.words.ARTICLES:
            k -= 1
        return mention.start not in self._firsts and self.document.lows[k] in self.words.PREPOSITIONS
