"""*Two weeks later, on Tuesday, the Council voted*: the day in apposition to a count says which one is meant."""

from __future__ import annotations

from datetime import date

from . import arithmetic as sums
from . import intervals, refine
from .grammar import Lexicon
from .match import Found
from .resolve import Reading

COUNTS = frozenset(("anaphoric_shift", "anaphoric_vague"))
"""Meanings that count from a day told."""
AWAY = 1
"""Days at most from a count to the weekday that it leads to (*ten days later, on a Friday*)."""
A_WEEK = 7
"""Days at least by which a rough count may be out."""
LEADS = 3
"""Words at most between the two: ", on the"."""


def appose(first: Found, one: Reading, second: Found, two: Reading, lexicon: Lexicon) -> None:
    """Bring the two to one day: a weekday to the count that leads to it, any other count to the day beside it."""
    between = first.encoded.words[first.end : second.start]
    if first.rule.meaning not in COUNTS or not 0 < len(between) <= LEADS or between[0] != ",":
        return
    day = two.interval.earliest if two.interval is not None else None
    if day is None or two.interval is None or day != two.interval.latest or two.type != "DATE" or second.signal:
        return
    if not lexicon.apposed_leads.issuperset(between[1:]) or refine.owns(second) or refine.qualifies(second):
        return
    counted = _counted(one)
    if counted is not None and second.rule.meaning == "weekday" and not second.has("rel"):
        near = min(
            (sums.weekday_on_or_before(counted, day.weekday()), sums.weekday_on_or_after(counted, day.weekday())),
            key=lambda at: abs((at - counted).days),
        )
        if abs((near - counted).days) <= AWAY:
            if near != day:
                two.rivals = [(two.interval, "other-week")]
                two.value, two.interval, two.confidence = (
                    near.isoformat(),
                    intervals.day(near),
                    min(two.confidence, 0.85),
                )
                two.steps = [("anchor", "leans-on", {"date": counted})]
            day = near
    elif second.rule.meaning == "weekday" and _out_of_reach(one, day):
        two.confidence = min(two.confidence, 0.85)
        return
    one.value, one.interval, one.range, one.rivals, one.mod = day.isoformat(), intervals.day(day), None, [], None
    one.steps, one.confidence = [("anchor", "leans-on", {"date": day})], min(0.9, two.confidence)


def _counted(one: Reading) -> date | None:
    """The one day that a count leads to."""
    interval = one.interval
    return interval.earliest if interval is not None and interval.earliest == interval.latest else None


def _out_of_reach(one: Reading, day: date) -> bool:
    """*Signed in May 2010. A year later, on Tuesday, it lapsed*: is the weekday nearest to publication far from the count?"""
    interval = one.interval
    if interval is None or interval.earliest is None or interval.latest is None:
        return False
    about = max(A_WEEK, (interval.latest - interval.earliest).days)
    return not sums.shift_days(interval.earliest, -about) <= day <= sums.shift_days(interval.latest, about)
