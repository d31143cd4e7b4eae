"""Dates that a story places: the tense of histories, and what was to come when somebody said so."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading
from ..values import Granularity, Qualifier
from ..verbs import Cue
from . import around_told, chronicle
from .foreseen import foreseen
from .onward import in_one_paragraph

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
    framed = told.frames and told.sentence == context.sentence and not _leads_out(told, context, cue)
    if framed and (at := sums.make_day(base.year, month, day)):
        heads = told.found is not None and told.found.first_word < 2 and base.year < today.year
        heads = heads and not _begins_anew(told, found, context, cue)
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


def _leads_out(told: Told, context: Context, cue: Cue) -> bool:
    """Does a verb lead out of the year of a past that opens its sentence (*in 2022 he signed a law that takes effect on July
    1*)? A French present may be that of the story."""
    if told.found is None or cue.direction != "future" or cue.verb is None:
        return False
    tells = ("future", "present") if told.found.encoded.lexicon.attributive else ("future",)
    before, sentence, verb = context.governing(told.found), told.found.encoded.sentence, cue.verb
    if before is verb:  # "last year Mr. Koh, who takes office in May, was in jail"
        linked = not context.tenses.tenses.relatives.isdisjoint(sentence.words[told.found.last_word : verb.start])
        behind = (v for v in context.tenses.analyse(sentence).verbs if v.start >= verb.end and chronicle.tells_past(v))
        before = next(behind, None) if linked else None
    return verb.time in tells and before is not None and chronicle.tells_past(before)


def _begins_anew(told: Told, found: Found, context: Context, cue: Cue) -> bool:
    """Does a second clause tell what may be of another year (*in 2021 he left, and in March he was back*)?"""
    before = context.governing(told.found) if told.found is not None else None
    if told.found is None or before is None or before is cue.verb:
        return False
    between = found.encoded.sentence.words[max(before.end, told.found.last_word) : found.first_word]
    return ";" in between or "," in between


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
    return done and not recent and in_one_paragraph(found, told, gap)


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
        whole = told.interval.granularity is not Granularity.YEAR
        opens = whole and found.first_word <= 2 and in_one_paragraph(found, told, gap)
        if ago <= FAR_FROM_NEWS and not opens and not chronicle.leads_on(told, context, today):
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


def goes_on_unsurely(context: Context) -> bool:
    """Is the year of the day or month told just before unsure, in a story that began long ago?"""
    last, today, told = context.thread.last(), context.today, context.thread.told
    if last is None or today is None or last.found is None or last.confidence > UNSURE:
        return False
    if (
        context.sentence - last.sentence > 1
        or not last.found.has("m")
        or not chronicle.YEARS.isdisjoint(last.found.slots)
    ):
        return False
    return any(t.interval.latest and (today - t.interval.latest).days >= LEAVES_THE_STORY for t in told[-CHAIN:-1])


UNSURE, CHAIN = 0.85, 5
"""How sure a day is, at most, whose year may be another; and how many dates back the story may have begun."""
FRESH = 21
"""A day so few before publication is of the news, though the paragraph tells of long ago."""
FAR_FROM_NEWS = 120
"""Days before publication of a date without its year which, told after one of long ago, rather goes on with that."""
NEWS = 45
"""A date without year so few days from publication is of the news, whatever was told before."""


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
