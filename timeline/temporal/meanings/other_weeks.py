"""Whether a weekday may be of another week than that of publication: of one that the text told just before.

*Last week they met in Geneva. On Tuesday they signed*, *on Jan. 15, a Monday, he left. By Thursday he was back*: a bare
weekday is the nearest one, but for a reader of a story; so it is offered with the day of the story, and never for sure.
Knows no language: words are data.
"""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from ..anchor import Told
from ..match import Found
from ..resolve import Context
from ..verbs import Cue
from . import weeks_told

OPENS = 3
"""Words before a weekday that opens its sentence, less one: *but on*."""
BESIDE = 5
"""Words up to the comma behind a day, and from there to the next day, less one."""
A_WEEK, FORTNIGHT = 7, 14
"""Days before publication of a day told from which a story may count on: from farther back only if its weekday was told."""


def of_story(found: Found, context: Context, cue: Cue, chosen: date) -> tuple[date, bool] | None:
    """The day of the week told just before that a weekday to be over by then may be as well, or `None`; and whether it
    rather is."""
    today = context.today
    if today is None or cue.direction != "past" or chosen > today:
        return None
    rather, day = False, _in_story(found, context, today, chosen.weekday())
    if day is not None:
        context.story = (context.sentence, day) if day < chosen else None
    else:
        rather, day = True, _goes_on(found, context, today, chosen) or _before_next(found, context, today, chosen)
    return (day, rather) if day is not None and day < chosen else None


def _in_story(found: Found, context: Context, today: date, weekday: int) -> date | None:
    """The first such day after that of the sentence before, or of this one where it was in doubt."""
    known = context.story
    if known is not None and context.sentence - known[0] <= 1:
        return sums.weekday_on_or_after(sums.shift_days(known[1], 1), weekday)
    told = context.thread.last()
    if told is None or told.found is None or context.sentence - told.sentence != 1 or found.first_word >= OPENS:
        return None
    document = found.encoded.sentence.document
    if "\n" in document.folded[told.found.encoded.sentence.start : found.encoded.sentence.start]:
        return None
    if (week := weeks_told.opening_week(told)) is not None:
        opens = told.found.first_word < OPENS and today.weekday() != weekday
        return sums.shift_days(week[0], weekday) if opens and week[1] < today else None
    day = told.interval.earliest
    if day is None or day != told.interval.latest or (today - day).days < A_WEEK:
        return None
    of_today = today.weekday() == weekday  # "on March 1 they met. On Wednesday they moved", said on a Wednesday
    if (of_today or (today - day).days > FORTNIGHT) and not _by_weekdays(told):
        return None
    return sums.weekday_on_or_after(sums.shift_days(day, 1), weekday)


def _goes_on(found: Found, context: Context, today: date, chosen: date) -> date | None:
    """*It began on April 15, a Saturday; by Sunday evening the town was a ruin*: the first such day after one of the sentence
    that was told with its weekday."""
    told, words, first = context.thread.last(), found.encoded.sentence.words, found.first_word
    if told is None or told.found is None or told.sentence != context.sentence or not _by_weekdays(told):
        return None
    day = told.interval.earliest
    if day is None or day != told.interval.latest or (today - day).days < A_WEEK:
        return None
    joins = context.tenses.tenses.coordinators | {";", ":"}
    opens = not joins.isdisjoint(words[max(told.found.last_word, first - OPENS) : first])
    return sums.weekday_on_or_after(sums.shift_days(day, 1), chosen.weekday()) if opens else None


def _by_weekdays(told: Told) -> bool:
    """Was the day told with its weekday (*on Monday, Jan. 15*, *on Jan. 15, a Monday*)?"""
    found = told.found
    if found is None:
        return False
    lexicon, words, end = found.encoded.lexicon, found.encoded.sentence.words, found.last_word
    if found.has("wd"):
        return True
    apposed = words[end : end + 1] == [","] and not lexicon.indefinites.isdisjoint(words[end + 1 : end + 2])
    return apposed and not lexicon.classes["WEEKDAY"].keys().isdisjoint(words[end + 2 : end + 3])


def _before_next(found: Found, context: Context, today: date, chosen: date) -> date | None:
    """*Jordan gave in on Wednesday, Egypt on Thursday, Syria on Saturday*, said on a Thursday: of days told one after the
    other without a verb, the first ones are a week back where the next one would else come before them."""
    sentence, weekdays = found.encoded.sentence, found.encoded.lexicon.classes["WEEKDAY"]
    words, end = sentence.words, found.last_word
    if "," not in words[end : end + BESIDE]:
        return None
    following = (verb.start for verb in context.tenses.analyse(sentence).verbs if verb.start >= end)
    until, last = next(following, len(words)), chosen
    while True:
        # ", Egypt on Thursday": a comma, who it is and the day
        comma = next((at for at in range(end, min(end + BESIDE, until)) if words[at] == ","), until)
        at = next((at for at in range(comma + 1, min(comma + 1 + BESIDE, until)) if words[at] in weekdays), None)
        if at is None or at < comma + 2 or not sentence.is_capitalised(comma + 1):
            return None
        day = sums.weekday_on_or_before(today, int(str(weekdays[words[at]])))
        if day < last:
            return sums.shift_days(chosen, -A_WEEK)
        last, end = day, at + 1
