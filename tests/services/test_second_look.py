"""What a later reading says of human work: shown once, taken field by field, never written over it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import newsroom
from timeline.extraction.values import Actor
from timeline.jobs.worker import Worker
from timeline.models import Candidate, Evidence, Job, LogEntry, StatusChange
from timeline.services import extract as extracting
from timeline.services.conflict import Conflict
from timeline.services.extract import read_article
from timeline.services.merge import merge_candidates, unmerge_candidate
from timeline.services.names import teach_name
from timeline.services.reread import look_at_candidate, read_again_with, read_all_again
from timeline.services.review import accept_candidate, amend_candidate
from timeline.services.undo import undo_decision

pytestmark = pytest.mark.django_db


@pytest.fixture
def newer(monkeypatch):
    """`newer(tag, change)`: the engine becomes another, which says what `change` makes of each candidate."""
    real = extracting.extract

    def become(tag: str, change) -> None:
        def read(text, **facts):
            found = real(text, **{**facts, "gazetteer": None})
            return replace(found, candidates=tuple(c for c in (change(c) for c in found.candidates) if c))

        monkeypatch.setattr(extracting, "extract", read)
        monkeypatch.setattr(extracting, "gazetteer_of", lambda timeline: (None, tag))

    return become


def touched() -> Candidate:
    row = newsroom.article().candidates.pending().order_by("id").first()
    return amend_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version, changes={"place": "Ici"})


def test_the_difference_is_kept_beside_what_a_human_wrote_and_can_be_taken(newer):
    row = touched()
    newer("98", lambda c: c._replace(title=f"{c.title} !", place="Là"))
    read_article(article=row.article)
    row.refresh_from_db()
    assert (row.flagged, row.place) == ("reread", "Ici")
    assert row.reread["headline"].endswith("!") and row.reread["place"] == "Là"
    look_at_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version, take=["headline"])
    row.refresh_from_db()
    assert row.headline.endswith("!") and row.place == "Ici" and not row.flagged


def test_whom_a_later_reading_only_understands_is_marked_so_once_taken(newer):
    row = touched()
    Candidate.objects.filter(pk=row.pk).update(understood=["Guinée", "Chine"])
    said = [Actor("Chine", "agent", "CHN"), Actor("Mali", "recipient", "MLI")]
    newer("98", lambda c: c._replace(actors=tuple(said), understood=("Mali",)))
    read_article(article=row.article)
    row.refresh_from_db()
    look_at_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version, take=["actors"])
    row.refresh_from_db()
    assert [actor["name"] for actor in row.actors] == ["Chine", "Mali"]
    assert row.understood == ["Mali", "Guinée"], "China is said now; of Guinea, which may stand, nothing is told"


def test_what_was_looked_at_is_flagged_again_only_for_something_new(newer):
    row = touched()
    newer("98", lambda c: c._replace(title="Autrement"))
    read_article(article=row.article)
    row.refresh_from_db()
    look_at_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version)
    newer("99", lambda c: c._replace(title="Autrement"))
    read_article(article=row.article)
    row.refresh_from_db()
    assert not row.flagged
    newer("100", lambda c: None)
    read_article(article=row.article)
    row.refresh_from_db()
    assert (row.flagged, row.reread) == ("reread", {})


def test_an_engine_that_comes_round_to_what_a_human_wrote_is_no_news(newer):
    row = touched()
    newer("98", lambda c: c._replace(place="Ici"))
    read_article(article=row.article)
    row.refresh_from_db()
    assert not row.flagged


def test_what_a_reading_changed_where_nobody_had_decided_is_in_the_log(newer):
    article = newsroom.article()
    newer("98", lambda c: c._replace(title=f"{c.title} !"))
    read_article(article=article)
    told = LogEntry.objects.filter(verb="read", object_id=article.pk).first().data["changed"]
    assert told and all(row["after"]["headline"] == row["before"]["headline"] + " !" for row in told)


def test_looking_at_what_somebody_changed_meanwhile_is_a_conflict():
    row = touched()
    with pytest.raises(Conflict):
        look_at_candidate(candidate=row, by=newsroom.person("margaux"), version=row.version - 1)


def test_a_name_is_used_at_once_where_it_stands(newer):
    article = newsroom.article(text="Le ministre Zorglub Xantin a rencontré son homologue mardi à Genève.")
    other = newsroom.article(text="Le ministre a rencontré son homologue mardi à Berne.")
    margaux, timeline = newsroom.person("margaux"), newsroom.timeline()
    teach_name(timeline=timeline, by=margaux, name="Zorglub Xantin", country="FRA")
    assert read_again_with(timeline=timeline, by=margaux, name="Zorglub Xantin") == (1, 0)
    countries = {a["country"] for row in article.candidates.pending() for a in row.actors if "Xantin" in a["name"]}
    assert countries == {"FRA"}
    assert other.readings.count() == 1
    assert read_all_again(timeline=timeline, by=margaux) == (1, 0)
    assert other.readings.count() == 2
    assert read_all_again(timeline=timeline, by=margaux) == (0, 0)


def test_beyond_a_few_articles_are_read_again_in_the_background(monkeypatch):
    first, second = newsroom.article(), newsroom.article(text="Le ministre est venu mardi.")
    monkeypatch.setattr("timeline.services.reread.AT_ONCE", 1)
    margaux, timeline = newsroom.person("margaux"), newsroom.timeline()
    teach_name(timeline=timeline, by=margaux, name="Zorglub Xantin")
    assert read_all_again(timeline=timeline, by=margaux) == (1, 1)
    assert (first.readings.count(), second.readings.count()) == (1, 2)
    Worker().run(once=True)
    assert Job.objects.get(name="article.read").payload == {"article": first.pk}
    assert first.readings.count() == 2


def test_articles_that_are_long_together_are_read_again_in_the_background(monkeypatch):
    first, second = newsroom.article(), newsroom.article(text="Le ministre Xantin est venu mardi.")
    monkeypatch.setattr("timeline.services.reread.READ_AT_ONCE", len(second.text) + 10)
    margaux, timeline = newsroom.person("margaux"), newsroom.timeline()
    teach_name(timeline=timeline, by=margaux, name="Xantin")
    assert read_again_with(timeline=timeline, by=margaux, name="Xantin") == (1, 0)
    teach_name(timeline=timeline, by=margaux, name="Yolande")
    assert read_all_again(timeline=timeline, by=margaux) == (1, 1)
    assert first.readings.count() == 1


def two_merged() -> tuple[Candidate, Candidate]:
    source = newsroom.article()
    Candidate.objects.all().delete()
    a, b = newsroom.candidate(article=source, headline="A"), newsroom.candidate(article=source, headline="B")
    merge_candidates(source=a, into=b, by=newsroom.person("margaux"), version=1, into_version=1)
    a.refresh_from_db(), b.refresh_from_db()
    return a, b


def test_a_merge_is_taken_apart_after_the_other_was_corrected_and_accepted():
    a, b = two_merged()
    margaux = newsroom.person("margaux")
    amend_candidate(candidate=b, by=margaux, version=b.version, changes={"headline": "B, corrigé"})
    event = accept_candidate(candidate=b, by=margaux, version=b.version)
    assert Evidence.objects.filter(event=event).count() == 2
    unmerge_candidate(candidate=a, by=margaux, version=a.version)
    a.refresh_from_db(), event.refresh_from_db()
    assert (a.status, a.merged_into) == (Candidate.Status.PENDING, None)
    assert event.headline == "B, corrigé"
    assert [row.candidate for row in event.evidence.all()] == [b]
    assert StatusChange.objects.filter(event=event).count() == 1
    undo_decision(decision=a.decisions.order_by("-id").first(), by=margaux)
    a.refresh_from_db()
    assert a.status == Candidate.Status.MERGED and Evidence.objects.filter(event=event).count() == 2


def test_a_merge_taken_apart_twice_is_a_conflict():
    a, _b = two_merged()
    unmerge_candidate(candidate=a, by=newsroom.person("margaux"), version=a.version)
    with pytest.raises(Conflict):
        unmerge_candidate(candidate=a, by=newsroom.person("margaux"), version=a.version)


def test_another_date_by_hand_leaves_no_hour_of_the_date_before():
    row = newsroom.candidate(part_of_day="EV", clock="20:30", timezone="Europe/Paris")
    amend_candidate(candidate=row, by=newsroom.person("margaux"), version=1, changes={"edtf": "2021-12-08"})
    assert (row.part_of_day, row.clock, row.timezone) == ("", "", "")


def test_names_stay_where_their_accounts_are_gone():
    newsroom.event()
    publication = newsroom.publication()
    margaux, pascal = newsroom.person("margaux"), newsroom.person("pascal")
    margaux.delete(), pascal.delete()
    publication.refresh_from_db()
    assert publication.published_by is None and publication.published_by_name == "Pascal"
    assert {row.decided_by_name for row in Candidate.objects.filter(status="accepted")} == {"Margaux"}
