"""What a comma sets apart with a day of its own and no verb: ", la Finlande en juin", ", les autres en octobre"."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article
from timeline.extraction.referents import Mention

_LONGEST = 8
"""Words of such a subject: "la Banque centrale du Nigeria"."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The words of such a subject, `tokens[start:end]`, up to where its day ends; whom they name, if anybody."""

    start: int
    end: int
    stop: int
    mention: Mention | None


def gap_at(article: Article, start: int, stop: int) -> tuple[int, Gap | None]:
    """Where the day begins in what a comma sets apart, and what stands before it, if that is a subject alone."""
    words, lows = article.words, article.lows
    stop -= stop > start and lows[stop - 1] in ".;"
    day = next((k for k in range(start, min(stop, start + _LONGEST)) if article.timed[k]), -1)
    if day < 0 or not all(article.timed[k] or lows[k] in words.NEXT_AFTER for k in range(day, stop)):
        return day, None
    end = day
    while end > start and (article.signals[end - 1] or lows[end - 1] in words.PREPOSITIONS):
        end -= 1
    if start == end or lows[start] in any_of(words, "AND", "CONJUNCTIONS") or lows[start] in words.PREPOSITIONS:
        return day, None
    if 1 < end - start < 4 and lows[start] in words.ARTICLES and lows[start + 1] in words.OTHERS:
        whole = end - start == 2 or lows[end - 1].isalpha() and not article.verbal[end - 1]  # "les autres pays"
        return day, Gap(start, end, stop, None) if whole else None
    inside = [k for k in range(start, end) if not article.named[k] and lows[k] not in words.ARTICLES]
    mention = next((m for m in article.cast.mentions if start <= m.start <= start + 1 and m.end == end), None)
    return day, None if inside or mention is None or mention.role else Gap(start, end, stop, mention)
