"""Headlines without a finite verb of their own: a noun that is a happening, a participle, an infinitive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.extraction.clauses import Clause
from timeline.extraction.headline_described_nouns import HeadlineDescribedNouns
from timeline.extraction.lexicon import any_of
from timeline.extraction.participle_chains import end_in_chain, end_of_time, first_of_chain
from timeline.extraction.phrasing import clitics_left_out, ended, join_names, named, of_phrase, tidy
from timeline.extraction.reading import Noun
from timeline.extraction.referents import Referent
from timeline.extraction.values import DONE_TO
from timeline.extraction.verb import Verb

_ALONE = frozenset(("visit", "other"))
"""Kinds of what one does alone, and two do not do with each other."""
_NEVER_DONE_TO_THEM = frozenset(("agreement", "vote", "statement", "offer"))
"""Kinds of what a participle says was done to a text, and to nobody."""


class HeadlinePhrases(HeadlineDescribedNouns):
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
            start = self._from_owner(noun, start)
        told = start + 1 < noun.start and tokens[noun.start - 1].low in self.words.OWNER_MARKS
        while end < stop and end - noun.end < 14:
            token = tokens[end]
            dated = any(self.article.dated[end : end + 1 + (token.low in self.words.BEFORE_DATES)])
            if end == noun.end and (dated or token.text == "," or token.low in self.words.DATED_BY):
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
                or not self.english
                and token.low in self.words.COMPLEMENTISER
            ):
                break  # "l'expiration de l'ultimatum | qu'elle avait lancé"
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
        ballot = noun.happening.kind == "vote"
        if by_adjective and (ballot or {r.name for r in people} <= {r.name for r in by_adjective}):
            return tidy(phrase)  # "l'attaque indienne", "l'accord franco-allemand"
        if not told and names and self.english and noun.happening.words[-1] in self.words.BEFALLING:
            return tidy(f"{phrase} of {join_names(names, self.words.AND_WORD)}")  # "The deaths on Monday of X and Y"
        if not told and len(names) > 1 and self.english and noun.happening.kind in _ALONE and not self._here(people):
            return tidy(phrase)  # "I promised her this trip in 1974": whose trip is told nowhere near
        if not told and len(names) > 1 and not ballot:
            phrase += f" {self.words.BETWEEN} {join_names(names, self.words.AND_WORD)}"
        elif not told and len(names) == 1:
            if not self.english and " " not in phrase and noun.happening.kind in ("meeting", "visit"):
                return tidy(
                    f"{phrase} {of_phrase(names[0])}"
                )  # "lors de leur réunion": "Réunion de l'Union européenne"
            if phrase in names[0]:
                return ""  # "le Conseil européen": what acts, and no meeting
            opens = start == self.reading.sentence.first and not self.article.named[start]
            phrase = f"{phrase[0].lower()}{phrase[1:]}" if opens else phrase  # "Ghana: presidential election"
            land = people[0].name if people[0].type == "country" else names[0]  # « Ghana : », but « Le Sénat : »
            phrase = f"{land}: {phrase}" if self.english else f"{land} : {phrase}"
            return tidy(phrase)
        return tidy(phrase)

    def _here(self, people: Sequence[Referent]) -> bool:
        """Whether the sentence itself tells of all of them."""
        here = {r.country or r.key for m in self.reading.mentions for r in m.referents}
        return all((r.country or r.key) in here for r in people)

    def _resumed(self, end: int, stop: int) -> str:
        """ "la signature, mardi 18 mars, du traité": what the noun governs after its date."""
        words = self.words.DATE_LINKS | (self.words.AIMED_AFTER_DAYS if self.english else frozenset())
        end += self.english and self.article.lows[end] in self.words.BEFORE_DATES
        free = (k for k in range(end, min(stop, end + 14)) if not self.article.dated[k])
        at = next((k for k in free if self.tokens[k].low in words), None)
        if at is not None and self.english and not all(map(self._says_when_or_where, range(end, at))):
            return ""  # "the attack on Monday in the capital | of Mali"
        if at is None or not any(self.article.dated[k] for k in range(end, at)):
            return ""
        behind = self.article.lows[at + 1 : at + 3]
        if not self.words.WHAT.isdisjoint(behind[:1]) or not self.words.COMPLEMENTISER.isdisjoint(behind[1:]):
            return ""  # "the launch last Friday of | what it called a satellite"
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
                copulas = (
                    self.words.COPULAS_AHEAD
                    if self.ahead and verb.lemma in self.words.GATHERING
                    else self.words.COPULAS
                )
                copulas = self.words.PLAN_COPULAS if verb.stance == "plan" else copulas
                copula = (
                    ""
                    if self.tokens[verb.start].low in self.words.AUXILIARY_STARTS
                    or subject.split()[-1].lower() in self.words.AUXILIARY_STARTS
                    else copulas["p" if plural else "s"]
                )
                opens = verb.start == self.reading.sentence.first  # "Reçus lundi, ...": no capital further on
                low = self.tokens[verb.start].low  # "Elu": "élu"
                text = (
                    low + text[len(low) :]
                    if opens and text.lower().startswith(self.tokens[verb.start].text.lower())
                    else text
                )
                return tidy(f"{subject} {copula} {text}")
        planned = self._of_plan(verb) if self.english and verb.form == "inf" and verb.passive else ""
        if planned:
            return tidy(f"{planned} {self._render(verb.start - 1, end)}")
        text = self._render(verb.start, end)
        names = [r.name for r in people if r.name.lower() not in text.lower()]
        if not names:
            return tidy(text)
        if self.english and verb.form == "pp" and verb.kind in _NEVER_DONE_TO_THEM:
            return ""  # "a memorandum signed with X": nobody was signed
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
        if self.english and at > 1 and self.tokens[at].low in self.words.INFINITIVE_MARKS:
            at -= 1  # "The president, | due | to fly to Rome on Friday, fell ill"
            if self.tokens[at - 1].text != ",":
                return ""
        if at <= self.reading.sentence.first or self.tokens[at].low not in self.words.OWING:
            return ""
        clause = self.reading.clauses[verb.clause] if 0 <= verb.clause < len(self.reading.clauses) else None
        pieces = clause.pieces if clause is not None else ()
        end = next((stop for begin, stop in pieces if begin <= verb.main < stop), verb.end)
        phrase, several = self._of_participle(replace(verb, start=at))
        due = self.words.DUE_FORMS["p" if several else "s"]
        return tidy(f"{phrase} {due} {self._render(verb.start, end)}") if phrase and due else ""
