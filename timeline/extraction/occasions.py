"""What is only the occasion of a fear, a hope or a demand, and stands on the agenda: "fears attacks before the vote of 12
April", "called for protests against an election due on Dec. 12"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun
from timeline.extraction.values import ENCOUNTERS

_PLANNED = ENCOUNTERS | {"vote"}
"""Kinds of what is on the agenda whatever is feared of it."""
_SET = _PLANNED | {"legal"}
"""Kinds of what is set for a day whatever is demanded about it."""


def is_occasion(article: Article, clause: Clause | None, noun: Noun | None) -> bool:
    """Whether the noun behind a verb of fear, hope or demand has its day anyhow: "before" or "after" leads to it, or
    what follows says for when it is set."""
    verb = clause.verb if clause is not None else None
    if noun is None or verb is None or verb.stance not in ("fear", "hope", "demand") or noun.start < verb.end:
        return False
    if noun.happening.kind in _SET and _is_set(article, noun):
        return True
    if verb.stance == "demand" or noun.happening.kind not in _PLANNED:
        return False
    lows, words, at = article.lows, article.words, noun.start - 1
    while at > verb.end and (lows[at] in words.ARTICLES or lows[at] in words.CONTRACTED or lows[at] in words.BARE_OF):
        at -= 1
    led = any_of(words, "BEFORE_EVENT", "AFTER_EVENT") | words.DURING
    return at > verb.end and lows[at] in led


def _is_set(article: Article, noun: Noun) -> bool:
    """ "The election | due on Dec. 12", "elections | scheduled for May", "le sommet | prévu en mai"."""
    words, lows, at = article.words, article.lows, noun.end
    if at + 1 >= len(lows) or not (
        lows[at + 1] in any_of(words, "SETTING_A_TIME", "DATED_BY") or article.timed[at + 1]
    ):
        return False
    planned = any(r.tense == "pp" and r.lemma in words.PLANNED for r in article.lexicon.forms.get(lows[at], ()))
    return planned or lows[at] in words.DUE
