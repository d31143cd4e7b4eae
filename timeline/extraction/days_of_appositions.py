"""Days told of somebody between commas, which are none of what he does: "Lai, the favourite in the vote next May, said"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.looks import has_verb
from timeline.extraction.reading import Article, Noun, Reading


def apposition_at(article: Article, clause: Clause, start: int) -> tuple[int, int] | None:
    """The apposition before the verb of a clause in which the time at token `start` stands; `None` where it is in none."""
    main, lows, words = clause.verb, article.lows, article.words
    if not article.language_is_english or main is None or main.form != "fin" or len(clause.pieces) < 2:
        return None
    for begin, end in clause.pieces[1:]:
        if not begin < start < end or end > main.start or end >= len(lows):
            continue
        apart = lows[begin - 1] == lows[end] == "," and lows[begin] in words.ARTICLES and not article.timed[begin]
        free = not has_verb(clause.verbs, begin, end, "fin")
        return (begin, end) if apart and free and article.named[clause.start : begin].count(1) else None
    return None


def noun_of_apposition(reading: Reading, aside: tuple[int, int], start: int) -> Noun | None:
    """The happening inside an apposition that the time at token `start` follows."""
    return next((noun for noun in reversed(reading.nouns) if aside[0] <= noun.start and noun.end <= start), None)
