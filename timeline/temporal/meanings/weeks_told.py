"""The week that a weekday is of, told before it: *la semaine dernière, de lundi à mercredi*."""

from __future__ import annotations

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


def week_opening(found: Found, context: Context) -> Told | None:
    """The week, over or to come, that opens the sentence whose first verb has the weekday (*last week he spoke on Tuesday*).

    Not where a second verb has it (*last week he resigned, the palace said on Tuesday*)."""
    told, today, cue = _week_told(context), context.today, context.cue(found)
    if told is None or told.found is None or told.sentence != context.sentence or today is None or cue.verb is None:
        return None
    opens = told.found.first_word < OPENING and told.interval.granularity is Granularity.WEEK
    if not opens or refine.owns(told.found) or told.interval.earliest is None or told.interval.latest is None:
        return None
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    finite = (v for v in verbs if v.start >= told.found.last_word and v.time not in NOT_FINITE)
    if (
        next(finite, None) is not cue.verb
        or ";" in found.encoded.sentence.words[told.found.last_word : found.first_word]
    ):
        return None
    over = told.interval.latest < today and cue.direction == "past"
    return told if over or (told.interval.earliest > today and cue.direction == "future") else None


def week_framing(found: Found, context: Context) -> Told | None:
    """The week, not that of publication, of which a text tells day by day: *la semaine du 4 mars sera chargée : mardi, …*.

    It heads its line, is what its verb speaks of or lies further off than the nearest such day.
    """
    told, today = _week_told(context), context.today
    if told is None or told.found is None or today is None or not _opens_clause(found):
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
        if told.interval.granularity is Granularity.WEEK:
            whole = told.interval.qualifier is Qualifier.NONE
            return told if whole and all(_within(day, told.interval) for day in since) else None
        since.append(told.interval)
    return None


def _within(day: Interval, week: Interval) -> bool:
    if not (day.earliest and day.latest and week.earliest and week.latest):
        return False
    return week.earliest <= day.earliest and day.latest <= week.latest


def _opens_clause(found: Found) -> bool:
    """Does the weekday stand at the head of a sentence, or behind a colon or a semicolon?"""
    words, first = found.encoded.sentence.words, found.first_word
    return not first or words[first - 1] in (":", ";") or (first == 1 and words[0] in found.encoded.lexicon.determiners)


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


OPENING = 5
"""Words before a week that opens its sentence, less one: "au cours de la semaine du 4 mars"."""
BESIDE_WEEK = 3
"""Words between a week and the weekday beside it: ", from"."""
