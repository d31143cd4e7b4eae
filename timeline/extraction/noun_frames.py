"""What a noun of a deed tells, by what it is done to, as a language's table says: the lifting of sanctions is no raising of
a flag, the recall of an envoy no recall of reservists.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.extraction.lexicon import Happening, any_of, in_number
from timeline.extraction.sense_words import ANY_NAME, NounFrame
from timeline.extraction.words import Words

if TYPE_CHECKING:
    from timeline.extraction.reading import Article, Reading

_BETWEEN, _APART = 3, 12
"""Words from a noun to the "of" behind it: adjectives; where a day stands between: "le rappel, mardi à l'aube, de"."""
_INSIDE, _BEHIND = 5, 14
"""Words in which the head of what it is of stands; words behind the noun that may tell who did it, and where."""
_PLACE = "@place"
"""Of a town or a place that is taken: "la prise de la ville | de Bor" is not Bor's doing."""
Found = tuple[int, Happening]
"""Where a noun ends with what it is of, and what it then tells."""


@cache
def frames_of(words: Words) -> dict[str, tuple[NounFrame, ...]]:
    """The rows of each noun, one or several of it, in the order of the table."""
    found: dict[str, list[NounFrame]] = {}
    for row in words.NOUN_FRAMES:
        for noun in sorted(row.nouns):
            for form in (noun,) if noun.endswith("s") else (noun, f"{noun}s"):
                found.setdefault(form, []).append(row)
    return {form: tuple(rows) for form, rows in found.items()}


def framed(article: Article, reading: Reading, at: int, told: Happening | None) -> Found | None:
    """What the first row that fits makes of the noun at token `at`, that the table of nouns says tells `told`."""
    lows, last = article.lows, reading.sentence.last
    kind = told.kind if told is not None else ""
    whole = told is not None and len(told.words) > 1
    for row in frames_of(article.words)[lows[at]]:
        behind = at + 1 + len(row.more)
        if whole and not row.more or row.over and kind not in row.over or behind > last:
            continue
        if row.more and tuple(lows[at + 1 : behind]) != row.more:
            continue
        end = _is_of(article, reading, behind, row) if row.of else behind
        if end and (not row.then or _followed(article, end, last, row)):
            return end, Happening(row.kind, row.cameo, False, tuple(lows[at:end]), " ".join(lows[at:end]))
    return None


def _is_of(article: Article, reading: Reading, behind: int, row: NounFrame) -> int:
    """Where the head of what a noun is of ends, if the row names it; else 0. Behind a day the noun ends before the day."""
    lows, words, last = article.lows, article.words, reading.sentence.last
    led = _leads(article, behind, last)
    if led < 0:
        return 0
    sorts = [sort for sort in row.of if sort.startswith("@")]
    amounts = words.AMOUNTS_OF
    for k in range(led + 1, min(led + 1 + _INSIDE, last)):
        low = lows[k]
        if low in row.of or sorts and any(_is_somebody(article, reading, k, sort) for sort in sorts):
            apart = any(article.timed[behind:led])
            alone = apart or low not in row.of or _PLACE in row.of or _has_own_day(article, k + 1, last)
            return behind if alone else k + 1
        if article.verbal[k] or not (low.isalnum() or low.endswith("'") or low == "-"):
            return 0
        if low in words.DATE_LINKS and lows[k - 1] not in amounts:
            return 0
        if low in words.PREPOSITIONS and low not in words.ARTICLES and low not in words.DATE_LINKS:
            return 0
    return 0


def _has_own_day(article: Article, after: int, last: int) -> bool:
    """ "le retrait de l'accord nucléaire | de 2015": the day is that of what the noun is of."""
    links = (k for k in range(after, min(after + _BETWEEN, last - 1)) if article.lows[k] in article.words.DATE_LINKS)
    at = next(links, -1)
    return at >= 0 and bool(article.timed[at + 1])


def _leads(article: Article, behind: int, last: int) -> int:
    """The "of" behind a noun, its adjectives, or a day set between; -1 where there is none."""
    lows, links = article.lows, article.words.DATE_LINKS
    apart = False
    for k in range(behind, min(behind + _APART, last)):
        if article.timed[k] or lows[k] == "," and (k == behind or apart):
            apart = True
        elif lows[k] in links and not (k + 1 < last and article.timed[k + 1]):
            return k
        elif article.verbal[k] or not apart and (k - behind >= _BETWEEN or not _qualifies(article, k)):
            return -1
    return -1


def _qualifies(article: Article, k: int) -> bool:
    """Whether a word may stand between a noun and its "of": "le retrait | américain | de"."""
    return article.lows[k].isalpha() and article.lows[k] not in article.words.PREPOSITIONS


def _is_somebody(article: Article, reading: Reading, at: int, sort: str) -> bool:
    """Whether a row that asks for somebody finds him at a token: a name, or an office or a person without one."""
    asked = sort[1:]
    if not asked:
        return True
    if asked == "person" and in_number(article.lows[at], any_of(article.words, "HUMANS", "OFFICES")):
        return True
    mention = next((m for m in reading.mentions if m.start <= at < m.end), None)
    if mention is None:
        return False
    sorts = {referent.type for referent in mention.referents}
    if asked == "place":
        return article.tokens[at].cap and (mention.place or "place" in sorts)
    return asked == ANY_NAME or asked in sorts


def _followed(article: Article, end: int, last: int, row: NounFrame) -> bool:
    """Whether one of a row's words stands behind, before the next mark or verb; a preposition, with a name that it leads to:
    "le départ du roi | pour Rome", but "pour raisons de santé"."""
    words = article.words
    for k in range(end, min(end + _BEHIND, last)):
        if article.lows[k] in row.then:
            to = k + 1 + (k + 1 < last and article.lows[k + 1] in words.ARTICLES)
            return article.lows[k] not in words.PREPOSITIONS or to < last and bool(article.named[to])
        if article.verbal[k] or article.lows[k] in ",;:.(":
            return False
    return False
