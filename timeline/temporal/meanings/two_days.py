"""*Was shot on Friday, police said on Monday. Neighbours heard screams that night*: of two days told, which one is meant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..anchor import Told
from ..match import Found
from ..resolve import Context
from ..verbs import Verb
from . import last_days

NEAR = 2
"""Sentences after which the day before the last one may still be meant."""
SOME = 4
"""Dates told last among which that one is."""
PAST_INFINITIVE = "infinitif-passé"


@dataclass(slots=True)
class Before:
    """The day told before the last one, and whether it is rather that one which is meant."""

    told: Told
    day: date
    rather: bool


def day_before(found: Found, context: Context, told: Told, base: date) -> Before | None:
    """The other day that *that night*, *ce soir-là* may go back to, where the last one is only when it was said, where a
    pluperfect goes back or where a quotation goes on; `None` where nothing speaks for it."""
    if told.found is None or context.today is None or base > context.today or not found.has("p"):
        return None
    here, there = context.governing(found), context.governing(told.found)
    if here is None or there is None or here is there:
        return None
    said = there.klass == "saying" or there.head in context.tenses.tenses.uttering
    back = here.time == "before-past" and there.time != "before-past" or here.chain.name == PAST_INFINITIVE
    quoted = last_days.quoted(found, context) and not last_days.quoted(told.found, context)
    if not (back or quoted or said and here.time in ("past", "participle")):
        return None
    if said and not back and not quoted and _goes_on(found, context, here, told):
        return None
    for other in reversed(context.thread.told[-SOME:]):
        day = other.interval.earliest
        if day is None or day != other.interval.latest or day >= base or other.index >= told.index:
            continue
        if context.sentence - other.sentence > NEAR:
            return None
        opens = not found.first_word or found.encoded.sentence.words[found.first_word - 1] in OPENERS
        return Before(other, day, not (opens and not back))
    return None


OPENERS = frozenset((",", ";", ":", "(", "“", "«", '"'))


def _goes_on(found: Found, context: Context, here: Verb, told: Told) -> bool:
    """Does whoever said something do another thing in the same sentence (*told them so on Monday and left that night*)?"""
    if told.sentence != context.sentence or told.found is None:
        return False
    words, tenses = found.encoded.sentence.words, context.tenses.tenses
    between = words[told.found.last_word : here.start]
    return not tenses.coordinators.isdisjoint(between)
