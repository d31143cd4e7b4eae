"""Spelling: the character of a word, remembered from one text to the next."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .grammar import OTHER

MERGED, DIGITS, ROMAN = "\1", "\2", "\3"
"""Stand for tokens that only their neighbours or their own shape give a character: see `encode`."""
Alone = tuple[str, object, frozenset[str]]
"""A token that may be one with the next: its character and value where it is not, and what it may be one with."""
MAX_WORDS = 50_000
_ROMAN = re.compile(r"(m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


class Spelling(dict[str, str]):
    """The character of each word: its own, `OTHER`, or the mark of a token to look at."""

    def __init__(self, codes: Mapping[str, str], special: frozenset[str], suffixes: frozenset[str]) -> None:
        super().__init__(codes)
        self.update((word, MERGED) for word in special)
        self._suffixes = suffixes

    def settle(self, lone: Mapping[str, Alone | None]) -> tuple[str, str]:
        """Give words that may be one with the next their own character, where the character of the next one tells.

        Returns these characters, and those of what they may be one with: any other word that follows leaves them alone.
        """
        special = frozenset(word for word, code in self.items() if code == MERGED)
        settled: dict[str, str] = {}
        partners = {MERGED}
        for word, alone in lone.items():
            if alone is not None and alone[0] != OTHER and all(self.get(other, OTHER) != OTHER for other in alone[2]):
                settled[word] = alone[0]
                partners.update(self[other] for other in alone[2] - special)
        partners.update(settled.values())
        self.update(settled)
        return "".join(sorted(set(settled.values()))), re.escape("".join(sorted(partners)))

    def __missing__(self, word: str) -> str:
        code = OTHER
        if word[0].isdecimal():
            code = DIGITS
        elif word[0] in _ROMAN_DIGITS and roman_value(word, self._suffixes):
            code = ROMAN
        if len(self) < MAX_WORDS and len(word) < 40:
            self[word] = code
        return code


def word_shape(value: int) -> str:
    """The class of a number in words."""
    if 1 <= value <= 31:
        return "<w>"
    return "<wy>" if 1000 <= value < 3000 else "<wn>"


def roman_value(word: str, suffixes: frozenset[str]) -> int:
    """The value of a Roman number in small letters, with an ordinal ending or without, or 0."""
    digits = roman_digits(word, suffixes)
    total, last = 0, 0
    for letter in reversed(digits):
        value = _ROMAN_DIGITS[letter]
        total += value if value >= last else -value
        last = max(last, value)
    return total


def roman_digits(word: str, suffixes: frozenset[str]) -> str:
    """The letters of a Roman number without its ordinal ending, empty where there is none."""
    found = _ROMAN.match(word)
    if not found or not found.group(1) or (found.end() < len(word) and word[found.end() :] not in suffixes):
        return ""
    return found.group(1)
