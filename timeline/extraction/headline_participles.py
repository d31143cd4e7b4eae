"""Of whom a French participle is told, where it opens a sentence or follows somebody who only owns what is named first."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.entity_types import BODIES_AND_STATES
from timeline.extraction.headline_subjects import HeadlineSubjects
from timeline.extraction.lexicon import any_of, first_words, phrase_at
from timeline.extraction.noun_owners import genitive_before
from timeline.extraction.object_relatives import number_and_gender
from timeline.extraction.phrasing import join_names, named, present_form
from timeline.extraction.reading import Noun
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import capitalised
from timeline.extraction.verb import Verb

_DONE_TO_PEOPLE = frozenset(("legal", "attack", "expulsion"))
_ALL = 100
"""Letters of all who act."""


class HeadlineParticiples(HeadlineSubjects):
    """Finds those whom such participles are told of."""

    def _after_opening(self, verb: Verb, several: bool | None) -> str:
        """ "Réunis à Oslo, | les ministres |, que la presse attendait, ont signé": the phrase between the commas."""
        lows, last, words = self.article.lows, self.reading.sentence.last, self.words
        commas = [k for k in range(verb.end, last) if lows[k] == ","][:2]
        if self.english or len(commas) < 2 or several is None or commas[1] + 1 >= last:
            return ""
        start, end = commas[0] + 1, commas[1]
        opens = lows[start] in words.NOUN_MARKS or lows[start] in words.PLURAL_MARKS
        opens = opens and lows[end + 1] in any_of(words, "COMPLEMENTISER", "RELATIVES")
        inside = any(v.form == "fin" and start <= v.start < end for v in self.reading.verbs)
        if not opens or (lows[start] in words.PLURAL_MARKS) != several or inside:
            return ""
        text = self._render(start, end)
        return capitalised(text) if 0 < len(text) < 60 else ""

    def _owner_by_gender(self, verb: Verb, stop: int, gender: str) -> str:
        """ "la prestation de serment du colonel X, porté au pouvoir": X, where the participle is of another gender than the
        noun before "de"."""
        last = self.reading.named_up_to(stop)
        if self.english or not gender or last is None or last.role != "of" or self.tokens[stop].text != ",":
            return ""
        low = self.tokens[verb.main].low
        told = "f" if low.endswith(self.words.FEMININE_AGREEMENT) else "m"
        one = (
            len(last.referents) == 1
            and last.referents[0].type == "person"
            and not low.endswith(self.words.PLURAL_ENDING)
        )
        if not one or told == gender or last.referents[0].gender not in ("", "x", told):
            return ""
        return named(last.referents[0], self.words)

    def _after_title(self, k: int) -> bool:
        """ "la note de M. De Wever", "U.S. sanctions imposed in May": a point that ends no sentence."""
        if self.tokens[k].text != "." or k == 0:
            return False
        return self.tokens[k - 1].low in self.words.TITLES or self.english and len(self.tokens[k - 1].text) == 1

    def _joined_before(self, verb: Verb) -> Verb | None:
        """The English participle to which "and" joins another, no comma between."""
        lows, at = self.article.lows, verb.start - 1
        if at < 1 or lows[at] not in self.words.AND:
            return None
        before = [v for v in self.reading.verbs if v.end <= at]
        last = before[-1] if before else None
        alike = last is not None and last.form == "pp" and last.clause == verb.clause and "," not in lows[last.end : at]
        return last if alike else None

    def _names_one(self, phrase: str) -> bool:
        """ "La France", "Le ministre": one, and no other beside."""
        told = phrase.lower().replace("’", "' ").split()
        return bool(told) and told[0] in self.words.NOUN_MARKS and self.words.AND.isdisjoint(told) and "," not in phrase

    def _with_the_others(self, clause: Clause, verb: Verb, told: str) -> str:
        """ "Le ministre, X, | et le frère du roi | ont péri": all the words before a French verb in the plural, where those
        chosen name one alone and "and" joins somebody to them."""
        first, _, rest = told.partition(",")
        if not self._names_one(first) or not self.words.AND.isdisjoint(told.split()) or clause.kind != "main":
            return told
        begin, stop = clause.start, verb.start
        opens = self.tokens[begin].low in self.words.NOUN_MARKS
        joined = self.words.AND.isdisjoint(self.article.lows[begin:stop])
        if (
            not opens
            or joined
            or any(c.start < stop and c is not clause and begin < c.start for c in self.reading.clauses)
        ):
            return told
        whole = self._render(begin, stop)
        return whole if len(whole) < _ALL else told

    def _of_another_number(self, verb: Verb, told: str) -> bool:
        """Whether a French verb is in the plural and the words chosen for its subject name one; not "une centaine"."""
        if verb.form != "fin" or verb.person != "p" or not self._names_one(told):
            return False
        words = told.lower().replace("’", "' ").split()
        return not any(part in self.words.AMOUNTS_OF for word in words[:3] for part in word.split("-"))

    def _between(self, verb: Verb) -> frozenset[int]:
        """ "a | en effet | été attaqué": words between an auxiliary and its participle that only go from one sentence to
        the next."""
        lows, phrases = self.article.lows, self.words.GOING_ON
        opening, found = first_words(self.words, "GOING_ON"), set[int]()
        for k in range(verb.start + 1, verb.main):
            if lows[k] in opening and k not in found:
                found.update(range(k, k + len(phrase_at(lows, k, phrases))))
        return frozenset(k for k in found if k < verb.main)

    def _of_motion(self, verb: Verb, plural: bool) -> str:
        """ "signé en mars et | entré en vigueur": nobody has done it to the treaty, which "entre en vigueur"."""
        if self.english or verb.lemma not in self.words.MOTION or verb.end - verb.start > 1:
            return ""
        return present_form(self.article.lexicon, verb.lemma, "p" if plural else "s")

    def _set_apart_after(self, verb: Verb, stop: int) -> str:
        """ "La libération de X, arrêté mardi": whoever is named just before the comma, if it is done to people."""
        if self.tokens[stop].text != "," or self._agrees_in_plural(verb):
            return ""
        last = self.reading.named_up_to(stop)
        if last is None or len(last.referents) != 1 or last.referents[0].type != "person":
            return ""
        personal = verb.kind in _DONE_TO_PEOPLE or self.english and verb.lemma in self.words.DONE_TO_SOMEBODY
        if last.role and (last.role != "of" or not personal):
            return ""
        feminine = self.tokens[verb.main].low.endswith(self.words.FEMININE_ENDING)
        other = not self.english and last.referents[0].gender not in ("", "x", "f" if feminine else "m")
        return "" if other else named(last.referents[0], self.words)

    def _several_set_apart(self, verb: Verb, stop: int) -> str:
        """ "La libération de X et de Y, | arrêtés mardi": both who are named just before the comma, done to people."""
        if self.tokens[stop].text != "," or verb.kind not in _DONE_TO_PEOPLE:
            return ""
        if not self.english and not self._agrees_in_plural(verb):
            return ""
        people: list[Referent] = []
        end, small = stop, any_of(self.words, "AND", "BARE_OF")
        ending = {mention.end: mention for mention in reversed(self.reading.mentions)}
        while True:
            last = ending.get(end)
            if last is None or any(r.type != "person" for r in last.referents):
                break
            people[:0] = last.referents
            before = last.start
            while before > self.reading.sentence.first and self.tokens[before - 1].low in small:
                before -= 1
            if before == last.start or self.words.AND.isdisjoint(self.article.lows[before : last.start]):
                break
            end = before
        return join_names([named(r, self.words) for r in people], self.words.AND_WORD) if len(people) > 1 else ""

    def _other_number(self, at: int, plural: bool | None) -> bool:
        """Whether an article is of another number than a participle: "la libération de deux soldats, capturés"."""
        low = self.tokens[at].low
        several = low in self.words.PLURAL_STARTS
        return low in self.words.DETERMINERS and low not in self.words.BARE_OF and several != plural

    def _other_gender(self, start: int, inner: int, verb: Verb) -> bool:
        """ "l'exécution de l'arrêt, rendu": whether a participle is of the gender of the noun after `inner` alone; not where
        a name follows: "l'ancien conseiller à la sécurité, X, arrivée"."""
        _, gender = number_and_gender(self.tokens[verb.main].low, self.words)
        marks = {**self.words.NOUN_MARKS, **self.words.GENDERS}
        outside, inside = (marks.get(self.article.lows[k]) for k in (start, inner))
        led = any(token.cap for token in self.tokens[inner + 1 : verb.start])
        if led or outside is None or inside is None or self._of_gender(gender, outside, start):
            return False
        return self._of_gender(gender, inside, inner)

    def _agrees_in_plural(self, verb: Verb) -> bool | None:
        """Whether a French participle is a plural; `None` where its form does not tell ("mis", "pris")."""
        low = self.tokens[verb.main].low
        if low.endswith(self.words.UNCHANGED_PARTICIPLES):
            return None
        return low.endswith(self.words.PLURAL_ENDING)

    def _from_owner(self, noun: Noun, start: int) -> int:
        """ "Prime Minister Modi's | visit", "Russia's | full-scale invasion", "the army's | capture": from its doer."""
        at, first, lows = genitive_before(self.article, noun, self.reading.sentence.first), start, self.article.lows
        if at < 0:
            return start
        owner = next((m for m in self.reading.mentions if m.end == at and not m.place), None)
        if owner is not None and self.tokens[owner.start].cap:
            first = owner.start
        known = owner is not None and owner.referents[0].type in BODIES_AND_STATES  # "the alliance's"
        if not known and first == start and not self.tokens[at - 1].cap:
            for k in range(at - 1, max(at - 4, self.reading.sentence.first - 1), -1):
                if lows[k] in self.words.ARTICLES:
                    return k
        return first
