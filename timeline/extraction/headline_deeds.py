"""Headlines of deeds that no finite verb tells: "after meeting X", "avant de gagner Nouakchott", "did as they had"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_rests import HeadlineRests
from timeline.extraction.phrasing import past_form, present_form, tidy
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb

VOWELS = "aeiouyéèêhâîô"
"""Letters before which French pronouns are cut short."""


_TO_WHAT_IS_SAID = 5
"""Words of time between a participle and the content that hangs on it."""


class HeadlineDeeds(HeadlineRests):
    """Gives such deeds a finite verb and the subject of the verb beside them."""

    def of_same(
        self, there: HeadlineDeeds, clause: Clause, verb: Verb, who: Sequence[Referent], told: Clause, deed: Verb
    ) -> str:
        """ "La Lettonie l'avait fait": "La Lettonie sanctionne X", the deed being told by `deed` of this sentence."""
        name = there._subject(clause, verb, who)
        several = verb.person == "p" or len(who) > 1
        lexicon = self.article.lexicon
        if self.english:
            said = past_form(lexicon, deed.lemma)
        else:
            said = present_form(lexicon, deed.lemma, "p" if several else "s")
            if said and deed.reflexive:
                said = self._reflexive(said)
            said = there._also_said(verb, deed) or said
        words = self._rest(told, deed, deed.end)
        homes = {r.country for r in who}
        own = (m for m in self.reading.mentions if m.start > deed.end and m.place and m.referents[0].country in homes)
        for mention in own:  # "L'Algérie rappelle ses ambassadeurs à Alger"
            words = words.replace(self.article.document.cut(mention.start - 1, mention.end), "")
        first, _, rest = words.partition(" ")
        first = (self.words.THEIRS if several else self.words.ITS).get(first, first)
        return tidy(f"{name} {said} {first} {rest}") if name and said else ""

    def _also_said(self, verb: Verb, deed: Verb) -> str:
        """ "devrait faire de même", "fera de même" of a deed: "devrait | reconnaître", "reconnaîtra"; empty of a past."""
        if verb.modal:
            return f"{self.tokens[verb.start].text} {self._reflexive(deed.lemma) if deed.reflexive else deed.lemma}"
        if verb.tense not in ("fut", "cond"):
            return ""
        wanted = (deed.lemma, verb.tense, verb.person)
        forms = self.article.lexicon.forms
        said = next((form for form, readings in forms.items() if any(tuple(r) == wanted for r in readings)), "")
        return self._reflexive(said) if said and deed.reflexive else said

    def of_next(
        self, clause: Clause, verb: Verb, people: Sequence[Referent], *, ahead: bool, teller: Clause | None
    ) -> str:
        """ "avant de gagner mardi Nouakchott": "X gagne Nouakchott", or "X doit gagner Nouakchott" where it is `ahead`.

        `teller`: the clause whose subject it is ("After meeting X, | the minister left"); none where `people` tell it.
        """
        own = teller.verb if teller is not None else None
        self.subject = tuple(people)
        name = self._subject(teller, own, people) if teller is not None and own is not None else self._listed(people)
        several = len(people) > 1 or own is not None and own.person == "p"
        several = several or len(people) == 1 and people[0].name.startswith(self.words.PLURAL_NAMES)
        several = several or self.english and own is not None and self._many(name, people)
        told = self._told(verb, several, ahead)
        return tidy(f"{name} {told} {self._rest(clause, verb, verb.end)}") if name and told else ""

    def of_beside(self, above: Clause, verb: Verb, people: Sequence[Referent], content: Clause) -> str:
        """ "a déclaré X, tout en démentant que": "X dément que"; `above` is the clause of whoever speaks."""
        told = self.of_next(above, verb, people, ahead=False, teller=above)
        return tidy(f"{told} {self._content(content)}") if told else ""

    def of_absolute(self, clause: Clause, verb: Verb, first: int) -> str:
        """ "le délai ayant expiré lundi": "Le délai expire"; its subject begins at token `first`."""
        name, head = self._render(first, verb.start), self.tokens[first].low
        several = head in self.words.PLURAL_STARTS or not self.words.AND.isdisjoint(
            self.article.lows[first : verb.start]
        )
        told = self._told(verb, several, ahead=False)
        if not name or not told:
            return ""
        self.in_present = not self.english
        hanging = (c for c in self.reading.clauses if c.kind == "content" and c.parent is not None)
        near = range(verb.end, verb.end + _TO_WHAT_IS_SAID)
        said = next((c for c in hanging if c.parent and c.parent.index == clause.index and c.opener in near), None)
        led = said is not None and all(self.article.timed[k] for k in range(verb.end, said.opener))
        content = self._content(said) if said is not None and led else ""  # "X ayant annoncé lundi | qu'il partirait"
        return tidy(f"{name} {told} {content or self._rest(clause, verb, verb.end)}")

    def _told(self, verb: Verb, several: bool, ahead: bool) -> str:
        """The verb in a finite form."""
        words, lexicon = self.words, self.article.lexicon
        if verb.passive:
            return f"{words.COPULAS['p' if several else 's']} {self.tokens[verb.main].text}" if not ahead else ""
        if self.english:
            return f"{'are' if several else 'is'} to {verb.lemma}" if ahead else past_form(lexicon, verb.lemma)
        told = present_form(lexicon, verb.lemma, "p" if several else "s")
        if ahead and told:
            return f"{'doivent' if several else 'doit'} {self._render(verb.start, verb.end)}"
        return self._reflexive(told) if told and verb.reflexive else told

    def _many(self, name: str, people: Sequence[Referent]) -> bool:
        """ "the journalists": an English past does not tell how many."""
        last = name.split()[-1].lower() if name else ""
        return not people and last.endswith("s") and not last.endswith("ss")

    def _reflexive(self, form: str, between: str = "") -> str:
        """ "se rend", "s'entretient", "s'en prend"."""
        said = f"{between} {form}" if between else form
        return f"{self.words.REFLEXIVE_PRONOUN[bool(between) or form[0] in VOWELS]}{said}"
