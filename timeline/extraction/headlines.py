"""A headline from the article's own words: the subject named, the date left out, pronouns replaced, the claim kept."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_deeds import VOWELS
from timeline.extraction.headline_obliques import by_name
from timeline.extraction.headline_speakers import HeadlineSpeakers
from timeline.extraction.lexicon import any_of
from timeline.extraction.litotes import UNDERSTATED
from timeline.extraction.only_then import restricting
from timeline.extraction.phrasing import (
    LENGTH,
    cut,
    ended,
    glue,
    present_form,
    tidy,
    unknown_infinitive,
)
from timeline.extraction.referents import Referent
from timeline.extraction.speakers_beside import phrase_behind
from timeline.extraction.tokenise import capitalised
from timeline.extraction.verb import Verb
from timeline.extraction.where_it_was import with_place

_FEW = 2
"""More countries than that are listed with commas."""


class Headline(HeadlineSpeakers):
    """Builds the headline of one candidate."""

    def of_words(self, start: int, end: int) -> str:
        """The words of the article themselves, from the first that can open a sentence, without times."""
        words = self.words
        leading = any_of(words, "CONJUNCTIONS", "COMPLEMENTISER", "RELATIVES", "SUBORDINATORS")
        while start < end and (self.tokens[start].low in leading or self.tokens[start].text in ",;:.—–"):
            start += 1
        return tidy(self._render(start, end)) if start < end else ""

    def as_said(self, start: int, end: int) -> str:
        """Words between quotation marks as they stand, their days included: nobody said "my, my and my marriage"."""
        whole = " ".join(self.article.document.cut(start, end).split())
        words = whole.strip(' \u00a0\u202f«»“”",.')
        return capitalised(words)

    def stretch(self, start: int, end: int) -> str:
        """Words of the article inside a headline, without times."""
        return self._render(start, end)

    def of_condition(self, clause: Clause) -> str:
        """ "If Bill Clinton signs it": the word that makes a condition of it stays."""
        start = clause.opener if 0 <= clause.opener < clause.start else clause.start
        led = start > self.reading.sentence.first and not self.english
        start -= led and self.tokens[start - 1].low in self.words.CONDITION_LEADS  # "à moins que"
        above = clause.parent
        main = next(
            (v for v in self.reading.verbs if 0 <= v.end <= start and restricting(self.article, v) == start - 1), None
        )
        if main is not None and main.clause >= 0:  # "ne partira que si": both, as neither is told alone
            above = self.reading.clauses[main.clause]
            stop = next((end for begin, end in clause.pieces if begin <= clause.start < end), clause.end)
            return tidy(self._render(above.start + (self.article.lows[above.start] in self.words.BUT), stop))
        if above is not None and above.verb is not None and above.verb.end <= start < above.verb.end + 20:
            apart = len(above.pieces) > 1 or self.article.lows[above.start] in self.words.WHERE  # "où il offrait de"
            if not self.english and apart:  # "Les deux, qui ne se parlent pas, se verront si"
                stop = next((end for begin, end in clause.pieces if begin <= clause.start < end), clause.end)
                told = self.of_clause(above, above.verb, self.article.subject(self.reading, above.verb), ())
                return tidy(f"{told} {self._render(start, stop)}")
            start = above.start  # "threatened to kill them unless it released them": nothing is a condition alone
            self.subject = tuple(self.article.subject(self.reading, above.verb))  # "se demande s'il ira": he himself
        stop = next((end for begin, end in clause.pieces if begin <= clause.start < end), clause.end)
        follows = self._follows_condition(clause, start, stop)
        if follows:
            return follows
        start += self.tokens[start].low in self.words.BUT  # "Mais la Croix-Rouge craint"
        start += self.tokens[start].low in self.words.COMPLEMENTISER  # "said that X would not come unless"
        return tidy(self._render(start, stop))

    def _follows_condition(self, clause: Clause, start: int, stop: int) -> str:
        """ "Si rien n'est signé d'ici vendredi, | l'armée se retirera": both, where there is room: a condition alone tells
        nothing."""
        main = next((c for c in self.reading.clauses[clause.index + 1 :] if c.kind == "main"), None)
        if start != self.reading.sentence.first or main is None or main.start != stop + 1 or len(main.pieces) > 1:
            return ""
        told = f"{self._render(start, stop)}, {self._render(main.start, main.end)}"
        return tidy(told) if len(told) < LENGTH else ""

    def of_reported(self, speaker: str, clause: Clause, verb: Verb, told: Clause) -> str:
        """ "Britain had not been consulted, X told the Commons": who said, to whom, and what, none of it in marks."""
        start, end = told.pieces[0]
        first, listed = self._render(start, end), False
        if told.verb is not None and told.verb.start >= end and self.english:
            begin, end = next(((a, b) for a, b in told.pieces if a <= told.verb.start < b), (start, end))
            own = self._phrase_before(told, told.verb)  # "the visit, planned for May, | is void"
            many = self.article.subject(self.reading, told.verb)
            listed = bool(own) and len(many) > _FEW and all(r.type == "country" for r in many)
            if listed:
                own = self._listed(many)  # "India, | Pakistan and China will attend"
            first = f"{own} {self._render(max(begin, told.verb.start), end)}" if own else first
        if not first or self.article.document.inside[start]:
            return ""
        if self.english and told.verb is not None and told.verb.start == start and told.verb.form == "fin":
            who = self._subject(told, told.verb, self.article.subject(self.reading, told.verb))
            if not who:
                return ""
            first = f"{who} {first}"
        small = (
            not self.article.named[start]
            and self.tokens[start].low not in self.words.CAPITAL_I
            and first.startswith(self.tokens[start].text)
        )
        whom, k = "", verb.end
        if verb.lemma in self.words.TELLING:
            whom = self._render(k, self._until_mark(k, next(b for a, b in clause.pieces if a <= verb.start < b)))
            if not whom:
                return ""
        behind = self._render(*phrase_behind(self.article, self.reading, clause, verb))  # ", said | the embassy"
        by_words = behind or self._subject(clause, verb, self.article.subject(self.reading, verb))
        speaker = by_words if 0 < len(by_words) < 60 else speaker
        said = " ".join(self.tokens[j].text for j in range(verb.start, verb.end) if not self.article.timed[j])
        words = f"{first[0].lower()}{first[1:]}" if small else first
        whole = " ".join(part for part in (speaker, said, whom, "that", words) if part)
        if listed and len(whole) > LENGTH:
            return ""  # a list cut short would tell of fewer
        return tidy(whole)

    def of_moved(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        """What was put off to the day that this is the headline of; empty where only a pronoun names it."""
        what = self._subject(clause, verb, subject)
        if what.rpartition(" ")[2] in self.words.PREPOSITIONS:
            return ""  # "A decision on | whether to punish X has been put off"
        return tidy(what) if len(what.split()) > 2 and self._nominal(what) else ""

    def of_clause(self, clause: Clause, verb: Verb, subject: Sequence[Referent], objects: Sequence[Referent]) -> str:
        """Subject, verb in the present where it is simple, and the rest of the clause up to its natural end."""
        self.subject = tuple(subject)
        at = self.goes_on_above(clause, verb)
        if 0 <= at < self.dated_at and (above := self.of_above(clause, at)):
            return tidy(above)  # "the talks on which both relied, | resume in May"
        if clause.subordinator in any_of(self.words, "COMPLEMENTISER", "OBJECT_RELATIVES") and any(
            v.form == "fin"
            and v.clause == clause.index
            and v.start >= verb.end
            and self.tokens[v.start - 1].text != ","
            for v in self.reading.verbs
        ):
            return ""  # "La visite que X devait faire est annulée": two verbs, one of them not ours
        subject_text = self._subject(clause, verb, subject)
        if not self.english and verb.person == "p" and len(subject) > 1 and self._names_one(subject_text):
            subject_text = self._listed(subject)  # "La France, le Rwanda et la Norvège, à la tête de X, souhaitent"
        if not self.english and verb.person == "p" and len(subject) == 1:
            subject_text = self._with_the_others(clause, verb, subject_text)
        if not self.english and self._of_another_number(verb, subject_text):
            return ""  # "Le Tribunal, …, estiment": not who did it
        if self.english and not subject_text and verb.form == "fin" and self.pronoun_before(clause, verb):
            # "They break down on the 8th", of which nothing tells who they are: never "Break down"
            return self._done_by_nobody_known(clause, verb) if clause.kind == "relative" else ""
        self.opening = subject_text
        self.by_name = bool(subject) and subject_text == self._listed(subject)
        verb_text, rest = self._verb(clause, verb)
        plain = verb_text.lower().replace("’", "' ").split(" ")[0] not in self.words.NEGATION_MARKS and not self.english
        follows = plain and rest + 1 < self.reading.sentence.last
        if follows and self.tokens[rest].low in self.words.COMPLEMENTISER and self.article.dated[rest + 1]:
            rest += 1  # "n'a voté que mardi la loi"
        body = self._rest(clause, verb, max(rest, self.article.inverted.get(id(verb), 0)))
        body = ended(body, self.words.EVEN_IF) if " " in body else "" if body in self.words.EVEN_IF else body
        if clause.verb is verb and subject_text:
            body, verb_text = self._for_clitic(verb, objects, body, verb_text)
        if not self.english:
            body = by_name(body, objects, subject, self.words)
            if body and verb.lemma != self.words.BE:
                verb_text = verb_text.removeprefix(self.words.THITHER)
        whom = self._whom(clause, verb)
        wish = self._chain(clause, verb) if whom else ""
        if wish and body.startswith(wish):
            whom, body = f"{wish} {whom}", body[len(wish) :].strip()  # "un traité qu'ils disent vouloir signer"
        parts = [*filter(None, (subject_text, verb_text, *self._in_order(clause, whom, body)))]
        contents = [
            c
            for c in self.reading.clauses
            if c.parent is clause
            and c.kind == "content"
            and c.start >= verb.end
            and c.opener not in self.only
            and self.article.lows[c.opener - 1] not in self.words.TOPICAL  # ", ce que X dément"
            and not self._joined_to_relative(c)
            and not self._of_left_out(clause, verb, c, body)
            and (
                self.english
                or self.tokens[c.opener - 1].text != ","
                or c.opener < 1
                or self._after_aside(clause, verb, c)
            )
        ]
        if contents and len(" ".join(parts)) < LENGTH - 20:
            content = self._content_told(contents)
            extra = self._joined_content(contents, content) or self._content(content)
            within = self._told_within(content)
            extra = f"{extra} {self._content(within)}" if extra and within is not None else extra
            extra = f"{extra} {self._as_well(contents, content, LENGTH - len(' '.join(parts)) - len(extra))}".rstrip()
            if extra:
                parts += [extra, self._proviso(content, LENGTH - len(" ".join(parts)) - len(extra))]
        if not contents and body:
            parts.append(self._narrowed(clause, verb, body, LENGTH - len(" ".join(parts)) - 1))
        provided = self._provided(clause, verb, LENGTH - len(" ".join(parts)))
        parts += [provided] if provided not in body else []
        told = " ".join(" ".join(parts).split()).replace(" ,", ",").replace("«\u00a0", "« ")
        told = with_place(self.article, self.reading, clause, told) if clause.verb is verb else told
        head = " ".join(f"{subject_text} {verb_text}".split())
        if self.english and "," in subject_text and len(told) > LENGTH:
            short = self._bare_subject(subject_text, subject)
            told, head = told.replace(subject_text, short, 1), head.replace(subject_text, short, 1)
        if "," in head and len(told) >= LENGTH > len(head) + 12 and told.startswith(head):
            tail = cut(told[len(head) + 1 :], LENGTH - len(head) - 3)
            loose = any_of(self.words, "PREPOSITIONS", "DETERMINERS", "BARE_SUBORDINATORS", "CONJUNCTIONS")
            told = f"{head} {ended(tail, loose)}…"  # the verb is not what goes
        if self.english and self.article.document.hyphened(verb.start):  # "test-fired"
            before, word = self.tokens[verb.start - 1].text, self.tokens[verb.start].text
            told = told.replace(f" {before} {word}", f" {before}-{word}", 1)
        told = ended(told, self.words.LOOSE_ENDS)  # "une déclaration par [laquelle ...]"
        before, comma, last = told.rpartition(", ")
        if comma and last in any_of(self.words, "AFTER_EVENT", "BEFORE_EVENT"):
            told = before  # "ferme le poste, avant [de le rouvrir quelques heures plus tard]"
        return tidy(told)

    def _done_by_nobody_known(self, clause: Clause, verb: Verb) -> str:
        """ "struck down the ban on rallies | he imposed": the ban on rallies was imposed, where nothing tells who he is."""
        simple = verb.tense in ("past", "plup") and not verb.modal and not verb.negated and not verb.passive
        whom = self._whom(clause, verb) if simple else ""
        if not whom or not any(
            r.tense == "pp" for r in self.article.lexicon.forms.get(self.article.lows[verb.main], ())
        ):
            return ""
        copula = self.words.COPULAS["p" if self._several(whom, verb) else "s"]
        rest = self._rest(clause, verb, verb.end)
        return tidy(f"{whom} {copula} {self._render(verb.main, verb.main + 1)} {rest}".strip())

    def _bare_subject(self, told: str, subject: Sequence[Referent]) -> str:
        """ "Ratko Mladic, the general wanted for the massacre of 8,000 men and boys, | was arrested": the name without what
        is said of it, where what follows would find no room."""
        first = told.partition(",")[0]
        if len(subject) == 1 and subject[0].type == "person":
            return self._listed(subject)
        listed = not self.words.AND.isdisjoint(told[len(first) :].split())
        return first if not listed and self._nominal(first) else told

    def _verb(self, clause: Clause, verb: Verb) -> tuple[str, int]:
        """The verb group in words, and the token after it."""
        tokens, words = self.tokens, self.words
        present = self._present(verb)
        self.in_present = bool(present)
        if not present and self.article.document.word_before(verb.start) in words.NEVER:
            return self._render(verb.start - 1, verb.end), verb.end  # "never took place"
        if present:
            last = verb.end - 1
            whole = last > verb.main and verb.sense is not None and self.article.lows[last] in verb.sense.words
            return f"{present} {tokens[last].text}" if whole else present, verb.end  # "fait | savoir"
        clitics = (
            self._left_out(verb) if verb.clitics or self.english else frozenset()
        )  # "doit les recevoir": they stay
        between = self._between(verb)
        kept = [
            self._not_before(verb, k)
            if not self.article.document.hyphened(k) or k == verb.start
            else f"-{tokens[k].text}"
            for k, low in enumerate(self.article.lows[verb.start : verb.end], verb.start)
            if (low not in words.HEADLINE_DROPS or self._clitic(verb, k))
            and not self.article.dated[k]
            and low != ","
            and k not in self.only
            and k not in between
            and not self._apart(k)
            and not (low in words.SUBJECT_PRONOUNS or low in words.LINKING_T and verb.inverted)
            and low not in clitics
        ]
        if not self.english and len(kept) > 1 and kept[1][:1].lower() not in VOWELS:
            kept[0] = self.words.UNELIDED.get(kept[0].replace("’", "'"), kept[0])  # "s'étaient vu": "se sont vu"
        shared = verb.form == "fin" and verb.start == verb.main
        if shared and (verb.passive or self.english and (verb.modal or verb.tense == "fut")):
            kept[:0] = self._shared_auxiliary(verb)  # "ont été arrêtés et expulsés", "will be freed and sent home"
        told = glue(kept).replace(" -", "-")  # "was re-elected"
        opens = verb.start == self.reading.sentence.first or told.isupper()
        return told.lower() if opens else told, verb.end  # "2. CONDAMNE l'attaque": "Le Conseil condamne l'attaque"

    def verb_alone(self, clause: Clause, verb: Verb) -> str:
        """The verb group in the words of a headline."""
        return self._verb(clause, verb)[0]

    def _shared_auxiliary(self, verb: Verb) -> list[str]:
        """ "will debate the text on Monday and | vote on Tuesday": the words before the verb that has them."""
        before = (v for v in reversed(self.reading.verbs) if v.start < verb.start and v.form == "fin")
        leader = next((v for v in before if v.main > v.start), verb)
        if verb.passive and not (self.english and leader.passive):
            return [self.words.COPULAS[verb.person or "s"]]
        dated, left = self.article.dated, self.words.HEADLINE_DROPS
        ahead = range(leader.start, leader.main)
        return [self.tokens[k].text for k in ahead if not dated[k] and self.article.lows[k] not in left]

    def _clitic(self, verb: Verb, k: int) -> bool:
        """ "en parleront", "s'en prendra": a pronoun of the verb, no part of "en outre"."""
        return (
            self.tokens[k].low in self.words.CLITICS
            and k < verb.main
            and k + 1 in range(verb.start, verb.end)
            and (self.tokens[k + 1].low not in self.words.HEADLINE_DROPS)
        )

    def _present(self, verb: Verb) -> str:
        """ "a averti" is "avertit" in a French headline, "s'est entretenu" "s'entretient"."""
        words = self.words
        if (
            not words.PRESENT_HEADLINES
            or verb.form != "fin"
            or verb.tense not in ("past", "plup", "impf")
            or verb.passive
            or verb.negated
            or UNDERSTATED in verb.notes
        ):
            return ""
        if verb.modal or verb.lemma == words.BE or verb.known and verb.lemma not in self.article.lexicon.senses:
            return ""
        person = "p" if self._plural(verb) else "s"
        lemma = verb.lemma if verb.known else unknown_infinitive(self.tokens[verb.main].low)
        form = present_form(self.article.lexicon, lemma, person) if lemma else ""
        if not form:
            return ""
        if verb.reflexive:
            before = self.article.lows[verb.start : verb.main] if verb.lemma in words.WITH_EN else []
            form = self._reflexive(form, next((low for low in before if low in words.EN), ""))
        if (
            not self.english
            and restricting(self.article, verb) >= 0
            and self.only.isdisjoint(range(verb.start, verb.main))
        ):
            form = f"n’{form}" if form[0] in VOWELS else f"ne {form}"  # "n'a adopté qu'une partie du texte"
        return form

    def _plural(self, verb: Verb) -> bool:
        subject = self.article.subjects.get(id(verb), ())
        if self.by_name and len(subject) == 1 and subject[0].type == "person":
            return False  # the headline names one, whoever was with them
        if verb.person:
            return verb.person == "p"
        return len(subject) > 1
