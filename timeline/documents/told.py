"""Events that a file tells ready made: what is known of each, and what is wrong about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from timeline.extraction import clean_text
from timeline.extraction.values import FACTUALITIES, KINDS
from timeline.temporal import InvalidEdtf, parse_edtf
from timeline.temporal.values import BOUNDS, Granularity, Qualifier, Shape

_LONGEST_EDTF = 120


@dataclass(frozen=True, slots=True)
class Source:
    """What an event rests on: the words, and who published them when."""

    exact: str
    published_on: str
    prefix: str = ""
    suffix: str = ""
    publisher: str = ""
    title: str = ""
    url: str = ""
    language: str = ""
    why: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """One event. `says` holds the fields that the file states, dates in ISO 8601; `passage` the words in which a TimelineJS
    timeline tells it; `errors` are codes: `no_headline`, `no_date`, `bad_date`, `bad_word`, `bad_source`, `repeated`."""

    place: int
    id: str
    says: dict[str, Any]
    sources: tuple[Source, ...] = ()
    history: tuple[dict[str, Any], ...] = ()
    passage: str = ""
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldFile:
    """What a file tells. Where its events name no source of their own (`own_sources` is false), the file is their source,
    and somebody has to say who published it when."""

    title: str
    events: tuple[Told, ...]
    own_sources: bool = True


def once(rows: Iterable[Told]) -> tuple[Told, ...]:
    """The rows, those marked whose id stood above."""
    seen: set[str] = set()
    found = []
    for row in rows:
        if row.id and row.id in seen:
            row = replace(row, errors=(*row.errors, "repeated"))
        seen.add(row.id)
        found.append(row)
    return tuple(found)


def words(value: Any, longest: int) -> str:
    """One line of text; nothing for what is none."""
    return " ".join(clean_text(value).split())[:longest].rstrip() if isinstance(value, str) else ""


def told(place: int, public_id: Any, says: dict[str, Any], **rest: Any) -> Told:
    """The event, with what is wrong about it."""
    errors = list(rest.pop("errors", ()))
    if not says.get("headline"):
        errors.append("no_headline")
    if not says.get("edtf"):
        errors.append("no_date")
    elif not is_dated(says):
        errors.append("bad_date")
    if says.get("kind", "other") not in KINDS or says.get("factuality", "happened") not in FACTUALITIES:
        errors.append("bad_word")
    return Told(place, words(public_id, 40), says, errors=tuple(dict.fromkeys(errors)), **rest)


def is_dated(says: dict[str, Any]) -> bool:
    """Whether its date is one: the EDTF, and where they are given the bounds, in order, and the rest of it."""
    try:
        parse_edtf(says["edtf"])
        if "shape" not in says:
            return len(says["edtf"]) <= _LONGEST_EDTF
        Shape(says["shape"]), Granularity(says["granularity"]), Qualifier(says["qualifier"])
        days = [date.fromisoformat(says[name]) if says[name] else None for name in BOUNDS]
    except (InvalidEdtf, ValueError, TypeError, KeyError):
        return False
    pairs = ((days[0], days[1]), (days[2], days[3]), (days[0], days[3]))
    return len(says["edtf"]) <= _LONGEST_EDTF and all(not (a and b) or a <= b for a, b in pairs)


def source(exact: Any, published_on: Any, *, url: Any = "", **rest: Any) -> Source | None:
    """The source, if it has words and a day."""
    try:
        day = date.fromisoformat(published_on)
        url = url if isinstance(url, str) else ""
        parts = urlsplit(url)
    except (TypeError, ValueError):
        return None
    exact = clean_text(exact).strip() if isinstance(exact, str) else ""
    if not exact or not 1000 <= day.year <= 2200:
        return None
    web = parts.scheme in {"http", "https"} and bool(parts.hostname) and len(url) <= 2000
    return Source(exact[:20_000], day.isoformat(), url=url if web else "", **rest)
