"""Subjects in the plural whose English verb does not tell it: "The officers went", "Rebels stormed the town"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.plural_subjects import PluralSubjects
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import DASHES
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_FAR = 7
"""Words of a subject up to its head: "the two young Kosovan police officers"."""
_ENTRY = 8
"""Words before the dash behind the day of an entry."""


@cache
def _plurals(words: Words) -> frozenset[str]:
    return any_of(words, "PLURAL_HUMANS", "ARMED_MEN", "MEN", "PLURAL_OFFICES")


@cache
def _singulars(words: Words) -> frozenset[str]:
    return any_of(words, "HUMANS", "OFFICES")


@cache
def _ending(words: Words) -> frozenset[str]:
    return any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER", "SUBJECT_PRONOUNS")


def plural_head(lows: Sequence[str], words: Words, start: int, stop: int) -> int:
    """The word that tells of people in the plural at the head of a phrase that opens at `start`; -1 where none does."""
    plurals, singulars, ending = _plurals(words), _singulars(words), _ending(words)
    for k in range(start, min(stop, start + _FAR)):
        low = lows[k]
        men = low.endswith(words.PLURAL_OF_MEN) and low not in words.NO_MEN  # "gunmen", "militiamen"
        if men or low in plurals or low[-1] == "s" and low[:-1] in singulars:
            following = lows[k + 1] if k + 1 < len(lows) else "."
            if (
                following not in words.OWNING_MARKS
                and following not in plurals
                and following.rstrip("s") not in singulars
            ):
                return k
        elif low in ending or not (low[0].isalnum() or low == "-" or low in words.OWNING_MARKS):
            return -1
    return -1


class ManyTold(PluralSubjects):
    """The part of an article that finds several people told of without their names."""

    words: Words
    lows: list[str]
    dated: bytearray
    readings: list[Reading]
    subjects: dict[int, tuple[Referent, ...]]
    stand_for: dict[int, tuple[int, int]]
    language_is_english: bool

    def many_told_before(self, reading: Reading, at: int) -> bool:
        """ "Les pourparlers devaient reprendre ; X a dit qu'ils ...": several whom nothing names are the last many."""
        for clause in reversed(reading.clauses):
            verb = clause.verb
            if verb is None or verb.end > at or clause.kind == "relative":
                continue
            several = self.several_in_front(clause, verb)
            told = verb.person != "p" and self.tells_many(clause, verb) or several[1] > 0
            if verb.person != "p" and not told:
                continue
            first = clause.start + (clause.opener == clause.start)  # "If | the two men meet, they"
            before = self.lows[first : verb.start]
            named = self.subjects.get(id(verb), ())
            if (
                named
                and not (told and len(named) == 1)
                or not before
                or not self.words.SUBJECT_PRONOUNS.keys().isdisjoint(before)
            ):
                return False
            self.stand_for[at] = several if several[1] else (first, min(clause.pieces[0][1], verb.start))
            return True
        return False

    def tells_many(self, clause: Clause, verb: Verb) -> bool:
        """ "The officers went": an English past whose subject is in the plural."""
        first = clause.start + (clause.opener == clause.start)
        return self.language_is_english and plural_head(self.lows, self.words, first, verb.start) >= 0

    def opened_on_many(self, reading: Reading, at: int) -> bool:
        """Whether the sentence before opens on people in the plural, for whom the pronoun then stands."""
        if not self.language_is_english or not reading.index:
            return False
        before = self.readings[reading.index - 1].sentence
        entry = range(before.first + 1, min(before.first + _ENTRY, before.last))  # "Jan 2, 1987 - Habré's men overrun"
        first = next((k + 1 for k in entry if self.lows[k] in DASHES and self.dated[k - 1]), before.first)
        counted = first  # "About | 20 rebels", "At least | 20 rebels"
        if first + 2 < before.last:
            counted += self.lows[first] in self.words.AMOUNTS or 2 * (self.lows[first + 1] in self.words.AT_ITS_ENDS)
        head = plural_head(self.lows, self.words, counted, before.last)
        if head >= 0:
            self.stand_for.setdefault(at, (first, head + 1))
        return head >= 0
