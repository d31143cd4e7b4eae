"""The small words beside a verb: clitics and negation before it, an inverted subject after it, what may be skipped."""

from __future__ import annotations

from timeline.extraction.document import Document
from timeline.extraction.homographs import Homographs
from timeline.extraction.lexicon import Sense
from timeline.extraction.looks import behind_time
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_NEAR = 7
"""Words between "faire" and those who are counted: "au moins une dizaine de"."""
_BEFORE = 6
"""How many tokens before a participle its noun may stand."""
REACH = 7
"""How many tokens may stand between an auxiliary and its participle."""


def as_foreseen(words: Words, lows: list[str], i: int, first: int) -> bool:
    """ "comme prévu", "as originally planned", "sooner than expected": said by the way, no plan of what follows."""
    if lows[i] not in words.FORESEEN:
        return False
    at = i - 1 if i - 1 > first and lows[i - 1] in words.AT_FIRST else i
    return at > first and lows[at - 1] in words.LIKE_OR_THAN


class BesideVerbs(Homographs):
    """The part of a reader of verbs that reads what clings to them."""

    document: Document

    def _left(self, i: int, first: int) -> tuple[int, tuple[str, ...], bool, bool]:
        """Clitics and negation just before the verb."""
        words, start, clitics = self.words, i, []
        if i <= first or self.document.lows[i - 1] not in words.CLITICS:
            return i, (), False, False
        while (
            start > first
            and self.tokens[start - 1].low in words.CLITICS
            and not self.document.hyphened(start - 1)  # "le rendez-vous a été avancé"
            and not (self.tokens[start - 1].low in words.DETERMINERS and not self._after_subject(start - 1, first))
        ):
            start -= 1
            clitics.append(self.tokens[start].low)
        if not clitics:
            return start, (), False, False
        reflexive = any(c in words.REFLEXIVES and self._bound(c, start, i) for c in clitics)
        negated = any(c in words.NEGATION_MARKS for c in clitics) and not self._only(i)
        return start, tuple(c for c in clitics if c in words.OBJECT_CLITICS), negated, reflexive

    def _bound(self, clitic: str, start: int, verb: int) -> bool:
        """Whether "me", "nous" stand for the subject as well: "je me suis rendu", and not "il m'a reçu"."""
        words, lows = self.words, self.document.lows
        owners = words.BOUND_TO.get(clitic)
        if owners is None:
            return True
        if clitic in owners:
            return lows[max(start - 1, 0) : verb].count(clitic) > 1  # "nous nous reverrons"
        before = lows[start - 1] if start else ""
        if before in owners:
            return True
        others = before in words.SUBJECT_PRONOUNS or before in words.RELATIVES or lows[verb].endswith(words.OF_OTHERS)
        return not others and not (start and self.tokens[start - 1].cap)

    def _only(self, i: int) -> bool:
        """ "n'entrera en vigueur qu'en 2020": ne ... que restricts, it does not deny."""
        following = [token.low for token in self.tokens[i : i + 12]]
        if any(low in self.words.NEGATIONS for low in following[:5]):
            return False
        return any(low in self.words.COMPLEMENTISER for low in following)

    def _skippable(self, low: str, k: int) -> bool:
        words = self.words
        return (
            low in words.ADVERBS
            or low in words.NEGATIONS
            or low in words.CLITICS
            or bool(self.timed[k])
            or (low.endswith(words.ADVERB_ENDING) and len(low) > 4)
        )

    def _next_content(self, k: int, last: int) -> int:
        lows = self.document.lows
        while k < last and lows[k] not in self.words.TO and self._skippable(lows[k], k):
            k += 1
        return k

    def _led_as_noun(self, k: int) -> bool:
        """ "n'auront plus de revenu", "n'a pas d'acquis": after "de" what looks like a participle is a noun."""
        return self.french and self.document.lows[k - 1] in self.words.BARE_OF

    def _counted(self, i: int, before: list[Verb]) -> bool:
        """ "a fait au moins neuf morts": those who are counted after "faire"."""
        if self.document.lows[i] not in self.words.THE_DEAD or not before or before[-1].lemma not in self.words.DOING:
            return False
        return i - before[-1].end < _NEAR and "," not in self.document.lows[before[-1].end : i]

    def _said_with(self, lead: Verb, i: int, tense: str) -> bool:
        """ "a fait | mine d'ignorer", "ont fait | rage", "mis sous | scellés": a part of the verb before it."""
        lows = self.document.lows
        behind = tense == "pp" and i == lead.end + 1 and lows[lead.end] in self.words.PREPOSITIONS
        said = (behind or i == lead.end) and lead.sense is not None and lows[i] in lead.sense.words
        told = tense == "inf" and lead.stance == "say"  # "a fait savoir | mardi l'ambassade"
        if said and (tense == "pp" and lead.passive or told):
            lead.end = i + 1  # "a été mis sous scellés | lundi": the day is that of the verb
        stays = tense == "pp" and not lead.passive and i == lead.end  # "sont restées | fermées"
        return said and not stays and (tense != "inf" or told)

    def _found_so(self, i: int, before: list[Verb]) -> bool:
        """ "a été retrouvé | mort": how somebody was found, right behind the verb, which takes the word to itself."""
        found = before[-1] if before and before[-1].end == i and before[-1].lemma in self.words.FOUND_SO else None
        if found is not None and found.passive:
            found.end = i + 1
        return found is not None

    def _sense_before(self, lemma: str, i: int, first: int) -> Sense | None:
        """ "Le compromis arraché samedi", "L'arrêt, lu le 19 novembre": what a participle is done to stands before it."""
        entry, lows, words = self.lexicon.entries[lemma], self.document.lows, self.words
        k = i - 1
        while entry.firsts and k > max(first, i - _BEFORE):
            low = lows[k] if lows[k] in entry.firsts else lows[k].removesuffix(words.PLURAL_ENDING)
            if lows[k] in ".;:«»()" or lows[k] in words.COMPLEMENTISER or lows[k] in words.RELATIVES:
                return None
            led = lows[k - 1] in words.BARE_OF or lows[k - 1] in words.PREPOSITIONS
            if low in entry.firsts and low not in words.DETERMINERS and low not in words.PREPOSITIONS and not led:
                fits = (s for s in entry.senses if s.words == (low,) and not s.reflexive)
                return next(fits, None)
            k -= 1
        return None

    def _inversion(self, k: int, stop: int) -> str:
        for j, low in enumerate(self.document.lows[k:stop], k):
            if low in self.words.SUBJECT_PRONOUNS and j > 0 and self.document.gap(j) == 1:
                if self.french and self.document.hyphened(j):
                    return low
            elif low not in self.words.LINKING_T:
                break
        return ""

    def _inversion_end(self, k: int, stop: int) -> int:
        for j in range(k, stop):
            if self.tokens[j].low in self.words.SUBJECT_PRONOUNS:
                return j + 1
        return k

    def _been(self, k: int, last: int) -> int:
        """Where "been" stands after an auxiliary that no participle follows: "had been in Tunis", "a été président"."""
        been = "été" if self.french else "been"
        while k < last and self.tokens[k].low != been and self._skippable(self.tokens[k].low, k):
            k += 1
        return k if k < last and self.tokens[k].low == been and not self.timed[k] else 0

    def _infinitive(self, k: int, last: int) -> int | None:
        stop = min(last, k + REACH)
        while k < stop:
            low = self.tokens[k].low
            if low == "," and self.french:  # "a pu, le soir même, s'adresser"
                lows, small = self.document.lows, self.words.PREPOSITIONS
                if after := behind_time(lows, self.timed, self.named, small, k, last):
                    k, stop = after, min(last, after + REACH)
                    continue
            if low in self.lexicon.forms and "inf" in self.lexicon.choices[low][0] and not self.named[k]:
                return k
            if (
                not self._skippable(low, k)
                and low not in self.words.REFLEXIVES
                and low not in self.words.SUBJECT_PRONOUNS
                and low not in self.words.LINKING_T
                and (self.french or low not in self.words.NEITHER)
            ):
                if (
                    self.french
                    and low.endswith(self.words.ENDINGS_OF_INFINITIVES)
                    and len(low) > 4
                    and not self.named[k]
                    and low not in self.lexicon.nouns
                ):
                    return k
                if (
                    not self.french
                    and low.isalpha()
                    and low not in self.words.DETERMINERS
                    and low not in self.words.PREPOSITIONS
                    and not self.named[k]
                ):
                    return k
                return None
            k += 1
        return None

    def _lemma_of_infinitive(self, main: int) -> str:
        low = self.tokens[main].low
        infinitive = self.lexicon.choices[low][0].get("inf") if low in self.lexicon.forms else None
        return infinitive.lemma if infinitive is not None else low
