"""What a publication says of each event: made of the event, its sources and its history, or copied from the publication
before where nothing has changed since."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.db import connection

from timeline.models import (
    Event,
    Evidence,
    Publication,
    PublishedEvent,
    Revision,
    StatusChange,
    Timeline,
)
from timeline.models.event import EventQuerySet
from timeline.models.happening import DATE_FIELDS
from timeline.search_text import search_text
from timeline.temporal import describe, parse_edtf

LANGUAGES = ("fr", "en")


@dataclass(slots=True)
class Whole:
    """An event with all that a snapshot is made of: its sources by the day of their articles, what was told of it when,
    and, where readers have seen it, its versions."""

    event: Event
    sources: list[dict[str, Any]] = field(default_factory=list)
    turns: list[dict[str, Any]] = field(default_factory=list)
    versions: list[dict[str, Any]] = field(default_factory=list)


def whole(rows: EventQuerySet) -> list[Whole]:
    """These events of one timeline, whole: a fixed number of queries, no article's text, and no object for each source."""
    found = [Whole(event) for event in rows]
    by_key = {each.event.pk: each for each in found}
    keys = list(by_key)
    timelines = Timeline.objects.in_bulk({each.event.timeline_id for each in found})
    for each in found:
        each.event.timeline = timelines[each.event.timeline_id]
    articles = ("publisher", "title", "url", "published_on", "language")
    sources = Evidence.objects.filter(event__in=keys).order_by("article__published_on", "id")
    for row in sources.values("event", "exact", "prefix", "suffix", "why", *(f"article__{name}" for name in articles)):
        by_key[row["event"]].sources.append(row)
    turns = StatusChange.objects.filter(event__in=keys).order_by("known_on", "id")
    for row in turns.values("event", "known_on", "factuality", "said_by", "dates", "article__publisher"):
        by_key[row["event"]].turns.append(row)
    seen = [each.event.pk for each in found if each.event.first_published_at]
    for row in Revision.objects.filter(event__in=seen).order_by("number").values("event", "at", "content"):
        by_key[row["event"]].versions.append(row)
    return found


def snapshot(whole: Whole, *, now: datetime) -> dict[str, Any]:
    """One event as readers will see it (docs/snapshot.md); the very same for a preview and for a publication."""
    event = whole.event
    content = event.content()
    interval = event.interval
    assert interval is not None
    changes = _changes(whole)
    dates = {name: content[name] for name in DATE_FIELDS}
    return {
        "id": event.public_id,
        "headline": event.headline,
        "language": event.timeline.language,
        **{
            name: value or None if name in {"part_of_day", "clock", "timezone"} else value
            for name, value in dates.items()
        },
        "words": {code: describe(interval, code) for code in LANGUAGES},
        "kind": event.kind,
        "factuality": event.factuality,
        "said_by": event.said_by,
        "actors": event.actors,
        "place": event.place or None,
        "note": event.note,
        "evidence": [
            {
                "publisher": row["article__publisher"],
                "title": row["article__title"],
                "url": row["article__url"],
                "published_on": row["article__published_on"].isoformat(),
                "language": row["article__language"],
                "exact": row["exact"],
                "prefix": row["prefix"],
                "suffix": row["suffix"],
                "why": row["why"],
            }
            for row in whole.sources
        ],
        "history": [
            {
                "known_on": row["known_on"].isoformat(),
                "factuality": row["factuality"],
                "said_by": row["said_by"],
                **row["dates"],
                "words": {code: describe(parse_edtf(row["dates"]["edtf"]), code) for code in LANGUAGES},
                "publisher": row["article__publisher"] or "",
            }
            for row in whole.turns
            if row["dates"].get("edtf")
        ],
        "first_published": (event.first_published_at or now).isoformat(),
        "changes": changes,
        "changed": changes[-1]["at"] if changes else None,
    }


def _changes(whole: Whole) -> list[dict[str, Any]]:
    """What changed since readers first saw the event: one entry a version, with the fields that moved."""
    first = whole.event.first_published_at
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


def facts_of(events: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """What every page of a snapshot needs, counted once: totals and facets (`[value, count]`, most frequent first)."""
    counts: dict[str, Counter[str]] = {
        name: Counter() for name in ("kind", "factuality", "actor", "place", "publisher")
    }
    years: Counter[str] = Counter()
    known: set[str] = set()
    total = 0
    for event in events:
        total += 1
        counts["kind"][event["kind"]] += 1
        counts["factuality"][event["factuality"]] += 1
        counts["actor"].update({actor["name"] for actor in event["actors"]})
        if event["place"]:
            counts["place"][event["place"]] += 1
        counts["publisher"].update({row["publisher"] for row in event["evidence"] if row["publisher"]})
        known.update(row["published_on"] for row in event["evidence"])
        if first := event["start_earliest"] or event["end_latest"]:
            years[first[:7]] += 1
    return {
        "total": total,
        "facets": {name: counter.most_common(200) for name, counter in counts.items()},
        "months": sorted(years.items()),
        "known_days": sorted(known),
    }


_MAKERS = ("timeline/temporal", "timeline/services/snapshot.py", "timeline/search_text.py")


@lru_cache(maxsize=1)
def made_by() -> str:
    """A digest of all that decides how a snapshot is worded: another release makes every row anew."""
    digest = hashlib.sha256()
    for name in _MAKERS:
        path = settings.BASE_DIR / name
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def unchanged(last: Publication, events: list[Event], touched: EventQuerySet) -> dict[str, tuple[int, dict[str, Any]]]:
    """The rows (key and data) of the publication `last` that say of these events, by public id, what a row made now would
    say: none that is among `touched`, was worded by another release, or differs in what the event itself says, or in how
    many sources and turns it has."""
    timeline = last.timeline
    if last.made_by != made_by() or last.language != timeline.language:
        return {}
    moved = set(touched.values_list("pk", flat=True))
    same = {event.public_id: event for event in events if event.pk not in moved and event.first_published_at}
    rows = PublishedEvent.objects.filter(publication=last).values_list("public_id", "pk", "data")
    seen = {key: (pk, data) for key, pk, data in rows if key in same}
    sources = Counter(Evidence.objects.filter(event__timeline=timeline).values_list("event", flat=True))
    turns: Counter[int] = Counter()
    for event, dates in StatusChange.objects.filter(event__timeline=timeline).values_list("event", "dates"):
        turns[event] += bool(dates.get("edtf"))
    return {
        key: (pk, data)
        for key, (pk, data) in seen.items()
        if says(same[key], data)
        and len(data["evidence"]) == sources[same[key].pk]
        and len(data["history"]) == turns[same[key].pk]
    }


def says(event: Event, data: dict[str, Any]) -> bool:
    """Whether the snapshot row `data` says what the event itself says now."""
    own = {**event.content(), "note": event.note}
    return all((value or None) == (data.get(name) or None) for name, value in own.items())


_COPIED = ("sort_key", "start_earliest", "end_latest", "kind", "factuality", "search_text", "data", "public_id")


def copy_rows(publication: Publication, rows: dict[str, tuple[int, int]]) -> None:
    """Copy rows of another publication (by public id: key and new position) as they are: the database does it."""
    table, columns = PublishedEvent._meta.db_table, ", ".join(_COPIED)
    values = list(rows.values())
    with connection.cursor() as cursor:
        for start in range(0, len(values), 10_000):
            part = values[start : start + 10_000]
            places = ", ".join(["(%s, %s)"] * len(part))
            cursor.execute(
                f"INSERT INTO {table} (publication_id, position, {columns})"
                f" SELECT %s, each.column2, {', '.join('old.' + name for name in _COPIED)}"
                f" FROM (VALUES {places}) AS each JOIN {table} AS old ON old.id = each.column1",
                [publication.pk, *(value for pair in part for value in pair)],
            )
