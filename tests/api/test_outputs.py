"""What is true of every format that programs read: drafts, withdrawal, caching, bad characters, filters."""

from __future__ import annotations

import csv
import io
import json
from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from icalendar import Calendar

from tests import newsroom
from tests.api.editions import HERE, dated_event
from timeline.api.outputs import OUTPUTS
from timeline.models import PublishedEvent
from timeline.services.publish import withdraw_timeline

pytestmark = pytest.mark.django_db
EVERY = [*OUTPUTS, "sitemap.xml"]


@pytest.mark.parametrize("name", EVERY)
def test_anybody_gets_it_again_only_when_it_changed(client, name):
    newsroom.publication()
    answer = client.get(HERE + name)
    assert answer.status_code == 200
    assert answer["Cache-Control"].startswith("public, max-age=")
    assert answer["Vary"] == "Accept-Encoding"
    assert not answer.cookies
    again = client.get(HERE + name, headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304
    newsroom.event(headline="Brouillon")
    assert client.get(HERE + name)["ETag"] == answer["ETag"]


@pytest.mark.parametrize("name", EVERY)
def test_withdrawn_is_gone_whatever_one_holds(client, name):
    publication = newsroom.publication(newsroom.event(headline="Phrase retirée"))
    etag = client.get(HERE + name)["ETag"]
    withdraw_timeline(timeline=publication.timeline, by=newsroom.person("pascal"), note="Erreur.")
    answer = client.get(HERE + name, headers={"If-None-Match": etag})
    assert answer.status_code == 410
    assert "Phrase retirée" not in answer.text


@pytest.mark.parametrize("name", EVERY)
def test_drafts_embargoes_and_schedules_are_nothing(client, name):
    newsroom.event(headline="jeton-7341")
    draft = client.get(HERE + name)
    tomorrow = timezone.now() + timedelta(days=1)
    newsroom.publication(embargo_until=tomorrow)
    embargoed = client.get(HERE + name)
    newsroom.publication(release_at=tomorrow)
    scheduled = client.get(HERE + name)
    unknown = client.get("/t/nowhere/" + name)
    assert {answer.status_code for answer in (draft, embargoed, scheduled, unknown)} == {404}
    assert len({answer.content for answer in (draft, embargoed, scheduled, unknown)}) == 1


@pytest.mark.parametrize("name", [name for name in EVERY if name != "sitemap.xml"])
def test_each_carries_edtf_and_may_be_read_from_any_origin_without_cookies(client, name):
    newsroom.publication(dated_event("Sommet", "2022-01-21~/.."))
    answer = client.get(HERE + name, headers={"Origin": "https://elsewhere.example"})
    assert "2022-01-21~/.." in answer.text.replace("\r\n ", "")
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer


@pytest.mark.parametrize("name", EVERY)
def test_one_bad_character_spoils_nothing(client, name):
    """What the border would have cleaned may still be in an old snapshot: every output answers and can be read."""
    publication = newsroom.publication(dated_event("Bon"), dated_event("Mauvais"))
    row = publication.events.get(data__headline="Mauvais")
    bad = "a\x0b\x1b\ufffe<>&\"']]>\r\nBEGIN:VEVENT\r\n\u202e=1+1"
    row.data |= {"headline": "Mauvais" + bad, "place": bad, "note": bad, "said_by": [bad]}
    row.data["evidence"][0] |= {"exact": bad, "publisher": bad, "title": bad, "url": "javascript:" + bad}
    PublishedEvent.objects.filter(pk=row.pk).update(data=row.data)
    answer = client.get(HERE + name)
    assert answer.status_code == 200
    assert "\x0b" not in answer.text
    assert "\ufffe" not in answer.text
    if name.endswith((".atom", ".xml")):
        ElementTree.fromstring(answer.content)
    elif "json" in name:
        json.loads(answer.content)
    elif name.endswith(".ics"):
        assert len(list(Calendar.from_ical(answer.content).walk("VEVENT"))) == 2
    else:
        assert len(list(csv.reader(io.StringIO(answer.text)))) == 3
    assert 'href="javascript:' not in answer.text


@pytest.mark.parametrize("name", EVERY)
def test_the_number_of_queries_is_the_same_for_any_size(client, name, django_assert_max_num_queries):
    newsroom.publication(*(dated_event(f"N° {number}") for number in range(12)))
    with django_assert_max_num_queries(2):
        etag = client.get(HERE + name)["ETag"]
    with django_assert_max_num_queries(1):
        assert client.get(HERE + name).status_code == 200
    with django_assert_max_num_queries(1):
        client.get(HERE + name, headers={"If-None-Match": etag})


def test_compressed_for_who_can_read_it(client):
    newsroom.publication(*(dated_event(f"N° {number}") for number in range(12)))
    plain = client.get(HERE + "events.json")
    for encoding in ("gzip", "br"):
        packed = client.get(HERE + "events.json", headers={"Accept-Encoding": encoding})
        assert packed["Content-Encoding"] == encoding
        assert len(packed.content) < len(plain.content) / 3
    assert "Content-Encoding" not in client.get(HERE + "events.json", headers={"Accept-Encoding": "gzip;q=0"})


def test_filters_and_the_day_of_knowledge_count_in_every_format(client):
    early = newsroom.article()
    late = newsroom.article("Tout autre texte, bien plus tard.", published_on=newsroom.PUBLISHED + timedelta(days=30))
    newsroom.publication(newsroom.event(headline="Tôt", article=early), newsroom.event(headline="Tard", article=late))
    for name in OUTPUTS:
        text = client.get(f"{HERE}{name}?known=2021-12-10").text
        assert "Tôt" in text or "T\\u00f4t" in text, name
        assert "Tard" not in text, name


def test_english_when_asked(client):
    newsroom.publication(dated_event("Sommet", "[2022-01-21..2022-01-31]"))
    answer = client.get(f"{HERE}events.csv?lang=en")
    assert answer["Content-Language"] == "en"
    assert "late January 2022" in answer.text


def test_unknown_formats_and_other_methods_are_refused(client):
    newsroom.publication()
    assert client.post(f"{HERE}feed.atom").status_code == 405
    assert client.head(f"{HERE}feed.atom").status_code == 200


def test_search_engines_find_timelines_events_and_no_drafts(client):
    event = newsroom.event()
    newsroom.timeline("sahel")
    newsroom.publication(event)
    index = client.get("/sitemap.xml")
    assert "https://frise.example/t/ukraine/sitemap.xml" in index.text
    assert "sahel" not in index.text
    ElementTree.fromstring(index.content)
    assert f"https://frise.example/t/ukraine/e/{event.public_id}/" in client.get("/t/ukraine/sitemap.xml").text
    robots = client.get("/robots.txt")
    assert "Disallow: /desk/" in robots.text
    assert "Sitemap: https://frise.example/sitemap.xml" in robots.text


def test_the_pages_of_a_timeline_point_to_their_formats_and_show_a_card(client):
    event = newsroom.event()
    newsroom.publication(event)
    for address in (HERE, f"{HERE}e/{event.public_id}/"):
        page = client.get(address).text
        assert "https://frise.example/t/ukraine/feed.atom" in page
        assert "application/json+oembed" in page
        assert '<meta property="og:title"' in page
        assert 'content="https://frise.example/t/ukraine/card.png' in page


def test_powers_are_named_in_the_language_asked_in_every_format_but_the_snapshot_itself(client):
    newsroom.publication(newsroom.event(headline="Rencontre", factuality="ongoing", said_by=["Ukraine"]))
    named = {
        "events.csv": ("France; Russie", "France; Russia"),
        "events.jsonld": ('"name":"Russie"', '"name":"Russia"'),
        "ninjs.json": ('"name":"Russie"', '"name":"Russia"'),
        "feed.json": ("Russie", "Russia"),
    }
    for name, (french, english) in named.items():
        ours, theirs = (client.get(f"{HERE}{name}{query}").text for query in ("", "?lang=en"))
        assert french in ours and english not in ours, name
        assert english in theirs and french not in theirs, name
    assert client.get(f"{HERE}events.json?lang=en").json()["events"][0]["actors"][1]["name"] == "Russie"


def test_those_who_say_so_are_named_in_the_language_asked(client):
    newsroom.publication(newsroom.event(headline="Une attaque", factuality="feared", said_by=["Russie", "Anna Duval"]))
    assert "Russia; Anna Duval" in client.get(f"{HERE}events.csv?lang=en").text
    [claim] = client.get(f"{HERE}events.jsonld?lang=en").json()["hasPart"]
    assert [author["name"] for author in claim["author"]] == ["Russia", "Anna Duval"]


def test_a_power_is_asked_for_by_its_name_in_either_language(client):
    newsroom.publication(newsroom.event(headline="Avec la Russie"), newsroom.event(headline="Sans elle", actors=[]))
    for name in ("Russie", "Russia"):
        events = client.get(f"{HERE}events.json?actor={name}").json()["events"]
        assert [event["headline"] for event in events] == ["Avec la Russie"], name
    assert client.get(f"{HERE}events.json?actor=Prussia").json()["events"] == []
    page = client.get(f"{HERE}?lang=en&actor=Russia").text
    assert '<option value="Russie" selected>Russia (1)</option>' in page and page.count(">Russia (") == 1
