"""Stretches that touch the publication date: deadlines of some length, states that go on, *ces derniers jours*."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Interval
from ..verbs import Cue
from . import clock, moments, story
from .anaphora import SOON, same_day
from .foreseen import OBLIGING
from .lengths import SPELL_DAYS, UNIT_DAYS, duration, length_value, moved, moved_working, works
from .offsets import HOURS_IN, amount_of, shifted
from .onward import told_before


def _told_to_do(found: Found, context: Context, today: date) -> tuple[Told, date] | None:
    """The day from which a past counts a deadline (*Le 28, la Cour ordonna … sous sept jours*), not that of publication."""
    told = context.thread.last_day()
    vague = amount_of(found) is None and not found.has("sp")
    if vague or told is None or context.sentence - told[0].sentence > 1 or (today - told[1]).days < 2:
        return None
    verb = context.governing(found)
    past = verb is not None and verb.time in ("past", "before-past")
    narrated = verb is not None and verb.time == "present" and told[0].sentence == context.sentence
    return told if past or narrated else None


def _from_order(reading: Reading, told: Told, day: date, today: date, last: date) -> Reading:
    """A deadline counted from the day on which it was set, with that counted from publication beside it."""
    reading.rivals.append((intervals.window(today, last), "from-publication"))
    reading.interval = reading.range = intervals.window(day, sums.shift_days(day, (last - today).days))
    reading.anchored_on, reading.confidence = told.index, 0.85
    reading.step("anchor", "leans-on", date=day)
    reading.step("sum", "deadline-from-then")
    return reading


def _counted_on(found: Found, today: date, amount: float) -> date:
    """The day so many hours, working days or longer units after publication."""
    if found.text("u") == "day" and works(found):
        return moved_working(today, int(amount), works(found).startswith("ouvrable"))
    if found.text("u") in HOURS_IN:
        return sums.shift_days(today, -int(-amount // HOURS_IN[found.text("u")]))
    return moved(today, found.text("u"), amount)


@meaning("within")
def within(found: Found, context: Context) -> Reading | None:
    """*sous huitaine*, *d'ici trois mois*: a deadline so far from the publication date."""
    half = bool(found.rule.options.get("half"))
    value = duration(amount_of(found), found.text("u")) if half else length_value(found)
    reading = Reading("DURATION", value, confidence=0.9)
    reading.signal, reading.direction = "deadline", "future"
    today = context.today
    if moments.next_word(found) in context.tenses.tenses.counted_from:
        return undated("DURATION", value, "equation", 0.9)  # "within ten days of that meeting"
    if today is None:
        reading.step("rule", "no-publication-date")
        return reading
    if found.has("sp"):
        last = sums.shift_days(today, found.number("sp") or 8)
    elif (amount := amount_of(found)) is not None:
        try:
            last = _counted_on(found, today, amount)
        except sums.OutOfCalendar:
            return reading
    else:
        high = 1 if found.text("u") in HOURS_IN else SPELL_DAYS.get(found.text("u"), (1, 7))[1]
        last = sums.shift_days(today, high)
        reading.confidence = 0.6
    for slot in ("2", "3"):
        if found.has("n" + slot):
            last = moved(last, found.text("u" + slot), found.number("n" + slot) or 0)
    if last < today:
        return reading
    counted = moments.next_word(found) in found.encoded.lexicon.of_words  # "within a week of his capture"
    brief = found.text("u") in BRIEF and found.encoded.word(found.full_start) in found.encoded.lexicon.withins
    if (counted or brief) and _told(found, context.cue(found)):
        return _within_a_story(reading, context, 0 if _under_a_day(found) else (last - today).days, counted)
    if foreseen := _foreseen_then(reading, found, context, today, last):
        return foreseen
    reading.interval = reading.range = intervals.window(today, last)
    governed = context.tenses.cue(found.encoded.sentence, found.first_word, found.last_word).verb
    if governed is not None and governed.chain.name in OBLIGING:
        reading.confidence = 0.85  # "an appeal must be lodged within five days": of the verdict, or of publication
    if (ordered := _told_to_do(found, context, today)) is not None:
        return _from_order(reading, *ordered, today, last)
    told = context.thread.last_day() if found.text("u") in BRIEF else None
    if told is not None and told[0].sentence == context.sentence and told[1] < today:
        # "on Friday ordered the envoy to leave within 48 hours": of that day, or of publication
        reading.confidence = min(reading.confidence, 0.8)
        asked = intervals.window(told[1], sums.shift_days(told[1], (last - today).days))
        verb = context.cue(found).verb
        if verb is None or not (verb.time == "infinitive" or verb.klass == "intent" or verb.chain.prospective):
            reading.rivals.append((asked, "from-before"))
        else:
            reading.rivals.append((reading.interval, "from-publication"))
            reading.interval, reading.range, reading.anchored_on = asked, asked, told[0].index
            reading.step("anchor", "leans-on", date=told[1])
            reading.step("sum", "deadline")
            return reading
    reading.step("anchor", "published", date=today)
    reading.step("sum", "deadline")
    return reading


def _foreseen_then(reading: Reading, found: Found, context: Context, today: date, last: date) -> Reading | None:
    """*in 1962 it warned that output would rise within 60 days*: counted from when it was foreseen, where long ago."""
    told, verb = context.thread.last(), context.cue(found).verb
    if told is None or verb is None or not verb.chain.prospective or context.sentence - told.sentence > 1:
        return None
    first, latest = told.interval.earliest, told.interval.latest
    here = context.sentence == told.sentence
    if first is None or latest is None or (here and first == latest) or told.found is None:
        return None
    if (today - latest).days <= (0 if here else story.NEWS):
        return None
    words = told.found
    said = context.governing(words)
    apposed = said is not None and (said.time == "participle" or (not said.start and said.end == 1))
    if said is None or apposed or (here and said is verb):
        return None  # "founded in 1962, the firm said output would double within two years"
    reading.interval = reading.range = intervals.window(first, sums.shift_days(latest, (last - today).days))
    reading.rivals.append((intervals.window(today, last), "from-publication"))
    reading.anchored_on, reading.confidence = told.index, 0.8
    reading.step("anchor", "leans-on", date=first)
    reading.step("sum", "deadline")
    return reading


BRIEF = frozenset(["minute", "hour", "day"])
"""Units in which a story goes on; within weeks or years rather looks ahead, whatever the verb."""


BEFORE_VERBS = frozenset(["TO", "WILL", "WOULD", "MODAL", "COULD", "DO_PAST", "DO_PRES"])
"""Forms after which *last* is a verb."""


def _told(found: Found, cue: Cue) -> bool:
    """Does the verb tell what has happened, no promise or demand (but *Within hours, they called for a strike*)?"""
    verb = cue.verb
    return cue.direction == "past" and verb is not None and (verb.klass != "intent" or verb.start >= found.last_word)


def _under_a_day(found: Found) -> bool:
    """*Within hours*, *within twelve hours*, but not *within 72 hours*."""
    unit, amount = found.text("u"), amount_of(found)
    return unit in HOURS_IN and (amount is None or amount < HOURS_IN[unit])


def _within_a_story(reading: Reading, context: Context, days: int, counted: bool) -> Reading:
    """*the slaughter began within hours*: counted from the day told just before, else a length.

    What follows within hours may be told some sentences after its day, and on that of publication.
    """
    told, today = context.thread.last_day(), context.today
    reading.signal = reading.direction = None
    far, late = (1 if days else SOON), 0 if days else 1
    if counted or told is None or today is None or context.sentence - told[0].sentence > far:
        told = None
    if told is None or today is None or (today - told[1]).days + late < 1:
        reading.step("rule", "length")
        return reading
    reading.interval = reading.range = intervals.window(told[1], min(today, sums.shift_days(told[1], days)))
    if not days:  # within a few hours
        reading.interval = reading.range = intervals.day(told[1])
        reading.rivals.append((intervals.day(sums.shift_days(told[1], 1)), "past-midnight"))
    reading.anchored_on, reading.confidence = told[0].index, min(reading.confidence, 0.75)
    reading.step("anchor", "leans-on", date=told[1])
    return reading


OF_THE_CLOCK = range(5, 12)
"""Hours since which something has as often gone on from that hour of the day."""


@meaning("since")
def since(found: Found, context: Context) -> Reading | None:
    """*depuis deux ans*: a length, whose state began so long ago and goes on."""
    reading = Reading("DURATION", length_value(found), confidence=0.93)
    reading.signal = "since"
    amount, unit = amount_of(found), found.text("u")
    if unit == "hour" and amount in OF_THE_CLOCK and found.encoded.lexicon.clock_or_length:
        reading.confidence = 0.85  # "ils tirent depuis six heures": so long, or from that hour on
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


def _will_and(found: Found, context: Context) -> bool:
    """Does *and* join *last* to a verb to come (*would begin on August 21 and last 11 days*)?"""
    first = found.first_word
    if moments.previous_word(found) not in context.tenses.tenses.coordinators:
        return False
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    before = next((verb for verb in reversed(verbs) if verb.end <= first), None)
    return before is not None and before.time in ("future", "plan", "infinitive")


@meaning("spell")
def spell(found: Found, context: Context) -> Reading | None:
    """*ces derniers jours*, *les trois prochains mois*: a stretch that touches the publication date."""
    relation = found.text("rel") or str(found.rule.options.get("rel", ""))
    unit = found.text("u")
    if (
        relation == "last"
        and "n" in found.marks
        and (context.tenses.form(moments.previous_word(found)) in BEFORE_VERBS or _will_and(found, context))
    ):
        found.begin(found.marks["n"])
        return clock.duration_(found, context)  # "the truce is to last 60 days"
    sign = 1 if relation in ("next", "following") else -1
    value = length_value(found)
    reading = Reading("DURATION", value, confidence=0.8)
    reading.direction = "future" if sign > 0 else "past"
    if context.today is not None and unit in HOURS_IN and (hours := found.number("n")):
        away = sums.shift_days(context.today, sign * -(-min(hours, 5000) // HOURS_IN[unit]))
        reading.range = intervals.window(min(away, context.today), max(away, context.today))
    if found.rule.options.get("leans") and unit in HOURS_IN:
        return same_day(found, context, sign) or reading
    if context.today is None or unit not in UNIT_DAYS:
        if context.today is not None and unit == "hour" and not found.has("n"):
            days = sorted((context.today, sums.shift_days(context.today, sign)))
            reading.interval = reading.range = intervals.window(days[0], days[1])  # "dans les prochaines heures"
            reading.confidence = 0.7
        reading.step("rule", "length")
        return reading
    if found.has("n2") and moments.next_word(found) in found.encoded.lexicon.agos:
        return None
    given = found.rule.options.get("n")
    today, count = context.today, found.number("n") or (given if isinstance(given, int) else None)
    if isinstance(given, int):
        reading.value = duration(float(given), unit)
    leans = bool(found.rule.options.get("leans"))
    if leans and (context.thread.last() is None or moments.next_word(found) in found.encoded.lexicon.determiners):
        return None  # "dans les mois qui ont suivi la guerre"
    counted = leans or (relation in ("following", "previous") and found.has("rel"))
    told = context.thread.last() if counted else told_before(found, context) if relation == "next" else None
    if told is not None and told.interval.earliest is not None:
        today, reading.anchored_on, reading.direction = told.interval.earliest, told.index, None
    reading.step("anchor", "published" if reading.anchored_on is None else "leans-on", date=today)
    if count is not None:
        if count > 5000:
            return reading
        whole = unit == "quarter" and found.rule.options.get("length") and not given
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
        reading.confidence = 0.92
        return reading
    if unit in SPELL_DAYS:
        high = SPELL_DAYS[unit][1]
        days = sorted((today, sums.shift_days(today, sign * high)))
        reading.interval = reading.range = intervals.window(days[0], days[1])
        reading.step("rule", "vague")
        reading.confidence = 0.7
    return reading


def _aligned(today: date, unit: str, count: int) -> Interval | None:
    """So many whole quarters beside the current one."""
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
