"""What day it is, and what happens around midnight, where the desk is in one zone and the site in another."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.test import Client

from tests import newsroom
from timeline.models import Event, Publication, Timeline
from timeline.published import answers
from timeline.services.members import begin_timeline
from timeline.services.publish import stamp_of

PAGE = "/desk/ukraine/publish/"
PLACES = (
    ("Pacific/Auckland", "America/Los_Angeles"),
    ("America/Los_Angeles", "Pacific/Auckland"),
    ("Europe/Paris", "America/Los_Angeles"),
    ("Pacific/Auckland", "Europe/Paris"),
)
MONTHS = ("", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre")
# Each zone, and its night on which the clocks go forward, then the one on which they go back.
NIGHTS = {
    "Pacific/Auckland": (date(2026, 9, 27), date(2026, 4, 5)),
    "America/Los_Angeles": (date(2026, 3, 8), date(2026, 11, 1)),
    "Europe/Paris": (date(2026, 3, 29), date(2026, 10, 25)),
}


@pytest.fixture(params=PLACES, ids=" on ".join)
def desk(request, db, settings) -> Timeline:
    """A desk in one zone, on a site in another."""
    zone, settings.TIME_ZONE = request.param
    Timeline.objects.filter(pk=newsroom.timeline().pk).update(timezone=zone)
    return newsroom.timeline()


@pytest.fixture
def clock(monkeypatch):
    """`clock(moment)`: it is that moment now."""

    def put(moment: datetime) -> None:
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment.astimezone(UTC))

    return put


def tab(name: str) -> Client:
    client = Client()
    client.force_login(newsroom.person(name))
    return client


def there(desk: Timeline, day: date, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(desk.timezone))


def words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def test_the_day_of_a_plan_is_over_when_it_is_over_at_the_desk(desk, clock):
    day = date(2026, 3, 18)
    plan = dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), day)
    event = newsroom.event(factuality="scheduled", said_by=["Le Quai d’Orsay"], edtf=day.isoformat(), **plan)
    where = f"/desk/ukraine/events/{event.public_id}/"

    def overdue() -> tuple[bool, ...]:
        client = tab("margaux")
        pages = ("/desk/ukraine/events/?tray=overdue", "/desk/", "/desk/ukraine/", where)
        texts = [client.get(page).content.decode() for page in pages]
        return (
            event.public_id in texts[0],
            *("dont le jour est passé" in text for text in texts[1:3]),
            'action="' + where + "look/" in texts[3],
        )

    clock(there(desk, day, 23, 59))
    assert overdue() == (False, False, False, False)
    clock(there(desk, day + timedelta(days=1), 0, 1))
    assert overdue() == (True, True, True, True)
    # Looked at just before midnight, on the last day: once that is over it is asked about again.
    clock(there(desk, day, 23, 58))
    assert tab("margaux").post(where + "look/", {"version": event.version}).status_code in (303, 409)
    clock(there(desk, day + timedelta(days=1), 0, 1))
    assert overdue()[0]
    assert tab("margaux").post(where + "look/", {"version": event.version}).status_code == 303
    assert Event.objects.get(pk=event.pk).looked_on == day + timedelta(days=1)
    assert overdue() == (False, False, False, False)


def test_an_edition_is_of_the_day_that_it_is_at_the_desk(desk, clock):
    event, client, day = newsroom.event(), tab("pascal"), date(2026, 3, 18)
    reading = Client()
    clock(there(desk, day, 23, 59))
    assert client.post(PAGE + "now/", {"stamp": stamp_of(desk)}).status_code == 303
    pages = (
        "/t/ukraine/",
        f"/t/ukraine/e/{event.public_id}/",
        "/embed/v1/ukraine/",
        f"/t/ukraine/e/{event.public_id}/cite.ris",
    )
    for page in pages[:3]:
        text = reading.get(page).content.decode()
        assert words(day) in text and words(day + timedelta(days=1)) not in text, page
    assert f"{day:%Y/%m/%d}" in reading.get(pages[3]).content.decode()
    assert f"{words(day)}, 23:59".replace(" ", "\xa0") in client.get(PAGE).content.decode().replace(" ", "\xa0")
    # Two minutes later, to the same page: another day.
    clock(there(desk, day + timedelta(days=1), 0, 1))
    form = {"version": event.version, "headline": "Rencontre, corrigée", "date": "2021-12-07", "place": "Genève"}
    form |= {"kind": "meeting", "factuality": "happened", "note": "Mal écrit", "saw": "", "said_by": ""}
    assert client.post(f"/desk/ukraine/events/{event.public_id}/amend/", form).status_code == 303
    assert client.post(PAGE + "now/", {"stamp": stamp_of(desk)}).status_code == 303
    told = reading.get(pages[1]).content.decode()
    changed = re.findall(r"<li><time datetime=\"([^\"]+)\">([^<]+)</time> — [^<]*Mal écrit", told)
    assert [(moment, said.replace("\xa0", " ")) for moment, said in changed] == [
        (there(desk, day + timedelta(days=1), 0, 1).astimezone(UTC).isoformat(), words(day + timedelta(days=1)))
    ]
    assert words(day + timedelta(days=1)) in reading.get(pages[0]).content.decode()


def test_what_is_scheduled_past_midnight_is_seen_then_everywhere_and_not_before(desk, clock):
    newsroom.event()
    client, reading, day = tab("pascal"), Client(), date(2026, 6, 30)
    clock(there(desk, day, 23, 58))
    assert client.post(PAGE + "now/", {"stamp": stamp_of(desk)}).status_code == 303
    newsroom.event(headline="Demain seulement")
    typed = {"stamp": stamp_of(desk), "release_at": f"{day + timedelta(days=1)}T00:01"}
    assert client.post(PAGE + "now/", typed).status_code == 303
    second = Publication.objects.get(number=2)
    assert second.release_at == there(desk, day + timedelta(days=1), 0, 1)
    shown = client.get(PAGE).content.decode().replace("\xa0", " ")
    assert "00:01" in shown
    names = ("", "feed.atom", "feed.json", "calendar.ics", "events.json", "events.csv")
    places = [*(f"/t/ukraine/{name}" for name in names), "/embed/v1/ukraine/", "/api/v1/timelines/ukraine/events"]
    for moment, seen in ((there(desk, day, 23, 59), False), (there(desk, day + timedelta(days=1), 0, 1), True)):
        clock(moment)
        for place in places:
            assert ("Demain seulement" in reading.get(place).content.decode()) is seen, (place, moment)
    stamp = f"{second.release_at:%Y%m%dT%H%M%SZ}"
    assert stamp in reading.get("/t/ukraine/calendar.ics").content.decode()
    assert (
        f"{second.release_at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}" in reading.get("/t/ukraine/feed.atom").content.decode()
    )


def test_two_editors_around_midnight_lose_nothing_and_are_told(desk, clock):
    event, day = newsroom.event(), date(2026, 6, 30)
    where = f"/desk/ukraine/events/{event.public_id}/"
    form = {"version": event.version, "date": "2021-12-07", "kind": "meeting", "factuality": "happened", "saw": ""}
    clock(there(desk, day, 23, 59))
    seen = stamp_of(desk)
    assert tab("margaux").post(where + "amend/", {**form, "headline": "Avant minuit"}).status_code == 303
    clock(there(desk, day + timedelta(days=1), 0, 1))
    answer = tab("odile").post(where + "amend/", {**form, "headline": "Après minuit"})
    assert answer.status_code == 409
    text = answer.content.decode().replace("\xa0", " ")
    assert "Avant minuit" in text and "Après minuit" in text and f"{words(day)}, 23:59" in text
    # The publisher's page is of before; the second of two who publish at once is told too.
    assert tab("pascal").post(PAGE + "now/", {"stamp": seen}).status_code == 409
    now = stamp_of(desk)
    answers_ = [tab(name).post(PAGE + "now/", {"stamp": now}).status_code for name in ("pascal", "odile")]
    assert answers_ == [303, 409] and Publication.objects.get().events.get().data["headline"] == "Avant minuit"
    row = Event.objects.get(pk=event.pk)
    assert [each.number for each in row.revisions.order_by("number")] == [1, 2] and row.version == 2


@pytest.mark.parametrize("zone", NIGHTS)
def test_on_the_nights_when_the_clocks_change_an_hour_is_asked_for_again(db, settings, clock, zone):
    settings.TIME_ZONE = "Europe/Paris"
    Timeline.objects.filter(pk=newsroom.timeline().pk).update(timezone=zone)
    desk, client = newsroom.timeline(), tab("pascal")
    newsroom.event()
    spring, autumn = NIGHTS[zone]
    clock(there(desk, min(spring, autumn) - timedelta(days=3)))
    skipped = client.post(PAGE + "now/", {"stamp": stamp_of(desk), "release_at": f"{spring}T02:30"})
    assert skipped.status_code == 422 and "n’existe pas" in skipped.content.decode()
    hour = {"America/Los_Angeles": "01:30", "Europe/Paris": "02:30", "Pacific/Auckland": "02:30"}[zone]
    asked = client.post(PAGE + "now/", {"stamp": stamp_of(desk), "release_at": f"{autumn}T{hour}"})
    choices = re.findall(r'name="release_at_exact"\s+value="([^"]+)"', asked.content.decode())
    assert asked.status_code == 422 and len(choices) == 2 and not Publication.objects.exists()
    early, late = (datetime.fromisoformat(one.replace("&#x2B;", "+")) for one in choices)
    assert late - early == timedelta(hours=1)
    said = {"stamp": stamp_of(desk), "release_at": f"{autumn}T{hour}", "release_at_exact": late.isoformat()}
    assert client.post(PAGE + "now/", said).status_code == 303
    assert Publication.objects.get().release_at == late
    assert f"{hour}" in client.get(PAGE).content.decode()
    # A day of 25 hours in the log is one day.
    clock(there(desk, autumn).astimezone(UTC) + timedelta(hours=24, minutes=30))
    assert newsroom.timeline().today() == autumn
    newsroom.event(headline="La vingt-cinquième heure")
    client.post(PAGE + "now/", {"stamp": stamp_of(desk), "early": "yes"})
    lines = client.get(f"/desk/ukraine/log/?verb=publish&since={autumn}&until={autumn}").content.decode()
    assert f"{autumn} 23:30" in lines


def test_another_zone_in_the_settings_moves_the_days_on_pages_that_were_kept(db, settings, clock):
    settings.TIME_ZONE = "UTC"
    newsroom.event()
    clock(datetime(2026, 3, 18, 23, 30, tzinfo=UTC))
    newsroom.publication(newsroom.event(headline="Encore"))
    reading = Client()
    Timeline.objects.update(timezone="America/Los_Angeles")
    answers.forget()
    before = reading.get("/t/ukraine/")
    assert "18 mars 2026" in before.content.decode().replace("\xa0", " ")
    Timeline.objects.update(timezone="Pacific/Auckland")
    answers.current.forget()
    after = reading.get("/t/ukraine/", headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200 and "19 mars 2026" in after.content.decode().replace("\xa0", " ")


@pytest.mark.parametrize("named", ["Mars/Olympus", "America", ""])
def test_a_zone_that_nobody_knows_any_more_breaks_no_page(db, settings, named):
    settings.TIME_ZONE = "Pacific/Auckland"
    newsroom.publication()
    Timeline.objects.update(timezone=named)
    answers.forget()
    assert newsroom.timeline().zone.key == "Pacific/Auckland"
    assert Client().get("/t/ukraine/").status_code == 200
    assert tab("pascal").get(PAGE).status_code == 200


def test_a_timeline_begins_with_the_clock_of_the_site(db, settings):
    settings.TIME_ZONE = "Pacific/Auckland"
    begun = begin_timeline(by=newsroom.person("odile"), title="Fidji", slug="fidji")
    assert begun.timezone == "Pacific/Auckland"
    with pytest.raises(PermissionDenied):
        begin_timeline(by=AnonymousUser(), title="Fidji", slug="fidji-2")


def test_a_comment_that_calls_somebody_is_told_by_the_clock_of_its_timeline(desk, clock):
    newsroom.person("margaux")
    event, day = newsroom.event(), date(2026, 3, 18)
    clock(there(desk, day, 23, 59))
    said = {"text": "À revoir, @margaux"}
    assert tab("odile").post(f"/desk/ukraine/events/{event.public_id}/comment/", said).status_code == 303
    assert "18 mars, 23:59" in tab("margaux").get("/desk/mentions/").content.decode().replace("\xa0", " ")
