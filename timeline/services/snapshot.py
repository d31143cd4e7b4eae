"""What a publication says of each event: made of the event, its sources and its history."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from operator import itemgetter
from types import SimpleNamespace
from typing import Any

from django.conf import settings

from timeline.models import (
    Event,
    Evidence,
    Publication,
    PublishedEvent,
    Revision,
    StatusChange,
)
from timeline.models.dated import interval_of
from timeline.models.event import EventQuerySet
from timeline.models.happening import CONTENT_FIELDS, DATE_FIELDS
from timeline.search_text import search_text
from timeline.temporal import describe, parse_edtf
from timeline.temporal.values import BOUNDS

from .read_plainly import OfEach, among, moment_of, read_plainly

LANGUAGES = ("fr", "en")
_dates = itemgetter(*DATE_FIELDS)
_SELDOM = ("part_of_day", "clock", "timezone")


class Plain(SimpleNamespace):
    """What a snapshot says of an event itself, by the names of its columns, and `language`, that of its timeline: an object
    of the model costs more than all that is made of it. Days are words (`2021-12-07`)."""


@dataclass(slots=True)
class Whole:
    """An event with all that a snapshot is made of: its sources as it shows them, by the day of their articles, what was told
    of it when, and, where readers have seen it, its versions."""

    event: Plain
    sources: list[dict[str, Any]] = field(default_factory=list)
    turns: list[dict[str, Any]] = field(default_factory=list)
    versions: list[dict[str, Any]] = field(default_factory=list)


_OWN = ("pk", "public_id", "version", "sort_key", "note", *CONTENT_FIELDS, *DATE_FIELDS)
_SOURCES = OfEach(
    Evidence,
    "event",
    ("publisher", "title", "url", "published_on", "language", "exact", "prefix", "suffix", "why"),
    {name: f"article__{name}" for name in ("publisher", "title", "url", "published_on", "language")},
    order=("article__published_on", "id"),
    documents=("why",),
    days=("published_on",),
)
_TURNS = OfEach(
    StatusChange,
    "event",
    ("known_on", "factuality", "said_by", "dates", "publisher"),
    {"publisher": "article__publisher"},
    order=("known_on", "id"),
    documents=("said_by", "dates"),
    days=("known_on",),
)


def whole(rows: EventQuerySet) -> list[Whole]:
    """These events of one timeline, whole: a fixed number of queries, no article's text, and no object for each source."""
    found = [
        Whole(Plain(**row))
        for row in read_plainly(
            rows,
            (*_OWN, "language", "first_published_at"),
            {"language": "timeline__language"},
            documents=("said_by", "actors"),
            days=(*BOUNDS, "first_published_at"),
        )
    ]
    by_key = {each.event.pk: each for each in found}
    for key, row in _SOURCES.read(by_key):
        by_key[key].sources.append(row)
    for key, row in _TURNS.read(by_key):
        by_key[key].turns.append(row)
    # A first version alone tells of no change.
    seen = [each.event.pk for each in found if each.event.first_published_at and each.event.version > 1]
    versions = Revision.objects.filter(among("event", seen)).order_by("number") if seen else Revision.objects.none()
    for row in versions.values("event", "at", "content"):
        by_key[row["event"]].versions.append(row)
    return found


def snapshot(whole: Whole, *, now: datetime) -> dict[str, Any]:
    """One event as readers will see it (docs/snapshot.md); the very same for a preview and for a publication."""
    event = whole.event
    own = vars(event)
    changes = _changes(whole)
    dates, words = _dates_of(*_dates(own))
    return {
        "id": event.public_id,
        "headline": event.headline,
        "language": event.language,
        **dates,
        "words": dict(words),
        "kind": event.kind,
        "factuality": event.factuality,
        "said_by": event.said_by,
        "actors": event.actors,
        "place": event.place or None,
        "note": event.note,
        "evidence": whole.sources,
        "history": [
            {
                "known_on": row["known_on"],
                "factuality": row["factuality"],
                "said_by": row["said_by"],
                **row["dates"],
                "words": dict(_words_of_edtf(row["dates"]["edtf"])),
                "publisher": row["publisher"] or "",
            }
            for row in whole.turns
            if row["dates"].get("edtf")
        ],
        "first_published": (moment_of(event.first_published_at) or now).isoformat(),
        "changes": changes,
        "changed": changes[-1]["at"] if changes else None,
    }


@lru_cache(maxsize=8192)
def _dates_of(*columns: str | None) -> tuple[dict[str, str | None], dict[str, str]]:
    """The date of these columns (`DATE_FIELDS`) as a snapshot holds it, and in each language."""
    dates = dict(zip(DATE_FIELDS, columns, strict=True))
    bounds = {name: (day := dates[name]) and date.fromisoformat(day) for name in BOUNDS}
    interval = interval_of(SimpleNamespace(**dates | bounds))
    assert interval is not None
    seldom = {name: dates[name] or None for name in _SELDOM}
    return {**dates, **seldom}, {code: describe(interval, code) for code in LANGUAGES}


@lru_cache(maxsize=8192)
def _words_of_edtf(edtf: str) -> dict[str, str]:
    interval = parse_edtf(edtf)
    return {code: describe(interval, code) for code in LANGUAGES}


def _changes(whole: Whole) -> list[dict[str, Any]]:
    """What changed since readers first saw the event: one entry a version, with the fields that moved."""
    first = moment_of(whole.event.first_published_at)
    if first is None:
        return []
    changes: list[dict[str, Any]] = []
    previous: dict[str, Any] | None = None
    for row in whole.versions:
        content = row["content"]
        if previous is not None and row["at"] > first:
            fields = [name for name, value in content.items() if previous.get(name) != value]
            public = [name for name in fields if name in {"headline", "edtf", "kind", "factuality", "actors", "place"}]
            if public or "note" in fields:
                changes.append({"at": row["at"].isoformat(), "note": content.get("note", ""), "fields": public})
        previous = content
    return changes


def published_row(publication: Publication, position: int, data: dict[str, Any], sort_key: str) -> PublishedEvent:
    """The (unsaved) row of one event in a snapshot."""
    return PublishedEvent(
        publication=publication,
        position=position,
        public_id=data["id"],
        sort_key=sort_key,
        start_earliest=data["start_earliest"],
        end_latest=data["end_latest"],
        kind=data["kind"],
        factuality=data["factuality"],
        search_text=search_text(data),
        data=data,
    )


def counted(data: dict[str, Any]) -> dict[str, Any]:
    """What one snapshot row adds to the facts of its publication."""
    return {
        "kind": data["kind"],
        "factuality": data["factuality"],
        "actors": sorted({actor["name"] for actor in data["actors"]}),
        "place": data["place"] or "",
        "publishers": sorted({row["publisher"] for row in data["evidence"] if row["publisher"]}),
        "days": sorted({row["published_on"] for row in data["evidence"]}),
        "month": (data["start_earliest"] or data["end_latest"] or "")[:7],
    }


def facts_of(events: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The facts of a publication of these snapshot rows."""
    return add_up(counted(event) for event in events)


def add_up(rows: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """What every page of a snapshot needs, counted once (`counted` of each row): totals and facets (`[value, count]`, most
    frequent first)."""
    rows = list(rows)
    counts = {
        "kind": Counter(row["kind"] for row in rows),
        "factuality": Counter(row["factuality"] for row in rows),
        "actor": Counter(name for row in rows for name in row["actors"]),
        "place": Counter(row["place"] for row in rows if row["place"]),
        "publisher": Counter(name for row in rows for name in row["publishers"]),
    }
    return {
        "total": len(rows),
        "facets": {name: counter.most_common(200) for name, counter in counts.items()},
        "months": sorted(Counter(row["month"] for row in rows if row["month"]).items()),
        "known_days": sorted({day for row in rows for day in row["days"]}),
    }


_MAKERS = (
    "timeline/temporal",
    "timeline/services/snapshot.py",
    "timeline/services/prepare.py",
    "timeline/search_text.py",
)


@lru_cache(maxsize=1)
def made_by() -> str:
    """A digest of all that decides how a snapshot is worded: another release makes every row anew."""
    digest = hashlib.sha256()
    for name in _MAKERS:
        path = settings.BASE_DIR / name
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def prepare_to_word() -> None:
    """Load what the first snapshot row of a process would wait for."""
    made_by()
    _words_of_edtf("2000-01-01")


def says(event: Event, data: dict[str, Any]) -> bool:
    """Whether the snapshot row `data` says what the event itself says now."""
    own = {**event.content(), "note": event.note}
    return all((value or None) == (data.get(name) or None) for name, value in own.items())
