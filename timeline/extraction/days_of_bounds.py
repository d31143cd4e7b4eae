"""Days of what something came after or before: "a coup after his defeat in October 2022" tells no day of the coup."""

from __future__ import annotations

from timeline.extraction.beside_dates import is_over
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading

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
