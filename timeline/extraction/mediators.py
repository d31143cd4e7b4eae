"""Who only brings others together: "Qatar brokered a truce between X and Y", "signed by X and Y in the presence of Z"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import MUTUAL, Cast
from timeline.extraction.values import SPEECH
from timeline.extraction.verb import Verb

_TAKING_PART = frozenset(("participant", "recipient"))
_PRESENT = 4
"""Tokens from "en présence" to whoever is present."""


def set_mediators(article: Article, reading: Reading, clause: Clause, verb: Verb | None, kind: str, cast: Cast) -> None:
    """Take those who bring two others together, or are there when these agree, for mediators."""
    words = article.words
    if verb is not None and verb.form == "fin" and not verb.passive:
        hosts = kind == "meeting" and verb.lemma in words.RECEIVING and _between_others(article, reading, clause, verb)
        if verb.lemma in words.MEDIATING or hosts:
            for referent in article.subject(reading, verb):
                if referent in cast and len(_others(cast, referent)) > 1:
                    cast[referent] = "mediator"
    if words.BEING_THERE.isdisjoint(reading.lows) or kind not in MUTUAL:
        return
    for mention in reading.mentions:
        if not only_there(article, mention) or not clause.holds(mention.start):
            continue
        for referent in mention.referents:
            if cast.get(referent) == "participant" and len(_others(cast, referent)) > 1:
                cast[referent] = "mediator"


def only_there(article: Article, mention: Mention) -> bool:
    """ "released the soldiers in the presence of X": to X nothing is done."""
    near = article.lows[max(0, mention.start - _PRESENT) : mention.start]
    return not article.words.BEING_THERE.isdisjoint(near)


def carries_word(article: Article, mention: Mention, kind: str) -> bool:
    """ "delivered a message to Moscow through Qatar": who only passes on what is said or arranged."""
    if mention.preposition not in article.words.THROUGH or kind not in SPEECH | MUTUAL:
        return False
    return not mention.place and mention.referents[0].type in ("country", "org", "person", "office")


def _between_others(article: Article, reading: Reading, clause: Clause, verb: Verb) -> bool:
    """ "hosted talks between X and Y": they meet one another."""
    between = article.words.BETWEEN
    return between in reading.lows and any(
        article.lows[k] == between for k in range(verb.end, clause.end) if clause.holds(k)
    )


def _others(cast: Cast, one: Referent) -> set[str]:
    """The countries, or names, of the others who take part and are not of the same state."""
    own = one.country or one.name
    return {r.country or r.name for r, role in cast.items() if role in _TAKING_PART} - {own}


def said_by_sources(article: Article, verb: Verb, mention: Mention) -> bool:
    """ "was attacked, according to a statement by X": X only says so."""
    if mention.role != "by" or mention.start < verb.end:
        return False
    at, lows, words = mention.governed, article.lows, article.words
    if not words.SOURCE_WORDS.isdisjoint(lows[verb.end : at]):
        return True
    return lows[at - 1] in words.UTTERANCES  # "in a report by X"
