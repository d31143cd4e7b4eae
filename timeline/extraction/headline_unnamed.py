"""The subject of a headline where no name is: the words of the text that stand for whoever acts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.clauses import Clause, only_compares, shared_subject
from timeline.extraction.encounters import is_somebody
from timeline.extraction.headline_openings import HeadlineOpenings
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import named, of_phrase
from timeline.extraction.referents import Referent
from timeline.extraction.tokenise import capitalised
from timeline.extraction.verb import Verb
from timeline.extraction.who_may_act import may_act

_STOP = re.compile(r"([^\W\d_]{3,})\. (?=[A-ZÀ-Þ])")
"""A stop inside a line, and no letter before it that stands for a name."""
_PERSON_WORDS = 8
"""Words that somebody without a name may be described with: "l'avocat de l'opposant russe Alexeï Navalny"."""


class HeadlineUnnamed(HeadlineOpenings):
    """Finds the words of a subject without a name."""

    def _subject(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        """The subject as it is named in the headline."""
        raise NotImplementedError

    def _agreeing(self, clause: Clause, verb: Verb, own: str) -> str:
        """Words of the text that agree with the verb by their nature: before it, or before the verb it follows on."""
        if own and len(own) < 90:
            return self._with_first(clause, verb, own)
        if clause.kind == "relative" and clause.subordinator in self.words.RELATIVES and not self._led_to(clause, verb):
            antecedent = self._antecedent_phrase(clause)
            if antecedent and len(antecedent) < 70:
                return antecedent
        if verb.person == "p" and id(verb) in self.article.stand_ins:
            words = self._render(*self.article.stand_ins[id(verb)])
            if 0 < len(words) < 60:
                return words
        shared = shared_subject(clause, self.reading.clauses)
        if shared is None and self.english and "shared-subject" in verb.notes and verb.stance != "say":
            alike = [c for c in self.reading.clauses[: clause.index] if c.kind == clause.kind and c.verb is not None]
            shared = alike[-1] if alike else None  # "that the meeting had been put off and would be held"
        if shared is None and verb.start and self.tokens[verb.start - 1].low in self.words.AND:
            earlier = [c for c in self.reading.clauses[: clause.index] if c.kind == "main" and c.verb is not None]
            shared = earlier[-1] if earlier else None  # "... à Liverpool et devraient ..."
        opening = self.reading.clauses[0]
        if shared is None and self.english and opening.kind == "loose" and verb.start == clause.start:
            begin, end = opening.pieces[0]  # "X, recalled after Y said that, | will return"
            if opening.verb is None and opening is not clause and all(self.article.named[begin:end]):
                return self._render(begin, end)
        if (
            shared is None
            or shared is clause
            or shared.verb is None
            or shared.verb.person != verb.person
            and not (self.english and "" in (shared.verb.person, verb.person))
        ):
            return ""
        told = self._subject(shared, shared.verb, self.article.subject(self.reading, shared.verb))
        start, end = shared.pieces[0]
        alone = self.english and not told and end < shared.verb.start and self.article.named[start]
        return self._render(start, end) if alone else told  # "X, it was announced, | has called"

    def _of_another_gender(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        """ "la victoire de M. X, | qui a été confirmée": the victory, where a French participle cannot be said of a man."""
        if self.english or not verb.passive or len(subject) != 1 or subject[0].gender != "m" or verb.person == "p":
            return ""
        low, words = self.article.lows[verb.main], self.words
        return self._matching(clause.opener, False, "f") if low.endswith(words.FEMININE_ENDING) else ""

    def _led_to(self, clause: Clause, verb: Verb) -> bool:
        """ "la Cour, devant laquelle | elle | a plaidé": a pronoun acts, and not what the relative takes up."""
        led = clause.subordinator in self.words.TO_WHICH or self._led_by_preposition(clause)
        before = self.article.lows[clause.start : verb.start]
        return led and not self.words.SUBJECT_PRONOUNS.keys().isdisjoint(before)

    def _nominal(self, phrase: str) -> bool:
        """Whether a phrase of the text opens with an article."""
        first = phrase.replace("'", "’").replace("’", "’ ").split(" ", 1)[0].lower().replace("’", "'") if phrase else ""
        return first in self.words.ARTICLES and len(phrase) < 60

    def _man_before(self, clause: Clause) -> str:
        """ "at the request of Boris Johnson, | whose Parliament was recalled": whoever is named right before; else empty."""
        end = clause.opener - (self.tokens[clause.opener - 1].text == ",")
        told = next((m for m in self.reading.mentions if m.end == end and len(m.referents) == 1), None)
        if told is None or told.referents[0].type != "person":
            return ""
        said, name = self._render(told.start, told.end), told.referents[0].name
        if {*name.split()}.isdisjoint(said.split()):
            return ""  # "the president of Iran, whose helicopter crashed": not by a name the text does not give
        return name if {*name.split()} >= {*said.split()[-2:]} or said in name else said  # another of that name

    def _owned(self, clause: Clause, own: str) -> str:
        """ "un texte dont l'adoption est espérée": the adoption of a text."""
        if self.english and clause.subordinator in self.words.OF_WHOM:
            whose = self._power_before(clause, own) or self._man_before(clause) or self._people_led_to(clause)
            whose = whose or self._antecedent_phrase(clause)
            short = len(whose) > 0 and len(own) + len(whose) < 80
            mark = "’" if whose.endswith("s") and " " in whose else "’s"
            return f"{whose}{mark} {own}" if short else own  # "X, whose brother was arrested": X's brother
        if clause.subordinator not in self.words.OF_WHICH:
            return own
        if clause.verb is not None and self._takes_what_follows(clause.verb):
            return own  # "Goma, dont les rebelles se sont emparés"
        if own.replace("’", "'").lower() in self.words.ONE_OF:
            return self._one_of(own, clause.opener)
        antecedent = self._antecedent_phrase(clause)
        if not antecedent or len(own) + len(antecedent) > 80 or not self._nominal(own):
            return own
        return f"{own} {of_phrase(antecedent)}"

    def _people_led_to(self, clause: Clause) -> str:
        """ "dropped the case against | a Russian crew, whose trawler": people that a preposition leads to own it."""
        lows, words, first = self.article.lows, self.words, self.reading.sentence.first
        end = clause.opener - (lows[clause.opener - 1] == ",")
        if not is_somebody(lows[end - 1], words) and lows[end - 1] not in any_of(words, "PEOPLE", "OFFICES"):
            return ""
        for k in range(end - 2, max(first, end - 6) - 1, -1):
            if lows[k] in words.DETERMINERS or lows[k].isdigit():
                return self._render(k, end) if k > first and lows[k - 1] in words.PREPOSITIONS else ""
            if lows[k] in words.PREPOSITIONS or not lows[k].isalpha():
                return ""
        return ""

    def _power_before(self, clause: Clause, own: str) -> str:
        """ "support for the efforts of ASEAN, whose foreign ministers": the power that has ministers or an army."""
        end = clause.opener - (self.tokens[clause.opener - 1].text == ",")
        last = next((m for m in self.reading.mentions if m.end == end and len(m.referents) == 1), None)
        if last is None or last.referents[0].type not in ("country", "org") or not last.preposition:
            return ""
        bodies = any_of(self.words, "OFFICES", "PLURAL_OFFICES", "BODIES", "STATE_BODIES", "OWN_BODIES")
        return named(last.referents[0], self.words) if not bodies.isdisjoint(own.lower().split()) else ""

    def _one_of(self, own: str, opener: int) -> str:
        """ "deux drones, dont l'un | s'est écrasé": "l'un des deux drones"."""
        end, lows, words = opener - (self.tokens[opener - 1].text == ","), self.article.lows, self.words
        for k in range(end - 2, max(end - 8, self.reading.sentence.first) - 1, -1):
            if lows[k] in words.PLURAL_MARKS or lows[k].isdigit():
                start = k + (lows[k] in words.ARTICLES or lows[k] in words.DEMONSTRATIVES)
                told = self._render(start, end)
                return f"{own} des {told[0].lower()}{told[1:]}" if told else own
        return own

    def unnamed_subject(self, clause: Clause, verb: Verb, owner: bool) -> str:
        """A short subject in the article's words, without its article; empty where it is long or a pronoun.

        `owner`: whether it names a person to whom it belongs; then only a human is somebody ("les avocats de X").
        """
        relative = clause.kind == "relative" and clause.subordinator in self.words.RELATIVES
        phrase = self._phrase_before(clause, verb)
        if relative and self._body_named_before(clause):
            return ""  # "the IAEA, whose inspectors left": the IAEA, and no body beside it
        if relative and not phrase and self._led_to(clause, verb):
            return ""
        if relative and not (phrase and clause.subordinator in self.words.OBJECT_RELATIVES):
            phrase = self._antecedent_phrase(clause)  # "which froze trade", and not "which the rebels signed"
        phrase = self._behind_stop(phrase)
        words = phrase.replace("'", "’").replace("s’ ", "s’_").replace("’", "’ ").replace("’ s ", "’s ").split()
        while words[1:] and words[1].lower() in self.words.DETERMINERS and not words[0][0].isalpha():
            words = words[1:]  # a dash or a time of the clock that opens a line
        small = any_of(self.words, "DETERMINERS", "ADVERBS")
        while self.english and words[1:] and self._adverb_ends(words[-1]):
            words = words[:-1]  # "Crimea's parliament | formally"
        while words and (words[0].lower() in small or words[0].lower() in ("l’", "d’")):
            words = words[1:]  # "Meanwhile | prosecutors"
        while words[1:] and words[0].lower() in self.words.HUNDREDS:
            words = words[1:]  # "Deux | cents observateurs"
        human = any(word.lower().rstrip("s") in self.words.HUMANS for word in words)
        if (
            not 1 <= len(words) <= (_PERSON_WORDS if human else 4)
            or owner
            and not human
            or words[0].lower() in self.words.SUBJECT_PRONOUNS
            or words[0].lower() in self.words.TOPICAL
            or words[0].lower() in self.article.lexicon.nouns
            and not (human and self.english and len(words) > 1)  # "Aid workers"
            or words[-1 if self.english else 0].lower() in self.words.THINGS
            or not self.english
            and words[0].lower() in self.words.NUMBERS
            and words[-1].lower() in self.words.THINGS
        ):
            return ""  # "la trêve", "the freighter": what befell them, nobody did
        name = " ".join(words).replace("’ ", "’").replace("’_", "’ ")  # "Teachers’ leaders", "Gens d’armes"
        return capitalised(name)

    def _adverb_ends(self, word: str) -> bool:
        """Whether an adverb is the last word before a verb: "The rebels | reportedly"; not "the family", "Italy"."""
        how = word.islower() and len(word) > 4 and word.endswith(self.words.ADVERB_ENDING)
        return how and not may_act(self.article, word)

    def _behind_stop(self, phrase: str) -> str:
        """ "Students marched. | They": a line without a stop at its end holds another sentence; but "Sen. Bran"."""
        stops = [m.end() for m in _STOP.finditer(phrase) if m[1].lower() not in self.words.ABBREVIATIONS]
        return phrase[stops[-1] :] if stops else phrase

    def _phrase_before(self, clause: Clause, verb: Verb) -> str:
        """The words before the verb, without times, without what an opening "Après ..." says."""
        spans = [(start, min(end, verb.start)) for start, end in clause.pieces if start < verb.start]
        if len(spans) > 1:
            spans = self._across_quotes(spans)
        if not spans:
            return ""
        listed = self._list_begun(spans)
        if listed >= 0:
            return self._render(listed, verb.start)
        # "Les Forces vives, coalition de partis, des syndicats, ont": what a comma closes before the verb is an aside.
        closed = len(spans) > 1 and verb.start > spans[-1][1] and self.tokens[verb.start - 1].text == ","
        opened = self.tokens[spans[0][0]].low in self.words.DETERMINERS and spans[0][0] == clause.start
        last, stop = spans[-1]
        if self.english and opened and not closed and len(spans) > 1 and self.tokens[last].low.isalpha():
            joined = any(self.article.lows[k] in self.words.AND for k in range(last + 1, stop - 1))
            if joined and not self.article.named[last] and self.tokens[last].low not in self.words.DETERMINERS:
                return self._render(spans[0][0], verb.start)  # "The finance, trade and tourism ministers"
        # "Italy, the former colonial power, sent"
        opened = (
            opened or bool(self.article.named[spans[0][0]]) and self.tokens[spans[-1][0]].low in self.words.ARTICLES
        )
        if closed:  # "Le procureur, Luis Ocampo, a": he is named
            people = [m for m in self.reading.mentions if m.end <= verb.start and m.referents[0].type == "person"]
            closed = all(m.start < spans[-1][0] or m.role == "of" for m in people)  # not "l'arrestation du chef, X, a"
        opening = any_of(self.words, "CONJUNCTIONS", "SUBORDINATORS", "RELATIVES", "COMPLEMENTISER")
        for start, end in spans if closed and opened else reversed(spans):
            if start and self.tokens[start - 1].text == "(" or start != clause.start and self._governed_on(start, end):
                continue
            absolute = closed and start != clause.start and end != verb.start
            if self.english and end == verb.start and self._impersonal(start, end):
                return ""  # "X, | it | was announced on Monday, has resigned"
            if absolute and self.english and self.article.lows[start] in self.words.POSSESSIVES:
                continue  # "Israel, | its army in possession of Sinai |, announced"
            k, inside = start, False
            while k < end and (self.article.lows[k] in opening or self.article.dated[k]):
                if only_compares(self.words, self.article.lows, k):
                    break  # "As many as 300 migrants"
                inside = inside or self.article.lows[k] in any_of(self.words, "RELATIVES", "COMPLEMENTISER")
                k += 1
            k = self._past_opening_day(self._past_day_of_entry(start, k, end), end)
            if inside and start != clause.start and (clause.kind != "adverbial" or clause.pieces[0][1] != start):
                continue  # an aside that has its own verb, not "après | que le ministre a signé"
            nominal = k < end and (
                bool(self.article.named[k])
                or self.tokens[k].low in self.words.DETERMINERS
                or self._amount(k, verb)
                or self._counted_people(k, verb)
                or (end == verb.start and self._bare(k, verb))
                or start == clause.start
            )
            if (
                nominal
                and (
                    self.tokens[k].low not in self.words.PREPOSITIONS
                    or self._partitive(k, verb)
                    or self._counted_people(k, verb)
                )
                and self.tokens[k].low not in self.words.SUBJECT_PRONOUNS
                and self.tokens[k].low not in self.words.THIS_ONE
            ):
                text = self._render(k, end)
                adverb = (
                    text.endswith(self.words.ADVERB_ENDING) and " " not in text and not self.article.named[k]
                )  # not "le mouvement"
                if self.english and text.rpartition(" ")[2] in self.words.PREPOSITIONS:
                    text = self._with_what_it_leads_to(text, clause, end)
                if text and text.lower() not in self.words.ADVERBS and not adverb:
                    aside = "," in text and self.tokens[end].text == "," and not self._ends_a_list(k, end)
                    return f"{text}," if aside else text
        return ""
