"""Small jobs that tests put into the queue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from timeline.jobs.registry import HANDLERS, Task, handler_for, job


@contextmanager
def work(run: Callable[[Task], Any], *, name: str = "test.work", **facts: Any) -> Iterator[str]:
    """Have `run` known as the job `name` for the block."""
    handler_for("")
    job(name, label="Test", **facts)(run)
    try:
        yield name
    finally:
        del HANDLERS[name]
