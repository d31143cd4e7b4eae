"""*La nuit de lundi à mardi*: a night is of its first day and goes over two."""

from __future__ import annotations

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning
from ..values import Granularity
from ..verbs import NO_CUE
from . import clock, dates, moments, seek, weekdays
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
    elif found.has("d2"):
        told = dates.bare_day(found, context)
        if told is None or told.interval is None or told.interval.earliest is None:
            return None
        reading, first = told, told.interval.earliest
        second = sums.shift_days(first, 1)
        if second.day != found.number("d2"):
            return None  # "la nuit du 21 au 25"
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


@meaning("overnight")
def overnight(found: Found, context: Context) -> Reading | None:
    """*overnight*: the night of the day told just before, else the one before or after publication."""
    last, today = context.thread.last_day(), context.today
    recent = last is not None and today is not None and 0 <= (today - last[1]).days <= 1
    if (last is not None and context.sentence - last[0].sentence <= 1 and not recent) or today is None:
        reading = clock.part_of_day(found, context)
        if reading is not None:
            reading.confidence = min(reading.confidence, 0.8)
        return reading
    if moments.next_word(found) in found.encoded.lexicon.night_leads:
        return clock.part_of_day(found, context)  # "overnight on 7-8 August"
    cue = context.cue(found)
    first = today if cue.direction == "future" else sums.shift_days(today, -1)
    reading = Reading("TIME", f"{first.isoformat()}TNI", part_of_day="NI", cue=cue, confidence=0.85)
    reading.interval = intervals.window(first, sums.shift_days(first, 1), Granularity.PART_OF_DAY)
    reading.step("anchor", "published", date=today)
    reading.step("cue", "cue")
    return reading


@meaning("overnight_of")
def overnight_of(found: Found, context: Context) -> Reading | None:
    """*overnight Saturday*: the night that begins on that day and ends on the next."""
    reading = weekdays.weekday(found, context)
    if reading is None or reading.interval is None or reading.interval.earliest is None:
        return reading
    first = reading.interval.earliest
    reading.interval = intervals.window(first, sums.shift_days(first, 1), Granularity.PART_OF_DAY)
    return reading
