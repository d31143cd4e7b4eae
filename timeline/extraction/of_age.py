"""Days that only say how old something is: "a law dating from 1953", "des traités qui remontent à 1921"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.extraction.lexicon import any_of
from timeline.extraction.words import Words
from timeline.temporal.values import Expression

_RECENT = 90
"""Days within which something that dates from a day is news."""
_LONGEST = 4
"""Words of such a phrase."""
_LONG = frozenset(("month", "quarter", "season", "year", "decade", "century"))
"""A text names the very day of what matters to it."""


def only_of_age(
    lows: Sequence[str],
    spans: Sequence[tuple[int, int]],
    expressions: Sequence[Expression],
    words: Words,
    day: date | None,
) -> frozenset[int]:
    """The expressions, by their place, that a verb of age leads to, with those that a list adds to them."""
    if words.HAVING_AN_AGE.isdisjoint(lows):
        return frozenset()
    found: set[int] = set()
    for k, (start, end) in enumerate(spans):
        listed = k - 1 in found and spans[k - 1][1] == start - 1
        listed = listed and (lows[start - 1] in words.AND or lows[start - 1] == ",")
        if not listed and not _led(lows, start, words):
            continue
        interval = expressions[k].interval
        if interval is None or interval.granularity not in _LONG or _happened_then(lows, end, words):
            continue
        latest = interval.end_latest
        if latest is None or day is not None and (day - latest).days > _RECENT:
            found.add(k)
    return frozenset(found)


def _happened_then(lows: Sequence[str], end: int, words: Words) -> bool:
    """ "a quarrel that dates from 1899, | when a court drew the line": what happened then follows."""
    after = lows[end : end + 2]
    return bool(after) and (after[-1] if after[0] == "," else after[0]) in words.WHEN


def _led(lows: Sequence[str], start: int, words: Words) -> bool:
    """Whether "dating from", "that dates back to", "qui remonte à" stands right before token `start`: it describes, where
    "La dernière crise remonte à 1921" tells."""
    for at in range(max(1, start - _LONGEST), start - 1):
        if lows[at] in words.HAVING_AN_AGE:
            describes = lows[at].endswith(words.GERUND_ENDING) or lows[at - 1] in any_of(
                words, "RELATIVES", "COMPLEMENTISER"
            )
            return describes and (*lows[at + 1 : start],) in words.SINCE_WHAT_AGE
    return False
