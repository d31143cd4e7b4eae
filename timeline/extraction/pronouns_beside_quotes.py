"""Who "he" is beside a quotation: nobody says of himself "Mr X lies", and in his own words a speaker is no "he"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from timeline.extraction.document import Document
from timeline.extraction.referents import Mention, Referent

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_FAR = 5
"""Sentences back to whoever goes on speaking."""
_SINCE = 2
"""Sentences before an answer in which an article may go back to telling of whoever answers."""
_PEOPLE = ("person", "office")


class PronounsBesideQuotes:
    """The part of an article that keeps apart who speaks and who is spoken of."""

    document: Document
    lows: list[str]
    readings: list[Reading]
    subjects: dict[int, tuple[Referent, ...]]
    language_is_english: bool

    def mentions_before(self, at: int) -> Sequence[Mention]:
        raise NotImplementedError

    def speaker(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        raise NotImplementedError

    def answering(self, reading: Reading, at: int) -> tuple[Referent, ...]:
        raise NotImplementedError

    def labelled(self, label: str) -> tuple[Referent, ...]:
        raise NotImplementedError

    @staticmethod
    def agrees(referent: Referent, feminine: bool) -> bool:
        raise NotImplementedError

    def beside_quotes(self, who: tuple[Referent, ...], code: str, reading: Reading, at: int) -> tuple[Referent, ...]:
        """`who`, unless one person is taken for the speaker who is only spoken of, or the other way round."""
        if len(who) != 1 or who[0].type not in _PEOPLE or code not in ("ms", "fs"):
            return who
        inside = self.document.inside
        if inside[at]:
            quotations = self.document.quotations  # looked up by halves: a text may be made of them
            last = bisect_right(quotations, at, key=itemgetter(0)) - 1
            spoken = quotations[last][0] if last >= 0 and at < quotations[last][1] else at
            if who != self.speaker(reading, at) or any(
                who[0] in m.referents for m in reading.mentions if m.start >= spoken
            ):
                return who
            others = (m.referents for m in reversed(self.mentions_before(at)) if inside[m.start])
            return next((r for r in others if self._fits(r, code) and r != who), ())
        if self._answers(who, reading, at):
            candidates = (*self._acting_outside(reading, at), *self._others_named(reading, at))
            return next((r for r in candidates if self._fits(r, code) and r != who), ())
        if reading.sentence.speaker and who == self._says_i(reading):
            acting = (r for r in self._acting_outside(reading, at) if self._fits(r, code) and r != who)
            named = (m.referents for m in reversed(self.mentions_before(at)) if self._fits(m.referents, code))
            sure = next((r for r in named if r != who and code[0] in (r[0].gender, r[0].likely)), ())
            first = next(acting, ())
            return (
                (sure or first) if code == "fs" else first or sure
            )  # "Spokesman: I can tell you that he will travel": no spokesman
        if not any(inside[m.start] and who[0] in m.referents and m.end <= at for m in reading.mentions):
            return who
        if not any(inside[max(0, at - 3) : at]):
            return who
        return next((r for r in self._acting_outside(reading, at) if self._fits(r, code)), ())

    def _answers(self, who: tuple[Referent, ...], reading: Reading, at: int) -> bool:
        """Whether the words at token `at` are an answer of his own, in which nobody calls himself "he"; an article that names
        him again, at its end, tells of him."""
        if not self.language_is_english or who != self.answering(reading, at):
            return False
        lately = self.readings[max(0, reading.index - _SINCE) : reading.index + 1]
        clause = reading.clause_at(at)
        verb = clause.verb if clause is not None else None
        if verb is not None and verb.stance in ("say", "announce"):
            return False  # "he added with a laugh"
        named = (m for r in lately for m in r.mentions if who[0] in m.referents)
        return all(self.lows[m.end : m.end + 1] == [":"] for m in named)  # "R. Alarcón: he" names who speaks

    def _others_named(self, reading: Reading, at: int) -> Iterator[tuple[Referent, ...]]:
        """Those named in this sentence and the one before it, the last first."""
        for earlier in reversed(self.readings[max(0, reading.index - 1) : reading.index + 1]):
            for mention in reversed(earlier.mentions):
                if mention.end <= at and not mention.place:
                    yield mention.referents

    def _says_i(self, reading: Reading) -> tuple[Referent, ...]:
        """Who speaks in a sentence, in the paragraph that the label of whoever speaks opens."""
        first = reading.index
        while first and self.readings[first - 1].sentence.paragraph == reading.sentence.paragraph:
            first -= 1
        opened = self.readings[first].sentence.first
        return self.labelled(reading.sentence.speaker) if opened and self.lows[opened - 1] == ":" else ()

    def _acting_outside(self, reading: Reading, at: int) -> Iterator[tuple[Referent, ...]]:
        """Those who act before token `at` in no quotation, the last first."""
        inside = self.document.inside
        for earlier in reversed(self.readings[max(0, reading.index - _FAR) : reading.index + 1]):
            for verb in reversed(earlier.verbs):
                if verb.form == "fin" and verb.end <= at and not inside[verb.start]:
                    yield self.subjects.get(id(verb), ())
            for mention in earlier.mentions[:1]:
                if not inside[mention.start] and not mention.role and mention.end <= at:
                    yield mention.referents

    def _fits(self, who: tuple[Referent, ...], code: str) -> bool:
        return len(who) == 1 and who[0].type in _PEOPLE and self.agrees(who[0], code[0] == "f")
