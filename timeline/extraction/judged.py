"""The day of what is condemned, hailed or looked into, where that is no day of who condemns, hails or looks into it."""

from __future__ import annotations

from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.verb import Verb

_FAR = 31
"""Days before the article on which nobody said what is told without another day."""


def judged(article: Article, reading: Reading, verb: Verb, index: int) -> Noun | None:
    """ "condemned the abduction of X on 29 October", "is investigating the sighting on Saturday": the day of what was done.

    Whoever judges on a weekday does so in the news of the week: "condemned the attack on Monday" tells when it was said. What
    is hailed has a day of its own where that is long past: "se sont félicités de la visite de X le 4 novembre 2024".
    """
    start, end = article.spans[index]
    inquires = verb.lemma in article.words.INQUIRING and ("progressive" in verb.notes or verb.tense == "pres")
    hails = verb.kind == "statement" and verb.lemma in article.words.JUDGING and _long_past(article, index)
    if not inquires and (verb.kind != "accusation" and not hails or verb.tense not in ("past", "plup", "pres")):
        return None
    if not inquires and (verb.modal or not any(low[:1].isdigit() for low in article.lows[start:end])):
        return None
    if any(article.verbal[verb.end : start]) or "," in article.lows[verb.end : start]:
        return None
    called = end < len(article.lows) and article.lows[end] in article.words.CALLED_AS and not _long_past(article, index)
    if called and article.language_is_english and verb.lemma in article.words.JUDGING:
        return None  # "condemned the vote on February 14 as a sham": so it was called that day
    noun = next((n for n in reversed(reading.nouns) if verb.end <= n.start and n.end <= start), None)
    return noun if noun is not None and not noun.happening.agreed else None


def _long_past(article: Article, index: int) -> bool:
    interval = article.expressions[index].interval
    last = interval.latest if interval is not None else None
    return article.day is not None and last is not None and (article.day - last).days > _FAR
