"""What readers go on seeing of an event while its present version waits for a second pair of eyes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db.models import F, QuerySet

from timeline.models import Event, Publication, PublishedEvent, Timeline
from timeline.models.event import EventQuerySet

from .read_plainly import among

AT_ONCE = 500
"""Rows that one statement writes."""


def waiting_for_approval(timeline: Timeline) -> EventQuerySet:
    """The events that would go out if somebody else approved their version; none without the rule of four eyes."""
    rows = Event.objects.filter(timeline=timeline).publishable().order_by("sort_key", "id")
    return rows.exclude(approved_version=F("version")) if timeline.second_approval else rows.none()


def kept_for_now(
    timeline: Timeline, moment: datetime, waiting: Collection[int] | None = None
) -> QuerySet[PublishedEvent]:
    """The snapshot rows, in order, of events that wait for approval (`waiting`: their keys, where they were read already)
    and that readers see at `moment`: the next publication says of them what they say, so that neither the rule nor a
    correction takes from readers what was there before."""
    rows = PublishedEvent.objects.order_by("sort_key", "position")
    if not timeline.second_approval:
        return rows.none()
    seen = Publication.objects.visible(moment).filter(timeline=timeline).order_by("-number")
    events = waiting_for_approval(timeline).order_by()
    if waiting is not None:
        events = Event.objects.filter(among("pk", waiting))
    return rows.filter(publication=seen.values("pk")[:1], public_id__in=events.values("public_id"))


def places_of(timeline: Timeline, keys: Sequence[int], kept: Sequence[PublishedEvent]) -> tuple[list[int], list[int]]:
    """The places, in one publication ordered by day, of events (`keys`, in their order) and of rows that are kept."""
    if not kept:
        return list(range(len(keys))), []
    # Whatever was removed since its key was read has its place too.
    day_of = dict(timeline.events.values_list("pk", "sort_key"))  # type: ignore[attr-defined]
    both = sorted(
        [*((day_of[key], 0, n) for n, key in enumerate(keys)), *((row.sort_key, 1, n) for n, row in enumerate(kept))]
    )
    places: tuple[list[int], list[int]] = [0] * len(keys), [0] * len(kept)
    for place, (_day, which, n) in enumerate(both):
        places[which][n] = place
    return places


def copy_kept(publication: Publication, rows: Sequence[PublishedEvent], places: Sequence[int]) -> None:
    """Write rows of an earlier publication, each at its place, into `publication`."""
    for row, place in zip(rows, places, strict=True):
        row.pk, row.publication, row.position = None, publication, place
    PublishedEvent.objects.bulk_create(rows, batch_size=AT_ONCE)
