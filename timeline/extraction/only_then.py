"""What "ne … que" says of a day: that it came late, and no more: "n'a signé que vendredi" is signed on Friday."""

from __future__ import annotations

from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_REACH = 12
"""Tokens after a verb within which its "que" stands."""
_SMALL = 3
"""Words that may lead from "que" to the day: "qu'à la fin de mars"."""


def restricting(article: Article, verb: Verb) -> int:
    """Where the "que" of "ne … que" stands after a verb that is not denied; -1 where there is none."""
    words, lows = article.words, article.lows
    if verb.form != "fin" or verb.negated or words.NEGATION_MARKS.isdisjoint(lows[verb.start : verb.main + 1]):
        return -1
    for k in range(verb.end, min(verb.end + _REACH, len(lows))):
        if lows[k] in ".;:«»":
            break
        if lows[k] in words.COMPLEMENTISER:
            return k if lows[k - 1] not in words.NOT_REPORT_BEFORE else -1
    return -1


def only_then(article: Article, reading: Reading) -> frozenset[int]:
    """The words "ne" and "que" that only tell how late a day is, in one sentence: a headline without the day leaves them."""
    words, lows, found = article.words, article.lows, set[int]()
    first, last = reading.sentence.first, reading.sentence.last
    if article.language_is_english or words.NEGATION_MARKS.isdisjoint(lows[first:last]):
        return frozenset()
    for verb in reading.verbs:
        at = restricting(article, verb)
        if at >= 0 and _leads_to_a_day(article, at + 1, last):
            found.add(at)
            for k in range(verb.start, verb.main):
                if lows[k] in words.NEGATION_MARKS:
                    found.add(k)
    return frozenset(found)


def _leads_to_a_day(article: Article, at: int, last: int) -> bool:
    small = article.words.PREPOSITIONS
    for k in range(at, min(at + _SMALL, last)):
        if article.dated[k]:
            return True
        if article.lows[k] not in small and article.lows[k] not in article.words.ARTICLES and not article.signals[k]:
            return False
    return False
