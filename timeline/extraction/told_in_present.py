"""What was done on a day long gone, in the present of French histories: "Il démissionne le 12 avril 1982"."""

from __future__ import annotations

from timeline.extraction.dating import Governor
from timeline.extraction.derived import DAYS
from timeline.extraction.reading import Article, Reading
from timeline.temporal.values import Interval

_WEEK = 7
"""Days before publication by which what the present tells is no news."""
_OPENING = 2
"""Words of a clause before the day that opens it."""


def told_in_present(article: Article, reading: Reading, found: Governor, interval: Interval, index: int) -> bool:
    """Whether a present tells a deed of its day, and no state: a month, or what is said, only where it opens the clause.

    "En novembre 2019, treize militaires meurent", "Le 19 avril 1969, Bagdad affirme", "proteste le 22 avril".
    """
    verb, clause, day, latest = found.verb, found.clause, article.day, interval.end_latest
    if verb is None or clause is None or day is None or latest is None or article.language_is_english:
        return False
    if verb.tense != "pres" or verb.form != "fin" or verb.modal or verb.negated or clause.kind != "main":
        return False
    if (day - latest).days <= _WEEK or verb.sense is None and verb.kind != "other":
        return False
    start, short = article.spans[index][0], interval.granularity in DAYS
    if verb.lemma in article.words.REMEMBERING and 0 <= start - verb.end <= 1:
        return False  # "La France commémore | le 8 mai 1945": the day itself, and no deed of it
    opens = start < verb.start and start - clause.start <= _OPENING
    if verb.stance == "say":
        return short and bool(article.subject(reading, verb)) and (opens or 0 <= start - verb.end <= 1)
    return short or opens and interval.granularity == "month" and verb.kind == "other"
