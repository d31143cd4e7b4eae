"""Words set in front of the pronoun that acts: "Sous la pression de X, il a levé son veto" is not told of X's deed."""

from __future__ import annotations

from itertools import pairwise

from timeline.extraction.absolutes import verb_apart
from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.referents import Mention
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_THIRD = frozenset("mfn")
"""How the codes of "he", "she", "they" and "it" begin."""
_NEAR = 3
"""Tokens of the stretch that the pronoun opens, up to its verb: "mais il ne"."""


def acting_from(document: Document, words: Words, clause: Clause, verb: Verb, *, english: bool) -> int:
    """The first token from which on whoever does what a verb says may be named in its clause; -1 where none is named before.

    That is the pronoun just before it, or what follows a participle with a subject of its own.
    """
    lows = document.lows
    if lows[clause.start] in words.TOPIC_OPENERS:
        return -1  # "Quant à l'ambassade, elle"
    first = verb.start
    for a, b in clause.pieces:
        if a <= first < b:
            first = a
            break
    beside = lows[verb.start - 1] if verb.start > first else ""
    near = beside in words.SUBJECT_PRONOUNS or beside in words.NEGATION_MARKS
    for k in range(verb.start - 1, max(first, verb.start - _NEAR) - 1, -1) if near else ():
        code = words.SUBJECT_PRONOUNS.get(lows[k], "")
        if code:
            taken_up = k > first and lows[k - 1] == "," == lows[k + 1]  # "La mission, elle, était annoncée"
            return k if code[0] in _THIRD and not taken_up else -1
        if lows[k] not in words.NEGATION_MARKS:
            break
    if clause.start < first:
        for (a, _), (after, _) in pairwise(clause.pieces[:3]):
            if a < first and verb_apart(document, words, clause, a, english):
                return after  # "Le roi ayant refusé, X a rencontré Y", "Le roi ayant refusé, X, Y et Z ont rencontré"
    return -1


def is_other(clause: Clause | None, mention: Mention, at: int) -> bool:
    """ "Reçu par X, il", "En recevant X, elle": whom a participle in front of the pronoun at `at` names is somebody else."""
    if clause is None or not clause.start <= mention.start < at or clause.kind not in ("main", "content"):
        return False
    return any(
        verb.form in ("pp", "ger") and verb.head is not None and verb.end <= mention.start
        for verb in clause.verbs
        if verb.start < at
    )
