"""A broker beside the table: workers wait on a list in Redis instead of asking the database every second.

FRISE_JOBS_BROKER=redis://host:6379/0 switches it on (`pip install redis`). It carries numbers and nothing else: the row
stays the record, and whoever takes a number from the list must still win its row. So nothing depends on Redis: what it
loses (a restart, a worker that died with a number in its hand), and what becomes due later (another attempt), is found in
the table by the next `LOOK`; while it is away, the table is asked as if there were none.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import transaction
from django.utils import timezone

from timeline.models import Job

from .backends import Backend
from .queue import claim, claim_next

logger = logging.getLogger(__name__)

LIST = "frise:jobs"
LOOK = 10.0
"""Seconds between two looks of an idle worker into the table."""
AWAY = 5.0
"""Seconds for which a broker that did not answer is left alone: no request waits for it twice."""


def connect(address: str) -> Any:
    """A client for `redis://`, `rediss://` or `unix://`. Raises `ImproperlyConfigured` without address or package."""
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError as error:
        raise ImproperlyConfigured("FRISE_JOBS_BROKER needs the package redis: pip install redis") from error
    try:
        return redis.Redis.from_url(address, socket_connect_timeout=1, socket_timeout=5, retry=Retry(NoBackoff(), 1))
    except ValueError as error:
        raise ImproperlyConfigured(f"FRISE_JOBS_BROKER: {error}") from error


def _number(told: Any) -> int:
    """The number that the list held; 0, which no job has, for nothing or for what is not ours."""
    return int(told) if told and bytes(told).isdigit() and len(told) < 19 else 0


class Redis(Backend):
    def __init__(self, client: Any = None) -> None:
        self.client = client or connect(settings.FRISE_JOBS_BROKER)
        self.at_hand: list[int] = []
        self.next_look = 0.0
        self.away_until = 0.0

    def submit(self, job: Job) -> None:
        if job.run_at <= timezone.now():
            # After the commit, or a worker would look for a row that is not there yet.
            transaction.on_commit(lambda: self._ask("lpush", LIST, job.pk))

    def take(self, worker: str) -> Job | None:
        while number := self.at_hand.pop() if self.at_hand else _number(self._ask("rpop", LIST)):
            if job := claim(number, worker=worker):
                return job
        if time.monotonic() < self.next_look and not self.away:
            return None
        job = claim_next(worker=worker)
        if job is None:
            self.next_look = time.monotonic() + LOOK
        return job

    def rest(self, stopping: threading.Event, seconds: float) -> None:
        if self.away or stopping.is_set():
            stopping.wait(seconds)
        elif told := self._ask("brpop", [LIST], timeout=seconds):
            self.at_hand.append(_number(told[1]))

    @property
    def away(self) -> bool:
        return time.monotonic() < self.away_until

    def _ask(self, command: str, *arguments: Any, **options: Any) -> Any:
        """The answer of the broker; `None` while it does not answer, which is no fault of the one who asks."""
        if self.away:
            return None
        try:
            return getattr(self.client, command)(*arguments, **options)
        except Exception as error:  # whatever the client calls it: the table does without
            logger.warning("the broker of jobs is away, asking the table: %s: %s", type(error).__name__, error)
            self.away_until = time.monotonic() + AWAY
            return None
