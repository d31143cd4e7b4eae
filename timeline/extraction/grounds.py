"""Days of what something was done for: "ousted him on Friday over his imposition of martial law last year"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Noun, Reading

_FAR = 7
"""Tokens from a happening to its day: "the arrest of two opposition lawmakers | on January 21"."""
_NEAR = 4
"""Tokens from "over" or "citing" to the happening: "over his short-lived imposition of martial law"."""


def noun_of_grounds(article: Article, reading: Reading, clause: Clause, start: int) -> Noun | None:
    """The happening that "over", "after" or "citing" gives as the grounds, where the verb has another day before it."""
    main, lows, words = clause.verb, article.lows, article.words
    if not article.language_is_english or main is None or main.end > start or not reading.nouns:
        return None
    noun = next((n for n in reversed(reading.nouns) if n.end <= start), None)
    if noun is None or start - noun.end > _FAR or noun.start < main.end or not clause.holds(noun.start):
        return None
    if not any(article.dated[k] for k in range(clause.start, noun.start)):
        return None
    if any(low in ",;:()" for low in lows[noun.end : start]) or any(article.verbal[noun.end : start]):
        return None
    for k in range(noun.start - 1, max(noun.start - _NEAR, main.end) - 1, -1):
        if lows[k] in words.GROUNDS:
            return noun
        if not lows[k].isalpha() or article.timed[k]:
            return None
    return None
