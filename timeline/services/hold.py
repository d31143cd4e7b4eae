"""Who waits for whom: the one order in which a transaction takes the rows that others may want at the same moment.

Candidates first, then decisions, then events, of each kind in the order of the keys, all at once before the first of them
is changed. A remark on a row that was not chosen (a twin) never waits: it is written where nobody holds the row, and
elsewhere once this transaction is over. So nobody waits for anybody who waits for them. SQLite has one lock for all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from django.db import connection, transaction
from django.db.models import QuerySet

from .write_each import update_each


def hold(rows: QuerySet[Any]) -> None:
    """Keep others from changing `rows` until the end of this transaction. Rows that point at them may still be written."""
    if connection.features.has_select_for_update:
        _keys(rows)


def remark(rows: QuerySet[Any], told: Iterable[Any], names: Sequence[str]) -> None:
    """Write the fields `names` of each of `told` (see `update_each`) that is still among `rows` when it is: now, or where
    somebody else is deciding on it at this moment, after this transaction."""
    by_key = {each.pk: each for each in told}
    if not by_key:
        return
    if not connection.features.has_select_for_update:
        update_each(by_key.values(), names, rows.model)
        return
    free = _keys(rows.filter(pk__in=by_key), skip_locked=True)
    update_each((by_key[key] for key in free), names, rows.model)
    if busy := [by_key[key] for key in sorted(by_key.keys() - set(free))]:
        transaction.on_commit(partial(_remark_late, rows, busy, names), robust=True)


@transaction.atomic
def _remark_late(rows: QuerySet[Any], told: Sequence[Any], names: Sequence[str]) -> None:
    by_key = {each.pk: each for each in told}
    update_each((by_key[key] for key in _keys(rows.filter(pk__in=by_key))), names, rows.model)


def _keys(rows: QuerySet[Any], *, skip_locked: bool = False) -> list[int]:
    return list(
        rows.select_for_update(no_key=True, skip_locked=skip_locked).order_by("pk").values_list("pk", flat=True)
    )
