"""What was to come when somebody said so: *announced on 3 June that he would return on 20 June*."""

from __future__ import annotations

from ..anchor import Told
from ..match import Found
from ..resolve import Context
from ..verbs import Cue


def foreseen(found: Found, context: Context, cue: Cue, dated: bool = False) -> Told | None:
    """The date of the past saying from which a conditional looks ahead, when this sentence told it before; a future, too,
    where what is to come is told by day and month (`dated`): *announced on 3 June that he will return on 20 June*."""
    told, today = context.thread.last(), context.today
    if cue.verb is None or told is None or told.sentence != context.sentence:
        return None
    first, latest = told.interval.earliest, told.interval.latest
    a_day = first is not None and latest is not None and (latest - first).days <= 31
    to_come = dated and a_day and cue.verb.time == "future"
    if not (cue.verb.chain.prospective or to_come):
        return None
    if today is None or told.interval.latest is None or told.interval.latest >= today:
        return None
    if told.found is not None:
        verb = context.governing(told.found)
        if verb is not None and verb.time == "participle":
            return None  # "a dit que les licences accordées en 2021 expireraient le 31 décembre"
    verbs = context.tenses.analyse(found.encoded.sentence).verbs
    past = ("past", "before-past", "present") if to_come else ("past", "before-past")
    said = any(v.time in past and v.end <= cue.verb.start and (v.klass == "saying" or not to_come) for v in verbs)
    return told if said else None
