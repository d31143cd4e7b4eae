"""Whose fighting or whose agreement is told, where the words name nobody: "une fusillade", "the accord, signed on Friday"."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.reading import Article
from timeline.extraction.referents import Referent

_FAR = 2
"""Sentences between those who agreed and the text that takes up what they agreed."""
_BESIDE = 6
"""Tokens around the noun of fighting that may say whose it is."""


def who_fights(article: Article, draft: Draft, sides: tuple[Referent, ...]) -> bool:
    """ "Une fusillade a éclaté", "quatre jours d'échanges d'artillerie": the two whose matter the article tells.

    True where they were given the draft.
    """
    words, lows, clause = article.words, article.lows, draft.clause
    if clause is None or draft.kind not in ("attack", "military") or {*draft.cast.values()} - {"source"}:
        return False
    if words.FIGHTING.isdisjoint(draft.reading.lows):
        return False
    at = next((k for k in article.tokens_of(clause) if lows[k] in words.FIGHTING), -1)
    if at < 0 or article.adjectives_near(at, at + 1, reach=2):
        return False
    if any(clause.holds(m.start) and not m.place and 0 <= m.start - at < _BESIDE for m in draft.reading.mentions):
        return False  # "clashes between police and students"
    if words.BETWEEN in lows[at : at + _BESIDE] or not words.OF_MANY.isdisjoint(lows[at : at + _BESIDE]):
        return False
    draft.cast = {**dict.fromkeys(sides, "participant"), **draft.cast}
    return True


def who_agreed(article: Article, draft: Draft) -> tuple[Referent, ...]:
    """ "X and Y have agreed to a truce. The accord, signed on Wednesday": those who agreed in the sentences before."""
    clause, words, lows = draft.clause, article.words, article.lows
    if clause is None or clause.start + 1 >= len(lows):
        return ()
    head = next((k for k in article.tokens_of(clause) if lows[k] in words.TEXTS), -1)
    if head < 1 or lows[head - 1] not in words.THE and lows[head - 1] not in words.DEMONSTRATIVES:
        return ()
    for reading in reversed(article.readings[max(0, draft.reading.index - _FAR) : draft.reading.index]):
        for verb in reversed(reading.verbs):
            if verb.kind != "agreement" or verb.form != "fin" or verb.negated:
                continue
            who = [r for r in article.subject(reading, verb) if r.type != "place"]
            with_them = (m for m in reading.mentions if m.role == "participant" and m.start >= verb.end and not m.place)
            who += [r for m in with_them for r in m.referents if r not in who]
            if len(who) > 1:
                return tuple(who)
    return ()
