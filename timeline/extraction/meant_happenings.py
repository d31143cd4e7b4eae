"""Pronouns that stand for a happening: "La France demande une réunion. Elle devrait se tenir jeudi"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_FEMININE = frozenset(("la", "une", "cette", "sa"))
_MASCULINE = frozenset(("le", "un", "ce", "du", "au"))
"""Determiners of French that tell a gender; "son" stands before feminine vowels as well."""


class MeantHappenings:
    """The part of an article that knows what only a happening can be the subject of."""

    tokens: list[Token]
    lows: list[str]
    words: Words
    timed: bytearray
    readings: list[Reading]
    stand_for: dict[int, tuple[int, int]]  # the words that a pronoun, by its token, takes up where nobody is named

    def happening_before(self, reading: Reading, at: int, verb: Verb | None, code: str) -> bool:
        """Whether only a happening can be meant, for it is held, opens or is put off, and one was told just before."""
        if verb is None or not self.befalls_happenings(verb):
            return False
        nouns = [n for n in reading.nouns if n.end <= at]
        if not nouns and reading.index:
            nouns = self.readings[reading.index - 1].nouns
        other = {"f": _MASCULINE, "m": _FEMININE}.get(code[0], frozenset())
        for noun in reversed(nouns):
            start = next(
                (k for k in range(noun.start, max(noun.start - 3, 0), -1) if self._determines(k - 1)), noun.start
            )
            if not noun.happening.agreed and self.lows[start - 1] not in other and self._determines(start - 1):
                self.stand_for[at] = (start - 1, noun.end)
                return True
        return False

    def befalls_happenings(self, verb: Verb) -> bool:
        """Whether only a happening can be its subject: it takes place, is held or put off, opens on a day."""
        if verb.passive:
            return verb.stance in ("postpone", "cancel") or verb.lemma in self.words.HOLD
        if verb.stance == "happen":
            return True
        alone = verb.end >= len(self.tokens) or self.timed[verb.end] or self.lows[verb.end] in self.words.PREPOSITIONS
        return verb.form == "fin" and verb.lemma in self.words.PHASES and bool(alone)

    def _determines(self, k: int) -> bool:
        return k >= 0 and (self.lows[k] in self.words.ARTICLES or self.lows[k] in self.words.DETERMINERS)
