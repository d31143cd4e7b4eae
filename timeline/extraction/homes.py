"""From which country somebody comes whom no table knows: what stands beside the name, else what the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import ModuleType

from timeline.extraction.gazetteer import Entity, Found
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.tokenise import Token

_OF_A_STATE = frozenset(("president", "prime", "minister", "foreign", "defence", "monarch", "economy", "interior"))
_ENOUGH = 3
"""A country must be named that often, and twice as often as any other, to be what an article is about."""


def give_homes(
    tokens: Sequence[Token], found: Mapping[int, Found], mentions: Sequence[Mention], words: ModuleType
) -> None:
    """Set the country of persons without one: "of Colombia" after the name, "his spokesman" before it, the main country."""
    about = _subject_of_the_article(found)
    last: Referent | None = None
    for mention in mentions:
        referent = mention.referents[0] if len(mention.referents) == 1 else None
        if referent is not None and referent.type == "person" and referent.country is None:
            referent.country = _after(tokens, found, mention.end) or _owner(tokens, mention.start, last, words)
            if referent.country is None and referent.office in _OF_A_STATE:
                referent.country = about
        if referent is not None and referent.country and referent.type in ("person", "country", "org"):
            last = referent


def _after(tokens: Sequence[Token], found: Mapping[int, Found], at: int) -> str | None:
    """ "President Santos of Colombia", "Charles de Gaulle" being one name already."""
    if at >= len(tokens) or tokens[at].low not in ("of", "de", "du", "d'"):
        return None
    for k in (at + 1, at + 2):
        name = found.get(k)
        if name is not None and name.entities[0].type in ("country", "org"):
            return name.entities[0].country
        if k >= len(tokens) or tokens[k].low not in ("the", "la", "l'"):
            return None
    return None


def _owner(tokens: Sequence[Token], start: int, last: Referent | None, words: ModuleType) -> str | None:
    """ "his deputy spokesman Farhan Haq", "son porte-parole": of the country of the last one named."""
    for k in range(start - 1, max(start - 8, -1), -1):
        if tokens[k].low in words.POSSESSIVES:
            return last.country if last is not None else None
        if tokens[k].text in ".;:!?«»“”" or (tokens[k].cap and tokens[k].low not in words.OFFICES):
            return None
    return None


def _subject_of_the_article(found: Mapping[int, Found]) -> str | None:
    counts: Counter[str] = Counter()
    for name in found.values():
        entity: Entity = name.entities[0]
        if entity.country and entity.type in ("country", "metonym", "adjective"):
            counts[entity.country] += 1
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < _ENOUGH or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return None
    return ranked[0][0]
