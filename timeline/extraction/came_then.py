"""What a day brings, told behind it: "On Thursday came the rest: Seoul announced", "The blow came on Friday. X declared"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.shared_days import tells_past

_DAYS = ("day", "time")


def came_then(article: Article, reading: Reading) -> list[tuple[Clause, int]]:
    """The clauses without a time of their own that tell what came, each with the index of the expression of its day."""
    for clause in reading.clauses:
        index = _day_of_coming(article, reading, clause)
        if index is not None and article.lows[clause.end : clause.end + 1] == [":"]:
            return [(c, index) for c in reading.clauses if c.start > clause.end and _may_take(article, reading, c)]
    before = article.readings[reading.index - 1] if reading.index else None
    if before is None or before.sentence.paragraph != reading.sentence.paragraph or len(before.clauses) != 1:
        return []
    index = _day_of_coming(article, before, before.clauses[0])
    lows = article.lows[before.sentence.first : before.sentence.last]
    if index is None or article.words.WHAT_COMES.isdisjoint(lows):
        return []
    first = next((c for c in reading.clauses if c.kind == "main"), None)
    return [(first, index)] if first is not None and _may_take(article, reading, first) else []


def _day_of_coming(article: Article, reading: Reading, clause: Clause) -> int | None:
    """The expression of the day on which something came, in a main clause."""
    verb = clause.verb
    if clause.kind != "main" or not tells_past(verb) or verb.lemma not in article.words.COMES_THEN:
        return None
    days = [i for i in reading.expressions if clause.holds(article.spans[i][0])]
    interval = article.expressions[days[0]].interval if len(days) == 1 else None
    return days[0] if interval is not None and interval.granularity in _DAYS else None


def _may_take(article: Article, reading: Reading, clause: Clause) -> bool:
    """Whether a main clause tells something past in the article's own words, with no time of its own."""
    verb = clause.verb
    if clause.kind != "main" or not tells_past(verb) or clause.report is not None or article.document.inside[verb.main]:
        return False
    return not any(clause.holds(article.spans[i][0]) for i in reading.expressions)
