"""English forms in -ed inside what tells more of a noun: "a judge named X", "the note the ministers sent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.document import Document
from timeline.extraction.lexicon import Lexicon, any_of
from timeline.extraction.tokenise import Token
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb

_PHRASES = 14
"""Words of the phrases between a participle and the verb of its noun."""
_SUBJECT = 8
"""Words of a subject between a relative and its verb."""


class EnglishDescribed:
    """Tells who acts in the clauses that describe a noun."""

    tokens: list[Token]
    document: Document
    lexicon: Lexicon
    words: Words
    timed: bytearray
    named: bytearray

    def _finite(self, k: int) -> bool:
        raise NotImplementedError

    def _introduces(self, i: int, first: int) -> bool:
        """Whether somebody of whom nothing was told has a name: "a judge | named X", not "a minister named X as envoy"."""
        lows, words, k = self.document.lows, self.words, i + 1
        if i < first + 2 or lows[i - 2] not in words.A_OR_AN or lows[i - 1] not in any_of(words, "HUMANS", "OFFICES"):
            return False
        while k < len(lows) and self.tokens[k].cap and lows[k].isalpha():
            k += 1
        return k > i + 1 and k < len(lows) and lows[k] not in words.CALLED_AS and lows[k] not in words.INFINITIVE_MARKS

    def _acts_on(self, i: int, first: int, before: list[Verb]) -> bool:
        """ "The treaty Moscow signed in May was void", "the note the ministers sent": whoever stands after a noun that "the"
        opens, and before token `i`, acts upon it."""
        words, lows, k = self.words, self.document.lows, i - 1
        while k > first and (self.named[k] or k < i - 1 and self.tokens[k].cap and lows[k] in words.OFFICES):
            k -= 1
        if first < k == i - 1 and lows[k].isalpha() and lows[k - 1] in words.ARTICLES:
            k -= 1
        if k < i - 1 and not any(token.cap for token in self.tokens[k + 1 : i]) and lows[k] not in words.ARTICLES:
            return False  # "a former | minister | arrested in May": nobody's name
        several = k < i - 1 and lows[k] in words.ARTICLES
        k -= several
        low = lows[k]
        if before and before[-1].start <= k < before[-1].end:
            return False  # "if the court upholds | the sentence handed down in May"
        someone = not several and (low in words.HUMANS or low in words.OFFICES)  # "the premier Anna Larsen named"
        thing = low.isalpha() and not self.tokens[k].cap and not someone
        told = any(
            reading.tense == "past" for reading in self.lexicon.forms.get(low, ())
        )  # "The ministry said | the treaty"
        if k >= i - 1 or k <= first or not thing or told or low in words.PREPOSITIONS:
            return False
        if before and before[-1].end == k and low.endswith(words.PLURAL_ENDING):
            return True  # "lifting | restrictions Chancellor Friedrich Merz | imposed"
        k -= k - 1 > first and lows[k - 2] in words.THE and lows[k - 1].isalpha() and not self.tokens[k - 1].cap
        return lows[k - 1] in words.ARTICLES  # "the peace treaty Japan | signed"

    def _which_they_did(self, i: int, first: int) -> bool:
        """ "The mission, which the Council approved on Monday, is": what stands between a "which" after a comma and token `i`
        acts, where no other verb follows up to the next comma."""
        words, lows, k = self.words, self.document.lows, i - 1
        while k > first and i - k < _SUBJECT and lows[k][0].isalpha() and lows[k] not in words.RELATIVES:
            if lows[k] in words.PREPOSITIONS and lows[k] not in words.DETERMINERS or lows[k] in words.CONJUNCTIONS:
                return False
            k -= 1
        if not first < k < i - 1 or lows[k] not in words.OBJECT_RELATIVES or lows[k - 1] != ",":
            return False
        if lows[k + 1] not in words.DETERMINERS and not self.named[k + 1] and lows[k] not in words.WHOM:
            return False  # but "whom | soldiers arrested"
        for at in range(i + 1, min(len(lows), i + _PHRASES)):
            day = lows[at] == "," and self.timed[at - 1] and at + 1 < len(lows) and self.timed[at + 1]
            if not day and lows[at] in ",.;:":
                return True
            if self._finite(at):
                return False
        return False

    def _whose_did(self, i: int, first: int) -> bool:
        """ "X, whose plane | crashed on Aug. 23, was": what "whose" opens acts, where a comma closes it before any verb."""
        words, lows = self.words, self.document.lows
        k = next((k for k in range(i - 2, max(first, i - 5), -1) if lows[k] in words.OF_WHOSE), first)
        led = i + 1 < len(lows) and (self.timed[i + 1] or lows[i + 1] in words.PREPOSITIONS)
        if k <= first or lows[k - 1] != "," or not led or not all(low.isalpha() for low in lows[k:i]):
            return False
        for at in range(i + 1, min(len(lows), i + _PHRASES)):
            if lows[at] in ",.;:" and not (self.timed[at - 1] and at + 1 < len(lows) and self.timed[at + 1]):
                return lows[at] == "," or not self.timed[at]
            if self._finite(at):
                return False
        return False
