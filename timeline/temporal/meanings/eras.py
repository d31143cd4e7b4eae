"""Years counted from an era, and years of fewer than four digits: *52 av. J.-C.*, *l'an 800*, *le Ve siècle av. J.-C.*"""

from __future__ import annotations

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated


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
