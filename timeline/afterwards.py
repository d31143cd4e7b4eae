"""Work that comes after an answer: the browser has its page, and the thread that made it does what the next one would have
to wait for. Only what somebody else does otherwise: a process that dies before it leaves it undone."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from django.core.signals import request_finished, request_started
from django.db import Error, close_old_connections, connection
from django.dispatch import receiver

logger = logging.getLogger(__name__)


class _Waiting(threading.local):
    def __init__(self) -> None:
        self.works: list[Callable[[], Any]] = []


_waiting = _Waiting()


def afterwards(work: Callable[[], Any]) -> None:
    """Do `work` once the answer to the present request is out. What it raises is logged."""
    _waiting.works.append(work)


@receiver(request_started, dispatch_uid="timeline.afterwards.begin")
def _begin(**kwargs: Any) -> None:
    _waiting.works = []


@receiver(request_finished, dispatch_uid="timeline.afterwards.end")
def _end(**kwargs: Any) -> None:
    works, _waiting.works = _waiting.works, []
    for work in works:
        try:
            work()
        except Exception:
            logger.exception("left undone after an answer")
    if works and not connection.in_atomic_block:
        # As Django does for the request itself: it gave its connection back before us.
        close_old_connections()


def empty_log() -> None:
    """Copy SQLite's write-ahead log into the database, as far as no reader needs it: nobody waits for anybody. Nothing on
    PostgreSQL, which does the like by itself, and inside a transaction."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")
    except Error as error:
        logger.warning("the write-ahead log stays as it is (%s)", error)
