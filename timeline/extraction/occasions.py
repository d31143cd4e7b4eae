"""What is only the occasion of a fear or a hope, and stands on the agenda: "fears attacks before the vote of 12 April"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun
from timeline.extraction.values import ENCOUNTERS

_PLANNED = ENCOUNTERS | {"vote"}
"""Kinds of what is on the agenda whatever is feared of it."""


def is_occasion(article: Article, clause: Clause | None, noun: Noun | None) -> bool:
    """Whether the noun is led by "before", "during" or "after" behind a verb of fear or hope, and is not feared itself."""
    verb = clause.verb if clause is not None else None
    if noun is None or verb is None or verb.stance not in ("fear", "hope") or noun.happening.kind not in _PLANNED:
        return False
    lows, words, at = article.lows, article.words, noun.start - 1
    while at > verb.end and (lows[at] in words.ARTICLES or lows[at] in words.CONTRACTED or lows[at] in words.BARE_OF):
        at -= 1
    led = any_of(words, "BEFORE_EVENT", "AFTER_EVENT") | words.DURING
    return at > verb.end and lows[at] in led
