"""One date as a small bar on a scale that also shows the publication day: solid where sure, hatched where in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from timeline.temporal.values import Interval, Shape

WIDTH = 320


@dataclass(frozen=True, slots=True)
class Bar:
    """Places in SVG units (0..`WIDTH`); `None` where a part is not drawn."""

    first: date
    last: date
    published: float | None
    doubt: tuple[float, float] | None
    sure: tuple[float, float] | None
    open_left: bool
    open_right: bool


def bar_of(interval: Interval | None, published: date | None) -> Bar | None:
    """The bar for a date, or `None` for an undated row or a date without any bound."""
    if interval is None or (interval.earliest is None and interval.latest is None):
        return None
    days = [
        day
        for day in (
            interval.start_earliest,
            interval.start_latest,
            interval.end_earliest,
            interval.end_latest,
            published,
        )
        if day
    ]
    low, high = min(days), max(days)
    margin = max((high - low).days // 8, 2)
    try:
        low, high = low - timedelta(margin), high + timedelta(margin)
    except OverflowError:
        return None
    span = (high - low).days + 1

    def place(day: date, end: bool = False) -> float:
        return round(((day - low).days + (1 if end else 0)) * WIDTH / span, 1)

    outer = (
        place(interval.earliest) if interval.earliest else 0.0,
        place(interval.latest, end=True) if interval.latest else float(WIDTH),
    )
    sure = None
    one_day = interval.earliest == interval.latest and not interval.qualifier
    if one_day:
        sure = outer
    elif interval.shape is Shape.SPAN and (interval.start_latest or interval.end_earliest):
        left = place(interval.start_latest) if interval.start_latest else outer[0]
        right = place(interval.end_earliest, end=True) if interval.end_earliest else outer[1]
        if interval.start_latest and left < right:
            sure = (left, right)
    return Bar(
        first=low,
        last=high,
        published=place(published) if published else None,
        doubt=None if sure == outer else (outer[0], max(outer[1] - outer[0], 3.0)),
        sure=(sure[0], max(sure[1] - sure[0], 3.0)) if sure else None,
        open_left=interval.earliest is None,
        open_right=interval.latest is None,
    )
