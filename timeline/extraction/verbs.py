"""Verb groups of a sentence: auxiliary, negation, participle or infinitive read together, with tense and voice."""

from __future__ import annotations

from timeline.extraction.beside_verbs import as_foreseen
from timeline.extraction.causatives import Causatives
from timeline.extraction.document import Document
from timeline.extraction.english_groups import EnglishGroups
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import Lexicon, any_of, phrases_by_first_word
from timeline.extraction.litotes import understate
from timeline.extraction.looks import first_of
from timeline.extraction.members import only_lists
from timeline.extraction.participles import Participles
from timeline.extraction.shared_auxiliaries import LISTED, SharedAuxiliaries
from timeline.extraction.unknown_verbs import UnknownVerbs
from timeline.extraction.verb import Verb
from timeline.extraction.vocabulary import OPENER, VERBAL

_PERFECT = {"pres": "past", "impf": "plup", "fut": "fut", "cond": "condpast", "subj": "past", "past": "plup"}
_PERFECT |= {"inf": "infpast", "ger": "infpast"}

_NICKNAME = 4
"""Words that a name in marks may have."""


class VerbReader(EnglishGroups, Participles, UnknownVerbs, SharedAuxiliaries, Causatives):
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
        for i in self._may_be_verbs(first, last):
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
        if self.words.LITOTES:
            understate(verbs, self.words, lows, timed, last)
        return verbs

    def _may_be_verbs(self, first: int, last: int) -> list[int]:
        """The tokens that may begin a verb: those of its tables, and what an English "who" is followed by."""
        document, words = self.document, self.words
        places = document.where(VERBAL, first, last)
        if self.french:
            return places
        lows = document.lows
        if words.SUBJECT_RELATIVES.isdisjoint(lows[first:last]):
            return places
        behind = [k + 1 for k in document.where(OPENER, first, last - 1) if lows[k] in words.SUBJECT_RELATIVES]
        return sorted({*places, *behind}) if behind else places

    # -- groups ---------------------------------------------------------------------------------------------------------

    def _group(self, i: int, first: int, last: int, before: list[Verb]) -> Verb | None:
        words, lows = self.words, self.document.lows
        if lows[i] in words.NICKNAMING and self._nicknames(i, first, last):
            return None
        if lows[i] in words.FORESEEN and as_foreseen(words, lows, i, first):
            return None
        if not self.french and before and (shared := self._shared(i, first, last, before)) is not None:
            return shared
        reading = self._choose(i, first, before)
        if reading is None:
            return None
        lemma, tense, person = reading
        if tense == "past" and not self.french and self.document.inside[i] and self._marked_aside(i, first, before):
            return None
        low = lows[i]
        if tense == "ger" and self.french and self.document.hyphened(i):
            return None  # "un sous-traitant"
        if low in words.MADE_UP and only_lists(words, lows, first, i):
            return None  # "a committee made up of"
        if before and i - before[-1].end < 2 and self._said_with(before[-1], i, tense):
            return None  # "a fait | mine d'ignorer", "ont fait | rage", "a été mis sous | scellés"
        if i > first and lows[i - 1] in words.CLITICS:
            start, clitics, negated, reflexive = self._left(i, first)
        else:
            start, clitics, negated, reflexive = i, (), False, False
        if tense == "pp":
            if self.french and (self._counted(i, before) or self._found_so(i, before)):
                return None  # "a fait neuf morts", "ont été retrouvés morts"
            sense = self._sense(lemma, i + 1, last, False)
            if self.french and (leader := self._leader(i, first, before)) is not None:
                verb = Verb(
                    i, i + 1, i, lemma, sense, leader.tense, "fin", passive=leader.passive, person=leader.person
                )
                verb.head = leader if leader.end == i - 1 else None  # "a arrêté et interrogé": one act, two words
                verb.notes += (LISTED,) if self.document.lows[i - 1] == "," else ()
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
            mark = first_of(words.OF_SOME, lows, i + 1, min(i + 5, last), last)
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
        if self.french and (following in words.LINKING_T or following in words.SUBJECT_PRONOUNS):
            verb.inverted = self._inversion(i + 1, min(last, i + 3))
            if verb.inverted:
                verb.end = max(verb.end, self._inversion_end(i + 1, min(last, i + 3)))
        return verb

    def _nicknames(self, i: int, first: int, last: int) -> bool:
        """ "Rodrigo Londoño, dit « Timochenko », signera": a name in marks follows a comma and the word; nothing is said."""
        lows, tokens = self.document.lows, self.document.tokens
        if i <= first or i + 3 >= last or lows[i - 1] != "," or lows[i + 1] not in '«“"' or not tokens[i + 2].cap:
            return False
        close = next((k for k in range(i + 3, min(i + 3 + _NICKNAME, last)) if lows[k] in '»”"'), -1)
        return close > 0 and lows[close + 1 : close + 2] in ([","], [")"])

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
        if participle.tense == "ger":  # is meeting, has been meeting
            verb.tense = tense if be or tense == "pres" else _PERFECT.get(tense, "past")
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
            before = main - 1 - (main - 1 > start and self.tokens[main - 1].low in self.words.EN_OR_Y)  # "s'y rendre"
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
        if low in self.words.MODALS_LIKE_MONTHS and self.tokens[i].cap and i > first:
            return None
        main = self._infinitive(i + 1, last)
        if main is None:
            return None
        tense = "cond" if low in self.words.WOULD else "fut"
        verb = self._simple(i, main, tense, "fin", last)
        verb.negated = low in self.words.CANNOT or not self.words.NEGATIONS.isdisjoint(self.document.lows[i + 1 : main])
        if low in self.words.BARE_MODALS:
            verb.modal, verb.modal_lemma = self.words.MODALS.get(low, {}).get("pres", "expected"), low
        return verb

    # -- pieces ---------------------------------------------------------------------------------------------------------
