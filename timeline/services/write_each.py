"""Many rows of one table in one statement, each with values of its own, without an object or an expression for each: for
what is written by the hundred.

PostgreSQL is given the rows as one JSON text, which it reads in a fraction of the time that it takes to parse and plan a
statement of a thousand literals (and the driver, to write one). SQLite runs one short statement for each row."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from django.db import connection, models
from pydantic_core import to_json

MOST = 30_000
"""Values of one statement; SQLite takes 32,766."""
_PLAIN = frozenset({str, int, float, bool, type(None)})


def insert_each(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert `rows`, whose values are those of the fields `names`; a row that is there already stays as it is."""
    fields = [model._meta.get_field(name) for name in names]
    _insert(model._meta.db_table, fields, [list(row) for row in rows], "ON CONFLICT DO NOTHING")


def put_each(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert `rows` (values of the fields `names`, the key first); a row that is there already is written over."""
    fields = [model._meta.get_field(name) for name in names]
    key, *others = (_quoted(field.column) for field in fields)
    written = ", ".join(f"{name} = excluded.{name}" for name in others)
    _insert(model._meta.db_table, fields, [list(row) for row in rows], f"ON CONFLICT ({key}) DO UPDATE SET {written}")


def insert_rows(model: type[models.Model], rows: Sequence[dict[str, Any]], *, keyed: bool = False) -> list[Any]:
    """Insert `rows`, each a value by column, the same columns in all of them. Their keys, in their order, if `keyed`."""
    if not rows:
        return []
    fields = [model._meta.get_field(name) for name in rows[0]]
    otherwise = f"RETURNING {_quoted(model._meta.pk.column)}" if keyed else ""
    # Keys are given in the order of the rows on both databases.
    return sorted(_insert(model._meta.db_table, fields, [list(row.values()) for row in rows], otherwise))


def stream_each(model: type[models.Model], names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert `rows`, whose values are those of the fields `names` (numbers, texts and documents), while they are made:
    PostgreSQL reads what is there as the next one is worded."""
    table = _quoted(model._meta.db_table)
    columns = ", ".join(_quoted(model._meta.get_field(name).column) for name in names)
    if connection.vendor != "postgresql":
        told = [[value if type(value) in _PLAIN else _text_of(value) for value in row] for row in rows]
        with connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({', '.join(['%s'] * len(names))})", told)
        return
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as out:
        for row in rows:
            # The driver sends what has gathered whenever it is enough.
            out.write_row([value if type(value) in _PLAIN else _text_of(value) for value in row])


def _text_of(document: Any) -> str:
    return to_json(document).decode()


def save_and_key(rows: Iterable[models.Model]) -> list[Any]:
    """Insert new objects of one model and tell them their keys."""
    rows = list(rows)
    if not rows:
        return []
    fields = _own_fields(rows[0])
    key = _quoted(rows[0]._meta.pk.column)
    # Keys are given in the order of the rows on both databases.
    found = sorted(_insert(rows[0]._meta.db_table, fields, _values(rows, fields), f"RETURNING {key}"))
    for row, value in zip(rows, found, strict=True):
        row.pk = value
        row._state.adding = False
    return rows


def update_each(rows: Iterable[Any], names: Sequence[str], model: type[models.Model] | None = None) -> int:
    """Write the fields `names` of `rows` (objects of one model, or what looks like those of `model`) as they are now in
    memory. Where `version` is among them, only rows of the version before are written. Returns how many were."""
    rows = list(rows)
    if not rows:
        return 0
    meta = (model or rows[0])._meta
    table, key = _quoted(meta.db_table), _quoted(meta.pk.column)
    fields: list[Any] = [meta.get_field(name) for name in names]
    values = [[*(getattr(row, field.attname) for field in fields), row.pk] for row in rows]
    if guarded := "version" in names:
        place = list(names).index("version")
        values = [[*each, each[place] - 1] for each in values]
    given = [*fields, meta.pk, *([fields[place]] if guarded else [])]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            columns = ", ".join(f"{_quoted(field.column)} = %s" for field in fields)
            guard = " AND version = %s" if guarded else ""
            cursor.executemany(f"UPDATE {table} SET {columns} WHERE {key} = %s{guard}", _prepared(given, values))
        else:
            columns = ", ".join(f"{_quoted(field.column)} = each.c{place}" for place, field in enumerate(fields))
            guard = f" AND {table}.version = each.c{len(fields) + 1}" if guarded else ""
            cursor.execute(
                f"UPDATE {table} SET {columns} FROM {_recordset(given)} WHERE {table}.{key} = each.c{len(fields)}{guard}",
                [_json(values)],
            )
        return int(cursor.rowcount)


def _own_fields(row: models.Model) -> list[Any]:
    return [field for field in row._meta.concrete_fields if not field.primary_key]


def _values(rows: Iterable[models.Model], fields: list[Any]) -> list[list[Any]]:
    return [[field.pre_save(row, True) for field in fields] for row in rows]


def _insert(table: str, fields: Sequence[Any], values: list[list[Any]], otherwise: str = "") -> list[Any]:
    """Insert `values`; the keys that were given, where `otherwise` asks for them."""
    if not values:
        return []
    columns, keyed = ", ".join(_quoted(field.column) for field in fields), otherwise.startswith("RETURNING")
    begin = f"INSERT INTO {_quoted(table)} ({columns})"
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            taken = ", ".join(f"each.c{place}" for place in range(len(fields)))
            cursor.execute(f"{begin} SELECT {taken} FROM {_recordset(fields)} {otherwise}", [_json(values)])
            return [key for (key,) in cursor.fetchall()] if keyed else []
        prepared = _prepared(fields, values)
        one = f"({', '.join(['%s'] * len(fields))})"
        if not keyed:
            cursor.executemany(f"{begin} VALUES {one} {otherwise}", prepared)
            return []
        told = []
        for part in _parts(prepared):
            flat = [value for row in part for value in row]
            cursor.execute(f"{begin} VALUES {', '.join([one] * len(part))} {otherwise}", flat)
            told += [key for (key,) in cursor.fetchall()]
        return told


def _recordset(fields: Sequence[Any]) -> str:
    """The rows of one JSON text (see `_json`) as a table `each` with the columns c0, c1 … of the types of `fields`."""
    columns = ", ".join(f"c{place} {field.cast_db_type(connection)}" for place, field in enumerate(fields))
    return f"jsonb_to_recordset(%s::jsonb) AS each({columns})"


def _json(values: list[list[Any]]) -> str:
    return json.dumps([{f"c{place}": value for place, value in enumerate(row)} for row in values], default=_as_text)


def _as_text(value: Any) -> str:
    if isinstance(value, date):  # a moment too
        return value.isoformat()
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    raise TypeError(type(value))


def _parts(values: list[list[Any]]) -> Iterator[list[list[Any]]]:
    size = MOST // len(values[0])
    return (values[start : start + size] for start in range(0, len(values), size))


def _prepared(fields: Sequence[Any], values: list[list[Any]]) -> list[list[Any]]:
    """`values` as the database takes them. A moment or a day stands in many rows: it is put in words once."""
    columns: list[Any] = []
    for field, column in zip(fields, zip(*values, strict=True), strict=True):
        if isinstance(field, models.JSONField):
            columns.append([_document(field, value) for value in column])
        elif all(type(value) in _PLAIN for value in column):
            columns.append(column)
        else:
            columns.append(_each_once(field, column))
    return [list(row) for row in zip(*columns, strict=True)]


def _document(field: models.JSONField, value: Any) -> Any:
    """What the field itself would make of `value`, for the plain kinds that all of ours are."""
    if field.encoder is None and type(value) in (dict, list):
        # To the letter as the field does: SQLite compares the texts of whole documents.
        return json.dumps(value)
    return field.get_db_prep_save(value, connection)


def _each_once(field: Any, column: Sequence[Any]) -> list[Any]:
    known: dict[Any, Any] = {}
    found = []
    for value in column:
        if not isinstance(value, Hashable):
            found.append(field.get_db_prep_save(value, connection))
            continue
        key = (type(value), value)
        if key not in known:
            known[key] = field.get_db_prep_save(value, connection)
        found.append(known[key])
    return found


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
