"""`/metrics` in Prometheus' text format, for whoever has the token: what is waiting, and how requests were answered.

What the database knows is the same whichever process is asked. Requests are counted by each web process alone; each leaves
its counts in the data directory, and the one that is asked tells those of all that live on its machine, with a label of
their own, so that no series ever falls when a process ends.
"""

from __future__ import annotations

import json
import os
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Lock
from time import monotonic, perf_counter
from typing import Any

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.db import Error
from django.db.models import Count, Min
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from timeline.jobs.queue import lease_time
from timeline.models import Article, Candidate, Feed, Job, Worker

DOORS = (
    ("/desk/", "editor"),
    ("/embed/", "embed"),
    ("/oembed", "embed"),
    ("/api/", "api"),
    ("/healthz", "probe"),
    ("/readyz", "probe"),
    ("/static/", "static"),
    ("/pack/", "static"),
    ("/accounts/", "accounts"),
    ("/admin/", "accounts"),
    ("/", "reader"),
)
"""Where a path begins, and what its requests are counted as."""
METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
STEPS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Seconds: the upper edges of the histogram."""
_EVERY = 1.0
"""Seconds between two writings of the counts of a busy process."""


class Counts:
    """The requests of this process, and the file that tells the other processes of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._answers: Counter[str] = Counter()
        self._seconds: dict[str, list[float]] = {}
        self._written = 0.0

    def add(self, door: str, method: str, status: int, seconds: float) -> None:
        with self._lock:
            self._answers[f"{door} {method} {status}"] += 1
            row = self._seconds.setdefault(door, [0.0] * (len(STEPS) + 2))
            for place, edge in enumerate(STEPS):
                row[place] += seconds <= edge
            row[-2] += 1
            row[-1] += seconds
            due = monotonic() - self._written > _EVERY
        if due:
            self.write()

    def write(self) -> None:
        """Leave the counts for whichever process is asked. A disk that is full costs them, not the answer."""
        with self._lock:
            self._written = monotonic()
            text = json.dumps({"answers": self._answers, "seconds": self._seconds})
        mine = self._folder / f"{_machine()}-{os.getpid()}.json"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh = mine.with_suffix(".new")
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(mine)
        except OSError:
            return

    def of_all(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """The counts of each living process of this machine, by its number; what the dead left is cleared away."""
        for file in sorted(self._folder.glob(f"{_machine()}-*.json")):
            number = file.stem.removeprefix(f"{_machine()}-")
            if not number.isdigit():
                continue  # of a machine whose name begins like this one's
            if not _lives(int(number)):
                file.unlink(missing_ok=True)
                continue
            try:
                yield number, json.loads(file.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue


class MetricsMiddleware:
    """Count each answer, and tell the counts to whoever has the token. Without a token in the settings it is not there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.FRISE_METRICS_TOKEN:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.counts = Counts(settings.DATA_DIR / "metrics")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/metrics" and _has_token(request):
            return self._told()
        begun = perf_counter()
        response = self.get_response(request)
        method = request.method if request.method in METHODS else "other"
        self.counts.add(door_of(request.path), str(method), response.status_code, perf_counter() - begun)
        return response

    def _told(self) -> HttpResponse:
        self.counts.write()
        lines = [*_of_requests(self.counts), *_of_work()]
        response = HttpResponse("\n".join(lines) + "\n", content_type="text/plain; version=0.0.4; charset=utf-8")
        response["Cache-Control"] = "no-store"
        return response


def door_of(path: str) -> str:
    """What the requests of `path` are counted as."""
    return next((door for start, door in DOORS if path.startswith(start)), "other")


def _has_token(request: HttpRequest) -> bool:
    """In the header and nowhere else: an address stands in logs. Anybody else gets the 404 of an unknown path."""
    return constant_time_compare(request.headers.get("Authorization", ""), f"Bearer {settings.FRISE_METRICS_TOKEN}")


def _machine() -> str:
    return socket.gethostname() or "localhost"


def _lives(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _of_requests(counts: Counts) -> Iterator[str]:
    found = list(counts.of_all())
    yield "# HELP frise_requests_total Requests answered."
    yield "# TYPE frise_requests_total counter"
    for number, row in found:
        for key, total in sorted(row["answers"].items()):
            door, method, status = key.split(" ")
            yield f'frise_requests_total{{door="{door}",method="{method}",status="{status}",process="{number}"}} {total}'
    yield "# HELP frise_request_seconds How long an answer took."
    yield "# TYPE frise_request_seconds histogram"
    for number, row in found:
        for door, told in sorted(row["seconds"].items()):
            of = f'door="{door}",process="{number}"'
            for edge, total in zip((*STEPS, "+Inf"), told, strict=False):
                yield f'frise_request_seconds_bucket{{{of},le="{edge}"}} {total:.0f}'
            yield f"frise_request_seconds_sum{{{of}}} {told[-1]:.6f}"
            yield f"frise_request_seconds_count{{{of}}} {told[-2]:.0f}"


def _of_work() -> Iterator[str]:
    """What is waiting in the database, in six queries; only that it is away where it is."""
    try:
        gauges = list(_gauges())
    except Error:
        gauges = [("frise_database_up", "Whether the database answers.", [("", 0)])]
    for name, words, values in gauges:
        yield f"# HELP {name} {words}"
        yield f"# TYPE {name} gauge"
        for label, value in values:
            yield f"{name}{label} {value}"


def _gauges() -> Iterator[tuple[str, str, list[tuple[str, float]]]]:
    now = timezone.now()
    jobs = dict(Job.objects.order_by().values_list("status").annotate(Count("pk")))
    yield (
        "frise_jobs",
        "Jobs by status.",
        [(f'{{status="{status}"}}', jobs.get(status, 0)) for status in Job.Status.values],
    )
    oldest = Job.objects.due(now).order_by().aggregate(oldest=Min("run_at"))["oldest"]
    waits = (now - oldest).total_seconds() if oldest else 0
    yield "frise_job_wait_seconds", "How long the oldest job that is due has waited.", [("", round(waits, 3))]
    silent = now - lease_time()
    yield (
        "frise_workers",
        "Workers heard of within a lease.",
        [("", Worker.objects.filter(seen_at__gte=silent).count())],
    )
    feeds = Feed.objects.filter(paused=False).exclude(failure="").count()
    yield "frise_feeds_failing", "Feeds that did not answer when last polled.", [("", feeds)]
    failed = Article.objects.filter(state=Article.State.FAILED).count()
    yield "frise_articles_set_aside", "Articles that could not be read.", [("", failed)]
    yield "frise_candidates_pending", "Candidates to review.", [("", Candidate.objects.pending().count())]
    yield "frise_database_up", "Whether the database answers.", [("", 1)]
