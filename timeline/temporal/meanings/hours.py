"""Whether hours say when or how long, and those past midnight: *le journal de 20 heures*; *une réunion de trois heures*."""

from __future__ import annotations

from .. import arithmetic as sums
from .. import intervals
from ..match import Found
from ..resolve import Reading
from ..values import Granularity
from . import moments

FEW = 4
"""So many hours may be how far it is to a place (*partis à deux heures de Gênes*)."""


def is_clock(found: Found) -> bool:
    """Is *deux heures* a time of day (after *à*, or with minutes or a part of the day) rather than a length?"""
    sentence, at, lexicon = found.encoded.sentence, found.first_word, found.encoded.lexicon
    if found.text("hs") == "long" and not found.has("p") and not found.rule.options.get("range"):
        if _names_a_programme(found):
            return True
        lasts = moments.previous_word(found) in lexicon.length_leads - lexicon.clock_or_length
        if lasts or not lexicon.lasting.isdisjoint(sentence.words[max(0, at - 2) : at]):
            return False  # "a duré deux heures et demie"
    if any(found.has(slot) for slot in ("mn", "hf", "qu", "lq", "lm", "p")) or found.rule.options.get("range"):
        return True
    if found.has("tz") or found.has("hp"):
        return True
    if moments.previous_word(found) in lexicon.clock_only:
        return True  # "vers 15 heures d'Asmara"
    if not lexicon.setting_off.isdisjoint(sentence.words[max(0, at - 2) : at]) and (found.number("h") or 0) > FEW:
        return moments.previous_word(found) in lexicon.clock_leads  # "parti à 19 heures de Gênes"
    if moments.next_word(found) in lexicon.of_words and found.text("hs") == "long":
        return False  # "après dix-sept heures de discussions", "à six heures de route"
    if found.text("hs") == "short":
        previous = moments.previous_word(found)
        if found.signal in ("from", "until"):
            return True
        if previous in lexicon.clock_or_length:
            return 5 < (found.number("h") or 0) < 24 and moments.next_word(found) not in lexicon.of_words
        return previous not in lexicon.length_leads
    return moments.previous_word(found) in lexicon.clock_leads


def _names_a_programme(found: Found) -> bool:
    """*le journal de 20 heures*, *le train de 18 heures*, *au 13 heures de la chaîne*: what is of that hour, not so long."""
    words, first, lexicon = found.encoded.sentence.words, found.first_word, found.encoded.lexicon
    if not lexicon.timed_nouns or first < 2 or not 5 < (found.number("h") or 0) < 24:
        return False
    if words[first - 1] in lexicon.singular_leads:
        return True
    if words[first - 1] not in lexicon.of_words:
        return False
    named = first > 2 and words[first - 2] in lexicon.timed_if_known and words[first - 3] in lexicon.singular_leads
    return words[first - 2] in lexicon.timed_nouns or named


def past_midnight(reading: Reading, time: str, second: str) -> None:
    """*de 22 heures à 4 heures*: the hours after midnight are of the next day."""
    day = reading.interval.earliest if reading.interval else None
    if day is None or second > time or reading.interval is None or reading.interval.latest != day:
        return
    after = sums.shift_days(day, 1)
    reading.value = f"{day.isoformat()}T{time}/{after.isoformat()}T{second}"
    reading.interval = intervals.window(day, after, Granularity.PART_OF_DAY)
