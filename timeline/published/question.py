"""What a reader asks of a snapshot, read from an address and written back to one.

Unknown names are ignored, long or wrong values clamped or refused in words: nothing here raises.
"""

from __future__ import annotations

import calendar
import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict

from timeline.extraction.values import FACTUALITIES, KINDS

LONGEST = 200
NAMES = ("q", "actor", "place", "source", "kind", "factuality", "from", "to", "known", "compare", "after", "lang")


@dataclass(frozen=True, slots=True)
class Question:
    """One reading of a timeline. Days are ISO; empty means not asked. `lang` is empty for the timeline's own language."""

    q: str = ""
    actor: str = ""
    place: str = ""
    source: str = ""
    kind: tuple[str, ...] = ()
    factuality: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    known: str = ""
    compare: str = ""
    after: str = ""
    lang: str = ""
    wrong: tuple[str, ...] = ()
    """Names of the fields whose value could not be read."""

    @classmethod
    def read(cls, asked: QueryDict) -> Question:
        """The question in a query string (only the last value of a single field counts)."""
        if not asked:
            return cls()
        wrong = []
        days = {}
        for name, last in (("from", False), ("to", True), ("known", True), ("compare", True)):
            text = _clean(asked.get(name, ""))
            days[name] = day_of(text, last=last) if text else ""
            if text and not days[name]:
                wrong.append(name)
        if days["from"] and days["to"] and days["from"] > days["to"]:
            days["from"], days["to"] = days["to"], days["from"]
        lang = asked.get("lang", "")
        kinds, factualities = asked.getlist("kind"), asked.getlist("factuality")
        return cls(
            q=_clean(asked.get("q", "")),
            actor=_clean(asked.get("actor", "")),
            place=_clean(asked.get("place", "")),
            source=_clean(asked.get("source", "")),
            kind=tuple(kind for kind in KINDS if kind in kinds),
            factuality=tuple(one for one in FACTUALITIES if one in factualities),
            since=days["from"],
            until=days["to"],
            known=days["known"],
            compare=days["compare"],
            after=_clean(asked.get("after", ""))[:40],
            lang=lang if lang in ("fr", "en") else "",
            wrong=tuple(wrong),
        )

    @property
    def filters(self) -> Question:
        """The same without page, language and comparison: what decides which events are found."""
        return replace(self, after="", lang="", compare="", wrong=())

    @property
    def filtered(self) -> bool:
        """Whether anything but the day of knowledge narrows the timeline."""
        return replace(self.filters, known="") != Question()

    @property
    def narrowed(self) -> bool:
        """Whether anything but words and the day of knowledge narrows the timeline."""
        return replace(self.filters, q="", known="") != Question()

    def but(self, **changes: Any) -> Question:
        """The same question, changed, from its first page on."""
        return replace(self, **{"after": "", **changes})

    def query(self) -> str:
        """The query string, canonical, with its question mark; empty where nothing is asked."""
        text = urlencode(self.pairs())
        return f"?{text}" if text else ""

    def pairs(self) -> list[tuple[str, str]]:
        """What is asked, as (name, value), in one order."""
        pairs = [
            *(("q", self.q), ("actor", self.actor), ("place", self.place), ("source", self.source)),
            *(("kind", kind) for kind in self.kind),
            *(("factuality", one) for one in self.factuality),
            *(("from", self.since), ("to", self.until), ("known", self.known), ("compare", self.compare)),
            *(("after", self.after), ("lang", self.lang)),
        ]
        return [(name, value) for name, value in pairs if value]


def _clean(text: str) -> str:
    """One line of at most `LONGEST` characters, composed, without controls."""
    text = unicodedata.normalize("NFC", text[: LONGEST * 4])
    kept = "".join(
        " " if one.isspace() else one for one in text if one.isspace() or unicodedata.category(one)[0] != "C"
    )
    return " ".join(kept.split())[:LONGEST]


def day_of(text: str, *, last: bool = False) -> str:
    """The ISO day meant by a year, a month or a day, its last one if `last`; empty if it is none."""
    parts = text.split("-")
    if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in parts) or len(parts[0]) != 4:
        return ""
    numbers = [int(part) for part in parts]
    try:
        if len(numbers) == 1:
            return date(numbers[0], 12 if last else 1, 31 if last else 1).isoformat()
        if len(numbers) == 2:
            day = calendar.monthrange(numbers[0], numbers[1])[1] if last else 1
            return date(numbers[0], numbers[1], day).isoformat()
        return date(*numbers).isoformat()
    except ValueError:
        return ""
