"""An article's text cut into stretches, so that a template can underline its expressions without touching a character."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Max

from timeline.models import Article, Mention


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of text that is inside one mention or none, and inside the quote or not."""

    text: str
    mention: Mention | None
    quoted: bool


def stretches(
    text: str,
    mentions: Iterable[Mention],
    *,
    quote: tuple[int, int] | None = None,
    window: tuple[int, int] | None = None,
) -> list[Stretch]:
    """`text` (or its `window`) in stretches whose texts join to the very same string. Offsets are code points."""
    first, last = window or (0, len(text))
    inside = [m for m in mentions if first <= m.start < m.end <= last]
    cuts = {first, last}
    for mention in inside:
        cuts |= {mention.start, mention.end}
    if quote:
        cuts |= {min(max(at, first), last) for at in quote}
    points = sorted(cuts)
    found = []
    remaining = sorted(inside, key=lambda m: (m.start, -m.end))
    position = 0
    for start, end in zip(points, points[1:], strict=False):
        while position < len(remaining) and remaining[position].end <= start:
            position += 1
        current = remaining[position] if position < len(remaining) else None
        holds = current if current and current.start <= start and end <= current.end else None
        found.append(Stretch(text[start:end], holds, bool(quote and quote[0] <= start and end <= quote[1])))
    return found


_SENTENCE_END = re.compile(r"[.!?…]+[»”\"’)\]\s]*(?=\s|$)|\n")
PART = 60_000
"""Characters of a very long article that one page shows."""


def parts_of(text: str) -> list[tuple[int, int]]:
    """Where `text` is cut for pages of `PART` characters at most, after a line where there is one; one part for all that
    newspapers print."""
    cuts = [0]
    while len(text) - cuts[-1] > PART:
        end = cuts[-1] + PART
        cuts.append(text.rfind("\n", cuts[-1], end) + 1 or end)
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def read_until(article: Article) -> int:
    """Where the reading of an article stopped that tells more than one article may give: after the sentence of its last
    candidate, as it is read by the sentence."""
    last = article.candidates.filter(split_from=None).aggregate(end=Max("quote_end"))["end"] or 0  # type: ignore[attr-defined]
    end = _SENTENCE_END.search(article.text, last)
    return end.end() if end else len(article.text)


def window_around(text: str, start: int, end: int, reach: int = 500) -> tuple[int, int]:
    """The paragraphs around `text[start:end]`, `reach` characters on each side at most, cut at a blank."""
    low = text.rfind("\n", max(0, start - reach), start) + 1 if start > reach else 0
    if start > reach and low == 0:
        low = text.find(" ", start - reach) + 1
    high = text.find("\n\n", end, end + reach)
    if high < 0:
        high = len(text) if end + reach >= len(text) else text.rfind(" ", end, end + reach)
    return min(low, start), max(high, end)
