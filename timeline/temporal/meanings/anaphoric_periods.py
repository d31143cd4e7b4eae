"""Periods and seasons that lean on the last date told: *la semaine suivante*, *l'hiver suivant*, *le jour après Noël*."""

from __future__ import annotations

from dataclasses import replace

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from . import dates, moments, told_aside
from .anaphora import named_day


def _over_the_weekend(found: Found) -> bool:
    """ "Over the weekend | after regulators had warned": what follows is a clause, and the weekend the one just gone."""
    encoded, lexicon = found.encoded, found.encoded.lexicon
    links = lexicon.classes.get("SHIFTLINK", {})
    led = found.first_word > 0 and moments.previous_word(found) in lexicon.function_words
    return led and encoded.word(found.end - 1) in links and moments.next_word(found).isalpha()


def _none_to_come(found: Found, context: Context, last: Told | None, step: int) -> Told | None:
    """The date told last; before a past that goes back (*La semaine précédente, rien n'avait filtré*), one gone by."""
    today, first = context.today, last.interval.earliest if last is not None else None
    if step >= 0 or today is None or first is None or first <= today or context.cue(found).direction != "past":
        return last
    gone = (
        told for told in reversed(context.thread.told[-6:]) if told.interval.latest and told.interval.latest <= today
    )
    told = next(gone, None)
    return replace(told, confidence=min(0.77, told.confidence)) if told is not None else last


@meaning("anaphoric_period")
def anaphoric_period(found: Found, context: Context) -> Reading | None:
    """*la semaine suivante*, *l'année d'avant*, *le jour suivant*, *la même année*."""
    relation = found.text("rel") or str(found.rule.options.get("rel", ""))
    unit = found.text("u")
    if relation in ("last", "next"):
        from .periods import period

        return period(found, context)
    step = {"following": 1, "previous": -1}.get(relation, 0)
    encoded = found.encoded
    beside = encoded.word(found.end - 1) in encoded.lexicon.backward and encoded.word(found.end - 2)
    if (
        beside
        and beside not in encoded.lexicon.of_words
        and encoded.word(found.start) not in encoded.lexicon.determiners
    ):
        return None  # "trois ans jour pour jour après le début"
    if unit == "weekend" and _over_the_weekend(found):
        return None
    last = told_aside.told_beside(found, context) or _none_to_come(found, context, context.thread.last(), step)
    last = _to_come(found, context, last) if last is not None and step > 0 else last
    if last is not None and found.rule.options.get("then"):
        last = _of_then(context, last, unit)
    base = last.interval.earliest if last else None
    if last is None or base is None:
        return undated("DATE", None, "no-earlier-date", 0.5)
    from .periods import cut, unit_interval

    if unit == "weekend" and found.rule.options.get("first") and base.weekday() < 5:
        step = 0  # "landed on Friday. The weekend that followed"
    made = unit_interval(unit, base, step)
    if made is None:
        return undated("DATE", None, "vague", 0.5)
    value, interval = made
    latest = last.interval.latest or base
    gap = context.sentence - last.sentence
    told = gap <= 1 or (gap <= 3 and found.first_word <= 1)  # "The following month, …" goes on with what was told
    close = told and (latest - base).days < UNIT_DAYS.get(unit, 0)
    reading = Reading("DATE", value, interval, confidence=0.91 if close else 0.85, anchored_on=last.index)
    reading.confidence = min(reading.confidence, last.confidence)
    if context.today is not None and base <= context.today < (interval.earliest or base) and _done(found, context):
        reading.confidence = min(reading.confidence, 0.7)  # "closed the following month", which is yet to come
    reading.step("anchor", "leans-on", date=base)
    reading.step("sum", "units", amount=float(step), unit=unit)
    if (part := found.text("part")) in dates.PARTS:
        cut(reading, unit, part, base, step)  # "le début de la semaine suivante"
    return reading


def _of_then(context: Context, last: Told, unit: str) -> Told:
    """*The first one since July 2021. That year …*: no writer calls the current year, or week, that one."""
    from .periods import unit_interval

    today, base, thread = context.today, last.interval.earliest, context.thread
    made = unit_interval(unit, base, 0) if base is not None else None
    if today is None or made is None or not (made[1].earliest or today) <= today <= (made[1].latest or today):
        return last
    beside = (
        told for told in (thread.since, thread.aside, thread.named) if told is not None and told.index > last.index
    )
    near = max((told for told in beside if context.sentence - told.sentence <= 1), key=lambda t: t.index, default=None)
    return near or replace(last, confidence=min(0.7, last.confidence))


def _to_come(found: Found, context: Context, last: Told) -> Told:
    """*He speaks on 30 August. His deputy was picked on the 11th. The other side meets the following week*: what lies ahead
    goes on from a day to come, hardly from one long gone by."""
    today, cue, latest = context.today, context.cue(found), last.interval.latest
    ahead = cue.direction == "future" and cue.verb is not None and cue.verb.time in ("future", "present")
    if today is None or cue.verb is None or not ahead or cue.verb.chain.prospective or latest is None:
        return last
    if (today - latest).days < UNIT_DAYS.get(found.text("u"), 0):
        return last
    onward = (told for told in reversed(context.thread.told[-6:]) if (told.interval.earliest or today) > today)
    told = next(onward, None)
    return replace(told or last, confidence=min(0.85 if told else 0.7, (told or last).confidence))


def _done(found: Found, context: Context) -> bool:
    """Does a past that looks no way ahead tell of what was done?"""
    cue = context.cue(found)
    return cue.direction == "past" and cue.verb is not None and cue.verb.time == "past" and not cue.verb.klass


UNIT_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366, "decade": 3660}


@meaning("anaphoric_season")
def anaphoric_season(found: Found, context: Context) -> Reading | None:
    """*cet été-là*: the season of the year told last; *l'hiver suivant*: the next one after that date."""
    last = context.thread.last()
    base = last.interval.earliest if last else None
    if last is None or base is None:
        return undated("DATE", None, "no-earlier-date", 0.5)
    code, year = found.text("s"), base.year
    relation = found.text("rel") or found.rule.options.get("rel")
    if relation:
        seasons = [(y, intervals.season(y, code)) for y in range(year - 2, year + 3)]
        until = last.interval.latest or base
        if relation == "following":
            year = next(y for y, season in seasons if season.earliest is not None and season.earliest > until)
        else:
            year = max(y for y, season in seasons if season.latest is not None and season.latest < base)
    interval = intervals.season(year, code)
    reading = Reading("DATE", f"{year:04d}-{code}", interval, confidence=0.85, anchored_on=last.index)
    reading.confidence = min(reading.confidence, last.confidence)
    reading.step("anchor", "leans-on", date=base)
    return reading


@meaning("beside")
def beside(found: Found, context: Context) -> Reading | None:
    """*le jour après Noël*, *la semaine avant Pâques*: the neighbour of a known date."""
    inner = named_day(found, context)
    if inner is None or inner.interval is None or inner.interval.earliest is None:
        return inner
    inner.mod = None
    from .periods import unit_interval

    made = unit_interval(found.text("u"), inner.interval.earliest, -1 if found.has("sb") else 1)
    if made is None:
        return None
    inner.value, inner.interval = made
    inner.rivals = []
    inner.step("sum", "counted")
    return inner


@meaning("weekday_beside")
def weekday_beside(found: Found, context: Context) -> Reading | None:
    """*The Thursday before Christmas*, *the Sunday after Easter*: the last or first such day on that side of a known date."""
    inner, number = named_day(found, context), found.number("wdb")
    if inner is None or number is None or inner.interval is None or inner.interval.earliest is None:
        return inner
    named = inner.interval.earliest
    if named != inner.interval.latest:
        return None
    before = found.has("sb")
    at = sums.shift_days(named, -1 if before else 1)
    at = sums.weekday_on_or_before(at, number) if before else sums.weekday_on_or_after(at, number)
    inner.value, inner.interval, inner.mod, inner.rivals = at.isoformat(), intervals.day(at), None, []
    inner.step("sum", "counted")
    return inner
