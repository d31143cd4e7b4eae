"""Whose truce it is, where its words name nobody: of those who were told to fight each other, and of no third."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.drafts import Draft
from timeline.extraction.entity_types import PARTIES
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent

_WAR = 3
"""Tokens from "Israel-Iran" to "war"."""


def parties_of_truce(article: Article, draft: Draft, told: Sequence[Draft]) -> bool:
    """ "A ceasefire took effect": give it those who fought, as far as it is sure who they are; whether it is a truce of
    which its own words name nobody, and so no mediator's."""
    words, clause = article.words, draft.clause
    if draft.kind not in ("agreement", "withdrawal") or clause is None or {*draft.cast.values()} - {"source"}:
        return False
    at = next((k for k in article.tokens_of(clause) if article.lows[k] in words.TRUCES), -1)
    if at < 0 or draft.noun is not None and not draft.noun.start <= at < draft.noun.end + 2:
        return False
    if any(not m.place and clause.holds(m.start) for m in draft.reading.mentions):
        return False
    fought = _of_a_war(article, draft) or _who_fought(article, told)
    draft.cast = {**dict.fromkeys(fought, "participant"), **draft.cast}
    return bool(fought)


def _of_a_war(article: Article, draft: Draft) -> tuple[Referent, ...]:
    """ "Prior to the Israel-Iran war": the two that a hyphen joins before fighting, in the paragraph."""
    lows, words, document = article.lows, article.words, article.document
    first = article.cast.scenes.paragraph_of(draft.reading.sentence.first)
    near = [m for m in article.cast.mentions if first <= m.start < draft.start and not m.place]
    for one, other in zip(near, near[1:], strict=False):
        if other.start != one.end or not document.hyphened(other.start):
            continue
        pair = (*one.referents, *other.referents)
        if len(pair) != 2 or any(r.type not in PARTIES for r in pair):
            continue
        if any(low in words.FIGHTING or low in words.WARS for low in lows[other.end : other.end + _WAR]):
            return pair
    return ()


def _who_fought(article: Article, told: Sequence[Draft]) -> tuple[Referent, ...]:
    """The one pair that struck each other, as told so far; empty where a third power struck or was struck."""
    sides: dict[str, Referent] = {}
    struck = False
    for other in told:
        if other.kind != "attack" or other.certainty.value not in ("happened", "ongoing"):
            continue
        roles = {*other.cast.values()}
        struck = struck or {"agent", "recipient"} <= roles
        for referent, role in other.cast.items():
            if role not in ("agent", "recipient", "participant") or not referent.country:
                continue
            power = article.gazetteer.state(referent.country)
            known = article.cast.country_referent(power) if power is not None else referent
            sides.setdefault(referent.country, referent if referent.type == "org" else known)
    return tuple(sides.values()) if struck and len(sides) == 2 else ()
