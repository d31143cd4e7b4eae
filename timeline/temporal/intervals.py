"""Builders of `Interval`: each gives bounds, shape, granularity and the matching EDTF string in one place."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from . import arithmetic as sums
from .values import Granularity, Interval, Qualifier, Shape

_QUARTER_EDTF = {1: 33, 2: 34, 3: 35, 4: 36}
_remembered = lru_cache(maxsize=4096)
"""An interval never changes, and the press names few."""
_SEASON_EDTF = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


@_remembered
def day(at: date, qualifier: Qualifier = Qualifier.NONE) -> Interval:
    """One day."""
    return Interval(at, at, at, at, at.isoformat() + qualifier, Shape.POINT, Granularity.DAY, qualifier)


@_remembered
def about_day(at: date, margin: int = 1) -> Interval:
    """A day known to within `margin` days: `2021-12-02~`, one day earlier to one day later; that day for no margin."""
    if not margin:
        return day(at)
    low, high = sums.shift_days(at, -margin), sums.shift_days(at, margin)
    edtf = at.isoformat() + "~"
    return Interval(low, high, low, high, edtf, Shape.POINT, Granularity.DAY, Qualifier.APPROXIMATE)


def window(first: date, last: date, granularity: Granularity = Granularity.DAY) -> Interval:
    """Some day inside `first`..`last`: an EDTF set `[a..b]`."""
    if first == last:
        return replace(day(first), granularity=granularity)
    edtf = f"[{first.isoformat()}..{last.isoformat()}]"
    return Interval(first, last, first, last, edtf, Shape.POINT, granularity)


def span(first: date, last: date, granularity: Granularity = Granularity.DAY) -> Interval:
    """Something that lasted from `first` to `last`: an EDTF interval `a/b`, or the one day."""
    if first == last:
        return replace(day(first), granularity=granularity)
    edtf = f"{first.isoformat()}/{last.isoformat()}"
    return Interval(first, first, last, last, edtf, Shape.SPAN, granularity)


def days(listed: tuple[date, ...]) -> Interval:
    """Each of several days: an EDTF set with braces."""
    edtf = "{" + ",".join(d.isoformat() for d in listed) + "}"
    return Interval(listed[0], listed[0], listed[-1], listed[-1], edtf, Shape.SPAN, Granularity.DAY)


def _inside(bounds: sums.Bounds, edtf: str, granularity: Granularity, qualifier: Qualifier) -> Interval:
    first, last = bounds
    return Interval(first, last, first, last, edtf + qualifier, Shape.POINT, granularity, qualifier)


@_remembered
def month(year: int, number: int, qualifier: Qualifier = Qualifier.NONE) -> Interval:
    """Some day of a month."""
    return _inside(sums.month_bounds(year, number), f"{year:04d}-{number:02d}", Granularity.MONTH, qualifier)


@_remembered
def year(number: int, qualifier: Qualifier = Qualifier.NONE) -> Interval:
    """Some day of a year."""
    return _inside(sums.year_bounds(number), f"{number:04d}", Granularity.YEAR, qualifier)


@_remembered
def quarter(year_: int, number: int) -> Interval:
    """A quarter of a year (EDTF 33 to 36)."""
    bounds = sums.months_bounds(year_, sums.QUARTER_MONTH[number], 3)
    return _inside(bounds, f"{year_:04d}-{_QUARTER_EDTF[number]}", Granularity.QUARTER, Qualifier.NONE)


@_remembered
def half_year(year_: int, number: int) -> Interval:
    """A half of a year (EDTF 40 and 41)."""
    bounds = sums.months_bounds(year_, 1 if number == 1 else 7, 6)
    return _inside(bounds, f"{year_:04d}-{39 + number}", Granularity.HALF_YEAR, Qualifier.NONE)


@_remembered
def season(year_: int, code: str) -> Interval:
    """A northern season (EDTF 21 to 24), a winter under the year of its December."""
    early, sure_from, sure_to, late = sums.season_bounds(year_, code)
    edtf = f"{year_:04d}-{_SEASON_EDTF[code]}"
    return Interval(early, sure_from, sure_to, late, edtf, Shape.POINT, Granularity.SEASON)


@_remembered
def decade(first_year: int) -> Interval:
    """The ten years from `first_year` (EDTF `197X`)."""
    bounds = sums.year_bounds(first_year)[0], sums.year_bounds(first_year + 9)[1]
    return _inside(bounds, f"{first_year // 10:03d}X", Granularity.DECADE, Qualifier.NONE)


@_remembered
def century(number: int) -> Interval:
    """The nth century, counted as the press does: the 21st is 2000 to 2099 (EDTF `20XX`)."""
    first = (number - 1) * 100
    bounds = sums.year_bounds(max(1, first))[0], sums.year_bounds(first + 99)[1]
    return _inside(bounds, f"{first // 100:02d}XX", Granularity.CENTURY, Qualifier.NONE)


@_remembered
def week(at: date) -> Interval:
    """The ISO week of a day, as its seven days (EDTF has no week)."""
    return replace(span(*sums.week_bounds(at)), granularity=Granularity.WEEK)


@_remembered
def weekend(at: date) -> Interval:
    """Saturday and Sunday of the ISO week of a day."""
    return replace(span(*sums.weekend_bounds(at)), granularity=Granularity.WEEKEND)


def approximate(interval: Interval) -> Interval:
    """Marked `~` (EDTF level 1) where the string allows it: a day with one more on either side, else the same bounds."""
    if interval.qualifier is not Qualifier.NONE:
        return interval
    if interval.granularity is Granularity.DAY and len(interval.edtf) == 10 and interval.start_earliest:
        return about_day(interval.start_earliest)
    edtf = interval.edtf + "~" if _is_plain(interval.edtf) else interval.edtf
    return replace(interval, edtf=edtf, qualifier=Qualifier.APPROXIMATE)


def _is_plain(edtf: str) -> bool:
    """Is a string one date that EDTF lets carry a mark and bound a range? Quarters and halves of years may not."""
    return _PLAIN.fullmatch(edtf) is not None


_PLAIN = re.compile(r"[\dX]{4}(?:-(?:[01]\d|2[1-4])(?:-\d\d)?)?")


# --- signals -----------------------------------------------------------------------------------------------------


def third_from(at: date, first: bool) -> tuple[date, date] | None:
    """The third of a month that begins on a day (ends on it where not `first`), `None` where none does."""
    for part in ("START", "MID", "END"):
        bounds = sums.part_of_month(at.year, at.month, part)
        if bounds[0 if first else 1] == at:
            return bounds
    return None


def _bound(interval: Interval, first: bool) -> tuple[str, date | None, date | None]:
    """A bound of an open range: how EDTF writes it, and from when to when it is.

    One date stands as it is. EDTF has no window there, so a window is told by its outer day and `~`, or by its outer
    month and `~` where it is longer than one: the bounds are those that `parse_edtf` reads from the string.
    """
    low, high = (
        (interval.start_earliest, interval.start_latest) if first else (interval.end_earliest, interval.end_latest)
    )
    outer = low if first else high
    if outer is None:
        return "..", None, None
    by_day = interval.granularity is Granularity.DAY
    if _is_plain(interval.edtf.rstrip("~?%")):
        if not by_day or interval.earliest == interval.latest:
            return interval.edtf, low, high
        outer = date.fromisoformat(interval.edtf[:10])  # "about that day"
    elif interval.shape is Shape.SPAN or by_day or interval.latest is None or interval.earliest is None:
        return outer.isoformat(), outer, outer
    elif (interval.latest - interval.earliest).days > 27:
        around = month(outer.year, outer.month)
        return f"{around.edtf}~", around.earliest, around.latest
    third = third_from(outer, first)
    if third is None:
        return f"{outer.isoformat()}~", outer, outer
    if third == (interval.earliest, interval.latest):
        return f"{outer.isoformat()}~", *third
    return outer.isoformat(), outer, outer


def open_after(interval: Interval) -> Interval:
    """*depuis X*, *à partir de X*: begins somewhere in X and goes on."""
    text, low, high = _bound(interval, first=True)
    mark = Qualifier.APPROXIMATE if "~" in text else Qualifier.NONE
    return Interval(low, high, None, None, f"{text}/..", Shape.SPAN, interval.granularity, mark)


def open_before(interval: Interval) -> Interval:
    """*jusqu'à X*: a state that ends with X."""
    text, low, high = _bound(interval, first=False)
    mark = Qualifier.APPROXIMATE if "~" in text else Qualifier.NONE
    return Interval(None, None, low, high, f"../{text}", Shape.SPAN, interval.granularity, mark)


def deadline(interval: Interval, today: date | None) -> Interval:
    """*d'ici X*: some day from today to the end of X, X included."""
    last = interval.end_latest
    if last is None or (today is not None and today > last):
        return interval
    if today is None:
        return Interval(None, last, None, last, f"[..{last.isoformat()}]", Shape.POINT, interval.granularity)
    return window(today, last, interval.granularity)


def before(interval: Interval, today: date | None) -> Interval:
    """*avant X*: some day before X, from today where X is to come; open where it is past."""
    first = interval.start_earliest
    if first is None or first == date.min:
        return interval
    last = first - timedelta(days=1)
    if today is not None and interval.start_latest is not None and first <= today < interval.start_latest:
        last = interval.start_latest - timedelta(days=1)  # "before the spring", said on 9 March
    if today is None or today > last:
        return Interval(None, last, None, last, f"[..{last.isoformat()}]", Shape.POINT, interval.granularity)
    return window(today, last, interval.granularity)


def from_then(interval: Interval, _today: date | None) -> Interval:
    """*après 18 heures*: some day from X on, X included, for the hour leaves some of it."""
    first = interval.start_earliest
    if first is None:
        return interval
    return Interval(first, None, first, None, f"[{first.isoformat()}..]", Shape.POINT, interval.granularity)


def after(interval: Interval) -> Interval:
    """*après X*: some day after X, X excluded."""
    last = interval.end_latest
    if last is None or last == date.max:
        return interval
    first = last + timedelta(days=1)
    return Interval(first, None, first, None, f"[{first.isoformat()}..]", Shape.POINT, interval.granularity)
