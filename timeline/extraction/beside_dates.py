"""What stands beside a date and says how the day is meant: ahead, compared with, or that on which it was decided."""

from __future__ import annotations

from datetime import date

from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression, Interval


def compared(article: Article, expression: Expression | None) -> bool:
    """ "une nouvelle attaque, comme celle du 6 octobre 1973": what it is compared with has happened."""
    index = article.index_of.get(id(expression))
    if index is None:
        return False
    lows, words, at = article.lows, article.words, article.spans[index][0] - 1
    at -= lows[at] in words.DATE_LINKS
    return (
        at > 0
        and lows[at] in words.THIS_ONE
        and (lows[at - 1] in words.CALLED_AS or lows[at - 1] in words.PREPOSITIONS)
    )


def decided(article: Article, verb: Verb, expression: Expression | None) -> bool:
    """ "L'échéance a été fixée le 29 mai par X", not "au 29 mai": the day on which it was fixed, and by whom."""
    index = article.index_of.get(id(expression))
    if index is None or verb.tense not in ("past", "plup"):
        return False
    end, words = article.spans[index][1], article.words
    by = article.lows[end : end + 1] + article.lows[verb.end : verb.end + 1]
    return not words.BY.isdisjoint(by) and article.lows[article.spans[index][0] - 1] not in words.AT_DATE


def is_future(interval: Interval | None, day: date | None) -> bool:
    if interval is None or day is None:
        return False
    start = interval.start_earliest
    if start is None:
        return False
    return start > day or (start == day and interval.end_latest is None)


def word_before(article: Article, expression: Expression) -> str:
    index = article.index_of.get(id(expression))
    if index is None:
        return ""
    at = article.spans[index][0]
    while at > 0 and article.tokens[at - 1].low in ("le", "la", "l'", "the", "ce"):
        at -= 1
    return article.tokens[at - 1].low if at else ""
