"""The subject of a headline: who or what, in the article's words or by name."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause, shared_subject
from timeline.extraction.headline_openings import opens_with
from timeline.extraction.headline_unnamed import HeadlineUnnamed
from timeline.extraction.lexicon import any_of
from timeline.extraction.phrasing import glue, join_names, named
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb

_LONG = 85
"""Letters of a subject with a relative in it."""


class HeadlineSubjects(HeadlineUnnamed):
    """Finds the words for a subject."""

    def _subject(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        """Names where they are known and agree with the verb in number, else the words before it."""
        own = "" if self._opens_its_piece(clause, verb) else self._phrase_before(clause, verb)
        if self.english and own.lower() in self.words.BARE_SUBJECTS and (whole := self._with_which(clause, verb)):
            return whole
        opened = self.tokens[clause.start].low in self.words.THIS_ONE and not self.english
        if opened and self.tokens[clause.start + 1].low in self.words.OF_SOME and clause.start < verb.start:
            beside = (m.referents for m in self.reading.mentions if clause.start <= m.start < verb.start)
            if len(subject) == 1 and subject[0].type == "person" and any(subject[0] in who for who in beside):
                return named(subject[0], self.words)  # "Celui du Niger, Salifou Mody, a quitté"
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
        if not self.english and verb.stance == "happen" and not relative and self._nominal(own):
            return own  # "La mission prendra fin": not the UN, whose mission it is
        moved = verb.passive and verb.stance in ("postpone", "cancel")
        if relative and verb.stance in ("happen", "begin", "end"):
            return self._antecedent_phrase(clause)
        chosen = relative  # "X, who was elected", "the treaty, which was ratified"
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
            return relative and self._of_another_gender(clause, verb, subject) or names
        owned_by = (
            not self.english and clause.subordinator in self.words.OF_WHICH and subject
        )  # "dont | il | a exproprié"
        if (
            relative
            and not owned_by
            and not (own or self._led_to(clause, verb))
            and not any(r.type == "person" for r in subject)
        ):
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
        if (
            own
            and len(subject) > 1
            and not any(r.name.split()[0] in own for r in subject[1:])
            and self._joined_by_as_well(verb)
        ):
            return names
        listed = len(subject) < 2 or self._of_a_group(own) or opens_with(own, subject)
        here = any(clause.start <= m.start and m.end <= verb.start for m in self.reading.mentions)
        listed = (
            listed or self.english and here and all(r.type == "office" for r in subject)
        )  # "The leaders of X and Y"
        if own and ((len(own) < 90 and listed) or not subject):
            return own
        shared = shared_subject(clause, self.reading.clauses) if self.english and names and not own else None
        told = self._phrase_before(shared, shared.verb) if shared is not None and shared.verb is not None else ""
        if (
            (names in told or self._told_by_adjective(shared, subject))
            and len(told) < _LONG
            and "," not in told
            and len(subject) == 1
        ):
            return told  # "Kenya's Supreme Court upheld the vote and | will rule": no state
        return names or own or self._agreeing(clause, verb, "")

    def _told_by_adjective(self, shared: Clause | None, subject: Sequence[Referent]) -> bool:
        """ "Eight Turkish soldiers fled | and asked for asylum": they, and no Turkey."""
        verb = shared.verb if shared is not None else None
        if shared is None or verb is None or subject[0].type != "country":
            return False
        adjectives = self.article.cast.adjectives
        return any(adjectives.get(k) == subject[0] for k in range(shared.start, verb.start))

    def _with_which(self, clause: Clause, verb: Verb) -> str:
        """ "Those | who remain | will be freed": who is meant, which the pronoun alone does not say."""
        at = clause.pieces[0][1]
        if at >= verb.start or self.tokens[at].low not in any_of(self.words, "RELATIVES", "COMPLEMENTISER"):
            return ""
        whole = self._render(at - 1, verb.start)
        return whole if len(whole) < _LONG and "," not in whole else ""

    def _joined_by_as_well(self, verb: Verb) -> bool:
        """ "Germany, as well as France, sent": those who act as well stand between commas before the verb."""
        lows, first = self.article.lows, self.reading.sentence.first
        return any(
            lows[k - 1] == "," and (*lows[k : k + len(phrase)],) == phrase
            for k in range(first + 1, verb.start)
            for phrase in self.words.AS_WELL_AS
        )

    def _stood_for(self, clause: Clause, verb: Verb) -> str:
        """The words that a pronoun before the verb takes up, where they are few."""
        at = next((k for k in range(clause.start, verb.start) if k in self.article.stand_for), -1)
        words = self._render(*self.article.stand_for[at]) if at >= 0 else ""
        return words if len(words) < 60 else ""

    def _opens_its_piece(self, clause: Clause, verb: Verb) -> bool:
        """ "Âgés d'une trentaine d'années, | ils comparaîtront": in French, what the comma parts from the pronoun is no
        subject."""
        if self.english or len(clause.pieces) < 2 or clause.pieces[0][1] > verb.start:
            return False
        if self.tokens[clause.start].low in any_of(self.words, "DETERMINERS", "TOPIC_OPENERS"):
            return False  # "L'Assemblée, elle, a voté", "Quant à l'accord, il a été signé"
        first = next((start for start, end in clause.pieces[1:] if start <= verb.start < end), -1)
        return first >= 0 and self.tokens[first].low in self.words.SUBJECT_PRONOUNS and first < verb.start

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
        if self.english and len(told) > 1:
            told = self._without_own_lands(told)
        names = [self._as_told(r) for r in told]  # "the British and French ambassadors", not once more the French
        return join_names(names, self.words.AND_WORD) if names else ""

    def _without_own_lands(self, told: list[Referent]) -> list[Referent]:
        """ "the Taoiseach, Enda Kenny, accused": he, and no Ireland beside him; "Mr Alarcón, Cuban jets shot": not he."""
        people = [r for r in told if r.type == "person"]
        lands = {r.country for r in people if r.country}
        if not people or not any(r.type == "country" for r in told):
            return told
        first, lows = self.reading.sentence.first, self.article.lows
        opening = next((m for m in self.reading.mentions if m.start <= first + 2 and m.referents[0] in people), None)
        if (
            opening is not None
            and lows[opening.end : opening.end + 1] == [","]
            and opening.end + 1 in self.article.cast.adjectives
        ):
            return [r for r in told if r.type != "person"]
        held = {m.start - 1 for m in self.reading.mentions if m.referents[0] in people}  # "the Taoiseach, | Enda Kenny"
        lone = (m for m in self.reading.mentions if not m.phrase and m.end not in held)
        named = {r for m in lone for r in m.referents if r.type == "country"}
        theirs = {r for m in self.reading.mentions if m.end in held for r in m.referents}
        return [r for r in told if r.type != "country" or r in named or not (r in theirs or r.country in lands)]

    def _as_told(self, referent: Referent) -> str:
        """A name with the article that the text gives it: "la Commission", "the Chairperson", "the Turkish Navy"."""
        if self.english and referent.type in ("name", "org", "person"):
            whole = self._with_article(referent)
            if whole:
                return whole
        if referent.type != "name":
            return named(referent, self.words)
        told = next((m for m in self.article.cast.mentions if referent in m.referents), None)
        before = self.tokens[told.start - 1] if told is not None and told.start else None
        if before is None or before.low not in self.words.ARTICLES:
            return referent.name
        return glue([before.low.replace("'", "’"), referent.name])

    def _with_article(self, referent: Referent) -> str:
        """ "said | the Nigerian Air Force | bombed it": an English body as the text has it, with whose it is; empty for
        names that stand alone, or only before what is theirs ("the Hamas leader")."""
        tokens, verbal, words = self.tokens, self.article.verbal, self.words
        for m in self.article.cast.alone(referent):
            if m.end >= len(tokens) or m.start < 1:
                continue
            last, body = tokens[m.end - 1].text, tokens[m.end - 1].low in any_of(words, "BODIES", "HUMANS")
            after = tokens[m.end]
            closed = bool(verbal[m.end]) or not after.text[0].isalnum() or after.low in words.PREPOSITIONS
            if not closed or after.low in words.OWNER_MARKS or not referent.name.endswith(last):
                continue
            start = m.start
            while start > 0 and start - 1 in self.article.cast.adjectives:
                start -= 1
            if not start or tokens[start - 1].low not in words.THE or referent.type == "person" and not body:
                continue
            if self._render(m.start, m.end) == referent.name:
                return f"the {self._render(start, m.end)}"
        return ""

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
