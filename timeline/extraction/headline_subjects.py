"""The subject of a headline: who or what, in the article's words or by name."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause, only_compares, shared_subject
from timeline.extraction.headline_openings import HeadlineOpenings, opens_with
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import glue, join_names, named, of_phrase
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb

_LONG = 85
"""Letters of a subject with a relative in it."""
_PERSON_WORDS = 8
"""Words that somebody without a name may be described with: "l'avocat de l'opposant russe Alexeï Navalny"."""


class HeadlineSubjects(HeadlineOpenings):
    """Finds the words for a subject."""

    def _subject(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        """Names where they are known and agree with the verb in number, else the words before it."""
        own = self._phrase_before(clause, verb)
        opened = self.tokens[clause.start].low in self.words.THIS_ONE and not self.english
        if opened and self.tokens[clause.start + 1].low in self.words.OF_SOME and clause.start < verb.start:
            return self._render(clause.start, min(verb.start, clause.pieces[0][1]))  # "Celle de Londres aura lieu"
        relative = clause.kind == "relative" and clause.subordinator in self.words.RELATIVES
        if self.english and clause.kind == "relative" and not own and not self.pronoun_before(clause, verb):
            relative = relative or clause.subordinator in self.words.COMPLEMENTISER  # "a tour that ended"
        if self.english and own and clause.kind == "relative" and self._acts_before(clause, verb):
            antecedent = self._antecedent_phrase(clause)
            whole = f"{antecedent} {clause.subordinator} {own}"
            return whole if antecedent and len(whole) < _LONG else antecedent or own
        if relative and self.english and not own and self.reading.nouns and (told := self._happening_with(clause)):
            return told
        whose = clause.subordinator == "whose" or clause.subordinator in self.words.OF_WHICH
        if relative and own and whose and self._named_last(own, subject):
            return self._listed(subject)  # "whose director, X, signed"
        if relative and own:
            return self._owned(clause, own)  # "dont l'adoption est espérée", "which troops invaded"
        nouns = self.reading.nouns
        noun = next((n for n in nouns if n.end <= verb.start and clause.holds(n.start)), None) if nouns else None
        if noun is not None and (
            verb.passive or verb.stance in ("happen", "cancel", "postpone", "plan", "state", "end", "carry", "begin")
        ):
            return own
        moved = verb.passive and verb.stance in ("postpone", "cancel")
        if relative and verb.stance in ("happen", "begin", "end"):
            return self._antecedent_phrase(clause)
        chosen = relative and self.english  # "X, who was elected", "the treaty, which was ratified"
        if not own and not chosen and (moved or (verb.passive and verb.kind in ("agreement", "vote"))):
            joined = self.english and "shared-subject" in verb.notes  # "was signed in May and in June | was ratified"
            told = self._agreeing(clause, verb, "") if joined else ""
            return told or self._last_told(agreed=not moved)  # "Il a été signé", "elle a été reportée": no man
        meant = self._stood_for(clause, verb) if not own and verb.person == "p" and len(subject) == 1 else ""
        if meant and subject[0].type == "country":
            return meant  # "20.000 soldats américains ... Ils seront remplacés": they, and not the United States
        names = self._listed(subject)
        if relative and self.english and self.pronoun_before(clause, verb):
            return names  # "the deal it left": whoever left it
        if subject and self._disagrees(names, subject, verb):
            meant = "" if own else self._stood_for(clause, verb)  # "elles", the authorities of a state
            return self._agreeing(clause, verb, own) or meant or self._named_here(clause, verb, subject)
        owned = own and id(verb) in self.article.owned  # "l'administration de Joe Biden"
        if subject and all(r.type == "person" for r in subject) and not owned:
            return names
        owned_by = (
            not self.english and clause.subordinator in self.words.OF_WHICH and subject
        )  # "dont | il | a exproprié"
        if relative and not owned_by and not any(r.type == "person" for r in subject):
            antecedent = self._antecedent_phrase(clause)
            if antecedent and len(antecedent) < 70:
                return antecedent
        if subject and all(r.type == "name" for r in subject) and not self._nominal(own):
            return names
        if subject and clause.kind == "relative":
            fuller = self.english and subject[0].type == "name" and own.endswith(names) is False and names in own
            return own if fuller and self._nominal(own) else names  # "the Group of 20", and not "Group"
        if not subject and not own:
            words = self._stood_for(clause, verb)
            if words:
                return words
        if not subject and not own and verb.person == "p" and id(verb) in self.article.stand_ins:
            start, end = self.article.stand_ins[id(verb)]
            words = self._render(start, end)
            if 0 < len(words) < 60:
                return words
        if own and len(own) < 60 and len(subject) > 1 and self._with_members(clause, verb):
            return own
        listed = len(subject) < 2 or self._of_a_group(own) or opens_with(own, subject)
        here = any(clause.start <= m.start and m.end <= verb.start for m in self.reading.mentions)
        listed = (
            listed or self.english and here and all(r.type == "office" for r in subject)
        )  # "The leaders of X and Y"
        if own and ((len(own) < 90 and listed) or not subject):
            return own
        return names or own or self._agreeing(clause, verb, "")

    def _stood_for(self, clause: Clause, verb: Verb) -> str:
        """The words that a pronoun before the verb takes up, where they are few."""
        at = next((k for k in range(clause.start, verb.start) if k in self.article.stand_for), -1)
        words = self._render(*self.article.stand_for[at]) if at >= 0 else ""
        return words if len(words) < 60 else ""

    def pronoun_before(self, clause: Clause, verb: Verb) -> bool:
        """Whether a pronoun is the subject of the verb."""
        return any(self.tokens[k].low in self.words.SUBJECT_PRONOUNS for k in range(clause.start, verb.start))

    def _named_last(self, phrase: str, subject: Sequence[Referent]) -> bool:
        if len(subject) != 1 or subject[0].type != "person":
            return False
        told, name = phrase.rstrip(","), subject[0].name
        aside = told.rpartition(", ")[2] if ", " in told else ""  # "le premier ministre, M. Jivkov"
        return told.endswith(name) or bool(aside) and aside.split()[-1] == name.split()[-1]

    def _last_told(self, *, agreed: bool) -> str:
        """The happening (an agreement, where `agreed`) that was last spoken of, with its article."""
        for reading in reversed(self.article.readings[max(0, self.reading.index - 4) : self.reading.index]):
            for noun in reversed(reading.nouns):
                if noun.start == 0 or (agreed and not noun.happening.agreed):
                    continue
                article = self.words.DEFINITE.get(self.tokens[noun.start - 1].low)
                if article:
                    return glue([article, *(t.text for t in self.tokens[noun.start : noun.end])])
        return ""

    def _listed(self, subject: Sequence[Referent]) -> str:
        told = list(subject)
        if len(told) > 1:
            link = f" {self.words.AND_WORD} "
            told = [r for r in told if not any(other.name.endswith(f"{link}{r.name}") for other in subject)]
        names = [self._as_told(r) for r in told]  # "the British and French ambassadors", not once more the French
        return join_names(names, self.words.AND_WORD) if names else ""

    def _as_told(self, referent: Referent) -> str:
        """A name with the article that the text gives it: "la Commission", "the Chairperson"."""
        if referent.type != "name":
            return named(referent, self.words)
        told = next((m for m in self.article.cast.mentions if referent in m.referents), None)
        before = self.tokens[told.start - 1] if told is not None and told.start else None
        if before is None or before.low not in self.words.ARTICLES:
            return referent.name
        return glue([before.low.replace("'", "’"), referent.name])

    def _named_here(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        """ "Quant à Washington, il promet": the name that the sentence gives to whom a pronoun in the singular means."""
        if not self.pronoun_before(clause, verb):
            return ""
        before = (m for m in self.reading.mentions if m.end <= verb.start and m.referents == tuple(subject))
        named = next(
            (m for m in before if self.article.document.lows[m.start - 1] not in self.words.PLURAL_STARTS), None
        )
        return self._render(named.start, named.end) if named is not None else ""

    def _disagrees(self, names: str, subject: Sequence[Referent], verb: Verb) -> bool:
        """Whether the verb, as the text has it, is of another number than the names."""
        if verb.form != "fin" or verb.person not in ("s", "p"):
            return False
        plural = len(subject) > 1 or names.split()[0] in self.words.PLURAL_STARTS
        plural = plural or subject[0].name.startswith(self.words.PLURAL_NAMES)
        return plural != (verb.person == "p")

    def _agreeing(self, clause: Clause, verb: Verb, own: str) -> str:
        """Words of the text that agree with the verb by their nature: before it, or before the verb it follows on."""
        if own and len(own) < 90:
            return self._with_first(clause, verb, own)
        if clause.kind == "relative" and clause.subordinator in self.words.RELATIVES:
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

    def _nominal(self, phrase: str) -> bool:
        """Whether a phrase of the text opens with an article."""
        first = phrase.replace("'", "’").replace("’", "’ ").split(" ", 1)[0].lower().replace("’", "'") if phrase else ""
        return first in self.words.ARTICLES and len(phrase) < 60

    def _owned(self, clause: Clause, own: str) -> str:
        """ "un texte dont l'adoption est espérée": the adoption of a text."""
        if clause.subordinator == "whose":
            whose = self._power_before(clause, own) or self._antecedent_phrase(clause)
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
                return f"{own} des {self._render(start, end)}"
        return own

    def unnamed_subject(self, clause: Clause, verb: Verb, owner: bool) -> str:
        """A short subject in the article's words, without its article; empty where it is long or a pronoun.

        `owner`: whether it names a person to whom it belongs; then only a human is somebody ("les avocats de X").
        """
        relative = clause.kind == "relative" and clause.subordinator in self.words.RELATIVES
        phrase = self._phrase_before(clause, verb)
        if relative and self._body_named_before(clause):
            return ""  # "the IAEA, whose inspectors left": the IAEA, and no body beside it
        if relative and not (phrase and clause.subordinator in self.words.OBJECT_RELATIVES):
            phrase = self._antecedent_phrase(clause)  # "which froze trade", and not "which the rebels signed"
        words = phrase.replace("'", "’").replace("s’ ", "s’_").replace("’", "’ ").replace("’ s ", "’s ").split()
        while words[1:] and words[1].lower() in self.words.DETERMINERS and not words[0][0].isalpha():
            words = words[1:]  # a dash or a time of the clock that opens a line
        small = any_of(self.words, "DETERMINERS", "ADVERBS")
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
        ):
            return ""  # "la trêve", "the freighter": what befell them, nobody did
        name = " ".join(words).replace("’ ", "’").replace("’_", "’ ")  # "Teachers’ leaders", "Gens d’armes"
        return name[0].upper() + name[1:]

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
