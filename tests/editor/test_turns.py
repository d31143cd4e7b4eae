"""A later article says that a plan happened, was moved or was denied: it is put in doubt, and follows when asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests import newsroom
from tests.newsroom import person
from timeline.api.rows import known_on
from timeline.models import Event
from timeline.services.review import accept_candidate
from timeline.services.revise import amend_event, follow_sources, said_last

pytestmark = pytest.mark.django_db
LATER = date(2021, 12, 20)


def plan() -> Event:
    day = date(2021, 12, 17)
    dates = dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), day)
    return newsroom.event(factuality="announced", said_by=["France"], edtf="2021-12-17", **dates)


def told(event: Event, factuality: str, day: date = date(2021, 12, 17), *, on: date = LATER, **facts: Any) -> Any:
    """A candidate of another article, joined to the event by Margaux."""
    source = newsroom.article(f"Un autre article, {factuality} {on}.", published_on=on)
    dates = dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), day)
    row = newsroom.candidate(article=source, factuality=factuality, edtf=day.isoformat(), **dates, **facts)
    accept_candidate(candidate=row, by=person("margaux"), version=row.version, into=event)
    event.refresh_from_db()
    return row


SENTENCES = {
    "fulfils": "Un nouvel article dit que ce qui était prévu a eu lieu.",
    "denies": "Un nouvel article dément cet événement.",
    "cancels": "Un nouvel article dit que cet événement est annulé.",
    "postpones": "Un nouvel article dit que cet événement est reporté",
    "conflicts": "Un nouvel article donne une autre date à cet événement.",
}


def here(event: Event) -> str:
    return f"/desk/ukraine/events/{event.public_id}/"


@pytest.mark.parametrize(
    ("factuality", "day", "relation"),
    [
        ("happened", date(2021, 12, 17), "fulfils"),
        ("happened", date(2021, 12, 19), "fulfils"),
        ("denied", date(2021, 12, 17), "denies"),
        ("cancelled", date(2021, 12, 17), "cancels"),
        ("postponed", date(2021, 12, 17), "postpones"),
        ("announced", date(2021, 12, 24), "conflicts"),
    ],
)
def test_margaux_lets_the_event_say_what_its_latest_source_says(tab, factuality, day, relation):
    event = plan()
    row = told(event, factuality, day, said_by=["Russie"])
    doubt = event.doubts.open().get()
    assert (doubt.reason, doubt.candidate, doubt.article) == (relation, row, row.article)
    client = tab("margaux")
    page = client.get(here(event)).content.decode()
    assert "Sa dernière source dit" in page
    assert SENTENCES[relation] in page
    answer = client.post(here(event) + "follow/", {"version": event.version})
    assert answer.status_code == 303
    event.refresh_from_db()
    assert (event.factuality, event.edtf, event.start_earliest, event.said_by) == (
        factuality,
        day.isoformat(),
        day,
        ["Russie"],
    )
    assert (event.doubts.open().count(), said_last(event)) == (0, {})
    doubt.refresh_from_db()
    assert (doubt.answer, doubt.answered_by) == ("followed", person("margaux"))
    assert "Sa dernière source dit" not in client.get(here(event)).content.decode()
    assert event.revisions.first().verb == "amend"


def test_a_source_that_says_the_same_flags_nothing(tab):
    event = plan()
    told(event, "announced")
    assert not event.doubts.exists()
    answer = tab("margaux").post(here(event) + "follow/", {"version": event.version})
    assert answer.status_code == 422 and "ne dit rien d’autre" in answer.content.decode()


def test_an_older_article_that_comes_late_is_not_the_last_word():
    event = plan()
    told(event, "happened")
    told(event, "scheduled", on=date(2021, 12, 1))
    assert said_last(event)["factuality"] == "happened"


def test_what_was_decided_by_hand_is_not_asked_again(tab):
    event = plan()
    told(event, "happened")
    amend_event(event=event, by=person("margaux"), version=event.version, changes={"place": "Paris"})
    assert "Sa dernière source dit" in tab("margaux").get(here(event)).content.decode(), "its place tells nothing of it"
    event.refresh_from_db()
    amend_event(event=event, by=person("margaux"), version=event.version, changes={"factuality": "happened"})
    assert "Sa dernière source dit" not in tab("margaux").get(here(event)).content.decode()


def test_a_version_that_somebody_else_has_changed_is_a_409(tab):
    event = plan()
    told(event, "happened")
    version = event.version
    amend_event(event=event, by=person("pascal"), version=version, changes={"place": "Paris"})
    assert tab("margaux").post(here(event) + "follow/", {"version": version}).status_code == 409
    event.refresh_from_db()
    assert event.factuality == "announced"


def test_readers_see_it_turn_on_the_day_of_the_article_and_not_before():
    event = plan()
    told(event, "happened", date(2021, 12, 18))
    follow_sources(event=event, by=person("margaux"), version=event.version)
    [row] = newsroom.publication(event).events.all()
    assert (row.data["factuality"], row.data["edtf"]) == ("happened", "2021-12-18")
    before = known_on(row.data, "2021-12-19")
    assert (before["factuality"], before["edtf"]) == ("announced", "2021-12-17")
    assert known_on(row.data, "2021-12-20")["factuality"] == "happened"


def test_the_days_of_knowledge_are_told_in_words(tab):
    event = plan()
    told(event, "happened")
    assert '<time datetime="2021-12-20">20 décembre 2021</time>' in tab("margaux").get(here(event)).content.decode()


def test_a_published_event_takes_a_publisher_and_a_reader_of_drafts_may_not(tab):
    event = plan()
    newsroom.publication(event)
    told(event, "happened")
    for name, status in (("margaux", 403), ("rachid", 403), ("bruno", 404)):
        assert tab(name).post(here(event) + "follow/", {"version": event.version}).status_code == status
    assert "Sa dernière source dit" not in tab("margaux").get(here(event)).content.decode()
    assert tab("pascal").post(here(event) + "follow/", {"version": event.version}).status_code == 303


def test_an_event_that_was_called_off_does_not_read_as_moved(tab):
    event = plan()
    told(event, "cancelled")
    page = " ".join(tab("margaux").get(here(event)).content.decode().split())
    assert "annulé · était prévu : 17 décembre 2021" in page
    assert "20 décembre 2021</time> — annulé · était prévu : 17 décembre 2021 · " in page, "its day, and who says so"
