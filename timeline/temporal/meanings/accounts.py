"""What accounts of results compare: the quarter they tell of, and that of the year before."""

from __future__ import annotations

from datetime import date

from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading
from ..values import Granularity

UNNAMED = 0.8
"""How sure it is that *a year earlier* is of the quarter told, where nothing says so."""
FRAMED = 5
"""Words within which a stretch of months heads its sentence: "for the first nine months"."""
CLOSING = 2
"""Words before the day of its end that tell which stretch ended: "the quarter ended"."""


def told_quarter(context: Context, years: int, named: bool = False) -> Reading | None:
    """The quarter of which an account tells, so many years away: *a year earlier* beside a quarter's results.

    `named` says that the words name a quarter or a period (*the year-earlier quarter*), which leaves less doubt.
    """
    quarters = [
        told
        for told in context.thread.told[-24:]
        if told.interval.granularity is Granularity.QUARTER
        and not told.derived
        and context.sentence - told.sentence <= 12
    ]
    if not quarters:
        return None
    today = context.today or date.max
    over = [told for told in quarters if (told.interval.latest or date.max) < today] or quarters
    told = max(over, key=lambda t: (t.interval.earliest or date.min, t.index))
    first = told.interval.earliest or date.min
    number, year = (first.month + 2) // 3, first.year + years
    sure = named or (told.sentence == context.sentence and told.index == context.thread.told[-1].index)
    reading = Reading(
        "DATE", f"{year:04d}-Q{number}", intervals.quarter(year, number), confidence=0.92 if sure else UNNAMED
    )
    if told.confidence < 0.9:  # of a fiscal year, whose quarters the text does not place
        reading.confidence = min(reading.confidence, told.confidence)
    reading.anchored_on = told.index
    reading.step("anchor", "leans-on", date=first)
    reading.step("sum", "units", amount=float(years), unit="year")
    return reading


def of_months(found: Found) -> bool:
    """Does the sentence tell of a stretch of months (*for the nine months, it lost … a year earlier*), not a quarter?"""
    return not found.encoded.lexicon.stretches.isdisjoint(found.encoded.sentence.words[: found.first_word])


def compares(found: Found, context: Context, quarter: Reading) -> bool:
    """Is a figure of the quarter told last, in this sentence or the one before, compared with that of *a year earlier*?"""
    told, words = context.thread.last(), found.encoded.sentence.words[: found.first_word]
    if told is None or told.found is None or told.interval.granularity is not Granularity.QUARTER:
        return False
    lexicon = found.encoded.lexicon
    if context.sentence - told.sentence > 1 or not lexicon.stretches.isdisjoint(told.found.encoded.sentence.words):
        return False
    if told.derived:  # "… in the year-ago quarter. The year-ago results have been restated"
        return told.interval == quarter.interval and not found.has("n") and told.sentence < context.sentence
    return not lexicon.comparing.isdisjoint(words) and any(word[:1].isdigit() for word in words)


def of_year_so_far(found: Found, told: Told) -> bool:
    """*For the nine months, it lost 212 million, compared with … a year earlier*: of the year of the quarter told."""
    words, lexicon = found.encoded.sentence.words[: found.first_word], found.encoded.lexicon
    end = told.interval.latest
    if end is None or told.interval.granularity is not Granularity.QUARTER or words[0] not in lexicon.account_leads:
        return False
    at = next((at for at, word in enumerate(words[:FRAMED]) if word in lexicon.stretches), 0)
    if at < 2 or lexicon.comparing.isdisjoint(words):
        return False
    return lexicon.classes["NUM"].get(words[at - 1]) == end.month


def fiscal(found: Found) -> bool:
    """Does the sentence tell of a quarter that ends with another month than those of the calendar?"""
    words, classes = found.encoded.sentence.words, found.encoded.lexicon.classes
    ends = [at for at, word in enumerate(words) if word in classes.get("ENDED", {})]
    months = [classes["MONTH"].get(word) for at in ends for word in words[at + 1 : at + 3]]
    return any(isinstance(month, int) and month % 3 for month in months)


def closes(found: Found) -> bool:
    """*The second quarter ended Oct. 31*: is the day the last one of a stretch that an account is of?"""
    words, classes, first = found.encoded.sentence.words, found.encoded.lexicon.classes, found.first_word
    if first < CLOSING or words[first - 1] not in classes.get("ENDED", ()):
        return False
    return any(words[first - 2] in classes.get(units, ()) for units in ("UNIT", "UNITS", "PERIOD"))
