"""CSV: our own columns, and the sheet that TimelineJS reads. No cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from timeline.documents.formula import guard
from timeline.temporal.values import BOUNDS

from .rows import Row, Sheet
from .timelinejs import headline, text

COLUMNS = (
    *("id", "headline", "edtf", "words", *BOUNDS, "shape", "granularity", "qualifier", "part_of_day", "clock"),
    *("timezone", "kind", "factuality", "said_by", "actors", "place", "note", "quote", "publisher", "published_on"),
    *("source_url", "sources", "url", "first_published", "changed"),
)
TIMELINEJS = (
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline"),
    *("Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background", "Link"),
    *("EDTF", "Factuality"),
)


def _written(columns: Iterable[str], lines: Iterable[Iterable[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guard(cell) for cell in cells] for cells in lines)
    return out.getvalue()


def table(sheet: Sheet) -> str:
    """One line an event; several names in a cell stand between semicolons; the first source has its own columns."""
    return _written(COLUMNS, (_cells(row) for row in sheet.rows))


def _cells(row: Row) -> list[object]:
    data = row.data
    source = data["evidence"][0] if data["evidence"] else {}
    special = {
        "words": row.words,
        "said_by": "; ".join(row.speakers),
        "actors": "; ".join(row.actors),
        "quote": source.get("exact"),
        "publisher": source.get("publisher"),
        "published_on": source.get("published_on"),
        "source_url": source.get("url"),
        "sources": len(data["evidence"]),
        "url": row.url,
    }
    return [special[name] if name in special else data.get(name) for name in COLUMNS]


def timelinejs_sheet(sheet: Sheet) -> str:
    """The columns of the TimelineJS spreadsheet, and the EDTF beside them."""
    return _written(TIMELINEJS, (_sheet_cells(row) for row in sheet.rows if row.first_day))


def _sheet_cells(row: Row) -> list[object]:
    year, month, day = _parts(row.first_day)
    last = row.data["end_latest"]
    ends = _parts(last) if last and last != row.first_day else ("", "", "")
    time = row.data["clock"] or ""
    cells = [year, month, day, time, *ends, "", row.words, headline(row), text(row), "", "", "", "", ""]
    return [*cells, row.kind_label, "", row.url, row.data["edtf"], row.factuality]


def _parts(day: str | None) -> tuple[object, object, object]:
    if not day:
        return "", "", ""
    year, month, number = (int(part) for part in day.split("-"))
    return year, month, number
