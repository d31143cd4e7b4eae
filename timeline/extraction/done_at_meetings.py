"""Deeds done at a meeting that a day names: "approved the list at Thursday's session"."""

from __future__ import annotations

from timeline.extraction.looks import last_before
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import ENCOUNTERS


def done_at(article: Article, reading: Reading, meeting: Noun, start: int) -> bool:
    """ "approved | a list of sanctions | at Thursday's session": what was done there is of that day, as the session is."""
    lows, at = article.lows, start - 1
    if lows[at] not in article.words.AT_THE_TIME:
        return False
    verb = last_before(reading.verbs, at)
    if (
        verb is None
        or verb.kind in ENCOUNTERS
        or verb.kind in ("", "other")
        or verb.negated
        or verb.form not in ("fin", "inf")
    ):
        return False
    between = lows[verb.end : at]
    apart = any(low in ",;:()" for low in between) or not article.words.AT_THE_TIME.isdisjoint(between)
    return (
        not apart
        and 1 not in article.timed[verb.end : at]
        and 1 not in article.timed[meeting.end : reading.sentence.last]
    )
