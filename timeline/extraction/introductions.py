"""What the words just before a name make of somebody: the counterpart of another, one of a ship's people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.extraction.document import Document
from timeline.extraction.entity_types import ON_THE_MAP
from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import any_of
from timeline.extraction.referents import Mention
from timeline.extraction.tokenise import Token
from timeline.extraction.words import Words

_PHRASE = 8
"""Tokens that an introduction may take: "son homologue de la défense, le général X"."""
_ABOARD = 80
"""Tokens between a ship and one of its people."""
_FLAGS = frozenset(("adjective", "region"))


class Introductions:
    """Reads the words before a name; a part of a pass over an article."""

    document: Document
    found: Mapping[int, Found]
    tokens: Sequence[Token]
    words: Words
    _introductions: dict[tuple[int, int, int], list[str]]  # as read so far, by the tokens of a name and of its sentence

    def _introduction(self, mention: Mention, first: int) -> list[str]:
        """The small words before a name, from the article or "his" on, with those that the name begins with."""
        key = mention.start, mention.end, first
        known = self._introductions.get(key)
        if known is not None:
            return known
        lows, words, k = self.document.lows, self.words, mention.start
        while k > first and (lows[k - 1] in words.TITLES or lows[k - 1] in words.RANKS):
            k -= 1
        k -= k > first and lows[k - 1] == ","
        begin, opening = k, any_of(words, "DETERMINERS", "POSSESSIVES", "FIRST_PERSON_WORDS")
        for low in reversed(lows[max(first, k - _PHRASE) : k]):
            if not low[0].isalpha():
                break
            begin -= 1
            if low in opening:
                break
        known = self._introductions[key] = [*lows[begin:k], *lows[mention.start : mention.end]]
        return known

    def _is_peer(self, mention: Mention, first: int) -> bool:
        """ "Mon collègue X", "his counterpart, X": somebody of the same office, and so of another land."""
        return not self.words.PEERS.isdisjoint(self._introduction(mention, first))

    def _runs_a_firm(self, mention: Mention, first: int) -> bool:
        """ "Chief Executive X", "un de ses dirigeants, X", "the analyst X": firms send their people anywhere."""
        return not self.words.EXECUTIVES.isdisjoint(self._introduction(mention, first))

    def _ship_of(self, mention: Mention, first: int) -> int:
        """The ship told of before "its captain, X", "l'armateur, X"; -1 where there is none."""
        words, start = self.words, mention.start
        if words.SHIPS_PEOPLE.isdisjoint(self._introduction(mention, first)):
            return -1
        return next(
            (k for k in range(start - 1, max(start - _ABOARD, 0), -1) if self.tokens[k].low in words.VESSELS), -1
        )

    def _flag(self, ship: int) -> str | None:
        """The land of a ship that was told of: "le chalutier espagnol", "the Russian trawler", "un cargo de Lorient"."""
        tokens, words = self.tokens, self.words
        for k in range(ship, max(ship - _ABOARD, -1), -1):
            if tokens[k].low not in words.VESSELS:
                continue
            near = (self.found.get(j) for j in (k - 2, k - 1, k + 1, k + 2))
            for name in near:
                if name is not None and name.entities[0].type in _FLAGS:
                    return name.entities[0].country
            port = self.found.get(k + 2)
            if port is not None and port.entities[0].type in ON_THE_MAP and tokens[k + 1].low in words.COMING_FROM:
                return port.entities[0].country
        return None
