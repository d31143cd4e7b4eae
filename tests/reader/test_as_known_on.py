"""A reader goes back to what could be known on a day."""

from __future__ import annotations

import pytest

from timeline.published.index import index_of
from timeline.published.known import changes, steps

from .conftest import FEAR, GENEVA, PLAN, publish

pytestmark = pytest.mark.django_db


def listed(client, known: str) -> str:
    return client.get(f"/t/ukraine/?known={known}").content.decode().split('id="list-title"')[1]


def test_a_plan_looks_as_it_looked_then(client):
    publish(PLAN)
    then, now = listed(client, "2021-12-05"), listed(client, "2021-12-14")
    assert "status--scheduled" in then and "9 décembre 2021" in then and "card--claim" in then
    assert "status--happened" in now and "13 décembre 2021" in now


def test_only_sources_published_by_then_are_quoted(client):
    publish(PLAN)
    assert "Citation de AFP" in listed(client, "2021-12-05") and "Citation de Le Monde" not in listed(
        client, "2021-12-05"
    )
    assert "Citation de Le Monde" in listed(client, "2021-12-14")


def test_nothing_is_known_before_the_first_source(client):
    publish(PLAN, GENEVA, FEAR)
    assert 'class="card ' not in listed(client, "2021-11-30")


def test_one_steps_from_publication_to_publication():
    assert steps(("2021-12-01", "2021-12-09"), "2021-12-09").previous == "2021-12-01"
    assert steps(("2021-12-01", "2021-12-09"), "2021-12-05").following == "2021-12-09"
    assert steps(("2021-12-01", "2021-12-09"), "").previous == "2021-12-09"
    assert steps(("2021-12-01",), "2021-11-01").previous is None


def test_two_days_are_compared(client):
    publication = publish(PLAN, GENEVA)
    found = changes(index_of(publication), "2021-12-05", "2021-12-14")
    assert [(change.entry.public_id, change.verb) for change in found] == [
        ("geneva0001", "new"),
        ("plan000001", "status"),
    ]
    page = client.get("/t/ukraine/?known=2021-12-14&compare=2021-12-05").content.decode()
    assert "<del>" in page and "<ins>" in page


def test_the_frise_follows_the_day(client):
    publish(PLAN, GENEVA)
    data = client.get("/t/ukraine/frise.json?known=2021-12-05").json()
    assert data["n"] == 1 and data["events"]["id"] == ["plan000001"]


def test_no_word_of_a_later_source_is_found(client):
    publish(PLAN)
    data = client.get("/t/ukraine/frise.json?known=2021-12-05&q=monde").json()
    assert data["n"] == 0
    assert client.get("/t/ukraine/frise.json?known=2021-12-14&q=monde").json()["n"] == 1
    assert client.get("/t/ukraine/frise.json?known=2021-12-05&q=negociateurs").json()["n"] == 1


def test_two_days_are_named_in_their_order(client):
    publish(GENEVA, PLAN, FEAR)
    for question in ("known=2021-12-05&compare=2021-12-20", "known=2021-12-20&compare=2021-12-05"):
        page = client.get(f"/t/ukraine/?{question}").content.decode()
        assert "Entre le 5 décembre 2021 et le 20 décembre 2021" in page
