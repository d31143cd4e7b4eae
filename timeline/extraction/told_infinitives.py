"""The infinitive of a tale: "Et le roi de limoger, mardi, son ministre" tells what he did."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.document import Document
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_SUBJECT = 8
"""Words that may stand between "et" and "de"."""


def tell(document: Document, words: Words, clauses: list[Clause], verbs: list[Verb], first: int) -> None:
    """Make a past of the infinitive that "et", somebody and "de" lead to, where the sentence has no finite verb before it."""
    lows, verb = document.lows, verbs[0] if verbs else None
    if verb is None or verb.form != "inf" or lows[first] not in words.TALE_OPENINGS:
        return
    at = verb.start - (lows[verb.start] not in words.BARE_OF)
    if not 2 <= at - first <= _SUBJECT or lows[at] not in words.BARE_OF or lows[first + 1] in words.PREPOSITIONS:
        return
    clause = next((c for c in clauses if c.holds(verb.main)), None)
    if clause is None or clause.verb is not None or "," in lows[first:at]:
        return
    verb.start, verb.form, verb.tense = at, "fin", "past"
    verb.person = "p" if lows[first + 1] in words.PLURAL_STARTS else "s"
    clause.verb, clause.kind = verb, "main"
