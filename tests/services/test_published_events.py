"""What readers have seen takes a publisher to take away, and was first seen when it could be."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from tests import newsroom
from timeline.models import Decision, Event, Prepared, Publication, StatusChange, Timeline
from timeline.search_text import search_text
from timeline.services.conflict import Conflict
from timeline.services.kept import kept_for_now
from timeline.services.prepare import copy_prepared, prepare, prepare_ahead, standing
from timeline.services.publish import stamp_of
from timeline.services.redate import redate_article
from timeline.services.review import accept_candidate
from timeline.services.revise import amend_event, approve_event, choose_event, remove_event
from timeline.services.snapshot import facts_of, snapshot, whole
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


@pytest.fixture
def made(monkeypatch) -> list[int]:
    """The events (keys) that are made ready from now on."""
    keys: list[int] = []
    monkeypatch.setattr(
        "timeline.services.prepare.snapshot", lambda each, now: keys.append(each.event.pk) or snapshot(each, now=now)
    )
    return keys


@pytest.mark.parametrize("worker", [True, False])
def test_what_is_copied_is_what_would_be_written_now(made, worker):
    margaux, pascal = newsroom.person("margaux"), newsroom.person("pascal")
    sources = [newsroom.article(f"N° {number}. {newsroom.ARTICLE}") for number in range(7)]
    rows = [newsroom.event(headline=f"Événement {n}", article=source) for n, source in enumerate(sources)]
    newsroom.publication(*rows)
    Decision.objects.update(at=timezone.now() - timedelta(hours=1))
    Prepared.objects.update(made_at=timezone.now() - timedelta(minutes=30))
    amend_event(event=_now(rows[0]), by=pascal, version=1, changes={"edtf": "2021-11"})
    accept_candidate(
        candidate=newsroom.candidate(headline="Encore", article=sources[1]), by=margaux, version=1, into=rows[1]
    )
    redate_article(article=sources[2], by=margaux, seen=sources[2].published_on, published_on=date(2021, 12, 8))
    choose_event(event=_now(rows[3]), by=pascal, version=1, chosen=False)
    # As an older release may have left it: changed, and no decision tells of it.
    Event.objects.filter(pk=rows[4].pk).update(place="Ailleurs", version=2)
    StatusChange.objects.filter(event=rows[5]).delete()
    made.clear()
    if worker:
        assert prepare_ahead() == 2, "the amended one and the one with another version; the others by publishing"
    published = newsroom.publication(*rows)
    assert set(made) == {rows[n].pk for n in (0, 1, 2, 4, 5)}, "the last one is copied, the fourth left out"
    going = [rows[n].pk for n in (0, 1, 2, 4, 5, 6)]
    anew = {
        each.event.public_id: snapshot(each, now=timezone.now()) for each in whole(Event.objects.filter(pk__in=going))
    }
    assert {row.public_id: row.data for row in published.events.all()} == anew
    for row in published.events.all():
        event, data = Event.objects.get(public_id=row.public_id), anew[row.public_id]
        assert (row.sort_key, row.kind, row.factuality) == (event.sort_key, event.kind, event.factuality)
        assert (row.start_earliest, row.end_latest) == (event.start_earliest, event.end_latest)
        assert row.search_text == search_text(data)
    assert [row.position for row in published.events.all()] == list(range(6))
    told = facts_of(anew[row.public_id] for row in published.events.all())
    published.refresh_from_db()
    assert published.facts == json.loads(json.dumps(told))


def test_another_release_or_another_language_words_every_event_anew(made, monkeypatch):
    event = newsroom.event()
    newsroom.publication(event)
    made.clear()
    newsroom.publication(event)
    assert not made
    with monkeypatch.context() as another:
        another.setattr("timeline.services.prepare.made_by", lambda: "another release")
        assert prepare_ahead() == 1 and prepare_ahead() == 0
    made.clear()
    Timeline.objects.update(language="en")
    assert newsroom.publication(event).events.get().data["language"] == "en"
    assert made == [event.pk]


def test_an_event_made_ready_before_anyone_saw_it_goes_out_with_the_day_it_was_first_seen(made):
    event = newsroom.event()
    assert prepare_ahead() == 1
    made.clear()
    publication = newsroom.publication(event)
    event.refresh_from_db()
    assert not made
    assert publication.events.get().data["first_published"] == event.first_published_at.isoformat()
    assert newsroom.publication(event).events.get().data == publication.events.get().data


def test_an_event_that_changes_while_it_is_published_stops_the_publication(monkeypatch):
    event = newsroom.event()

    def meanwhile(publication, rows):
        Event.objects.filter(pk=event.pk).update(headline="Autre", version=2)
        prepare(Event.objects.filter(pk=event.pk))
        return copy_prepared(publication, rows)

    monkeypatch.setattr("timeline.services.publish.copy_prepared", meanwhile)
    with pytest.raises(Conflict):
        newsroom.publication(event)
    assert not Publication.objects.exists()


@pytest.fixture
def held_back(monkeypatch):
    """An event that readers see, corrected and waiting for a second approval, beside an approved one; and a way to do
    something between the moment when a publisher has seen them and that at which what readers see is read."""
    row, other = newsroom.event(headline="Suivi"), newsroom.event(headline="Approuvé")
    newsroom.publication(row, other)
    Timeline.objects.update(second_approval=True)
    amend_event(event=_now(row), by=newsroom.person("pascal"), version=1, changes={"headline": "Corrigé"})
    approve_event(event=_now(other), by=newsroom.person("pascal"), version=1)

    def meanwhile(act):
        acts = [act]

        def first(*facts):
            while acts:
                acts.pop()()
            return kept_for_now(*facts)

        monkeypatch.setattr("timeline.services.publish.kept_for_now", first)

    return row, other, meanwhile


def test_an_event_approved_while_it_is_published_is_not_lost_to_readers(held_back):
    row, _other, meanwhile = held_back
    meanwhile(lambda: approve_event(event=_now(row), by=newsroom.person("odile"), version=2))
    told = [each.data["headline"] for each in newsroom.publication(row).events.all()]
    assert sorted(told) == ["Approuvé", "Suivi"]
    told = [each.data["headline"] for each in newsroom.publication(row).events.all()]
    assert sorted(told) == ["Approuvé", "Corrigé"]


def test_an_event_removed_while_it_is_published_beside_one_held_back_leaves_with_the_next_publication(held_back):
    row, other, meanwhile = held_back
    meanwhile(lambda: remove_event(event=_now(other), by=newsroom.person("pascal"), version=1))
    assert newsroom.publication(row).events.count() == 2
    assert newsroom.publication(row).events.get().data["headline"] == "Suivi"


def test_a_number_that_another_publisher_took_meanwhile_is_refused_and_nothing_is_written(monkeypatch):
    event = newsroom.event()
    first = newsroom.publication(event)

    def meanwhile(timeline):
        Publication.objects.create(timeline=timeline, number=2, created_at=timezone.now(), release_at=timezone.now())
        return standing(timeline)

    monkeypatch.setattr("timeline.services.publish.standing", meanwhile)
    with pytest.raises(Conflict):
        newsroom.publication(event)
    assert Publication.objects.get() == first, "the database is still there to be asked"


def test_an_event_without_a_source_is_part_of_what_was_seen_and_does_not_go_out():
    seen = stamp_of(newsroom.timeline())
    event, alone = newsroom.event(), newsroom.event(headline="Sans source")
    alone.evidence.all().delete()
    with pytest.raises(Conflict):
        newsroom.publication(event, seen=seen)
    published = newsroom.publication(event, seen=stamp_of(newsroom.timeline()))
    assert [row.public_id for row in published.events.all()] == [event.public_id]


def test_signs_that_mean_something_to_the_database_go_out_as_they_are_written():
    """`\\N` is nothing to the copying of PostgreSQL, a tab the next column, and a line the next row."""
    told = "\\N \\t\t\\. \"quoted\" \\\\ {} 'x' \n\\.\n % %s \u2028 🗞"
    event = newsroom.event(headline="\\N", place="a\tb\\")
    Event.objects.filter(pk=event.pk).update(note=told, version=2)
    for _ready in (False, True):
        row = newsroom.publication(event).events.get()
        assert (row.data["headline"], row.data["place"], row.data["note"]) == ("\\N", "a\tb\\", told)
        assert row.search_text == search_text(row.data)


def _now(event: Event) -> Event:
    event.refresh_from_db()
    return event
