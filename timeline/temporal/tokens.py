"""What a token is: numeric shapes, words as a language writes them, single signs."""

from __future__ import annotations

import re
from functools import lru_cache

_SHAPES = (
    r"(?:\d{4}-\d{1,2}-\d{1,2}(?![\d-])"  # 2021-12-07
    r"|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/])(?![-.,]\d)"  # 7/12/2021
    r"|\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?=-\d{1,2}/\d{1,2}(?!\d))"  # 5/1/2019-5/7/2020
    r"|\d{4}-\d{2}(?![\d-])|\d{1,2}/\d{4}(?![\d/])"  # 2021-12, 12/2021
    r"|\d{1,2}/\d{1,2}(?![\d/])(?![.,-]\d)"  # 7/12
    r"|\d{4}/\d{1,2}/\d{1,2}(?![\d/])"  # 2021/12/07
    r"|\d{1,2}(?:h\d{2}(?:(?:mn|min|m)?(?:\d{2}s)?)?|:\d{2}(?::\d{2})?)(?![\d:])"  # 18h30, 18:30
    r"|\d{1,3}(?: \d{3})+(?!\d)"  # 100 000
    r"|\d+(?:[.,]\d+)+"  # 1,5
    r"|\d+)"
    r"|"
)
ELIDING_WORD = r"[^\W\d_]+'?"
"""A word with the apostrophe that elides it, as in French."""


@lru_cache(maxsize=8)
def token_pattern(word: str) -> re.Pattern[str]:
    """Numeric shapes, words as a language writes them, single signs."""
    return re.compile(_SHAPES + word + r"|[^\w\s]|_+")
