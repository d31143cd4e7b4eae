"""What a token is: numeric shapes, words as a language writes them, single signs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache, reduce
from itertools import accumulate, chain
from operator import add, iconcat
from typing import Any

from .spelling import DIGITS, Alone

_SHAPES = (
    r"(?:\d{4}-\d{1,2}-\d{1,2}(?![\d-])"  # 2021-12-07
    r"|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/])(?![-.,]\d)"  # 7/12/2021
    r"|\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?=-\d{1,2}/\d{1,2}(?!\d))"  # 5/1/2019-5/7/2020
    r"|\d{4}-\d{2}(?![\d-])|\d{1,2}/\d{4}(?![\d/])"  # 2021-12, 12/2021
    r"|\d{1,2}/\d{1,2}(?![\d/])(?![.,-]\d)"  # 7/12
    r"|\d{4}/\d{1,2}/\d{1,2}(?![\d/])"  # 2021/12/07
    r"|\d{1,2}(?:h\d{2}(?:(?:mn|min|m)(?:\d{2}s?)?|\d{2}s)?|:\d{2}(?::\d{2})?)(?![\d:])"  # 18h30, 18:30
    r"|\d{1,3}(?: \d{3})+(?!\d)"  # 100 000
    r"|\d+(?:[.,]\d+)+"  # 1,5
    r"|\d+)"
)


@lru_cache(maxsize=8)
def token_pattern(word: str) -> re.Pattern[str]:
    """One group: words as a language writes them (no word begins with a digit), single signs, numeric shapes."""
    return re.compile(rf"({word}|[^\w\s]|_+|(?=\d){_SHAPES})")


_ACROSS = re.compile(r" \d(?<=\d \d)")
"""A number with a blank inside; written so that the search runs from blank to blank."""
MAX_PIECES = 20_000


Piece = tuple[Any, ...]
"""What stands between two blanks: of each token its word, how far it is to the next one, the blank after the last
included, and its character, all in one row (`("l'", 2, "\\0", "accord", 7, "\\0")`): so a sentence is put together at once.
"""


class _Unread(Exception):
    """What stands between two blanks does not begin with a token."""


class Tokens(dict[str, Piece]):
    """Cuts text into tokens, and tells the character of each. What stands between two blanks is remembered."""

    def __init__(self, word: str, spelling: Mapping[str, str], lone: Mapping[str, Alone | None]) -> None:
        self._pattern = token_pattern(word)
        self._spelling, self._lone = spelling, lone

    def __missing__(self, piece: str) -> Piece:
        cut = self._pattern.split(piece)
        if len(cut) < 2 or cut[0]:
            raise _Unread
        cut[-1] += " "
        words = cut[1::2]
        lengths = map(add, map(len, words), map(len, cut[2::2]))
        known = tuple(chain.from_iterable(zip(words, lengths, self._spelled(words), strict=True)))
        if len(piece) < 40:
            if len(self) >= MAX_PIECES:
                self.clear()
            self[piece] = known
        return known

    def _spelled(self, words: list[str]) -> list[str]:
        """The characters of words; figures have their own unless an ordinal ending follows."""
        spelled = [*map(self._spelling.__getitem__, words)]
        if DIGITS in spelled:
            for at, (word, following) in enumerate(zip(words, [*words[1:], ""], strict=True)):
                if spelled[at] == DIGITS and (alone := self._lone[word]) is not None and following not in alone[2]:
                    spelled[at] = alone[0]
        return spelled

    def cut(
        self, text: str, start: int, end: int, across: bool = True, pieces: list[str] | None = None
    ) -> tuple[list[str], list[int], str]:
        """The tokens of a text from `start` to `end`, where each begins, and their characters.

        `across` is false where it is known that no number has a blank inside; `pieces` are what stands between the blanks,
        the last one aside.
        """
        if not (across and _ACROSS.search(text, start, end)):
            if pieces is None:
                pieces = text[start:end].removesuffix(" ").split(" ")
            try:
                row: list[Any] = reduce(iconcat, map(self.__getitem__, pieces), [])
            except _Unread:
                pass
            else:
                starts = [*accumulate(row[1::3], initial=start)]
                starts.pop()  # where the next one would begin
                return row[::3], starts, "".join(row[2::3])
        # Numbers with a blank inside, several blanks, one at the beginning: gap, token, gap… cut without remembering.
        gaps = self._pattern.split(text[start:end])
        borders = list(accumulate(map(len, gaps), initial=start))
        words = gaps[1::2]
        return words, borders[1:-1:2], "".join(self._spelled(words))
