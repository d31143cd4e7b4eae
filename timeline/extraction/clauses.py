"""A clause of a sentence: the stretches of words that one finite verb governs, and what it hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


@dataclass(slots=True, eq=False)
class Clause:
    """Stretches of tokens with one finite verb. `kind`: main, content (que), relative, adverbial, loose (no verb)."""

    index: int
    kind: str
    parent: Clause | None = None
    pieces: list[tuple[int, int]] = field(default_factory=list)
    verb: Verb | None = None
    verbs: list[Verb] = field(default_factory=list)
    opener: int = -1
    subordinator: str = ""
    led_from: int = -1  # where "C'est" begins that leads to the clause
    shares: Clause | None = None  # whose subject it has, where that is not the nearest of its tense
    report: Clause | None = None  # the clause that says who said this one: « ... », a déclaré X

    start: int = field(init=False)  # first token
    end: int = field(init=False)  # past the last token

    def __post_init__(self) -> None:
        self.start, self.end = self.pieces[0]
        if len(self.pieces) > 1:  # of a copy
            self.bound()

    def bound(self) -> None:
        """Set the first and the last token: whoever changes the pieces says so, for they are asked a thousand times."""
        pieces = self.pieces
        self.start, self.end = pieces[0]
        if len(pieces) > 1:
            self.end = max([end for _, end in pieces])

    def add(self, start: int, end: int) -> None:
        """Let the clause go on with a stretch."""
        self.pieces.append((start, end))
        if end > self.end:
            self.end = end

    def opens(self, i: int) -> bool:
        """Whether one of the pieces begins with token `i`."""
        return self.start == i or any(start == i for start, _ in self.pieces[1:])

    def holds(self, i: int) -> bool:
        """Whether token `i` is in one of the pieces."""
        if not self.start <= i < self.end:
            return False
        if len(self.pieces) == 1:
            return True
        for start, end in self.pieces:  # noqa: SIM110 (asked thousands of times an article)
            if start <= i < end:
                return True
        return False

    def reports(self, other: Clause) -> bool:
        """Whether this clause, or the one that it is a leg of, says who said the other."""
        return other.report is not None and other.report.index == self.index

    def piece_at(self, i: int) -> tuple[int, int] | None:
        """The piece that holds token `i`."""
        for piece in self.pieces:
            if piece[0] <= i < piece[1]:
                return piece
        return None


def has_content(clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a clause tells what hangs on the verb of another: "said | that"."""
    for other in clauses:  # noqa: SIM110
        if other.parent is clause and other.kind == "content":
            return True
    return False


def shared_subject(clause: Clause, clauses: list[Clause]) -> Clause | None:
    """The clause whose subject a coordinated clause without one shares: the nearest of the same tense before it."""
    if clause.verb is None or "shared-subject" not in clause.verb.notes:
        return None
    if clause.shares is not None:
        return clause.shares
    for other in reversed(clauses[: clause.index]):
        if (
            other.verb is not None
            and other.kind == clause.kind
            and (other.verb.tense == clause.verb.tense or other.kind == "main")
        ):
            return other
    return None


def leading_relative(clause: Clause, clauses: list[Clause], words: Words, lows: list[str]) -> Clause:
    """ "une commission, qui siégera à Rome | et rendra un avis", "whose troops left, | and which had vetoed": the relative
    that a second one goes on from, else itself. In English only one that has its own pronoun goes on so, or no subject:
    "the commission, which met in June | and was to meet again"."""
    shares = (
        clause.verb is not None and "shared-subject" in clause.verb.notes and clause.subordinator in words.RELATIVES
    )
    shares = shares and clause.opener > 0 and lows[clause.opener - 1] != ","  # "X, who died in May, | and dropped it"
    end = clause.opener + (words.RELATIVES_GO_ON or shares)
    if clause.opener < 1 or words.AND.isdisjoint(lows[clause.opener - 1 : end]):
        return clause
    alike = (c for c in reversed(clauses[: clause.index]) if c.kind == clause.kind)
    return next((c for c in alike if c.parent is clause.parent or c is clause.parent), clause)


def only_compares(words: Words, lows: Sequence[str], i: int) -> bool:
    """Whether a word only compares, said twice around another: "as many as", "as early as"."""
    before, after = lows[max(0, i - 2) : i], lows[i + 1 : i + 3]
    if after[1:] == [lows[i]] and after[0] in words.COMPARED:
        return True
    return before[:1] == [lows[i]] and before[-1] in words.COMPARED


def is_a_thing(words: Words, lows: Sequence[str], i: int) -> bool:
    """Whether an article makes a noun of a word that else leads a clause: "un | car", a coach."""
    return i > 0 and lows[i] in words.ALSO_THINGS and lows[i - 1] in words.DETERMINERS


def teller_of(clauses: list[Clause], clause: Clause) -> Clause | None:
    """ "After meeting X, | the minister left": the clause whose subject an adverbial without a finite verb shares."""
    if clause.verb is not None or clause.kind != "adverbial":
        return None
    if clause.parent is not None and clause.parent.verb is not None:
        return clause.parent
    following = clauses[clause.index + 1 : clause.index + 2]
    return next((other for other in following if other.kind == "main" and other.verb is not None), None)


_TO_ITS_CONTENT = 6
"""Words from a present participle to the content that it tells: "saying in Moscow on Friday that"."""


def verb_above(clause: Clause) -> Verb | None:
    """The verb that a clause hangs on: of a content the present participle before it ("adopted a resolution demanding that X
    withdraw", "a nié, affirmant que"), else that of the clause above."""
    if clause.parent is None:
        return None
    if clause.kind == "content":
        nearest = next((verb for verb in reversed(clause.parent.verbs) if verb.end <= clause.opener), None)
        if nearest is not None and nearest.form == "ger" and clause.opener - nearest.end <= _TO_ITS_CONTENT:
            return nearest
    return clause.parent.verb


def of_tense(tense: str, clause: Clause | None) -> Clause | None:
    """The clause itself, or the nearest above it, whose verb is of a tense."""
    while clause is not None and not (clause.verb is not None and clause.verb.tense == tense):
        clause = clause.parent
    return clause
