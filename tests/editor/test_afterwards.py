"""What is done once an answer is out: done, once, and never at the cost of the answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from django.core.signals import request_finished, request_started
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import newsroom
from timeline.afterwards import afterwards, empty_log
from timeline.editor.access import see_other
from timeline.models import Candidate, Prepared
from timeline.services.prepare import keep_worded, prepare_ahead
from timeline.services.publish import publish_timeline, stamp_of
from timeline.services.revise import amend_event

PAGE = "/desk/ukraine/publish/"


def test_work_is_done_after_the_answer_and_once():
    done = []
    request_started.send(sender=None)
    afterwards(lambda: done.append(1))
    assert not done
    request_finished.send(sender=None)
    request_finished.send(sender=None)
    assert done == [1]


def test_what_fails_is_logged_and_keeps_nothing_else_from_being_done(caplog):
    done = []
    afterwards(lambda: 1 / 0)
    afterwards(lambda: done.append(1))
    request_finished.send(sender=None)
    assert done == [1] and "left undone" in caplog.text


def test_what_a_request_that_never_ended_left_is_not_done_by_the_next():
    done = []
    afterwards(lambda: done.append(1))
    request_started.send(sender=None)
    request_finished.send(sender=None)
    assert not done


@pytest.mark.django_db(transaction=True)
def test_whoever_opens_the_publish_page_finds_all_made_ready_at_the_click(tab):
    events = [newsroom.event(headline=f"Fait {number}") for number in range(3)]
    reader, publisher = tab("rachid"), tab("pascal")
    reader.get(PAGE)
    assert not Prepared.objects.exists()
    publisher.get(PAGE)
    assert set(Prepared.objects.values_list("event", flat=True)) == {event.pk for event in events}
    before = dict(Prepared.objects.values_list("event", "made_at"))
    timeline = newsroom.timeline()
    publish_timeline(timeline=timeline, by=newsroom.person("pascal"), seen=stamp_of(timeline))
    assert dict(Prepared.objects.values_list("event", "made_at")) == before, "copied as it was made ready"


@pytest.mark.django_db(transaction=True)
def test_what_a_publication_worded_is_ready_for_the_next_once_the_answer_is_out(tab, monkeypatch):
    events = [newsroom.event(headline=f"Fait {number}") for number in range(3)]
    told: list[str] = []
    monkeypatch.setattr(
        "timeline.services.publish.keep_worded", lambda worded: told.append("kept") or keep_worded(worded)
    )
    monkeypatch.setattr("timeline.editor.views.publishing.see_other", lambda to: told.append("told") or see_other(to))
    assert tab("pascal").post(f"{PAGE}now/", {"stamp": stamp_of(newsroom.timeline())}).status_code == 303
    assert told == ["told", "kept"]
    assert set(Prepared.objects.values_list("event", flat=True)) == {event.pk for event in events}


@pytest.mark.django_db
def test_what_the_worker_made_ready_since_a_publication_began_is_not_written_over():
    event = newsroom.event()
    later: list[Callable[[], None]] = []
    publish_timeline(timeline=newsroom.timeline(), by=newsroom.person("pascal"), later=later.append)
    event.refresh_from_db()
    amend_event(event=event, by=newsroom.person("pascal"), version=1, changes={"headline": "Corrigé"})
    prepare_ahead()
    for work in later:
        work()
    ready = Prepared.objects.get()
    assert (ready.version, ready.data["headline"]) == (2, "Corrigé")


@pytest.mark.django_db(transaction=True)
def test_a_run_over_many_leaves_no_log_to_be_copied_by_whoever_saves_next(tab):
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL keeps its log by itself")
    newsroom.candidate(headline="À écarter")
    client = tab("margaux")
    page = client.post("/desk/ukraine/bulk/", {"verb": "reject"})
    assert client.post("/desk/ukraine/bulk/", {"token": page.context["token"], "reason": "other"}).status_code == 303
    assert not Candidate.objects.pending().exists()
    # The file without its log: an older SQLite cannot be asked about the log without copying it.
    alone = sqlite3.connect(f"file:{connection.settings_dict['NAME']}?immutable=1", uri=True)
    try:
        assert alone.execute("SELECT status FROM timeline_candidate WHERE headline = 'À écarter'").fetchall() == [
            ("rejected",)
        ]
    finally:
        alone.close()


@pytest.mark.django_db
def test_inside_a_transaction_the_log_is_left_alone():
    with CaptureQueriesContext(connection) as queries:
        empty_log()
    assert not queries.captured_queries
