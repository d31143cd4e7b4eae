"""Asking for background work."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404

from tests.newsroom import person, timeline
from timeline.jobs import enqueue
from timeline.models import Job

from .work import work

pytestmark = pytest.mark.django_db


def test_chloe_asks_and_the_job_waits_in_her_name():
    chloe = person("chloe")
    with work(lambda task: None) as name:
        job = enqueue(name, {"a": 1}, by=chloe, timeline=timeline())
    assert (job.status, job.by, job.by_name, job.payload) == ("waiting", chloe, "Chloe", {"a": 1})


def test_the_same_key_is_the_same_job_even_when_it_is_done():
    with work(lambda task: None) as name:
        first = enqueue(name, {}, by=None, key="one")
        Job.objects.filter(pk=first.pk).update(status="done")
        assert enqueue(name, {}, by=None, key="one") == first
    assert Job.objects.count() == 1


def test_jobs_without_a_key_are_never_the_same():
    with work(lambda task: None) as name:
        assert enqueue(name, {}, by=None) != enqueue(name, {}, by=None)


def test_rachid_who_only_reads_may_not_ask():
    rachid = person("rachid")
    with work(lambda task: None) as name, pytest.raises(PermissionDenied):
        enqueue(name, {}, by=rachid, timeline=timeline())


def test_bruno_of_another_desk_finds_no_such_timeline():
    bruno = person("bruno")
    with work(lambda task: None) as name, pytest.raises(Http404):
        enqueue(name, {}, by=bruno, timeline=timeline())


def test_a_name_nobody_knows_is_refused():
    with pytest.raises(LookupError):
        enqueue("no.such", {}, by=None)


def test_a_job_asked_for_in_a_transaction_that_fails_is_not_there():
    with work(lambda task: None) as name, pytest.raises(RuntimeError), transaction.atomic():
        enqueue(name, {}, by=None)
        raise RuntimeError
    assert not Job.objects.exists()
