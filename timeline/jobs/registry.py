"""What can be done in the background: a name, a function, who may ask for it, and how long it may take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from importlib import import_module
from typing import Any

from timeline.models import Job, Timeline


class JobFailure(Exception):
    """A failure that was foreseen. `code` is a key of `failures.ADVICE`; `detail` is for the operator; `retry=False`
    where trying again cannot help."""

    def __init__(self, code: str, detail: str = "", *, retry: bool = False) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.retry = retry


@dataclass(frozen=True, slots=True)
class Task:
    """What the function of a job is given."""

    payload: dict[str, Any]
    by: Any
    timeline: Timeline | None
    job: Job
    report: Callable[[int, int], None] = field(default=lambda done, total: None)
    """`report(done, total)`: shown on the page of the job. `total` is 0 where nobody can say."""


@dataclass(frozen=True, slots=True)
class Handler:
    """`run` may be called again for the same payload at any moment (a worker was killed): it must be idempotent."""

    name: str
    label: Any
    run: Callable[[Task], dict[str, Any] | None]
    needs: str
    limit: int
    gave_up: Callable[[Job, str, str], None] | None = None
    """Called with the job, the failure and its detail when the job is set aside, in the same transaction."""


@dataclass(frozen=True, slots=True)
class Schedule:
    name: str
    every: timedelta

    def slot(self, seconds: float) -> int:
        """The number of the period that the moment `seconds` (since 1970) falls in: the same for every worker."""
        return int(seconds // self.every.total_seconds())


HANDLERS: dict[str, Handler] = {}
SCHEDULES: dict[str, Schedule] = {}

Run = Callable[[Task], "dict[str, Any] | None"]


def job(
    name: str,
    *,
    label: Any,
    needs: str = "import",
    limit: int = 120,
    gave_up: Callable[[Job, str, str], None] | None = None,
) -> Callable[[Run], Run]:
    """Register the decorated function under `name`. `needs` is the policy verb that whoever asks must have, when asking
    and again when it runs; `limit` is in seconds."""

    def register(run: Run) -> Run:
        HANDLERS[name] = Handler(name=name, label=label, run=run, needs=needs, limit=limit, gave_up=gave_up)
        return run

    return register


def periodic(name: str, *, every: timedelta) -> None:
    """Have the job `name` done once in each period of `every`, however many workers there are."""
    SCHEDULES[name] = Schedule(name, every)


def handler_for(name: str) -> Handler | None:
    """The handler with this name. The first call imports all of them."""
    import_module("timeline.jobs.handlers")
    return HANDLERS.get(name)


def label_of(name: str) -> Any:
    """What the desk calls this kind of work, in the reader's language."""
    handler = handler_for(name)
    return handler.label if handler else name
