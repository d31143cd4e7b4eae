"""What readers have seen takes a publisher to take away, and was first seen when it could be."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from tests import newsroom
from timeline.models import Decision
from timeline.services.undo import undo_decision

pytestmark = pytest.mark.django_db


def test_margaux_cannot_undo_the_acceptance_of_what_readers_have_seen_but_pascal_can():
    event = newsroom.event()
    newsroom.publication(event)
    decision = Decision.objects.get(verb="accept")
    with pytest.raises(PermissionDenied):
        undo_decision(decision=decision, by=newsroom.person("margaux"))
    event.refresh_from_db()
    assert event.removed_at is None and event.evidence.exists()
    undo_decision(decision=decision, by=newsroom.person("pascal"))
    event.refresh_from_db()
    assert event.removed_at is not None


def test_an_event_under_embargo_was_not_published_yet_when_it_was_prepared():
    event = newsroom.event()
    later = timezone.now() + timedelta(days=3)
    publication = newsroom.publication(event, embargo_until=later)
    event.refresh_from_db()
    assert event.first_published_at == later
    assert publication.events.get().data["first_published"] == later.isoformat()
