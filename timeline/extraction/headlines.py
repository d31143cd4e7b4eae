"""A headline from the article's own words: the subject named, the date left out, pronouns replaced, the claim kept."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.phrasing import LENGTH, cut, glue, join_names, named, present_form, tidy
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.verbs import Verb

_MARKS_OUT = set('«»“”"')


class Headline:
    """Builds the headline of one candidate."""

    def __init__(self, article: Article, reading: Reading) -> None:
        self.article, self.reading = article, reading
        self.subject: tuple[Referent, ...] = ()  # named already: its pronoun may stay
        self.tokens, self.words = article.tokens, article.words
        self.english = article.language_is_english

    def of_quotation(self, speaker: Sequence[Referent], clauses: Sequence[Clause], before: int) -> str:
        """ "Joe Biden : « Ce n'est pas sur la table »"."""
        start, end = min(c.start for c in clauses), max(c.end for c in clauses)
        while end < before and self.tokens[end].text not in '»”"':
            end += 1
        words = self.article.text[self.tokens[start].start : self.tokens[end - 1].end].strip(' \u00a0\u202f«»“”",.')
        words = " ".join(words.split())
        # The most telling stretch of a long quotation is what follows its last "que".
        limit = LENGTH - 30
        if len(words) > limit:
            words = cut(words, limit) + "…"
        name = join_names([r.name for r in speaker], self.words.AND_WORD)
        return f"{name}: “{words}”" if self.english else f"{name} : « {words} »"

    def of_noun(self, noun: Noun, people: Sequence[Referent], clause: Clause | None) -> str:
        """ "Sommet virtuel entre Joe Biden et Vladimir Poutine"."""
        start, end = noun.start, noun.end
        stop = clause.end if clause is not None else self.reading.sentence.last
        tokens = self.tokens
        if self.english:
            while start > self.reading.sentence.first and (
                start - 1 in self.article.cast.adjectives or tokens[start - 1].low in self.words.TELEPHONE
            ):
                start -= 1
        told = False
        while end < stop and end - noun.end < 14:
            token = tokens[end]
            if end == noun.end and (self.article.dated[end] or token.text == ","):
                resumed = self._resumed(end, stop)
                if resumed:
                    return tidy(f"{self._render(start, end)} {resumed}")
            if self.article.dated[end] or token.text in ',;:.()«»“”"' or token.low in self.words.RELATIVES:
                break
            if any(v.start <= end < v.end for v in self.reading.verbs):
                break
            told = told or bool(self.article.named[end])
            end += 1
        while end > noun.end and tokens[end - 1].low in {
            *self.words.PREPOSITIONS,
            *self.words.DETERMINERS,
            *self.words.AND,
        }:
            end -= 1
        phrase = self._render(start, end)
        names = [named(r, self.words) for r in people]
        if not told and len(names) > 1:
            phrase += f" {self.words.BETWEEN} {join_names(names, self.words.AND_WORD)}"
        elif not told and len(names) == 1:
            phrase = f"{names[0]}: {phrase}" if self.english else f"{names[0]} : {phrase}"
            return tidy(phrase)
        return tidy(phrase)

    def _resumed(self, end: int, stop: int) -> str:
        """ "la signature, mardi 18 mars, du traité": what the noun governs after its date."""
        words = self.words.DATE_LINKS
        at = next((k for k in range(end, min(stop, end + 9)) if self.tokens[k].low in words), None)
        if at is None or not any(self.article.dated[k] for k in range(end, at)):
            return ""
        return self._render(at, self._until_mark(at, stop))

    def _until_mark(self, start: int, stop: int) -> int:
        """The end of the phrase that begins at `start`."""
        end = start
        while end < stop and end - start < 14 and self.tokens[end].text not in ',;:.()«»“”"':
            end += 1
        return end

    def of_clause(self, clause: Clause, verb: Verb, subject: Sequence[Referent], objects: Sequence[Referent]) -> str:
        """Subject, verb in the present where it is simple, and the rest of the clause up to its natural end."""
        self.subject = tuple(subject)
        subject_text = self._subject(clause, verb, subject)
        verb_text, rest = self._verb(clause, verb)
        parts = [part for part in (subject_text, verb_text) if part]
        body = self._rest(clause, verb, rest)
        if verb.clitics and objects and clause.verb is verb:
            names = join_names([named(r, self.words) for r in objects], self.words.AND_WORD)
            body = f"{names} {body}".strip() if not any(r.name in body for r in objects) else body
        if body:
            parts.append(body)
        contents = [
            c for c in self.reading.clauses if c.parent is clause and c.kind == "content" and c.start >= verb.end
        ]
        if contents and len(" ".join(parts)) < LENGTH - 20:
            content = contents[0]
            extra = self._content(content)
            if extra:
                parts.append(extra)
        return tidy(" ".join(parts))

    def of_phrase(self, verb: Verb, people: Sequence[Referent]) -> str:
        """A participle or infinitive with its noun: "accord signé à Washington", "après avoir parlé avec X"."""
        tokens, first = self.tokens, self.reading.sentence.first
        clause = self.reading.clauses[verb.clause] if 0 <= verb.clause < len(self.reading.clauses) else None
        start = verb.start
        if verb.form == "pp":
            while (
                start > first
                and verb.start - start < 8
                and tokens[start - 1].text not in ",;:.()«»"
                and not any(v.start <= start - 1 < v.end for v in self.reading.verbs if v is not verb)
            ):
                start -= 1
                if tokens[start].low in self.words.DETERMINERS and tokens[start].low not in ("de", "d'", "du", "des"):
                    break
        end = (
            next((stop for begin, stop in clause.pieces if begin <= verb.main < stop), verb.end) if clause else verb.end
        )
        text = self._render(start, end)
        names = [r.name for r in people if r.name not in text]
        if names and verb.form != "pp":
            text = (
                f"{join_names(names, self.words.AND_WORD)} : {text}"
                if not self.english
                else f"{join_names(names, self.words.AND_WORD)}: {text}"
            )
        return tidy(text)

    # -- pieces -----------------------------------------------------------------------------------------------------------

    def _subject(self, clause: Clause, verb: Verb, subject: Sequence[Referent]) -> str:
        noun = next((n for n in self.reading.nouns if clause.holds(n.start) and n.end <= verb.start), None)
        if noun is not None and (
            verb.passive or verb.stance in ("happen", "cancel", "postpone", "plan", "state", "end", "carry", "begin")
        ):
            return self._phrase_before(clause, verb)
        if subject and all(r.type == "person" for r in subject):
            return join_names([named(r, self.words) for r in subject], self.words.AND_WORD)
        thing = not any(r.type == "person" for r in subject)
        if thing and clause.kind == "relative" and clause.subordinator in self.words.RELATIVES:
            antecedent = self._antecedent_phrase(clause)
            if antecedent and len(antecedent) < 70:
                return antecedent
        if subject and (clause.kind == "relative" or all(r.type == "name" for r in subject)):
            return join_names([named(r, self.words) for r in subject], self.words.AND_WORD)
        if not subject and id(verb) in self.article.stand_ins:
            start, end = self.article.stand_ins[id(verb)]
            words = self._render(start, end)
            if 0 < len(words) < 60:
                return words
        phrase = self._phrase_before(clause, verb)
        listed = len(subject) < 2 or subject[0].name.split()[0] in phrase
        if phrase and ((len(phrase) < 90 and listed) or not subject):
            return phrase
        return join_names([named(r, self.words) for r in subject], self.words.AND_WORD) if subject else phrase

    def unnamed_subject(self, clause: Clause, verb: Verb) -> str:
        """A short subject in the article's words, without its article; empty where it is long or a pronoun."""
        relative = clause.kind == "relative" and clause.subordinator in self.words.RELATIVES
        phrase = self._antecedent_phrase(clause) if relative else self._phrase_before(clause, verb)
        words = phrase.replace("’", "’ ").split()
        while words and words[0].lower() in self.words.DETERMINERS | {"l’", "d’"}:
            words = words[1:]
        if (
            not 1 <= len(words) <= 4
            or words[0].lower() in self.words.SUBJECT_PRONOUNS
            or words[0].lower() in self.words.TOPICAL
        ):
            return ""
        name = " ".join(words).replace("’ ", "’")
        return name[0].upper() + name[1:]

    def _antecedent_phrase(self, clause: Clause) -> str:
        """ "Les talibans, qui avaient refusé": the words that "qui" stands for, where they are few."""
        end = clause.opener
        while end > self.reading.sentence.first and self.tokens[end - 1].text == ",":
            end -= 1
        start = end
        while start > self.reading.sentence.first and end - start < 8 and self.tokens[start - 1].text not in ",;:.«»()":
            if any(v.start <= start - 1 < v.end for v in self.reading.verbs):
                break
            start -= 1
        while start < end and self.tokens[start].low in {*self.words.PREPOSITIONS, *self.words.CONJUNCTIONS} - {"des"}:
            start += 1
        return self._render(start, end) if start < end else ""

    def _phrase_before(self, clause: Clause, verb: Verb) -> str:
        """The words before the verb, without times, without what an opening "Après ..." says."""
        spans = [(start, min(end, verb.start)) for start, end in clause.pieces if start < verb.start]
        if not spans:
            return ""
        for start, end in reversed(spans):
            k = start
            while k < end and (
                self.tokens[k].low in self.words.CONJUNCTIONS
                or self.article.dated[k]
                or self.tokens[k].low in self.words.SUBORDINATORS
            ):
                k += 1
            nominal = k < end and (
                bool(self.article.named[k]) or self.tokens[k].low in self.words.DETERMINERS or start == clause.start
            )
            if (
                nominal
                and (self.tokens[k].low not in self.words.PREPOSITIONS or (k == start and self._partitive(k, verb)))
                and self.tokens[k].low not in self.words.SUBJECT_PRONOUNS
            ):
                text = self._render(k, end)
                if text:
                    return text
        return ""

    def _partitive(self, k: int, verb: Verb) -> bool:
        """ "Des pourparlers", "De violents combats", "D'autres combats": an article of the plural, no preposition."""
        if self.tokens[k].low == "des":
            return True
        following = self.tokens[k + 1].low if k + 1 < verb.start else ""
        return (
            self.tokens[k].low in ("de", "d'")
            and verb.person == "p"
            and following.endswith(("s", "x"))
            and not self.article.named[k + 1]
            and following not in self.words.DETERMINERS
        )

    def _verb(self, clause: Clause, verb: Verb) -> tuple[str, int]:
        """The verb group in words, and the token after it."""
        tokens, words = self.tokens, self.words
        present = self._present(verb)
        if present:
            return present, verb.end
        kept = [
            tokens[k].text
            for k in range(verb.start, verb.end)
            if tokens[k].low not in words.HEADLINE_DROPS
            and not self.article.dated[k]
            and tokens[k].text != ","
            and not (tokens[k].low in words.SUBJECT_PRONOUNS or tokens[k].low == "t" and verb.inverted)
            and tokens[k].low
            not in words.OBJECT_CLITICS - {"leur"} | ({"l'", "les", "le", "la"} if verb.clitics else set())
        ]
        return glue(kept), verb.end

    def _present(self, verb: Verb) -> str:
        """ "a averti" is "avertit" in a French headline, "s'est entretenu" "s'entretient"."""
        words = self.words
        if (
            not words.PRESENT_HEADLINES
            or verb.form != "fin"
            or verb.tense not in ("past", "plup")
            or verb.passive
            or verb.negated
        ):
            return ""
        if not verb.known or verb.modal or verb.lemma == words.BE:
            return ""
        readings = [t for t in (verb.lemma,) if t in self.article.lexicon.senses]
        if not readings:
            return ""
        person = "p" if self._plural(verb) else "s"
        form = present_form(self.article.lexicon, verb.lemma, person)
        if not form:
            return ""
        if verb.reflexive:
            form = (words.REFLEXIVE_PRONOUN[1] if form[0] in "aeiouyéèêhâîô" else words.REFLEXIVE_PRONOUN[0]) + form
        return form

    def _plural(self, verb: Verb) -> bool:
        subject = self.article.subjects.get(id(verb), ())
        if len(subject) == 1 and subject[0].type == "person":
            return False  # the headline names one, whoever was with them
        if verb.person:
            return verb.person == "p"
        return len(self.article.subjects.get(id(verb), ())) > 1

    def _rest(self, clause: Clause, verb: Verb, after: int) -> str:
        """What follows the verb in the clause, up to a mark that ends it, times and asides left out."""
        texts: list[str] = []
        for start, end in clause.pieces:
            if end <= after:
                continue
            begin = max(start, after)
            if start > after and texts and self.tokens[start - 1].text in ",(" and len(" ".join(texts)) > 25:
                break
            if start > after and self.tokens[start - 1].text in "»”" and clause.pieces.index((start, end)) == 0:
                break
            text = self._render(begin, end)
            if text and texts and self.tokens[start - 1].text == "," and start > after:
                texts[-1] += ","
            if text:
                texts.append(
                    ("« " + text + " »" if not self.english else "“" + text + "”") if self._quoted(begin, end) else text
                )
        return " ".join(texts)

    def _quoted(self, start: int, end: int) -> bool:
        return (
            start < end
            and bool(self.article.document.inside[start])
            and self.tokens[start - 1].text in '«“"'
            and bool(self.article.document.inside[end - 1])
        )

    def _content(self, content: Clause) -> str:
        pieces = []
        for start, end in content.pieces:
            text = self._render(start, end)
            if text:
                pieces.append(
                    ("« " + text + " »" if not self.english else "“" + text + "”") if self._quoted(start, end) else text
                )
        return " ".join(pieces)

    def _render(self, start: int, end: int) -> str:
        """Words of `tokens[start:end]` without times, with pronouns and "ces réunions" replaced by what they mean."""
        tokens, words, article = self.tokens, self.words, self.article
        out: list[str] = []
        at = start
        while at < end:
            token = tokens[at]
            named_by = article.dated[at] and self._names(
                at, start, end
            )  # "the 2015 accord": the year is part of the name
            if not named_by and (article.dated[at] or article.signals[at]):
                while (
                    out
                    and out[-1].lower().rstrip()
                    in {*words.PREPOSITIONS, "le", "la", "the", "l'", "l’", "ce", "from", "ici", ","}
                    and len(out[-1]) < 8
                ):
                    out.pop()
                while at < end and (article.dated[at] or article.signals[at]):
                    at += 1
                continue
            following = [t.low for t in tokens[at + 1 : at + 3]]
            impersonal = following and (
                following[0] in words.IMPERSONAL
                or (following[0] in words.NEGATION_MARKS and following[-1] in words.IMPERSONAL)
            )
            if token.low in words.SUBJECT_PRONOUNS and impersonal:
                out.append(token.text)
                at += 1
                continue
            if token.low in words.SUBJECT_PRONOUNS and words.SUBJECT_PRONOUNS[token.low][0] in "mf":
                who = article.pronoun(token.low, self.reading, at)
                if who and who != self.subject and not (out and out[-1].endswith("-")):
                    names = join_names([named(r, words) for r in who], words.AND_WORD)
                    if out and out[-1].lower() in ("qu’", "qu'") and names[0].lower() not in "aeiouéèêhîôy":
                        out[-1] = "que"
                    out.append(names)
                    at += 1
                    continue
            if token.low in words.DEMONSTRATIVES and at + 1 < end:
                phrase = self._antecedent(at)
                if phrase is not None:
                    out.append(phrase[0])
                    at = phrase[1]
                    continue
            if token.low in words.HEADLINE_DROPS and token.low in (
                "également",
                "notamment",
                "aussi",
                "toutefois",
                "cependant",
                "also",
            ):
                at += 1
                continue
            if (
                token.low in article.lexicon.forms
                and at + 1 < len(tokens)
                and (
                    article.dated[at + 1] or article.signals[at + 1] or (at + 2 < len(tokens) and article.dated[at + 2])
                )
                and any(v.form == "pp" and v.main == at for v in self.reading.verbs)
                and out
            ):
                at += 1  # "la réunion prévue jeudi": without its day the participle says nothing
                continue
            text = token.text
            glued = at > start and token.start == tokens[at - 1].end and bool(out)
            hyphen = at > start and token.start - tokens[at - 1].end == 1 and article.text[tokens[at - 1].end] == "-"
            if glued and out:
                out[-1] += text
            elif hyphen and out:
                out[-1] += "-" + text
            else:
                out.append(text)
            at += 1
        return glue(out).strip(" ,;:—–")

    def _names(self, at: int, start: int, end: int) -> bool:
        """Whether the time at `at` stands before a noun it names, in English: "the 2015 accord"."""
        stop = at
        while stop < end and self.article.dated[stop]:
            stop += 1
        if not self.english or stop >= end or at == start or not self.tokens[stop].text.isalpha():
            return False
        low = self.tokens[stop].low
        before = self.tokens[at - 1].low in self.words.DETERMINERS or bool(self.article.dated[at - 1])
        return (
            before
            and low not in self.words.PREPOSITIONS
            and low not in self.words.CONJUNCTIONS
            and (any(n.start <= stop < n.end for n in self.reading.nouns))
        )

    def _antecedent(self, at: int) -> tuple[str, int] | None:
        """ "ces réunions" as "des réunions à un niveau plus élevé entre ...": the phrase that brought them in."""
        noun = next((n for n in self.reading.nouns if n.start in (at + 1, at + 2)), None)
        if noun is None:
            return None
        for earlier in reversed(self.article.readings[max(0, self.reading.index - 4) : self.reading.index]):
            for other in earlier.nouns:
                if other.happening.lemma != noun.happening.lemma:
                    continue
                if self.tokens[other.start - 1].low in self.words.DEMONSTRATIVES:
                    continue
                end, stop = other.end, earlier.sentence.last
                while (
                    end < stop
                    and end - other.end < 16
                    and self.tokens[end].text not in ",;:."
                    and not self.article.dated[end]
                ):
                    if (
                        any(v.start <= end < v.end and v.form == "fin" for v in earlier.verbs)
                        or self.tokens[end].low in self.words.RELATIVES
                    ):
                        break
                    end += 1
                words = [t.text for t in self.tokens[other.start : end] if t.text not in _MARKS_OUT]
                while words and words[-1].lower() in {*self.words.PREPOSITIONS, *self.words.DETERMINERS}:
                    words.pop()
                article = self.words.INDEFINITE[self.tokens[at].low]
                return f"{article} {glue(words)}", noun.end
        return None
