"""From which country somebody comes whom no table knows: what stands beside the name, else what the article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import ModuleType

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Entity, Found
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.tokenise import Token

_OF_A_STATE = frozenset(
    (
        *("president", "prime", "minister", "foreign", "defence", "monarch", "economy", "interior", "government"),
        *("parliament", "army", "general", "spokes", "senator", "vice", "opposition", "authorities", "deputy"),
        *("foreign ministry", "defence ministry"),
    )
)
_ENOUGH = 3
"""A country must be named that often, and twice as often as any other, to be what an article is about."""
_BESIDE = 7
"""How many tokens a description beside a name may take."""


def give_homes(document: Document, found: Mapping[int, Found], mentions: Sequence[Mention], words: ModuleType) -> None:
    """Set the country of people and bodies without one: "of Colombia" after the name, "his spokesman" before it, a
    description beside it, the place where the sentence stands, the main country of the article."""
    tokens = document.tokens
    about = _subject_of_the_article(found)
    last: Referent | None = None
    at, sentences = 0, document.sentences
    for mention in mentions:
        while at + 1 < len(sentences) and sentences[at].last <= mention.start:
            at += 1
        referent = mention.referents[0] if len(mention.referents) == 1 else None
        if referent is not None and referent.country is None and referent.type in ("person", "name", "office"):
            first, stop = (sentences[at].first, sentences[at].last) if sentences else (0, len(tokens))
            country = _of(tokens, found, mention.end, stop)
            if country is None and referent.type == "person":
                country = (
                    _possessor(tokens, mention.start, found)
                    or _described(tokens, found, mention, first, stop, words)
                    or _owner(tokens, mention.start, last, words)
                    or _titled(tokens, mention.start, words)
                )
            if country is None and referent.type == "name":
                country = _adjective_after(tokens, found, mention.end, words)
            stately = referent.office in _OF_A_STATE or (referent.type == "person" and referent.soldier)
            if country is None and stately and (referent.type == "person" or not mention.bare):
                country = _scene(tokens, found, first, mention.start) or about
            if country is not None and not (referent.type == "office" and mention.bare):
                referent.country = country
        if referent is not None and referent.country and referent.type in ("person", "country", "org"):
            last = referent


def _of(tokens: Sequence[Token], found: Mapping[int, Found], at: int, stop: int) -> str | None:
    """ "President Santos of Colombia", "le Conseil permanent de l'OEA"; "Charles de Gaulle" being one name already."""
    if at < stop and tokens[at].low.isalpha() and not tokens[at].cap and at + 1 < stop and at not in found:
        at += tokens[at + 1].low in ("of", "de", "du", "d'")  # one adjective between: "permanent"
    if at >= stop or tokens[at].low not in ("of", "de", "du", "d'"):
        return None
    for k in (at + 1, at + 2):
        name = found.get(k)
        if name is not None and name.entities[0].type in ("country", "org"):
            return name.entities[0].country
        if k >= len(tokens) or tokens[k].low not in ("the", "la", "l'"):
            return None
    return None


def _possessor(tokens: Sequence[Token], start: int, found: Mapping[int, Found]) -> str | None:
    """ "the European Union's Kaja Kallas", "Russia's Lavrov"."""
    if start < 2 or tokens[start - 1].low not in ("'s", "’s"):
        return None
    for k in range(start - 2, max(start - 6, -1), -1):
        name = found.get(k)
        if name is not None:
            return name.entities[0].country if name.end == start - 1 else None
    return None


def _described(
    tokens: Sequence[Token], found: Mapping[int, Found], mention: Mention, first: int, stop: int, words: ModuleType
) -> str | None:
    """ "l'opposant russe Ivan Petrov", "Chester Crocker, the American mediator,": the adjective beside the name."""
    for k in range(mention.start - 1, max(mention.start - _BESIDE, first - 1), -1):
        name = found.get(k)
        if (
            name is not None
            and name.entities[0].type == "adjective"
            and not (tokens[k].cap and words.PRESENT_HEADLINES)
        ):
            return name.entities[0].country
        if not tokens[k].low.isalpha() or tokens[k].low in words.DETERMINERS or tokens[k].low in words.PREPOSITIONS:
            break
    if mention.end >= stop or tokens[mention.end].text not in ",(":
        return None
    begin = mention.end + 1
    for k in range(begin, min(begin + _BESIDE, stop)):
        if tokens[k].text in ",);.:«»“”" or tokens[k].low in words.AND:
            return None
        name = found.get(k)
        if name is not None and name.entities[0].type in ("adjective", "country", "metonym"):
            # A bare country is the home only where it ends the description: "le négociateur de l'Iran,".
            closed = name.end < len(tokens) and tokens[name.end].text in ",)"
            adjective = name.entities[0].type == "adjective"
            return name.entities[0].country if adjective or (closed and k > begin) else None
        if k == begin and not (tokens[k].low in words.DETERMINERS or tokens[k].low in words.DESCRIPTIONS):
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


def _titled(tokens: Sequence[Token], start: int, words: ModuleType) -> str | None:
    """ "Congressman Henry Hyde": a title that one country alone gives."""
    return next(
        (words.HOME_TITLES[tokens[k].low] for k in (start, start - 1) if tokens[k].low in words.HOME_TITLES), None
    )


def _adjective_after(tokens: Sequence[Token], found: Mapping[int, Found], at: int, words: ModuleType) -> str | None:
    """ "le Parlement ukrainien", "la Cour constitutionnelle russe"."""
    for k in range(at, min(at + 3, len(tokens))):
        name = found.get(k)
        if name is not None:
            return name.entities[0].country if name.entities[0].type == "adjective" and not tokens[k].cap else None
        if not tokens[k].low.isalpha() or tokens[k].low in words.PREPOSITIONS:
            return None
    return None


def _scene(tokens: Sequence[Token], found: Mapping[int, Found], first: int, start: int) -> str | None:
    """ "A New Delhi, le Premier ministre": the town that opens the sentence says whose."""
    opening = next((found[k] for k in (first + 1, first + 2) if k in found), None)
    if opening is None or opening.end >= start or tokens[opening.end].text != ",":
        return None
    entity = opening.entities[0]
    return entity.country if entity.type in ("metonym", "place", "country") else None


def _subject_of_the_article(found: Mapping[int, Found]) -> str | None:
    counts: Counter[str] = Counter()
    for name in found.values():
        entity: Entity = name.entities[0]
        if entity.country and entity.type in ("country", "metonym", "adjective", "place"):
            counts[entity.country] += 1
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < _ENOUGH or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return None
    return ranked[0][0]
