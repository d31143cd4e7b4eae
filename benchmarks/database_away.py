"""Take the database away from a running server and give it back: what readers and editors see meanwhile.

    python benchmarks/database_away.py postgresql     stopped while the server runs, and not there when it starts
    python benchmarks/database_away.py locked         SQLite, locked for 30 s by another process
    python benchmarks/database_away.py full           SQLite on a disk without room (a small tmpfs: needs root)

PostgreSQL is a cluster of its own in a temporary folder. Right is: /healthz 200 and /readyz 503 meanwhile; pages and
forms 503 with Retry-After, the form with all that was typed; afterwards, without a restart, everything as before. Prints
what was seen and exits 1 where anything else was.
"""

from __future__ import annotations

import html
import http.client
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

from kill_web import free_port, prepare
from kill_worker import ROOT, SENTENCE

WORDS = "Une phrase & <b>rien</b> de perdu. "
wrong: list[str] = []
started: list[Web] = []


class Web:
    """One gunicorn process with four threads, and a signed-in editor's browser."""

    def __init__(self, session: str = "") -> None:
        self.port, self.session = free_port(), session
        command = [sys.executable, "-m", "gunicorn", "timeline.wsgi", "-b", f"127.0.0.1:{self.port}", "-w", "1"]
        options = ["-k", "gthread", "--threads", "4", "--timeout", "90", "--log-level", "critical"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen([*command, *options], cwd=ROOT, **quiet)
        started.append(self)
        for _try in range(300):
            time.sleep(0.1)
            try:
                self.ask("/healthz")
                return
            except OSError:
                continue

    def ask(self, path: str, fields: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, Retry-After and body."""
        token = "a" * 32
        headers = {"Cookie": f"sessionid={self.session}; csrftoken={token}"}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token})
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=90)
        link.request("GET" if body is None else "POST", path, body, headers)
        answer = link.getresponse()
        text = answer.read().decode()
        link.close()
        return answer.status, answer.getheader("Retry-After") or "", text

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(60)


def see(what: str, status: int, expected: int, more: bool = True) -> None:
    """Print an observation, and remember it where it is not the expected one."""
    right = status == expected and more
    print(f"  {what}: {status}{'' if right else f'  WRONG, expected {expected}'}", flush=True)
    if not right:
        wrong.append(what)


def text_of(number: int, length: int = 6) -> str:
    return WORDS + "".join(SENTENCE.format(n=f"{number}-{part}") for part in range(length))


def bring(web: Web, number: int, length: int = 6) -> tuple[int, str, str, float]:
    """Import an article by the form; the seconds it took too."""
    begun = time.monotonic()
    facts = {"step": "confirm", "text": text_of(number, length), "title": f"n° {number}", "published_on": "2021-12-09"}
    return *web.ask("/desk/kill/import/", {**facts, "language": "fr"}), time.monotonic() - begun


def while_away(web: Web, number: int, *, reading: int = 503, ready: int = 503) -> None:
    status, _again, _page = web.ask("/healthz")
    see("/healthz", status, 200)
    status, again, _page = web.ask("/readyz")
    see("/readyz", status, ready, ready == 200 or bool(again))
    status, again, _page = web.ask("/desk/kill/")
    see("a page of the desk", status, reading, reading == 200 or bool(again))
    status, again, _page = web.ask("/t/kill/")
    see("a public page", status, reading, reading == 200 or bool(again))
    status, again, page, seconds = bring(web, number)
    kept = html.escape(text_of(number)) in page
    see(
        f"a form, after {seconds:.1f} s, Retry-After {again or 'missing'}, text {'kept' if kept else 'LOST'}",
        status,
        503,
    )
    if not (kept and again):
        wrong.append("the form")


def afterwards(web: Web, number: int) -> None:
    begun = time.monotonic()
    while web.ask("/readyz")[0] != 200 and time.monotonic() < begun + 60:
        time.sleep(0.2)
    print(f"  ready again after {time.monotonic() - begun:.1f} s, the same process")
    see("a page of the desk", web.ask("/desk/kill/")[0], 200)
    see("a public page", web.ask("/t/kill/")[0], 200)
    see("the same form", bring(web, number)[0], 303)


def desk() -> str:
    """A desk with one published event; the key of an editor's session."""
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.db import connections

    from timeline.models import Candidate, Membership, Timeline
    from timeline.services.ingest import import_article
    from timeline.services.publish import publish_timeline
    from timeline.services.review import accept_candidate

    call_command("migrate", verbosity=0)
    session = prepare()[0]
    row, editor = Timeline.objects.get(slug="kill"), get_user_model().objects.get(username="editor0")
    Membership.objects.filter(user=editor).update(role="publisher")
    from datetime import date

    import_article(timeline=row, by=editor, text=text_of(0), title="n° 0", published_on=date(2021, 12, 9))
    candidate = Candidate.objects.pending().first()
    assert candidate is not None
    accept_candidate(candidate=candidate, by=editor, version=candidate.version)
    publish_timeline(timeline=row, by=editor)
    connections.close_all()
    return session


def postgresql(folder: Path) -> None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    server = found[-1] if found else Path(shutil.which("initdb") or sys.exit("no PostgreSQL server here")).parent
    port, root = free_port(), os.geteuid() == 0
    data = folder / "pg"
    data.mkdir()
    if root:
        shutil.chown(data, "postgres")
        folder.chmod(0o755)

    def run(*command: object) -> None:
        words = [str(word) for word in command]
        by = ["su", "-s", "/bin/sh", "postgres", "-c", 'exec "$0" "$@"', "--"] if root else []
        subprocess.run([*by, *words], check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    run(server / "initdb", "-D", data / "d", "-U", "frise", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={data} -c fsync=off"
    start = (server / "pg_ctl", "-D", data / "d", "-w", "-o", options, "-l", data / "log", "start")
    stop = (server / "pg_ctl", "-D", data / "d", "-m", "immediate", "stop")
    run(*start)
    try:
        os.environ["DATABASE_URL"] = f"postgresql://frise@127.0.0.1:{port}/postgres"
        web = Web(desk())
        print("PostgreSQL is stopped under a running server")
        bring(web, 1)
        run(*stop)
        while_away(web, 2)
        run(*start)
        afterwards(web, 2)
        session = web.session
        web.stop()
        print("PostgreSQL is not there when the server starts")
        run(*stop)
        web = Web(session)
        while_away(web, 3)
        run(*start)
        afterwards(web, 3)
        web.stop()
    finally:
        subprocess.run([*[str(word) for word in stop]], check=False) if not root else run(*stop)


def locked(folder: Path) -> None:
    os.environ["DATABASE_URL"] = f"sqlite:///{folder}/frise.sqlite3"
    web = Web(desk())
    holder = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); time.sleep(30)"
    )
    process = subprocess.Popen([sys.executable, "-c", holder, f"{folder}/frise.sqlite3"], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    print("SQLite is locked for 30 s by another process: reading goes on, writing waits 20 s")
    while_away(web, 2, reading=200, ready=200)
    process.wait(60)
    afterwards(web, 2)
    web.stop()


def full(folder: Path) -> None:
    disk = folder / "disk"
    disk.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "frise", str(disk)]).returncode:
        sys.exit("needs root, to mount a small disk")
    try:
        os.environ["DATABASE_URL"] = f"sqlite:///{disk}/frise.sqlite3"
        web = Web(desk())
        with open(disk / "filler", "wb") as filler:
            room = os.statvfs(disk)
            filler.write(bytes(room.f_bavail * room.f_frsize - 65536))
        print("SQLite's disk is full: reading goes on, writing is refused")
        while_away(web, 2, reading=200)
        (disk / "filler").unlink(missing_ok=True)
        afterwards(web, 2)
        web.stop()
    finally:
        time.sleep(1)
        subprocess.run(["umount", "-l", str(disk)], check=False)


def main() -> int:
    chosen = {"postgresql": postgresql, "locked": locked, "full": full}.get(sys.argv[1] if len(sys.argv) == 2 else "")
    if chosen is None:
        sys.exit(__doc__)
    sys.path.insert(0, str(ROOT))
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="frise-away-") as folder:
        os.environ |= {
            "FRISE_DATA_DIR": f"{folder}/data",
            "FRISE_LOG_LEVEL": "CRITICAL",
            "DJANGO_SETTINGS_MODULE": "timeline.settings",
        }
        try:
            chosen(Path(folder))
        finally:
            for web in started:
                web.stop()
    print("nothing wrong" if not wrong else f"wrong: {', '.join(wrong)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
