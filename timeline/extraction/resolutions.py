"""Who acts in the items of a resolution: "The Council: 1. Condemns the attack; 2. Demands", with no subject of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.referents import Referent
from timeline.extraction.subjects_behind import SubjectsBehind
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_NUMBER = 3
"""Tokens of the number of an item, at most."""
_CLOSING = 3
"""Tokens from the end of the body's name to the mark that leads to the items: "l'Organe | central :"."""
_BODIES = frozenset(("org", "country", "office", "name"))


class Resolutions(SubjectsBehind):
    """The part of an article that finds the body whose items they are."""

    readings: list[Reading]

    def opens_item(self, reading: Reading, verb: Verb) -> bool:
        """Whether a verb in the present opens a paragraph with a number: "2. | Exige le retrait"."""
        first = reading.sentence.first
        if verb.tense != "pres" or verb.start > first + (self.lows[first] in self.words.REFLEXIVES) or first < 2:
            return False
        before = self.readings[reading.index - 1].sentence
        same = before.paragraph == reading.sentence.paragraph and before.last == first
        return same and self.lows[before.first].isdigit() and first - before.first <= _NUMBER

    def body_of_item(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        """The body whose name leads to the items, where a verb opens one of them."""
        if not self.opens_item(reading, verb):
            return ()
        lead = reading.index - 1
        while lead >= 0:
            sentence = self.readings[lead].sentence
            opening = self.readings[lead - 1].sentence if lead else sentence
            if not (self.lows[sentence.first].isdigit() or self.lows[opening.first].isdigit()):
                break
            lead -= 1
        told = self.readings[lead] if lead >= 0 else None
        last = told.sentence.last - 1 if told is not None else 0
        if told is None or self.lows[last] not in (":", ","):
            return ()
        named = next((m for m in reversed(told.mentions) if m.referents and m.referents[0].type in _BODIES), None)
        return named.referents if named is not None and last - named.end < _CLOSING else ()
