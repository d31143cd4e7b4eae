"""What the frise draws, as small JSON: a summary of all that is found, and the events themselves a tile at a time.

Days count from 1970-01-01; an end is exclusive (the day after the last one). See docs/frise-data.md.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from timeline.extraction.values import FACTUALITIES, KINDS
from timeline.typography import typeset

from .find import Found, Hit, find
from .index import GROUP_OF, Index
from .question import Question

EPOCH = 719163
TILE = 300
"""Events a tile. An answer of at most one tile comes with its events; a longer one with a summary to zoom into."""
BINS = 420
"""Bins a band at most: of the finest calendar unit that needs no more."""
FACTS = frozenset({"happened", "ongoing"})
Place = Callable[[int], int]
"""The number of the bin in which a day (an ordinal) lies."""
CLAIMS = frozenset({"feared", "demanded", "denied"})
"""Never an event in any output: somebody's words about one."""


def bands_of(index: Index, question: Question, found: Found) -> list[str]:
    """The groups of kinds of which `question`, which `found` answers, finds anything; all of them where it finds nothing.

    Of today as well: no band comes or goes while the day of knowledge moves.
    """
    today = find(index, question.but(known="")).hits if question.known else ()
    groups = {GROUP_OF[entry.kind] for entry, _ in (*found.hits, *today)}
    return [band for band in index.bands if band in groups] or index.bands


def lanes_of(index: Index, bands: list[str]) -> int:
    """How many lanes a frise of `bands` has."""
    return max(1, sum(index.rows[band] for band in bands))


def summary(index: Index, found: Found, bands: list[str]) -> dict[str, Any]:
    """All that the frise needs to draw its first view of `found`, in `bands`."""
    hits = found.hits
    # Where nothing is found the axis stays that of the whole timeline.
    spanned = [state for _, state in hits] or [entry.now for entry in index.entries]
    first = min((state.first for state in spanned), default=EPOCH)
    last = max((state.last for state in spanned), default=EPOCH) + 1
    step = next(name for name, place in STEPS.items() if place(last - 1) - place(first) < BINS)
    answer: dict[str, Any] = {
        "n": len(hits),
        "bands": [[band, index.rows[band]] for band in bands],
        "span": [first - EPOCH, last - EPOCH],
        "days": _deltas(index.days),
        "tile": TILE,
    }
    if len(hits) <= TILE:
        answer["events"] = events(hits)
    else:
        answer.update(step=step, bins=_bins(hits, first, STEPS[step]), tiles=_tiles(hits))
    return answer


def _month(day: int) -> int:
    when = date.fromordinal(day)
    return when.year * 12 + when.month - 1


def _parts(days: int, many: int) -> Place:
    """Parts of a month, the last one as long as the month has it."""
    return lambda day: _month(day) * many + min(many - 1, (date.fromordinal(day).day - 1) // days)


def _months(many: int) -> Place:
    return lambda day: _month(day) // many


STEPS: dict[str, Place] = {
    "day": lambda day: day,
    "sixth": _parts(5, 6),
    "half": _parts(15, 2),
    "month": _months(1),
    "quarter": _months(3),
    "year": _months(12),
    "decade": _months(120),
    "century": _months(1200),
}
"""What bins are counted by, from fine to coarse, each within the next (static/js/frise/store.js has the same)."""


def _deltas(days: tuple[str, ...]) -> list[int]:
    numbers = [date.fromisoformat(day).toordinal() - EPOCH for day in days]
    return [number - (numbers[place - 1] if place else 0) for place, number in enumerate(numbers)]


def _bins(hits: tuple[Hit, ...], first: int, place: Place) -> dict[str, list[int]]:
    """For each band: [gap to the bin before, events, of which not facts, ...], empty bins left out."""
    counts: dict[str, dict[int, list[int]]] = {}
    start = place(first)
    for entry, state in hits:
        pair = counts.setdefault(GROUP_OF[entry.kind], {}).setdefault(place(state.first) - start, [0, 0])
        pair[0] += 1
        pair[1] += state.factuality not in FACTS
    flat: dict[str, list[int]] = {}
    for band, bins in counts.items():
        before, row = 0, []
        for number in sorted(bins):
            row += [number - before, *bins[number]]
            before = number
        flat[band] = row
    return flat


def _tiles(hits: tuple[Hit, ...]) -> list[list[int]]:
    """For each tile its first day, the first day of its last event, and the last day that any of it reaches."""
    found = []
    for start in range(0, len(hits), TILE):
        states = [state for _, state in hits[start : start + TILE]]
        firsts = [state.first for state in states]
        found.append([min(firsts) - EPOCH, max(firsts) - EPOCH, max(state.last for state in states) + 1 - EPOCH])
    return found


def tile(found: Found, number: int) -> dict[str, Any]:
    """The events of tile `number` (from 0); an empty one past the end."""
    return {"events": events(found.hits[number * TILE : (number + 1) * TILE])}


def events(hits: tuple[Hit, ...]) -> dict[str, list[Any]]:
    """Columns: one list a field, all of one length. Bounds are relative to `at`; `null` is open."""
    columns: dict[str, list[Any]] = {
        name: [] for name in ("id", "at", "sl", "ee", "el", "se", "rp", "k", "f", "r", "h", "c")
    }
    for entry, state in hits:
        at = state.first
        columns["id"].append(entry.public_id)
        columns["at"].append(at - EPOCH)
        columns["se"].append(0 if state.start_earliest is None else 1)
        columns["sl"].append(None if state.start_latest is None else state.start_latest - at)
        columns["ee"].append(None if state.end_earliest is None else state.end_earliest + 1 - at)
        columns["el"].append(None if state.end_latest is None else state.end_latest + 1 - at)
        columns["rp"].append(max(0, state.reported - at))
        columns["k"].append(KINDS.index(entry.kind))
        columns["f"].append(FACTUALITIES.index(state.factuality))
        columns["r"].append(entry.row)
        columns["h"].append(typeset(entry.headline, entry.language))
        columns["c"].append(entry.clock)
    if not any(columns["c"]):
        del columns["c"]
    return columns
