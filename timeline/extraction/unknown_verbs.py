"""Verbs that stand in no table, known by their ending and by what stands around them."""

from __future__ import annotations

from timeline.extraction.beside_verbs import BesideVerbs
from timeline.extraction.verb import Verb


class UnknownVerbs(BesideVerbs):
    """The part of a reader of verbs that sees the unknown ones."""

    def _clause_opened(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether "that", "when" or "after" opened a clause a few words ago that has no verb yet."""
        words, stop = self.words, before[-1].end if before else first
        for k in range(i - 1, max(i - 8, stop, first) - 1, -1):
            low = self.tokens[k].low
            if low in words.COMPLEMENTISER or low in words.BARE_SUBORDINATORS:
                return k < i - 1
            if not low.isalpha() or low in words.PREPOSITIONS and low not in words.OF_OR_IN:
                return False
        return False

    def _alone_with_object(self, i: int, first: int, last: int, before: list[Verb]) -> bool:
        """ "Envoys of 14 states wrapped up a week": an object follows, and no other verb of the stretch can be the finite."""
        words = self.words
        if self.tokens[i - 1].low in words.DETERMINERS or self._finite_in_clause(i, first, before):
            return False
        following = self.tokens[i + 1].low if i + 1 < last else ""
        led = following in words.PREPOSITIONS and following not in words.BY  # "The rand tumbled to a new low"
        led = led and self.tokens[i - 1].low not in self.lexicon.nouns  # "Talks stalled on Monday": talks
        if not led and following not in words.DETERMINERS and following not in words.DIRECTIONS:
            return False
        return not self._finite_later(i, last)

    def _in_apposition(self, i: int, after: int) -> bool:
        """Whether a comma and "a" open what token `i` goes with, a preposition follows it, and a comma closes it."""
        words, lows = self.words, self.document.lows
        k = next((k for k in range(i - 1, max(after, i - 7), -1) if lows[k] == ","), -1)
        following = lows[i + 1] if i + 1 < len(lows) else ""
        if k < 0 or lows[k + 1] not in words.INTRODUCING or following not in words.PREPOSITIONS:
            return False
        closing = next((at for at in range(i + 1, min(len(lows), i + 10)) if lows[at] in ",.;:"), -1)
        return closing > 0 and lows[closing] == ","

    def _finite_later(self, i: int, last: int) -> bool:
        """Whether the stretch goes on with a word that can be a finite verb of the past or an auxiliary."""
        forms = self.lexicon.forms
        for k in range(i + 1, last):
            token = self.tokens[k]
            if token.text in ".;:":
                return False
            if token.low in self.words.AUXILIARY_STARTS or any(r.tense == "past" for r in forms.get(token.low, ())):
                return True
        return False

    def _tells_of_many(self, i: int, last: int) -> bool:
        """ "officials who | monitor the border", "rebels who | control it": a base form right behind "who", and an object."""
        words, lows, low = self.words, self.document.lows, self.tokens[i].low
        if lows[i - 1] not in words.SUBJECT_RELATIVES or not low.isalpha() or i + 1 >= last:
            return False
        if low[-1] == "s" or low.endswith(words.PAST_ENDING) or low in words.AUXILIARY_STARTS or self.named[i]:
            return False
        if low in words.ADVERBS or low in words.PREPOSITIONS:
            return False
        if low in words.SUBJECT_PRONOUNS or low in words.DETERMINERS or low in words.NEGATIONS or self.timed[i]:
            return False
        return lows[i + 1] in words.DETERMINERS or self.tokens[i + 1].cap or lows[i + 1] in words.OBJECT_PRONOUNS

    def _unknown_finite(self, i: int, first: int, last: int, before: list[Verb]) -> Verb | None:
        """A verb in no table, known by its ending: future, conditional, simple past."""
        low, words = self.tokens[i].low, self.words
        if not self.french and i > first and self._tells_of_many(i, last):
            return Verb(i, i + 1, i, low, None, "pres", "fin", person="p", known=False)
        if len(low) < 6 or low in words.NOT_VERBS or low in self.lexicon.nouns or i == first or not low.isalpha():
            return None
        previous = self.tokens[i - 1].low
        if not self.french:
            if previous == "," and self._finite_later(i, last):
                return None  # "Henry, stranded in Puerto Rico, announced"
            if (
                low.endswith(words.PAST_ENDING)
                and before
                and before[-1].form == "fin"
                and self._in_apposition(i, before[-1].end)
            ):
                return None  # "seized the Leader, a car carrier linked to X, on Sunday"
            led = previous in words.RELATIVES and previous not in words.NOT_AS_SUBJECTS  # "which strayed over"
            acts = led or self._subject_ends(i, first) or self._clause_opened(i, first, before)
            if low.endswith(words.PAST_ENDING) and (acts or self._alone_with_object(i, first, last, before)):
                return Verb(i, i + 1, i, low, None, "past", "fin", known=False)
            return None
        if previous in words.DETERMINERS and previous not in words.CLITICS:
            return None
        endings = {**words.UNKNOWN_SIMPLE_PAST, **words.UNKNOWN_FUTURE}
        for ending, (tense, person) in endings.items():
            if low.endswith(ending):
                start, clitics, negated, reflexive = self._left(i, first)
                return Verb(
                    *(start, i + 1, i, low, None, tense, "fin"),
                    negated=negated,
                    reflexive=reflexive,
                    person=person,
                    clitics=clitics,
                    known=False,
                )
        return None
