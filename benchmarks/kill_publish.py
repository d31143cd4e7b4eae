"""kill -9 the web server at random moments while people correct, leave out, publish, schedule and withdraw, and readers read;
then look for what was promised and is lost, what is half published, and what was never published and is seen.

    python benchmarks/kill_publish.py                                  60 kills, SQLite in a temporary folder
    DATABASE_URL=postgresql://… python benchmarks/kill_publish.py      the same in a database of its own, dropped at the end

Every other kill takes all processes at once, the others one web process of the two. Each person repeats a request until it is
answered, as a browser's Reload does. Ends with status 1 and what is wrong, or 0 and the figures.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import re
import signal
import sys
import threading
import time
import urllib.parse
from collections import Counter
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kill_web import PEOPLE, Person, Server, free_port, prepare
from kill_worker import own_site
from published_whole import NEVER, SAYS, faults

DAY = date(2021, 12, 1)
FORM = {"kind": "meeting", "factuality": "happened", "said_by": "", "place": "Genève"}


class Publisher(Person):
    """Signed in; corrects, leaves out and takes off events that others correct too, and publishes what there is."""

    def __init__(self, number: int, port: int, session: str, names: list[str], steps: int, seed: int) -> None:
        super().__init__(number, port, session, 0, 0)
        self.names, self.steps, self.chance = names, steps, random.Random(seed * 100 + number)
        self.told: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.amended: list[str] = []
        self.notes: dict[str, str] = {}
        self.wrong: list[str] = []
        self.over = threading.Event()

    def act(self, verb: str, path: str, fields: dict[str, str]) -> bool:
        """Whether it was answered that it is done; 409 is what a repeated request gets whose first answer was cut off."""
        status, _there, text = self.ask("POST", path, fields)
        if status == 302 or status == 303:
            self.told[verb] += 1
            return True
        self.refused[verb] += 1
        if status not in (409, 422):
            self.wrong.append(f"{verb} was answered {status}: {text[:200]!r}")
        return False

    def correct(self, step: int) -> None:
        name = self.chance.choice(self.names)
        here = f"/desk/kill/events/{name}/"
        _status, _there, page = self.ask("GET", here)
        found = re.search(r'name="version"\s+value="(\d+)"', page)
        said = re.search(rf"{SAYS}|{NEVER}", page)
        if not found or not said:
            self.wrong.append(f"event {name} has no form")
            return
        version, secret = found[1], said[0] == NEVER
        dice = self.chance.random()
        if secret or dice < 0.6:
            mark = NEVER if secret else f"E{self.number}S{step:05}E"
            now = datetime.now(UTC).isoformat()
            day = (DAY + timedelta(days=self.names.index(name) % 60)).isoformat()
            fields = {**FORM, "headline": f"Rencontre {mark}", "note": f"Corrigé {now}", "date": day}
            if self.act("amend", here + "amend/", {**fields, "version": version}) and not secret:
                self.amended.append(mark)
        elif dice < 0.8:
            self.act("choose", here + "choose/", {"version": version, "chosen": self.chance.choice(("yes", "no"))})
        elif dice < 0.9:
            self.act("remove", here + "remove/", {"version": version})
        else:
            self.act("restore", here + "restore/1/", {"version": version})

    def publish(self, step: int) -> None:
        _status, _there, page = self.ask("GET", "/desk/kill/publish/")
        stamp = re.search(r'name="stamp"\s+value="([^"]+)"', page)
        if not stamp:
            self.wrong.append("the page to publish has no form")
            return
        dice, note = self.chance.random(), f"P{self.number}S{step:05}P"
        fields = {"note": note, "stamp": stamp[1], "early": "yes"}
        if dice < 0.15:
            fields["release_at"] = f"{datetime.now(UTC).year + 1}-01-02T10:00"
        if self.act("publish", "/desk/kill/publish/now/", fields):
            self.notes[note] = "later" if dice < 0.15 else "now"
        if dice < 0.07 and (
            number := re.findall(r"/desk/kill/publish/(\d+)/", self.ask("GET", "/desk/kill/publish/")[2])
        ):
            self.act("cancel", f"/desk/kill/publish/{number[0]}/", {"do": "cancel"})
        elif dice > 0.95:
            self.act("withdraw", "/desk/kill/publish/withdraw/", {"sure": "yes", "note": "Retiré"})

    def run(self) -> None:
        for step in range(self.steps):
            if self.over.is_set():
                return
            (self.publish if self.chance.random() < 0.4 else self.correct)(step)


class Reader(Person):
    """No account; reads everything that is public, all the while, and keeps what was said where."""

    PATHS = ("events.json", "feed.atom", "calendar.ics", "frise.json", "events.csv", "", f"?q={NEVER}")

    def __init__(self, port: int) -> None:
        super().__init__(0, port, "", 0, 0)
        self.read: set[str] = set()
        self.pages, self.number, self.wrong = 0, 0, list[str]()
        self.over = threading.Event()

    def run(self) -> None:
        while not self.over.is_set():
            for name in (
                *(f"/t/kill/{path}" for path in self.PATHS),
                "/embed/v1/kill/",
                "/api/v1/timelines/kill/events",
            ):
                status, _there, text = self.ask("GET", name)
                self.pages += 1
                if status not in (200, 404, 410):
                    self.wrong.append(f"a reader got {status} of {name}")
                marks = re.findall(SAYS, text)
                self.read.update(marks)
                # A search says again what was looked for.
                if (f"Rencontre {NEVER}" if name.endswith(NEVER) else NEVER) in text:
                    self.wrong.append(f"{name} shows what was never published")
                if status == 200 and (number := re.search(r'"publication": ?\{"number": ?(\d+)', text)):
                    if int(number[1]) < self.number:
                        self.wrong.append(f"number {number[1]} was read after number {self.number}")
                    self.number = int(number[1])


def fill(events: int) -> list[str]:
    """Events of the desk, each tenth of which nobody may ever choose; their public names."""
    from django.contrib.auth import get_user_model

    from timeline.models import Article, Candidate, Membership, Timeline, text_hash
    from timeline.services.review import accept_candidate
    from timeline.services.revise import choose_event

    desk = Timeline.objects.get(slug="kill")
    Membership.objects.update(role="publisher")
    by = get_user_model().objects.get(username="editor0")
    text = "Les deux ministres se sont rencontrés à Genève. " * 20
    facts = {"title": "Genève", "publisher": "Le Courrier", "published_on": DAY, "language": "fr", "state": "read"}
    article = Article.objects.create(timeline=desk, text=text, text_hash=text_hash(text), **facts)
    names = []
    for number in range(events):
        secret = number % 10 == 9
        day = DAY + timedelta(days=number % 60)
        row = Candidate(
            timeline=desk,
            article=article,
            headline=f"Rencontre {NEVER if secret else f'E9S{number:05}E'}",
            quote_start=0,
            quote_end=40,
            exact=text[:40],
            fingerprint=f"kill-{number}",
            kind="meeting",
            place="Genève",
            edtf=day.isoformat(),
            **dict.fromkeys(("start_earliest", "start_latest", "end_earliest", "end_latest"), day),
        )
        row.proposed = row.content()
        row.save()
        event = accept_candidate(candidate=row, by=by, version=row.version)
        if secret:
            choose_event(event=event, by=by, version=event.version, chosen=False)
        names.append(event.public_id)
    return names


def kill_one(server: Server, chance: random.Random) -> None:
    """One web process, which its master replaces."""
    master = server.process
    assert master is not None
    children = Path(f"/proc/{master.pid}/task/{master.pid}/children").read_text().split()
    if not children:
        return
    with suppress(ProcessLookupError):  # the one that was drawn may have ended by itself since it was listed
        os.kill(int(chance.choice(children)), signal.SIGKILL)


def settle(person: Publisher) -> None:
    """The last publication, so that what readers see can be compared with the events."""
    for _again in range(20):
        _status, _there, page = person.ask("GET", "/desk/kill/publish/")
        stamp = re.search(r'name="stamp"\s+value="([^"]+)"', page)
        fields = {"note": "P9S99999P", "stamp": stamp[1] if stamp else "", "early": "yes"}
        if person.act("publish", "/desk/kill/publish/now/", fields):
            person.notes["P9S99999P"] = "now"
            return


def public(person: Person, question: str = "") -> dict[str, str]:
    """Everything that is public, as it is read now."""
    names = [f"/t/kill/{path}" for path in ("events.json", "events.csv", "events.jsonld", "calendar.ics", "feed.atom")]
    names += ["/t/kill/", "/t/kill/frise.json", "/embed/v1/kill/", "/api/v1/timelines/kill/events?limit=500"]
    names += [f"/t/kill/?q={urllib.parse.quote(question)}"] * bool(question)
    return {name: person.ask("GET", name)[2].replace("\r\n ", "") for name in names}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--events", type=int, default=300)
    parser.add_argument("--steps", type=int, default=100_000, help="what each person does at most")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with own_site(FRISE_LOG_LEVEL="ERROR") as folder:
        return attack(asked, folder)


def attack(asked: argparse.Namespace, folder: Path) -> int:
    """Kill while people publish and read; 1 and what is wrong, or 0 and the figures."""
    chance = random.Random(asked.seed)
    from django.core.management import call_command
    from django.db import connection

    server = Server(free_port(), folder / "web.log")
    try:
        keys = prepare()
        names = fill(asked.events)
        people = [
            Publisher(number, server.port, key, names, asked.steps, asked.seed) for number, key in enumerate(keys)
        ]
        reader = Reader(server.port)
        server.start()
        for person in (*people, reader):
            person.start()
        started, watcher = time.monotonic(), Person(PEOPLE, server.port, keys[0], 0, 0)
        for kill in range(asked.kills):
            # A server that has just come up answers first, then it may die.
            watcher.ask("GET", "/healthz")
            time.sleep(chance.expovariate(1 / 1.0))
            if kill % 2:
                kill_one(server, chance)
            else:
                server.kill()
                server.start()
        for each in (*people, reader):
            each.over.set()
        for each in (*people, reader):
            each.join(timeout=300)
        seconds = time.monotonic() - started
        settle(people[0])
        call_command("worker", "--once", stderr=io.StringIO())
        wrong = faults(people, reader, lambda question: public(watcher, question))
        done, refused = Counter[str](), Counter[str]()
        for person in people:
            done.update(person.told)
            refused.update(person.refused)
        cut = sum(each.resets for each in (*people, reader))
        print(
            f"{connection.vendor}: {asked.kills} kills in {seconds:.0f} s, answered as done: "
            f"{', '.join(f'{n} {verb}' for verb, n in sorted(done.items()))}; refused {sum(refused.values())}; "
            f"{reader.pages} public pages read; {cut} requests cut off or refused and repeated; {len(wrong)} faults"
        )
        if later := sum(person.statuses.get(503, 0) for person in (*people, reader)):
            print(f"{later} times asked to come again (503)", *server.reasons().most_common(5), sep="\n  ")
        print("\n".join(wrong[:20]))
        return 1 if wrong else 0
    finally:
        server.kill()


if __name__ == "__main__":
    sys.exit(main())
