"""Verb groups of a sentence: auxiliary, negation, participle or infinitive read together, with tense and voice."""

from __future__ import annotations

from itertools import compress
from operator import not_

from timeline.extraction.beside_verbs import REACH, as_foreseen
from timeline.extraction.causatives import Causatives
from timeline.extraction.document import Document
from timeline.extraction.english_groups import EnglishGroups
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import Lexicon, Sense, any_of, phrase_at, phrases_by_first_word
from timeline.extraction.members import only_lists
from timeline.extraction.shared_auxiliaries import SharedAuxiliaries
from timeline.extraction.unknown_verbs import UnknownVerbs
from timeline.extraction.verb import Verb
from timeline.extraction.vocabulary import VERBAL

_PERFECT = {"pres": "past", "impf": "plup", "fut": "fut", "cond": "condpast", "subj": "past", "past": "plup"}
_PERFECT |= {"inf": "infpast", "ger": "infpast"}


class VerbReader(EnglishGroups, UnknownVerbs, SharedAuxiliaries, Causatives):
    """Reads the verb groups of one sentence at a time."""

    def __init__(self, document: Document, lexicon: Lexicon, timed: bytearray, named: bytearray) -> None:
        self.document, self.tokens, self.lexicon, self.words = document, document.tokens, lexicon, lexicon.words
        self.timed, self.named = timed, named  # 1 for tokens inside expressions of time, names
        self.french = lexicon.code == "fr"
        self.between = phrases_by_first_word(self.words, "BETWEEN_PHRASES")
        self.before_finite = any_of(self.words, "SUBJECT_PRONOUNS", "RELATIVES", "NEGATION_MARKS")
        self.before_clitics = any_of(self.words, "SUBJECT_PRONOUNS", "RELATIVES", "CLITICS")

    def read(self, first: int, last: int) -> list[Verb]:
        """The verb groups of `tokens[first:last]`, in order."""
        verbs: list[Verb] = []
        lows, forms, will = self.document.lows, self.lexicon.forms, self.words.WILL_FORMS
        timed, named, after = self.timed, self.named, first
        for i in self.document.where(VERBAL, first, last):
            if i < after or timed[i] or named[i]:
                continue
            low = lows[i]
            if low in will:
                verb = self._will(i, first, last)
            elif low in forms:
                verb = self._group(i, first, last, verbs)
            else:
                verb = self._unknown_finite(i, first, last, verbs)
            if verb is not None:
                verbs.append(verb)
                after = verb.end
        if self.words.UNDERGOING:
            self._befalling(verbs)
        return verbs

    # -- groups ---------------------------------------------------------------------------------------------------------

    def _group(self, i: int, first: int, last: int, before: list[Verb]) -> Verb | None:
        words, lows = self.words, self.document.lows
        if lows[i] in words.FORESEEN and as_foreseen(words, lows, i, first):
            return None
        if not self.french and before and (shared := self._shared(i, first, last, before)) is not None:
            return shared
        reading = self._choose(i, first, before)
        if reading is None:
            return None
        lemma, tense, person = reading
        if not self.french and tense == "past" and self._marked_aside(i, first, before):
            return None
        if tense == "ger" and self.french and self.document.hyphened(i) or only_lists(words, lows, first, i):
            return None  # "un sous-traitant", "a committee made up of"
        if i > first and lows[i - 1] in words.CLITICS:
            start, clitics, negated, reflexive = self._left(i, first)
        else:
            start, clitics, negated, reflexive = i, (), False, False
        if tense == "pp":
            if self.french and self._counted(i, before):
                return None  # "a fait neuf morts"
            sense = self._sense(lemma, i + 1, last, False)
            if self.french and (leader := self._leader(i, first, before)) is not None:
                verb = Verb(
                    i, i + 1, i, lemma, sense, leader.tense, "fin", passive=leader.passive, person=leader.person
                )
                verb.head = leader if leader.end == i - 1 else None  # "a arrêté et interrogé": one act, two words
                return verb
            if self.french and (sense is None or sense.stance == "state"):
                sense = self._sense_before(lemma, i, first) or sense
            if sense is None or (sense.stance == "state") or (not sense.kind and not sense.stance):
                return None
            return Verb(i, i + 1, i, lemma, sense, "pp", "pp", passive=True)
        form = tense if tense == "inf" or tense == "ger" else "fin"
        if not self.french:
            if tense == "inf" and lemma == words.BE and self._demanded(i, first, before):
                tense, form = "subj", "fin"  # "demands that the treaty be restored"
            group = self._english_group(i, last, lemma, tense) if form == "fin" else None
            if group is not None:
                return group
        if lemma == words.HAVE or lemma == words.BE:
            found = self._participle(i + 1, last, lemma == words.BE)
            if found is not None:
                at, participle, been, inverted, negation = found
                verb = self._compound(start, at, participle, tense, form, lemma == words.BE, been, reflexive, last)
                verb.clitics, verb.inverted, verb.negated = clitics, inverted, negated or negation
                verb.person = person
                return verb
            if lemma == words.HAVE and (copula := self._been(i + 1, last)):
                sense = self._sense(words.BE, copula + 1, last, False)
                verb = Verb(start, copula + 1, copula, words.BE, sense, _PERFECT.get(tense, "past"), form)
                verb.negated = negated or not words.NEGATIONS.isdisjoint(lows[i + 1 : copula])
                verb.clitics, verb.person = clitics, person
                return verb
        if lemma in words.JUST_DONE and tense in ("pres", "impf"):
            mark = next((k for k in range(i + 1, min(i + 5, last)) if lows[k] in words.OF_SOME), last)
            if mark + 1 < last and (just := self._infinitive(mark + 1, min(last, mark + 4))) is not None:
                verb = self._simple(start, just, _PERFECT[tense], "fin", last, reflexive=reflexive)
                verb.clitics, verb.person = clitics, person
                return verb  # "vient d'ouvrir le sommet"
        if lemma in words.MODALS and form == "fin":
            main = self._infinitive(i + 1, last)
            if main is not None:
                verb = self._simple(start, main, tense, "fin", last, reflexive=reflexive)
                verb.modal, verb.modal_lemma = words.MODALS[lemma].get(tense, ""), lemma
                verb.clitics, verb.negated, verb.person = clitics or self._inside(i + 1, main), negated, person
                verb.inverted = self._inversion(i + 1, main)
                return verb
        verb = self._simple(start, i, tense, form, last, reflexive=reflexive, lemma=lemma)
        verb.clitics, verb.person = clitics, person
        following = lows[i + 1] if i + 1 < last else ""
        said = verb.sense.words if verb.sense is not None else ()  # "pleaded not guilty" is what was done
        verb.negated = negated or (form == "fin" and following in words.NEGATIONS and following not in said)
        if self.french and (following == "t" or following in words.SUBJECT_PRONOUNS):
            verb.inverted = self._inversion(i + 1, min(last, i + 3))
            if verb.inverted:
                verb.end = max(verb.end, self._inversion_end(i + 1, min(last, i + 3)))
        return verb

    def _aside(self, comma: int, last: int) -> int:
        """How many tokens two commas set apart between an auxiliary and its participle; 0 where they do not."""
        lows = self.document.lows
        if not self.french or comma + 1 >= last or self.timed[comma + 1]:
            return 0
        close = next((j for j in range(comma + 2, min(comma + 7, last - 1)) if lows[j] == ","), 0)
        follows = close and lows[close + 1] in self.lexicon.forms
        return close + 1 - comma if follows and "pp" in self.lexicon.choices[lows[close + 1]][0] else 0

    def _inside(self, k: int, main: int) -> tuple[str, ...]:
        """ "doit le recevoir", "devrait lui être remise": the pronoun right before the infinitive of a modal."""
        lows = self.document.lows
        at = next((j for j in range(k, main) if lows[j] == self.words.BE), main) - 1
        inside = (
            self.french and at >= k and lows[at] in self.words.OBJECT_CLITICS and lows[main] not in self.words.DOING
        )
        return (lows[at],) if inside else ()

    def _compound(
        self,
        start: int,
        at: int,
        participle: Reading,
        tense: str,
        form: str,
        be: bool,
        been: bool,
        reflexive: bool,
        last: int,
    ) -> Verb:
        lemma = participle.lemma
        if lemma in self.words.MODALS and self.french:  # a dû annuler, a pu rencontrer
            main = self._infinitive(at + 1, last)
            if main is not None:
                return self._simple(start, main, _PERFECT.get(tense, "past"), form, last)
        sense = self._sense(lemma, at + 1, last, reflexive)
        known = participle.person != "?"
        verb = Verb(start, at + 1, at, lemma, sense, tense, form, reflexive=reflexive, known=known)
        if participle.tense == "ger":  # is meeting
            verb.tense = tense
            verb.notes += ("progressive",)
        elif be and self.french and (reflexive or lemma in self.words.MOTION):
            verb.tense = _PERFECT.get(tense, "past")
        elif be:
            verb.passive = True
            verb.tense = tense
        else:
            verb.tense = _PERFECT.get(tense, "past")
            verb.passive = been
        return verb

    def _simple(
        self, start: int, main: int, tense: str, form: str, last: int, *, reflexive: bool = False, lemma: str = ""
    ) -> Verb:
        if not lemma:
            lemma = self._lemma_of_infinitive(main)
            before = main - 1 - (main - 1 > start and self.tokens[main - 1].low in self.words.THERE)  # "s'y rendre"
            if main > start and self.tokens[before].low in self.words.REFLEXIVES:
                reflexive = True
        end, passive = main + 1, False
        if lemma == self.words.BE and main > start:  # doit être signé, will be held
            found = self._participle(main + 1, last, True)
            if found is not None and found[1].tense == "pp":
                lemma, main, end, passive = found[1].lemma, found[0], found[0] + 1, True
        elif lemma == self.words.HAVE and main > start:
            found = self._participle(main + 1, last, False)
            if found is not None:
                lemma, main, end, tense = (
                    found[1].lemma,
                    found[0],
                    found[0] + 1,
                    "condpast" if tense == "cond" else tense,
                )
        sense = self._sense(lemma, main + 1, last, reflexive)
        return Verb(start, end, main, lemma, sense, tense, form, reflexive=reflexive, passive=passive)

    def _will(self, i: int, first: int, last: int) -> Verb | None:
        low = self.tokens[i].low
        if low == "may" and self.tokens[i].cap and i > first:
            return None
        main = self._infinitive(i + 1, last)
        if main is None:
            return None
        tense = "cond" if low == "would" else "fut"
        verb = self._simple(i, main, tense, "fin", last)
        verb.negated = any(self.tokens[k].low in self.words.NEGATIONS for k in range(i + 1, main)) or low == "cannot"
        if low in ("may", "might", "could", "should", "can", "must", "cannot"):
            verb.modal, verb.modal_lemma = self.words.MODALS.get(low, {}).get("pres", "expected"), low
        return verb

    # -- pieces ---------------------------------------------------------------------------------------------------------

    def _participle(self, k: int, last: int, be: bool) -> tuple[int, Reading, bool, str, bool] | None:
        """The participle of an auxiliary, past adverbs: (its token, its reading, "been", inverted pronoun, negated)."""
        words, been, inverted, negated = self.words, False, "", False
        stop = min(last, k + REACH)
        commas = 0
        lows, forms, choices = self.document.lows, self.lexicon.forms, self.lexicon.choices
        while k < stop:
            low = lows[k]
            if low in self.between and (phrase := len(phrase_at(lows, k, self.between[low]))):
                k, stop = k + phrase, min(last, stop + phrase)  # "a une nouvelle fois été reporté"
                continue
            readings = low in forms and not self.timed[k]
            if readings:
                by_tense = choices[low][0]
                participle = by_tense.get("pp")
                if participle is None and be and not self.french:
                    participle = by_tense.get("ger")
                if participle is not None and not self._led_as_noun(k):
                    if participle.lemma == words.BE and (not self.french or low == "été"):
                        been = True
                        k += 1
                        continue
                    if not (self.named[k] and self.tokens[k].cap):
                        return k, participle, been, inverted, negated
            if low in words.SUBJECT_PRONOUNS and self.tokens[k - 1].low in ("t", *self._auxiliaries()):
                inverted = low
            elif low in words.NEGATIONS or low in words.NEITHER and not self.french:
                negated = True
            elif low == "," and (aside := self._aside(k, last)):
                k, stop = k + aside, min(last, stop + aside)  # "a, pour sa part, rencontré"
                continue
            elif not self._skippable(low, k):
                if low == "," and (
                    commas
                    or (
                        k + 1 < stop
                        and (self.timed[k + 1] or self.tokens[k + 1].low in ("le", "ce", "dans", "par", "en"))
                    )
                ):
                    commas += 1
                    k += 1
                    continue
                if low in ("le", "la") and k + 1 < stop and self.timed[k + 1]:
                    k += 1
                    continue
                if (
                    self.french
                    and low not in words.DETERMINERS
                    and low not in words.PREPOSITIONS
                    and not self.named[k]
                    and (
                        low.endswith(words.UNKNOWN_PAST)
                        and low not in words.NOT_VERBS
                        and len(low) > 3
                        and low not in self.lexicon.nouns
                        and not readings
                    )
                ):
                    return k, Reading(low, "pp", "?"), been, inverted, negated
                if (
                    not self.french
                    and low.endswith(("ed", "ing"))
                    and len(low) > 4
                    and not self.named[k]
                    and low not in words.NOT_VERBS
                ) and (low.endswith("ed") or be):
                    return k, Reading(low, "pp" if low.endswith("ed") else "ger", "?"), been, inverted, negated
                break
            k += 1
        return None

    def _auxiliaries(self) -> tuple[str, ...]:
        return ("a", "ont", "est", "sont", "avait", "avaient", "aurait", "aura")

    def _sense(self, lemma: str, at: int, last: int, reflexive: bool) -> Sense | None:
        if lemma not in self.lexicon.senses:
            return None
        entry = self.lexicon.entries[lemma]
        if entry.sole is not None:
            return entry.sole
        lows, timed, dated = self.document.lows, self.timed, self.words.DATED_BY
        led = self.french and 1 in timed[at + 2 : at + 3] and lows[at] in self.words.WITHIN_TIMES
        at += 2 * (led and lows[at + 1] in self.words.ARTICLES)  # "a lancé | dans la | nuit de lundi une offensive"
        stop = min(last, at + 9)
        if lemma in self.words.CALLING and self._for_a_day(at, stop):
            dated = dated | self.words.FOR  # "called a strike for Monday"
        following = lows[at:stop]
        if 1 in timed[at : stop + 1]:  # "called Putin on Tuesday" is no "call on"
            if dated.isdisjoint(following):
                following = [*compress(following, map(not_, timed[at:stop]))]
            else:
                following = [
                    lows[k]
                    for k in range(at, stop)
                    if not timed[k] and not (lows[k] in dated and k + 1 < last and timed[k + 1])
                ]
        sense = self.lexicon.sense(lemma, following, reflexive)
        if sense is not None and sense.stance == "postpone" and sense.preposition and not self._to_a_day(at, stop):
            plain = (other for other in entry.plain if not (other.preposition or other.reflexive))
            return next(plain, None)  # "remettre un texte à un diplomate"
        return sense

    def _for_a_day(self, at: int, stop: int) -> bool:
        """Whether "for" and a day, nothing of which is called for, follow: "for Monday", but not "for Monday's talks"."""
        lows, timed = self.document.lows, self.timed
        k = next((k for k in range(at, stop) if lows[k] in self.words.FOR), stop)
        if k + 1 >= min(stop, len(lows)) or not timed[k + 1]:
            return False
        k = timed.find(0, k + 1)
        if k < 0 or not lows[k].isalpha() and lows[k] != "'s":
            return True
        return lows[k] in any_of(self.words, "PREPOSITIONS", "INFINITIVE_MARKS", "CONJUNCTIONS")

    def _to_a_day(self, at: int, stop: int) -> bool:
        """Whether a time follows "à": "remettre à mardi"."""
        lows, timed = self.document.lows, self.timed
        later = self.words.LATER  # "remise à plus tard", "au lendemain"
        return any(
            lows[k] in ("à", "au", "aux") and (1 in timed[k + 1 : k + 3] or not later.isdisjoint(lows[k + 1 : k + 4]))
            for k in range(at, stop)
        )
