"""Join: two neighbours that make one expression (*du 3 mai* + *au 5 juin*, *deux jours* + *après Noël*)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from . import arithmetic as sums
from . import intervals
from .apposed_days import appose
from .grammar import Lexicon
from .match import Found
from .meanings.hours import past_midnight
from .meanings.lengths import moved
from .meanings.seek import YEAR_SLOTS
from .resolve import Reading
from .values import Granularity, Interval, Qualifier

BEGINS = frozenset(("DATE", "TIME"))
COARSE = frozenset({Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.YEAR})


def join(first: Found, one: Reading, second: Found, two: Reading, lexicon: Lexicon, today: date | None) -> bool:
    """Merge the second match into the first where they are one expression; `True` when it was done."""
    if first.encoded is not second.encoded:
        return False
    start = second.signal_start if second.signal is not None else second.start
    if second.start - first.end > 4:
        return False
    appose(first, one, second, two, lexicon)
    between = tuple(first.encoded.words[first.end : second.start])
    if lexicon.except_words and _excepted(first, one, second, two, between, lexicon):
        return True
    touching = start == first.end
    if two.interval is not None and two.interval.granularity is Granularity.YEAR:
        _so_many_years_ago(first, one, second, two, between)
    if second.signal == "from" and one.type == "DURATION" and _lasting(first, one, second, two, start, lexicon):
        return touching
    if second.signal in ("before", "after", "from") and touching and _shifted(first, one, second, two):
        return True
    if (
        one.clock
        and two.clock
        and two.type == one.type == "TIME"
        and _from_hour_to_hour(first, one, second, two, lexicon)
    ):
        return True
    if two.type == "TIME" and two.clock and one.type in ("DATE", "TIME"):
        days = one.interval is not None and one.interval.granularity not in COARSE
        return one.clock is None and days and _clocked(first, one, second, two, between, lexicon)
    return _ranged(first, one, second, two, between, lexicon, today)


def _so_many_years_ago(first: Found, one: Reading, second: Found, two: Reading, between: tuple[str, ...]) -> None:
    """*On September 24 two years ago*, *le 24 septembre, il y a deux ans,*: the year of the day told just before."""
    then, day = two.interval, one.interval
    if then is None or day is None or day.earliest is None or day.earliest != day.latest or one.type != "DATE":
        return
    if then.qualifier is not Qualifier.APPROXIMATE or then.earliest is None or second.signal is not None:
        return
    if not first.has("m") or not YEAR_SLOTS.isdisjoint(first.slots) or between not in ((), (",",)):
        return
    words, after = second.encoded.sentence.words, second.last_word
    if between and after < len(words) and words[after].isalpha():
        return  # "resigned on 24 September, two years ago he was elected"
    at = sums.make_day(then.earliest.year, day.earliest.month, day.earliest.day)
    if at is not None:
        one.interval, one.value, one.rivals = intervals.day(at), at.isoformat(), []
        one.confidence = min(one.confidence, two.confidence)
        one.steps = [("anchor", "leans-on", {"date": then.earliest})]


def _extend(first: Found, second: Found, one: Reading) -> None:
    first.stop(second.end)
    one.rivals = []
    one.confidence = min(one.confidence, 0.9)


MOST_DAYS = 62
"""So many days at most are listed one by one where a range has exceptions."""


def _excepted(
    first: Found, one: Reading, second: Found, two: Reading, between: tuple[str, ...], lexicon: Lexicon
) -> bool:
    """*du 6 au 9 décembre, sauf le 8*: the days that remain, one by one."""
    words = tuple(word for word in between if word != "," and word not in lexicon.determiners)
    interval = one.interval
    if len(words) != 1 or (words[0] not in lexicon.except_words and words not in lexicon.pair_links):
        return False
    if words[0] not in lexicon.except_words:  # "sauf le mardi et le jeudi"
        spoken = [first.encoded.word(at) for at in range(first.start, first.end)]
        if lexicon.except_words.isdisjoint(spoken):
            return False
    if interval is None or interval.earliest is None or interval.latest is None:
        return False
    if one.value is None or not ("/" in one.value or "," in one.value) or interval.granularity is not Granularity.DAY:
        return False
    if (interval.latest - interval.earliest).days > MOST_DAYS:
        return False
    listed = [date.fromisoformat(told[:10]) for told in one.value.split(",")] if "," in one.value else []
    count = (interval.latest - interval.earliest).days + 1
    listed = listed or [sums.shift_days(interval.earliest, n) for n in range(count)]
    left = [day for day in listed if not _named(second, two, day)]
    if len(left) == len(listed) or not left:
        return False
    one.interval = intervals.days(tuple(left)) if len(left) > 1 else intervals.day(left[0])
    clock = f"T{one.clock}" if one.clock else ""
    one.value = ",".join(f"{day.isoformat()}{clock}" for day in left)
    confidence = one.confidence
    _extend(first, second, one)
    one.confidence = min(confidence, 0.93)
    return True


def _named(found: Found, reading: Reading, day: date) -> bool:
    """Does a match name this day: by its date, its number alone, or its weekday?"""
    if found.rule.meaning == "day_list":
        return any(told[5:10] == day.isoformat()[5:] for told in (reading.value or "").split(","))
    number, month = found.number("d"), found.number("m")
    if number is not None:
        return number == day.day and (month is None or month == day.month)
    weekday = found.number("wd") if found.has("wd") else found.number("wds")
    return weekday is not None and weekday == day.weekday() and not found.has("rel")


def _clocked(
    first: Found, one: Reading, second: Found, two: Reading, between: tuple[str, ...], lexicon: Lexicon
) -> bool:
    """A date and the clock time that follows it."""
    if not all(word in lexicon.time_links for word in between) or second.rule.name not in lexicon.clock_rules:
        return False
    if second.signal is not None and second.signal != "about":
        return False  # "dimanche soir, à partir de 22 h": the hour is a beginning of its own
    evening = one.interval.earliest if one.interval and one.part_of_day in ("EV", "NI") else None
    if evening is not None and two.clock == "00:00" and two.value:
        two.clock, two.value = "24:00", f"{two.value.partition('T')[0]}T24:00"  # "ce soir à minuit" ends the day
    elif evening is not None and two.clock and two.clock < "05:00":
        # An evening that runs past midnight: the hour belongs to the next day, so the two stay apart.
        at = sums.shift_days(evening, 1)
        two.interval, two.value = intervals.day(at), f"{at.isoformat()}T{two.clock}"
        return False
    if one.value and two.value and "T" in two.value:
        one.value = one.value.partition("T")[0]
        tail = two.value.partition("/")[2].rpartition("T")[2]
        day = one.value.partition("/")[0].partition(",")[0]
        if "," in one.value or "/" in one.value:
            one.value = re.sub(r"(?<=\d)(?=[,/]|\Z)", f"T{two.clock}", one.value)
        else:
            one.value = f"{one.value}T{two.clock}" + (f"/{day}T{tail}" if tail and "/" not in one.value else "")
            if tail and two.clock:
                past_midnight(one, two.clock, tail)
    one.type, one.clock, one.timezone = "TIME", two.clock, two.timezone or one.timezone
    confidence, rivals = one.confidence, one.rivals
    _extend(first, second, one)
    one.confidence, one.rivals = confidence, rivals
    return True


def _from_hour_to_hour(first: Found, one: Reading, second: Found, two: Reading, lexicon: Lexicon) -> bool:
    """*from 11 p.m. Thursday to 2 a.m. Friday*: one stretch, where each end states its day."""
    a, b = one.interval, two.interval
    dated = all(any(found.has(slot) for slot in ("wd", "d", "dx")) for found in (first, second))
    words = tuple(first.encoded.word(at) for at in range(first.end, second.start))
    if not dated or words not in lexicon.range_links - lexicon.pair_links or a is None or b is None:
        return False
    if not (first.signal == "from" or _opener(first, lexicon)) or a.earliest is None or b.latest is None:
        return False
    if a.earliest > b.latest or one.value is None or two.value is None:
        return False
    confidence = min(one.confidence, two.confidence)
    one.interval = intervals.span(a.earliest, b.latest) if a.earliest < b.latest else a
    one.value, first.signal = f"{one.value}/{two.value}", None
    _extend(first, second, one)
    one.confidence = min(confidence, 0.93)
    return True


def _shifted(first: Found, one: Reading, second: Found, two: Reading) -> bool:
    """*deux semaines après Pâques*, *le jeudi avant Noël*: a length or a weekday counted from a date."""
    base = two.interval.earliest if two.interval else None
    if base is None or two.type != "DATE":
        return False
    if second.signal != "from" and not second.encoded.lexicon.comparing.isdisjoint(_signal_words(second)):
        return False  # "three weeks earlier than last year"
    sign = -1 if second.signal == "before" else 1
    amount, unit, weekday = first.number("n"), first.text("u"), first.number("wd")
    if (one.type == "DURATION" or first.rule.meaning == "shift") and amount is not None and amount < 5000 and unit:
        at: date = moved(base, unit, sign * amount)
    elif weekday is not None and first.rule.meaning == "weekday" and not first.has("rel") and second.signal != "from":
        at = _weekday_from(base, weekday, sign)
    else:
        return False
    one.value, one.interval = at.isoformat(), intervals.day(at)
    rough = unit in ROUGH and weekday is None and (unit != "week" or (amount or 0) > 3)
    _taken(first, one, second, two)
    if rough:  # "six weeks before the vote of 26 May" is not to the day
        one.confidence = min(one.confidence, 0.88)
    return True


def _signal_words(found: Found) -> list[str]:
    """The words of the signal before an expression."""
    if found.signal_start is None:
        return []
    return found.encoded.sentence.words[found.encoded.first[found.signal_start] : found.first_word]


def _lasting(first: Found, one: Reading, second: Found, two: Reading, start: int, lexicon: Lexicon) -> bool:
    """*une trêve de dix jours à compter de samedi*, *a ten-day truce from Saturday*: what fills the days from the first."""
    amount, unit = first.number("n"), first.text("u")
    begin = two.interval.earliest if two.interval else None
    if begin is None or two.type != "DATE" or amount is None or not 0 < amount < 1000 or unit not in WHOLE:
        return False
    words = first.encoded.sentence.words
    at, gap = first.first_word, words[first.last_word : second.first_word]
    before = words[max(0, at - 4) : at]
    told = gap if start > first.end else before if before[-1:] and before[-1] in lexicon.of_words else []
    shut = bool(before) and before[-1].endswith(lexicon.lasting_ends)  # "fermée | deux semaines à compter de vendredi"
    if not shut and lexicon.spells.isdisjoint(told) and lexicon.filling.isdisjoint(before[-1:]):
        return False
    stretch = intervals.span(begin, sums.shift_days(moved(begin, unit, amount), -1))
    if start > first.end:
        two.range = stretch  # the length and the day stand apart
        two.step("sum", "counted")
        return True
    one.value, one.interval = stretch.edtf, stretch
    second.signal = None
    return _taken(first, one, second, two)


ROUGH = frozenset(("week", "month", "year", "decade"))
WHOLE = frozenset(("day", "week", "month", "year"))


def _weekday_from(base: date, weekday: int, sign: int) -> date:
    seek = sums.weekday_on_or_before if sign < 0 else sums.weekday_on_or_after
    return seek(sums.shift_days(base, sign), weekday)


def _taken(first: Found, one: Reading, second: Found, two: Reading) -> bool:
    one.type, one.mod, one.flags, one.part_of_day = "DATE", None, two.flags, two.part_of_day
    one.granularity = None
    one.steps, one.cue = [*two.steps], two.cue
    one.step("sum", "counted")
    _extend(first, second, one)
    one.confidence = min(two.confidence, 0.9)
    return True


def _ranged(
    first: Found,
    one: Reading,
    second: Found,
    two: Reading,
    between: tuple[str, ...],
    lexicon: Lexicon,
    today: date | None,
) -> bool:
    """*de janvier 2019 à hier*: two ends that each make sense alone."""
    a, b = one.interval, two.interval
    if two.value == "PRESENT_REF" and today is not None:
        b = intervals.day(today)
    if b is not None and b.earliest is not None and b.earliest == b.latest and not first.has("y"):
        a = _same_month(first, b.earliest) or a
    if a is None and b is None and first.rule.meaning == second.rule.meaning == "weekday":
        if between in lexicon.range_links and between not in lexicon.pair_links and _opener(first, lexicon):
            one.value = None
            _extend(first, second, one)
            return True
        return False
    ends = two.type == "DATE" or two.type == "TIME" and not two.clock and second.has("wd")  # "to Monday night"
    if a is None or b is None or one.type not in BEGINS or not ends or two.value is None:
        return False
    if "/" in (one.value or "") or "/" in two.value or a.earliest is None or b.latest is None:
        return False
    if second.rule.meaning == "weekday" and not second.has("rel") and a.latest is not None:
        follows = b.earliest is not None and b.earliest > a.latest
        if first.rule.meaning == "weekday" or not follows:
            b = intervals.day(sums.weekday_on_or_after(sums.shift_days(a.latest, 1), second.number("wd") or 0))
    begin, stop = a.earliest, b.earliest
    if first.rule.meaning == second.rule.meaning == "weekday" and begin and stop and begin > stop:
        # "du lundi au vendredi prochain", "du lundi au vendredi dernier": the week of the end that says which one.
        if second.text("rel") == "next":
            b = intervals.day(sums.weekday_on_or_after(begin, second.number("wd") or 0))
        else:
            a = intervals.day(sums.weekday_on_or_before(stop, first.number("wd") or 0))
    bare = first.rule.meaning == second.rule.meaning == "weekday" and not first.has("rel") and not second.has("rel")
    if bare and one.direction == two.direction == "past" and today and a.earliest and b.latest and b.latest > today:
        a, b = (
            intervals.day(sums.shift_days(day, -7)) for day in (a.earliest, b.latest)
        )  # "ran from Friday to Sunday"
    free = not first.has("y") and not first.has("rel")
    if free and a.earliest and a.latest and b.latest and a.earliest > b.latest:
        a = replace(a, start_earliest=sums.shift_months(a.earliest, -12), end_latest=sums.shift_months(a.latest, -12))
    if a.earliest is None or b.latest is None or a.earliest > b.latest:
        return False
    words = tuple(word for word in between if word not in lexicon.determiners)
    before = _opener(first, lexicon)
    if not words and two.value == "PRESENT_REF":
        words = (second.encoded.word(second.start),)  # "de mars à ce jour": the link is inside
    named = two.value == "PRESENT_REF" or second.rule.meaning == "deictic"
    before = before or ("de" if named and first.has("y") and words not in lexicon.pair_links else "")
    if words in lexicon.range_links:
        loose = a.granularity != b.granularity and words not in lexicon.strong_links
        if not before and (words not in lexicon.range_signs or loose):
            return False
        if words in lexicon.pair_links and before not in lexicon.pair_openers:
            return False
    else:
        return False
    spoken = first.encoded.sentence.words[max(0, first.first_word - 8) : first.first_word]
    if lexicon.tells_of_moving(spoken):
        return False
    span = intervals.window(a.earliest, b.latest) if before in lexicon.pair_openers else None
    span = span or intervals.span(a.earliest, b.latest)
    grain = a.granularity if a.granularity == b.granularity else Granularity.DAY
    one.interval = replace(span, granularity=grain)
    one.type = "DATE"
    one.value = f"{a.earliest.isoformat()}/{b.latest.isoformat()}" if a.granularity is Granularity.DAY else span.edtf
    confidence = min(one.confidence, two.confidence, 0.9)
    one.granularity = None
    if first.signal in ("since", "from"):
        first.signal = None
    _extend(first, second, one)
    one.confidence = confidence
    return True


def _same_month(first: Found, last: date) -> Interval | None:
    """The day of *du 3 au 5 mai*, *du 03/05 au 5 mai 2015*: it takes its month or its year from the second end."""
    numbers = first.slots.get("dm")
    at: date | None = None
    if isinstance(numbers, tuple):
        at = sums.make_day(last.year, numbers[1], numbers[0])
    elif first.has("d") and not first.has("m"):
        at = sums.make_day(last.year, last.month, first.number("d") or 0)
    return intervals.day(at) if at is not None and at <= last else None


def _opener(first: Found, lexicon: Lexicon) -> str:
    """The word that opens a range just before an expression: *de*, *du*, *entre*; empty without one."""
    for at in range(first.start - 1, max(-1, first.start - 3), -1):
        word = first.encoded.word(at)
        if word in lexicon.range_openers:
            return word
        if word not in lexicon.determiners:
            return ""
    return ""
