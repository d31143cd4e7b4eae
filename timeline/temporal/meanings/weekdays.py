"""Days of the week: by modifier, else by the direction of the governing verb."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals, refine
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from . import dates, last_days, moments, weeks_told
from .foreseen import doubt, settled_on
from .nearest import nearest_by_direction

COUNTED_BACK = 24
"""So many such days back, at most, that somebody counts them (*three Mondays ago*)."""
_STORY = 3
"""Sentences in which *the Thursday* is still beside the day that was told."""
WEEKS_IN = {"": 1, "week": 1, "fortnight": 2}
"""Weeks of a unit that a weekday is counted by (*two weeks ago Friday*); none is told by *a week ago Tuesday*."""


def _doubt_neighbour(reading: Reading, at: date, today: date) -> None:
    """*vendredi prochain* said on a Thursday: some mean a week further, so that day is a rival."""
    away = (at - today).days
    if abs(away) <= 2:
        reading.confidence = 0.85
        reading.rivals.append((intervals.day(sums.shift_days(at, 7 if away > 0 else -7)), "other-week"))


@meaning("weekday")
def weekday(found: Found, context: Context) -> Reading | None:
    """A weekday, with or without a modifier."""
    number = found.number("wd")
    if number is None or moments.is_name(found):
        return None
    moments.leave_length(found)
    if (found.number("hour") or 0) > moments.HOURS:
        return None  # "turnout was just past 50 on Tuesday"
    relation = found.text("rel") or str(found.rule.options.get("rel", ""))
    if _is_of_another(found, context, relation):
        return None
    if found.rule.options.get("length") and found.signal == "deadline":
        verb = context.governing(found)
        if verb is not None and verb.time in ("past", "before-past"):
            return None  # "put off the vote by a week on Thursday": a length, and the day it was put off
    if not relation and _any_such(found):
        value = f"XXXX-WXX-{number + 1}"
        return moments.finish(found, context, undated("DATE", value, "any-such-day", 0.6))
    reading = Reading("DATE", None, confidence=0.97)
    if relation in ("same", "following", "previous"):
        at = _from_day_told(number, relation, found, context, reading)
        if at is None:
            return moments.finish(found, context, undated("DATE", None, "no-earlier-date"))
    elif context.today is None:
        reading.confidence = 0.4
        reading.value = f"XXXX-WXX-{number + 1}"
        reading.step("rule", "no-publication-date")
        return moments.finish(found, context, reading)
    else:
        at = _from_publication(number, relation, found, context, reading, context.today)
        if at is None and found.rule.options.get("in_told"):
            return undated("DATE", None, "no-earlier-date", 0.5)
        if at is None:
            return None
    reading.value, reading.interval = at.isoformat(), intervals.day(at)
    if relation in ("last", "next"):
        context.listed = (context.sentence, found.last_word, at)
    return moments.finish(found, context, reading)


def _is_of_another(found: Found, context: Context, relation: str) -> bool:
    """Is the modifier rather of another expression (*Thursday | last week*, *on Friday | following Wednesday's attack*)?"""
    options = found.rule.options
    if options.get("alone") and moments.next_word(found).isalpha():
        return True
    if options.get("of_none") and moments.next_word(found).isalpha() and not moments.may_follow_number(found):
        return True  # "the Friday before | last Christmas"
    if options.get("in_week") and weeks_told.parts_from_week(found, context):
        return True
    return relation == "following" and (refine.owns(found) or refine.qualifies(found)) and not _determined(found)


def _from_day_told(number: int, relation: str, found: Found, context: Context, reading: Reading) -> date | None:
    """*The same Monday*, *the following Friday*: counted from the day told last; *following* from publication, too."""
    offset = {"following": 1, "previous": -1}.get(relation)
    last = context.thread.last_day() if offset is None else last_days.day_told(found, context, offset)
    base = last[1] if last else context.today
    ahead = relation == "previous" and last and context.today and last[1] > context.today
    if ahead and context.cue(found).direction == "past":
        last, base = None, context.today  # "Il ira lundi à Rome. Le roi, qui avait voté le dimanche précédent, …"
    if base is None or not last and relation == "same":
        return None
    if last:
        reading.anchored_on = last[0].index
    reading.step("anchor", "leans-on" if last else "published", date=base)
    if relation == "same":
        at = sums.shift_days(sums.week_bounds(base)[0], number)
        reading.confidence = 0.92 if at == base else 0.7
        return at
    near = last is not None and last[0] is context.thread.last() and context.sentence - last[0].sentence <= 1
    reading.confidence = min(0.91 if near else 0.88, last[0].confidence) if last else 0.6
    reading.confidence = last_days.trusted(reading.confidence, found, context, base)
    if relation == "following":
        return sums.weekday_on_or_after(sums.shift_days(base, 1), number)
    return sums.weekday_on_or_before(sums.shift_days(base, -1), number)


def _from_publication(
    number: int, relation: str, found: Found, context: Context, reading: Reading, today: date
) -> date | None:
    """The day that a modifier gives, counted from publication; without one, what stands beside it or governs it."""
    if found.rule.options.get("in_told"):
        return _in_week_pointed_to(number, context, reading)
    if found.rule.options.get("in_week"):
        reading.step("anchor", "published", date=today)
        shift = {"last": -7, "next": 7}.get(relation, 0)
        return sums.shift_days(sums.week_bounds(today)[0], number + shift)
    if not relation and (at := _in_week_told(number, found, context, reading, today)):
        return at
    if not relation and (at := _of_story(number, found, context, reading, today)):
        return at
    if relation == "weeks-ago" and found.text("u") not in WEEKS_IN:
        return None  # "two years ago last Tuesday"
    if relation in _COUNTED or relation == "this" and today.weekday() == number:
        reading.step("anchor", "published", date=today)
        at = _COUNTED.get(relation, _this_day)(number, found, reading, today)
        if relation == "next" and (said := settled_on(found, context)) is not None:
            reading.interval = intervals.day(at)
            doubt(reading, intervals.day(sums.weekday_on_or_after(sums.shift_days(said, 1), number)))
        return at
    at = _listed(found, context, number, reading) or nearest_by_direction(number, found, context, reading)
    if relation == "this" and reading.cue.direction is None:
        at = sums.weekday_on_or_after(today, number)
        reading.confidence = 0.75
        reading.rivals = [(intervals.day(sums.shift_days(at, -7)), "other-week")]
    return at


def _in_week_told(number: int, found: Found, context: Context, reading: Reading, today: date) -> date | None:
    """*La semaine dernière, de lundi à mercredi*, *last week he spoke on Tuesday*: a day of the week told before it."""
    week, monday, opening = weeks_told.week_before(found, context), None, False
    if week is not None:
        monday = week.interval.earliest
    elif (opened := weeks_told.week_opening(found, context)) is not None:
        opening, (week, monday) = True, opened
    elif (week := weeks_told.week_framing(found, context)) is not None:
        opening, monday = True, week.interval.earliest
    if week is None or monday is None:
        return None
    at = sums.shift_days(monday, number)
    near = (sums.weekday_on_or_before if at < today else sums.weekday_on_or_after)(today, number)
    # counted from the week or from publication alike: "last week he left on Friday", said on a Monday
    reading.confidence = min(0.85 if opening and near != at else 0.93, week.confidence)
    reading.anchored_on = week.index
    reading.step("anchor", "leans-on", date=monday)
    if opening and near != at:
        reading.rivals.append((intervals.day(near), "other-week"))
    context.listed = (context.sentence, found.last_word, at)
    return at


def _in_week_pointed_to(number: int, context: Context, reading: Reading) -> date | None:
    """*By the end of next week. On Monday of that week*: a day of the week told last, or of that of the day told last."""
    told = context.thread.just_told(context.sentence)
    first = (
        weeks_told.week_of(told) if told is not None and context.sentence - told.sentence <= weeks_told.NEAR else None
    )
    if told is None or first is None:
        return None
    reading.anchored_on, reading.confidence = told.index, min(0.92, told.confidence)
    reading.step("anchor", "leans-on", date=first)
    return sums.weekday_on_or_after(first, number)


def _of_story(number: int, found: Found, context: Context, reading: Reading, today: date) -> date | None:
    """*They signed on 9 December. The talks had opened on the Thursday*: with an article, the day beside the one told last,
    before it where the verb goes back."""
    told, words, cue = context.thread.last_day(), found.encoded.sentence.words, context.cue(found)
    if told is None or context.sentence - told[0].sentence > _STORY or cue.direction != "past" or cue.verb is None:
        return None
    definite = words[found.first_word] if found.first_word < len(words) else ""
    definite = definite if definite in found.encoded.lexicon.determiners else moments.previous_word(found)
    if definite not in found.encoded.lexicon.determiners or refine.owns(found):
        return None
    led = found.first_word > 1 and words[found.first_word - 2] in context.tenses.tenses.day_links
    if refine.qualifies(found) and not led:
        return None  # "the Thursday deadline", but "on the Thursday another hundred"
    back = cue.verb.time == "before-past"
    at = (sums.weekday_on_or_before if back else sums.weekday_on_or_after)(told[1], number)
    if at > today or told[1] > today or moments.next_word(found) in found.encoded.lexicon.of_words:
        return None
    reading.anchored_on, reading.confidence = told[0].index, 0.8
    reading.step("anchor", "leans-on", date=told[1])
    other = sums.weekday_on_or_before(today, number)
    if other != at:
        reading.rivals.append((intervals.day(other), "other-week"))
    return at


def _last(number: int, found: Found, reading: Reading, today: date) -> date:
    """*Last Friday*: never the day of publication."""
    at = sums.weekday_on_or_before(sums.shift_days(today, -1), number)
    reading.step("rule", "strictly-last")
    _doubt_neighbour(reading, at, today)
    return at


def _shown(number: int, found: Found, reading: Reading, today: date) -> date:
    """*Seen here on Friday*: what a picture shows is over."""
    reading.confidence = 0.95
    return sums.weekday_on_or_before(today, number)


def _next(number: int, found: Found, reading: Reading, today: date) -> date:
    """*Next Friday*: never the day of publication."""
    at = sums.weekday_on_or_after(sums.shift_days(today, 1), number)
    reading.step("rule", "strictly-next")
    if found.rule.options.get("next") == "week" and at <= sums.week_bounds(today)[1]:
        # "next Friday" said on a Tuesday: of next week for most, of this week for some.
        reading.rivals.append((intervals.day(at), "other-week"))
        reading.confidence = 0.75
        return sums.shift_days(at, 7)
    _doubt_neighbour(reading, at, today)
    return at


def _before_last(number: int, found: Found, reading: Reading, today: date) -> date:
    """*The Friday before last*: a week before the last one; said just after a Friday, some mean that of this week by it."""
    at = sums.shift_days(sums.weekday_on_or_before(sums.shift_days(today, -1), number), -7)
    reading.step("sum", "units", amount=-1.0, unit="week")
    if at >= sums.shift_days(sums.week_bounds(today)[0], -7):
        reading.confidence = 0.85
        reading.rivals.append((intervals.day(sums.shift_days(at, -7)), "other-week"))
    return at


def _after_next(number: int, found: Found, reading: Reading, today: date) -> date:
    """*The Tuesday after next*: a week after the next one, of which some take that of this week for none."""
    at = sums.shift_days(sums.weekday_on_or_after(sums.shift_days(today, 1), number), 7)
    reading.step("sum", "units", amount=1.0, unit="week")
    if at <= sums.shift_days(sums.week_bounds(today)[1], 7):
        reading.confidence = 0.85
        reading.rivals.append((intervals.day(sums.shift_days(at, 7)), "other-week"))
    return at


def _in_eight(number: int, found: Found, reading: Reading, today: date) -> date:
    """*Lundi en huit*, *a fortnight on Tuesday*: a week or two after the next one."""
    weeks = 2 if 15 in (found.number("nb"), found.rule.options.get("nb")) else 1
    at = sums.shift_days(sums.weekday_on_or_after(sums.shift_days(today, 1), number), 7 * weeks)
    reading.step("rule", "week-after-next")
    if today.weekday() == number:  # said on that very day, some count from it
        reading.confidence = 0.8
        reading.rivals.append((intervals.day(sums.shift_days(at, -7)), "other-week"))
    return at


def _weeks_ago(number: int, found: Found, reading: Reading, today: date) -> date:
    """*Two weeks ago Friday*, *samedi il y a huit jours*: so many weeks before the last one."""
    told = found.number("n") or {15: 2}.get(found.number("nb") or 0, 1)
    weeks = told * WEEKS_IN[found.text("u")]
    at = sums.shift_days(sums.weekday_on_or_before(today, number), -7 * weeks)
    reading.step("sum", "units", amount=-float(weeks), unit="week")
    reading.rivals.append((intervals.day(sums.shift_days(at, 7)), "other-week"))
    return at


def _this_day(number: int, found: Found, reading: Reading, today: date) -> date:
    """*Ce lundi*, said on a Monday."""
    reading.step("rule", "this-day")
    return today


_COUNTED = {
    "last": _last, "shown": _shown, "next": _next, "in-eight": _in_eight, "weeks-ago": _weeks_ago,
    "before-last": _before_last, "after-next": _after_next,
}  # fmt: skip
"""By modifier, the days that are counted from publication alone."""


def _determined(found: Found) -> bool:
    """Does an article stand before the expression, or first in it (*the following Wednesday's vote*)?"""
    determiners, words = found.encoded.lexicon.determiners, found.encoded.sentence.words
    return moments.previous_word(found) in determiners or words[found.first_word] in determiners


def _any_such(found: Found) -> bool:
    """Is it *a Tuesday*, none in particular (*it began on a Tuesday*, but *a Tuesday deadline*)?"""
    if moments.previous_word(found) not in found.encoded.lexicon.indefinites:
        return False
    return not found.encoded.lexicon.attributive or not refine.qualifies(found)


def _listed(found: Found, context: Context, weekday: int, reading: Reading) -> date | None:
    """*next Thursday and Friday*: a bare weekday joined to one that says which goes on from it."""
    known, sentence = context.listed, found.encoded.sentence
    if known is None or known[0] != context.sentence or found.has("rel") or found.rule.options.get("rel"):
        return None
    link = sentence.words[known[1] : found.first_word]
    links = found.encoded.lexicon.pair_links | {(word,) for word in found.encoded.lexicon.or_words}
    if tuple(link) not in links:
        return None
    reading.step("anchor", "leans-on", date=known[2])
    reading.confidence = 0.93
    return sums.weekday_on_or_after(sums.shift_days(known[2], 1), weekday)


@meaning("weekdays_ago")
def weekdays_ago(found: Found, context: Context) -> Reading | None:
    """*Two Thursdays ago*: so many such days back, the last one being the first of them."""
    number, count, today = found.number("wds"), found.number("n"), context.today
    if number is None or count is None or today is None or not 0 < count < COUNTED_BACK:
        return None
    last = sums.weekday_on_or_before(sums.shift_days(today, -1), number)
    at = sums.shift_days(last, -7 * (count - 1))
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.91, direction="past")
    if (today - last).days <= 2:  # for some it is no longer counted, as "last Thursday" said on a Friday
        reading.confidence = 0.85
        reading.rivals.append((intervals.day(sums.shift_days(at, -7)), "other-week"))
    reading.step("anchor", "published", date=today)
    reading.step("sum", "units", amount=-float(count), unit="week")
    return reading


@meaning("calendar_or_weekday")
def calendar_or_weekday(found: Found, context: Context) -> Reading | None:
    """*la soirée du 3 mars*, *la nuit de mardi*."""
    return dates.calendar(found, context) if found.has("d") else weekday(found, context)
