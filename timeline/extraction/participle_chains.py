"""Participles joined by "and", each with a time of its own: "signé le 3 mars et entré en vigueur le 5 mai"."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from timeline.extraction.lexicon import any_of
from timeline.extraction.verb import Verb

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_start = attrgetter("start")
_LEAD = 3
"""Words before a participle among which "and", "then" stand."""


def joined_to(article: Article, reading: Reading, verb: Verb) -> Verb | None:
    """The participle before it that a participle is joined to, where that one has a time of its own."""
    if verb.form != "pp":
        return None
    at = bisect_left(reading.verbs, verb.start, key=_start)
    while at > 1 and reading.verbs[at - 1].form == "inf" and not article.language_is_english:
        at -= 1  # "arrêté lors de sa tentative de fuir et | condamné lundi"
    before = reading.verbs[at - 1] if at else None
    if before is None or before.form != "pp" or before.clause != verb.clause:
        return None
    return before if _join(article, before, verb) >= 0 else None


def first_of_chain(article: Article, reading: Reading, verb: Verb) -> Verb:
    """The participle that follows the noun of which all are told."""
    head = joined_to(article, reading, verb)
    while head is not None:
        verb, head = head, joined_to(article, reading, head)
    return verb


def end_in_chain(article: Article, reading: Reading, verb: Verb, end: int) -> int:
    """Where the words of a participle end: before the "and" of the next one, or the verb of the noun."""
    at = bisect_left(reading.verbs, verb.end, key=_start)
    following = reading.verbs[at] if at < len(reading.verbs) else None
    joined = following is not None and joined_to(article, reading, following) is verb
    return min(end, _join(article, verb, following)) if following is not None and joined else end


def end_of_time(article: Article, verb: Verb, end: int) -> int:
    """Where the time of the last participle of a chain ends, if no preposition goes on: "ousted on 5 May 2021 | lives"."""
    stop = next((k for k in range(verb.end, end) if article.timed[k]), end)
    while stop < end and article.timed[stop]:
        stop += 1
    goes_on = stop < end and (
        article.lows[stop] in article.words.PREPOSITIONS or article.lows[stop] in article.words.BY
    )
    return end if goes_on else stop


def _join(article: Article, head: Verb, verb: Verb) -> int:
    """Where "and", "then" or a comma stands before a participle, after a time of the one before it; -1 where none does."""
    lows, words = article.lows, article.words
    at = verb.start - 1
    small = any_of(words, "ADVERBS", "HEADLINE_DROPS") - {*words.THEN}
    while at > head.end and at > verb.start - _LEAD and lows[at] in small:
        at -= 1  # "et aussitôt rompu"
    if lows[at] in words.AND or lows[at] in words.THEN:
        return at if any(article.timed[head.end : at]) else -1
    # ", signed in March, ratified in May and ...": not "the coup of 3 May against X, elected in June"
    listed = lows[verb.start - 1] == "," and verb.start - 2 >= head.end and article.timed[verb.start - 2]
    return verb.start - 1 if listed else -1
