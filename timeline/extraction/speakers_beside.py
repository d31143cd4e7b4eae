"""Whoever says it in words beside the verb: ", a déclaré samedi à l'AFP | un haut responsable | sous couvert d'anonymat",
", | two sources | close to the talks said"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.referents import Mention
from timeline.extraction.verb import Verb
from timeline.extraction.who_may_act import may_act

_MARKS = frozenset(',;:.()«»“”"!?…–—')
_FOR_WHOM = 3
"""Tokens from "for" to the name of those somebody speaks for."""
_REACH = 24
"""Tokens behind the verb in which the words for whoever says it end."""


def words_behind(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[int, int]:
    """The phrase behind a verb of saying that opens its clause; an empty stretch where it is for nobody who can speak."""
    start, end = phrase_behind(article, reading, clause, verb)
    return (
        (start, end) if start < end and may_act(article, article.document.cut(start + 1, end)) else (verb.end, verb.end)
    )


def told_behind(clause: Clause, verb: Verb) -> bool:
    """Whether a verb of saying opens its clause, so that who says it comes after: ", a indiqué lundi | un rapport"."""
    return verb.start == clause.start and not verb.inverted and not verb.passive and verb.form == "fin"


def says_behind(reading: Reading, clause: Clause, verb: Verb) -> bool:
    """Whether a verb tells, before whoever says it, of what other clauses report."""
    return told_behind(clause, verb) and any(clause.reports(other) for other in reading.clauses)


def phrase_behind(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[int, int]:
    """The tokens of the phrase behind a verb of saying that opens its clause, past its day and whoever it is said to;
    an empty stretch where none is told there."""
    nothing = verb.end, verb.end
    if not told_behind(clause, verb):
        return nothing
    words, lows, timed = article.words, article.lows, article.timed
    heads = any_of(words, "ARTICLES", "PLURAL_STARTS", "NUMBERS")
    stop = min(clause.end, verb.end + _REACH)
    k = next((v.end for v in reading.verbs if v.form == "inf" and v.start == verb.end and v.head is verb), verb.end)
    while k < stop and (timed[k] or lows[k] in words.ADVERBS and lows[k] not in words.NUMBERS or _leads_on(article, k)):
        k += 1
        if _leads_on(article, k - 1):  # "à | l'AFP", "dans | un entretien": its own noun, up to what follows it
            k += k < stop and lows[k] in heads
            k += 1
            while k < stop and not (timed[k] or lows[k] in heads or _leads_on(article, k) or lows[k] in _MARKS):
                k += 1
    if k >= stop or lows[k] not in heads:
        return nothing
    _, end = shortest(article, reading, k, stop)
    return (k, end) if end > k + 1 else nothing


def shortest(article: Article, reading: Reading, start: int, stop: int) -> tuple[int, int]:
    """The phrase that begins at a token, without what only tells more of it: "two sources | familiar with the matter"."""
    lows, end = article.lows, min(start + 1, stop)
    apart = {v.start for v in reading.verbs if v.form != "fin"}
    while end < stop and not (
        (_parts(article, end) or end in apart) and not article.named[end] or article.timed[end] or _ends(article, end)
    ):
        end += 1
    whose = next((m for m in reading.mentions if _speaks_for_them(article, end, m)), None)
    if whose is not None:
        return start, min(whose.end, stop)  # "a spokesman | for the African Union"
    beside = lows[end - 1] in article.words.ADJECTIVES_BEHIND and end - start > 1 and end < stop
    return start, min(end - beside, stop)


def _speaks_for_them(article: Article, end: int, mention: Mention) -> bool:
    """Whether "for" leads from somebody to those for whom he speaks."""
    words, lows = article.words, article.lows
    if mention.governed != end or lows[end] not in words.FOR or not article.language_is_english:
        return False
    return (lows[end - 1] in words.HUMANS or lows[end - 1] in words.OFFICES) and mention.start - end < _FOR_WHOM


def words_before(article: Article, reading: Reading, clause: Clause, verb: Verb) -> tuple[int, int]:
    """The tokens before a verb of saying whose clause, of one stretch, reports others: "the mine is closed, | witnesses |
    said"; an empty stretch where it reports none, or a pronoun, a name or a day stands there."""
    nothing = verb.start, verb.start
    if (
        verb.form != "fin"
        or verb.passive
        or verb.start <= clause.start
        or clause.piece_at(verb.start) != clause.pieces[0]
    ):
        return nothing
    if not any(clause.reports(other) for other in reading.clauses):
        return nothing
    words, lows = article.words, article.lows
    start, end = clause.start, verb.start
    while start < end and (lows[start] in _MARKS or lows[start] in words.ADVERBS):
        start += 1
    while end > start and (article.timed[end - 1] or lows[end - 1] in words.ADVERBS):
        end -= 1
    inside = lows[start:end]
    loose = any_of(words, "SUBJECT_PRONOUNS", "RELATIVES", "COMPLEMENTISER", "BARE_SUBORDINATORS")
    if not inside or not loose.isdisjoint(inside) or "," in inside or any(article.timed[start:end]):
        return nothing
    return start, end


def _parts(article: Article, k: int) -> bool:
    """Whether a mark parts phrases: not the stop of "a U.N. | report"."""
    low = article.lows[k]
    if low not in _MARKS:
        return False
    return low != "." or not article.named[k - 1] or len(article.lows[k - 1]) != 1


def _leads_on(article: Article, k: int) -> bool:
    """Whether a preposition leads away from whoever speaks; "des" begins a plural here."""
    low, words = article.lows[k], article.words
    return low in words.PREPOSITIONS and low not in words.PLURAL_STARTS and low not in words.ARTICLES


def _ends(article: Article, k: int) -> bool:
    """Whether a word does not belong to the phrase any more: "sous couvert d'anonymat", "qui", "à l'issue de"."""
    low, words = article.lows[k], article.words
    led = words.PREPOSITIONS.get(low)
    return led is not None and led != "of" or low in words.RELATIVES or low in words.COMPLEMENTISER


def is_first_person(article: Article, k: int) -> bool:
    """Whether a word is "I", "me", "our", and no title: "Me Badinter"."""
    token, words = article.tokens[k], article.words
    if token.low not in words.FIRST_PERSON_WORDS:
        return False
    title = token.low.removesuffix(words.PLURAL_ENDING) in words.TITLES  # "Me Badinter", "Mes Badinter et Halimi"
    return not (title and token.cap and article.tokens[k + 1 : k + 2] and article.tokens[k + 1].cap)
