"""Days of the week by modifier, else by the direction of the governing verb, publication day included."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import dateline, event_leads, intervals, refine
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..verbs import Verb
from . import dates, moments, noun_days, order, settled, story, trust
from .foreseen import foreseen

PUT_OFF_SINCE = 1
"""Days after which it is no news that something was put off."""
PUT_OFF_NEAR = 1
"""Days ahead up to which what was called off is surely that of the day to come (*prévu lundi, le vote a été reporté*)."""
JUST_OVER = 2
"""Days after which nothing is told to be done *ahead of* an event that is over."""


def nearest_by_direction(weekday: int, found: Found, context: Context, reading: Reading) -> date:
    """A bare weekday: the nearest in the direction of its verb (house conventions 2 and 3)."""
    today, lexicon, words = context.today, found.encoded.lexicon, found.encoded.sentence.words
    assert today is not None
    before, after = sums.weekday_on_or_before(today, weekday), sums.weekday_on_or_after(today, weekday)
    if counted := settled.counted_to(found, context, weekday):
        chosen, base = counted
        reading.direction = "future" if chosen >= today else "past"
        reading.confidence = min(0.93, base.confidence) if base else 0.93
        reading.anchored_on = base.index if base else None
        reading.step("anchor", "leans-on" if base else "published", date=base.interval.earliest if base else today)
        reading.step("sum", "counted")
        reading.rivals = [(intervals.day(d), "other-week") for d in (before, after) if d != chosen]
        return chosen
    reading.step("anchor", "published", date=today)
    cue = context.cue(found)
    if cue.direction is None and (shared := order.joined_cue(found, context)):
        cue = shared
    elif shared := order.instead(found, context):
        cue = replace(
            shared, strength=min(shared.strength, 0.69)
        )  # "will reopen on Friday, not Wednesday as announced"
    context.joined = (context.sentence, found.last_word, cue)
    reading.cue = cue
    direction, doubtful = cue.direction, False
    deferred = order.deferred(found, context, cue, after)
    if (told := story.follows(found, context)) and told.interval.latest:
        chosen = sums.weekday_on_or_after(sums.shift_days(told.interval.latest, 1), weekday)
        reading.anchored_on, reading.confidence = told.index, 0.85
        direction = "future" if chosen >= today else "past"
    elif cue.direction == "past" and settled.made_a_holiday(found):
        chosen, direction, reading.confidence = after, "future", 0.91
        reading.cue = replace(cue, direction=direction)
    elif (today - before).days <= dateline.NEWS and dateline.heads(found):
        chosen, direction, reading.confidence = before, "past", 0.93
    elif direction == "plan":
        ahead, ago = (after - today).days, (today - before).days
        just_over = PUT_OFF_SINCE if cue.moved else JUST_OVER
        coming = ahead <= ago or (cue.awaited and ago > just_over)
        chosen = after if coming and not (cue.backdated and ago) else before
        reading.confidence = 0.88 if chosen == after else 0.8
        called_off = cue.awaited and cue.verb is not None and cue.verb.klass == "forward"
        if 0 <= (chosen - today).days <= (PUT_OFF_NEAR if called_off else JUST_OVER):
            reading.confidence = 0.91  # tomorrow rather than five days ago
        direction = "future" if chosen == after else "past"
    elif (told := foreseen(found, context, cue)) and told.interval.earliest:
        chosen = sums.weekday_on_or_after(sums.shift_days(told.interval.earliest, 1), weekday)
        reading.anchored_on, reading.confidence = told.index, 0.88
        if chosen > after:
            chosen = after
        if chosen == after > today and cue.strength > event_leads.OPEN:
            reading.confidence = 0.91  # counted from the saying or from publication alike
    elif cue.backdated and (today - before).days < (after - today).days:
        chosen, direction, reading.confidence = before, "past", 0.8
    elif noun_days.came_of(found, context, cue):
        # "the results of Sunday's vote are due by Friday", said after that Sunday or before it
        ahead = cue.verb is not None and cue.verb.start >= found.last_word and after - today < today - before
        chosen, direction, reading.confidence = (after, "future", 0.85) if ahead else (before, "past", 0.85)
        doubtful = True
    elif noun_days.leaves_open(found, context, cue, (today - before).days, (after - today).days):
        ahead = noun_days.rather_ahead(found, context, cue, (today - before).days, (after - today).days)
        chosen, direction, reading.confidence = (after, "future", 0.8) if ahead else (before, "past", 0.8)
        doubtful, reading.cue = True, replace(cue, direction=None if cue.direction != direction else direction)
    elif trust.of_thing_over(found, context, cue):
        chosen = before
        # "Sunday's attempt depends on the weather": a present of its own may tell of what is to come.
        its_own = cue.verb is not None and cue.verb.time == "present" and cue.verb.start >= found.last_word
        direction, reading.confidence = "past", 0.85 if cue.direction == "future" or its_own else 0.9
        if cue.direction == "future" and after - today <= today - before and noun_days.is_aimed_at(found, context):
            chosen, direction, reading.confidence = after, "future", 0.8  # "packed their bags for Saturday's trek"
    elif direction == "future" and (main := order.led_up_to(found, context)) is not None:
        # "après Kiev mardi, il ira jeudi à Pékin": the first stop comes before the second.
        chosen, direction = (before, "past") if after > main else (after, direction)
        reading.confidence = 0.91 if chosen == before else 0.8
    elif direction == "future" and cue.spoken and trust.said_when(found, context, cue):
        chosen = after = order.walked(found, context, after)
        reading.confidence = 0.93
    elif direction == "future" and cue.spoken and before != after and trust.may_trail(found, context):
        # "urged its citizens to leave on Monday": whichever of the two is nearer, and never for sure.
        chosen, direction = (before, "past") if (today - before).days < (after - today).days else (after, direction)
        reading.confidence = 0.8
        reading.cue = replace(cue, direction=direction)
    elif deferred:
        before, chosen = after, deferred
        after, reading.confidence = chosen, 0.8
    elif direction == "future" and (stop := order.behind_stop(found, context, weekday)) is not None:
        # "will fly on Tuesday after meeting the king on Monday": of two days the last one, or one that is over
        chosen, direction, reading.confidence = stop, direction if stop >= today else "past", 0.8
        after = max(after, stop)
        doubtful = True
    elif direction == "future":
        chosen = after = order.walked(found, context, after)
        reading.confidence = (
            0.97 if cue.strength >= 0.9 and not (cue.spoken or cue.backdated) else 0.85 if cue.strength >= 0.7 else 0.7
        )
        if doubtful := trust.may_describe(found, cue, (today - before).days) or trust.shows(found, cue):
            reading.confidence = min(reading.confidence, 0.85)
        if (
            cue.verb is not None
            and not doubtful
            and cue.strength >= 0.7
            and (cue.verb.chain.name == "scheduled" or _term(cue.verb))
        ):
            reading.confidence = max(reading.confidence, 0.91)  # "the conference opens on Monday"
    elif direction == "past" and (main := order.done_first(found, context, cue)) is not None:
        # "après avoir vu X jeudi, il ira vendredi à Rabat": done before what is to come
        ahead = after < main and (after - today).days < (today - before).days
        chosen, direction, reading.confidence = (after, "future", 0.85) if ahead else (before, "past", 0.8)
    elif direction == "past" and not cue.strict_past and settled.goes_on_past(found, context, before):
        chosen, direction, reading.confidence = after, "future", 0.85
    elif direction == "past":
        chosen = before
        if before == today and order.came_before(found, context):
            chosen = before = sums.shift_days(today, -7)  # "a plane lost on Thursday was found a day later"
        led = order.behind(found, context, chosen)
        if led is not None:
            chosen = before = sums.weekday_on_or_before(led, weekday)
        doubtful = trust.rather_tomorrow(found, context, cue, (today - before).days, (after - today).days)
        reading.confidence = (
            0.8 if doubtful else 0.97 if cue.strength >= 0.93 else 0.91 if cue.strength >= 0.85 else 0.8
        )
        if cue.strict_past and before == today:
            reading.confidence = 0.7
    elif cue.verb is not None:
        # A verb in the present: the nearest, the coming one on a tie of doubt.
        days = {"present": 3, "gerund": 3, "future": 1}.get(cue.verb.time, -1)
        if noun_days.is_aimed_at(found, context):
            days = 6  # "est forfait pour le match de samedi"
        chosen = after if (after - today).days <= days else before
        reading.confidence = 0.6
    else:
        ahead = settled.announced(found, context)
        chosen, reading.confidence = after if ahead else before, 0.7 if ahead else 0.6
    known = (
        not deferred
        and cue.direction == direction
        and reading.confidence >= 0.8
        and cue.strength >= 0.7
        and not cue.spoken
        and not doubtful
        and not cue.backdated
        and not trust.either_tense(found, cue)
    )
    if direction in ("past", "future") and known:
        # Tomorrow rather than six days ago: the writer would have told the far one by its date.
        near = abs((chosen - today).days) <= 2 and not cue.strict_past
        if near or (cue.strength > 0.7 and trust.agree(found, context, direction)):
            reading.confidence = max(reading.confidence, 0.91)
    named = words[found.first_word + 1 : found.first_word + 2]
    if words[found.first_word] in lexicon.determiners and named and named[0] in lexicon.classes["WEEKDAY"]:
        reading.confidence = min(reading.confidence, 0.8)  # "je m'y promène le dimanche" may tell a habit
    reading.direction = direction
    reading.step("cue", "cue")
    if before == after:
        # "depuis vendredi", said on a Friday, may be the one before.
        doubt = deferred or (found.signal == "since" and moments.FINISHING.isdisjoint(found.slots))
        reading.confidence = 0.8 if doubt else max(reading.confidence, 0.85 if cue.strict_past else 0.92)
        others = [sums.shift_days(today, -7), sums.shift_days(today, 7)]
    else:
        others = [after if chosen == before else before, sums.shift_days(chosen, 7 if chosen == after else -7)]
    reading.rivals = [(intervals.day(d), "other-week") for d in others]
    return chosen


def _term(verb: Verb) -> bool:
    """Is it the present of a term (*s'ouvre*, *takes office*)?"""
    return verb.klass == "term" and verb.time == "present"


def _doubt_neighbour(reading: Reading, at: date, today: date) -> None:
    """*vendredi prochain* said on a Thursday: some mean a week further, so that day is a rival."""
    away = (at - today).days
    if abs(away) <= 2:
        reading.confidence = 0.85
        reading.rivals.append((intervals.day(sums.shift_days(at, 7 if away > 0 else -7)), "other-week"))


@meaning("weekday")
def weekday(found: Found, context: Context) -> Reading | None:
    """A weekday, with or without a modifier."""
    number = found.number("wd")
    if number is None or moments.is_name(found):
        return None
    today = context.today
    reading = Reading("DATE", None, confidence=0.97)
    relation = found.text("rel") or str(found.rule.options.get("rel", ""))
    if found.rule.options.get("alone") and moments.next_word(found).isalpha():
        return None  # "Thursday last week"
    if found.rule.options.get("in_week") and order.parts_from_week(found, context):
        return None
    if relation == "following" and (refine.owns(found) or refine.qualifies(found)) and not _determined(found):
        return None  # "spoke on Friday following Wednesday's attack"
    if not relation and _any_such(found):
        value = f"XXXX-WXX-{number + 1}"
        return moments.finish(found, context, undated("DATE", value, "any-such-day", 0.6))
    if relation == "same":
        last = context.thread.last_day()
        if last is None:
            return moments.finish(found, context, undated("DATE", None, "no-earlier-date"))
        at = sums.shift_days(sums.week_bounds(last[1])[0], number)
        reading.anchored_on, reading.confidence = last[0].index, 0.92 if at == last[1] else 0.7
        reading.step("anchor", "leans-on", date=last[1])
    elif relation in ("following", "previous"):
        last = context.thread.last_day()
        base = last[1] if last else today
        if base is None:
            return moments.finish(found, context, undated("DATE", None, "no-earlier-date"))
        if last:
            reading.anchored_on = last[0].index
            reading.step("anchor", "leans-on", date=base)
        else:
            reading.step("anchor", "published", date=base)
        step = 1 if relation == "following" else -1
        find = sums.weekday_on_or_after if step == 1 else sums.weekday_on_or_before
        at = find(sums.shift_days(base, step), number)
        near = last is not None and last[0] is context.thread.last() and context.sentence - last[0].sentence <= 1
        reading.confidence = min(0.91 if near else 0.88, last[0].confidence) if last else 0.6
    elif today is None:
        reading.confidence = 0.4
        reading.value = f"XXXX-WXX-{number + 1}"
        reading.step("rule", "no-publication-date")
        return moments.finish(found, context, reading)
    elif found.rule.options.get("in_week"):
        shift = {"last": -7, "next": 7}.get(relation, 0)
        at = sums.shift_days(sums.week_bounds(today)[0], number + shift)
        reading.step("anchor", "published", date=today)
    elif not relation and (week := order.week_before(found, context)) is not None:
        at = sums.shift_days(week.interval.earliest, number) if week.interval.earliest else today
        reading.anchored_on, reading.confidence = week.index, min(0.93, week.confidence)
        reading.step("anchor", "leans-on", date=week.interval.earliest)
        context.listed = (context.sentence, found.last_word, at)
    elif relation == "last":
        at = sums.weekday_on_or_before(sums.shift_days(today, -1), number)
        reading.step("anchor", "published", date=today)
        reading.step("rule", "strictly-last")
        _doubt_neighbour(reading, at, today)
    elif relation == "shown":
        at = sums.weekday_on_or_before(today, number)
        reading.step("anchor", "published", date=today)
        reading.confidence = 0.95
    elif relation == "next":
        at = sums.weekday_on_or_after(sums.shift_days(today, 1), number)
        reading.step("anchor", "published", date=today)
        reading.step("rule", "strictly-next")
        if found.rule.options.get("next") == "week" and at <= sums.week_bounds(today)[1]:
            # "next Friday" said on a Tuesday: of next week for most, of this week for some.
            reading.rivals.append((intervals.day(at), "other-week"))
            at = sums.shift_days(at, 7)
            reading.confidence = 0.75
        else:
            _doubt_neighbour(reading, at, today)
    elif relation == "in-eight":
        weeks = 2 if 15 in (found.number("nb"), found.rule.options.get("nb")) else 1
        at = sums.shift_days(sums.weekday_on_or_after(sums.shift_days(today, 1), number), 7 * weeks)
        reading.step("anchor", "published", date=today)
        reading.step("rule", "week-after-next")
        if today.weekday() == number:  # said on that very day, some count from it
            reading.confidence = 0.8
            reading.rivals.append((intervals.day(sums.shift_days(at, -7)), "other-week"))
    elif relation == "weeks-ago":
        unit = found.text("u")
        if unit not in ("", "week", "fortnight"):
            return None  # "two years ago last Tuesday"
        weeks = (found.number("n") or {15: 2}.get(found.number("nb") or 0, 1)) * (2 if unit == "fortnight" else 1)
        at = sums.shift_days(sums.weekday_on_or_before(today, number), -7 * weeks)
        reading.step("anchor", "published", date=today)
        reading.step("sum", "units", amount=-float(weeks), unit="week")
        reading.rivals.append((intervals.day(sums.shift_days(at, 7)), "other-week"))
    elif relation == "this" and today.weekday() == number:
        at = today
        reading.step("anchor", "published", date=today)
        reading.step("rule", "this-day")
    else:
        at = _listed(found, context, number, reading) or nearest_by_direction(number, found, context, reading)
        if relation == "this" and reading.cue.direction is None:
            at = sums.weekday_on_or_after(today, number)
            reading.confidence = 0.75
            reading.rivals = [(intervals.day(sums.shift_days(at, -7)), "other-week")]
    reading.value, reading.interval = at.isoformat(), intervals.day(at)
    if relation in ("last", "next"):
        context.listed = (context.sentence, found.last_word, at)
    return moments.finish(found, context, reading)


def _determined(found: Found) -> bool:
    """Does an article stand before the expression, or first in it (*the following Wednesday's vote*)?"""
    determiners, words = found.encoded.lexicon.determiners, found.encoded.sentence.words
    return moments.previous_word(found) in determiners or words[found.first_word] in determiners


def _any_such(found: Found) -> bool:
    """Is it *a Tuesday*, none in particular (*it began on a Tuesday*, but *a Tuesday deadline*)?"""
    if moments.previous_word(found) not in found.encoded.lexicon.indefinites:
        return False
    return not found.encoded.lexicon.attributive or not refine.qualifies(found)


def _listed(found: Found, context: Context, weekday: int, reading: Reading) -> date | None:
    """*next Thursday and Friday*: a bare weekday joined to one that says which goes on from it."""
    known, sentence = context.listed, found.encoded.sentence
    if known is None or known[0] != context.sentence or found.has("rel") or found.rule.options.get("rel"):
        return None
    link = sentence.words[known[1] : found.first_word]
    links = found.encoded.lexicon.pair_links | {(word,) for word in found.encoded.lexicon.or_words}
    if tuple(link) not in links:
        return None
    reading.step("anchor", "leans-on", date=known[2])
    reading.confidence = 0.93
    return sums.weekday_on_or_after(sums.shift_days(known[2], 1), weekday)


@meaning("calendar_or_weekday")
def calendar_or_weekday(found: Found, context: Context) -> Reading | None:
    """*la soirée du 3 mars*, *la nuit de mardi*."""
    return dates.calendar(found, context) if found.has("d") else weekday(found, context)
