"""Clauses that only point at when, where or who: "C'est mardi que", "It was in Geneva that"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.tokenise import Token
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_POINTED = 16
"""Words that may stand between a copula that points and its "que"."""


class Pointing:
    """The part of a reader of clauses that sees through a clause that only points."""

    tokens: list[Token]
    words: Words
    verbs: list[Verb]
    named: bytearray
    timed: bytearray
    verbal: bytearray
    latest: Clause | None

    def _points(self, current: Clause | None, opener: int, following: Verb | None) -> bool:
        """ "C'est mardi que", "It was in Geneva, on 5 March, that": a copula that only points to when, where or why."""
        words, tokens = self.words, self.tokens
        verb = current.verb if current is not None else None
        if current is None or verb is None or verb.lemma != words.BE or len(current.verbs) > 0:
            return False
        if verb.modal or opener - verb.end > _POINTED or not 0 < verb.main - current.start < 4:
            return False
        if tokens[current.start].low not in words.POINTING or tokens[opener].low not in words.COMPLEMENTISER:
            return False
        at = verb.end
        subject = tokens[opener].low in words.SUBJECT_COMPLEMENTISERS
        if subject and following is not None and following.start == opener + 1:
            return bool(self.named[at])  # "It was Turkey that proposed a truce"
        while at < opener and tokens[at].low in words.POINTED_BY:
            at += 1
        return at < opener and (bool(self.timed[at]) or tokens[at].low in words.PREPOSITIONS or self._dates(at, opener))

    def _dates(self, at: int, opener: int) -> bool:
        """ "le 3 février": an article before words of time."""
        return at + 1 < opener and bool(self.timed[at + 1]) and self.tokens[at].low in self.words.DETERMINERS

    def _go_on(self, current: Clause, start: int, end: int, verb: Verb | None) -> None:
        """The clause goes on with the verb that a copula pointed at; the copula is no verb of it."""
        assert current.verb is not None
        first, stop = current.pieces[0]
        current.pieces[0] = (current.verb.end, stop) if current.verb.end < stop else (stop - 1, stop)
        current.bound()
        current.led_from = first
        self.verbs.remove(current.verb)
        self.verbal[current.verb.start : current.verb.end] = bytes(current.verb.end - current.verb.start)
        current.add(start, end)
        current.verb, current.kind = verb, "main" if current.kind == "loose" else current.kind
        self.latest = current
