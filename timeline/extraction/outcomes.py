"""A day behind a happening of which somebody only tells: "briefed X on the outcome of the visit to Kuwait on 21 December"."""

from __future__ import annotations

from timeline.extraction.dating import Governor
from timeline.extraction.reading import Article, Reading

_NEAR = 7
"""Tokens from the happening to its day."""
_LED = 9
"""Tokens from "the outcome of" to the happening."""


def told_of(article: Article, reading: Reading, index: int) -> Governor | None:
    """The happening whose day it is, where the verb only tells how it went."""
    lows, words, start = article.lows, article.words, article.spans[index][0]
    if words.OUTCOMES.isdisjoint(reading.lows):
        return None
    noun = next((n for n in reversed(reading.nouns) if n.end <= start and start - n.end <= _NEAR), None)
    clause = reading.clause_at(start)
    if noun is None or clause is None or clause.verb is None or not clause.verb.end <= noun.start:
        return None
    between = range(noun.end, start)
    if not any(article.named[noun.end : start]):
        return None  # "discussed the outcome of the talks on Friday": which was on Friday nothing says
    if any(not (article.named[k] or article.timed[k] or lows[k] in words.PREPOSITIONS) for k in between):
        return None
    first = max(clause.verb.end, noun.start - _LED)
    at = next(
        (k for k in range(noun.start - 1, first, -1) if lows[k - 1] in words.OUTCOMES and lows[k] in words.OF_SOME), -1
    )
    if at < 0 or any(article.timed[k] or lows[k] in ",;:" for k in range(at, start - 1)):
        return None
    return Governor(clause, noun=noun)
