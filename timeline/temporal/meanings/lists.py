"""Lists of days: *les 3, 4 et 7 mai*, *les 16-17 et 19-20 avril*, *les 30 juin et 7 juillet*."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import NUMBERS, Found
from ..resolve import Context, Reading, meaning
from . import dates, seek


@meaning("day_list")
def day_list(found: Found, context: Context) -> Reading | None:
    """*les 3, 4 et 7 mai*: each of the days."""
    month = found.number("m")
    listed = _listed(found)
    if month is None or len(listed) < 2:
        return None
    sought = seek.seek_day(found, context, listed[-1], month, seek.year_of(found, context))
    if sought is None:
        return None
    last, reading = sought
    if reading.value is not None:
        return reading
    days = [sums.make_day(last.year, month, d) for d in listed]
    made = [d for d in days if d is not None]
    return _each(reading, made) if len(made) == len(days) else None


def _each(reading: Reading, listed: list[date]) -> Reading | None:
    if listed != sorted(set(listed)):
        return None
    reading.interval, reading.value = intervals.days(tuple(listed)), ",".join(d.isoformat() for d in listed)
    if len(listed) == 2 and (listed[1] - listed[0]).days == 1:
        reading.value = f"{listed[0].isoformat()}/{listed[1].isoformat()}"
    reading.rivals = []
    return reading


def _listed(found: Found) -> list[int]:
    """Every day number inside the match, the days between two joined by a dash included."""
    encoded = found.encoded
    stop = found.marks.get("m", found.end)
    if found.rule.options.get("month_first"):
        stop = found.marks.get("y", found.end)
    listed: list[int] = []
    joined = False
    for at in range(found.start, stop):
        value = encoded.value(at)
        if isinstance(value, NUMBERS):
            if joined and listed and listed[-1] < value <= 31:
                listed += range(listed[-1] + 1, int(value))
            listed.append(int(value))
        joined = encoded.word(at) in ("-", "–")
    return listed


@meaning("bare_days")
def bare_days(found: Found, context: Context) -> Reading | None:
    """*Ils se verront mardi, puis les 15 et 16*: two days of a month that is not told, where a day was told just before."""
    told, second = context.thread.last_day(), found.number("d2")
    if told is None or context.sentence - told[0].sentence > 1 or second is None:
        return None
    reading = dates.bare_day(found, context)
    first = reading.interval.earliest if reading is not None and reading.interval is not None else None
    last = sums.make_day(first.year, first.month, second) if first is not None else None
    if reading is None or first is None or last is None or last <= first:
        return None
    return _each(reading, [first, last])


@meaning("date_pair")
def date_pair(found: Found, context: Context) -> Reading | None:
    """*les 30 juin et 7 juillet*: two days that share a year or follow each other across its end."""
    whole = seek.whole_date(found, context, "2")
    day, month = found.number("d1"), found.number("m1")
    if whole is None or day is None or month is None:
        return None
    last, reading = whole
    if reading.value is not None:
        return reading
    first = sums.make_day(last.year if (month, day) <= (last.month, last.day) else last.year - 1, month, day)
    return _each(reading, [first, last]) if first else None
