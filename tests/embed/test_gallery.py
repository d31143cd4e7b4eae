"""The gallery for people who embed, and the partials that other doors show."""

from __future__ import annotations

from html import unescape

import pytest
from django.template.loader import render_to_string

from tests import newsroom
from timeline.services.publish import withdraw_timeline

pytestmark = pytest.mark.django_db


def _line(page: str) -> str:
    """What a visitor copies out of the box."""
    return unescape(page.partition("data-copy-text>")[2].partition("</textarea>")[0])


def test_anybody_gets_the_line_to_paste_without_a_script(client):
    newsroom.publication()
    page = client.get("/embed/", {"timeline": "ukraine", "theme": "dark", "form": "link"})
    text = unescape(page.text)
    room = 'style="display:block;min-height:640px"'
    assert f'<a data-frise data-theme="dark" href="https://frise.example/t/ukraine/" {room}>Ukraine</a>' in text
    assert '<script async src="https://frise.example/embed/v1/widget.js"></script>' in text
    assert 'method="get"' in page.text


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (
            "element",
            '<frise-timeline timeline="ukraine" known="2021-12-09" style="display:block;min-height:640px"><a href="https://frise.example/t/ukraine/">',
        ),
        ("iframe", '<iframe src="https://frise.example/embed/v1/ukraine/?known=2021-12-09" title="Ukraine"'),
    ],
)
def test_the_line_comes_in_three_forms(client, form, expected):
    newsroom.publication()
    page = client.get("/embed/", {"form": form, "known": "2021-12-09"})
    assert expected in unescape(page.text)


def test_several_kinds_stand_side_by_side_in_one_attribute(client):
    newsroom.publication()
    page = client.get("/embed/", {"kind": ["meeting", "call"]})
    assert 'data-kind="meeting,call"' in unescape(page.text)


def test_drafts_and_withdrawn_timelines_are_not_offered(client):
    newsroom.timeline("sahel")
    publication = newsroom.publication()
    assert "Ukraine" in client.get("/embed/").text
    assert "Sahel" not in client.get("/embed/").text
    withdraw_timeline(timeline=publication.timeline, by=newsroom.person("pascal"))
    page = client.get("/embed/", {"timeline": "ukraine"})
    assert page.status_code == 200
    assert "Ukraine" not in page.text


def test_hostile_options_are_not_reflected(client):
    newsroom.publication()
    for name in ("timeline", "form", "theme", "height", "accent", "known", "actor", "kind", "embed_lang"):
        page = client.get("/embed/", {name: '"><script>alert(1)</script>'})
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "<script>alert" not in _line(page.text)


def test_the_gallery_speaks_french_first_and_english_when_asked(client):
    newsroom.publication()
    assert "Intégrer une chronologie" in client.get("/embed/").text
    assert "Embed a timeline" in client.get("/embed/", {"lang": "en"}).text


def test_a_title_cannot_break_out_of_the_line(client):
    publication = newsroom.publication()
    publication.title = '</a><script src="//evil"></script>"'
    publication.save()
    for form in ("link", "element", "iframe"):
        assert '<script src="//evil">' not in _line(client.get("/embed/", {"form": form}).text)


def test_the_discovery_links_ask_our_own_oembed():
    html = render_to_string("embed/_discovery.html", {"slug": "ukraine", "title": "Ukraine"})
    assert 'type="application/json+oembed"' in html
    assert 'type="text/xml+oembed"' in html
    assert "https://frise.example/oembed?url=https%3A%2F%2Ffrise.example%2Ft%2Fukraine%2F&amp;format=json" in html


def test_the_loader_is_small_and_stays_where_it_is(client):
    import gzip

    answer = client.get("/embed/v1/widget.js", headers={"Accept-Encoding": "gzip"})
    assert answer["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer["Content-Encoding"] == "gzip"
    assert len(answer.content) <= 3000
    assert b"frise-timeline" in gzip.decompress(answer.content)
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert client.get("/embed/v1/widget.js", headers={"If-None-Match": answer["ETag"]}).status_code == 304
