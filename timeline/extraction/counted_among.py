"""A time that only says among which something is counted: ", the fourth such incursion this month", "le pire depuis mai"."""

from __future__ import annotations

from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.temporal.values import Interval

_REACH = 14
"""Tokens from the comma to the time."""


def only_counts(article: Article, reading: Reading, start: int, interval: Interval | None, signal: str | None) -> bool:
    """Whether the time at token `start` ends an apposition that ranks what was told: no happening of its own is dated."""
    if interval is not None and interval.granularity in ("day", "time", "part_of_day") and signal != "since":
        return False
    lows, words = article.lows, article.words
    first = max(reading.sentence.first, start - _REACH)
    comma = next((k for k in range(start - 1, first - 1, -1) if lows[k] == ","), -1)
    if comma < 0 or start - comma < 3 or lows[comma + 1] not in any_of(words, "ARTICLES", "POSSESSIVES"):
        return False
    if not any(
        lows[k] in words.COUNTED_AS or lows[k].endswith(words.COUNTED_AS_ENDINGS) for k in (comma + 2, comma + 3)
    ):
        return False
    counted_from = any(
        k in words.SINCE for k in lows[comma + 2 : start - 1]
    )  # "the first since the closing, in May, of"
    return not counted_from and not any(comma < verb.start < start for verb in reading.verbs)
