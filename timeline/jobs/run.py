"""Do one leased job: check the rights again, call its function, write down how it ended."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.http import Http404

from timeline import policy
from timeline.models import Job

from .limits import TooLong, at_most
from .queue import fail, finish, refuse, report
from .registry import Handler, JobFailure, Task, handler_for

logger = logging.getLogger(__name__)


def may_run(job: Job, handler: Handler) -> bool:
    """Whether the person who asked still may, and still is: a role taken away is gone for what waits, too."""
    if not job.by_name:
        return True
    if job.by is None or not job.by.is_active:
        return False
    return job.timeline is None or policy.may(job.by, handler.needs, job.timeline)


def run_job(job: Job, *, guard: Callable[[], AbstractContextManager[Any]] = nullcontext) -> None:
    """Do `job`, which this worker has claimed. `guard` surrounds its function (a savepoint, where the caller is inside a
    transaction). Only an unreachable database is raised: then the lease runs out and the job is done again."""
    handler = handler_for(job.name)
    if handler is None:
        fail(job, "unknown", detail=job.name, retry=False)
        return
    if not may_run(job, handler):
        refuse(job)
        return
    task = Task(
        payload=job.payload,
        by=job.by,
        timeline=job.timeline,
        job=job,
        report=lambda done, total: report(job, done, total),
    )
    try:
        with at_most(handler.limit), guard():
            result = handler.run(task)
    except (PermissionDenied, Http404):
        refuse(job)
    except JobFailure as failure:
        fail(job, failure.code, detail=failure.detail, retry=failure.retry)
    except TooLong:
        fail(job, "too-long", detail=f"more than {handler.limit} s")
    except MemoryError:
        fail(job, "too-big", detail="out of memory", retry=False)
    except (OperationalError, InterfaceError) as error:
        fail(job, "error", detail=f"{type(error).__name__}: {error}")
    except Exception as error:
        logger.exception("job %s failed", job)
        fail(job, "error", detail=f"{type(error).__name__}: {error}")
    else:
        if not finish(job, result or {}):
            logger.warning("job %s was done, but its lease had gone to another worker", job)
