"""Legs: "lundi à Ottawa, puis mardi à Washington" under one verb is two happenings, each with its own day and company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from timeline.extraction.absolutes import own_subject
from timeline.extraction.beside_dates import keeps_noun_apart
from timeline.extraction.clauses import Clause, has_content
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_SAME = (("à", "au", "aux"), ("de", "du", "des", "d'"))
"""French prepositions in each of their forms."""
_WHOLE = frozenset(("postpone", "cancel"))
"""What is put off from one day to another has two days and is one happening."""


def leg_of(article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, index: int) -> Clause | None:
    """The clause reduced to what precedes its complements and the leg of expression `index`; `None`: no legs.

    Downstream (actors, place, headline) a leg is a clause like any other, with the words of the other legs left out.
    """
    if clause is None or verb is None or verb.stance in _WHOLE:
        return None
    days = [k for k in reading.expressions if _is_day(article, clause, verb, k) and not _parts_noun(article, k)]
    if len(days) > 1:
        days = [k for k in days if not _of_participle(article, reading, clause, verb, k)]
    if len(days) < 2:
        days = [k for k in reading.expressions if _is_period(article, reading, clause, verb, k)]
    if index not in days or len(days) < 2:
        return None
    if has_content(reading.clauses, clause):
        return None
    ends = [clause.end]
    for other in reading.verbs:  # another verb has its own complements: legs end where it begins
        if other is not verb and other.form != "pp" and other.start >= verb.end and clause.holds(other.start):
            ends.append(_opening_of(article, clause, other))
    stop = min(ends)
    within = list(_together(article, [k for k in days if article.spans[k][0] < stop]))
    at = next((n for n, group in enumerate(within) if index in group), None)
    legs = _stretches(article, verb, within, stop)
    if at is None or not legs or not all(_says_something(article, *leg) for leg in legs):
        return None
    if len(legs) == 1 and stop == clause.end:
        return None
    if any(_only_describes(article, reading, first) for first, _ in legs[1:]):
        return None
    start, end = legs[at]
    pieces = [(a, min(b, verb.end)) for a, b in clause.pieces if a < verb.end]
    shared = _shared(article, legs[0], legs[at]) if at else (start, start)
    for begin, past in (shared, (start, end)):
        for a, b in clause.pieces:
            first, last = max(a, begin), min(b, past)
            if first >= last:
                continue
            if pieces and pieces[-1][1] == first:
                first = pieces.pop()[0]
            pieces.append((first, last))
    return replace(clause, pieces=pieces) if pieces else None


def _only_describes(article: Article, reading: Reading, start: int) -> bool:
    """What English only sets beside what was told, after a comma."""
    lows, words = article.lows, article.words
    if (
        not article.language_is_english
        or lows[start] not in words.ARTICLES
        or article.document.word_before(start) != ","
    ):
        return False
    return set_beside(article, reading, start)


def set_beside(article: Article, reading: Reading, start: int) -> bool:
    """ "meets X on Tuesday, | a meeting arranged by Y on Monday", ", | the first election since": whether the phrase that
    an article opens is a noun with its participle, or the first of its sort."""
    if not article.words.FIRSTS.isdisjoint(article.lows[start + 1 : start + 2]):
        return True
    noun = next((n for n in reading.nouns if start < n.start < start + 4), None)
    return noun is not None and any(v.form == "pp" and v.start == noun.end for v in reading.verbs)


def _shared(article: Article, one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    """The words that a later leg takes from the first: "held talks on Monday with X and on Tuesday with Y": the talks."""
    lead = next((k for k in range(*other) if not _of_time(article, k)), other[1])
    low = article.lows[lead] if lead < other[1] else ""
    if low not in article.words.PREPOSITIONS:
        return one[0], one[0]
    same = next((group for group in _SAME if low in group), (low,))
    stop = next((k for k in range(*one) if article.lows[k] in same and not _of_time(article, k)), one[0])
    between = [k for k in range(one[0], stop) if not _of_time(article, k) and article.lows[k].isalpha()]
    told = [k for k in between if article.lows[k] not in article.words.CONJUNCTIONS]
    return (told[0], told[-1] + 1) if told else (one[0], one[0])


def _of_time(article: Article, k: int) -> bool:
    """Whether token `k` belongs to a time or leads to one: "on Tuesday"."""
    return bool(article.timed[k] or article.signals[k]) or (
        k + 1 < len(article.tokens) and bool(article.timed[k + 1]) and article.lows[k] in article.words.PREPOSITIONS
    )


def _is_day(article: Article, clause: Clause, verb: Verb, k: int) -> bool:
    """Whether expression `k` is a day after the verb, among its complements."""
    expression, start = article.expressions[k], article.spans[k][0]
    interval = expression.interval
    return (
        interval is not None
        and interval.granularity == "day"
        and expression.signal is None  # "avant le 30 juin" is part of what was asked
        and start >= verb.end
        and clause.holds(start)
    )


def _parts_noun(article: Article, k: int) -> bool:
    """ "a salué la libération, | le 12 août |, de deux otages": the day is the noun's, and no second one of the verb."""
    (start, end), lows, words = article.spans[k], article.lows, article.words
    start -= lows[start - 1] in words.PREPOSITIONS or lows[start - 1] in words.ARTICLES
    if not keeps_noun_apart(article, start, end) or article.named[start - 2]:
        return False  # "a rayé Séoul, le 2 août, de sa liste"
    noun = start > 2 and lows[start - 3] in words.DETERMINERS and not article.verbal[start - 2]
    return noun and not article.verbal[end + 2]


def _of_participle(article: Article, reading: Reading, clause: Clause, verb: Verb, k: int) -> bool:
    """ "a interdit mardi à X, | destituée le 10 octobre |, de quitter": the day of a participle that a comma sets apart."""
    first, stop = clause.piece_at(article.spans[k][0]) or (0, 0)
    apart = first > verb.end and article.lows[first - 1] == "," and article.lows[stop : stop + 1] == [","]
    if not article.words.CONJUNCTIONS.isdisjoint(article.lows[stop + 1 : stop + 2]):
        return False  # "was preceded by a session, held on Tuesday, and by a call on Friday"
    return apart and any(v.form == "pp" and v.start == first and v is not verb for v in reading.verbs)


def _is_period(article: Article, reading: Reading, clause: Clause, verb: Verb, k: int) -> bool:
    """ "a pris Goma fin janvier | puis Bukavu mi-février", "in 1980 and | in 1990": a time longer than a day among what
    a verb tells, and none that names a noun ("l'accord de 2015") or goes with a participle."""
    expression, start = article.expressions[k], article.spans[k][0]
    if expression.interval is None or expression.signal is not None or start < verb.end or not clause.holds(start):
        return False
    if _parts_noun(article, k):
        return False
    if article.words.PREPOSITIONS.get(article.lows[start - 1]) == "of" or article.timed[start - 1]:
        return False
    return not any(v.form == "pp" and verb.end <= v.start < start for v in reading.verbs)


def _opening_of(article: Article, clause: Clause, verb: Verb) -> int:
    """Where the phrase of an infinitive or gerund begins: "avant de gagner", "before flying", ", le délai | ayant"."""
    own = own_subject(article.document, article.words, clause, verb, english=article.language_is_english)
    if own > 0:
        return own - 1
    at, words = verb.start, article.words
    while article.lows[at - 1] in words.PREPOSITIONS or article.lows[at - 1] in words.SUBORDINATORS:
        at -= 1
    return at


def _together(article: Article, days: list[int]) -> Iterator[list[int]]:
    """Days of one leg: "lundi et mardi à Bruxelles, puis mercredi à Luxembourg" has two legs."""
    group: list[int] = []
    for k in days:
        start = article.spans[k][0]
        if group and start - article.spans[group[-1]][1] == 1 and article.lows[start - 1] in article.words.AND:
            group.append(k)
            continue
        if group:
            yield group
        group = [k]
    if group:
        yield group


def _stretches(article: Article, verb: Verb, days: list[list[int]], stop: int) -> list[tuple[int, int]]:
    """The words of each leg, from one parting to the next; empty where two days are not clearly parted."""
    bounds = [(verb.end, verb.end)]
    for (*_, before), (after, *_) in pairwise(days):
        parting = _parting(article, article.spans[before][1], article.spans[after][0])
        if parting is None or article.expressions[before].interval == article.expressions[after].interval:
            return []
        bounds.append(parting)
    bounds.append((stop, stop))
    return [(a[1], b[0]) for a, b in pairwise(bounds)]


def _parting(article: Article, end: int, start: int) -> tuple[int, int] | None:
    """The comma or conjunction at which one leg ends: beside one of the two days, else the only one between them."""
    found = list(_partings(article, end, start))
    for first, last in found:
        if all(article.signals[k] or article.lows[k] in article.words.PREPOSITIONS for k in range(last, start)):
            return first, last
    if found and found[0][0] == end:
        return found[0]
    return found[0] if len(found) == 1 else None


def _partings(article: Article, end: int, start: int) -> Iterator[tuple[int, int]]:
    words, at = article.words, end
    while at < start:
        last = at
        while last < start and (
            article.lows[last] == "," or article.lows[last] in words.CONJUNCTIONS or article.lows[last] in words.THEN
        ):
            last += 1
        if last > at:
            yield at, last
        at = max(last, at + 1)


def _says_something(article: Article, start: int, end: int) -> bool:
    """Whether a leg has a complement of its own, beside its day."""
    tokens, words = article.tokens, article.words
    return any(
        tokens[k].low[0].isalnum()
        and not article.timed[k]
        and not article.signals[k]
        and tokens[k].low not in words.PREPOSITIONS
        and tokens[k].low not in words.ARTICLES
        for k in range(start, end)
    )
