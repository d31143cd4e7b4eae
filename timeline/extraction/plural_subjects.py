"""English subjects in the plural that no name tells: "Truckers angry about taxes | called off", "29 of the 30 | were"."""

from __future__ import annotations

from functools import cache

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_SHORT = 4
"""Letters of a plural at least."""


@cache
def _ending(words: Words) -> frozenset[str]:
    return any_of(words, "PREPOSITIONS", "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER", "SUBJECT_PRONOUNS")


class PluralSubjects:
    """The part of an article that finds them, for "they" to take up."""

    words: Words
    tokens: list[Token]
    lows: list[str]
    timed: bytearray
    verbal: bytearray
    named: bytearray
    language_is_english: bool

    def several_in_front(self, clause: Clause, verb: Verb) -> tuple[int, int]:
        """The words of such a subject, up to a relative or a comma; none where the head is a name or no plural."""
        if not self.language_is_english:
            return 0, 0
        for start, end in clause.pieces:
            if start >= verb.start:
                break
            first = self._past_what_is_fronted(start + (clause.opener == start), min(end, verb.start))
            stop = self._end_of_run(first, min(end, verb.start))
            if first < stop:
                head = self._plural_end(first, stop)
                return (first, self._with_of(head, min(end, verb.start))) if head else (0, 0)
        return 0, 0

    def _past_what_is_fronted(self, k: int, stop: int) -> int:
        """Past a day, or a phrase in front: "By Friday | 29", "During their stay | the heads", "In a note, | envoys"."""
        words, lows = self.words, self.lows
        while k < stop:
            if self.timed[k] or lows[k] in words.CONJUNCTIONS or lows[k] == ",":
                k += 1
            elif lows[k] in words.PREPOSITIONS:
                comma = next((j for j in range(k, stop) if lows[j] == ","), -1)
                led = (j for j in range(k + 2, stop) if lows[j] in words.DETERMINERS or self.timed[j])
                noun = next((j for j in led if lows[j - 1].isalpha() and lows[j - 1] not in words.PREPOSITIONS), stop)
                k = comma + 1 if comma >= 0 else noun
            else:
                return k
        return stop

    def _end_of_run(self, first: int, stop: int) -> int:
        ending, lows = _ending(self.words), self.lows
        for k in range(first, stop):
            low = lows[k]
            if low in ending or self.timed[k] or self.verbal[k] or not (low[0].isalnum() or low == "-"):
                return k
        return stop

    def _with_of(self, end: int, stop: int) -> int:
        """ "Residents | of Batken": with what "of" tells of them."""
        while end + 1 < stop and self.lows[end] in self.words.OF_WITHOUT_ARTICLE:
            further = self._end_of_run(end + 1, stop)
            if further == end + 1:
                break
            end = further
        return end

    def _plural_end(self, first: int, stop: int) -> int:
        """Where the head of a phrase ends, if it is in the plural; else 0."""
        words, lows = self.words, self.lows
        if lows[first] in words.SUBJECTS_OF_BASE_FORMS or first + 1 < stop and lows[first + 1] in words.DAY_ITSELF:
            return 0  # "you yourselves", "the day Tunisian gunners opened fire"
        counted = lows[first].isdigit() or words.NUMBERS.get(lows[first], 1) > 1
        led = counted or lows[first] in words.DETERMINERS or lows[first] in words.AMOUNTS
        if counted and stop == first + 1:
            return stop if stop < len(lows) and lows[stop] in words.OF_WITHOUT_ARTICLE else 0  # "29 of the 30"
        if self._ends_plural(stop - 1, led):
            return stop
        bare = not led and stop - first == 2 and lows[first].endswith(words.ENDINGS_OF_DOERS)
        return first + 1 if bare and self._ends_plural(first, led) else 0  # "Truckers | angry", "Fishermen | there"

    def _ends_plural(self, k: int, led: bool) -> bool:
        low, words = self.lows[k], self.words
        if self.tokens[k].cap and not led and self.named[k]:
            return False
        plural = len(low) >= _SHORT and low.endswith(words.PLURAL_ENDING) and not low.endswith(words.NO_PLURALS)
        return plural or low.endswith((*words.UNMARKED_PLURALS, *words.PLURAL_OF_MEN))
