"""What a token is: numeric shapes, words as a language writes them, single signs."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate, chain
from operator import add
from typing import Any

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
ELIDING_WORD = r"[^\W\d_]+'?"
"""A word with the apostrophe that elides it, as in French."""


@lru_cache(maxsize=8)
def token_pattern(word: str) -> re.Pattern[str]:
    """One group: words as a language writes them (no word begins with a digit), single signs, numeric shapes."""
    return re.compile(rf"({word}|[^\w\s]|_+|(?=\d){_SHAPES})")


_ACROSS = re.compile(r" \d(?<=\d \d)")
"""A number with a blank inside; written so that the search runs from blank to blank."""
MAX_PIECES = 20_000


Piece = tuple[Any, ...]
"""What stands between two blanks: each token, and how far it is to the next one, the blank after the last included.

Both in one row, `("l'", 2, "accord", 7)`, so that a sentence is put together in one step.
"""


class _Unread(Exception):
    """What stands between two blanks does not begin with a token."""


class Tokens(dict[str, Piece]):
    """Cuts text into tokens. What stands between two blanks is remembered."""

    def __init__(self, word: str) -> None:
        self._pattern = token_pattern(word)

    def __missing__(self, piece: str) -> Piece:
        cut = self._pattern.split(piece)
        if len(cut) < 2 or cut[0]:
            raise _Unread
        cut[-1] += " "
        lengths = map(add, map(len, cut[1::2]), map(len, cut[2::2]))
        known = tuple(chain.from_iterable(zip(cut[1::2], lengths, strict=True)))
        if len(piece) < 40:
            if len(self) >= MAX_PIECES:
                self.clear()
            self[piece] = known
        return known

    def cut(self, text: str, offset: int) -> tuple[list[str], list[int]]:
        """The tokens of a text and where each begins, counted from `offset`."""
        if text[:1] != " " and "  " not in text and not _ACROSS.search(text):
            try:
                row = [*chain.from_iterable(map(self.__getitem__, text.removesuffix(" ").split(" ")))]
            except _Unread:
                pass
            else:
                starts = [*accumulate(row[1::2], initial=offset)]
                starts.pop()  # where the next one would begin
                return row[::2], starts
        # Numbers with a blank inside, several blanks, one at the beginning: gap, token, gap… cut without remembering.
        pieces = self._pattern.split(text)
        borders = list(accumulate(map(len, pieces), initial=offset))
        return pieces[1::2], borders[1:-1:2]


@lru_cache(maxsize=8)
def tokens_of(word: str) -> Tokens:
    """The tokens of a language, by how it writes words."""
    return Tokens(word)
