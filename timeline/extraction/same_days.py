"""What happened on a day that is told beside it: "dimanche, jour du scrutin", "le 30 janvier, au lendemain de X"."""

from __future__ import annotations

from functools import cache

from timeline.extraction.dating import Governor
from timeline.extraction.looks import first_within
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.words import Words


def same_day(article: Article, reading: Reading, index: int) -> Governor | None:
    """ "dimanche, jour du scrutin", "le 12 juillet, jour où X a enlevé Y", "July 13, when two boats collided"."""
    tokens, words, last = article.tokens, article.words, reading.sentence.last
    at = article.spans[index][1]
    at += at < last and tokens[at].text == ","
    at += at < last and tokens[at].low in words.ARTICLES
    named = at < last and tokens[at].low in words.DAYS
    at += named
    if at >= last:
        return None
    if named and tokens[at].low in words.DATE_LINKS:
        noun = first_within(reading.nouns, at + 1, at + 4)
        return Governor(reading.clause_at(at), noun=noun) if noun is not None and not noun.happening.agreed else None
    if tokens[at].low not in words.ON_WHICH or not (named or tokens[at - 1].text == ","):
        return None
    for clause in reading.clauses:
        if clause.opener == at and clause.verb is not None:
            return Governor(clause, verb=clause.verb)
    return None


def eve_of(article: Article, reading: Reading, index: int) -> tuple[Noun, int] | None:
    """ "le 30 janvier, au lendemain de la prise de X": the happening beside a day, and how many days before it was."""
    tokens, last = article.tokens, reading.sentence.last
    at = article.spans[index][1]
    at += at < last and tokens[at].text == ","
    if at >= last or tokens[at].low not in _eve_heads(article.words):
        return None
    for words, days in article.words.EVES.items():
        end = at + len(words)
        if end < last and (*article.lows[at:end],) == words:
            noun = first_within(reading.nouns, end, end + 5)
            return (noun, days) if noun is not None else None
    return None


@cache
def _eve_heads(words: Words) -> frozenset[str]:
    """The first words of what tells of the eve or the morrow."""
    return frozenset(phrase[0] for phrase in words.EVES)
