"""Whether a past goes on from the day of the news, where the day told last is only mentioned: *avait été votée en 2019*."""

from __future__ import annotations

from datetime import date

from ..anchor import Told
from ..match import Found
from ..resolve import Context
from . import story

RECENT = 10  # days
LATELY = 12
"""So many dates told last are looked at for the day of the news."""


def comes_back(told: Told, day: date, found: Found, context: Context, presents: bool = False) -> bool:
    """Does a past come back to the news from a day long before it (*avait été votée en 2019. X a réagi dans la soirée*)?

    `presents`: from a day that a present only names (*La trêve du 5 n'est pas respectée. Quelques heures plus tard*) as well.
    """
    cue = context.cue(found)
    if context.today is None or cue.direction != "past" or cue.strict_past or told.found is None:
        return False
    if cue.verb is not None and cue.verb.time == "participle" and (context.today - day).days <= story.NEWS:
        return False
    words = told.found
    verb = context.governing(words)
    if verb is None or verb.end > words.first_word and verb.time == "participle":
        return False
    if (context.today - day).days <= RECENT:
        # "jeudi, X a attaqué. Berlin avait réagi mardi. Y a appelé Z dans la nuit"; an English past tells a tale as well
        past = verb.time == "before-past" and not found.encoded.lexicon.attributive
        return past and _since(day, context) is not None
    named = presents and verb.time == "present" and verb.start >= words.last_word
    return named or verb.time in ("before-past", "participle") or verb.head in context.tenses.tenses.dating_back


def _since(day: date, context: Context) -> Told | None:
    """The day told last that is later than a day shortly before publication."""
    today = context.today
    if today is None or (today - day).days > RECENT:
        return None
    recent = (told for told in reversed(context.thread.told[-LATELY:]) if _of_news(told, today))
    return next((told for told in recent if told.interval.earliest is not None and told.interval.earliest > day), None)


def told_of_news(context: Context, day: date) -> Told | None:
    """The day of the news that a past comes back to from `day`: that told most often of late, or the first."""
    today = context.today
    if (later := _since(day, context)) is not None:
        return later
    recent = [told for told in context.thread.told[-LATELY:] if today is not None and _of_news(told, today)]
    days = [told.interval.earliest for told in recent]
    return max(recent, key=lambda told: (days.count(told.interval.earliest), -told.index), default=None)


def _of_news(told: Told, today: date) -> bool:
    """Is it a day, or a night, shortly before publication?"""
    day, end = told.interval.earliest, told.interval.latest
    return day is not None and end is not None and (end - day).days <= 1 and 0 <= (today - day).days <= RECENT
