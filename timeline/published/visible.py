"""What became of an event that an earlier snapshot showed and the present one does not."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q
from django.http import Http404
from django.utils import timezone

from timeline.models import Publication, PublishedEvent


class EventWithdrawn(Exception):
    """Readers saw this event once and do not any more (410). `publication` is the snapshot they see now."""

    def __init__(self, publication: Publication) -> None:
        super().__init__(publication.title)
        self.publication = publication


def explain_absence(publication: Publication, public_id: str, now: datetime | None = None) -> EventWithdrawn | Http404:
    """Why `publication` has no such event: it was public once, or it never was. One query."""
    now = now or timezone.now()
    earlier = Publication.objects.filter(
        Q(embargo_until=None) | Q(embargo_until__lte=now),
        release_at__lte=now,
        timeline=publication.timeline_id,
        number__lt=publication.number,
    )
    if PublishedEvent.objects.filter(publication__in=earlier, public_id=public_id).exists():
        return EventWithdrawn(publication)
    return Http404()
