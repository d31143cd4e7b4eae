"""An event that readers saw and see no more: every format tells those who kept it, and none says again what it said."""

from __future__ import annotations

from datetime import timedelta
from xml.etree import ElementTree

import feedparser
import icalendar
import pytest
from django.utils import timezone

from tests import newsroom
from tests.api.editions import HERE, dated_event
from timeline.models import Event
from timeline.services.publish import cancel_publication
from timeline.services.revise import remove_event
from timeline.temporal.values import BOUNDS

pytestmark = pytest.mark.django_db
DELETED = "{http://purl.org/atompub/tombstones/1.0}deleted-entry"
SECRET = "Rencontre que personne n’a vue"


def withdraw(event):
    event.refresh_from_db()
    return remove_event(event=event, by=newsroom.person("pascal"), version=event.version)


@pytest.fixture
def withdrawn():
    """The public id of an event that was published and then taken out of the next edition."""
    event = dated_event(SECRET, factuality="scheduled", place="Genève")
    dated_event("Entretien à Paris", "2021-12-09")
    newsroom.publication(event)
    withdraw(event)
    newsroom.publication(event)
    return event.public_id


def addresses(client, name, query=""):
    return client.get(f"{HERE}{name}{query}")


def in_calendar(client, query=""):
    """The entries of the calendar by public id."""
    read = icalendar.Calendar.from_ical(addresses(client, "calendar.ics", query).content)
    rows = read.walk("VEVENT")
    found = {str(one["UID"]).split("@")[0]: one for one in rows}
    assert len(found) == len(rows), "one entry a UID"
    return found


def correct(event, **facts):
    event.refresh_from_db()
    for name, value in facts.items():
        setattr(event, name, value)
    event.version += 1
    event.save()


def test_atom_leaves_a_tombstone(client, withdrawn):
    answer = addresses(client, "feed.atom")
    feed = ElementTree.fromstring(answer.content)
    (deleted,) = feed.findall(DELETED)
    assert deleted.get("ref") == f"https://frise.example{HERE}e/{withdrawn}/"
    assert deleted.get("when") <= feed.findtext("{http://www.w3.org/2005/Atom}updated")
    assert SECRET not in answer.content.decode()
    parsed = feedparser.parse(answer.content)
    assert not parsed.bozo
    assert [entry.title for entry in parsed.entries] == ["Entretien à Paris"]


def test_the_calendar_strikes_it_out(client):
    event = dated_event(SECRET, factuality="scheduled", place="Genève")
    dated_event("Entretien à Paris", "2021-12-09")
    newsroom.publication(event)

    def found():
        return in_calendar(client)

    before = found()[event.public_id]
    withdraw(event)
    newsroom.publication(event)
    after = found()[event.public_id]
    assert len(found()) == 2
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["DTSTART"].dt == before["DTSTART"].dt
    assert str(after["SUMMARY"]) == "Cet événement a été retiré"
    text = addresses(client, "calendar.ics").content.decode()
    assert SECRET not in text
    assert "LOCATION:Genève" in text  # of the other one
    assert text.count("LOCATION") == 1


def test_its_number_in_the_calendar_never_goes_down(client):
    """Withdrawn, back unchanged, a denial, a plan again, untouched, withdrawn as a denial: each step is newer."""
    event = dated_event(SECRET, factuality="scheduled")
    other = dated_event("Entretien à Paris", "2021-12-09")
    told = []

    def step():
        newsroom.publication(other)
        row = in_calendar(client)[event.public_id]
        told.append((row["SEQUENCE"], str(row["STATUS"])))

    step()
    withdraw(event)
    step()
    Event.objects.filter(pk=event.pk).update(removed_at=None)
    step()
    correct(event, factuality="denied")
    step()
    correct(event, factuality="scheduled")
    step()
    correct(event, factuality="denied")
    step()
    withdraw(event)
    step()
    Event.objects.filter(pk=event.pk).update(removed_at=None)
    correct(event, factuality="scheduled")
    step()
    on, off = "CONFIRMED", "CANCELLED"
    assert told == [(1, on), (2, off), (3, on), (4, off), (5, on), (6, off), (6, off), (8, on)]


@pytest.mark.parametrize("before", ["scheduled", "announced", "expected", "happened"])
@pytest.mark.parametrize("after", ["denied", "feared", "demanded"])
def test_what_became_a_claim_is_struck_out_and_not_told(client, before, after):
    event = dated_event(SECRET, factuality=before, place="Genève")
    newsroom.publication(event)
    start = in_calendar(client)[event.public_id]["DTSTART"].dt
    correct(event, factuality=after, headline="Autre titre")
    newsroom.publication(event)
    for query in ("", "?place=Genève", f"?factuality={before}"):
        row = in_calendar(client, query)[event.public_id]
        assert (str(row["STATUS"]), row["DTSTART"].dt) == ("CANCELLED", start)
        assert str(row["SUMMARY"]) == "Cet événement a été rectifié\N{NO-BREAK SPACE}: voir sa page"
        text = addresses(client, "calendar.ics", query).content.decode()
        assert not any(word in text for word in (SECRET, "Autre titre", "Genève", before, after, "DESCRIPTION"))
    assert not in_calendar(client, "?place=Paris")
    assert not addresses(client, "events.json").json()["withdrawn"]
    assert client.get(f"{HERE}e/{event.public_id}/event.ics").status_code == 404


def test_a_claim_from_the_first_on_is_nowhere_and_a_plan_of_then_is_kept(client):
    fear = dated_event("Crainte", factuality="feared")
    plan = dated_event(SECRET, factuality="scheduled")
    first = newsroom.publication(plan)
    correct(plan, factuality="denied")
    second = newsroom.publication(plan)
    row = second.events.get(public_id=plan.public_id)
    was = first.events.get(public_id=plan.public_id).data
    names = ("factuality", "said_by", "edtf", "words", "shape", "granularity", "qualifier", *BOUNDS)
    row.data["history"] = [
        {**{name: was[name] for name in names}, "known_on": "2021-01-01"},
        {**{name: row.data[name] for name in names}, "known_on": "2999-01-01"},
    ]
    type(row).objects.filter(pk=row.pk).update(data=row.data)
    day = was["evidence"][0]["published_on"]
    found = in_calendar(client, f"?known={day}")
    assert {key: str(one["STATUS"]) for key, one in found.items()} == {plan.public_id: "CONFIRMED"}
    assert not in_calendar(client, f"?known={day}&factuality=denied")
    assert {key: str(one["STATUS"]) for key, one in in_calendar(client).items()} == {plan.public_id: "CANCELLED"}
    assert fear.public_id not in addresses(client, "calendar.ics").content.decode()


def test_a_denial_that_nobody_saw_as_a_plan_is_not_struck_out(client):
    """The edition that called it a plan was cancelled before its hour."""
    other = dated_event("Entretien à Paris", "2021-12-09")
    newsroom.publication(other)
    event = dated_event(SECRET, factuality="scheduled")
    hidden = newsroom.publication(event, release_at=timezone.now() + timedelta(hours=1))
    cancel_publication(publication=hidden, by=newsroom.person("pascal"))
    correct(event, factuality="denied")
    newsroom.publication(event)
    assert list(in_calendar(client)) == [other.public_id]


def test_the_calendar_strikes_out_at_the_cost_of_three_queries(client, django_assert_max_num_queries):
    event = dated_event(SECRET, factuality="scheduled")
    newsroom.publication(event)
    correct(event, factuality="denied")
    for _ in range(4):
        newsroom.publication(event)
    with django_assert_max_num_queries(5):
        assert len(in_calendar(client)) == 1


def test_a_fear_that_was_withdrawn_was_in_no_calendar(client):
    event = dated_event(SECRET, factuality="feared")
    dated_event("Entretien à Paris", "2021-12-09")
    newsroom.publication(event)
    withdraw(event)
    newsroom.publication(event)
    assert addresses(client, "calendar.ics").content.decode().count("BEGIN:VEVENT") == 1


def test_json_says_which_and_since_when(client, withdrawn):
    told = addresses(client, "events.json").json()["withdrawn"]
    assert [(one["id"], one["url"]) for one in told] == [(withdrawn, f"https://frise.example{HERE}e/{withdrawn}/")]
    assert addresses(client, "feed.json").json()["_frise"]["withdrawn"] == told
    assert client.get("/api/v1/timelines/ukraine/withdrawn").json() == {"number": 2, "withdrawn": told}
    assert client.get(f"{HERE}e/{withdrawn}/").status_code == 410
    assert client.get(f"{HERE}e/{withdrawn}/event.ics").status_code == 410


@pytest.mark.parametrize(
    "name", ["events.json", "feed.json", "feed.atom", "events.jsonld", "ninjs.json", "events.csv", "calendar.ics", ""]
)
def test_nothing_says_again_what_it_said(client, withdrawn, name):
    assert SECRET not in addresses(client, name).content.decode()
    assert withdrawn not in client.get(f"{HERE}sitemap.xml").content.decode()


def test_a_filter_hears_only_of_what_it_showed(client, withdrawn):
    assert addresses(client, "events.json", "?place=Genève").json()["withdrawn"]
    assert addresses(client, "events.json", "?factuality=scheduled").json()["withdrawn"]
    assert not addresses(client, "events.json", "?factuality=happened").json()["withdrawn"]


def test_its_page_is_called_by_what_became_of_it(client, withdrawn):
    page = client.get(f"{HERE}e/{withdrawn}/").content.decode()
    assert "<title>Cet événement a été retiré — Frise</title>" in page


def test_a_feed_calls_a_correction_one(client):
    event = dated_event("Rencontre à Vienne")
    event.note = "Le lieu était faux."
    event.save()
    newsroom.publication(event)
    told = "Rectificatif\N{NO-BREAK SPACE}: Le lieu était faux."
    assert told in client.get(f"{HERE}feed.json").json()["items"][0]["content_html"]
    assert told in addresses(client, "feed.atom").content.decode()


def test_an_event_that_comes_back_is_no_longer_told_of(client, withdrawn):
    Event.objects.filter(public_id=withdrawn).update(removed_at=None)
    newsroom.publication(Event.objects.get(public_id=withdrawn))
    assert not addresses(client, "events.json").json()["withdrawn"]
    assert b"deleted-entry" not in addresses(client, "feed.atom").content


def test_what_nobody_saw_leaves_no_tombstone(client):
    """A scheduled edition that was cancelled, and one under embargo that a later one overtook, were never shown."""
    kept = dated_event("Entretien à Paris", "2021-12-09")
    newsroom.publication(kept)
    event = dated_event(SECRET)
    now = timezone.now()
    cancelled = newsroom.publication(event, release_at=now + timedelta(hours=1))
    cancel_publication(publication=cancelled, by=newsroom.person("pascal"))
    newsroom.publication(event, embargo_until=now + timedelta(hours=1))
    withdraw(event)
    newsroom.publication(kept, early=True)
    # Its hour has come meanwhile.
    type(cancelled).objects.filter(pk=cancelled.pk).update(
        created_at=now - timedelta(days=2), withdrawn_at=now - timedelta(days=1), release_at=now - timedelta(seconds=5)
    )
    assert addresses(client, "events.json").json()["withdrawn"] == []
    assert client.get(f"{HERE}e/{event.public_id}/").status_code == 404


def test_asking_costs_no_more_with_many_editions(client, withdrawn, django_assert_max_num_queries):
    for _ in range(4):
        newsroom.publication(dated_event("Un autre"))
    with django_assert_max_num_queries(5):
        assert addresses(client, "feed.atom").content.count(b"deleted-entry") == 1
    with django_assert_max_num_queries(1):
        addresses(client, "feed.atom")
