"""Whoever told something goes on to warn, accuse or order: "said that the plan was dead, and warned of war"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.values import GROUPS
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

_SPOKEN = frozenset(GROUPS["speech"]) - {"statement"}


def speaks_on(words: Words, lows: Sequence[str], current: Clause, verb: Verb, start: int) -> Clause | None:
    """The clause that tells a content, where the verb that "and" joins behind the content is its own next word.

    A comma parts the two, or the content only says how things are: "that the law was void and ordered his release".
    """
    above = current.parent
    if current.kind != "content" or above is None or above.verb is None or current.verb is None:
        return None
    if verb.kind not in _SPOKEN or verb.passive or verb.form != "fin" or verb.tense != above.verb.tense:
        return None
    told = "says" in above.verb.notes or above.verb.stance in ("say", "announce") or above.verb.kind == "legal"
    parted = lows[start - 1] == "," or current.verb.lemma == words.BE and not current.verb.passive
    return above if told and parted and not words.TELLER_BEHIND else None
