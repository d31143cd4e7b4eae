"""Groups of auxiliaries that only English has: "are to meet", "was due to decide", "did not sign"."""

from __future__ import annotations

from timeline.extraction.beside_verbs import BesideVerbs
from timeline.extraction.inflect import Reading
from timeline.extraction.looks import last_finite, last_of
from timeline.extraction.verb import BE_TO, HAVE_TO, Verb
from timeline.extraction.verb_senses import VerbSenses

_OPENED, _REACH = 12, 9
"""Words before an inverted auxiliary among which its opener stands; after it, among which its infinitive does."""

_SUBJECT = 6
"""Words of a second subject between "and" and its participle."""


class EnglishGroups(BesideVerbs, VerbSenses):
    """The part of a reader of verbs that reads them."""

    def _simple(
        self, start: int, main: int, tense: str, form: str, last: int, *, reflexive: bool = False, lemma: str = ""
    ) -> Verb:
        raise NotImplementedError

    def _english_group(self, i: int, last: int, lemma: str, tense: str) -> Verb | None:
        """ "are to meet", "was due to decide", "did not sign": auxiliaries that only English has."""
        words = self.words
        if lemma == words.BE:
            to = self._next_content(i + 1, last)
            if to < last and self.tokens[to].low in words.TO:
                main = self._infinitive(to + 1, last)
                if main is not None:
                    if tense == "past" and i and self.document.lows[i - 1] in words.RETORTS:
                        return self._simple(i, main, "past", "fin", last)  # "Its response was to expel ten diplomats"
                    verb = self._simple(i, main, "fut" if tense == "pres" else "impf", "fin", last)
                    likely = not words.LIKELY.isdisjoint(self.document.lows[i + 1 : to])
                    verb.modal, verb.modal_lemma = "expected" if likely else "scheduled", BE_TO
                    verb.person = {"are": "p", "were": "p", "is": "s", "was": "s"}.get(self.tokens[i].low, "")
                    return verb
        if lemma == words.HAVE and tense == "pres" and i + 2 < last and self.tokens[i + 1].low in words.TO:
            main = self._infinitive(i + 2, last)
            if main is not None:
                verb = self._simple(i, main, "fut", "fin", last)
                verb.modal, verb.modal_lemma = "scheduled", HAVE_TO
                return verb
        if self.document.lows[i] in words.DUE_AFTER and (planned := self._been_due(i, last)) is not None:
            return planned
        if lemma in self.words.DO:
            main = self._infinitive(i + 1, last) or self._after_inverted(i, last)
            if main is not None:
                verb = self._simple(i, main, tense, "fin", last)
                verb.person = {"do": "p", "does": "s"}.get(self.tokens[i].low, "")
                verb.negated = not words.NEGATIONS.isdisjoint(self.document.lows[i + 1 : main])
                return verb
        return None

    def _shared(self, i: int, first: int, last: int, before: list[Verb]) -> Verb | None:
        """A verb that has its auxiliary from another one before it."""
        lows, words = self.document.lows, self.words
        linked = lows[i - 1] in words.AND or lows[i - 1] in words.THEN
        if linked and (modal := self._shared_modal(i, last, before)) is not None:
            return modal
        participle = self.lexicon.choices[lows[i]][0].get("pp")
        if participle is None or participle.lemma not in words.DONE_TO_SOMEBODY:
            return None
        return self._shared_passive(participle, i, first, last, before)

    def _shared_passive(self, participle: Reading, i: int, first: int, last: int, before: list[Verb]) -> Verb | None:
        """ "was arrested on Monday and released a day later": a verb that needs an object and has none is done to whoever
        the passive before it is of."""
        words, lows, at = self.words, self.document.lows, i - 1
        while at > first and (self.timed[at] or lows[at] in words.ADVERBS or lows[at] in words.THEN):
            at -= 1
        leader = last_finite(before)
        own = lows[at] not in words.CONJUNCTIONS and leader is not None and leader.passive
        if own and leader is not None:
            at = self._before_subject(at, max(first, leader.end - 1))
        if lows[at] not in words.CONJUNCTIONS:
            return None
        if leader is None or not leader.passive or leader.end > at:
            return None
        if own and not words.COMPLEMENTISER.isdisjoint(lows[leader.end : at]):
            return None  # "must never be fought, a sentence that X and Y adopted"
        after = lows[i + 1] if i + 1 < last else "."
        meant = after in words.SUBJECT_PRONOUNS or after in words.OBJECT_PRONOUNS  # "were charged and denied it"
        done = meant or after in words.DETERMINERS or not self._adjunct(after)
        if after.isalnum() and not self.timed[i + 1] and done:
            return None  # "was stopped and ordered the crew to leave", "were attacked and killed 12 soldiers"
        sense = self._sense(participle.lemma, i + 1, last, False)
        between = lows[leader.end : at]
        for low in between:
            if low != "," and low not in self.lexicon.forms and not low.endswith(words.PAST_ENDING):
                break
        else:
            return Verb(i, i + 1, i, participle.lemma, sense, "pp", "pp", passive=True)  # "were tortured and shot"
        return Verb(
            i,
            i + 1,
            i,
            participle.lemma,
            sense,
            leader.tense,
            "fin",
            passive=True,
            negated=leader.negated,
            modal=leader.modal,
            modal_lemma=leader.modal_lemma,
            person=leader.person,
        )

    def _before_subject(self, at: int, first: int) -> int:
        """ "was arrested | and his deputy suspended": where "and" opens a second subject of a few plain words."""
        words, lows, k = self.words, self.document.lows, at
        while k > first and at - k < _SUBJECT and lows[k].isalnum() and lows[k] not in words.AND:
            if lows[k] in words.PREPOSITIONS and lows[k] not in words.OF_SOME or self.lexicon.forms.get(lows[k]):
                return at
            k -= 1
        return k if lows[k] in words.AND else at

    def _adjunct(self, low: str) -> bool:
        """Whether a word can open what is no object of the verb before it."""
        words = self.words
        return (
            low in words.PREPOSITIONS
            or low in words.BY
            or low in words.DIRECTIONS
            or low in words.ADVERBS
            or low.endswith(words.ADVERB_ENDING)
            or low in words.CONJUNCTIONS
            or low in words.BARE_SUBORDINATORS
            or low in words.INFINITIVE_MARKS
            or low in words.BEFORE_TIMES
            or low in words.PLACE_ADVERBS
        )

    def _shared_modal(self, i: int, last: int, before: list[Verb]) -> Verb | None:
        """ "will debate the text on Monday and vote on Tuesday", "are to meet and sign a truce": one auxiliary for two.

        `before` are the verbs of the sentence so far, at least one.
        """
        words, lows, leader = self.words, self.document.lows, before[-1]
        at = i - 1 - (lows[i - 1] in words.THEN)
        if at < leader.end or lows[at] not in words.AND or "inf" not in self.lexicon.choices[lows[i]][0]:
            return None
        if leader.form != "fin" or leader.end - leader.start < 2 or not (leader.modal or leader.tense == "fut"):
            return None
        after, noun = lows[i + 1] if i + 1 < last else ".", lows[i] in self.lexicon.nouns
        opens = after in words.DETERMINERS or self.named[i + 1] if i + 1 < last else 0
        if not (opens or self.timed[at - 1]) or noun and not self.timed[at - 1]:
            return None
        verb = self._simple(i, i, leader.tense, "fin", last, lemma=self.lexicon.choices[lows[i]][0]["inf"].lemma)
        verb.modal, verb.modal_lemma, verb.negated, verb.person = (
            leader.modal,
            leader.modal_lemma,
            leader.negated,
            leader.person,
        )
        return verb

    def _after_inverted(self, i: int, last: int) -> int | None:
        """ "Only on Monday did the Senate approve it": the infinitive behind the subject."""
        words, lows = self.words, self.document.lows
        opener = last_of(words.INVERTING, lows, max(i - _OPENED, -1) + 1, i)
        if opener < 0 or "," in lows[opener:i]:
            return None
        for k in range(i + 2, min(i + _REACH, last)):
            low = lows[k]
            if low in ",;:." or low in words.SUBORDINATORS:
                return None
            if low not in self.lexicon.forms or self.named[k] or lows[k - 1] in words.DETERMINERS:
                continue
            following = lows[k + 1] if k + 1 < last else "."
            goes_on = not following.isalpha() or self.timed[k + 1] or self.named[k + 1]
            goes_on = goes_on or following in words.DETERMINERS or following in words.PREPOSITIONS
            if "inf" in self.lexicon.choices[low][0] and (goes_on or following in words.COMPLEMENTISER):
                return k
        return None

    def _been_due(self, i: int, last: int) -> Verb | None:
        """ "was due to decide", "had been set to meet": a plan, like "was to"."""
        lows = self.document.lows
        at = self._next_content(i + 1, last)
        if (lows[i] in self.words.HAVING) == self.words.BEEN.isdisjoint(lows[i + 1 : at]):
            return None
        if at + 1 >= last or self.tokens[at].low not in self.words.DUE or self.tokens[at + 1].low not in self.words.TO:
            return None
        main = self._infinitive(at + 2, last)
        if main is None:
            return None
        verb = self._simple(i, main, "fut" if self.tokens[i].low in self.words.ARE_NOW else "impf", "fin", last)
        verb.modal, verb.modal_lemma = "scheduled", BE_TO
        return verb

    def _marked_aside(self, i: int, first: int, before: list[Verb]) -> bool:
        """'The minister, "very | worried", left': words in marks that only tell of whoever was named before them."""
        lows, adverbs = self.document.lows, self.words.ADVERBS
        if last_finite(before) is not None:
            return False
        at = i - 1
        while at > first and i - at < 4 and (lows[at] in adverbs or lows[at].endswith(self.words.ADVERB_ENDING)):
            at -= 1
        return at > first + 1 and lows[at] in '"“' and lows[at - 1] == ","
