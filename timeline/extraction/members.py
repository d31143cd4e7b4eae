"""Of whom a body is made: "a committee made up of X and Y", "un groupe réunissant X, Y et Z"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.words import Words

_BESIDE = 2
"""Words between the noun of a body and what is said of it: "a committee recently | made up of"."""


def only_lists(words: Words, lows: Sequence[str], first: int, i: int) -> bool:
    """Whether a verb at token `i` only says of whom a body is made: "un groupe | réunissant", "a force | made up of"."""
    if words.WITH_MEMBERS.isdisjoint(lows[max(first, i - _BESIDE) : i]):
        return False
    following = lows[i + 1 : i + 3]
    return lows[i] not in words.MADE_UP_WITH or following == words.MADE_UP_WITH[lows[i]]
