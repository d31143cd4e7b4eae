"""Folded text for search, made by us so that SQLite and PostgreSQL find the same: no accents, no case, light stems."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = ("issements", "issement", "ements", "ement", "ations", "ation", "ions", "ion", "aient", "erent", "euses")
_SHORT_ENDINGS = ("euse", "eux", "ees", "ent", "ers", "ing", "ies", "es", "er", "ed", "ee", "e", "s", "x")


def fold(text: str) -> str:
    """Lower case without accents or ligatures: `"Élysée"` gives `"elysee"`."""
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def stem(word: str) -> str:
    """A light stem of a folded word: inflections fall together (`sanctions`, `sanctionner` stay near), never below
    four letters."""
    for endings in (_ENDINGS, _SHORT_ENDINGS):
        for ending in endings:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
    return word


def words(text: str) -> list[str]:
    """Stems of `text`, in order."""
    return [stem(word) for word in _WORD.findall(fold(text))]


def search_text(data: dict[str, Any]) -> str:
    """All that a reader may search in one published event, as ` stem stem ` (blanks around, so ` stem` finds a start)."""
    parts = [data["headline"], data["place"] or "", data["note"], *data["said_by"]]
    parts += [actor["name"] for actor in data["actors"]]
    for row in data["evidence"]:
        parts += [row["exact"], row["title"], row["publisher"]]
    return f" {' '.join(words(' '.join(parts)))} "
