"""Days and months told by the date before them: *the previous September*, *le 6 mai suivant*, *in June 2018 … on June 22*."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading
from ..values import Granularity
from . import moments

LONGER = frozenset((Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.HALF_YEAR))
"""What may hold the day told next."""
LONG_AGO, LONG_PAST, FRESH = 731, 400, 21
"""Days before publication after which a day is hardly of this year, nor one of a pluperfect; and up to which it is rather of
the news."""


def comes_next(found: Found) -> bool:
    """Is it *le 6 mai suivant*, *the following October*: the first after the date told?"""
    words, sides = found.encoded.sentence.words, found.encoded.lexicon.next_after
    return (
        words[found.last_word : found.last_word + 1] != []
        and words[found.last_word] in sides
        or (found.encoded.lexicon.attributive and found.first_word > 0 and words[found.first_word - 1] in sides)
    )


def last_before(found: Found, context: Context, month: int, day: int) -> tuple[date, Reading] | None:
    """*Le 8 septembre précédent*, *the previous September*: the last such day before the date told last, or `None`."""
    words, lexicon, told = found.encoded.sentence.words, found.encoded.lexicon, context.thread.last()
    behind = not lexicon.attributive  # "le 8 septembre précédent", but no "8 September prior to the vote"
    begins = found.first_word if behind else max(0, found.first_word - 1)
    if told is None or lexicon.last_before.isdisjoint(words[begins : found.last_word + behind]):
        return None
    first = told.interval.earliest
    if first is None:
        return None
    days = [at for year in (-1, 0) if (at := sums.make_day(first.year + year, month, day))]
    return _leaning(max((at for at in days if at < first), default=None), told, first)


def within(found: Found, context: Context, told: Told, month: int, day: int) -> tuple[date, Reading] | None:
    """*Closed in June 2018. The verdict was given on June 22*: one of the month, quarter or season told just now."""
    first, last, today = told.interval.earliest, told.interval.latest, context.today
    if told.interval.granularity not in LONGER or context.sentence - told.sentence > 1 or not _tells_when(told):
        return None
    if first is None or last is None or today is None or (today - last).days < LONG_PAST:
        return None
    if any(abs((at - today).days) <= FRESH for y in (-1, 0, 1) if (at := sums.make_day(today.year + y, month, day))):
        return None
    cue = context.cue(found)
    if cue.direction not in ("past", None) or (today - last).days < (LONG_PAST if cue.strict_past else LONG_AGO):
        return None
    days = (sums.make_day(year, month, day) for year in {first.year, last.year})
    found_in = _leaning(next((at for at in days if at is not None and first <= at <= last), None), told, first)
    if found_in is not None:
        others = [at for year in (-1, 0) if (at := sums.make_day(today.year + year, month, day)) and last < at <= today]
        found_in[1].rivals = [(intervals.day(at), "other-year") for at in others[-1:]]
    return found_in


def _tells_when(told: Told) -> bool:
    """Does a date told say when, and not only which vote or attack is meant (*l'élection de mai 2019*)?"""
    found = told.found
    if found is None or moments.qualifies(found):
        return False
    lexicon, words = found.encoded.lexicon, found.encoded.sentence.words
    return not found.first_word or words[found.first_word - 1] not in lexicon.of_words


def _leaning(at: date | None, told: Told, first: date) -> tuple[date, Reading] | None:
    """A day counted from the date told, never for sure."""
    if at is None:
        return None
    reading = Reading("DATE", None, confidence=min(0.88, told.confidence), anchored_on=told.index)
    reading.step("anchor", "leans-on", date=first)
    return at, reading


def first_after(found: Found, context: Context, month: int, day: int) -> tuple[date, Reading] | None:
    """The first such day after the date told last, be it in an aside, where its verb lets it be."""
    told, aside, today, cue = context.thread.last(), context.thread.aside, context.today, context.cue(found)
    if aside is not None and (told is None or aside.index > told.index):
        told = aside
    if told is None or told.interval.earliest is None or told.interval.latest is None or today is None:
        return None
    first, last = told.interval.earliest, told.interval.latest
    days = (sums.make_day(year, month, day) for year in (first.year, first.year + 1))
    whole = not found.has("d")  # "the following July", told in July: that of the next year
    at = next((d for d in days if d is not None and (d.replace(day=1) if whole else d) > last), None)
    if at is None or (at > today and cue.direction in ("past", "plan")):
        return None
    reading = Reading("DATE", None, confidence=min(0.88, told.confidence), cue=cue, anchored_on=told.index)
    reading.step("anchor", "leans-on", date=first)
    return at, reading
