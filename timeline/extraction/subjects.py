"""Who does what a verb says."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.absolutes import own_subject
from timeline.extraction.clauses import Clause, leading_relative, shared_subject, teller_of
from timeline.extraction.fronted import acting_from
from timeline.extraction.impersonals import leads_to_nobody
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.looks import first_of
from timeline.extraction.object_control import doer_by_object
from timeline.extraction.referents import Mention, Referent, told_up_to
from timeline.extraction.resolutions import Resolutions
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading


@cache
def _pointing(words: Words) -> frozenset[str]:
    """The words that stand for somebody named before."""
    return any_of(
        words,
        "SUBJECT_PRONOUNS",
        "OF_AN_AGE",
        "LAST_NAMED",
        "ONE_OF_TWO",
        "CONCERNED",
        "DUOS",
        "TWO",
        "THIS_ONE",
        "SEVERAL",
    )


class Subjects(Resolutions):
    """The part of an article that resolves subjects, in the order of the text."""

    def subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        """Who does what the verb says; resolved once, remembered."""
        known = self.subjects.get(id(verb))
        if known is None:
            self.subjects[id(verb)] = ()  # a cycle of heads ends here
            known = self.subjects[id(verb)] = self._subject(reading, verb)
        return known

    def _subject(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        if verb.inverted:
            return self.pronoun(verb.inverted, reading, verb.start)
        at, clauses = verb.clause, reading.clauses
        if not 0 <= at < len(clauses):
            return ()
        clause = clauses[at]
        if verb.form != "fin":
            return self._of_participle(reading, verb) if verb.form == "pp" else self._controlled(reading, verb, clause)
        if (
            (verb.stance in {"say", "announce"} or "says" in verb.notes)
            and clause.opener >= 0
            and self.tokens[clause.opener].text in (",", "»", "”", '"', "?", "!")
            and clause.opens(verb.start)
            and not self._begun(reading, clause, verb)
            and (behind := self._speaker_behind(reading, clause, verb))
        ):
            return behind
        if verb.start <= reading.sentence.first + 1 and reading.index and (body := self.body_of_item(reading, verb)):
            return body
        before = self._before(reading, clause, verb)
        if before:
            return before
        if (
            clause.kind == "relative"
            and clause.subordinator in self.words.RELATIVES
            and clause.subordinator not in self.words.NOT_AS_SUBJECTS
            and not (self.language_is_english and self._acted_upon(clause, verb))
            and not self.led_to_which(clause)
        ):
            return self.antecedent(reading, leading_relative(clause, reading.clauses, self.words, self.lows).opener)
        if self._we(verb):
            return self.pronoun(self.lows[verb.start], reading, verb.start)
        pointing = _pointing(self.words)
        for start, end in clause.pieces:
            inside = self.lows[start : min(end, verb.start)]
            if pointing.isdisjoint(inside):
                continue
            for k, code in enumerate(inside, start):
                if code not in pointing:
                    continue
                if code in self.words.SUBJECT_PRONOUNS and not self.impersonal(k) and not self._aside(k):
                    who = self.told_by_pronoun(reading, clause, k, code)
                    text = verb.kind in ("agreement", "vote") or verb.lemma in self.words.DONE_TO_THINGS
                    thing = verb.passive and text and not self.of_somebody(code)
                    thing = thing and all(r.type in ("person", "office") for r in who)
                    if thing:
                        return ()  # "Il a été signé à Vienne": a text, not a man
                    return who or self.told_next(reading, clause, code)
                if code in self.words.OF_AN_AGE and k + 2 > verb.start - 1 and self.of_that_age(start, k):
                    return self.last_person(k)  # "the 54-year-old met", "le sexagénaire a"
                if (
                    code in self.words.LAST_NAMED
                    and (k + 1 == verb.start or self.lows[k + 1] == ",")
                    and self.tokens[k - 1].low in any_of(self.words, "DEMONSTRATIVES", "BARE_THE")
                ):
                    other = self.other_of_two
                    if self.language_is_english and other is not None and reading.index - other[0] < 2:
                        return (other[1],)  # "The former left on Monday. The latter"
                    return self.last_named(k)
                if code in self.words.CONCERNED and self.stands_alone(clause, k, verb):
                    return self.last_named(k, somebody=True)
                if code in self.words.ONE_OF_TWO and self.stands_alone(clause, k, verb):
                    return self.one_of_two(reading, k, self.words.ONE_OF_TWO[code])
                duo = code in self.words.DUOS and not verb.passive
                near = verb.start - (
                    self.language_is_english and self.lows[verb.start - 1] in self.words.BEFORE_VERB_OF_TWO
                )
                if code in self.words.SEVERAL and k + 1 == near and self.lows[k - 1] in self.words.ALL_THE:
                    return self.cast.last_together(self.words.SEVERAL[code], self.mentions_before(k))
                if duo or code in self.words.TWO and k + 1 == near:
                    known = (
                        self.tokens[k - 1].low in self.words.THE_MANY | self.words.TAKING_UP or code in self.words.BOTH
                    )
                    if known and k + 2 >= near:  # "the two are to meet again", "le duo a signé"
                        return self.met_before(reading, k) or self.lately_two(reading, k)
                if (
                    code in self.words.THIS_ONE
                    and k + 2 <= verb.start
                    and self.tokens[k + 1].low in self.words.HERE_OR_THERE
                ):
                    return self.last_named(k)
        if self._said_by_words(clause, verb):
            return self._named_after_words(reading, clause, verb)
        shared = shared_subject(clause, reading.clauses)
        if shared is not None and shared.verb is not None:
            return self.subject(reading, shared.verb)
        if self._told_after(reading, clause, verb):
            near = 12 if "says" in verb.notes else 6  # « … », a lancé mardi, à Rome, devant la presse, X
            for after in reading.mentions:
                if after.start < verb.end or after.role or after.place or not clause.holds(after.start):
                    continue
                if after.start - verb.end >= near:
                    break
                who = self._with_list(reading, after)
                if verb.start == clause.pieces[0][0] + 1:
                    self.inverted[id(verb)] = told_up_to(reading.mentions, after, who[-1])
                return who
        return ()

    def _of_participle(self, reading: Reading, verb: Verb) -> tuple[Referent, ...]:
        copula = next((v for v in reading.verbs if v.end == verb.start and v.form == "fin"), None)
        if copula is not None and copula.clause == verb.clause:
            return self.subject(reading, copula)  # "L'ambassade de France à Santiago restera fermée"
        return self.antecedent(reading, verb.start)

    def _speaker_behind(self, reading: Reading, clause: Clause, verb: Verb) -> tuple[Referent, ...]:
        """ "« ... », a déclaré | X": whoever is named right behind."""
        for mention in reading.mentions:
            if mention.start >= verb.end and clause.holds(mention.start) and not mention.place:
                near = mention.start - verb.end < 6 and not mention.role
                return self._without_apart(reading, clause, self._with_list(reading, mention)) if near else ()
        return ()

    def _we(self, verb: Verb) -> bool:
        """ "Nous avons rencontré X": a verb that "nous" is the subject of, and no object."""
        if verb.start == verb.main or self.words.SUBJECT_PRONOUNS.get(self.lows[verb.start]) != "1p":
            return False
        at = first_of(self.lexicon.forms, self.lows, verb.start + 1, verb.end)
        return at >= 0 and self.lows[at].endswith(self.words.WE_ENDINGS)

    def _before(self, reading: Reading, clause: Clause, verb: Verb, first_at: int = -1) -> tuple[Referent, ...]:
        """Names before the verb that no preposition governs; failing that, the owner in "les autorités de Kiev"."""
        owners: tuple[Referent, ...] = ()
        owned_by = -1
        first: Mention | None = None
        found: list[Referent] = []
        beside: Mention | None = None
        if verb.form == "fin":
            first_at = acting_from(self.document, self.words, clause, verb, english=self.language_is_english)
        for mention in reading.mentions:
            start = mention.start
            if start >= verb.start:
                break
            if start < first_at or mention.place or not clause.holds(start) or mention.names_agency():
                continue
            opens = mention.role == "none" and clause.kind == "adverbial" and mention.governed == clause.start
            whose = self._whose(mention, verb.start)
            if whose is False:
                beside = mention  # "le frère du président", "the President's wife": another one
                continue
            if whose or mention.role == "of" or self._comes_from(mention):
                if found and self._is_second_body(mention):
                    found += [r for r in self.settle(mention, reading) if r not in found]
                elif not owners:
                    owners = self._owners(reading, clause, verb, mention)
                    owned_by = mention.governed
                elif self._listed(reading, mention) and (
                    mention.governed == owned_by or self._is_second_power(mention)
                ):
                    owners += self.settle(mention, reading)  # "the police of Ghana and Togo"
            elif not mention.role or opens:  # "after Okwir met Lazare"
                if self._object_before(reading, clause, verb, mention):
                    continue
                via = beside if beside is not None and mention.start - beside.end < 5 else mention
                if (
                    len(found) == 1
                    and first is not None
                    and (self._is_whose(first, mention) or self._is_its_body(first, mention))
                ):
                    found = list(mention.referents)  # "The government's negotiator, the minister X, spoke"
                    continue
                if len(found) == 1 and first is not None and self._lives_there(first, mention):
                    found, first = list(self.settle(mention, reading)), mention
                    continue  # "Hong Kong activist Jimmy Lai was jailed"
                if found and (self._says_what(mention, verb.start) or not self._listed(reading, via)):
                    # "Russia, Serbia's ally, accused", "X and Trump's envoy Y"
                    if len(found) == 1 and self._is_he(found[0], mention):
                        found = list(mention.referents)
                    continue  # an apposition or a second phrase: the subject is the first
                first = first or mention
                with_them = self._with_pronoun(reading, clause, mention)
                if with_them:
                    found += [r for r in with_them if r not in found]
                named = self.settle(mention, reading)
                found += [r for r in named if r not in found] if found else named
        if owners and not found:
            self.owned.add(id(verb))
        if found and first is not None and verb.form == "fin" and self.lows[first.end] == ",":
            found += [r for r in self.as_well(reading, first, verb) if r not in found]
        return tuple(found) or owners

    def _whose(self, mention: Mention, stop: int) -> bool | None:
        """Whether what is a person's is told of that person: his troops are, his brother is not; `None`: nothing is."""
        if (
            mention.referents[0].type not in {"person", "office"}
            or mention.referents[0].office in self.words.NOT_PERSON
        ):
            return None
        lows, words, end = self.lows, self.words, mention.end
        if mention.role == "of":
            span = range(mention.governed - 1, max(mention.governed - 6, -1), -1)
        elif end < stop and lows[end] in words.OWNING and "," not in lows[mention.start : end]:
            span = range(end + 1, min(end + 7, stop))
        elif end < stop and self.language_is_english and not self.tokens[end].cap:
            span = range(end, end + 1)  # "the Biden administration", "Trump lawyer X"
            if lows[end] not in words.ACTING_BODIES and (
                lows[end] not in words.HUMANS or lows[end] in self.lexicon.forms
            ):
                return None
        else:
            return None
        for k in span:
            low = lows[k]
            if not low.isalpha() or low in words.DETERMINERS or low in words.PREPOSITIONS:
                break
            if low not in words.ACTING_BODIES and in_number(low, words.HUMANS):
                return False
        return True

    def _is_its_body(self, power: Mention, body: Mention) -> bool:
        """ "Lebanon's | Hezbollah fired rockets": a body that has a name of its own, and not the power before it."""
        owned = power.end == body.start - 1 and self.lows[power.end] in self.words.OWNING
        return owned and power.referents[0].type == "country" and body.referents[0].type == "org"

    def _object_before(self, reading: Reading, clause: Clause, verb: Verb, mention: Mention) -> bool:
        """ "Rather than meet Putin, Biden ...": whom an opening infinitive names is not who acts."""
        if len(clause.pieces) == 1 and verb.start <= clause.pieces[0][1]:
            return False
        piece = next(((a, b) for a, b in clause.pieces if a <= mention.start < b), None)
        if piece is None or piece[1] >= verb.start or piece[0] <= verb.start < piece[1]:
            return False
        first = piece[0]
        opened = self.language_is_english and self.lows[first].endswith(self.words.GERUND_ENDING)
        opened = opened and (first == reading.sentence.first or self.lows[first - 1] == ",")
        if opened and self.lows[first + 1] in any_of(self.words, "ARTICLES", "TITLES", "POSSESSIVES"):
            return True  # "Briefing the Council on Monday, X said", "X, explaining her delegation's vote, said"
        return any(v.form in ("inf", "ger") and piece[0] <= v.start and v.end <= mention.start for v in clause.verbs)

    def _controlled(self, reading: Reading, verb: Verb, clause: Clause) -> tuple[Referent, ...]:
        head = verb.head
        own = own_subject(self.document, self.words, clause, verb, english=self.language_is_english)
        if own >= 0:
            return self._before(reading, clause, verb, own)  # "le délai ayant expiré": not who acts before or after it
        if verb.form == "ger":
            apart = next((m for m in reading.mentions if m.end == verb.start and not m.role and not m.place), None)
            if apart is not None and self.tokens[apart.start - 1].text == ",":
                return self.settle(apart, reading)  # ", President X having signed the decree"
        teller = teller_of(reading.clauses, clause) if verb.form == "ger" else None
        if teller is not None and teller.verb is not None:
            return self.subject(reading, teller.verb)  # "After meeting X, | the minister left"
        if head is None:
            top = clause.verb or self._led_verb(reading, clause)
            return self._before(reading, clause, verb) or (
                self.subject(reading, top) if top is not None and top is not verb else ()
            )
        led = doer_by_object(self, reading, verb, head)
        return self.subject(reading, head) if led is None else led

    @staticmethod
    def _led_verb(reading: Reading, opening: Clause) -> Verb | None:
        """ "Before leaving for Beijing, the minister met": the verb to which such an opening leads."""
        after = next((c for c in reading.clauses if c.start >= opening.end and c.kind in ("main", "loose")), None)
        return after.verb if after is not None and opening.kind == "adverbial" else None

    def _aside(self, k: int) -> bool:
        """ "La mission uruguayenne, elle, était annoncée": the pronoun only takes up the subject."""
        return 0 < k < len(self.tokens) - 1 and self.tokens[k - 1].text == "," and self.tokens[k + 1].text == ","

    def _is_he(self, office: Referent, mention: Mention) -> bool:
        """ "Le secrétaire général de la Fédération, le Chilien X": a person after an office of nobody."""
        k = mention.start - 1
        k -= self.tokens[k].low in self.words.ARTICLES
        anybody = office.type == "office" and office.country is None or office.supposed
        return anybody and mention.referents[0].type == "person" and self.tokens[k].text == ","

    def impersonal(self, k: int) -> bool:
        """Whether the pronoun at token `k` stands for nobody: "il faut", "il n'y a pas", "il n'en était pas question"."""
        words, stop = self.words, min(len(self.tokens), k + 6)
        at = k + 1
        while at < stop and self.tokens[at].low in words.NEGATION_MARKS:
            at += 1
        if at >= stop:
            return False
        if self.tokens[at].low in words.THERE:  # "il y a", but "il y avait rencontré" and "il y présidera"
            said, told = (self.tokens[j].low if j < len(self.tokens) else "" for j in (at + 1, at + 2))
            has = self.language_is_english or any(
                r.lemma in (words.HAVE, words.BE) for r in self.lexicon.forms.get(said, ())
            )
            return has and not any(r.tense == "pp" for r in self.lexicon.forms.get(told, ()))
        if self.tokens[at].low in words.IMPERSONAL or self.timed[k]:  # in an aside: ", on le sait,"
            return True
        expletive = not self.language_is_english and self.lows[k] in words.EXPLETIVE_PRONOUNS
        if expletive and leads_to_nobody(self.lexicon, self.lows, at):
            return True
        if self.tokens[at].low in words.FALLING_TO:  # "Il revient au ministre, X, d'autoriser la poursuite"
            after = range(at + 2, min(at + 25, len(self.tokens) - 1))
            return any(
                self.lows[j] in words.INFINITIVE_MARKS
                and any(r.tense == "inf" for r in self.lexicon.forms.get(self.lows[j + 1], ()))
                for j in after
            )
        return not words.IMPERSONAL_NOUNS.isdisjoint(self.lows[at + 1 : stop])
