"""Whose letter it is: "received a note in which Turkey warned that it would land troops"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.roles import MUTUAL


def add_writers(article: Article, draft: Draft) -> None:
    """Whoever says something in a letter that is sent, given or received takes part in it."""
    clause, words = draft.clause, article.words
    if clause is None or draft.kind in MUTUAL or words.NOTES.isdisjoint(draft.reading.lows):
        return
    _sender(article, draft)
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


def _sender(article: Article, draft: Draft) -> None:
    """ "A message from X was delivered to Y", "Une lettre de X a été remise": whose it is."""
    verb, clause, words = draft.verb, draft.clause, article.words
    if verb is None or clause is None or draft.noun is not None or verb.form != "fin" or not verb.passive:
        return
    for mention in draft.reading.mentions:
        letter = mention.governed - 1
        if not clause.start < mention.start < verb.start or not clause.holds(mention.start) or letter < clause.start:
            continue
        if (
            mention.preposition not in any_of(words, "COMING_FROM", "SENT_BY")
            or article.lows[letter] not in words.NOTES
        ):
            continue
        cast = {r: "agent" for r in article.settle(mention, draft.reading) if r.type in PARTIES}
        draft.cast = {**cast, **{r: role for r, role in draft.cast.items() if r not in cast}}
        return
