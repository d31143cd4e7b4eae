"""A date that names a text or a thing: "a dénoncé l'accord de 1994", "its role in the 1994 genocide" date no verb."""

from __future__ import annotations

from timeline.extraction.dating import Governor
from timeline.extraction.kind import Kind
from timeline.extraction.lexicon import any_of
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
    named = kind.noun is None and interval.granularity == "year" and interval.start_earliest != interval.end_latest
    if article.language_is_english:
        before = interval.granularity == "year" and _before_a_text(article, start, end)
        return before or named and _before_a_noun(article, reading, start, end)
    return _after_a_text(article, verb.end, start) or named and _after_a_noun(article, verb.end, start, end)


def _before_a_noun(article: Article, reading: Reading, start: int, end: int) -> bool:
    """ "the 1994 genocide", "its 2008 crisis": a definite word, the year alone, and a noun that is no verb."""
    lows, words = article.lows, article.words
    if end - start != 1 or lows[start - 1] not in words.THE_KNOWN or not (end < len(lows) and lows[end].isalpha()):
        return False
    loose = any_of(
        words, "PREPOSITIONS", "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER", "SUBJECT_PRONOUNS", "DETERMINERS"
    )
    return lows[end] not in loose and not any(verb.start == end for verb in reading.verbs if verb.form == "fin")


def _after_a_noun(article: Article, first: int, start: int, end: int) -> bool:
    """ "le génocide de 1994": a definite noun, "de" and the year alone; not "de 2011 à 2014"."""
    lows, words = article.lows, article.words
    at = start if lows[start] in words.NAMED_BY else start - 1
    if at - 2 < first or lows[at] not in words.NAMED_BY or not lows[at - 1].isalpha() or article.timed[at - 1]:
        return False
    if lows[end : end + 1] and lows[end] in words.AT_PLACES:
        return False
    return lows[at - 2] in words.THE_KNOWN and lows[at - 1] not in any_of(words, "PREPOSITIONS", "UNITS_OF_TIME")


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
