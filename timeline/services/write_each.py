"""Many rows of one table in one call, each with values of its own, without an object for each: for what is written by the
hundred and derived from other rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models


def insert_each(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert `rows`, whose values are those of the fields `names`; a row that is there already stays as it is."""
    fields = [model._meta.get_field(name) for name in names]
    sql = f"{_insertion(model._meta.db_table, fields)} ON CONFLICT DO NOTHING"
    _run(sql, [[_prepared(field, value) for field, value in zip(fields, row, strict=True)] for row in rows])


def save_each(rows: Iterable[models.Model]) -> None:
    """Insert new objects of one model, whose keys nobody needs: they are not told to them."""
    rows = list(rows)
    if not rows:
        return
    meta = rows[0]._meta
    fields = [field for field in meta.concrete_fields if not field.primary_key]
    sql = _insertion(meta.db_table, fields)
    _run(sql, [[_prepared(field, getattr(row, field.attname)) for field in fields] for row in rows])


def update_each(rows: Iterable[models.Model], names: Sequence[str]) -> None:
    """Write the fields `names` of `rows` (objects of one model) as they are now in memory."""
    rows = list(rows)
    if not rows:
        return
    meta = rows[0]._meta
    fields = [meta.get_field(name) for name in names]
    columns = ", ".join(f"{_quoted(field.column)} = %s" for field in fields)
    sql = f"UPDATE {_quoted(meta.db_table)} SET {columns} WHERE {_quoted(meta.pk.column)} = %s"
    _run(sql, [[*(_prepared(field, getattr(row, field.attname)) for field in fields), row.pk] for row in rows])


def _insertion(table: str, fields: Sequence[Any]) -> str:
    places = ", ".join(["%s"] * len(fields))
    columns = ", ".join(_quoted(field.column) for field in fields)
    return f"INSERT INTO {_quoted(table)} ({columns}) VALUES ({places})"


def _run(sql: str, rows: list[list[Any]]) -> None:
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(sql, rows)


def _prepared(field: Any, value: Any) -> Any:
    return field.get_db_prep_save(value, connection)


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
