"""Another publication day: what would move, and moving it."""

from __future__ import annotations

from datetime import date

import pytest

from tests import newsroom
from timeline.jobs.worker import Worker
from timeline.models import Candidate, Job
from timeline.services import redate

TEXT = "Le ministre a rencontré son homologue russe à Genève mardi.\n\nLa France a annoncé des sanctions lundi.\n"


def address(source) -> str:
    return f"/desk/ukraine/articles/{source.pk}/redate/"


def test_what_would_move_is_shown_and_nothing_written(tab):
    source = newsroom.article(TEXT)
    before = list(source.candidates.values_list("edtf", flat=True))
    page = tab("rachid").get(address(source) + "?published_on=2021-12-16").content.decode()
    assert "7 décembre 2021" in page and "14 décembre 2021" in page
    source.refresh_from_db()
    assert source.published_on == date(2021, 12, 9)
    assert list(source.candidates.values_list("edtf", flat=True)) == before


def test_saving_moves_what_nobody_decided_and_flags_the_rest(tab):
    source = newsroom.article(TEXT)
    decided, free = source.candidates.order_by("-sort_key")[:2]
    client = tab("margaux")
    client.post(f"/desk/ukraine/candidates/{decided.pk}/accept/", {"version": decided.version})
    answer = client.post(address(source), {"published_on": "2021-12-16", "seen": "2021-12-09"})
    assert answer.status_code == 303
    for row in (decided, free):
        row.refresh_from_db()
    assert decided.edtf == "2021-12-07" and decided.flagged
    assert free.edtf == "2021-12-13"
    doubt = decided.event.doubts.open().get()
    assert (doubt.reason, doubt.article, doubt.candidate) == ("reread", source, None)


def test_going_there_and_back_gives_the_first_dates_again(tab):
    source = newsroom.article(TEXT)
    before = sorted(source.candidates.values_list("edtf", flat=True))
    client = tab("margaux")
    client.post(address(source), {"published_on": "2021-12-16", "seen": "2021-12-09"})
    client.post(address(source), {"published_on": "2021-12-09", "seen": "2021-12-16"})
    live = source.candidates.exclude(status=Candidate.Status.SUPERSEDED)
    assert sorted(live.values_list("edtf", flat=True)) == before


def test_two_people_cannot_overwrite_each_others_day(tab):
    source = newsroom.article(TEXT)
    tab("pascal").post(address(source), {"published_on": "2021-12-16", "seen": "2021-12-09"})
    assert tab("margaux").post(address(source), {"published_on": "2021-12-20", "seen": "2021-12-09"}).status_code == 409


def test_a_day_that_is_none_is_refused(tab):
    source = newsroom.article(TEXT)
    for day in ("demain", "0000-01-01", "9999-12-31", "2021-02-30"):
        assert tab("margaux").get(address(source), {"published_on": day}).status_code == 422
        answer = tab("margaux").post(address(source), {"published_on": day, "seen": "2021-12-09"})
        assert answer.status_code == 422


def test_who_may_not_review_may_look_only(tab):
    source = newsroom.article(TEXT)
    fields = {"published_on": "2021-12-16", "seen": "2021-12-09"}
    assert tab("rachid").post(address(source), fields).status_code == 403
    assert tab("bruno").get(address(source)).status_code == 404


@pytest.fixture
def very_long(monkeypatch) -> None:
    """Only the first paragraph of TEXT is short enough to be read at once."""
    monkeypatch.setattr(redate, "READ_AT_ONCE", TEXT.index("La France"))


def test_of_a_very_long_article_the_beginning_is_looked_at_and_the_page_says_so(tab, very_long):
    source = newsroom.article(TEXT)
    page = tab("margaux").get(address(source) + "?published_on=2021-12-16").content.decode()
    assert "14 décembre 2021" in page and "13 décembre 2021" not in page
    assert "Cet article est très long" in page


def test_a_very_long_article_gets_its_day_in_the_background(tab, very_long):
    source = newsroom.article(TEXT)
    client = tab("margaux")
    answer = client.post(address(source), {"published_on": "2021-12-16", "seen": "2021-12-09"})
    job = Job.objects.get(name="article.redate")
    assert answer["Location"] == f"/desk/ukraine/jobs/{job.pk}/"
    source.refresh_from_db()
    assert source.published_on == date(2021, 12, 9)
    Worker().run(once=True)
    source.refresh_from_db()
    assert source.published_on == date(2021, 12, 16)
    live = source.candidates.exclude(status=Candidate.Status.SUPERSEDED)
    assert sorted(live.values_list("edtf", flat=True)) == ["2021-12-13", "2021-12-14"]
    assert client.get(f"/desk/ukraine/jobs/{job.pk}/")["Location"] == f"/desk/ukraine/articles/{source.pk}/"


def test_done_twice_in_the_background_it_is_one_day_and_another_day_meanwhile_stays(tab, very_long, monkeypatch):
    source = newsroom.article(TEXT)
    for day in ("2021-12-16", "2021-12-16", "2021-12-20"):
        tab("margaux").post(address(source), {"published_on": day, "seen": "2021-12-09"})
    Worker().run(once=True)
    source.refresh_from_db()
    assert source.published_on == date(2021, 12, 16)
    jobs = Job.objects.filter(name="article.redate").order_by("id").values_list("status", "failure")
    assert list(jobs) == [("done", ""), ("done", ""), ("failed", "changed")]
    page = tab("margaux").get("/desk/ukraine/jobs/").content.decode()
    assert "un autre jour entre-temps" in page


def test_a_day_that_is_not_the_one_that_was_seen_is_refused_for_a_very_long_article_too(tab, very_long):
    source = newsroom.article(TEXT)
    fields = {"published_on": "2021-12-16", "seen": "2021-12-08"}
    assert tab("margaux").post(address(source), fields).status_code == 409
    assert tab("rachid").post(address(source), {**fields, "seen": "2021-12-09"}).status_code == 403
    assert not Job.objects.filter(name="article.redate").exists()
