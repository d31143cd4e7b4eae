"""Hours and parts of the day that follow an evening or a night just told: *vendredi soir … À l'aube, ils cédaient*."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from ..anchor import Told
from ..match import Found
from ..resolve import Context
from . import moments

NEAR = 2
"""Sentences since the evening."""
DARK = frozenset(("EV", "NI"))
SMALL_HOURS, NIGHTFALL, MIDNIGHT = "05:00", "20:00", "00:00"


def morning_after(found: Found, context: Context) -> tuple[Told, date] | None:
    """The day after the evening or the night told last, for a morning or a small hour told as it is, as past or
    as to come; or `None`."""
    told, today = context.thread.last(), context.today
    aside, past_midnight = context.thread.aside, found.signal == "after" and moments.clock_of(found) == MIDNIGHT
    if past_midnight and aside is not None and aside.sentence == context.sentence:
        told = aside if told is None or told.sentence < aside.sentence else told
    if told is None or told.found is None or today is None or not _is_early(found):
        return None
    first, last = told.interval.earliest, told.interval.latest
    if first is None or last is None or context.sentence - told.sentence > NEAR or found.signal == "before":
        return None
    if found.signal == "until" and told.sentence != context.sentence:
        return None
    late = (moments.clock_of(told.found) or "") >= NIGHTFALL
    late = late or past_midnight  # "lundi à 17 heures … peu après minuit"
    late = late or (
        found.signal == "until" and moments.FINISHING.isdisjoint(told.found.slots)
    )  # "samedi jusqu'à l'aube"
    if (moments.part_of_day(told.found) not in DARK and not late) or (last - first).days > 1:
        return None
    at = last if last > first else sums.shift_days(first, 1)
    cue, quoted = context.cue(found), context.tenses.analyse(found.encoded.sentence).quoted
    if (cue.strict_past and found.signal != "until" and not past_midnight) or (
        quoted is not None and quoted[found.first_word]
    ):
        return None  # "jeudi soir …, où elle avait été admise à l'aube"
    if first > today:
        return (told, at) if cue.direction == "future" else None  # "he lands on Friday evening. At dawn he will leave"
    return (told, at) if at <= today and cue.direction in ("past", None) else None


def _is_early(found: Found) -> bool:
    """Is it a morning or an hour after midnight?"""
    if moments.part_of_day(found) == "MO":
        return True
    clock = moments.clock_of(found)
    return bool(clock) and clock is not None and clock < SMALL_HOURS
