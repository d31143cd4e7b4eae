"""A reader looks for events by words, actor, place, kind, status, source and period."""

from __future__ import annotations

import pytest
from django.http import QueryDict

from timeline.published.find import find
from timeline.published.index import index_of
from timeline.published.question import Question

from .conftest import FEAR, GENEVA, PLAN, publish

pytestmark = pytest.mark.django_db


def asked(text: str) -> list[str]:
    publication = publish(GENEVA, PLAN, FEAR)
    found = find(index_of(publication), Question.read(QueryDict(text)))
    return [entry.public_id for entry, _ in found.hits]


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ("q=negociateur", ["plan000001"]),
        ("q=NÉGOCIATION", ["plan000001"]),
        ("q=geneve", ["geneva0001"]),
        ("q=attaques", ["fear000001"]),
        ("q=attaque+Washington", ["fear000001"]),
        ("q=attaque+Paris", []),
        ("q=%22", []),
        ("actor=Ukraine", ["fear000001"]),
        ("actor=ukraine", []),
        ("place=Paris", ["plan000001"]),
        ("source=Le+Monde", ["plan000001"]),
        ("kind=attack", ["fear000001"]),
        ("kind=attack&kind=meeting", ["geneva0001", "plan000001", "fear000001"]),
        ("factuality=feared", ["fear000001"]),
        ("from=2021-12-08&to=2021-12-31", ["plan000001"]),
        ("from=2022", ["fear000001"]),
        ("to=2021-12", ["geneva0001", "plan000001"]),
        ("kind=meeting&place=Paris", ["plan000001"]),
        ("kind=nonsense", ["geneva0001", "plan000001", "fear000001"]),
    ],
)
def test_a_reader_finds(question, ids):
    assert asked(question) == ids


def test_a_facet_counts_what_each_choice_would_give():
    publication = publish(GENEVA, PLAN, FEAR)
    found = find(index_of(publication), Question.read(QueryDict("kind=attack")))
    assert dict(found.facets["kind"]) == {"meeting": 2, "attack": 1}
    assert dict(found.facets["place"]) == {"Ukraine": 1}


@pytest.mark.parametrize(
    "bad",
    [
        "q=%00",
        "q=" + "a" * 6000,
        "q=NEAR(",
        "from=x",
        "from=2021-02-31",
        "known=9999-99-99",
        "after=zzz",
        "after=%FF",
        "tile=-1",
    ],
)
def test_nonsense_is_answered_in_words(client, bad):
    publish(GENEVA)
    response = client.get(f"/t/ukraine/?{bad}")
    assert response.status_code == 200
    assert client.get(f"/t/ukraine/frise.json?{bad}").status_code == 200
    if bad.startswith(("from", "known")):
        assert 'role="alert"' in response.content.decode()


def test_the_question_stays_in_the_form_and_in_the_links(client):
    publish(GENEVA, PLAN, FEAR)
    page = client.get("/t/ukraine/?q=negociateur&kind=meeting").content.decode()
    assert 'value="negociateur"' in page and 'value="meeting" checked' in page
    assert "/t/ukraine/e/plan000001/?q=negociateur&amp;kind=meeting" in page
    assert "Rencontre à Genève" not in page.split('id="list-title"')[1]
