"""Who says "I" outside quotation marks: the one whom a paper questions, named before the first question."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.document import Document
from timeline.extraction.referents import Mention, Referent

_QUESTIONS = 2
"""So many paragraphs that only ask make an interview."""


def interviewee(document: Document, mentions: Sequence[Mention]) -> tuple[int, Referent | None]:
    """The first token from which "I" is the person questioned, and that person; `None` where nobody is."""
    if document.text.count("?") < _QUESTIONS:
        return 0, None
    asked: list[int] = []
    opened: list[int] = []  # paragraphs that a question opens, its answer behind it
    paragraph, first, count, paragraphs = -1, 0, 0, 0
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            paragraph, first, count = sentence.paragraph, sentence.first, 0
            paragraphs += 1
        count += 1
        asks = document.tokens[sentence.last - 1].text == "?" and not document.inside[sentence.last - 1]
        if asks and count < 4 and asked[-1:] != [first] and _ends_paragraph(document, sentence.last):
            asked.append(first)
        elif asks and count == 1:
            opened.append(first)
    if len(asked) < _QUESTIONS and len(opened) > _QUESTIONS and 2 * len(opened) > paragraphs:
        asked = opened
    if len(asked) < _QUESTIONS:
        return 0, None
    named = [m for m in mentions if m.start < asked[0] and len(m.referents) == 1 and m.referents[0].type == "person"]
    acting = (m for m in named if m.role != "of")  # "Adjoint de X, le diplomate Y reçoit": Y
    told = next(acting, named[0] if named else None)
    return asked[0], told.referents[0] if told is not None else None


def _ends_paragraph(document: Document, last: int) -> bool:
    return last >= len(document.tokens) or "\n" in document.before(last - 1, last)
