"""What is said of a whole deed just told: "Paris livre des armes, ce que Moscou a condamné"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.complements import takes_up_whole
from timeline.extraction.headlines import Headline
from timeline.extraction.phrasing import LENGTH, tidy
from timeline.extraction.reading import Article, Reading


def judged_whole(article: Article, reading: Reading, clause: Clause, certainty: str) -> str:
    """The deed and what is said of it, in one headline; empty where no deed is taken up so, or they are too long."""
    above, words = clause.parent, article.words
    if clause.kind != "relative" or above is None or above.verb is None or article.language_is_english:
        return ""
    if clause.subordinator not in words.OBJECT_RELATIVES or not takes_up_whole(article.document, words, clause.opener):
        return ""
    headline = Headline(article, reading)
    deed = headline.of_clause(above, above.verb, article.subject(reading, above.verb), ())
    said = headline.stretch(clause.opener - 1, clause.pieces[0][1]).rstrip(" .")
    whole = tidy(f"{deed}, {said}") if deed and certainty == "happened" and not headline.flawed(deed) else ""
    return whole if len(whole) <= LENGTH else ""
