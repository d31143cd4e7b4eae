"""Who takes part in what was told before, where a happening is named again: "ces réunions", "The trip"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.roles import MUTUAL, Cast
from timeline.extraction.verb import Verb

_OPENING, _BESIDE = 7, 8
"""Tokens before the talks that open a sentence; between them and whom they were with."""


def told_before(article: Article, reading: Reading, noun: Noun, kind: str) -> Cast:
    """ "The trip will now take place": who was told shortly before to travel, or to meet."""
    if article.tokens[noun.start - 1].low not in article.words.DEFINITE or not noun.start:
        return {}
    for earlier in reversed(article.readings[max(0, reading.index - 3) : reading.index]):
        for other in reversed(earlier.nouns):
            clause = earlier.clause_at(other.start)
            if other.happening.kind == noun.happening.kind and clause is not None and clause.verb is not None:
                return dict.fromkeys(
                    article.subject(earlier, clause.verb), "participant" if kind in MUTUAL else "agent"
                )
    return {}


def antecedent_actors(article: Article, reading: Reading, noun: Noun) -> Cast:
    """Those of "ces réunions": who was named with the last happening of the same name or kind."""
    for earlier in reversed(article.readings[max(0, reading.index - 6) : reading.index + 1]):
        for other in reversed(earlier.nouns):
            if other.start >= noun.start:
                continue
            if other.happening.lemma == noun.happening.lemma or other.happening.words[0].rstrip(
                "s"
            ) == noun.happening.words[0].rstrip("s"):
                found: Cast = {}
                clause = earlier.clause_at(other.start)
                for mention in earlier.mentions:
                    if (
                        other.end <= mention.start < other.end + 25
                        and mention.role in ("participant", "of", "recipient")
                        and not mention.place
                    ):
                        for referent in mention.referents:
                            if referent.type not in ("place", "agency"):
                                found.setdefault(referent, "participant")
                if found:
                    return found
                if clause is not None and clause.verb is not None:
                    subject = article.subject(earlier, clause.verb)
                    if len(subject) > 1:
                        return dict.fromkeys(subject, "participant")
    return {}


def from_announced(article: Article, reading: Reading, clause: Clause, verb: Verb, cast: Cast) -> None:
    """ "annoncer ces réunions": those who meet take part in what is announced."""
    for noun in reading.nouns:
        near = verb.end <= noun.start < verb.end + 4 and clause.holds(noun.start)
        pointed = article.tokens[noun.start - 1].low in article.words.DEMONSTRATIVES
        if near and pointed and noun.happening.kind in MUTUAL:
            for referent, role in antecedent_actors(article, reading, noun).items():
                cast.setdefault(referent, role)


def who_met_before(article: Article, reading: Reading, noun: Noun, cast: Cast) -> None:
    """ "After talks with Putin on Monday, Orban said": whoever acts afterwards took part."""
    words, lows = article.words, article.lows
    if len([role for role in cast.values() if role == "participant"]) != 1:
        return
    opens = noun.start - reading.sentence.first < _OPENING
    around = any_of(words, "AFTER_EVENT", "BEFORE_EVENT")
    if not opens or around.isdisjoint(lows[reading.sentence.first : noun.start]):
        return
    led = next((m for m in reading.mentions if m.start >= noun.end and m.role == "participant"), None)
    if led is None or led.start - noun.end > _BESIDE:
        return
    main = next((c.verb for c in reading.clauses if c.kind in ("main", "loose") and c.verb is not None), None)
    if main is None or main.form != "fin" or main.start < led.end or main.passive:
        return
    if words.BETWEEN in lows[noun.end : led.start]:
        return
    for referent in article.subject(reading, main):
        if referent.type in ("person", "office", "country") and all(r.country != referent.country for r in cast):
            cast[referent] = "participant"
