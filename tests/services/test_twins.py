"""The same happening told by two articles: noted for the editor, never decided, never shown to readers."""

from __future__ import annotations

from datetime import date

import pytest

from tests import newsroom
from timeline.models import Candidate, Event, TwinKey
from timeline.services.publish import publish_timeline
from timeline.services.relate import relation_of
from timeline.services.review import accept_candidate
from timeline.services.twins import note_twins, twin_events

pytestmark = pytest.mark.django_db

SECOND = "Genève a de nouveau été au centre du jeu. Rien d’autre n’a filtré."


def other_article(text: str = SECOND, **facts):
    return newsroom.article(text=text, title="Suite", publisher="La Gazette", published_on=date(2021, 12, 10), **facts)


def test_margaux_sees_that_a_second_article_confirms_an_event():
    event = newsroom.event()
    row = newsroom.candidate(article=other_article(), headline="Les ministres se sont vus à Genève")
    note_twins(row.article)
    row.refresh_from_db()
    assert row.twin == event
    assert row.twin_relation == Candidate.Relation.CONFIRMS
    assert "FRA" in row.twin_why["fr"] and row.twin_why["en"]
    assert row.status == Candidate.Status.PENDING


@pytest.mark.parametrize(
    ("facts", "relation"),
    [
        ({"factuality": "cancelled"}, "cancels"),
        ({"factuality": "denied"}, "denies"),
        ({"factuality": "postponed"}, "postpones"),
    ],
)
def test_margaux_is_told_when_an_article_turns_an_event(facts, relation):
    event = newsroom.event(factuality="scheduled")
    row = newsroom.candidate(article=other_article(), **facts)
    assert relation_of(row, event) == relation


def test_margaux_is_told_when_a_plan_came_true():
    event = newsroom.event(factuality="scheduled")
    row = newsroom.candidate(article=other_article())
    assert relation_of(row, event) == "fulfils"


def test_margaux_sees_a_conflict_when_sources_differ_by_a_day():
    event = newsroom.event()
    day = date(2021, 12, 8)
    row = newsroom.candidate(
        article=other_article(),
        edtf="2021-12-08",
        **dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), day),
    )
    note_twins(row.article)
    row.refresh_from_db()
    event.refresh_from_db()
    assert row.twin_relation == "conflicts"
    doubt = event.doubts.open().get()
    assert (doubt.reason, doubt.candidate, doubt.article, doubt.timeline) == (
        "conflicts",
        row,
        row.article,
        event.timeline,
    )
    assert event.start_earliest == date(2021, 12, 7), "what a human decided is never overwritten"


def test_a_candidate_that_waits_learns_of_an_event_accepted_later():
    waiting = newsroom.candidate(article=other_article())
    note_twins(waiting.article)
    event = newsroom.event()
    waiting.refresh_from_db()
    assert waiting.twin == event


def test_joining_keeps_both_sources_and_the_history():
    event = newsroom.event(factuality="scheduled")
    row = newsroom.candidate(article=other_article())
    accept_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version, into=event)
    assert {evidence.article.publisher for evidence in event.evidence.all()} == {"Le Courrier", "La Gazette"}
    assert [change.factuality for change in event.history.all()] == ["scheduled", "happened"]
    publication = publish_timeline(timeline=event.timeline, by=newsroom.person("pascal"))
    data = publication.events.get().data
    assert [known["factuality"] for known in data["history"]] == ["scheduled", "happened"]


def test_bruno_never_meets_the_twins_of_another_desk():
    newsroom.event()
    row = newsroom.candidate(by="bruno")
    assert twin_events(row) == []


def test_looking_for_twins_does_not_read_the_whole_archive(django_assert_max_num_queries):
    for number in range(12):
        newsroom.event(headline=f"Rencontre {number}", start_earliest=date(2001 + number, 1, 1), edtf="2001-01-01")
    row = newsroom.candidate(article=other_article())
    with django_assert_max_num_queries(1):
        twin_events(row)
    assert TwinKey.objects.count() > 0
    assert Event.objects.count() == 12


def test_two_who_speak_to_the_same_third_on_one_day_are_no_twins():
    """A warning of NATO's to Moscow does not confirm a statement of Paris about it."""

    def actors(author: str, code: str) -> list[dict[str, str]]:
        said = {"name": author, "role": "agent", "country": code}
        return [said, {"name": "Russie", "role": "recipient", "country": "RUS"}]

    event = newsroom.event(kind="warning", actors=actors("Otan", "NAT"))
    row = newsroom.candidate(article=other_article(), kind="statement", actors=actors("France", "FRA"))
    same = newsroom.candidate(
        article=row.article, headline="L’Otan parle", kind="statement", actors=actors("Otan", "NAT")
    )
    note_twins(row.article)
    row.refresh_from_db()
    same.refresh_from_db()
    assert row.twin is None
    assert same.twin == event
