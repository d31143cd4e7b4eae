"""Who acts in a happening that a noun tells: those beside the noun, in the roles that its prepositions give."""

from __future__ import annotations

from timeline.extraction.absolutes import verb_apart
from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.noun_owners import owner_of, role_of_owner
from timeline.extraction.objects import hit
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.roles import (
    MUTUAL,
    Cast,
    acts,
    behind_led_noun,
    doer,
    does,
    it_comes_from,
    judged_by,
    mediates,
)
from timeline.extraction.told_before import antecedent_actors
from timeline.extraction.values import BLOWS, SPEECH

_LED = 5
"""Words from "after" to the meeting that it leads to."""


def _with_whoever_acts(article: Article, reading: Reading, clause: Clause | None, noun: Noun, cast: Cast) -> None:
    """ "X s'est rendu à Berlin, au lendemain d'un entretien avec Y", "X left after talks with Y": X talked to Y, where only
    Y is named."""
    clause = clause or reading.clause_at(noun.start)
    verb, lows, words = clause.verb if clause is not None else None, article.lows, article.words
    if verb is None or verb.passive or [*cast.values()].count("participant") != 1:
        return
    one = next(m for m in (*reading.mentions, None) if m is None or m.start >= noun.end)
    if one is None or one.role != "participant" or one.preposition == words.BETWEEN or one.start - noun.end > _LED:
        return
    before = lows[max(noun.start - _LED, reading.sentence.first) : noun.start]
    if any_of(words, "AFTER_EVENT", "BEFORE_EVENT").isdisjoint(before) or "," in lows[noun.end : one.start]:
        return
    who = article.subject(reading, verb)
    if len(who) == 1 and who[0].type in ("person", "office", "country") and who[0] not in cast:
        cast[who[0]] = "participant"


def around_noun(article: Article, reading: Reading, clause: Clause | None, noun: Noun, kind: str, cast: Cast) -> None:
    """ "l'offensive russe", "leur sommet": the adjective is the author, the possessive the subject of the clause."""
    tokens, words = article.tokens, article.words
    mutual = kind in MUTUAL
    low = tokens[noun.start - 1].low if noun.start else ""
    before_previous = tokens[noun.start - 2].low if noun.start > 1 else ""
    if low in words.POSSESSIVES or before_previous in words.POSSESSIVES:
        verb = clause.verb if clause is not None else None
        if clause is not None:  # "l'armée ayant repris ses raids": the army's
            verb = verb_apart(article.document, words, clause, noun.start, article.language_is_english) or verb
        at = noun.start - 1 if low in words.POSSESSIVES else noun.start - 2
        who = article.subject(reading, verb) if verb is not None else ()
        if not who and (verb is None or noun.start < verb.start):  # "Sa visite s'est achevée"
            who = article.owner(tokens[at].low, reading, at)
        for referent in who:
            cast.setdefault(referent, "participant" if mutual else "agent")
    whose = owner_of(article, reading, noun)  # "the outcome of Putin's trip to Beijing"
    if whose is not None:
        role = role_of_owner(article, reading, noun, kind)
        for referent in article.settle(whose, reading):
            cast.setdefault(referent, role)
    if low in words.DEMONSTRATIVES or (
        before_previous in words.DEMONSTRATIVES and noun.start - 2 >= reading.sentence.first
    ):
        for referent, role in antecedent_actors(article, reading, noun).items():
            cast.setdefault(referent, role)
    after = article.lows[noun.end : noun.end + 2]
    if len(after) == 2 and after[0] in words.OF_WITHOUT_ARTICLE and words.OWNERS.get(after[1]) == "mp":
        for referent in article.owner(after[1], reading, noun.end + 1):
            cast.setdefault(referent, "participant" if mutual else "agent")  # "a meeting of their foreign ministers"
    by = doer(article, reading, noun)
    for entity in article.adjectives_near(noun.start, noun.end):
        cast.setdefault(entity, "participant" if mutual else "recipient" if by is not None else "agent")
    for entity in article.adjectives_near(by, by + 5, reach=0) if by is not None and not mutual else ():
        cast[entity] = "agent"  # "l'arrestation du capitaine danois par la marine islandaise"
    for mention in reading.mentions:
        sent = kind in SPEECH and mention.role == "none" and mention.preposition in words.SPOKEN_FROM
        told = sent or mention.role in ("of", "participant", "recipient", "by")
        if noun.end <= mention.start < noun.end + 12 and told:
            if clause is not None and not clause.holds(mention.start):
                continue
            if mention.place:
                if kind in BLOWS:
                    hit(article, mention, None, cast)
                continue
            if any(tokens[k].text in ";:.«»" for k in range(noun.end, mention.start)):
                break
            if behind_led_noun(article, reading, noun, mention.start):
                break
            if mutual and mention.preposition in words.ABOUT:
                continue  # "talks on Iran"
            if mention.role == "by" and judged_by(reading, noun, mention):
                continue  # "the invasion of X was condemned by Y"
            if kind == "withdrawal" and mention.role == "of" and low in words.POSSESSIVES:
                continue  # "son retrait de Ber": the place that is left
            close = mention.start - noun.end < 4
            if mutual or mention.role == "participant":
                role = "participant"
            elif sent and not close:
                continue
            elif (
                it_comes_from(article, mention, clause.verb if clause is not None else None, kind)
                or acts(article, mention)
                or close
                and by is None
                and (sent or does(words, noun, mention, kind))
            ):
                role = "agent"
            else:
                role = "recipient"
            if mediates(article, mention):
                role = "mediator"
            for referent in article.settle(mention, reading):
                if referent.type not in ("place", "agency"):
                    cast.setdefault(referent, role)
    if mutual:
        _with_whoever_acts(article, reading, clause, noun, cast)
