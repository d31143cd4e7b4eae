"""Which year a day without one belongs to: the one the text states, else the one the verb points to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import dateline, intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading
from ..verbs import Cue
from . import accounts, around_told, beside, chronicle_units, headings, moments, story
from .nearby import Nearby, days_near, other_days
from .sought_days import Sought, choose_year

FIRM = 0.93  # a verb that says so itself
FAR = 300
"""Days to which such a verb may send a date, where the same day of another year lies nearer."""


ENDS = frozenset(("deadline", "until"))
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
        told = context.thread.just_told(context.sentence)
        return told.interval.earliest.year if told and told.interval.earliest else None
    if year is None:
        two = found.number("yy" + suffix)
        if two is not None:
            pivot = context.today.year if context.today else 2025
            return sums.fold_two_digit_year(two % 100, pivot)
    if year is None and context.today and found.has("relyear" + suffix):
        told = chronicle_units.year_told(found, context)
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


def foretold(
    context: Context, reading: Reading, cue: Cue, stretches: Sequence[sums.Bounds], index: int
) -> tuple[int, bool]:
    """*warned in December that it would attack in February*: counted from the saying, where that is past."""
    told, beside = context.thread.last(), context.thread.just_told(context.sentence)
    if cue.verb is None or beside is None or context.today is None:
        return index, False
    if _put_off_since(context, cue, beside, stretches[index][0]):
        told = beside
    elif told is None or not _foretold(context, cue, told):
        return index, False
    said = told.interval.latest or date.min
    after = [i for i, (first, _) in enumerate(stretches) if first > said]
    if not after:
        return index, False
    reading.anchored_on = told.index
    return after[0], True


LONG_SINCE = 31
"""Days after which what was put off on a day is counted from that day."""


def _put_off_since(context: Context, cue: Cue, told: Told, first: date) -> bool:
    """*Put off on Monday to 15 December*, said in February: does `first` lie before the day on which it is put off, or that
    of what was told in the same sentence (*opened on Monday and was put off to 15 December*)?"""
    verb, said = cue.verb, told.interval.latest
    if verb is None or told.found is None or said is None or context.today is None:
        return False
    if told.sentence != context.sentence or not first <= said <= context.today:
        return False
    if cue.direction not in ("future", "plan"):
        return False
    return cue.deferred and verb.time == "past" or beside.of_same_verb(context, verb, told.found)


def _foretold(context: Context, cue: Cue, told: Told) -> bool:
    """Is the day that was told last that of a saying, or of a past that put something off long ago?"""
    verb, latest, today = cue.verb, told.interval.latest, context.today
    if verb is None or told.sentence != context.sentence or latest is None or today is None or latest >= today:
        return False
    if verb.chain.name == "conditional":
        return True
    # *On that day Rabat put off until February a summit*, a day long gone by
    if verb.time not in ("past", "before-past") or cue.direction != "future" or (today - latest).days < LONG_SINCE:
        return False
    return told.found is not None and beside.of_same_verb(context, verb, told.found)


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
    return 0.9 if cue.strength >= FIRM and away < FAR else 0.72


def of_what_follows(found: Found) -> bool:
    """Is the *last* after a date rather of the noun behind it (*on 15 May last week's guests*)?"""
    follower = moments.next_word(found)
    trails = bool(found.rule.options.get("trailing")) and follower.isalpha()
    return trails and follower not in found.encoded.lexicon.function_words


def seek_day(
    found: Found, context: Context, day: int, month: int, year: int | None, suffix: str = ""
) -> tuple[date, Reading] | None:
    """The date of a day and month; see `whole_date`."""
    today = context.today
    if year is not None:
        return _stated(found, context, sums.make_day(year, month, day), suffix)
    if today is None:
        return _of_any_year(month, day)
    nearby = _days_about(found, context, today, month, day)
    if not nearby.years or of_what_follows(found):
        return None
    told = _headed(found, context, month, day, suffix) or _in_story(found, context, month, day, suffix)
    if told is not None:
        return told
    reading = Reading("DATE", None, confidence=0.99)
    reading.step("anchor", "published", date=today)
    days = [at for at, _ in nearby.stretches]
    at = _by_relation(found, days, reading, today) or (None if suffix else _of_dateline(found, days, reading, today))
    if at is not None:
        note_weekday(reading, found, at, suffix)
        return at, reading
    cue = context.cue(found)
    reading.cue, reading.direction = cue, ("future" if cue.direction == "plan" else cue.direction)
    if (passed := _gone_by(found, context, days, reading, today)) is not None:
        return passed, reading
    direction = beside.direction_of_year(found, cue, context)
    sought = Sought(found, context, reading, today, nearby, days, cue, direction, nearby.nearest)
    return _by_cue(sought, suffix), reading


def _stated(found: Found, context: Context, at: date | None, suffix: str) -> tuple[date, Reading] | None:
    """*On 3 May 2019*: no year is sought."""
    if at is None:
        return None
    reading = Reading("DATE", None, confidence=0.92 if found.has("same" + suffix) else 0.99)
    reading.step("rule", "stated")
    note_weekday(reading, found, at, suffix)
    _note_tense(reading, found, context, at)
    return at, reading


def _of_any_year(month: int, day: int) -> tuple[date, Reading] | None:
    """*On 3 May*, published nobody knows when."""
    if sums.make_day(2000, month, day) is None:
        return None
    reading = Reading("DATE", f"XXXX-{month:02d}-{day:02d}", confidence=0.4)
    reading.step("rule", "no-publication-date")
    return date(2000, 1, 1), reading


def _days_about(found: Found, context: Context, today: date, month: int, day: int) -> Nearby:
    """Such a day in the years about publication; of 29 February, with a verb, in those farther away."""
    nearby = days_near(today, month, day)
    rare = not nearby.years or (month, day) == (2, 29)
    return days_near(today, month, day, 4) if rare and context.cue(found).direction is not None else nearby


def _headed(found: Found, context: Context, month: int, day: int, suffix: str) -> tuple[date, Reading] | None:
    """*1975*, then *28 nov. – …*: of the year under which a chronology puts it."""
    heading = None if suffix == "1" or found.text("rel") else headings.headed(found, context, month)
    at = sums.make_day(heading[0], month, day) if heading is not None else None
    if heading is None or at is None or headings.not_yet(found, context, at):
        return None
    reading = Reading("DATE", None, confidence=0.93 if heading[1] else 0.85)
    reading.step("anchor", "headed", year=heading[0])
    note_weekday(reading, found, at, suffix)
    return at, reading


def _in_story(found: Found, context: Context, month: int, day: int, suffix: str) -> tuple[date, Reading] | None:
    """*Éclata en août 2008, … fut conclu le 12 août*: it follows a date of a history."""
    told = None if found.text("rel") else story.day_in_story(found, context, month, day)
    if told:
        note_weekday(told[1], found, told[0], suffix)
    return told


def _by_relation(found: Found, days: list[date], reading: Reading, today: date) -> date | None:
    """*Last 3 May*, *le 3 mai prochain*."""
    relation = found.text("rel")
    if relation == "last":
        at = next((day for day in reversed(days) if day < today), None)
    elif relation == "next":
        at = next((day for day in days if day > today), None)
    else:
        return None
    if at is not None:
        reading.step("rule", f"strictly-{relation}")
    return at


def _of_dateline(found: Found, days: list[date], reading: Reading, today: date) -> date | None:
    """*PARIS, May 3 —*: just before publication, whatever the dispatch goes on to tell."""
    sent = next((day for day in days if 0 <= (today - day).days <= dateline.NEWS), None)
    if sent is None or not dateline.heads(found):
        return None
    reading.direction = "past"
    reading.rivals = [(intervals.day(day), "other-year") for day in days if day != sent][:2]
    return sent


def _gone_by(found: Found, context: Context, days: list[date], reading: Reading, today: date) -> date | None:
    """*A menacé le 9 mars de tuer ses otages d'ici au 20 mars*, published on the 28th."""
    passed = story.passed(context, days) if found.signal in ENDS else None
    if not passed:
        return None
    reading.anchored_on, reading.confidence = passed[0].index, 0.85
    reading.step("anchor", "leans-on", date=passed[0].interval.earliest)
    reading.rivals = [(intervals.day(day), "other-year") for day in days if day > today][:1]
    return passed[1]


def _by_cue(sought: Sought, suffix: str) -> date:
    """The day that the verb points to, unless something beside the day says that it is the nearest one."""
    found, reading, cue, days = sought.found, sought.reading, sought.cue, sought.days
    choose_year(sought)
    sought.index, prospective = foretold(sought.context, reading, cue, sought.nearby.stretches, sought.index)
    weekday = found.number("wd" + suffix)
    if weekday is not None:
        _agree(sought, weekday)
    else:
        away, near = abs((days[sought.index] - sought.today).days), sought.index == sought.near
        unsure = sought.unsure or prospective
        trusted = _trust_in_year(found, cue, sought.direction, near, away)
        reading.confidence = 0.85 if unsure else max(trusted, 0.93) if sought.settled else trusted
        if (
            story.beside_history(found, sought.context, (sought.today - days[sought.index]).days)
            or cue.direction == "past"
            and story.goes_on_unsurely(sought.context)
        ):
            reading.confidence = min(reading.confidence, 0.85)
    open_ = found.signal == "deadline" and weekday is None and beside.either_side(found, sought.context, cue)
    if open_ or cue.verb is not None and cue.verb.head in sought.context.tenses.tenses.births:
        reading.confidence = min(reading.confidence, 0.85)
    elif cue.direction == "past" and accounts.closes(found) and days[sought.index] < sought.today:
        reading.confidence = max(reading.confidence, 0.92)  # told of once it is over, be it a year ago
    at = days[sought.index]
    against = at < sought.today and beside.presumed(cue) or beside.hardly_ahead(found, cue, at, sought.today)
    if against or around_told.comes_next(found):
        reading.confidence = min(reading.confidence, 0.85)  # "le 15 mai suivant", after no date that is known
    if sought.parted and cue.direction == "past" and at > sought.today:
        # "a salué la tenue, le 17 juin, d'élections": the verb is of what was said
        reading.cue, reading.direction = replace(cue, direction=None), "future"
        reading.confidence = min(reading.confidence, 0.85)
    reading.step("cue", "cue")
    note_weekday(reading, found, at, suffix)
    reading.rivals = [*other_days(sought.nearby, at)]
    return at


def _agree(sought: Sought, weekday: int) -> None:
    """*Monday 3 May*: the year in which the weekday agrees, that next to the one chosen where several do."""
    agreeing = [at for at, day in enumerate(sought.days) if day.weekday() == weekday]
    if not agreeing:
        return
    sought.index = min(agreeing, key=lambda at: abs(at - sought.index))
    sought.reading.step("rule", "weekday-agrees", weekday=weekday)
    sought.reading.confidence = 0.98
    _note_tense(sought.reading, sought.found, sought.context, sought.days[sought.index])
