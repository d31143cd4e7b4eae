"""Days and months without their year in a background of several sentences (*In 1974 … On 4 February Athens offered aid*).

The year is that of the date told last, as long as nothing leads back to the news: no date near publication, no tense that
tells how things stand now. The more dates of long ago were told in a row, the surer it is.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..chains import NOT_FINITE
from ..match import Found
from ..presents import PERFECT
from ..resolve import Context, Reading
from ..values import Granularity
from ..verbs import Cue, Verb
from . import moments
from .origins import opens_when

LONG_PAST = 400
"""Days before publication of a date that no reader takes for news."""
FRESH = 21
"""Days before publication of a day that is rather of the news, though a background was told just before."""
NEAR = 45
"""The same, where a paragraph begins."""
STEP, STEP_ON, STEP_BACK = 75, 120, 15
"""Days from one date to the next, to the next from one that opens its sentence, or back, by which the second goes on with
the first though nothing else says so."""
IN_A_ROW = 3
"""Dates of long ago told in a row that make a chronicle: it goes on in the next paragraph."""
_LOOKS_BACK = 8
_FRONT = 2
"""Words that may stand before a date that opens its sentence."""
_AHEAD = 3
"""Words that may stand before the date that opens a sentence: *by the summer of*."""
_REACH = 4
"""Sentences from the date told last."""
HALF_A_YEAR, A_MONTH = 184, 31  # days
TURN_OF_YEAR = 140
"""Days by which a story steps into the next year that it does not name."""
ROUND = 5
"""A date so many times so many years before publication is of an anniversary."""
_ANNIVERSARIES = frozenset(("anniversary", "ago_this"))
YEARS = frozenset(("y", "era", "same", "yy", "relyear"))
"""Slots of the year that a date states."""
TOLD = frozenset(("past", "before-past"))


class Placed(NamedTuple):
    """The day or the end of the month, the date it follows, and how sure that is."""

    at: date
    after: Told
    confidence: float


def interrupted(context: Context, told: Told) -> bool:
    """Does a sentence since the date told say how things are now (*Since then the bench has been silent*), or the date's own
    end so (*were disbanded on January 1, 2024, and the last of them have since left*)?"""
    if told.found is None:
        return False
    document, own = told.found.encoded.sentence.document, context.tenses.analyse(told.found.encoded.sentence).verbs
    behind = [verb for verb in own if verb.start >= told.found.last_word and verb.time not in NOT_FINITE]
    words, attributive = told.found.encoded.sentence.words, document.lexicon.attributive
    if behind and attributive and context.tenses.form(words[behind[-1].start]) == "HAVE_PRES":
        return True
    for index in range(told.sentence + 1, context.sentence):
        verbs = context.tenses.analyse(document.sentence(index)).verbs
        main = next((verb for verb in verbs if verb.time not in NOT_FINITE), None)
        if main is None:
            continue
        if main.chain.name == PERFECT or attributive and main.time in ("present", "future"):
            return True
    return False


def goes_on(found: Found, context: Context, month: int, day: int) -> Placed | None:
    """The day of a month that goes on with what was told of long ago, or `None`."""
    told, today = context.thread.last(), context.today
    if told is None or today is None or told.found is None:
        return None
    first, last, gap = told.interval.earliest, told.interval.latest, context.sentence - told.sentence
    if first is None or last is None or (today - last).days <= NEAR or (last - first).days > 366 or gap > _REACH:
        return None
    verb, leads, row = _main_of(found, context), governs(told, context), in_a_row(context, today)
    tale = verb is not None and verb.time == "present" and _narrates(leads)  # a history in the present need not be old
    if (today - last).days < LONG_PAST and not tale and not _of_last_year(told, today):
        return None
    deeper = verb is not None and leads is not None and verb.time == leads.time == "before-past"
    if not (deeper or frames(told, leads, row, context)) or not _follows(found, context, verb, leads, row):
        return None
    marks, parted = _marks(told), _parted(found, told)
    if parted and verb is not None and verb.time == "before-past" and not marks:
        return None  # a paragraph that looks back from the news
    if not marks and (parted and (row < IN_A_ROW or gap >= _REACH) or gap > 1 and interrupted(context, told)):
        return None
    at = sums.make_day(first.year, month, day) if marks else _next(found, told, month, day, verb, leads)
    if at is None or at > today or at.weekday() != found.slots.get("wd", at.weekday()):
        return None
    if turned(found, told, at, row, gap) or not deeper and passing(context, told, at, row, gap):
        return None
    narrated, monthly = _narrates(leads or verb), not found.has("d") and not found.has("hol")
    fronted = _both_fronted(told, found, row) or gap == 0 and _beside(told, found)
    far = STEP if told.found.first_word > 1 else STEP_ON
    soon = told.interval.granularity is not Granularity.YEAR and -STEP_BACK <= (at - last).days <= far
    beside = not monthly or first == last and _governed(found, verb)
    if not (narrated or marks or deeper or soon and beside or row >= IN_A_ROW - (not monthly) or fronted):
        return None  # "The mandate was voted on March 2, 2022. The last round was held in Ottawa in April"
    tells = verb is not None and verb.time == "present"
    if parted and not (marks or tells or _of_anniversary(at, today, row)) and (at - last).days > STEP:
        return None  # the paragraph is rather of this year
    steady = not parted and (soon or not gap or fronted) and (row > 1 or narrated)
    steady = steady or not parted and gap == 1 and row >= IN_A_ROW and 0 <= (at - last).days <= STEP_ON
    steady = steady or row >= IN_A_ROW and tells
    if not steady and not marks and not _of_anniversary(at, today, row) and _of_news(found, today, month, day, parted):
        return None
    sure = 0.88 if row >= IN_A_ROW else 0.85 if row > 1 or steady else 0.8
    if at.year == today.year - 1 and gap and not narrated and not found.has("wd"):
        sure = 0.77  # or this year
    return Placed(at, told, 0.93 if found.has("wd") else sure - 0.05 * parted)


def _main_of(found: Found, context: Context) -> Verb | None:
    """The verb that a date goes with; of one that opens its sentence, the finite one behind a participle (*Le 6 juillet, par
    une lettre remise à Paris, Tunis réclame*)."""
    verb = context.cue(found).verb
    if verb is None or verb.time != "participle" or found.first_word > _FRONT or verb.start < found.last_word:
        return verb
    behind = (other for other in context.tenses.analyse(found.encoded.sentence).verbs if other.start >= verb.end)
    return next((other for other in behind if other.time not in NOT_FINITE), verb)


def reading_of(placed: Placed, cue: Cue, today: date, month: int, day: int) -> Reading:
    """The reading of a day that goes on with a chronicle; its rival is of the year of publication."""
    reading = Reading("DATE", None, confidence=placed.confidence, cue=cue, direction="past")
    reading.anchored_on = placed.after.index
    reading.step("anchor", "leans-on", date=placed.after.interval.earliest)
    reading.step("cue", "cue")
    years = (today.year - 1, today.year)
    days = [other for year in years if (other := sums.make_day(year, month, day)) and placed.at != other <= today]
    reading.rivals = [(intervals.day(other), "other-year") for other in days[-1:]]
    return reading


def _marks(told: Told) -> bool:
    """Is it the day that the text is written for (*Ten years ago today*), whose year is that of the story?"""
    return told.found is not None and told.found.rule.meaning in _ANNIVERSARIES and told.sentence <= 2


def _both_fronted(told: Told, found: Found, row: int) -> bool:
    """*In 1967 the colonels seized power. In November …*: does a year open its sentence, and the next date its own?

    A year further on in its sentence does so where another date of long ago was told before it.
    """
    if told.found is None or told.interval.granularity is not Granularity.YEAR:
        return False
    opens = told.found.first_word < 2
    plain = found.has("d") or row == 0 and not moments.qualifies(found)  # "Last year … The April protests"
    return (opens or row > 1) and found.first_word < 3 or opens and plain


def in_a_row(context: Context, today: date) -> int:
    """How many dates of long ago were told last in a row."""
    count = 0
    for told in reversed(context.thread.told[-_LOOKS_BACK:]):
        latest = told.interval.latest
        if latest is None or (today - latest).days < LONG_PAST:
            break
        count += 1
    return count


def leads_on(told: Told, context: Context, today: date) -> bool:
    """May what follows go on with a date that opens its sentence (*In March 2003 …*), or with several dates in a row?"""
    if told.found is None:
        return False
    return told.found.first_word <= 2 or in_a_row(context, today) >= IN_A_ROW


def _before_row(context: Context, row: int) -> list[Told]:
    """The dates told before the last `row`, as far back as is looked."""
    told = context.thread.told
    return told[max(0, len(told) - _LOOKS_BACK) : len(told) - row]


def governs(told: Told, context: Context) -> Verb | None:
    """The verb that a date told goes with."""
    return context.governing(told.found) if told.found is not None else None


def tells_past(verb: Verb | None) -> bool:
    """Does a verb tell what is over, and not how things stand now (*has been silent since*)?"""
    return verb is not None and verb.time in TOLD and verb.chain.name != PERFECT


def _narrates(verb: Verb | None) -> bool:
    return verb is not None and verb.time == "present"


def frames(told: Told, verb: Verb | None, row: int, context: Context) -> bool:
    """Does the date told last open a story, and not only say of which law or when somebody was born?"""
    found = told.found
    assert found is not None
    words, first, lexicon = found.encoded.sentence.words, found.first_word, found.encoded.lexicon
    if told.interval.granularity is Granularity.YEAR and first:
        comes = verb is not None and verb.end == first
        ends = words[found.last_word : found.last_word + 1] == [":"]  # "fell after the war of 1982: he went on 18 June"
        if words[first - 1] not in lexicon.frame_words and not comes and not told.derived and not ends:
            return False
        if first > 1 and words[first - 2] in context.tenses.tenses.likened:
            return False  # "craint une défection, comme en 1976"
    if row >= IN_A_ROW or _marks(told) or row > 1 and told.derived and told.interval.granularity is Granularity.DAY:
        return True
    if verb is None:
        return first <= 2
    if opens_when(told, context, verb):
        return True
    if verb.time == "present":
        return not lexicon.attributive
    if verb.time == "before-past" and row > 1 and first <= _AHEAD:
        return True  # "By the summer of 1995 the war had lasted three years"
    return verb.time == "past" and verb.chain.name != PERFECT


def _follows(found: Found, context: Context, verb: Verb | None, leads: Verb | None, row: int) -> bool:
    """Is the day without its year told as past as well, or in the present of a history told in the present?"""
    told = context.thread.last()
    here = told is not None and told.sentence == context.sentence
    if verb is None:
        if here and told is not None and told.interval.earliest == told.interval.latest:
            return _narrates(leads) or row > 1  # "l'inculpe le 25 juillet 1995, et de nouveau, pour X, le 16 novembre"
        return found.first_word <= 2 and not here and (row >= IN_A_ROW or _narrates(leads))
    if here and told is not None and told.interval.granularity is Granularity.YEAR and not _beside(told, found):
        return False  # "became minister in 2019 and was dismissed on 4 May"
    if verb.time == "participle" and verb.end <= found.first_word and (not verb.start or here):
        # "Arrêté le 17 mai, il est libéré le 30"; "…, parliament ratified it in May"
        return row > 1 or _narrates(leads)
    if verb.time == "present":
        attributive = found.encoded.lexicon.attributive
        present = leads is None or any(
            _narrates(governs(t, context)) for t in context.thread.told[-max(1, min(row, 2)) :]
        )
        return not attributive and (present or row >= IN_A_ROW)
    return tells_past(verb)


def _beside(told: Told, found: Found) -> bool:
    """*Le jugement est tombé en 1998 : le 2 septembre, …*: does a colon or a semicolon part the year and the day?"""
    if told.found is None:
        return False
    between = found.encoded.sentence.words[told.found.last_word : found.first_word]
    return between[:1] == [":"] or between[:1] == [";"] or told.derived and ":" in between


def _parted(found: Found, told: Told) -> bool:
    """Has a new paragraph begun since the date told last?"""
    assert told.found is not None
    document = found.encoded.sentence.document
    return "\n" in document.folded[told.found.encoded.sentence.start : found.encoded.sentence.start]


def _next(found: Found, told: Told, month: int, day: int, verb: Verb | None, leads: Verb | None) -> date | None:
    """The next such day from the date told on; one shortly before it, which the story steps back to."""
    first = told.interval.earliest
    if first is None:
        return None
    days = [at for year in (-1, 0, 1) if (at := sums.make_day(first.year + year, month, day))]
    if told.interval.granularity is Granularity.YEAR:
        return sums.make_day(first.year, month, day)
    before = [at for at in days if at < first]
    words, lexicon = found.encoded.sentence.words, found.encoded.lexicon
    of = found.signal is None and found.first_word > 0 and words[found.first_word - 1] in lexicon.of_words
    ago = (first - before[-1]).days if before else 0
    back = verb is not None and verb.time == "before-past" and (verb.end <= found.first_word or ago <= STEP_ON)
    back = back and (leads is None or leads.time != "before-past")
    if before and (of and ago <= HALF_A_YEAR or back):
        return before[-1]  # "lodged it on 16 December 1971, four months after the arrests of August 9"
    if before and first == told.interval.latest and (first - before[-1]).days <= STEP_BACK:
        return before[-1]
    return next((at for at in days if at >= first), None)


def _governed(found: Found, verb: Verb | None) -> bool:
    """Does no comma part a month from the verb before it (*followed, the last of them in April*)?"""
    return (
        verb is not None
        and verb.end <= found.first_word
        and "," not in found.encoded.sentence.words[verb.end : found.first_word]
    )


def passing(context: Context, told: Told, at: date, row: int, gap: int) -> bool:
    """Is long ago but told of in passing, where the news goes on with its own days (*was signed on 22 February … The party
    had lost in January 2017. He was arrested on 8 March*)?

    A writer leaves out the year of this year's days; a month further on in its sentence opens no story.
    """
    first, last = told.interval.earliest, told.interval.latest
    if not gap or told.found is None or first is None or last is None or _narrates(governs(told, context)):
        return False
    month = (last - first).days > 1 and told.interval.granularity is not Granularity.YEAR
    trails = month and told.found.first_word > _AHEAD and not told.derived and not told.found.has("relyear")
    if row >= IN_A_ROW and not trails or first == last and 0 <= (at - last).days <= A_MONTH:
        return False
    goes_on = trails and row < IN_A_ROW
    return goes_on or any(_of_this_year(other, context.today) for other in _before_row(context, row))


def _of_last_year(told: Told, today: date) -> bool:
    """Is it a year before this one that opens its sentence, or a day of it placed by one?"""
    latest = told.interval.latest
    if told.found is None or latest is None or latest.year >= today.year:
        return False
    year = told.interval.granularity is Granularity.YEAR and told.found.first_word < 2
    return year or told.derived and told.found.has("m") and YEARS.isdisjoint(told.found.slots)


def _of_this_year(told: Told, today: date | None) -> bool:
    """Is it a day or a month without its year, some weeks before publication?"""
    latest = told.interval.latest
    if told.found is None or not told.found.has("m") or latest is None or today is None:
        return False
    return YEARS.isdisjoint(told.found.slots) and latest.year == today.year and (today - latest).days > FRESH


def turned(found: Found, told: Told, at: date, row: int, gap: int) -> bool:
    """Does a date lie far into a year that nobody named, where a writer would rather name it?"""
    first = told.interval.earliest
    if first is None or at.year <= first.year or not gap and (row >= IN_A_ROW or _beside(told, found)):
        return False
    return ((at if found.has("d") else at.replace(day=1)) - first).days > TURN_OF_YEAR


def _of_anniversary(at: date, today: date, row: int) -> bool:
    """Is it so round a number of years ago that the text may be written for that day?"""
    years = today.year - at.year
    return row > 1 and years >= ROUND and years % ROUND == 0


def _of_news(found: Found, today: date, month: int, day: int, parted: bool) -> bool:
    """Is there such a day shortly before publication, or shortly after where a paragraph begins?"""
    near = (d for year in (-1, 0, 1) if (d := sums.make_day(today.year + year, month, day)))
    limit = NEAR if parted else FRESH
    return any(0 <= (today - d).days <= limit or parted and 0 < (d - today).days <= FRESH for d in near)
