"""What is said of a whole deed just told: "Paris livre des armes, ce que Moscou a condamné"."""

from __future__ import annotations

from timeline.extraction.clauses import Clause
from timeline.extraction.complements import takes_up_whole
from timeline.extraction.headlines import Headline
from timeline.extraction.phrasing import LENGTH, cut, tidy
from timeline.extraction.reading import Article, Reading
from timeline.extraction.verb import Verb

_SUBJECT = 7
"""Tokens of the second subject at most: "and more than a dozen others wounded"."""


def told_whole(article: Article, reading: Reading, clause: Clause, verb: Verb, certainty: str) -> str:
    """What is told in one headline: two that share an auxiliary, or a deed and what is said of it; else empty."""
    return shared_whole(article, reading, clause, verb) or judged_whole(article, reading, clause, certainty)


def shared_whole(article: Article, reading: Reading, clause: Clause, verb: Verb) -> str:
    """ "Two men were killed and three wounded on Tuesday": both, the day being that of both; empty where only one is told."""
    lows, k = article.lows, verb.start - 1
    if not verb.passive or verb.end - verb.start > 1 or verb.form not in ("fin", "pp"):
        return ""
    while k > reading.sentence.first and verb.start - k < _SUBJECT and lows[k] not in article.words.AND:
        if lows[k] == "," or article.timed[k] or not lows[k].isalnum() and lows[k][-1:] != "'":
            return ""
        k -= 1
    before = next((v for v in reversed(reading.verbs) if v.end <= k), None)
    if lows[k] not in article.words.AND or verb.start - k < 2 or before is None or not before.passive:
        return ""
    if (
        before.form != "fin"
        or before.end - before.start < 2
        or any(article.timed[before.end : k])
        or before.end < k - 6
    ):
        return ""
    own = reading.clauses[before.clause] if 0 <= before.clause < len(reading.clauses) else None
    if own is None or own.kind != "main" or any(article.timed[own.start : before.start]):
        return ""
    return Headline(article, reading).of_words(own.start, max(clause.end, verb.end))


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
