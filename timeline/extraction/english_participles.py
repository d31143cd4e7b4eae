"""English forms in -ed that go with a noun ("the treaty signed in Minsk was void") or are the verb of a clause."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.document import Document
from timeline.extraction.english_described import EnglishDescribed
from timeline.extraction.finite_later import acts_upon_next, auxiliary_later, is_auxiliary
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.tokenise import DASHES, Token
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb

_SENTENCE = 200
"""Words looked over for what follows: more than a sentence of a newspaper has."""
_CLOSING = frozenset((",", "”", "»", '"'))
_QUOTING = frozenset(("“", "”", '"'))
_ENDS = frozenset((",", ".", ";", ":"))
_PHRASES = 14
"""Words of the phrases between a participle and the verb of its noun."""

_JOINED = 5
"""Words of a subject that stands after "and"."""


@cache
def _leads(words: Words) -> frozenset[str]:
    """Prepositions that open a phrase and no clause."""
    return frozenset(words.PREPOSITIONS.keys() - words.SUBORDINATORS - words.INFINITIVE_MARKS)


class EnglishParticiples(EnglishDescribed):
    """What leads from a form in -ed to the verb of its noun, and what is said without "that"."""

    tokens: list[Token]
    document: Document
    lexicon: Lexicon
    words: Words
    timed: bytearray
    named: bytearray

    def _done_by(self, k: int) -> bool:
        """Whether "by" and a name or a phrase follow the times at token `k`: "a truce announced on Tuesday | by Egypt"."""
        lows, timed, dated = self.document.lows, self.timed, self.words.DATED_BY
        while k + 1 < len(lows) and (timed[k] or lows[k] in dated and timed[k + 1]):
            k += 1
        if k + 1 >= len(lows) or lows[k] not in self.words.BY:
            return False
        return self.tokens[k + 1].cap or lows[k + 1] in self.words.DETERMINERS

    def _aside_opens(self, k: int, first: int) -> bool:
        """Whether a comma and a word or two stand before token `k`: ", diplomatic | sources said"."""
        lows, words = self.document.lows, self.words
        while k > first and lows[k].isalpha() and lows[k] not in words.PREPOSITIONS and lows[k] not in words.AND:
            k -= 1
        return k > first and lows[k] == ","

    def _listed_by_day(self, first: int) -> bool:
        """ "Dec 7 - Indonesian troops invade Timor": a day and a dash or a colon open the sentence."""
        if not self.timed[first]:
            return False
        k = self.timed.find(0, first)
        return k > 0 and self.document.lows[k] in DASHES

    def _by_means(self, k: int) -> bool:
        """ "answered on Sunday | by two-way radio": how, and not by whom."""
        lows = self.document.lows
        at = next((j for j in range(k, min(k + 5, len(lows))) if lows[j] in self.words.BY), -1)
        return at >= 0 and not self.words.MEANS.isdisjoint(lows[at + 1 : at + 4])

    def _joined_clause(self, i: int, first: int, before: list[Verb]) -> bool:
        """ "left on Monday, and border guards closed the road": after a time or a comma, "and" and a plural alone."""
        words, lows, k = self.words, self.document.lows, i - 1
        several = (
            lows[k].endswith((words.PLURAL_ENDING, *words.UNMARKED_PLURALS)) and lows[k].isalpha() and not self.timed[k]
        )
        if not several:
            return False
        while k > first and i - k <= _JOINED and lows[k].isalpha() and lows[k] not in words.CONJUNCTIONS:
            if self.timed[k] or lows[k] in words.PREPOSITIONS and lows[k] not in words.DETERMINERS:
                return False
            k -= 1
        if not first < k < i - 1 or lows[k] not in words.CONJUNCTIONS or not (self.timed[k - 1] or lows[k - 1] == ","):
            return False
        told = any(verb.form == "fin" and verb.end < k for verb in before)
        listed = lows[k - 1] == "," and "," in lows[first : k - 1]  # "met ministers, bankers, and officials accused of"
        return told and not listed and not self._verb_follows_phrases(i + 1)

    def _goes_with_noun(self, k: int) -> bool:
        """Whether only times and phrases follow up to the end: a verb after a comma, the last of several, has an "and"."""
        words, lows = self.words, self.document.lows
        if k >= len(lows) or not (self.timed[k] or lows[k] in words.PREPOSITIONS or lows[k] in words.BY):
            return False
        stop = min(len(lows), k + _SENTENCE)
        while k < stop and lows[k] not in ".;:!?”»":
            if lows[k] in words.CONJUNCTIONS or lows[k] in words.COMPLEMENTISER or lows[k] in words.RELATIVES:
                return False
            k += 1
        return True

    def _after_comma(self, i: int, first: int) -> bool:
        """Whether a comma stands before token `i`, or before an adverb that does: ", first extended in 2012,"."""
        lows, words = self.document.lows, self.words
        previous = lows[i - 1] if i > first else ""
        if previous == ",":
            return True
        first_of_all = (
            previous in words.ADVERBS or previous.endswith(words.ADVERB_ENDING) or previous in words.FIRST_OF_ALL
        )
        return first_of_all and i - 2 > first and lows[i - 2] == ","

    def _awaits_outer(self, i: int, first: int, before: list[Verb]) -> bool:
        """ "Reports that the minister resigned on Monday are false": the verb that follows is of the words before "that"."""
        lows = self.document.lows
        if self.words.COMPLEMENTISER.isdisjoint(lows[first:i]):
            return False
        at = next((k for k in range(i - 1, first, -1) if lows[k] in self.words.COMPLEMENTISER), None)
        return at is not None and not any(verb.form == "fin" and verb.end <= at for verb in before)

    def _main_missing(self, i: int, first: int, before: list[Verb]) -> bool:
        """ "Rebels who seized the town on Monday surrendered on Tuesday": a sentence has a verb outside its relative."""
        finite = next((verb for verb in before if verb.form == "fin"), None)
        lows, lead, words = self.document.lows, self.words.RELATIVES, self.words
        at = next((k for k in range(first + 1, finite.start) if lows[k] in lead), None) if finite is not None else None
        if at is None and finite is not None and lows[finite.start - 1] in words.COMPLEMENTISER and lows[i - 1] == ",":
            at = finite.start - 1  # "X, surviving a raid that killed his guards, signed"
        elif at is None and finite is not None and self._that_acts(finite, i, first):
            at = finite.start - 1  # "The ship that left Odesa on Monday reached Istanbul"
        if at is None or any(lows[k] in ".;:" for k in range(at, i)):
            return False
        k, awaited, hanging = i + 1, 0, 0  # verbs that relatives and the like still wait for
        says = self._may_tell_clause(i)
        stop = min(len(lows), k + _SENTENCE)
        while k < stop and lows[k] not in ".;:!?":
            if says and not awaited and lows[k] in words.COMPLEMENTISER:
                return True  # "said on Thursday that the fleet had left"
            if lows[k] in lead or lows[k] in words.COMPLEMENTISER and lows[i - 1] == ",":
                awaited += 1
            elif lows[k] in words.BARE_SUBORDINATORS and not self.timed[k] and not self.timed[min(k + 1, stop - 1)]:
                hanging += 1  # "threatened to kill them | unless the government freed X": a verb of its own
            elif hanging and self._finite(k):
                hanging -= 1
            elif self._finite(k):
                if not awaited or lows[i - 1] != ",":
                    return self._tells_clause(i)
                awaited -= 1
            k += 1
        return True

    def _that_acts(self, finite: Verb, i: int, first: int) -> bool:
        """Whether "that" is the subject of the first verb of a sentence, and a time parts token `i` from what it tells."""
        lows, at = self.document.lows, finite.start - 1
        if not self.timed[i - 1] or at < first + 1 or lows[at] not in self.words.COMPLEMENTISER:
            return False
        return lows[at - 1].isalpha() and "," not in lows[first:i]

    def _tells_clause(self, i: int) -> bool:
        """ "An envoy who took part | said the rebels had left": a verb of saying, and a subject right after it."""
        if not self._may_tell_clause(i):
            return False
        at, last = i + 1, len(self.tokens) - 1
        while at < last and (self.timed[at] or self.timed[at + 1] and self.document.lows[at] in self.words.DATED_BY):
            at += 1  # "said | on Monday | they would withdraw"
        following = self.document.lows[at] if at <= last else "."
        opens = following in self.words.DETERMINERS or following in self.words.SUBJECT_PRONOUNS
        return opens or following in self.words.COMPLEMENTISER or bool(self.named[at : at + 1] == b"\x01")

    def _may_tell_clause(self, i: int) -> bool:
        """ "said", "told": a verb that a clause may hang on."""
        return any(r.lemma in self.words.SAYING_CLAUSES for r in self.lexicon.forms.get(self.document.lows[i], ()))

    def _within_gerund(self, last: Verb, i: int, before: list[Verb]) -> bool:
        """ "left, accusing X of breaking a promise | made in May": a gerund goes on after the verb of the clause."""
        words, lows = self.words, self.document.lows
        if last.form != "ger" or last.stance not in ("", "carry"):
            return False
        if last.lemma in words.SAYING_CLAUSES or last.lemma in words.SAYING_THINGS:
            return False
        between = lows[last.end : i]
        if "," in between or not words.CONJUNCTIONS.isdisjoint(between) or not words.RELATIVES.isdisjoint(between):
            return False
        told = next((verb for verb in reversed(before) if verb.form == "fin" and verb.end <= last.start), None)
        return told is not None and words.RELATIVES.isdisjoint(lows[max(told.start - 2, 0) : told.start])

    def _verb_follows_phrases(self, k: int) -> bool:
        """Whether times and phrases with a preposition, and nothing else, lead from token `k` to a finite verb.

        A form that may be a participle is no such verb unless a time stands between: "called for the withdrawal of
        weapons stationed in Poland".
        """
        words, lows, stop, started = self.words, self.document.lows, min(len(self.tokens), k + _PHRASES), k
        leads, inside, hangs = _leads(words), False, False
        while k < stop:
            low = lows[k]
            if self.timed[k]:
                inside = False
            elif low == words.BE and lows[k - 1] in words.INFINITIVE_MARKS:
                k += 1  # "asked on Monday for a text to | be signed"
            elif low == words.BE and k > started and k + 1 < stop and self._may_be_done(k + 1):
                return True  # "that the soldiers arrested on Monday | be freed"
            elif low in words.COMPLEMENTISER and k + 1 < stop and not self.timed[k + 1]:
                return False  # "answered on Sunday by radio that his group would not surrender"
            elif low in words.WHAT and inside:
                return auxiliary_later(
                    self.lexicon, lows, k + 1, stop
                )  # "agreed on what they termed a common approach"
            elif low in leads:
                inside = True
            elif inside and (low in words.DETERMINERS or low in words.OWNING):
                pass
            elif low == "," and self.timed[k - 1] and lows[k - 1].isdigit() and k + 1 < stop and self._finite(k + 1):
                return True  # "signed on Aug. 4, 1993, provided for"
            elif low in words.BARE_SUBORDINATORS and (low in words.AFTER_EVENT or low in words.BEFORE_EVENT):
                inside = hangs = True
            elif (
                low in words.BARE_SUBORDINATORS and low not in words.CALLED_AS and not self.timed[min(k + 1, stop - 1)]
            ):
                # "Sailors detained when Iran boarded a ship were freed", but "asked for help when gunmen seized it"
                return k == started and self._two_verbs_follow(k + 1, stop)
            elif k > started and self._finite(k):
                if hangs and not is_auxiliary(self.lexicon, low):
                    # "Sanctions imposed after X declared independence will lapse", "asked for help after X seized a plant"
                    return auxiliary_later(self.lexicon, lows, k + 1, stop)
                return (
                    (any(self.timed[started:k]) and not inside)
                    or acts_upon_next(self.lexicon, lows, self.timed, self.named, k)
                    or all(
                        reading.tense != "pp" or reading.lemma in words.INTRANSITIVE
                        for reading in self.lexicon.forms.get(low, ())
                    )
                )
            elif not inside or not low.isalpha() or low in words.CONJUNCTIONS or low in words.RELATIVES:
                return False
            k += 1
        return False

    def _two_verbs_follow(self, k: int, stop: int) -> bool:
        """Whether a clause with a verb of its own and then one that can be nothing else stand from token `k` on."""
        lows = self.document.lows
        first = next((j for j in range(k, stop) if self._finite(j)), stop)
        return lows[first - 1] not in self.words.SUBJECT_PRONOUNS and auxiliary_later(
            self.lexicon, lows, first + 1, stop
        )

    def _may_be_done(self, k: int) -> bool:
        """Whether token `k` can be a participle: "be | freed"."""
        return any(reading.tense == "pp" for reading in self.lexicon.forms.get(self.document.lows[k], ()))

    def _finite(self, k: int) -> bool:
        """Whether token `k` can only be a finite verb, or is one in the past."""
        words, low = self.words, self.document.lows[k]
        if low in words.OWNING:
            return False  # "annulled February's results"
        readings = self.lexicon.forms.get(low, ())
        tenses = {reading.tense for reading in readings}
        auxiliary = any(reading.lemma in (words.BE, words.HAVE) for reading in readings)
        plain = low not in self.lexicon.nouns and not self.tokens[k].cap and "inf" not in tenses
        return low in words.WILL_FORMS or "past" in tenses and plain or auxiliary and "pres" in tenses

    def _closes_what_was_said(self, last: Verb, before: list[Verb]) -> bool:
        """Whether words said stand before a verb of saying; "John Palmer, the spokesman, said" only closes an aside."""
        lows, words = self.document.lows, self.words
        mark = lows[last.start - 1]
        if mark != ",":
            return mark in _CLOSING
        told = [verb for verb in before if verb.form == "fin" and verb is not last]
        return any(words.RELATIVES.isdisjoint(lows[max(verb.start - 2, 0) : verb.start]) for verb in told)

    def _told_apart(self, i: int, last: Verb) -> bool:
        """ "said the talks, held in Rome, failed": set apart by commas inside what is said."""
        if last.stance not in ("say", "announce") or "," in self.document.lows[last.end : i - 1]:
            return False
        closing = next((k for k in range(i + 1, min(i + _PHRASES, len(self.tokens))) if self._ends(k)), -1)
        return (
            closing > 0
            and self.tokens[closing].text == ","
            and closing + 1 < len(self.tokens)
            and self._finite(closing + 1)
        )

    def _ends(self, k: int) -> bool:
        """Whether a mark ends something; the stops of "10 a.m." end nothing."""
        text, before = self.tokens[k].text, self.tokens[k - 1]
        return text in _ENDS and not (text == "." and (self.timed[k] or len(before.text) == 1))

    def _tells_without_that(self, last: Verb, i: int, before: list[Verb]) -> bool:
        """ "said Ukraine attacked the town": a subject of its own between a verb of saying and token `i`."""
        words, lows = self.words, self.document.lows
        # "announced sanctions imposed on May 9" but "announced it seized a ship"
        thing = last.lemma in words.SAYING_THINGS
        if last.passive or not (thing or last.lemma in words.SAYING_CLAUSES):
            return False
        if last.end >= i or lows[last.end] in words.PREPOSITIONS or self._closes_what_was_said(last, before):
            return False  # "“...”, said the minister accused of fraud"
        if last.lemma in words.TELLING and not self._told_to_somebody(last.end, i):
            return False  # "told envoys gathered in Paris"
        if self._verb_follows_phrases(i + 1):
            return False  # "said the treaty signed on May 9 was void"
        following = lows[i + 1] if i + 1 < len(lows) else "."
        has_object = following in words.DETERMINERS or following in words.INFINITIVE_MARKS or following.isdigit()
        return has_object or bool(i + 1 < len(lows) and self.named[i + 1]) or not thing and following not in words.BY

    def _told_to_somebody(self, start: int, stop: int) -> bool:
        """Whether whoever is told comes before the subject of what is told: "told Reuters | the rebels"."""
        words, lows, named = self.words, self.document.lows, self.named
        for k in range(start + 1, stop):
            if lows[k] in words.DETERMINERS or lows[k] in words.SUBJECT_PRONOUNS:
                return True
            if (
                named[k] != named[k - 1]
                and lows[k - 1] not in words.PREPOSITIONS
                and lows[k - 1] not in words.DETERMINERS
            ):
                return True
        return False

    def _quotes_a_phrase(self, start: int, stop: int) -> bool:
        """ "signed a “strategic partnership” on Sunday | aimed at": marks that set nothing apart but words of the clause."""
        lows = self.document.lows
        marks = [k for k in range(start, stop) if lows[k] in _QUOTING]
        return len(marks) == 2 and marks[0] > start - 1 and lows[marks[0] - 1] in self.words.DETERMINERS
