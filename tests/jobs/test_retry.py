"""A person takes up what was set aside."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404

from tests.newsroom import person, timeline
from timeline.jobs import drop_job, enqueue, retry_job
from timeline.jobs.queue import claim
from timeline.jobs.run import run_job
from timeline.models import Job, LogEntry, Membership

from .work import work

pytestmark = pytest.mark.django_db


@pytest.fixture
def refused():
    chloe = person("chloe")
    with work(lambda task: {"by": task.by.username}) as name:
        job = enqueue(name, {}, by=chloe, timeline=timeline())
        Membership.objects.filter(user=chloe).delete()
        run_job(claim(job.pk, worker="w"))
        job.refresh_from_db()
        assert job.status == "refused"
        yield job


def test_margaux_tries_again_in_her_own_name(refused):
    assert retry_job(job=refused, by=person("margaux"))
    run_job(claim(refused.pk, worker="w"))
    refused.refresh_from_db()
    assert (refused.status, refused.result, refused.attempts) == ("done", {"by": "margaux"}, 1)
    assert LogEntry.objects.get(verb="job-retry").by_name == "Margaux"


def test_two_retries_are_one(refused):
    assert retry_job(job=refused, by=person("margaux"))
    assert not retry_job(job=refused, by=person("pascal"))


def test_rachid_may_not_and_bruno_finds_nothing(refused):
    with pytest.raises(PermissionDenied):
        retry_job(job=refused, by=person("rachid"))
    with pytest.raises(Http404):
        retry_job(job=refused, by=person("bruno"))
    assert Job.objects.get().status == "refused"


def test_margaux_drops_it_and_it_is_gone_from_what_needs_a_person(refused):
    assert drop_job(job=refused, by=person("margaux"))
    assert not Job.objects.unsettled().exists()
    assert not retry_job(job=refused, by=person("margaux"))


def test_a_job_that_runs_cannot_be_dropped(refused):
    retry_job(job=refused, by=person("margaux"))
    claim(refused.pk, worker="w")
    assert not drop_job(job=refused, by=person("margaux"))
