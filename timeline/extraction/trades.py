"""Where somebody comes from of whom a trade and a town are told: "X, a roofer from Oslo,", "X, couvreur à Oslo,"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.extraction.gazetteer import Found
from timeline.extraction.lexicon import any_of
from timeline.extraction.tokenise import Token
from timeline.extraction.words import Words


class Trades:
    """A part of the reader of descriptions."""

    tokens: Sequence[Token]
    found: Mapping[int, Found]
    words: Words
    english: bool

    def _works_in(self, begin: int, close: int) -> str | None:
        """ "X, a roofer from Oslo,", "X, couvreur à Oslo,": the country of the town that a trade leads to."""
        tokens, words = self.tokens, self.words
        if self.english and tokens[begin].low not in words.SOMEBODY:
            return None
        away = any_of(words, "POSTED", "ENVOYS", "OUTSIDERS")
        for k in range(begin, close - 1):
            low = tokens[k].low
            if low in away or low in words.OFFICES or k in self.found:
                return None
            leads = low in words.COMING_FROM if self.english else low in words.AT_PLACES
            name = self.found.get(k + 1)
            if k > begin and leads and name is not None and name.entities[0].type in ("place", "metonym"):
                return name.entities[0].country if name.end >= close else None
            if low in words.PREPOSITIONS:
                return None
        return None
