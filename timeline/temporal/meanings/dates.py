"""Dates that name their day, month or year; the year comes from the text, else from the direction of the verb."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity
from ..verbs import Cue
from . import figures, moments, month_names, nearby, seek
from .seek_months import seek_month

PARTS = ("START", "MID", "END")


def _counted(found: Found) -> bool:
    """Are two figures, where a year may stand, rather how many (*on Oct. 3, 12 died*, *release on May 5 of 34 men*)?"""
    if not found.encoded.lexicon.month_first or found.end != found.marks["yy"] + 1:
        return False
    follower = moments.next_word(found)
    before, lexicon = found.encoded.word(found.end - 2), found.encoded.lexicon
    if before in lexicon.of_words:
        return follower.isalpha() and follower not in lexicon.function_words
    return before == "," and (follower.isalpha() or follower in ("%", "-"))


def _counts_behind_month(found: Found, comma: bool) -> bool:
    """Is a number behind a month rather how many (*in March, 22 died*, *in March 22 people died*), for a word follows it?"""
    lexicon = found.encoded.lexicon
    if not lexicon.month_first or "m" not in found.marks or "d" not in found.marks:
        return False
    day = found.marks["d"]
    if (found.encoded.word(day - 1) == ",") != comma or found.marks["m"] != day - 1 - comma or found.end != day + 1:
        return False
    follower = moments.next_word(found)
    return follower.isalpha() and follower not in lexicon.function_words


@meaning("calendar")
def calendar(found: Found, context: Context) -> Reading | None:
    """Any date that names a day, a month or a year."""
    moments.leave_length(found)
    if found.has("d") and (moments.priced(found) or moments.part_of_a_name(found)):
        return None  # "$ 12 December 27", "the G20 November summit"
    if found.has("yy") and _counted(found):
        found.stop(found.marks["yy"] - 1)  # "on March 17, 76 percent"
        del found.slots["yy"]
    if _counts_behind_month(found, True):
        found.stop(found.marks["d"] - 1)
        del found.slots["d"]
    if found.has("same") and seek.year_of(found, context) is None:
        return undated("DATE", None, "no-earlier-date")
    if found.has("my"):
        return (
            moments.finish(found, context, figures.month_slash(found)) if found.has("m") else figures.month_year(found)
        )
    if found.has("iso") or found.has("dmy") or found.has("dm"):
        return moments.finish(found, context, figures.numeric(found, context))
    if found.has("d"):
        if not found.has("m"):
            return bare_day(found, context)
        whole = seek.whole_date(found, context)
        if whole is None:
            return None
        at, reading = whole
        if reading.value is None:
            reading.value, reading.interval = at.isoformat(), intervals.day(at)
        if moments.previous_word(found) in found.encoded.lexicon.frame_words and _counts_behind_month(found, False):
            reading.confidence = min(reading.confidence, 0.6)
        return moments.finish(found, context, reading)
    if found.has("m"):
        return _month(found, context)
    year = seek.year_of(found, context)
    return _year(found, context, year) if year is not None else None


FIGURES = frozenset("%€$£°")
"""Signs that a number before them is a figure, and no day."""


def _opens_deed(found: Found, context: Context, follower: str) -> bool:
    """Does what was done follow the day (*on the 27th gave him the seat*, *by the 20th workers were unpaid*)?"""
    if not follower.isalpha() or found.encoded.sentence.is_capitalised(found.last_word):
        return False
    if context.tenses.form(follower) == "PAST":
        return True
    several = follower[-1] == "s" and not follower.endswith(found.encoded.lexicon.no_plurals)
    verb = context.governing(found)
    return several and verb is not None and verb.start == found.last_word + 1


LONG = frozenset((Granularity.SEASON, Granularity.HALF_YEAR, Granularity.QUARTER, Granularity.YEAR))
"""Times too long for a day of theirs to be told by its number alone."""


def _month_told(context: Context) -> Told | None:
    """What was told last, and is short enough to be of one month."""
    told = context.thread.last()
    if told and told.interval.granularity in LONG:
        nearer = context.thread.last_day()  # "l'accord de 1973 expire le 13 novembre. Ils rompent le 17."
        return nearer[0] if nearer else told if told.interval.granularity is Granularity.YEAR else None
    return told


def _background_told(found: Found, context: Context, told: Told | None) -> Told | None:
    """*Le vote, prévu le 11 décembre, avait été ajourné. Elle avait démissionné, le 12*: the aside that a pluperfect goes
    on from, in the sentence before."""
    aside = context.thread.aside
    if (
        aside is None
        or context.sentence - aside.sentence != 1
        or (told is not None and told.sentence >= aside.sentence)
    ):
        return None
    if aside.interval.earliest != aside.interval.latest:
        return None
    verb = context.governing(found)
    return aside if verb is not None and verb.time == "before-past" else None


def bare_day(found: Found, context: Context) -> Reading | None:
    """*le 19*: a day of the publication's month, or the next or last one by the verb."""
    day = found.number("d")
    today = context.today
    if day is None or not 1 <= day <= 31 or moments.next_word(found) in FIGURES:
        return None  # "a perdu mercredi 10 % de sa valeur"
    if found.rule.options.get("bare_day"):
        if moments.glued(found) or moments.approximated(found):
            return None
        if found.encoded.word(found.marks["d"]) in found.encoded.lexicon.classes.get("ORD", {}):
            return None  # "une semaine après le premier"
        follower = moments.next_word(found)
        fronted = bool(found.rule.options.get("fronted")) and _opens_deed(found, context, follower)
        counted = follower[:1].isdigit() or follower.isalpha() and not moments.may_follow_number(found)
        if counted and not fronted:
            return None
        if moments.of_a_thing(found) or moments.begins_ordinal(found):
            return None  # "le 3 de la liste", "le trente et unième membre"
        if moments.ordinal_day(found) and day != 1 and not found.rule.options.get("ordinal"):
            return None
    if today is None:
        reading = Reading("DATE", f"XXXX-XX-{day:02d}", confidence=0.3)
        reading.step("rule", "no-publication-date")
        return reading
    if found.has("wd") and _counts(found, context):
        return None  # "mardi 11 soldats", "Friday, the 18th day of the revolt"
    base = today
    reading = Reading("DATE", None, confidence=0.92 if found.rule.options.get("this") else 0.8)
    told, anchored = _month_told(context), None
    if found.rule.options.get("bare_day"):
        told = _background_told(found, context, told) or told
    if found.rule.options.get("bare_day") and told and told.interval.earliest:
        base, anchored = told.interval.earliest, told.index
    months = [
        sums.shift_months(base.replace(day=1), n) for n in ((-2, -1, 0, 1) if found.signal == "since" else (-1, 0, 1))
    ]
    days = [d for m in months if (d := sums.make_day(m.year, m.month, day))]
    if found.rule.options.get("month") == "this":
        days = [d for d in days if d.month == today.month] or days
    weekday = found.number("wd")
    if weekday is not None and all(d.weekday() != weekday for d in days):
        years = [sums.shift_months(base.replace(day=1), n) for n in range(-13, 14)]
        wider = [d for m in years if (d := sums.make_day(m.year, m.month, day)) and d.weekday() == weekday]
        days = wider or days
    cue = context.cue(found)
    reading.cue, reading.direction = cue, cue.direction
    index = by_verb = nearby.choose([(d, d) for d in days], today, cue.direction)
    if anchored is not None:
        same = [i for i, d in enumerate(days) if (d.year, d.month) == (base.year, base.month)]
        index = same[0] if same else index
        if found.signal == "since" and days[index] > today:  # "se réunira le 8, pour la première fois depuis le 20"
            index = max((i for i, d in enumerate(days) if d <= today), default=index)
        if days[index] > today and _told_over(found, cue):
            # "il siégera le 25. Deux soldats avaient été tués le 13"
            over = [d for n in (-1, 0) if (d := _in_month(today, n, day)) is not None and d <= today]
            days, index, by_verb = (over, len(over) - 1, len(over) - 1) if over else (days, index, by_verb)
        elif days[index] <= today and _opens_what_comes(found, cue):
            # "il a siégé le 25. Le 13, la Chambre votera"
            ahead = [d for n in (0, 1) if (d := _in_month(today, n, day)) is not None and d > today]
            days, index, by_verb = (ahead, 0, 0) if ahead else (days, index, by_verb)
        reading.anchored_on = anchored
    if found.rule.options.get("bare_day") and weekday is None:
        agreed = index == by_verb and cue.direction in ("past", "future") and cue.strength >= 0.85
        agreed = agreed and not _points_out(found, context)
        reading.confidence = 0.91 if agreed and _near(days[index], today, cue) else 0.6
    if weekday is not None:
        agreeing = [i for i, d in enumerate(days) if d.weekday() == weekday]
        index = index if index in agreeing else agreeing[0] if agreeing else index
        reading.confidence = 0.95 if len(agreeing) == 1 else 0.7 if agreeing else 0.5
    at = days[index]
    reading.step("anchor", "published", date=today)
    reading.step("cue", "cue")
    seek.note_weekday(reading, found, at)
    reading.value, reading.interval = at.isoformat(), intervals.day(at)
    reading.rivals = [(intervals.day(d), "other-month") for d in days if d != at][:2]
    return moments.finish(found, context, reading)


def _in_month(today: date, months: int, day: int) -> date | None:
    """That day of a month so many months from that of publication."""
    month = sums.shift_months(today.replace(day=1), months)
    return sums.make_day(month.year, month.month, day)


def _told_over(found: Found, cue: Cue) -> bool:
    """Does a past before the day govern it, with no comma between, or the past of a sentence that the day opens?"""
    verb = cue.verb
    if verb is None or cue.direction != "past" or cue.strength < seek.FIRM:
        return False
    if verb.end > found.first_word:  # "Le 24, Bamako exigeait"
        return found.first_word <= 1 and verb.time in ("past", "before-past")
    return "," not in found.encoded.sentence.words[verb.end : found.first_word]


def _opens_what_comes(found: Found, cue: Cue) -> bool:
    """*Le 13, la Chambre votera*: does the day open a sentence of what is to come?"""
    verb = cue.verb
    told = verb is not None and cue.direction == "future" and cue.strength >= seek.FIRM and verb.time == "future"
    return told and verb is not None and verb.start >= found.last_word and found.first_word <= 1


def _points_out(found: Found, context: Context) -> bool:
    """*C'était le 3*: a day, or one of several things."""
    words, first = found.encoded.sentence.words, found.first_word
    if first < 2 or not context.tenses.form(words[first - 1]).startswith("BE_"):
        return False
    return any(words[first - 2] == cleft[0] for cleft in context.tenses.tenses.clefts)


def _near(at: date, today: date, cue: Cue) -> bool:
    """Is a day of the month within three weeks of publication, on the side its verb points to?"""
    away = (at - today).days
    return 0 <= (away if cue.direction == "future" else -away) <= 21


def _counts(found: Found, context: Context) -> bool:
    """Does a noun follow the number after a weekday?"""
    follower = moments.next_word(found)
    spelled = found.encoded.word(found.marks["d"]).isalpha() if "d" in found.marks else False
    if spelled and follower in found.encoded.lexicon.ordinal_followers:
        return True  # "a strike on Thursday, the first this year"
    if not follower.isalpha() or moments.may_follow_number(found):
        return False
    if context.tenses.form(follower) and not spelled:  # "Tuesday, the second increase this month"
        return False
    return not found.encoded.sentence.is_capitalised(found.last_word)


def _month(found: Found, context: Context) -> Reading | None:
    month = found.number("m")
    if month is None or (found.rule.options.get("old") and (found.number("yy") or 99) < 50):
        return None
    if moments.after_number(found):
        return Reading("TRAP", None)
    if (found.encoded.lexicon.capitals or not found.has("y")) and not month_names.plain_month(found):
        return None
    sought = seek_month(found, context, month, seek.year_of(found, context))
    if sought is None:
        return None
    year, reading = sought
    part = found.text("part")
    if reading.value is not None:
        reading.mod = part or None
        return reading
    reading.value = f"{year:04d}-{month:02d}"
    if part in PARTS:
        reading.mod = part
        reading.interval = intervals.window(*sums.part_of_month(year, month, part), Granularity.THIRD_OF_MONTH)
        reading.step("sum", "third-of-month")
    else:
        reading.interval = intervals.month(year, month)
    if found.rule.options.get("weak") and moments.next_word(found) not in found.encoded.lexicon.done_nouns:
        reading.confidence = min(reading.confidence, 0.78)
    return reading


def _year(found: Found, context: Context, year: int) -> Reading | None:
    if found.has("era") and not found.encoded.sentence.original(found.first_word, found.last_word).isupper():
        return None  # "30 ad campaigns"
    bare = found.rule.options.get("bare_year")
    if bare and not moments.plain_year(found, context, bool(found.rule.options.get("weak")), bare == "strong"):
        return None
    reading = Reading("DATE", f"{year:04d}", confidence=0.97)
    reading.step("rule", "stated")
    if moments.next_word(found) in found.encoded.lexicon.account_periods:
        reading.confidence = 0.8  # of an account: a quarter of that year as often
    part = found.text("part")
    if part in PARTS:
        reading.mod = part
        bounds = sums.part_of_span(sums.year_bounds(year), part)
        reading.interval = intervals.window(*bounds, Granularity.MONTH)
        reading.step("sum", "third-of-year")
    else:
        reading.interval = intervals.year(year)
    return reading
