"""Who does what a verb says where that is told after the verb: ", a dit dimanche à Lima le négociateur X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.listed import Listed
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Reading

_DESCRIBED = 4
"""Words between where somebody is from and the name, less one."""


class SubjectsBehind(Listed):
    """The part of an article that looks for a subject behind its verb, or behind where somebody is from."""

    def told_next(self, reading: Reading, clause: Clause, code: str) -> tuple[Referent, ...]:
        """ "Three months after | he | was freed, X was rearrested": whoever the clause that follows names, where nobody was
        named before."""
        if clause.kind != "adverbial" or clause.verb is None or not self.of_somebody(code):
            return ()
        told = [c.verb for c in reading.clauses if c.kind == "main" and c.verb is not None]
        main = min(told, key=lambda verb: verb.start, default=None)
        if main is None or main.start < clause.verb.end:
            return ()
        who = self.subject(reading, main)
        other = {"m": "f", "f": "m"}.get(self.words.SUBJECT_PRONOUNS.get(code, "")[:1])
        if len(who) != 1 or who[0].type not in ("person", "office"):
            return ()
        return who if not other or (who[0].gender or "") != other else ()

    def _told_after(self, reading: Reading, clause: Clause, verb: Verb) -> bool:
        """Whether who acts may be told after the verb: ", a dit X", "la réunion que présidera X"."""
        first = clause.pieces[0][0]
        if verb.start == first:
            return True
        if verb.start == first + 1 and clause.kind == "relative" and clause.subordinator in self.words.OBJECT_RELATIVES:
            return not self.language_is_english
        return self.tokens[verb.start - 1].text in ',»”"' and not self._begun(reading, clause, verb)

    def _begun(self, reading: Reading, clause: Clause, verb: Verb) -> bool:
        """ "Un humanitaire français, libéré en mars, a dit": the subject stands before, without a name."""
        first = clause.pieces[0][0]
        if first >= verb.start:
            return False
        if self.lows[first] in self.words.INDEFINITE.values():
            return True
        if not self.language_is_english:  # "Sir John Palmer, the envoy, told Congress"
            return False
        ahead = (m for m in reading.mentions if first <= m.start < verb.start)
        return any(clause.holds(m.start) and not m.role and not m.place for m in ahead)

    def _said_by_words(self, clause: Clause, verb: Verb) -> bool:
        """ ", a annoncé lundi le commandant de la force": whoever says it comes after, in words."""
        if self.language_is_english or verb.stance not in ("say", "announce") or verb.person != "s":
            return False
        if verb.start != clause.start or self.document.word_before(verb.start) != ",":
            return False
        k, stop = verb.end, min(verb.end + 5, clause.end)
        while k < stop and self.timed[k]:
            k += 1
        k = self._past_place(k)
        stop = max(stop, k + 2)
        head = k + 1
        if k >= clause.end or self.lows[k] not in self.words.ARTICLES or head >= len(self.tokens):
            return False
        return self.lows[head] in self.words.HUMANS or self.lows[head] in self.words.OFFICES

    def _past_place(self, k: int) -> int:
        """ ", a dit dimanche | à Lima | le négociateur": past a preposition and the town that it leads to."""
        if k + 1 < len(self.tokens) and self.lows[k] in self.words.AT_PLACES and self.named[k + 1]:
            k += 1
            while k < len(self.tokens) and self.named[k]:
                k += 1
        return k

    def _named_after_words(self, reading: Reading, clause: Clause, verb: Verb) -> tuple[Referent, ...]:
        """The person after those words: "le général de l'ONU X", ", le général X"; nobody where none is."""
        owner = -1  # where the body ends that the words are of
        for mention in reading.mentions:
            if mention.start == owner and not mention.role and mention.referents[0].type == "person":
                return mention.referents
            owner = mention.end if mention.role == "of" and mention.start >= verb.end else -1
            if mention.start < verb.end or not clause.holds(mention.start) or mention.referents[0].type != "person":
                continue
            k = mention.start - 1
            while k > verb.end and (self.lows[k] in self.words.ARTICLES or self.lows[k] in self.words.TITLES):
                k -= 1
            k -= self.lows[k] in self.words.OFFICES or self.lows[k] in self.words.HUMANS
            while k > verb.end and self.lows[k] in self.words.ARTICLES:
                k -= 1
            if self.lows[k] == "," or "," in self.lows[mention.start : mention.end] and not mention.role:
                return mention.referents
        return ()

    def _lives_there(self, land: Mention, somebody: Mention) -> bool:
        """ "Hong Kong | media tycoon | Jimmy Lai": an English place that only says where a person named behind is from."""
        if land.referents[0].type not in ("country", "place", "metonym") or somebody.referents[0].type != "person":
            return False
        between = self.lows[land.end : somebody.start]
        if not self.language_is_english or not 0 < len(between) < _DESCRIBED or not all(map(str.isalpha, between)):
            return False
        small = any_of(self.words, "PREPOSITIONS", "AND", "DETERMINERS", "CONJUNCTIONS")
        return small.isdisjoint(between) and (
            in_number(between[-1], self.words.HUMANS) or between[-1] in self.words.OFFICES
        )
