"""What became of an event that an earlier snapshot showed and the present one does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import Http404

from timeline.models import Event, Publication, PublishedEvent


class EventWithdrawn(Exception):
    """Readers saw this event once and do not any more (410). `publication` is the snapshot they see now."""

    def __init__(self, publication: Publication) -> None:
        super().__init__(publication.title)
        self.publication = publication


@dataclass(frozen=True, slots=True)
class Tombstone:
    """An event that readers do not see any more, `since` when, as the last snapshot that held it says. A subscriber is told
    that it went, never again what it said."""

    public_id: str
    since: datetime
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


def tombstones(publication: Publication) -> list[Tombstone]:
    """The events that readers saw before `publication` and see no more, the latest gone first: three queries, none for a
    first snapshot, and no row of what is still there is read."""
    earlier = shown_before(publication)
    if not earlier:
        return []
    here = PublishedEvent.objects.filter(publication=publication).values("public_id")
    left = Event.objects.filter(timeline=publication.timeline_id, first_published_at__isnull=False)
    gone = list(left.exclude(public_id__in=here).values_list("public_id", flat=True))
    if not gone:
        return []
    following = dict(zip((one.pk for one in earlier), [*earlier[1:], publication], strict=True))
    found: dict[str, Tombstone] = {}
    rows = PublishedEvent.objects.filter(publication__in=earlier, public_id__in=gone)
    for row in rows.order_by("publication__number").values_list("publication", "public_id", "search_text", "data"):
        key, public_id, text, data = row
        found[public_id] = Tombstone(public_id, starts(following[key]), text, data)
    return sorted(found.values(), key=lambda one: (one.since, one.public_id), reverse=True)
