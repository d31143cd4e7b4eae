"""A snapshot held in memory: what finding, counting and drawing need of each event, and nothing more.

A publication never changes once written, so an index is built once a process and kept while it is in use; whether
readers may see it is asked of the database at each request, never of this cache.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any

from timeline.extraction.values import GROUPS, KINDS
from timeline.models import Publication
from timeline.search_text import stored
from timeline.temporal.values import BOUNDS, Granularity

GROUP_OF = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
BANDS = tuple(GROUPS)
_RANK = {one.value: f"{rank:02d}" for rank, one in enumerate(Granularity)}
_MOST_EVENTS = 60_000
"""Events kept in memory by one process, all snapshots together (about 2 kB each)."""
_LANES = 10
"""Lanes of the frise, shared among the bands by how many events each holds; every band has one at least."""


@dataclass(frozen=True, slots=True)
class State:
    """What was known of an event from `known_on` (ISO day) on. Bounds are proleptic ordinals, `None` is open."""

    known_on: str
    factuality: str
    start_earliest: int | None
    start_latest: int | None
    end_earliest: int | None
    end_latest: int | None
    key: str
    words: dict[str, str]
    shape: str
    reported: int
    """The last day on which a source known by then said so: as far as an open end may be drawn solid."""

    @property
    def first(self) -> int:
        """The first day to draw: the outer bound, else the nearest day that is asserted."""
        return _first_of(self.start_earliest, self.start_latest, self.end_earliest, self.end_latest) or self.reported

    @property
    def last(self) -> int:
        """The last day to draw; an open end reaches to the last report, never further."""
        if self.end_latest is not None:
            return self.end_latest
        return max(self.first, self.start_latest or 0, self.end_earliest or 0, self.reported)


def _first_of(*bounds: int | None) -> int | None:
    return next((bound for bound in bounds if bound is not None), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of a snapshot, as small as finding and drawing allow."""

    public_id: str
    headline: str
    language: str
    kind: str
    actors: tuple[str, ...]
    place: str
    sources: tuple[tuple[str, str], ...]
    """(publisher, ISO day of publication), ascending."""
    text: str
    told: tuple[tuple[str, str], ...]
    """(ISO day, words of the source) of each source, for what could be searched on a day."""
    clock: tuple[int, int] | None
    """Minutes of the day (from, to) where the hour or the part of the day is known."""
    states: tuple[State, ...]
    row: int

    @property
    def now(self) -> State:
        return self.states[-1]

    def text_on(self, day: str) -> str:
        """What could be searched on `day` (ISO; empty for today's): no word of a source that came later."""
        if not day or all(published <= day for published, _ in self.told):
            return self.text
        words = (words for published, words in self.told if published <= day)
        return stored((self.headline, self.place, *self.actors, *words))

    def on(self, day: str) -> State | None:
        """The state known on `day` (ISO; empty for today's), or `None` while no source had told of it."""
        if not day:
            return self.states[-1]
        known = None
        for state in self.states:
            if state.known_on > day:
                break
            known = state
        return known


@dataclass(frozen=True, slots=True)
class Index:
    """A whole snapshot. `entries` is in order of `(key, public_id)` of what is known now; `rows` counts lanes a band."""

    publication_id: int
    entries: tuple[Entry, ...]
    days: tuple[str, ...]
    """Each day on which a source was published, ascending."""
    rows: dict[str, int]
    places: dict[str, int] = field(default_factory=dict)
    """public_id -> position in `entries`."""

    @property
    def bands(self) -> list[str]:
        """The groups of kinds that this snapshot holds, in order: the bands of the frise."""
        return [band for band in BANDS if band in self.rows]


_PARTS = {
    "MO": (360, 720),
    "MI": (660, 840),
    "AF": (720, 1080),
    "EV": (1080, 1320),
    "NI": (1320, 1440),
    "DT": (480, 1080),
}


def _ordinal(text: str | None) -> int | None:
    return date.fromisoformat(text).toordinal() if text else None


def _state(known_on: str, row: dict[str, Any], reported: int) -> State:
    bounds = [row.get(name) for name in BOUNDS]
    # An open start sorts by the first day that is asserted: a deadline stands where it falls due.
    first = next((bound for bound in bounds if bound), "0000")
    return State(
        known_on=known_on,
        factuality=row["factuality"],
        start_earliest=_ordinal(bounds[0]),
        start_latest=_ordinal(bounds[1]),
        end_earliest=_ordinal(bounds[2]),
        end_latest=_ordinal(bounds[3]),
        key=f"{first}:{_RANK.get(row.get('granularity') or 'day', '03')}",
        words=row["words"],
        shape=row.get("shape", "point"),
        reported=reported,
    )


def states_of(data: dict[str, Any]) -> tuple[State, ...]:
    """What was known of an event, one state for each day on which that changed; the last one is the present one."""
    days = sorted(row["published_on"] for row in data["evidence"])
    history = [row for row in data["history"] if row.get("known_on")]
    last = _ordinal(days[-1]) if days else _ordinal(data["first_published"][:10])
    assert last is not None
    states = [
        _state(row["known_on"], row, _ordinal(_report_before(days, history[number + 1 :], row["known_on"])) or last)
        for number, row in enumerate(history[:-1])
    ]
    since = history[-1]["known_on"] if history else (days[0] if days else data["first_published"][:10])
    return (*states, _state(since, data, last))


def _report_before(days: list[str], later: list[dict[str, Any]], since: str) -> str:
    """The last day of publication before the status changed again, `since` at least."""
    end = later[0]["known_on"] if later else "9999"
    return max((day for day in days if since <= day < end), default=since)


def _clock(data: dict[str, Any]) -> tuple[int, int] | None:
    if text := data.get("clock"):
        hours, _, minutes = text.partition(":")
        if hours.isdigit() and minutes[:2].isdigit():
            at = int(hours) * 60 + int(minutes[:2])
            return at, at
    return _PARTS.get((data.get("part_of_day") or "")[:2])


def _entry(row: dict[str, Any]) -> Entry:
    data = row["data"]
    sources = sorted({(one["publisher"], one["published_on"]) for one in data["evidence"]}, key=lambda one: one[1])
    return Entry(
        public_id=row["public_id"],
        headline=data["headline"],
        language=data["language"],
        kind=data["kind"] if data["kind"] in KINDS else "other",
        actors=tuple(dict.fromkeys(actor["name"] for actor in data["actors"])),
        place=data["place"] or "",
        sources=tuple(sources),
        text=row["search_text"],
        told=tuple(
            (one["published_on"], f"{one['exact']} {one['title']} {one['publisher']}") for one in data["evidence"]
        ),
        clock=_clock(data),
        states=states_of(data),
        row=0,
    )


def _lanes(entries: list[Entry]) -> tuple[tuple[Entry, ...], dict[str, int]]:
    """Give each event a lane of its band, once and for all: no filter, day or zoom ever moves it there. The lane that has
    been free for longest takes the next event, so that labels find room."""
    counts = dict.fromkeys(BANDS, 0)
    for entry in entries:
        counts[GROUP_OF[entry.kind]] += 1
    total = len(entries) or 1
    rows = {band: min(count, max(1, round(_LANES * count / total))) for band, count in counts.items() if count}
    free: dict[str, list[int]] = {band: [0] * number for band, number in rows.items()}
    placed = []
    for entry in entries:
        lanes = free[GROUP_OF[entry.kind]]
        lane = lanes.index(min(lanes))
        lanes[lane] = max(lanes[lane], min(entry.now.last, entry.now.first + 120)) + 1
        placed.append(
            Entry(*(lane if name == "row" else getattr(entry, name) for name in Entry.__slots__))  # a copy, in its lane
        )
    return tuple(placed), rows


def build(publication: Publication) -> Index:
    """Read all events of `publication`: one query."""
    rows = publication.events.order_by().values("public_id", "search_text", "data")  # type: ignore[attr-defined]
    return index_from(rows.iterator(chunk_size=2000), publication.pk)


def index_from(rows: Iterable[dict[str, Any]], publication_id: int) -> Index:
    """The index of events (`public_id`, `search_text`, and `data` as in docs/snapshot.md), in any order."""
    entries = sorted((_entry(row) for row in rows), key=lambda one: (one.now.key, one.public_id))
    placed, lanes = _lanes(entries)
    return Index(
        publication_id=publication_id,
        entries=placed,
        days=tuple(sorted({day for entry in placed for _, day in entry.sources})),
        rows=lanes,
        places={entry.public_id: position for position, entry in enumerate(placed)},
    )


_kept: OrderedDict[int, Index] = OrderedDict()
_lock = Lock()


def index_of(publication: Publication) -> Index:
    """The index of a snapshot, built when first asked for: at most one query."""
    with _lock:
        if (found := _kept.get(publication.pk)) is not None:
            _kept.move_to_end(publication.pk)
            return found
    made = build(publication)
    with _lock:
        _kept[publication.pk] = made
        while len(_kept) > 1 and sum(len(index.entries) for index in _kept.values()) > _MOST_EVENTS:
            _kept.popitem(last=False)
    return made


def forget() -> None:
    """Drop every index (tests, where a rolled back database gives the same key to another snapshot)."""
    with _lock:
        _kept.clear()
