"""What a text only asks, clocks or counts from: "What happened on Wednesday?", "the deadliest since the raid of 2008"."""

from __future__ import annotations

from timeline.extraction.reading import Article, Reading

_SHORT = 12
"""Tokens of a question that heads what answers it."""
_BACK = 6
"""Tokens from "since" to the day of what is counted from."""
_LONG_AGO = 400
"""Days after which what is counted from is no news."""


def only_asked(article: Article, reading: Reading) -> bool:
    """Whether a short question that stands alone opens with what it asks for: the text below answers it."""
    sentence, lows = reading.sentence, article.lows
    if lows[sentence.last - 1] != "?" or sentence.last - sentence.first > _SHORT or sentence.speaker:
        return False
    if lows[sentence.first] not in article.words.ASKED_WHY or article.document.inside[sentence.first]:
        return False
    readings, at = article.readings, reading.index
    near = [readings[k] for k in (at - 1, at + 1) if 0 <= k < len(readings)]
    return article.asked is None and all(other.sentence.paragraph != sentence.paragraph for other in near)


def only_clocked(article: Article, reading: Reading, index: int) -> bool:
    """ "The meeting began at 10:05 a.m. and ended at 11:20 a.m.": the hours in the minutes of a meeting told above."""
    words, sentence = article.words, reading.sentence
    if article.expressions[index].type != "TIME" or not reading.index:
        return False
    first, head = article.lows[sentence.first : sentence.first + 2] if sentence.last - sentence.first > 2 else ("", "")
    verb = next((v for v in reading.verbs if v.form == "fin"), None)
    met = first in words.TAKING_UP and head in words.SITTINGS
    return met and verb is not None and verb.start == sentence.first + 2 and verb.lemma in words.CLOCKED


def only_counted_from(article: Article, index: int) -> bool:
    """ "The deadliest attack since the assault of November 2008": a day of long ago that names what one counts from."""
    start, lows, words = article.spans[index][0], article.lows, article.words
    interval, day = article.expressions[index].interval, article.day
    latest = interval.end_latest if interval is not None else None
    if interval is None or latest is None or day is None or (day - latest).days < _LONG_AGO or start < 3:
        return False
    if interval.granularity == "day":
        return False  # a text names the day of what matters to it
    if lows[start - 1] not in words.OF_SOME:
        return False
    for k in range(start - 2, max(start - 2 - _BACK, 0), -1):
        if lows[k] in words.SINCE:
            return lows[k + 1] in words.ARTICLES
        if not lows[k].isalpha() or article.verbal[k]:
            return False
    return False
