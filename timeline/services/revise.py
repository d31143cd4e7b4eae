"""Change an event after review: correct it, choose it for publication, remove it, restore an earlier version."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from timeline import policy
from timeline.models import Decision, Event, Revision
from timeline.policy import verb_for

from .audit import decide, name_of, record
from .conflict import Conflict
from .doubts import follow, look_at, reopen
from .hold import hold
from .review import checked, columns_of, keep_revision
from .twins import note_events


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
    if not changes.get("edtf", "set"):
        raise ValidationError({"date": _("An event keeps a date: leave it out or remove it instead.")})
    columns = checked(changes)
    if note is not None:
        columns["note"] = note[:2000]
    return _change(event, "amend", by=by, version=version, now=now, **columns)


def said_last(event: Event) -> dict[str, Any]:
    """Status, speakers and date (as `Happening.content` has them) that the latest source of the event tells, where that is
    not what the event says; empty where it is."""
    last = event.history.order_by("-known_on", "-id").first()
    if last is None or (last.factuality, last.dates.get("edtf")) == (event.factuality, event.edtf):
        return {}
    return {"factuality": last.factuality, "said_by": last.said_by, **last.dates}


@transaction.atomic
def follow_sources(*, event: Event, by: Any, version: int, now: datetime | None = None) -> Event:
    """Let the event say what its latest source says: a plan has happened, was moved, was called off. Raises `Conflict` when
    it is not as the editor saw it."""
    told = said_last(event)
    if not told.get("edtf"):
        raise ValidationError(_("Its latest source says nothing else."))
    columns = columns_of(told)
    del columns["sort_key"]
    return amend_event(event=event, by=by, version=version, changes=columns, now=now)


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
    return _change(event, "restore", by=by, version=version, now=now, removed_at=None, **_said_in(revision))


def _said_in(revision: Revision) -> dict[str, Any]:
    return {**columns_of(revision.content), "note": revision.content.get("note", "")}


def take_change_back(*, decision: Decision, by: Any, now: datetime) -> Event:
    """The event says again what it said before `decision`, as a new version. Raises `Conflict` when it has changed since."""
    event = decision.event
    assert event is not None
    policy.require(by, verb_for(event), event.timeline)
    latest, previous = [*event.revisions.order_by("-number")[:2], None, None][:2]
    ours = latest is not None and (latest.number, latest.verb, latest.at) == (event.version, decision.verb, decision.at)
    if previous is None or not ours:
        raise Conflict(event, "changed")
    removed_at = now if previous.verb == "remove" else None
    columns = {**_said_in(previous), "chosen": previous.content.get("chosen", event.chosen), "removed_at": removed_at}
    if not Event.objects.filter(pk=event.pk, version=event.version).update(**columns, version=event.version + 1):
        raise Conflict(event, "changed")
    event.refresh_from_db()
    keep_revision(event, verb="remove" if removed_at else "undo", by=by, now=now)
    note_events([event])
    reopen(event, at=decision.at)
    return event


@transaction.atomic
def approve_event(*, event: Event, by: Any, version: int, now: datetime | None = None) -> Event:
    """The second pair of eyes: approve this very version. Its author cannot (`PermissionDenied`); an edit voids it."""
    policy.require(by, "approve", event.timeline)
    now = now or timezone.now()
    if (gone := Event.objects.filter(pk=event.pk).exclude(removed_at=None).first()) is not None:
        raise Conflict(gone, "gone")
    latest = event.revisions.order_by("-number").first()
    if latest is not None and latest.by_id == by.pk:
        raise PermissionDenied(_("Whoever wrote a version cannot approve it."))
    rows = Event.objects.filter(pk=event.pk, version=version, removed_at=None).exclude(approved_version=version)
    if not rows.update(approved_version=version, approved_by=by, approved_by_name=name_of(by)[:150]):
        current = Event.objects.filter(pk=event.pk).first()
        decided = current is not None and not current.removed_at and current.version == version
        raise Conflict(current, "decided" if decided else "changed")
    event.refresh_from_db()
    record(by=by, verb="approve", timeline=event.timeline, about=event, now=now, data={"version": version})
    return event


@transaction.atomic
def look_at_event(
    *, event: Event, by: Any, version: int, doubts: Collection[int] = (), now: datetime | None = None
) -> Event:
    """Say that an event stays as it is whatever the articles behind `doubts` (keys) say, or, without any, although the day of
    its plan has passed. A doubt that was answered before stays answered as it was. Raises `Conflict` where the event no
    longer says what the person saw: of that nobody has said that it may stay."""
    policy.require(by, "revise", event.timeline)
    now = now or timezone.now()
    hold(Event.objects.filter(pk=event.pk))
    if not Event.objects.filter(pk=event.pk, version=version, removed_at=None).exists():
        current = Event.objects.filter(pk=event.pk).first()
        raise Conflict(current, "gone" if current is None or current.removed_at else "changed")
    if doubts and not look_at(event, doubts, by=by, now=now):
        return event
    if not doubts:
        Event.objects.filter(pk=event.pk).update(looked_on=event.timeline.today(now))
        event.refresh_from_db()
    told = {"doubts": sorted(doubts)} if doubts else {}
    record(by=by, verb="look", timeline=event.timeline, about=event, now=now, data=told)
    return event


def _change(event: Event, verb: str, *, by: Any, version: int, now: datetime | None, **columns: Any) -> Event:
    policy.require(by, verb_for(event), event.timeline)
    now = now or timezone.now()
    before = event.content()
    rows = Event.objects.filter(pk=event.pk, version=version)
    if verb != "restore":
        rows = rows.filter(removed_at=None)
    # An approval stands for one version only: the new version has none.
    if not rows.update(**columns, version=version + 1, looked_on=event.timeline.today(now)):
        current = Event.objects.filter(pk=event.pk).first()
        raise Conflict(current, "gone" if current is None or current.removed_at else "changed")
    event.refresh_from_db()
    keep_revision(event, verb=verb, by=by, now=now)
    note_events([event])
    follow(event, before, by=by, now=now)
    decide(by=by, verb=verb, timeline=event.timeline, now=now, event=event, before=before, after=event.content())
    return event
