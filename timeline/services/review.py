"""The review verbs: accept, amend, reject, defer, reopen. Each is guarded by the version that the editor saw."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from timeline import policy
from timeline.models import Candidate, Event, Revision
from timeline.models.dated import interval_columns, sort_key
from timeline.models.event import new_public_id
from timeline.models.happening import CONTENT_FIELDS, DATE_FIELDS
from timeline.temporal import parse_edtf
from timeline.temporal.values import BOUNDS

from .audit import decide, name_of
from .cite import add_evidence, with_merged
from .conflict import Conflict
from .twins import note_events, note_turn
from .words import TOLD, file_words

Status = Candidate.Status
OPEN = (Status.PENDING, Status.DEFERRED)


def state_of(candidate: Candidate) -> dict[str, Any]:
    """What undo restores: the content and the decision of a candidate."""
    return {**candidate.content(), **decision_of(candidate)}


def decision_of(candidate: Candidate) -> dict[str, Any]:
    """How a candidate was decided, as JSON."""
    return {
        "status": candidate.status,
        "reject_reason": candidate.reject_reason,
        "reject_note": candidate.reject_note,
        "amended": candidate.amended,
        "event": candidate.event_id,
        "merged_into": candidate.merged_into_id,
    }


def move(
    candidate: Candidate, *, version: int, allowed: tuple[str, ...], by: Any, now: datetime, **columns: Any
) -> None:
    """Change a candidate, in the database and in memory, if it is still as the editor saw it. `select_for_update` does
    nothing on SQLite: a conditional UPDATE decides who was first. Raises `Conflict` with the row as it is now."""
    person = by if getattr(by, "pk", None) else None
    decided = {"decided_by": person, "decided_by_name": name_of(by)[:150], "decided_at": now, "flagged": ""}
    values = {**columns, **decided, "version": version + 1}
    if not Candidate.objects.filter(pk=candidate.pk, version=version, status__in=allowed).update(**values):
        current = Candidate.objects.filter(pk=candidate.pk).select_related("event", "decided_by").first()
        reason = "gone" if current is None else "changed" if current.status in allowed else "decided"
        raise Conflict(current, reason)
    if candidate.version != version:
        # Somebody moved it between the reading of the row and the reading of the form.
        candidate.refresh_from_db()
    for name, value in values.items():
        setattr(candidate, name, value)
    if not columns.keys().isdisjoint(TOLD):
        file_words([candidate])


@transaction.atomic
def accept_candidate(
    *,
    candidate: Candidate,
    by: Any,
    version: int,
    into: Event | None = None,
    batch: str = "",
    now: datetime | None = None,
) -> Event:
    """Make an event of a candidate, or add it as evidence to the event `into`. One candidate, one event, whoever asks
    and how often: the others get `Conflict`. Raises `ValueError` for an undated candidate."""
    policy.require(by, "review", candidate.timeline)
    now = now or timezone.now()
    before = state_of(candidate)
    move(candidate, version=version, allowed=OPEN, by=by, now=now, status=Status.ACCEPTED)
    if not candidate.dated:
        raise ValueError("An undated candidate cannot become an event.")
    event = into or event_from(candidate, by=by, now=now)
    if into is not None and (into.timeline_id != candidate.timeline_id or into.removed_at):
        raise ValueError("This event cannot take evidence.")
    try:
        with transaction.atomic():
            for source in with_merged(candidate):
                add_evidence(event, source)
    except IntegrityError as error:
        raise Conflict(candidate, "decided") from error
    Candidate.objects.filter(pk=candidate.pk).update(event=event)
    candidate.event = event
    if into is not None:
        note_turn(event, candidate)
    note_events([event])
    verb = "accept" if into is None else "join"
    decide(
        by=by,
        verb=verb,
        timeline=candidate.timeline,
        now=now,
        batch=batch,
        candidate=candidate,
        event=event,
        before=before,
        after=state_of(candidate),
    )
    return event


def event_from(candidate: Candidate, *, by: Any, now: datetime) -> Event:
    """A new event with the content of `candidate` and its first revision (no evidence yet)."""
    event = Event(**event_row(candidate, by=by, now=now))
    event.timeline = candidate.timeline
    event.save()
    keep_revision(event, verb="accept", by=by, now=now)
    return event


_BLANK = {
    field.attname: field.get_default()
    for field in Event._meta.concrete_fields
    if not field.primary_key and field.default is not new_public_id
}


def event_row(candidate: Candidate, *, by: Any, now: datetime) -> dict[str, Any]:
    """The columns of an event with the content of `candidate`."""
    said = {name: getattr(candidate, name) for name in (*CONTENT_FIELDS, *DATE_FIELDS, "sort_key")}
    own = {"public_id": new_public_id(), "timeline_id": candidate.timeline_id}
    return {**_BLANK, **said, **own, "created_by_id": getattr(by, "pk", None), "created_at": now}


def keep_revision(event: Event, *, verb: str, by: Any, now: datetime) -> Revision:
    """Write down what the event says at its present version."""
    return Revision.objects.create(**revision_of(event, event.content(), verb=verb, by=by, now=now))


def revision_of(event: Event, content: dict[str, Any], *, verb: str, by: Any, now: datetime) -> dict[str, Any]:
    """The columns of a revision that holds what the event says at its present version (`content`)."""
    return {
        "event_id": event.pk,
        "number": event.version,
        "verb": verb,
        "content": {**content, "note": event.note, "chosen": event.chosen},
        "by_id": getattr(by, "pk", None),
        "by_name": name_of(by)[:150],
        "at": now,
    }


@transaction.atomic
def amend_candidate(
    *, candidate: Candidate, by: Any, version: int, changes: dict[str, Any], now: datetime | None = None
) -> Candidate:
    """Correct fields of a candidate (`changes`: columns of CONTENT_FIELDS and DATE_FIELDS). Raises `Conflict` when it
    is no longer as the editor saw it."""
    policy.require(by, "review", candidate.timeline)
    columns = checked(changes)
    if "edtf" in columns:
        columns["reasons"] = {**candidate.reasons, "date": _by_hand(by)}
    return settle(candidate, "amend", by=by, version=version, allowed=OPEN, now=now, amended=True, **columns)


def _by_hand(by: Any) -> dict[str, str]:
    return {"fr": f"Date fixée par {name_of(by)}.", "en": f"Date set by {name_of(by)}."}


def checked(changes: dict[str, Any]) -> dict[str, Any]:
    """The columns that `changes` moves: an EDTF brings the bounds and the sort key that follow from it (an empty one,
    those of an undated row), and takes away the hour of the date before. Raises `ValueError` for a key that no human may
    correct: the rest of a row moves by verbs only."""
    unknown = set(changes) - {*CONTENT_FIELDS, *DATE_FIELDS}
    if unknown:
        raise ValueError(f"Not for correction: {', '.join(sorted(unknown))}")
    if "edtf" not in changes:
        return dict(changes)
    interval = parse_edtf(changes["edtf"]) if changes["edtf"] else None
    hour = dict.fromkeys(("part_of_day", "clock", "timezone"), "")
    return {**interval_columns(interval), **hour, **changes, "sort_key": sort_key(interval)}


def columns_of(content: dict[str, Any]) -> dict[str, Any]:
    """Stored JSON content as column values: dates are dates again, the sort key is derived."""
    columns = {name: content[name] for name in (*CONTENT_FIELDS, *DATE_FIELDS) if name in content}
    for name in BOUNDS:
        if columns.get(name):
            columns[name] = date.fromisoformat(columns[name])
    columns["sort_key"] = sort_key(parse_edtf(columns["edtf"]) if columns.get("edtf") else None)
    return columns


@transaction.atomic
def reject_candidate(
    *,
    candidate: Candidate,
    by: Any,
    version: int,
    reason: str,
    note: str = "",
    batch: str = "",
    now: datetime | None = None,
) -> Candidate:
    """Set a candidate aside, with a reason (`Candidate.Reason`)."""
    policy.require(by, "review", candidate.timeline)
    if reason not in Candidate.Reason.values:
        raise ValueError("A rejection needs a reason.")
    return settle(
        candidate,
        "reject",
        by=by,
        version=version,
        allowed=OPEN,
        now=now,
        batch=batch,
        status=Status.REJECTED,
        reject_reason=reason,
        reject_note=note[:500],
    )


@transaction.atomic
def defer_candidate(
    *, candidate: Candidate, by: Any, version: int, batch: str = "", now: datetime | None = None
) -> Candidate:
    """Leave a candidate for later: it keeps its place in the deferred list."""
    policy.require(by, "review", candidate.timeline)
    return settle(
        candidate,
        "defer",
        by=by,
        version=version,
        allowed=(Status.PENDING,),
        now=now,
        batch=batch,
        status=Status.DEFERRED,
    )


@transaction.atomic
def reopen_candidate(
    *, candidate: Candidate, by: Any, version: int, batch: str = "", now: datetime | None = None
) -> Candidate:
    """Put a rejected or deferred candidate back into the queue. An accepted one is undone or its event removed."""
    policy.require(by, "review", candidate.timeline)
    return settle(
        candidate,
        "reopen",
        by=by,
        version=version,
        allowed=(Status.REJECTED, Status.DEFERRED, Status.SUPERSEDED),
        now=now,
        batch=batch,
        status=Status.PENDING,
        reject_reason="",
        reject_note="",
    )


def settle(
    candidate: Candidate,
    verb: str,
    *,
    by: Any,
    version: int,
    allowed: tuple[str, ...],
    now: datetime | None,
    batch: str = "",
    event: Event | None = None,
    **columns: Any,
) -> Candidate:
    """How verbs that only change the state of a candidate end: moved (see `move`), and kept as a decision (about `event`,
    where one was touched too)."""
    now = now or timezone.now()
    before = state_of(candidate)
    move(candidate, version=version, allowed=allowed, by=by, now=now, **columns)
    decide(
        by=by,
        verb=verb,
        timeline=candidate.timeline,
        now=now,
        batch=batch,
        candidate=candidate,
        event=event,
        before=before,
        after=state_of(candidate),
    )
    return candidate
