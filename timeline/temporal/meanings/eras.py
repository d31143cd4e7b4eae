"""Decades and centuries, and years counted from an era: *les années 70*, *le XXe siècle*, *52 av. J.-C.*, *l'an 800*."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity
from .dates import PARTS


@meaning("era")
def era(found: Found, context: Context) -> Reading | None:
    """A day, a year or a century of an era; before year 1 there is a TIMEX3 value and no place on a calendar."""
    century, year = found.number("cen"), found.number("ye")
    number = century if century is not None else year
    if number is None or not 1 <= number <= (40 if century is not None else 9999):
        return None
    if found.has("bc"):
        return undated(
            "DATE", f"BC{number - 1:02d}" if century is not None else f"BC{number:04d}", "out-of-calendar", 0.9
        )
    if century is not None:
        reading = Reading("DATE", f"{number - 1:02d}", intervals.century(number), confidence=0.95)
    elif found.has("d"):
        at = sums.make_day(number, found.number("m") or 0, found.number("d") or 0)
        if at is None:
            return None
        reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.98)
    else:
        reading = Reading("DATE", f"{number:04d}", intervals.year(number), confidence=0.95)
    reading.step("rule", "stated")
    return reading


@meaning("decade")
def decade(found: Found, context: Context) -> Reading | None:
    """*les années 70*, *les années 1930*."""
    number = found.number("dec")
    if number is None or number % 10:
        return None
    first = number if number >= 1000 else 1900 + number if 10 < number < 100 else 0
    if not 1000 <= first <= 2990:
        return None
    reading = Reading("DATE", f"{first // 10:03d}", intervals.decade(first), confidence=0.95)
    reading.step("rule", "stated")
    _third(reading, found.text("part"))
    if found.rule.options.get("half") and found.number("ord") in (1, 2):
        first += 5 * ((found.number("ord") or 1) - 1)
        reading.interval = intervals.window(date(first, 1, 1), date(first + 4, 12, 31), Granularity.YEAR)
        reading.mod = "START" if found.number("ord") == 1 else "END"
    return reading


def _third(reading: Reading, part: str) -> None:
    """The beginning, middle or end of a decade or a century."""
    interval = reading.interval
    if part in PARTS and interval and interval.earliest and interval.latest:
        reading.mod = part
        first, last = sums.part_of_span((interval.earliest, interval.latest), part)
        reading.interval = intervals.window(first, last, Granularity.YEAR)
        reading.step("sum", "part-of-unit")


@meaning("century")
def century(found: Found, context: Context) -> Reading | None:
    """*le XXe siècle*."""
    number = found.number("cen")
    if number is None or not 1 <= number <= 30:
        return None
    reading = Reading("DATE", f"{number - 1:02d}", intervals.century(number), confidence=0.95)
    reading.step("rule", "stated")
    _third(reading, found.text("part") or found.text("pt"))
    return reading
