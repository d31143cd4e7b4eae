"""A date that names a text: "a dénoncé l'accord de 1994", "repealed the 1991 law" tell nothing of that day."""

from __future__ import annotations

from timeline.extraction.dating import Governor
from timeline.extraction.kind import Kind
from timeline.extraction.reading import Article, Reading
from timeline.temporal.values import Interval

_ADJECTIVES = 3


def names_known_text(
    article: Article, reading: Reading, found: Governor, kind: Kind, interval: Interval, index: int
) -> bool:
    """Whether the date says which text is meant, and not when the verb happened."""
    agreed = kind.noun is not None and kind.noun.happening.agreed
    if agreed and found.verb is None:
        return interval.granularity == "year"
    verb = found.verb
    if verb is None or verb.passive or verb.form != "fin" or verb.tense not in ("past", "plup", "pres", "fut"):
        return False
    start, end = article.spans[index]
    if start <= verb.end or any(article.timed[verb.end : start - 1]):
        return False  # the verb has a day of its own: "a dénoncé lundi l'accord de 2008"
    if interval.granularity == "day" and interval.start_earliest != interval.end_latest:
        return False  # "a prolongé l'embargo du 3 au 5 mai"
    if article.language_is_english:
        return interval.granularity == "year" and _before_a_text(article, start, end)
    return _after_a_text(article, verb.end, start)


def _after_a_text(article: Article, first: int, start: int) -> bool:
    """ "la loi électorale de 1991", "le décret du 12 mars": a definite text, its adjectives, "de" and the date."""
    lows, words = article.lows, article.words
    at = start if lows[start] in words.NAMED_BY else start - 1
    if at <= first or lows[at] not in words.NAMED_BY:
        return False
    text = next((k for k in range(at - 1, max(first, at - 1 - _ADJECTIVES), -1) if lows[k] in words.KNOWN_TEXTS), -1)
    if text <= first - 1 or any(lows[k] == "," or article.timed[k] for k in range(text, at)):
        return False
    return text > 0 and lows[text - 1] in words.THE_KNOWN


def _before_a_text(article: Article, start: int, end: int) -> bool:
    """ "the 1991 law", "its 2014 ruling": a definite word, the year, a text."""
    lows, words = article.lows, article.words
    return lows[start - 1] in words.THE_KNOWN and any(low in words.KNOWN_TEXTS for low in lows[end : end + 2])
