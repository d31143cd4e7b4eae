"""What settles the week of a bare weekday whatever the verb: a count of days from the date told, a day made a holiday."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from ..anchor import Told
from ..match import Found
from ..resolve import Context

_REACH = 8
"""Units between the count of days and the weekday that it leads to."""


def counted_to(found: Found, context: Context, weekday: int) -> tuple[date, Told | None] | None:
    """*Rentrés jeudi, trois jours avant le second tour de dimanche*: the day so counted from the date told last.

    Where no date is told in the sentence, that of publication. None where the count leads to another weekday, or the date
    told is no day.
    """
    encoded, told = found.encoded, context.thread.last()
    lexicon = encoded.lexicon
    if told is None or told.sentence != context.sentence:
        base, told = context.today, None  # "à deux jours du scrutin de dimanche"
    elif told.interval.earliest != told.interval.latest:
        return None
    else:
        base = told.interval.earliest
    for k in range(found.start - 1, max(1, found.start - _REACH), -1):
        word = encoded.word(k)
        way = lexicon.counting.get(word, 0)
        if word in lexicon.of_words and k > 2 and encoded.word(k - 3) in lexicon.counted_off:
            way = 1
        if way and lexicon.classes["UNIT"].get(encoded.word(k - 1)) == "day":
            number = encoded.word(k - 2)
            value = encoded.value(k - 2)
            days = lexicon.classes["NUM"].get(number, number) if value is None else value
            if isinstance(days, str):
                days = int(days) if days.isdecimal() and len(days) < 3 else 0
            if not isinstance(days, int) or not days or base is None:
                return None
            day = sums.shift_days(base, days * way)
            return (day, told) if day.weekday() == weekday else None
        if word in ",;:(":
            return None
    return None


def announced(found: Found, context: Context) -> bool:
    """Does a phrase without a verb announce what is to come (*prochaine étape : lundi*, *rendez-vous lundi à Genève*)?

    No more than that: *sommet mardi à Riga* may be over, *rendez-vous manqué lundi* is.
    """
    words, lexicon = found.encoded.sentence.words, found.encoded.lexicon
    if words[0] in context.tenses.tenses.upcoming:
        return True
    at = next((at for at in range(1, 4) if "".join(words[:at]) in lexicon.announcing), 0)
    return at > 0 and (at == found.first_word or words[at] in lexicon.function_words | {":"})


DECREED = 4
"""Words behind a day that is the subject of what it is made: *mardi a été décrété férié*."""


def made_a_holiday(found: Found, context: Context) -> bool:
    """*A décrété férié mardi*, *declared Tuesday a holiday*: such a day is to come when it is so declared."""
    words, lexicon = found.encoded.sentence.words, found.encoded.lexicon
    start, end = found.first_word, found.last_word
    tenses = context.tenses.tenses
    for at in range(end, min(end + DECREED, len(words))):
        if words[at] in tenses.fixers and words[at + 1 : at + 2] in ([tenses.plan_for], [tenses.fixed_as]):
            verb = context.governing(found)
            return verb is not None and verb.start == end  # "lundi a été choisi pour le vote"
        if words[at] in tenses.decreeing:
            return (" ".join(words[at + 1 : at + 4]) + " ").startswith(lexicon.made_after)
    after, before = " ".join(words[end : end + 6]) + " ", " " + " ".join(words[max(0, start - 4) : start])
    if before.endswith(lexicon.made_before):
        return True
    if words[start - 1] in tenses.day_links or not after.startswith(lexicon.made_after):
        return False  # "declared on Monday a day of mourning"
    verb = context.governing(found)
    return verb is None or verb.head not in lexicon.branding  # "called Monday a day of shame"


def goes_on_past(found: Found, context: Context, before: date) -> bool:
    """Does a state last until a day that cannot be *before*, for a later one is told in its sentence?

    *The boat, lost since Sunday, had air to last until Thursday*.
    """
    told = [told for told in (context.thread.last(), context.thread.aside, context.thread.since) if told is not None]
    here = [one.interval.earliest for one in told if one.sentence == context.sentence]
    today = context.today
    return found.signal == "until" and any(day and today and before < day <= today for day in here)
