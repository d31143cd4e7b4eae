"""Days of what something came after or before: "a coup after his defeat in October 2022" tells no day of the coup."""

from __future__ import annotations

from timeline.extraction.beside_dates import is_future, is_over
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_before
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.values import ENCOUNTERS

_MEANT = ENCOUNTERS | {"vote", "legal", "agreement"}
"""Kinds of what something is done before, and what has a day of its own."""
_BESIDE = 8
"""Words from such a happening to its day: "the NATO summit | in the capital of Turkey | on 24 July"."""
_OPENING = 4
"""Words from "before" to the happening: "before | the next NATO | summit"."""
_WORDS = 6
"""Words from "after" to what leads to the day: "after | the fall of Goma | in January"."""


def bounding(article: Article, reading: Reading, index: int) -> tuple[Noun | None] | None:
    """The happening (`None`: no known one) of day `index` where it stands beside what "after" or "before" leads; nothing
    where it does not."""
    interval, start, first = article.expressions[index].interval, article.spans[index][0], reading.sentence.first
    lows, words = article.lows, article.words
    at = start - 1
    at -= at > first and lows[at] in words.ARTICLES
    if at <= first + 1 or interval is None:
        return None
    linked = lows[at] in words.DATE_LINKS
    if not linked and (lows[at] not in words.BEFORE_DATES or interval.granularity not in ("month", "year")):
        return None
    led = at - 1
    leads, small = (
        any_of(words, "BOUNDS", "BEFORE_EVENT"),
        any_of(words, "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER"),
    )
    while led > first and at - led <= _WORDS and lows[led] not in leads:
        other = lows[led] in words.PREPOSITIONS and not (lows[led] in words.DATE_LINKS or lows[led] in words.ARTICLES)
        if not lows[led][0].isalpha() or article.timed[led] or article.verbal[led] or other or lows[led] in small:
            return None
        led -= 1
    if lows[led] not in leads or at - led < 3 or lows[led + 1] not in words.DETERMINERS:
        return None
    if lows[led] in words.BEFORE_EVENT and not is_over(interval, article.day):
        return None  # "fears an exodus before the rains of June": the nearest that is known of its day
    if led > first and lows[led - 1] in words.TO_A_DAY or not words.TIME_PARTS.isdisjoint(lows[led + 1 : at]):
        return None  # "put off until after the holiday in June", "before the end of March"
    noun = next((n for n in reading.nouns if led < n.start and n.end <= at), None)
    if noun is not None and lows[led + 1] not in words.POSSESSIVES:
        return None  # its own rules know it
    return (noun,)


def led_to_before(article: Article, reading: Reading, index: int) -> Noun | None:
    """The happening to come whose day is told beside it, where something else is to be done before it: "will raise it before
    the NATO summit in Ankara on 24 July", « avant le sommet, les 5 et 6 août à Montevideo »."""
    expression, words, lows = article.expressions[index], article.words, article.lows
    befores = any_of(words, "BEFORE_EVENT", "BARE_OF")
    if words.BEFORE_EVENT.isdisjoint(reading.lows) or not is_future(expression.interval, article.day):
        return None
    start, end = article.spans[index]
    small, at, first = any_of(words, "ARTICLES", "DATE_LINKS", "BEFORE_DATES"), start, reading.sentence.first
    while at > first and (article.signals[at - 1] or lows[at - 1] in small):
        at -= 1
    if at > first and lows[at - 1] == ",":
        at -= 1
        if end + 1 >= reading.sentence.last or lows[end] not in words.PLACE_PREPOSITIONS:
            return None  # "will fly to Rome before the summit, on Monday"
    noun = last_before(reading.nouns, at)
    if noun is None or at - noun.end > _BESIDE or noun.happening.kind not in _MEANT or noun.happening.agreed:
        return None
    stops = any_of(words, "CONJUNCTIONS", "RELATIVES", "COMPLEMENTISER")
    for k in range(noun.end, at):
        if lows[k] in stops or article.verbal[k] or article.timed[k] or not lows[k][0].isalnum():
            return None
    led = noun.start - 1
    while led > first and noun.start - led < _OPENING and lows[led] not in befores and lows[led][0].isalpha():
        led -= 1
    before = led - (lows[led] in words.BARE_OF and led > first)
    if lows[before] not in words.BEFORE_EVENT or before <= first and article.timed[before] or article.timed[before - 1]:
        return None  # "the day before the summit"
    return noun if noun.start - led > 1 else None
