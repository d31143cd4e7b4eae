"""Plain text: its first lines often carry the title and the day of publication."""

from __future__ import annotations

import re
from datetime import date

from timeline.extraction import clean_text
from timeline.temporal import Anchor, find_expressions, guess_language

from .values import Found

_PUBLISHED = re.compile(
    r"\b(publié|mis en ligne|paru|publication|posté|published|posted|updated|mis à jour|modifié)\b", re.IGNORECASE
)
_HEAD_LINES, _SHORT = 8, 160


def find_in_text(raw: str, zone: str) -> Found:
    """What the plain text `raw` says of itself in its first lines."""
    text = clean_text(raw).strip()
    lines = [line.strip() for line in text[:4000].splitlines() if line.strip()][:_HEAD_LINES]
    title = lines[0] if len(lines) > 1 and len(lines[0]) <= _SHORT and not lines[0].endswith((".", ":")) else ""
    language = guess_language(text)
    day = _day_in(lines, language)
    return Found(
        text=text,
        title=title,
        language=language,
        published_on=day,
        zone=zone if day else "",
        source="line" if day else "",
    )


def _day_in(lines: list[str], language: str) -> date | None:
    """The day named on a short line of the head that says "published", or that holds hardly more than a full date."""
    for line in lines:
        if len(line) > _SHORT:
            continue
        # Two anchors a lifetime apart: only a date that names its own year stays where it is.
        near, far = (find_expressions(line, Anchor(date(year, 6, 15)), language) for year in (1950, 2050))
        for one, other in zip(near, far, strict=False):
            interval = one.interval
            if interval is None or other.interval != interval or interval.start_earliest != interval.end_latest:
                continue
            if _PUBLISHED.search(line) or len(line) <= len(one.text) + 40:
                return interval.start_earliest
    return None
