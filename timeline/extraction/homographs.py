"""Words that are verbs in one place and nouns, prepositions or participles in another: which they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.english_homographs import EnglishHomographs
from timeline.extraction.inflect import Reading

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb


class Homographs(EnglishHomographs):
    """Chooses the reading of a form by what stands before it."""

    french: bool

    def _choose(self, i: int, first: int, before: list[Verb]) -> Reading | None:
        """The reading that fits what stands before: nouns, prepositions and participles look like verbs."""
        words, lows = self.words, self.document.lows
        low = lows[i]
        previous = lows[i - 1] if i > first else ""
        by_tense, finite, in_first_person = self.lexicon.choices[low]
        noun = low in self.lexicon.nouns or low in words.OFFICES
        if not self.french:
            return self._choose_english(i, first, by_tense, previous, noun, before)
        subject = previous in words.SUBJECT_PRONOUNS or previous in words.RELATIVES or previous in words.NEGATION_MARKS
        clitic = previous in words.CLITICS
        determined = previous in words.DETERMINERS and not (clitic and self._after_subject(i - 1, first))
        following = lows[i + 1] if i + 1 < len(lows) else ""
        if noun and i == first and following in words.DATE_LINKS:
            return None  # "Arrivée du médiateur à Khartoum, mardi"
        if low in words.SHARES and (previous in words.PREPOSITIONS or previous in self.lexicon.forms):
            return None  # "a fait part de sa tristesse"
        if low == "mort" and previous == "à":
            return None  # "a été condamné à mort"
        if low in words.PREPOSITIONS and previous not in words.SUBJECT_PRONOUNS:
            return None  # "entre": a preposition before it is a verb
        after_subject = i - 1 > first and self._after_subject(i - 1, first)
        if previous in ("en", "y") and ((noun and previous == "en") or not after_subject):
            determined = determined or not finite or finite[0].lemma not in (words.HAVE, words.BE)
        if "inf" in by_tense:
            if determined and previous not in ("d'", "de", "le", "la", "les", "l'", "leur"):
                return None
            if previous in ("le", "du", "au", "un") and low in (
                "pouvoir",
                "devoir",
                "dîner",
                "déjeuner",
                "être",
                "savoir",
                "avoir",
            ):
                return None
            return by_tense["inf"]
        if in_first_person and not self._first_person(i, first):
            finite = tuple([reading for reading in finite if reading.person != "1"])
        if finite and not determined:
            if low in ("est", "sommes", "avions", "or", "porte") and previous in (
                "l'",
                "de",
                "d'",
                "des",
                "vers",
                "à",
                "les",
                "du",
            ):
                return None
            if "pp" in by_tense and not (
                subject or clitic or self._named_before(i, first) or self._opens_content(i, first, before, following)
            ):
                alone = previous == "," and self._subject_ends(i, first)  # "Sa directrice, X, dit redouter"
                if not alone or any(verb.form == "fin" for verb in before):
                    return by_tense["pp"]
            if noun and not (subject or (clitic and previous not in words.DETERMINERS) or self._subject_ends(i, first)):
                return None
            if (
                previous in words.PREPOSITIONS
                and previous not in ("en",)
                and not clitic
                and finite[0].lemma not in (words.HAVE, words.BE)
            ):
                return by_tense.get("pp")
            return finite[0]
        if "ger" in by_tense:
            return None if determined and previous not in words.GERUND_MARKS else by_tense["ger"]
        if "pp" in by_tense and not (determined and noun):
            return by_tense["pp"] if not determined else None
        return None

    def _opens_content(self, i: int, first: int, before: list[Verb], following: str) -> bool:
        """ "Le pays craint une offensive": a participle takes no object; where no other verb stands, it is the present."""
        words, lows = self.words, self.document.lows
        if i - 2 != first or lows[first] not in words.ARTICLES or any(verb.form == "fin" for verb in before):
            return False
        object_ = (
            following in words.DETERMINERS and following not in words.CONTRACTED or following in words.COMPLEMENTISER
        )
        return object_ and not (
            i + 1 < len(self.tokens) and (self.timed[i + 1] or i + 2 < len(lows) and self.timed[i + 2])
        )

    def _after_subject(self, i: int, first: int) -> bool:
        """Whether the clitic at `i` comes after a subject: "il les a", "ne les", "Biden l'a", not "dans les"."""
        if i <= first:
            return False
        low = self.tokens[i - 1].low
        return (
            low in self.words.SUBJECT_PRONOUNS
            or low in self.words.RELATIVES
            or low in self.words.CLITICS
            or bool(self.named[i - 1])
            or (
                low not in self.words.PREPOSITIONS
                and low not in self.words.CONJUNCTIONS
                and self.tokens[i].low in ("l'", "les", "le")
                and self._aux(i + 1)
            )
        )

    def _aux(self, i: int) -> bool:
        readings = self.lexicon.forms.get(self.tokens[i].low, ()) if i < len(self.tokens) else ()
        return any(r.lemma in (self.words.HAVE, self.words.BE) for r in readings)

    def _named_before(self, i: int, first: int) -> bool:
        return i > first and bool(self.named[i - 1])

    def _first_person(self, i: int, first: int) -> bool:
        return any(self.tokens[k].low in ("je", "j'", "nous", "vous", "i", "we") for k in range(max(first, i - 3), i))
