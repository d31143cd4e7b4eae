"""Requests per second and processor time per request: pages, feeds and embeds beside a static file, one gunicorn.

    python benchmarks/serve.py                       SQLite, a temporary database
    DATABASE_URL=postgresql://… python benchmarks/serve.py        PostgreSQL (uses and empties that database)

Options: `--sizes 100,1000,10000 --seconds 2`. Processor time is the worker's own (user and system, from /proc), so it
does not count the client; a busy machine lowers the requests per second, hardly the processor time. Quote the ratio.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
TICK = os.sysconf("SC_CLK_TCK")
WORDS = "sommet accord sanctions visite médiation cessez-le-feu frontière garanties ministre délégation".split()  # noqa: SIM905
ACTORS = ("France", "Russie", "Ukraine", "Allemagne", "États-Unis", "OTAN", "Turquie", "Chine")


def prepare(sizes: list[int]) -> None:
    """A database with one published timeline a size."""
    # As in production: compressed once, named by content. The settings look for the result when they are read.
    collect = [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity", "0"]
    subprocess.run(collect, cwd=ROOT, check=True)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")
    import django

    django.setup()
    from django.core.management import call_command

    from timeline.models import Publication, PublishedEvent, Timeline
    from timeline.services.snapshot import facts_of, published_row

    call_command("migrate", verbosity=0)
    at = datetime(2022, 1, 2, tzinfo=UTC)
    for size in sizes:
        Timeline.objects.filter(slug=f"bench-{size}").delete()
        row = Timeline.objects.create(slug=f"bench-{size}", title=f"Chronologie de {size} événements")
        publication = Publication.objects.create(
            timeline=row, number=1, title=row.title, language="fr", created_at=at, release_at=at
        )
        events = sorted((_event(number) for number in range(size)), key=lambda data: data["start_earliest"])
        rows = [
            published_row(publication, place, data, f"{data['start_earliest']}:03") for place, data in enumerate(events)
        ]
        PublishedEvent.objects.bulk_create(rows, batch_size=500)
        publication.facts = facts_of(events)
        publication.save()


def _event(number: int) -> dict[str, object]:
    chance = random.Random(number)
    day = date(2022, 1, 3) + timedelta(chance.randrange(1400))
    dates = dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), day.isoformat())
    words = {"fr": f"le {day.isoformat()}", "en": day.isoformat()}
    state = {"edtf": day.isoformat(), **dates, "shape": "point", "granularity": "day", "qualifier": "", "words": words}
    known = (day + timedelta(1)).isoformat()
    return {
        "id": f"b{number:09d}",
        "headline": " ".join(chance.choices(WORDS, k=9)).capitalize(),
        "language": "fr",
        **state,
        **dict.fromkeys(("part_of_day", "clock", "timezone", "changed")),
        "kind": chance.choice(("meeting", "sanction", "statement", "military")),
        "factuality": chance.choice(("happened", "happened", "scheduled", "feared")),
        "said_by": ["Paris"],
        "actors": [{"name": name, "role": "participant", "country": None} for name in chance.sample(ACTORS, 2)],
        "place": chance.choice(("Genève", "Paris", "Kiev")),
        "note": "",
        "evidence": [
            {
                "publisher": "Le Courrier",
                "title": "Dépêche",
                "url": f"https://journal.example/{number}",
                "published_on": known,
                "language": "fr",
                "exact": " ".join(chance.choices(WORDS, k=25)),
                "prefix": "",
                "suffix": "",
                "why": {"fr": "jour dit en toutes lettres", "en": "said in full"},
            }
        ],
        "history": [{"known_on": known, "factuality": "happened", "said_by": [], "publisher": "Le Courrier", **state}],
        "first_published": "2022-01-02T10:00:00+00:00",
        "changes": [],
    }


class Server:
    """One gunicorn worker with four threads, on a free port."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "gunicorn", "timeline.wsgi", "-b", f"127.0.0.1:{self.port}", "-w", "1"]
        options = ["-k", "gthread", "--threads", "4", "--log-level", "warning"]
        self.process = subprocess.Popen([*command, *options], cwd=ROOT)
        for _ in range(200):
            time.sleep(0.1)
            try:
                self.get("/healthz")
                break
            except OSError:
                continue
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        self.worker = int(children[0])

    def get(self, path: str, headers: dict[str, str] | None = None) -> tuple[int, dict[str, str], int]:
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        link.request("GET", path, headers=headers or {})
        answer = link.getresponse()
        size = len(answer.read())
        link.close()
        return answer.status, dict(answer.getheaders()), size

    def processor(self) -> float:
        """Seconds of processor that the worker has used."""
        fields = Path(f"/proc/{self.worker}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)


def measure(server: Server, path: str, headers: dict[str, str], seconds: float) -> tuple[int, int, float, float]:
    """(status, bytes, requests per second, milliseconds of processor a request) over one kept connection."""
    link = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)

    def once() -> tuple[int, int]:
        link.request("GET", path, headers=headers)
        answer = link.getresponse()
        return answer.status, len(answer.read())

    status, size = once()
    for _ in range(20):
        once()
    count, begun, used = 0, time.perf_counter(), server.processor()
    while time.perf_counter() - begun < seconds:
        once()
        count += 1
    took, cost = time.perf_counter() - begun, server.processor() - used
    link.close()
    return status, size, count / took, 1000 * cost / count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--seconds", type=float, default=2)
    asked = parser.parse_args()
    sizes = [int(size) for size in asked.sizes.split(",")]
    with tempfile.TemporaryDirectory(prefix="frise-bench-") as folder:
        os.environ |= {"FRISE_DATA_DIR": folder, "FRISE_LOG_LEVEL": "WARNING"}
        os.environ["FRISE_STATIC_ROOT"] = f"{folder}/static"
        prepare(sizes)
        server = Server()
        try:
            report(server, sizes, asked.seconds)
        finally:
            server.stop()


def report(server: Server, sizes: list[int], seconds: float) -> None:
    """Print one line a path; ratios are to the static file's processor time."""
    gzip = {"Accept-Encoding": "gzip"}
    measure(server, "/static/css/base.css", gzip, seconds / 2)  # warm
    _, _, _, floor = measure(server, "/static/css/base.css", gzip, seconds)
    print(f"{os.environ.get('DATABASE_URL', 'sqlite').partition(':')[0]}: one worker, gzip, one connection")
    print(f"{'what':<28}{'status':>7}{'bytes':>9}{'first ms':>10}{'req/s':>8}{'cpu ms':>8}{'x static':>9}")

    def line(name: str, path: str, headers: dict[str, str]) -> None:
        begun = time.perf_counter()
        server.get(path, headers)
        first = 1000 * (time.perf_counter() - begun)
        status, size, rate, cost = measure(server, path, headers, seconds)
        print(f"{name:<28}{status:>7}{size:>9}{first:>10.0f}{rate:>8.0f}{cost:>8.2f}{cost / floor:>9.1f}", flush=True)

    line("static file", "/static/css/base.css", gzip)
    for size in sizes:
        slug = f"bench-{size}"
        for name, path, more in (
            ("page", f"/t/{slug}/", {}),
            ("fragment", f"/t/{slug}/?kind=meeting", {"HX-Request": "true"}),
            ("embed", f"/embed/v1/{slug}/", {}),
            ("Atom feed", f"/t/{slug}/feed.atom", {}),
            ("calendar", f"/t/{slug}/calendar.ics", {}),
            ("API, 50 events", f"/api/v1/timelines/{slug}/events", {}),
        ):
            line(f"{name}, {size}", path, {**gzip, **more})
        _, headers, _ = server.get(f"/embed/v1/{slug}/", gzip)
        line(f"embed 304, {size}", f"/embed/v1/{slug}/", {**gzip, "If-None-Match": headers["ETag"]})


if __name__ == "__main__":
    main()
