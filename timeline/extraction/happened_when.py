"""What befell somebody "when" something happened on a day: "two soldiers were killed when their vehicle hit a mine"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb
from timeline.extraction.words import Words


def when_clause(reading: Reading, above: Clause, words: Words) -> Clause | None:
    """The clause of "when" right behind another, with a past of its own: "were killed | when their vehicle hit a mine"."""
    following = reading.clauses[above.index + 1 : above.index + 2]
    hanging = following[0] if following and following[0].parent is above else None
    if hanging is None or hanging.verb is None or hanging.subordinator not in words.WHEN or len(hanging.pieces) > 1:
        return None
    return hanging if hanging.opener == above.pieces[-1][1] and hanging.verb.tense not in ("fut", "cond") else None


def fate_told_when(article: Article, reading: Reading, clause: Clause | None, verb: Verb | None) -> Clause | None:
    """The clause of "when" behind one that tells a fate: what it says of the place holds for both."""
    if clause is None or verb is None or verb.lemma not in article.words.FATES:
        return None
    return when_clause(reading, clause, article.words)


def befell_when(article: Article, clause: Clause, verb: Verb) -> Verb | None:
    """The verb above a clause of "when" that stands last and has the day: whoever was killed then was killed on that day.

    None where the verb above tells no fate, is of another tense, or has a day of its own.
    """
    words, above = article.words, clause.parent
    fate = above.verb if above is not None and clause.verb is verb and clause.subordinator in words.WHEN else None
    if above is None or fate is None or fate.form != "fin" or verb.form != "fin" or fate.negated or fate.modal:
        return None
    if fate.lemma not in words.FATES or fate.end > clause.start or fate.tense not in ("past", "plup"):
        return None
    if above.kind not in ("main", "content") or verb.tense in ("fut", "cond", "pres"):
        return None
    return None if any(article.dated[above.start : clause.start]) else fate
