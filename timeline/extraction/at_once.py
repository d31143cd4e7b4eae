"""What is told to have followed at once, or at the time told of: "a aussitôt dénoncé", "a répondu sur-le-champ"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.looks import first_of
from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb

_REACH = 5
"""Words behind a verb among which it is said."""


def told_at_once(article: Article, clause: Clause, verb: Verb) -> bool:
    """Whether a verb of the past is told as of the moment that was told of just before."""
    moments = article.words.AT_THAT_MOMENT
    lows = article.lows
    if verb.form != "fin" or verb.tense not in ("past", "plup"):
        return False
    for k in range(max(clause.start, verb.start - 1), min(clause.end, verb.end + _REACH)):
        if k >= verb.end and (article.verbal[k] or lows[k] in article.words.COMPLEMENTISER):
            return False  # "refused to leave immediately", "a exigé que X parte aussitôt": what was asked for
        for words in moments.get(lows[k], ()):
            end = k + len(words)
            if (*lows[k:end],) == words and article.words.AFTER_A_MOMENT.isdisjoint(lows[end : end + 1]):
                return True
    return False


def said_then(article: Article, clause: Clause, verb: Verb) -> bool:
    """Whether words were said at once, or at the end of a meeting or a vote: « a réagi le ministre à l'issue du scrutin »."""
    if told_at_once(article, clause, verb):
        return True
    ends, lows = article.words.ENDS_OF_TALKS, article.lows
    if article.language_is_english or verb.form != "fin" or verb.tense != "past":
        return False
    at = first_of(ends, lows, verb.end, clause.end)
    return at > 0 and 1 not in article.verbal[verb.end : at]
