"""Who is brought before a court."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article

_REACH = 7
"""Words from the verb to the "to" before a court."""


def taken_to_court(article: Article, verb: Verb) -> bool:
    """ "took Myanmar to the International Court of Justice": a court follows "to"."""
    lows, courts = article.lows, article.words.COURTS
    for k in range(verb.end, min(verb.end + _REACH, len(lows) - 1)):
        if lows[k] in ",;:." or article.verbal[k]:
            return False
        if lows[k] == "to":
            return not courts.isdisjoint(lows[k + 1 : k + 5])
    return False
