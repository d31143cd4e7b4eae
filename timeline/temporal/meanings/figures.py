"""Dates in figures: *12/7*, *12/7/2021*, *2021-12-07*, *12/2021*, in the order of the language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning
from ..values import Granularity
from . import moments, seek


def month_year(found: Found) -> Reading | None:
    """*12/2021*, *2021-12*."""
    numbers = found.slots["my"]
    if (
        isinstance(numbers, tuple)
        and numbers[1] > max(12, numbers[0] % 100)
        and "-" in found.encoded.word(found.start)
        and len(found.encoded.sentence) > 1
    ):
        return _year_range(numbers[0], numbers[0] - numbers[0] % 100 + numbers[1])
    if not isinstance(numbers, tuple) or not 1 <= numbers[1] <= 12 or not 1000 <= numbers[0] < 3000:
        return None
    if moments.glued(found) or "-" in found.encoded.word(found.start) and moments.numbers_a_thing(found):
        return None
    reading = Reading("DATE", f"{numbers[0]:04d}-{numbers[1]:02d}", intervals.month(*numbers), confidence=0.93)
    reading.step("rule", "stated")
    return reading


@meaning("month_figures")
def month_figures(found: Found, context: Context) -> Reading | None:
    """*11-2016*, *2016 / 11*: a month and its year, with nothing glued to them and no number beside."""
    year, month = found.number("y"), found.number("mm")
    text = "".join(found.encoded.words[found.start : found.end])
    if year is not None and month is not None and text[-2:-1] == "-" and month > year % 10:
        return None if moments.glued(found) else _year_range(year, year - year % 10 + month)  # "the crisis of 2008-9"
    words, first, last = found.encoded.sentence.words, found.first_word, found.last_word
    beside = (*words[max(0, first - 1) : first], *words[last : last + 1])
    if year is None or month is None or not (1 <= month <= 12 and 1900 <= year <= 2100) or moments.glued(found):
        return None
    if any(word[0].isdigit() or word in ("-", "/", "–", "+") for word in beside):
        return None
    reading = Reading("DATE", f"{year:04d}-{month:02d}", intervals.month(year, month), confidence=0.9)
    reading.step("rule", "stated")
    return reading


def month_slash(found: Found) -> Reading | None:
    """*August/10/2012*: after the name of the month, its day and the year."""
    year_day, month = found.slots["my"], found.number("m")
    at = sums.make_day(year_day[0], month or 0, year_day[1]) if isinstance(year_day, tuple) else None
    if at is None:
        return None
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.97)
    reading.step("rule", "stated")
    return reading


def _year_range(first: int, last: int) -> Reading:
    """*2014-18*."""
    span = intervals.span(date(first, 1, 1), date(last, 12, 31), Granularity.YEAR)
    reading = Reading("DATE", f"{first:04d}/{last:04d}", confidence=0.85)
    reading.interval = replace(span, edtf=f"{first:04d}/{last:04d}")
    reading.step("rule", "stated")
    return reading


def numeric(found: Found, context: Context, suffix: str = "") -> Reading | None:
    """A date in figures: *12/7*, *12/7/2021*, *2021-12-07*."""
    numbers = found.slots.get("iso" + suffix) or found.slots.get("dmy" + suffix) or found.slots.get("dm" + suffix)
    if not isinstance(numbers, tuple) or moments.glued(found):
        return None
    if found.has("dm" + suffix):
        day, month = ordered(found, numbers[0], numbers[1])
        sought = seek.seek_day(found, context, day, month, None, suffix)
        if sought is None:
            return None
        at, reading = sought
        reading.confidence = min(reading.confidence, 0.9)
        if found.encoded.lexicon.month_first and day <= 12 and day != month and reading.value is None:
            _doubt_order(reading, sums.make_day(at.year, day, month), 0.7)
    else:
        if found.has("iso" + suffix):
            year, month, day = numbers
        else:
            day, month = ordered(found, numbers[0], numbers[1])
            year, width = numbers[2:]
            if width == 2:
                year = sums.fold_two_digit_year(year, context.today.year if context.today else 2025)
        made = sums.make_day(year, month, day)
        if made is None:
            return None
        at, reading = made, Reading("DATE", None, confidence=0.99)
        reading.step("rule", "stated")
        if found.has("dmy" + suffix) and day <= 12 and month <= 12 and day != month:
            doubtful = found.encoded.lexicon.month_first and not found.has("wd" + suffix)
            _doubt_order(reading, sums.make_day(year, day, month), 0.75 if doubtful else 0.95)
        seek.note_weekday(reading, found, at, suffix)
    if reading.value is None:
        reading.value, reading.interval = at.isoformat(), intervals.day(at)
    return reading


def ordered(found: Found, first: int, second: int) -> tuple[int, int]:
    """Day and month of two numbers, in the order of the language; the other order where only that one exists."""
    if not found.encoded.lexicon.month_first:
        return first, second
    return (first, second) if first > 12 >= second else (second, first)


def _doubt_order(reading: Reading, other: date | None, confidence: float) -> None:
    """Say that day and month could be read the other way round."""
    if other is not None:
        reading.confidence = min(reading.confidence, confidence)
        reading.flags.append("ambiguous-day-month")
        reading.rivals.append((intervals.day(other), "day-month-order"))
