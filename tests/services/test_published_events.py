"""What readers have seen takes a publisher to take away, and was first seen when it could be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from tests import newsroom
from timeline.models import Decision, Event, StatusChange
from timeline.services.redate import redate_article
from timeline.services.review import accept_candidate
from timeline.services.revise import amend_event, choose_event
from timeline.services.snapshot import snapshot
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


def test_what_is_copied_from_the_last_publication_is_what_would_be_written_now(monkeypatch):
    margaux, pascal = newsroom.person("margaux"), newsroom.person("pascal")
    sources = [newsroom.article(f"N° {number}. {newsroom.ARTICLE}") for number in range(7)]
    rows = [newsroom.event(headline=f"Événement {n}", article=source) for n, source in enumerate(sources)]
    newsroom.publication(*rows)
    Decision.objects.update(at=timezone.now() - timedelta(hours=1))
    amend_event(event=_now(rows[0]), by=pascal, version=1, changes={"edtf": "2021-11"})
    accept_candidate(
        candidate=newsroom.candidate(headline="Encore", article=sources[1]), by=margaux, version=1, into=rows[1]
    )
    redate_article(article=sources[2], by=margaux, seen=sources[2].published_on, published_on=date(2021, 12, 8))
    choose_event(event=_now(rows[3]), by=pascal, version=1, chosen=False)
    # As an older release may have left it: changed, and no decision tells of it.
    Event.objects.filter(pk=rows[4].pk).update(place="Ailleurs")
    StatusChange.objects.filter(event=rows[5]).delete()
    made = []
    monkeypatch.setattr(
        "timeline.services.publish.snapshot", lambda each, now: made.append(each.event.pk) or snapshot(each, now=now)
    )
    copied = newsroom.publication(*rows)
    assert set(made) == {rows[n].pk for n in (0, 1, 2, 4, 5)}, "the last one is copied, the fourth left out"
    monkeypatch.setattr("timeline.services.snapshot.made_by", lambda: "another release")
    written = newsroom.publication(*rows)
    names = ("position", "public_id", "sort_key", "start_earliest", "end_latest", "kind", "factuality", "search_text")
    said = [list(each.events.values_list(*names, "data")) for each in (copied, written)]
    assert said[0] == said[1] and len(said[0]) == 6
    assert copied.facts == written.facts


def _now(event: Event) -> Event:
    event.refresh_from_db()
    return event
