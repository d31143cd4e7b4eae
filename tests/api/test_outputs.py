"""The formats that programs read: each valid, each with its EDTF, none taking a fear for a fact."""

from __future__ import annotations

import csv
import io
import json
from datetime import timedelta
from xml.etree import ElementTree

import feedparser
import pytest
from django.utils import timezone
from icalendar import Calendar

from tests import newsroom
from timeline.api.outputs import OUTPUTS
from timeline.api.tables import guard, unguard
from timeline.models import PublishedEvent
from timeline.models.dated import interval_columns
from timeline.services.publish import withdraw_timeline
from timeline.temporal import parse_edtf

pytestmark = pytest.mark.django_db
HERE = "/t/ukraine/"
EVERY = [*OUTPUTS, "sitemap.xml"]
ATOM = "{http://www.w3.org/2005/Atom}"


def _event(headline: str, edtf: str = "2021-12-07", **facts):
    return newsroom.event(headline=headline, **interval_columns(parse_edtf(edtf)), **facts)


def _publish_one_of_each():
    """A timeline with one event of each factuality; headlines are the factualities."""
    statuses = ("happened", "ongoing", "scheduled", "announced", "expected", "feared", "demanded", "denied")
    rows = [
        _event(f"Cas {status}", f"2022-01-{day:02}", factuality=status, said_by=["Kiev"] if day else [])
        for day, status in enumerate((*statuses, "cancelled", "postponed"), 1)
    ]
    return newsroom.publication(*rows)


def _calendar(client, query: str = "") -> Calendar:
    return Calendar.from_ical(client.get(f"{HERE}calendar.ics{query}").content)


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
    newsroom.publication(_event("Sommet", "2022-01-21~/.."))
    answer = client.get(HERE + name, headers={"Origin": "https://elsewhere.example"})
    assert "2022-01-21~/.." in answer.text.replace("\r\n ", "")
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer


@pytest.mark.parametrize("name", EVERY)
def test_one_bad_character_spoils_nothing(client, name):
    """What the border would have cleaned may still be in an old snapshot: every output answers and can be read."""
    publication = newsroom.publication(_event("Bon"), _event("Mauvais"))
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
    newsroom.publication(*(_event(f"N° {number}") for number in range(12)))
    with django_assert_max_num_queries(2):
        etag = client.get(HERE + name)["ETag"]
    with django_assert_max_num_queries(1):
        assert client.get(HERE + name).status_code == 200
    with django_assert_max_num_queries(1):
        client.get(HERE + name, headers={"If-None-Match": etag})


def test_compressed_for_who_can_read_it(client):
    newsroom.publication(*(_event(f"N° {number}") for number in range(12)))
    plain = client.get(HERE + "events.json")
    for encoding in ("gzip", "br"):
        packed = client.get(HERE + "events.json", headers={"Accept-Encoding": encoding})
        assert packed["Content-Encoding"] == encoding
        assert len(packed.content) < len(plain.content) / 3
    assert "Content-Encoding" not in client.get(HERE + "events.json", headers={"Accept-Encoding": "gzip;q=0"})


def test_the_atom_feed_has_all_that_the_standard_requires(client):
    _publish_one_of_each()
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
    _publish_one_of_each()
    titles = [entry.title for entry in feedparser.parse(client.get(HERE + "feed.atom").content).entries]
    assert "Cas happened" in titles
    assert "Cas feared" not in titles
    assert any(title.endswith("] Cas feared") for title in titles)
    items = client.get(HERE + "feed.json").json()["items"]
    assert sorted(item["title"] for item in items) == sorted(titles)


def test_the_json_feed_follows_version_1_1(client):
    _publish_one_of_each()
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


def test_the_calendar_shows_no_fear_demand_or_denial(client):
    _publish_one_of_each()
    found = {str(event["SUMMARY"]): str(event["STATUS"]) for event in _calendar(client).walk("VEVENT")}
    by_case = {summary.rpartition("Cas ")[2]: status for summary, status in found.items()}
    assert by_case == {
        "happened": "CONFIRMED",
        "ongoing": "CONFIRMED",
        "scheduled": "CONFIRMED",
        "announced": "TENTATIVE",
        "expected": "TENTATIVE",
        "cancelled": "CANCELLED",
        "postponed": "CANCELLED",
    }
    text = client.get(HERE + "calendar.ics").text
    for word in ("feared", "demanded", "denied"):
        assert word not in text


def test_the_calendar_is_folded_and_its_lines_end_as_they_must(client):
    newsroom.publication(_event("É" * 290, place="Genève " * 20))
    answer = client.get(HERE + "calendar.ics")
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    lines = answer.content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines).replace(b"\\n", b"")
    for line in lines:
        line.decode()  # no character is cut in two


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2021-12-07", "2021-12-07", "2021-12-08"),
        ("[2022-01-21..2022-01-31]", "2022-01-21", "2022-02-01"),
        ("2022-01-21/..", "2022-01-21", "2022-01-22"),
        ("../2021-12-10", "2021-12-10", "2021-12-11"),
    ],
)
def test_calendar_days_cover_the_bounds_and_the_title_says_the_doubt(client, edtf, start, end):
    newsroom.publication(_event("Sommet", edtf))
    [event] = _calendar(client).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == start
    assert event["DTEND"].dt.isoformat() == end
    assert str(event["X-FRISE-EDTF"]) == edtf
    assert (str(event["SUMMARY"]) == "Sommet") == (edtf == "2021-12-07")


def test_a_known_hour_is_a_moment_in_the_calendar(client):
    newsroom.publication(_event("Appel", clock="17:30", timezone="Europe/Paris"))
    [event] = _calendar(client).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == "2021-12-07T16:30:00+00:00"


def test_json_ld_has_events_only_for_what_is_or_is_fixed(client):
    _publish_one_of_each()
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
    newsroom.publication(_event('=HYPERLINK("//evil")', place="@Genève"))
    answer = client.get(HERE + "events.csv")
    [row] = csv.DictReader(io.StringIO(answer.text))
    assert row["headline"] == '\'=HYPERLINK("//evil")'
    assert row["place"] == "'@Genève"
    assert row["edtf"] == "2021-12-07"
    assert 'filename="ukraine-events.csv"' in answer["Content-Disposition"]


def test_timelinejs_gets_dates_it_can_draw_and_words_it_can_show(client):
    newsroom.publication(
        _event("Sommet & <b>dîner</b>", "[2022-01-21..2022-01-31]"),
        _event("Attaque", "2022-01-21/..", factuality="feared", said_by=["Kiev"]),
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
    _publish_one_of_each()
    data = client.get(HERE + "ninjs.json").json()
    assert data["standard"]["name"] == "ninjs"
    kinds = {part["title"].rpartition("Cas ")[2]: part["type"] for part in data["associations"]}
    assert {name for name, kind in kinds.items() if kind == "text"} == {"feared", "demanded", "denied"}
    assert all("eventdetails" not in part for part in data["associations"] if part["type"] == "text")


def test_filters_and_the_day_of_knowledge_count_in_every_format(client):
    early = newsroom.article()
    late = newsroom.article("Tout autre texte, bien plus tard.", published_on=newsroom.PUBLISHED + timedelta(days=30))
    newsroom.publication(newsroom.event(headline="Tôt", article=early), newsroom.event(headline="Tard", article=late))
    for name in OUTPUTS:
        text = client.get(f"{HERE}{name}?known=2021-12-10").text
        assert "Tôt" in text or "T\\u00f4t" in text, name
        assert "Tard" not in text, name


def test_what_was_a_plan_then_is_a_plan_in_the_calendar_of_then(client):
    publication = newsroom.publication(_event("Sommet"))
    row = publication.events.get()
    now = (
        row.data["history"][-1]
        if row.data["history"]
        else {
            "known_on": "2021-12-09",
            "factuality": "happened",
            "said_by": [],
            "edtf": "2021-12-07",
            **{name: row.data[name] for name in ("start_earliest", "start_latest", "end_earliest", "end_latest")},
            "shape": "point",
            "granularity": "day",
            "qualifier": "",
            "words": row.data["words"],
            "publisher": "",
        }
    )
    plan = {**now, "known_on": "2021-12-01", "factuality": "expected", "said_by": ["Paris"]}
    row.data["history"] = [plan, {**now, "known_on": "2021-12-09"}]
    row.data["evidence"].insert(0, {**row.data["evidence"][0], "published_on": "2021-12-01"})
    PublishedEvent.objects.filter(pk=row.pk).update(data=row.data)
    [then] = _calendar(client, "?known=2021-12-02").walk("VEVENT")
    assert then["STATUS"] == "TENTATIVE"


def test_english_when_asked(client):
    newsroom.publication(_event("Sommet", "[2022-01-21..2022-01-31]"))
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
        assert 'content="https://frise.example/static/img/card.png"' in page
