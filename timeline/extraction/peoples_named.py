"""People who have no name and act for no state: "Indian fishermen", "aid workers", "Western diplomats"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.headlines import Headline
from timeline.extraction.homes_of_nameless import home_of
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.peoples import is_people
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL
from timeline.extraction.stances import AWAITING, VOUCHING
from timeline.extraction.verb import Verb

_WORDS = 5
"""Words that such a name may take."""


def name_peoples(article: Article, draft: Draft) -> None:
    """Put the words for private people in the place of their state: "Indian fishermen blocked the port" is not India."""
    verb, clause = draft.verb, draft.clause
    if verb is None or clause is None or draft.noun is not None or verb.form != "fin" or not draft.cast:
        return
    at = _first_adjective(article, clause.start, verb.start)
    if at < 0 or article.named[at] or not clause.holds(at):
        return
    state = article.cast.adjectives[at]
    if draft.cast.get(state, "source") == "source" or not _are_private(article, clause.start, verb.start):
        return
    for mention in draft.reading.mentions:
        if clause.start <= mention.start < verb.start and not mention.place:
            return
    people = _people(article, draft, clause, verb, state.country)
    if people is not None:
        roles = draft.cast.values()
        draft.cast = dict(zip([people if who is state else who for who in draft.cast], roles, strict=True))


def name_unnamed_source(article: Article, draft: Draft) -> None:
    """ "Aid workers fear that the road will be cut": those who say so have no name, and are somebody."""
    sure = draft.certainty
    if sure.said_by or sure.value == "happened":
        return
    source = sure.source
    if source is None and draft.noun is not None and draft.clause is not None:
        source = draft.clause.verb  # "British officers expect an attack"
    if source is None or source.form != "fin" or source.passive or source.stance not in VOUCHING:
        return
    clause = draft.reading.clause_at(source.start)
    if clause is None or source is draft.verb and draft.noun is None:
        return
    who = article.subject(draft.reading, source)
    if who:
        if sure.source is None and source.stance in AWAITING:  # "Kuwait fears an attack"
            sure.said_by = who
            if draft.kind in MUTUAL and not draft.cast:  # "Kuwait hopes for talks"
                draft.cast.update(dict.fromkeys(who, "participant"))
        return
    if source.inverted:
        return
    for mention in draft.reading.mentions:
        if clause.start <= mention.start < source.start and not mention.place and clause.holds(mention.start):
            return
    at = _first_adjective(article, clause.start, source.start)
    home = article.cast.adjectives[at].country if at >= 0 else None
    people = _people(article, draft, clause, source, home)
    if people is not None:
        sure.said_by = (people,)


def _first_adjective(article: Article, start: int, stop: int) -> int:
    """The first adjective of a country among some tokens; -1 where none is."""
    for k in range(start, stop):
        if k in article.cast.adjectives:
            return k
    return -1


def _people(article: Article, draft: Draft, clause: Clause, verb: Verb, home: str | None) -> Referent | None:
    """The words before a verb where they are for people and few."""
    phrase = Headline(article, draft.reading).unnamed_subject(clause, verb, False)
    words = phrase.lower().replace("’", "’ ").replace("-", " ").split()
    if not words or len(words) > _WORDS:
        return None
    ends, forms = article.words.AGENTIVE, article.lexicon.forms
    doing = any(word not in forms and any(word.endswith(end) for end in ends) for word in words)
    if doing and len(words) > 1 or any(is_people(article, word) for word in words):
        return Referent(phrase, phrase, "name", home) if len(words) > 1 or phrase.endswith("s") else None
    if any_of(article.words, "BODIES", "STATE_BODIES", "OWN_BODIES").isdisjoint(words):
        return None
    return Referent(phrase, phrase, "name", home or home_of(article, draft, clause, {*words}))


def _are_private(article: Article, start: int, end: int) -> bool:
    """Whether a word for people who serve no state is among the tokens."""
    private = article.words.PRIVATE_PEOPLE
    return any(in_number(low, private) for low in article.lows[start:end])
