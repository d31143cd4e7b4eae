"""Days of a paragraph that goes over what happened once more: "Retour sur les faits. Lundi, le général menace"."""

from __future__ import annotations

from datetime import timedelta

from timeline.extraction.derived import one_day
from timeline.extraction.lexicon import first_words, phrase_at
from timeline.extraction.reading import Article
from timeline.temporal.values import Expression, Given, Why

_WEEK = timedelta(days=7)


def turn_back(article: Article) -> None:
    """Take the days of the week that such a paragraph tells in the present for those gone by."""
    if article.day is None or first_words(article.words, "RECAPS").isdisjoint(article.lows):
        return
    paragraph, opening = -1, first_words(article.words, "RECAPS")
    for reading in article.readings:
        first, lows = reading.sentence.first, article.lows
        first += first < reading.sentence.last and not lows[first].isalpha()  # "15 h 30. — Retour sur les faits."
        if first < len(lows) and lows[first] in opening and phrase_at(lows, first, article.words.RECAPS):
            paragraph = reading.sentence.paragraph
        if reading.sentence.paragraph == paragraph and not any(v.tense == "fut" for v in reading.verbs):
            for index in reading.expressions:
                _turn_back(article, index)


def _turn_back(article: Article, index: int) -> None:
    expression: Expression = article.expressions[index]
    when, day = expression.interval, article.day
    first = when.start_earliest if when is not None else None
    if when is None or first is None or day is None or first != when.end_latest or not day < first <= day + _WEEK:
        return
    told = one_day(first - _WEEK)
    why = Why(
        fr=f"« {expression.text} » : le récit revient sur ce qui s’est passé, donc {told.edtf}",
        en=f"“{expression.text}”: the story goes over what happened, hence {told.edtf}",
    )
    article.expressions[index] = expression._replace(
        value=told.edtf, interval=told, range=told, confidence=0.8, account=Given(why, (), ())
    )
