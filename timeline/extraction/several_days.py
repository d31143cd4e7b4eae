"""A verb with several days: "jeudi et vendredi", "jeudi à Moscou, puis vendredi à Kiev", "two then, the others later"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Shape

_LISTED = 5
"""Tokens before the second day within which "and" or "then" goes on with a list."""
_TOLD_WITH = 14
"""Tokens from the first day to the second, where what happened to others is told without a verb of its own."""


def dated_twice(article: Article, here: Sequence[Draft], verb: Verb | None, index: int) -> bool:
    """Whether the verb has a date already, and this one is not the next of a list ("jeudi à Moscou, puis vendredi")."""
    if verb is None or verb.stance in {"postpone", "cancel"}:
        return False
    earlier = [d for d in here if d.verb is verb and d.interval is not None and d.expressions]
    if not earlier:
        return False
    start = article.spans[index][0]
    before = article.spans[earlier[-1].expressions[-1]][1]
    between = article.lows[max(before, start - _LISTED) : start]
    listed = any(low in article.words.CONJUNCTIONS for low in between)
    return not listed and not _for_others(article, before, start)


def _for_others(article: Article, before: int, start: int) -> bool:
    """ "on Monday and on the prime minister, X, the next day", "freed on Tuesday, the others on Friday": no other verb."""
    lows, words = article.lows, article.words
    at = before + (before < start and lows[before] == ",")
    if (
        not 0 < start - at < _TOLD_WITH
        or any(article.verbal[at:start])
        or not {";", ":", "("}.isdisjoint(lows[at:start])
    ):
        return False
    return lows[at] in words.AND or at > before and not words.OTHERS.isdisjoint(lows[at : at + 2])


def paired(article: Article, last: Draft, verb: Verb | None, index: int, interval: Interval) -> bool:
    """ "jeudi et vendredi" for one verb is one stretch of two days, which the draft before is given."""
    if last.verb is None or last.verb is not verb or last.interval is None or not last.expressions:
        return False
    before, start = article.spans[last.expressions[-1]][1], article.spans[index][0]
    joined = start - before in (1, 2) and article.lows[before] in article.words.AND
    first, end = last.interval.start_earliest, interval.end_latest
    if not joined or first is None or end is None or not 0 < (end - first).days < 8:
        return False
    last.interval = Interval(first, first, end, end, f"{first.isoformat()}/{end.isoformat()}", Shape.SPAN)
    last.expressions.append(index)
    return True
