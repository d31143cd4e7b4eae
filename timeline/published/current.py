"""Which snapshot readers see at this moment: asked of the database every time, in one small question.

Building such a query costs ten times what answering it does, so its SQL is made once; and the row it names is kept, as
a snapshot never changes once written. Nothing that was withdrawn is ever shown out of memory.
"""

from __future__ import annotations

from datetime import UTC, datetime
from time import monotonic

from django.db import connection

from timeline.models import Publication

_KEPT_SECONDS = 60
_MOST = 1000
_MOMENT = datetime(1, 2, 3, tzinfo=UTC)
_SLUG = "\0"

_sql: dict[str, tuple[str, tuple[object, ...]]] = {}
_kept: dict[str, tuple[float, Publication]] = {}


def _question() -> tuple[str, tuple[object, ...]]:
    """The SQL of `Publication.objects.current`, for the key alone, and its parameters with marks in place of ours."""
    vendor = connection.vendor
    if vendor not in _sql:
        rows = Publication.objects.visible(_MOMENT).filter(timeline__slug=_SLUG).order_by("-number")  # type: ignore[attr-defined]
        _sql[vendor] = rows.values_list("pk")[:1].query.sql_with_params()
    return _sql[vendor]


def _number(slug: str, now: datetime) -> int | None:
    sql, marks = _question()
    adapt = connection.ops.adapt_datetimefield_value
    ours = {adapt(_MOMENT): adapt(now), _SLUG: slug}
    with connection.cursor() as cursor:
        cursor.execute(sql, [ours.get(mark, mark) for mark in marks])
        row = cursor.fetchone()
    return row[0] if row else None


def current(slug: str, now: datetime) -> Publication | None:
    """The newest visible snapshot of the timeline with this slug, its timeline beside it, or `None`: one query."""
    held = _kept.get(slug)
    if held is not None and held[0] > monotonic():
        number = _number(slug, now)
        if number is None:
            return None
        if number == held[1].pk:
            return held[1]
    publication = Publication.objects.current(slug, now)  # type: ignore[attr-defined]
    if publication is not None:
        if len(_kept) >= _MOST:
            _kept.clear()
        _kept[slug] = (monotonic() + _KEPT_SECONDS, publication)
    return publication


def forget() -> None:
    """Drop what is kept (tests, where a rolled back database gives the same key to another snapshot)."""
    _kept.clear()
