"""Take a decision back: everything it touched is as it was, or nothing moves and the reason is told."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from timeline import policy
from timeline.models import Candidate, Decision, Timeline

from .audit import record
from .cite import add_evidence, take_evidence, with_merged
from .conflict import Conflict
from .hold import hold
from .review import columns_of
from .revise import take_change_back
from .undo_many import mark_undone, remove_made, stands, state_before, take_back_many
from .words import file_words, told_otherwise

REACH = 50
"""How many decisions back an editor may undo."""


@transaction.atomic
def undo_decision(*, decision: Decision, by: Any, now: datetime | None = None) -> Decision:
    """Undo one decision. Raises `Conflict` when something later stands on it (`current` is the candidate or event)."""
    policy.require(by, "review", decision.timeline)
    now = now or timezone.now()
    if decision.batch.startswith("merge-"):
        # A merge is several decisions that stand and fall together, taken back in reverse.
        parts = Decision.objects.filter(batch=decision.batch, undone_at=None).order_by("-id")
        hold(Candidate.objects.filter(pk__in=parts.values("candidate")))
        for part in parts:
            _take_back(part, by=by, now=now)
        decision.refresh_from_db()
        return decision
    return _take_back(decision, by=by, now=now)


@transaction.atomic
def undo_batch(*, batch: str, by: Any, timeline: Timeline, now: datetime | None = None) -> tuple[int, int]:
    """Undo a bulk action: all of its decisions on which nothing later stands. Returns how many were undone and how
    many were left as somebody has changed them since."""
    policy.require(by, "review", timeline)
    now = now or timezone.now()
    parts = list(Decision.objects.filter(timeline=timeline, batch=batch, undone_at=None).order_by("-id"))
    try:
        rest = take_back_many(timeline=timeline, decisions=parts, by=by, now=now)
    except Conflict:
        rest = parts
    undone, left = len(parts) - len(rest), 0
    for part in rest:
        try:
            with transaction.atomic():
                _take_back(part, by=by, now=now)
            undone += 1
        except Conflict:
            left += 1
    return undone, left


def _take_back(decision: Decision, *, by: Any, now: datetime) -> Decision:
    candidate = decision.candidate
    if candidate is not None:
        hold(Candidate.objects.filter(pk=candidate.pk))
    mark_undone([decision], now=now, current=candidate)
    if candidate is not None:
        if not stands(decision, candidate):
            raise Conflict(candidate, "changed")
        columns = {**columns_of(decision.before), **state_before(decision), "version": candidate.version + 1}
        if not Candidate.objects.filter(pk=candidate.pk, version=candidate.version).update(**columns):
            raise Conflict(candidate, "changed")
        if told_otherwise(decision.before, decision.after):
            candidate.refresh_from_db()
            file_words([candidate])
        if decision.verb in {"accept", "join"} and decision.event is not None:
            take_evidence(decision.event, candidate)
            if decision.verb == "accept":
                if decision.event.evidence.exists():
                    raise Conflict(candidate, "changed")
                remove_made([decision.event], by=by, now=now, current=candidate)
        if decision.verb == "unmerge" and decision.event is not None:
            for row in with_merged(candidate):
                add_evidence(decision.event, row)
    elif decision.event is not None and decision.verb == "bring":
        remove_made([decision.event], by=by, now=now, current=decision.event)
    elif decision.event is not None:
        take_change_back(decision=decision, by=by, now=now)
    about = candidate or decision.event
    record(by=by, verb="undo", timeline=decision.timeline, about=about, now=now, data={"decision": decision.pk})
    decision.refresh_from_db()
    return decision
