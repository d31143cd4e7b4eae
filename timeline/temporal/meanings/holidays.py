"""Days with a name: fixed, counted from Easter, or the nth weekday of a month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from .. import arithmetic as sums
from .. import calendars, intervals
from ..match import Found
from ..resolve import Context, Reading, meaning, undated
from . import chronicle, moments, nearby, seek


def holiday_in(entry: object, year: int) -> date | None:
    """The date of a holiday in a year; `entry` is as in the lexicon."""
    if isinstance(entry, int):
        return sums.shift_days(sums.easter(year), entry)
    if not isinstance(entry, tuple):
        return None
    if isinstance(entry[0], int):
        return sums.make_day(year, entry[0], entry[1])
    if entry[0] in OTHER_CALENDARS:
        return OTHER_CALENDARS[entry[0]](year, *entry[1:])
    kind, month, weekday, nth = entry
    day = sums.nth_weekday(year, month, weekday, nth)
    if kind == "mothers" and day == sums.shift_days(sums.easter(year), 49):
        return sums.shift_days(day, 7)  # French law: first Sunday of June when Pentecost takes the day
    if kind == "black-friday" and day:
        return sums.shift_days(day, 1)
    if kind in _AFTER and day:
        return sums.shift_days(day, _AFTER[kind])
    return day


def _beside(days: list[date], at: date) -> list[date]:
    """The days before and after the one chosen, two at most each way."""
    index = days.index(at)
    return days[max(0, index - 2) : index] + days[index + 1 : index + 3]


def _from_hebrew_new_year(year: int, days: int) -> date | None:
    first = calendars.hebrew_new_year(year)
    return sums.shift_days(first, days) if first else None


def _from_orthodox_easter(year: int, days: int) -> date | None:
    sunday = calendars.orthodox_easter(year)
    return sums.shift_days(sunday, days) if sunday else None


OTHER_CALENDARS: dict[str, Callable[..., date | None]] = {
    "islamic": calendars.islamic_in,
    "hebrew": _from_hebrew_new_year,
    "orthodox": _from_orthodox_easter,
    "lunar-new-year": calendars.lunar_new_year,
    "diwali": calendars.diwali,
    "full-moon": calendars.full_moon_of,
}
_AFTER = {"cyber-monday": 4, "election-day": 1}


def _either(entry: object) -> tuple[object, ...]:
    """The feasts that a name may stand for: *Eid* alone is either of two."""
    return entry[1:] if isinstance(entry, tuple) and entry[0] == "either" else (entry,)


def _orthodox(entry: object) -> object | None:
    """The feast of those who keep the Julian calendar: *les orthodoxes ont fêté Noël*."""
    return ("orthodox", entry) if isinstance(entry, int) else JULIAN.get(entry)


JULIAN: dict[object, tuple[int, int]] = {(12, 25): (1, 7), (12, 24): (1, 6), (1, 1): (1, 14), (1, 6): (1, 19)}


def _dated_otherwise(found: Found, at: date) -> bool:
    """Does another day of a month stand right after the feast (*ont fêté Noël le 7 janvier*)?"""
    words, months = found.encoded.sentence.words, found.encoded.lexicon.classes["MONTH"]
    after = [word for word in words[found.last_word : found.last_word + 6] if word not in ",.("]
    figures = [word for word in after[:3] if word.isdigit() and len(word) < 3]
    return bool(figures) and not months.keys().isdisjoint(after[:4]) and int(figures[0]) != at.day


@meaning("holiday")
def holiday(found: Found, context: Context) -> Reading | None:
    """*Noël*, *l'Ascension*, *lundi de Pâques 2022*."""
    entry = found.slots.get("hol", found.rule.options.get("hol"))
    foreign = found.encoded.lexicon.foreign_feasts.get(found.encoded.word(found.end - 1), ())
    if moments.next_word(found).endswith(foreign):
        return None  # another country's
    if not found.encoded.lexicon.capitals and _first_name(found, context):
        return None  # "Noël Mamère", "Jean-Noël Barrot"
    if _is_a_text(found):
        return None  # "l'armistice entre Séoul et Pyongyang"
    if foreign and _dated_after(found):
        return None  # "la fête nationale, le 22 novembre"
    national = _national(found)
    if national is None:
        return None
    if found.rule.options.get("alone") and len(found.encoded.sentence) > 4:
        return None
    if found.rule.options.get("rel") == "following":
        return _following(entry, context)
    feasts = _either(entry)
    other = None if found.encoded.lexicon.rites.isdisjoint(found.encoded.sentence.words) else _orthodox(feasts[0])
    feasts = (other,) if other is not None else feasts
    entry = feasts[0]
    year = seek.year_of(found, context)
    reading = Reading("DATE", None, confidence=0.95 if len(feasts) < 2 else 0.6)
    today = context.today
    if year is not None:
        at = holiday_in(entry, year)
        if at is None:
            return None
        reading.step("rule", "stated")
    else:
        if today is None:
            return undated("DATE", None, "no-publication-date", 0.4)
        days = sorted(
            d for each in feasts for y in (today.year - 1, today.year, today.year + 1) if (d := holiday_in(each, y))
        )
        if not days:
            return undated("DATE", None, "out-of-calendar")
        relation = found.text("rel") or str(found.rule.options.get("rel", ""))
        near = nearby.choose([(d, d) for d in days], today, "past")
        placed = None if relation else chronicle.goes_on(found, context, days[near].month, days[near].day)
        then = holiday_in(entry, placed.at.year) if placed is not None else None
        reading.step("anchor", "published", date=today)
        if placed is not None and then is not None:
            at, reading.anchored_on, reading.confidence = then, placed.after.index, min(0.85, placed.confidence)
            reading.direction = "past"
            reading.step("anchor", "leans-on", date=placed.after.interval.earliest)
        elif relation:
            fit = [d for d in days if (d < today if relation == "last" else d > today)]
            at = (fit[-1] if relation == "last" else fit[0]) if fit else days[-1]
        else:
            cue = context.cue(found)
            reading.cue, reading.direction = cue, cue.direction
            index = nearby.choose([(d, d) for d in days], today, cue.direction or "future")
            nearest = nearby.choose([(d, d) for d in days], today, None)
            away = (days[nearest] - today).days
            led = moments.previous_word(found) in found.encoded.lexicon.of_words
            beside = index != nearest and led and (0 <= away <= 60 if cue.direction == "past" else away >= -60)
            index = nearest if beside else index  # "à l'approche de Noël, les commerçants étaient inquiets"
            at = days[index]
            near = abs((at - today).days) <= 200
            reading.confidence = (0.92 if near else 0.88) if cue.direction and cue.strength >= 0.7 else 0.75
            reading.confidence = min(reading.confidence, 0.85 if beside else 0.8 if foreign or len(feasts) > 1 else 1.0)
            reading.step("cue", "cue")
            reading.rivals = [(intervals.day(d), "other-year") for d in _beside(days, at)]
    if other is not None or moments.previous_word(found) in found.encoded.lexicon.spanning:
        reading.confidence = min(reading.confidence, 0.85)  # "closed over Christmas": the days about it as well
    if year is None and _of_then(found, context):
        reading.confidence = min(reading.confidence, 0.85)
    if national:
        reading.confidence = min(reading.confidence, 0.8)
    if _dated_otherwise(found, at) or (year is None and (moments.qualifies(found) or _festive(found))):
        reading.confidence = min(reading.confidence, 0.6)  # "put up its Christmas tree"
    reading.value, reading.interval = at.isoformat(), intervals.day(at)
    if isinstance(entry, tuple) and entry[0] == "islamic":  # the sighted moon may differ by a day
        reading.interval, reading.mod = intervals.about_day(at), "APPROX"
        reading.confidence = min(reading.confidence, 0.8)
    return moments.finish(found, context, reading)


def _of_then(found: Found, context: Context) -> bool:
    """May *that* before the feast point back to long ago (*ended in December 2016. A deal struck that New Year's Eve, …*)?"""
    told, today = context.thread.last(), context.today
    if told is None or today is None or told.interval.latest is None:
        return False
    led = moments.previous_word(found) in context.tenses.tenses.relative_thats
    return led and (today - told.interval.latest).days > LONG_AGO and context.sentence - told.sentence <= 2


LONG_AGO = 183
"""Days after which *that Christmas* may be one of then."""


def _first_name(found: Found, context: Context) -> bool:
    """Is the name of a feast that of a person, for a hyphen or a word with a capital stands beside it?"""
    sentence, mark, last = found.encoded.sentence, found.marks.get("hol"), found.last_word
    words = sentence.words
    first = found.encoded.first[mark] if mark is not None else found.first_word
    if first and words[first - 1] == "-" and sentence.touches(first):
        return True
    named = first > 1 and last - first == 1 and words[first - 1].isalpha() and sentence.is_capitalised(first - 1)
    if named and words[first - 1] not in found.encoded.lexicon.function_words:
        # "à Pascal Noël", but "à Bethléem Noël sera morne"
        at_a_place = words[first - 2] in context.tenses.tenses.standing_at
        return not at_a_place or all(verb.start != last for verb in context.tenses.analyse(sentence).verbs)
    if last >= len(words):
        return False
    if words[last] == "-" and sentence.touches(last):
        return True
    return (
        last - first == 1
        and words[last].isalpha()
        and sentence.is_capitalised(last)
        and not _opens_on_feast(found, context, first)
    )


def _opens_on_feast(found: Found, context: Context, first: int) -> bool:
    """Does a sentence open on the feast and go on with its subject and verb (*À Noël Israël a bombardé le sud*)?"""
    sentence, last = found.encoded.sentence, found.last_word
    if first != 1 or sentence.words[0] not in found.encoded.lexicon.feast_leads:
        return False
    return any(verb.start == last + 1 for verb in context.tenses.analyse(sentence).verbs)


def _national(found: Found) -> bool | None:
    """Is the feast one that each nation has? `None` where it is that of another one (*Peru's Independence Day*)."""
    lexicon, mark, sentence = found.encoded.lexicon, found.marks.get("hol"), found.encoded.sentence
    if mark is None or found.encoded.word(mark) not in lexicon.national_feasts:
        return False
    at = found.encoded.first[mark]
    return None if at > 0 and sentence.words[at - 1] in lexicon.owner_signs else True


def _is_a_text(found: Found) -> bool:
    """Is a feast but a text of that name, for it has no capital, no year of its own, and nobody celebrates it (*l'armistice a
    été violé*, *l'armistice de 1953*; but *l'armistice 2022*, *les cérémonies de l'armistice*)?"""
    lexicon, sentence, mark = found.encoded.lexicon, found.encoded.sentence, found.marks.get("hol")
    if found.rule.meaning != "holiday" or mark is None or found.encoded.word(mark) not in lexicon.feasts_of_texts:
        return False
    at, words = found.encoded.first[mark], sentence.words
    if sentence.is_capitalised(at) or at + 1 < len(words) and words[at + 1].isdigit():
        return False
    return len(words) > 2 and lexicon.commemorations.isdisjoint(words[max(0, at - 4) : at])


def _festive(found: Found) -> bool:
    """Is the feast but what a thing is of, which is there for weeks (*le marché de Noël a ouvert*)?"""
    words, at, lexicon = found.encoded.sentence.words, found.first_word, found.encoded.lexicon
    return at > 1 and words[at - 1] in lexicon.of_words and words[at - 2] in lexicon.festive_nouns


def _following(entry: object, context: Context) -> Reading:
    """*the following Easter*: the first after the date told last, else, with little trust, after publication."""
    told = context.thread.last()
    base = told.interval.latest if told is not None else context.today
    first = _either(entry)[0]
    days = [d for y in (0, 1) if (d := holiday_in(first, base.year + y)) and d > base] if base is not None else []
    if not days:
        return undated("DATE", None, "no-earlier-date", 0.5)
    reading = Reading("DATE", days[0].isoformat(), intervals.day(days[0]), confidence=0.6)
    if told is not None:
        reading.anchored_on, reading.confidence = told.index, 0.85
    reading.step("anchor", "leans-on" if told is not None else "published", date=base)
    return reading


def _dated_after(found: Found) -> bool:
    """Does its date follow the name of a feast that each country has (*la fête nationale, le 22 novembre*)?"""
    words = found.encoded.sentence.words[found.last_word : found.last_word + 3]
    led = len(words) > 2 and words[0] == "," and words[1] in found.encoded.lexicon.dated_feast_leads
    return led and words[2][0].isdigit()


@meaning("holiday_weekend")
def holiday_weekend(found: Found, context: Context) -> Reading | None:
    """*the Labor Day weekend*: Saturday and Sunday with the holiday beside them, else the nearest ones."""
    reading = holiday(found, context)
    if reading is None or reading.interval is None or reading.interval.earliest is None:
        return reading
    at = reading.interval.earliest
    before = {0: -2, 1: -3, 2: -4, 6: -1}.get(at.weekday(), 5 - at.weekday())
    saturday = sums.shift_days(at, before)
    first, last = min(at, saturday), max(at, sums.shift_days(saturday, 1))
    if at.weekday() in (1, 2):
        first, last = saturday, sums.shift_days(saturday, 1)
    if found.rule.options.get("monday") and found.slots.get("hol") in (0, 49):  # Easter and Pentecost have a Monday
        first, last = sums.shift_days(at, -1), sums.shift_days(at, 1)
    elif found.slots.get("hol") == 0:  # Easter: from Good Friday to Easter Monday
        first, last = sums.shift_days(at, -2), sums.shift_days(at, 1)
    reading.interval, reading.rivals = intervals.span(first, last), []
    year, week, _ = saturday.isocalendar()
    reading.value = f"{year:04d}-W{week:02d}-WE"
    return reading


@meaning("named_day")
def named_day(found: Found, context: Context) -> Reading | None:
    """*9/11*, *the September 11 attacks*: the day that gave an event its name, once it has happened."""
    given = found.rule.options.get("date")
    if not isinstance(given, tuple) or context.today is None:
        return None
    at = date(*given)
    written = found.slots.get("dm", (at.month, found.number("d")))
    if at > context.today or written != (at.month, at.day):
        return None
    reading = Reading("DATE", at.isoformat(), intervals.day(at), confidence=0.95)
    reading.step("rule", "stated")
    return reading
