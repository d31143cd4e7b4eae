"""The whole way from an article to its candidates, on one screen."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from datetime import date
from functools import partial

from timeline.extraction.candidates import Drafting
from timeline.extraction.drafts import Draft
from timeline.extraction.finish import finish
from timeline.extraction.gazetteer import Gazetteer
from timeline.extraction.grouping import join
from timeline.extraction.lexicon import LANGUAGES, lexicon
from timeline.extraction.reading import Article
from timeline.extraction.told_apart import taken_up, told_apart
from timeline.extraction.values import Candidate, Extraction, Passed, Quote
from timeline.temporal import Anchor, Expression, find_expressions, guess_language
from timeline.temporal.collector import uncollected
from timeline.temporal.values import Given

ENGINE_VERSION = "1.23"
"""Changes whenever the same article may give other candidates."""

BUDGET = 250_000
"""Characters of one article that are read; what follows is cut, and `Extraction.truncated` says so."""


@uncollected
def extract(
    text: str,
    *,
    document_date: date | None,
    language: str | None = None,
    title: str | None = None,
    gazetteer: Gazetteer | None = None,
    undated: bool = False,
) -> Extraction:
    """Every dated happening that `text` tells, for an editor to decide on; `undated` adds those without a date.

    Offsets are code points of `text` as given. `title` helps no date: it only serves where the text names no subject.
    An unknown language finds nothing. Never raises for any text; linear in its length up to `BUDGET`.
    """
    truncated = len(text) > BUDGET
    given = text[:BUDGET]
    composed, offsets = compose(given)
    printed = as_printed(composed)
    if printed != composed:
        composed, offsets = printed, offsets or _Offsets([0], [0])  # as long: the way back leads to the words as given
    code = language or guess_language(composed)
    if code not in LANGUAGES:
        return Extraction(ENGINE_VERSION, code or "", (), (), truncated=truncated)
    expressions = find_expressions(composed, Anchor(document_date), code)
    article = Article(composed, lexicon(code), gazetteer or Gazetteer.default(), document_date, expressions)
    drafting = Drafting(article)
    drafting.run()
    drafts: list[Draft] = join(drafting.drafts, partial(told_apart, article), partial(taken_up, article))
    candidates = finish(article, drafts, undated=undated)
    used = {index for candidate in candidates for index in candidate.expressions}
    passed = tuple(Passed(index, why) for index, why in sorted(drafting.passed.items()) if index not in used)
    sentences = tuple([(sentence.start, sentence.end) for sentence in article.document.sentences])
    if offsets is not None:
        expressions = [_moved(expression, given, offsets) for expression in expressions]
        candidates = tuple(_replaced(candidate, given, offsets) for candidate in candidates)
        sentences = tuple((offsets(start), offsets(end)) for start, end in sentences)
    return Extraction(
        ENGINE_VERSION, code, tuple(expressions), candidates, passed, truncated or drafting.truncated, sentences
    )


_WIRED = re.compile(r"``|(?<!\w)''|''(?!\w)|(?<!\w)_(?=\s)|(?<=\s)_(?!\w)")
_PRINTED = {"``": "“ ", "''": "” ", "_": "—"}


class _Offsets:
    """Offsets of the composed text to offsets of the text as given."""

    def __init__(self, composed: list[int], given: list[int]) -> None:
        self.composed, self.given = composed, given

    def __call__(self, offset: int) -> int:
        at = bisect_right(self.composed, offset) - 1
        step = offset - self.composed[at]
        limit = self.given[at + 1] if at + 1 < len(self.given) else self.given[at] + step
        return min(self.given[at] + step, limit)


def as_printed(text: str) -> str:
    """`text`, as long as it was, with what stands in old wires for quotation marks and dashes as it is printed."""
    if "``" in text or "''" in text or "_" in text:
        return _WIRED.sub(lambda mark: _PRINTED[mark[0]], text)
    return text


def compose(text: str) -> tuple[str, _Offsets | None]:
    """`text` in NFC, with the way back for offsets; `None` where nothing changed."""
    if unicodedata.is_normalized("NFC", text):
        return text, None
    composed_at, given_at, out, size, start = [0], [0], [], 0, 0
    for i in range(1, len(text) + 1):
        # A cluster is a starter and the marks after it: composing works inside clusters.
        if i < len(text) and unicodedata.combining(text[i]):
            continue
        piece = text[start:i]
        normal = piece if len(piece) == 1 and piece.isascii() else unicodedata.normalize("NFC", piece)
        out.append(normal)
        size += len(normal)
        if len(normal) != len(piece):
            composed_at.append(size)
            given_at.append(i)
        start = i
    return "".join(out), _Offsets(composed_at, given_at)


def _moved(expression: Expression, text: str, offsets: _Offsets) -> Expression:
    start, end = offsets(expression.start), offsets(expression.end)
    signal = offsets(expression.signal_start) if expression.signal_start is not None else None
    steps = tuple(
        step._replace(
            start=offsets(step.start) if step.start is not None else None,
            end=offsets(step.end) if step.end is not None else None,
        )
        for step in expression.steps
    )
    account = Given(expression.why, steps, expression.rivals)
    return expression._replace(start=start, end=end, text=text[start:end], signal_start=signal, account=account)


def _replaced(candidate: Candidate, text: str, offsets: _Offsets) -> Candidate:
    return candidate._replace(
        quote=_requoted(candidate.quote, text, offsets),
        other_quotes=tuple(_requoted(quote, text, offsets) for quote in candidate.other_quotes),
    )


def _requoted(quote: Quote, text: str, offsets: _Offsets) -> Quote:
    start, end = offsets(quote.start), offsets(quote.end)
    before, after = offsets(quote.start - len(quote.prefix)), offsets(quote.end + len(quote.suffix))
    return Quote(start, end, text[start:end], text[before:start], text[end:after])
