"""What leans on its sentence to be time at all: lengths after *in*, definite periods, references without a date."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals, refine
from ..grammar import Lexicon
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from . import clock, dates, moments, offsets, spells, weekdays
from .accounts import told_quarter
from .lengths import duration, length_value
from .periods import unit_interval
from .seek_months import seek_month


@meaning("in_length")
def in_length(found: Found, context: Context) -> Reading | None:
    """*in two weeks*: so far ahead, unless a past verb makes it a length (*rose for the first time in two weeks*)."""
    cue = context.cue(found)
    if cue.direction == "past" or _ranked(_before(found, 8), found.encoded.lexicon):
        found.begin(found.marks["n"])
        return clock.duration_(found, context)
    reading = offsets.shift(found, context)
    if reading is not None:
        reading.cue = cue
        reading.confidence = min(reading.confidence, 0.92 if cue.direction == "future" else 0.7)
    return reading


def _ranked(words: list[str], lexicon: Lexicon) -> bool:
    """Does a rank or a superlative stand among the words (*the gravest crisis in ten years*)?"""
    return any(
        word in lexicon.ranks
        or (word.endswith(lexicon.superlative_endings) and len(word) > 5 and word not in lexicon.no_superlatives)
        for word in words
    )


@meaning("in_vague")
def in_vague(found: Found, context: Context) -> Reading | None:
    """*in a few days*, with the same doubt."""
    if context.cue(found).direction == "past":
        return clock.duration_(found, context)
    return offsets.vague_shift(found, context)


def _before(found: Found, reach: int) -> list[str]:
    return found.encoded.sentence.words[max(0, found.first_word - reach) : found.first_word]


@meaning("weekdays_ahead")
def weekdays_ahead(found: Found, context: Context) -> Reading | None:
    """*two Sundays from now*."""
    count, weekday = found.number("n"), found.number("wds")
    if count is None or weekday is None or context.today is None or not 0 < count < 200:
        return None
    at = sums.shift_days(sums.weekday_on_or_after(sums.shift_days(context.today, 1), weekday), 7 * (count - 1))
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.9, direction="future")
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=float(count), unit="week")
    return reading


@meaning("lone_numeric")
def lone_numeric(found: Found, context: Context) -> Reading | None:
    """*12/7* alone on its line, or *22/04*; inside a sentence other figures may be a score or a fraction."""
    alone = len(found.encoded.sentence) <= 2 and not moments.previous_word(found)
    padded = any(part[0] == "0" for part in found.encoded.word(found.start).split("/"))
    return dates.calendar(found, context) if alone or padded else None


@meaning("spaced_date")
def spaced_date(found: Found, context: Context) -> Reading | None:
    """*le 03 07 19*, *le 10-02*: figures of two digits each, parted by blanks or a dash, with no number beside them."""
    words, first, last = found.encoded.sentence.words, found.marks["d"], found.last_word
    if len(found.encoded.word(first)) != 2 or len(found.encoded.word(found.marks["mm"])) != 2:
        return None
    beside = (*words[max(0, found.first_word - 1) : found.first_word], *words[last : last + 1])
    if any(word[0].isdigit() for word in beside) or moments.glued(found):
        return None
    month = found.number("mm") or 0
    if not 1 <= month <= 12 or (not found.has("y") and not found.has("yy") and moments.of_a_thing(found)):
        return None
    found.slots["m"] = month
    return dates.calendar(found, context)


@meaning("range_in_month")
def range_in_month(found: Found, context: Context) -> Reading | None:
    """*from 4 to 22 this month*."""
    first, second = found.number("d1"), found.number("d2")
    if context.today is None or first is None or second is None:
        return None
    made = unit_interval("month", context.today, {"last": -1, "next": 1}.get(found.text("rel"), 0))
    base = made[1].earliest if made else None
    days = [sums.make_day(base.year, base.month, d) for d in (first, second)] if base else []
    if len(days) != 2 or days[0] is None or days[1] is None or days[0] >= days[1]:
        return None
    reading = Reading("DATE", f"{days[0]}/{days[1]}", intervals.span(days[0], days[1]), confidence=0.93)
    reading.step("anchor", "published", date=context.today)
    return reading


@meaning("then")
def then(found: Found, context: Context) -> Reading | None:
    """*quitter alors ses fonctions*: the date told just before, after a verb that is no auxiliary of a past tense."""
    words, at = found.encoded.sentence.words, found.first_word
    told = context.thread.last()
    if told is None or told.interval.earliest is None or context.sentence - told.sentence > 1 or not at:
        return None
    form = context.tenses.form(words[at - 1])
    if not form.startswith(("INF", "BE_", "PRES", "IMPF", "FUTURE", "COND", "PAST")):
        return None
    if moments.next_word(found) in found.encoded.lexicon.then_stops:
        return None
    reading = Reading("DATE", told.interval.edtf, told.interval, confidence=0.6, anchored_on=told.index)
    reading.step("anchor", "leans-on", date=told.interval.earliest)
    return reading


@meaning("then_told")
def then_told(found: Found, context: Context) -> Reading | None:
    """*d'ici là*, *until then*: the date told just before."""
    told = context.thread.last()
    if told is None or told.interval.earliest is None or context.sentence - told.sentence > 2:
        return undated("DATE", None, "no-earlier-date", 0.5)
    interval = told.interval
    near = context.sentence - told.sentence <= 1
    reading = Reading("DATE", interval.edtf, interval, confidence=0.85 if near else 0.7, anchored_on=told.index)
    reading.step("anchor", "leans-on", date=told.interval.earliest)
    return reading


@meaning("spell_bare")
def spell_bare(found: Found, context: Context) -> Reading | None:
    """*coming weeks*, *recent months*."""
    word = found.encoded.sentence.words[found.encoded.first[found.marks["u"]] - 1]
    if word in found.encoded.lexicon.bygone:
        return undated("DATE", "PAST_REF", "vague", 0.85)
    found.slots["rel"] = "next"
    return spells.spell(found, context)


@meaning("latest_quarter")
def latest_quarter(found: Found, context: Context) -> Reading | None:
    """*the latest quarter*: the last one completed; *the quarter*: the one told just before."""
    if moments.next_word(found) in found.encoded.lexicon.of_words | found.encoded.lexicon.no_quarters:
        return None
    if found.has("u"):
        reading = told_quarter(context, 0)
        if reading is not None:
            reading.confidence = 0.7
        return reading
    made = unit_interval("quarter", context.today, -1) if context.today else None
    if made is None or context.today is None:
        return undated("DATE", None, "no-publication-date", 0.4)
    told = told_quarter(context, 0, named=True)
    if told is not None:  # the account has named it
        told.confidence = min(told.confidence, 0.91)
        return told
    reading = Reading("DATE", made[0], made[1], confidence=0.6)
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=-1.0, unit="quarter")
    return reading


@meaning("quarter_ended")
def quarter_ended(found: Found, context: Context) -> Reading | None:
    """*the quarter ended July 31*: the quarter of the calendar that holds most of its three months."""
    month = found.number("m")
    sought = seek_month(found, context, month, None) if month else None
    if sought is None or not month or sought[1].value is not None:
        return None
    year, reading = sought
    middle = sums.shift_months(date(year, month, 1), -1)
    number = (middle.month + 2) // 3
    reading.value = f"{middle.year:04d}-Q{number}"
    reading.interval, reading.rivals = intervals.quarter(middle.year, number), []
    reading.confidence = min(reading.confidence, 0.85 if month % 3 else 0.92)
    return reading


@meaning("the_year")
def the_year(found: Found, context: Context) -> Reading | None:
    """*in the year*: the current one, with doubt; *the year ended 31 March*: a length."""
    if moments.next_word(found) in found.encoded.lexicon.classes["ENDED"]:
        reading = Reading("DURATION", duration(1.0, found.text("u")), confidence=0.9)
        reading.step("rule", "length")
        return reading
    if (
        context.today is None
        or refine.qualifies(found)
        or moments.next_word(found) in found.encoded.lexicon.year_goes_on
    ):
        return None
    made = unit_interval(found.text("u"), context.today, 0)
    if made is None:
        return None
    reading = Reading("DATE", made[0], made[1], confidence=0.5)
    reading.step("anchor", "published", date=context.today)
    reading.step("sum", "units", amount=0.0, unit=found.text("u"))
    return reading


@meaning("anaphoric_eve")
def anaphoric_eve(found: Found, context: Context) -> Reading | None:
    """*the eve of the summit*: dated by something that has no date here."""
    return undated("DATE", None, "equation", 0.5)


@meaning("hundred_hours")
def hundred_hours(found: Found, context: Context) -> Reading | None:
    """*1400 GMT*, *0930 hours*."""
    number = found.number("h4")
    if number is None or not (0 <= number // 100 < 24 and number % 100 < 60):
        return None
    found.slots["c"] = (number // 100, number % 100)
    return clock.clock(found, context)


@meaning("short_weekday")
def short_weekday(found: Found, context: Context) -> Reading | None:
    """*on Tue*: only with a capital, for *sun*, *sat* and *wed* are words."""
    sentence, after = found.encoded.sentence, moments.next_word(found)
    if len(sentence) > 6 and not sentence.is_capitalised(found.first_word):
        return None
    if after.isalpha() and not moments.may_follow_number(found):
        return None
    return weekdays.weekday(found, context)


@meaning("duration_plural")
def duration_plural(found: Found, context: Context) -> Reading | None:
    """*for months*: an unknown number of them."""
    lexicon, after = found.encoded.lexicon, moments.next_word(found)
    led = moments.previous_word(found) in lexicon.months_leads
    if after in lexicon.length_ends or (after in lexicon.of_words and not led):
        return None
    reading = Reading("DURATION", length_value(found), confidence=0.85)
    reading.step("rule", "length")
    return reading


@meaning("frequency")
def frequency(found: Found, context: Context) -> Reading | None:
    """*daily*, unless it is a name (*the Daily Mail*) or a paper (*a French daily*)."""
    sentence, at = found.encoded.sentence, found.first_word
    if at and sentence.is_capitalised(at):
        return None
    follower = moments.next_word(found)
    noun = not follower or not follower.isalpha() or moments.may_follow_number(found)
    if noun and at and sentence.words[at - 1] in found.encoded.lexicon.named_leads:
        return None
    if noun and at and sentence.is_capitalised(at - 1) and at > 1:
        return None
    return clock.set_(found, context)


@meaning("the_time")
def the_time(found: Found, context: Context) -> Reading | None:
    """*at the time*, unless it goes on (*at the time of writing*)."""
    if moments.next_word(found) in found.encoded.lexicon.of_words | found.encoded.lexicon.time_goes_on:
        return None
    return undated("DATE", "PAST_REF", "vague", 0.85)


@meaning("earlier_alone")
def earlier_alone(found: Found, context: Context) -> Reading | None:
    """*Earlier, the minister had resigned*: at the head of a sentence."""
    if found.first_word or moments.next_word(found) != ",":
        return None
    return undated("DATE", "PAST_REF", "vague", 0.7)


@meaning("one_day")
def one_day(found: Found, context: Context) -> Reading | None:
    """*one day* with something to come, a length otherwise."""
    cue = context.cue(found)
    if cue.direction == "future" and moments.previous_word(found) not in found.encoded.lexicon.day_lengths:
        return undated("DATE", "FUTURE_REF", "vague", 0.7)
    if found.encoded.word(found.start) not in found.encoded.lexicon.ones:
        return undated("DATE", "FUTURE_REF", "vague", 0.7)
    reading = Reading("DURATION", "P1D", confidence=0.7)
    reading.step("rule", "length")
    return reading
