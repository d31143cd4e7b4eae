"""The days or months that a date without a year may be, and which of some stretches a direction points to.

What depends on the calendar and the publication day alone is worked out once for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from .. import arithmetic as sums
from .. import intervals
from ..values import Interval

LEAVES_THE_YEAR_OUT = 90  # days; beyond, a date without a year and without a verb belongs to the year of publication
_MOST = 4096

Rivals = tuple[tuple[Interval, str], ...]


class Nearby(NamedTuple):
    """What a date without a year may be, in order: its years, its stretches, and the index of the nearest one."""

    years: tuple[int, ...]
    stretches: tuple[sums.Bounds, ...]
    nearest: int


def _nearby(today: date, stretches: list[sums.Bounds]) -> Nearby:
    years = tuple([first.year for first, _ in stretches])
    return Nearby(years, tuple(stretches), choose(stretches, today, None) if stretches else 0)


@lru_cache(maxsize=_MOST)
def days_near(today: date, month: int, day: int, reach: int = 1) -> Nearby:
    """A day of a month in the year of `today` and `reach` years before and after it, where the calendar has it."""
    years = range(today.year - reach, today.year + reach + 1)
    return _nearby(today, [(at, at) for year in years if (at := sums.make_day(year, month, day))])


@lru_cache(maxsize=_MOST)
def months_near(today: date, month: int) -> Nearby:
    """A month in the year of `today`, and in those before and after it."""
    return _nearby(today, [sums.month_bounds(today.year + shift, month) for shift in (-1, 0, 1)])


@lru_cache(maxsize=_MOST)
def other_days(near: Nearby, at: date) -> Rivals:
    """The two rivals of the day that was chosen, none of them too far."""
    others = [day for day, _ in near.stretches if day != at and abs((day - at).days) < 400]
    return tuple([(intervals.day(day), "other-year") for day in others[:2]])


@lru_cache(maxsize=_MOST)
def other_months(near: Nearby, month: int, chosen: int) -> Rivals:
    """The same month of the other years."""
    return tuple([(intervals.month(year, month), "other-year") for year in near.years if year != chosen])


def choose(candidates: Sequence[sums.Bounds], today: date, direction: str | None, strict: bool = False) -> int:
    """Index of the stretch that a direction points to: past up to today, future from today, else the nearest."""
    if direction == "past":
        for index in range(len(candidates) - 1, -1, -1):
            first = candidates[index][0]
            if first < today or (first == today and not strict):
                return index
    elif direction == "future":
        for index, (_, last) in enumerate(candidates):
            if last >= today:
                return index
    distances = [max((first - today).days, (today - last).days, 0) for first, last in candidates]
    nearest = distances.index(min(distances))
    if distances[nearest] > LEAVES_THE_YEAR_OUT:
        # Nothing near: the press leaves out the year when it is the current one.
        same = [i for i, (first, _) in enumerate(candidates) if first.year == today.year]
        return same[0] if same else nearest
    return nearest
