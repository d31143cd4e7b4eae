"""Those whom a town names: who receives a guest there, at whom an envoy posted there speaks, which court sits there."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.scenes import HOSTS
from timeline.extraction.values import ENCOUNTERS, SPEECH

_BESIDE = 5
"""Tokens between a verb and the note that is handed over."""


def add_guests(article: Article, draft: Draft) -> None:
    """ "Un voyage à Londres, où M. X était attendu, a été reporté": who is told to go or to meet there."""
    clause = draft.clause
    if clause is None or draft.kind not in {"visit", "meeting"} or article.words.WHERE.isdisjoint(draft.reading.lows):
        return
    if any(r.type in ("person", "office") and role != "source" for r, role in draft.cast.items()):
        return
    for other in draft.reading.clauses:
        verb = other.verb
        if (
            other.kind != "relative"
            or other.parent is not clause
            or other.subordinator not in article.words.WHERE
            or verb is None
        ):
            continue
        who = [r for r in article.subject(draft.reading, verb) if r.type in ("person", "office")]
        if who and (verb.kind in ENCOUNTERS or verb.passive or verb.tense in ("fut", "cond")):
            draft.cast = {**dict.fromkeys(who, "participant"), **draft.cast}
            return


def add_hosts(article: Article, draft: Draft) -> None:
    """ "He was received in Beijing": by China; "the ambassador in Ottawa delivered a note": to Canada."""
    clause, verb, words = draft.clause, draft.verb, article.words
    if clause is None or verb is None or draft.noun is not None:
        return
    received, roles = verb.passive, [*draft.cast.values()]
    acting = roles.count("agent") + roles.count("participant")
    if received and (draft.kind != "meeting" or verb.lemma not in words.RECEIVING or acting != 1):
        return
    if not received:
        said = draft.kind in SPEECH or not words.NOTES.isdisjoint(
            article.lows[verb.end : min(verb.end + _BESIDE, clause.end)]
        )
        if not acting or "recipient" in roles or not said:
            return
    for mention in draft.reading.mentions:
        home = mention.referents[0]
        if not mention.place or home.type != "country" or not clause.holds(mention.start) or home.country in HOSTS:
            continue
        if any(r.country == home.country for r in draft.cast):
            continue
        if received and mention.start >= verb.end:
            draft.cast[home] = "participant"
            return
        if not received and mention.end <= verb.start and article.lows[mention.start - 2] in words.POSTED:
            draft.cast[home] = "recipient"
            return


def seat_court(article: Article, draft: Draft) -> None:
    """ "Les juges de La Haye ont conclu": the international court told of before, and never the Netherlands."""
    words, lows = article.words, article.lows
    if words.COURT_TOWNS.isdisjoint(draft.reading.lows):
        return
    for mention in draft.reading.mentions:
        before = lows[max(0, mention.start - 4) : mention.start]
        home = mention.referents[0]
        if home.type != "country" or lows[mention.end - 1] not in words.COURT_TOWNS:
            continue
        if words.COURTS.isdisjoint([*before, lows[mention.start]]):
            continue
        roles = []
        for other in [*draft.cast]:
            if other.country == home.country and other.type != "person":
                roles.append(draft.cast.pop(other))
        court = _court_before(article, mention)
        if court is not None and roles and court not in draft.cast:
            draft.cast = {court: roles[0], **draft.cast} if roles[0] == "agent" else {**draft.cast, court: roles[0]}


def _court_before(article: Article, mention: Mention) -> Referent | None:
    """The court beyond the states that was named last before a mention."""
    for other in reversed(article.mentions_before(mention.start)):
        body = other.referents[0]
        power = article.gazetteer.country(body.country or "")
        named = {*body.name.lower().split()} & article.words.COURTS
        if body.type == "org" and named and power is not None and power.type == "org":
            return body
    return None
