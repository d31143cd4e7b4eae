"""Forces that share a noun: "British, French | and Israeli troops", of which the last adjective alone stands in a name."""

from __future__ import annotations

from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.verb import Verb


def joined_forces(article: Article, reading: Reading, verb: Verb, one: Referent) -> list[Referent]:
    """Whose forces act with those of `one`, by the adjectives that "and" and commas join before its own."""
    mention = next((m for m in reading.mentions if m.end <= verb.start and m.referents == (one,)), None)
    lows, words, adjectives = article.lows, article.words, article.cast.adjectives
    if mention is None or one.type != "country" or mention.end - mention.start < 2:
        return []
    at = mention.start - 1
    if at <= reading.sentence.first or lows[at] not in words.AND or lows[mention.end - 1] not in words.ARMED:
        return []
    found: list[Referent] = []
    while at > reading.sentence.first - 1 and (lows[at] in words.AND or lows[at] == ",") and at - 1 in adjectives:
        found.insert(0, adjectives[at - 1])
        at -= 2
    return found
