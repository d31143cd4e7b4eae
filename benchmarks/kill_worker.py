"""kill -9 workers at random moments while they read articles, and look for what is lost, half done, done twice or stuck.

    python benchmarks/kill_worker.py                                  50 kills, SQLite in a temporary folder
    DATABASE_URL=postgresql://… python benchmarks/kill_worker.py      the same in a database of its own, dropped at the end
    python benchmarks/kill_worker.py --kills 200 --articles 120 --workers 2 --seed 7

A job that happened to be killed three times is set aside, as it should be; it is then tried again as by the button of the
page. Ends with status 1 and the list of what is wrong, or 0 and the figures.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import secrets
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parent.parent
LEASE = "2"
SENTENCE = (
    "Le ministre français des Affaires étrangères a rencontré son homologue russe à Genève mardi {n}. "
    "Les deux ministres doivent se revoir jeudi prochain à Paris, a annoncé le Quai d’Orsay. "
    "L’Ukraine craint une attaque russe d’ici la fin janvier.\n\n"
)


def own_database(address: str) -> tuple[str, Any]:
    """The address of a new database beside `address`, and what drops it."""
    import psycopg

    name = f"frise_kill_{secrets.token_hex(4)}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")

    def drop() -> None:
        from django.db import connection

        connection.close()
        with psycopg.connect(address, autocommit=True) as server:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")

    return urlunsplit(urlsplit(address)._replace(path=f"/{name}")), drop


@contextmanager
def own_site(**settings: str) -> Iterator[Path]:
    """A site in a temporary folder, with DATABASE_URL in a database of its own: both are gone at the end."""
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="frise-kill-") as folder, ExitStack() as ends:
        if address := os.environ.get("DATABASE_URL", ""):
            os.environ["DATABASE_URL"], drop = own_database(address)
            ends.callback(drop)
        os.environ.update(FRISE_DATA_DIR=folder, DJANGO_SETTINGS_MODULE="timeline.settings", **settings)
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        yield Path(folder)


def prepare(number: int, length: int, chance: random.Random) -> float:
    """A desk, `number` articles that nobody has read, with a job for each to read it, and a table of as many lines, with a
    job for each to make an article of it: in no order, so that both kinds are at hand when workers are killed. Returns
    the seconds that one article takes here and now."""
    from django.contrib.auth import get_user_model

    from timeline.documents.table import Row, Table
    from timeline.extraction import extract
    from timeline.jobs import enqueue
    from timeline.models import Article, Job, Membership, Timeline, text_hash
    from timeline.services.arrive import bring_table, keep_table

    desk = Timeline.objects.create(slug="kill", title="Kill")
    editor = get_user_model().objects.create_user("editor")
    Membership.objects.create(timeline=desk, user=editor, role="editor")
    for row in range(number):
        text = "".join(SENTENCE.format(n=f"{row}-{part}") for part in range(length))
        facts = {"title": f"Article {row}", "published_on": date(2021, 12, 9) + timedelta(days=row % 20)}
        article = Article.objects.create(timeline=desk, text=text, text_hash=text_hash(text), **facts)
        enqueue("article.read", {"article": article.pk}, by=editor, timeline=desk, key=f"read:{article.pk}")
    rows = [
        Row(number=row, facts={"text": f"Ligne {row}. {text}", "title": f"Row {row}", "published_on": "2021-12-09"})
        for row in range(number)
    ]
    table = keep_table(timeline=desk, by=editor, name="kill.csv", data=b"x")
    bring_table(arrival=table, by=editor, table=Table(rows=tuple(rows)))
    for job in Job.objects.all():
        Job.objects.filter(pk=job.pk).update(run_at=job.run_at - timedelta(seconds=chance.uniform(60, 3600)))
    begun = time.monotonic()
    extract(text, document_date=date(2021, 12, 9), language="fr", title="Article", undated=True)
    return time.monotonic() - begun


def work() -> None:
    """What `manage.py worker` does, in a process that has loaded the application already: loading it again for each kill
    would take longer than the work between two kills."""
    from django.core.management import call_command

    with open(os.devnull, "w") as nowhere:
        call_command("worker", "--poll", "0.05", stderr=nowhere)


class Workers:
    """Worker processes that are started again whenever they are gone."""

    def __init__(self, number: int) -> None:
        self.number = number
        # Forked from a process that holds no connection to the database.
        self.context = multiprocessing.get_context("forkserver")
        self.context.set_forkserver_preload(["benchmarks.loaded"])
        self.processes: list[Any] = []
        self.faults: list[str] = []

    def fill(self) -> None:
        gone = [process for process in self.processes if not process.is_alive()]
        self.faults += [f"a worker ended by itself with {one.exitcode}" for one in gone if one.exitcode != -9]
        self.processes = [process for process in self.processes if process not in gone]
        while len(self.processes) < self.number:
            process = self.context.Process(target=work)
            process.start()
            self.processes.append(process)

    def busy(self) -> list[Any]:
        """Those that hold a job at this moment."""
        from timeline.models import Job

        names = Job.objects.filter(status="running").values_list("worker", flat=True)
        numbers = {int(name.split(":")[1]) for name in names}
        return [process for process in self.processes if process.pid in numbers and process.is_alive()]

    def kill(self, chance: random.Random) -> None:
        """Mostly one that is at work; now and then whichever, which may be starting or idle."""
        process = chance.choice((self.busy() if chance.random() < 0.85 else []) or self.processes)
        process.kill()
        process.join()

    def stop(self) -> None:
        """SIGTERM to all, which then go by themselves: once they have said that they are there, as one that has only just
        been forked knows no signal yet and simply dies of it, with nothing at hand."""
        from timeline.models import Worker

        def here() -> set[int]:
            return {int(name.split(":")[1]) for name in Worker.objects.values_list("name", flat=True)}

        if not wait(lambda: {process.pid for process in self.processes} <= here(), 60):
            self.faults.append("a worker did not say that it is there")
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.join(60)
            if process.exitcode != 0:
                self.faults.append(f"a worker asked to stop ended with {process.exitcode}")


def wait(condition: Any, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def retry_what_was_set_aside() -> int:
    from django.contrib.auth import get_user_model

    from timeline.jobs import retry_job
    from timeline.models import Job

    editor = get_user_model().objects.get(username="editor")
    return sum(retry_job(job=job, by=editor) for job in Job.objects.filter(status=Job.Status.FAILED))


def faults() -> list[str]:
    """Everything that is not as if nobody had killed anything."""
    from timeline.extraction import extract
    from timeline.models import Arrival, Article, Candidate, Job, Mention, Reading

    wrong = [f"job {job.pk} is {job.status} ({job.failure} {job.detail})" for job in Job.objects.exclude(status="done")]
    for arrival in Arrival.objects.filter(kind="row"):
        if arrival.state != "imported" or arrival.article is None:
            wrong.append(f"line {arrival.name} is {arrival.state}")
    if (articles := Article.objects.filter(origin="row").count()) != Arrival.objects.filter(kind="row").count():
        wrong.append(f"{articles} articles from the lines of the table")
    for article in Article.objects.all():
        found = extract(
            article.text,
            document_date=article.published_on,
            language=article.language,
            title=article.title,
            undated=True,
        )
        readings = Reading.objects.filter(article=article).count()
        mentions = Mention.objects.filter(reading__article=article).count()
        candidates = Counter(Candidate.objects.filter(article=article).values_list("fingerprint", flat=True))
        if article.state != "read" or readings != 1:
            wrong.append(f"{article}: {article.state}, {readings} readings")
        if mentions != len(found.expressions):
            wrong.append(f"{article}: {mentions} mentions instead of {len(found.expressions)}")
        if candidates != Counter({candidate.fingerprint for candidate in found.candidates}):
            wrong.append(f"{article}: {sum(candidates.values())} candidates instead of {len(found.candidates)}")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--length", type=int, default=40, help="paragraphs of each article")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with own_site(FRISE_JOBS_LEASE_SECONDS=LEASE, FRISE_LOG_LEVEL="CRITICAL"):
        return attack(asked)


def attack(asked: argparse.Namespace) -> int:
    """Kill workers at their jobs; 1 and what is wrong, or 0 and the figures."""
    chance = random.Random(asked.seed)
    from django.db import connection

    from timeline.models import Job

    workers = Workers(asked.workers)
    try:
        one_article = prepare(asked.articles, asked.length, chance)
        kills, in_the_middle, retried, started = 0, 0, 0, time.monotonic()
        while kills < asked.kills:
            workers.fill()
            wait(lambda: workers.busy() or not Job.objects.unsettled().exists(), 60)
            time.sleep(chance.uniform(0, 2 * one_article))
            in_the_middle += bool(workers.busy())
            workers.kill(chance)
            kills += 1
            retried += retry_what_was_set_aside()
            if kills % 10 == 0:
                left = Job.objects.unsettled().count()
                print(f"{kills} kills in {time.monotonic() - started:.0f} s, {left} jobs left", flush=True)
            if not Job.objects.unsettled().exists():
                print(f"all was done after {kills} kills: ask for more --articles", flush=True)
                break

        def settled() -> bool:
            nonlocal retried
            workers.fill()
            retried += retry_what_was_set_aside()
            return not Job.objects.unsettled().exists()

        stuck = not wait(settled, 600)
        seconds = time.monotonic() - started
        workers.stop()
        wrong = faults() + ["jobs were stuck"] * stuck + workers.faults
        attempts = sum(Job.objects.values_list("attempts", flat=True))
        print(
            f"{connection.vendor}: {kills} kills ({in_the_middle} with a job at hand) of {asked.workers} worker(s), "
            f"{asked.articles} articles read and as many imported, "
            f"{attempts} attempts in the last rounds, {retried} retried by hand, "
            f"{seconds:.0f} s, {len(wrong)} faults"
        )
        print("\n".join(wrong[:20]))
        return 1 if wrong else 0
    finally:
        for process in workers.processes:
            process.kill()


if __name__ == "__main__":
    sys.exit(main())
