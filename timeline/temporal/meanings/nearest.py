"""A weekday without a modifier: the nearest in the direction of the verb that governs it, publication day included."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Context, Reading
from ..verb_groups import QUOTE_SIGNS
from ..verbs import Cue
from . import moments, order, other_weeks, settled, trust, weeks_told
from .bare import Bare
from .bare_weekdays import choose
from .foreseen import settled_on
from .spoken import said_earlier, spoken_on

NEAR = 2
"""Days from publication within which a firm verb leaves no doubt of the week."""


def nearest_by_direction(weekday: int, found: Found, context: Context, reading: Reading) -> date:
    """A bare weekday: the nearest in the direction of its verb (house conventions 2 and 3)."""
    sent, today = context.dateline, context.today
    assert today is not None
    if sent is not None:
        today = sent[0]  # a dispatch counts from the day it was sent
    before, after = sums.weekday_on_or_before(today, weekday), sums.weekday_on_or_after(today, weekday)
    if (counted := _counted(weekday, found, context, reading)) is not None:
        reading.rivals = [(intervals.day(day), "other-week") for day in (before, after) if day != counted]
        return counted
    reading.step("anchor", "datelined" if sent is not None else "published", date=today)
    cue = _governing(found, context)
    context.joined = (context.sentence, found.last_word, cue)
    reading.cue = cue
    deferred = order.deferred(found, context, cue, after)
    bare = Bare(weekday, found, context, reading, today, before, after, cue, cue.direction, deferred)
    chosen = choose(bare)
    _trust_near(bare, chosen)
    reading.direction = bare.direction
    reading.step("cue", "cue")
    _note_rivals(bare, chosen)
    if sent is not None:
        _doubt_dispatch(bare, chosen, sent[1])
    return _beside_told(bare, chosen)


def _doubt_dispatch(bare: Bare, chosen: date, stop: int) -> None:
    """Doubt, behind the first paragraph of a dispatch, a day that would be another one counted from publication."""
    published = bare.context.today
    if published is None or bare.found.encoded.sentence.start < stop:
        return
    seek = sums.weekday_on_or_before if chosen <= bare.today else sums.weekday_on_or_after
    if (other := seek(published, bare.weekday)) != chosen:
        bare.reading.confidence = min(bare.reading.confidence, 0.85)
        bare.reading.rivals = [(intervals.day(other), "from-publication")]


def _beside_told(bare: Bare, chosen: date) -> date:
    """The day that is chosen, less sure where one counted from what the text told may be meant as well."""
    found, context, reading, today = bare.found, bare.context, bare.reading, bare.today
    other, rather = None, False
    if bare.direction == "future" and chosen == bare.after and reading.anchored_on is None:
        said = settled_on(found, context)
        other = sums.weekday_on_or_after(sums.shift_days(said, 1), bare.weekday) if said is not None else None
        rather = said is not None and other == sums.shift_days(
            said, 1
        )  # "said on Sunday he hoped for a deal by Monday"
        if other is None and (other := weeks_told.programme(found, today, chosen)) is not None:
            rather, context.walk = True, None  # the days behind it follow that of this week
    elif chosen <= today and not QUOTE_SIGNS.isdisjoint(found.encoded.sentence.words):
        quoted = spoken_on(found, context)
        if quoted is not None and quoted.day is not None and bare.cue.direction == "past":
            other = sums.weekday_on_or_before(quoted.day, bare.weekday)
    elif (told := other_weeks.of_story(found, context, bare.cue, chosen)) is not None:
        other, rather = told
    raw = context.tenses.cue(found.encoded.sentence, found.first_word, found.last_word)
    if said_earlier(found, context) or (found.signal == "deadline" and raw.backdated and bare.direction == "future"):
        reading.confidence = min(reading.confidence, 0.85)
    if other is None or other == chosen:
        return chosen
    reading.confidence = min(reading.confidence, 0.85)
    beside = [rival for rival in reading.rivals if rival[0] != intervals.day(other)]
    reading.rivals = [(intervals.day(chosen if rather else other), "other-week"), *beside]
    return other if rather else chosen


def _counted(weekday: int, found: Found, context: Context, reading: Reading) -> date | None:
    """*Rentrés jeudi, trois jours avant le second tour de dimanche*: the days counted lead to it."""
    counted = settled.counted_to(found, context, weekday)
    if counted is None or context.today is None:
        return None
    chosen, base = counted
    reading.direction = "future" if chosen >= context.today else "past"
    reading.confidence = min(0.93, base.confidence) if base else 0.93
    reading.anchored_on = base.index if base else None
    reading.step("anchor", "leans-on" if base else "published", date=base.interval.earliest if base else context.today)
    reading.step("sum", "counted")
    return chosen


def _governing(found: Found, context: Context) -> Cue:
    """Which way its verb points, or that of the weekday it is joined to or told instead of."""
    cue = context.cue(found)
    if cue.direction is None and (shared := order.joined_cue(found, context)):
        return shared
    if shared := order.instead(found, context):
        # "will reopen on Friday, not Wednesday as announced"
        return replace(shared, strength=min(shared.strength, 0.69))
    return cue


def _trust_near(bare: Bare, chosen: date) -> None:
    """Trust a firm verb more where its day is near, and a French article before the day less."""
    found, cue, reading, direction = bare.found, bare.cue, bare.reading, bare.direction
    firm = reading.confidence >= 0.8 and cue.strength >= 0.7 and not (cue.spoken or cue.backdated or bare.doubtful)
    known = firm and not bare.deferred and cue.direction == direction and not trust.either_tense(found, cue)
    if known and direction in ("past", "future") and not _narrated(bare):
        # Tomorrow rather than six days ago: the writer would have told the far one by its date.
        near = abs((chosen - bare.today).days) <= NEAR and not cue.strict_past
        if near or (cue.strength > 0.7 and trust.agree(found, bare.context, direction)):
            reading.confidence = max(reading.confidence, 0.91)
    if _determined(found):
        reading.confidence = min(reading.confidence, 0.8)  # "je m'y promène le dimanche" may tell a habit


def _narrated(bare: Bare) -> bool:
    """May a present behind a day that opens the sentence tell a story (*Lundi, le président gèle tous les avoirs*)?"""
    verb = bare.cue.verb
    if verb is None or verb.time != "present" or verb.klass or bare.found.first_word:
        return False
    return bare.cue.strength < 0.75 and not bare.found.encoded.lexicon.attributive


def _determined(found: Found) -> bool:
    """Does an article stand before the weekday (*on the Saturday*, *le vendredi*)?"""
    lexicon, words = found.encoded.lexicon, found.encoded.sentence.words
    named = words[found.first_word + 1 : found.first_word + 2]
    return words[found.first_word] in lexicon.determiners and named != [] and named[0] in lexicon.classes["WEEKDAY"]


def _note_rivals(bare: Bare, chosen: date) -> None:
    """The days that it may be as well: the other of the two nearest, and one a week further."""
    reading, found = bare.reading, bare.found
    if bare.before == bare.after:
        # "depuis vendredi", said on a Friday, may be the one before.
        doubt = bare.deferred or (found.signal == "since" and moments.FINISHING.isdisjoint(found.slots))
        least = 0.0 if _determined(found) else 0.85 if bare.cue.strict_past else 0.92
        reading.confidence = 0.8 if doubt else max(reading.confidence, 0.0 if bare.doubtful else least)
        others = [sums.shift_days(bare.today, -7), sums.shift_days(bare.today, 7)]
    else:
        others = [
            bare.after if chosen == bare.before else bare.before,
            sums.shift_days(chosen, 7 if chosen == bare.after else -7),
        ]
    reading.rivals = [(intervals.day(day), "other-week") for day in others]
