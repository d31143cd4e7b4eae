"""People whom only their country and a noun tell: "deux officiers russes", "a group of Sri Lankan magistrates"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of, in_number
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Referent
from timeline.extraction.roles import MUTUAL, Cast
from timeline.extraction.verb import Verb

_NEAR = 9
"""Tokens between a verb and the adjective that says from where somebody comes."""
_HEAD = 3
"""Tokens between that adjective and the noun it belongs to: "Serb police officers"."""


def people_before(article: Article, start: int, end: int) -> list[Referent]:
    """The countries of those who open `tokens[start:end]`: no preposition, verb or mark stands before them."""
    words, lows = article.words, article.lows
    for k in range(start, end):
        entity = article.cast.adjectives.get(k)
        if entity is not None and not article.named[k]:
            return [entity] if _are_people(article, k, start, end) else []
        low = lows[k]
        counted = low in words.OF_WITHOUT_ARTICLE and any(is_people(article, word) for word in lows[k + 1 : k + 4])
        if not low[0].isalnum() or low in words.PREPOSITIONS and low not in words.OF_WITH_ARTICLE and not counted:
            return []
        if article.named[k] or article.verbal[k]:
            return []
    return []


def people_after(article: Article, clause: Clause, verb: Verb, kind: str, cast: Cast) -> None:
    """Whom a verb is done to, or who takes part, where no phrase names anybody: "rang a group of Sri Lankan magistrates"."""
    words, lows = article.words, article.lows
    for k in range(verb.end, min(verb.end + _NEAR, clause.end)):
        entity = article.cast.adjectives.get(k)
        if entity is not None and not article.named[k]:
            if _are_people(article, k, verb.end, clause.end) and all(r.country != entity.country for r in cast):
                cast.setdefault(entity, "participant" if kind in MUTUAL else "recipient")
            return
        low = lows[k]
        if article.named[k] and lows[k - 1] in words.AT_PLACES:
            continue  # "a rencontré à Rome des responsables italiens"
        if not low[0].isalnum() or article.named[k] or article.verbal[k]:
            return
        if low in words.PREPOSITIONS and low not in words.AMONG_PEOPLE and 1 not in article.timed[k + 1 : k + 2]:
            return


def one_of_them(
    article: Article, reading: Reading, clause: Clause, verb: Verb, role: str, kind: str, cast: Cast
) -> None:
    """ "A sanctionné cinq personnes, dont l'oligarque X": the one named of those who are counted. `role`: of the subject."""
    for aside in reading.clauses:
        if aside.parent is not clause or aside.subordinator not in article.words.OF_WHICH:
            continue
        if aside.verb is not None and aside.verb.form != "pp":
            continue
        stop = aside.verb.start if aside.verb is not None else aside.end
        for mention in reading.mentions:
            if not aside.start <= mention.start < stop or mention.role or mention.place:
                continue
            if mention.referents[0].type not in ("person", "name", "org"):
                continue
            after = "participant" if kind in MUTUAL else "recipient"
            for referent in mention.referents:
                cast.setdefault(referent, after if mention.start >= verb.end else role)


def _are_people(article: Article, at: int, first: int, end: int) -> bool:
    """Whether the adjective at token `at` belongs to a word for people: before it in French, after it in English."""
    words, lows = article.words, article.lows
    if article.language_is_english:
        around = range(at + 1, min(at + 1 + _HEAD, end))
    else:
        around = range(at - 1, max(first, at - _HEAD) - 1, -1)
        if lows[at - 1] in words.TRADES and lows[at - 2] in words.BARE_OF:
            around = range(at - 3, at - 4, -1)  # "hommes d'affaires catalans"
    for k in around:
        if is_people(article, lows[k]):
            return True
        if not lows[k].isalpha() or lows[k] in words.PREPOSITIONS or article.verbal[k]:
            return False
    return False


def is_people(article: Article, low: str) -> bool:
    """Whether a word in lower case is one for people, in the singular or in the plural."""
    words = article.words
    return in_number(low, any_of(words, "HUMANS", "PEOPLE", "PRIVATE_PEOPLE"))
