"""Parts of a month: *le premier tiers de mars*, *le 20 du mois prochain*, *le 31 du même mois*."""

from __future__ import annotations

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity
from . import moments, seek
from .seek_months import seek_month


@meaning("third")
def third(found: Found, context: Context) -> Reading | None:
    """*le premier tiers de mars*."""
    ordinal, month = found.number("ord"), found.number("m")
    part = {1: "START", 2: "MID", 3: "END", -1: "END"}.get(ordinal or 0)
    if month is None or part is None:
        return None
    sought = seek_month(found, context, month, seek.year_of(found, context))
    if sought is None or sought[1].value:
        return None
    year, reading = sought
    reading.value, reading.mod = f"{year:04d}-{month:02d}", part
    reading.interval = intervals.window(*sums.part_of_month(year, month, part), Granularity.THIRD_OF_MONTH)
    reading.step("sum", "third-of-month")
    return reading


@meaning("fortnight")
def fortnight(found: Found, context: Context) -> Reading | None:
    """*la première quinzaine de mars*: 1 to 15, or 16 to the end."""
    ordinal, month = found.number("ord"), found.number("m")
    if month is None or ordinal not in (1, 2, -1):
        return None
    sought = seek_month(found, context, month, seek.year_of(found, context))
    if sought is None or sought[1].value:
        return None
    year, reading = sought
    first, last = sums.month_bounds(year, month)
    bounds = (first, first.replace(day=15)) if ordinal == 1 else (first.replace(day=16), last)
    reading.value, reading.mod = f"{year:04d}-{month:02d}", "START" if ordinal == 1 else "END"
    reading.interval = intervals.window(*bounds, Granularity.THIRD_OF_MONTH)
    return reading


@meaning("day_of_month")
def day_of_month(found: Found, context: Context) -> Reading | None:
    """*le 20 du mois prochain*."""
    day, today = found.number("d"), context.today
    if day is None or today is None:
        return None
    said = found.encoded.sentence.words[found.first_word : found.last_word]
    before = moments.previous_word(found)
    counts = not before.isalpha() or context.tenses.form(before).startswith("BE_")
    if counts and found.encoded.lexicon.of_words.isdisjoint(said):
        return None  # "the bombing was the third this month", "an attack, the 12th this month"
    month = sums.shift_months(today.replace(day=1), {"next": 1, "this": 0}.get(found.text("rel"), -1))
    at = sums.make_day(month.year, month.month, day)
    if at is None:
        return None
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.95)
    reading.step("anchor", "published", date=today)
    return reading


OF_NO_YEAR = frozenset((Granularity.DECADE, Granularity.CENTURY))
OF_NO_MONTH = OF_NO_YEAR | {Granularity.QUARTER, Granularity.SEASON, Granularity.HALF_YEAR, Granularity.YEAR}
"""What was told in so wide a unit has no month, or no year, that another date could share."""


A_MONTH = 28
"""Days within which a time told is of the month of its middle."""


@meaning("told_calendar")
def told_calendar(found: Found, context: Context) -> Reading | None:
    """*le 31 du même mois*, *le 3 du mois suivant*; *le 21 décembre de la même année*, *en mars de l'année suivante*."""
    day, month, step = found.number("d"), found.number("m"), found.rule.options.get("step", 0)
    last = context.thread.just_told(context.sentence)
    base = last.interval.earliest if last else None
    if last is None or base is None or not isinstance(step, int):
        return undated("DATE", None, "no-earlier-date", 0.5)
    latest = last.interval.latest
    if latest is not None and (latest - base).days < A_MONTH:
        base += (latest - base) // 2  # "in the first week of April … on the 15th of that month": its Monday is in March
    if last.interval.granularity in (OF_NO_MONTH if month is None else OF_NO_YEAR):
        return undated("DATE", None, "no-earlier-date", 0.5)  # "en 1998. Le 31 du même mois": of which month?
    if month is not None:
        first = sums.make_day(base.year + step, month, 1)
    else:
        first = sums.shift_months(base.replace(day=1), step)
    if first is None:
        return None
    at = sums.make_day(first.year, first.month, day or 1)
    if at is None:
        return undated("DATE", None, "vague", 0.5)  # "le 31 du mois suivant", of April: nor of another month
    if day is None:
        reading = Reading("DATE", f"{first.year:04d}-{first.month:02d}", intervals.month(first.year, first.month))
    else:
        reading = Reading("DATE", at.isoformat(), intervals.day(at))
    gap = context.sentence - last.sentence
    reading.anchored_on, reading.confidence = last.index, min(0.92 if gap <= 1 else 0.85, last.confidence)
    reading.step("anchor", "leans-on", date=base)
    if day is not None:
        seek.note_weekday(reading, found, at)
    return reading
