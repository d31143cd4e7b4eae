"""iCalendar: what is, was or may be; never a fear, a demand or a denial."""

from __future__ import annotations

import pytest
from icalendar import Calendar

from tests import newsroom
from tests.api.editions import HERE, dated_event, publish_one_of_each
from timeline.models import PublishedEvent

pytestmark = pytest.mark.django_db


def _calendar(client, query: str = "") -> Calendar:
    return Calendar.from_ical(client.get(f"{HERE}calendar.ics{query}").content)


def test_the_calendar_shows_no_fear_demand_or_denial(client):
    publish_one_of_each()
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
    newsroom.publication(dated_event("É" * 290, place="Genève " * 20))
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
    newsroom.publication(dated_event("Sommet", edtf))
    [event] = _calendar(client).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == start
    assert event["DTEND"].dt.isoformat() == end
    assert str(event["X-FRISE-EDTF"]) == edtf
    assert (str(event["SUMMARY"]) == "Sommet") == (edtf == "2021-12-07")


def test_a_known_hour_is_a_moment_in_the_calendar(client):
    newsroom.publication(dated_event("Appel", clock="17:30", timezone="Europe/Paris"))
    [event] = _calendar(client).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == "2021-12-07T16:30:00+00:00"


def test_what_was_a_plan_then_is_a_plan_in_the_calendar_of_then(client):
    publication = newsroom.publication(dated_event("Sommet"))
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


def test_one_event_goes_into_a_readers_own_calendar(client):
    publish_one_of_each()
    ids = {event["factuality"]: event["id"] for event in client.get(HERE + "events.json").json()["events"]}
    answer = client.get(f"{HERE}e/{ids['scheduled']}/event.ics")
    assert answer["Content-Type"] == "text/calendar; charset=utf-8" and answer["X-Robots-Tag"] == "noindex"
    (found,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert str(found["UID"]).startswith(ids["scheduled"]) and str(found["STATUS"]) == "CONFIRMED"
    assert (
        client.get(f"{HERE}e/{ids['scheduled']}/event.ics", headers={"If-None-Match": answer["ETag"]}).status_code
        == 304
    )
    assert client.get(f"{HERE}e/{ids['feared']}/event.ics").status_code == 404
    assert client.get(f"{HERE}e/2222222222/event.ics").status_code == 404
    assert client.get(f"{HERE}e/{ids['scheduled']}/event.ics?known=1999-01-01").status_code == 404


@pytest.mark.parametrize(
    ("desk", "said", "moment"),
    [
        ("Pacific/Auckland", "", "2021-12-07T04:30:00+00:00"),
        ("America/Los_Angeles", "", "2021-12-08T01:30:00+00:00"),
        ("Europe/Paris", "", "2021-12-07T16:30:00+00:00"),
        ("Pacific/Auckland", "Europe/Moscow", "2021-12-07T14:30:00+00:00"),
        ("Pacific/Auckland", "+03:00", "2021-12-07T14:30:00+00:00"),
    ],
)
def test_an_hour_whose_zone_nobody_said_is_one_of_the_desk(client, desk, said, moment):
    type(newsroom.timeline()).objects.update(timezone=desk)
    newsroom.publication(dated_event("Appel", clock="17:30", timezone=said))
    [event] = _calendar(client).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == moment
    [node] = client.get(f"{HERE}events.jsonld").json()["hasPart"]
    assert node["startDate"] == moment


@pytest.mark.parametrize("said", ["Mars/Olympus", "America", "+3"])
def test_an_hour_of_a_zone_that_is_none_is_told_as_a_day(client, said):
    newsroom.publication(dated_event("Appel", clock="17:30", timezone=said))
    [event] = _calendar(client).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == "2021-12-07"
    [node] = client.get(f"{HERE}events.jsonld").json()["hasPart"]
    assert node["startDate"] == "2021-12-07"
