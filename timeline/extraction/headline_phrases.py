"""Headlines without a finite verb of their own: a noun that is a happening, a participle, an infinitive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_described import inner_phrase
from timeline.extraction.headline_participles import HeadlineParticiples
from timeline.extraction.lexicon import any_of
from timeline.extraction.participle_chains import end_in_chain, end_of_time, first_of_chain
from timeline.extraction.phrasing import clitics_left_out, ended, join_names, named, of_phrase, tidy
from timeline.extraction.reading import Noun
from timeline.extraction.referents import Referent
from timeline.extraction.values import DONE_TO
from timeline.extraction.verb import Verb


class HeadlinePhrases(HeadlineParticiples):
    """Writes headlines around a noun, a participle or an infinitive."""

    def _left_out(self, verb: Verb) -> frozenset[str]:
        """The pronouns beside a verb that its headline does without."""
        return clitics_left_out(self.words, bool(verb.clitics))

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
            if end == noun.end and (self.article.dated[end] or token.text == "," or token.low in self.words.DATED_BY):
                resumed = self._resumed(end, stop)
                if resumed:
                    return tidy(f"{self._render(start, end)} {resumed}")
            if token.text == "," and not self.english and all(map(self._says_when_or_where, range(noun.end, end))):
                resumed = self._resumed(end, stop)
                if resumed:  # "l'arrestation à Vancouver, le 1er décembre, de X"
                    return tidy(f"{self._render(start, end)} {resumed}")
            titled = token.text == "." and tokens[end - 1].low in self.words.TITLES
            if (
                self.article.dated[end]
                or self.english
                and token.low in self.words.DUE
                or (token.text in ',;:.()«»“”"' and not titled)
                or token.low in self.words.RELATIVES
            ):
                break
            if any(v.start <= end < v.end for v in self.reading.verbs):
                break
            told = told or bool(self.article.named[end]) or self.english and end in self.article.cast.adjectives
            end += 1
        loose = any_of(self.words, "PREPOSITIONS", "DETERMINERS", "AND")
        onward = self._past_day(end, stop)
        told = told or bool(onward)
        while end > noun.start + 1 and tokens[end - 1].low in loose:
            end -= 1
        phrase = f"{self._render(start, end)} {onward}".strip()
        by_adjective = self.article.adjectives_near(noun.end, end, reach=0) if not self.english else ()
        names = [named(r, self.words) for r in people]
        if by_adjective and {r.name for r in people} <= {r.name for r in by_adjective}:
            return tidy(phrase)  # "l'attaque indienne", "l'accord franco-allemand"
        if not told and names and self.english and noun.happening.words[-1] in self.words.BEFALLING:
            return tidy(f"{phrase} of {join_names(names, self.words.AND_WORD)}")  # "The deaths on Monday of X and Y"
        if not told and len(names) > 1:
            phrase += f" {self.words.BETWEEN} {join_names(names, self.words.AND_WORD)}"
        elif not told and len(names) == 1:
            if not self.english and " " not in phrase and noun.happening.kind in ("meeting", "visit"):
                return tidy(
                    f"{phrase} {of_phrase(names[0])}"
                )  # "lors de leur réunion": "Réunion de l'Union européenne"
            if phrase in names[0]:
                return ""  # "le Conseil européen": what acts, and no meeting
            phrase = f"{names[0]}: {phrase}" if self.english else f"{names[0]} : {phrase}"
            return tidy(phrase)
        return tidy(phrase)

    def _resumed(self, end: int, stop: int) -> str:
        """ "la signature, mardi 18 mars, du traité": what the noun governs after its date."""
        words = self.words.DATE_LINKS | (self.words.AIMED_AFTER_DAYS if self.english else frozenset())
        end += self.english and self.article.lows[end] in self.words.DATED_BY
        free = (k for k in range(end, min(stop, end + 14)) if not self.article.dated[k])
        at = next((k for k in free if self.tokens[k].low in words), None)
        if at is not None and self.english and not all(map(self._says_when_or_where, range(end, at))):
            return ""  # "the attack on Monday in the capital | of Mali"
        if at is None or not any(self.article.dated[k] for k in range(end, at)):
            return ""
        starts = [verb.start for verb in self.reading.verbs] + [noun.start for noun in self.reading.nouns]
        acting = next((v.start for v in self.reading.verbs if v.form == "fin" and v.start > at), stop)
        if any(end <= start < at for start in starts):
            return ""  # "L'ultimatum, lancé le 9 février après le massacre du marché": not the market's
        return self._render(at, self._until_mark(at, min(stop, acting)))

    def _says_when_or_where(self, k: int) -> bool:
        """Whether a token is part of a time or of a named place, or a comma: "on Saturday in Adre"."""
        article, low = self.article, self.tokens[k].low
        return bool(article.dated[k] or article.named[k]) or low == "," or low in self.words.PREPOSITIONS

    def _past_day(self, end: int, stop: int) -> str:
        """ "les frappes russes du | 13 avril | contre la ville de Soumy": what the noun is told of after its day."""
        words, at = self.words, end
        while at < stop and self.article.dated[at]:
            at += 1
        if at == end or at >= stop or self.english:
            return ""
        aimed = words.PREPOSITIONS.get(self.tokens[at].low) in DONE_TO and self.tokens[at].low not in words.AT_PLACES
        if not aimed or self.tokens[end - 1].low not in words.DATE_LINKS:
            return ""
        verb = next((v.start for v in self.reading.verbs if v.start > at), stop)
        return ended(self._render(at, self._until_mark(at, min(stop, verb))), words.LOOSE_ENDS)

    def of_phrase(self, verb: Verb, people: Sequence[Referent], *, alone: bool = False) -> str:
        """A participle with its noun ("Un accord est signé à Washington"), or an infinitive ("après avoir parlé avec X").

        `alone`: the date is the participle's, not that of the verb that follows: "The truce announced by X | collapsed".
        """
        clause = self.reading.clauses[verb.clause] if 0 <= verb.clause < len(self.reading.clauses) else None
        end = (
            next((stop for begin, stop in clause.pieces if begin <= verb.main < stop), verb.end) if clause else verb.end
        )
        self.kept = verb.main
        if verb.form == "pp":
            first = first_of_chain(self.article, self.reading, verb)
            end, alone = end_in_chain(self.article, self.reading, verb, end), alone or first is not verb
            subject, plural = self._of_participle(first)
            if subject:
                if first is not verb:
                    end = end_of_time(self.article, verb, end)
                text = self._render(verb.start, end)
                then = next((v.start for v in self.reading.verbs if v.form == "fin" and verb.end <= v.start < end), 0)
                if then and alone:
                    text = ended(self._render(verb.start, then), self.words.LOOSE_ENDS)
                elif then:
                    return tidy(f"{subject} {text}")  # "Les sanctions imposées à X seraient étendues"
                present = self._of_motion(verb, plural)
                if present:
                    return tidy(f"{subject} {present} {text[len(self.tokens[verb.start].text) :]}")
                copulas = self.words.PLAN_COPULAS if verb.stance == "plan" else self.words.COPULAS
                copula = (
                    ""
                    if self.tokens[verb.start].low in self.words.AUXILIARY_STARTS
                    or subject.split()[-1].lower() in self.words.AUXILIARY_STARTS
                    else copulas["p" if plural else "s"]
                )
                opens = verb.start == self.reading.sentence.first  # "Reçus lundi, ...": no capital further on
                return tidy(f"{subject} {copula} {text[:1].lower() + text[1:] if opens else text}")
        planned = self._of_plan(verb) if self.english and verb.form == "inf" and verb.passive else ""
        if planned:
            return tidy(f"{planned} {self._render(verb.start - 1, end)}")
        text = self._render(verb.start, end)
        names = [r.name for r in people if r.name.lower() not in text.lower()]
        if not names:
            return tidy(text)
        joined = join_names(names, self.words.AND_WORD)
        several = self._agrees_in_plural(verb) if verb.form == "pp" and not self.english else None
        if several is not None and several != (len(names) > 1):
            return ""  # "X et Y | prévu": the participle is of something else
        if verb.form == "pp":
            return tidy(f"{joined} {self.words.COPULAS['p' if len(names) > 1 else 's']} {text}")
        if self.english and verb.form == "inf" and verb.tense == "inf":
            return tidy(f"{joined} to {text}")
        return tidy(f"{joined}: {text}" if self.english else f"{joined} : {text}")

    def _of_plan(self, verb: Verb) -> str:
        """ "The agreement, | to be signed in May, keeps": "The agreement is", where a comma parts what is to be done."""
        at, lows = verb.start - 1, self.article.lows
        if at - 2 < self.reading.sentence.first or lows[at] not in self.words.INFINITIVE_MARKS or lows[at - 1] != ",":
            return ""
        phrase, several = self._of_participle(replace(verb, start=at))
        return f"{phrase} {self.words.PLAN_COPULAS['p' if several else 's']}" if phrase else ""

    def of_owing(self, verb: Verb) -> str:
        """ "une trêve devant entrer en vigueur mardi": "Une trêve doit entrer en vigueur"; empty where no such word leads."""
        at = verb.start - 1
        if at <= self.reading.sentence.first or self.tokens[at].low not in self.words.OWING:
            return ""
        clause = self.reading.clauses[verb.clause] if 0 <= verb.clause < len(self.reading.clauses) else None
        pieces = clause.pieces if clause is not None else ()
        end = next((stop for begin, stop in pieces if begin <= verb.main < stop), verb.end)
        phrase, several = self._of_participle(replace(verb, start=at))
        due = self.words.DUE_FORMS["p" if several else "s"]
        return tidy(f"{phrase} {due} {self._render(verb.start, end)}") if phrase and due else ""

    def _of_participle(self, verb: Verb) -> tuple[str, bool]:
        """The words that a participle describes, and whether they are several: before it, or the subject it opens for."""
        tokens, first, words = self.tokens, self.reading.sentence.first, self.words
        stop = verb.start
        while stop > first and (
            tokens[stop - 1].text == ","
            or self.article.dated[stop - 1]
            or tokens[stop - 1].low in words.ADVERBS
            or tokens[stop - 1].low in words.FIRST_OF_ALL
        ):
            stop -= 1
        if stop == first:
            later = (c for c in self.reading.clauses if c.verb is not None and c.verb.start > verb.start)
            several = self._agrees_in_plural(verb) if not self.english else None
            between = self._after_opening(verb, several)
            if between:
                return between, bool(several)
            main = next(
                (
                    c
                    for c in later
                    if c.kind != "relative" and c.verb and several in (None, {"p": True, "s": False}.get(c.verb.person))
                ),
                None,
            )  # not "Interpellés par X, qui les avaient vus"
            if main is None or main.verb is None:
                return "", False
            text = self._subject(main, main.verb, self.article.subject(self.reading, main.verb))
            return text, main.verb.person == "p" or self._several(text, verb)
        described = next((m for m in self.reading.mentions if m.end == stop and m.referents[0].type == "person"), None)
        commas = described is not None and any(tokens[k].text == "," for k in range(described.start, stop))
        if self.english and described is not None and commas and len(described.referents) == 1:
            return named(described.referents[0], words), False  # "X, the former president ousted in 1963"
        both = self._several_set_apart(verb, stop)
        if both:
            return both, True
        owner = self._set_apart_after(verb, stop)
        if owner:
            return owner, False
        start = nearest = stop
        while start > first and stop - start < 14:
            if tokens[start - 1].text in ",;:.()«»" and not self._after_title(start - 1):
                break
            if self.article.timed[start - 1]:
                break
            if not self.english and tokens[start - 1].low in words.COMPLEMENTISER:
                break  # "a rappelé que | 27 licences accordées en 2021"
            if any(v.start <= start - 1 < v.end for v in self.reading.verbs if v is not verb):
                break
            start -= 1
            low = tokens[start].low
            opens = low in any_of(words, "ARTICLES", "POSSESSIVES", "DEMONSTRATIVES")
            opens = opens and not self.article.document.hyphened(start)  # "cessez-le-feu"
            nearest = start if opens or low in words.CONTRACTED and nearest == stop else nearest
            before = tokens[start - 1] if start > first else None
            if opens and (
                before is None
                or before.low not in words.PREPOSITIONS
                and (low not in words.PREPOSITIONS or not before.low.isalpha())
            ):
                break
        leading = any_of(words, "PREPOSITIONS", "CONJUNCTIONS")
        while (
            start < stop and tokens[start].low in leading and tokens[start].low not in words.CONTRACTED.keys() | {"des"}
        ):
            if self.article.named[start] and tokens[start].cap:
                break  # "De Wever"
            start += 1
        counted = not self.english and self.article.document.word_before(start) in words.COMPLEMENTISER
        counted = counted and (tokens[start].low.isdigit() or tokens[start].low in words.NUMBERS)
        determined = start < stop and (tokens[start].low in words.DETERMINERS or tokens[start].low in words.CONTRACTED)
        if start < stop and not (tokens[start].cap or determined or counted):
            bare_plural = self.english and nearest == stop and tokens[start].low.endswith(words.PLURAL_ENDING)
            start = start if bare_plural else nearest  # "prend acte de la résolution adoptée": the resolution
        if self.english and verb.kind == "attack" and tokens[stop].text == ",":
            # "the loss of the freighter Aurora, torpedoed on Sunday": the freighter
            held = (
                k
                for k in range(stop - 1, start, -1)
                if tokens[k].low in words.ARTICLES and tokens[k - 1].low in words.DATE_LINKS
            )
            start = next(held, start)
        bare = (
            self.english
            and stop - 2 > first
            and tokens[stop - 1].low.endswith(words.PLURAL_ENDING)
            and not tokens[stop - 1].cap
        )
        if (
            bare
            and tokens[stop - 2].low in words.PREPOSITIONS
            and tokens[stop - 2].low not in words.DATE_LINKS
            and verb.start == stop
        ):
            start = stop - 1  # "a warrant over crimes committed": crimes
        start = nearest if tokens[start].low in words.OPENING_PHRASES else start  # "According to X in a meeting held"
        if not self.english and verb.kind in ("agreement", "vote") and self._agrees_in_plural(verb) is False:
            # "Le traité signé en juin entre Moscou et Pyongyang, ratifié": the treaty
            agreed = next((n for n in reversed(self.reading.nouns) if n.end <= start and n.happening.agreed), None)
            if agreed is not None and start - agreed.end < 6 and self.article.named[start]:
                start, stop = agreed.start - (tokens[agreed.start - 1].low in words.DETERMINERS), agreed.end
        if self.english:
            start = inner_phrase(self.article, self.reading, verb, start, stop)
        start, article = self._described(verb, start, stop)
        text = f"{article} {self._render(start, stop)}".strip()
        opened = text.replace("’", "’ ").split(" ", 1)[0].lower()
        if opened in words.SUBJECT_PRONOUNS or not text or opened in words.CONTRACTED and opened not in words.OF_SOME:
            return "", False  # "a réagi au retrait | des troupes annoncées"
        owner = self._owner_by_gender(verb, stop, words.NOUN_MARKS.get(opened, ""))
        if owner:
            return owner, False
        return text, self._several(text, verb)

    def _described(self, verb: Verb, start: int, stop: int) -> tuple[int, str]:
        """Where the noun begins that a French participle agrees with, and its article where a preposition holds it:
        "du contentieux relatif aux importations, suspendues" are "les importations".
        """
        tokens, words = self.tokens, self.words
        if self.english:
            return start, ""
        happening = next(
            (n for n in self.reading.nouns if start < n.start < stop and n.happening.kind == verb.kind != "other"), None
        )
        plural, lows = self._agrees_in_plural(verb), self.article.lows
        for k in range(stop - 1, start - 1, -1):
            low = tokens[k].low
            if low not in words.DETERMINERS and low not in words.CONTRACTED or self.article.document.hyphened(k):
                continue
            several = words.CONTRACTED.get(low, low) in words.PLURAL_STARTS
            own = happening is not None and k + 1 == happening.start
            fits = plural is not None and several == plural
            other = self._other_number(start, plural) or k > start and self._other_gender(start, k, verb)
            fits = fits and (tokens[start].low in words.CONTRACTED or other)
            bare = low in words.BARE_OF and lows[k + 1].endswith(words.PLURAL_ENDING) and k == start + 2 and not own
            bare = (
                bare
                and lows[start + 1] not in words.COLLECTIONS
                and not lows[start + 1].endswith(words.ENDINGS_OF_DOZENS)
            )
            if plural and bare and self._other_number(start, True):
                return k + 1, "des"  # "la nomination de maires élus": les maires
            if (own or fits) and low not in words.BARE_OF:
                article = words.CONTRACTED.get(low, "les" if low in words.OF_SEVERAL and k > start else "")
                return (k + 1, article) if article else (k, "")
        return start, ""

    def _several(self, phrase: str, verb: Verb) -> bool:
        """Whether a noun phrase that a participle follows is a plural."""
        opened = phrase.replace("’", "' ").lower().split()
        if not self.english and opened and self._agrees_in_plural(verb):
            return True
        if not opened or opened[0] in self.words.PLURAL_STARTS:
            return bool(opened)
        if opened[0] in self.words.ARTICLES and opened[0] not in self.words.DEFINITE_ARTICLES:
            return False
        if not self.english:
            return self.tokens[verb.main].low.endswith(self.words.PLURAL_ENDING) and not self.tokens[
                verb.main
            ].low.endswith(("mis", "pris"))
        head = next((k for k, low in enumerate(opened) if k and low in self.words.PREPOSITIONS), len(opened))
        last = opened[head - 1]
        return last.endswith("s") and not last.endswith("ss") or last.endswith(self.words.UNMARKED_PLURALS)
