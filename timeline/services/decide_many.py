"""The review verbs on many candidates in a few statements, with the guards, the history and the log of one at a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from timeline.models import Article, Candidate, Event, Evidence, Revision, StatusChange, Timeline
from timeline.models.happening import CONTENT_FIELDS, DATE_FIELDS

from .audit import decide_many, name_of
from .cite import evidence_of
from .conflict import Conflict
from .review import accept_candidate, decision_of, event_row, revision_of
from .twins import COMPARED, note_events
from .write_each import insert_rows, update_each

Status = Candidate.Status
READ = (
    *("timeline", "article", "status", "version", "sort_key", "reject_reason", "reject_note", "amended", "event"),
    *("merged_into", "quote_start", "quote_end", "exact", "prefix", "suffix", "reasons", *CONTENT_FIELDS, *DATE_FIELDS),
)
"""What is asked of a candidate that is decided with others: half of its columns."""


@transaction.atomic
def settle_many(
    *,
    timeline: Timeline,
    verb: str,
    versions: dict[int, int],
    allowed: tuple[str, ...],
    by: Any,
    now: datetime,
    batch: str,
    **columns: Any,
) -> int:
    """Move the candidates of `versions` (key to the version that was seen) to `columns`. Returns how many moved: those
    that somebody else has moved since are left alone."""
    rows = _locked(timeline, versions, allowed)
    contents = [row.content() for row in rows]
    before = [decision_of(row) for row in rows]
    _move_many(rows, by=by, now=now, **columns)
    facts = [
        {"candidate": row, "before": {**content, **was}, "after": {**content, **decision_of(row)}}
        for row, content, was in zip(rows, contents, before, strict=True)
    ]
    decide_many(by=by, verb=verb, timeline=timeline, now=now, batch=batch, facts=facts)
    return len(rows)


@transaction.atomic
def accept_many(
    *, timeline: Timeline, versions: dict[int, int], allowed: tuple[str, ...], by: Any, now: datetime, batch: str
) -> int:
    """An event of each candidate of `versions`, as `accept_candidate` makes it. Returns how many were accepted."""
    rows = [row for row in _locked(timeline, versions, allowed) if row.dated]
    parents = set(
        Candidate.objects.filter(merged_into__in=[row.pk for row in rows], status=Status.MERGED).values_list(
            "merged_into", flat=True
        )
    )
    for row in rows:
        if row.pk in parents:  # with sources of its own: one at a time
            accept_candidate(candidate=row, by=by, version=row.version, batch=batch, now=now)
    rest = [row for row in rows if row.pk not in parents]
    if not rest:
        return len(rows)
    contents = [row.content() for row in rest]
    before = [decision_of(row) for row in rest]
    new = [event_row(row, by=by, now=now) for row in rest]
    events = [_born(key, columns) for key, columns in zip(insert_rows(Event, new, keyed=True), new, strict=True)]
    for row, event in zip(rest, events, strict=True):
        row.event_id = event.pk
    _move_many(rest, ("event_id",), by=by, now=now, status=Status.ACCEPTED)
    made = list(zip(rest, events, contents, strict=True))
    insert_rows(Revision, [revision_of(event, said, verb="accept", by=by, now=now) for _row, event, said in made])
    told = [evidence_of(event, row, said) for row, event, said in made]
    insert_rows(Evidence, [evidence for evidence, _change in told])
    insert_rows(StatusChange, [change for _evidence, change in told])
    note_events(events, fresh=True)
    facts = [
        {"candidate": row, "event": event, "before": {**said, **was}, "after": {**said, **decision_of(row)}}
        for (row, event, said), was in zip(made, before, strict=True)
    ]
    decide_many(by=by, verb="accept", timeline=timeline, now=now, batch=batch, facts=facts)
    return len(rows)


_ASKED = frozenset(("id", "timeline_id", "version", "edtf", "headline", "note", "chosen", *COMPARED))


def _born(key: int, columns: dict[str, Any]) -> Event:
    """An event that has just been written, with what is asked of it from here on: a whole object costs ten times as much."""
    known = {"id": key, **columns}
    names = [field.attname for field in Event._meta.concrete_fields if field.attname in _ASKED]
    return Event.from_db(None, names, [known[name] for name in names])


def _locked(timeline: Timeline, versions: dict[int, int], allowed: tuple[str, ...]) -> list[Candidate]:
    """The candidates that are as they were seen, held until the end of the transaction (see `hold`)."""
    rows = (
        Candidate.objects.select_for_update(no_key=True)
        .filter(timeline=timeline, pk__in=versions, status__in=allowed)
        .only(*READ)
        .order_by("pk")
    )
    found = [row for row in rows if row.version == versions[row.pk]]
    articles = Article.objects.defer("text").in_bulk({row.article_id for row in found})
    for row in found:
        row.timeline, row.article = timeline, articles[row.article_id]
    return found


def _move_many(rows: list[Candidate], also: tuple[str, ...] = (), *, by: Any, now: datetime, **columns: Any) -> None:
    """Change locked rows, in memory and in the database; there also the fields `also`, as they are in memory."""
    person = getattr(by, "pk", None)
    columns |= {"decided_by_id": person, "decided_by_name": name_of(by)[:150], "decided_at": now, "flagged": ""}
    for row in rows:
        for name, value in columns.items():
            setattr(row, name, value)
        row.version += 1
    if update_each(rows, (*columns, *also, "version")) != len(rows):
        raise Conflict(rows[0], "changed")
