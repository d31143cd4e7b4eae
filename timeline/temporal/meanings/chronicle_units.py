"""Units of a background told of long ago: *the next year*, *the end of the month*."""

from __future__ import annotations

from ..anchor import Told
from ..match import Found
from ..resolve import Context
from . import chronicle


def year_told(found: Found, context: Context) -> Told | None:
    """The date of long ago before which, or after which, is *the next year* of something past."""
    told, today = context.thread.last(), context.today
    words, lexicon = found.encoded.sentence.words[found.first_word : found.last_word], found.encoded.lexicon
    if told is None or today is None or told.interval.latest is None or context.sentence - told.sentence > 1:
        return None
    if not lexicon.attributive or lexicon.determiners.isdisjoint(words):
        return None
    if (today - told.interval.latest).days < chronicle.LONG_PAST:
        return None
    verb = context.cue(found).verb
    return told if chronicle.tells_past(verb) else None


def stands_in(found: Found, context: Context) -> Told | None:
    """The day or month of long ago that a past just told goes on from (*… On 10 September, … by the end of the month*)."""
    told, today, cue = context.thread.last(), context.today, context.cue(found)
    if told is None or today is None or told.found is None or context.sentence - told.sentence > 1:
        return None
    first, last = told.interval.earliest, told.interval.latest
    wide = 366 if found.text("u") == "decade" else 31
    if first is None or last is None or (today - last).days < chronicle.LONG_PAST or (last - first).days > wide:
        return None
    verb, row = cue.verb, chronicle.in_a_row(context, today)
    return (
        told
        if chronicle.tells_past(verb) and chronicle.frames(told, chronicle.governs(told, context), row, context)
        else None
    )
