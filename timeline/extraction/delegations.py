"""Who is at the head of those who travel or meet: "une délégation conduite par X", "a mission which X was to lead"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention, Referent
from timeline.extraction.roles import AIMED, MUTUAL

_HEAD = 9
"""Tokens between the delegation and "conduite"."""
_NAME = 9
"""Tokens between "par" and the name, past the office."""
_LED = "delegation"
"""The office of those who are led, where the article says no more of them."""
_LED_NEAR = 5
"""Tokens between a verb, or "at the head", and those who are led."""
_PHRASE = 3
"""Tokens of "at the head"."""
_LEADERS = frozenset(("person", "office", "name"))


def add_leaders(article: Article, draft: Draft) -> None:
    """The one who leads takes part in what those who are led do, or in what is done with them."""
    words = article.words
    if draft.clause is None or words.TRAVELLERS.isdisjoint(draft.reading.lows):
        return
    if draft.verb is not None and draft.verb.kind in AIMED and draft.verb.passive:
        return
    leaders = [*_named_after(article, draft), *_in_relative(article, draft), *_leading(article, draft)]
    for referent in leaders:
        if referent not in draft.cast and referent.type in _LEADERS:
            draft.cast[referent] = "participant" if draft.kind in MUTUAL else "agent"
    if any(r.type == "person" for r in leaders) or _at_the_head(article, draft):
        for led in [r for r in draft.cast if r.type == "office" and r.office == _LED and r.country is None]:
            del draft.cast[led]  # nobody says whose: its leader stands for it


def _named_after(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "conduite par la ministre péruvienne, X": whoever is named after "par", past an office that X is set apart from."""
    lows, words, clause = article.lows, article.words, draft.clause
    assert clause is not None
    for k in article.tokens_of(clause):
        if lows[k] not in words.LED or k + 1 >= len(lows) or lows[k + 1] not in words.BY:
            continue
        if words.TRAVELLERS.isdisjoint(lows[max(draft.reading.sentence.first, k - _HEAD) : k]):
            continue
        verb, main = draft.verb, clause.verb
        if verb is not None and main is not None and verb.form == "pp" and verb.end <= main.start < k:
            continue  # "X, nommé le 3, a dépêché une mission conduite par Y": Y named nobody
        mention = _leader(draft, k + 2)
        yield from mention.referents if mention is not None and len(mention.referents) == 1 else ()


def _leader(draft: Draft, start: int) -> Mention | None:
    """The first somebody named from token `start` on, or the person whom a comma sets beside the office."""
    near = [m for m in draft.reading.mentions if start <= m.start < start + _NAME and not m.place]
    first = next((m for m in near if m.referents[0].type in _LEADERS), None)
    if first is None or first.role not in ("by", "of", ""):
        return None
    following = next((m for m in near if m.start > first.start), None)
    if following is not None and following.start - first.end <= 1 and following.referents[0].type == "person":
        return following if first.referents[0].type == "office" else first
    return first


def _leading(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "X led a delegation to meet Y", "X a conduit une délégation qui a rencontré Y": whoever leads those who do so."""
    clause = draft.clause
    assert clause is not None
    above = clause.parent if clause.kind == "relative" and clause.parent is not None else clause
    for verb in above.verbs:
        led = article.lows[verb.end : verb.end + _LED_NEAR]
        if verb.passive or verb.lemma not in article.words.LEADING or article.words.TRAVELLERS.isdisjoint(led):
            continue
        own = draft.verb is verb or draft.verb is not None and draft.verb.head is verb
        told = above is not clause and article.lows[clause.opener - 1] in article.words.TRAVELLERS
        if own or told and verb.end <= clause.opener:
            yield from article.subject(draft.reading, verb)


def _at_the_head(article: Article, draft: Draft) -> bool:
    """ "X left at the head of a delegation": somebody takes part who leads it."""
    words, clause = article.words, draft.clause
    assert clause is not None
    if not any(r.type == "person" for r in draft.cast):
        return False
    for k in (k for start, end in clause.pieces for k in range(start, end - _PHRASE)):
        after = article.lows[k + _PHRASE : k + _PHRASE + _LED_NEAR]
        if (*article.lows[k : k + _PHRASE],) in words.AT_THE_HEAD and not words.TRAVELLERS.isdisjoint(after):
            return True  # but not "at the headquarters", "à la tête du parti"
    return False


def _in_relative(article: Article, draft: Draft) -> Iterator[Referent]:
    """ "une mission que devait présider X": whoever does so in the relative clause that follows the noun."""
    for clause in draft.reading.clauses:
        verb = clause.verb
        if clause.kind != "relative" or clause.parent is not draft.clause or verb is None or verb.passive:
            continue
        if all(v.lemma not in article.words.LEADING for v in clause.verbs):
            continue
        at = clause.opener - (article.lows[clause.opener - 1] == ",")  # "une commission d'enquête, que préside X"
        begin = max(draft.reading.sentence.first, at - _LED_NEAR)
        begin = max((v.end for v in draft.reading.verbs if begin < v.end <= at), default=begin)
        if not article.words.TRAVELLERS.isdisjoint(article.lows[begin:at]):
            yield from article.subject(draft.reading, verb)  # not "A delegation met the party that X leads"
