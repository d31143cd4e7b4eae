"""What carries jobs is a setting."""

from __future__ import annotations

import pytest

from tests.newsroom import ARTICLE, PUBLISHED, person, timeline
from timeline.jobs import JobFailure, enqueue
from timeline.jobs.backends import Database
from timeline.models import Article, Job
from timeline.services import ingest

from .work import work

pytestmark = pytest.mark.django_db

EAGER = "timeline.jobs.backends.Eager"


class Heard(Database):
    """A broker that only remembers what it was told."""

    numbers: list[int] = []

    def submit(self, job: Job) -> None:
        self.numbers.append(job.pk)


def test_eager_work_is_done_when_it_is_asked_for(settings):
    settings.FRISE_JOBS_BACKEND = EAGER
    with work(lambda task: {"ok": True}) as name:
        job = enqueue(name, {}, by=person("chloe"), timeline=timeline())
    assert (job.status, job.result) == ("done", {"ok": True})


def test_eager_work_that_fails_is_tried_three_times_and_set_aside(settings):
    settings.FRISE_JOBS_BACKEND = EAGER

    def run(task):
        raise JobFailure("error", retry=True)

    with work(run) as name:
        job = enqueue(name, {}, by=None)
    assert (job.status, job.attempts) == ("failed", 3)


def test_a_broker_is_told_of_each_job(settings):
    settings.FRISE_JOBS_BACKEND = f"{__name__}.Heard"
    with work(lambda task: None) as name:
        job = enqueue(name, {}, by=None)
    assert Heard.numbers == [job.pk]


def test_an_article_over_which_the_engine_stumbles_is_kept_tried_again_and_set_aside(settings, monkeypatch):
    settings.FRISE_JOBS_BACKEND = EAGER

    def stumble(**facts):
        raise RuntimeError("the engine stumbles")

    monkeypatch.setattr(ingest, "read_article", stumble)
    monkeypatch.setattr("timeline.jobs.handlers.read_article", stumble)
    margaux = person("margaux")
    ingest.import_article(timeline=timeline(), by=margaux, text=ARTICLE, title="Genève", published_on=PUBLISHED)
    row, job = Article.objects.get(), Job.objects.get(name="article.read")
    assert (row.state, row.failure) == ("failed", "RuntimeError: the engine stumbles")
    assert (job.status, job.attempts, job.failure) == ("failed", 3, "error")
