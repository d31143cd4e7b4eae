"""The words that tell how far apart happenings were, and in which order."""

from __future__ import annotations

from typing import Protocol


class MeasureWords(Protocol):
    """Of what stands beside a length of time."""

    EXACTLY: set[tuple[str, ...]]
    SAME_DAY_OF_YEAR: set[str]
    SPENDING: set[str]
    SOLE: set[str]
    LEADING_ON: tuple[str, ...]
    RECAPS: set[tuple[str, ...]]
    HAVING_AN_AGE: set[str]
    SINCE_WHAT_AGE: set[tuple[str, ...]]
