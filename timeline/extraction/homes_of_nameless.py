"""Where those who act without a name are from: the place, the article's one land, or nowhere."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import TOWNS
from timeline.extraction.lexicon import any_of
from timeline.extraction.nations_listed import places_listed
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.scenes import HOSTS

_ELSEWHERE = frozenset(("visit", "withdrawal", "meeting"))
"""Kinds of happening that bring people to where they are not at home."""
_BEFORE_TOWN = 4
"""Tokens between a court and its town: "le tribunal de commerce de Hambourg"."""


def joined_adjectives(article: Article, start: int, end: int) -> tuple[Referent, ...]:
    """The two powers that a hyphen joins: "norvégo-russe"."""
    adjectives = article.cast.adjectives
    for k in range(start, end - 1):
        if k in adjectives and k + 1 in adjectives and article.document.hyphened(k + 1):
            return adjectives[k], adjectives[k + 1]
    return ()


def home_of(article: Article, draft: Draft, clause: Clause, phrase: set[str]) -> str | None:
    """ "Vingt mille personnes ont défilé à Vigo", "Gunmen stormed the building": where it happens, else the one country
    that the article is about."""
    people = any(is_human_word(article, word) for word in phrase)
    if not any_of(article.words, "STATE_BODIES", "OWN_BODIES", "BODIES_OF_STATES").isdisjoint(phrase):
        if not article.words.BEYOND_STATES.isdisjoint(phrase):
            return None
        return article.cast.whereabouts.of_body(clause.start) or land_told_of(
            article, draft
        )  # "L'administration pénitentiaire"
    if not people or not article.words.OUTSIDERS.isdisjoint(phrase) or draft.kind in _ELSEWHERE:
        return None
    places = [m for m in draft.reading.mentions if m.place and clause.holds(m.start)]
    if article.words.COURTS.isdisjoint(phrase) and any(_seats_a_court(article, place) for place in places):
        return None  # "The company applied to the Hamburg court"
    there = {place.referents[0].country for place in places}
    if there:
        there |= {m.referents[0].country for run in places_listed(article, draft.reading, clause) for m in run}
    if len(there) == 1 and HOSTS.isdisjoint(there):
        return there.pop()
    scenes = article.cast.scenes
    if there:
        return None
    return scenes.opening_of(draft.start) or scenes.about or land_told_of(article, draft) or scenes.dateline


def _seats_a_court(article: Article, place: Mention) -> bool:
    """ "The Hamburg court", "la cour de Luxembourg": who goes to a court where states go comes from anywhere."""
    lows, words = article.lows, article.words
    beside = lows[max(0, place.start - _BEFORE_TOWN) : place.end + 1]
    return lows[place.end - 1] in words.SEATS_OF_COURTS and not words.COURTS.isdisjoint(beside)


def land_told_of(article: Article, draft: Draft) -> str | None:
    """The one country that the paragraph has named before."""
    begin = article.cast.scenes.paragraph_of(draft.start)
    before = [m for m in article.mentions_before(draft.start) if m.start >= begin]
    codes = {r.country for m in before for r in m.referents if r.country}
    return codes.pop() if len(codes) == 1 and HOSTS.isdisjoint(codes) else None


def tells_a_human(article: Article, phrase: list[str]) -> bool:
    return any(is_human_word(article, low) for low in phrase)


def is_human_word(article: Article, word: str) -> bool:
    """ "gunmen", "étudiants", "personnes"; but no lorries and no bells."""
    known = any_of(article.words, "HUMANS", "PLURAL_HUMANS", "ARMED_MEN", "BODIES", "FOLK")
    if word in article.words.NUMBERING:
        return False
    return (
        word in known
        or word.endswith(article.words.PLURAL_ENDING)
        and word[:-1] in known
        or word.endswith(article.words.PLURAL_OF_MEN)
    )


def land_of_town(article: Article, at: int) -> str | None:
    """ "Condamné par la cour spéciale de Banjul", "published by a Tripoli daily": the land of the town that follows."""
    if at >= len(article.lows) or article.lows[at] not in any_of(article.words, "COMING_FROM", "PLACE_PREPOSITIONS"):
        return None
    name = article.cast.whereabouts.found.get(at + 1)
    return name.entities[0].country if name is not None and name.entities[0].type in TOWNS else None
