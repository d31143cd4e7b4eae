"""Looks along a sentence that many rules take: which word of a class comes first, which verb or noun stands where.

A thousand such looks are taken for an article, most in vain. A loop here costs a rule one call; a generator of its own would
cost it a function, a frame and a cell for each name it closes over, made even where the rule says no before it looks.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Reversible, Sequence
from typing import Protocol, TypeVar

from timeline.extraction.verb import Verb


class _Spanned(Protocol):
    start: int
    end: int


S = TypeVar("S", bound=_Spanned)
"""A verb, a noun that is a happening, a mention: whatever stands at `tokens[start:end]`."""


def first_of(known: Container[str], lows: Sequence[str], start: int, stop: int, otherwise: int = -1) -> int:
    """The first of `tokens[start:stop]` that is a word of a class."""
    for k in range(start, stop):
        if lows[k] in known:
            return k
    return otherwise


def last_of(known: Container[str], lows: Sequence[str], start: int, stop: int, otherwise: int = -1) -> int:
    """The last of `tokens[start:stop]` that is a word of a class."""
    for k in range(stop - 1, start - 1, -1):
        if lows[k] in known:
            return k
    return otherwise


def behind_time(
    lows: Sequence[str], timed: bytearray, named: bytearray, small: Container[str], comma: int, stop: int
) -> int:
    """Where it goes on behind a time between two commas, the first at `comma`: "a pu, mardi à Bonn, | parler"; else 0.
    `small`: what may stand within beside the time and names."""
    end = comma + 1
    while end < stop and (timed[end] or named[end] or lows[end] in small):
        end += 1
    return end + 1 if end < stop and lows[end] == "," and 1 in timed[comma + 1 : end] else 0


def first_within(several: Iterable[S], start: int, stop: int) -> S | None:
    """The first that begins within `tokens[start:stop]`."""
    for one in several:
        if start <= one.start < stop:
            return one
    return None


def last_before(several: Reversible[S], at: int) -> S | None:
    """The last that ends before token `at`, or just there."""
    for one in reversed(several):
        if one.end <= at:
            return one
    return None


def has_verb(verbs: Iterable[Verb], start: int, stop: int, form: str) -> bool:
    """Whether a verb of one form begins within `tokens[start:stop]`."""
    for verb in verbs:  # noqa: SIM110
        if verb.form == form and start <= verb.start < stop:
            return True
    return False


def last_finite(verbs: Reversible[Verb]) -> Verb | None:
    """The last finite one."""
    for verb in reversed(verbs):
        if verb.form == "fin":
            return verb
    return None


def before_times(lows: list[str], timed: bytearray, dating: Container[str], k: int) -> int:
    """The last token up to `k` that no time covers, nor a word of `dating` that leads to one: "brokered | on Sunday by"."""
    while k > 0 and (timed[k] or timed[k + 1] and lows[k] in dating):
        k -= 1
    return max(k, 0)
