"""What a French comma sets beside a name without an article: "X, artisan d'une paix avec Y, qui a signé": X has signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.lexicon import any_of
from timeline.extraction.tokenise import Token
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_REACH = 24
"""Tokens that such words may take."""
_LEAD = 5
"""Tokens of them in which a preposition tells of whom or of what somebody is that."""
_CLOSING = frozenset(";:.«»()")


class BareAsides:
    """The part of an article that finds them."""

    tokens: list[Token]
    lows: list[str]
    words: Words
    named: bytearray
    timed: bytearray
    verbal: bytearray
    language_is_english: bool

    def bare_aside(self, reading: Reading, opener: int) -> int:
        """The comma behind a name, where nothing but words without an article stands between it and the one before the
        relative that opens at token `opener`; -1 where no such words do, or where several did what is told."""
        lows, first = self.lows, reading.sentence.first
        if self.language_is_english or opener - 4 < first or lows[opener - 1] != ",":
            return -1
        if lows[opener] not in self.words.RELATIVES:
            return -1
        at = next((k for k in range(opener - 2, max(first, opener - _REACH), -1) if lows[k] == ","), -1)
        if at < 0 or not self.named[at - 1] or not self.opens_bare(at + 1):
            return -1
        if not _CLOSING.isdisjoint(lows[at + 1 : opener]):
            return -1
        if any(v.form == "fin" and at < v.start < opener for v in reading.verbs):
            return -1
        if any(m.start < at < m.end for m in reading.mentions):
            return -1  # "X, ministre des Transports de Y, qui": one who is named with whose minister he is
        verb = next((v for v in reading.verbs if v.start > opener and v.form == "fin"), None)
        return at if verb is not None and verb.person != "p" else -1

    def opens_bare(self, start: int) -> bool:
        """ "artisan d'une", "ancien chef de": a noun without an article, and of whom or of what."""
        words, token = self.words, self.tokens[start]
        small = any_of(words, "DETERMINERS", "PREPOSITIONS", "CONJUNCTIONS", "RELATIVES", "SUBORDINATORS", "ADVERBS")
        if not token.low.isalpha() or token.cap or token.low in small or self.timed[start] or self.verbal[start]:
            return False
        if token.low in words.THAT_IS or token.low in words.THIS_ONE:
            return False
        return any(low in words.PREPOSITIONS for low in self.lows[start + 1 : start + _LEAD])
