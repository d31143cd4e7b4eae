"""A day told behind its deed: "They cut the power. That was on Tuesday", « Il a été expulsé : c'était lundi »."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.stances import tells_past


def was_then(article: Article, reading: Reading, index: int) -> tuple[Reading, Clause] | None:
    """The clause right before that a day takes up by "that was", with its sentence, if any."""
    words, lows, (start, end) = article.words, article.lows, article.spans[index]
    clause = reading.clause_at(start)
    verb = clause.verb if clause is not None and clause.kind in ("main", "loose") else None
    if clause is None or verb is None or verb.negated or verb.tense not in ("past", "impf"):
        return None
    if lows[clause.start] not in words.POINTING_BACK or verb.start > clause.start + 1 or verb.end > start:
        return None
    if verb.lemma != words.BE and verb.stance != "happen" and not verb.reflexive:
        return None
    if not all(
        article.signals[k] or lows[k] in words.PREPOSITIONS or lows[k] in words.ARTICLES for k in range(verb.end, start)
    ):
        return None
    stop, last = lows[end : end + 2], reading.sentence.last
    if end < last and (not stop or stop[0] not in ",.;!" or stop[-1] in words.AND):
        return None  # "C'était lundi et il pleuvait", "C'était mardi que"
    told, before = reading, next((c for c in reversed(reading.clauses[: clause.index]) if c.kind == "main"), None)
    if before is None and reading.index and clause.start - reading.sentence.first < 1:
        told = article.readings[reading.index - 1]
        before = next((c for c in reversed(told.clauses) if c.kind == "main"), None)
    if before is None or told.sentence.paragraph != reading.sentence.paragraph or not tells_past(before.verb):
        return None
    return None if any(before.holds(article.spans[i][0]) for i in told.expressions) else (told, before)
