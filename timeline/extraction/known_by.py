"""Days on which something became known: "selon une lettre dont l'AFP a pris connaissance mardi", "a letter seen by Reuters
showed on Tuesday", « a appris l'AFP mardi ». No event is the reading of a letter: what it tells has that day, where it has
no other.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_REACH = 16
"""Words from "according to" to the day on which a paper was seen."""


def known_then(article: Article, reading: Reading, clause: Clause, start: int) -> tuple[Clause, Verb] | None:
    """What became known on the day at token `start`, which the clause around it holds."""
    words, lows, verb = article.words, article.lows, clause.verb
    if verb is not None and verb.lemma in words.LEARNING and verb.start == clause.start:
        return _told(article, reading, reading.clauses[: clause.index], clause.start)  # ", a appris l'AFP mardi"
    if reading.lows.isdisjoint(words.PAPERS):
        return None
    showing = verb is not None and verb.lemma in words.SHOWING and verb.end <= start
    if showing and not words.PAPERS.isdisjoint(lows[clause.start : start]) and lows[clause.start - 1] == ",":
        return _told(article, reading, reading.clauses[: clause.index], clause.start)
    sources = any_of(words, "SOURCE_WORDS", "FRONT_SOURCES")
    led = next(
        (k for k in range(start - 1, max(reading.sentence.first, start - _REACH) - 1, -1) if lows[k] in sources), -1
    )
    between = lows[led:start] if led >= 0 else []
    if not between or words.PAPERS.isdisjoint(between) or words.SEEN.isdisjoint(between):
        return None
    holder = reading.clause_at(led)
    if holder is None:
        return None
    around = [holder] if holder.verb is not None and not led <= holder.verb.start < start else reading.clauses
    return _told(article, reading, around, led, start)


def _told(
    article: Article, reading: Reading, clauses: Sequence[Clause], led: int, stop: int = 0
) -> tuple[Clause, Verb] | None:
    """The last clause with a finite verb in the past, outside tokens `led` to `stop`, that no other day dates."""
    for clause in reversed(clauses):
        verb = clause.verb
        if verb is None or clause.kind not in ("main", "loose") or led <= verb.start < stop or verb.form != "fin":
            continue
        if verb.tense != "past" or any(article.dated[k] for k in article.tokens_of(clause) if not led <= k < stop + 1):
            return None
        return clause, verb
    return None
