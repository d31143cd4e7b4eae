"""Events that a file tells ready made: compared with what is here, then made or corrected as an editor wants it."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone, translation

from timeline import policy
from timeline.documents.told import Source, Told, ToldFile
from timeline.models import Arrival, Article, Event, Evidence, Kind, Revision, StatusChange, Timeline
from timeline.models.dated import interval_columns, sort_key
from timeline.models.happening import CONTENT_FIELDS, DATE_FIELDS
from timeline.temporal import parse_edtf
from timeline.temporal.values import BOUNDS

from .audit import decide_many, name_of, record
from .cite_told import cite
from .conflict import Conflict
from .hold import hold
from .review import columns_of, revision_of
from .revise import amend_event
from .twins import note_events
from .write_each import insert_rows, save_and_key

AT_ONCE = 200
"""Events that are made before the answer; a longer file is work for the background."""


@dataclass(slots=True)
class Compared:
    """One event of the file beside what is here. `state`: `new`, `changed`, `same`, `removed` (here) or `wrong`; `after` is
    what the event would say, as `Happening.content` has it and its note; `sources` are those that it does not cite yet."""

    told: Told
    state: str
    event: Event | None = None
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()


def keep_events(*, timeline: Timeline, by: Any, name: str, data: bytes, given: dict[str, Any]) -> Arrival:
    """Keep a file of events as it came, and what a person `given` says of who published it, while they are compared."""
    policy.require(by, "review", timeline)
    return Arrival.objects.create(
        timeline=timeline,
        kind=Arrival.Kind.EVENTS,
        name=name[:300],
        content=data,
        given=given,
        state=Arrival.State.FOUND,
        brought_by=by,
        brought_by_name=name_of(by)[:150],
    )


def compare_events(timeline: Timeline, file: ToldFile, given: dict[str, Any]) -> list[Compared]:
    """Each event of the file beside the one here that has its id, or its headline and date: in three queries."""
    good = [told for told in file.events if not told.errors]
    by_id = {row.public_id: row for row in timeline.events.filter(public_id__in={told.id for told in good if told.id})}
    headlines = {told.says["headline"] for told in good if told.id not in by_id}
    alike = {(row.headline, row.edtf): row for row in timeline.events.filter(headline__in=headlines, removed_at=None)}
    found = {row.pk for row in (*by_id.values(), *alike.values())}
    cited: dict[int, set[str]] = {}
    for key, exact in Evidence.objects.filter(event__in=found).values_list("event", "exact"):
        cited.setdefault(key, set()).add(exact)
    rows = []
    for told in file.events:
        if told.errors:
            rows.append(Compared(told, "wrong"))
            continue
        event = by_id.get(told.id) or alike.get((told.says["headline"], told.says["edtf"]))
        rows.append(_beside(told, event, cited, _sources(told, file, given), timeline))
    return rows


def stamp(rows: Iterable[Compared]) -> str:
    """A digest of a comparison: whoever confirms it means what they saw."""
    text = "\n".join(f"{row.told.place} {row.state} {row.event and (row.event.pk, row.event.version)}" for row in rows)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _sources(told: Told, file: ToldFile, given: dict[str, Any]) -> tuple[Source, ...]:
    if told.sources or not told.passage:
        return told.sources
    facts = {name: str(given.get(name) or "") for name in ("publisher", "url", "language", "published_on")}
    return (Source(told.passage, title=given.get("title") or file.title, **facts),)


def _beside(
    told: Told, event: Event | None, cited: dict[int, set[str]], sources: tuple[Source, ...], timeline: Timeline
) -> Compared:
    if event is None:
        after = _content(told, Event(timeline=timeline), sources)
        return Compared(told, "new", None, {}, after, sources)
    if event.removed_at:
        return Compared(told, "removed", event)
    before = {**event.content(), "note": event.note}
    after = _content(told, event, sources)
    fresh = tuple(one for one in sources if one.exact not in cited.get(event.pk, ()))
    return Compared(told, "same" if before == after and not fresh else "changed", event, before, after, fresh)


def _content(told: Told, event: Event, sources: tuple[Source, ...]) -> dict[str, Any]:
    """What the event says once it says what the file tells; what the file does not tell stays."""
    says = told.says
    content = {**event.content(), "note": event.note}
    content |= {name: says[name] for name in (*CONTENT_FIELDS, "note") if says.get(name) is not None}
    if "kind" not in says and (kind := _kind(says.get("kind_label", ""))):
        content["kind"] = kind
    same_names = [actor["name"] for actor in event.actors] == [actor["name"] for actor in content["actors"]]
    if event.pk and same_names and all(actor["country"] is None for actor in content["actors"]):
        content["actors"] = event.actors  # a table has their names alone: roles and countries are not lost to it
    if "shape" in says:
        content |= {name: says[name] for name in DATE_FIELDS}
    elif says["edtf"] != event.edtf:
        columns = interval_columns(parse_edtf(says["edtf"]))
        hour = {"part_of_day": "", "clock": says.get("clock", ""), "timezone": ""}
        content |= {
            **columns,
            **{name: columns[name].isoformat() if columns[name] else None for name in BOUNDS},
            **hour,
        }
    if not event.pk and content["factuality"] != "happened" and not content["said_by"]:
        content["said_by"] = [one.publisher or one.title for one in sources[:1] if one.publisher or one.title]
    return content


def _kind(label: str) -> str:
    """The kind that a group of a TimelineJS timeline names, in either language; nothing for a group of another sort."""
    for language in ("fr", "en"):
        with translation.override(language):
            for value, words in Kind.choices:
                if label.casefold() == str(words).casefold():
                    return str(value)
    return ""


@transaction.atomic
def bring_events(
    *,
    arrival: Arrival,
    by: Any,
    file: ToldFile,
    seen: str,
    leave: Container[int] = (),
    take_changes: bool = True,
    now: datetime | None = None,
) -> dict[str, int] | None:
    """Make the new events of a kept file, and correct those that it tells otherwise, but for the places in `leave`. Returns
    how many: `new`, `changed`, and `refused` where readers have seen one and `by` may not publish; `None` where the file was
    brought in already. Raises `Conflict` when the comparison is no longer what `seen` says."""
    timeline = arrival.timeline
    policy.require(by, "review", timeline)
    now = now or timezone.now()
    kept = Arrival.objects.filter(pk=arrival.pk, kind=Arrival.Kind.EVENTS, state=Arrival.State.FOUND)
    if not kept.update(state=Arrival.State.IMPORTED, content=None):
        return None
    rows = compare_events(timeline, file, arrival.given)
    if stamp(rows) != seen:
        raise Conflict(arrival, "changed")
    wanted = [row for row in rows if row.told.place not in leave]
    new = [row for row in wanted if row.state == "new"]
    _make(timeline, new, by=by, now=now, batch=f"bulk-bring-{arrival.pk}")
    counts = {"new": len(new), "changed": 0, "refused": 0}
    changed = [row for row in wanted if row.state == "changed"] if take_changes else []
    hold(Event.objects.filter(pk__in=[row.event.pk for row in changed if row.event]))
    for row in changed:
        try:
            with transaction.atomic():
                _correct(row, by=by, now=now)
            counts["changed"] += 1
        except PermissionDenied:
            counts["refused"] += 1
    record(by=by, verb="bring-events", timeline=timeline, about=arrival, now=now, data=counts)
    return counts


def _make(timeline: Timeline, rows: list[Compared], *, by: Any, now: datetime, batch: str) -> None:
    if not rows:
        return
    ids = {row.told.id for row in rows if row.told.id}
    taken = set(Event.objects.filter(public_id__in=ids).values_list("public_id", flat=True))
    for row in rows:
        row.event = _event(timeline, row, by, taken)
    events = save_and_key(row.event for row in rows)
    contents = [event.content() for event in events]
    made = list(zip(events, contents, strict=True))
    insert_rows(Revision, [revision_of(event, said, verb="bring", by=by, now=now) for event, said in made])
    _add_sources(timeline, rows, by=by, now=now)
    note_events(events, fresh=True)
    facts = [{"event": event, "before": {}, "after": said} for event, said in made]
    decide_many(by=by, verb="bring", timeline=timeline, now=now, batch=batch, facts=facts)


def _event(timeline: Timeline, row: Compared, by: Any, taken: set[str]) -> Event:
    """The event, not saved; under the id that the file gives it where no event of this site has it."""
    event = Event(timeline=timeline, created_by=by if getattr(by, "pk", None) else None)
    for name, value in {**columns_of(row.after), "note": row.after["note"]}.items():
        setattr(event, name, value)
    event.sort_key = sort_key(event.interval)
    wanted = row.told.id
    if wanted and len(wanted) <= 12 and wanted.isascii() and wanted.isalnum() and wanted not in taken:
        event.public_id = wanted
    return event


def _correct(row: Compared, *, by: Any, now: datetime) -> None:
    event = row.event
    assert event is not None
    moved = {name for name, value in row.after.items() if row.before[name] != value}
    if moved:
        columns = columns_of(row.after)
        names = [*(name for name in CONTENT_FIELDS if name in moved), *(DATE_FIELDS if moved & {*DATE_FIELDS} else ())]
        changes = {name: columns[name] for name in names}
        note = row.after["note"] if "note" in moved else None
        amend_event(event=event, by=by, version=event.version, changes=changes, note=note, now=now)
    else:
        policy.require(by, policy.verb_for(event), event.timeline)
        record(by=by, verb="bring", timeline=event.timeline, about=event, now=now)
    _add_sources(event.timeline, [row], by=by, now=now)


def _add_sources(timeline: Timeline, rows: list[Compared], *, by: Any, now: datetime) -> None:
    """The evidence of each event, and what was known of it from when on: as the file tells it, else as its sources do."""
    pairs = [(row.event, one) for row in rows for one in row.sources if row.event is not None]
    cited = cite(timeline, pairs, by=by, now=now)
    insert_rows(Evidence, [evidence for evidence, _article in cited])
    quoted: dict[int, list[Article]] = {}
    for evidence, article in cited:
        quoted.setdefault(evidence["event_id"], []).append(article)
    turns = [
        turn for row in rows if row.event is not None for turn in _turns(row, row.event, quoted.get(row.event.pk, []))
    ]
    insert_rows(StatusChange, turns)


def _turns(row: Compared, event: Event, quoted: list[Article]) -> list[dict[str, Any]]:
    """The columns of what was known of `event` from when on, for what is new of it."""
    of_day = {article.published_on: article for article in reversed(quoted)}
    of_publisher = {(article.published_on, article.publisher): article for article in reversed(quoted)}
    turns = []
    for turn in row.told.history:
        known_on = date.fromisoformat(turn["known_on"])
        if row.state == "changed" and known_on not in of_day:
            continue  # told before
        article = of_publisher.get((known_on, turn["publisher"])) or of_day.get(known_on)
        turns.append(
            _turn(event, known_on, article, **{name: turn[name] for name in ("factuality", "said_by", "dates")})
        )
    if turns:
        return turns
    content = event.content()
    dates = {name: content[name] for name in DATE_FIELDS}
    says = {"factuality": event.factuality, "said_by": event.said_by, "dates": dates}
    return [_turn(event, day, of_day[day], **says) for day in sorted(of_day)]


def _turn(event: Event, known_on: date, article: Article | None, **says: Any) -> dict[str, Any]:
    return {"event_id": event.pk, "known_on": known_on, "article_id": article.pk if article else None, **says}
