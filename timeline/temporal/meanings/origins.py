"""Where a story of long ago begins: a day gone by that is told in the present."""

from __future__ import annotations

from ..anchor import Told
from ..event_leads import TIMETABLE
from ..resolve import Context
from ..verbs import Verb


def opens_when(told: Told, context: Context, verb: Verb) -> bool:
    """*The story begins on May 3, 2021*, *The feud goes back to March 2020, when he was jailed*: is a day gone by told in the
    present where something began?"""
    found, today = told.found, context.today
    if found is None or today is None or told.interval.latest is None or told.interval.latest >= today:
        return False
    then = found.encoded.sentence.words[found.last_word + 1 : found.last_word + 2]
    return (
        verb.chain.name == TIMETABLE
        or verb.time == "present"
        and not context.tenses.tenses.when_clauses.isdisjoint(then)
    )
