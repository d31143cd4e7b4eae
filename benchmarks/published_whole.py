"""What must be true of a desk after people published on it, however often the server was killed meanwhile: used by
kill_publish.py."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

NEVER = "QQNEVERSHOWNQQ"
SAYS = r"E\dS\d{5}E"


def _said(headline: str) -> str:
    found = re.search(SAYS, headline)
    return found[0] if found else ""


def _events() -> Iterator[str]:
    """Each event says what its last version says, its versions are numbered without a gap, one decision each."""
    from timeline.models import Decision, Event, Revision, StatusChange

    decided = Counter(Decision.objects.exclude(event=None).values_list("event", flat=True))
    turns = Counter(StatusChange.objects.values_list("event", flat=True))
    for event in Event.objects.all():
        versions = list(Revision.objects.filter(event=event).order_by("number"))
        if [row.number for row in versions] != list(range(1, event.version + 1)):
            yield f"event {event.public_id} v{event.version}: versions {[row.number for row in versions]}"
            continue
        last = versions[-1]
        if {name: last.content.get(name) for name in event.content()} != event.content():
            yield f"event {event.public_id} does not say what its version {last.number} says"
        if decided[event.pk] != event.version or turns[event.pk] != 1:
            yield f"event {event.public_id} v{event.version}: {decided[event.pk]} decisions, {turns[event.pk]} turns"


def _publications() -> Iterator[str]:
    """Each publication is whole, told once in the log, and says of each event what a version of it said."""
    from timeline.models import Event, LogEntry, Publication, PublishedEvent, Revision

    rows = list(Publication.objects.order_by("number"))
    if [row.number for row in rows] != list(range(1, len(rows) + 1)):
        yield f"publications are numbered {[row.number for row in rows]}"
    said: dict[str, set[str]] = {}
    for name, content in Revision.objects.values_list("event__public_id", "content"):
        said.setdefault(name, set()).add(content["headline"])
    shown = set()
    for row in rows:
        events = list(PublishedEvent.objects.filter(publication=row).order_by("position"))
        lines = list(LogEntry.objects.filter(verb="publish", object_id=row.pk).values_list("data", flat=True))
        if [event.position for event in events] != list(range(len(events))) or row.facts.get("total") != len(events):
            yield f"publication {row.number}: {len(events)} events, {row.facts.get('total')} counted"
        if [line.get("events") for line in lines] != [len(events)]:
            yield f"publication {row.number}: {len(events)} events, the log says {lines}"
        for event in events:
            shown.add(event.public_id)
            if NEVER in str(event.data) or NEVER.lower() in event.search_text:
                yield f"publication {row.number} holds what was never chosen"
            if event.data["headline"] not in said[event.public_id]:
                yield f"publication {row.number} says {event.data['headline']!r}, which no version says"
    seen = set(Event.objects.exclude(first_published_at=None).values_list("public_id", flat=True))
    if seen != shown:
        yield f"{len(seen - shown)} events are told as published that were not, {len(shown - seen)} the other way round"


def _differs(name: str, row: Any, data: dict[str, Any]) -> bool:
    return name != "first_published" and row.data.get(name) != data[name]


def _ready() -> Iterator[str]:
    """What the worker made ready after all says what would be published."""
    from timeline.models import Event, Prepared
    from timeline.services.snapshot import snapshot, whole

    waiting = Event.objects.publishable().exclude(pk__in=Prepared.objects.values("event"))
    if waiting.exists():
        yield f"the worker left {waiting.count()} events unprepared"
    rows = {row.event_id: row for row in Prepared.objects.all()}
    for each in whole(Event.objects.publishable()):
        row = rows.get(each.event.pk)
        if row is None or row.version != each.event.version:
            yield f"what is ready of event {each.event.public_id} is of another version"
            continue
        data = snapshot(each, now=row.made_at)
        if others := [
            f"{name} {row.data.get(name)!r}, not {data[name]!r}" for name in data if _differs(name, row, data)
        ]:
            yield f"what is ready of event {each.event.public_id} is not what would be published: {others}"


def _answers(people: list[Any]) -> Iterator[str]:
    """Whatever was answered as done is there once; a request sent again did nothing twice."""
    from timeline.models import Publication, Revision

    notes = Counter(Publication.objects.values_list("note", flat=True))
    marks = Counter(
        _said(content["headline"])
        for verb, content in Revision.objects.values_list("verb", "content")
        if verb == "amend"
    )
    yield from (f"publication {note} is there {n} times" for note, n in notes.items() if n > 1)
    yield from (f"correction {mark} is there {n} times" for mark, n in marks.items() if mark and n > 1)
    for person in people:
        yield from (f"publication {note} is lost" for note in person.notes if note not in notes)
        yield from (f"correction {mark} is lost" for mark in person.amended if mark not in marks)
        yield from person.wrong
        if person.forgotten:
            yield f"person {person.number}: {person.forgotten} times 503 without Retry-After or what was typed"
        if person.is_alive():
            yield f"person {person.number} still waits"
        bad = {status: n for status, n in person.statuses.items() if status >= 500 and status != 503}
        yield from (f"person {person.number}: {n} × {status}" for status, n in bad.items())


def _public(reader: Any, read: Callable[[str], dict[str, str]]) -> Iterator[str]:
    """Page, formats, widget, API and search say what the last publication says, and it says what the events say."""
    from timeline.models import Event, Publication, Revision

    yield from reader.wrong
    ever = {_said(content["headline"]) for content in Revision.objects.values_list("content", flat=True)}
    if made_up := reader.read - ever:
        yield f"readers read {sorted(made_up)[:5]}, which no version says"
    last = Publication.objects.order_by("-number").first()
    assert last is not None
    now = {_said(headline) for headline in Event.objects.publishable().values_list("headline", flat=True)}
    if {_said(data["headline"]) for data in last.events.values_list("data", flat=True)} != now:  # type: ignore[attr-defined]
        yield "the last publication does not say what the events say"
    one = sorted(now)[0]
    for name, text in read(one).items():
        marks = set(re.findall(SAYS, text))
        if "?q=" in name:
            if not marks >= {one}:
                yield f"the search for {one} finds {sorted(marks)[:5]}"
            continue
        # The frise of a large timeline comes in tiles, the page and the API in pages.
        whole = any(part in name for part in ("events.", "calendar")) or ("/api/" in name and len(now) <= 500)
        if NEVER in text or not (marks or "frise" in name) or (marks != now if whole else not marks <= now):
            yield f"{name} says {len(marks)} of {len(now)}, {len(marks - now)} others"


def faults(people: list[Any], reader: Any, read: Callable[[str], dict[str, str]]) -> list[str]:
    """Everything that is not as it should be."""
    return [*_answers(people), *_events(), *_publications(), *_ready(), *_public(reader, read)]
