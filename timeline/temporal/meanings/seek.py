"""Which year a day or a month without one belongs to: the one the text states, else the one the verb points to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import dateline, intervals
from ..match import Found
from ..resolve import Context, Reading
from ..verbs import Cue
from . import beside, chronicle, moments, story
from .nearby import LEAVES_THE_YEAR_OUT, choose, days_near, months_near, other_days, other_months

FIRM = 0.93  # a verb that says so itself


YEAR_SLOTS = frozenset(("y", "era", "same", "yy", "relyear"))
"""The slots one of which every year that is stated fills."""


def year_of(found: Found, context: Context, suffix: str = "") -> int | None:
    """The year a match states, or `None`."""
    if not suffix and YEAR_SLOTS.isdisjoint(found.slots):
        return None
    year = found.number("y" + suffix) or found.number("era" + suffix)
    less = found.rule.options.get("less")
    if year is not None and isinstance(less, int):
        return year - less  # "10 August 2555 BE"
    if year is None and found.has("same" + suffix):
        told = context.thread.last()
        return told.interval.earliest.year if told and told.interval.earliest else None
    if year is None:
        two = found.number("yy" + suffix)
        if two is not None:
            pivot = context.today.year if context.today else 2025
            return sums.fold_two_digit_year(two % 100, pivot)
    if year is None and context.today and found.has("relyear" + suffix):
        told = chronicle.year_told(found, context)
        base = told.interval.earliest if told is not None else context.today
        return (base or context.today).year + {"last": -1, "next": 1}.get(found.text("relyear" + suffix), 0)
    return year


def note_weekday(reading: Reading, found: Found, at: date, suffix: str = "") -> None:
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


def _foretold(
    context: Context, reading: Reading, cue: Cue, stretches: Sequence[sums.Bounds], index: int
) -> tuple[int, bool]:
    """*warned in December that it would attack in February*: counted from the saying, where that is past."""
    told = context.thread.last()
    if cue.verb is None or cue.verb.chain.name != "conditional" or told is None or context.today is None:
        return index, False
    said = told.interval.latest
    if told.sentence != context.sentence or said is None or said >= context.today:
        return index, False
    after = [i for i, (first, _) in enumerate(stretches) if first > said]
    if not after:
        return index, False
    reading.anchored_on = told.index
    return after[0], True


def _trust_in_year(found: Found, cue: Cue, direction: str | None, near: bool, away: int) -> float:
    """How safe a sought year is: the nearest such day rarely misleads, a far one needs a firm verb or one right by."""
    beside = cue.verb is not None and 0 <= found.first_word - cue.verb.end <= 1 and cue.strength >= 0.85
    if near and away <= 60:
        return 0.96 if direction else 0.93
    if near and direction:
        return 0.96 if cue.strength >= FIRM else 0.92 if away <= 150 or beside else 0.85
    if near:
        return 0.9 if away <= 120 else 0.8
    # The verb sends the date far away: right for plans and histories, wrong where the verb was misread.
    if cue.direction == "past" and away > 300:
        return 0.72  # "resigned in June" said in May: one would rather say "last June"
    return 0.9 if cue.strength >= FIRM and away < 340 else 0.72


def _passed_plan(cue: Cue, days: Sequence[date], today: date) -> int | None:
    """The last such day, where a plan told in passing was rather for it than for the next one, so much further away.

    A plan whose end is told in the pluperfect (*un sommet prévu le 15 décembre avait été annulé*) has passed.
    """
    last = max((i for i, at in enumerate(days) if at < today), default=None)
    if last is None or last + 1 >= len(days):
        return None
    if cue.backdated:
        return last
    ago, ahead = (today - days[last]).days, (days[last + 1] - today).days
    return last if cue.direction == "plan" and ahead > 240 and ago < ahead else None


def _of_what_follows(found: Found) -> bool:
    """Is the *last* after a date rather of the noun behind it (*on 15 May last week's guests*)?"""
    follower = moments.next_word(found)
    trails = bool(found.rule.options.get("trailing")) and follower.isalpha()
    return trails and follower not in found.encoded.lexicon.function_words


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
        note_weekday(reading, found, at, suffix)
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
    nearby = days_near(today, month, day)
    if not nearby.years or (month, day) == (2, 29):
        if context.cue(found).direction is not None:
            nearby = days_near(today, month, day, 4)
        if not nearby.years:
            return None
    stretches = nearby.stretches
    days = [at for at, _ in stretches]
    relation = found.text("rel")
    if _of_what_follows(found):
        return None
    heading = None if relation or suffix == "1" else story.headed(found, context, month)
    if heading is not None and (under := sums.make_day(heading, month, day)):
        reading.confidence = 0.93
        reading.step("anchor", "headed", year=heading)
        note_weekday(reading, found, under, suffix)
        return under, reading
    if not relation and (told := story.day_in_story(found, context, month, day)):
        note_weekday(told[1], found, told[0], suffix)
        return told
    reading.step("anchor", "published", date=today)
    if relation in ("last", "next"):
        fit = [d for d in days if (d < today if relation == "last" else d > today)]
        if fit:
            reading.step("rule", f"strictly-{relation}")
            at = fit[-1] if relation == "last" else fit[0]
            note_weekday(reading, found, at, suffix)
            return at, reading
    sent = next((d for d in days if 0 <= (today - d).days <= dateline.NEWS), None)
    if sent is not None and not suffix and dateline.heads(found):  # whatever the dispatch goes on to tell
        reading.direction = "past"
        reading.rivals = [(intervals.day(d), "other-year") for d in days if d != sent][:2]
        note_weekday(reading, found, sent)
        return sent, reading
    cue = context.cue(found)
    reading.cue, reading.direction = cue, ("future" if cue.direction == "plan" else cue.direction)
    direction = beside.direction_of_year(found, cue, context)
    if found.signal == "deadline" and (passed := story.passed(context, days)):
        reading.anchored_on, reading.confidence = passed[0].index, 0.85
        reading.step("anchor", "leans-on", date=passed[0].interval.earliest)
        reading.rivals = [(intervals.day(d), "other-year") for d in days if d > today][:1]
        return passed[1], reading
    if direction == "past" and cue.verb is not None and cue.verb.time == "participle":
        parted = "," in found.encoded.sentence.words[cue.verb.end : found.first_word]
        if parted and any(0 < (d - today).days <= LEAVES_THE_YEAR_OUT for d in days):
            direction = None  # "le débat télévisé entre X et Y, le 8 mai"
    near = nearby.nearest
    index = near if direction is None else choose(stretches, today, direction, cue.strict_past)
    close = abs((days[near] - today).days)
    belongs = index != near and close <= 183 and beside.of_noun(found, context, cue)
    if belongs and (close <= 120 or not found.encoded.lexicon.event_nouns.isdisjoint(beside.noun_phrase(found))):
        index = near  # "a désigné son candidat à l'élection présidentielle du 16 juin"
    ahead = 0 <= (days[near] - today).days <= 120
    parted = index != near and close <= 120 and beside.parts_noun(found)
    foreseen = parted or (index != near and ahead and beside.foreseen_event(found, cue))
    historic = index != near and beside.historic(found, cue, (today - days[near]).days, (days[index] - today).days)
    if foreseen or historic:
        index = near  # "ruled out talks on 20 December", "tout commence le 28 novembre, quand …", said on 2 December
    if cue.direction == "past" and moments.qualifies(found):
        over = [i for i, d in enumerate(days) if 0 <= (today - d).days <= 120]
        index = over[0] if over else index  # "annulled the Nov. 24 vote", said in March
    onward = False
    if beside.planned(cue):
        gone = _passed_plan(cue, days, today)
        if gone is not None:
            index = near = gone
        elif (days[index] - today).days > 300 and days[near] < today:
            onward = beside.comes_on(found, context)
            if not (onward and found.signal == "until"):  # "prolongé jusqu'au 31 décembre, il ne sera pas renouvelé"
                index = near  # "initialement prévue le 3 décembre": the plan that passed, not the one of next year
    if cue.spoken and index != near and (days[near] < today or cue.direction == "past") and close <= 60:
        index = near  # "agreed to leave on April 19", said in May
    if found.signal == "until" and direction == "past" and index != near and abs((days[near] - today).days) <= 120:
        index = near  # "en congé jusqu'au 2 septembre, il est rentré": a state ends near publication
    index, prospective = _foretold(context, reading, cue, stretches, index)
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
        reading.confidence = (
            0.85
            if prospective or belongs or foreseen or historic or onward
            else _trust_in_year(found, cue, direction, index == near, away)
        )
    at = days[index]
    if weekday is None and story.beside_history(found, context):
        reading.confidence = min(reading.confidence, 0.85)
    if at < today and beside.presumed(cue):
        reading.confidence = min(reading.confidence, 0.85)
    if parted and cue.direction == "past" and at > today:
        # "a salué la tenue, le 17 juin, d'élections": the verb is of what was said
        reading.cue, reading.direction = replace(cue, direction=None), "future"
        reading.confidence = min(reading.confidence, 0.85)
    reading.step("cue", "cue")
    note_weekday(reading, found, at, suffix)
    reading.rivals = [*other_days(nearby, at)]
    return at, reading


def _rather_coming(
    found: Found, context: Context, cue: Cue, bounds: Sequence[sums.Bounds], index: int, today: date
) -> bool:
    """May a month told in the past be the coming one, for a writer would say *last June* of a June so long over?

    Of the month that begins within a month, always; of one that begins soon after, where a deed may have an event to come
    for its object (*announced elections in December*, but *changed its name in December*).
    """
    if index + 1 >= len(bounds) or cue.verb is None:
        return True
    days = (bounds[index + 1][0] - today).days
    lexicon, words = found.encoded.lexicon, found.encoded.sentence.words
    events = lexicon.scheduled_nouns | lexicon.event_nouns | context.tenses.tenses.heralded
    held = not events.isdisjoint(words[cue.verb.end : found.first_word])
    if days > (IN_SIGHT if held else SOON):
        return False
    return days <= 31 or held or bool(cue.verb.foresees or cue.verb.klass) or cue.strength < FIRM


SOON = 65  # days
IN_SIGHT = 150  # days to an event that a deed has for its object: "announced the withdrawal of its troops in June"


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
    nearby = months_near(today, month)
    years, bounds, near = nearby
    reading.step("anchor", "published", date=today)
    relation = found.text("rel")
    if _of_what_follows(found):
        return None
    if relation == "this":
        return today.year, reading
    if relation:
        this = (today.year, today.month)
        fit = [y for y in years if ((y, month) < this if relation == "last" else (y, month) > this)]
        if fit:
            reading.step("rule", f"strictly-{relation}")
            year = fit[-1] if relation == "last" else fit[0]
            if found.rule.options.get("just_over") and relation == "last" and (today - date(year, month, 1)).days < 62:
                # "last February" said in March is rather of the year before: the one just over is "last month".
                reading.confidence = 0.8
                reading.rivals.append((intervals.month(year - 1, month), "other-year"))
            return year, reading
    heading = story.headed(found, context, month)
    if heading is not None:
        reading.confidence = 0.93
        reading.step("anchor", "headed", year=heading)
        return heading, reading
    if told := story.day_in_story(found, context, month, sums.month_length(today.year - 1, month)):
        months = {other.earliest.year for other, _ in told[1].rivals if other.earliest is not None}
        told[1].rivals = [(intervals.month(year, month), "other-year") for year in sorted(months)]
        return told[0].year, told[1]
    cue = context.cue(found)
    reading.cue, reading.direction = cue, ("future" if cue.direction == "plan" else cue.direction)
    direction = beside.direction_of_year(found, cue, context)
    index = near if direction is None else choose(bounds, today, direction, cue.strict_past)
    away = max((bounds[near][0] - today).days, (today - bounds[near][1]).days)
    done = direction == "past" and cue.direction is None
    belongs = index != near and away <= 90 and not done and beside.of_noun(found, context, cue)
    if belongs or (beside.planned(cue) and (bounds[index][0] - today).days > 270 and bounds[near][1] < today):
        index = near
    over = beside.accounted_for(found, cue, bounds, today) if cue.direction == "future" else None
    belongs, index = belongs or over is not None, index if over is None else over
    index, prospective = _foretold(context, reading, cue, bounds, index)
    reading.step("cue", "cue")
    firm = cue.strength >= FIRM and direction is not None
    close = abs((bounds[index][0] - today).days) <= 130
    far = index != near and cue.direction == "past" and _rather_coming(found, context, cue, bounds, index, today)
    firm = firm or (direction == "past" and moments.qualifies(found))
    reading.confidence = (0.93 if direction else 0.91 if close else 0.85) if index == near else 0.9 if firm else 0.78
    if far:
        reading.confidence = min(reading.confidence, 0.85)  # "resigned in June" said in May, rather than "last June"
    against = bounds[index][1] < today and beside.presumed(cue) or beside.foreseen_event(found, cue)
    adrift = (
        direction is None and cue.verb is not None and cue.verb.time == "gerund"
    )  # "risks losing its seat in October"
    doubtful = prospective or belongs or against or adrift or story.beside_history(found, context)
    reading.confidence = min(reading.confidence, 0.85 if doubtful else 1.0)
    reading.rivals = [*other_months(nearby, month, years[index])]
    return years[index], reading
