"""The loop of a worker process: take a job, keep its lease alive, do it; reap, schedule, and stop when asked."""

from __future__ import annotations

import logging
import os
import secrets
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from django.db import Error, InterfaceError, OperationalError, close_old_connections, connection, connections
from django.utils import timezone

from timeline.afterwards import empty_log
from timeline.models import Job
from timeline.models import Worker as Row

from .backends import backend
from .queue import enqueue, extend, lease_time, reap
from .registry import SCHEDULES, handler_for
from .run import run_job

logger = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds between two attempts to reach a database that is away."""


class Worker:
    """One process. `run()` returns when it was asked to stop, or, with `once`, when nothing is due any more."""

    def __init__(self, *, poll: float = 1.0) -> None:
        self.poll = poll
        self.name = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(3)}"
        self.started = timezone.now()
        self.stopping = threading.Event()
        self.slots: dict[str, int] = {}
        self.next_round = 0.0

    def stop(self, signum: int | None = None, frame: Any = None) -> None:
        """Finish the job at hand, then stop. Asked a second time, stop at once: the job is done again elsewhere."""
        if self.stopping.is_set():
            raise SystemExit(1)
        logger.info("worker %s: finishing, then stopping", self.name)
        self.stopping.set()

    def run(self, *, once: bool = False) -> int:
        """The number of jobs done."""
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, self.stop)
            signal.signal(signal.SIGINT, self.stop)
        handler_for("")  # so that all handlers and schedules are known
        number = 0
        while not self.stopping.is_set():
            try:
                if not connection.in_atomic_block:
                    close_old_connections()
                self.make_rounds()
                job = backend().take(self.name)
                if job is not None:
                    with self.beating(job):
                        run_job(job)
                    number += 1
                    continue
            except (OperationalError, InterfaceError) as error:
                if once:
                    raise
                logger.error("worker %s: the database is away (%s)", self.name, error)
                connection.close()
                self.stopping.wait(PATIENCE)
                continue
            if once:
                break
            backend().rest(self.stopping, self.poll)
        self.say_goodbye()
        return number

    def make_rounds(self) -> None:
        """Now and then: say that we are here, take over from the dead, ask for what is scheduled."""
        if time.monotonic() < self.next_round:
            return
        now = timezone.now()
        self.say_here(now)
        Row.objects.filter(seen_at__lt=now - timedelta(days=1)).delete()
        reap(now=now)
        empty_log()
        self.ask_for_scheduled(now)
        self.next_round = time.monotonic() + min(10.0, lease_time().total_seconds() / 3)

    def say_here(self, now: datetime) -> None:
        """What pages and metrics know living workers by."""
        Row.objects.update_or_create(name=self.name, defaults={"started_at": self.started, "seen_at": now})

    def ask_for_scheduled(self, now: datetime) -> None:
        for schedule in SCHEDULES.values():
            slot = schedule.slot(now.timestamp())
            if self.slots.get(schedule.name) != slot:
                enqueue(schedule.name, {}, by=None, key=f"every:{schedule.name}:{slot}", now=now)
                self.slots[schedule.name] = slot

    @contextmanager
    def beating(self, job: Job) -> Iterator[None]:
        """Keep the lease of `job` alive from a thread of its own, as long as this process lives, and say that we are here:
        rounds are made only between two jobs."""
        done = threading.Event()

        def beat() -> None:
            try:
                while not done.wait(lease_time().total_seconds() / 3):
                    try:
                        self.say_here(timezone.now())
                        if not extend(job):
                            return
                    except Error as error:
                        logger.warning("worker %s: heartbeat failed (%s)", self.name, error)
            finally:
                connections.close_all()

        thread = threading.Thread(target=beat, name=f"heartbeat-{job.pk}", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join(timeout=5)

    def say_goodbye(self) -> None:
        try:
            Row.objects.filter(name=self.name).delete()
        except Error:
            logger.warning("worker %s: could not say goodbye", self.name)


def worker_seen(now: datetime | None = None) -> bool:
    """Whether any worker was here in the last minute or two."""
    return Row.objects.filter(seen_at__gte=(now or timezone.now()) - timedelta(seconds=120)).exists()
