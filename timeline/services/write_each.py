"""Many rows of one table in one statement, each with values of its own, without an object or an expression for each: for
what is written by the hundred."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db import connection, models

MOST = 30_000
"""Values of one statement; SQLite takes 32,766."""


def insert_each(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert `rows`, whose values are those of the fields `names`; a row that is there already stays as it is."""
    fields = [model._meta.get_field(name) for name in names]
    values = [[_prepared(field, value) for field, value in zip(fields, row, strict=True)] for row in rows]
    _insert(model._meta.db_table, fields, values, "ON CONFLICT DO NOTHING")


def save_each(rows: Iterable[models.Model]) -> None:
    """Insert new objects of one model, whose keys nobody needs: they are not told to them."""
    rows = list(rows)
    if not rows:
        return
    meta = rows[0]._meta
    fields = [field for field in meta.concrete_fields if not field.primary_key]
    values = [[_prepared(field, getattr(row, field.attname)) for field in fields] for row in rows]
    _insert(meta.db_table, fields, values)


def save_and_key(rows: Iterable[models.Model]) -> list[Any]:
    """Insert new objects of one model and tell them their keys. Cheaper than `bulk_create`, which on PostgreSQL writes
    each column as one array of quoted texts."""
    rows = list(rows)
    if not rows:
        return []
    meta = rows[0]._meta
    key = _quoted(meta.pk.column)
    fields = [field for field in meta.concrete_fields if not field.primary_key]
    values = [[_prepared(field, field.pre_save(row, True)) for field in fields] for row in rows]
    # Keys are given in the order of the values on both databases.
    found = sorted(value for (value,) in _insert(meta.db_table, fields, values, f"RETURNING {key}"))
    for row, value in zip(rows, found, strict=True):
        row.pk = value
        row._state.adding = False
    return rows


def update_each(rows: Iterable[models.Model], names: Sequence[str]) -> None:
    """Write the fields `names` of `rows` (objects of one model) as they are now in memory."""
    rows = list(rows)
    if not rows:
        return
    meta = rows[0]._meta
    table, key = _quoted(meta.db_table), _quoted(meta.pk.column)
    fields = [meta.get_field(name) for name in names]
    values = [[*(_prepared(field, getattr(row, field.attname)) for field in fields), row.pk] for row in rows]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            columns = ", ".join(f"{_quoted(field.column)} = %s" for field in fields)
            cursor.executemany(f"UPDATE {table} SET {columns} WHERE {key} = %s", values)
            return
        # There each of many statements costs its plan: one is joined to the list of values, which know no types.
        columns = ", ".join(
            f"{_quoted(field.column)} = each.column{place}::{field.cast_db_type(connection)}"
            for place, field in enumerate(fields, start=1)
        )
        for part in _parts(values):
            places, flat = _listed(part)
            where = f"{table}.{key} = each.column{len(fields) + 1}"
            cursor.execute(f"UPDATE {table} SET {columns} FROM (VALUES {places}) AS each WHERE {where}", flat)


def _insert(
    table: str, fields: Sequence[Any], values: list[list[Any]], otherwise: str = ""
) -> list[tuple[Any, ...]]:
    told: list[tuple[Any, ...]] = []
    columns = ", ".join(_quoted(field.column) for field in fields)
    with connection.cursor() as cursor:
        for part in _parts(values):
            places, flat = _listed(part)
            cursor.execute(f"INSERT INTO {_quoted(table)} ({columns}) VALUES {places} {otherwise}", flat)
            if otherwise.startswith("RETURNING"):
                told += cursor.fetchall()
    return told


def _parts(values: list[list[Any]]) -> Iterator[list[list[Any]]]:
    size = MOST // len(values[0]) if values else 1
    return (values[start : start + size] for start in range(0, len(values), size))


def _listed(values: list[list[Any]]) -> tuple[str, list[Any]]:
    """`(%s, …), (%s, …)` and what goes there."""
    one = f"({', '.join(['%s'] * len(values[0]))})"
    return ", ".join([one] * len(values)), [value for row in values for value in row]


def _prepared(field: Any, value: Any) -> Any:
    return field.get_db_prep_save(value, connection)


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
