"""A file of events, told by what is in it: one of our exports, or a timeline of TimelineJS."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from timeline.extraction import clean_text

from . import exports, timelinejs
from .decode import decode
from .formula import unguard
from .told import ToldFile
from .values import Unreadable

MOST = 10_000
"""Events of one file: as many as a timeline is made for."""


def read_events(data: bytes) -> ToldFile:
    """The events of a file, told by what is in it. Raises `Unreadable`: `empty`, `kind`, `damaged`, `too_big`, `binary`."""
    text = clean_text(decode(data).lstrip("\ufeff"))
    if text.lstrip()[:1] in {"{", "["}:
        try:
            found = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise Unreadable("damaged") from error
        if not isinstance(found, dict) or not isinstance(found.get("events"), list):
            raise Unreadable("kind")
        rows = [row for row in found["events"] if isinstance(row, dict)]
        _counted(rows)
        if "frise" in found:
            return exports.from_json(found, rows)
        return timelinejs.from_json(found, rows)
    lines = _lines(text)
    names = set(lines[0]) if lines else set()
    _counted(lines)
    if {"headline", "edtf"} <= names:
        return exports.from_cells(lines)
    if {"Year", "Headline"} <= names:
        return timelinejs.from_cells(lines)
    raise Unreadable("kind")


def _counted(rows: list[Any]) -> None:
    if not rows:
        raise Unreadable("empty")
    if len(rows) > MOST:
        raise Unreadable("too_big")


def _lines(text: str) -> list[dict[str, str]]:
    head = text.split("\n", 1)[0]
    csv.field_size_limit(1_000_000)
    try:
        reader = csv.DictReader(io.StringIO(text), delimiter=max(",;\t", key=head.count), restkey="")
        rows = [{name.strip(): unguard(cell or "").strip() for name, cell in row.items() if name} for row in reader]
    except csv.Error as error:
        raise Unreadable("damaged") from error
    return [row for row in rows if any(row.values())]
