"""Take many plain decisions back in a few statements, with the guards and the log of one at a time; and the guards that
`undo` shares."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from timeline import policy
from timeline.models import Candidate, Decision, Event, Evidence, Timeline
from timeline.models.happening import CONTENT_FIELDS, DATE_FIELDS

from .audit import record_many
from .cite import take_each
from .conflict import Conflict
from .hold import hold
from .review import state_of
from .write_each import update_each

PLAIN = ("accept", "reject", "defer", "reopen")
"""Verbs that leave what a candidate says as it was."""
RESTORED = ("status", "reject_reason", "reject_note", "amended", "event", "merged_into", "version")


def stands(decision: Decision, candidate: Candidate) -> bool:
    """Whether `candidate` is still as `decision` left it: then it can be taken back."""
    return bool(decision.after == state_of(candidate))


def state_before(decision: Decision) -> dict[str, Any]:
    """The columns of its candidate, beside the content, as they were before `decision`."""
    before = decision.before
    plain = {name: before[name] for name in ("status", "reject_reason", "reject_note", "amended")}
    return {**plain, "event_id": before["event"], "merged_into_id": before.get("merged_into")}


def mark_undone(decisions: Iterable[Decision], *, now: datetime, current: Any) -> None:
    """Say of `decisions` that they are taken back. Raises `Conflict` (with `current`) where somebody has done so already."""
    keys = [decision.pk for decision in decisions]
    hold(Decision.objects.filter(pk__in=keys))
    if Decision.objects.filter(pk__in=keys, undone_at=None).update(undone_at=now) != len(keys):
        raise Conflict(current, "decided")


def remove_made(events: Iterable[Event], *, by: Any, now: datetime, current: Any) -> None:
    """Take away events of one timeline that a decision made, and which nobody has changed since. Raises `Conflict` (with
    `current`) where somebody has, and what `policy.require` raises where `by` may not."""
    rows = list(events)
    for verb, timeline in {(policy.verb_for(event), event.timeline) for event in rows}:
        policy.require(by, verb, timeline)
    keys = [event.pk for event in rows]
    hold(Event.objects.filter(pk__in=keys))
    if Event.objects.filter(pk__in=keys, version=1).update(removed_at=now) != len(keys):
        raise Conflict(current, "changed")


@transaction.atomic
def take_back_many(*, timeline: Timeline, decisions: list[Decision], by: Any, now: datetime) -> list[Decision]:
    """Take back those of `decisions` that are plain and on which nothing later stands; the others are returned. Raises
    `Conflict` where somebody takes one back at the same moment: then none is."""
    rows = _locked(decision.candidate_id for decision in decisions)
    parents = set(Candidate.objects.filter(merged_into__in=rows).values_list("merged_into", flat=True))
    plain = [
        decision
        for decision in decisions
        if decision.candidate_id in rows
        and decision.candidate_id not in parents
        and decision.verb in PLAIN
        and stands(decision, rows[decision.candidate_id])
    ]
    made = {decision.pk: decision.event_id for decision in plain if decision.verb == "accept" and decision.event_id}
    others = _sources(made.values())
    plain = [decision for decision in plain if others.get(made.get(decision.pk), set()) <= {decision.candidate_id}]
    removed = Event.objects.only("first_published_at", "timeline").filter(version=1).in_bulk(set(made.values()))
    for event in removed.values():
        event.timeline = timeline
    plain = [decision for decision in plain if decision.pk not in made or made[decision.pk] in removed]
    mark_undone(plain, now=now, current=timeline)
    leaving = [(made[decision.pk], rows[decision.candidate_id]) for decision in plain if decision.pk in made]
    take_each(leaving)
    remove_made((removed[event] for event, _row in leaving), by=by, now=now, current=timeline)
    for decision in plain:
        row = rows[decision.candidate_id]
        for name, value in {**state_before(decision), "version": row.version + 1}.items():
            setattr(row, name, value)
    update_each((rows[decision.candidate_id] for decision in plain), RESTORED)
    lines = [(rows[decision.candidate_id], {"decision": decision.pk}) for decision in plain]
    record_many(by=by, verb="undo", timeline=timeline, now=now, lines=lines)
    taken = {decision.pk for decision in [*plain, *_take_back_brought(timeline, decisions, by=by, now=now)]}
    return [decision for decision in decisions if decision.pk not in taken]


def _take_back_brought(timeline: Timeline, decisions: list[Decision], *, by: Any, now: datetime) -> list[Decision]:
    """Take back those of `decisions` that made an event of what a file tells, which nobody has changed and no reader seen."""
    made = {decision.event_id: decision for decision in decisions if decision.verb == "bring" and decision.event_id}
    untouched = Event.objects.live().filter(pk__in=made, version=1, first_published_at=None).select_related("timeline")
    events = list(untouched)
    taken = [made[event.pk] for event in events]
    mark_undone(taken, now=now, current=timeline)
    remove_made(events, by=by, now=now, current=timeline)
    lines = [(event, {"decision": made[event.pk].pk}) for event in events]
    record_many(by=by, verb="undo", timeline=timeline, now=now, lines=lines)
    return taken


def _locked(keys: Iterable[int | None]) -> dict[int, Candidate]:
    """The candidates, held until the end of the transaction (see `hold`)."""
    rows = (
        Candidate.objects.select_for_update(no_key=True)
        .filter(pk__in=[key for key in keys if key])
        .only("timeline", "article", *RESTORED, *CONTENT_FIELDS, *DATE_FIELDS)
        .order_by("pk")
    )
    return {row.pk: row for row in rows}


def _sources(events: Iterable[int | None]) -> dict[int | None, set[int | None]]:
    """The candidates that each of these events rests on."""
    found: dict[int | None, set[int | None]] = {}
    for event, source in Evidence.objects.filter(event__in=list(events)).values_list("event", "candidate"):
        found.setdefault(event, set()).add(source)
    return found
