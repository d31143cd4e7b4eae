"""Names that the tables give to several: which of them comes first in an article."""

from __future__ import annotations

from datetime import date

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found

_POWERS = frozenset(("country", "metonym", "org", "agency"))
_OF_THE_SECOND, _OF_THE_FIRST = (
    ("brazzaville", "pointe"),
    ("kinshasa", "rdc", "drc", "kivu", "goma", "léopoldville", "leopoldville"),
)


def tell_congos(several: list[Found], document: Document) -> None:
    """ "Le Congo", "congolais": that of Brazzaville only where the article speaks of that town and not of the other."""
    double = [name for name in several if name.entities[0].country == "COD"]
    if double:
        lows = set(document.lows)
        if any(low in lows for low in _OF_THE_SECOND) and not any(low in lows for low in _OF_THE_FIRST):
            for name in double:
                name.entities = name.entities[::-1]


def put_first(name: Found, day: date | None) -> None:
    """The power that a name stood for on `day` comes first: the Kremlin is the Soviet Union's, then Russia's."""
    for entity in name.entities:
        if entity.type not in _POWERS:
            return
    name.entities = tuple(sorted(name.entities, key=lambda entity: entity.distance(day)))


def put_named_first(name: Found, full: set[str]) -> None:
    """ "Edmundo Gonzalez Urrutia ... M. Gonzalez": no Felipe of that surname, whom the article never names in full."""
    told = [entity for entity in name.entities if entity.type == "person" and entity.key in full]
    if told and name.entities[0].type == "person" and name.entities[0].key not in full:
        name.entities = (*told, *(entity for entity in name.entities if entity not in told))
