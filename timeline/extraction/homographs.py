"""Words that are verbs in one place and nouns, prepositions or participles in another: which they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.document import Document
from timeline.extraction.inflect import Reading
from timeline.extraction.lexicon import Lexicon
from timeline.extraction.tokenise import Token
from timeline.extraction.words import Words

_FAR = 40
"""Words before a verb among which the beginning of its aside is looked for."""
_ASIDE = 16
"""Words of a participle set apart by commas."""

if TYPE_CHECKING:
    from timeline.extraction.verb import Verb


class Homographs:
    """Chooses the reading of a form by what stands before it."""

    tokens: list[Token]
    document: Document
    lexicon: Lexicon
    words: Words
    timed: bytearray
    named: bytearray
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
        if low in words.PREPOSITIONS and previous not in words.SUBJECT_PRONOUNS:
            return None  # "entre": a preposition before it is a verb
        after_subject = i - 1 > first and self._after_subject(i - 1, first)
        if previous in ("en", "y") and ((noun and previous == "en") or not after_subject):
            determined = determined or low not in ("est", "a", "ont", "sont", "était", "avait", "sera", "aura")
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

    def _two_act(self, i: int, first: int, by_tense: dict[str, Reading]) -> bool:
        """ "The two are to meet", "both agreed to go": a verb after the number of those who were named before."""
        words, lows = self.words, self.document.lows
        if lows[i - 1] != "both" and (i - 2 < first or lows[i - 2] not in words.THE_MANY):
            return False
        if any(r.lemma in (words.BE, words.HAVE) for r in by_tense.values()):
            return True
        following = lows[i + 1] if i + 1 < len(lows) else "."
        closed = not following.isalpha() or following in words.PREPOSITIONS or following in words.DETERMINERS
        closed = closed or following in words.COMPLEMENTISER or following in words.INFINITIVE_MARKS
        return "past" in by_tense and (closed or i + 1 < len(lows) and bool(self.timed[i + 1] or self.named[i + 1]))

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

    def _done_by(self, k: int) -> bool:
        """Whether "by" and a name or a phrase follow the times at token `k`: "a truce announced on Tuesday | by Egypt"."""
        lows, timed, dated = self.document.lows, self.timed, self.words.DATED_BY
        while k + 1 < len(lows) and (timed[k] or lows[k] in dated and timed[k + 1]):
            k += 1
        if k + 1 >= len(lows) or lows[k] not in self.words.BY:
            return False
        return self.tokens[k + 1].cap or lows[k + 1] in self.words.DETERMINERS

    def _choose_english(
        self, i: int, first: int, by_tense: dict[str, Reading], previous: str, noun: bool, before: list[Verb]
    ) -> Reading | None:
        words = self.words
        if self.tokens[i].low == "'s" and previous not in words.SUBJECT_PRONOUNS and previous not in words.TOPICAL:
            return None  # a possessive
        if previous in words.INFINITIVE_MARKS and "inf" in by_tense:
            return by_tense["inf"]
        counted = previous in words.TWO and self._two_act(i, first, by_tense)
        if previous in words.DETERMINERS and previous != "that" and not counted:
            return None
        if "inf" in by_tense and by_tense["inf"].lemma == words.BE and self._demanded(i, first, before):
            return by_tense["inf"]
        subject = previous in words.SUBJECT_PRONOUNS or previous in words.RELATIVES or previous == "that"
        ended = self._subject_ends(i, first)
        if "past" in by_tense and ("pp" not in by_tense or by_tense["past"].lemma == words.HAVE):
            return by_tense["past"]
        if "past" in by_tense and previous == "," and not before and self._set_apart(i):
            return by_tense.get("pp")
        if "past" in by_tense:
            following = self.tokens[i + 1].low if i + 1 < len(self.tokens) else ""
            timed = i + 1 < len(self.tokens) and bool(self.timed[i + 1])
            if timed or following in words.DATED_BY:
                following = "by" if not subject and self._done_by(i + 1) else following
            planned = by_tense["past"].lemma in words.PLANNED
            planned = planned and (timed or following in ("for", "in", "on", "at", "to"))
            planned = planned or (following == "for" and by_tense["past"].lemma in words.PLANNED_FOR)
            told = following == "for" and any(verb.form == "fin" for verb in before)
            if planned and not subject and not (i > first and self.named[i - 1] and not told):
                return by_tense["pp"]  # "the summit planned for Friday"
            open_clause = not self._finite_in_clause(i, first, before)
            if subject or (
                open_clause and (following != "by" or ended) and previous not in words.PREPOSITIONS and i > first
            ):
                return by_tense["past"] if not (following == "by" and not subject) else by_tense["pp"]
            if before and (previous in words.CONJUNCTIONS or previous == ","):
                return by_tense["past"] if before[-1].tense != "pp" and before[-1].form == "fin" else by_tense["pp"]
            if previous in words.ADVERBS or previous.endswith(words.ADVERB_ENDING):
                return by_tense["past"] if open_clause else by_tense["pp"]
            return by_tense["pp"]
        if "pres" in by_tense:
            reading = by_tense["pres"]
            if reading.lemma in (words.HAVE, words.BE):
                return reading
            if "inf" in by_tense and ended and self._demanded(i, first, before):
                return reading._replace(tense="subj")  # "demanded that Washington apologise"
            if (
                self.tokens[i].low in words.ONLY_VERBS
                and previous.isalnum()
                and i > first
                and not self._finite_in_clause(i, first, before)
            ):
                return reading  # "The two-year agreement expires."
            if noun and previous in ("where", "when", "whose") and self.tokens[i].low.endswith("s"):
                return None  # "Islamabad, where talks open on Friday"
            if reading.person == "s" or "inf" not in by_tense:
                return (
                    reading
                    if subject
                    or (ended and not noun)
                    or (ended and self.named[i - 1] and not self._finite_in_clause(i, first, before))
                    else None
                )
            if previous in ("they", "we", "i", "you", "who"):
                return reading
            if previous == "," and self._after_aside(i, first):
                return reading
            return (
                reading if self._plural_ends(i, first, noun) and not self._finite_in_clause(i, first, before) else None
            )
        if "ger" in by_tense:
            return by_tense["ger"] if not noun else None
        return by_tense.get("pp")

    def _after_aside(self, i: int, first: int) -> bool:
        """ "Prosecutors, who have opened an inquiry, intend to question X": a base form and "to" after a relative."""
        tokens = self.tokens
        if i + 1 >= len(tokens) or tokens[i + 1].low != "to" or tokens[i].low in self.lexicon.nouns:
            return False
        return any(
            tokens[k].low in self.words.RELATIVES and tokens[k - 1].text == ","
            for k in range(max(first + 1, i - _FAR), i)
        )

    def _set_apart(self, i: int) -> bool:
        """ "Anna Larsen, named mediator on Monday, leaves": the stretch ends in a comma, and then comes the finite verb."""
        tokens, words, forms = self.tokens, self.words, self.lexicon.forms
        for k in range(i + 1, min(i + _ASIDE, len(tokens) - 1)):
            if tokens[k].text in ".;:«»“”" or tokens[k].low in words.CONJUNCTIONS:
                return False
            if tokens[k].text == ",":
                low = tokens[k + 1].low
                finite = any(r.tense in ("past", "pres") and r.person != "p" for r in forms.get(low, ()))
                return (finite and low not in self.lexicon.nouns) or low in words.AUXILIARY_STARTS
        return False

    def _demanded(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether "that" opened after a verb of demanding, without a verb since: the base form is a subjunctive."""
        if not before or before[-1].stance != "demand" or self.tokens[i - 1].low in self.words.INFINITIVE_MARKS:
            return False
        return any(self.tokens[k].low in self.words.COMPLEMENTISER for k in range(max(first, before[-1].end), i))

    def _plural_ends(self, i: int, first: int, noun: bool) -> bool:
        """A base form after a plural: "foreign ministers meet in Lisbon", "whites in Windhoek fear that"."""
        tokens, words = self.tokens, self.words
        following = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if following in words.COMPLEMENTISER and i > first and tokens[i - 1].low == ",":
            return True  # "Owners, led by X, fear that"
        open_end = following in words.COMPLEMENTISER or bool(i + 1 < len(tokens) and self.timed[i + 1])
        if noun and not open_end:
            return False
        if not (open_end or following in words.PREPOSITIONS or following in words.DETERMINERS or following == "to"):
            return False
        for k in range(i - 1, max(i - 6, first) - 1, -1):
            low = tokens[k].low
            if len(low) > 3 and low.endswith("s") and not low.endswith("ss") and not self.timed[k]:
                before = tokens[k - 1].low if k > first else ""
                alone = k == i - 1 or tokens[k + 1].low in words.PREPOSITIONS
                return alone and before not in words.PREPOSITIONS and (k == first or before.isalpha())
            if not low.isalpha() or not (self.named[k] or low in words.PREPOSITIONS or low in words.DETERMINERS):
                return False
        return False

    def _finite_in_clause(self, i: int, first: int, before: list[Verb]) -> bool:
        """Whether a finite verb already stands in the same stretch between boundaries."""
        words = self.words
        last = next((v for v in reversed(before) if v.form != "inf"), None)
        if last is None or last.form != "fin":
            return False
        stop = last.end
        lows = self.document.lows[stop:i]
        if before[-1] is not last and ("," in lows or not words.CONJUNCTIONS.isdisjoint(lows)):
            return False  # "Thieu, who refused to sign, announced", "promised to keep it and asked"
        for k in range(stop, i):
            low = self.tokens[k].low
            if (
                low in words.COMPLEMENTISER
                or low in words.RELATIVES
                or low in words.BARE_SUBORDINATORS
                or low in ';:—–“”«»"'
            ):
                return False
            if (
                (low in words.CONJUNCTIONS or low == ",")
                and k + 1 < i
                and any(
                    self.named[m]
                    or (self.tokens[m].low in words.SUBJECT_PRONOUNS or self.tokens[m].low in words.DETERMINERS)
                    for m in range(k + 1, i)
                )
            ):
                return False
        return True

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

    def _subject_ends(self, i: int, first: int) -> bool:
        """Whether a subject may end just before `i`: a name, a pronoun, an adverb or a time after one."""
        j = i - 1
        while j >= first and (
            self.timed[j] or self.tokens[j].low in self.words.ADVERBS or self.tokens[j].low in (",", ")")
        ):
            j -= 1
        return j >= first and (bool(self.named[j]) or self.tokens[j].low in self.words.SUBJECT_PRONOUNS)

    def _first_person(self, i: int, first: int) -> bool:
        return any(self.tokens[k].low in ("je", "j'", "nous", "vous", "i", "we") for k in range(max(first, i - 3), i))
