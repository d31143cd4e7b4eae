"""Many rows read as plain values, without an object, a converter or a parser for each: for what is read by the hundred."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import F, Lookup, Model, QuerySet, TextField
from django.db.models.functions import Cast
from pydantic_core import from_json


def read_plainly(
    rows: QuerySet[Any],
    names: Sequence[str],
    paths: dict[str, str] | None = None,
    *,
    documents: Sequence[str] = (),
    days: Sequence[str] = (),
) -> list[dict[str, Any]]:
    """`rows.values(…)` by `names`, whose fields are `paths` where they are not called so. `days` (moments too, see
    `moment_of`) come as the text that the database writes, and the JSON of all `documents` is read at once."""
    return _named(_asked(rows, names, paths or {}, (*documents, *days)), names, documents)


def _asked(
    rows: QuerySet[Any], names: Sequence[str], paths: dict[str, str], texts: Sequence[str]
) -> QuerySet[Any, tuple[Any, ...]]:
    fields = {name: paths.get(name, name) for name in names}
    given = {f"as_{name}": Cast(fields[name], TextField()) for name in texts}
    return rows.annotate(**given).values_list(*(f"as_{name}" if name in texts else fields[name] for name in names))


def _named(rows: Iterable[Sequence[Any]], names: Sequence[str], documents: Sequence[str]) -> list[dict[str, Any]]:
    found = [dict(zip(names, row, strict=True)) for row in rows]
    for name in documents:
        for row, told in zip(found, read_documents(row[name] for row in found), strict=True):
            row[name] = told
    return found


class OfEach:
    """The rows that belong to each of many, which the foreign key `of` names, read as `read_plainly` does. Only the keys
    change from one time to the next: the statement is put together once, which costs more than reading some hundred rows."""

    def __init__(
        self,
        model: type[Model],
        of: str,
        names: Sequence[str],
        paths: dict[str, str] | None = None,
        *,
        order: Sequence[str],
        documents: Sequence[str] = (),
        days: Sequence[str] = (),
    ) -> None:
        self.model, self.of, self.names, self.paths, self.order = model, of, (of, *names), paths or {}, order
        self.documents, self.texts = documents, (*documents, *days)
        self._statements: dict[str, str] = {}

    def read(self, keys: Iterable[int]) -> list[tuple[int, dict[str, Any]]]:
        """Each row, after the key of the one that it belongs to."""
        among_them = among(self.of, keys)
        if connection.vendor not in self._statements:
            rows = self.model._default_manager.filter(among_them).order_by(*self.order)
            asked = _asked(rows, self.names, self.paths, self.texts)
            self._statements[connection.vendor], (_keys,) = asked.query.sql_with_params()
        with connection.cursor() as cursor:
            cursor.execute(self._statements[connection.vendor], among_them.given(connection))
            found = _named(cursor.fetchall(), self.names, self.documents)
        return [(row.pop(self.of), row) for row in found]


def read_documents(texts: Iterable[str | None]) -> list[Any]:
    """What each of these JSON texts says; `{}` for one that is not there."""
    return list(from_json(f"[{','.join(text or '{}' for text in texts)}]"))


@lru_cache(maxsize=4096)
def moment_of(text: str | None) -> datetime | None:
    """A moment as either database writes it."""
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


class _Among(Lookup):  # type: ignore[type-arg]
    lookup_name = "among"
    prepare_rhs = False

    def given(self, connection: Any) -> list[str]:
        """The keys, as the one value of the statement."""
        return [f"{{{self.rhs}}}" if connection.vendor == "postgresql" else f"[{self.rhs}]"]

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        column, given = self.process_lhs(compiler, connection)
        return f"{column} IN (SELECT value FROM json_each(%s))", [*given, *self.given(connection)]

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        column, given = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s::bigint[])", [*given, *self.given(connection)]


def among(name: str, keys: Iterable[int]) -> _Among:
    """For `filter`: the key `name` is one of these. They go as one value, where the driver and the server would read some
    hundred, and are looked up in its index."""
    return _Among(F(name), ",".join(map(str, keys)))
