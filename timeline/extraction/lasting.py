"""What has gone on since a day: "has kept troops there since July", "have been missing since 8 September"."""

from __future__ import annotations

from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval

LASTING_KINDS = frozenset(("meeting", "sanction", "legal", "military", "attack", "withdrawal", "aid", "expulsion"))
"""Kinds of what lasts by nature."""


def goes_on(article: Article, verb: Verb | None, expression: Expression | None) -> bool:
    """Whether an English perfect of the present and "since" tell that it still lasts."""
    if verb is None or expression is None or expression.signal != "since" or not article.language_is_english:
        return False
    perfect = verb.tense == "past" and verb.end - verb.start > 1 and article.lows[verb.start] in article.words.HAS
    return perfect and verb.form == "fin" and not verb.negated


def in_state(article: Article, reading: Reading, verb: Verb) -> Noun | None:
    """ "has been under a state of emergency", "have been in talks": the happening that somebody has been in."""
    if verb.lemma != article.words.BE or article.lows[verb.start] not in article.words.HAS or verb.negated:
        return None
    if verb.end >= len(article.lows) or article.lows[verb.end] not in article.words.IN_A_STATE:
        return None
    return next((n for n in reading.nouns if verb.end < n.start <= verb.end + 3), None)


_LONG = frozenset(("year", "half_year", "season", "quarter", "decade"))
"""Stretches that tell no happening of what was done often."""


def is_habitual(article: Article, verb: Verb, interval: Interval) -> bool:
    """ "Met | often last year", "s'est | régulièrement rendu l'an dernier": a habit, and no happening."""
    if interval.granularity not in _LONG or verb.form != "fin" or verb.negated:
        return False
    return not article.words.HABITUALLY.isdisjoint(article.lows[max(verb.start - 1, 0) : verb.end + 1])
