"""Which minister: of justice or of trade; whoever holds one portfolio is not meant by the words for another."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.words import Words

MINISTER = "minister"
_OF = frozenset(
    ("de", "du", "d'", "des", "à", "au", "aux", "la", "l'", "le", "les", "délégué", "déléguée", "chargé", "chargée")
)
_OWN_OFFICES = frozenset(("interior", "economy", "defence", "foreign"))
"""Portfolios that the tables of holders know by these names."""
_REACH = 6


class Portfolios:
    """Reads the fields of ministers; a part of the cast of an article."""

    document: Document
    words: Words
    language: str
    _found: dict[int, Found]

    def _field_of(self, office: str, i: int, start: int, end: int) -> tuple[str, int, int]:
        """The office of a minister with its field, and where its words begin and end: "the | justice minister", "le ministre
        de la Justice"; any other office as it is. `i` is the token of the office."""
        if office != MINISTER:
            return office, start, end
        lows, fields = self.document.lows, self.words.FIELDS
        if self.language == "en":
            k = i
            while k > 0 and (
                lows[k - 1] in fields or k < i and lows[k - 1] in self.words.AND and lows[k - 2] in fields
            ):
                k -= 1
            if k < i:
                return _office_of(fields[lows[k]]), min(start, k), end
        k = i + 1
        while k < min(i + _REACH, len(lows)) and (
            lows[k] in _OF or lows[k] in self.words.PREPOSITIONS or self._of_land(k)
        ):
            k += 1
        if i + 1 < k < len(lows) and lows[k] in fields:
            return _office_of(fields[lows[k]]), start, max(end, k + 1)
        return office, start, end

    def _of_land(self, k: int) -> bool:
        name = self._found.get(k)
        return name is not None and name.entities[0].type == "adjective"


def _office_of(field: str) -> str:
    return field if field in _OWN_OFFICES else f"{field} {MINISTER}"


def is_minister(office: str) -> bool:
    """Whether an office is that of a minister of some field."""
    return office.endswith(f" {MINISTER}")
