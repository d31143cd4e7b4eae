"""Days and units counted from the publication date, and lengths that bound a deadline or a state."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import NUMBERS, Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity, Interval, Qualifier, Shape
from . import moments
from .accounts import of_months, told_quarter
from .foreseen import doubt, settled_on
from .lengths import MONTHS, SPELL_DAYS, UNIT_DAYS, moved, moved_working, works
from .spoken import spoken_on

HOURS_IN = {"hour": 24, "minute": 1440, "second": 86400}  # of each, in a day


def _no_date(found: Found, context: Context, value: str | None = None) -> Reading:
    reading = undated("DATE", value, "no-publication-date", 0.4)
    finished = moments.finish(found, context, reading)
    return finished or reading


@meaning("deictic")
def deictic(found: Found, context: Context) -> Reading | None:
    """*hier*, *demain soir*, *ce matin*."""
    moments.leave_length(found)
    offset = found.number("dx")
    if offset is None:
        days = found.rule.options.get("days", 0)
        offset = days if isinstance(days, int) else 0
    today, sent = context.today, context.dateline
    datelined = sent is not None
    if sent is not None:
        today = sent[0]
    quotation = spoken_on(found, context)
    spoken = quotation.day if quotation is not None and quotation.day != context.today else None
    if spoken is not None:
        today = spoken
    if offset >= 0 and found.has("dx") and _of_the_times(found, context):
        return undated("DATE", "FUTURE_REF" if offset else "PRESENT_REF", "vague", 0.75)
    if today is None:
        return _no_date(found, context, "PRESENT_REF" if offset == 0 else None)
    at = sums.shift_days(today, offset)
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.99)
    reading.direction = "past" if offset < 0 else "future" if offset > 0 else None
    if sent is not None and context.today is not None:
        surely = found.encoded.sentence.start < sent[1]
        reading.confidence = 0.93 if surely else 0.85
        if not surely:
            reading.rivals.append((intervals.day(sums.shift_days(context.today, offset)), "from-publication"))
    if spoken is not None and context.today is not None:
        reading.confidence = 0.85
        reading.rivals.append((intervals.day(sums.shift_days(context.today, offset)), "from-publication"))
    elif quotation is not None and quotation.day is None:
        # spoken on the day of publication, or the day before
        reading.confidence = min(reading.confidence, 0.85)
        reading.rivals.append((intervals.day(sums.shift_days(today, offset - 1)), "spoken-before"))
    reading.step("anchor", "spoken" if spoken else "datelined" if datelined else "published", date=today)
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


def _of_the_times(found: Found, context: Context) -> bool:
    """*les ingénieurs de demain*, *l'Europe d'aujourd'hui*: the times, not the day, unless a happening stands before."""
    lexicon, words, at = found.encoded.lexicon, found.encoded.sentence.words, found.first_word
    if at < 2 or words[at - 1] not in lexicon.of_words or any(found.has(slot) for slot in ("wd", "p", "h", "c")):
        return False
    named = not context.tenses.tenses.noun_markers.isdisjoint(words[max(0, at - 4) : at - 2])
    return named and bool(lexicon.event_nouns) and lexicon.event_nouns.isdisjoint(words[max(0, at - 5) : at])


def shifted(found: Found, base: date, unit: str, amount: float, approx: bool) -> tuple[str, Interval, str | None]:
    """TIMEX3 value, interval and mod of a day so many units away."""
    whole = amount == int(amount)
    if unit in ("hour", "minute", "second"):
        days = HOURS_IN[unit]
        moved_days = int(abs(amount) // days) * (1 if amount > 0 else -1)
        at = sums.shift_days(base, moved_days)
        return at.isoformat(), intervals.day(at), None
    if unit in ("day", "night"):
        at = sums.shift_days(base, int(amount))
        loose = approx or abs(amount) in found.encoded.lexicon.loose_days
        interval = intervals.about_day(at) if loose else intervals.day(at)
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
    if not isinstance(value, NUMBERS):
        return None
    return float(value) + (0.5 if found.has("hf") else 0.0)


@meaning("shift")
def shift(found: Found, context: Context) -> Reading | None:
    """*il y a trois jours*, *dans quinze jours*."""
    amount, unit = amount_of(found), found.text("u")
    if found.rule.options.get("half"):
        amount = 0.5
    if amount is None or not unit or amount > 100_000:
        return None
    sign = 1 if found.rule.options.get("sign") == 1 else -1
    if sign > 0 and moments.next_word(found) in found.encoded.lexicon.length_ends:
        return None  # "who is sworn in | two days later"
    if context.today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    base = context.today
    yearly = found.rule.options.get("quarters") and unit == "year" and not of_months(found)
    if yearly and (quarter := told_quarter(context, int(amount) * sign)):
        return quarter
    if found.has("n2") and moments.previous_word(found) in found.encoded.lexicon.bounding:
        return None  # "the last three months and two days ago"
    if found.has("n3"):
        base = moved(base, found.text("u3"), sign * (found.number("n3") or 0))
    if found.has("n2"):
        second, unit2 = found.number("n2") or 0, found.text("u2")
        base = moved(base, unit2, sign * second)
    approx = found.has("about") or bool(found.rule.options.get("about"))
    if found.has("exact") and amount == int(amount) and unit in MONTHS:
        at = moved(base, unit, sign * int(amount))  # "il y a tout juste un an"
        found.slots["n"], unit, amount = (base - at).days, "day", float(abs((at - base).days))
        approx = True
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
    if unit == "week" and (amount >= 4 or approx):
        reading.confidence = 0.88  # the more weeks, the rougher
    if works(found) or unit in MONTHS:
        # Told ahead, two years are as often two years to the day.
        plain = unit == "year" and amount >= 2 and amount == int(amount) and not approx and sign < 0
        reading.confidence = 0.92 if plain else 0.88  # to the month, and no further
    if unit in ("hour", "minute", "second"):
        reading.type, reading.granularity = "TIME", Granularity.HOUR
        reading.confidence = 0.8
    if found.has("more") or found.has("less"):
        reading.mod = "BEFORE" if (sign < 0) == found.has("more") else "AFTER"
        reading.confidence = 0.85
    words = found.encoded.sentence.words
    end = found.last_word + (words[found.last_word : found.last_word + 1] == [","])
    if unit in MONTHS and amount == int(amount) and tuple(words[end : end + 3]) in found.encoded.lexicon.to_the_day:
        at = moved(base, unit, sign * int(amount))  # "il y a un an jour pour jour"
        reading.value, reading.interval, reading.mod, reading.confidence = at.isoformat(), intervals.day(at), None, 0.93
    if found.has("less") and interval.earliest is not None and interval.latest is not None:
        # "in less than two weeks": any day until then
        reading.range = intervals.window(min(interval.earliest, context.today), max(interval.latest, context.today))
    reading.direction = "past" if sign < 0 else "future"
    if sign > 0 and unit in UNIT_DAYS and (said := settled_on(found, context)) is not None:
        doubt(reading, shifted(found, said, unit, amount, approx)[1])  # "agreed on 1 March to meet in two weeks"
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=sign * amount, unit=unit)
    return reading


@meaning("beside_today")
def beside_today(found: Found, context: Context) -> Reading | None:
    """*deux jours avant hier*, *trois semaines après demain*."""
    amount, unit = found.number("n"), found.text("u")
    if amount is None or amount > 5000 or unit not in UNIT_DAYS or context.today is None:
        return None
    sign = -1 if found.has("sb") else 1
    at = moved(sums.shift_days(context.today, sign), unit, sign * amount)
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.85)
    reading.mod = "BEFORE" if found.has("more") else "AFTER" if found.has("less") else None
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "counted")
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
    if not found.has("u") and moments.of_a_thing(found):
        return None  # "dans une soixantaine de villes"
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


def _no_noun(found: Found, context: Context) -> bool:
    """Is *le prochain* followed by no noun (*le prochain aura lieu…*)?"""
    follower = moments.next_word(found)
    return not follower.isalpha() or bool(context.tenses.form(follower)) or moments.may_follow_number(found)


def _modifies(found: Found, context: Context) -> bool:
    """Does an adverb stand between an article and a participle, part of a noun?"""
    before, after = moments.previous_word(found), moments.next_word(found)
    marked = before in context.tenses.tenses.noun_markers or before in found.encoded.lexicon.likening
    return marked and context.tenses.form(after) in ("ED", "PARTICIPLE")


@meaning("vague")
def vague(found: Found, context: Context) -> Reading | None:
    """*récemment*, *l'avenir*: never dated."""
    if found.rule.options.get("noun") and _no_noun(found, context):
        return None
    if found.has("adv") and _modifies(found, context):
        return None  # "a previously announced plan"
    value = found.text("adv") or str(found.rule.options.get("value", "PRESENT_REF"))
    if len(value) < 8:
        value = str(found.rule.options.get("value", "PRESENT_REF"))
    reading = undated(str(found.rule.options.get("type", "DATE")), value, "vague", 0.9)
    reading.part_of_day = "NI" if value == "TNI" else None
    return reading


_ = Shape
