"""Days and units counted from the publication date, and lengths that bound a deadline or a state."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity, Interval, Qualifier, Shape
from . import moments
from .lengths import MONTHS, SPELL_DAYS, UNIT_DAYS, length_value, moved, moved_working, works


def _no_date(found: Found, context: Context, value: str | None = None) -> Reading:
    reading = undated("DATE", value, "no-publication-date", 0.4)
    finished = moments.finish(found, context, reading)
    return finished or reading


@meaning("deictic")
def deictic(found: Found, context: Context) -> Reading | None:
    """*hier*, *demain soir*, *ce matin*."""
    offset = found.number("dx")
    if offset is None:
        days = found.rule.options.get("days", 0)
        offset = days if isinstance(days, int) else 0
    today = context.today
    if today is None:
        return _no_date(found, context, "PRESENT_REF" if offset == 0 else None)
    at = sums.shift_days(today, offset)
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.99)
    reading.direction = "past" if offset < 0 else "future" if offset > 0 else None
    reading.step("anchor", "published", date=today)
    reading.step("sum", "days", days=offset)
    if found.text("p") == "NI" and offset == 0 and not found.has("dx") and not found.rule.options.get("ahead"):
        cue = context.cue(found)
        reading.cue = cue
        if cue.direction == "past":
            night = sums.shift_days(today, -1)
            reading.interval = intervals.window(night, today, Granularity.PART_OF_DAY)
            reading.confidence = 0.85
    weekday = found.number("wd")
    if weekday is not None and at.weekday() != weekday:
        reading.flags.append("weekday-mismatch")
        reading.confidence = 0.5
        reading.step("flag", "weekday-mismatch", date=at, weekday=weekday)
    return moments.finish(found, context, reading)


def shifted(found: Found, base: date, unit: str, amount: float, approx: bool) -> tuple[str, Interval, str | None]:
    """TIMEX3 value, interval and mod of a day so many units away."""
    whole = amount == int(amount)
    if unit in ("hour", "minute", "second"):
        days = {"hour": 24, "minute": 1440, "second": 86400}[unit]
        moved_days = int(abs(amount) // days) * (1 if amount > 0 else -1)
        at = sums.shift_days(base, moved_days)
        return at.isoformat(), intervals.day(at), None
    if unit in ("day", "night"):
        at = sums.shift_days(base, int(amount))
        interval = intervals.about_day(at) if approx or abs(amount) in (8, 15) else intervals.day(at)
        return at.isoformat(), interval, "APPROX" if interval.qualifier else None
    if unit == "fortnight":
        unit, amount = "week", amount * 2
    if unit in ("week", "weekend"):
        at = sums.shift_days(base, int(amount * 7))
        return at.isoformat(), intervals.about_day(at, 1 if approx or abs(amount) < 2 else 0), "APPROX"
    months = {"month": 1, "quarter": 3, "half": 6}.get(unit)
    if months and whole:
        at = sums.shift_months(base, int(amount) * months)
        return f"{at.year:04d}-{at.month:02d}", intervals.month(at.year, at.month, Qualifier.APPROXIMATE), "APPROX"
    years = {"year": 1.0, "decade": 10.0, "century": 100.0, "millennium": 1000.0}.get(unit, 1 / 12 * (months or 1))
    total = amount * years
    if total == int(total):
        at = sums.shift_months(base, int(total) * 12)
        return f"{at.year:04d}", intervals.year(at.year, Qualifier.APPROXIMATE), "APPROX"
    at = sums.shift_months(base, round(total * 12))
    return f"{at.year:04d}-{at.month:02d}", intervals.month(at.year, at.month, Qualifier.APPROXIMATE), "APPROX"


def amount_of(found: Found) -> float | None:
    """How many units a match counts, halves included."""
    value = found.slots.get("n", found.rule.options.get("n"))
    if not isinstance(value, int | float):
        return None
    return float(value) + (0.5 if found.has("hf") else 0.0)


def told_quarter(context: Context, years: int) -> Reading | None:
    """The quarter of which an account tells, so many years away: *a year earlier* beside a quarter's results."""
    quarters = [
        told
        for told in context.thread.told[-8:]
        if told.interval.granularity is Granularity.QUARTER and context.sentence - told.sentence <= 3
    ]
    if not quarters:
        return None
    told = max(quarters, key=lambda t: (t.interval.earliest or date.min, t.index))
    first = told.interval.earliest or date.min
    number, year = (first.month + 2) // 3, first.year + years
    reading = Reading("DATE", f"{year:04d}-Q{number}", intervals.quarter(year, number), confidence=0.8)
    reading.anchored_on = told.index
    reading.step("anchor", "leans-on", date=first)
    reading.step("sum", "units", amount=float(years), unit="year")
    return reading


@meaning("shift")
def shift(found: Found, context: Context) -> Reading | None:
    """*il y a trois jours*, *dans quinze jours*."""
    amount, unit = amount_of(found), found.text("u")
    if found.rule.options.get("half"):
        amount = 0.5
    if amount is None or not unit or amount > 100_000:
        return None
    sign = 1 if found.rule.options.get("sign") == 1 else -1
    if context.today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    base = context.today
    if found.rule.options.get("quarters") and unit == "year" and (quarter := told_quarter(context, int(amount) * sign)):
        return quarter
    if found.has("n2") and moments.previous_word(found) in ("last", "past", "next"):
        return None  # "the last three months and two days ago"
    if found.has("n3"):
        base = moved(base, found.text("u3"), sign * (found.number("n3") or 0))
    if found.has("n2"):
        second, unit2 = found.number("n2") or 0, found.text("u2")
        base = moved(base, unit2, sign * second)
    approx = found.has("about") or bool(found.rule.options.get("about"))
    try:
        value, interval, mod = shifted(found, base, unit, sign * amount, approx)
    except sums.OutOfCalendar:
        return undated("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", "out-of-calendar")
    if found.has("n2") and interval.earliest is not None:
        at = moved(base, unit, sign * int(amount))
        value, interval = at.isoformat(), intervals.day(at)
    if unit == "day" and works(found):
        at = moved_working(context.today, int(sign * amount), works(found).startswith("ouvrable"))
        value, interval = at.isoformat(), intervals.day(at)
    reading = Reading("DATE", value, interval, mod=mod, confidence=0.97)
    if works(found) or unit in MONTHS:
        reading.confidence = 0.88  # to the month, and no further
    if unit in ("hour", "minute", "second"):
        reading.type, reading.granularity = "TIME", Granularity.HOUR
        reading.confidence = 0.8
    if found.has("more") or found.has("less"):
        reading.mod = "BEFORE" if (sign < 0) == found.has("more") else "AFTER"
        reading.confidence = 0.85
    reading.direction = "past" if sign < 0 else "future"
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=sign * amount, unit=unit)
    return reading


@meaning("vague_shift")
def vague_shift(found: Found, context: Context) -> Reading | None:
    """*il y a quelques jours*: a fuzzy window before or after the publication date."""
    sign = 1 if found.rule.options.get("sign") == 1 else -1
    unit = found.text("u")
    reference = "PAST_REF" if sign < 0 else "FUTURE_REF"
    reading = Reading("DATE", reference, confidence=0.6)
    reading.step("rule", "vague")
    if context.today and unit in SPELL_DAYS:
        low, high = SPELL_DAYS[unit]
        days = sorted((sums.shift_days(context.today, sign * low), sums.shift_days(context.today, sign * high)))
        reading.interval = intervals.window(days[0], days[1], Granularity.DAY)
        reading.step("anchor", "published", date=context.today)
    reading.direction = "past" if sign < 0 else "future"
    return reading


@meaning("shift_span")
def shift_span(found: Found, context: Context) -> Reading | None:
    """*il y a une quinzaine*: two weeks, give or take."""
    days = found.number("sp") or 15
    unit = found.text("u") or "day"
    sign = 1 if found.rule.options.get("sign") == 1 else -1
    if context.today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    amount = 14 if days == 15 and unit == "day" else 7 if days == 8 and unit == "day" else days
    value, _interval, _mod = shifted(found, context.today, unit, float(sign * amount), True)
    reading = Reading("DATE", value, _interval, mod="APPROX", confidence=0.85)
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=float(sign * amount), unit=unit)
    return reading


@meaning("within")
def within(found: Found, context: Context) -> Reading | None:
    """*sous huitaine*, *d'ici trois mois*: a deadline so far from the publication date."""
    value = length_value(found)
    reading = Reading("DURATION", value, confidence=0.9)
    reading.signal, reading.direction = "deadline", "future"
    today = context.today
    if today is None:
        reading.step("rule", "no-publication-date")
        return reading
    if found.has("sp"):
        last = sums.shift_days(today, found.number("sp") or 8)
    elif (amount := amount_of(found)) is not None:
        try:
            last = moved(today, found.text("u"), int(amount))
            if found.text("u") == "day" and works(found):
                last = moved_working(today, int(amount), works(found).startswith("ouvrable"))
        except sums.OutOfCalendar:
            return reading
    else:
        high = SPELL_DAYS.get(found.text("u"), (1, 7))[1]
        last = sums.shift_days(today, high)
        reading.confidence = 0.6
    for slot in ("2", "3"):
        if found.has("n" + slot):
            last = moved(last, found.text("u" + slot), found.number("n" + slot) or 0)
    if last < today:
        return reading
    reading.interval = reading.range = intervals.window(today, last)
    reading.step("anchor", "published", date=today)
    reading.step("sum", "deadline")
    return reading


@meaning("since")
def since(found: Found, context: Context) -> Reading | None:
    """*depuis deux ans*: a length, whose state began so long ago and goes on."""
    reading = Reading("DURATION", length_value(found), confidence=0.93)
    reading.signal = "since"
    amount, unit = amount_of(found), found.text("u")
    if context.today is None or amount is None or amount > 9000:
        return reading
    try:
        _value, interval, _mod = shifted(found, context.today, unit, -amount, False)
    except sums.OutOfCalendar:
        return reading
    reading.range = intervals.open_after(interval)
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=-amount, unit=unit)
    return reading


@meaning("since_spell")
def since_spell(found: Found, context: Context) -> Reading | None:
    """*for the past two years*: that stretch, whose state goes on."""
    reading = since(found, context)
    stretch = spell(found, context)
    if reading is not None and stretch is not None:
        reading.interval = stretch.interval
    return reading


@meaning("spell")
def spell(found: Found, context: Context) -> Reading | None:
    """*ces derniers jours*, *les trois prochains mois*: a stretch that touches the publication date."""
    relation = found.text("rel") or str(found.rule.options.get("rel", ""))
    unit = found.text("u")
    sign = 1 if relation in ("next", "following") else -1
    value = length_value(found)
    reading = Reading("DURATION", value, confidence=0.8)
    reading.direction = "future" if sign > 0 else "past"
    if context.today is None or unit not in UNIT_DAYS:
        reading.step("rule", "length")
        return reading
    if found.has("n2") and moments.next_word(found) == "ago":
        return None
    given = found.rule.options.get("n")
    today, count = context.today, found.number("n") or (given if isinstance(given, int) else None)
    if unit == "fortnight" and found.rule.options.get("n"):
        reading.value = "P2W"
    reading.step("anchor", "published", date=today)
    if count is not None:
        if count > 5000:
            return reading
        whole = unit in ("quarter", "decade", "century") and found.rule.options.get("length")
        if whole and (aligned := _aligned(today, unit, count * sign)):
            reading.interval, reading.confidence = aligned, 0.85
            return reading
        reading.type = "DURATION" if found.rule.options.get("length") else "DATE"
        other = moved(today, unit, sign * count)
        for slot in ("2", "3"):
            other = moved(other, found.text("u" + slot), sign * (found.number("n" + slot) or 0))
        if unit == "day" and works(found):
            other = moved_working(today, sign * count, works(found).startswith("ouvrable"))
        near = UNIT_DAYS[unit] < 30 or found.rule.options.get("tomorrow")
        ahead = sums.shift_days(today, 1) if near else today
        first = ahead if sign > 0 else other
        last = other if sign > 0 else sums.shift_days(today, -1)
        if first > last:
            return reading
        reading.interval = intervals.span(first, last)
        if reading.type == "DATE":
            reading.value = f"{first.isoformat()}/{last.isoformat()}"
        reading.confidence = 0.85
        return reading
    if unit in SPELL_DAYS:
        high = SPELL_DAYS[unit][1]
        days = sorted((today, sums.shift_days(today, sign * high)))
        reading.interval = reading.range = intervals.window(days[0], days[1])
        reading.step("rule", "vague")
        reading.confidence = 0.7
    return reading


def _aligned(today: date, unit: str, count: int) -> Interval | None:
    """So many whole quarters, decades or centuries beside the current one."""
    from .periods import unit_interval

    near, far = unit_interval(unit, today, 1 if count > 0 else -1), unit_interval(unit, today, count)
    ends = [i[1] for i in (near, far) if i is not None]
    if len(ends) < 2 or any(i.earliest is None or i.latest is None for i in ends):
        return None
    first, last = min(i.earliest or today for i in ends), max(i.latest or today for i in ends)
    return intervals.span(first, last)


@meaning("to_date")
def to_date(found: Found, context: Context) -> Reading | None:
    """*so far this year*, *year to date*: from the first day of the period to publication."""
    from .periods import unit_interval

    made = unit_interval(found.text("u"), context.today, 0) if context.today else None
    if made is None or context.today is None or made[1].earliest is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    interval = intervals.span(made[1].earliest, context.today)
    reading = Reading("DATE", interval.edtf, interval, confidence=0.85)
    reading.step("anchor", "published", date=context.today)
    return reading


@meaning("vague")
def vague(found: Found, context: Context) -> Reading | None:
    """*récemment*, *l'avenir*: never dated."""
    value = found.text("adv") or str(found.rule.options.get("value", "PRESENT_REF"))
    if len(value) < 8:
        value = str(found.rule.options.get("value", "PRESENT_REF"))
    reading = undated(str(found.rule.options.get("type", "DATE")), value, "vague", 0.9)
    reading.part_of_day = "NI" if value == "TNI" else None
    return reading


_ = Shape
