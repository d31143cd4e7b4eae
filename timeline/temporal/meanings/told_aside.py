"""The date of an aside, which what leans on a date may or may not count from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading
from .lengths import UNIT_DAYS

LATELY = 2
"""Sentences within which the story is still at the day told last."""
LONG_BEFORE = 180
"""Days before the day told last by which the day of an aside only tells of the past of what it stands beside."""
CLOSING = frozenset((",", ";", ":", "(", ")"))


def of_history(context: Context, day: date, last: tuple[Told, date] | None) -> bool:
    """Is the day of an aside long before what the sentences just before told (*his party, which split in May 1997, …*)?"""
    near = last is not None and context.sentence - last[0].sentence <= LATELY
    return near and last is not None and (last[1] - day).days > LONG_BEFORE


def told_beside(found: Found, context: Context) -> Told | None:
    """The date of an aside that goes on to the match (*which it denied on 3 May and answered the following week*)."""
    aside, last = context.thread.aside, context.thread.last()
    if aside is None or aside.found is None or aside.sentence != context.sentence:
        return None
    if last is None or last.sentence < aside.sentence:
        return aside
    between = found.encoded.sentence.words[aside.found.last_word : found.first_word]
    relatives = context.tenses.tenses.relatives
    goes_on = CLOSING.isdisjoint(between) or not relatives.isdisjoint(between)
    return aside if aside.index > last.index and goes_on else None


def opens_phrase(found: Found, context: Context) -> bool:
    """Does a bare noun follow, in apposition to a day or to what it told (*On 22 April, two days before regional elections*,
    *He left on Monday for talks, two days before leaders gather*)?"""
    sentence, last = found.encoded.sentence, context.thread.last()
    words, at, after = sentence.words, found.first_word, found.last_word
    if last is None or last.found is None or last.found.encoded is not found.encoded or after >= len(words):
        return False
    if words[at - 1 : at] != [","] or last.found.last_word >= at:
        return False
    word = words[after]
    return (
        word.isalpha()
        and word not in found.encoded.lexicon.function_words
        and not word.endswith(found.encoded.lexicon.adverb_endings)
    )


def before_term(found: Found, context: Context, last: Told) -> Told:
    """*On 24 December came the bill. It was to pay by the 31st. Five days later it replied*: a new sentence goes on from
    what was done, and not from the term that was set."""
    term, told = last.found, context.thread.told[-2:-1]
    if (
        term is None
        or term.signal != "deadline"
        or found.first_word > 1
        or context.sentence - last.sentence != 1
        or not told
    ):
        return last
    day = told[0].interval.earliest
    if day is None or day != told[0].interval.latest or last.sentence - told[0].sentence > 1:
        return last
    if context.cue(term).direction == "past":
        return last  # "By the 31st half of it had been paid. Five days later it paid the rest"
    return replace(told[0], confidence=min(0.8, told[0].confidence))


def gone_by(context: Context, last: Told, until: date) -> Told:
    """*Passed a bill on Monday to fund the state through 8 February, but was told a day later …*: a past counts from no day
    that is still to come, but from the one told just before it."""
    first, today = last.interval.earliest, context.today
    before = context.thread.last_day(until) if first is not None and today is not None and first > today else None
    if before is None or last.sentence - before[0].sentence > 1:
        return last
    return replace(before[0], confidence=min(0.85, before[0].confidence))


def beside_day(found: Found, context: Context, last: Told, unit: str, amount: float) -> Reading | None:
    """*il est mort mardi, dix-huit jours plus tard*: the day told right before it, however the count may go."""
    before, day = last.found, last.interval.earliest
    if before is None or last.sentence != context.sentence or day is None or day != last.interval.latest:
        return None
    if unit not in ("day", "week", "month", "year") or not _parted_by_comma(before, found):
        return None
    reading = Reading("DATE", day.isoformat(), last.interval, confidence=0.85, anchored_on=last.index)
    days = amount * UNIT_DAYS[unit]
    for told in context.thread.told[-6:-1]:
        base = told.interval.earliest
        if base is not None and abs((day - base).days - days) <= max(1, abs(days) // 6):
            reading.confidence, reading.anchored_on = 0.91, told.index
    reading.step("anchor", "leans-on", date=day)
    return reading


def _parted_by_comma(before: Found, found: Found) -> bool:
    words, encoded = found.encoded.sentence.words, before.encoded
    last = encoded.first[before.end]
    return encoded.sentence is found.encoded.sentence and words[last : found.first_word] == [","]
