"""Weeks, months, years, decades, centuries, and the parts of them."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals, refine
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity, Interval
from . import chronicle_units, dates, moments, seek
from .accounts import told_quarter
from .foreseen import A_WEEK, doubt, settled_on
from .onward import done_next, rolling, told_before, told_next

FIRM = 0.85
"""How strong a verb is, at least, that tells on which side of publication a part of a week, a month or a year lies."""
LONGEST = {"month": 30, "year": 365}
"""Days of the longest time, less one, from which such a period is counted on: *said in January he would leave next month*."""


def unit_interval(unit: str, base: date, step: int) -> tuple[str, Interval] | None:
    """TIMEX3 value and interval of the unit around `base`, moved by `step` units."""
    try:
        if unit in ("day", "night"):
            at = sums.shift_days(base, step)
            return at.isoformat(), intervals.day(at)
        if unit in ("week", "weekend"):
            at = sums.shift_days(base, 7 * step)
            year, week, _ = at.isocalendar()
            if unit == "week":
                return f"{year:04d}-W{week:02d}", intervals.week(at)
            return f"{year:04d}-W{week:02d}-WE", intervals.weekend(at)
        if unit == "month":
            at = sums.shift_months(base.replace(day=1), step)
            return f"{at.year:04d}-{at.month:02d}", intervals.month(at.year, at.month)
        if unit == "quarter":
            at = sums.shift_months(base.replace(day=1), 3 * step)
            number = (at.month + 2) // 3
            return f"{at.year:04d}-Q{number}", intervals.quarter(at.year, number)
        if unit == "half":
            at = sums.shift_months(base.replace(day=1), 6 * step)
            number = 1 if at.month <= 6 else 2
            return f"{at.year:04d}-H{number}", intervals.half_year(at.year, number)
        if unit == "year":
            return f"{base.year + step:04d}", intervals.year(base.year + step)
        if unit == "decade":
            first = base.year - base.year % 10 + 10 * step
            return f"{first // 10:03d}", intervals.decade(first)
        if unit == "century":
            number = base.year // 100 + 1 + step
            return f"{number - 1:02d}", intervals.century(number)
    except (sums.OutOfCalendar, ValueError):
        return None
    return None


STEPS = {"last": -1, "next": 1, "following": 1, "previous": -1, "after-next": 2, "before-last": -2}


@meaning("period")
def period(found: Found, context: Context) -> Reading | None:
    """*la semaine dernière*, *le prochain trimestre*, *cette année*, *la fin de l'année*."""
    unit = found.text("u")
    relation = found.text("rel") or str(found.rule.options.get("rel", ""))
    part = found.text("part")
    if part and found.encoded.word(found.start - 1) in found.encoded.lexicon.enders:
        return None  # "mettre fin cette année à l'embargo"
    if context.today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    unfixed = relation == "next" and rolling(found)
    past = unfixed and done_next(found, context)
    onward = relation == "next" and (
        told_before(found, context)
        or (past and told_next(found, context))
        or (unit == "year" and chronicle_units.year_told(found, context))
    )
    if onward:
        from .anaphoric_periods import anaphoric_period

        found.slots["rel"] = "following"
        return anaphoric_period(found, context)
    today = context.today
    step = STEPS.get(relation, 0)
    reading = Reading("DATE", None, confidence=0.97)
    base, this = today, relation == "this"
    if unfixed:
        reading.confidence = 0.7 if past else 0.85  # "an inquiry opened the next month", after no date that is known
    if this and found.encoded.word(found.start - 1) in found.encoded.lexicon.past_counts:
        reading.confidence = 0.8  # "fifty years ago this week"
    if unit == "weekend" and relation == "next" and today.weekday() < 5:
        step, reading.confidence = _next_weekend(found, reading, today)
    if unit == "weekend" and step == -1 and today.weekday() >= 5:
        reading.confidence = 0.8
    if unit == "week" and step == -1 and today.weekday() == 6 and found.rule.options.get("sunday"):
        # Where weeks begin on Sunday, "last week" said on one may be the week whose last day it is.
        reading.confidence = 0.85
        reading.rivals.append((intervals.week(today), "other-week"))
    if unit == "year" and step == -1 and found.rule.options.get("results") and (told := _compared(found, context)):
        reading.confidence = 0.85  # of an account of a quarter: its quarter of last year as often
        if told.interval is not None:
            reading.rivals.append((told.interval, "same-quarter"))
    owned = unit == "quarter" and this and found.encoded.lexicon.attributive and refine.owns(found)
    if owned and (told := told_quarter(context, 0)) and told.interval and (told.interval.latest or today) < today:
        told.confidence = 0.7  # "this quarter's loss", of an account of the one just over
        return told
    if unit == "weekend" and this:
        cue = context.cue(found)
        reading.cue = cue
        if cue.direction == "past" and today.weekday() < 5:
            step = -1
        reading.confidence = 0.92 if cue.direction else 0.88
        if cue.direction == "past" and today.weekday() >= 5 and rolling(found, WEEKS):
            # "over the weekend", said on a Saturday of what was done: rather of the one before
            step, reading.confidence = -1 if today.weekday() == 5 else 0, 0.8
            reading.rivals.append((intervals.weekend(sums.shift_days(today, -7 - 7 * step)), "other-week"))
    if not relation and part:
        reading.cue = context.cue(found)
        reading.confidence = 0.88
        then = chronicle_units.stands_in(found, context) if unit in ("month", "year", "decade") else None
        if then is not None and then.interval.earliest is not None:
            base, reading.anchored_on, reading.confidence = then.interval.earliest, then.index, 0.85
    made = unit_interval(unit, base, step)
    if made is None:
        return undated("DATE", None, "out-of-calendar")
    reading.value, reading.interval = made
    if step > 0 and base is today and not part:
        _doubt_if_said_before(reading, found, context, unit, step)
    reading.step("anchor", "published" if base is today else "leans-on", date=base)
    reading.step("sum", "units", amount=float(step), unit=unit)
    if part in dates.PARTS:
        cut(reading, unit, part, today, step)
        if unit == "month" and not relation and _over(reading, today):
            return _of_another_month(reading, part, context, today)
        if not relation and base is today and not (reading.cue.direction == "past" and found.signal):
            _by_verb(reading, unit, part, today)
    return reading


JUST_BEGUN = 2
"""Months of a year in which it is the new one."""


@meaning("new_year")
def new_year(found: Found, context: Context) -> Reading | None:
    """*Talks will open in the new year*: the first months of the next one; of this one where it has just begun or is past."""
    today = context.today
    if moments.next_word(found) in found.encoded.lexicon.of_words:
        return None
    if today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    cue = context.cue(found)
    step = 0 if today.month <= JUST_BEGUN or cue.direction == "past" or found.signal == "since" else 1
    made = unit_interval("year", today, step)
    if made is None:
        return undated("DATE", None, "out-of-calendar")
    reading = Reading("DATE", made[0], made[1], confidence=0.75, cue=cue, rivals=[(made[1], "other-year")])
    reading.step("anchor", "published", date=today)
    reading.step("sum", "units", amount=float(step), unit="year")
    cut(reading, "year", "START", today, step)
    return reading


def _doubt_if_said_before(reading: Reading, found: Found, context: Context, unit: str, step: int) -> None:
    """*Said on 1 March that talks would resume next week*: counted from then, or from publication."""
    said = settled_on(found, context, LONGEST.get(unit, A_WEEK))
    if said is not None and (other := unit_interval(unit, said, step)) is not None:
        doubt(reading, other[1])


def _next_weekend(found: Found, reading: Reading, today: date) -> tuple[int, float]:
    """*le week-end prochain* is the first to come until Wednesday, *next weekend* the one after; the other is a rival."""
    if found.rule.options.get("nearest"):
        return 0, 0.93  # "this coming weekend"
    step = 1 if found.encoded.lexicon.attributive or today.weekday() > 2 else 0
    other = unit_interval("weekend", today, 1 - step)
    if other is not None:
        reading.rivals.append((other[1], "other-week"))
    return step, 0.8


def _by_verb(reading: Reading, unit: str, part: str, today: date) -> None:
    """*Il parlera en fin de semaine* is surely this week's; *il a parlé en fin de semaine*, said on a Monday, the last's."""
    cue, this = reading.cue, reading.interval
    if this is None or this.earliest is None or this.latest is None:
        return
    if cue.direction == "future" and this.latest < today and unit == "week":
        step, confidence = (
            1,
            0.91 if cue.strength >= FIRM else 0.85,
        )  # "il parlera en début de semaine", said on a Saturday
    elif cue.strength >= FIRM and cue.direction == "future" and this.latest >= today:
        reading.confidence = 0.91
        return
    elif cue.strength >= FIRM and cue.direction == "past" and this.earliest > today and unit == "week":
        step, confidence = -1, 0.8
    else:
        return
    made = unit_interval(unit, today, step)
    if made is None:
        return
    reading.value, reading.interval = made
    reading.steps = []
    reading.step("anchor", "published", date=today)
    reading.step("sum", "units", amount=float(step), unit=unit)
    cut(reading, unit, part, today, step)
    reading.confidence, reading.rivals = confidence, [(this, "other-week")]


def _over(reading: Reading, today: date) -> bool:
    """Is a part of this month, told as ahead, already over (*les résultats sont attendus au milieu du mois*)?"""
    last = reading.interval.latest if reading.interval else None
    return reading.cue.direction == "future" and reading.cue.strength >= 0.8 and last is not None and last < today


def _of_another_month(reading: Reading, part: str, context: Context, today: date) -> Reading:
    """The same part of the month told last, where that lies ahead, else of the next one."""
    told = context.thread.last()
    ahead = told.interval.earliest if told else None
    leans = ahead is not None and ahead > today and (ahead.year, ahead.month) != (today.year, today.month)
    base = ahead if leans and ahead is not None else sums.shift_months(today.replace(day=1), 1)
    reading.value, reading.mod = f"{base.year:04d}-{base.month:02d}", part
    reading.interval = intervals.window(*sums.part_of_month(base.year, base.month, part), Granularity.THIRD_OF_MONTH)
    reading.confidence = 0.85
    if leans and told is not None:
        reading.anchored_on = told.index
        reading.step("anchor", "leans-on", date=ahead)
    return reading


def _compared(found: Found, context: Context) -> Reading | None:
    """The quarter that *from $21.4 million last year* may stand for: that of the account, a year before."""
    words = found.encoded.sentence.words[max(0, found.first_word - 10) : found.first_word]
    comparing = found.encoded.lexicon.comparing
    at = max((at for at, word in enumerate(words) if word in comparing), default=None)
    if at is None:
        return None
    # "from $21.4 million last year", "from last year's $1.55 billion", but "from discontinued operations, last year it"
    figures = at == len(words) - 1 or any(word[0].isdigit() for word in words[at:])
    return told_quarter(context, -1) if figures else None


@meaning("edge_of")
def edge_of(found: Found, context: Context) -> Reading | None:
    """*les premiers jours de novembre*, *les dernières semaines de l'année*: its beginning or its end.

    The first days or weeks of a year are those of its first month, not of its first third.
    """
    part = found.slots["part"] = "END" if found.has("end") else "START"
    reading = period(found, context) if found.has("u") else dates.calendar(found, context)
    if reading is None or reading.value is None or len(reading.value) != 4 or found.text("un") not in ("day", "week"):
        return reading
    first, last = sums.month_bounds(int(reading.value), 12 if part == "END" else 1)
    reading.interval = intervals.window(first, last, Granularity.MONTH)
    reading.steps.pop()  # that a year is cut in thirds
    reading.step("sum", "edge-of-year")
    return reading


@meaning("working_week")
def working_week(found: Found, context: Context) -> Reading | None:
    """*la prochaine semaine de travail*: Monday to Friday."""
    reading = period(found, context)
    if reading is None or reading.interval is None or reading.interval.earliest is None:
        return reading
    monday = reading.interval.earliest
    reading.interval = intervals.span(monday, sums.shift_days(monday, 4))
    return reading


@meaning("running_period")
def running_period(found: Found, context: Context) -> Reading | None:
    """*dans la semaine*, *durant le week-end*: the current one, unless it goes on (*la semaine de…*, *qui suit*)."""
    follower = moments.next_word(found)
    if follower in found.encoded.lexicon.of_words or follower in context.tenses.tenses.relatives:
        return None
    return period(found, context)


WEEKS = frozenset(("week", "weekend"))


def cut(reading: Reading, unit: str, part: str, today: date, step: int) -> None:
    """The beginning, middle or end of a unit; the end of a week is Thursday to Sunday (house convention 8)."""
    interval = reading.interval
    assert interval is not None and interval.earliest is not None and interval.latest is not None
    reading.mod = part
    first, last = interval.earliest, interval.latest
    if unit == "week":
        if part == "END":
            first = sums.shift_days(first, 3)
        elif part == "START":
            last = sums.shift_days(first, 2)
        else:
            first, last = sums.shift_days(first, 2), sums.shift_days(first, 3)
        if step == 0 and reading.cue.direction != "past" and first < today <= last:
            first = today
        elif step == 0 and reading.cue.direction == "past" and first <= today < last:
            last = today
    elif unit == "weekend":
        first, last = (last, last) if part == "END" else (first, first) if part == "START" else (first, last)
    elif unit == "month":
        first, last = sums.part_of_month(first.year, first.month, part)
    else:
        first, last = sums.part_of_span((first, last), part)
    grain = Granularity.THIRD_OF_MONTH if unit == "month" else Granularity.DAY if unit in WEEKS else Granularity.MONTH
    reading.interval = intervals.window(first, last, grain)
    reading.step("sum", f"part-of-{unit}" if unit in ("week", "month", "year") else "part-of-unit")


@meaning("week_of")
def week_of(found: Found, context: Context) -> Reading | None:
    """*la semaine du 15 janvier*."""
    whole = seek.whole_date(found, context)
    if whole is None:
        return None
    at, reading = whole
    if reading.value is not None:
        return reading
    unit = found.text("u")
    unit = unit or str(found.rule.options.get("unit", ""))
    made = unit_interval(unit, at, 0)
    if made is None:
        return None
    reading.value, reading.interval = made
    reading.rivals = []
    return reading


@meaning("week_number")
def week_number(found: Found, context: Context) -> Reading | None:
    """*semaine 10 de 1999*."""
    number = found.number("w")
    year = seek.year_of(found, context) or (context.today.year if context.today else None)
    if number is None or year is None:
        return None
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    reading = Reading("DATE", f"{year:04d}-W{number:02d}", intervals.week(monday), confidence=0.9)
    reading.step("rule", "stated")
    return reading
