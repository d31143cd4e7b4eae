"""What a quotation, a claim or a second day inside a sentence does to its clauses."""

from __future__ import annotations

from timeline.extraction.asides import Asides
from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.verb import Verb


class Interrupted(Asides):
    """The part of a reader of clauses that knows where a clause only seems to end."""

    document: Document
    finite: list[Verb]

    def _after_short_quotation(self, start: int) -> bool:
        """ "a dit « regretter » | la décision et promis": a word or three in marks do not end the clause."""
        tokens = self.tokens
        if start == self.first or tokens[start - 1].text not in '»”"':
            return False
        opened = next((k for k in range(start - 2, max(start - 6, self.first), -1) if tokens[k].text in '«“"'), -1)
        near = [v for v in self.finite if opened - 4 < v.end <= opened + 1]
        return opened > 0 and any(v.lemma not in (self.words.BE, self.words.HAVE) for v in near)

    def _names_a_claim(self, i: int) -> bool:
        """ "rejected as absurd a claim that its troops crossed": no verb of its own before the complement."""
        verb = next((v for v in self.finite if v.start > i), None)
        return verb is not None and not self.words.COMPLEMENTISER.isdisjoint(self.document.lows[i + 2 : verb.start])

    def _said_again(self, current: Clause | None, opener: int) -> int:
        """ "said on Monday that X would leave | and on Tuesday | that it would stay": where the second time begins; -1."""
        if current is None or current.kind != "content" or current.parent is None or not self.timed[opener - 1]:
            return -1
        k = opener - 1
        while k > current.start and (self.timed[k] or self.tokens[k].low in self.words.PREPOSITIONS):
            k -= 1
        return k if self.tokens[k].low in self.words.CONJUNCTIONS and k > current.pieces[-1][0] else -1

    def _says_what_was_quoted(self, low: str, start: int, verb: Verb, opener: int) -> bool:
        """ "« Nous attendons qu'il vienne », a déclaré X": what stands in the quotation does not go on after its marks."""
        inside, first = self.document.inside, self.clauses[0].start if self.clauses else start
        if low != "," or verb.start != start or self.tokens[opener - 1].text not in '»”"' or inside[start]:
            return False
        return bool(inside[first]) and bool(self.clauses)
