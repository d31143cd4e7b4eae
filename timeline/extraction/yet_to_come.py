"""Happenings that may still be ahead, whatever the tense around them: what somebody faces, this year's election."""

from __future__ import annotations

from datetime import date

from timeline.extraction.beside_dates import word_before
from timeline.extraction.cues import words_of
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.verb import Verb
from timeline.temporal.values import Expression

_AWAITED = 4
"""Words from "facing" to what is faced."""
_FITS = 8
"""Words from "to" or "candidates" to the election that they are for."""


def yet_to_come(
    article: Article, reading: Reading, noun: Noun, expression: Expression | None, day: date | None
) -> tuple[str, str, None] | None:
    """The value of a happening of today, or of this month or year, that a word puts ahead, and the word."""
    word = _word_ahead(article, reading, noun, expression, day)
    if not word:
        return None
    # "could be put to the vote this week"
    return article.words.MODALS.get(word.lower(), {}).get("pres", "scheduled"), word, None


def _word_ahead(article: Article, reading: Reading, noun: Noun, expression: Expression | None, day: date | None) -> str:
    interval = (expression.range or expression.interval) if expression is not None else None
    if interval is None or day is None or interval.start_earliest is None or interval.end_latest is None:
        return ""
    if not interval.start_earliest <= day <= interval.end_latest:
        return ""
    lows, words, first = article.lows, article.words, reading.sentence.first
    if expression is not None and word_before(article, expression) in words.PLAN_FOR:
        called = next((v for v in reversed(reading.verbs) if v.end <= noun.start), None)
        if called is not None and called.lemma in words.CALLING and called.stance not in ("say", "cancel"):
            return words_of(article, called)  # "have called a strike for Wednesday, the first"
    for k in range(noun.start - 1, max(noun.start - 1 - _AWAITED, first - 1), -1):
        if lows[k] in words.AWAITING:
            return article.tokens[k].text  # "facing a confidence vote on Thursday"
        if not lows[k].isalpha():
            break
    if interval.end_latest == day:
        return ""
    preparing = any_of(words, "INFINITIVE_MARKS", "WILL_FORMS", "PREPARING")
    for k in range(noun.start - 1, max(noun.start - 1 - _FITS, first - 1), -1):
        if lows[k] in preparing and (
            lows[k] not in words.INFINITIVE_MARKS or article.verbal[k + 1] or _is_verb(article, k + 1)
        ):
            return article.tokens[k].text  # "urged her to stand in this year's election"
        if lows[k] in ",;:.":
            break
    return ""


def called_for(article: Article, verb: Verb, expression: Expression | None, day: date | None) -> bool:
    """ "has called a strike for Thursday": what somebody calls is for the day, be it today."""
    interval = (expression.range or expression.interval) if expression is not None else None
    first = interval.start_earliest if interval is not None else None
    if expression is None or first is None or day is None or first < day:
        return False
    fixed = verb.lemma in article.words.CALLING and verb.stance not in ("say", "demand")
    return fixed and verb.tense in ("past", "plup") and word_before(article, expression) in article.words.PLAN_FOR


def _is_verb(article: Article, k: int) -> bool:
    """Whether a word after "to" stands for a deed: no article, no name, no time."""
    lows, words = article.lows, article.words
    low = lows[k]
    return (
        low.isalpha()
        and low not in any_of(words, "DETERMINERS", "PREPOSITIONS")
        and not (article.named[k] or article.timed[k])
    )
