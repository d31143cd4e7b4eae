"""A reader cites an event, in a line or for a library of references."""

from __future__ import annotations

import json
from html import unescape
from urllib.parse import unquote

import pytest

from .conftest import FEAR, GENEVA, PLAN, publish

pytestmark = pytest.mark.django_db


def test_a_page_says_how_to_cite_it_and_where_it_lives(client, settings):
    publish(GENEVA)
    page = unescape(client.get("/t/ukraine/e/geneva0001/").text)
    address = f"{settings.PUBLIC_URL}/t/ukraine/e/geneva0001/"
    assert f'data-copy="{address}"' in page
    assert "édition 1, " in page and f", {address}</p>" in page
    letter = page.partition('href="mailto:?')[2].partition('"')[0]
    assert address in unquote(letter)


def test_the_day_of_knowledge_is_cited_with_it(client, settings):
    publish(PLAN)
    page = unescape(client.get("/t/ukraine/e/plan000001/?known=2021-12-02").text)
    assert f'data-copy="{settings.PUBLIC_URL}/t/ukraine/e/plan000001/?known=2021-12-02"' in page
    item = json.loads(client.get("/t/ukraine/e/plan000001/cite.json?known=2021-12-02").content)[0]
    assert item["URL"].endswith("?known=2021-12-02")


@pytest.mark.parametrize("form", ["bib", "ris", "json"])
def test_no_reference_makes_a_fear_a_fact(client, form):
    publish(FEAR)
    response = client.get(f"/t/ukraine/e/fear000001/cite.{form}")
    assert response.status_code == 200
    assert "[Redouté] " in response.text
    assert f'filename="frise-fear000001.{form}"' in response["Content-Disposition"]
    assert "[Feared] " in client.get(f"/t/ukraine/e/fear000001/cite.{form}?lang=en").text


def test_a_reference_is_written_in_its_own_form(client):
    publish({**GENEVA, "headline": "100 % {réel} & signé_"})
    assert r"100 \% \{réel\} \& signé\_" in client.get("/t/ukraine/e/geneva0001/cite.bib").text
    ris = client.get("/t/ukraine/e/geneva0001/cite.ris").text
    assert ris.startswith("TY  - ELEC\r\n") and ris.endswith("ER  - \r\n")
    assert json.loads(client.get("/t/ukraine/e/geneva0001/cite.json").content)[0]["type"] == "webpage"


def test_a_citation_goes_with_its_event(client):
    publish(GENEVA, FEAR)
    assert client.get("/t/ukraine/e/geneva0001/cite.docx").status_code == 404
    assert client.get("/t/ukraine/e/nothing001/cite.bib").status_code == 404
    publish(GENEVA, number=2)
    assert client.get("/t/ukraine/e/fear000001/cite.bib").status_code == 410


def test_a_citation_is_written_once_and_then_kept(client, django_assert_num_queries):
    publish(GENEVA)
    address = "/t/ukraine/e/geneva0001/cite.bib"
    first = client.get(address, headers={"Accept-Encoding": "br"})
    with django_assert_num_queries(1):  # whether it may be shown, and no more
        again = client.get(address, headers={"Accept-Encoding": "br"})
    assert again.content == first.content and "Content-Encoding" not in again


def test_a_body_kept_for_who_takes_no_compression_is_not_sent_to_who_does(client):
    publish(GENEVA)
    assert "Content-Encoding" not in client.get("/t/ukraine/")
    assert client.get("/t/ukraine/", headers={"Accept-Encoding": "br"})["Content-Encoding"] == "br"
    assert "Content-Encoding" not in client.get("/t/ukraine/")
