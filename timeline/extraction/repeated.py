"""What is told as done again by another: "La Lettonie l'avait fait en mai", "Japan followed suit"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.drafts import Draft
from timeline.extraction.looks import has_verb
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


def imitates(words: Words, verb: Verb) -> bool:
    """ "Le Japon les a imités trois jours après", "Britain followed suit": the kind of what was told before."""
    entry = verb.sense.entry if verb.sense is not None else ""
    return entry in words.IMITATIONS or verb.lemma in words.IMITATING and bool(verb.clitics)


def points_back(article: Article, reading: Reading, verb: Verb) -> bool:
    """ "La Lettonie l'avait fait dès mai", "Japan had done so in May": a verb that only takes up what was told."""
    words, lows = article.words, article.lows
    if verb.lemma not in words.DOING or verb.form != "fin" or verb.passive or verb.stance == "say":
        return False  # "Il l'avait fait savoir"
    clause = reading.clauses[verb.clause] if 0 <= verb.clause < len(reading.clauses) else None
    as_before = clause is not None and clause.kind == "adverbial" and clause.subordinator in words.CALLED_AS
    if words.SO_DONE.isdisjoint(verb.clitics) and words.SO.isdisjoint(lows[verb.end : verb.end + 1]) and not as_before:
        return False  # "as Turkey did in 2017"
    if has_verb(reading.verbs, verb.end, verb.end + 2, "inf"):
        return False  # "l'a fait arrêter"
    at = verb.end
    while at < reading.sentence.last and (lows[at] in words.ADVERBS or lows[at] in words.SO):
        at += 1
    ends = at >= reading.sentence.last or bool(article.timed[at]) or not lows[at].isalpha()
    return ends or lows[at] in words.PREPOSITIONS or lows[at] in words.CONJUNCTIONS


def deed_told(article: Article, reading: Reading, last: Draft) -> Draft | None:
    """`last`, where it is told just before by a verb of its own that is not denied."""
    if last.verb is None or last.clause is None or reading.index - last.reading.index > 1:
        return None
    group = article.lows[last.verb.start : last.verb.main]
    negated = last.verb.negated or not article.words.NEGATION_MARKS.isdisjoint(group)
    return None if negated else last


def told_last(article: Article, reading: Reading, verb: Verb) -> tuple[Reading, Clause, Verb] | None:
    """ "Athènes accuse Ankara. Chypre l'a fait dimanche": the clause told just before, which no day dates."""
    near = [
        (reading, reading.clauses),
        *((r, r.clauses) for r in article.readings[max(reading.index - 1, 0) : reading.index]),
    ]
    for told, clauses in near:
        for clause in reversed(clauses):
            above = clause.verb
            if (
                above is None
                or above is verb
                or told is reading
                and above.end > verb.start
                or clause.kind == "relative"
            ):
                continue
            plain = above.form == "fin" and not above.negated and not above.passive and clause.kind in ("main", "loose")
            return (told, clause, above) if plain else None
    return None
