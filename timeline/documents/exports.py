"""Our own exports read again: `events.json` whole, `events.csv` as far as a table goes (docs/import.md)."""

from __future__ import annotations

from datetime import date
from typing import Any

from timeline.extraction import clean_text
from timeline.extraction.values import FACTUALITIES, ROLES
from timeline.temporal.values import BOUNDS

from .told import Source, Told, ToldFile, is_dated, once, source, told, words

_HOUR = {"part_of_day": 4, "clock": 8, "timezone": 40}


def from_json(found: dict[str, Any], rows: list[dict[str, Any]]) -> ToldFile:
    """The events of `events.json` (docs/snapshot.md)."""
    head = found.get("timeline")
    title = words(head.get("title"), 200) if isinstance(head, dict) else ""
    return ToldFile(title, once(_event(place, row) for place, row in enumerate(rows, start=1)))


def from_cells(lines: list[dict[str, str]]) -> ToldFile:
    """The lines of `events.csv`."""
    return ToldFile("", once(_line(place, cells) for place, cells in enumerate(lines, start=2)))


def _event(place: int, row: dict[str, Any]) -> Told:
    sources = [_source(each) for each in _listed(row, "evidence")]
    history = tuple(each for each in (_turn(turn) for turn in _listed(row, "history")) if each)
    errors = ["bad_source"] if None in sources else []
    actors = [_actor(each) for each in _listed(row, "actors")]
    says = {
        "headline": words(row.get("headline"), 300),
        **_date_of(row),
        "kind": words(row.get("kind"), 12),
        "factuality": words(row.get("factuality"), 12),
        "said_by": _names(row.get("said_by")),
        "actors": [actor for actor in actors if actor["name"]],
        "place": words(row.get("place"), 200),
        "note": clean_text(str(row.get("note") or ""))[:2000],
    }
    found = tuple(each for each in sources if each)
    return told(place, row.get("id"), says, sources=found, history=history, errors=errors)


def _date_of(row: dict[str, Any]) -> dict[str, Any]:
    """The columns of a date as a snapshot has them."""
    plain = {name: row.get(name) or None for name in BOUNDS}
    named = {name: words(row.get(name), 120) for name in ("edtf", "shape", "granularity", "qualifier")}
    return {**plain, **named, **{name: words(row.get(name), longest) for name, longest in _HOUR.items()}}


def _listed(row: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = row.get(name)
    return [each for each in rows if isinstance(each, dict)] if isinstance(rows, list) else []


def _names(value: Any) -> list[str]:
    return [name for name in (words(each, 200) for each in value) if name] if isinstance(value, list) else []


def _actor(row: dict[str, Any]) -> dict[str, Any]:
    role = row.get("role")
    country = words(row.get("country"), 3)
    return {
        "name": words(row.get("name"), 200),
        "role": role if role in ROLES else "participant",
        "country": country or None,
    }


def _source(row: dict[str, Any]) -> Source | None:
    plain = {name: words(row.get(name), longest) for name, longest in (("publisher", 200), ("title", 300))}
    why = row.get("why") if isinstance(row.get("why"), dict) else {}
    return source(
        row.get("exact"),
        row.get("published_on"),
        url=row.get("url"),
        prefix=clean_text(str(row.get("prefix") or ""))[:200],
        suffix=clean_text(str(row.get("suffix") or ""))[:200],
        language=words(row.get("language"), 5),
        why={code: words(why.get(code), 2000) for code in ("fr", "en") if why.get(code)},
        **plain,
    )


def _turn(row: dict[str, Any]) -> dict[str, Any] | None:
    """What was known from a day on, if it is a date and a status."""
    dates = _date_of(row)
    try:
        known_on = date.fromisoformat(str(row.get("known_on"))).isoformat()
    except ValueError:
        return None
    if not is_dated(dates) or row.get("factuality") not in FACTUALITIES:
        return None
    return {
        "known_on": known_on,
        "factuality": row["factuality"],
        "said_by": _names(row.get("said_by")),
        "dates": dates,
        "publisher": words(row.get("publisher"), 200),
    }


def _line(place: int, cells: dict[str, str]) -> Told:
    """The first source only, and the names of actors without their roles."""
    says: dict[str, Any] = {"headline": words(cells["headline"], 300), "edtf": words(cells["edtf"], 120)}
    if cells.get("shape"):
        says |= _date_of(dict(cells))
    for name, longest in (("kind", 12), ("factuality", 12), ("place", 200)):
        if name in cells:
            says[name] = words(cells[name], longest)
    if "note" in cells:
        says["note"] = cells["note"][:2000]
    if "said_by" in cells:
        says["said_by"] = _names(cells["said_by"].split(";"))
    if "actors" in cells:
        says["actors"] = [
            {"name": name, "role": "participant", "country": None} for name in _names(cells["actors"].split(";"))
        ]
    found, errors = None, []
    if cells.get("quote"):
        found = source(
            cells["quote"],
            cells.get("published_on"),
            url=cells.get("source_url"),
            publisher=words(cells.get("publisher"), 200),
        )
        errors = [] if found else ["bad_source"]
    return told(place, cells.get("id"), says, sources=(found,) if found else (), errors=errors)
