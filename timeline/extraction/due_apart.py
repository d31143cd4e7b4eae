"""What was due on a day, and what the verb after it says has become of it: "Talks due to start on Monday were put off"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.cues import words_of
from timeline.extraction.fates import fate
from timeline.extraction.lexicon import any_of
from timeline.extraction.reading import Article, Noun, Reading
from timeline.extraction.verb import Verb

_KEPT, _DUE_BEHIND = 9, 8
"""Words from "withhold" to what is kept back, and from that to "due"."""


def due_and_fallen(
    article: Article, clause: Clause | None, verb: Verb | None, noun: Noun | None
) -> tuple[str, str] | None:
    """The value of what was due, and its cue: "The trial, due to open on Tuesday, has been put back"."""
    relative = clause is not None and clause.kind == "relative"
    start = noun.start if noun is not None else clause.start if clause is not None and relative else -1
    kept = _kept_back(article, start) if start > 0 else None
    kept = kept or _suspended(article, clause, verb)
    if kept is not None:
        return kept
    if clause is not None and noun is not None:
        verb = None
        for one in clause.verbs:
            if one.start >= noun.end and _is_due(article, one):
                verb = one
                break
    if clause is None or verb is None or verb.form == "pp" or not _is_due(article, verb):
        return None
    for became in clause.verbs:
        if became.form == "fin" and became.start > verb.end:
            what = fate(article, became)
            return (what, words_of(article, became)) if what else None
    return None


def _suspended(article: Article, clause: Clause | None, verb: Verb | None) -> tuple[str, str] | None:
    """ "a suspendu la mission qu'elle devait déployer en mars": what is suspended is not done on that day."""
    above = (
        clause.parent.verb if clause is not None and clause.kind == "relative" and clause.parent is not None else None
    )
    if above is None or clause is None or verb is None or article.language_is_english:
        return None
    due = verb.modal == "scheduled" and verb.tense == "impf" or _is_due(article, verb)
    held = due and above.lemma in article.words.SUSPENDING and not above.passive and not above.negated
    return ("postponed", words_of(article, above)) if held and above.end <= clause.opener else None


def _kept_back(article: Article, start: int) -> tuple[str, str] | None:
    """ "would withhold $34 million in aid that had been due this month": what is kept back is not given."""
    lows, words = article.lows, article.words
    if words.WITHHOLDING.isdisjoint(lows[max(0, start - _KEPT) : start]):
        return None
    due = next((low for low in lows[start : start + _DUE_BEHIND] if low in words.DUE), "")
    return ("cancelled", due) if due else None


def due_aside(article: Article, reading: Reading, verb: Verb) -> tuple[str, str] | None:
    """ "The pact, due to be signed on Monday, alarms X": a plan, of which nothing is known to have become."""
    at = _mark_before(article, verb) - 1
    aside = verb.form == "inf" and at > reading.sentence.first and article.lows[at - 1] == ","
    return ("scheduled", article.lows[at]) if aside and article.lows[at] in article.words.DUE else None


def _mark_before(article: Article, verb: Verb) -> int:
    """Where an infinitive begins, with the mark before it."""
    return verb.start - (verb.start > 0 and article.lows[verb.start - 1] in article.words.INFINITIVE_MARKS)


def _is_due(article: Article, verb: Verb) -> bool:
    """Whether a word that makes a plan of it stands before "to" and the verb, or is the verb."""
    words = article.words
    due = any_of(words, "DUE", "PLANNED")
    if verb.form == "fin":
        return verb.lemma in due and verb.main == verb.start
    at = _mark_before(article, verb)
    return verb.form == "inf" and at > 0 and article.lows[at - 1] in due | words.FORESEEN
