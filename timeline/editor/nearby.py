"""Which other rows may tell the same happening as a candidate: those that hold some words, else those nearest in time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from timeline.models import Candidate, Event, telling, telling_events
from timeline.services.review import OPEN

EACH = 6
"""Rows shown of each kind on each side in time."""
FAR = timedelta(days=62)
"""What lies further away in time tells another story: whoever means it looks for its words."""


def candidates_near(row: Candidate, text: str) -> list[Candidate]:
    """Open candidates of its timeline that `row` could be merged into."""
    rows = Candidate.objects.filter(timeline=row.timeline, status__in=OPEN).exclude(pk=row.pk)
    rows = rows.select_related("article").defer("article__text", "proposed", "reasons", "reread", "other_quotes")
    if text:
        return list(telling(rows, text, [row.timeline]).order_by("sort_key", "id")[: 2 * EACH])
    return _in_order(rows, _nearest(row))


def events_near(row: Candidate, text: str) -> list[Event]:
    """Events of its timeline that `row` could become a further source of; none for an undated one, which can be none."""
    if not row.dated:
        return []
    rows = Event.objects.live().filter(timeline=row.timeline).defer("actors", "said_by", "note")
    if text:
        return list(telling_events(rows, text, row.timeline).order_by("sort_key", "id")[: 2 * EACH])
    return _around(_within(rows, row), row)


def _within(rows: Any, row: Candidate) -> Any:
    """Those of `rows` whose day is not far from that of `row`; all of them for an undated one."""
    first = row.start_earliest or row.end_earliest
    last = row.end_latest or row.start_latest or first
    if first is None or last is None:
        return rows
    low = first - FAR if first - date.min > FAR else date.min
    high = last + FAR if date.max - last > FAR else date.max
    return rows.filter(sort_key__gte=low.isoformat(), sort_key__lt=f"{high.isoformat()}:~")


def _around(rows: Any, row: Candidate) -> list[Any]:
    before = rows.filter(sort_key__lt=row.sort_key).order_by("-sort_key", "-id")[:EACH]
    after = rows.filter(sort_key__gte=row.sort_key).order_by("sort_key", "id")[:EACH]
    return [*reversed(before), *after]


def _nearest(row: Candidate) -> list[int]:
    """The keys of the open candidates around `row`, in order. Each state by itself, so that an index names them: of two
    states at once, PostgreSQL would sort all that wait."""
    found: dict[str, list[tuple[str, int]]] = {"before": [], "after": []}
    for status in OPEN:
        rows = Candidate.objects.filter(timeline=row.timeline, status=status).values_list("sort_key", "pk")
        rows = _within(rows, row)
        found["before"] += rows.filter(sort_key__lt=row.sort_key).order_by("-sort_key", "-id")[:EACH]
        # One more than shown: `row` itself may be among them.
        found["after"] += rows.filter(sort_key__gte=row.sort_key).order_by("sort_key", "id")[: EACH + 1]
    after = [key for key in sorted(found["after"]) if key[1] != row.pk]
    return [pk for _sort, pk in [*sorted(found["before"])[-EACH:], *after[:EACH]]]


def _in_order(rows: Any, keys: list[int]) -> list[Any]:
    found = rows.in_bulk(keys)
    return [found[key] for key in keys if key in found]
