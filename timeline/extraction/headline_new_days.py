"""What a headline says with the day: to which one something was put off, what a relative tells of a day that is a noun's."""

from __future__ import annotations

from timeline.extraction.drafts import Draft
from timeline.extraction.headlines import Headline
from timeline.extraction.phrasing import LENGTH
from timeline.extraction.reading import Article
from timeline.temporal.describe import describe
from timeline.temporal.values import Shape

_SHORT = frozenset(("day", "month", "year"))
"""Days that can be told in a word or three."""


def with_new_day(article: Article, draft: Draft, title: str) -> str:
    """ "The vote has been put off" of the day to which it was: "The vote has been put off until 20 October 2026"."""
    verb, interval = draft.verb, draft.interval
    lost = article.words.LOST_PARTICLES.get(title.rpartition(" ")[2], "")
    title = f"{title} {lost}" if lost else title  # "will be sworn | in the same day"
    if verb is None or interval is None or not article.language_is_english:
        return title
    if draft.certainty.value not in ("scheduled", "announced", "expected"):
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


def of_its_relative(article: Article, draft: Draft, headline: Headline) -> str:
    """ "X, who lost power in April's election, sent no message": what the relative tells where the noun is named in it."""
    clause = draft.clause
    verb = clause.verb if clause is not None and clause.kind == "relative" else None
    if clause is None or verb is None or not article.language_is_english or draft.certainty.value != "happened":
        return ""
    told = verb.tense in ("past", "plup") and not verb.negated and verb.form == "fin"
    return headline.of_clause(clause, verb, article.subject(draft.reading, verb), ()) if told else ""
