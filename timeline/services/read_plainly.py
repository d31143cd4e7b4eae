"""Many rows read as plain values, without an object, a converter or a parser for each: for what is read by the hundred."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from django.db.models import F, Lookup, QuerySet, TextField
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
    fields = {name: (paths or {}).get(name, name) for name in names}
    given = {f"as_{name}": Cast(fields[name], TextField()) for name in (*documents, *days)}
    columns = [f"as_{name}" if f"as_{name}" in given else fields[name] for name in names]
    found = [dict(zip(names, row, strict=True)) for row in rows.annotate(**given).values_list(*columns)]
    for name in documents:
        for row, told in zip(found, read_documents(row[name] for row in found), strict=True):
            row[name] = told
    return found


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

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        column, given = self.process_lhs(compiler, connection)
        return f"{column} IN (SELECT value FROM json_each(%s))", [*given, f"[{self.rhs}]"]

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        column, given = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s::bigint[])", [*given, f"{{{self.rhs}}}"]


def among(name: str, keys: Iterable[int]) -> Any:
    """For `filter`: the key `name` is one of these. They go as one value, where the driver and the server would read some
    hundred, and are looked up in its index."""
    return _Among(F(name), ",".join(map(str, keys)))
