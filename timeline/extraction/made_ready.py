"""What is made ready for a day: "était préparé contre lui pour le 1er décembre", "was being prepared for Tuesday"."""

from __future__ import annotations

from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb

_TO_ITS_DAY = 6
"""Words from a verb of making ready to "for" and its day."""


def meant_for(article: Article, verb: Verb) -> bool:
    """Whether "for" and a day follow a verb of making ready that tells of no deed done."""
    words, lows = article.words, article.lows
    if verb.lemma not in words.PLANNED_FOR or verb.tense in ("past", "plup"):
        return False
    stop = min(verb.end + _TO_ITS_DAY, len(lows) - 2)
    return any(lows[k] in words.FOR and 1 in article.timed[k + 1 : k + 3] for k in range(verb.end, stop))
