"""Workers taking jobs: one job, one worker."""

from __future__ import annotations

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import connections
from django.utils import timezone

from timeline.jobs import enqueue
from timeline.jobs.queue import claim, claim_next, extend, finish, lease_time, reap
from timeline.models import Job

from .work import work


@pytest.fixture
def name():
    with work(lambda task: None) as name:
        yield name


@pytest.mark.django_db
def test_the_oldest_due_job_comes_first_and_the_future_waits(name):
    now = timezone.now()
    enqueue(name, {}, by=None, run_at=now + timedelta(hours=1))
    second = enqueue(name, {}, by=None, run_at=now - timedelta(minutes=1))
    first = enqueue(name, {}, by=None, run_at=now - timedelta(minutes=2))
    assert [claim_next(worker="w"), claim_next(worker="w"), claim_next(worker="w")] == [first, second, None]


@pytest.mark.django_db
def test_a_taken_job_cannot_be_taken_again(name):
    job = enqueue(name, {}, by=None)
    assert claim(job.pk, worker="one").worker == "one"
    assert claim(job.pk, worker="two") is None


@pytest.mark.django_db(transaction=True)
def test_eight_workers_take_twenty_jobs_and_each_job_once(name):
    jobs = {enqueue(name, {}, by=None).pk for _ in range(20)}
    start, taken = Barrier(8), []

    def take(worker: str) -> None:
        start.wait()
        while job := claim_next(worker=worker):
            taken.append(job.pk)
        connections.close_all()

    threads = [Thread(target=take, args=(f"w{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == sorted(jobs)


@pytest.mark.django_db
def test_a_silent_worker_loses_its_job_to_the_queue_and_its_result_is_not_written(name):
    job = claim(enqueue(name, {}, by=None).pk, worker="dead")
    later = timezone.now() + lease_time() + timedelta(seconds=1)
    assert reap(now=later) == 1
    row = Job.objects.get(pk=job.pk)
    assert (row.status, row.attempts, row.failure) == ("waiting", 1, "crashed")
    assert row.run_at > later
    assert finish(job, {"late": True}) is False
    assert extend(job) is False
    assert Job.objects.get(pk=job.pk).result == {}


@pytest.mark.django_db
def test_a_heartbeat_keeps_the_job(name):
    job = claim(enqueue(name, {}, by=None).pk, worker="alive")
    later = timezone.now() + lease_time() + timedelta(seconds=1)
    assert extend(job, now=later)
    assert reap(now=later) == 0


@pytest.mark.django_db
def test_a_job_that_kills_its_worker_three_times_is_set_aside_with_its_reason(name):
    row = enqueue(name, {}, by=None)
    now = timezone.now()
    for _ in range(3):
        now += timedelta(hours=1)
        assert claim(row.pk, worker="dead", now=now)
        now += timedelta(hours=1)
        reap(now=now)
    row.refresh_from_db()
    assert (row.status, row.attempts, row.failure) == ("failed", 3, "crashed")
    assert claim(row.pk, worker="w", now=now + timedelta(days=1)) is None
