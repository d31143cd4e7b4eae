"""*That October*, *that spring*, *that Sunday*: the first such after the date told last, where a story is long past."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..chains import NOT_FINITE
from ..match import Found
from ..resolve import Context, Reading, meaning
from ..values import Granularity, Interval
from . import holidays, moments, month_names, story


@meaning("that_named")
def that_named(found: Found, context: Context) -> Reading | None:
    """A month, a season or a weekday that *that* points back to; nothing where *that* is a conjunction."""
    today, told = context.today, context.thread.last()
    if found.has("wd"):
        day = context.thread.last_day()
        told = day[0] if day is not None else None
    if today is None or told is None or not _points_back(found, context):
        return None
    first, last = told.interval.earliest, told.interval.latest
    if first is None or last is None or (today - last).days <= (A_WEEK if found.has("wd") else story.NEWS):
        return None
    made = _named(found, told, first)
    if made is None or made[1].latest is None or made[1].latest > today:
        return None
    gap, onward = context.sentence - told.sentence, made[1].latest.year == first.year
    sure = gap <= 2 and onward and not found.has("wd")
    confidence = 0.91 if sure else 0.8 if gap <= 4 else 0.7
    reading = Reading("DATE", *made, confidence=min(confidence, told.confidence), anchored_on=told.index)
    reading.direction = "past"
    reading.step("anchor", "leans-on", date=first)
    return moments.finish(found, context, reading)


A_WEEK = 7


def _points_back(found: Found, context: Context) -> bool:
    """Is *that* no conjunction (*said that October was warm*), for it opens the clause or no verb or noun follows?"""
    words, first = found.encoded.sentence.words, found.first_word
    if found.has("m") and not month_names.plain_month(found):
        return False
    after = moments.next_word(found)
    if not first or words[first - 1] in OPENERS:
        return True
    if after in ASIDES and _goes_on_behind(found, context):
        return False
    return not after.isalpha() or after in found.encoded.lexicon.function_words and not context.tenses.form(after)


OPENERS = frozenset((",", ";", ":", "(", "–", "—", "-", '"'))

ASIDES = {",": ",", "(": ")", "–": "–", "—": "—"}
"""What opens an aside, and what closes it."""
LONG_ASIDE = 10
"""Words of an aside, with what closes it."""


def _goes_on_behind(found: Found, context: Context) -> bool:
    """Has the name a verb of its own behind an aside (*said that summer, like winter, was harsh*)?"""
    words, at = found.encoded.sentence.words, found.last_word
    behind = words[at + 1 : at + 1 + LONG_ASIDE]
    close = ASIDES[words[at]]
    if close not in behind or not context.tenses.tenses.relatives.isdisjoint(words[: found.first_word]):
        return False  # "the general who died that October, aged 50, was buried there"
    verb_at = at + 2 + behind.index(close)
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    return any(verb.start == verb_at and verb.time not in NOT_FINITE for verb in verbs)


def _named(found: Found, told: Told, first: date) -> tuple[str, Interval] | None:
    """Value and interval of the first month, season or weekday of that name from a date on."""
    if found.has("wd"):
        at = sums.weekday_on_or_after(first, found.number("wd") or 0)
        return at.isoformat(), intervals.day(at)
    if found.has("hol"):
        days = (holidays.holiday_in(found.slots["hol"], year) for year in (first.year, first.year + 1))
        day = next((day for day in days if day is not None and day >= first), None)
        return (day.isoformat(), intervals.day(day)) if day is not None else None
    if (month := found.number("m")) is not None:
        year = first.year + (month < first.month and told.interval.granularity is not Granularity.YEAR)
        return f"{year:04d}-{month:02d}", intervals.month(year, month)
    code = found.text("s")
    if told.interval.granularity is Granularity.YEAR:
        return f"{first.year:04d}-{code}", intervals.season(first.year, code)
    seasons = ((year, intervals.season(year, code)) for year in (first.year - 1, first.year, first.year + 1))
    for year, season in seasons:
        if season.latest is not None and season.latest > first and (year == first.year or season.latest.year > year):
            return f"{year:04d}-{code}", season
    if code != "WI":  # "It resumed in September 2020. A witness, who had fled that spring, withdrew his statement"
        return f"{first.year:04d}-{code}", intervals.season(first.year, code)
    return None
