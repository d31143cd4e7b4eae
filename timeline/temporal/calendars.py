"""Feasts of other calendars, on Gregorian days.

Islamic dates follow the tabular (civil) calendar: the sighted moon may differ by a day. Hebrew dates are exact.
Orthodox Easter is the Julian computus, exact from 1900 to 2099.
"""

from __future__ import annotations

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
