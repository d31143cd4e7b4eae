"""Background work, all of it behind this module: ask for it here (`enqueue`), have it done by `manage.py worker`.

The row of a job is its record whatever carries it: who asked, how far it is, why it failed. A *backend* only brings the
number of a job to a worker; FRISE_JOBS_BACKEND names its class. See docs/jobs.md.
"""

from .queue import drop_job, enqueue, retry_job
from .registry import JobFailure, Task, job, periodic

__all__ = ["JobFailure", "Task", "drop_job", "enqueue", "job", "periodic", "retry_job"]
