"""*La nuit de lundi à mardi*: a night is of its first day and goes over two."""

from __future__ import annotations

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning
from ..values import Granularity
from ..verbs import NO_CUE
from . import seek
from .nearest import nearest_by_direction


@meaning("night")
def night(found: Found, context: Context) -> Reading | None:
    """*la nuit de lundi à mardi*: the night of the first day, over two days."""
    reading = Reading("TIME", None, confidence=0.95)
    if found.has("m2"):
        whole = seek.whole_date(found, context, "2")
        if whole is None or whole[1].value is not None:
            return None
        second, reading = whole
        first = sums.shift_days(second, -1)
    else:
        weekday_number, second_number = found.number("wd"), found.number("wd2")
        if second_number is None:
            return None
        if weekday_number is None:
            weekday_number = (second_number - 1) % 7  # "overnight into Sunday"
        if context.today is None:
            reading.value, reading.confidence = f"XXXX-WXX-{weekday_number + 1}TNI", 0.4
            return reading
        second = nearest_by_direction(second_number, found, context, reading)
        first = sums.weekday_on_or_before(second, weekday_number)
        reading.rivals = []
    reading.type, reading.part_of_day = "TIME", "NI"
    reading.value = f"{first.isoformat()}TNI"
    reading.interval = intervals.window(first, second, Granularity.PART_OF_DAY)
    reading.cue = reading.cue or NO_CUE
    return reading
