"""Back a desk up while it is written to, restore the copy elsewhere, and compare: docs/operate.md as a proof.

    python benchmarks/backup_restore.py                                  SQLite in a temporary folder
    DATABASE_URL=postgresql://… python benchmarks/backup_restore.py      two databases of its own, dropped at the end

Right is: the copy is whole (each article with its reading, each accepted candidate with its event), holds at least what
was there when the backup began, refuses changes to the log as the original does, and can be worked with. Exits 1 else.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from kill_worker import ROOT, SENTENCE, own_database


def tool(name: str) -> str:
    """The newest PostgreSQL client of this machine: an older one refuses a newer server."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(found[-1]) if found else shutil.which(name) or sys.exit(f"{name} is not here")


def copy(address: str, folder: Path, there: str) -> None:
    """What docs/operate.md says: back `address` up, and restore into `there`."""
    if address.startswith("sqlite"):
        here = address.removeprefix("sqlite:///")
        with closing(sqlite3.connect(here)) as source, closing(sqlite3.connect(folder / "backup")) as target:
            source.backup(target)
        shutil.copy(folder / "backup", there.removeprefix("sqlite:///"))
        return
    dump = str(folder / "frise.dump")
    subprocess.run([tool("pg_dump"), "--format=custom", f"--file={dump}", address], check=True)
    restore = [tool("pg_restore"), "--clean", "--if-exists", "--no-owner", "--exit-on-error", f"--dbname={there}", dump]
    subprocess.run(restore, check=True)


def work(desk: Any, editor: Any, number: int) -> None:
    from timeline.models import Candidate
    from timeline.services.ingest import import_article
    from timeline.services.review import accept_candidate

    text = "".join(SENTENCE.format(n=f"{number}-{part}") for part in range(4))
    import_article(timeline=desk, by=editor, text=text, title=f"n° {number}", published_on=date(2021, 12, 9))
    for row in Candidate.objects.pending().filter(timeline=desk)[:2]:
        accept_candidate(candidate=row, by=editor, version=row.version)


CHECK = """
import django; django.setup()
from django.db import Error, transaction
from django.db.models import F
from timeline.models import Article, Candidate, Event, LogEntry, Mention, Reading, Timeline
from django.contrib.auth import get_user_model
from django.core.management import call_command
call_command("migrate", "--check", verbosity=0)
assert all(a.state == "read" and a.readings.count() == 1 for a in Article.objects.all()), "half an article"
accepted = Candidate.objects.filter(status="accepted")
assert accepted.exclude(event=None).count() == accepted.count() == Event.objects.count(), "half a decision"
try:
    with transaction.atomic():
        from django.db import connection
        connection.cursor().execute("UPDATE timeline_logentry SET verb = 'x'")
    raise SystemExit("the log could be changed")
except Error:
    pass
print(Article.objects.count(), Event.objects.count(), LogEntry.objects.count(), end=" ")
import benchmarks.backup_restore as b
b.work(Timeline.objects.get(), get_user_model().objects.get(), 10_000)
"""


def main() -> int:
    sys.path.insert(0, str(ROOT))
    sys.path.insert(0, str(ROOT / "benchmarks"))
    drops = []
    with tempfile.TemporaryDirectory(prefix="frise-backup-") as name:
        folder = Path(name)
        if address := os.environ.get("DATABASE_URL", ""):
            (here, drop), (there, drop_there) = own_database(address), own_database(address)
            drops = [drop, drop_there]
        else:
            here, there = f"sqlite:///{folder}/frise.sqlite3", f"sqlite:///{folder}/restored.sqlite3"
        os.environ |= {
            "DATABASE_URL": here,
            "FRISE_DATA_DIR": name,
            "FRISE_LOG_LEVEL": "ERROR",
            "DJANGO_SETTINGS_MODULE": "timeline.settings",
            "PYTHONPATH": f"{ROOT}:{ROOT / 'benchmarks'}",
        }
        try:
            return prove(here, there, folder)
        finally:
            for drop in drops:
                drop()


def prove(here: str, there: str, folder: Path) -> int:
    import django

    django.setup()
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.db import connections

    from timeline.models import Article, Event, LogEntry, Membership, Timeline

    call_command("migrate", verbosity=0)
    desk = Timeline.objects.create(slug="backup", title="Backup")
    editor = get_user_model().objects.create_user("editor")
    Membership.objects.create(timeline=desk, user=editor, role="editor")
    for number in range(10):
        work(desk, editor, number)
    before = [model.objects.count() for model in (Article, Event, LogEntry)]
    over = threading.Event()
    written = [0]

    def go_on() -> None:
        while not over.is_set():
            written[0] += 1
            work(desk, editor, 100 + written[0])
        connections.close_all()

    writer = threading.Thread(target=go_on)
    writer.start()
    try:
        copy(here, folder, there)
    finally:
        over.set()
        writer.join()
    done = subprocess.run(
        [sys.executable, "-c", CHECK],
        env={**os.environ, "DATABASE_URL": there},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        print(done.stdout, done.stderr, "the copy is not whole", sep="\n")
        return 1
    after = [int(number) for number in done.stdout.split()[:3]]
    print(
        f"{here.partition(':')[0]}: {before} articles, events and lines of the log when the backup began, {after} restored, "
        f"{written[0]} articles written meanwhile; the copy is whole, guards its log and can be worked with"
    )
    return 0 if all(one >= least for one, least in zip(after, before, strict=True)) else 1


if __name__ == "__main__":
    sys.exit(main())
