"""Lands by their full names, as treaties and communiqués write them: "the Islamic Republic of Iran", "Royaume de Norvège"."""

from __future__ import annotations

from dataclasses import replace

from timeline.extraction.document import Document
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import any_of
from timeline.extraction.words import Words

_BANDS = ("org", "group")
_STYLES = 3
"""Words at most from the head of such a name to what leads to the land: "Republic | Socialist Federative | of"."""


def with_official_names(found: list[Found], document: Document, words: Words) -> list[Found]:
    """The names found, those of lands from the first word of the style that they bear."""
    lows = document.lows
    if words.STATE_HEADS.isdisjoint(lows):
        return found
    longer = {id(name): start for name in found if (start := _begins(name, document, words)) < name.start}
    if not longer:
        return found
    out: list[Found] = []
    for name in found:
        start = longer.get(id(name), name.start)
        if start < name.start and any(n.end > start and n.entities[0].type in _BANDS for n in out[-_STYLES:]):
            start = name.start  # "rebels of the | Islamic State | of Iraq": no name of the land
        while out and start < name.start and out[-1].end > start:
            out.pop()  # "the | Islamic Republic | of Iran"
        out.append(replace(name, start=start) if start < name.start else name)
    return out


def _begins(name: Found, document: Document, words: Words) -> int:
    """Where the style of a land begins; at its name where it has none."""
    lows, tokens = document.lows, document.tokens
    entity, at = name.entities[0], name.start - 1
    if entity.type != "country" or at < 1:
        return name.start
    at -= lows[at] in words.ARTICLES and at > 0 and lows[at - 1] in words.OF_SOME
    if lows[at] not in any_of(words, "OF_SOME", "CONTRACTED"):
        return name.start
    first = head = -1
    for k in range(at - 1, max(at - 2 - _STYLES, -1), -1):
        if lows[k] in words.STATE_HEADS and tokens[k].cap:
            first = head = k
            break
        if lows[k] not in words.STATE_STYLES:
            return name.start
    if head < 0:
        return name.start
    while first and lows[first - 1] in words.STATE_STYLES and tokens[first - 1].cap:
        first -= 1
    if first and lows[first - 1] in words.OF_SOME and lows[first - 1] not in words.CONTRACTED:
        return name.start  # "Secretary of State of", "Heads of State of": no name of the land
    return first
