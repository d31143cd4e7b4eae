"""Typed day-month-year words that no rule of ours knows, read by dateparser: the one place that imports it, when asked.

It is trusted with explicit dates in one declared language and with nothing that depends on a direction.
"""

from __future__ import annotations

import re
from datetime import datetime, time

from . import intervals
from .values import Anchor, Interval

_EXPLICIT = re.compile(r"\d{4}")


def parse_day(words: str, anchor: Anchor, language: str) -> Interval | None:
    """The day that explicit words name, or `None`; nothing is tried without a year of four digits."""
    if not _EXPLICIT.search(words) or len(words) > 60 or sum(c.isdigit() for c in words) > 8:
        return None
    try:
        import dateparser
    except ImportError:
        return None
    base = datetime.combine(anchor.document_date, time()) if anchor.document_date else None
    settings: dict[str, object] = {"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"}
    if base is not None:
        settings["RELATIVE_BASE"] = base
    found = dateparser.parse(words, languages=[language], settings=settings)
    return intervals.day(found.date()) if found else None
