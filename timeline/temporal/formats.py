"""EDTF (ISO 8601-2) in and out, levels 0 to 2 as far as the house needs them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from . import arithmetic as sums
from . import intervals
from .values import Granularity, Interval, Qualifier, Shape

_DATE = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d{2})(?:-(?P<d>\d{2}))?)?(?P<q>[~?%]?)\Z")
_UNKNOWN = re.compile(r"(?P<y>[\dX]{4})(?:-(?P<m>\d{2}|XX)(?:-(?P<d>\d{2}|XX))?)?(?P<q>[~?%]?)\Z")
_SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}


class InvalidEdtf(ValueError):
    """A string that is no EDTF this house understands; `.fr` and `.en` say so to a reader."""

    def __init__(self, text: str) -> None:
        self.fr = f"« {text} » n'est pas une date EDTF valable."
        self.en = f"“{text}” is not a valid EDTF date."
        super().__init__(self.en)


def parse_edtf(text: str) -> Interval:
    """The interval an EDTF string means: `2021-12`, `2021-12-07~`, `2022-01-21/..`, `[2021-12-09..2021-12-10]`.

    Raises `InvalidEdtf`.
    """
    found = _parse(text.strip().replace("…", ".."))
    if found is None:
        raise InvalidEdtf(text.strip())
    return found


def _parse(text: str) -> Interval | None:
    if len(text) > 400:
        return None
    try:
        if text[:1] == "[" and text[-1:] == "]":
            return _one_of(text)
        if text[:1] == "{" and text[-1:] == "}":
            return _all_of(text)
        if "/" in text:
            return _between(text)
        return _single(text)
    except (sums.OutOfCalendar, ValueError):
        return None


def _single(text: str, margin: int = 1) -> Interval | None:
    found = _DATE.match(text)
    if found is None:
        return _unspecified(text)
    year, mark = int(found["y"]), Qualifier(found["q"])
    if year == 0:
        return None
    if found["d"]:
        day = intervals.day(date(year, int(found["m"]), int(found["d"])))
        if mark in (Qualifier.APPROXIMATE, Qualifier.BOTH) and day.earliest:
            day = intervals.about_day(day.earliest, margin)
        return _marked(day, text, mark)
    if found["m"]:
        return _marked(_month_or_code(year, int(found["m"])), text, mark)
    return _marked(intervals.year(year), text, mark)


def _month_or_code(year: int, code: int) -> Interval | None:
    if 1 <= code <= 12:
        return intervals.month(year, code)
    if code in _SEASONS:
        return intervals.season(year, _SEASONS[code])
    if 33 <= code <= 36:
        return intervals.quarter(year, code - 32)
    if code in (40, 41):
        return intervals.half_year(year, code - 39)
    return None


def _marked(interval: Interval | None, text: str, mark: Qualifier) -> Interval | None:
    return replace(interval, edtf=text, qualifier=mark) if interval else None


def _unspecified(text: str) -> Interval | None:
    found = _UNKNOWN.match(text)
    if found is None or found["y"].startswith("X"):
        return None
    year, mark = found["y"], Qualifier(found["q"])
    if year.endswith("XX") and not found["m"]:
        return _marked(intervals.century(int(year[:2]) + 1), text, mark)
    if year.endswith("X") and "X" not in year[:3] and not found["m"]:
        return _marked(intervals.decade(int(year[:3]) * 10), text, mark)
    if "X" in year:
        return None
    if found["m"] == "XX" and found["d"] in (None, "XX"):
        return _marked(intervals.year(int(year)), text, mark)
    if found["m"] and found["d"] == "XX":
        return _marked(intervals.month(int(year), int(found["m"])), text, mark)
    return None


def _one_of(text: str) -> Interval | None:
    inner = text[1:-1].strip()
    low, dots, high = inner.partition("..")
    if not dots:
        days = _listed(inner)
        if not days:
            return None
        return Interval(days[0], days[-1], days[0], days[-1], text, Shape.POINT)
    first, last = (_single(low.strip()) if low.strip() else None), (_single(high.strip()) if high.strip() else None)
    if (low.strip() and first is None) or (high.strip() and last is None) or (first is None and last is None):
        return None
    a, b = first.earliest if first else None, last.latest if last else None
    if a and b and a > b:
        return None
    inside = first or last
    grain = inside.granularity if inside else Granularity.DAY
    if (
        a
        and b
        and sums.part_of_month(a.year, a.month, "START" if a.day == 1 else "MID" if a.day == 11 else "END") == (a, b)
    ):
        grain = Granularity.THIRD_OF_MONTH
    return Interval(a, b, a, b, text, Shape.POINT, grain)


def _listed(inner: str) -> list[date]:
    days: list[date] = []
    for part in inner.split(","):
        one = _single(part.strip())
        if one is None or one.earliest is None or one.earliest != one.latest:
            return []
        days.append(one.earliest)
    return sorted(days)


def _all_of(text: str) -> Interval | None:
    days = _listed(text[1:-1])
    return replace(intervals.days(tuple(days)), edtf=text) if days else None


def _between(text: str) -> Interval | None:
    low, _, high = text.partition("/")
    low, high = low.strip(), high.strip()
    if "/" in high:
        return None
    first = None if low in ("..", "") else _single(low, 0)
    last = None if high in ("..", "") else _single(high, 0)
    if (
        (first is None and low not in ("..", ""))
        or (last is None and high not in ("..", ""))
        or (first is last is None)
    ):
        return None
    start = (first.start_earliest, first.start_latest) if first else (None, None)
    end = (last.end_earliest, last.end_latest) if last else (None, None)
    if start[0] and end[1] and start[0] > end[1]:
        return None
    one = first or last
    grain = one.granularity if one else Granularity.DAY
    if first is None and last and last.end_latest and high.endswith("~") and grain is Granularity.DAY:
        end = intervals.third_from(last.end_latest, first=False) or end
    elif last is None and first and first.start_earliest and low.endswith("~") and grain is Granularity.DAY:
        start = intervals.third_from(first.start_earliest, first=True) or start
    mark = Qualifier.APPROXIMATE if "~" in text else Qualifier.UNCERTAIN if "?" in text else Qualifier.NONE
    if first and first.granularity is not Granularity.DAY and last:
        start = (first.start_earliest, first.start_earliest)
    if last and last.granularity is not Granularity.DAY and first:
        end = (last.end_latest, last.end_latest)
    return Interval(*start, *end, edtf=f"{low}/{high}", shape=Shape.SPAN, granularity=grain, qualifier=mark)


def format_edtf(interval: Interval) -> str:
    """The EDTF string of an interval."""
    return interval.edtf
