"""Doing one job: rights, results, failures."""

from __future__ import annotations

import time

import pytest
from django.utils import timezone

from tests.newsroom import person, timeline
from timeline.jobs import JobFailure, enqueue
from timeline.jobs.queue import claim
from timeline.jobs.run import run_job
from timeline.models import Job, LogEntry, Membership

from .work import work

pytestmark = pytest.mark.django_db


def do(run, *, by=None, attempts=1, between=None, **facts) -> Job:
    with work(run, **facts) as name:
        job = enqueue(name, {"number": 7}, by=by, timeline=timeline())
        if between:
            between()
        for _ in range(attempts):
            Job.objects.filter(pk=job.pk).update(run_at=timezone.now())
            if claimed := claim(job.pk, worker="w"):
                run_job(claimed)
    job.refresh_from_db()
    return job


def test_the_result_is_kept():
    job = do(lambda task: {"twice": task.payload["number"] * 2})
    assert (job.status, job.result, job.lease) == ("done", {"twice": 14}, "")


def test_progress_is_written_down_while_it_works():
    seen = []

    def run(task):
        task.report(3, 9)
        seen.append(Job.objects.values_list("done", "total").get(pk=task.job.pk))

    do(run)
    assert seen == [(3, 9)]


def test_chloe_who_loses_her_role_before_it_runs_is_refused_and_the_log_says_so():
    chloe, ran = person("chloe"), []
    job = do(ran.append, by=chloe, between=lambda: Membership.objects.filter(user=chloe).delete())
    assert (job.status, job.failure, ran) == ("refused", "rights", [])
    entry = LogEntry.objects.get(verb="job-refused")
    assert (entry.timeline_id, entry.data["asked_by"]) == (timeline().pk, "Chloe")


def test_chloe_whose_role_becomes_too_small_is_refused():
    chloe, ran = person("chloe"), []
    job = do(ran.append, by=chloe, between=lambda: Membership.objects.filter(user=chloe).update(role="reader"))
    assert (job.status, ran) == ("refused", [])


def test_chloe_whose_account_is_closed_or_deleted_is_refused():
    chloe, ran = person("chloe"), []

    def close():
        chloe.is_active = False
        chloe.save()

    assert do(ran.append, by=chloe, between=close).status == "refused"
    margaux = person("margaux")
    assert do(ran.append, by=margaux, between=lambda: person("margaux").delete()).status == "refused"
    assert ran == []


def test_an_error_is_tried_three_times_then_set_aside_and_logged():
    tries = []

    def run(task):
        tries.append(1)
        raise RuntimeError("no luck")

    assert do(run).status == "waiting"
    job = do(run, attempts=5)
    assert (job.status, job.failure, job.detail, job.attempts) == ("failed", "error", "RuntimeError: no luck", 3)
    assert len(tries) == 4
    assert LogEntry.objects.filter(verb="job-failed", object_id=job.pk).count() == 1


def test_the_second_and_third_attempts_wait_longer_and_longer():
    def run(task):
        raise RuntimeError

    waits = []
    with work(run) as name:
        job = enqueue(name, {}, by=None)
        for _ in range(2):
            now = timezone.now()
            Job.objects.filter(pk=job.pk).update(run_at=now)
            run_job(claim(job.pk, worker="w"))
            job.refresh_from_db()
            waits.append((job.run_at - now).total_seconds())
    assert 9 < waits[0] < 20 < 59 < waits[1] < 70


def test_a_failure_that_cannot_be_helped_is_tried_once():
    def run(task):
        raise JobFailure("unreadable", "application/x-evil")

    job = do(run, attempts=3)
    assert (job.status, job.failure, job.detail, job.attempts) == ("failed", "unreadable", "application/x-evil", 1)


def test_a_job_that_takes_too_long_is_stopped():
    started = time.monotonic()
    job = do(lambda task: time.sleep(20), limit=1)
    assert (job.status, job.failure) == ("waiting", "too-long")
    assert time.monotonic() - started < 10


def test_a_job_that_eats_all_memory_is_set_aside():
    def run(task):
        raise MemoryError

    assert do(run).failure == "too-big"


def test_a_job_of_a_newer_version_is_set_aside_with_words():
    with work(lambda task: None) as name:
        job = enqueue(name, {}, by=None)
    run_job(claim(job.pk, worker="w"))
    job.refresh_from_db()
    assert (job.status, job.failure) == ("failed", "unknown")
