"""Entries of a chronology that tell their day without a year: the year of all of them, seen from where the list ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from .. import arithmetic as sums
from ..grammar import Lexicon

DAY_ENTRY = re.compile(
    r"(?:[-–—•*] ?)?(?:(?P<day>\d{1,2})(?:er)? (?P<month>[^\W\d]{3,9})\.?"
    r"|(?P<month_before>[^\W\d]{3,9})\.? (?P<day_after>\d{1,2})) ?[.:–—-]\s"
)
"""A day and a month that open an entry, before a full stop, a colon or a dash."""
TURN_OF_YEAR = 8
"""So many months back an entry is of the year after the one before it."""
TO_THE_PRESENT = 45
"""Days before publication within which a chronology that leads to the present ends."""
SHORTEST = 3
"""So many entries make a list."""


class Entry(NamedTuple):
    """Where the line begins, the month and the day that it opens on."""

    start: int
    month: int
    day: int


def years_behind(folded: str, dated: tuple[int, int], lexicon: Lexicon, today: date | None) -> tuple[int, bool]:
    """How many years later than they follow one another the entries are that go on from a dated one, and whether that is
    sure: *21 December 2018*, then *2 March* and at last *8 July*, published on 16 July 2020, is the year of publication,
    which needs no naming."""
    if today is None:
        return 0, True
    year, month = dated
    last = None
    for last in filter(None, _lines(folded, lexicon)):
        if 0 < month - last.month < TURN_OF_YEAR:
            return 0, True  # it does not go on from day to day
        year += month - last.month >= TURN_OF_YEAR
        month = last.month
    at = sums.make_day(today.year, last.month, last.day) if last is not None and year == today.year - 1 else None
    if at is None or at > today:
        return 0, True
    return int((today - at).days <= TO_THE_PRESENT), False


def years_of_list(folded: str, lexicon: Lexicon, today: date | None) -> dict[int, int]:
    """The year of each entry, by where its line begins, of the lists in which the year turns: *3 Nov. - …*, *14 Dec. - …*,
    *2 Feb. - …* of July were told from the past to the present, of October from the present to what is to come."""
    years: dict[int, int] = {}
    for run in _runs(folded, lexicon) if today is not None else ():
        if today is None or len(run) < SHORTEST:
            continue
        turns, year = [], 0
        for before, entry in zip([run[0], *run], run, strict=False):
            back = before.month - entry.month
            if 0 < back < TURN_OF_YEAR:
                break  # it does not go on from day to day
            year += back >= TURN_OF_YEAR
            turns.append(year)
        if len(turns) < len(run) or not year:
            continue
        apart = [
            (_days_apart(run, turns, first, today), first) for first in range(today.year - year - 1, today.year + 1)
        ]
        known = [(days, first) for days, first in apart if days is not None]
        if known:
            _, first = min(known)
            years.update({entry.start: first + turn for entry, turn in zip(run, turns, strict=True)})
    return years


def _days_apart(run: list[Entry], turns: list[int], year: int, today: date) -> int | None:
    """How far from publication a list lies that begins in a year."""
    first = sums.make_day(year, run[0].month, run[0].day)
    last = sums.make_day(year + turns[-1], run[-1].month, run[-1].day)
    return max((first - today).days, (today - last).days, 0) if first is not None and last is not None else None


def _runs(folded: str, lexicon: Lexicon) -> Iterator[list[Entry]]:
    """Entries that stand one under the other."""
    run: list[Entry] = []
    for entry in _lines(folded, lexicon):
        if entry is not None:
            run.append(entry)
        elif run:
            yield run
            run = []
    yield run


def _lines(folded: str, lexicon: Lexicon) -> Iterator[Entry | None]:
    """Of each line that is not blank: what it opens on, a day without its year, or nothing."""
    months, at = lexicon.classes["MONTH"], 0
    for line in folded.split("\n"):
        found = DAY_ENTRY.match(line)
        month = months.get(found["month"] or found["month_before"]) if found is not None else None
        if found is not None and isinstance(month, int):
            yield Entry(at, month, int(found["day"] or found["day_after"]))
        elif line.strip():
            yield None
        at += len(line) + 1
