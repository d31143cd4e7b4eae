"""Which minister: of justice or of trade; whoever holds one portfolio is not meant by the words for another."""

from __future__ import annotations

from functools import cache

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.words import Words

MINISTER = "minister"
PORTFOLIOS = frozenset(("foreign", "defence", "economy", "interior", "deputy", "prime"))
"""Offices of whoever is called a minister that have a name of their own; any other is that of a field and "minister"."""
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
            lows[k] in self.words.BEFORE_FIELDS or lows[k] in self.words.PREPOSITIONS or self._of_land(k)
        ):
            k += 1
        if i + 1 < k < len(lows) and lows[k] in fields:
            return _office_of(fields[lows[k]]), start, max(end, k + 1)
        return office, start, end

    def _of_land(self, k: int) -> bool:
        name = self._found.get(k)
        return name is not None and name.entities[0].type == "adjective"


def _office_of(field: str) -> str:
    return field if field in PORTFOLIOS else f"{field} {MINISTER}"


def is_minister(office: str) -> bool:
    """Whether an office is that of a minister of some field."""
    return office.endswith(f" {MINISTER}")


@cache
def meant_by(office: str, party: bool = False) -> frozenset[str]:
    """The offices that one alone may mean: "le ministre", "the leader"; `party`: of a party."""
    if office == MINISTER:
        return frozenset((office, *PORTFOLIOS))
    if office in ("leader", "chief"):
        return frozenset((office, "president", "prime")) | (frozenset() if party else {"monarch"})
    return frozenset((office,))


def is_one_of(office: str, offices: frozenset[str]) -> bool:
    """Whether an office is one of `offices`; where these are of ministers, that of any field is."""
    return office in offices or MINISTER in offices and is_minister(office)
