"""To what day something was put off: a headline that only says that it was would hide what is due then."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.phrasing import LENGTH
from timeline.extraction.reading import Article
from timeline.temporal.describe import describe
from timeline.temporal.values import Shape

_SHORT = frozenset(("day", "month", "year"))
"""Days that can be told in a word or three."""


def with_new_day(article: Article, draft: Draft, title: str) -> str:
    """ "The vote has been put off" of the day to which it was: "The vote has been put off until 20 October 2026"."""
    verb, interval = draft.verb, draft.interval
    if verb is None or interval is None or draft.certainty.value not in ("scheduled", "announced", "expected"):
        return title
    if verb.stance != "postpone" and verb.lemma not in article.words.SHIFTING or len(draft.expressions) != 1:
        return title
    start = article.spans[draft.expressions[0]][0]
    led = article.lows[start - 1] if start >= verb.end else ""
    plain = interval.granularity in _SHORT and interval.shape is Shape.POINT and not interval.qualifier.value
    behind = start - 2
    while behind >= verb.end and (article.covered[behind] or article.lows[behind] in article.words.DATED_BY):
        behind -= 1
    if not title.lower().endswith(article.lows[behind]):
        return title  # "was moved because of the strike": the day would stand behind something else
    if led not in article.words.TO_A_DAY or not plain or title.endswith("…"):
        return title
    told = f"{title} {led} {describe(interval, article.lexicon.code)}"
    return told if len(told) <= LENGTH else title
