"""Whose deed an English noun tells, by the genitive before it: "Russia's invasion of Ukraine", "Iran's execution on
Tuesday of three protesters"; but "X's arrest" befell X.
"""

from __future__ import annotations

from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Mention
from timeline.extraction.roles import MUTUAL, doer
from timeline.extraction.values import BLOWS

_SHARED = frozenset(("visit", "vote"))
"""Kinds in which an owner takes part: "the president's trip", "Kenya's election"."""
_QUALIFIED = 3
"""Words between a genitive and its noun: "Russia's | full-scale | invasion"."""


def genitive_before(article: Article, noun: Noun, first: int) -> int:
    """The token of the "'s" that owns a noun, from token `first` on; -1 where there is none."""
    if not article.language_is_english:
        return -1
    lows, words = article.lows, article.words
    small = any_of(words, "DETERMINERS", "PREPOSITIONS", "CONJUNCTIONS")
    for k in range(noun.start - 1, max(noun.start - 2 - _QUALIFIED, first), -1):
        low = lows[k]
        if low in words.OWNER_MARKS:
            return k
        if low in small or article.timed[k] or article.verbal[k] or not (low.isalpha() or low == "-"):
            return -1
    return -1


def owner_of(article: Article, reading: Reading, noun: Noun) -> Mention | None:
    """Who is named as the owner of a deed."""
    at = genitive_before(article, noun, reading.sentence.first)
    return reading.named_up_to(at) if at > 0 else None


def role_of_owner(article: Article, reading: Reading, noun: Noun, kind: str) -> str:
    """What whoever owns a deed is in it."""
    if kind in MUTUAL or kind in _SHARED:
        return "participant"
    if noun.happening.words[-1] in article.words.BEFALL_OWNERS:
        return "agent" if _is_of_somebody(article, reading, noun) else "recipient"
    return "recipient" if kind in BLOWS and doer(article, reading, noun) is not None else "agent"


def _is_of_somebody(article: Article, reading: Reading, noun: Noun) -> bool:
    """ "Iran's execution of", "the army's capture last week of": the owner does it to somebody else."""
    lows, last, at = article.lows, reading.sentence.last, noun.end
    while at < last and (article.dated[at] or lows[at] in article.words.DATED_BY):
        at += 1
    return at < last and lows[at] in article.words.OF_WITHOUT_ARTICLE
