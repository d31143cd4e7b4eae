"""How the number of a job reaches a worker. FRISE_JOBS_BACKEND is the dotted path of one of these classes, or of yours.

The row in the database stays the record: leases, attempts, rights and reasons are the same with every backend, and what
a broker loses is submitted again by the sweep. `timeline.jobs.broker.Redis` is the one to read before writing another.
"""

from __future__ import annotations

import threading
from functools import lru_cache

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from timeline.models import Job

from .queue import claim, claim_next


class Backend:
    def submit(self, job: Job) -> None:
        """A job was put into the queue (its transaction may still be open)."""
        raise NotImplementedError

    def take(self, worker: str) -> Job | None:
        """A job that is due, leased to `worker`; `None` where there is none now."""
        raise NotImplementedError

    def rest(self, stopping: threading.Event, seconds: float) -> None:
        """Wait until there may be work, `seconds` at most, or until `stopping` is set."""
        stopping.wait(seconds)


class Database(Backend):
    """Workers ask the table. Nothing else to install."""

    def submit(self, job: Job) -> None:
        return

    def take(self, worker: str) -> Job | None:
        return claim_next(worker=worker)


class Eager(Database):
    """Jobs are done at once, where they are asked for: for tests and for trying Frise without a worker."""

    def submit(self, job: Job) -> None:
        from .run import run_job

        if job.run_at > timezone.now() and not job.attempts:
            return
        Job.objects.filter(pk=job.pk, status=Job.Status.WAITING).update(run_at=timezone.now())
        taken = claim(job.pk, worker="eager")
        if taken is None:
            return
        if connection.in_atomic_block:
            run_job(taken, guard=transaction.atomic)
        else:
            run_job(taken)
        job.refresh_from_db()


def backend() -> Backend:
    return _backend(settings.FRISE_JOBS_BACKEND)


@lru_cache
def _backend(path: str) -> Backend:
    return import_string(path)()
