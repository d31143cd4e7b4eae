"""Dates between commas: that of a happening named before them, or of one that goes on after them."""

from __future__ import annotations

from timeline.extraction.beside_dates import keeps_noun_apart
from timeline.extraction.dating import Governor
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.values import SPEECH

_PARTING = frozenset(",;:")


def set_apart(article: Article, reading: Reading, index: int) -> Governor | None:
    """ "L'arrestation de X par Y, le 3 mars, a provoqué": a date between commas just after a noun that is a happening."""
    tokens, (start, end) = article.tokens, article.spans[index]
    at = start - 1
    while at > reading.sentence.first and (article.signals[at] or tokens[at].low in article.words.ARTICLES):
        at -= 1
    at -= at > 0 and tokens[at].low in article.words.IN_TIME  # ", en 1781,", ", en novembre dernier,"
    if at < 0 or tokens[at].text != "," or end >= len(tokens) or tokens[end].text not in ",.;":
        return None
    inner = _held_apart(article, reading, at, end)
    if inner is not None:
        return inner
    for noun in reversed(reading.nouns):
        if noun.end > at or at - noun.end > 14:
            continue
        low = tokens[noun.start - 1].low if noun.start else ""
        led = low in article.words.ARTICLES and noun.start > 1
        before = tokens[noun.start - 2].low if led else low
        clause = reading.clause_at(noun.start)
        verb = clause.verb if clause is not None else None
        first = (
            verb is None or noun.start < verb.start and end <= verb.start and before not in article.words.PREPOSITIONS
        )
        if noun.happening.agreed or not _PARTING.isdisjoint(article.lows[noun.end : at]):
            return None
        for other in reading.verbs:
            if other.start < at and other.end > noun.end and other.form == "fin":
                return None
        return Governor(clause, noun=noun) if first or before in article.words.SETTING_APART else None
    return None


def _held_apart(article: Article, reading: Reading, at: int, end: int) -> Governor | None:
    """ "se félicitent de la tenue, en novembre, du sommet": the happening that goes on after a date between commas."""
    if not keeps_noun_apart(article, at + 1, end):
        return None
    verb = next((v for v in reversed(reading.verbs) if v.end <= at and v.form != "pp"), None)
    if verb is None or verb.kind not in SPEECH or at - verb.end > 8:
        return None
    noun = next((n for n in reading.nouns if end < n.start <= end + 3), None)
    if noun is not None and at == verb.end and noun.happening.kind in ("other", "statement"):
        return None  # "a annoncé, lundi, des manifestations": the day on which it was said
    calls_off = any_of(article.words, "MISSING", "CALLING_OFF")
    if noun is None or noun.happening.agreed or not calls_off.isdisjoint(article.lows[verb.end : at]):
        return None  # "regrette l'annulation, mardi, de la rencontre": there was none
    return Governor(reading.clause_at(noun.start), noun=noun)
