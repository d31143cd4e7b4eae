"""Whom a judgement is aimed at: whoever did what is judged, "condemned Israeli strikes", and nobody who suffered it."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import Cast, does, is_judged
from timeline.extraction.verb import Verb

_DEEDS = frozenset(("attack", "military", "sanction", "expulsion", "legal"))
"""What is done to others, and judged."""
_OBJECT = 7
"""Tokens from a verb of judging to the deed that it judges."""
_BESIDE = 12
"""Tokens from a deed to who is told to have done it."""
_NOBODY = frozenset(("place", "agency"))


def blame_authors(article: Article, reading: Reading, clause: Clause, verb: Verb, kind: str, cast: Cast) -> None:
    """Aim a judgement at the authors of the deed that it judges, where they are told beside the deed."""
    noun = _judged(reading, clause, verb) if is_judged(verb, kind, article) else None
    if noun is None:
        return
    authors = [r for r in _authors(article, reading, clause, verb, noun) if r.type not in _NOBODY]
    homes = {r.country or r.name for r in authors}
    acting = {r.country or r.name for r, role in cast.items() if role == "agent"}
    if not authors or not homes.isdisjoint(acting):
        return
    for mention in reading.mentions:
        behind = noun.end <= mention.start < noun.end + _BESIDE
        beside = clause.holds(mention.start) and (behind or _owns(article, noun, mention))  # "Ukraine's invasion by X"
        for referent in article.settle(mention, reading) if beside else ():
            if cast.get(referent) == "recipient" and (referent.country or referent.name) not in homes:
                del cast[referent]
    for struck in article.adjectives_near(noun.end + 1, min(noun.end + _BESIDE, clause.end), reach=0):
        if cast.get(struck) == "recipient" and struck.country not in homes:
            del cast[struck]  # "attacks on Ukrainian ports"
    cast.update(dict.fromkeys(authors, "recipient"))


def _judged(reading: Reading, clause: Clause, verb: Verb) -> Noun | None:
    """The deed that is the object of the verb, or the subject of its passive."""
    for noun in reading.nouns:
        object_of = not verb.passive and 0 <= noun.start - verb.end < _OBJECT
        subject_of = verb.passive and noun.end <= verb.start
        if (object_of or subject_of) and clause.holds(noun.start):
            between = (v for v in reading.verbs if verb.end <= v.start < noun.start)
            return noun if noun.happening.kind in _DEEDS and not any(between) else None
    return None


def _authors(article: Article, reading: Reading, clause: Clause, verb: Verb, noun: Noun) -> tuple[Referent, ...]:
    """Those whom "by", a genitive or an adjective beside a deed names."""
    near = [m for m in reading.mentions if clause.holds(m.start) and not (verb.passive and m.start >= verb.start)]
    for mention in near:
        if mention.role == "by" and noun.end <= mention.start < noun.end + _BESIDE:
            return article.settle(mention, reading)  # "the invasion of Ukraine by Russia"
    for mention in near:
        if _owns(article, noun, mention):
            return article.settle(mention, reading)
    return tuple(article.adjectives_near(noun.start, noun.end))


def _owns(article: Article, noun: Noun, mention: Mention) -> bool:
    """ "Israel's raid", "le raid d'Israël"; but "l'invasion de l'Ukraine" is what befell it."""
    lows, words, end = article.lows, article.words, mention.end
    if mention.place:
        return False
    if mention.role == "of":
        return noun.end <= mention.governed <= noun.end + 1 and does(words, noun, mention, noun.happening.kind)
    return 0 <= noun.start - end < 3 and (end == noun.start or lows[end] in words.OWNING_MARKS or lows[end] == ".")
