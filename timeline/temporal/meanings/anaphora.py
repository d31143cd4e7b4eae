"""Expressions that lean on the last date of the main thread; without one they stay undated."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import Granularity
from . import accounts, dates, holidays, last_days, moments, told_aside, two_days
from .another_event import of_deed, opens_clause, told_again
from .back_to_news import comes_back, told_of_news
from .lengths import SPELL_DAYS
from .offsets import amount_of, shifted

BRIEF = frozenset(("hour", "minute", "second"))
EARLY = 24
"""The last day of a month from which *a month later* is surely in the next one."""
TORN = 3
"""Sentences after which the day told last may still be meant, and not that of an aside."""
SOON = 2
"""Sentences after which *a few hours later* counts from something nobody dated."""


@meaning("anaphoric_day")
def anaphoric_day(found: Found, context: Context) -> Reading | None:
    """*la veille*, *le lendemain*, *le même jour*, *le soir même*."""
    offset = found.number("ax")
    if offset is None:
        offset = days if isinstance(days := found.rule.options.get("days", 0), int) else 0
    last = last_days.day_told(found, context, offset)
    aside, torn = context.thread.aside, None
    since = context.thread.since
    if offset and last is None and since is not None and _goes_back_to(found, context, since, offset):
        aside = since
    if not offset and since is not None and 0 <= context.sentence - since.sentence <= 1:
        day = since.interval.earliest
        nearest = (
            last is None or last[0].index < since.index and not last_days.goes_past(found, context, since, last[0])
        )
        if day is not None and day == since.interval.latest and nearest:
            last = since, day  # "fermée depuis le 11 mai. Ce jour-là, il avait rompu"
    beside = aside is not None and (aside.sentence == context.sentence or (last is None and aside is since))
    if aside is not None and beside and (last is None or last[0].sentence < aside.sentence):
        day = aside.interval.earliest
        ahead = last is not None and day is not None and _not_yet(found, context, day, offset)
        single = day is not None and day == aside.interval.latest and not ahead
        if day is not None and single and not told_aside.of_history(context, day, last):
            torn = (
                last[1] if last is not None and context.sentence - last[0].sentence <= TORN and last[1] != day else None
            )
            last = aside, day  # "Pékin, qui avait dénoncé jeudi un accord, a déposé le même jour une demande"
    again = found.has("ax") or found.rule.options.get("again", False) is True
    again = again and moments.next_word(found) in found.encoded.lexicon.of_words
    again = again or found.rule.options.get("of") is True and of_deed(found, context)
    if again and (last is None or not told_again(found, context, last[0])):
        return moments.finish(found, context, undated("DATE", None, "equation", 0.5))
    if found.rule.options.get("beside") and (opens_clause(found, context) or told_aside.opens_phrase(found, context)):
        first = found.encoded.sentence.words[found.first_word]
        if offset < -1 or first in context.tenses.tenses.indefinites:
            return None  # "two days before the vote", "a day before he left": a length, as "three days before" is
        return moments.finish(found, context, undated("DATE", None, "equation", 0.5))
    if last is None:
        return moments.finish(found, context, undated("DATE", None, "no-earlier-date", 0.5))
    told, base = last_days.day_ahead(found, context, last, offset)
    doubted = two_days.day_before(found, context, told, base) if not offset and aside is not told else None
    if doubted is not None and doubted.rather:
        told, base, torn = doubted.told, doubted.day, base
    elif doubted is not None:
        torn = torn or doubted.day
    at = sums.shift_days(base, offset)
    reading = Reading("DATE", at.isoformat(), intervals.day(at), anchored_on=told.index)
    gap = context.sentence - told.sentence
    sure = min(0.92 if gap <= 2 else 0.82 if gap <= 4 else 0.65, told.confidence)
    reading.confidence = last_days.trusted(sure, found, context, base)
    if context.today is not None and at >= context.today and _over_by_then(found, context, base > context.today):
        reading.confidence = min(reading.confidence, 0.8)
    reading.step("anchor", "leans-on", date=base)
    reading.step("sum", "days", days=offset)
    if again or _was_to_be(found, context, base):
        reading.confidence = min(reading.confidence, 0.8)
    if _told_in_background(found, context, told) or (not offset and last_days.in_apposition(context, told)):
        reading.confidence = min(reading.confidence, 0.85)
    if not offset and base == context.today and (before := last_days.story_before(found, context, base)) is not None:
        # "By Monday they had fled. He spoke that evening", said on the Monday, of which one would say "this evening"
        reading.confidence = min(reading.confidence, 0.85)
        reading.rivals.append((intervals.day(before), "from-before"))
    if torn is not None:  # "X a démissionné samedi. Le président, qui l'avait reçu jeudi, l'a remplacé le lendemain"
        reading.confidence = min(reading.confidence, 0.85)
        reading.rivals.append((intervals.day(sums.shift_days(torn, offset)), "from-before"))
    if context.today and context.today != base:
        reading.rivals.append((intervals.day(sums.shift_days(context.today, offset)), "from-publication"))
    return moments.finish(found, context, reading)


def _not_yet(found: Found, context: Context, day: date, offset: int) -> bool:
    """*La frontière rouvre, a-t-on dit lundi. Le ministre, qui part jeudi, avait exigé la veille leur départ*: a past counts
    from no day of an aside that is still to come, where the story has one."""
    at = sums.shift_days(day, offset)
    if context.today is None or day <= context.today or at < context.today:
        return False
    verb = context.governing(found)
    return verb is not None and (verb.time == "before-past" or verb.time == "past" and at > context.today)


def _goes_back_to(found: Found, context: Context, since: Told, offset: int) -> bool:
    """Is the first day of what goes on told in this sentence, or just before what a pluperfect goes back to (*has leaked
    since April 22, when the rig sank. It had caught fire two days before*)?"""
    verb = context.governing(found)
    back = offset < 0 and verb is not None and verb.time == "before-past"
    return since.sentence in (context.sentence, context.sentence - back)


def _told_in_background(found: Found, context: Context, told: Told) -> bool:
    """*Ils ont voté dimanche. Samedi, X avait averti … Y votait le même jour*: the day of the news, or the one before it."""
    if told.found is None or told.sentence == context.sentence or len(context.thread.told) < 2:
        return False
    before, here = context.governing(told.found), context.governing(found)
    back = before is not None and before.time == "before-past"
    return back and here is not None and here.time in ("past", "present")


def _was_to_be(found: Found, context: Context, base: date) -> bool:
    """*Ils se verront lundi. Il devait être inhumé le jour même*: does a plan of the past go on from a day to come?"""
    if context.today is None or base <= context.today:
        return False
    verb = context.governing(found)
    return verb is not None and verb.time in ("plan", "past", "before-past")


def _over_by_then(found: Found, context: Context, after: bool) -> bool:
    """Does a past tell of a day after publication, or a pluperfect of that of publication, which it hardly can?"""
    verb = context.governing(found)
    return verb is not None and verb.time in (("past", "before-past") if after else ("before-past",))


def named_day(found: Found, context: Context) -> Reading | None:
    """The feast, the nth weekday or the date inside a match."""
    if found.has("hol"):
        return holidays.holiday(found, context)
    if found.has("ord") or found.has("ordn"):
        from .counted import nth_in

        return nth_in(found, context)
    return dates.calendar(found, context)


@meaning("near_day")
def near_day(found: Found, context: Context) -> Reading | None:
    """*la veille de Noël*, *au lendemain du 14 juillet*: a sum with a known date."""
    days = found.rule.options.get("days", 0)
    offset = found.number("ax") or (days if isinstance(days, int) else 0)
    inner = named_day(found, context)
    if inner is None or inner.interval is None or inner.interval.earliest is None:
        return inner
    at = sums.shift_days(inner.interval.earliest, offset)
    inner.value, inner.interval = at.isoformat(), intervals.day(at)
    inner.step("sum", "days", days=offset)
    inner.rivals = []
    return inner


@meaning("anaphoric_shift")
def anaphoric_shift(found: Found, context: Context) -> Reading | None:
    """*deux jours plus tard*: counted from the last date told, else from publication with little trust."""
    amount, unit = amount_of(found), found.text("u") or str(found.rule.options.get("u", ""))
    if amount is None or amount > 100_000:
        return None
    after = moments.next_word(found)
    if after in found.encoded.lexicon.these or after in context.tenses.tenses.compared:
        return None  # "thirty minutes later this week", "deux jours plus tôt que prévu"
    sign = 1 if found.rule.options.get("sign") == 1 else -1
    if found.rule.options.get("quarters") and unit == "year" and not accounts.of_months(found):
        named = bool(found.rule.options.get("named")) and not accounts.fiscal(found)
        if told := accounts.told_quarter(context, sign * int(amount), named):
            if told.confidence == accounts.UNNAMED and accounts.compares(found, context, told):
                told.confidence = 0.91
            return told
    yearly = found.rule.options.get("quarters") and unit == "year"
    last = context.thread.last_stated() if yearly else _leans_on(found, context, unit, sign * amount)
    if last is None or last.interval.earliest is None:
        return undated("DATE", None, "no-earlier-date", 0.5)
    if (same := told_aside.beside_day(found, context, last, unit, sign * amount)) is not None:
        return same
    base = last.interval.earliest
    try:
        value, interval, mod = shifted(found, base, unit, sign * amount, False)
    except sums.OutOfCalendar:
        return undated("DATE", None, "out-of-calendar")
    exact = last.interval.earliest == last.interval.latest
    if unit == "week" and exact:
        interval = intervals.day(sums.shift_days(base, sign * int(amount * 7)))  # the same weekday, as the day is known
    if unit in ("day", "week") and not exact and last.interval.latest and (last.interval.latest - base).days <= 31:
        latest = sums.shift_days(last.interval.latest, sign * int(amount * (7 if unit == "week" else 1)))
        value, mod = value if interval.earliest is None else f"{interval.earliest}", "APPROX"
        interval = intervals.window(sums.shift_days(base, (latest - last.interval.latest).days), latest)
    close = _countable(last, unit, exact) and context.sentence - last.sentence <= 1
    close = close and (unit not in ("month", "year") or _told_for_itself(found, context, last))
    close = close and context.thread.just_told(context.sentence) in (last, None)
    reading = Reading(
        "DATE", value, interval, mod=mod, confidence=0.9 if close else 0.88 if exact else 0.75, anchored_on=last.index
    )
    reading.confidence = last_days.trusted(min(reading.confidence, last.confidence), found, context, base)
    if yearly and amount == 1 and accounts.of_year_so_far(found, last):
        reading.confidence = max(reading.confidence, 0.91)
    late = context.today is not None and interval.earliest is not None and interval.earliest > context.today
    late = late or sign < 0 and context.today is not None and base > context.today
    if late and _over_by_then(found, context, True):  # a past of a day to come: it goes on from another day
        reading.confidence = min(reading.confidence, 0.8)
    relatives, words = context.tenses.tenses.relatives, found.encoded.sentence.words
    if sign < 0 and last.sentence < context.sentence and not relatives.isdisjoint(words[: found.first_word]):
        reading.confidence = min(reading.confidence, 0.85)  # "qui l'avait vu huit jours plus tôt, l'a salué lundi"
    verb = context.governing(found)
    if verb is not None and verb.chain.prospective and last.sentence < context.sentence:
        reading.confidence = min(reading.confidence, 0.85)  # "elections would follow seven months later", after a plan
    if found.has("less") and interval.earliest is not None and interval.latest is not None:
        reading.range = intervals.window(min(interval.earliest, base), max(interval.latest, base))
    if unit in ("hour", "minute", "second"):
        reading.type, reading.confidence = "TIME", 0.6
    reading.step("anchor", "leans-on", date=base)
    reading.step("sum", "units", amount=sign * amount, unit=unit)
    return reading


def _countable(last: Told, unit: str, exact: bool) -> bool:
    """Does a day, or the month or year that the units are counted from, leave no doubt of what they lead to?"""
    if unit in ("day", "week"):
        return exact
    grain = last.interval.granularity
    if unit == "year":
        return exact or grain in (Granularity.MONTH, Granularity.YEAR)
    early = exact and last.interval.earliest is not None and last.interval.earliest.day <= EARLY
    return unit == "month" and (early or grain is Granularity.MONTH)


def _told_for_itself(found: Found, context: Context, last: Told) -> bool:
    """Is the month or year counted from that of a verb (*le parti, fondé en 1990, a gagné. Dix ans plus tard*: of neither),
    and does no bare comma part the two (*élu en 2008, deux ans plus tôt*)?"""
    if last.found is None:
        return False
    if last.sentence == context.sentence:
        return found.encoded.sentence.words[last.found.last_word : found.first_word] != [","]
    verb = context.governing(last.found)
    return verb is not None and verb.time != "participle"


def _leans_on(found: Found, context: Context, unit: str, amount: float) -> Told | None:
    """The date told that days or weeks are counted from: a day rather than a year, and none that leads past today.

    *l'accord de 1973 expire le 13 novembre. Trois jours plus tard, …*; an aside, where only it fits a past verb.
    """
    last, today, days = context.thread.last(), context.today, {"day": 1, "week": 7}.get(unit)
    if last is None and context.thread.aside is not None and context.thread.aside.sentence == context.sentence:
        return context.thread.aside  # "qui avait vu X le 7 mai, puis Y neuf jours plus tard"
    here = last is not None and days is not None and last.sentence == context.sentence
    if here and (told := told_aside.told_beside(found, context)) is not None:
        return told
    aside, named = context.thread.aside, context.thread.named
    if unit in ("month", "year"):
        for near in (aside, named):
            if near is not None and last is not None and near.sentence == context.sentence and near.index > last.index:
                last = near  # "where they seized Goma in January, Bukavu a month later"
    if unit in BRIEF:
        in_mind = _day_in_mind(found, context)
        return in_mind[0] if in_mind is not None else None  # "less than an hour later": not in the year told
    if last is None or days is None:
        return last
    since = context.thread.since
    if since is not None and since.index > last.index and context.sentence - since.sentence == 1:
        return replace(
            since, confidence=min(0.85, since.confidence)
        )  # "had known since 23 June. They were caught six days earlier"
    last = told_aside.before_term(found, context, last) if amount > 0 else last
    first, end = last.interval.earliest, last.interval.latest
    if first is not None and end is not None and (end - first).days > 31:
        day = context.thread.last_day()
        last = day[0] if day is not None and context.sentence - day[0].sentence <= 3 else last
        first = last.interval.earliest
    if today is None or first is None or (first - today).days + amount * days <= 0:
        return last
    if context.cue(found).direction != "past":
        return last
    beside = aside.interval.earliest if aside is not None and context.sentence - aside.sentence <= 2 else None
    if beside is not None and (beside - today).days + amount * days <= 0:
        return aside
    return told_aside.gone_by(context, last, sums.shift_days(today, -int(amount * days)))


@meaning("anaphoric_vague")
def anaphoric_vague(found: Found, context: Context) -> Reading | None:
    """*quelques jours plus tard*: a fuzzy window after the last date told."""
    sign = 1 if found.rule.options.get("sign") == 1 else -1
    last, unit = context.thread.last(), found.text("u")
    reading = undated("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF", "vague", 0.5)
    if unit in BRIEF:
        return same_day(found, context, sign) or reading
    if last and last.interval.earliest and unit in SPELL_DAYS:
        low, high = SPELL_DAYS[unit]
        base = last.interval.earliest
        days = sorted((sums.shift_days(base, sign * low), sums.shift_days(base, sign * high)))
        reading.interval = intervals.window(days[0], days[1], Granularity.DAY)
        reading.anchored_on = last.index
        reading.step("anchor", "leans-on", date=base)
    return reading


def _day_in_mind(found: Found, context: Context) -> tuple[Told, date] | None:
    """The day told last, unless a later sentence went on to a year or a month; what is only quoted goes on to none."""
    told, last = last_days.day_told(found, context), context.thread.last()
    if told is None or last is None or last.sentence <= told[0].sentence:
        return told
    return told if last_days.only_quoted(last, found, context) else None


def same_day(found: Found, context: Context, sign: int) -> Reading | None:
    """*quelques heures plus tard*, *in the hours that followed*: the day told last; an evening may go over into the next
    day, a morning back."""
    told = _day_in_mind(found, context)
    if told is None or context.sentence - told[0].sentence > SOON:
        return None
    last, base = told
    news = told_of_news(context, base) if context.sentence > last.sentence else None
    if news is not None and news.interval.latest and comes_back(last, base, found, context, presents=True):
        last, base = news, news.interval.latest  # the morning after a night
    before = last.found
    told_once = base == last.interval.earliest
    part = moments.part_of_day(before) if before is not None and told_once else None
    beside = sums.shift_days(base, sign) if part in (("EV", "NI") if sign > 0 else ("MO", "NI")) else base
    interval = intervals.day(base) if beside == base else intervals.window(min(base, beside), max(base, beside))
    reading = Reading("DATE", base.isoformat(), interval, confidence=min(0.7, last.confidence), anchored_on=last.index)
    reading.step("anchor", "leans-on", date=base)
    reading.step("sum", "days", days=0)
    other = sums.shift_days(base, sign)
    if beside == base and (context.today is None or other <= context.today):
        reading.rivals.append((intervals.day(other), "past-midnight"))
    return reading
