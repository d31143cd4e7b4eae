"""Whose letter it is: "received a note in which Turkey warned that it would land troops"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.referents import PARTIES
from timeline.extraction.roles import MUTUAL


def add_writers(article: Article, draft: Draft) -> None:
    """Whoever says something in a letter that is sent, given or received takes part in it."""
    clause, words = draft.clause, article.words
    if clause is None or draft.kind in MUTUAL or words.NOTES.isdisjoint(draft.reading.lows):
        return
    for other in draft.reading.clauses:
        verb = other.verb
        if other.kind != "relative" or other.parent is not clause or verb is None or verb.passive:
            continue
        letter = other.opener - 2
        while letter > clause.start and (
            article.timed[letter] or article.timed[letter + 1] and article.lows[letter] in words.PREPOSITIONS
        ):
            letter -= 1  # "a letter | on Tuesday | in which"
        if letter < clause.start or article.lows[letter] not in words.NOTES:
            continue
        if article.lows[other.opener - 1] not in words.PREPOSITIONS:
            continue
        for referent in article.subject(draft.reading, verb):
            if referent.type in PARTIES:
                draft.cast.setdefault(referent, "agent")
