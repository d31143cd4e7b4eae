"""What became of an event that an earlier snapshot showed and the present one does not."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.http import Http404

from timeline.models import Event, Publication, PublishedEvent


class EventWithdrawn(Exception):
    """Readers saw this event once and do not any more (410). `publication` is the snapshot they see now."""

    def __init__(self, publication: Publication) -> None:
        super().__init__(publication.title)
        self.publication = publication


@dataclass(frozen=True, slots=True)
class Tombstone:
    """An event that readers do not see any more, `since` when and which `number`, as the last snapshot that held it says. A
    subscriber is told that it went, never again what it said. `corrected`: it is still there, as something else."""

    public_id: str
    since: datetime
    number: int
    corrected: bool
    search_text: str
    data: dict[str, Any]


def starts(publication: Publication) -> datetime:
    """The moment from which readers may see it."""
    moments = (publication.created_at, publication.release_at, publication.embargo_until)
    return max(moment for moment in moments if moment)


def shown_before(publication: Publication) -> list[Publication]:
    """The earlier snapshots that readers did see, in order; not one cancelled, or overtaken, before its hour came."""
    if publication.number == 1:
        return []
    rows = Publication.objects.filter(timeline=publication.timeline_id, number__lt=publication.number)
    rows = rows.only("number", "timeline", "created_at", "release_at", "embargo_until", "withdrawn_at")
    seen, overtaken = [], starts(publication)
    for one in rows.order_by("-number"):
        start = starts(one)
        if one.withdrawn_at is not None and one.withdrawn_at <= start:
            continue
        if start <= overtaken:
            seen.append(one)
            overtaken = start
    return seen[::-1]


def explain_absence(publication: Publication, public_id: str) -> EventWithdrawn | Http404:
    """Why `publication` has no such event: it was public once, or it never was. Two queries."""
    earlier = [one.pk for one in shown_before(publication)]
    if earlier and PublishedEvent.objects.filter(publication__in=earlier, public_id=public_id).exists():
        return EventWithdrawn(publication)
    return Http404()


def tombstones(publication: Publication, unfit: Collection[str] = ()) -> list[Tombstone]:
    """The events that readers saw before `publication` and see no more, the latest gone first: three queries, none for a
    first snapshot, and no row of what is still there is read. An output that leaves out the factualities `unfit` also
    hears of the events that are one of them now and were none before."""
    earlier = shown_before(publication)
    if not earlier:
        return []
    here = PublishedEvent.objects.filter(publication=publication)
    left = Event.objects.filter(timeline=publication.timeline_id, first_published_at__isnull=False)
    gone = set(left.exclude(public_id__in=here.values("public_id")).values_list("public_id", flat=True))
    if not gone and not unfit:
        return []
    following = dict(zip((one.pk for one in earlier), [*earlier[1:], publication], strict=True))
    found: dict[str, Tombstone] = {}
    became = here.filter(factuality__in=unfit).values("public_id")
    rows = PublishedEvent.objects.filter(Q(public_id__in=gone) | Q(public_id__in=became), publication__in=earlier)
    rows = rows.exclude(factuality__in=unfit)
    for row in rows.order_by("publication__number").values_list("publication", "public_id", "search_text", "data"):
        key, public_id, text, data = row
        after = following[key]
        found[public_id] = Tombstone(public_id, starts(after), after.number, public_id not in gone, text, data)
    return sorted(found.values(), key=lambda one: (one.since, one.public_id), reverse=True)
