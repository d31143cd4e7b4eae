"""The worker process and its loop."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from tests.newsroom import article, person
from timeline.jobs import enqueue
from timeline.jobs.registry import SCHEDULES, Schedule
from timeline.jobs.worker import Worker, worker_seen
from timeline.management.commands import worker as worker_command
from timeline.models import Candidate, Job, Mention, Reading
from timeline.models import Worker as Row

from .work import work

pytestmark = pytest.mark.django_db


def test_once_does_all_that_is_due_and_returns(capsys, settings):
    settings.FRISE_WORKER_MEMORY_MB = (
        0  # the command runs in this process: a browser started after it would inherit the limit
    )
    ran = []
    with work(lambda task: ran.append(task.payload["n"])) as name:
        for number in range(3):
            enqueue(name, {"n": number}, by=None)
        call_command("worker", "--once")
    assert ran == [0, 1, 2]
    assert not Row.objects.exists(), "a worker that leaves says so"


def test_a_worker_takes_no_more_memory_than_it_is_given(monkeypatch, settings):
    asked = []
    monkeypatch.setattr(worker_command, "limit_memory", asked.append)
    settings.FRISE_WORKER_MEMORY_MB = 512
    call_command("worker", "--once")
    assert asked == [512]


def test_a_worker_that_works_is_seen():
    seen = []
    with work(lambda task: seen.append(worker_seen())) as name:
        enqueue(name, {}, by=None)
        Worker().run(once=True)
    assert seen == [True]
    assert not worker_seen()


@pytest.mark.django_db(transaction=True)
def test_a_worker_busy_for_longer_than_a_lease_is_still_seen(settings):
    settings.FRISE_JOBS_LEASE_SECONDS = 0.3
    worker, seen = Worker(), []

    def long(task):
        worker.say_here(timezone.now() - timedelta(hours=1))
        until = time.monotonic() + 10
        while not seen and time.monotonic() < until:
            time.sleep(0.05)
            seen.extend(Row.objects.filter(seen_at__gte=timezone.now() - timedelta(minutes=1)))

    with work(long) as name:
        enqueue(name, {}, by=None)
        worker.run(once=True)
    assert [row.name for row in seen] == [worker.name]


def test_asked_to_stop_it_finishes_the_job_at_hand_and_takes_no_other():
    worker = Worker()
    with work(lambda task: worker.stop()) as name:
        first, second = enqueue(name, {}, by=None), enqueue(name, {}, by=None)
        worker.run()
    assert [Job.objects.get(pk=row.pk).status for row in (first, second)] == ["done", "waiting"]


def test_what_is_scheduled_is_asked_for_once_a_period_by_any_number_of_workers():
    with work(lambda task: None) as name:
        SCHEDULES[name] = Schedule(name, timedelta(minutes=5))
        try:
            noon = datetime(2021, 12, 9, 12, 0, tzinfo=UTC)
            for minutes in (0, 1, 4, 5):
                Worker().ask_for_scheduled(noon + timedelta(minutes=minutes))
        finally:
            del SCHEDULES[name]
        assert Job.objects.filter(name=name).count() == 2


def test_an_article_read_twice_has_one_set_of_mentions_and_candidates():
    row = article()
    before = (Reading.objects.count(), Mention.objects.count(), Candidate.objects.count())
    for number in range(2):
        enqueue("article.read", {"article": row.pk}, by=person("margaux"), timeline=row.timeline, key=str(number))
    Worker().run(once=True)
    assert set(Job.objects.filter(name="article.read").values_list("status", flat=True)) == {"done"}
    assert (Reading.objects.count(), Mention.objects.count(), Candidate.objects.count()) == before
    assert before[1] > 0


def test_finished_work_is_forgotten_after_a_month_and_failures_are_not():
    with work(lambda task: None) as name:
        old = timezone.now() - timedelta(days=31)
        done, failed = enqueue(name, {}, by=None), enqueue(name, {}, by=None)
        Job.objects.filter(pk=done.pk).update(status="done", finished_at=old)
        Job.objects.filter(pk=failed.pk).update(status="failed", finished_at=old)
    enqueue("jobs.sweep", {}, by=None)
    Worker().run(once=True)
    assert not Job.objects.filter(pk=done.pk).exists()
    assert Job.objects.filter(pk=failed.pk).exists()
