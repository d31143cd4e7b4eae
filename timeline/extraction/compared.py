"""A date that a figure is only compared with: "12 percent higher than in March", « 8 % contre 72 % en septembre »."""

from __future__ import annotations

from timeline.extraction.lexicon import phrase_at
from timeline.extraction.reading import Article, Reading

_FIGURE = 5
"""Words of a figure, from what leads it to the date beside it: "from 7.5 percent in March"."""
_CLAUSE = 16
"""Words before "than" among which a comparison begins."""


def only_compared(article: Article, reading: Reading, index: int) -> bool:
    """Whether the date stands for a figure of another time, and for no happening."""
    words, lows = article.words, article.lows
    start, end = article.spans[index]
    first = reading.sentence.first
    led = start - (start > first and lows[start - 1] in words.PREPOSITIONS)
    if led <= first:
        return False
    if led < start and end - start == 1 and lows[start].isdigit() and lows[led - 1] in words.THIS_ONE:
        return True  # "la Coupe du monde de 2018 et celle | de 2022"
    if lows[led - 1] in words.THAN:
        return _than(article, reading, led - 1, start, end)
    near = range(max(first + 1, led - _FIGURE), led)
    if words.FIGURE_UNITS.isdisjoint(lows[near.start : led]):
        return _beside(article, led, start)
    for k in reversed(near):
        if phrase := phrase_at(lows, k, words.COMPARED_WITH):
            figure = lows[k + len(phrase) : led]
            return bool(figure) and figure[0][:1].isdigit() and not any(article.verbal[k:led])
    return False


def _beside(article: Article, led: int, start: int) -> bool:
    """ "par rapport à mars", "compared with March": nothing stands between."""
    lows, phrases = article.lows, article.words.COMPARED_BESIDE
    for phrase in phrases:
        if phrase[-1] == lows[start - 1] and len(phrase) < start and tuple(lows[start - len(phrase) : start]) == phrase:
            return True
    return False


def _than(article: Article, reading: Reading, at: int, start: int, end: int) -> bool:
    """ "higher than a year ago", "plus élevés qu'en mars"; but not "more than a year ago", "no later than Monday"."""
    words, lows, first = article.words, article.lows, reading.sentence.first
    if at <= first or start == at + 1 and lows[at - 1] in words.LENGTHS_BEFORE:
        return False
    if lows[at - 1] in words.SOONER or _opens_content(reading, at):
        return False
    if end < reading.sentence.last and lows[end].isalpha() and lows[end] not in words.PREPOSITIONS:
        return False  # "affirme qu'en mars les rebelles se sont retirés"
    before = lows[max(first, at - _CLAUSE) : at]
    return lows[at - 1].endswith(words.COMPARATIVE_ENDINGS) or not words.MORE.isdisjoint(before)


def _opens_content(reading: Reading, at: int) -> bool:
    """ "plus de dix témoins affirment que lundi, l'armée a tiré": what is said, with a verb of its own."""
    return any(c.opener == at and c.kind == "content" and c.verb is not None for c in reading.clauses)
