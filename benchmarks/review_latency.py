"""How long each page and action of the desk takes on the server, in a database with 100,000 candidates.

    DATABASE_URL=postgresql://… python benchmarks/review_latency.py [--candidates 100000] [--events 10000] [--desks 20]

Without DATABASE_URL: a SQLite file in a temporary folder. An empty database is filled first (a minute or two); one that
this script filled before is used again. Prints a line a step: median and 95th percentile of the time around the whole
request (middleware, view, database, template), the 95th percentile of the processor time in it (this process and, on the
same machine, its PostgreSQL backend) and the median of each of the two, how long both stood in the queue of a processor that
others had (95th percentile: what a time on the wall owes to them), and the number of queries. Exits 1 where the
95th percentile of the processor time passes 100 ms, or, with `--wall`, that of the time.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from django.test.client import ClientHandler

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
LIMIT_MS = 100.0


class Clock:
    """Processor time of this process and of the database backends that work for it, in milliseconds."""

    def __init__(self) -> None:
        from django.db import connection

        self.server: Path | None = None
        self.ours: dict[str, bool] = {}
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_backend_pid()")
                stat = Path(f"/proc/{cursor.fetchone()[0]}/stat")
            self.database = f" {connection.settings_dict['NAME']} ".encode()
            if stat.exists():
                parent = stat.read_text().rpartition(")")[2].split()[1]
                self.server = Path(f"/proc/{parent}/task/{parent}/children")

    def read(self) -> tuple[float, float, float]:
        """This process, and all backends of its database: the pool may give a request another one than the last had; and how
        long all of them stood in a queue."""
        backends = [self._spent(pid) for pid in self.server.read_text().split()] if self.server else []
        queued = self._scheduled("self")[1] + sum(waited for _spent, waited in backends)
        return time.process_time() * 1000, sum(spent for spent, _waited in backends), queued

    def _spent(self, pid: str) -> tuple[float, float]:
        try:
            if pid not in self.ours:
                self.ours[pid] = self.database in Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            return 0.0, 0.0
        return self._scheduled(pid) if self.ours[pid] else (0.0, 0.0)

    def _scheduled(self, pid: str) -> tuple[float, float]:
        """How long the kernel let a process work, and wait for a processor."""
        try:
            spent, waited, _turns = Path(f"/proc/{pid}/schedstat").read_text().split()
        except OSError:
            return 0.0, 0.0
        return int(spent) / 1e6, int(waited) / 1e6


def pace() -> float:
    """Milliseconds of processor time that a fixed piece of work takes at this moment."""
    begun, seen = time.process_time(), {}
    for number in range(12_000):
        key = f"x{number % 500}"
        seen[key] = seen.get(key, 0) + len(key)
    return (time.process_time() - begun) * 1000


class Answering(ClientHandler):
    """Notes when an answer is there: what is done after it (timeline/afterwards.py) nobody waits for."""

    clock: Clock
    answered: tuple[float, tuple[float, float, float]]

    def get_response(self, request: Any) -> Any:
        response = super().get_response(request)
        self.answered = (time.perf_counter(), self.clock.read())
        return response


class Course:
    """The steps, measured one after the other."""

    def __init__(self, rounds: int, only: str, wall: bool, scaled: bool) -> None:
        self.rounds, self.wall = rounds, wall
        self.only = [part.strip() for part in only.split(";")]
        self.slow: list[str] = []
        self.clock = Clock()
        self.handler = Answering(enforce_csrf_checks=False)
        self.handler.clock = self.clock
        self.quiet = min(pace() for _ in range(500)) if scaled else 0.0
        if scaled:
            print(f"the fixed piece of work takes {self.quiet:.2f} ms when it is not disturbed", flush=True)

    def wanted(self, name: str) -> bool:
        return any(part in name for part in self.only)

    def measure(
        self,
        name: str,
        act: Callable[[], int],
        expected: int = 200,
        rounds: int = 0,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """Time `act`, which answers with the status `expected`; `before` each time comes what is not timed."""
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        if not self.wanted(name):
            return
        before()
        with CaptureQueriesContext(connection) as queries:
            status = act()
            asked = len(queries)
        assert status == expected, f"{name}: {status}"
        taken, worked, own, server, queued = [], [], [], [], []
        for _round in range(rounds or self.rounds):
            before()
            paced = pace() if self.quiet else 0.0
            begun, begun_cpu = time.perf_counter(), self.clock.read()
            assert act() == expected
            ended, ended_cpu = self.handler.answered
            taken.append((ended - begun) * 1000)
            mine, theirs, waited = (now - then for now, then in zip(ended_cpu, begun_cpu, strict=True))
            if self.quiet:
                slower = (paced + pace()) / 2 / self.quiet
                mine, theirs = mine / slower, theirs / slower
            own.append(mine)
            server.append(theirs)
            worked.append(mine + theirs)
            queued.append(waited)
        for each in (taken, worked, queued):
            each.sort()
        place = max(0, int(len(taken) * 0.95) - 1)
        print(
            f"{name:30} median {statistics.median(taken):6.1f}  p95 {taken[place]:6.1f} ms   "
            f"processor p95 {worked[place]:6.1f} ms, median {statistics.median(own):5.1f} + {statistics.median(server):5.1f}"
            f"   queue p95 {queued[place]:6.1f}   {asked:3} queries",
            flush=True,
        )
        if (taken if self.wall else worked)[place] > LIMIT_MS:
            self.slow.append(name)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--candidates", type=int, default=100_000)
    options.add_argument("--events", type=int, default=10_000)
    options.add_argument("--desks", type=int, default=20)
    options.add_argument("--rounds", type=int, default=40)
    options.add_argument(
        "--only", default="", help="steps whose name holds this, or one of several: 'bulk run;publish,'"
    )
    options.add_argument("--wall", action="store_true", help="judge the time on the wall: for a quiet machine")
    options.add_argument(
        "--scaled",
        action="store_true",
        help="for a busy machine: divide the processor time of a request by how much slower a fixed piece of work runs "
        "right before and after it than when nothing disturbs it",
    )
    asked = options.parse_args()
    if "DATABASE_URL" not in os.environ:
        os.environ["DATABASE_URL"] = f"sqlite:///{tempfile.mkdtemp(prefix='frise-latency-')}/frise.sqlite3"
    os.environ.setdefault("FRISE_LOG_LEVEL", "ERROR")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from benchmarks.desk_rows import fill
    from timeline.models import Candidate, Timeline

    call_command("migrate", verbosity=0)
    if not Timeline.objects.exists():
        begun = time.monotonic()
        fill(desks=asked.desks, candidates=asked.candidates, events=asked.events, editors=20, mixed=True)
        print(f"filled in {time.monotonic() - begun:.0f} s: {Candidate.objects.count()} candidates", flush=True)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    print(f"{connection.vendor}, {asked.rounds} rounds a step, load {load:.1f} a core before the first", flush=True)
    gc.collect()
    gc.freeze()  # as timeline/wsgi.py does
    gc.set_threshold(20_000, 20, 20)
    course = Course(asked.rounds, asked.only, asked.wall, asked.scaled)
    run(course)
    if course.slow:
        print("over", LIMIT_MS, "ms:", ", ".join(course.slow))
    return 1 if course.slow else 0


def run(course: Course) -> None:
    """Every page and action of the desk, as the first editor of the first desk."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    from benchmarks.desk_rows import RARE
    from timeline.editor.queue_filter import SORTS, STATUSES
    from timeline.models import Candidate, Decision, Event, Prepared, Timeline
    from timeline.services.prepare import prepare_ahead
    from timeline.services.publish import stamp_of

    # Not a test environment: that one keeps a copy of the context of each template.
    client = Client(SERVER_NAME="localhost")
    client.handler = course.handler
    client.force_login(get_user_model().objects.get(username="e0"))
    desk = Timeline.objects.order_by("id").first()
    assert desk is not None
    base = f"/desk/{desk.slug}"
    pending = Candidate.objects.pending().filter(timeline=desk, assigned_to=None, flagged="").order_by("-id")
    waiting = iter(list(pending[: course.rounds * 14 + 100]))
    events = iter(list(Event.objects.live().filter(timeline=desk).order_by("id")))
    middle = Candidate.objects.pending().order_by("sort_key", "id")[Candidate.objects.pending().count() // 2]
    last = Candidate.objects.pending().filter(timeline=desk).order_by("-sort_key", "-id").first()
    assert last is not None

    def get(address: str) -> Callable[[], int]:
        return lambda: client.get(address).status_code

    def post(verb: str, **fields: object) -> Callable[[], int]:
        def act() -> int:
            row = next(waiting)
            return client.post(f"{base}/candidates/{row.pk}/{verb}/", {"version": row.version, **fields}).status_code

        return act

    def on_event(verb: str, **fields: object) -> Callable[[], int]:
        def act() -> int:
            row = next(events)
            return client.post(f"{base}/events/{row.public_id}/{verb}/", {"version": row.version, **fields}).status_code

        return act

    def undo() -> int:
        last = Decision.objects.filter(timeline=desk, undone_at=None).latest("id")
        return client.post(f"{base}/undo/{last.pk}/").status_code

    def merge() -> int:
        source, into = next(waiting), next(waiting)
        fields = {"version": source.version, "into": into.pk, "into_version": into.version}
        return client.post(f"{base}/candidates/{source.pk}/merge/", fields).status_code

    for where, address in (("all desks", "/desk/"), ("one desk", f"{base}/")):
        course.measure(f"queue, {where}", get(address))
        for status in STATUSES[1:]:
            course.measure(f"queue, {where}, {status}", get(f"{address}?status={status}"))
        for sort in list(SORTS)[1:]:
            course.measure(f"queue, {where}, by {sort}", get(f"{address}?sort={sort}"))
        for query in (
            "kind=meeting",
            "kind=other",
            "factuality=feared",
            "sure=no",
            "mine=yes",
            "kind=meeting&factuality=denied&sure=yes&sort=doubt",
            f"article={middle.article_id}",
            "source=Le+Courrier",
            "source=absent",
            "since=2021-03-01&until=2021-03-31",
            "text=Gen%C3%A8ve",
            f"text={RARE}",
            "text=absent",
        ):
            course.measure(f"queue, {where}, {query}"[:30], get(f"{address}?{query}"))
        course.measure(f"queue, {where}, far page", get(f"{address}?after={middle.pk}"))
    first = next(waiting)
    place = f"{base}/candidates/{first.pk}"
    course.measure("candidate", get(f"{place}/"))
    course.measure("candidate, all desks", get(f"{place}/?scope=all"))
    course.measure("candidate, filtered", get(f"{place}/?scope=all&kind=other&sort=doubt"))
    course.measure("candidate, by words", get(f"{place}/?scope=all&text={RARE}"))
    course.measure("candidate, last", get(f"{base}/candidates/{last.pk}/"))
    course.measure("merge with", get(f"{place}/merge/"))
    course.measure("merge with, by words", get(f"{place}/merge/?with={RARE}"))
    course.measure(
        "merge, side by side", get(f"{place}/merge/?into={middle.pk if middle.timeline == desk else last.pk}")
    )
    course.measure("typed date", get(f"{place}/date/?date=fin+janvier"))
    course.measure("articles", get(f"{base}/articles/"))
    course.measure("article", get(f"{base}/articles/{first.article_id}/"))
    course.measure("redate", get(f"{base}/articles/{first.article_id}/redate/?published_on=2021-03-03"))
    course.measure("accept", post("accept"), 303)
    course.measure("undo", undo, 303)
    course.measure("reject", post("reject", reason="background"), 303)
    course.measure("defer", post("defer"), 303)
    course.measure(
        "amend", post("amend", headline="Titre", date="7/12", kind="call", factuality="happened", saw=""), 303
    )
    course.measure(
        "amend and accept",
        post("amend", headline="Autre", date="2021-12-07", kind="call", factuality="happened", saw="", then="accept"),
        303,
    )
    course.measure("merge", merge, 303)
    course.measure("split", post("split", headline="L'autre"), 303)
    course.measure("claim", post("claim"), 200)
    course.measure("draft", post("draft", headline="À moitié"), 200)
    course.measure("comment", post("comment", text="À vérifier"), 303)
    course.measure("assign", post("assign", to="e1"), 303)
    for verb in ("accept", "reject", "defer"):
        course.measure(
            f"bulk dry run, {verb}", lambda verb=verb: client.post(f"{base}/bulk/", {"verb": verb}).status_code
        )
    bulk(course, client, base, desk)
    course.measure("events", get(f"{base}/events/"))
    for tray in ("unpublished", "approval", "overdue", "flagged", "left-out", "removed"):
        course.measure(f"events, {tray}", get(f"{base}/events/?tray={tray}"))
    course.measure("events, by words", get(f"{base}/events/?text=absent"))
    one = next(events)
    course.measure("event", get(f"{base}/events/{one.public_id}/"))
    course.measure("event, choose", on_event("choose", chosen="no"), 303)
    course.measure("event, look", on_event("look"), 303)
    course.measure("event, remove", on_event("remove"), 303)
    fields = {
        "headline": "Corrigé",
        "date": "2021-12-07",
        "kind": "call",
        "factuality": "happened",
        "saw": "",
        "note": "Voici",
    }
    course.measure("event, amend", on_event("amend", **fields), 303)
    course.measure("history (log)", get(f"{base}/log/"))
    course.measure("log, one verb", get(f"{base}/log/?verb=publish"))
    course.measure("log, one person", get(f"{base}/log/?by=nobody"))
    course.measure("log, days", get(f"{base}/log/?since=2031-01-01"))
    for page in ("names/", "measure/", "members/", "jobs/", "import/", "feeds/"):
        course.measure(page.rstrip("/"), get(f"{base}/{page}"))
    course.measure("mentions", get("/desk/mentions/"))
    course.measure("publish page, first", get(f"{base}/publish/"))
    course.measure("preview", get(f"{base}/publish/preview/"))
    course.measure("preview, frise", get(f"{base}/publish/preview/frise.json"))
    course.measure("preview, event", get(f"{base}/publish/preview/e/{one.public_id}/"))

    stamp = ""

    def look() -> None:
        nonlocal stamp
        stamp = stamp_of(desk)  # it comes with the page

    def forget() -> None:
        Prepared.objects.filter(event__timeline=desk).delete()
        look()

    def ready() -> None:
        forget()
        prepare_ahead()

    def publish() -> int:
        return client.post(f"{base}/publish/now/", {"stamp": stamp}).status_code

    def opened() -> None:
        """As it is without a worker: the publisher opens the page."""
        Prepared.objects.filter(event__timeline=desk).delete()
        assert get(f"{base}/publish/")() == 200
        look()

    # As it is within a minute of the last decision, or of an upgrade, where a worker runs; then as it is without one; then
    # as it is for whoever sends the form without having opened its page.
    course.measure("publish, all made ready", publish, 303, rounds=10, before=ready)
    course.measure("publish, nothing changed", publish, 303, rounds=10, before=look)
    course.measure("publish, page opened", publish, 303, rounds=10, before=opened)
    course.measure("publish, nothing made ready", publish, 303, rounds=10, before=forget)
    course.measure("publish page, again", get(f"{base}/publish/"))


def bulk(course: Course, client: Any, base: str, desk: Any) -> None:
    """Runs over all that waits of one article after the other: what an editor does with a filter."""
    import re

    from timeline.models import Candidate, Decision

    articles = Candidate.objects.pending().filter(timeline=desk).order_by().values_list("article", flat=True).distinct()
    for verb, fields in (("reject", {"reason": "other"}), ("defer", {}), ("accept", {})):
        tokens = []
        sizes = []
        each = iter(list(articles.all()))  # what the verb before has moved is back in the queue
        for _round in range(course.rounds + 1) if course.wanted(f"bulk run, {verb}") else ():
            address = f"{base}/bulk/?article={next(each)}"
            page = client.post(address, {"verb": verb}).content.decode()
            found = re.search(r'name="token"\s+value="([^"]+)"', page)
            assert found is not None
            tokens.append((address, found[1]))
            sizes.append(Candidate.objects.pending().filter(article=address.rpartition("=")[2]).count())
        places = count()

        def act(tokens: Any = tokens, places: Any = places, fields: Any = fields) -> int:
            address, token = tokens[next(places)]
            return client.post(address, {"token": token, **fields}).status_code

        course.measure(f"bulk run, {verb}", act, 303)
        batches = iter(
            list(
                Decision.objects.filter(timeline=desk, verb=verb, batch__startswith="bulk-", undone_at=None)
                .order_by()
                .values_list("batch", flat=True)
                .distinct()
            )
        )
        if sizes:
            course.measure(
                f"bulk undo, {verb}",
                lambda batches=batches: client.post(f"{base}/bulk/", {"undo": next(batches)}).status_code,
                303,
                rounds=min(course.rounds, len(sizes) - 1),
            )
        if sizes:
            print(f"    (a run of {statistics.median(sizes):.0f} candidates)")


if __name__ == "__main__":
    sys.exit(main())
