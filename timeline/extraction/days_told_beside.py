"""Days that a clause shares with the one that it hangs on: "When the truce collapsed on Friday, | Egypt recalled its envoy",
"on Monday, the day | the tariff took effect", "on Tuesday, hours before | he was due to chair a meeting"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extraction.clauses import Clause
from timeline.extraction.derived import DAYS, one_day
from timeline.extraction.drafts import Draft
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.stances import tells_past

_LATELY = 400
"""Days back to what happened "when" something else did on that very day; of long ago it is the time."""


def told_beside(article: Article, reading: Reading, here: Sequence[Draft]) -> Iterator[tuple[Clause, Draft, bool]]:
    """The clauses that share a day told in another, each with the draft that lends it, and whether it lends it whatever the
    clause tells."""
    if not here or len(reading.clauses) < 2:
        return
    words, lows = article.words, reading.lows
    if not words.WHEN.isdisjoint(lows):
        for clause, base in _when_it_did(article, reading, here):
            yield clause, base, False
    if not words.DAY_ITSELF.isdisjoint(lows):
        for clause, base in _on_the_day(article, reading, here):
            yield clause, base, True
    if not words.HOURS.isdisjoint(lows):
        for clause, base in _within_hours(article, reading, here):
            yield clause, base, True


def _when_it_did(article: Article, reading: Reading, here: Sequence[Draft]) -> Iterator[tuple[Clause, Draft]]:
    """ "When the ultimatum expired on Sunday, | the generals closed the airspace": the clause behind the one that opens."""
    opening = reading.clauses[0]
    if opening.kind != "adverbial" or opening.subordinator not in article.words.WHEN or opening.verb is None:
        return
    base = next((d for d in here if d.clause is opening and d.certainty.value == "happened"), None)
    clause = next((c for c in reading.clauses if c.kind == "main" and c.verb is not None), None)
    verb = clause.verb if clause is not None else None
    if base is None or clause is None or not tells_past(verb) or opening.start != reading.sentence.first:
        return
    latest, day = base.interval.end_latest if base.interval is not None else None, article.day
    if latest is None or day is None or not 0 <= (day - latest).days < _LATELY or verb.tense != opening.verb.tense:
        return
    if _is_of_a_day(article, base) and _may_take(article, reading, clause, here):
        yield clause, base


def _on_the_day(article: Article, reading: Reading, here: Sequence[Draft]) -> Iterator[tuple[Clause, Draft]]:
    """ "On Monday, the day | a tariff took effect", « lundi, le jour | où le tribunal l'a condamné »."""
    words, lows, first = article.words, article.lows, reading.sentence.first
    linked = any_of(words, "WHEN", "WHERE", "COMPLEMENTISER")
    for clause in reading.clauses:
        at, verb = clause.start, clause.verb
        if not tells_past(verb):
            continue
        bare = clause.kind == "relative" and lows[at] not in linked  # "the day | the court"
        if not (bare or lows[at] in linked) or at - 2 <= first or lows[at - 1] not in words.DAY_ITSELF:
            continue
        at -= 1 + (lows[at - 2] in words.ARTICLES)
        if lows[at - 1] != ",":
            continue
        base = next((d for d in here if d.expressions and article.spans[d.expressions[-1]][1] == at - 1), None)
        if base is None or base.certainty.value not in ("happened", "ongoing") or not _lends_day(article, base):
            continue
        if _may_take(article, reading, clause, here):
            yield clause, _of_that_day(article, base)


def _within_hours(article: Article, reading: Reading, here: Sequence[Draft]) -> Iterator[tuple[Clause, Draft]]:
    """ "Left on Tuesday, hours before | he was due to chair a meeting": most likely on the same day."""
    words, lows = article.words, article.lows
    around = any_of(words, "AFTER_EVENT", "BEFORE_EVENT")
    for clause in reading.clauses:
        at, verb, above = clause.start, clause.verb, clause.parent
        if clause.kind != "adverbial" or lows[at] not in around or lows[at - 1] not in words.HOURS or above is None:
            continue
        due = verb is not None and verb.modal == "scheduled" and not verb.negated and verb.tense in ("past", "impf")
        if verb is None or not (due or tells_past(verb)):
            continue
        base = next((d for d in here if d.verb is not None and d.verb is above.verb and d.expressions), None)
        if base is None or base.certainty.value != "happened" or not _is_of_a_day(article, base):
            continue
        if article.spans[base.expressions[-1]][1] <= at and _may_take(article, reading, clause, here):
            yield clause, base


def _may_take(article: Article, reading: Reading, clause: Clause, here: Sequence[Draft]) -> bool:
    """Whether a clause is drafted not yet, has no time of its own and stands in no words quoted."""
    if any(d.verb is clause.verb for d in here) or clause.verb is None or article.document.inside[clause.verb.main]:
        return False
    return not has_own_time(article, reading, clause)


def has_own_time(article: Article, reading: Reading, clause: Clause) -> bool:
    """Whether a clause tells a time, be it no length."""
    times = (i for i in reading.expressions if clause.holds(article.spans[i][0]))
    return any(article.expressions[i].type not in ("DURATION", "SET") for i in times)


def _is_of_a_day(article: Article, base: Draft) -> bool:
    """Whether what lends its day has one of its own, and no longer time."""
    interval = base.interval
    if interval is None or interval.granularity not in DAYS or not base.expressions:
        return False
    return interval.end_latest is not None and all(article.expressions[i].signal is None for i in base.expressions)


def _lends_day(article: Article, base: Draft) -> bool:
    """Whether the last time told of a draft is a day, were it one since which something lasts."""
    interval = article.expressions[base.expressions[-1]].interval
    day = interval.start_earliest if interval is not None else None
    return interval is not None and day is not None and interval.start_latest == day and interval.granularity in DAYS


def _of_that_day(article: Article, base: Draft) -> Draft:
    """A draft as of the day told last of it: "shut since April 30, the day | X gave it a week"."""
    interval = article.expressions[base.expressions[-1]].interval
    if interval is None or interval.start_earliest is None or interval == base.interval:
        return base
    return replace(base, interval=one_day(interval.start_earliest), expressions=base.expressions[-1:])
