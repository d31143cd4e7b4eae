"""A broker carries numbers; the row stays the record, so nothing is lost, done twice or stuck whatever becomes of it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
import time

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection, transaction
from django.utils import timezone

from tests.newsroom import person, timeline
from timeline.jobs import JobFailure, broker, enqueue
from timeline.jobs.backends import _backend
from timeline.jobs.queue import claim
from timeline.jobs.worker import Worker
from timeline.models import Job, Membership

from .work import work


class Memory:
    """What a Redis list does, in a Python list; `down` as a Redis that is away."""

    def __init__(self) -> None:
        self.list: list[bytes] = []
        self.down = False
        self.asked = 0

    def _up(self) -> None:
        self.asked += 1
        if self.down:
            raise ConnectionError("refused")

    def lpush(self, name: str, value: object) -> None:
        self._up()
        self.list.insert(0, str(value).encode())

    def rpop(self, name: str) -> bytes | None:
        self._up()
        return self.list.pop() if self.list else None

    def brpop(self, names: list[str], timeout: float) -> tuple[bytes, bytes] | None:
        value = self.rpop(names[0])
        return (b"frise:jobs", value) if value else None


@pytest.fixture
def carried(settings, monkeypatch, transactional_db):
    """A broker over `Memory`, in place of the setting's."""
    carrier = broker.Redis(Memory())
    monkeypatch.setattr("timeline.jobs.backends._backend", lambda path: carrier)
    return carrier


def test_a_number_is_carried_after_the_commit_and_not_after_a_rollback(carried):
    with work(lambda task: None) as name:
        with transaction.atomic():
            job = enqueue(name, {}, by=None)
            assert carried.client.list == []
        assert carried.client.list == [str(job.pk).encode()]
        with pytest.raises(RuntimeError), transaction.atomic():
            enqueue(name, {}, by=None)
            raise RuntimeError
    assert carried.client.list == [str(job.pk).encode()]


def test_workers_take_jobs_in_the_order_in_which_they_were_asked_for(carried):
    ran = []
    with work(lambda task: ran.append(task.payload["n"])) as name:
        for number in range(4):
            enqueue(name, {"n": number}, by=None)
        Worker().run(once=True)
    assert ran == [0, 1, 2, 3]
    assert set(Job.objects.filter(name=name).values_list("status", flat=True)) == {"done"}


def test_a_number_told_twice_is_done_once(carried):
    ran = []
    with work(lambda task: ran.append(1)) as name:
        job = enqueue(name, {}, by=None)
        carried.client.lpush("", job.pk)
        carried.client.lpush("", "nonsense")
        Worker().run(once=True)
    assert ran == [1]


def test_a_job_that_another_holds_is_not_taken_from_its_number(carried):
    with work(lambda task: None) as name:
        job = enqueue(name, {}, by=None)
        assert claim(job.pk, worker="another")
        assert carried.take("ours") is None


def test_an_idle_worker_does_not_ask_the_table_before_it_is_time(carried, django_assert_num_queries):
    assert carried.take("ours") is None
    with django_assert_num_queries(0):
        assert carried.take("ours") is None


def test_what_the_broker_lost_is_found_in_the_table(carried):
    with work(lambda task: None) as name:
        job = enqueue(name, {}, by=None)
        carried.client.list.clear()
        assert carried.take("ours").pk == job.pk


def test_another_attempt_waits_its_time_and_is_found_in_the_table(carried):
    def run(task):
        raise JobFailure("error", retry=True)

    with work(run) as name:
        job = enqueue(name, {}, by=None)
        Worker().run(once=True)
        job.refresh_from_db()
        assert (job.status, job.attempts) == ("waiting", 1) and not carried.client.list
        Job.objects.update(run_at=timezone.now())
        carried.next_look = 0
        Worker().run(once=True)
        job.refresh_from_db()
    assert job.attempts == 2


def test_rights_are_asked_again_when_it_runs(carried):
    chloe = person("chloe")
    with work(lambda task: None) as name:
        job = enqueue(name, {}, by=chloe, timeline=timeline())
        Membership.objects.filter(user=chloe).delete()
        Worker().run(once=True)
    job.refresh_from_db()
    assert (job.status, job.failure) == ("refused", "rights")


def test_while_the_broker_is_away_work_is_asked_for_and_done_and_nobody_waits_for_it_twice(carried):
    carried.client.down = True
    with work(lambda task: None) as name:
        jobs = [enqueue(name, {}, by=None) for _number in range(5)]
        assert carried.client.asked == 1
        Worker().run(once=True)
    assert set(Job.objects.filter(pk__in=[job.pk for job in jobs]).values_list("status", flat=True)) == {"done"}


def test_without_the_package_or_with_another_address_the_setting_says_so(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "redis", None)
    with pytest.raises(ImproperlyConfigured, match="pip install redis"):
        broker.connect("redis://localhost")


@pytest.fixture
def server(tmp_path):
    """A real Redis on a free port, for one test."""
    pytest.importorskip("redis", reason="the package redis is not installed: the broker is tested over a fake only")
    binary = shutil.which("redis-server") or pytest.skip("no redis-server: the broker is tested over a fake only")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    address = f"redis://127.0.0.1:{port}/0"
    client = broker.connect(address)
    for _try in range(100):
        try:
            client.ping()
            break
        except Exception:
            time.sleep(0.05)
    try:
        yield process, address
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def real(server, settings, transactional_db):
    settings.FRISE_JOBS_BROKER = server[1]
    settings.FRISE_JOBS_BACKEND = "timeline.jobs.broker.Redis"
    _backend.cache_clear()
    yield server[0]
    _backend.cache_clear()


def test_a_waiting_worker_is_woken_by_a_real_redis_and_goes_on_when_it_dies(real):
    ran: list[float] = []
    worker = Worker(poll=2.0)

    def work_on() -> None:
        try:
            worker.run()
        finally:
            connection.close()

    def done(number: int, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end and len(ran) < number:
            time.sleep(0.02)
        return len(ran) == number

    with work(lambda task: ran.append(time.monotonic())) as name:
        thread = threading.Thread(target=work_on)
        thread.start()
        try:
            # The first rounds of a worker ask for what is scheduled; afterwards it waits at the list.
            time.sleep(1.5)
            enqueue(name, {}, by=None)
            assert done(1, 10)
            real.kill()
            real.wait()
            enqueue(name, {}, by=None)
            assert done(2, 20), "the table is asked while the broker is away"
        finally:
            worker.stop()
            thread.join(30)
    assert not thread.is_alive()
