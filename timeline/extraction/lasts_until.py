"""What begins on one day and lasts to another, told by two verbs: "entré en vigueur lundi, il court jusqu'au 3 mars"."""

from __future__ import annotations

from timeline.extraction.derived import DAYS
from timeline.extraction.drafts import Draft
from timeline.extraction.looks import last_before
from timeline.extraction.reading import Article, Reading
from timeline.extraction.taking_effect import comes_into_force
from timeline.extraction.verb import Verb
from timeline.temporal.values import Interval, Shape

_LED = 8
"""Tokens from the verb that tells how long to the last day: "doit durer trente jours, jusqu'au | 17 mars"."""
_BEGINNING = ("begin", "happen")


def lasts_until(article: Article, reading: Reading, here: list[Draft]) -> set[int]:
    """Give what begins its last day, and drop what only told that; the days so used."""
    words, used = article.words, set[int]()
    for index in reading.expressions if words.LASTING_ON else ():
        last = article.expressions[index]
        end = last.interval.end_latest if last.interval is not None else None
        if last.signal != "until" or end is None:
            continue
        start = article.spans[index][0]
        runs = last_before(reading.verbs, start)
        if runs is None or runs.lemma not in words.LASTING_ON or runs.negated or start - runs.end > _LED:
            continue
        for draft in here:
            interval = draft.interval
            if interval is None or interval.granularity not in DAYS or draft.dropped:
                continue
            first = interval.start_earliest
            if first is None or first != interval.start_latest or first >= end or not _begins(article, draft, runs):
                continue
            draft.interval = Interval(first, first, end, end, f"{first.isoformat()}/{end.isoformat()}", Shape.SPAN)
            draft.expressions.append(index)
            if draft.certainty.value == "happened" and (article.day is None or end >= article.day):
                draft.certainty.value = "ongoing"
            for other in here:
                if other is not draft and other.expressions == [index]:
                    other.dropped = True
            used.add(index)
            break
    return used


def _begins(article: Article, draft: Draft, runs: Verb) -> bool:
    """Whether a draft is the beginning of what `runs` tells the length of: they share their subject."""
    interval, verb = draft.interval, draft.verb
    if interval is not None and interval.end_latest is None:
        return (
            draft.noun is not None
            and draft.noun.end <= runs.start
            and draft.reading.clause_at(draft.noun.start) is draft.reading.clause_at(runs.start)
        )  # "la trêve, en vigueur depuis lundi, court jusqu'au 3 mars"
    if interval is None or interval.start_earliest != interval.end_latest or verb is None:
        return False
    if verb.end > runs.start or verb.negated or verb.modal == "expected":
        return False
    if verb.stance not in _BEGINNING and not comes_into_force(article.words, article.lows, verb):
        return False
    joined = "shared-subject" in runs.notes or runs.head is not None and "shared-subject" in runs.head.notes
    return joined or verb.form == "pp" and verb.clause == runs.clause


def has_begun(draft: Draft) -> bool:
    """Whether it has happened, or begun on a day and lasts to another: "La trêve, | entrée en vigueur lundi, court"."""
    value, interval, verb = draft.certainty.value, draft.interval, draft.verb
    if value != "ongoing" or verb is None or verb.form != "pp" or interval is None:
        return value == "happened"
    return interval.end_latest is not None
