"""Nations listed by their adjectives: "ses collègues russe et chinois", "American, German and Italian helicopters"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article

_LINK = 3
"""Tokens from one adjective of a list to the next: a comma and "and" may stand between them."""


def add_nations_listed(article: Article, draft: Draft) -> None:
    """Whoever takes part by an adjective brings with him those that the adjective is listed with."""
    if len(article.cast.adjectives) < 2 or article.words.AND.isdisjoint(draft.reading.lows):
        return
    roles = {referent.key: role for referent, role in draft.cast.items() if referent.type == "country"}
    if not roles:
        return
    for run in _lists(article, draft):
        of_run = [article.cast.adjectives[k] for k in run]
        role = next((roles[referent.key] for referent in of_run if referent.key in roles), "")
        told = {referent.country for referent in draft.cast}
        if role:
            draft.cast.update({referent: role for referent in of_run if referent.country not in told})


def _lists(article: Article, draft: Draft) -> list[list[int]]:
    """Where adjectives of nations stand in lists that end in "and", within the clause of a happening."""
    clause, sentence = draft.clause, draft.reading.sentence
    first, last = (clause.start, clause.end) if clause is not None else (sentence.first, sentence.last)
    adjectives, lows, words = article.cast.adjectives, article.lows, article.words
    runs: list[list[int]] = []
    joined = False
    for k in range(first, last):
        if k not in adjectives or article.named[k]:
            continue
        before = runs[-1][-1] if runs else -1
        between = lows[before + 1 : k]
        links = 0 < len(between) < _LINK and all(low == "," or low in words.AND for low in between)
        if before >= first and links and not joined:
            runs[-1].append(k)
            joined = not words.AND.isdisjoint(between)
        else:
            runs.append([k])
            joined = False
    return [run for run in runs if len(run) > 1 and not words.AND.isdisjoint(lows[run[-2] + 1 : run[-1]])]
