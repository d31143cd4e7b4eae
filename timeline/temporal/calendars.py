"""Feasts of other calendars, on Gregorian days.

Islamic dates follow the tabular (civil) calendar: the sighted moon may differ by a day. Hebrew dates are exact.
Orthodox Easter is the Julian computus, exact from 1900 to 2099. Feasts by the moon follow the astronomical moon, to a
quarter of an hour, from 1900 to 2100: local committees may differ by a day.
"""

from __future__ import annotations

import math
from datetime import date

_JULIAN_DAY_OF_YEAR_ONE = 1721425  # Julian day number of the day before 1 January of year 1
_HEBREW_EPOCH = -1373428  # ordinal of the day before 1 Tishri of year 1


def islamic_in(year: int, month: int, day: int) -> date | None:
    """The first such Islamic month and day in a Gregorian year, or `None`."""
    guess = (year - 622) * 33 // 32
    for hijri in (guess - 1, guess, guess + 1, guess + 2):
        if hijri < 1:
            continue
        number = day + (59 * (month - 1) + 1) // 2 + (hijri - 1) * 354 + (3 + 11 * hijri) // 30 + 1948439
        ordinal = number - _JULIAN_DAY_OF_YEAR_ONE
        if not date.min.toordinal() <= ordinal <= date.max.toordinal():
            continue
        at = date.fromordinal(ordinal)
        if at.year == year:
            return at
    return None


def hebrew_new_year(year: int) -> date | None:
    """1 Tishri that falls in a Gregorian year (after Dershowitz and Reingold), or `None` out of the calendar."""
    hebrew = year + 3761
    ordinal = _HEBREW_EPOCH + _elapsed(hebrew) + _correction(hebrew) + 1
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def _elapsed(hebrew: int) -> int:
    months = (235 * hebrew - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _correction(hebrew: int) -> int:
    before, this, after = _elapsed(hebrew - 1), _elapsed(hebrew), _elapsed(hebrew + 1)
    return 2 if after - this == 356 else 1 if this - before == 382 else 0


def orthodox_easter(year: int) -> date | None:
    """Easter Sunday of the Orthodox churches (Meeus), or `None` outside 1900 to 2099."""
    if not 1900 <= year <= 2099:
        return None
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date.fromordinal(date(year, month, day + 1).toordinal() + 13)


def _phase(lunation: float) -> float:
    """The instant of a new moon (whole lunation) or a full one (half), in days of `date.toordinal` and fractions, UTC.

    Mean phase and the greatest terms of Meeus, Astronomical Algorithms, chapter 49.
    """
    t = lunation / 1236.85
    sun = math.radians(2.5534 + 29.1053567 * lunation)
    moon = math.radians(201.5643 + 385.81693528 * lunation)
    node = math.radians(160.7108 + 390.67050284 * lunation)
    at = 2451550.09766 + 29.530588861 * lunation + 0.00015437 * t * t
    at += -0.4072 * math.sin(moon) + 0.1721 * math.sin(sun) + 0.0161 * math.sin(2 * moon) + 0.0104 * math.sin(2 * node)
    at += 0.0074 * math.sin(moon - sun) - 0.0051 * math.sin(moon + sun) + 0.0021 * math.sin(2 * sun)
    return at - 1721424.5 - 0.0008


def _moon_between(first: date, last: date, half: float, east: float) -> float | None:
    """The first new (`half` 0) or full (0.5) moon between two days as seen `east` days ahead of UTC."""
    if not 1900 <= first.year <= 2100:
        return None
    guess = math.floor((first.toordinal() - 730125) / 29.530588861) - 1
    for lunation in range(guess, guess + 4):
        at = _phase(lunation + half) + east
        if first.toordinal() <= at < last.toordinal() + 1:
            return at
    return None


def lunar_new_year(year: int) -> date | None:
    """The Chinese and Vietnamese new year: the new moon, in Beijing, from 21 January to 20 February."""
    at = _moon_between(date(year, 1, 21), date(year, 2, 20), 0.0, 8 / 24)
    return date.fromordinal(int(at)) if at else None


def full_moon_of(year: int, month: int) -> date | None:
    """The first full moon of a month (Vesak is that of May)."""
    last = date(year, month, 29)
    at = _moon_between(date(year, month, 1), last, 0.5, 0.0)
    return date.fromordinal(int(at)) if at else None


def diwali(year: int) -> date | None:
    """The evening, in India, of the dark moon from 18 October to 16 November."""
    at = _moon_between(date(year, 10, 18), date(year, 11, 16), 0.0, 5.5 / 24)
    return date.fromordinal(int(at - 17.6 / 24)) if at else None
