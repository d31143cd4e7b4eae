"""Which year a month without one belongs to: the one the text states, else the one the verb points to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading
from ..verbs import Cue
from . import around_told, beside, chronicle_units, headings, moments, story
from .nearby import Nearby, choose, months_near, other_months
from .seek import FIRM, foretold, of_what_follows

SOON = 65  # days
IN_SIGHT = 150  # days to an event that a deed has for its object: "announced the withdrawal of its troops in June"
JUST_OVER = 62
"""Days after the first of a month that is "last month" to whoever tells of it."""


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
    if of_what_follows(found):
        return None
    then = chronicle_units.year_told(found, context) if found.text("rel") == "next" else None
    if then is not None and (after := around_told.first_after(found, context, month, 28)) is not None:
        return after[0].year, after[1]  # "the next January", told of long ago
    if found.text("rel") == "last" and (before := around_told.last_before(found, context, month, 28)) is not None:
        return before[0].year, before[1]  # "the previous January"
    reading.step("anchor", "published", date=today)
    if (year := _by_relation(found, month, reading, today)) is not None:
        return year, reading
    heading = headings.headed(found, context, month)
    if heading is not None and not headings.not_yet(found, context, date(heading[0], month, 1)):
        reading.confidence = 0.93 if heading[1] else 0.85
        reading.step("anchor", "headed", year=heading[0])
        return heading[0], reading
    if told := story.day_in_story(found, context, month, sums.month_length(today.year - 1, month)):
        months = {other.earliest.year for other, _ in told[1].rivals if other.earliest is not None}
        told[1].rivals = [(intervals.month(year, month), "other-year") for year in sorted(months)]
        return told[0].year, told[1]
    return _by_cue(found, context, reading, month, today), reading


def _by_relation(found: Found, month: int, reading: Reading, today: date) -> int | None:
    """*This May*, *last May*, *mai prochain*."""
    relation = found.text("rel")
    if not relation or relation == "this":
        return today.year if relation else None
    if relation == "last":
        year = today.year - (month >= today.month)
    else:
        year = today.year + (month <= today.month)
    reading.step("rule", f"strictly-{relation}")
    if sums.make_day(year, month, 1) is None:
        return None  # the calendar ends before it
    just_over = relation == "last" and (today - date(year, month, 1)).days < JUST_OVER
    if just_over and found.rule.options.get("just_over"):
        # "last February" said in March is rather of the year before: the one just over is "last month".
        reading.confidence = 0.8
        reading.rivals.append((intervals.month(year - 1, month), "other-year"))
    soon = relation == "next" and year == today.year and (date(year, month, 1) - today).days < SOON
    if soon and found.rule.options.get("just_over"):
        # "next May" said in March: some would say "in May" of that one
        reading.confidence = 0.85
        reading.rivals.append((intervals.month(year + 1, month), "other-year"))
    return year


def _by_cue(found: Found, context: Context, reading: Reading, month: int, today: date) -> int:
    """The year that the verb points to, unless something beside the month says that it is the nearest one."""
    nearby, cue = months_near(today, month), context.cue(found)
    years, bounds, near = nearby
    reading.cue, reading.direction = cue, ("future" if cue.direction == "plan" else cue.direction)
    direction = beside.direction_of_year(found, cue, context)
    index = near if direction is None else choose(bounds, today, direction, cue.strict_past)
    belongs = index != near and _is_of_noun(found, context, cue, direction, nearby, today)
    passed = (
        beside.planned(cue)
        and not beside.comes_on(found, context)
        and (bounds[index][0] - today).days > 270
        and bounds[near][1] < today
    )
    if belongs or passed:
        index = near
    over = beside.accounted_for(found, cue, bounds, today) if cue.direction == "future" else None
    if over is not None:
        belongs, index = True, over
    index, prospective = foretold(context, reading, cue, bounds, index)
    reading.step("cue", "cue")
    if index == near:
        close = abs((bounds[index][0] - today).days) <= 130
        reading.confidence = 0.93 if direction else 0.91 if close else 0.85
    else:
        firm = cue.strength >= FIRM and direction is not None or direction == "past" and moments.qualifies(found)
        reading.confidence = 0.9 if firm else 0.78
        if cue.direction == "past" and _rather_coming(found, context, cue, bounds, index, today):
            # "resigned in June" said in May, rather than "last June"
            reading.confidence = min(reading.confidence, 0.85)
    if found.signal == "deadline" and beside.either_side(found, context, cue):
        reading.confidence = min(reading.confidence, 0.85)  # "were driven back by the end of March"
    against = bounds[index][1] < today and beside.presumed(cue) or beside.foreseen_event(found, context, cue)
    # "risks losing its seat in October"
    adrift = direction is None and cue.verb is not None and cue.verb.time == "gerund"
    historic = story.beside_history(found, context, (today - bounds[index][1]).days)
    against = against or beside.hardly_ahead(found, cue, bounds[index][0], today)
    historic = historic or cue.direction == "past" and story.goes_on_unsurely(context)
    born = cue.verb is not None and cue.verb.head in context.tenses.tenses.births
    if born or prospective or belongs or passed or against or adrift or historic or beside.doubtful_plan(cue):
        reading.confidence = min(reading.confidence, 0.85)
    reading.rivals = [*other_months(nearby, month, years[index])]
    return years[index]


def _is_of_noun(found: Found, context: Context, cue: Cue, direction: str | None, nearby: Nearby, today: date) -> bool:
    """*Le sommet de mai*: is the month that of a noun, and near?"""
    first, last = nearby.stretches[nearby.nearest]
    away = max((first - today).days, (today - last).days)
    done = direction == "past" and cue.direction is None
    return away <= 90 and not done and beside.of_noun(found, context, cue)


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
