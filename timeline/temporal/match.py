"""Find: run the rules near the trigger words of a sentence, keep the longest match at each place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .compile import Grammar
from .encode import Encoded
from .grammar import Rule
from .hits import Hit

NUMBERS = (int, float)
"""What the value of a number may be; put together once, for it is asked of every slot."""


@dataclass(slots=True)
class Found:
    """A rule that matched: characters `start` to `end` (excluded) of an encoded sentence, and the slots it filled.

    `first_word` and `last_word` bound the words of the expression in its sentence, the last one excluded.
    """

    encoded: Encoded
    rule: Rule
    start: int
    end: int
    slots: dict[str, object]
    has: Callable[[str], bool]  # did the slot match anything?
    first_word: int
    last_word: int
    hit: Hit
    place: int  # the character that the hit is counted from
    signal: str | None = None
    signal_start: int = 0

    @property
    def full_start(self) -> int:
        """Where what the rule looks at begins, its context included."""
        return self.hit.full_start + self.place

    @property
    def marks(self) -> dict[str, int]:
        """The character in each slot that the rule filled."""
        return {slot: at + self.place for at, slot, _, _ in self.hit.filled}

    def mark(self, slot: str) -> int | None:
        """The character in a slot, `None` where the rule does not fill it."""
        for at, name, _, _ in reversed(self.hit.filled):
            if name == slot:
                return at + self.place
        return None

    def number(self, slot: str) -> int | None:
        """The whole number in a slot, or `None`."""
        value = self.slots.get(slot)
        if value is None or value.__class__ is int:
            return value  # most by far
        return int(value) if isinstance(value, NUMBERS) else None

    def text(self, slot: str) -> str:
        """The value of a slot as a string; empty where it is not filled."""
        value = self.slots.get(slot)
        return value if value is not None and isinstance(value, str) else ""

    def begin(self, at: int) -> None:
        """Let the expression begin at a character."""
        self.start, self.first_word = at, self.encoded.first[at]

    def stop(self, at: int) -> None:
        """Let the expression end before a character."""
        self.end, self.last_word = at, self.encoded.first[at]


Accept = Callable[[Found], bool]


def match(encoded: Encoded, grammar: Grammar, accept: Accept) -> None:
    """Offer the matches of a sentence from left to right: at each place the longest first, the earlier rule on a tie.

    `accept` says whether a match is an expression (or a trap) after all; what it refuses leaves room for the next best.
    """
    stretches = grammar.hits.stretches
    for stretch in grammar.headed.finditer(encoded.codes):
        # Only a stretch of known words that holds a trigger is looked at.
        after = at = stretch.start()
        for offset, hits in stretches[stretch.group()]:
            place = at + offset
            if place < after:
                continue
            for hit in hits:
                found = _found(encoded, grammar, hit, place)
                if accept(found):
                    after = max(place + 1, found.end)
                    break


def _found(encoded: Encoded, grammar: Grammar, hit: Hit, place: int) -> Found:
    words = encoded.words
    rule, start, end, _, _, known, asked, trails = hit
    start, end = start + place, end + place
    slots = {**known}
    for at, slot, entries, _ in asked:
        # What the word means in the class of its slot, or its number, or itself.
        word = words[at + place]
        if entries is not None and word in entries:
            slots[slot] = entries[word]
        else:
            value = encoded.value(at + place)
            slots[slot] = word if value is None else value
    if trails:
        of_words = grammar.lexicon.of_words
        while end - 1 > start and ((word := words[end - 1]) in ",." or word in of_words):
            if word == "." and _abbreviated(encoded, end - 1, grammar):
                break
            end -= 1
    first = encoded.first
    return Found(encoded, rule, start, end, slots, slots.__contains__, first[start], first[end], hit, place)


def _abbreviated(encoded: Encoded, at: int, grammar: Grammar) -> bool:
    """Does the full stop at a character belong to the word before it (*déc.*)?"""
    return encoded.word(at) == "." and encoded.word(at - 1) in grammar.lexicon.abbreviations
