"""The versions of a story, and what one changed in the words of the one before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from timeline.services.versions import version_before, versions_of

from ..access import article_for, desk, frame, show

_BREAK = re.compile(r"(?<=[.!?…»])[ \u00a0]+(?=[«\"“A-ZÀ-Ý0-9—–-])|\n+")
MOST = 3_000
"""Sentences compared; beyond them, paragraphs."""


@dataclass(frozen=True, slots=True)
class Change:
    """One stretch: `kind` is `same`, `gone` or `new`."""

    kind: str
    sentences: list[str]


def changes(before: str, after: str) -> list[Change]:
    """What became of each sentence of `before` in `after`."""
    old, new = ([part.strip() for part in _BREAK.split(text) if part.strip()] for text in (before, after))
    if len(old) + len(new) > MOST:
        old, new = before.split("\n\n")[:MOST], after.split("\n\n")[:MOST]
    found: list[Change] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Change("same", old[a:b]))
            continue
        if b > a:
            found.append(Change("gone", old[a:b]))
        if d > c:
            found.append(Change("new", new[c:d]))
    return found


@require_safe
@desk
def versions(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """`/desk/<timeline>/articles/<n>/versions/`: this version against the one before it."""
    article = article_for(request, slug, number)
    previous = version_before(article)
    context = {
        **frame(request, article.timeline),
        "article": article,
        "previous": previous,
        "versions": versions_of(article),
        "changes": changes(previous.text, article.text) if previous else [],
        "look_again": previous.candidates.filter(flagged="updated") if previous else [],
    }
    return show(request, "versions", context)
