"""What is told to have followed at once, or at the time told of: "a aussitôt dénoncé", "a répondu sur-le-champ"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb

_REACH = 5
"""Words behind a verb among which it is said."""


def told_at_once(article: Article, clause: Clause, verb: Verb) -> bool:
    """Whether a verb of the past is told as of the moment that was told of just before."""
    moments = article.words.AT_THAT_MOMENT
    lows, first = article.lows, verb.start
    if verb.form != "fin" or verb.tense not in ("past", "plup"):
        return False
    for k in range(first, min(clause.end, verb.end + _REACH)):
        for words in moments.get(lows[k], ()):
            if (*lows[k : k + len(words)],) == words and lows[k + len(words)] not in article.words.AFTER_A_MOMENT:
                return True
    return False
