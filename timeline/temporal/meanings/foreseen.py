"""What was to come when somebody said so: *announced on 3 June that he would return on 20 June*."""

from __future__ import annotations

from datetime import date

from ..anchor import Told
from ..match import Found
from ..presents import PERFECT
from ..resolve import Context, Reading
from ..values import Interval
from ..verb_groups import QUOTE_SIGNS
from ..verbs import Cue
from .spoken import spoken_on


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


_AHEAD = frozenset(("infinitive", "future"))
OBLIGING = frozenset(("modal", "modal-présent"))
"""Chains of what must be done, or may be, within a time from some event."""
_OBLIGED = OBLIGING | {"modal-être-prévu"}
A_WEEK = 6
"""Days of the longest time, less one, from which days and weeks are counted on: months and years are, from longer ones."""


def settled_on(found: Found, context: Context, longest: int = A_WEEK) -> date | None:
    """The day gone by, told before in the sentence, on which what lies ahead was said, agreed or ordered (*ordered on 1 March
    that he be freed by Monday*, *agreed on Friday to meet in two weeks*): it may be counted from then.
    """
    told, today = context.thread.last(), context.today
    if today is None:
        return None
    if not QUOTE_SIGNS.isdisjoint(found.encoded.sentence.words) and (quoted := spoken_on(found, context)) is not None:
        return quoted.day if quoted.day is not None and quoted.day < today else None
    if told is None or told.found is None or told.sentence != context.sentence:
        return None
    first, latest = told.interval.earliest, told.interval.latest
    if first is None or latest is None or latest >= today or (latest - first).days > longest:
        return None
    sentence = found.encoded.sentence
    verb, leads = context.tenses.cue(sentence, found.first_word, found.last_word).verb, context.governing(told.found)
    if verb is None or leads is None or leads.time not in ("past", "before-past", "participle"):
        return None
    if verb is leads or (verb.start, verb.end) == (leads.start, leads.end):
        return latest if verb.klass == "intent" else None
    if verb.start < told.found.last_word:
        return None
    if verb.time == "plan":
        return latest  # "left on 31 August and was due in Seoul on Thursday"
    if verb.klass == "intent" and verb.time in ("past", "before-past") and verb.chain.name != PERFECT:
        return latest  # "in a letter dated 1 March he promised to leave by Monday"
    thats = context.tenses.tenses.thats | context.tenses.tenses.relative_thats
    if verb.chain.name in _OBLIGED and not thats.isdisjoint(sentence.words[leads.end : verb.start]):
        return latest  # "ruled on 1 March that he must be freed in two weeks"
    if verb.time in _AHEAD:
        return latest if verb.time == "infinitive" or verb.chain.prospective else None
    before = sentence.words[told.found.last_word : verb.start]
    if context.tenses.tenses.distant_conditions.isdisjoint(before):
        return None
    verbs = context.tenses.analyse(sentence).verbs
    return latest if any(v.chain.prospective and v.start >= found.last_word for v in verbs) else None


def doubt(reading: Reading, other: Interval) -> None:
    """Trust a reading counted from publication less, where another is counted from what the text told."""
    if other == reading.interval:
        return
    reading.confidence = min(reading.confidence, 0.85)
    reading.rivals = [(other, "from-before"), *(rival for rival in reading.rivals if rival[0] != other)]
