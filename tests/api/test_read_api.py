"""The read API: what programs ask of published timelines."""

from __future__ import annotations

import json

import pytest

from tests import newsroom
from timeline.services.publish import withdraw_timeline
from timeline.services.revise import remove_event

pytestmark = pytest.mark.django_db
ROOT = "/api/v1/timelines"


def _get(client, address: str, **query):
    answer = client.get(address, query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_a_program_walks_from_the_list_to_an_event(client):
    event = newsroom.event(headline="Sommet")
    newsroom.publication(event)
    [timeline] = _get(client, ROOT)["timelines"]
    assert timeline["slug"] == "ukraine"
    assert timeline["events"] == 1
    assert timeline["outputs"]["feed.atom"] == "https://frise.example/t/ukraine/feed.atom"
    assert _get(client, f"{ROOT}/ukraine") == timeline
    [row] = _get(client, f"{ROOT}/ukraine/events")["events"]
    assert row["headline"] == "Sommet"
    assert row["edtf"] == "2021-12-07"
    assert row["url"] == f"https://frise.example/t/ukraine/e/{event.public_id}/"
    assert _get(client, f"{ROOT}/ukraine/events/{event.public_id}") == row
    assert _get(client, f"{ROOT}/ukraine/facets")["total"] == 1


def test_pages_follow_each_other_to_the_end_without_repeating(client):
    newsroom.publication(*(newsroom.event(headline=f"N° {n}") for n in range(7)))
    address, seen = f"{ROOT}/ukraine/events?limit=3", []
    while address:
        page = client.get(address.removeprefix("https://frise.example")).json()
        assert page["total"] == 7
        assert len(page["events"]) <= 3
        seen += [row["id"] for row in page["events"]]
        address = page["next"]
    assert len(seen) == len(set(seen)) == 7


def test_filters_narrow_and_wrong_values_count_as_not_asked(client):
    newsroom.publication(newsroom.event(headline="Appel", kind="call"), newsroom.event(headline="Sommet"))
    events = f"{ROOT}/ukraine/events"
    assert [row["headline"] for row in _get(client, events, kind="call")["events"]] == ["Appel"]
    assert [row["headline"] for row in _get(client, events, q="sommets")["events"]] == ["Sommet"]
    for query in ({"kind": "x"}, {"limit": "abc"}, {"limit": "99999999"}, {"from": "demain"}, {"after": "\x00'\""}):
        assert _get(client, events, **query)["total"] == 2, query


@pytest.mark.parametrize("path", ["", "/facets", "/events", "/events/abc"])
def test_drafts_are_absent_and_withdrawn_is_gone(client, path):
    newsroom.event(headline="jeton-7341")
    draft = client.get(f"{ROOT}/ukraine{path}")
    assert draft.status_code == 404
    assert draft.content == client.get(f"{ROOT}/nowhere{path}").content
    publication = newsroom.publication()
    etag = client.get(f"{ROOT}/ukraine{path}").headers.get("ETag", "x")
    withdraw_timeline(timeline=publication.timeline, by=newsroom.person("pascal"), note="Erreur.")
    gone = client.get(f"{ROOT}/ukraine{path}", headers={"If-None-Match": etag})
    assert gone.status_code == 410
    assert gone.json()["note"] == "Erreur."
    assert _get(client, ROOT)["timelines"] == []


def test_an_event_that_left_the_timeline_is_gone_and_no_word_says_that_the_timeline_is(client):
    event, stays = newsroom.event(), newsroom.event(headline="Reste")
    newsroom.publication()
    remove_event(event=event, by=newsroom.person("pascal"), version=event.version)
    newsroom.publication(stays)
    for address in (f"{ROOT}/ukraine/events/{event.public_id}", f"/t/ukraine/e/{event.public_id}/event.ics"):
        gone = client.get(address)
        assert gone.status_code == 410 and "événement" in gone.json()["detail"], address
    assert client.get(f"{ROOT}/ukraine/events/absent").status_code == 404


def test_answers_are_cached_and_open_to_any_origin_but_carry_no_cookie(client):
    newsroom.publication()
    client.force_login(newsroom.person("margaux"))
    answer = client.get(f"{ROOT}/ukraine/events", headers={"Origin": "https://elsewhere.example"})
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert not answer.cookies
    assert "Cookie" not in answer["Vary"]
    again = client.get(f"{ROOT}/ukraine/events", headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(client, method):
    newsroom.publication()
    assert getattr(client, method)(f"{ROOT}/ukraine").status_code == 405


def test_the_description_names_every_answer_and_every_answer_keeps_to_it(client):
    """Each documented path answers with the documented fields, no more and no fewer."""
    event = newsroom.event()
    newsroom.publication(event)
    openapi = _get(client, "/api/v1/openapi.json")
    assert openapi["openapi"].startswith("3.")
    assert len(openapi["paths"]) == 6
    for path, operations in openapi["paths"].items():
        assert set(operations) == {"get"}
        answer = _get(client, path.replace("{slug}", "ukraine").replace("{public_id}", event.public_id))
        described = operations["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        _matches(answer, described, openapi["components"]["schemas"])


def _matches(value, schema, schemas):
    """A small part of JSON Schema: enough for what the description uses."""
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        options = schema["anyOf"]
        assert (value is None) in [option.get("type") == "null" for option in options]
        if value is not None:
            _matches(value, next(option for option in options if option.get("type") != "null"), schemas)
        return
    kinds = {"string": str, "integer": int, "array": list, "object": dict}
    if "type" in schema:
        assert isinstance(value, kinds[schema["type"]]), (value, schema)
    if schema.get("type") == "array":
        for one in value:
            _matches(one, schema["items"], schemas)
    if "properties" in schema:
        assert set(schema.get("required", [])) <= set(value)
        for name, inner in schema["properties"].items():
            _matches(value[name], inner, schemas)


def test_bad_characters_in_a_snapshot_do_not_reach_the_json(client):
    publication = newsroom.publication()
    row = publication.events.get()
    row.data["headline"] = "a\x0b\x1b\ufffeb"
    publication.events.update(data=row.data)
    [event] = _get(client, f"{ROOT}/ukraine/events")["events"]
    assert event["headline"] == "ab"


def test_the_page_about_the_api_needs_no_script_and_no_third_party(client):
    newsroom.publication()
    page = client.get("/api/")
    assert page.status_code == 200
    assert "openapi.json" in page.text
    assert "<script" not in page.text
    assert "//cdn" not in page.text
    for path in json.loads(client.get(f"{ROOT.removesuffix('/timelines')}/openapi.json").content)["paths"]:
        assert f"GET {path}<" in page.text
    assert 'href="?lang=en"' in page.text and 'href="?lang=fr"' in client.get("/api/?lang=en").text


def test_an_english_page_leads_to_english_pages(client):
    newsroom.publication()
    page = client.get("/t/ukraine/?lang=en").text
    assert 'href="/embed/?timeline=ukraine&amp;lang=en"' in page and 'href="/api/?lang=en"' in page
    gallery = client.get("/embed/?timeline=ukraine&lang=en").text
    assert '<html lang="en"' in gallery and "?timeline=ukraine&amp;lang=fr" in gallery


def test_the_number_of_queries_is_constant(client, django_assert_max_num_queries):
    newsroom.publication(*(newsroom.event(headline=f"N° {n}") for n in range(12)))
    with django_assert_max_num_queries(3):
        client.get(f"{ROOT}/ukraine/events")
    with django_assert_max_num_queries(1):
        client.get(f"{ROOT}/ukraine/events")
    with django_assert_max_num_queries(1):
        client.get(ROOT)


def test_a_mapping_like_snapshot_is_written_as_it_is(client):
    event = newsroom.event()
    publication = newsroom.publication(event)
    stored = publication.events.get().data
    answer = _get(client, f"{ROOT}/ukraine/events/{event.public_id}")
    for actor in answer["actors"]:
        assert actor.pop("label")
    assert {name: value for name, value in answer.items() if name != "url"} == json.loads(json.dumps(stored))


def test_the_name_of_an_actor_stays_and_its_label_follows_the_language(client):
    event = newsroom.event(headline="Rencontre")
    newsroom.publication(event)
    for query, label in (
        ({}, "Russie"),
        ({"lang": "fr"}, "Russie"),
        ({"lang": "en"}, "Russia"),
        ({"lang": "x"}, "Russie"),
    ):
        [told] = _get(client, f"{ROOT}/ukraine/events", **query)["events"]
        assert told == _get(client, f"{ROOT}/ukraine/events/{event.public_id}", **query)
        assert told["actors"][1] == {"name": "Russie", "label": label, "role": "participant", "country": "RUS"}
