"""What a relative clause takes from the words before it, put back after its verb: "which troops invaded": the islands."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_deeds import HeadlineDeeds
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import ended, glue, of_phrase, to_phrase
from timeline.extraction.verb import Verb

_SHORT = 45
"""Letters of an object before which nothing else need stand."""
_PHRASE = 8
"""Tokens that a phrase before "that" may take."""


class HeadlineWholes(HeadlineDeeds):
    """Makes such clauses whole."""

    def takes_up(self, clause: Clause, verb: Verb) -> bool:
        """Whether the words that a relative clause is told of stand in its headline."""
        return bool(self._whom(clause, verb))

    def _whom(self, clause: Clause, verb: Verb) -> str:
        """ "the islands, which Argentine troops invaded": the islands, after the verb."""
        if clause.kind == "relative" and clause.subordinator in self.words.OF_WHICH and self._takes_what_follows(verb):
            antecedent = self._antecedent_phrase(clause)
            for near in self.words.NEAR:
                antecedent = antecedent.removeprefix(near)
            return of_phrase(antecedent) if 0 < len(antecedent) < 60 else ""
        if clause.kind == "relative" and (
            clause.subordinator in self.words.TO_WHICH or self._led_by_preposition(clause)
        ):
            return self._to_whom(clause, verb)
        narrowed = self.english and clause.kind == "relative" and clause.subordinator in self.words.COMPLEMENTISER
        if narrowed:
            at = min(clause.opener + 1, verb.start)  # "that | the board approved", not "that govern Gaza, acted"
            known = any_of(self.words, "DETERMINERS", "SUBJECT_PRONOUNS")
            narrowed = bool(self.article.named[at]) or self.article.lows[at] in known
        relative = clause.kind == "relative" and clause.subordinator in self.words.OBJECT_RELATIVES or narrowed
        if self.english and relative and self.article.lows[clause.opener - 1] in self.words.PREPOSITIONS:
            return ""  # "a match | for which the draw was made"
        if (
            not relative
            or verb.passive
            or not self._phrase_before(clause, verb)
            and not self.pronoun_before(clause, verb)
            and id(verb) not in self.article.inverted
        ):
            return ""
        antecedent = narrowed and self._just_before(clause) or self._antecedent_phrase(clause)
        if (
            not antecedent
            or len(antecedent) > 60
            or antecedent.lower() in any_of(self.words, "TOPICAL", "DEMONSTRATIVES")
        ):
            return ""
        own = self._phrase_before(clause, verb) if self.english else ""
        others = own and not any(r.name.split()[-1] in own for r in self.subject)  # "whom Western diplomats had urged"
        if not others and any(r.name.split()[-1] in antecedent for r in self.subject):
            return ""  # nobody receives himself
        lexicon, low = self.article.lexicon, antecedent.lower()
        if self.english and low in lexicon.forms and low not in lexicon.nouns:
            return ""  # "late that evening | says that the two will meet"
        antecedent = self._unpointed(antecedent)
        if verb.lemma == self.words.HAVE and antecedent.lower().startswith("les "):
            antecedent = f"des{antecedent[3:]}"  # "les entretiens qu'il a eus": "a des entretiens"
        first, _, rest = antecedent.partition(" ")
        if antecedent[:2] in ("L’", "L'"):
            return f"l{antecedent[1:]}"
        return f"{first.lower()} {rest}" if first.lower() in self.words.ARTICLES and rest else antecedent

    def _just_before(self, clause: Clause) -> str:
        """ "the longest wait under | the scheme | that X set up": the last English phrase before a "that" which no comma
        parts from it; empty where nothing shows where it begins."""
        words, lows, end = self.words, self.article.lows, clause.opener
        for k in range(end - 1, max(self.reading.sentence.first, end - _PHRASE) - 1, -1):
            if not lows[k][0].isalnum() and lows[k][0] != "$" or self.article.verbal[k] or self.article.timed[k]:
                return ""
            if lows[k] in words.DETERMINERS and lows[k - 1] in words.PREPOSITIONS and k < end - 1:
                return self._render(k, end)
        return ""

    def _to_whom(self, clause: Clause, verb: Verb) -> str:
        """ "le Parlement, auquel le texte sera transmis": "au Parlement", after the verb."""
        acts = bool(self._phrase_before(clause, verb)) or not self.english and self.pronoun_before(clause, verb)
        antecedent = self._antecedent_phrase(clause) if acts else ""
        which = self.words.WHICH_ONE.get(clause.subordinator)
        several = which is not None and which[0] and antecedent.split(" ")[0].lower() in self.words.NOUN_MARKS
        if several or not antecedent and which is not None and acts:
            # "un cessez-le-feu de trente jours, auquel": past the time
            antecedent = ended(self._matching(clause.opener, *which), self.words.LOOSE_ENDS) if which else ""
        if not antecedent or len(antecedent) > 60 or antecedent in self.opening:
            return ""
        lead = self.article.lows[clause.opener - 1] if self._led_by_preposition(clause) else ""
        if lead and lead not in self.words.BARE_TO:
            article, _, rest = antecedent.partition(" ")
            return f"{lead} {article.lower()} {rest}"  # "le texte, sur lequel ils se sont entendus"
        return to_phrase(antecedent)

    def _in_order(self, clause: Clause, whom: str, body: str) -> tuple[str, str]:
        """ "oppose son veto | aux sanctions": a short object stands before what a French relative is led to; "hopes to
        deploy | the contingent": what an English relative takes up stands behind the infinitive whose object it is."""
        if self.english and whom and body and clause.verb is not None:
            wish, rest = self._wished(clause, clause.verb, body)
            return (f"{wish} {whom}", rest) if wish else (whom, body)
        led = whom and body and not self.english and clause.kind == "relative" and self.article.led_to_which(clause)
        return (body.rstrip(" ."), whom) if led and len(body) < _SHORT else (whom, body)

    def _wished(self, clause: Clause, verb: Verb, body: str) -> tuple[str, str]:
        """ "hopes | to deploy", "would like | to see | held": what opens `body` and has for its object what the clause is
        told of, and the rest; twice nothing where the verb itself has."""
        lows, words, end = self.article.lows, self.words, verb.end
        for other in self.reading.verbs:
            free = (k for k in range(end, other.start) if not self.article.timed[k] and lows[k] not in words.DATED_BY)
            if other.form != "inf" or other.clause != clause.index or other.start < end:
                continue
            between = [lows[k] for k in free]
            asked = verb.lemma in words.OBJECT_CONTROL and end == verb.end and 1 < len(between) < _PHRASE
            if not between or between[-1] not in words.INFINITIVE_MARKS or len(between) > 1 and not asked:
                break  # "asked Russia | to leave": the harbour
            end = other.end
        if end == verb.end:
            return "", ""
        after = next((k for k in range(end, clause.end) if not self.article.timed[k]), clause.end)
        alone = after >= clause.end or lows[after] not in words.DETERMINERS and not self.article.named[after]
        stranded = after + 1 >= clause.end or not lows[after + 1][0].isalnum() or lows[after + 1] in words.CONJUNCTIONS
        if alone and after < clause.end and lows[after] in words.PREPOSITIONS and stranded and end == after:
            end += 1  # "to do | without"
        wish = self._render(verb.end, end)
        return (wish, body[len(wish) :].strip()) if alone and wish and body.startswith(wish) else ("", "")

    def _unpointed(self, phrase: str) -> str:
        """ "ce sont les députés [que X va choisir]": without the words that only point at them."""
        words = phrase.replace("’", "’ ").split(" ")
        pointed = len(words) > 2 and words[0].lower().replace("’", "'") in self.words.POINTING
        copula = (
            any(r.lemma == self.words.BE for r in self.article.lexicon.forms.get(words[1], ())) if pointed else False
        )
        return glue(words[2:]) if copula else phrase

    def _chain(self, clause: Clause, verb: Verb) -> str:
        """The infinitives right after a French verb: "disent | vouloir signer"."""
        end = verb.end
        for other in self.reading.verbs:
            if other.form == "inf" and other.clause == clause.index and end <= other.start < end + 2:
                end = other.end
        return self._render(verb.end, end) if not self.english and end > verb.end else ""
