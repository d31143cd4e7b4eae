"""What is said of a whole deed just told: "Paris livre des armes, ce que Moscou a condamné"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.complements import takes_up_whole
from timeline.extraction.headlines import Headline
from timeline.extraction.phrasing import LENGTH, cut, tidy
from timeline.extraction.reading import Article, Reading


def judged_whole(article: Article, reading: Reading, clause: Clause, certainty: str) -> str:
    """The deed and what is said of it, in one headline; empty where no deed is taken up so, or they are too long."""
    above, words = clause.parent, article.words
    if clause.kind != "relative" or above is None or above.verb is None or article.language_is_english:
        return ""
    if clause.subordinator not in words.OBJECT_RELATIVES or not takes_up_whole(article.document, words, clause.opener):
        return ""
    headline = Headline(article, reading)
    if above.kind in ("content", "adverbial"):
        return _from_the_top(headline, above, clause) if certainty == "happened" else ""
    deed = headline.of_clause(above, above.verb, article.subject(reading, above.verb), ())
    said = headline.stretch(clause.opener - 1, clause.pieces[0][1]).rstrip(" .")
    whole = tidy(f"{deed}, {said}") if deed and certainty == "happened" and not headline.flawed(deed) else ""
    return whole if len(whole) <= LENGTH else ""


def _from_the_top(headline: Headline, above: Clause, clause: Clause) -> str:
    """ "Washington exige que Téhéran renonce à l'arme, ce que l'Iran n'a pas exclu": what is taken up is no deed told, so
    the verb that it hangs on stands before it; where that grows too long, only who says what of it."""
    top, end = above, clause.pieces[0][1]
    while top.parent is not None:
        top = top.parent
    whole = tidy(headline.stretch(top.start, end).rstrip(" ."))
    if not whole.endswith("…"):
        return whole
    said = headline.stretch(clause.opener + 1, end).rstrip(" .")
    begin, stop = next((piece for piece in reversed(above.pieces) if piece[1] < clause.opener - 1), above.pieces[0])
    lows, that = headline.article.lows, headline.words.COMPLEMENTISER
    if lows[begin] not in that and begin > 0:
        begin -= 1  # "que Téhéran renonce", "qu'il renonce": as the text has it
    if lows[begin] not in that:
        return whole
    long = tidy(f"{said} {headline.stretch(begin, stop)}")
    short = cut(long, LENGTH - 1)
    return f"{short}…" if short != long else long
