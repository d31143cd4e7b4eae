"""Days and weeks counted inside a stretch, codes of quarters, what remains of a period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity, Interval
from . import dates, moments, seek
from .lengths import MONTHS, moved
from .periods import unit_interval
from .quarters import ordinal_period
from .seek_months import seek_month


def _frame(found: Found, context: Context) -> tuple[date, date, Reading] | None:
    """The stretch that *de décembre*, *du mois prochain*, *de 2016* name after an ordinal."""
    if found.has("m"):
        month = found.number("m") or 1
        sought = seek_month(found, context, month, seek.year_of(found, context))
        if sought is None or sought[1].value is not None:
            return None
        year, reading = sought
        return *sums.month_bounds(year, month), reading
    year_stated = seek.year_of(found, context)
    if year_stated is not None:
        reading = Reading("DATE", None, confidence=0.97)
        reading.step("rule", "stated")
        return *sums.year_bounds(year_stated), reading
    if context.today is None:
        return None
    unit = found.text("u") or "month"
    made = unit_interval(unit, context.today, {"last": -1, "next": 1}.get(found.text("rel"), 0))
    if made is None or made[1].earliest is None or made[1].latest is None:
        return None
    reading = Reading("DATE", None, confidence=0.95)
    reading.step("anchor", "published", date=context.today)
    return made[1].earliest, made[1].latest, reading


_MONTHS = {"month": 1, "quarter": 3, "half": 6}


@meaning("nth_in")
def nth_in(found: Found, context: Context) -> Reading | None:
    """*le premier dimanche de décembre*, *la dernière semaine de 2016*."""
    nth = found.number("ord") if found.has("ord") else found.number("ordn")
    framed = any(found.has(slot) for slot in ("m", "y", "u", "rel"))
    if nth is None or (not framed and moments.previous_word(found) in found.encoded.lexicon.indefinites):
        return None  # "a first meeting on Monday, a second Thursday"
    frame = _frame(found, context)
    if frame is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    first, last, reading = frame
    weekday, unit = found.number("wd"), found.text("un")
    if weekday is not None:
        if nth > 0:
            at = sums.shift_days(sums.weekday_on_or_after(first, weekday), 7 * (nth - 1))
        else:
            at = sums.weekday_on_or_before(last, weekday)
        interval, value = intervals.day(at), at.isoformat()
    elif unit == "day":
        at = sums.shift_days(first, nth - 1) if nth > 0 else last
        interval, value = intervals.day(at), at.isoformat()
    elif unit in _MONTHS:
        at = sums.shift_months(first, _MONTHS[unit] * (nth - 1)) if nth > 0 else last
        made = unit_interval(unit, at, 0)
        if made is None:
            return None
        value, interval = made
    elif unit not in ("week", "weekend"):
        return None
    else:
        # The week that holds the first Thursday of a stretch is its first, as in ISO 8601.
        thursday = sums.weekday_on_or_after(first, 3)
        at = sums.shift_days(thursday, 7 * (nth - 1)) if nth > 0 else sums.weekday_on_or_before(last, 3)
        made = unit_interval(unit, at, 0)
        if made is None:
            return None
        value, interval = made
        if unit == "week" and (found.has("m") or found.text("u") == "month"):
            reading.range = _week_of_month(first, last, nth)
    if not first <= at <= last:
        return None
    reading.value, reading.interval, reading.rivals = value, interval, []
    reading.step("sum", "counted")
    return reading


def _week_of_month(first: date, last: date, nth: int) -> Interval:
    """*the first week of June*: its first seven days, as editors put it on a timeline, where a calendar shows whole weeks."""
    begin = sums.shift_days(first, 7 * (nth - 1)) if nth > 0 else sums.shift_days(last, -6)
    return replace(intervals.span(begin, min(last, sums.shift_days(begin, 6))), granularity=Granularity.WEEK)


@meaning("first_of")
def first_of(found: Found, context: Context) -> Reading | None:
    """*les six premiers mois de 2021*, *les dix derniers jours de décembre*: a stretch at one end of another."""
    count, unit = found.number("n"), found.text("un")
    frame = _frame(found, context)
    if count is None or not 1 <= count <= 400 or frame is None or unit not in ("day", "week", "month", "quarter"):
        return None
    first, last, reading = frame
    if found.has("tail"):
        first = max(first, moved(sums.shift_days(last, 1), unit, -count))
    else:
        last = min(last, sums.shift_days(moved(first, unit, count), -1))
    reading.interval, reading.rivals = intervals.span(first, last), []
    reading.value = reading.interval.edtf
    reading.step("sum", "counted")
    return reading


@meaning("quarter_code")
def quarter_code(found: Found, context: Context) -> Reading | None:
    """*T3 2024*, *S1 2022*, *H2 2016*."""
    number, year = found.number("n"), seek.year_of(found, context)
    half = found.text("q") == "half"
    sentence = found.encoded.sentence
    code = found.encoded.first[found.marks["q"]]
    touching = sentence.touches(code + 1)
    if number is None or not 1 <= number <= (2 if half else 4) or not touching:
        return None
    if year is None and not found.rule.options.get("yearless"):
        return None
    if year is None:
        found.slots |= {"ord": number, "u": "half" if half else "quarter"}
        return ordinal_period(found, context)
    reading = Reading("DATE", f"{year:04d}-{'H' if half else 'Q'}{number}", confidence=0.93)
    reading.interval = intervals.half_year(year, number) if half else intervals.quarter(year, number)
    reading.step("rule", "stated")
    return reading


@meaning("rest_of_period")
def rest_of_period(found: Found, context: Context) -> Reading | None:
    """*plus tard cette semaine*, *plus tôt dans l'année*, *le reste du mois*."""
    if context.today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    made = unit_interval(found.text("u"), context.today, 0)
    if made is None or made[1].earliest is None or made[1].latest is None:
        return None
    early = bool(found.rule.options.get("early"))
    first, last = context.today, made[1].latest
    if early:
        first = made[1].earliest
        last = max(first, sums.shift_days(context.today, -1))
    interval = intervals.window(first, last)
    reading = Reading("DATE", made[0], interval, mod="START" if early else "END", confidence=0.92)
    reading.direction = "past" if early else "future"
    reading.step("anchor", "published", date=context.today)
    return reading


@meaning("ago_this")
def ago_this(found: Found, context: Context) -> Reading | None:
    """*il y a cinq ans cette semaine*, *ten years ago tomorrow*: the same week or day, so many years before."""
    count, unit = found.number("n"), found.text("u")
    counted = unit in MONTHS or (unit in ("day", "week", "fortnight") and not found.has("v"))
    if context.today is None or count is None or not counted or not 0 < count < 500:
        return None
    base = sums.shift_days(context.today, found.number("day") or 0)
    at = moved(base, unit, -count)
    away = {"next": 1, "last": -1}.get(found.text("rel"), 0)
    if away and unit not in YEARS:
        return None
    made = unit_interval(found.text("v"), at, away) if found.has("v") else (at.isoformat(), intervals.day(at))
    if made is None:
        return None
    reading = Reading("DATE", *made, confidence=0.92, direction="past")
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=-float(count), unit=unit)
    return reading


@meaning("anniversary")
def anniversary(found: Found, context: Context) -> Reading | None:
    """*fifty years ago this Sunday*: the day of the month that this Sunday is, so many years before."""
    count, unit, weekday, today = found.number("n"), found.text("u"), found.number("wd"), context.today
    if today is None or count is None or weekday is None or unit not in COUNTED or not 0 < count < 500:
        return None
    # Said on a Sunday, last Sunday is of a week ago, and this one is today.
    relation = found.text("rel")
    before = sums.weekday_on_or_before(sums.shift_days(today, -(relation == "last")), weekday)
    after = sums.weekday_on_or_after(sums.shift_days(today, int(relation == "next")), weekday)
    nearer = before if (today - before).days < (after - today).days else after
    base = {"last": before, "next": after}.get(relation, nearer)
    at = moved(base, unit, -count)
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.85, direction="past")
    reading.step("anchor", "published", date=today)
    reading.step("sum", "units", amount=-float(count), unit=unit)
    if before != after:
        other = moved(after if base == before else before, unit, -count)
        reading.rivals.append((intervals.day(other), "other-week"))
    return reading


YEARS = frozenset(("year", "decade", "century"))
COUNTED = YEARS | {"month"}


@meaning("coming_week")
def coming_week(found: Found, context: Context) -> Reading | None:
    """*in the coming week*: the seven days ahead."""
    if context.today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    last = sums.shift_days(context.today, 7)
    reading = Reading("DATE", "P1W", intervals.window(context.today, last), confidence=0.85, direction="future")
    reading.step("anchor", "published", date=context.today)
    return reading


@meaning("week_of_day")
def week_of_day(found: Found, context: Context) -> Reading | None:
    """*la semaine du 18*: the week of the nearest such day in the direction of the verb."""
    day = dates.bare_day(found, context)
    if day is None or day.interval is None or day.interval.earliest is None:
        return None
    made = unit_interval("week", day.interval.earliest, 0)
    if made is None:
        return None
    day.value, day.interval = made
    day.rivals = []
    day.confidence = min(day.confidence, 0.75)
    return day
