"""The exact words a candidate rests on, and the mark by which the same happening is known again."""

from __future__ import annotations

import hashlib

from timeline.extraction.clauses import Clause
from timeline.extraction.reading import Article, Reading
from timeline.extraction.tokenise import fold_words
from timeline.extraction.values import Quote
from timeline.extraction.verb import Verb

CONTEXT = 32
"""Characters of prefix and suffix kept beside a quote."""

_OPENING = frozenset('«“"')
_LOOSE_ENDS = " \t\n\u00a0\u202f,;:.—–-("


def quote_span(
    article: Article, reading: Reading, clause: Clause | None, verb: Verb | None, span: tuple[int, int] | None
) -> tuple[int, int]:
    """Tokens of the clause with what reports it and what it reports, as far as it is one stretch."""
    sentence = reading.sentence
    if clause is None:
        return sentence.first, sentence.last
    top = clause
    steps = 0
    while top.kind in {"content", "adverbial"} and top.parent is not None and steps < 6 and top.verb is not None:
        if top.kind == "adverbial" and top.subordinator not in ("si", "if"):
            break
        top, steps = top.parent, steps + 1
    start = top.start if top.led_from < 0 else top.led_from
    lows, end = article.lows, clause.pieces[0][1]
    if len(clause.pieces) > 1:
        anchor = max(verb.end if verb else clause.start, span[1] if span and clause.holds(span[0]) else 0)
        end = next((stop for begin, stop in clause.pieces if begin < anchor <= stop), end)
        for begin, stop in sorted(clause.pieces):
            if end <= begin <= end + 1 and lows[begin - 1] in '«»“”"':
                end = max(end, stop)
    for other in reading.clauses if len(reading.clauses) > 1 else ():
        if other.report is not None and clause.reports(other):
            start = min(start, other.start)
        inside = other.parent is clause and other.kind == "content"
        if inside and other.start >= end - 1 and other.start - end <= 2:
            end = max(end, other.end)
            near = [c for c in reading.clauses if c.kind == "adverbial" and c.parent is other]
            end = max([end, *[c.end for c in near if 0 <= c.start - end <= 2]])
    report = clause.report
    if report is not None and report.pieces:
        end = max(end, report.pieces[0][1])
    while start < end and lows[start] in article.words.CONJUNCTIONS:
        start += 1
    if start > sentence.first and lows[start - 1] in '«“"':
        start -= 1
    if end < sentence.last and lows[end] in '»”"' and not _OPENING.isdisjoint(lows[start:end]):
        end += 1
    return start, min(end, sentence.last)


def make_quote(text: str, start: int, end: int) -> Quote:
    """A quote of `text[start:end]` without loose punctuation at its ends."""
    while end > start and text[end - 1] in _LOOSE_ENDS:
        end -= 1
    while start < end and text[start] in _LOOSE_ENDS:
        start += 1
    return Quote(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def fingerprint(sentence: str, quote: str, order: int) -> str:
    """The same for the same happening in an unchanged sentence, whatever the engine: words only, no offsets, no kind.

    `sentence` has its words folded already: one may hold several happenings.
    """
    words = f"{fold_words(quote)}|{sentence}|{order}"
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32]
