"""People told of as a group and named afterwards: "Two Italian engineers were freed. Carlo X, 41, and Sandro Y, 56, ..."."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from timeline.extraction.document import Document
from timeline.extraction.entity_types import ON_THE_MAP
from timeline.extraction.gazetteer import Found
from timeline.extraction.referents import Mention
from timeline.extraction.words import Words

_PHRASE = 5
"""Tokens between the number of a group and what says where it comes from."""
_FAR = 160
"""Tokens between a group and the names of its people."""
_LINK = 8
"""Tokens between two names of a list: "X, 52 ans, et son équipier Y"."""


class Group(NamedTuple):
    """So many people of one country, told of at a token."""

    at: int
    people: int
    country: str


def give_countries_of_groups(
    document: Document, found: Mapping[int, Found], mentions: Sequence[Mention], words: Words
) -> None:
    """Set the country of people without one, where as many of one country were told of shortly before."""
    at = 0
    for group in _groups(document, found, words):
        while at < len(mentions) and mentions[at].start <= group.at:
            at += 1
        run: list[Mention] = []
        for k in range(at, len(mentions)):
            mention = mentions[k]
            if mention.start - group.at > _FAR:
                break
            nobody = len(mention.referents) != 1 or mention.referents[0].type != "person"
            if nobody or mention.referents[0].country or mention.referents[0].office:
                if run:
                    break
                continue
            if run and mention.start - run[-1].end > _LINK:
                break
            run.append(mention)
        people = list(dict.fromkeys(mention.referents[0] for mention in run))
        if len(people) == group.people and (group.people > 1 or _aged(document, run[0])):
            for person in people:
                person.country = group.country


def _aged(document: Document, mention: Mention) -> bool:
    """ "X, 41, ...", "X, 52 ans": how a paper introduces somebody it has told of."""
    tokens = document.tokens
    return mention.end + 1 < len(tokens) and tokens[mention.end].text == "," and tokens[mention.end + 1].text.isdigit()


def _groups(document: Document, found: Mapping[int, Found], words: Words) -> Iterator[Group]:
    tokens, lows = document.tokens, document.lows
    numbers = words.NUMBERS.keys()
    for k in sorted(found):
        entity = found[k].entities[0]
        if entity.type != "adjective":
            if entity.type not in ON_THE_MAP or not k:
                continue
            counted = entity.type == "country" and words.NUMBERS.get(lows[k - 1], 0) > 1  # "Two Libyans"
            if not counted and lows[k - 1] not in words.COMING_FROM:
                continue
        if not entity.country or numbers.isdisjoint(lows[max(k - _PHRASE, 0) : k]):
            continue
        for j in range(k - 1, max(k - 1 - _PHRASE, -1), -1):
            low = tokens[j].low
            count = words.NUMBERS.get(low)
            if count and (
                count > 1 or any(tokens[i].low in words.HUMANS for i in range(j + 1, min(k + 4, len(tokens))))
            ):
                yield Group(k, count, entity.country)
            if count or not low[0].isalpha() or low in words.RELATIVES or low in words.AND:
                break
