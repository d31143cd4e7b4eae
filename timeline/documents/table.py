"""A table of many articles (CSV, with `,` `;` or tabs): one line an article, its columns named in French or English."""

from __future__ import annotations

import csv
import io
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from timeline.extraction import clean_text

from .decode import decode
from .formula import unguard
from .values import Unreadable, dated

MAX_ROWS = 1_000
COLUMNS: dict[str, tuple[str, ...]] = {
    "url": ("url", "adresse", "lien", "link", "address"),
    "text": ("text", "texte", "contenu", "content", "article", "body"),
    "title": ("title", "titre", "headline"),
    "publisher": ("publisher", "editeur", "source", "media", "journal"),
    "published_on": ("publishedon", "published", "publiele", "publie", "date", "datedepublication", "jour"),
    "language": ("language", "langue", "lang"),
    "zone": ("timezone", "zone", "fuseau", "fuseauhoraire"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `facts` as JSON values (`published_on`, `published_at` in ISO 8601); `errors` are codes: `no_words`,
    `no_date`, `bad_date`, `bad_url`, `bad_language`, `bad_zone`, `repeated`, `too_long`."""

    number: int
    facts: dict[str, Any]
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[Row, ...]
    unknown: tuple[str, ...] = field(default=())
    """Names of columns that nobody understood."""


def read_table(data: bytes, zone: str, *, longest: int) -> Table:
    """The lines of a CSV file; `zone` and `longest` (characters of one article) hold where a line does not say.
    Raises `Unreadable`: `empty`, `kind` (no column that could name an article), `too_big`, `binary`, `damaged`."""
    text = decode(data).lstrip("\ufeff")
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    csv.field_size_limit(longest * 2)
    try:
        lines = csv.reader(io.StringIO(clean_text(text)), delimiter=delimiter, strict=False)
        header = next(lines, [])
        known = {position: name for position, cell in enumerate(header) if (name := _column(cell))}
        if not {"url", "text"} & set(known.values()):
            raise Unreadable("kind")
        rows: list[Row] = []
        seen: set[str] = set()
        for number, cells in enumerate(lines, start=2):
            if not any(cell.strip() for cell in cells):
                continue
            if len(rows) == MAX_ROWS:
                raise Unreadable("too_big")
            given = {known[position]: unguard(cell).strip() for position, cell in enumerate(cells) if position in known}
            rows.append(_row(number, given, zone, longest, seen))
    except csv.Error as error:
        raise Unreadable("damaged") from error
    if not rows:
        raise Unreadable("empty")
    unknown = tuple(cell.strip()[:60] for cell in header if cell.strip() and not _column(cell))
    return Table(tuple(rows), unknown)


def _column(cell: str) -> str | None:
    folded = unicodedata.normalize("NFKD", cell.casefold())
    word = "".join(char for char in folded if char.isalnum())
    return next((name for name, names in COLUMNS.items() if word in names), None)


def _row(number: int, given: dict[str, str], zone: str, longest: int, seen: set[str]) -> Row:
    errors: list[str] = []
    url, text = given.get("url", ""), given.get("text", "")
    facts: dict[str, Any] = {
        "url": url[:2000],
        "text": text,
        "title": given.get("title", "")[:300],
        "publisher": given.get("publisher", "")[:200],
    }
    if not url and not text:
        errors.append("no_words")
    if url and not _is_web(url):
        errors.append("bad_url")
    if len(text) > longest:
        errors.append("too_long")
    key = text or url
    if key and key in seen:
        errors.append("repeated")
    seen.add(key)
    if language := given.get("language", "").casefold()[:2]:
        facts["language"] = language
        if language not in {"fr", "en"}:
            errors.append("bad_language")
    if own := given.get("zone", ""):
        try:
            ZoneInfo(own)
            zone = own
            facts["zone"] = own
        except (KeyError, ValueError, OSError):
            errors.append("bad_zone")
    if words := given.get("published_on", ""):
        day, moment, counted = _day(words, zone)
        if day is None:
            errors.append("bad_date")
        else:
            facts |= {"published_on": day.isoformat(), "zone": counted}
            if moment:
                facts["published_at"] = moment.isoformat()
    elif text:
        errors.append("no_date")
    return Row(number, {name: value for name, value in facts.items() if value}, tuple(errors))


def _day(words: str, zone: str) -> tuple[date | None, datetime | None, str]:
    """ISO 8601, or day/month/year as it is written in Europe."""
    for pattern in ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%d/%m/%Y %H:%M"):
        try:
            read = datetime.strptime(words, pattern)  # noqa: DTZ007 (a wall clock: the zone comes after)
            return dated(read.isoformat()[: 16 if ":" in pattern else 10], zone)
        except ValueError:
            continue
    return dated(words, zone)


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and len(url) <= 2000
