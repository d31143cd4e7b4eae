"""Serve timelines of 100, 1,000 and 10,000 events and measure what one process answers; fill them for a browser harness.

    python benchmarks/reader.py fill 100 1000 10000 [--events DIR]   write the timelines bench-100, bench-1000, ...
    python benchmarks/reader.py serve OUT.json [--seconds 3]         requests a second and CPU a request, by address

`--events DIR` takes the events of DIR/N/events.json (the browser harness's own, so that every tool shows the same ones);
without it they are made here. `serve` starts gunicorn with one worker on a free port, asks over one connection, and puts
every figure beside a static file of like size from the same process. DATABASE_URL and FRISE_DATA_DIR choose the database.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.utils import timezone  # noqa: E402

from timeline.extraction.values import KINDS  # noqa: E402
from timeline.models import Publication, PublishedEvent, Timeline  # noqa: E402
from timeline.models.dated import interval_columns, sort_key  # noqa: E402
from timeline.services.snapshot import facts_of, published_row  # noqa: E402
from timeline.temporal import describe, parse_edtf  # noqa: E402

KIND_OF = {"sommet": "meeting", "négociation": "call", "accord": "agreement", "sanction": "sanction", "visite": "visit"}
PLANS = ("scheduled", "announced", "expected", "feared", "demanded")
ENDS = ("cancelled", "postponed", "denied")


def made(count: int) -> list[dict[str, Any]]:
    """Events of our own, in the shape of the harness's."""
    chance = random.Random(7)
    actors = ["la France", "l’Ukraine", "la Russie", "l’Iran", "le Mali", "l’ONU", "l’Union africaine", "le Japon"]
    events = []
    for number in range(count):
        day = date(2022, 1, 3) + timedelta(chance.randrange(1400))
        pair = chance.sample(actors, 2)
        events.append(
            {
                "id": f"m{number:06d}",
                "type": chance.choice(list(KIND_OF)),
                "headline": f"{pair[0].capitalize()} et {pair[1]} se parlent, numéro {number}",
                "actors": pair,
                "place": chance.choice(["Genève", "Vienne", "Doha"]),
                "start": day.isoformat(),
                "end": (day + timedelta(chance.randrange(1, 6))).isoformat() if chance.random() < 0.2 else None,
                "precision": "month" if chance.random() < 0.1 else "day",
                "status": chance.choices(["happened", "planned", "cancelled"], [80, 15, 5])[0],
                "sources": [
                    {
                        "publisher": chance.choice(["AFP", "Le Monde", "RFI"]),
                        "date": day.isoformat(),
                        "url": f"https://exemple.invalid/{number}",
                        "quote": f"Les deux délégations ont parlé, version {number}",
                    }
                ],
            }
        )
    return events


def edtf_of(event: dict[str, Any]) -> str:
    """The honest date of one harness event."""
    start = event["start"]
    if event.get("open_ended"):
        return f"{start}/.."
    if event.get("deadline"):
        return f"[..{start}]"
    if event["precision"] == "month":
        return str(start[:7])
    if event["precision"] == "interval":
        return f"[{start}..{event['end']}]"
    return f"{start}/{event['end']}" if event["end"] else str(start)


def data_of(event: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """One event as a snapshot holds it; a quarter of the facts were plans before."""
    interval = parse_edtf(edtf_of(event))
    assert interval is not None
    dates = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in interval_columns(interval).items()
    }
    words = {code: describe(interval, code) for code in ("fr", "en")}
    kind = "deadline" if event.get("deadline") else KIND_OF.get(event["type"], "statement")
    if kind in ("statement", "sanction") and chance.random() < 0.35:
        kind = chance.choice([one for one in KINDS if one not in ("other", "deadline")])
    status = {"happened": "happened", "planned": chance.choice(PLANS), "cancelled": chance.choice(ENDS)}[
        event["status"]
    ]
    if event.get("open_ended") and status == "happened":
        status = "ongoing"
    told = [dict(source) for source in event["sources"]]
    states = [(min(source["date"] for source in told), status)]
    if status == "happened" and chance.random() < 0.25:
        before = (date.fromisoformat(states[0][0]) - timedelta(chance.randrange(5, 30))).isoformat()
        told.insert(0, {**told[0], "date": before})
        states.insert(0, (before, chance.choice(PLANS[:3])))
    return {
        "id": f"{event['id']}x7",
        "headline": event["headline"],
        "language": "fr",
        **dates,
        "part_of_day": None,
        "clock": None,
        "timezone": None,
        "words": words,
        "kind": kind,
        "factuality": status,
        "said_by": [] if status == "happened" else event["actors"][:1],
        "actors": [{"name": name, "role": "participant", "country": None} for name in event["actors"]],
        "place": event["place"],
        "note": "",
        "evidence": [
            {
                "publisher": source["publisher"],
                "title": event["headline"],
                "url": source["url"],
                "published_on": source["date"],
                "language": "fr",
                "exact": source["quote"],
                "prefix": "",
                "suffix": "",
                "why": {"fr": "date écrite en toutes lettres", "en": "explicit date"},
            }
            for source in told
        ],
        "history": [
            {
                "known_on": day,
                "factuality": one,
                "said_by": event["actors"][:1],
                "publisher": "AFP",
                "words": words,
                **dates,
            }
            for day, one in states
        ],
        "first_published": "2026-01-02T10:00:00+00:00",
        "changed": None,
        "changes": [],
    }


def fill(count: int, events: list[dict[str, Any]]) -> None:
    """Publish `events` as the timeline `bench-N`, in place of what it held."""
    chance = random.Random(1)
    timeline, _ = Timeline.objects.get_or_create(
        slug=f"bench-{count}",
        defaults={"title": f"Chronologie diplomatique ({count})", "description": "Sommets, sanctions, négociations."},
    )
    Publication.objects.filter(timeline=timeline).delete()
    now = timezone.now()
    publication = Publication.objects.create(
        timeline=timeline, number=1, title=timeline.title, language="fr", created_at=now, release_at=now
    )
    rows = []
    for event in events:
        data = data_of(event, chance)
        rows.append((sort_key(parse_edtf(data["edtf"])), data))
    rows.sort(key=lambda row: (row[0], row[1]["id"]))
    stored = [published_row(publication, place, data, key) for place, (key, data) in enumerate(rows)]
    PublishedEvent.objects.bulk_create(stored, batch_size=500)
    publication.facts = facts_of(row.data for row in stored)
    publication.save()
    print(f"bench-{count}: {len(stored)} events")


def _cpu(pid: int) -> float:
    """Seconds of processor that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ask(port: int, path: str, seconds: float, worker: int, headers: dict[str, str]) -> dict[str, Any]:
    """Ask for `path` again and again over one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    times, size, status = [], 0, 0
    before, start = _cpu(worker), time.perf_counter()
    while time.perf_counter() - start < seconds:
        at = time.perf_counter()
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        size, status = len(response.read()), response.status
        times.append(time.perf_counter() - at)
    spent = time.perf_counter() - start
    connection.close()
    return {
        "status": status,
        "bytes": size,
        "requests_per_second": round(len(times) / spent, 1),
        "cpu_ms_per_request": round((_cpu(worker) - before) * 1000 / len(times), 3),
        "median_ms": round(statistics.median(times) * 1000, 2),
    }


def addresses(port: int, count: int) -> dict[str, tuple[str, dict[str, str]]]:
    """What readers, embeds and programs ask of `bench-N`: name -> path and headers."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    page = f"/t/bench-{count}/"
    connection.request("GET", page, headers={"Accept-Encoding": "gzip"})
    response = connection.getresponse()
    response.read()
    etag = response.headers["ETag"]
    connection.request("GET", f"{page}frise.json?tile=0")
    public_id = json.loads(connection.getresponse().read())["events"]["id"][0]
    connection.close()
    event = f"{page}e/{public_id}/"
    return {
        "page": (page, {}),
        "304": (page, {"If-None-Match": etag}),
        "fragment, filtered": (f"{page}?q=accord", {"HX-Request": "true"}),
        "known then": (f"{page}?known=2024-01-01", {}),
        "frise.json": (f"{page}frise.json", {}),
        "event": (event, {}),
        "cite": (f"{event}cite.bib", {}),
        "event.ics": (f"{event}event.ics", {}),
        "card.png": (f"{page}card.png", {}),
        "embed": (f"/embed/v1/bench-{count}/", {}),
        "feed.atom": (f"{page}feed.atom", {}),
        "feed.json": (f"{page}feed.json", {}),
        "calendar.ics": (f"{page}calendar.ics", {}),
    }


def serve(out: str, seconds: float) -> None:
    """Measure every address beside the static file, three rounds in turn, medians."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # Threads keep connections alive; one worker, so that the figures are those of one process.
    command = [sys.executable, "-m", "gunicorn", "timeline.wsgi", "-w", "1", "--threads", "2", "--log-level", "error"]
    server = subprocess.Popen([*command, "-b", f"127.0.0.1:{port}"], cwd=ROOT)
    try:
        for _ in range(100):
            time.sleep(0.1)
            children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
            if children:
                break
        time.sleep(2)
        worker = int(children[0])
        places: dict[str, tuple[str, dict[str, str]]] = {
            "static file (css)": ("/static/css/reader.css", {}),
            "widget.js": ("/embed/v1/widget.js", {}),
        }
        for count in (100, 1000, 10000):
            page = f"/t/bench-{count}/"
            one = ask(port, page, 0.2, worker, {"Accept-Encoding": "gzip"})
            if one["status"] != 200:
                continue
            places.update({f"{name}, {count}": place for name, place in addresses(port, count).items()})
        rounds: dict[str, list[dict[str, Any]]] = {name: [] for name in places}
        for _ in range(3):
            for name, (path, headers) in places.items():
                rounds[name].append(ask(port, path, seconds, worker, {"Accept-Encoding": "gzip", **headers}))
    finally:
        server.terminate()
        server.wait()
    middle = {name: sorted(rows, key=lambda row: row["cpu_ms_per_request"])[1] for name, rows in rounds.items()}
    floor = middle["static file (css)"]["cpu_ms_per_request"]
    for name, row in middle.items():
        row["cpu_beside_static"] = round(row["cpu_ms_per_request"] / floor, 2)
        print(f"{name:28} {row}")
    database = settings.DATABASES["default"]["ENGINE"].rsplit(".", 1)[1]
    path = Path(out)
    known = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**known, database: middle}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    filling = verbs.add_parser("fill")
    filling.add_argument("sizes", nargs="+", type=int)
    filling.add_argument("--events", type=Path)
    serving = verbs.add_parser("serve")
    serving.add_argument("out")
    serving.add_argument("--seconds", type=float, default=3)
    given = parser.parse_args()
    if given.verb == "serve":
        serve(given.out, given.seconds)
        return
    for count in given.sizes:
        held = given.events / str(count) / "events.json" if given.events else None
        fill(count, json.loads(held.read_text(encoding="utf-8")) if held else made(count))


if __name__ == "__main__":
    main()
