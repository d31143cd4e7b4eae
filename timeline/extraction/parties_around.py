"""Whether those who act, or those named just before or after a verb, are of one class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.extraction.clauses import shared_subject
from timeline.extraction.entity_types import ON_THE_MAP
from timeline.extraction.lexicon import any_of
from timeline.extraction.verb import Verb
from timeline.extraction.words_around import words_before

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_COUNTRY, _SOMEBODY, _BODIES = frozenset(("country",)), frozenset(("person", "office")), frozenset(("org",))
_STATES = frozenset(("country", "metonym", "org", "office"))
_NEAR = 6  # words behind a verb, those of a day among them
_REACH, _FAR = 12, 40  # words before a verb among which its subject is looked for


def acts(article: Article, reading: Reading, verb: Verb, who: frozenset[str] | set[str]) -> bool:
    """Whether one of these is the subject: before the verb, or after "by" where the verb is passive."""
    tokens, first, last = article.tokens, reading.sentence.first, reading.sentence.last
    if reading.lows.isdisjoint(who):
        return False
    if verb.passive:
        by = next((k for k in range(verb.end, min(last, verb.end + 6)) if tokens[k].low in article.words.BY), last)
        return any(tokens[k].low in who for k in range(by, min(last, by + 6)))
    if not 0 <= verb.clause < len(reading.clauses):
        return False
    clause = reading.clauses[verb.clause]
    if (shared := shared_subject(clause, reading.clauses)) is not None and shared.verb is not None:
        return acts(article, reading, shared.verb, who)  # "La brigade a franchi la frontière et atteint la ville"
    relative = clause.kind == "relative" and clause.opener >= 0
    start = max(first, clause.opener - _REACH) if relative else clause.start
    for k in range(max(start, verb.start - _FAR), verb.start):
        token = tokens[k]
        if token.low in who and (clause.kind == "relative" or clause.holds(k)):
            before = tokens[k - 1].low if k > first else ""
            return before not in article.words.PREPOSITIONS or before in article.words.ARTICLES or k == start
    return False


def forces_sent(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "envoyer à son tour des navires": forces are what is sent."""
    stop = min(verb.end + _REACH, reading.sentence.last)
    return any(article.tokens[k].low in article.words.ARMED for k in range(verb.end, stop))


def town_after(reading: Reading, verb: Verb) -> bool:
    """Whether a town or a country stands right behind the verb: "a pris | Goma"."""
    return _named_after(reading, verb, 2, ON_THE_MAP)


def led_away(article: Article, reading: Reading, verb: Verb) -> bool:
    """Whether who stands right behind the verb is led somewhere: "took Israel | to the Council"."""
    away = article.words.LED_AWAY
    return any(
        verb.end <= m.start < verb.end + 2 and not away.isdisjoint(article.lows[m.end : m.end + 1])
        for m in reading.mentions
    )


def told_before(article: Article, reading: Reading, verb: Verb, among: set[str]) -> bool:
    """Whether one of these words stands before the verb in its clause."""
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    if clause is None or reading.lows.isdisjoint(among):
        return False
    return any(
        article.tokens[k].low in among
        for k in range(max(clause.start, verb.start - _FAR), verb.start)
        if clause.holds(k)
    )


def state_acts(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "L'Arabie saoudite a bloqué cette référence": a state or its office, and neither a road nor a port."""
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    acting = clause is not None and any(
        m.end <= verb.start and clause.holds(m.start) and not m.role and m.referents[0].type in _STATES
        for m in reading.mentions
    )
    things, stop = any_of(article.words, "THINGS", "WAYS", "ASSETS"), min(verb.end + 4, len(article.tokens))
    return acting and not any(article.tokens[k].low in things for k in range(verb.end, stop))


def somebody_acts(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Mr Rubio spent", "the foreign minister landed", "he landed": people, by name or by office, and no thing."""
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    lows = words_before(article, reading, verb)
    if clause is None or not lows:
        return False
    words = article.words
    if words.SUBJECT_PRONOUNS.get(lows[-1]) in ("ms", "fs"):
        return True
    first = max(clause.opener - _REACH, reading.sentence.first) if clause.kind == "relative" else clause.start
    held = [
        m
        for m in reading.mentions
        if first <= m.start < verb.start and not m.role and (clause.kind == "relative" or clause.holds(m.start))
    ]
    last = article.lows[held[-1].end - 1] if held else lows[-1]
    if words.OFFICES.get(last) in words.NOT_PERSON:
        return False  # "warplanes flew"
    return held[-1].referents[0].type in _SOMEBODY if held else last in words.OFFICES or last in words.PLURAL_OFFICES


def country_after(reading: Reading, verb: Verb) -> bool:
    """Whether a country stands right behind the verb: "a reconnu | la Palestine"."""
    return _named_after(reading, verb, 3, _COUNTRY)


def body_after(reading: Reading, verb: Verb) -> bool:
    """Whether a body of states stands behind the verb, and a day at most between: "a rejoint mardi | l'Asean"."""
    return _named_after(reading, verb, _NEAR, _BODIES)


def _named_after(reading: Reading, verb: Verb, reach: int, types: frozenset[str]) -> bool:
    """Whether one of these types is named within so many tokens behind the verb, no preposition before it."""
    near = (m for m in reading.mentions if verb.end <= m.start < verb.end + reach and not m.role)
    return any(m.referents[0].type in types for m in near)


def person_after(article: Article, reading: Reading, verb: Verb) -> bool:
    """Whether somebody stands right behind the verb, by name or by a word: "a écarté | le général"."""
    stop = min(verb.end + 4, reading.sentence.last)
    return _named_after(reading, verb, stop - verb.end, _SOMEBODY) or any(
        article.tokens[k].low in article.words.HUMANS for k in range(verb.end, stop)
    )
