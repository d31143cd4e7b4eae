"""Names that share a word with the name beside them: "Franco-allemand", "East and West Berlin", "Communist China"."""

from __future__ import annotations

from dataclasses import replace

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found, Gazetteer
from timeline.extraction.lexicon import any_of
from timeline.extraction.words import Words

_LANDS = frozenset(("country", "place"))
_DESCRIBING = ("QUARTERS", "CREEDS", "PARTISAN")


def with_shared_names(found: list[Found], document: Document, gazetteer: Gazetteer, words: Words) -> list[Found]:
    """The names found, those of lands from the word that describes them, and those that only share a word with one."""
    before = [*_prefixes(found, document, gazetteer), *_halves(found, document, gazetteer, words)]
    if not any_of(words, *_DESCRIBING).isdisjoint(document.lows):
        found = [replace(n, start=n.start - 1) if _described(n, document, words) else n for n in found]
    if not before:
        return found
    starts = {name.start for name in before}
    return sorted([*before, *(name for name in found if name.start not in starts)], key=lambda name: name.start)


def _prefixes(found: list[Found], document: Document, gazetteer: Gazetteer) -> list[Found]:
    """ "Franco-allemand" names two countries, and "Franco" there is nobody."""
    tokens, prefixes = document.tokens, gazetteer.prefixes
    return [
        Found(name.start - 1, name.start, (prefixes[tokens[name.start - 1].folded],))
        for name in found
        if name.entities[0].type == "adjective"
        and name.start
        and tokens[name.start - 1].folded in prefixes
        and document.hyphened(name.start)
    ]


def _halves(found: list[Found], document: Document, gazetteer: Gazetteer, words: Words) -> list[Found]:
    """ "North | and South Korea", "East | and West Berlin": what bears the rest of the name beside it."""
    tokens, lows, out = document.tokens, document.lows, []
    if words.QUARTERS.isdisjoint(lows):
        return []
    for name in found:
        at = name.start if lows[name.start] in words.QUARTERS else name.start - 1
        if not _shares(document, at - 2, words) or name.end - at < 2:
            continue
        whole = gazetteer.find([tokens[at - 2], *tokens[at + 1 : name.end]])
        if len(whole) == 1 and whole[0].end == name.end - at and not whole[0].start:
            out.append(Found(at - 2, at - 1, whole[0].entities))
    return out


def _described(name: Found, document: Document, words: Words) -> bool:
    """ "Communist | China", "Southern | Sudan": whether a word before the name of a land is no name of its own."""
    at = name.start - 1
    if at < 0 or name.entities[0].type not in _LANDS or document.lows[at] not in any_of(words, *_DESCRIBING):
        return False
    goes_on = name.end < len(document.tokens) and document.tokens[name.end].cap and document.gap(name.end) == 1
    return (
        document.tokens[at].cap and document.gap(name.start) == 1 and not goes_on
    )  # not "Upper Uele | Resistance Army"


def only_describes(document: Document, i: int, found: dict[int, Found], words: Words) -> bool:
    """ "Communist | Chinese", "North | and South Kivu": a word before what is told of a land, and no name."""
    land = found.get(i + 1)
    if land is not None and land.entities[0].type == "adjective" and document.gap(i + 1) == 1:
        return document.lows[i] in any_of(words, *_DESCRIBING)
    return _shares(document, i, words)


def _shares(document: Document, i: int, words: Words) -> bool:
    """Whether a quarter at token `i` is joined to another, which goes on: "East | and West ..."."""
    tokens, lows = document.tokens, document.lows
    if i < 0 or i + 3 >= len(lows) or lows[i] not in words.QUARTERS or lows[i + 2] not in words.QUARTERS:
        return False
    return lows[i + 1] in words.AND and tokens[i].cap and tokens[i + 2].cap and tokens[i + 3].cap
