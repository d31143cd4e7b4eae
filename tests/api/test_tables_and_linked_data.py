"""CSV, TimelineJS, JSON-LD, Web Annotation, ninjs: valid, and honest about what is not a fact."""

from __future__ import annotations

import csv
import io

import pytest

from tests import newsroom
from tests.api.editions import HERE, dated_event, publish_one_of_each
from timeline.documents.formula import guard, unguard

pytestmark = pytest.mark.django_db


def test_json_ld_has_events_only_for_what_is_or_is_fixed(client):
    publish_one_of_each()
    data = client.get(HERE + "events.jsonld").json()
    assert data["@context"][0] == "https://schema.org"
    nodes = {(node.get("text") or node["name"]).removeprefix("Cas "): node for node in data["hasPart"]}
    events = {name: node["eventStatus"].rpartition("/")[2] for name, node in nodes.items() if node["@type"] == "Event"}
    assert events == {
        "happened": "EventScheduled",
        "ongoing": "EventScheduled",
        "scheduled": "EventScheduled",
        "cancelled": "EventCancelled",
        "postponed": "EventRescheduled",
    }
    assert {name for name, node in nodes.items() if node["@type"] == "Claim"} == {
        *("announced", "expected", "feared", "demanded", "denied"),
    }
    assert nodes["postponed"]["previousStartDate"] == "2022-01-10"
    assert "startDate" not in nodes["postponed"]
    assert nodes["feared"]["author"] == [{"@type": "Organization", "name": "Kiev"}]
    assert all("startDate" not in node for node in nodes.values() if node["@type"] == "Claim")


def test_csv_cells_are_never_formulas_and_come_back_as_they_were(client):
    for cell in ("=1+1", "+33", "-5", "@sum", "\t=1", "\rx", "＝1", "'=1", "''@x", "l’été", "'bon'", ""):
        assert unguard(guard(cell)) == cell
        assert guard(cell)[:1] not in tuple("=+-@\t\r＝＋－＠")
    newsroom.publication(dated_event('=HYPERLINK("//evil")', place="@Genève"))
    answer = client.get(HERE + "events.csv")
    [row] = csv.DictReader(io.StringIO(answer.text))
    assert row["headline"] == '\'=HYPERLINK("//evil")'
    assert row["place"] == "'@Genève"
    assert row["edtf"] == "2021-12-07"
    assert 'filename="ukraine-events.csv"' in answer["Content-Disposition"]


def test_timelinejs_gets_dates_it_can_draw_and_words_it_can_show(client):
    newsroom.publication(
        dated_event("Sommet & <b>dîner</b>", "[2022-01-21..2022-01-31]"),
        dated_event("Attaque", "2022-01-21/..", factuality="feared", said_by=["Kiev"]),
    )
    data = client.get(HERE + "timelinejs.json").json()
    summit = next(event for event in data["events"] if "Sommet" in event["text"]["headline"])
    assert (summit["start_date"]["year"], summit["start_date"]["month"], summit["start_date"]["day"]) == (2022, 1, 21)
    assert summit["end_date"]["day"] == 31
    assert summit["text"]["headline"] == "Sommet &amp; &lt;b&gt;dîner&lt;/b&gt;"
    assert summit["display_date"] == "fin janvier 2022"
    fear = next(event for event in data["events"] if "Attaque" in event["text"]["headline"])
    assert fear["text"]["headline"].startswith("[")
    rows = list(csv.DictReader(io.StringIO(client.get(HERE + "timelinejs.csv").text)))
    assert {row["EDTF"] for row in rows} == {"[2022-01-21..2022-01-31]", "2022-01-21/.."}
    assert rows[0]["Year"] == "2022"


def test_web_annotations_quote_their_source_exactly(client):
    source = newsroom.article(url="https://journal.example/geneve")
    newsroom.publication(newsroom.event(article=source))
    data = client.get(HERE + "annotations.jsonld").json()
    assert data["@context"] == "http://www.w3.org/ns/anno.jsonld"
    [item] = data["first"]["items"]
    assert data["total"] == 1
    assert item["target"]["source"] == "https://journal.example/geneve"
    assert item["target"]["selector"]["type"] == "TextQuoteSelector"
    assert item["target"]["selector"]["exact"] == source.text[:40]


def test_ninjs_has_an_event_only_for_what_is_not_a_claim(client):
    publish_one_of_each()
    data = client.get(HERE + "ninjs.json").json()
    assert data["standard"]["name"] == "ninjs"
    kinds = {part["title"].rpartition("Cas ")[2]: part["type"] for part in data["associations"]}
    assert {name for name, kind in kinds.items() if kind == "text"} == {"feared", "demanded", "denied"}
    assert all("eventdetails" not in part for part in data["associations"] if part["type"] == "text")
