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
    if (context.today - day).days <= RECENT:
        return False
    words = told.found
    verb = context.tenses.governing(words.encoded.sentence, words.first_word, words.last_word)
    if verb is None or verb.end > words.first_word and verb.time == "participle":
        return False
    named = presents and verb.time == "present" and verb.start >= words.last_word
    return named or verb.time in ("before-past", "participle") or verb.head in context.tenses.tenses.dating_back


def told_of_news(context: Context) -> Told | None:
    """The day of the news: that told most often of late, or the first."""
    today = context.today
    recent = [told for told in context.thread.told[-LATELY:] if today is not None and _of_news(told, today)]
    days = [told.interval.earliest for told in recent]
    return max(recent, key=lambda told: (days.count(told.interval.earliest), -told.index), default=None)


def _of_news(told: Told, today: date) -> bool:
    """Is it a day, or a night, shortly before publication?"""
    day, end = told.interval.earliest, told.interval.latest
    return day is not None and end is not None and (end - day).days <= 1 and 0 <= (today - day).days <= RECENT
