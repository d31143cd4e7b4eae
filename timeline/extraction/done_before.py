"""What was done before it is feared, denied or asked about: that it was done is taken for granted."""

from __future__ import annotations

from timeline.extraction.reading import Article, Noun
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval


def done_before(
    article: Article, verb: Verb | None, noun: Noun | None, interval: Interval | None, matrix: Verb
) -> bool:
    """ "craint que le bateau, saisi le 12 mars, ne soit vendu": that it was seized is not what is feared."""
    latest, day = interval.end_latest if interval is not None else None, article.day
    if latest is None or day is None or latest >= day:
        return False
    if verb is None and noun is not None:
        return matrix.stance == "deny" and _told_beside(article, noun)
    if verb is None or verb.form != "pp" or verb.lemma in article.words.PLANNED:
        return False
    aside = matrix.stance == "deny" and article.tokens[verb.start - 1].text == ","
    return aside or matrix.stance in ("fear", "hope", "demand")


def _told_beside(article: Article, noun: Noun) -> bool:
    """ "nie qu'il ait su la date du putsch du 3 mai", "denied that X was told of the coup": a preposition before it."""
    lows, words = article.lows, article.words
    at = noun.start - 1
    while at > 0 and lows[at] in words.ARTICLES and lows[at] not in words.PREPOSITIONS:
        at -= 1
    return lows[at] in words.PREPOSITIONS or lows[at] in words.CONTRACTED
