"""Atom and JSON Feed: valid, and a title never takes a fear for a fact."""

from __future__ import annotations

from xml.etree import ElementTree

import feedparser
import pytest

from tests.api.editions import HERE, publish_one_of_each

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_atom_feed_has_all_that_the_standard_requires(client):
    publish_one_of_each()
    answer = client.get(HERE + "feed.atom")
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = ElementTree.fromstring(answer.content)
    for name in ("id", "title", "updated", "author"):
        assert feed.find(ATOM + name) is not None, name
    entries = feed.findall(ATOM + "entry")
    assert len(entries) == 10
    assert len({entry.findtext(ATOM + "id") for entry in entries}) == 10
    for entry in entries:
        for name in ("id", "title", "updated", "content"):
            assert entry.find(ATOM + name) is not None, name
        assert entry.findtext("{http://id.loc.gov/datatypes/edtf/}value")
    links = {link.get("rel"): link.get("href") for link in feed.findall(ATOM + "link")}
    assert links == {"self": f"https://frise.example{HERE}feed.atom", "alternate": f"https://frise.example{HERE}"}
    parsed = feedparser.parse(answer.content)
    assert not parsed.bozo
    assert all(entry.updated_parsed for entry in parsed.entries)


def test_titles_in_feeds_say_what_is_not_a_fact(client):
    publish_one_of_each()
    titles = [entry.title for entry in feedparser.parse(client.get(HERE + "feed.atom").content).entries]
    assert "Cas happened" in titles
    assert "Cas feared" not in titles
    assert any(title.endswith("] Cas feared") for title in titles)
    items = client.get(HERE + "feed.json").json()["items"]
    assert sorted(item["title"] for item in items) == sorted(titles)


def test_the_json_feed_follows_version_1_1(client):
    publish_one_of_each()
    answer = client.get(HERE + "feed.json")
    assert answer["Content-Type"] == "application/feed+json"
    feed = answer.json()
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["feed_url"] == f"https://frise.example{HERE}feed.json"
    assert len({item["id"] for item in feed["items"]}) == 10
    for item in feed["items"]:
        assert isinstance(item["id"], str)
        assert item["content_html"] or item["content_text"]
        assert all(isinstance(tag, str) for tag in item["tags"])
        assert item["_frise"]["edtf"]
