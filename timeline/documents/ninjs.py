"""ninjs, the JSON in which news agencies deliver (IPTC ninjs 1.x and 2.x): it says most of what one has to know."""

from __future__ import annotations

import json
from typing import Any

from timeline.extraction import clean_text
from timeline.temporal import guess_language

from .page import find_in_page
from .values import Found, Unreadable, dated

DATES = ("firstpublished", "firstcreated", "contentcreated", "versioncreated")
"""Where the day of publication stands, the surest first: a version made years later does not move the words."""


def find_in_ninjs(name: str, data: bytes | str, zone: str) -> Found:
    """What a ninjs item says. Raises `Unreadable` for JSON that is none."""
    try:
        item = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Unreadable("damaged") from error
    if not isinstance(item, dict):
        raise Unreadable("kind")
    text, html = _body(item)
    if not text and html:
        text = find_in_page(f"<html><body><article>{html}</article></body></html>", zone).text
    if not text:
        raise Unreadable("kind" if "uri" not in item else "empty")
    day, moment, counted = None, None, ""
    for field in DATES:
        day, moment, counted = dated(item.get(field), zone)
        if day:
            break
    language = _word(item.get("language")).lower()[:2]
    text = clean_text(text).strip()
    address = next((link for link in (_word(item.get("ednote_url")), _word(item.get("uri"))) if _is_web(link)), "")
    return Found(
        text=text,
        title=" ".join(clean_text(_headline(item)).split())[:300],
        publisher=_publisher(item)[:200],
        url=address,
        language=language if language in {"fr", "en"} else guess_language(text),
        published_on=day,
        published_at=moment,
        zone=counted,
        source="file" if day else "",
    )


def _word(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://")) and len(address) <= 2000


def _listed(item: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = item.get(name)
    return [row for row in rows[:50] if isinstance(row, dict)] if isinstance(rows, list) else []


def _headline(item: dict[str, Any]) -> str:
    listed = [_word(row.get("value")) for row in _listed(item, "headlines")]
    return _word(item.get("headline")) or _word(item.get("title")) or next(filter(None, listed), "")


def _body(item: dict[str, Any]) -> tuple[str, str]:
    """The plain text and the HTML of the body; either may be empty."""
    text, html = _word(item.get("body_text")), _word(item.get("body_html")) or _word(item.get("body_xhtml"))
    for row in _listed(item, "bodies"):
        words = _word(row.get("value"))
        if "html" in _word(row.get("contenttype")) or words.startswith("<"):
            html = html or words
        else:
            text = text or words
    return text, html


def _publisher(item: dict[str, Any]) -> str:
    named = _listed(item, "infosources") + _listed(item, "infosource") + _listed(item, "source")
    for words in (item.get("source"), item.get("provider"), *(row.get("name") for row in named)):
        if _word(words):
            return " ".join(clean_text(_word(words)).split())
    return _word(item.get("copyrightholder"))
