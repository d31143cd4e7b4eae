"""Dates that a story places: the tense of histories, and what was to come when somebody said so."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..grammar import Lexicon
from ..match import Found
from ..resolve import Context, Reading
from ..values import Granularity, Qualifier
from ..verbs import Cue
from . import around_told, chronicle, moments
from .foreseen import foreseen
from .onward import in_one_paragraph

YEAR_LINE = re.compile(r"[ \t]*((?:1[5-9]|20)\d\d)[ \t]*:?[ \t]*")
"""A year alone on its line, which heads the entries of a chronology."""
ENTRY = re.compile(
    r"(?:[-–—•*] ?)?(?:(?:\d{1,2}(?:er)?(?:[-–]\d{1,2})? )?(?P<month>[^\W\d]{3,9})\.?(?: \d{1,2},)? )?"
    r"(?P<year>(?:1[5-9]|20)\d\d) ?[.:–—-]\s(?!\d)"
)
"""A year, or a date with its year, that opens an entry of a chronology, before a full stop, a colon or a dash."""
LEAVES_THE_STORY = 400  # days; dates told of so long ago open a history of their own


def day_in_story(found: Found, context: Context, month: int, day: int) -> tuple[date, Reading] | None:
    """A day and month without year that follow the date told (*éclata en août 2008… fut conclu le 12 août*), or `None`.

    Only the tense of histories leans so on a date long past, told in this sentence or the two before; and a conditional
    on the date of the saying before it (*avait averti en décembre qu'elle attaquerait fin février*).
    """
    told, today = context.thread.last(), context.today
    if (apposed := _in_apposition(found, context, month, day)) is not None:
        return apposed
    if (before := around_told.last_before(found, context, month, day)) is not None:
        return before
    if around_told.comes_next(found) and (after := around_told.first_after(found, context, month, day)):
        return after
    if told is None or today is None or told.interval.earliest is None or told.interval.latest is None:
        return None
    if (within := around_told.within(found, context, told, month, day)) is not None:
        return within
    cue = context.cue(found)
    base = told.interval.earliest
    if told.frames and told.sentence == context.sentence and (at := sums.make_day(base.year, month, day)):
        heads = told.found is not None and told.found.first_word < 2 and base.year < today.year
        reading = Reading("DATE", None, confidence=0.91 if heads else 0.85, cue=cue, anchored_on=told.index)
        reading.step("anchor", "leans-on", date=base)
        return at, reading
    if placed := chronicle.goes_on(found, context, month, day):
        return placed.at, chronicle.reading_of(placed, cue, today, month, day)
    onward = _continues_story(found, context, told, cue, (month, day)) and not chronicle.interrupted(context, told)
    if cue.verb is None and not onward:
        return None
    history = context.sentence - told.sentence <= 2 and (today - told.interval.latest).days >= LEAVES_THE_STORY
    narrative = cue.verb is not None and cue.verb.chain.narrative
    if not (history and narrative) and not onward and not foreseen(found, context, cue, dated=True):
        return None
    at = next((d for y in (base.year, base.year + 1) if (d := sums.make_day(y, month, day)) and d >= base), None)
    if at is None or at > today:
        return None
    past = onward and not narrative and cue.verb is not None and cue.verb.time == "past"
    row, gap = chronicle.in_a_row(context, today), context.sentence - told.sentence
    if past and (chronicle.turned(found, told, at, row, gap) or chronicle.passing(context, told, at, row, gap)):
        return None
    if cue.direction == "future" and cue.verb and cue.verb.time == "future" and (at - base).days > MOST_DAYS_TO_ANSWER:
        return None  # what will be done a year after it was announced is as likely still to come
    reading = Reading("DATE", None, confidence=0.85, cue=cue, direction="past", anchored_on=told.index)
    reading.step("anchor", "leans-on", date=base)
    reading.step("cue", "cue")
    rivals = [
        d for y in (today.year - 1, today.year, today.year + 1) if (d := sums.make_day(y, month, day)) and d != at
    ]
    reading.rivals = [(intervals.day(d), "other-year") for d in rivals if (d <= today) == (narrative or onward)][-1:]
    return at, reading


def _in_apposition(found: Found, context: Context, month: int, day: int) -> tuple[date, Reading] | None:
    """*Last year, on 3 May,*; *il y a deux ans, le 24 septembre,*: the day says more of the longer time just before it."""
    told, today = context.thread.last(), context.today
    if told is None or told.found is None or told.sentence != context.sentence or today is None:
        return None
    first, last = told.interval.earliest, told.interval.latest
    begins = told.found.last_word
    between = found.encoded.sentence.words[begins : found.first_word]
    leads = found.encoded.lexicon.apposed_leads
    if between[:1] != [","] or len(between) > APPOSED or not leads.issuperset(between[1:]):
        return None
    if first is None or last is None or (last - first).days < 6 or told.found.signal is not None:
        return None
    middle = first + (last - first) / 2
    if told.interval.granularity is Granularity.YEAR and told.interval.qualifier is not Qualifier.NONE:
        middle = sums.make_day(first.year, today.month, min(today.day, 28)) or middle  # so many years before today
    days = [at for year in (-1, 0, 1) if (at := sums.make_day(middle.year + year, month, day))]
    within = [at for at in days if first <= at <= last] if told.interval.qualifier is Qualifier.NONE else days
    at = min(within, key=lambda other: abs((other - middle).days), default=None)
    if at is None or abs((at - middle).days) > HALF_A_YEAR:
        return None
    reading = Reading("DATE", None, confidence=min(0.96, told.confidence), anchored_on=told.index)
    reading.step("anchor", "leans-on", date=first)
    reading.rivals = [(intervals.day(other), "other-year") for other in days if other != at][-1:]
    return at, reading


APPOSED = 3
"""Words between a longer time and the day in apposition to it: ", on the"."""
HALF_A_YEAR = 184  # days


def _continues_story(found: Found, context: Context, told: Told, cue: Cue, named: tuple[int, int]) -> bool:
    """Does a date go on with a story of the past that the sentence before dated?

    Told in the present (*le 24 février 2020, Moscou rompt. Le 3 mars, Kiev répond*), or told of long ago to the month
    and opening its sentence (*in March 2014 the peninsula was annexed. In April, fighting began*), unless news is near.
    """
    first, last, today = told.interval.earliest, told.interval.latest, context.today
    if first is None or last is None or today is None or told.found is None or last >= today:
        return False
    if cue.verb is not None and cue.verb.time not in ("past", "before-past", "present", "participle"):
        return False
    gap = context.sentence - told.sentence
    away = [abs((d - today).days) for y in (-1, 0, 1) if (d := sums.make_day(today.year + y, *named))]
    if gap <= 2 and (today - last).days > NEWS and (cue.verb is None or cue.verb.time == "present"):
        before = context.governing(told.found)
        if before is not None and before.time == "present" and not before.klass:
            return True
    long_ago = (today - last).days >= LEAVES_THE_STORY and (last - first).days <= 31
    if long_ago and not gap and _in_turn(found, context, told, cue):
        return True
    if cue.verb is not None and cue.verb.time == "participle":
        return False
    if not long_ago:
        return False
    if gap == 1 and found.first_word <= 2 and min(away, default=0) > NEWS:
        return True
    days = [d for y in (-1, 0) if (d := sums.make_day(today.year + y, *named)) and d <= today]
    recent = bool(days) and (today - max(days)).days <= FRESH
    done = cue.verb is not None and cue.verb.time == "past"
    return done and not recent and in_one_paragraph(found, context, told, gap)


def _in_turn(found: Found, context: Context, told: Told, cue: Cue) -> bool:
    """Are two happenings of one sentence told in turn (*he seized the canal on July 26, 1956; in October, war came*)?"""
    sentence, tenses = found.encoded.sentence, context.tenses.tenses
    if told.found is None or told.found.last_word > found.first_word or cue.verb is None:
        return False
    between = sentence.words[told.found.last_word : found.first_word]
    parted = ";" in between or not tenses.coordinators.isdisjoint(between[:2])
    before = context.governing(told.found)
    if before is None:
        return ";" in between
    finite = before.time in ("past", "present") and before.start < told.found.first_word
    return parted and finite and before is not cue.verb


def beside_history(found: Found, context: Context, ago: int) -> bool:
    """Was a date of long ago told, to which a day or month without its year, sought so many days ago, may belong?

    It stands in the same sentence, or in the one before where others may go on with it.
    """
    told, today = context.thread.last(), context.today
    if told is None or today is None or told.found is None:
        return False
    gap, latest = context.sentence - told.sentence, told.interval.latest
    if latest is None or (today - latest).days < LEAVES_THE_STORY or gap > 1:
        return False
    if gap:
        if ago <= FAR_FROM_NEWS and not chronicle.leads_on(told, context, today):
            return False
    elif told.found.last_word > found.first_word:
        return False
    cue = context.cue(found)
    if cue.direction != "future":
        return True
    verb = context.governing(found) if not gap else None
    if verb is not None and verb.time == "infinitive" and cue.verb is not None and cue.verb.time in chronicle.TOLD:
        return True  # "a convoqué un vote pour le 22 mai 2021, avant de le reporter le 29 avril"
    narrates = not gap or not found.encoded.lexicon.attributive  # no English chronicle is told in the present
    return narrates and cue.verb is not None and cue.verb.time == "present"


FRESH = 21
"""A day so few before publication is of the news, though the paragraph tells of long ago."""
FAR_FROM_NEWS = 120
"""Days before publication of a date without its year which, told after one of long ago, rather goes on with that."""
NEWS = 45
"""A date without year so few days from publication is of the news, whatever was told before."""


def headed(found: Found, context: Context, month: int) -> int | None:
    """The year under which a chronology puts an entry that begins with its day (*1975*, then *28 nov. – …*), or `None`.

    The days told further on in the same entry belong to that year too.
    """
    sentence = found.encoded.sentence
    document = sentence.document
    if (year := _year_of_entry(document.folded, sentence.starts[found.first_word])) is not None:
        if around_told.comes_next(found) or _in_another_year(context, year):
            return None  # "1998: elected; by the following June he is gone"
        return year
    begins = found.first_word <= 1 and sentence.start and document.folded[sentence.start - 1] == "\n"
    entry = context.entry
    if not begins and (entry is None or sentence.index - entry > MOST_SENTENCES):
        return None
    if context.headings is None:
        context.headings = _year_lines(document.folded, found.encoded.lexicon)
    above = bisect_right(context.headings, (sentence.start, 9999, 12)) - 1
    if above < 0:
        return None
    if context.headings[above][2]:  # an entry with its year: what opens the next ones on its own goes on from it
        opens = begins and moments.next_word(found) in SEPARATORS
        return _year_going_on(context, context.headings[above], month) if opens else None
    if begins:
        context.entry = sentence.index
    elif entry is not None and "\n" in document.folded[document.bounds[entry][0] : sentence.start]:
        return None
    return context.headings[above][1]


def _in_another_year(context: Context, year: int) -> bool:
    """Does the sentence tell another year before the date (*1999: it opens. In 2024, on 3 March, it closed*)?"""
    told = context.thread.last()
    if told is None or told.sentence != context.sentence or told.interval.granularity is not Granularity.YEAR:
        return False
    return told.interval.earliest is not None and told.interval.earliest.year != year


def not_yet(found: Found, context: Context, at: date) -> bool:
    """Would a past tell of a day after publication (*2024 : … Il était parti le 3 novembre*, published in March)?"""
    return context.today is not None and at > context.today and context.cue(found).direction == "past"


def _year_of_entry(folded: str, at: int) -> int | None:
    """The year, alone or of a date, that opens the paragraph on its own (*1999. …*, *27 juillet 2023. – …*)."""
    entry = ENTRY.match(folded, folded.rfind("\n", 0, at) + 1)
    return int(entry["year"]) if entry and entry.end() <= at else None


def _year_going_on(context: Context, dated: tuple[int, int, int], month: int) -> int:
    """The year of an entry without one: that of the entry before it, or the next where its month is far back (*20 décembre
    2019 : …*, then *3 janvier : …*)."""
    line, year, before = dated
    if context.going_on is not None and context.going_on[0] == line:
        _, year, before = context.going_on
    year += before - month >= TURN_OF_YEAR
    context.going_on = line, year, month
    return year


TURN_OF_YEAR = 8
"""So many months back an entry is of the year after the one before it."""


def _year_lines(folded: str, lexicon: Lexicon) -> list[tuple[int, int, int]]:
    """Where each line begins that holds a year alone (0), or opens on a date with its year (its month), and the year."""
    told, at = [], 0
    months = lexicon.classes["MONTH"]
    for line in folded.split("\n"):
        if 4 <= len(line) < 16 and (year := YEAR_LINE.fullmatch(line)):
            told.append((at, int(year[1]), 0))
        elif len(line) > 16 and (entry := ENTRY.match(line)):
            month = months.get(entry["month"]) if entry["month"] else 0
            if isinstance(month, int):
                told.append((at, int(entry["year"]), month))
        at += len(line) + 1
    return told


SEPARATORS = frozenset(".:–—-")
"""What parts the date of an entry from what it tells."""
MOST_SENTENCES = 6
"""An entry of a chronology has so many sentences at most."""


def frame(context: Context) -> Told | None:
    """The year that this sentence put its happenings in (*en 2014, …*), or `None`."""
    told = context.thread.last()
    return told if told and told.frames and told.sentence == context.sentence else None


def passed(context: Context, days: list[date]) -> tuple[Told, date] | None:
    """The day by which something was asked on a day told in the sentence or the one before, where both are gone by.

    *a menacé le 9 mars de tuer ses otages si … d'ici au 20 mars*, published on the 28th.
    """
    told, today = context.thread.last(), context.today
    if told is None or today is None or context.sentence - told.sentence > 1 or told.interval.latest is None:
        return None
    asked = told.interval.latest
    day = next((day for day in days if asked < day < today), None)
    return (told, day) if day is not None and (day - asked).days <= MOST_DAYS_TO_ANSWER else None


MOST_DAYS_TO_ANSWER = 92


def follows(found: Found, context: Context) -> Told | None:
    """The date of a happening before which an infinitive lies (*est arrivé vendredi, avant de gagner samedi Rome*)."""
    told, sentence, tenses = context.thread.last(), found.encoded.sentence, context.tenses.tenses
    if told is None or told.sentence != context.sentence or told.found is None:
        return None
    verbs = context.tenses.analyse(sentence).verbs
    verb = next((v for v in reversed(verbs) if told.found.last_word <= v.start < found.last_word), None)
    if verb is None or verb.time not in ("infinitive", "gerund"):
        return None
    at = verb.start - (sentence.words[verb.start - 1] in tenses.clitics)
    led = any(tuple(sentence.words[max(0, at - size) : at]) in tenses.before_doing for size in (1, 2))
    parts = tenses.coordinators | {",", ";"}
    return told if led and parts.isdisjoint(sentence.words[verb.end : found.first_word]) else None
