"""oEmbed: what a pasted address of ours becomes on another site."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from tests import newsroom
from timeline.services.publish import withdraw_timeline
from timeline.services.revise import remove_event

pytestmark = pytest.mark.django_db
HERE = "https://frise.example/t/ukraine/"


def test_a_site_that_asks_gets_an_iframe_of_ours(client):
    newsroom.publication()
    answer = client.get("/oembed", {"url": HERE})
    data = json.loads(answer.content)
    assert answer["Content-Type"] == "application/json; charset=utf-8"
    assert data["version"] == "1.0"
    assert data["type"] == "rich"
    assert data["title"] == "Ukraine"
    assert 'src="https://frise.example/embed/v1/ukraine/"' in data["html"]
    assert (data["width"], data["height"]) == (700, 640)
    assert answer["Access-Control-Allow-Origin"] == "*"


def test_xml_says_the_same_and_is_well_formed(client):
    publication = newsroom.publication()
    publication.title = "R & D <b>\x0b «"
    publication.save()
    answer = client.get("/oembed", {"url": HERE, "format": "xml"})
    assert answer["Content-Type"] == "text/xml; charset=utf-8"
    root = ElementTree.fromstring(answer.content)
    assert root.findtext("title") == "R & D <b> «"
    assert root.findtext("html").startswith("<iframe ")


def test_the_asked_size_is_never_exceeded(client):
    newsroom.publication()
    data = client.get("/oembed", {"url": HERE, "maxwidth": "320", "maxheight": "300"}).json()
    assert (data["width"], data["height"]) == (320, 300)
    assert 'width="320" height="300"' in data["html"]


def test_options_in_the_pasted_address_reach_the_frame_and_nothing_else_does(client):
    newsroom.publication()
    url = f"{HERE}?known=2021-12-09&theme=dark&evil=1&q=%22%3E%3Cscript%3E"
    html = client.get("/oembed", {"url": url}).json()["html"]
    assert "known=2021-12-09" in html
    assert "theme=dark" in html
    assert "evil" not in html
    assert "<script" not in html


def test_an_event_address_opens_the_timeline_at_its_day(client):
    event = newsroom.event()
    newsroom.publication(event)
    html = client.get("/oembed", {"url": f"{HERE}e/{event.public_id}/"}).json()["html"]
    assert "start=2021-12-07" in html


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://evil.example/t/ukraine/",
        "https://frise.example.evil.example/t/ukraine/",
        "https://frise.example@evil.example/t/ukraine/",
        "https://user@frise.example/t/ukraine/",
        "ftp://frise.example/t/ukraine/",
        "//frise.example/t/ukraine/",
        "/t/ukraine/",
        "https://frise.example/desk/",
        "https://frise.example/t/nowhere/",
        "https://frise.example/embed/",
        "https://[frise.example/t/ukraine/",
        "https://frise.example/t/ukraine/?q=" + "a" * 10_000,
    ],
)
def test_it_answers_for_our_own_published_timelines_only(client, url):
    newsroom.publication()
    answer = client.get("/oembed", {"url": url})
    assert answer.status_code == 404
    assert not answer.content


def test_no_jsonp_and_other_formats_are_refused(client):
    newsroom.publication()
    answer = client.get("/oembed", {"url": HERE, "callback": "alert"})
    assert answer.content.startswith(b"{")
    assert b"alert" not in answer.content
    assert client.get("/oembed", {"url": HERE, "format": "html"}).status_code == 501


def test_drafts_are_absent_and_withdrawn_is_gone(client):
    newsroom.event()
    assert client.get("/oembed", {"url": HERE}).status_code == 404
    publication = newsroom.publication()
    etag = client.get("/oembed", {"url": HERE})["ETag"]
    assert client.get("/oembed", {"url": HERE}, headers={"If-None-Match": etag}).status_code == 304
    withdraw_timeline(timeline=publication.timeline, by=newsroom.person("pascal"))
    assert client.get("/oembed", {"url": HERE}, headers={"If-None-Match": etag}).status_code == 410


def test_an_event_that_left_the_timeline_is_gone_and_one_that_never_was_is_absent(client):
    event, stays = newsroom.event(), newsroom.event(headline="Reste")
    newsroom.publication()
    assert client.get("/oembed", {"url": f"{HERE}e/{event.public_id}/"}).status_code == 200
    remove_event(event=event, by=newsroom.person("pascal"), version=event.version)
    newsroom.publication(stays)
    assert client.get("/oembed", {"url": f"{HERE}e/{event.public_id}/"}).status_code == 410
    assert client.get("/oembed", {"url": f"{HERE}e/absent/"}).status_code == 404
    assert client.get("/oembed", {"url": HERE}).status_code == 200


def test_what_comes_back_passes_the_filter_of_wordpress(client):
    """WordPress keeps only these attributes of an iframe from a site it does not know, and needs its src."""
    newsroom.publication()
    html = client.get("/oembed", {"url": HERE}).json()["html"]
    frame = ElementTree.fromstring(html.replace("&nbsp;", " "))
    assert frame.tag == "iframe"
    assert {"src", "title", "width", "height"} <= set(frame.attrib)
    assert "style" not in frame.attrib
