"""English participles joined by "and", each with its time: "The reporter, arrested in May and freed in June, has left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.english_plurals import EnglishPlurals
from timeline.extraction.looks import last_of

if TYPE_CHECKING:
    from timeline.extraction.english_pasts import Form
    from timeline.extraction.verb import Verb

_REACH = 30
"""Words of such a chain."""
_LISTED = 120
"""Words behind a participle among which "and" may close a list of deeds: more than a sentence of a newspaper has."""


class EnglishChains(EnglishPlurals):
    """Tells a chain of participles from verbs that are joined: a verb of the noun follows it."""

    def _in_chain(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether token `i` is a participle of such a chain, the first or a later one."""
        lows, words = self.document.lows, self.words
        lead = i - 1 - (lows[i - 1] in words.HEADLINE_DROPS and i - 1 > first)
        joins = lows[lead] in words.AND
        if before and (joins or lows[lead] == "," and before[-1].form == "pp"):
            head = next((verb for verb in before if verb.form == "pp"), None)
            if head is not None:
                return head.start > first and self._opens_chain(head.start)
        return not joins and self._opens_chain(i)

    def _joined_by_a_day(self, i: int, first: int, before: list[Verb]) -> bool:
        """ "Paris recalled its envoy in May, and in June | expelled two diplomats": behind "and" and a time, with an
        object of its own; not "signed in May and in June approved by parliament"."""
        lows, words, k = self.document.lows, self.words, i - 1
        while k > first and self.timed[k]:
            k -= 1
        if k == i - 1 or not first < k or before[-1].form != "fin" or before[-1].passive:
            return False
        k -= lows[k] in words.PREPOSITIONS
        if k <= first or lows[k] not in words.AND:
            return False
        following = lows[i + 1] if i + 1 < len(lows) else "."
        opens = following in words.DETERMINERS or following in words.NUMBERS or following[0].isdigit()
        return opens or i + 1 < len(lows) and bool(self.named[i + 1])

    def _only_says_when(self, i: int, lemma: str) -> bool:
        """ "hailed the exercise, | conducted from September 15 to 19, and agreed": times alone follow what is always done to
        something, then a comma, "and" and the next verb."""
        lows, words, k = self.document.lows, self.words, i + 1
        if lows[i - 1] != "," or lemma in words.INTRANSITIVE:
            return False
        while k < len(lows) and k < i + _REACH and (self.timed[k] or lows[k] in words.PREPOSITIONS):
            k += 1
        timed = k > i + 1 and any(self.timed[i + 1 : k])
        return (
            timed
            and lows[k : k + 1] == [","]
            and k + 2 < len(lows)
            and lows[k + 1] in words.AND
            and self._finite(k + 2)
        )

    def _opens_chain(self, i: int) -> bool:
        """Whether a participle after a noun, and its time, are followed by "and", another with a time, and a verb."""
        lows, words, timed = self.document.lows, self.words, self.timed
        previous = lows[i - 1]
        apart = previous == ","
        if not apart and (not previous.isalpha() or previous in words.PREPOSITIONS or timed[i - 1]):
            return False
        k, joined, dated, stop = i + 1, False, False, min(len(lows), i + _REACH)
        if 1 not in timed[k:stop]:
            return False
        while k < stop:
            low = lows[k]
            if timed[k]:
                dated = True
            elif low in words.AND:
                k += k + 1 < stop and lows[k + 1] in words.HEADLINE_DROPS
                if not dated or k + 1 >= stop or not self._may_be_done(k + 1):
                    return False
                k, joined, dated = k + 1, True, False
            elif low == "," and dated and k + 1 < stop and not timed[k + 1] and self._joins_the_chain(k + 1):
                k, joined, dated = k + 1, True, False
            elif low == "," and not (timed[k - 1] and k + 1 < stop and timed[k + 1]):
                return apart and joined and dated and k + 1 < stop and self._verb_of_noun(k + 1)
            elif not apart and joined and dated and timed[k - 1] and self._verb_of_noun(k):
                return True
            elif low in words.RELATIVES or low in words.COMPLEMENTISER or not (low.isalnum() or low in ",-'’."):
                return False
            k += 1
        return False

    def _joins_the_chain(self, k: int) -> bool:
        """ "signed in March, | ratified in May and denounced in June,": a participle with its time, and another one."""
        lows, stop = self.document.lows, min(len(self.document.lows), k + _REACH // 2)
        at = next((j for j in range(k, stop) if self.timed[j]), stop)
        return at < stop and self._may_be_done(k) and not self.words.AND.isdisjoint(lows[at:stop])

    def _may_be_done(self, k: int) -> bool:
        return any(reading.tense == "pp" for reading in self.lexicon.forms.get(self.document.lows[k], ()))

    def _verb_of_noun(self, k: int) -> bool:
        """Whether token `k`, behind a chain, is a finite verb, and no participle."""
        low = self.document.lows[k]
        if low in self.words.WILL_FORMS:
            return True
        readings = self.lexicon.forms.get(low, ())
        present = any(reading.tense == "pres" and reading.person == "s" for reading in readings)
        return present or self._finite(k) and not (self._may_be_done(k) and self.document.lows[k - 1] != ",")

    def _describes(self, form: Form) -> bool:
        """ "went to the summit, held in Tunis": no object follows, and no "and" closes a list of things done."""
        lows, tokens, words = self.document.lows, self.tokens, self.words
        if not form.led or not self._done_to_things(form.i):
            return False
        for k in range(form.i + 1, min(form.i + _LISTED, len(tokens))):
            if tokens[k].text in ".;:«»“”":
                return True
            if lows[k] not in words.AND or k + 1 == len(lows):
                continue
            if any(r.tense == "past" for r in self.lexicon.forms.get(lows[k + 1], ())):
                return False
        return True

    def _done_to_things(self, i: int) -> bool:
        words = self.words
        return any(r.lemma in words.DONE_TO_THINGS for r in self.lexicon.forms.get(self.tokens[i].low, ()))


def past_semicolon(lows: list[str], first: int, i: int, before: list[Verb]) -> tuple[int, list[Verb]]:
    """Where what holds token `i` begins behind a semicolon, and the verbs before it there."""
    at = last_of(";", lows, first + 1, i)
    return at + 1, [verb for verb in before if verb.start > at]
