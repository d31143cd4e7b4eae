"""Nations listed by their adjectives, "ses collègues russe et chinois", "American, German and Italian helicopters", and
lands listed as the places of a deed: "In Kenya and Tanzania, bombs exploded"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention

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


def add_places_listed(article: Article, draft: Draft) -> None:
    """What happens in several lands that one preposition leads to happens in each of them: "In Togo | and Benin | votes
    were cast"."""
    clause, cast = draft.clause, draft.cast
    if clause is None or not cast or article.words.AND.isdisjoint(draft.reading.lows):
        return
    for run in places_listed(article, draft.reading, clause):
        role = next((cast[one.referents[0]] for one in run if one.referents[0] in cast), "")
        told = {referent.country for referent in cast}
        if role:
            cast.update({m.referents[0]: role for m in run if m.referents[0].country not in told})


def places_listed(article: Article, reading: Reading, clause: Clause) -> list[list[Mention]]:
    """The lands of a clause that are listed behind one preposition of place, in lists that end in "and"."""
    runs: list[list[Mention]] = []
    run: list[Mention] = []
    for mention in reading.mentions:
        if not clause.holds(mention.start) or article.timed[mention.start]:
            continue
        if not (run and _goes_on(article, run[-1], mention)):
            run = [mention] if mention.place and mention.referents[0].type == "country" else []
            continue
        run.append(mention)
        if not article.words.AND.isdisjoint(article.lows[run[-2].end : mention.start]):
            runs.append(run)
            run = []  # "In Ghana and Togo, | the United States": who does it there
    return runs


def _goes_on(article: Article, one: Mention, other: Mention) -> bool:
    """Whether a comma or "and" alone joins one land to the next, and no preposition of another sort leads to that."""
    between = article.lows[one.end : other.start]
    small = any_of(article.words, "AND", "DETERMINERS", "PLACE_PREPOSITIONS")
    joined = 0 < len(between) <= _LINK and (between[0] == "," or between[0] in article.words.AND)
    land = other.referents[0].type == "country" and len(other.referents) == 1
    return joined and land and all(low == "," or low in small for low in between)
