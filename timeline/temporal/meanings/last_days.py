"""The day that a story goes on from: the last one told, that of an aside, or what the pluperfect goes back to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from ..anchor import Told
from ..match import Found
from ..resolve import Context

FAR = 2
"""Sentences after which the day of an aside just told is nearer in mind than that of the thread."""


def day_told(found: Found, context: Context, offset: int = 0, near: bool = False) -> tuple[Told, date] | None:
    """The last day told, `offset` days from which something happens: a past verb leans on no day still to come.

    `near`: that of an aside in the sentence itself comes first (*X, qui était lundi à Vienne, est rentré dans la nuit*).
    *Exige leur départ avant mercredi. Londres a répondu dans la soirée*: the evening is not Wednesday's.
    """
    last, today = _outside(found, context, context.thread.last_day()), context.today
    aside, newest = context.thread.aside, context.thread.last()
    if newest is not None and (last is None or newest is not last[0]) and context.sentence - newest.sentence <= 1:
        doubted = (
            (replace(last[0], confidence=min(PRESUMED, last[0].confidence)), last[1]) if last is not None else None
        )
        last = _of_stretch(newest, offset) or doubted
    elif last is not None and newest is last[0] and offset < 0:
        last = _first_of_two(context, last)
    if aside is not None and last is not None and (day := _still_before(aside, last[1], found, context)) is not None:
        if offset < 0 and (
            today is None or last[1] <= today
        ):  # "qui avait renoncé le 11, a salué mercredi. La veille, il avait …": of the first or the second
            return replace(last[0], confidence=min(PRESUMED, last[0].confidence)), last[1]
        return aside, day
    beside = aside.interval.earliest if aside is not None and 0 <= context.sentence - aside.sentence <= 1 else None
    if aside is not None and beside is not None and beside == aside.interval.latest and not _background(aside, context):
        torn = last is None or context.sentence - last[0].sentence > FAR
        torn = torn or (near and last is not None and last[0].sentence < aside.sentence and _finite(aside, context))
        cue = context.cue(found)
        over = today is None or cue.direction != "past" or (beside - today).days + offset < (not cue.strict_past)
        if torn and over:
            return aside, beside  # "dont le capitaine est condamné le 17. … le lendemain"
    if last is None or today is None or (last[1] - today).days + offset <= 0:
        return last
    cue = context.cue(found)
    if cue.direction != "past" or cue.strength < 0.85:
        return last
    until = sums.shift_days(today, -offset)
    before = _outside(found, context, context.thread.last_day(until), until)
    if before is None:
        return None if cue.strict_past else last
    return replace(before[0], confidence=min(PRESUMED, before[0].confidence)), before[1]


def goes_past(found: Found, context: Context, since: Told, last: Told) -> bool:
    """*They stormed it on April 5. He had been hiding there since Dec. 17. Ties were cut that same night*: does a past go on
    with the story, and not with what a pluperfect says of the time before it?"""
    if since.found is None or since.sentence == context.sentence or since.sentence - last.sentence > 1:
        return False
    before, here = context.governing(since.found), context.governing(found)
    return before is not None and here is not None and before.time == "before-past" and here.time == "past"


def _outside(
    found: Found, context: Context, last: tuple[Told, date] | None, until: date | None = None
) -> tuple[Told, date] | None:
    """The day told last, that of a quotation aside for who speaks outside it (*« Je l'ai vu mardi », a-t-il dit dans la
    soirée*)."""
    if last is None or not only_quoted(last[0], found, context):
        return last
    for told in reversed(context.thread.told[-LATELY:-1]):
        first = told.interval.earliest
        if told.found is None or first is None or first != told.interval.latest or quoted(told.found, context):
            continue
        if until is not None and first > until:
            continue
        return (replace(told, confidence=min(PRESUMED, told.confidence)), first)
    return replace(last[0], confidence=min(PRESUMED, last[0].confidence)), last[1]


def only_quoted(told: Told, found: Found, context: Context) -> bool:
    """Was a day, a month or a year told in a quotation, and who goes on from it stands outside one?"""
    return told.found is not None and quoted(told.found, context) and not quoted(found, context)


def quoted(found: Found, context: Context) -> bool:
    """Does a day stand in a quotation?"""
    quoted = context.tenses.analyse(found.encoded.sentence).quoted
    return quoted is not None and quoted[found.first_word]


def _first_of_two(context: Context, last: tuple[Told, date]) -> tuple[Told, date]:
    """*Ils se verront mardi et mercredi. La veille, …*: of two days joined the first one."""
    two = context.thread.told[-2:]
    if len(two) < 2 or two[0].found is None or last[0].found is None:
        return last
    before, first = two[0].found, two[0].interval.earliest
    if before.encoded is not last[0].found.encoded or first is None or first != two[0].interval.latest:
        return last
    between = before.encoded.sentence.words[before.last_word : last[0].found.first_word]
    joined = len(between) == 1 and between[0] in context.tenses.tenses.joining
    return (two[0], first) if joined and (last[1] - first).days == 1 else last


LATELY = 6
"""Dates told last among which the one before a quotation is looked for."""


def day_ahead(found: Found, context: Context, last: tuple[Told, date], offset: int) -> tuple[Told, date]:
    """The last day to come that was told, where a future can tell of no day gone by (*… will be held on Sunday, the court
    ruled on Tuesday. Opponents will meet on that day*); else the day told last, hardly sure then."""
    today, cue = context.today, context.cue(found)
    times = (
        ("future", "present") if found.encoded.lexicon.attributive else ("future",)
    )  # a French present tells stories
    ahead = cue.direction == "future" and cue.verb is not None and cue.verb.time in times
    if today is None or cue.verb is None or not ahead or cue.verb.chain.prospective:
        return last
    if sums.shift_days(last[1], offset) >= today:
        return last
    for told in reversed(context.thread.told[-SOME:]):
        day = told.interval.earliest
        if day is not None and day == told.interval.latest and day >= today:
            return replace(told, confidence=min(PRESUMED, told.confidence)), day
    return replace(last[0], confidence=min(0.7, last[0].confidence)), last[1]


def in_apposition(context: Context, told: Told) -> bool:
    """Is a day that of what commas tell beside whoever does something on the day of the story (*The king, sworn in on May 9,
    was to have dined there that night*)?"""
    found, sentence = told.found, told.found.encoded.sentence if told.found is not None else None
    if found is None or sentence is None or told.sentence != context.sentence:
        return False
    verb = context.governing(found)
    if verb is None or verb.end > found.first_word or not verb.start or sentence.words[verb.start - 1] != ",":
        return False
    if "," not in sentence.words[found.last_word : found.last_word + CLOSES] or verb.time not in ("participle", "past"):
        return False
    return any(context.sentence - other.sentence <= IN_MIND for other in context.thread.told[-SOME:-1])


CLOSES = 12
"""Words from the day of an apposition to the comma that closes it at most."""
IN_MIND = 4
"""Sentences after which the day of a story may still be meant, where a day in apposition has been told since."""
SOME = 6
"""Dates told before, of which one may be the day meant."""
PRESUMED = 0.85
"""How sure a day is at most that a present, which may tell a story, counts from a day still to come; and one that may lean on
a longer time told since."""
SHORT = 3
"""Days after the first of some days told at once (*les 22 et 23 avril*) at most."""


def _of_stretch(told: Told, offset: int) -> tuple[Told, date] | None:
    """The day that the morrow or the eve of some days, or of a night, leans on: its last or its first one."""
    first, last = told.interval.earliest, told.interval.latest
    if first is None or last is None or not offset or (last - first).days > SHORT:
        return None
    window = told.interval.edtf[:1] == "["  # "la nuit du 14 au 15. Le lendemain, …": the 15th
    return replace(told, confidence=min(PRESUMED, told.confidence)), first if window or offset < 0 else last


def trusted(confidence: float, found: Found, context: Context, base: date) -> float:
    """A confidence, less where only a present counts from a day to come (*Il vote lundi. La rue répond le lendemain*)."""
    if context.today is None or base <= context.today:
        return confidence
    cue = context.cue(found)
    told = cue.verb is not None and cue.verb.time == "present" and not cue.verb.klass and cue.strength < 0.75
    return min(confidence, PRESUMED) if told else confidence


def _still_before(aside: Told, last: date, found: Found, context: Context) -> date | None:
    """*Two weeks earlier he had met X. The next day he had gone home*: the day that the pluperfect goes on from."""
    day = aside.interval.earliest
    if day is None or day != aside.interval.latest or day >= last or not 0 < context.sentence - aside.sentence <= 1:
        return None
    verb = context.governing(found)
    return day if verb is not None and verb.time == "before-past" and _background(aside, context) else None


def _finite(aside: Told, context: Context) -> bool:
    """Is an aside told by a verb of its own (*qui se trouvait lundi à Vienne*), not announced or arrested on its day?"""
    if aside.found is None:
        return False
    verb = context.cue(aside.found).verb
    return verb is not None and verb.time != "participle" and verb.klass != "saying" and not verb.foresees


def _background(aside: Told, context: Context) -> bool:
    """Is an aside told in the pluperfect (*who had imposed martial law on September 7*), before the story itself?"""
    found = aside.found
    if found is None:
        return False
    verb = context.governing(found)
    return verb is not None and verb.time == "before-past"


def story_before(found: Found, context: Context, today: date) -> date | None:
    """The day gone by that a story told shortly before that of publication, where a past goes on from it."""
    if context.cue(found).direction != "past":
        return None
    before = context.thread.last_day(sums.shift_days(today, -1))
    return before[1] if before is not None and context.sentence - before[0].sentence <= FAR else None
