"""Dates that name their day, month or year; the year comes from the text, else from the direction of the verb."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity, Interval, Qualifier
from ..verbs import Cue
from . import moments, story

LEAVES_THE_YEAR_OUT = 90  # days; beyond, a date without a year and without a verb belongs to the year of publication
PARTS = ("START", "MID", "END")


def year_of(found: Found, context: Context, suffix: str = "") -> int | None:
    """The year a match states, or `None`."""
    year = found.number("y" + suffix) or found.number("era" + suffix)
    if year is None and found.has("same" + suffix):
        told = context.thread.last()
        return told.interval.earliest.year if told and told.interval.earliest else None
    if year is None:
        two = found.number("yy" + suffix)
        if two is not None:
            pivot = context.today.year if context.today else 2025
            return sums.fold_two_digit_year(two % 100, pivot)
    if year is None and context.today and found.has("relyear" + suffix):
        return context.today.year + {"last": -1, "next": 1}.get(found.text("relyear" + suffix), 0)
    return year


def choose(candidates: list[tuple[date, date]], today: date, direction: str | None, strict: bool = False) -> int:
    """Index of the stretch that a direction points to: past up to today, future from today, else the nearest."""
    if direction == "past":
        fit = [i for i, (first, _) in enumerate(candidates) if (first < today if strict else first <= today)]
        if fit:
            return fit[-1]
    if direction == "future":
        fit = [i for i, (_, last) in enumerate(candidates) if last >= today]
        if fit:
            return fit[0]
    distances = [max((first - today).days, (today - last).days, 0) for first, last in candidates]
    nearest = distances.index(min(distances))
    if distances[nearest] > LEAVES_THE_YEAR_OUT:
        # Nothing near: the press leaves out the year when it is the current one.
        same = [i for i, (first, _) in enumerate(candidates) if first.year == today.year]
        return same[0] if same else nearest
    return nearest


def _note_weekday(reading: Reading, found: Found, at: date, suffix: str = "") -> None:
    weekday = found.number("wd" + suffix)
    if weekday is not None and at.weekday() != weekday:
        reading.flags.append("weekday-mismatch")
        reading.confidence = min(reading.confidence, 0.5)
        reading.step("flag", "weekday-mismatch", date=at, weekday=weekday)


def _note_tense(reading: Reading, found: Found, context: Context, at: date) -> None:
    """Flag a date that its own verb contradicts: told as past and after publication, or the other way round."""
    today = context.today
    if today is None or abs((at - today).days) < 2:
        return
    cue = context.cue(found)
    said = cue.verb is not None and cue.strength >= 0.93
    if said and (cue.direction == "past" and at > today or cue.direction == "future" and at < today):
        reading.cue, reading.direction = cue, cue.direction
        reading.flags.append("tense-contradiction")
        reading.confidence = min(reading.confidence, 0.8)
        if not any(key == "published" for _, key, _ in reading.steps):
            reading.step("anchor", "published", date=today)
        reading.step("flag", "tense-contradiction")


def whole_date(found: Found, context: Context, suffix: str = "") -> tuple[date, Reading] | None:
    """A day of a month, its year stated or sought; the reading carries cue, rivals and flags."""
    day, month = found.number("d" + suffix), found.number("m" + suffix)
    if day is None or month is None:
        return None
    return seek_day(found, context, day, month, year_of(found, context, suffix), suffix)


FIRM = 0.93  # a verb that says so itself
WEAK = 0.75  # a present that may tell of a plan


def _direction_of_year(found: Found, cue: Cue) -> str | None:
    """The direction in which to seek the year of a date: none where the verb is no witness, or a weak one."""
    presumed = cue.direction == "future" and cue.strength < WEAK and cue.verb is not None and cue.verb.time == "present"
    if presumed or cue.direction == "plan" or moments.qualifies(found):
        return None
    return cue.direction


def _foretold(context: Context, cue: Cue, stretches: list[tuple[date, date]], index: int) -> tuple[int, bool]:
    """*warned in December that it would attack in February*: counted from the saying, where that is past."""
    told = context.thread.last()
    if cue.verb is None or cue.verb.chain.name != "conditional" or told is None or context.today is None:
        return index, False
    said = told.interval.latest
    if told.sentence != context.sentence or said is None or said >= context.today:
        return index, False
    after = [i for i, (first, _) in enumerate(stretches) if first > said]
    return (after[0], True) if after else (index, False)


def _trust_in_year(cue: Cue, direction: str | None, near: bool, away: int) -> float:
    """How safe a sought year is: the nearest such day rarely misleads, a far one needs a firm verb."""
    if near and away <= 60:
        return 0.96 if direction else 0.93
    if near and direction:
        return 0.96 if cue.strength >= FIRM else 0.92 if away <= 150 else 0.85
    if near:
        return 0.9 if away <= 120 else 0.8
    # The verb sends the date far away: right for plans and histories, wrong where the verb was misread.
    return 0.9 if cue.strength >= FIRM and away < 340 else 0.72


def seek_day(
    found: Found, context: Context, day: int, month: int, year: int | None, suffix: str = ""
) -> tuple[date, Reading] | None:
    """The date of a day and month; see `whole_date`."""
    reading = Reading("DATE", None, confidence=0.99)
    if year is not None:
        at = sums.make_day(year, month, day)
        if at is None:
            return None
        reading.step("rule", "stated")
        _note_weekday(reading, found, at, suffix)
        _note_tense(reading, found, context, at)
        return at, reading
    today = context.today
    if today is None:
        if sums.make_day(2000, month, day) is None:
            return None
        reading.value = f"XXXX-{month:02d}-{day:02d}"
        reading.confidence = 0.4
        reading.step("rule", "no-publication-date")
        return date(2000, 1, 1), reading
    years = [y for y in range(today.year - 1, today.year + 2) if sums.make_day(y, month, day)]
    if not years or (month, day) == (2, 29):
        if context.cue(found).direction is not None:
            years = [y for y in range(today.year - 4, today.year + 5) if sums.make_day(y, month, day)]
        if not years:
            return None
    days = [date(y, month, day) for y in years]
    relation = found.text("rel")
    if not relation and (told := story.day_in_story(found, context, month, day)):
        _note_weekday(told[1], found, told[0], suffix)
        return told
    reading.step("anchor", "published", date=today)
    if relation in ("last", "next"):
        fit = [d for d in days if (d < today if relation == "last" else d > today)]
        if fit:
            reading.step("rule", f"strictly-{relation}")
            at = fit[-1] if relation == "last" else fit[0]
            _note_weekday(reading, found, at, suffix)
            return at, reading
    cue = context.cue(found)
    reading.cue, reading.direction = cue, ("future" if cue.direction == "plan" else cue.direction)
    direction = _direction_of_year(found, cue)
    index = choose([(d, d) for d in days], today, direction, cue.strict_past)
    near = choose([(d, d) for d in days], today, None)
    planned = cue.verb is not None and (
        cue.verb.time == "participle" or cue.verb.klass == "forward-to" or cue.verb.chain.name == "due-alone"
    )
    if planned and (days[index] - today).days > 300 and days[near] < today:
        index = near  # "initialement prévue le 3 décembre": the plan that passed, not the one of next year
    index, prospective = _foretold(context, cue, [(d, d) for d in days], index)
    away = abs((days[index] - today).days)
    weekday = found.number("wd" + suffix)
    if weekday is not None:
        agreeing = [i for i, d in enumerate(days) if d.weekday() == weekday]
        if agreeing:
            index = agreeing[0] if len(agreeing) == 1 else min(agreeing, key=lambda i: abs(i - index))
            reading.step("rule", "weekday-agrees", weekday=weekday)
            reading.confidence = 0.98
            _note_tense(reading, found, context, days[index])
    else:
        reading.confidence = 0.85 if prospective else _trust_in_year(cue, direction, index == near, away)
    at = days[index]
    reading.step("cue", "cue")
    _note_weekday(reading, found, at, suffix)
    reading.rivals = [(intervals.day(d), "other-year") for d in days if d != at and abs((d - at).days) < 400][:2]
    return at, reading


@meaning("calendar")
def calendar(found: Found, context: Context) -> Reading | None:
    """Any date that names a day, a month or a year."""
    if found.has("d") and moments.priced(found):
        return None  # "$ 12 December 27"
    if found.has("same") and year_of(found, context) is None:
        return undated("DATE", None, "no-earlier-date")
    if found.has("my"):
        return moments.finish(found, context, _month_slash(found)) if found.has("m") else _month_year(found)
    if found.has("iso") or found.has("dmy") or found.has("dm"):
        return moments.finish(found, context, numeric(found, context))
    if found.has("d"):
        if not found.has("m"):
            return bare_day(found, context)
        whole = whole_date(found, context)
        if whole is None:
            return None
        at, reading = whole
        if reading.value is None:
            reading.value, reading.interval = at.isoformat(), intervals.day(at)
        return moments.finish(found, context, reading)
    if found.has("m"):
        return _month(found, context)
    year = year_of(found, context)
    return _year(found, context, year) if year is not None else None


def _month_year(found: Found) -> Reading | None:
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


def _month_slash(found: Found) -> Reading | None:
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
        sought = seek_day(found, context, day, month, None, suffix)
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
        _note_weekday(reading, found, at, suffix)
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


def bare_day(found: Found, context: Context) -> Reading | None:
    """*le 19*: a day of the publication's month, or the next or last one by the verb."""
    day = found.number("d")
    today = context.today
    if day is None or not 1 <= day <= 31:
        return None
    if found.rule.options.get("bare_day"):
        if moments.glued(found) or moments.approximated(found):
            return None
        follower = moments.next_word(found)
        if follower and (follower[0].isdigit() or follower.isalpha() and not moments.may_follow_number(found)):
            return None
        if moments.of_a_thing(found):
            return None  # "le 3 de la liste"
        if moments.ordinal_day(found) and day != 1 and not found.rule.options.get("ordinal"):
            return None
    if today is None:
        reading = Reading("DATE", f"XXXX-XX-{day:02d}", confidence=0.3)
        reading.step("rule", "no-publication-date")
        return reading
    base = today
    reading = Reading("DATE", None, confidence=0.8)
    told = context.thread.last()
    anchored = None
    if found.rule.options.get("bare_day") and told and told.interval.earliest:
        base, anchored = told.interval.earliest, told.index
    months = [sums.shift_months(base.replace(day=1), n) for n in (-1, 0, 1)]
    days = [d for m in months if (d := sums.make_day(m.year, m.month, day))]
    if found.rule.options.get("month") == "this":
        days = [d for d in days if d.month == today.month] or days
    weekday = found.number("wd")
    if weekday is not None and all(d.weekday() != weekday for d in days):
        years = [sums.shift_months(base.replace(day=1), n) for n in range(-13, 14)]
        wider = [d for m in years if (d := sums.make_day(m.year, m.month, day)) and d.weekday() == weekday]
        days = wider or days
    cue = context.cue(found)
    reading.cue, reading.direction = cue, cue.direction
    index = choose([(d, d) for d in days], today, cue.direction)
    if anchored is not None:
        same = [i for i, d in enumerate(days) if (d.year, d.month) == (base.year, base.month)]
        index = same[0] if same else index
        reading.anchored_on = anchored
    if weekday is not None:
        agreeing = [i for i, d in enumerate(days) if d.weekday() == weekday]
        index = index if index in agreeing else agreeing[0] if agreeing else index
        reading.confidence = 0.95 if len(agreeing) == 1 else 0.7 if agreeing else 0.5
    at = days[index]
    reading.step("anchor", "published", date=today)
    reading.step("cue", "cue")
    _note_weekday(reading, found, at)
    reading.value, reading.interval = at.isoformat(), intervals.day(at)
    reading.rivals = [(intervals.day(d), "other-month") for d in days if d != at][:2]
    return moments.finish(found, context, reading)


def seek_month(found: Found, context: Context, month: int, year: int | None) -> tuple[int, Reading] | None:
    """The year of a month, stated or sought by relation or verb."""
    reading = Reading("DATE", None, confidence=0.98)
    if year is not None:
        reading.step("rule", "stated")
        return year, reading
    today = context.today
    if today is None:
        reading.value, reading.confidence = f"XXXX-{month:02d}", 0.4
        reading.step("rule", "no-publication-date")
        return 0, reading
    years = [today.year - 1, today.year, today.year + 1]
    bounds = [sums.month_bounds(y, month) for y in years]
    reading.step("anchor", "published", date=today)
    relation = found.text("rel")
    if relation == "this":
        return today.year, reading
    if relation:
        this = (today.year, today.month)
        fit = [y for y in years if ((y, month) < this if relation == "last" else (y, month) > this)]
        if fit:
            reading.step("rule", f"strictly-{relation}")
            return (fit[-1] if relation == "last" else fit[0]), reading
    if told := story.day_in_story(found, context, month, sums.month_length(today.year - 1, month)):
        return told[0].year, told[1]
    cue = context.cue(found)
    reading.cue, reading.direction = cue, ("future" if cue.direction == "plan" else cue.direction)
    direction = _direction_of_year(found, cue)
    index = choose(bounds, today, direction, cue.strict_past)
    near = choose(bounds, today, None)
    index, prospective = _foretold(context, cue, bounds, index)
    reading.step("cue", "cue")
    firm = cue.strength >= FIRM and direction is not None
    close = abs((bounds[index][0] - today).days) <= 130
    reading.confidence = (0.93 if direction else 0.91 if close else 0.85) if index == near else 0.9 if firm else 0.78
    reading.confidence = min(reading.confidence, 0.85 if prospective else 1.0)
    reading.rivals = [(intervals.month(y, month), "other-year") for y in years if y != years[index]]
    return years[index], reading


def _month(found: Found, context: Context) -> Reading | None:
    month = found.number("m")
    if month is None or (found.rule.options.get("old") and (found.number("yy") or 99) < 50):
        return None
    if moments.after_number(found):
        return Reading("TRAP", None)
    if (found.encoded.lexicon.capitals or not found.has("y")) and not moments.plain_month(found):
        return None
    sought = seek_month(found, context, month, year_of(found, context))
    if sought is None:
        return None
    year, reading = sought
    part = found.text("part")
    if reading.value is not None:
        reading.mod = part or None
        return reading
    reading.value = f"{year:04d}-{month:02d}"
    if part in PARTS:
        reading.mod = part
        reading.interval = intervals.window(*sums.part_of_month(year, month, part), Granularity.THIRD_OF_MONTH)
        reading.step("sum", "third-of-month")
    else:
        reading.interval = intervals.month(year, month)
    if found.rule.options.get("weak"):
        reading.confidence = min(reading.confidence, 0.8)
    return reading


def _year(found: Found, context: Context, year: int) -> Reading | None:
    if found.has("era") and not found.encoded.sentence.original(found.first_word, found.last_word).isupper():
        return None  # "30 ad campaigns"
    bare = found.rule.options.get("bare_year")
    if bare and not moments.plain_year(found, context, bool(found.rule.options.get("weak")), bare == "strong"):
        return None
    reading = Reading("DATE", f"{year:04d}", confidence=0.97)
    reading.step("rule", "stated")
    if moments.next_word(found) == "period":
        reading.confidence = 0.8  # of an account: a quarter of that year as often
    part = found.text("part")
    if part in PARTS:
        reading.mod = part
        bounds = sums.part_of_span(sums.year_bounds(year), part)
        reading.interval = intervals.window(*bounds, Granularity.MONTH)
        reading.step("sum", "third-of-year")
    else:
        reading.interval = intervals.year(year)
    return reading


@meaning("third")
def third(found: Found, context: Context) -> Reading | None:
    """*le premier tiers de mars*."""
    ordinal, month = found.number("ord"), found.number("m")
    part = {1: "START", 2: "MID", 3: "END", -1: "END"}.get(ordinal or 0)
    if month is None or part is None:
        return None
    sought = seek_month(found, context, month, year_of(found, context))
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
    sought = seek_month(found, context, month, year_of(found, context))
    if sought is None or sought[1].value:
        return None
    year, reading = sought
    first, last = sums.month_bounds(year, month)
    bounds = (first, first.replace(day=15)) if ordinal == 1 else (first.replace(day=16), last)
    reading.value, reading.mod = f"{year:04d}-{month:02d}", "START" if ordinal == 1 else "END"
    reading.interval = intervals.window(*bounds, Granularity.THIRD_OF_MONTH)
    return reading


def approximate(interval: Interval) -> Interval:
    """The interval marked as approximate, one day wider each way where it is a day."""
    if interval.granularity is Granularity.DAY and interval.earliest and interval.earliest == interval.latest:
        return replace(interval, edtf=interval.edtf.rstrip("~") + "~", qualifier=Qualifier.APPROXIMATE)
    return intervals.approximate(interval)


@meaning("day_of_month")
def day_of_month(found: Found, context: Context) -> Reading | None:
    """*le 20 du mois prochain*."""
    day, today = found.number("d"), context.today
    if day is None or today is None:
        return None
    month = sums.shift_months(today.replace(day=1), {"next": 1, "this": 0}.get(found.text("rel"), -1))
    at = sums.make_day(month.year, month.month, day)
    if at is None:
        return None
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.95)
    reading.step("anchor", "published", date=today)
    return reading
