"""Days that a text names to rule them out: "signed on Tuesday, not Monday", "not on Monday but on Tuesday"."""

from __future__ import annotations

from timeline.extraction.reading import Article

_REACH = 4
"""Words from "not" to the day."""


def ruled_out(article: Article, start: int, end: int) -> bool:
    """Whether the day at `start` to `end` is that of nothing: "not" stands before it, and denies no verb."""
    words, lows = article.words, article.lows
    at = start - 1
    while at > 0 and start - at < _REACH and (lows[at] in words.DATED_BY or lows[at] in words.ARTICLES):
        at -= 1
    if at < 1 or lows[at] not in words.NOT_THEN or article.verbal[at]:
        return False
    while at > 1 and lows[at - 1] in words.NOT_THEN:
        at -= 1  # "et non pas lundi"
    apart = lows[at - 1] in words.AND or lows[at - 1] in (",", "(") or bool(article.dated[at - 1])
    return apart or not words.BUT.isdisjoint(lows[end : end + 1])
