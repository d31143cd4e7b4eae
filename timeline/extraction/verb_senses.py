"""Which of its senses a verb has, by the words after it: a time among them says nothing of what is done."""

from __future__ import annotations

from itertools import compress
from operator import not_

from timeline.extraction.document import Document
from timeline.extraction.finite_later import is_auxiliary
from timeline.extraction.lexicon import Entry, Lexicon, Sense, any_of, phrase_at, phrases_by_first_word
from timeline.extraction.looks import behind_time, first_of
from timeline.extraction.words import Words

_WITHIN = 5
"""Words of the time within which something was done again: "in a month"."""


def says(entry: Entry) -> bool:
    """Whether a verb alone reports what somebody says."""
    return bool(entry.plain) and entry.plain[0].stance == "say"


class VerbSenses:
    """The part of a reader of verbs that chooses it."""

    document: Document
    lexicon: Lexicon
    words: Words
    timed: bytearray
    named: bytearray
    french: bool

    def _sense(self, lemma: str, at: int, last: int, reflexive: bool) -> Sense | None:
        if lemma not in self.lexicon.senses:
            return None
        entry = self.lexicon.entries[lemma]
        if entry.sole is not None:
            return entry.sole
        lows, timed, dated = self.document.lows, self.timed, self.words.DATED_BY
        at = self._past_times_over(at, last)
        led = self.french and 1 in timed[at + 2 : at + 3] and lows[at] in self.words.WITHIN_TIMES
        at += 2 * (led and lows[at + 1] in self.words.ARTICLES)  # "a lancé | dans la | nuit de lundi une offensive"
        stop = min(last, at + 9)
        if lemma in self.words.CALLING and self._for_a_day(at, stop):
            dated = dated | self.words.FOR  # "called a strike for Monday"
        following = lows[at:stop]
        if 1 in timed[at : stop + 1]:  # "called Putin on Tuesday" is no "call on"
            kept = [*map(not_, timed[at:stop])]
            if not dated.isdisjoint(following):
                for k, low in enumerate(following, at):
                    if low in dated and k + 1 < last and timed[k + 1]:
                        kept[k - at] = False
            if self.french and "," in following:  # "a inscrit l'Iran, vendredi, sur la liste"
                comma = lows.index(",", at, stop)
                if end := behind_time(lows, timed, self.named, self.words.PREPOSITIONS, comma, stop):
                    kept[comma - at] = kept[end - 1 - at] = False
            following = [*compress(following, kept)]
        if not self.french and "." in following[:5]:  # "fired U.S.-supplied missiles at"
            following = [low for low in following if len(low) > 1 or low in self.words.A_OR_AN]
        if not self.french and "," in following[:-1]:  # "first set for Thursday, | was put off"
            comma = following.index(",")
            following = following[:comma] if is_auxiliary(self.lexicon, following[comma + 1]) else following
        if not self.words.COMPLEMENTISER.isdisjoint(following) and says(entry):
            content = first_of(self.words.COMPLEMENTISER, following, 0, len(following), 0)
            following = following[:content]  # "recalled | that the envoys had left"
        sense = self.lexicon.sense(lemma, following, reflexive)
        if sense is not None and sense.stance == "postpone" and sense.preposition and not self._to_a_day(at, stop):
            for other in entry.plain:
                if not (other.preposition or other.reflexive):
                    return other  # "remettre un texte à un diplomate"
            return None
        return sense

    def _past_times_over(self, at: int, last: int) -> int:
        """Past what says how often: "failed | for a second time in a month | to form", "failed, | once again, | to agree"."""
        lows, words = self.document.lows, self.words
        start = at
        while start < last and (
            self.timed[start] or lows[start] in words.DATED_BY and self.timed[start + 1 : start + 2] == b"\x01"
        ):
            start += 1
        if start >= last:
            return at
        apart = lows[start] == ","
        start += apart
        if start >= last:
            return at
        said = phrase_at(lows, start, phrases_by_first_word(words, "TIMES_OVER").get(lows[start], ()))
        if not said:
            return at
        end, stop = start + len(said), min(last, start + len(said) + _WITHIN)
        reached = end
        while reached < stop and (self.timed[reached] or reached == end and lows[end] in words.PREPOSITIONS):
            reached += 1
        end = reached if reached < last and self.timed[reached - 1] else end
        return end + (apart and end < last and lows[end] == ",")

    def _for_a_day(self, at: int, stop: int) -> bool:
        """Whether "for" and a day, nothing of which is called for, follow: "for Monday", but not "for Monday's talks"."""
        lows, timed = self.document.lows, self.timed
        k = first_of(self.words.FOR, lows, at, stop, stop)
        if k + 1 >= min(stop, len(lows)) or not timed[k + 1]:
            return False
        k = timed.find(0, k + 1)
        if k < 0 or not lows[k].isalpha() and lows[k] not in self.words.OWNING:
            return True
        return lows[k] in any_of(self.words, "PREPOSITIONS", "INFINITIVE_MARKS", "CONJUNCTIONS")

    def _to_a_day(self, at: int, stop: int) -> bool:
        """Whether a time follows "à": "remettre à mardi"."""
        lows, timed = self.document.lows, self.timed
        later = self.words.LATER  # "remise à plus tard", "au lendemain"
        return any(
            lows[k] in self.words.TO_WITH_ARTICLE
            and (1 in timed[k + 1 : k + 3] or not later.isdisjoint(lows[k + 1 : k + 4]))
            for k in range(at, stop)
        )
