"""Days of what something was done for: "ousted him on Friday over his imposition of martial law last year"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading

_FAR = 7
"""Tokens from a happening to its day: "the arrest of two opposition lawmakers | on January 21"."""
_NEAR = 4
"""Tokens from "over" or "citing" to the happening: "over his short-lived imposition of martial law"."""


def noun_of_grounds(article: Article, reading: Reading, clause: Clause, start: int) -> Noun | None:
    """The happening that "over", "after" or "citing" gives as the grounds, where the verb has another day before it."""
    main, lows, words = clause.verb, article.lows, article.words
    if not article.language_is_english or main is None or main.end > start or not reading.nouns:
        return None
    noun = next((n for n in reversed(reading.nouns) if n.end <= start), None)
    if noun is None or start - noun.end > _FAR or noun.start < main.end or not clause.holds(noun.start):
        return None
    if not any(article.dated[k] for k in range(clause.start, noun.start)):
        return None
    if any(low in ",;:()" for low in lows[noun.end : start]) or any(article.verbal[noun.end : start]):
        return None
    for k in range(noun.start - 1, max(noun.start - _NEAR, main.end) - 1, -1):
        if lows[k] in words.GROUNDS:
            return noun
        if not lows[k].isalpha() or article.timed[k]:
            return None
    return None


def noun_gone_by(article: Article, reading: Reading, clause: Clause, index: int) -> Noun | None:
    """ "will close the consulate over the sabotage of a line on Nov. 15", "fermera le consulat après l'arrestation de X
    lundi": what a day gone by tells of, where the verb lies ahead; the nearest happening between the two."""
    main, interval, (start, _) = clause.verb, article.expressions[index].interval, article.spans[index]
    last = interval.end_latest if interval is not None else None
    if main is None or last is None or article.day is None or last >= article.day:
        return None
    if main.tense != "fut" or main.form != "fin" or main.end > start or article.document.inside[main.start]:
        return None
    noun = next((n for n in reversed(reading.nouns) if n.end <= start), None)
    if noun is None or noun.start < main.end or not clause.holds(noun.start) or noun.happening.agreed:
        return None
    if any_of(article.words, "GROUNDS", "AFTER_EVENT").isdisjoint(
        article.lows[max(noun.start - _NEAR, main.end) : noun.start]
    ):
        return None
    return None if any(v.form in ("fin", "pp") and noun.end <= v.start < start for v in reading.verbs) else noun
