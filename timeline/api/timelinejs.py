"""TimelineJS 3 JSON. It knows neither doubt nor plans: both are put into words, in the date shown and in the headline."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from django.utils.html import escape

from .rows import Row, Sheet


def headline(row: Row) -> str:
    """TimelineJS reads HTML: everything is escaped."""
    return escape(row.title)


def text(row: Row) -> str:
    """Status, quotes and sources as HTML."""
    data = row.data
    parts = [f"<p>{escape(row.status)} · {escape(row.kind_label)}</p>"]
    for source in data["evidence"]:
        name = escape(source["publisher"] or source["title"])
        if source["url"].startswith(("http://", "https://")):
            name = f'<a href="{escape(source["url"])}">{name}</a>'
        parts.append(
            f"<blockquote>{escape(source['exact'])}</blockquote><p>{name}, {escape(source['published_on'])}</p>"
        )
    return "".join(parts)


def _date(day: str, row: Row) -> dict[str, Any]:
    moment = date.fromisoformat(day)
    return {"year": moment.year, "month": moment.month, "day": moment.day, "display_date": row.words}


def timelinejs(sheet: Sheet) -> str:
    """The whole timeline; events without any bound cannot be placed and are left out."""
    events = []
    for row in sheet.rows:
        if row.first_day is None:
            continue
        event = {
            "unique_id": row.id,
            "start_date": _date(row.first_day, row),
            "display_date": row.words,
            "text": {"headline": headline(row), "text": text(row)},
            "group": row.kind_label,
            "edtf": row.data["edtf"],
            "factuality": row.factuality,
            "url": row.url,
        }
        last = row.data["end_latest"]
        if last and last != row.first_day:
            event["end_date"] = _date(last, row)
        events.append(event)
    title = {"text": {"headline": escape(sheet.title), "text": f"<p>{escape(sheet.description)}</p>"}}
    return json.dumps({"scale": "human", "title": title, "events": events}, ensure_ascii=False, separators=(",", ":"))
