"""Days that no longer hold, by a word beside the plan: "initialement prévue le 20 septembre", "originally set for Monday"."""

from __future__ import annotations

from timeline.extraction.cues import is_planned
from timeline.extraction.reading import Article
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval


def first_meant(article: Article, verb: Verb | None, interval: Interval | None) -> str:
    """The word on either side of a verb that plans, which says that the plan was another one at first; empty where none."""
    lows = article.lows
    same_day = interval is not None and interval.start_earliest == article.day
    if verb is None or verb.modal or same_day or not is_planned(article, verb):
        return ""  # "was originally set for noon"
    for said in article.words.MEANT_AT_FIRST:
        for at in (verb.main - len(said), verb.end):
            if at >= 0 and (*lows[at : at + len(said)],) == said:
                return article.document.cut(at, at + len(said))
    return ""
