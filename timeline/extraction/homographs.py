"""Words that are verbs in one place and nouns, prepositions or participles in another: which they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.english_homographs import EnglishHomographs
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import any_of
from timeline.extraction.tokenise import DASHES

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb

_PHRASE = 9
"""Words of a subject before its verb."""
_PLACE = 4
"""Words of the name of a place that somebody has left, and one."""
_SURE = frozenset(("fut", "cond", "impf"))
"""Tenses whose forms are no nouns."""


class Homographs(EnglishHomographs):
    """Chooses the reading of a form by what stands before it."""

    french: bool
    before_finite: frozenset[str]  # what only a finite verb follows
    before_clitics: frozenset[str]

    def _departs(self, i: int) -> bool:
        """ "Parti de Gao lundi, il a gagné Bamako": no party, where a day follows the place that somebody has left."""
        if self.document.lows[i] not in self.words.DEPARTED or not self.document.tokens[i + 2 : i + 3]:
            return False
        place = i + 2
        while place < i + _PLACE and self.named[place]:
            place += 1
        return place > i + 2 and not self.timed[i + 2] and any(self.timed[place : place + 2])

    def _led_clitic(self, i: int, first: int) -> bool:
        """ "a promis d'en | déployer", "pour y | envoyer": a preposition before it tells the pronoun from the preposition."""
        lows, words = self.document.lows, self.words
        return i - 1 > first and lows[i - 1] in words.EN_OR_Y and lows[i - 2] in words.PREPOSITIONS

    def _takes_object(self, i: int) -> bool:
        """ "mais la filière | craint désormais des représailles": what is done to a participle's noun has no object."""
        lows, words = self.document.lows, self.words
        at, last = i + 1, len(lows) - 1
        while at < last and lows[at] in words.ADVERBS and lows[at] not in words.PREPOSITIONS:
            at += 1
        if at > last or lows[i] in words.NICKNAMING or self.timed[at]:
            return False
        return lows[at] in words.DETERMINERS and (lows[at] in words.PLURAL_STARTS or lows[at] not in words.PREPOSITIONS)

    def _choose(self, i: int, first: int, before: list[Verb]) -> Reading | None:
        """The reading that fits what stands before: nouns, prepositions and participles look like verbs."""
        words, lows = self.words, self.document.lows
        low = lows[i]
        previous = lows[i - 1] if i > first else ""
        by_tense, finite, in_first_person, noun, seldom = self.lexicon.choices[low]
        counted = previous in words.NUMBERS and words.NUMBERS[previous] > 1 and finite and finite[0].person == "p"
        if counted and finite[0].lemma in (words.HAVE, words.BE):
            return finite[0]  # "The three | were freed", "Tous trois | ont signé"; but "quatre avions"
        if not self.french:
            return self._choose_english(i, first, by_tense, previous, noun, before)
        if (previous, low) in words.SET_PAIRS:
            return None  # "une journée ville | morte"
        told_again = low in words.THAT_IS and previous == "," and i + 1 < len(lows)
        if told_again and (self.timed[i + 1] or lows[i + 1] in words.NUMBERS):
            return None  # "ont cinq jours, soit jusqu'à mercredi"
        if seldom and self._another_kind(i, low, previous) or finite and self._lacks_reflexive(finite, previous):
            return None
        several = low in words.DEAD_COUNTED and (words.NUMBERS.get(previous, 0) > 1 or previous.isdigit())
        if several and not (before and before[-1].passive and i > 1 and lows[i - 2] in words.AND):
            return None  # "onze morts"; but "ont été tués et 64 | blessés"
        clitic = previous in words.CLITICS
        determined = previous in words.DETERMINERS and not (i > first and self.named[i - 1])  # "Kim Jong-un | a menacé"
        determined = determined and not (clitic and self._after_subject(i - 1, first))
        if (
            noun
            and previous == ","
            and low in words.OFFICES
            and lows[i + 1 : i + 2]
            and lows[i + 1] in words.DATE_LINKS
        ):
            return None  # "X, président du Conseil, s'est envolé"
        opens = i == first or i == first + 1 and lows[first] in DASHES  # an entry of a chronology: "– Tournée de"
        if noun and opens and lows[i + 1 : i + 2] and lows[i + 1] in words.DATE_LINKS and not self._departs(i):
            return None  # "Arrivée du médiateur à Khartoum, mardi"
        if previous in words.EN_OR_Y and (
            (noun and previous in words.EN) or i - 1 <= first or not self._after_subject(i - 1, first)
        ):
            told = bool(finite) and (finite[0].lemma in (words.HAVE, words.BE) or not noun and finite[0].tense in _SURE)
            determined = determined or not told  # "Les ministres en | débattront", "Paris y | enverra des troupes"
        if "inf" in by_tense:
            if determined and previous not in words.BEFORE_INFINITIVES and not self._led_clitic(i, first):
                return None
            if previous in words.BEFORE_NOUNS and low in words.NOUNS_LIKE_INFINITIVES:
                return None
            return by_tense["inf"]
        if in_first_person and not self._first_person(i, first):
            finite = tuple([reading for reading in finite if reading.person != "1"])
        if finite and not determined:
            if (
                low in words.NOUNS_LIKE_FORMS
                and previous in words.BEFORE_NOUNS_LIKE_FORMS
                and not (low in words.WE_HAD and i > first + 1 and lows[i - 2] in words.FIRST_PERSON_WORDS)
            ):
                return None  # but "nous l'avions demandé"
            subject = previous in self.before_finite or self._opens_words(i, previous, before)
            if "pp" in by_tense and not (
                subject
                or clitic
                or self._named_before(i, first)
                or self._opens_content(i, first, before)
                or self._takes_object(i)
            ):
                alone = previous == "," and self._subject_ends(i, first)  # "Sa directrice, X, dit redouter"
                if not alone or any(verb.form == "fin" for verb in before):
                    return by_tense["pp"]
            if noun and not (subject or (clitic and previous not in words.DETERMINERS) or self._subject_ends(i, first)):
                return None
            if (
                previous in words.PREPOSITIONS
                and previous not in words.EN
                and not clitic
                and finite[0].lemma not in (words.HAVE, words.BE)
            ):
                return by_tense.get("pp")
            return finite[0]
        if "ger" in by_tense:
            if low in words.HUMANS and lows[i + 1 : i + 2] in ([","], ["."]):
                return None  # "Le principal opposant, X, est détenu": no "opposant X à Y"
            return None if determined and previous not in words.GERUND_MARKS else by_tense["ger"]
        if "pp" in by_tense and not (determined and noun):
            return by_tense["pp"] if not determined else None
        return None

    def _another_kind(self, i: int, low: str, previous: str) -> bool:
        """Whether a word that seldom is a verb is none after `previous`."""
        words, lows = self.words, self.document.lows
        if low in words.CLOSED:
            return previous in words.DOORS
        if low in words.READY and self._ready_for(i):
            return True  # "se dit prête lundi à négocier"
        if low in words.ATTENDING_ADJECTIVES and (i == 0 or not (lows[i - 1][0].isalnum() or lows[i - 1] == ",")):
            return self._ready_for(i)  # "Présente à Dacca samedi, elle", but "X présente à la presse son projet"
        if low in words.SHARES and (previous in words.PREPOSITIONS or previous in self.lexicon.forms):
            return True  # "a fait part de sa tristesse"
        if low in words.DEATH and previous in words.BARE_TO:
            return True  # "a été condamné à mort"
        if low not in words.PREPOSITIONS or previous in words.SUBJECT_PRONOUNS:
            return False
        return i + 1 >= len(lows) or lows[i + 1] not in words.GOING_IN  # "entre": a preposition, but for "entre en"

    def _ready_for(self, i: int) -> bool:
        """Whether nothing but a time stands between a word and "à"."""
        at, lows = i + 1, self.document.lows
        while at < len(lows) and self.timed[at]:
            at += 1
        return at < len(lows) and lows[at] in self.words.TO_WITH_ARTICLE

    def _opens_words(self, i: int, previous: str, before: list[Verb]) -> bool:
        """ "X, qui préside un comité, craint que ...", "X, qui dirige l'armée, craint une attaque": no participle."""
        words, lows = self.words, self.document.lows
        following = lows[i + 1] if i + 1 < len(lows) else ""
        if previous != ",":
            return False
        if following in words.COMPLEMENTISER:
            return True
        aside = [verb for verb in before if verb.form == "fin"]
        apart = bool(aside) and all(lows[verb.start - 1] in words.RELATIVES for verb in aside)
        return apart and following in words.ARTICLES and not any(self.timed[i + 2 : i + 3])

    def _opens_content(self, i: int, first: int, before: list[Verb]) -> bool:
        """ "Le pays craint une offensive": a participle takes no object; where no other verb stands, it is the present."""
        words, lows = self.words, self.document.lows
        if i - 2 < first or lows[first] not in words.ARTICLES or any(verb.form == "fin" for verb in before):
            return False
        if i - 2 > first and not self._one_phrase(first, i):
            return False
        following = lows[i + 1] if i + 1 < len(lows) else ""
        object_ = (
            following in words.DETERMINERS and following not in words.CONTRACTED or following in words.COMPLEMENTISER
        )
        if following == "," and self._content_after_aside(i + 2):
            return True
        return object_ and not (
            i + 1 < len(self.tokens) and (self.timed[i + 1] or i + 2 < len(lows) and self.timed[i + 2])
        )

    def _content_after_aside(self, start: int) -> bool:
        """ "Le comité craint, lui, que", "craint, de son côté, que"."""
        words, lows = self.words, self.document.lows
        end = next((k for k in range(start, min(start + 5, len(lows) - 1)) if lows[k] == ","), -1)
        if end < 0 or lows[end + 1] not in words.COMPLEMENTISER:
            return False
        return (*lows[start:end],) in words.BETWEEN_PHRASES or end == start + 1 and lows[start] in words.STRESSED

    def _one_phrase(self, first: int, i: int) -> bool:
        """ "Le chef de la mission | craint une attaque": one phrase before, and no auxiliary of another verb after."""
        lows, words = self.document.lows, self.words
        if i - first > _PHRASE or not all(low[0].isalpha() for low in lows[first:i]):
            return False
        stops = any_of(words, "RELATIVES", "COMPLEMENTISER", "CONJUNCTIONS")
        if not stops.isdisjoint(lows[first:i]):
            return False
        for k in range(i + 1, min(i + 2 * _PHRASE, len(lows))):
            if lows[k] in ".,;:" or lows[k] in stops:
                return True
            if self._aux(k):
                return False  # "L'immeuble construit le long de la route a brûlé"
        return True

    def _after_subject(self, i: int, first: int) -> bool:
        """Whether the clitic at `i` comes after a subject: "il les a", "ne les", "Biden l'a", not "dans les"."""
        if i <= first:
            return False
        lows, words = self.document.lows, self.words
        low = lows[i - 1]
        return (
            low in self.before_clitics
            or bool(self.named[i - 1])
            or lows[i] in words.TO_THEM
            and self._aux(i + 1)  # "L'accès aux sites | leur a été refusé"
            or (
                lows[i] in words.HELD_AS_OBJECT
                and low not in words.PREPOSITIONS
                and low not in words.CONJUNCTIONS
                and self._aux(i + 1)
            )
            or low in words.CONJUNCTIONS
            and lows[i] in words.ELIDED_THE
            and self._had(i + 1)  # "a examiné le texte et l'a rejeté"
            or low == ","
            and lows[i] in words.OBJECT_CLITICS
            and self._only_finite(i + 1)
            or i == first + 2
            and lows[first] in words.ARTICLES
            and lows[i] in words.OBJECT_CLITICS
            and self._acts_upon(i + 1)
        )

    def _acts_upon(self, i: int) -> bool:
        """ "Le parquet l' | accuse de vol", "La justice le | soupçonne d'avoir": no noun, and "de" or "à"."""
        lows, words = self.document.lows, self.words
        if i + 1 >= len(lows) or lows[i] not in self.lexicon.forms:
            return False
        led = lows[i + 1] in words.DATE_LINKS or lows[i + 1] in words.INFINITIVE_MARKS
        _, finite, _, noun, _ = self.lexicon.choices[lows[i]]
        return led and not noun and any(reading.tense == "pres" and reading.person in ("s", "p") for reading in finite)

    def _only_finite(self, i: int) -> bool:
        """ "Le ministre, M. X, les | recevra vendredi": a form that is nothing but a verb of the third person."""
        low = self.document.lows[i] if i < len(self.document.lows) else ""
        if low not in self.lexicon.forms:
            return False
        by_tense, finite, _, noun, _ = self.lexicon.choices[low]
        return bool(finite) and not noun and _SURE.issuperset(by_tense) and finite[0].person in ("s", "p")

    def _had(self, i: int) -> bool:
        """Whether a form of "avoir" stands there that is no noun: not "l'avoir", "l'avion"."""
        low = self.document.lows[i] if i < len(self.document.lows) else ""
        readings = self.lexicon.forms.get(low, ())
        return any(r.lemma == self.words.HAVE and r.tense in ("pres", "impf", "fut", "cond") for r in readings)

    def _aux(self, i: int) -> bool:
        readings = self.lexicon.forms.get(self.tokens[i].low, ()) if i < len(self.tokens) else ()
        return any(r.lemma in (self.words.HAVE, self.words.BE) for r in readings)

    def _named_before(self, i: int, first: int) -> bool:
        return i > first and bool(self.named[i - 1])

    def _lacks_reflexive(self, finite: tuple[Reading, ...], previous: str) -> bool:
        """ "un attentat | suicide": a form of a verb that is never without "se", and none stands before it."""
        if previous in self.words.REFLEXIVES or previous in self.words.NEGATION_MARKS or len(finite) > 1:
            return False
        senses = self.lexicon.senses.get(finite[0].lemma, ())
        return bool(senses) and finite[0].tense == "pres" and all(sense.reflexive for sense in senses)

    def _first_person(self, i: int, first: int) -> bool:
        return any(self.tokens[k].low in self.words.FIRST_OR_SECOND_PERSON for k in range(max(first, i - 3), i))
