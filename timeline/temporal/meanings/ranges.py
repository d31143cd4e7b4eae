"""From one date to another, and lists of days: one expression with both ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity
from . import figures, moments, nearby, seek
from .seek_months import seek_month


@meaning("range")
def range_(found: Found, context: Context) -> Reading | None:
    """Two ends that share what only one of them states."""
    if moments.moved_date(found):
        return None
    if found.rule.options.get("month2"):
        found.slots["m2"] = found.slots.get("m1", found.slots.get("m"))
    if found.has("d2") and found.has("y1") and not found.has("y2"):
        found.slots["y2"] = found.slots["y1"]
    if found.has("d2"):
        whole = seek.whole_date(found, context, "2")
        if whole is None:
            return None
        last, reading = whole
        if reading.value is not None:
            return reading
        day = found.number("d1")
        month = found.number("m1") or last.month
        year = seek.year_of(found, context, "1") or last.year
        first = sums.make_day(year, month, day or 0)
        if first is None:
            return None
        headed = any(key == "headed" for _, key, _ in reading.steps)
        if first > last and not found.has("y1"):
            if headed:  # a year heads what begins in it
                last = sums.make_day(last.year + 1, last.month, last.day) or last
            else:
                first = sums.make_day(year - 1, month, day or 0) or first
        reading.rivals = []
        stated = any(found.has(slot) for slot in ("y1", "y2", "rel2", "relyear2"))
        open_year = not stated and not headed and reading.cue.direction is None
        today = context.today
        over = open_year and today and (today - last).days > nearby.LEAVES_THE_YEAR_OUT and first.year < today.year
        if over and (later := sums.make_day(last.year + 1, last.month, last.day)):
            # Nothing near, no verb: a stretch across new year is the one that begins this year.
            first, last = sums.make_day(first.year + 1, first.month, first.day) or first, later
        return _between(found, reading, first, last)
    if found.has("m2"):
        return _months(found, context)
    first_year, last_year = found.number("y1"), found.number("y2")
    short = found.number("y2s")
    if first_year is not None and short is not None:
        last_year = first_year - first_year % 100 + short
    if moments.glued(found):
        return None
    if first_year is None or last_year is None or last_year <= first_year or first_year < 1000:
        return None
    reading = Reading("DATE", f"{first_year}/{last_year}", confidence=0.93)
    reading.step("rule", "stated")
    span = intervals.span(date(first_year, 1, 1), date(last_year, 12, 31), Granularity.YEAR)
    reading.interval = replace(span, edtf=f"{first_year:04d}/{last_year:04d}")
    return reading


@meaning("numeric_range")
def numeric_range(found: Found, context: Context) -> Reading | None:
    """*from 10/1 to 11/7*, *5/1/2019-5/7/2020*: the first end takes its year from the second."""
    led = found.full_start < found.start
    if moments.glued(found) or moments.moved_date(found):
        return None
    if not (led or found.has("dmy1") or found.has("dmy2") or len(found.encoded.sentence) <= 3):
        return None
    two = figures.numeric(found, context, "2")
    if two is None or two.interval is None or two.interval.earliest is None:
        return two
    last = two.interval.earliest
    if found.has("dmy1"):
        one = figures.numeric(found, context, "1")
        first = one.interval.earliest if one and one.interval else None
    else:
        numbers = found.slots.get("dm1")
        day, month = figures.ordered(found, numbers[0], numbers[1]) if isinstance(numbers, tuple) else (0, 0)
        first = sums.make_day(last.year, month, day)
        if first is not None and first > last:
            first = sums.make_day(last.year - 1, month, day)
    two.rivals, two.mod = [], None
    return _between(found, two, first, last)


def _months(found: Found, context: Context) -> Reading | None:
    first, last = found.number("m1"), found.number("m2")
    if first is None or last is None:
        return None
    year2 = seek.year_of(found, context, "2")
    found.slots["m"] = last
    sought = seek_month(found, context, last, year2)
    if sought is None or sought[1].value is not None:
        return undated("DATE", None, "no-publication-date", 0.4)
    year, reading = sought
    year1 = seek.year_of(found, context, "1") or (year if first <= last else year - 1)
    if (year1, first) > (year, last):
        return None
    span = intervals.span(sums.month_bounds(year1, first)[0], sums.month_bounds(year, last)[1], Granularity.MONTH)
    reading.interval = replace(span, edtf=f"{year1:04d}-{first:02d}/{year:04d}-{last:02d}")
    reading.value = reading.interval.edtf
    reading.rivals = []
    return reading


def _between(found: Found, reading: Reading, first: date | None, last: date | None) -> Reading | None:
    if first is None or last is None or first > last:
        return None
    words = found.encoded.sentence.words
    before = words[max(0, found.first_word - 2) : found.first_word + 1]
    between = any(word in found.encoded.sentence.document.lexicon.pair_openers for word in before)
    reading.interval = intervals.window(first, last) if between else intervals.span(first, last)
    reading.value = f"{first.isoformat()}/{last.isoformat()}"
    return reading
