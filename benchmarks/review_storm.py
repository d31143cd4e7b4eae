"""Twenty editors act on the same 500 candidates at once, through real gunicorn processes; then everything is counted.

    python benchmarks/review_storm.py                                  SQLite in a temporary folder
    DATABASE_URL=postgresql://… python benchmarks/review_storm.py      an empty PostgreSQL database

Each editor accepts, amends, rejects, defers, reopens, merges, or takes back their last decision, with the version they
last saw. Half of them walk the candidates in the same order, so that they meet on the same one in the same instant; the
others in an order of their own, so that they come to what was decided long ago. `--each` says how many of the candidates
each one walks (100: two minutes or so on two processors; 500 for the whole storm).

Wrong would be: a status other than 200, 303, 409, 422 or 503; a refusal without words; a 503 without Retry-After; a
candidate with two events; an accepted one without; an accept or an amendment answered 303 that no decision tells of, or a
decision that nobody was told of; a version that skipped. A 503 is the server asking to come again (its reason is on the
standard error): the editor does, and they are counted. Exits 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import http.client
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
import urllib.parse
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

_VERSION = re.compile(r'name="version"\s+value="(\d+)"')
_UNDO = re.compile(r'action="([^"]*/undo/\d+/)[^"]*"')


class Browser:
    """One editor's browser: cookies, CSRF, no redirects followed."""

    def __init__(self, port: int, name: str, password: str) -> None:
        self.port = port
        self.origin = f"http://127.0.0.1:{port}"
        self.cookies: dict[str, str] = {}
        self.slowest = 0.0
        self.later = 0
        self.ask("/accounts/login/")
        status, _page = self.ask("/accounts/login/", {"login": name, "password": password})
        assert status in (302, 303), f"{name} could not sign in: {status}"

    def ask(self, path: str, fields: dict[str, object] | None = None) -> tuple[int, str]:
        """Status and page; what is answered with 503 is sent again, as the page says."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        data = None
        if fields is not None:
            token = self.cookies.get("csrftoken", "")
            data = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token}, doseq=True)
            headers |= {"Origin": self.origin, "Content-Type": "application/x-www-form-urlencoded"}
        for _again in range(20):
            begun = time.monotonic()
            link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
            link.request("GET" if data is None else "POST", path, data, headers)
            answer = link.getresponse()
            page = answer.read().decode()
            link.close()
            self.slowest = max(self.slowest, time.monotonic() - begun)
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    key, _equals, rest = value.partition("=")
                    self.cookies[key] = rest.partition(";")[0]
            if answer.status != 503:
                break
            self.later += 1
            if not answer.getheader("Retry-After"):
                return 500, page
            time.sleep(1)
        return answer.status, page


def editor(
    browser: Browser, base: str, rows: dict[int, int], seed: int, each: int, told: list[tuple[str, int, int, str]]
) -> None:
    """Walk all candidates once. `rows` is what this editor last saw: key to version."""
    dice = random.Random(seed)
    keys = list(rows)
    if seed % 2:
        dice.shuffle(keys)
    for key in keys[:each]:
        verbs = ["accept", "amend", "reject", "defer", "reopen", "merge", "undo"]
        verb = dice.choices(verbs, [30, 28, 12, 10, 8, 8, 4])[0]
        if verb == "undo":
            if place := _UNDO.search(browser.ask(f"{base}/?kind=none&text=nothing")[1]):
                told.append((verb, browser.ask(place[1], {})[0], key, ""))
            continue
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
    options.add_argument("--each", type=int, default=100, help="candidates that each editor walks")
    options.add_argument("--workers", type=int, default=2)
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
        for _try in range(100):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.2)
        browsers = [Browser(port, f"e{number}", PASSWORD) for number in range(asked.editors)]
        told: list[list[tuple[str, int, int, str]]] = [[] for _editor in browsers]
        begun = time.monotonic()
        lost: list[str] = []
        threading.excepthook = lambda what: lost.append(f"an editor got no answer: {what.exc_value!r}")
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
    slowest, later = max(browser.slowest for browser in browsers), sum(browser.later for browser in browsers)
    print(f"slowest answer {slowest:.1f} s, {later} times asked to come again (503)")
    return _judge(vendor, [line for lines in told for line in lines], seconds, lost)


def _judge(vendor: str, told: list[tuple[str, int, int, str]], seconds: float, lost: list[str]) -> int:
    from django.db.models import Count, Q

    from timeline.models import Candidate, Decision, Event, Evidence

    statuses = Counter((verb, status) for verb, status, _key, _mark in told)
    wrong = lost + [
        f"{verb} {key}: {status}" for verb, status, key, _mark in told if status not in (200, 303, 409, 422)
    ]
    wrong += [f"{verb} {key}: refused without words" for verb, _status, key, mark in told if mark == "WORDLESS"]
    doubles = Evidence.objects.values("candidate").annotate(n=Count("id")).filter(n__gt=1).count()
    if doubles:
        wrong.append(f"{doubles} candidates with two pieces of evidence")
    accepted = Candidate.objects.filter(status="accepted")
    if orphans := accepted.filter(event=None).count():
        wrong.append(f"{orphans} accepted candidates without an event")
    if Event.objects.live().count() != accepted.count():
        wrong.append(f"{Event.objects.live().count()} events for {accepted.count()} accepted candidates")
    if bare := Event.objects.live().filter(evidence=None).count():
        wrong.append(f"{bare} events without evidence")
    yes = sum(1 for verb, status, _key, _mark in told if verb == "accept" and status == 303)
    if yes != Decision.objects.filter(verb="accept").count():
        wrong.append(f"{yes} accepts answered 303, {Decision.objects.filter(verb='accept').count()} decisions")
    kept = set(Decision.objects.filter(verb="amend").values_list("after__headline", flat=True))
    gone = [mark for verb, status, _key, mark in told if verb == "amend" and status == 303 and mark not in kept]
    if gone:
        wrong.append(f"{len(gone)} amendments answered 303 that no decision tells of")
    taken_back = Count("id", filter=~Q(undone_at=None))
    counts = {
        row["candidate"]: row["n"] + row["u"]
        for row in Decision.objects.values("candidate").annotate(n=Count("id"), u=taken_back)
    }
    skipped = [row.pk for row in Candidate.objects.all() if row.version != 1 + counts.get(row.pk, 0)]
    if skipped:
        wrong.append(
            f"{len(skipped)} candidates whose version and number of decisions (and of those taken back) differ: {skipped[:5]}"
        )
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
