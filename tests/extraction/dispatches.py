"""What is told of a sentence of an English dispatch, for the tests of several files."""

from __future__ import annotations

from datetime import date

from timeline.extraction import Candidate, extract

DAY = date(2025, 11, 20)  # a Thursday


def found_in(sentence: str) -> list[Candidate]:
    """The candidates of a sentence published on that day."""
    return list(extract(sentence, document_date=DAY, language="en").candidates)


def told_in(sentence: str) -> list[tuple[str, str]]:
    """The headline and the date of each of them."""
    return [(c.title, c.interval.edtf if c.interval else "") for c in found_in(sentence)]
