"""Change an event after review: correct it, choose it for publication, remove it, restore an earlier version."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from timeline import policy
from timeline.models import Event, Revision
from timeline.models.dated import interval_columns, sort_key
from timeline.models.happening import DATE_FIELDS
from timeline.temporal import parse_edtf

from .audit import decide
from .conflict import Conflict
from .review import checked, keep_revision
from .twins import note_event
from .undo import columns_of


def verb_for(event: Event) -> str:
    """The permission that a change needs: readers have seen a published event, so it takes a publisher."""
    return "publish" if event.first_published_at else "revise"


@transaction.atomic
def amend_event(
    *,
    event: Event,
    by: Any,
    version: int,
    changes: dict[str, Any],
    note: str | None = None,
    now: datetime | None = None,
) -> Event:
    """Correct fields of an event; `note` is the public note. Raises `Conflict` when it is not as the editor saw it."""
    columns = checked(changes)
    if "edtf" in columns:
        interval = parse_edtf(columns["edtf"])
        columns.update({**interval_columns(interval), **{k: v for k, v in columns.items() if k in DATE_FIELDS}})
        columns["sort_key"] = sort_key(interval)
    if note is not None:
        columns["note"] = note[:2000]
    return _change(event, "amend", by=by, version=version, now=now, **columns)


@transaction.atomic
def choose_event(*, event: Event, by: Any, version: int, chosen: bool, now: datetime | None = None) -> Event:
    """Put an event into the next publication, or leave it out."""
    return _change(event, "choose" if chosen else "leave-out", by=by, version=version, now=now, chosen=chosen)


@transaction.atomic
def remove_event(*, event: Event, by: Any, version: int, now: datetime | None = None) -> Event:
    """Take an event off the timeline; it stays in the history, and leaves readers with the next publication."""
    now = now or timezone.now()
    return _change(event, "remove", by=by, version=version, now=now, removed_at=now)


@transaction.atomic
def restore_revision(*, event: Event, by: Any, version: int, revision: Revision, now: datetime | None = None) -> Event:
    """Make an earlier version the present one, as a new version."""
    if revision.event_id != event.pk:
        raise ValueError("This revision belongs to another event.")
    columns = columns_of(revision.content)
    columns["note"] = revision.content.get("note", "")
    return _change(event, "restore", by=by, version=version, now=now, removed_at=None, **columns)


def _change(event: Event, verb: str, *, by: Any, version: int, now: datetime | None, **columns: Any) -> Event:
    policy.require(by, verb_for(event), event.timeline)
    now = now or timezone.now()
    before = event.content()
    if not Event.objects.filter(pk=event.pk, version=version).update(**columns, version=version + 1):
        raise Conflict(Event.objects.filter(pk=event.pk).first(), "changed")
    event.refresh_from_db()
    keep_revision(event, verb=verb, by=by, now=now)
    note_event(event)
    decide(by=by, verb=verb, timeline=event.timeline, now=now, event=event, before=before, after=event.content())
    return event
