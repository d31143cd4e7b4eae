"""Honest words for a reader: an interval in the language of the page. Patterns and names come from `wording`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from .arithmetic import SEASONS, month_length, part_of_month
from .values import Granularity, Interval, Qualifier, Shape


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """How a language writes dates and explains them. Templates are `str.format` patterns."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    seasons: dict[str, str]
    units: dict[str, tuple[str, str]]
    dates: dict[str, str]
    steps: dict[str, str]
    reasons: dict[str, str]
    first_day: str = "{day}"
    quote: str = "“{}”"
    elisions: dict[str, str] = field(default_factory=dict)
    ordinal_endings: dict[int, str] = field(default_factory=dict)


@lru_cache(maxsize=4)
def wording_of(language: str) -> Wording:
    """The wording of an interface language; French where it is unknown."""
    if language == "en":
        from .languages.en.wording import WORDING
    else:
        from .languages.fr.wording import WORDING
    return WORDING


@lru_cache(maxsize=4096)
def day_words(at: date, wording: Wording, year: bool = True, weekday: bool = False) -> str:
    """`7 décembre 2021`, with its weekday or without its year when asked."""
    key = "weekday-day" if weekday else "day"
    template = wording.dates[key if year else key + "-no-year"]
    number = wording.first_day.format(day=at.day) if at.day == 1 else str(at.day)
    return template.format(
        day=number, month=wording.months[at.month - 1], year=at.year, weekday=wording.weekdays[at.weekday()]
    )


def _number(at: date, wording: Wording) -> str:
    return wording.first_day.format(day=1) if at.day == 1 else str(at.day)


def _month_words(at: date, wording: Wording) -> str:
    return wording.dates["month"].format(month=wording.months[at.month - 1], year=at.year)


def _polish(text: str, wording: Wording) -> str:
    for old, new in wording.elisions.items():
        if old in text:
            text = text.replace(old, new)
    return text


def describe(interval: Interval, language: str) -> str:
    """The interval in words: `7 décembre 2021`, `fin janvier 2022`, `d'ici le 10 décembre 2021`, `jusqu'au …`."""
    wording = wording_of(language)
    about = interval.qualifier in (Qualifier.APPROXIMATE, Qualifier.BOTH)
    text = _describe(interval, wording, about)
    if about and interval.earliest is not None and interval.latest is not None:
        text = wording.dates["about"].format(text)
    if interval.qualifier in (Qualifier.UNCERTAIN, Qualifier.BOTH):
        text = wording.dates["uncertain"].format(text)
    return _polish(text, wording)


def _describe(interval: Interval, wording: Wording, about: bool) -> str:
    first, last, words = interval.earliest, interval.latest, wording.dates
    if first is None and last is None:
        return words["unknown"]
    by_day = interval.granularity is Granularity.DAY
    if first is None and last is not None:
        key = "until" if interval.shape is Shape.SPAN else "by"
        if interval.end_earliest is not None and interval.shape is Shape.SPAN and not by_day:
            return _open(key, _named(interval.end_earliest, last, wording, interval), wording, about)
        return _open(key, _named(None, last, wording, interval), wording, about)
    if last is None and first is not None:
        key = "from" if interval.shape is Shape.SPAN else "after"
        if key == "after":
            return words[key].format(day_words(first - timedelta(days=1), wording))
        return _open(key, _named(first, None if by_day else interval.start_latest, wording, interval), wording, about)
    assert first is not None and last is not None
    if "~" in interval.edtf and interval.granularity is Granularity.DAY and interval.shape is Shape.POINT:
        middle = first + (last - first) / 2
        return day_words(middle, wording)
    if interval.edtf.startswith("{"):
        days = [date.fromisoformat(part) for part in interval.edtf[1:-1].split(",") if len(part) == 10]
        if len(days) > 1:
            shared = all((d.year, d.month) == (days[0].year, days[0].month) for d in days)
            heads = [_number(d, wording) if shared else day_words(d, wording) for d in days[:-1]]
            return words["list"].format(", ".join(heads), day_words(days[-1], wording))
    return _named(first, last, wording, interval)


def _open(key: str, inner: str, wording: Wording, about: bool) -> str:
    """An open range: `à partir du 3 mai`, but `à partir de mai`: the template of a day has an article, another not."""
    template = wording.dates[key if inner[0].isdigit() and " " in inner else f"{key}-bare"]
    return template.format(wording.dates["about"].format(inner) if about else inner)


def _named(first: date | None, last: date | None, wording: Wording, interval: Interval) -> str:
    """A closed stretch by its best name: a day, a part of a month, a month, a season, a year, else its two ends."""
    words = wording.dates
    if first is None or last is None or first == last:
        return day_words(first or last or date.min, wording)
    code = interval.edtf.strip("~?%")
    grain = interval.granularity
    whole_month = first.day == 1 and last.day == month_length(last.year, last.month)
    if (first.year, first.month) == (last.year, last.month):
        if whole_month:
            return _month_words(first, wording)
        for part in ("START", "MID", "END"):
            if (first, last) == part_of_month(first.year, first.month, part) and grain is Granularity.THIRD_OF_MONTH:
                return words[part].format(_month_words(first, wording))
    if whole_month and first.month == 1 and last.month == 12:
        if first.year == last.year:
            return words["year"].format(first.year)
        if grain is Granularity.DECADE:
            return words["decade"].format(first.year)
        if grain is Granularity.CENTURY:
            number = first.year // 100 + 1
            ending = wording.ordinal_endings.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")
            return words["century"].format(_roman(number), f"{number}{ending}")
        return words["years"].format(first.year, last.year)
    if grain is Granularity.QUARTER and whole_month:
        return words["quarter"].format(words[f"nth-{(first.month + 2) // 3}"], first.year)
    if grain is Granularity.HALF_YEAR and whole_month:
        return words["half"].format(words[f"nth-{1 if first.month == 1 else 2}"], first.year)
    if grain is Granularity.SEASON:
        name = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}.get(code[5:7])
        if name and name in SEASONS:
            years = f"{first.year}" if first.year == last.year else f"{first.year}-{last.year}"
            return words["season"].format(wording.seasons[name], years)
    if grain is Granularity.WEEK and (last - first).days == 6:
        return words["week"].format(day_words(first, wording))
    if grain is Granularity.WEEKEND and (last - first).days == 1:
        return words["weekend"].format(_day_pair(first, last, wording, "day-to-day"))
    if grain is Granularity.PART_OF_DAY and (last - first).days == 1:
        return words["night"].format(_day_pair(first, last, wording, "day-to-day"))
    if whole_month and first.year == last.year and interval.shape is Shape.POINT:
        third = {(1, 4): "START", (5, 8): "MID", (9, 12): "END"}.get((first.month, last.month))
        if third:
            return words[third].format(first.year)
    if interval.shape is Shape.SPAN:
        if whole_month:
            return words["span"].format(_month_head(first, last, wording), _month_words(last, wording), "")
        return _day_pair(first, last, wording, "span-days")
    if whole_month:
        return words["between-months"].format(_month_head(first, last, wording), _month_words(last, wording))
    if interval.edtf.startswith("["):
        return _day_pair(first, last, wording, "between-days")
    return _day_pair(first, last, wording, "between-days")


def _month_head(first: date, last: date, wording: Wording) -> str:
    """The first month of two, without its year where they share it."""
    return wording.months[first.month - 1] if first.year == last.year else _month_words(first, wording)


def _day_pair(first: date, last: date, wording: Wording, key: str) -> str:
    if (first.year, first.month) == (last.year, last.month):
        head = _number(first, wording)
    else:
        head = day_words(first, wording, year=first.year != last.year)
    return wording.dates[key].format(head, day_words(last, wording))


def _roman(number: int) -> str:
    pairs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    out = ""
    for value, letters in pairs:
        while number >= value:
            out += letters
            number -= value
    return out
