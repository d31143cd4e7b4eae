"""The strip over an embed's list: all that was found, drawn on the server as rectangles in per cent of the width.

A strict Content-Security-Policy forbids style attributes, so everything is SVG geometry and class names.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from babel.dates import format_skeleton

from timeline.published.find import Hit
from timeline.published.index import State
from timeline.published.tiles import FACTS

LANES = 12
LEAST_LANES = 4
LANE_HEIGHT = 12
MOST_BARS = 150
BINS = 96
BINS_HEIGHT = 96
_LEAST_WIDTH = 0.7


@dataclass(frozen=True, slots=True)
class Mark:
    """A rectangle: `x` and `width` in per cent, `y` and `height` in pixels. `look` is `sure`, `doubt`, `fade-start` or
    `fade-end`; `fact` is false for what was only planned, feared, demanded, denied or called off."""

    x: str
    width: str
    y: float
    height: float
    look: str
    fact: bool = True
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a histogram that look alike, as one path in a box of `BINS` by `BINS_HEIGHT`, ten units a bin."""

    path: str
    fact: bool
    shown: bool


@dataclass(frozen=True, slots=True)
class Tick:
    x: str
    label: str


@dataclass(frozen=True, slots=True)
class Strip:
    height: int
    marks: list[Mark] = field(default_factory=list)
    columns: list[Columns] = field(default_factory=list)
    ticks: list[Tick] = field(default_factory=list)
    first: date | None = None
    last: date | None = None


def strip(hits: tuple[Hit, ...], shown: set[str], language: str) -> Strip:
    """Draw `hits`; those whose public id is in `shown` stand out. Over `MOST_BARS` events it is a histogram."""
    if not hits:
        return Strip(0)
    first = _first_drawn(sorted(state.first for _, state in hits))
    last = max(state.last for _, state in hits) + 1
    margin = max(1, round((last - first) * 0.02))
    scale = _Scale(max(1, first - margin), min(date.max.toordinal(), last + margin))
    ends = (date.fromordinal(min(state.first for _, state in hits)), date.fromordinal(last - 1))
    ticks = _ticks(scale, language)
    if len(hits) > MOST_BARS:
        return Strip(BINS_HEIGHT, [], _columns(hits, shown, scale, BINS_HEIGHT), ticks, *ends)
    marks = _bars(hits, shown, scale)
    height = max(LEAST_LANES * LANE_HEIGHT, *(int(mark.y) - 1 + LANE_HEIGHT for mark in marks))
    return Strip(height, marks, [], ticks, *ends)


def _first_drawn(firsts: list[int]) -> int:
    """Where the strip begins: a lone event years before the others would press all of them into a corner, so it comes
    in from the edge instead, fading."""
    whole = firsts[-1] - firsts[0]
    for place in range(max(1, len(firsts) // 8)):
        if place + 1 < len(firsts) and firsts[place + 1] - firsts[place] > whole * 0.6 > 180:
            return firsts[place + 1]
    return firsts[0]


class _Scale:
    """Ordinal days to per cent."""

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, max(last, first + 1)

    def at(self, day: float) -> float:
        return 100 * (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)


def _percent(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") + "%"


def _bars(hits: tuple[Hit, ...], shown: set[str], scale: _Scale) -> list[Mark]:
    free = [-1.0] * LANES
    marks = []
    for entry, state in sorted(hits, key=lambda hit: hit[1].first):
        left = scale.at(state.first)
        lane = next((number for number, end in enumerate(free) if end < left), free.index(min(free)))
        parts = _pieces(state, scale)
        free[lane] = max(start + width for start, width, _ in parts) + 0.3
        marks += [
            Mark(
                _percent(start),
                _percent(width),
                lane * LANE_HEIGHT + 1,
                LANE_HEIGHT - 4,
                look,
                state.factuality in FACTS,
                entry.public_id in shown,
            )
            for start, width, look in parts
        ]
    return marks


def _pieces(state: State, scale: _Scale) -> list[tuple[float, float, str]]:
    """(start, width, look) of one event: solid between `start_latest` and `end_earliest`, hatched up to the bounds,
    fading where a bound is open."""
    first, last = state.first, state.last + 1
    sure_from = first if state.start_latest is None else state.start_latest
    sure_to = (
        (last if state.end_latest is None else sure_from) if state.end_earliest is None else state.end_earliest + 1
    )
    if sure_to <= sure_from:
        spans = [(first, last, "doubt")]
    else:
        spans = [(first, sure_from, "doubt"), (sure_from, sure_to, "sure"), (sure_to, last, "doubt")]
    parts = [(scale.at(a), scale.at(b) - scale.at(a), look) for a, b, look in spans if b > max(a, scale.first)]
    parts = parts or [(0.0, _LEAST_WIDTH, spans[-1][2])]
    if sum(width for _, width, _ in parts) < _LEAST_WIDTH:
        parts = [(min(parts[0][0], 100 - _LEAST_WIDTH), _LEAST_WIDTH, parts[0][2])]
    if state.start_earliest is None or first < scale.first:
        start = max(0.0, parts[0][0] - 3)
        if parts[0][0] < 1:
            parts[0] = (1.5, max(0.2, parts[0][0] + parts[0][1] - 1.5), parts[0][2])
        parts.insert(0, (start, parts[0][0] - start, "fade-start"))
    if state.end_latest is None:
        end = parts[-1][0] + parts[-1][1]
        parts.append((min(end, 99.5), max(0.5, min(4.0, 100 - end)), "fade-end"))
    return parts


def _columns(hits: tuple[Hit, ...], shown: set[str], scale: _Scale, height: int) -> list[Columns]:
    counts = [[0, 0, 0] for _ in range(BINS)]
    for entry, state in hits:
        place = min(BINS - 1, int(scale.at(state.first) * BINS / 100))
        counts[place][0] += 1
        counts[place][1] += state.factuality in FACTS
        counts[place][2] += entry.public_id in shown
    most = max(total for total, _, _ in counts)
    paths: dict[tuple[bool, bool], list[str]] = {}
    for place, (total, facts, on_page) in enumerate(counts):
        top = height
        for count, fact in ((facts, True), (total - facts, False)):
            if count:
                tall = max(1, round(height * count / most))
                top = max(0, top - tall)
                paths.setdefault((fact, bool(on_page)), []).append(f"M{place * 10} {top}h8v{tall}h-8z")
    return [Columns("".join(parts), *key) for key, parts in paths.items()]


def _ticks(scale: _Scale, language: str) -> list[Tick]:
    """At most six labels, on round years, months or days."""
    days = scale.last - scale.first
    first, last = date.fromordinal(scale.first), date.fromordinal(scale.last)
    if days > 3 * 365:
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000) if days / 365 / step <= 6)
        moments = [date(year, 1, 1) for year in range(first.year - first.year % step + step, last.year + 1, step)]
        labels = [str(moment.year) for moment in moments]
    elif days > 60:
        step = next(step for step in (1, 2, 3, 6, 12) if days / 30 / step <= 6)
        moments = []
        year, month = first.year, 1
        while (moment := date(year, month, 1)) <= last and moment.year < date.max.year:
            if moment >= first:
                moments.append(moment)
            year, month = (year + 1, month + step - 12) if month + step > 12 else (year, month + step)
        labels = [format_skeleton("yMMM", moment, locale=language) for moment in moments]
    else:
        step = next(step for step in (1, 2, 7, 14) if days / step <= 6 or step == 14)
        moments = [date.fromordinal(day) for day in range(scale.first + 1, scale.last, step)]
        labels = [format_skeleton("MMMd", moment, locale=language) for moment in moments]
    return [
        Tick(_percent(scale.at(moment.toordinal())), label)
        for moment, label in zip(moments, labels, strict=True)
        if scale.at(moment.toordinal()) <= 92
    ]
