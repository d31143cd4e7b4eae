"""Happenings that only say what something is for: "a landing permit", "attack helicopters", "his re-election campaign"."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.words import Words


def only_says_for_what(document: Document, words: Words, timed: bytearray, i: int, last: int) -> bool:
    """Whether the happening at token `i` only says what the noun behind it is for."""
    if i + 1 >= last or timed[i + 1]:
        return False
    behind = document.lows[i + 1]
    return behind in words.THINGS_FOR_DEEDS or behind in words.RUNS_AGAIN and document.hyphened(i)
