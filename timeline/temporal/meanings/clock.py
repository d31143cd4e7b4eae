"""Clock times, parts of the day, durations and sets."""

from __future__ import annotations

from datetime import date

from .. import arithmetic as sums
from .. import intervals
from ..anchor import Told
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from ..values import SURE, Granularity, Interval
from . import after_dark, dates, hours, last_days, moments, offsets, weekdays
from .back_to_news import RECENT, comes_back, told_of_news
from .lengths import duration, length_value


def _day_of(found: Found, context: Context) -> tuple[str, Interval | None, int | None]:
    """The day a clock time belongs to: the last day told in the same sentence or the one before, else publication."""
    last = None if _stamps(found) else last_days.day_told(found, context)
    if last is not None and context.sentence - last[0].sentence <= 1 and not _comes_after(last, found, context):
        return last[1].isoformat(), intervals.day(last[1]), last[0].index
    told = context.thread.last()
    if told is not None and told.sentence == context.sentence and told.interval.granularity in COARSE:
        return "", None, None  # "next month at 6 p.m.": on which day?
    if context.today is not None:
        return context.today.isoformat(), intervals.day(context.today), None
    return "", None, None


def _stamps(found: Found) -> bool:
    """Does the clock time stand alone on its line, or at its head before a full stop, as the entries of a live report do?"""
    sentence = found.encoded.sentence
    if len(sentence) == found.last_word - found.first_word:
        return True
    opens = not found.first_word and (not sentence.start or sentence.document.folded[sentence.start - 1] == "\n")
    return opens and sentence.words[found.last_word :] == ["."]


def _comes_after(last: tuple[Told, date], found: Found, context: Context) -> bool:
    """Is it to be, after a sentence on a day gone by (*… samedi. Il s'adressera au pays à 20 heures*)?"""
    told, day = last
    if context.today is None or told.sentence == context.sentence or day >= context.today:
        return False
    cue = context.cue(found)
    verb = cue.verb
    if verb is not None and verb.time == "past" and verb.start >= found.last_word:
        return False  # "Avant minuit, son parti a appelé à manifester": when it called
    return cue.direction == "future" and cue.strength >= AHEAD


COARSE = frozenset({Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.YEAR})


@meaning("clock")
def clock(found: Found, context: Context) -> Reading | None:
    """*18 h 30*, *4 h mardi*, *de 16h à 18h30*."""
    if found.rule.options.get("range") and found.has("hp2") and not found.has("hp"):
        found.slots["hp"] = found.slots["hp2"]  # "from 3 to 5 p.m."
    time = moments.clock_of(found)
    if time is None or time == "" or moments.glued(found):
        return None
    if found.rule.options.get("beside") and not _beside_day(found, context, time):
        return None  # "une peine de 14 à 20 heures"
    if found.rule.options.get("range") and not found.has("wd") and _day_follows(found):
        return None  # "entre 0 h 30 et 4 h mardi": two times
    if found.has("wd"):
        return weekdays.weekday(found, context)
    if found.has("dx"):
        return offsets.deictic(found, context)
    if found.has("d"):
        return dates.calendar(found, context)
    if found.has("hs") and not hours.is_clock(found):
        return None
    day, interval, index = _day_of(found, context)
    if index is not None and (dawned := after_dark.morning_after(found, context)) is not None:
        day, interval, index = dawned[1].isoformat(), intervals.day(dawned[1]), dawned[0].index
    reading = Reading("TIME", f"{day}T{time}", interval, clock=time, confidence=0.8, anchored_on=index)
    reading.granularity = Granularity.MINUTE
    last = context.thread.last_day()
    if index is not None and last is not None and last[0].index == index and last[0].sentence == context.sentence:
        far = context.today is not None and abs((context.today - last[1]).days) > RECENT
        unsure = far or last[0].confidence < DOUBTED
        reading.confidence = min(0.92, max(DOUBTED, last[0].confidence)) if unsure else 0.92
    elif index is not None and last is not None and last[1] == context.today and last[0].index == index:
        verb = context.governing(found)  # "X est mort lundi. Il avait quitté Rome à 8 heures"
        past = verb is not None and verb.time in TOLD
        reading.confidence = min(0.91, last[0].confidence) if past else reading.confidence
    elif index is None and interval is not None and not _leads_ahead(context):
        cue = context.cue(found)  # "X est mort dimanche. Y s'exprimera à 20 heures"
        ahead = cue.direction == "future" and cue.strength >= AHEAD and cue.verb is not None
        reading.confidence = 0.91 if ahead else reading.confidence
    if not found.encoded.lexicon.every_day.isdisjoint(found.encoded.sentence.words):
        reading.confidence = OF_EVERY_DAY  # "le couvre-feu a été avancé à 19 heures"
    if found.rule.options.get("range") and (second := moments.clock_of(found, "2")):
        reading.value = f"{day}T{time}/{day}T{second}"
        hours.past_midnight(reading, time, second)
        last_here = last is not None and last[0].sentence == context.sentence
        if reading.confidence == OF_EVERY_DAY and not (index is not None and last_here):
            return _every_day(reading, time, second)
    if found.has("tz"):
        reading.timezone = found.text("tz")
    if interval is None:
        reading.step("rule", "no-publication-date")
    else:
        reading.step("anchor", "leans-on" if index is not None else "published", date=interval.earliest)
    return reading


TOLD = frozenset(("past", "before-past"))
AHEAD = 0.85
"""How strong a verb is, at least, that puts an hour ahead, and so on the day of publication."""
DOUBTED = 0.8
"""Below that a day is so little sure that no hour of it is."""
OF_EVERY_DAY = 0.6
"""How sure it is that an hour that holds on every day is of one of them."""


def _every_day(reading: Reading, time: str, second: str) -> Reading:
    """*un couvre-feu de 21 heures à 5 heures*: the hours of each day, and no day of their own."""
    every = undated("TIME", f"T{time}/T{second}", "repeated", OF_EVERY_DAY)
    every.clock, every.granularity = reading.clock, reading.granularity
    return every


def _beside_day(found: Found, context: Context, time: str) -> bool:
    """Does a day stand right before hours of which the first one bears no sign (*dimanche de 14 à 20 heures*)?"""
    told, second = context.thread.last(), moments.clock_of(found, "2")
    if told is None or told.found is None or told.sentence != context.sentence or not second or second < time:
        return False
    between = found.encoded.sentence.words[told.found.last_word : found.first_word]
    day = told.interval.earliest == told.interval.latest
    return day and len(between) == 1 and moments.next_word(found) not in found.encoded.lexicon.of_words


def _day_follows(found: Found) -> bool:
    """Does a day stand after *entre 0 h 30 et 4 h*?"""
    lexicon = found.encoded.lexicon
    if moments.previous_word(found) not in lexicon.pair_openers:
        return False
    follower = moments.next_word(found)
    return follower in lexicon.classes["WEEKDAY"] or follower in lexicon.classes["DEICTIC"]


@meaning("clock_beside")
def clock_beside(found: Found, context: Context) -> Reading | None:
    """*une minute avant minuit*, *un quart d'heure après midi*: of the day told last, midnight being its end."""
    at, count = moments.clock_of(found), found.number("n")
    if not at or count is None or not 0 < count * {"hour": 60, "minute": 1}.get(found.text("u"), 0) < 720:
        return None
    away = count * (60 if found.text("u") == "hour" else 1) * (-1 if found.has("sb") else 1)
    minutes = (int(at[:2]) * 60 + int(at[3:]) + away) % 1440
    day, interval, index = _day_of(found, context)
    time = f"{minutes // 60:02d}:{minutes % 60:02d}"
    reading = Reading("TIME", f"{day}T{time}", interval, clock=time, confidence=0.85, anchored_on=index)
    reading.granularity = Granularity.MINUTE
    reading.step("sum", "counted")
    return reading


def _goes_back_to(day: date, found: Found, context: Context) -> bool:
    """Does a past verb go on with a day told some sentences ago, shortly before publication?"""
    recent = context.today is not None and 0 <= (context.today - day).days <= 10
    return recent and context.cue(found).direction == "past"


@meaning("part_of_day")
def part_of_day(found: Found, context: Context) -> Reading | None:
    """*dans la soirée*: a part of the last day told, else of the publication day."""
    part = moments.part_of_day(found)
    if part is None or (part == "DT" and (not found.rule.options.get("within") or _of_day_before(found))):
        return None  # "toute la journée", "mardi dans la journée"
    if _figurative(found):
        return None
    if found.has("wd"):
        return weekdays.weekday(found, context)
    last = last_days.day_told(found, context, near=True)
    told = context.thread.last()
    loose = told is not None and told.sentence == context.sentence and told.interval.granularity in COARSE
    if (last is None or context.sentence > last[0].sentence) and context.today is not None and not loose:
        cue = context.cue(found)
        ahead = cue.direction == "future" and cue.strength >= AHEAD
        near = last is not None and context.sentence - last[0].sentence <= 1
        if ahead and near and last is not None and last[1] > context.today:
            ahead = False  # "he arrives on Friday. In the evening he will dine with the king"
        if ahead and found.signal == "deadline" and near:
            verb = context.governing(found)  # "31 May: commandos board the ship. Nine are dead by sunrise"
            ahead = verb is None or verb.klass == "intent" or verb.time in ("future", "infinitive", "plan")
        if ahead or (last is None and found.signal == "deadline"):
            today = context.today
            of_today = not near or (last is not None and last[1] == today)
            sure = 0.91 if ahead and of_today and not _leads_ahead(context) else 0.7
            reading = Reading("TIME", f"{today.isoformat()}T{part}", intervals.day(today), confidence=sure, cue=cue)
            reading.part_of_day, reading.direction = part, "future"
            reading.step("anchor", "published", date=today)
            return reading
    gap = context.sentence - last[0].sentence if last is not None else 99
    if (dawned := after_dark.morning_after(found, context)) is not None:
        return _of_morning_after(part, *dawned)
    if last is not None and gap and context.today is not None and comes_back(last[0], last[1], found, context):
        news = told_of_news(context, last[1])
        day = (news.interval.earliest if news is not None else None) or context.today
        reading = Reading("TIME", f"{day.isoformat()}T{part}", intervals.day(day), confidence=0.6)
        reading.part_of_day, reading.direction = part, "past"
        reading.anchored_on = news.index if news is not None else None
        reading.rivals.append((intervals.day(last[1]), "from-before"))
        reading.step("anchor", "published" if news is None else "leans-on", date=day)
        return reading
    if last is None or gap > 4 or (gap > 1 and not _goes_back_to(last[1], found, context)):
        reading = undated("TIME", f"T{part}", "no-earlier-date", 0.5)
        reading.part_of_day = part
        return reading
    reading = Reading("TIME", f"{last[1].isoformat()}T{part}", intervals.day(last[1]), confidence=0.8)
    if gap > 1:
        reading.confidence = 0.65
    elif gap and last[1] == context.today and context.cue(found).direction == "past":
        reading.confidence = min(0.91, last[0].confidence)  # "X a démissionné lundi. Y l'avait reçu dans la matinée"
    reading.part_of_day, reading.anchored_on = part, last[0].index
    if last[0].sentence == context.sentence:
        reading.confidence = 0.7 if part in NIGHTLY and _set_out(last[0], found, context) else 0.92
        by_hour = last[0].found is not None and last[0].found.rule.meaning in ("clock", "part_of_day")
        if last[0].confidence < (SURE if by_hour else DOUBTED):
            reading.confidence = min(reading.confidence, 0.85)  # of a day told before, or that is not sure itself
        if last[0] is context.thread.aside and _parted(last[0], found, context):
            # "the envoy, who was in Rome on Monday, said he would leave in the morning"
            reading.confidence = min(reading.confidence, 0.8)
            reading.rivals.append((intervals.day(sums.shift_days(last[1], 1)), "past-midnight"))
    reading.step("anchor", "leans-on", date=last[1])
    return reading


def _leads_ahead(context: Context) -> bool:
    """Was a day, a week or a month to come told shortly before, of which a part of the day may be?"""
    told, today = context.thread.told[-LATELY:], context.today
    near = [t.interval.latest for t in told if context.sentence - t.sentence <= LATELY]
    return any(last is None or today is None or last > today for last in near)


LATELY = 3
"""Dates and sentences looked over for a day to come."""


def _of_morning_after(part: str, told: Told, day: date) -> Reading:
    """*Des tirs ont éclaté vendredi soir. À l'aube, ils avaient cessé*: the morning of the next day."""
    reading = Reading("TIME", f"{day.isoformat()}T{part}", intervals.day(day), confidence=0.8)
    reading.part_of_day, reading.anchored_on = part, told.index
    reading.rivals.append((intervals.day(sums.shift_days(day, -1)), "from-before"))
    reading.step("anchor", "leans-on", date=told.interval.earliest)
    return reading


NIGHTLY = frozenset(("NI", "MO"))
"""Parts of the day that may be of the next one, for whoever set out on a day."""


def _parted(told: Told, found: Found, context: Context) -> bool:
    """Does a comma close the clause of the day told, before the verb that this part of a day goes with?"""
    verb = context.governing(found)
    if told.found is None or verb is None:
        return False
    return "," in found.encoded.sentence.words[told.found.last_word : verb.start]


def _set_out(told: Told, found: Found, context: Context) -> bool:
    """Is the day before told by a participle of its own (*parti dimanche de Lagos, il s'est écrasé avant l'aube*)?"""
    before = context.governing(told.found) if told.found is not None else None
    return before is not None and before.time == "participle" and before is not context.governing(found)


def _figurative(found: Found) -> bool:
    """*À l'aube d'une ère nouvelle*: no part of any day."""
    lexicon, words = found.encoded.lexicon, found.encoded.sentence.words
    dawns = lexicon.classes.get("DAWN", {})
    return words[found.last_word - 1] in dawns and moments.next_word(found) in lexicon.of_words


def _of_day_before(found: Found) -> bool:
    """Does the name of a day stand right before, signs aside?"""
    words, at, classes = found.encoded.sentence.words, found.first_word - 2, found.encoded.lexicon.classes
    while at >= 0 and not words[at][0].isalnum():
        at -= 1
    return at >= 0 and (words[at] in classes["WEEKDAY"] or words[at] in classes["DEICTIC"])


def _article(found: Found) -> bool:
    """Is the number only an article (*a week*) that nothing makes a count?"""
    if found.encoded.word(found.marks["n"]) not in found.encoded.lexicon.singles or found.has("about"):
        return False
    return moments.next_word(found) not in found.encoded.lexicon.classes["SHIFTLINK"]


@meaning("duration")
def duration_(found: Found, context: Context) -> Reading | None:
    """*deux heures*, *plus de trois jours*, *quelques mois*."""
    if found.rule.options.get("half"):
        value = duration(0.5, found.text("u"))
    elif found.rule.options.get("quarter"):
        count = found.number("n") or 1
        if count > 3:
            return None
        value = f"PT{15 * count}M" if found.has("u") else "P25Y"
    else:
        if found.has("n1") and (found.number("n1") or 0) > max(1500, found.number("n") or 0):
            return None  # "condamné en 2012 à dix ans"
        if (found.number("n") or 0) > 999 and found.text("u") in ("quarter", "half", "weekend", "decade"):
            return None
        value = length_value(found)
    if moments.glued(found) or (found.has("u2") and found.text("u") == "second"):
        return None  # "one failed on Monday and a second two days later"
    if found.rule.options.get("a") and _article(found):
        return None
    reading = Reading("DURATION", value, confidence=0.93)
    reading.mod = "MORE_THAN" if found.has("more") else "LESS_THAN" if found.has("less") else None
    if found.has("about"):
        reading.mod = "APPROX"
    reading.step("rule", "length")
    return reading


@meaning("set")
def set_(found: Found, context: Context) -> Reading | None:
    """*chaque année*, *tous les lundis*, *hebdomadaire*."""
    weekday = found.number("wds") if found.has("wds") else found.number("wd")
    if found.text("fq"):
        value = found.text("fq")
    elif weekday is not None:
        value = f"XXXX-WXX-{weekday + 1}"
    elif found.text("p"):
        value = f"XXXX-XX-XXT{found.text('p')}"
    elif found.has("m"):
        value = f"XXXX-{found.number('m'):02d}"
    elif found.has("s"):
        value = f"XXXX-{found.text('s')}"
    else:
        given = found.rule.options.get("n")
        count = found.number("n") or (given if isinstance(given, int) else None)
        unit = found.text("u")
        value = duration(float(count or 1), unit)
    reading = Reading("SET", value, confidence=0.93)
    reading.step("rule", "repeated")
    return reading
