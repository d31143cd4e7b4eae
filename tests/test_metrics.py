"""What an operator watches: metrics for whoever has the token, and log lines that a program reads."""

from __future__ import annotations

import json
import logging
import sys
from datetime import timedelta
from io import StringIO

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone

from tests import newsroom
from timeline.jobs import enqueue
from timeline.logs import JsonLines
from timeline.metrics import Counts, MetricsMiddleware, door_of
from timeline.models import Worker

TOKEN = "a token of the operator"


@pytest.fixture
def watched(settings, tmp_path) -> Client:
    settings.FRISE_METRICS_TOKEN = TOKEN
    settings.DATA_DIR = tmp_path
    return Client(raise_request_exception=False)


def told(client: Client) -> dict[str, float]:
    """Each series and its value."""
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    lines = [line for line in answer.content.decode().splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


def total(series: dict[str, float], *parts: str) -> float:
    return sum(value for name, value in series.items() if all(part in name for part in parts))


@pytest.mark.django_db
def test_whoever_has_no_token_finds_the_404_of_an_unknown_path(watched: Client):
    unknown = watched.get("/metrik")
    for headers in ({}, {"Authorization": "Bearer another"}, {"Authorization": TOKEN}, {"Authorization": "Bearer "}):
        answer = watched.get("/metrics", headers=headers)
        assert (answer.status_code, answer.content) == (404, unknown.content)
    assert watched.get(f"/metrics?token={TOKEN}").status_code == 404


def test_without_a_token_in_the_settings_nothing_is_counted(settings):
    settings.FRISE_METRICS_TOKEN = ""
    with pytest.raises(MiddlewareNotUsed):
        MetricsMiddleware(lambda request: HttpResponse())


@pytest.mark.django_db
def test_each_answer_is_counted_by_door_method_and_status(watched: Client):
    newsroom.publication()
    watched.get("/t/ukraine/")
    watched.get("/t/ukraine/")
    watched.get("/t/nowhere/")
    watched.generic("BREW", "/desk/")
    series = told(watched)
    count = "frise_requests_total"
    assert total(series, count, 'door="reader",method="GET",status="200"') == 2
    assert total(series, count, 'door="reader",method="GET",status="404"') == 1
    assert total(series, count, 'door="editor",method="other"') == 1
    assert total(series, "frise_request_seconds_count", 'door="reader"') == 3
    edges = [value for name, value in series.items() if name.startswith('frise_request_seconds_bucket{door="reader"')]
    assert edges == sorted(edges) and edges[-1] == 3


@pytest.mark.django_db
def test_what_waits_in_the_database_is_told_in_six_queries(watched: Client, django_assert_num_queries):
    newsroom.candidate()
    job = enqueue("article.read", {"article": 0}, by=newsroom.person("chloe"), timeline=newsroom.timeline())
    type(job).objects.filter(pk=job.pk).update(run_at=timezone.now() - timedelta(minutes=5))
    now = timezone.now()
    Worker.objects.create(name="here", started_at=now, seen_at=now)
    Worker.objects.create(name="gone", started_at=now, seen_at=now - timedelta(hours=1))
    told(watched)
    with django_assert_num_queries(6):
        series = told(watched)
    assert series['frise_jobs{status="waiting"}'] == 1
    assert 299 < series["frise_job_wait_seconds"] < 330
    assert series["frise_workers"] == 1
    assert series["frise_candidates_pending"] >= 1
    assert series["frise_database_up"] == 1


def test_a_database_that_is_away_is_told_and_requests_still_are(watched: Client, monkeypatch):
    def away() -> None:
        raise OperationalError("gone")

    monkeypatch.setattr("timeline.metrics._gauges", away)
    series = told(watched)
    assert series["frise_database_up"] == 0


def test_what_other_living_processes_counted_is_told_and_the_dead_are_cleared_away(tmp_path):
    counts = Counts(tmp_path)
    counts.add("reader", "GET", 200, 0.2)
    (mine,) = tmp_path.iterdir()
    machine = mine.stem.rpartition("-")[0]
    (tmp_path / f"{machine}-1.json").write_text(mine.read_text())  # the first process of any machine lives
    (tmp_path / f"{machine}-99999999.json").write_text(mine.read_text())
    (tmp_path / "elsewhere-1.json").write_text(mine.read_text())
    neighbour = tmp_path / f"{machine}-2-99999999.json"  # another machine, whose name begins like ours
    neighbour.write_text(mine.read_text())
    found = dict(counts.of_all())
    assert len(found) == 2 and found["1"]["answers"] == {"reader GET 200": 1}
    assert not (tmp_path / f"{machine}-99999999.json").exists()
    assert (tmp_path / "elsewhere-1.json").exists() and neighbour.exists()


def test_a_folder_that_cannot_be_written_costs_the_counts_and_not_the_answer(tmp_path):
    (tmp_path / "file").write_text("in the way")
    counts = Counts(tmp_path / "file")
    counts.add("reader", "GET", 200, 0.2)
    assert list(counts.of_all()) == []


@pytest.mark.parametrize(
    ("path", "door"),
    [
        ("/", "reader"),
        ("/t/ukraine/", "reader"),
        ("/desk/ukraine/", "editor"),
        ("/oembed", "embed"),
        ("/api/v1/timelines", "api"),
        ("/admin/", "accounts"),
        ("/healthz", "probe"),
        ("nothing", "other"),
    ],
)
def test_a_path_is_counted_with_its_door(path: str, door: str):
    assert door_of(path) == door


def test_a_line_of_the_log_is_one_object_with_its_trace_and_without_what_was_typed():
    request = RequestFactory().get("/desk/ukraine/?q=secret")
    line = logged(
        lambda log: log.error("Oh: %s", "là\nlà", exc_info=True, extra={"request": request, "status_code": 500})
    )
    assert line["message"] == "Oh: là\nlà"
    assert (line["level"], line["logger"], line["method"], line["path"], line["status"]) == (
        "ERROR",
        "timeline.test",
        "GET",
        "/desk/ukraine/",
        500,
    )
    assert "ZeroDivisionError" in line["error"]
    assert "secret" not in json.dumps(line)
    assert line["at"].endswith("+00:00")


def test_a_plain_line_of_the_log_holds_no_empty_keys():
    line = logged(lambda log: log.warning("nothing"))
    assert set(line) == {"at", "level", "logger", "message", "process"}


def logged(write) -> dict:
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    log = logging.Logger("timeline.test")
    log.addHandler(handler)
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError:
        write(log)
        assert sys.exc_info()[0] is ZeroDivisionError
    (only,) = stream.getvalue().splitlines()
    return json.loads(only)


def test_a_request_passes_through_unchanged(settings, tmp_path):
    settings.FRISE_METRICS_TOKEN = TOKEN
    settings.DATA_DIR = tmp_path
    answer = HttpResponse("as it was")

    def respond(request: HttpRequest) -> HttpResponse:
        return answer

    assert MetricsMiddleware(respond)(RequestFactory().get("/")) is answer
