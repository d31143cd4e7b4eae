"""Twenty editors act on the same 500 candidates at once, through real gunicorn processes; then everything is counted.

    python benchmarks/review_storm.py                                  SQLite in a temporary folder
    DATABASE_URL=postgresql://… python benchmarks/review_storm.py      an empty PostgreSQL database

Each editor walks the candidates in an order of their own and accepts, amends, rejects, defers, merges or undoes, with the
version they last saw. Wrong would be: a status other than 200, 303, 409 or 422; a refusal without words; a candidate with
two events; an accepted one without; an amendment answered 303 that no decision tells of; a version that skipped.
Exits 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import http.cookiejar
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

_VERSION = re.compile(r'name="version"\s+value="(\d+)"')


class Browser:
    """One editor's browser: cookies, CSRF, no redirects followed."""

    def __init__(self, base: str, name: str, password: str) -> None:
        self.base = base
        self.jar = http.cookiejar.CookieJar()
        handlers = [urllib.request.HTTPCookieProcessor(self.jar), _Stay()]
        self.opener = urllib.request.build_opener(*handlers)
        self.ask("/accounts/login/")
        status, _page = self.ask("/accounts/login/", {"login": name, "password": password})
        assert status in (302, 303), f"{name} could not sign in: {status}"

    def ask(self, path: str, fields: dict[str, object] | None = None) -> tuple[int, str]:
        data = None
        if fields is not None:
            token = next((cookie.value for cookie in self.jar if cookie.name == "csrftoken"), "")
            data = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token}, doseq=True).encode()
        request = urllib.request.Request(self.base + path, data, {"Origin": self.base} if data else {})
        try:
            with self.opener.open(request, timeout=60) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: object, **kwargs: object) -> None:
        return None


def editor(
    browser: Browser, base: str, rows: dict[int, int], seed: int, each: int, told: list[tuple[str, int, int, str]]
) -> None:
    """Walk all candidates once. `rows` is what this editor last saw: key to version."""
    dice = random.Random(seed)
    keys = list(rows)
    dice.shuffle(keys)
    for key in keys[:each]:
        verb = dice.choices(["accept", "amend", "reject", "defer", "reopen", "merge"], [30, 30, 12, 10, 8, 10])[0]
        fields: dict[str, object] = {"version": rows[key]}
        mark = ""
        if verb == "amend":
            mark = f"s{seed}k{key}"
            saw = {"headline": "", "date": "2021-12-07", "kind": "meeting", "factuality": "happened", "said_by": ""}
            fields |= {**saw, "headline": mark, "saw": json.dumps(saw)}
        elif verb == "reject":
            fields["reason"] = "other"
        elif verb == "merge":
            into = dice.choice([other for other in rows if other != key])
            fields |= {"into": into, "into_version": rows[into]}
        status, page = browser.ask(f"{base}/candidates/{key}/{verb}/", fields)
        if status == 409 and verb in ("accept", "amend") and (present := _VERSION.search(page)):
            # As people do: look at what the other did, and send it again on top.
            told.append((verb, status, key, mark))
            status, page = browser.ask(f"{base}/candidates/{key}/{verb}/", {**fields, "version": present[1]})
        if status == 409 and "<h1" not in page:
            mark = "WORDLESS"
        told.append((verb, status, key, mark))


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--editors", type=int, default=20)
    options.add_argument("--candidates", type=int, default=500)
    options.add_argument("--each", type=int, default=500, help="candidates that each editor walks")
    options.add_argument("--workers", type=int, default=4)
    asked = options.parse_args()
    folder = tempfile.mkdtemp(prefix="frise-storm-")
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/frise.sqlite3")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    os.environ |= {
        "FRISE_DATA_DIR": folder,
        "FRISE_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "DJANGO_SETTINGS_MODULE": "timeline.settings",
        "FRISE_LOG_LEVEL": "ERROR",
    }
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from benchmarks.desk_rows import PASSWORD, fill

    call_command("migrate", verbosity=0)
    desk = fill(desks=1, candidates=asked.candidates, events=0, editors=asked.editors)[0]
    rows = dict(desk.candidates.values_list("id", "version"))
    vendor = connection.vendor
    connection.close()
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "timeline.wsgi", "-b", f"127.0.0.1:{port}", "-w", str(asked.workers)]
        + ["--threads", "4", "--timeout", "90", "--no-control-socket", "--log-level", "warning"],
        cwd=ROOT,
    )
    try:
        base = f"http://127.0.0.1:{port}"
        for _try in range(100):
            try:
                urllib.request.urlopen(base + "/healthz", timeout=1)
                break
            except OSError:
                time.sleep(0.2)
        browsers = [Browser(base, f"e{number}", PASSWORD) for number in range(asked.editors)]
        told: list[list[tuple[str, int, int, str]]] = [[] for _editor in browsers]
        begun = time.monotonic()
        threads = [
            threading.Thread(
                target=editor, args=(browser, f"/desk/{desk.slug}", dict(rows), number, asked.each, told[number])
            )
            for number, browser in enumerate(browsers)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        seconds = time.monotonic() - begun
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)
    return _judge(vendor, [line for lines in told for line in lines], seconds)


def _judge(vendor: str, told: list[tuple[str, int, int, str]], seconds: float) -> int:
    from django.db.models import Count

    from timeline.models import Candidate, Decision, Event, Evidence

    statuses = Counter((verb, status) for verb, status, _key, _mark in told)
    wrong = [f"{verb} {key}: {status}" for verb, status, key, _mark in told if status not in (200, 303, 409, 422)]
    wrong += [f"{verb} {key}: refused without words" for verb, _status, key, mark in told if mark == "WORDLESS"]
    doubles = Evidence.objects.values("candidate").annotate(n=Count("id")).filter(n__gt=1).count()
    if doubles:
        wrong.append(f"{doubles} candidates with two pieces of evidence")
    accepted = Candidate.objects.filter(status="accepted")
    if orphans := accepted.filter(event=None).count():
        wrong.append(f"{orphans} accepted candidates without an event")
    if Event.objects.live().count() != accepted.count():
        wrong.append(f"{Event.objects.live().count()} events for {accepted.count()} accepted candidates")
    yes = sum(1 for verb, status, _key, _mark in told if verb == "accept" and status == 303)
    if yes != Decision.objects.filter(verb="accept").count():
        wrong.append(f"{yes} accepts answered 303, {Decision.objects.filter(verb='accept').count()} decisions")
    kept = set(Decision.objects.filter(verb="amend").values_list("after__headline", flat=True))
    lost = [mark for verb, status, _key, mark in told if verb == "amend" and status == 303 and mark not in kept]
    if lost:
        wrong.append(f"{len(lost)} amendments answered 303 that no decision tells of")
    counts = dict(Decision.objects.values_list("candidate").annotate(Count("id")))
    skipped = [row.pk for row in Candidate.objects.all() if row.version != 1 + counts.get(row.pk, 0)]
    if skipped:
        wrong.append(f"{len(skipped)} candidates whose version and number of decisions differ: {skipped[:5]}")
    refused = sum(number for (_verb, status), number in statuses.items() if status == 409)
    done = sum(number for (_verb, status), number in statuses.items() if status == 303)
    print(
        f"{vendor}: {len(told)} actions in {seconds:.0f} s ({len(told) / seconds:.0f}/s), {done} done, {refused} refused"
    )
    for (verb, status), number in sorted(statuses.items()):
        print(f"  {verb:8} {status}  {number}")
    for line in wrong[:20]:
        print("WRONG", line)
    print("nothing wrong" if not wrong else f"{len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
