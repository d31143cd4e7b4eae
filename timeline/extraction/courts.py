"""Who is brought before a court, and who is only condemned in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_REACH = 7
"""Words from the verb to the "to" before a court."""


def taken_to_court(article: Article, verb: Verb) -> bool:
    """ "took Myanmar to the International Court of Justice": a court follows "to"."""
    lows, courts = article.lows, article.words.COURTS
    for k in range(verb.end, min(verb.end + _REACH, len(lows) - 1)):
        if lows[k] in ",;:." or article.verbal[k]:
            return False
        if lows[k] in article.words.TO:
            return not courts.isdisjoint(lows[k + 1 : k + 5])
    return False


def an_act(article: Article, reading: Reading, verb: Verb) -> bool:
    """Whether a happening is the object: nobody is sentenced."""
    return any(verb.end < noun.start <= verb.end + 2 for noun in reading.nouns) and not any(
        article.lows[k] in article.words.COURTS for k in range(reading.sentence.first, verb.start)
    )
