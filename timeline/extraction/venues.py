"""Towns where others meet: "Eritrea and Ethiopia opened talks in The Hague. Both countries ..." tells of no Dutchman."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.referents import Mention

_NEAR = 30
"""Tokens between two powers and the town where they meet."""
_MEDIATED = 4
"""Words from "under the aegis" to whoever mediates, at most."""
_STOPS = frozenset((".", "!", "?"))


def but_venues(
    document: Document, gazetteer: Gazetteer, mentions: Sequence[Mention], mediating: AbstractSet[str]
) -> Iterator[Mention]:
    """The mentions, the last first, without the towns in whose sentence two powers of elsewhere were named before, and
    without those under whose aegis two others of its sentence deal."""
    for k in range(len(mentions) - 1, -1, -1):
        mention = mentions[k]
        aside = mention.place or _only_mediates(document, mention, mediating)
        if aside and _host_only(document, gazetteer, mentions, k):
            continue
        yield mention


def _only_mediates(document: Document, mention: Mention, mediating: AbstractSet[str]) -> bool:
    """ "signed a deal brokered by | Qatar", « sous l'égide de | l'UE »."""
    before = document.lows[max(0, mention.start - _MEDIATED) : mention.start]
    return mention.role in ("by", "of") and not mediating.isdisjoint(before)


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
