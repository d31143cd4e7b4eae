"""Several people act on one candidate in the same instant: one effect, and every refusal explained."""

from __future__ import annotations

import threading

import pytest
from django.db import connection, connections
from django.test import Client

from tests import newsroom
from timeline.models import Candidate, Decision, Event

PEOPLE = 6


def together(name: str, address: str, fields: list[dict[str, object]]) -> list[tuple[int, str]]:
    """The same person in as many tabs as there are `fields`, all sent at once."""
    answers: list[tuple[int, str]] = []
    start = threading.Barrier(len(fields))
    clients = []
    for _tab in fields:
        client = Client()
        client.force_login(newsroom.person(name))
        clients.append(client)

    def send(client: Client, data: dict[str, object]) -> None:
        try:
            start.wait()
            answer = client.post(address, data)
            answers.append((answer.status_code, answer.content.decode()))
        finally:
            connections.close_all()

    threads = [threading.Thread(target=send, args=pair) for pair in zip(clients, fields, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.mark.django_db(transaction=True)
def test_six_accept_at_once_and_there_is_one_event():
    row = newsroom.candidate()
    address = f"/desk/ukraine/candidates/{row.pk}/accept/"
    answers = together("margaux", address, [{"version": 1}] * PEOPLE)
    assert sorted(status for status, _page in answers) == [303] + [409] * (PEOPLE - 1), connection.vendor
    event = Event.objects.get()
    assert event.evidence.count() == Decision.objects.filter(verb="accept").count() == 1
    assert all(event.public_id in page for status, page in answers if status == 409)


@pytest.mark.django_db(transaction=True)
def test_six_reject_with_other_reasons_at_once_and_one_is_kept():
    row = newsroom.candidate()
    address = f"/desk/ukraine/candidates/{row.pk}/reject/"
    answers = together("margaux", address, [{"version": 1, "reason": reason} for reason in Candidate.Reason.values])
    assert sorted(status for status, _page in answers) == [303] + [409] * (PEOPLE - 1)
    row.refresh_from_db()
    assert row.version == 2


@pytest.mark.django_db(transaction=True)
def test_six_publish_at_once_and_there_is_one_publication():
    newsroom.event()
    from timeline.services.publish import stamp_of

    stamp = stamp_of(newsroom.timeline())
    answers = together("pascal", "/desk/ukraine/publish/now/", [{"stamp": stamp}] * PEOPLE)
    assert sorted(status for status, _page in answers) == [303] + [409] * (PEOPLE - 1)
    assert newsroom.timeline().publications.count() == 1


@pytest.mark.django_db(transaction=True)
def test_four_take_the_same_decision_back_at_once_and_it_is_taken_back_once():
    row = newsroom.candidate()
    client = Client()
    client.force_login(newsroom.person("margaux"))
    client.post(f"/desk/ukraine/candidates/{row.pk}/accept/", {"version": 1})
    decision = Decision.objects.get()
    answers = together("pascal", f"/desk/ukraine/undo/{decision.pk}/", [{}] * 4)
    assert sorted(status for status, _page in answers) == [303] + [409] * 3, connection.vendor
    row.refresh_from_db()
    assert (row.status, row.version) == ("pending", 3) and not Event.objects.live().exists()


@pytest.mark.django_db(transaction=True)
def test_half_typed_words_of_several_tabs_are_kept_in_one_place():
    row = newsroom.candidate()
    fields = [{"headline": f"Onglet {number}", "version": 1} for number in range(4)]
    answers = together("margaux", f"/desk/ukraine/candidates/{row.pk}/draft/", fields)
    assert [status for status, _page in answers] == [200] * 4
    assert row.drafts.get().typed["headline"][0].startswith("Onglet")


def test_whoever_reviews_takes_back_what_another_decided_fifty_decisions_back(db):
    source = newsroom.article()
    rows = [newsroom.candidate(article=source, headline=f"Proposition {number}") for number in range(51)]
    margaux, pascal = Client(), Client()
    margaux.force_login(newsroom.person("margaux"))
    pascal.force_login(newsroom.person("pascal"))
    for row in rows:
        margaux.post(f"/desk/ukraine/candidates/{row.pk}/defer/", {"version": 1})
    page = pascal.get("/desk/ukraine/log/").content.decode()
    first, second = (row.decisions.get().pk for row in rows[:2])
    assert f"/undo/{second}/" in page and f"/undo/{first}/" not in page
    assert pascal.post(f"/desk/ukraine/undo/{second}/").status_code == 303
    rows[1].refresh_from_db()
    assert rows[1].status == "pending"
    reader = Client()
    reader.force_login(newsroom.person("rachid"))
    assert reader.post(f"/desk/ukraine/undo/{first}/").status_code == 403
