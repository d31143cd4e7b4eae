"""What an English participle describes where several phrases stand before it: "the outcome of | the talks held in May"."""

from __future__ import annotations

from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_SAYING = frozenset(("say", "announce", "fear", "hope", "deny", "plan", "cancel", "postpone"))
"""What is said of a whole happening, "the release of the hostages announced in May", and not of the last thing in it."""
_HELD = frozenset(("happen", "begin", "end", "carry"))
_DONE_TO_THEM = frozenset(("attack", "expulsion"))
"""Kinds of what is done to people and to places, and never to a happening but of its own kind: "the raid launched"."""


def inner_phrase(article: Article, reading: Reading, verb: Verb, start: int, stop: int) -> int:
    """Where the phrase begins, of those in `tokens[start:stop]`, that an English participle after them describes."""
    words, lows = article.words, article.lows
    opens = [
        k
        for k in range(start + 2, stop - 1)
        if lows[k - 1] in words.PREPOSITIONS
        and (lows[k] in words.DETERMINERS or lows[k].isdigit() or lows[k] in words.NUMBERS)
        and not article.timed[k]
    ]
    for k in opens:
        head = lows[k - 2]
        if words.PREPOSITIONS[lows[k - 1]] == "of" and head in words.SAID_OF_ANOTHER:
            return inner_phrase(article, reading, verb, k, stop)
    if verb.stance in _SAYING or not opens:
        return start
    for k in reversed(opens):
        if _suits(article, reading, verb, k, stop) and not _suits(article, reading, verb, start, k - 1):
            return k
        if k > 2 and lows[k - 2] in words.LEADING_TO and lows[k - 3] in words.PREPOSITIONS:
            return k  # "in accordance with the resolution"
    return start


def _suits(article: Article, reading: Reading, verb: Verb, start: int, end: int) -> bool:
    """Whether the verb can be said of the head of a noun phrase: of what stands before its first preposition."""
    lows, words = article.lows, article.words
    stop = next((k for k in range(start + 1, end) if lows[k] in words.PREPOSITIONS), end)
    noun = next((n for n in reading.nouns if start <= n.start < stop and n.end >= stop), None)
    if verb.kind in ("agreement", "vote"):
        return noun is not None and noun.happening.agreed or lows[stop - 1] in words.TEXTS
    if verb.stance in _HELD:
        return noun is not None
    if verb.kind in _DONE_TO_THEM:
        return noun is None or noun.happening.kind == verb.kind  # "the release of | the hostages seized in May"
    return True
