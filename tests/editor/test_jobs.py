"""The pages of background work."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.jobs.work import work
from tests.newsroom import person, timeline
from timeline.jobs import JobFailure, enqueue
from timeline.jobs.queue import claim
from timeline.jobs.run import run_job
from timeline.models import Job

pytestmark = pytest.mark.django_db


def stumble(task):
    raise JobFailure("fetch", "169.254.169.254 is not public")


@pytest.fixture
def failed():
    with work(stumble) as name:
        job = enqueue(name, {"secret": "payload"}, by=person("chloe"), timeline=timeline())
        run_job(claim(job.pk, worker="w"))
        yield job


def page(client, who: str, path: str = "", **headers: str):
    client.force_login(person(who))
    return client.get(f"/desk/ukraine/jobs/{path}", headers=headers)


def test_margaux_sees_what_failed_why_and_what_to_do(client, failed):
    text = page(client, "margaux").content.decode()
    assert "n’a pas pu être lue" in text
    assert f"/desk/ukraine/jobs/{failed.pk}/retry/" in text


def test_the_reason_in_the_log_is_not_on_the_page(client, failed):
    failed.refresh_from_db()
    assert failed.payload == {"secret": "payload"}
    for path in ("", f"{failed.pk}/"):
        text = page(client, "margaux", path).content.decode()
        assert "n’a pas pu être lue" in text and "169.254" not in text
        assert "payload" not in text


def test_margaux_tries_again_and_lands_on_the_list(client, failed):
    client.force_login(person("margaux"))
    response = client.post(f"/desk/ukraine/jobs/{failed.pk}/retry/")
    assert (response.status_code, response["Location"]) == (303, "/desk/ukraine/jobs/")
    failed.refresh_from_db()
    assert (failed.status, failed.by_name) == ("waiting", "Margaux")


def test_margaux_drops_it(client, failed):
    client.force_login(person("margaux"))
    assert client.post(f"/desk/ukraine/jobs/{failed.pk}/drop/").status_code == 303
    assert Job.objects.get(pk=failed.pk).status == "dropped"


def test_rachid_sees_it_without_buttons_and_may_not_retry(client, failed):
    assert "retry/" not in page(client, "rachid").content.decode()
    assert client.post(f"/desk/ukraine/jobs/{failed.pk}/retry/").status_code == 403


@pytest.mark.parametrize("path", ["", "{}/", "{}/retry/", "{}/drop/"])
def test_bruno_of_another_desk_finds_nothing(client, failed, path):
    client.force_login(person("bruno"))
    url = f"/desk/ukraine/jobs/{path.format(failed.pk)}"
    assert (client.post if "r" in path else client.get)(url).status_code == 404
    assert client.get(f"/desk/sahel/jobs/{failed.pk}/").status_code == 404


def test_getting_the_address_of_a_button_changes_nothing(client, failed):
    client.force_login(person("margaux"))
    assert client.get(f"/desk/ukraine/jobs/{failed.pk}/retry/").status_code == 405
    assert Job.objects.get(pk=failed.pk).status == "failed"


def test_a_waiting_job_is_polled_and_says_that_no_worker_is_there(client):
    with work(lambda task: None) as name:
        job = enqueue(name, {}, by=person("chloe"), timeline=timeline())
        text = page(client, "chloe", f"{job.pk}/").content.decode()
        assert 'hx-trigger="every 2s"' in text
        assert "manage.py worker" in text
        run_job(claim(job.pk, worker="w"))
        fragment = page(client, "chloe", f"{job.pk}/", **{"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment
    assert "hx-trigger" not in fragment, "what has ended is not asked for again"


def test_the_number_of_queries_does_not_grow_with_the_jobs(client):
    chloe = person("chloe")
    page(client, "chloe")
    counts = []
    with work(lambda task: None) as name:
        for rows in (2, 40):
            for _ in range(rows):
                enqueue(name, {}, by=chloe, timeline=timeline())
            with CaptureQueriesContext(connection) as captured:
                client.get("/desk/ukraine/jobs/")
            counts.append(len(captured))
    assert counts[0] == counts[1] < 15
