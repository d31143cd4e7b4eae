"""What must or will be done before a day that dates something else: "will vote before it adjourns on June 28"."""

from __future__ import annotations

from datetime import timedelta

from timeline.extraction.beside_dates import has_another_day
from timeline.extraction.clauses import Clause
from timeline.extraction.dating import Governor, follows
from timeline.extraction.derived import within
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Why

_WANTING = frozenset(("demand", "hope", "plan", "fear"))


def due_before(article: Article, reading: Reading, index: int) -> tuple[Governor, Verb, Interval] | None:
    """What is to be done, the verb of what comes after it, and the days from now until then."""
    expression, day = article.expressions[index], article.day
    interval = expression.interval
    if interval is None or interval.start_earliest is None or day is None or expression.signal is not None:
        return None
    if interval.start_earliest <= day:
        return None
    last = interval.start_earliest - timedelta(days=1)
    clause = reading.clause_at(article.spans[index][0]) if last > day else None
    if clause is None:
        return None
    led = _led(article, reading, clause, article.spans[index][0])
    if led is None:
        return None
    above, after = led
    verb = above.verb
    if verb is None or not _ahead(verb) or has_another_day(article, reading, above, index):
        return None
    return Governor(above, verb=verb), after, within(day, last)


def _led(article: Article, reading: Reading, clause: Clause, start: int) -> tuple[Clause, Verb] | None:
    """The clause above "before it adjourns", "avant de se séparer", and the verb of what comes after."""
    if clause.kind == "adverbial" and clause.subordinator in article.words.BEFORE_EVENT and clause.verb is not None:
        before = [c for c in reading.clauses[: clause.index] if c.verb is not None and c.kind != "relative"]
        above = clause.parent if clause.parent is not None and clause.parent.verb is not None else None
        above = above or (before[-1] if before else None)
        return (above, clause.verb) if above is not None and clause.verb.end <= start else None
    inner = next((v for v in reversed(clause.verbs) if v.end <= start and v.form == "inf"), None)
    if inner is None or clause.verb is None or clause.verb.start > inner.start or not follows(article, inner):
        return None
    return clause, inner


def _ahead(verb: Verb) -> bool:
    """Whether a verb tells what is to come, or what somebody wants."""
    if verb.form != "fin" or verb.negated:
        return False
    return verb.tense in ("fut", "subj") or bool(verb.modal) or verb.tense == "pres" and verb.stance in _WANTING


def why_before(why: Why) -> Why:
    """The reason of a day before another one."""
    return Why(fr=f"avant ce jour, {why.fr}", en=f"before that day, {why.en}")
