"""Which other rows may tell the same happening as a candidate: those that hold some words, else those nearest in time."""

from __future__ import annotations

from typing import Any

from timeline.models import Candidate, Event, telling, telling_events

EACH = 6
"""Rows shown of each kind on each side in time."""


def candidates_near(row: Candidate, text: str) -> list[Candidate]:
    """Open candidates of its timeline that `row` could be merged into."""
    rows = Candidate.objects.filter(timeline=row.timeline, status__in=["pending", "deferred"]).exclude(pk=row.pk)
    rows = rows.select_related("article").defer("article__text", "proposed", "reasons", "reread", "other_quotes")
    if text:
        return list(telling(rows, text, [row.timeline]).order_by("sort_key", "id")[: 2 * EACH])
    return _around(rows, row)


def events_near(row: Candidate, text: str) -> list[Event]:
    """Events of its timeline that `row` could become a further source of; none for an undated one, which can be none."""
    if not row.dated:
        return []
    rows = Event.objects.live().filter(timeline=row.timeline).defer("actors", "said_by", "note")
    if text:
        return list(telling_events(rows, text, row.timeline).order_by("sort_key", "id")[: 2 * EACH])
    return _around(rows, row)


def _around(rows: Any, row: Candidate) -> list[Any]:
    before = rows.filter(sort_key__lt=row.sort_key).order_by("-sort_key", "-id")[:EACH]
    after = rows.filter(sort_key__gte=row.sort_key).order_by("sort_key", "id")[:EACH]
    return [*reversed(before), *after]
