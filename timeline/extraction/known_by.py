"""Days on which something became known: "selon une lettre dont l'AFP a pris connaissance mardi", "a letter seen by Reuters
showed on Tuesday", « a appris l'AFP mardi ». No event is the reading of a letter: what it tells has that day, where it has
no other.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.lexicon import any_of
from timeline.extraction.looks import last_of
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_REACH = 16
"""Words from "according to" to the day on which a paper was seen."""
_NEAR = 8
"""Words from "selon" to the day of a count: "selon un nouveau bilan provisoire communiqué | vendredi"."""
Known = tuple[Clause | None, Verb | None]
_NOTHING: Known = (None, None)


def only_tells_the_toll(article: Article, reading: Reading, start: int) -> bool:
    """ "a fait 26 morts mercredi, selon un bilan communiqué | vendredi": the day of the count is nobody's event."""
    words, lows = article.words, article.lows
    if reading.lows.isdisjoint(words.TOLLS):
        return False
    led = _source_before(article, reading, start, _NEAR)
    return led >= 0 and not words.TOLLS.isdisjoint(lows[led:start])


def _source_before(article: Article, reading: Reading, start: int, reach: int) -> int:
    """Where "selon", "according to" stands before the day at token `start`; -1 where neither is near."""
    sources = any_of(article.words, "SOURCE_WORDS", "FRONT_SOURCES")
    return last_of(sources, article.lows, max(reading.sentence.first, start - reach), start)


def known_then(article: Article, reading: Reading, clause: Clause, start: int) -> Known | None:
    """What became known on the day at token `start`, which the clause around it holds; `_NOTHING` where that is the day of
    nothing that is told, as what was known has another, or lies ahead or further back; None where the day is no such day."""
    words, lows, verb = article.words, article.lows, clause.verb
    if verb is not None and verb.lemma in words.LEARNING and verb.start == clause.start:
        return _told(article, reading.clauses[: clause.index], clause.start) or _NOTHING  # ", a appris l'AFP mardi"
    if reading.lows.isdisjoint(words.PAPERS):
        return None
    showing = verb is not None and verb.lemma in words.SHOWING and verb.end <= start
    if showing and not words.PAPERS.isdisjoint(lows[clause.start : start]) and lows[clause.start - 1] == ",":
        return _told(article, reading.clauses[: clause.index], clause.start) or _NOTHING
    led = _source_before(article, reading, start, _REACH)
    between = lows[led:start] if led >= 0 else []
    if not between or words.PAPERS.isdisjoint(between) or words.SEEN.isdisjoint(between):
        return None
    holder = reading.clause_at(led)
    if holder is None:
        return None
    around = [holder] if holder.verb is not None and not led <= holder.verb.start < start else reading.clauses
    found = _told(article, around, led, start)
    return _NOTHING if found is None and _is_seen_then(article, reading, start) else found


def _is_seen_then(article: Article, reading: Reading, start: int) -> bool:
    """Whether the day at token `start` goes with the word that says that a paper was seen: "a letter seen | on Tuesday";
    not "a letter seen by AFP says that X left | on Tuesday"."""
    at = last_of(article.words.SEEN, article.lows, reading.sentence.first, start)
    return "," not in article.lows[at:start] and not any(at < v.start < start for v in reading.verbs)


def _told(article: Article, clauses: Sequence[Clause], led: int, stop: int = 0) -> Known | None:
    """The last clause with a finite verb in the past, outside tokens `led` to `stop`, that no other day dates."""
    for clause in reversed(clauses):
        verb = clause.verb
        if verb is None or clause.kind not in ("main", "loose") or led <= verb.start < stop or verb.form != "fin":
            continue
        if verb.tense != "past" or any(article.dated[k] for k in article.tokens_of(clause) if not led <= k < stop + 1):
            return None
        return clause, verb
    return None
