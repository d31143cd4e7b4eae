"""Articles that speak against an event: all of them stand on its page, each with its reason, each to be answered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests import newsroom
from tests.newsroom import person
from timeline.models import Candidate, Decision, Doubt, Event, LogEntry
from timeline.services.doubts import Raised, raise_doubts
from timeline.services.redate import redate_article
from timeline.services.review import reject_candidate
from timeline.services.revise import amend_event, choose_event, remove_event, restore_revision
from timeline.services.twins import note_twins
from timeline.services.undo import undo_decision

pytestmark = pytest.mark.django_db
TRAY = "/desk/ukraine/events/?tray=flagged"


def against(title: str, **facts: Any) -> Candidate:
    """What another article says of the same meeting."""
    text = f"{title}. {newsroom.ARTICLE}"
    source = newsroom.article(text, title=title, publisher=f"Gazette {title}", published_on=date(2021, 12, 10))
    Candidate.objects.filter(article=source).delete()
    if day := facts.pop("day", None):
        facts |= dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), day)
        facts["edtf"] = day.isoformat()
    return newsroom.candidate(article=source, headline=f"Selon {title}", **facts)


@pytest.fixture
def event() -> Event:
    return newsroom.event(headline="Contredit")


@pytest.fixture
def two(event: Event) -> list[Doubt]:
    """One article denies the event, another tells it of the day after."""
    for row in (against("Un", factuality="denied"), against("Deux", day=date(2021, 12, 8))):
        note_twins(row.article)
    return list(event.doubts.open())


def here(event: Event) -> str:
    return f"/desk/ukraine/events/{event.public_id}/"


def test_each_article_stands_on_the_page_with_its_reason_and_its_words(tab, event, two):
    assert [doubt.reason for doubt in two] == ["denies", "conflicts"]
    client = tab("margaux")
    page = " ".join(client.get(here(event)).content.decode().split())
    assert "2 articles mettent en doute cet événement" in page
    for words in ("Un nouvel article dément", "Un nouvel article donne une autre date", "8 décembre 2021"):
        assert words in page
    for doubt in two:
        assert f"{doubt.article.title}</a>, {doubt.article.publisher} · 10 décembre 2021" in page
        assert f"/desk/ukraine/candidates/{doubt.candidate_id}/" in page
        assert f'name="doubt" value="{doubt.pk}"' in page
        assert f'<p id="doubt-{doubt.pk}">' in page and f'aria-describedby="doubt-{doubt.pk}"' in page, (
            "which is told apart"
        )
    assert page.count('data-key-form="l"') == 1, "one key, for the first of them"
    listed = client.get(TRAY).content.decode()
    assert "dément" in listed and "une autre date" in listed and "Contredit" in listed
    assert f'href="{TRAY}">Ukraine (1)</a>' in client.get("/desk/").content.decode(), "one event, however many doubts"


def test_what_somebody_has_looked_at_is_not_asked_again_until_it_says_something_else(tab, event, two):
    denied, other = two
    tab("margaux").post(here(event) + "look/", {"version": event.version, "doubt": denied.pk})
    note_twins(denied.article)
    assert [doubt.pk for doubt in event.doubts.open()] == [other.pk]
    Candidate.objects.filter(pk=denied.candidate_id).update(factuality="cancelled")
    note_twins(denied.article)
    assert sorted(doubt.reason for doubt in event.doubts.open()) == ["cancels", "conflicts"]


def test_in_english_too(tab, event, two):
    client = tab("margaux")
    client.post("/i18n/setlang/", {"language": "en", "next": "/desk/"})
    page = client.get(here(event)).content.decode()
    assert "2 articles put this event in doubt" in page and "A new article denies this event." in page


def test_looking_at_one_answers_that_one_alone_and_who_has_more_to_do_stays(tab, event, two):
    client, address = tab("margaux"), here(event) + "look/?tray=flagged"
    answer = client.post(address, {"version": event.version, "doubt": two[0].pk})
    assert answer["Location"] == here(event) + "?tray=flagged"
    two[0].refresh_from_db()
    assert (two[0].answer, two[0].answered_by, two[0].answered_by_name) == ("looked", person("margaux"), "Margaux")
    assert [doubt.pk for doubt in event.doubts.open()] == [two[1].pk]
    page = client.get(here(event)).content.decode()
    assert "1 article met en doute cet événement" in page and "article dément" not in page
    seen = two[0].answered_at
    assert client.post(address, {"version": event.version, "doubt": two[0].pk}).status_code == 303
    two[0].refresh_from_db()
    assert two[0].answered_at == seen and LogEntry.objects.filter(verb="look").count() == 1, "a double click is one"
    answer = client.post(address, {"version": event.version, "doubt": two[1].pk})
    assert answer["Location"] == TRAY and here(event) not in client.get(TRAY).content.decode()
    assert LogEntry.objects.filter(verb="look").latest("id").data == {"doubts": [two[1].pk]}


def test_nobody_says_that_an_event_may_stay_as_they_have_not_seen_it(tab, event, two):
    seen = event.version
    amend_event(event=event, by=person("pascal"), version=seen, changes={"place": "Paris"})
    answer = tab("margaux").post(here(event) + "look/", {"version": seen, "doubt": two[0].pk})
    assert answer.status_code == 409 and "Pascal" in answer.content.decode()
    assert event.doubts.open().count() == 2 and not LogEntry.objects.filter(verb="look").exists()
    plan = newsroom.event(factuality="scheduled")
    amend_event(event=plan, by=person("pascal"), version=plan.version, changes={"edtf": "2021-12-09"})
    Event.objects.filter(pk=plan.pk).update(looked_on=None)
    assert tab("margaux").post(here(plan) + "look/", {"version": 1}).status_code == 409
    plan.refresh_from_db()
    assert plan.looked_on is None


@pytest.mark.parametrize(
    ("reason", "left"),
    [
        ("not_an_event", []),
        ("wrong_date", ["denies"]),
        ("duplicate", ["denies", "conflicts"]),
        ("background", ["denies", "conflicts"]),
        ("off_topic", ["denies", "conflicts"]),
        ("other", ["denies", "conflicts"]),
    ],
)
def test_what_was_no_event_or_wrongly_dated_puts_nothing_in_doubt(tab, event, two, reason, left):
    margaux = person("margaux")
    for doubt in two:
        reject_candidate(candidate=doubt.candidate, by=margaux, version=doubt.candidate.version, reason=reason)
    assert [doubt.reason for doubt in event.doubts.open()] == left
    assert (here(event) in tab("margaux").get(TRAY).content.decode()) == bool(left)
    assert ("Ukraine (1)</a>" in tab("margaux").get("/desk/").content.decode()) == bool(left)
    for decision in Decision.objects.filter(verb="reject"):
        undo_decision(decision=decision, by=margaux)
    assert [doubt.reason for doubt in event.doubts.open()] == ["denies", "conflicts"], (
        "as it comes back, so does its doubt"
    )


def test_a_plan_gone_by_is_looked_at_apart_from_what_articles_say(tab):
    plan = newsroom.event(factuality="scheduled")
    newsroom.doubt(plan, "reread")
    tab("margaux").post(here(plan) + "look/", {"version": plan.version})
    plan.refresh_from_db()
    assert plan.looked_on and plan.doubts.open().count() == 1


def test_nobody_answers_for_another_event_or_without_the_right(tab, event, two):
    other = newsroom.event(headline="Un autre")
    tab("margaux").post(here(other) + "look/", {"version": other.version, "doubt": two[0].pk})
    for name, status in (("rachid", 403), ("chloe", 403), ("bruno", 404)):
        answer = tab(name).post(here(event) + "look/", {"version": event.version, "doubt": two[0].pk})
        assert answer.status_code == status, name
    assert event.doubts.open().count() == 2
    assert 'name="doubt"' not in tab("rachid").get(here(event)).content.decode()


def test_a_correction_answers_what_it_follows_and_taking_it_back_asks_again(event, two):
    pascal = person("pascal")
    choose_event(event=event, by=pascal, version=event.version, chosen=False)
    amend_event(event=event, by=pascal, version=event.version, changes={"place": "Paris"})
    assert event.doubts.open().count() == 2, "neither tells of these"
    amend_event(event=event, by=pascal, version=event.version, changes={"edtf": "2021-12-08"})
    assert [doubt.reason for doubt in event.doubts.open()] == ["denies"]
    two[1].refresh_from_db()
    assert (two[1].answer, two[1].answered_by_name) == ("followed", "Pascal")
    undo_decision(decision=event.decisions.latest("id"), by=pascal)
    assert [doubt.pk for doubt in event.doubts.open()] == [doubt.pk for doubt in two]
    two[1].refresh_from_db()
    assert (two[1].answer, two[1].answered_by) == ("", None)


def test_what_was_raised_anew_meanwhile_is_not_there_twice(event, two):
    amend_event(event=event, by=person("pascal"), version=event.version, changes={"edtf": "2021-12-08"})
    raise_doubts(event.timeline_id, [Raised(event.pk, two[1].article_id, two[1].candidate_id, "conflicts")])
    undo_decision(decision=event.decisions.latest("id"), by=person("pascal"))
    assert event.doubts.open().count() == 2


def test_a_removed_event_asks_nobody_and_asks_again_when_it_comes_back(tab, event, two):
    remove_event(event=event, by=person("margaux"), version=event.version)
    assert here(event) not in tab("margaux").get(TRAY).content.decode()
    assert 'name="doubt"' not in tab("margaux").get(here(event)).content.decode()
    restore_revision(event=event, by=person("margaux"), version=event.version, revision=event.revisions.get(number=1))
    assert here(event) in tab("margaux").get(TRAY).content.decode()


def test_an_article_read_again_is_one_doubt_with_what_it_says_now(event):
    row = against("Un", day=date(2021, 12, 8))
    note_twins(row.article)
    Candidate.objects.filter(pk=row.pk).update(
        factuality="denied", start_earliest="2021-12-07", end_latest="2021-12-07"
    )
    note_twins(row.article)
    assert [doubt.reason for doubt in event.doubts.all()] == ["denies"]


def test_a_source_given_another_day_twice_is_one_doubt_that_another_date_answers(event):
    source, margaux = event.evidence.get().article, person("margaux")
    for seen, day in ((source.published_on, date(2021, 12, 16)), (date(2021, 12, 16), date(2021, 12, 23))):
        redate_article(article=source, by=margaux, seen=seen, published_on=day)
    assert [(doubt.reason, doubt.article) for doubt in event.doubts.open()] == [("reread", source)]
    amend_event(event=event, by=margaux, version=event.version, changes={"edtf": "2021-12-14"})
    assert not event.doubts.open().exists()
