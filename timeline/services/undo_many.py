"""Take many plain decisions back in a few statements, with the guards and the log of one at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction

from timeline import policy
from timeline.models import Candidate, Decision, Event, Evidence, StatusChange, Timeline
from timeline.models.happening import CONTENT_FIELDS, DATE_FIELDS

from .audit import record_many
from .conflict import Conflict
from .review import state_of
from .write_each import update_each

PLAIN = ("accept", "reject", "defer", "reopen")
"""Verbs that leave what a candidate says as it was."""
RESTORED = ("status", "reject_reason", "reject_note", "amended", "event", "merged_into", "version")


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
        and decision.after == state_of(rows[decision.candidate_id])
        and not any(decision.before.get(name) != decision.after.get(name) for name in (*CONTENT_FIELDS, *DATE_FIELDS))
    ]
    made = {decision.pk: decision.event_id for decision in plain if decision.verb == "accept" and decision.event_id}
    cited = _cited(made.values())
    plain = [
        decision
        for decision in plain
        if all(source == decision.candidate_id for source, _article in cited.get(made.get(decision.pk), ()))
    ]
    events = {event: decision for decision in plain if (event := made.get(decision.pk))}
    removed = list(Event.objects.filter(pk__in=events, version=1))
    for verb in {policy.verb_for(event) for event in removed}:
        policy.require(by, verb, timeline)
    standing = events.keys() - {event.pk for event in removed}
    plain = [decision for decision in plain if made.get(decision.pk) not in standing]
    taken = [decision.pk for decision in plain]
    if Decision.objects.filter(pk__in=taken, undone_at=None).update(undone_at=now) != len(taken):
        raise Conflict(timeline, "changed")
    keys = [event.pk for event in removed]
    if Event.objects.filter(pk__in=keys, version=1).update(removed_at=now) != len(keys):
        raise Conflict(timeline, "changed")
    _take_evidence({event: rows[events[event].candidate_id] for event in keys}, cited)
    for decision in plain:
        row, before = rows[decision.candidate_id], decision.before
        row.status, row.amended = before["status"], before["amended"]
        row.reject_reason, row.reject_note = before["reject_reason"], before["reject_note"]
        row.event_id, row.merged_into_id = before["event"], before.get("merged_into")
        row.version += 1
    update_each((rows[decision.candidate_id] for decision in plain), RESTORED)
    lines = [(rows[decision.candidate_id], {"decision": decision.pk}) for decision in plain]
    record_many(by=by, verb="undo", timeline=timeline, now=now, lines=lines)
    return [decision for decision in decisions if decision.pk not in set(taken)]


def _locked(keys: Iterable[int | None]) -> dict[int, Candidate]:
    """The candidates, held until the end of the transaction, in the order of their keys (see `decide_many`)."""
    rows = (
        Candidate.objects.select_for_update()
        .filter(pk__in=[key for key in keys if key])
        .defer("proposed", "reasons", "reread", "other_quotes", "twin_why", "exact")
        .order_by("pk")
    )
    return {row.pk: row for row in rows}


def _cited(events: Iterable[int | None]) -> dict[int | None, list[tuple[int | None, int]]]:
    """The candidate and the article of each piece of evidence, by event."""
    cited: dict[int | None, list[tuple[int | None, int]]] = {}
    for event, source, article in Evidence.objects.filter(event__in=list(events)).values_list(
        "event", "candidate", "article"
    ):
        cited.setdefault(event, []).append((source, article))
    return cited


def _take_evidence(rows: dict[int, Candidate], cited: dict[int | None, list[tuple[int | None, int]]]) -> None:
    """`review.take_evidence` for each event and the one candidate that it was made of."""
    Evidence.objects.filter(event__in=rows, candidate__in=[row.pk for row in rows.values()]).delete()
    told = StatusChange.objects.filter(event__in=rows).order_by("id")
    last = {
        (event, article, factuality): key
        for key, event, article, factuality in told.values_list("pk", "event", "article", "factuality")
    }
    gone = set()
    for event, row in rows.items():
        # The evidence may have stayed with an earlier version of the article.
        article = cited[event][0][1] if cited.get(event) else row.article_id
        gone.add(last.get((event, article, row.factuality)))
    StatusChange.objects.filter(pk__in=gone - {None}).delete()
