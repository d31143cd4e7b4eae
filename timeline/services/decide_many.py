"""The review verbs on many candidates in a few statements, with the guards, the history and the log of one at a time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction

from timeline.models import Candidate, Timeline

from .audit import decide_many, name_of
from .cite import evidence_of
from .conflict import Conflict
from .review import accept_candidate, event_like, revision_of, state_of
from .twins import note_events
from .write_each import save_and_key, save_each, update_each

Status = Candidate.Status


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
    moved = _move_many(_locked(timeline, versions, allowed), by=by, allowed=allowed, now=now, **columns)
    facts = [{"candidate": row, "before": before, "after": state_of(row)} for row, before in moved]
    decide_many(by=by, verb=verb, timeline=timeline, now=now, batch=batch, facts=facts)
    return len(moved)


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
    moved = _move_many(rest, by=by, allowed=allowed, now=now, status=Status.ACCEPTED)
    if not moved:
        return len(rows) - len(rest)
    events = save_and_key(event_like(row, by=by) for row, _before in moved)
    save_each([revision_of(event, verb="accept", by=by, now=now) for event in events])
    told = [evidence_of(event, row) for event, (row, _before) in zip(events, moved, strict=True)]
    save_each([evidence for evidence, _change in told])
    save_each([change for _evidence, change in told])
    for event, (row, _before) in zip(events, moved, strict=True):
        row.event = event
    update_each([row for row, _before in moved], ("event",))
    note_events(events)
    facts = [{"candidate": row, "event": row.event, "before": before, "after": state_of(row)} for row, before in moved]
    decide_many(by=by, verb="accept", timeline=timeline, now=now, batch=batch, facts=facts)
    return len(rows)


def _locked(timeline: Timeline, versions: dict[int, int], allowed: tuple[str, ...]) -> list[Candidate]:
    """The candidates that are as they were seen, held until the end of the transaction: by the lock of each row, taken in
    the order of the keys so that two runs wait for each other instead of locking up, or on SQLite by its one lock."""
    rows = (
        Candidate.objects.select_for_update(of=("self",))
        .filter(timeline=timeline, pk__in=versions, status__in=allowed)
        .select_related("article")
        .defer("proposed", "other_quotes", "article__text")
        .order_by("pk")
    )
    found = [row for row in rows if row.version == versions[row.pk]]
    for row in found:
        row.timeline = timeline
    return found


def _move_many(
    rows: list[Candidate], *, by: Any, allowed: tuple[str, ...], now: datetime, **columns: Any
) -> list[tuple[Candidate, dict[str, Any]]]:
    """Change locked rows, in the database and in memory; each with its state before."""
    person = by if getattr(by, "pk", None) else None
    columns |= {"decided_by": person, "decided_by_name": name_of(by)[:150], "decided_at": now, "flagged": ""}
    moved = []
    by_version: dict[int, list[Candidate]] = {}
    for row in rows:
        by_version.setdefault(row.version, []).append(row)
    for version, same in by_version.items():
        guarded = Candidate.objects.filter(pk__in=[row.pk for row in same], version=version, status__in=allowed)
        if guarded.update(**columns, version=version + 1) != len(same):
            raise Conflict(same[0], "changed")
    for row in rows:
        before = state_of(row)
        for name, value in {**columns, "version": row.version + 1}.items():
            setattr(row, name, value)
        moved.append((row, before))
    return moved
