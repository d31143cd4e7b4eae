"""Towns where others meet: "Eritrea and Ethiopia opened talks in The Hague. Both countries ..." tells of no Dutchman."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.referents import Mention

_NEAR = 30
"""Tokens between two powers and the town where they meet."""
_STOPS = frozenset((".", "!", "?"))


def but_venues(document: Document, gazetteer: Gazetteer, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, the last first, without the towns in whose sentence two powers of elsewhere were named before."""
    for k in range(len(mentions) - 1, -1, -1):
        mention = mentions[k]
        if mention.place and _host_only(document, gazetteer, mentions, k):
            continue
        yield mention


def _host_only(document: Document, gazetteer: Gazetteer, mentions: Sequence[Mention], at: int) -> bool:
    """Whether two states of which the town is not are named in its sentence, its own being named nowhere near."""
    town, others = mentions[at], set[str]()
    for k in range(at - 1, -1, -1):
        other = mentions[k]
        if town.start - other.end > _NEAR or not _STOPS.isdisjoint(document.lows[other.end : town.start]):
            break
        for referent in other.referents if not other.place else ():
            known = gazetteer.state(referent.country)
            if known is not None:
                others.add(known.key)
    home = gazetteer.state(town.referents[0].country)
    return len(others) > 1 and home is not None and home.key not in others
