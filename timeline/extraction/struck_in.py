"""Who struck, where the adjective of a blow tells it: "tué dans une frappe russe", "killed in a Russian strike"."""

from __future__ import annotations

from timeline.extraction.reading import Article
from timeline.extraction.values import BLOWS

_REACH = 3
"""Tokens from the noun of a blow to its adjective, or from the adjective to the noun: "frappe aérienne russe"."""


def struck_in(article: Article, at: int, kind: str) -> str:
    """Of the state whose adjective is token `at`: "agent" where it is its blow in which somebody was hit, "guessed" where it
    is only thought to be; else nothing."""
    if kind not in BLOWS:
        return ""
    lows, words = article.lows, article.words
    if article.language_is_english:
        if not any(_is_blow(article, k) for k in range(at + 1, min(at + 1 + _REACH, len(lows)))):
            return ""
        guessed, k = at > 0 and lows[at - 1] in words.GUESSED, at - 1
        k -= guessed  # "in a suspected Israeli strike"
    else:
        k = next((j for j in range(at - 1, max(at - 1 - _REACH, 0), -1) if _is_blow(article, j)), 0)
        if not k or any(lows[j] in words.PREPOSITIONS or not lows[j].isalpha() for j in range(k + 1, at)):
            return ""
        guessed, k = at + 1 < len(lows) and lows[at + 1] in words.GUESSED, k - 1
    if k > 0 and (lows[k] in words.DETERMINERS or lows[k] in words.NUMBERS):
        k -= 1
    if k > 0 and lows[k] in words.BARE_OF:
        k -= 1  # "lors d'une frappe"
    if k < 0 or lows[k] not in words.STRUCK_IN:
        return ""
    return "guessed" if guessed else "agent"


def _is_blow(article: Article, k: int) -> bool:
    """Whether token `k` names a blow: "raid", "frappe", "strike"; several have the same name."""
    low = article.lows[k]
    forms = (low, low[:-1]) if low.endswith(article.words.PLURAL_ENDING) else (low,)
    return any(happening.kind in BLOWS for form in forms for happening in article.lexicon.nouns.get(form, ()))
