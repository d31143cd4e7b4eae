"""Plain text: its first lines often carry the title and the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from timeline.extraction import clean_text
from timeline.temporal import Anchor, find_expressions, guess_language

from .values import Found

_PUBLISHED = re.compile(
    r"\b(publié|mis en ligne|paru|publication|posté|published|posted|updated|mis à jour|modifié)\b", re.IGNORECASE
)
_HEAD_LINES, _SHORT = 8, 160
_DASH = re.compile(r"\s[-–—]{1,2}\s")
_AGENCY = re.compile(r"^[\s,.]*\(([^()\d]{2,40})\)$")


def find_in_text(raw: str, zone: str) -> Found:
    """What the plain text `raw` says of itself in its first lines."""
    text = clean_text(raw).strip()
    lines = [line.strip() for line in text[:4000].splitlines() if line.strip()][:_HEAD_LINES]
    title = lines[0] if len(lines) > 1 and len(lines[0]) <= _SHORT and not lines[0].endswith((".", ":")) else ""
    language = guess_language(text)
    day, publisher = _day_in(lines, language), ""
    if day is None:
        day, publisher = _dateline_in(lines, language)
    return Found(
        text=text,
        title=title,
        publisher=publisher,
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
        for day, words, _start in _full_days(line, language):
            if _PUBLISHED.search(line) or len(line) <= len(words) + 40:
                return day
    return None


def _dateline_in(lines: list[str], language: str) -> tuple[date | None, str]:
    """The day and the agency of a dispatch that begins with its dateline: *LE CAIRE, 14 mars 2024 (AFP) — Les …*."""
    for line in lines:
        head, *rest = _DASH.split(line[:_SHORT], maxsplit=1)
        if not rest:
            continue
        for day, words, start in _full_days(head, language):
            place, agency = head[:start].strip(), _AGENCY.match(head[start + len(words) :])
            # A place before a comma, with no small word but those of a name ("Aix-la-Chapelle, le …").
            named = not any(word[:1].islower() and len(word) > 3 for word in place.split())
            if named and place.removesuffix(" le").endswith((",", "(")) and (agency or head.endswith(words)):
                return day, agency[1].strip() if agency else ""
    return None, ""


def _full_days(line: str, language: str) -> Iterator[tuple[date, str, int]]:
    """The days that `line` names with their year, each with its words and where they begin."""
    # Two anchors a lifetime apart: only a date that names its own year stays where it is.
    near, far = (find_expressions(line, Anchor(date(year, 6, 15)), language) for year in (1950, 2050))
    for one, other in zip(near, far, strict=False):
        interval = one.interval
        if interval is None or other.interval != interval or interval.start_earliest != interval.end_latest:
            continue
        if interval.start_earliest is not None:
            yield interval.start_earliest, one.text, one.start
