"""The queue on the database, on SQLite and PostgreSQL alike: each step is one conditional UPDATE, and only one worker can
have changed the row. The life of a job: waiting, running under a lease, then done, failed, refused or dropped."""

from __future__ import annotations

import logging
import secrets
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import Http404
from django.utils import timezone

from timeline import policy
from timeline.models import Job, Timeline
from timeline.services.audit import name_of, record

from .registry import handler_for

logger = logging.getLogger(__name__)

Status = Job.Status

MAX_ATTEMPTS = 3
BACKOFF = (timedelta(seconds=10), timedelta(seconds=60))
"""How long to wait before the second and before the third attempt."""


def lease_time() -> timedelta:
    """How long a worker may be silent before its job is given to another."""
    return timedelta(seconds=settings.FRISE_JOBS_LEASE_SECONDS)


def enqueue(
    name: str,
    payload: dict[str, Any],
    *,
    by: Any,
    timeline: Timeline | None = None,
    run_at: datetime | None = None,
    key: str | None = None,
    now: datetime | None = None,
) -> Job:
    """Ask for the job `name`, as part of the caller's transaction. `by=None` is the application itself. With a `key`
    that was used before, the job that has it is returned and nothing is added. Raises `LookupError` for a name nobody
    knows, and what `policy.require` raises where `by` may not ask for it."""
    handler = handler_for(name)
    if handler is None:
        raise LookupError(name)
    if by is not None and timeline is not None:
        policy.require(by, handler.needs, timeline)
    now = now or timezone.now()
    if key and (existing := Job.objects.filter(key=key).first()):
        return existing
    try:
        with transaction.atomic():
            job = Job.objects.create(
                name=name,
                timeline=timeline,
                payload=payload,
                key=key,
                by=by if getattr(by, "pk", None) else None,
                by_name=name_of(by)[:150] if by is not None else "",
                run_at=run_at or now,
                created_at=now,
            )
    except IntegrityError:
        if key and (existing := Job.objects.filter(key=key).first()):
            return existing
        raise
    _submit(job)
    return job


def _submit(job: Job) -> None:
    from .backends import backend

    backend().submit(job)


def claim(job_id: int, *, worker: str, now: datetime | None = None) -> Job | None:
    """Take the job if it waits and is due: `None` where somebody was faster."""
    now = now or timezone.now()
    lease = secrets.token_hex(16)
    changed = Job.objects.filter(pk=job_id, status=Status.WAITING, run_at__lte=now).update(
        status=Status.RUNNING,
        lease=lease,
        lease_until=now + lease_time(),
        worker=worker[:120],
        attempts=F("attempts") + 1,
        started_at=now,
        finished_at=None,
        done=0,
        total=0,
        failure="",
        detail="",
    )
    if not changed:
        return None
    return Job.objects.filter(pk=job_id, lease=lease).select_related("timeline", "by").first()


def claim_next(*, worker: str, now: datetime | None = None) -> Job | None:
    """Take the oldest job that is due."""
    now = now or timezone.now()
    while waiting := list(Job.objects.due(now).values_list("pk", flat=True)[:8]):
        for job_id in waiting:
            if job := claim(job_id, worker=worker, now=now):
                return job
    return None


def held(job: Job) -> Any:
    """The row of `job` as long as this very run holds it."""
    return Job.objects.filter(pk=job.pk, status=Status.RUNNING, lease=job.lease)


def extend(job: Job, *, now: datetime | None = None) -> bool:
    """Heartbeat. `False` where the lease was lost: the work goes on elsewhere, and ours will not be written down."""
    return bool(held(job).update(lease_until=(now or timezone.now()) + lease_time()))


def report(job: Job, done: int, total: int) -> None:
    held(job).update(done=done, total=total)


def finish(job: Job, result: dict[str, Any], *, now: datetime | None = None) -> bool:
    changed = held(job).update(
        status=Status.DONE, result=result, lease="", lease_until=None, finished_at=now or timezone.now()
    )
    return bool(changed)


def fail(
    job: Job,
    code: str,
    *,
    detail: str = "",
    retry: bool = True,
    silent_since: datetime | None = None,
    now: datetime | None = None,
) -> bool:
    """Put the job back for another attempt, or set it aside with its reason where there were enough or none can help.
    `silent_since`: only if the lease has run out by then, so that a late heartbeat wins over the reaper."""
    now = now or timezone.now()
    ours = held(job).filter(lease_until__lt=silent_since) if silent_since else held(job)
    facts = {"failure": code, "detail": detail[:4000], "lease": "", "lease_until": None}
    if retry and job.attempts < MAX_ATTEMPTS:
        later = now + BACKOFF[min(job.attempts, len(BACKOFF)) - 1]
        changed = ours.update(status=Status.WAITING, run_at=later, **facts)
        if changed:
            job.refresh_from_db()
            _submit(job)
        return bool(changed)
    return _set_aside(job, ours, Status.FAILED, "job-failed", now=now, **facts)


def refuse(job: Job, *, now: datetime | None = None) -> bool:
    """Whoever asked may not (any more) have this done."""
    facts = {"failure": "rights", "lease": "", "lease_until": None}
    return _set_aside(job, held(job), Status.REFUSED, "job-refused", now=now or timezone.now(), **facts)


def _set_aside(job: Job, ours: Any, status: str, verb: str, *, now: datetime, **facts: Any) -> bool:
    handler = handler_for(job.name)
    with transaction.atomic():
        changed = ours.update(status=status, finished_at=now, **facts)
        if changed:
            if handler is not None and handler.gave_up is not None:
                handler.gave_up(job, facts["failure"], facts.get("detail", ""))
            data = {"name": job.name, "failure": facts["failure"], "asked_by": job.by_name}
            record(by=None, verb=verb, timeline=job.timeline, about=job, now=now, data=data)
    logger.warning("%s %s (%s): %s", verb, job, facts["failure"], facts.get("detail", ""))
    return bool(changed)


def reap(*, now: datetime | None = None) -> int:
    """Take the jobs of workers that are silent for longer than their lease: back into the queue, or set aside after the
    last attempt. The number of jobs taken. Two reapers do no harm: the lease decides."""
    now = now or timezone.now()
    taken = 0
    for job in Job.objects.abandoned(now).select_related("timeline")[:100]:
        taken += fail(job, "crashed", detail=f"worker {job.worker} fell silent", silent_since=now, now=now)
    return taken


@transaction.atomic
def retry_job(*, job: Job, by: Any, now: datetime | None = None) -> bool:
    """Have a job that was set aside tried again, now in the name of `by`. `False` where it is not set aside any more."""
    now = now or timezone.now()
    _require(job, by)
    changed = Job.objects.filter(pk=job.pk, status__in=Job.NEED_A_PERSON).update(
        status=Status.WAITING, attempts=0, run_at=now, by=by, by_name=name_of(by)[:150], finished_at=None
    )
    if changed:
        record(by=by, verb="job-retry", timeline=job.timeline, about=job, now=now)
        job.refresh_from_db()
        _submit(job)
    return bool(changed)


@transaction.atomic
def drop_job(*, job: Job, by: Any, now: datetime | None = None) -> bool:
    """Give up a job that waits or was set aside. One that runs cannot be dropped."""
    now = now or timezone.now()
    _require(job, by)
    changed = Job.objects.filter(pk=job.pk, status__in=[Status.WAITING, *Job.NEED_A_PERSON]).update(
        status=Status.DROPPED, finished_at=now
    )
    if changed:
        record(by=by, verb="job-drop", timeline=job.timeline, about=job, now=now)
    return bool(changed)


def _require(job: Job, by: Any) -> None:
    handler = handler_for(job.name)
    if job.timeline is None or handler is None:
        raise Http404
    policy.require(by, handler.needs, job.timeline)
