"""One verb on all candidates of a selection: what a dry run showed is what is done, and one undo takes it back."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from timeline import policy
from timeline.models import Candidate, Timeline

from .audit import record
from .conflict import Conflict
from .decide_many import accept_many, settle_many
from .review import OPEN

Status = Candidate.Status
MOST = 1000
"""Candidates moved at once: a larger selection is done in parts, and says so."""
PART = 100
ALLOWED: dict[str, tuple[str, ...]] = {
    "accept": OPEN,
    "reject": OPEN,
    "defer": (Status.PENDING,),
    "reopen": (Status.REJECTED, Status.DEFERRED),
}


@dataclass(frozen=True, slots=True)
class Selection:
    """What a verb would act on. `stamp` changes with any row of it; `passed` rows are not in a state for the verb."""

    rows: list[tuple[int, int]]  # (key, version)
    passed: int
    more: bool
    stamp: str


def select(rows: Any, verb: str) -> Selection:
    """The dry run: which of `rows` (a QuerySet of candidates) `verb` would move. Two queries, nothing is written."""
    fitting = rows.filter(status__in=ALLOWED[verb])
    if verb == "accept":
        fitting = fitting.exclude(edtf="")
    found = list(fitting.order_by("id").values_list("id", "version")[: MOST + 1])
    stamp = hashlib.sha256(repr((verb, found)).encode()).hexdigest()[:24]
    passed = rows.count() - len(found) if len(found) <= MOST else 0
    return Selection(found[:MOST], passed, len(found) > MOST, stamp)


def decide_all(
    *,
    timeline: Timeline,
    rows: Any,
    verb: str,
    by: Any,
    stamp: str,
    reason: str = "",
    note: str = "",
    now: datetime | None = None,
) -> tuple[str, int, int]:
    """Do `verb` on the selection that `stamp` stands for. Returns the batch (for one undo), how many moved, and how
    many somebody else took in between. Raises `Conflict` when the selection is no longer what the dry run showed."""
    policy.require(by, "review", timeline)
    if verb == "reject" and reason not in Candidate.Reason.values:
        raise ValueError("A rejection needs a reason.")
    now = now or timezone.now()
    chosen = select(rows.filter(timeline=timeline), verb)
    if chosen.stamp != stamp:
        raise Conflict(timeline, "changed")
    batch = f"bulk-{secrets.token_hex(8)}"
    moved = missed = 0
    versions = dict(chosen.rows)
    columns = {
        "accept": {},
        "reject": {"status": Status.REJECTED, "reject_reason": reason, "reject_note": note[:500]},
        "defer": {"status": Status.DEFERRED},
        "reopen": {"status": Status.PENDING, "reject_reason": "", "reject_note": ""},
    }[verb]
    # A transaction a hundred: what is done stays done, and nobody waits long for one of the rows.
    for part in _parts(versions, PART):
        act: dict[str, Any] = {
            "timeline": timeline,
            "versions": {key: versions[key] for key in part},
            "allowed": ALLOWED[verb],
            "by": by,
            "now": now,
            "batch": batch,
        }
        try:
            done = accept_many(**act) if verb == "accept" else settle_many(**act, verb=verb, **columns)
        except Conflict:
            done = 0
        moved += done
        missed += len(part) - done
    with transaction.atomic():
        record(
            by=by,
            verb=f"bulk-{verb}",
            timeline=timeline,
            about=timeline,
            now=now,
            data={"batch": batch, "moved": moved, "missed": missed},
        )
    return batch, moved, missed


def _parts(keys: Iterable[int], size: int) -> Iterable[list[int]]:
    ordered = list(keys)
    return (ordered[start : start + size] for start in range(0, len(ordered), size))
