"""Quarters, halves and seasons: which year one without it belongs to."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity, Interval
from ..verbs import Cue
from . import chronicle, dates, moments, nearby, seek, story
from .anaphoric_periods import anaphoric_season
from .onward import done_by, told_next
from .periods import STEPS, cut


def _fiscal(found: Found, interval: Interval) -> bool:
    """Is a quarter said to have ended in another month than its last (*the second quarter ended Oct. 31*)?"""
    sentence, classes, at = found.encoded.sentence, found.encoded.lexicon.classes, found.last_word
    if sentence.words[at : at + 1] and sentence.words[at] in classes.get("ENDED", {}):
        months = [classes["MONTH"][word] for word in sentence.words[at + 1 : at + 3] if word in classes["MONTH"]]
        return bool(months) and interval.latest is not None and interval.latest.month not in months
    return False


@meaning("ordinal_period")
def ordinal_period(found: Found, context: Context) -> Reading | None:
    """*le premier trimestre 2022*, *le second semestre*."""
    unit = str(found.rule.options.get("unit", "")) or found.text("u")
    number = found.number("ord") if found.has("ord") else found.number("ordn")
    given = found.rule.options.get("ord")
    number = given if isinstance(given, int) else number
    count = 4 if unit == "quarter" else 2
    if number is None:
        return None
    if found.has("now") and context.today is not None:
        found.slots["y"] = context.today.year
    number = count if number == -1 else number
    if not 1 <= number <= count:
        return None
    year = seek.year_of(found, context)
    reading = Reading("DATE", None, confidence=0.97)

    def make(y: int) -> Interval:
        return intervals.quarter(y, number) if unit == "quarter" else intervals.half_year(y, number)

    if year is None:
        today = context.today
        if today is None:
            return undated("DATE", f"XXXX-{'Q' if unit == 'quarter' else 'H'}{number}", "no-publication-date", 0.4)
        years = [today.year - 1, today.year, today.year + 1]
        options = [make(y) for y in years]
        cue = context.cue(found)
        reading.cue, reading.direction = cue, cue.direction
        bounds = [(o.earliest or today, o.latest or today) for o in options]
        relation = found.text("rel")
        if relation:
            index = 1 + STEPS.get(relation, 0)
        elif (
            unit == "half"
            and found.rule.options.get("closed")
            and moments.next_word(found) in found.encoded.lexicon.of_words
        ):
            return None  # "the first half of the match"
        else:
            index = nearby.choose(bounds, today, None if moments.qualifies(found) else cue.direction)
            near = nearby.choose(bounds, today, None)
            if found.rule.options.get("results") and index > near and (bounds[index][0] - today).days > 200:
                index = near  # results of the quarter just over, told with a verb that looks ahead
        firm = unit == "quarter" or (cue.direction in ("past", "future") and cue.strength >= seek.FIRM)
        settled = bool(relation) or (firm and index == nearby.choose(bounds, today, None))
        reading.confidence = 0.92 if settled and not _fiscal(found, make(years[index])) else 0.85
        year = years[index]
        reading.step("anchor", "published", date=today)
        reading.step("cue", "cue")
        reading.rivals = [(o, "other-year") for o in options if o is not options[index]]
    else:
        reading.step("rule", "stated")
    reading.value = f"{year:04d}-{'Q' if unit == 'quarter' else 'H'}{number}"
    reading.interval = make(year)
    part = found.text("part")
    if part in dates.PARTS and context.today is not None:
        cut(reading, unit, part, context.today, 1)
    return reading


SEASON_STARTS = {"SP": (3, 31), "SU": (6, 30), "FA": (9, 30), "WI": (12, 31)}
"""A day by which each has begun."""


HARDLY = 45
"""Days from its beginning or to its end in which a season is spoken of as to come or as over."""


def _hardly(running: Interval, relation: str, today: date) -> bool:
    """*L'été dernier*, said in September: that of the year before, or the one that is all but over."""
    first, last = running.earliest, running.latest
    if first is None or last is None:
        return False
    return (last - today).days < HARDLY if relation == "last" else (today - first).days < HARDLY


def _promised(cue: Cue, context: Context) -> bool:
    """*A promis une loi au printemps*: the season of the promise or of what is promised, rather the latter."""
    return cue.verb is not None and cue.verb.klass == "intent" and cue.verb.head not in context.tenses.tenses.refusing


@meaning("season")
def season(found: Found, context: Context) -> Reading | None:
    """*cet hiver*, *l'été 2014*, *au printemps*, *la rentrée*."""
    code, start_of_term = found.text("s"), bool(found.rule.options.get("september"))
    year = seek.year_of(found, context)
    pair = found.slots.get("my")
    if isinstance(pair, tuple):
        year = pair[0]
        if code != "WI" or pair[1] != (year + 1) % 100:
            return None
    today = context.today
    relation = found.text("rel") or str(found.rule.options.get("rel", ""))
    if relation == "next" and done_by(found, context) and told_next(found, context):
        found.slots["rel"] = "following"  # "failed in September 2008; by the next spring, shares had halved"
        return anaphoric_season(found, context)
    reading = Reading("DATE", None, confidence=0.93)
    told = story.frame(context) if year is None and not relation else None
    if told and told.interval.latest and today and told.interval.latest.year < today.year:
        ahead = context.cue(found)  # "il devait partir en 2007. Les images sont attendues pour l'été"
        told = None if ahead.direction == "future" and ahead.strength >= seek.FIRM else told
    if told and told.interval.earliest:
        year, reading.anchored_on, reading.confidence = told.interval.earliest.year, told.index, 0.85
    elif (
        year is None
        and not relation
        and (placed := chronicle.goes_on(found, context, *SEASON_STARTS.get(code, (9, 30))))
    ):
        year, reading.anchored_on, reading.confidence = placed.at.year, placed.after.index, min(0.85, placed.confidence)

    def make(y: int) -> Interval:
        if start_of_term:
            return intervals.month(y, 9)
        return intervals.season(y, code)

    if year is None:
        if today is None:
            return undated("DATE", None, "no-publication-date", 0.4)
        years = [y for y in range(today.year - 2, today.year + 2) if 1 <= y < 9999]
        options = [make(y) for y in years]
        bounds = [(o.earliest or today, o.latest or today) for o in options]
        reading.step("anchor", "published", date=today)
        if relation in ("last", "next"):
            fit = [i for i, (a, b) in enumerate(bounds) if (b < today if relation == "last" else a > today)]
            index = (fit[-1] if relation == "last" else fit[0]) if fit else 1
        else:
            cue = context.cue(found)
            reading.cue, reading.direction = cue, cue.direction
            direction = cue.direction
            inside = [i for i, (a, b) in enumerate(bounds) if a <= today <= b]
            if relation == "this":
                onward = direction if direction == "future" else None  # "due this autumn", said in January
                index = inside[0] if inside else nearby.choose(bounds, today, onward)
            else:
                promised = direction == "past" and _promised(cue, context)
                reading.direction = "plan" if promised else direction
                index = nearby.choose(bounds, today, "future" if promised else direction)
                nearly_over = (bounds[index][1] - today).days < 30 and bounds[index][0] < today
                if direction == "future" and nearly_over and index + 1 < len(bounds):
                    index += 1  # "sera signé à l'automne", said in December
                firm = direction in ("past", "future") and cue.strength >= seek.FIRM and not inside and not promised
                # "did not rule out dissolving it before summer": a past verb may tell of a term ahead
                reading.confidence = 0.91 if firm and (direction, found.signal) != ("past", "before") else 0.85
                reading.step("cue", "cue")
        year = years[index]
        near = [o for i, o in enumerate(options) if abs(i - index) == 1]
        reading.rivals = [(o, "other-year") for o in near] if not relation else []
        running = next((o for o, (a, b) in zip(options, bounds, strict=True) if a <= today <= b), None)
        if relation in ("last", "next") and running is not None and _hardly(running, relation, today):
            reading.confidence = 0.85
            reading.rivals = [(running, "other-year")]
    else:
        reading.step("rule", "stated")
    reading.interval = make(year)
    reading.value = f"{year:04d}-09" if start_of_term else f"{year:04d}-{code}"
    part = found.text("part")
    if part in dates.PARTS and reading.interval.earliest and reading.interval.latest:
        reading.mod = part
        outer = reading.interval
        assert outer.earliest and outer.latest
        sure = (outer.earliest, outer.end_earliest or outer.latest)
        first, last = sums.part_of_span(sure, part)
        reading.interval = intervals.window(first, outer.latest if part == "END" else last, Granularity.MONTH)
    return reading
