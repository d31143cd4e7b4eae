"""Write the log: one line a service, in the transaction of what it tells of."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import models
from django.utils import timezone

from timeline.models import Decision, LogEntry, Timeline

from .write_each import insert_rows


def name_of(person: Any) -> str:
    """How the log names a person, for good: deleted people keep their name in it."""
    if person is None:
        return "Frise"
    return person.get_full_name() or person.get_username()


def record(
    *,
    by: Any,
    verb: str,
    timeline: Timeline | None = None,
    about: models.Model | None = None,
    summary: str = "",
    data: dict[str, Any] | None = None,
    now: datetime | None = None,
) -> LogEntry:
    """Append one line to the log. `by=None` is the application itself."""
    return LogEntry.objects.create(**_line(by, verb, timeline, about, now or timezone.now(), data or {}, summary))


def record_many(
    *, by: Any, verb: str, timeline: Timeline, now: datetime, lines: list[tuple[models.Model, dict[str, Any]]]
) -> None:
    """`record` for each of `lines` (what it is about, and its data), in one statement."""
    insert_rows(LogEntry, [_line(by, verb, timeline, about, now, data) for about, data in lines])


def _line(
    by: Any,
    verb: str,
    timeline: Timeline | None,
    about: models.Model | None,
    at: datetime,
    data: dict[str, Any],
    summary: str = "",
) -> dict[str, Any]:
    return {
        "at": at,
        "by_id": getattr(by, "pk", None),
        "by_name": name_of(by)[:150],
        "verb": verb,
        "timeline_id": timeline.pk if timeline else None,
        "object_type": about._meta.model_name if about else "",
        "object_id": about.pk if about else None,
        "summary": (summary or (str(about) if about else ""))[:300],
        "data": data,
    }


def decide(*, by: Any, verb: str, timeline: Timeline, now: datetime, batch: str = "", **facts: Any) -> Decision:
    """Keep a review decision whole (`candidate`, `event`, `before`, `after`), so that it can be undone and replayed."""
    decision = Decision.objects.create(
        timeline=timeline, verb=verb, by=by, by_name=name_of(by)[:150], at=now, batch=batch, **facts
    )
    about = facts.get("event") or facts.get("candidate")
    record(by=by, verb=verb, timeline=timeline, about=about, now=now, data={"decision": decision.pk})
    return decision


def decide_many(
    *, by: Any, verb: str, timeline: Timeline, now: datetime, batch: str, facts: list[dict[str, Any]]
) -> None:
    """`decide` for each of `facts`, in two statements."""
    same = {"by_id": getattr(by, "pk", None), "by_name": name_of(by)[:150], "at": now, "batch": batch}
    rows = [
        {
            "timeline_id": timeline.pk,
            "verb": verb,
            "candidate_id": each["candidate"].pk if "candidate" in each else None,
            "event_id": each["event"].pk if "event" in each else None,
            "before": each["before"],
            "after": each["after"],
            **same,
        }
        for each in facts
    ]
    keys = insert_rows(Decision, rows, keyed=True)
    lines = [(each.get("event") or each["candidate"], {"decision": key}) for key, each in zip(keys, facts, strict=True)]
    record_many(by=by, verb=verb, timeline=timeline, now=now, lines=lines)
