"""The week that a weekday is of, told before it: *la semaine dernière, de lundi à mercredi*."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import refine
from ..anchor import Told
from ..chains import NOT_FINITE
from ..match import Found
from ..resolve import Context
from ..values import Granularity, Interval, Qualifier
from ..verbs import Cue

LOOKS_BACK, NEAR = 5, 3
"""Dates and sentences back to the week."""
AWAY = 7
"""Days between a week and publication from which the weekdays of the next sentences are rather of that week."""


def week_before(found: Found, context: Context) -> Told | None:
    """The week that stands right before a weekday (*la semaine dernière, de lundi à mercredi*), or `None`."""
    told = context.thread.last()
    if told is None or told.found is None or told.sentence != context.sentence:
        return None
    words, first = found.encoded.sentence.words, told.found.last_word
    between, lexicon = words[first : found.first_word], found.encoded.lexicon
    if told.interval.granularity is not Granularity.WEEK or told.interval.qualifier is not Qualifier.NONE:
        return None
    leads = lexicon.range_openers | lexicon.apposed_leads | {","}
    if not between or len(between) >= BESIDE_WEEK or not leads.issuperset(between):
        return None
    today, week = context.today, told.interval
    over = week.latest is not None and today is not None and week.latest < today
    ahead = week.earliest is not None and today is not None and week.earliest > today
    return None if _turns_away(found, context.cue(found), over, ahead) else told


def week_opening(found: Found, context: Context) -> tuple[Told, date] | None:
    """The week, over or to come, that opens the sentence whose first verb has the weekday (*last week he spoke on Tuesday*,
    *two weeks ago he spoke on Tuesday*), or a verb joined to it (*… and left on Friday*); with its Monday.

    Not where another verb has it (*last week he resigned, the palace said on Tuesday*)."""
    told, today, cue = _week_told(context), context.today, context.cue(found)
    if told is None or told.found is None or told.sentence != context.sentence or today is None or cue.verb is None:
        return None
    week = opening_week(told)
    if week is None:
        return None
    words, after = found.encoded.sentence.words, told.found.last_word
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    first = next((verb for verb in verbs if verb.start >= after and verb.time not in NOT_FINITE), None)
    if ";" in words[after : found.first_word] or first is None:
        return None
    joined = words[cue.verb.start - 1] in context.tenses.tenses.coordinators
    if first is not cue.verb and (not joined or "saying" in (first.klass, cue.verb.klass)):
        return None
    over = week[1] < today and cue.direction == "past"
    return (told, week[0]) if over or (week[0] > today and cue.direction == "future") else None


def opening_week(told: Told) -> sums.Bounds | None:
    """First and last day of a week that opens a sentence, told as one or by how many weeks it is away."""
    found = told.found
    if found is None or found.first_word >= OPENING or refine.owns(found):
        return None
    return _week_of(told)


def _week_of(told: Told) -> sums.Bounds | None:
    """First and last day of a week, told as one or by how many weeks it is away (*two weeks ago*)."""
    found, first, last = told.found, told.interval.earliest, told.interval.latest
    if found is None or first is None or last is None:
        return None
    if told.interval.granularity is Granularity.WEEK:
        return first, last
    if found.rule.meaning == "shift" and found.text("u") == "week" and (last - first).days < BESIDE_WEEK:
        return sums.week_bounds(sums.shift_days(first, (last - first).days // 2))
    return None


def week_framing(found: Found, context: Context) -> Told | None:
    """The week, not that of publication, of which a text tells day by day: *la semaine du 4 mars sera chargée : mardi, …*.

    It heads its line, is what its verb speaks of or lies further off than the nearest such day.
    """
    told, today = _week_told(context), context.today
    if told is None or told.found is None or today is None or not _opens_clause(found, context, told):
        return None
    if told.interval.granularity is not Granularity.WEEK:
        return None
    first, last = told.interval.earliest, told.interval.latest
    if first is None or last is None or first <= today <= last or told.found.first_word >= OPENING:
        return None
    week, cue = told.found.encoded.sentence, context.cue(found)
    if refine.owns(told.found) or "," in week.words[: told.found.first_word]:
        return None
    if cue.direction == ("past" if first > today else "future"):
        return None
    verb = next((v for v in context.tenses.analyse(week).verbs if v.start >= told.found.last_word), None)
    presented = verb is None or verb.start <= told.found.last_word + 1
    behind = week.words[told.found.last_word : told.found.last_word + 1]
    if told.sentence != context.sentence and behind == [","]:
        presented = (first - today).days > AWAY or (today - last).days > AWAY
    return told if presented or behind == [":"] else None


def _week_told(context: Context) -> Told | None:
    """The last week told, in this sentence or shortly before, with none but days of it told since."""
    since: list[Interval] = []
    for told in reversed(context.thread.told[-LOOKS_BACK:]):
        if context.sentence - told.sentence > NEAR:
            return None
        if (week := _week_of(told)) is not None:
            whole = told.interval.granularity is not Granularity.WEEK or told.interval.qualifier is Qualifier.NONE
            return told if whole and all(_within(day, week) for day in since) else None
        since.append(told.interval)
    return None


def week_of(told: Told) -> date | None:
    """The first day of the week that a time told is, or lies in."""
    first, last = told.interval.earliest, told.interval.latest
    if first is None or last is None or (last - first).days >= DAYS_OF_WEEK:
        return None
    return first if told.interval.granularity is Granularity.WEEK else sums.week_bounds(last)[0]


def _within(day: Interval, week: sums.Bounds) -> bool:
    return bool(day.earliest and day.latest and week[0] <= day.earliest and day.latest <= week[1])


def _opens_clause(found: Found, context: Context, week: Told) -> bool:
    """Does the weekday stand at the head of a sentence, behind a colon or a semicolon, or of a clause that a comma or *and*
    parts from others in a list of days (*next week is busy: on Tuesday he meets X, and on Thursday he leaves*)?"""
    words, tenses, first = found.encoded.sentence.words, context.tenses.tenses, found.first_word
    if not first or (first == 1 and words[0] in found.encoded.lexicon.determiners):
        return True
    first -= words[first - 1] in tenses.day_links
    joined = first > 0 and words[first - 1] in tenses.coordinators
    first -= joined
    if not first or words[first - 1] in (":", ";"):
        return True
    if week.sentence != context.sentence or week.found is None or not (joined or words[first - 1] == ","):
        return False
    return ":" in words[week.found.last_word : first] and context.thread.last() is not week


def programme(found: Found, today: date, chosen: date) -> date | None:
    """The day of this week, where a text announces it day by day and the day chosen is beyond it: *cette semaine sera
    chargée : mardi, X reçoit Y*, said on a Wednesday."""
    words, lexicon = found.encoded.sentence.words, found.encoded.lexicon
    monday, sunday = sums.week_bounds(today)
    if ":" not in words[: found.first_word] or not _opens_item(found) or not sunday < chosen:
        return None
    units = lexicon.classes["UNIT"]
    told = any(units.get(word) == "week" for word in words[: words.index(":")])
    return sums.shift_days(monday, chosen.weekday()) if told else None


def _opens_item(found: Found) -> bool:
    """Does a colon, a semicolon or a comma stand before a weekday?"""
    before = found.encoded.sentence.words[found.first_word - 1]
    return before in (":", ";", ",")


def parts_from_week(found: Found, context: Context) -> bool:
    """Does a comma part a week from the weekday behind it, which opens a clause on the other side of publication?"""
    words, first, end = found.encoded.sentence.words, found.first_word, found.last_word
    if "," not in words[first:end]:
        return False
    cue = context.tenses.cue(found.encoded.sentence, end - 1, end)
    return _turns_away(found, cue, found.text("rel") == "last", found.text("rel") == "next")


def _turns_away(found: Found, cue: Cue, over: bool, ahead: bool) -> bool:
    """Does a weekday open a clause that lies on the other side of publication than a week told before it (*was arrested last
    week, on Monday he will be tried*)?"""
    if cue.verb is None or cue.verb.start < found.last_word:
        return False
    if "," in found.encoded.sentence.words[found.last_word : cue.verb.start]:
        return False
    return (over and cue.direction == "future") or (ahead and cue.direction == "past")


DAYS_OF_WEEK = 7
OPENING = 5
"""Words before a week that opens its sentence, less one: "au cours de la semaine du 4 mars"."""
BESIDE_WEEK = 3
"""Words between a week and the weekday beside it: ", from"."""
