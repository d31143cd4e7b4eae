"""How long each page and action of the review takes on the server, in a database with 100,000 candidates.

    DATABASE_URL=postgresql://… python benchmarks/review_latency.py [--candidates 100000] [--events 10000] [--desks 20]

Without DATABASE_URL: a SQLite file in a temporary folder. The database must be empty; it is filled first (minutes).
Prints a line a step: median and 95th percentile in milliseconds, measured around the whole request in one process
(middleware, view, database, template), and the CPU time of this process in it, which a busy machine changes less.
Exits 1 where a 95th percentile passes 100 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
LIMIT_MS = 100.0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--candidates", type=int, default=100_000)
    options.add_argument("--events", type=int, default=10_000)
    options.add_argument("--desks", type=int, default=20)
    options.add_argument("--rounds", type=int, default=40)
    asked = options.parse_args()
    if "DATABASE_URL" not in os.environ:
        os.environ["DATABASE_URL"] = f"sqlite:///{tempfile.mkdtemp(prefix='frise-latency-')}/frise.sqlite3"
    os.environ.setdefault("FRISE_LOG_LEVEL", "ERROR")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import setup_test_environment

    from benchmarks.desk_rows import fill
    from timeline.models import Candidate, Decision, Timeline

    setup_test_environment()
    call_command("migrate", verbosity=0)
    if not Timeline.objects.exists():
        begun = time.monotonic()
        fill(desks=asked.desks, candidates=asked.candidates, events=asked.events)
        print(f"filled in {time.monotonic() - begun:.0f} s: {Candidate.objects.count()} candidates", flush=True)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")

    client = Client()
    from django.contrib.auth import get_user_model

    client.force_login(get_user_model().objects.get(username="e0"))
    desk = Timeline.objects.order_by("id").first()
    assert desk is not None
    waiting = iter(list(Candidate.objects.pending().filter(timeline=desk)[: asked.rounds * 10]))
    base = f"/desk/{desk.slug}"
    slow = []

    def measure(name: str, act: Callable[[], int], expected: int = 200) -> None:
        status = act()
        assert status == expected, f"{name}: {status}"
        taken, worked = [], []
        for _round in range(asked.rounds):
            begun, begun_cpu = time.perf_counter(), time.process_time()
            assert act() == expected
            taken.append((time.perf_counter() - begun) * 1000)
            worked.append((time.process_time() - begun_cpu) * 1000)
        taken.sort()
        worked.sort()
        p95 = taken[int(len(taken) * 0.95) - 1]
        cpu = worked[int(len(worked) * 0.95) - 1]
        print(
            f"{name:18} median {statistics.median(taken):6.1f}  p95 {p95:6.1f} ms  of it CPU p95 {cpu:5.1f} ms",
            flush=True,
        )
        if p95 > LIMIT_MS:
            slow.append(name)

    def get(address: str) -> Callable[[], int]:
        return lambda: client.get(address).status_code

    def post(verb: str, **fields: object) -> Callable[[], int]:
        def act() -> int:
            row = next(waiting)
            return client.post(f"{base}/candidates/{row.pk}/{verb}/", {"version": row.version, **fields}).status_code

        return act

    def undo() -> int:
        last = Decision.objects.filter(timeline=desk, undone_at=None).latest("id")
        return client.post(f"{base}/undo/{last.pk}/").status_code

    first = next(waiting)
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    print(f"{connection.vendor}, {asked.rounds} rounds a step, load {load:.1f} a core before the first")
    measure("queue, all desks", get("/desk/"))
    measure("queue, one desk", get(f"{base}/"))
    measure("queue, filtered", get(f"{base}/?kind=meeting&sure=yes"))
    measure("queue, by words", get(f"{base}/?text=Gen%C3%A8ve"))
    measure(
        "queue, far page", get(f"{base}/?after={Candidate.objects.filter(timeline=desk).latest('sort_key').pk - 1}")
    )
    measure("candidate", get(f"{base}/candidates/{first.pk}/"))
    measure("article", get(f"{base}/articles/{first.article_id}/"))
    measure("typed date", get(f"{base}/candidates/{first.pk}/date/?date=fin+janvier"))
    measure("accept", post("accept"), 303)
    measure("undo", undo, 303)
    measure("reject", post("reject", reason="background"), 303)
    measure("defer", post("defer"), 303)
    measure("amend", post("amend", headline="Autre titre", kind="call", factuality="happened", saw=""), 303)
    measure("split", post("split", headline="L'autre"), 303)
    measure("claim", post("claim"), 200)
    measure("comment", post("comment", text="À vérifier"), 303)
    measure("events", get(f"{base}/events/"))
    measure("log", get(f"{base}/log/"))
    if slow:
        print("over", LIMIT_MS, "ms:", ", ".join(slow))
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
