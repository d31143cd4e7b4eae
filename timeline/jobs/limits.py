"""A job may use so many seconds and so much memory: a hostile document stops one job, not the worker."""

from __future__ import annotations

import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class TooLong(Exception):
    """The job used up its time."""


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Raise `TooLong` in the block after `seconds`. Only the main thread can be stopped; elsewhere nothing happens."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(signum: int, frame: Any) -> None:
        raise TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def limit_memory(megabytes: int) -> None:
    """Let this process have `megabytes` of address space at most: beyond it, Python raises `MemoryError`. 0: no limit."""
    if megabytes:
        size = megabytes * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
