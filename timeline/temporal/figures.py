"""Figures: what a token that begins with a digit is, and what words and figures are where they stand alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from .grammar import OTHER, Lexicon
from .spelling import Alone, word_shape

HOUR_SIGNS = frozenset("h:")  # of a clock time in figures: 14h30, 14:30
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
MAX_FIGURES = 10_000
"""So many figures are remembered; beyond it none is."""


class Lone(dict[str, Alone | None]):
    """What the words that begin a compound or a number, and figures, are on their own; `None` for any other word."""

    def __init__(
        self, lexicon: Lexicon, codes: Mapping[str, str], compounds: Mapping[str, Sequence[tuple[str, ...]]]
    ) -> None:
        self._codes, self._point, self._suffixes = codes, lexicon.point, lexicon.ordinal_suffixes
        numbers = frozenset(lexicon.numbers) | lexicon.number_links | lexicon.hundred_links
        for word in {*compounds, *lexicon.numbers}:
            parts = compounds.get(word, ())
            if all(len(one) > 1 for one in parts):
                partners = frozenset(one[1] for one in parts) | ({"-"} if parts else set())
                value = lexicon.numbers.get(word)
                code = codes.get(word, OTHER if value is None else codes[word_shape(value)])
                self[word] = code, value, partners if value is None else partners | numbers

    def __missing__(self, word: str) -> Alone | None:
        if not word[0].isdecimal():
            return None
        shape, value = figure(word, self._point)
        alone = self._codes[shape], value, self._suffixes
        if len(self) < MAX_FIGURES and len(word) < 40:
            self[word] = alone
        return alone


@lru_cache(maxsize=4096)
def figure(word: str, point: str) -> tuple[str, object]:
    """The class of a token that begins with a digit, and its value."""
    if word.isdecimal():
        value = int(word) if len(word) < 16 else 10**15
        if len(word) <= 2:
            return ("<d>" if 1 <= value <= 31 else "<n2>"), value
        return ("<y>" if len(word) == 4 and 1000 <= value < 3000 else "<n>"), value
    if " " in word:
        figures = word.replace(" ", "")
        return "<n>", int(figures) if len(figures) < 16 else 10**15
    if not HOUR_SIGNS.isdisjoint(word):
        return "<hm>", tuple(int(part) for part in re.findall(r"\d+", word))
    numbers = tuple(int(part) if len(part) < 10 else 10**9 for part in re.findall(r"\d+", word))
    separators = {c for c in word if not c.isdecimal()}
    if len(numbers) == 3 and len(separators) == 1:
        if len(re.match(r"\d*", word).group()) == 4:  # type: ignore[union-attr]
            return "<iso>", numbers
        tail = word[re.search(r"\d*\Z", word).start() :]  # type: ignore[union-attr]
        if separators != {","} and len(tail) in (2, 4):
            return "<dmy>", (*numbers, len(tail))
    if len(numbers) == 2 and separators == {"/"}:
        return ("<my>", (numbers[1], numbers[0])) if numbers[1] > 999 else ("<dm>", numbers)
    if len(numbers) == 2 and separators == {"-"}:
        return "<my>", numbers
    if separators <= {".", ","} - {point} and _GROUPED.match(word):
        return "<n>", int(word.replace(".", "").replace(",", "")) if len(word) < 16 else 10**15
    if len(numbers) == 2 and separators <= {".", ","}:
        return "<dec>", float(f"{numbers[0]}.{numbers[1]}")
    return "<n>", numbers[0]
