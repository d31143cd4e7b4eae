"""kill -9 the web server at random moments while people import articles and review candidates, and look for what is lost,
half done or done twice.

    python benchmarks/kill_web.py                                  50 kills, SQLite in a temporary folder
    DATABASE_URL=postgresql://… python benchmarks/kill_web.py      the same in a database of its own, dropped at the end

Each person repeats a request until it is answered, as a browser's Reload does. Ends with status 1 and what is wrong, or
0 and the figures.
"""

from __future__ import annotations

import argparse
import html
import http.client
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
from collections import Counter
from pathlib import Path

from kill_worker import ROOT, SENTENCE, own_site

PEOPLE = 3


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """Two web processes behind one master that is started again whenever it was killed, its children with it."""

    def __init__(self, port: int, log: Path) -> None:
        self.port, self.log = port, log
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [
            sys.executable,
            "-m",
            "gunicorn",
            "timeline.wsgi",
            "--bind",
            f"127.0.0.1:{self.port}",
            "--workers",
            "2",
        ]
        command += ["--worker-class", "gthread", "--threads", "4", "--log-level", "critical"]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, stderr=log)

    def reasons(self) -> Counter[str]:
        """What the database was asked in vain, by the last line of each traceback."""
        lines = self.log.read_text(errors="replace").splitlines()
        return Counter(line for line in lines if re.match(r"[\w.]*(Error|Timeout)\b", line))

    def kill(self) -> None:
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


class Person(threading.Thread):
    """Signed in; imports texts of their own and accepts each candidate of them that has a date."""

    def __init__(self, number: int, port: int, session: str, texts: int, length: int) -> None:
        super().__init__(daemon=True)
        self.number, self.port, self.session, self.texts, self.length = number, port, session, texts, length
        self.statuses: dict[int, int] = {}
        self.resets = self.forgotten = 0
        self.imported = self.accepted = 0

    def ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, `Location` and body of an answer; asked again until there is one."""
        token = "a" * 32
        headers = {"Cookie": f"sessionid={self.session}; csrftoken={token}"}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token})
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        while True:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
                connection.request(method, path, body, headers)
                answer = connection.getresponse()
                text = answer.read().decode()
                self.statuses[answer.status] = self.statuses.get(answer.status, 0) + 1
                if answer.status == 503:
                    # "Try again in a moment", says the page, while the database is away, and keeps what was typed.
                    kept = not fields or all(html.escape(value)[:200] in text for value in fields.values() if value)
                    self.forgotten += not (answer.getheader("Retry-After") and kept)
                    time.sleep(1)
                    continue
                return answer.status, answer.getheader("Location") or "", text
            except (OSError, http.client.HTTPException):
                self.resets += 1
                time.sleep(0.1)
            finally:
                connection.close()

    def run(self) -> None:
        for row in range(self.texts):
            text = "".join(SENTENCE.format(n=f"{self.number}-{row}-{part}") for part in range(self.length))
            facts = {"step": "confirm", "text": text, "title": f"{self.number}-{row}", "published_on": "2021-12-09"}
            _status, there, _body = self.ask("POST", "/desk/kill/import/", {**facts, "language": "fr"})
            self.imported += bool(there)
            _status, _there, page = self.ask("GET", there)
            for number in sorted(set(re.findall(r"/desk/kill/candidates/(\d+)/", page)))[:6]:
                self.ask("POST", f"/desk/kill/candidates/{number}/accept/", {"version": "1"})
                self.accepted += 1


def prepare() -> list[str]:
    """A desk with `PEOPLE` editors; the keys of their sessions."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
    from django.contrib.sessions.backends.db import SessionStore

    from timeline.models import Membership, Timeline

    desk = Timeline.objects.create(slug="kill", title="Kill")
    keys = []
    for number in range(PEOPLE):
        editor = get_user_model().objects.create_user(f"editor{number}")
        Membership.objects.create(timeline=desk, user=editor, role="editor")
        session = SessionStore()
        session[SESSION_KEY] = str(editor.pk)
        session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
        session[HASH_SESSION_KEY] = editor.get_session_auth_hash()
        session.save()
        keys.append(str(session.session_key))
    return keys


def faults(people: list[Person]) -> list[str]:
    from timeline.models import Article, Candidate, Decision, Event, LogEntry, Mention, Reading, Revision

    wrong = []
    expected = sum(person.texts for person in people)
    if Article.objects.count() != expected:
        wrong.append(f"{Article.objects.count()} articles instead of {expected}")
    for article in Article.objects.all():
        readings = list(Reading.objects.filter(article=article))
        if article.state != "read" or len(readings) != 1 or not Mention.objects.filter(reading__in=readings).exists():
            wrong.append(f"article {article} is {article.state} with {len(readings)} readings")
        if LogEntry.objects.filter(verb="import", object_id=article.pk).count() != 1:
            wrong.append(f"article {article} has no line of the log, or several")
    accepted = Candidate.objects.filter(status="accepted")
    for row in accepted:
        decisions = Decision.objects.filter(candidate=row, verb="accept").count()
        if row.event is None or decisions != 1 or not hasattr(row, "evidence"):
            wrong.append(f"candidate {row.pk}: event {row.event_id}, {decisions} decisions")
    if Event.objects.count() != accepted.count() or Revision.objects.count() != accepted.count():
        wrong.append(
            f"{accepted.count()} accepted, {Event.objects.count()} events, {Revision.objects.count()} revisions"
        )
    for person in people:
        if person.forgotten:
            wrong.append(f"person {person.number}: {person.forgotten} times 503 without Retry-After or what was typed")
        if person.is_alive():
            wrong.append(f"person {person.number} still waits")
        wrong += [
            f"person {person.number}: {count} × {status}"
            for status, count in person.statuses.items()
            if status >= 500 and status != 503
        ]
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--texts", type=int, default=40, help="articles that each person imports")
    parser.add_argument("--length", type=int, default=10, help="paragraphs of each article")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with own_site(FRISE_LOG_LEVEL="ERROR") as folder:
        return attack(asked, folder)


def attack(asked: argparse.Namespace, folder: Path) -> int:
    """Kill while people import and decide; 1 and what is wrong, or 0 and the figures."""
    chance = random.Random(asked.seed)
    from django.db import connection

    server = Server(free_port(), folder / "web.log")
    try:
        keys = prepare()
        people = [Person(number, server.port, key, asked.texts, asked.length) for number, key in enumerate(keys)]
        server.start()
        for person in people:
            person.start()
        started, kills = time.monotonic(), 0
        while kills < asked.kills and any(person.is_alive() for person in people):
            # A server that has just come up answers first, then it may die.
            people[0].ask("GET", "/healthz")
            time.sleep(chance.expovariate(1 / 0.5))
            server.kill()
            kills += 1
            server.start()
        for person in people:
            person.join(timeout=600)
        wrong = faults(people)
        print(
            f"{connection.vendor}: {kills} kills, {sum(p.imported for p in people)} articles imported, "
            f"{sum(p.accepted for p in people)} acceptances answered, {sum(p.resets for p in people)} requests cut off or "
            f"refused and repeated, {time.monotonic() - started:.0f} s, {len(wrong)} faults"
        )
        later = sum(person.statuses.get(503, 0) for person in people)
        print(f"{later} times asked to come again (503)", *server.reasons().most_common(5) if later else (), sep="\n  ")
        print("\n".join(wrong[:20]))
        return 1 if wrong else 0
    finally:
        server.kill()


if __name__ == "__main__":
    sys.exit(main())
