"""The words of a clause before and after a verb, those of a time left out."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress
from operator import not_
from typing import TYPE_CHECKING

from timeline.extraction.looks import behind_time
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_REACH = 8
_FAR = 40


def acted_on(article: Article, reading: Reading, verb: Verb) -> list[str]:
    """The words of what a verb is done to: its object, or its subject in the passive."""
    return words_before(article, reading, verb) if verb.passive else words_after(article, reading, verb)


def words_after(article: Article, reading: Reading, verb: Verb) -> list[str]:
    """The words that follow a verb, those of a time left out, to the next comma or verb. Asked by many: remembered."""
    known = reading.words_after.get(verb.start)
    if known is not None:
        return known
    stop = min(reading.sentence.last, verb.end + _REACH + 4)
    following = next((v.start for v in reading.verbs if v.start >= verb.end), stop)
    stop, lows = min(stop, following), list[str]()
    apart, after = _day_apart(article, verb.end, stop)
    words = article.lows[verb.end : apart] + article.lows[after:stop]
    times = [*article.timed[verb.end : apart], *article.timed[after:stop], 0]
    for low, timed, then in zip(words, times, times[1:], strict=False):
        if low in ",;:(" and lows:
            break
        if not (timed or then and low in article.words.DATED_BY):  # "hinted | on Tuesday | at retaliation"
            lows.append(low)
    lows = reading.words_after[verb.start] = lows[:_REACH]
    return lows


def _day_apart(article: Article, first: int, stop: int) -> tuple[int, int]:
    """Where a time between commas begins and ends, those included: "a inscrit l'Iran |, vendredi, | sur la liste"."""
    lows, timed = article.lows, article.timed
    if "," not in lows[first:stop]:
        return stop, stop
    comma = lows.index(",", first, stop)
    end = behind_time(lows, timed, article.named, article.words.PREPOSITIONS, comma, stop)
    if not end and 0 not in timed[first:comma] and not article.language_is_english:
        return _aside_apart(article, comma, stop)
    return (comma, end) if end else (stop, stop)


def _aside_apart(article: Article, comma: int, stop: int) -> tuple[int, int]:
    """Where what is set off right behind the verb begins and ends: "a lancé |, dans une vidéo, | un appel"."""
    lows, words = article.lows, article.words
    if comma + 1 >= stop or lows[comma + 1] not in words.PREPOSITIONS or "," not in lows[comma + 1 : stop - 1]:
        return stop, stop
    end = lows.index(",", comma + 1, stop - 1) + 1
    return (comma, end) if lows[end] in words.DETERMINERS and lows[end] not in words.PREPOSITIONS else (stop, stop)


def words_before(article: Article, reading: Reading, verb: Verb) -> list[str]:
    """The words of the clause before a verb, those of a time left out."""
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    if clause is None:
        return []
    start = clause.start
    if clause.kind == "relative" and clause.opener >= 0:
        start = max(reading.sentence.first, clause.opener - _REACH)
    first, lows = max(start, verb.start - _FAR), list[str]()
    for begin, end in clause.pieces if clause.kind != "relative" else ((first, verb.start),):
        begin, end = max(first, begin), min(end, verb.start)
        if begin < end:
            lows += _untimed(article, begin, end)
    if clause.kind == "adverbial" and lows and lows[0] in article.words.BARE_SUBORDINATORS:
        del lows[0]  # "since his policemen were bundled on to a boat": no preposition leads them
    return lows


def _untimed(article: Article, begin: int, end: int) -> Iterable[str]:
    """The words of a stretch without those of a time, and without "on" before one: "On Tuesday | the bodies"."""
    lows, timed, dated_by = article.lows[begin:end], article.timed[begin : end + 1], article.words.DATED_BY
    if dated_by.isdisjoint(lows):
        return compress(lows, map(not_, timed))
    return [low for k, low in enumerate(lows) if not (timed[k] or low in dated_by and 1 in timed[k + 1 : k + 2])]


def stands_alone(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "Le navire a coulé mardi au large"; but "ont brûlé mardi deux camions" goes on."""
    return goes_on_to_nothing(words_after(article, reading, verb), article.words)


def goes_on_to_nothing(after: list[str], words: Words) -> bool:
    """Whether the words after a verb hold no object: none, a mark or a preposition comes first."""
    return not after or not after[0].isalpha() or after[0] in words.PREPOSITIONS
