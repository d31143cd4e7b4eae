"""Calendar sums on `datetime.date`: units, thirds, seasons, Easter. No words, no text; every bound is inclusive."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

DAY = timedelta(days=1)
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

Bounds = tuple[date, date]


class OutOfCalendar(ValueError):
    """A sum that leaves the years 1 to 9999."""


def shift_days(day: date, days: int) -> date:
    """`day` moved by `days`; raises `OutOfCalendar` beyond the years 1 to 9999."""
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise OutOfCalendar(str(error)) from error


def month_length(year: int, month: int) -> int:
    """Number of days of a month."""
    return 29 if month == 2 and calendar.isleap(year) else _LENGTHS[month]


def shift_months(day: date, months: int) -> date:
    """`day` moved by whole months; the 31st falls back on the last day of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OutOfCalendar(f"year {year}")
    return date(year, month + 1, min(day.day, month_length(year, month + 1)))


def make_day(year: int, month: int, day: int) -> date | None:
    """The date, or `None` where the calendar has no such day."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def month_bounds(year: int, month: int) -> Bounds:
    """First and last day of a month."""
    if not MINYEAR <= year <= MAXYEAR:
        raise OutOfCalendar(f"year {year}")
    return date(year, month, 1), date(year, month, month_length(year, month))


def months_bounds(year: int, first: int, count: int) -> Bounds:
    """Bounds of `count` months from month `first` of a year."""
    start = month_bounds(year, first)[0]
    return start, shift_days(shift_months(start, count), -1)


def year_bounds(year: int) -> Bounds:
    """First and last day of a year."""
    if not MINYEAR <= year <= MAXYEAR:
        raise OutOfCalendar(f"year {year}")
    return date(year, 1, 1), date(year, 12, 31)


def week_bounds(day: date) -> Bounds:
    """Monday and Sunday of the ISO week of a day."""
    monday = shift_days(day, -day.weekday())
    return monday, shift_days(monday, 6)


def weekend_bounds(day: date) -> Bounds:
    """Saturday and Sunday of the ISO week of a day."""
    monday, sunday = week_bounds(day)
    return shift_days(monday, 5), sunday


def weekday_on_or_before(day: date, weekday: int) -> date:
    """The latest day of that weekday (Monday is 0) up to `day` included."""
    return shift_days(day, -((day.weekday() - weekday) % 7))


def weekday_on_or_after(day: date, weekday: int) -> date:
    """The earliest day of that weekday (Monday is 0) from `day` included."""
    return shift_days(day, (weekday - day.weekday()) % 7)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth weekday of a month (1 is the first, -1 the last)."""
    first, last = month_bounds(year, month)
    if nth < 0:
        return shift_days(weekday_on_or_before(last, weekday), 7 * (nth + 1))
    day = shift_days(weekday_on_or_after(first, weekday), 7 * (nth - 1))
    return day if day <= last else None


def part_of_month(year: int, month: int, part: str) -> Bounds:
    """A third of a month by house rule: 1-10, 11-20, 21-end (`START`, `MID`, `END`)."""
    first, last = month_bounds(year, month)
    if part == "START":
        return first, first.replace(day=10)
    if part == "MID":
        return first.replace(day=11), first.replace(day=20)
    return first.replace(day=21), last


def part_of_span(bounds: Bounds, part: str) -> Bounds:
    """A third of any stretch, cut at whole months when it is made of at least three of them, else at whole days."""
    first, last = bounds
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    index = {"START": 0, "MID": 1, "END": 2}[part]
    if first.day == 1 and months >= 3 and (last.month != (last + DAY).month if last < date.max else True):
        third = months // 3
        start = shift_months(first, index * third)
        end = last if index == 2 else shift_days(shift_months(first, (index + 1) * third), -1)
        return start, end
    days = (last - first).days + 1
    third = max(1, days // 3)
    start = shift_days(first, index * third)
    end = last if index == 2 else min(last, shift_days(start, third - 1))
    return start, end


QUARTER_MONTH = {1: 1, 2: 4, 3: 7, 4: 10}

SEASONS = {"SP": ((3, 1), (3, 21), (5, 31), (6, 20), 0), "SU": ((6, 1), (6, 21), (8, 31), (9, 22), 0)}
SEASONS |= {"FA": ((9, 1), (9, 23), (11, 30), (12, 20), 0), "WI": ((12, 1), (12, 21), (2, 28), (3, 20), 1)}


def season_bounds(year: int, season: str) -> tuple[date, date, date, date]:
    """Four bounds of a northern season: meteorological outside at the start, astronomical outside at the end.

    A winter belongs to the year of its December. The house keeps both usages: a happening "cet hiver" may fall between
    1 December and 20 March; 21 December to 28 February is winter for everyone.
    """
    early, sure_from, sure_to, late, turn = SEASONS[season]
    if not MINYEAR <= year < MAXYEAR:
        raise OutOfCalendar(f"year {year}")
    end_year = year + turn
    inner = (end_year, sure_to[0], month_length(end_year, sure_to[0]) if sure_to[0] == 2 else sure_to[1])
    return date(year, *early), date(year, *sure_from), date(*inner), date(end_year, *late)


@lru_cache(maxsize=256)
def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (anonymous Gregorian computus)."""
    if not MINYEAR <= year <= MAXYEAR:
        raise OutOfCalendar(f"year {year}")
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def fold_two_digit_year(value: int, pivot: int) -> int:
    """A two-digit year as the press means it: at most twenty years after `pivot`, else in the century before."""
    century = pivot - pivot % 100
    year = century + value
    return year - 100 if year > pivot + 20 else year
