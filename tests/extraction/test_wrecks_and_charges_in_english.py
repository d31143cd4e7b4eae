"""A ferry that capsizes, killing so many, is no attack; "accused of" behind somebody tells who he is, and no accusation."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 3, 6)

TOLD = """
other | A ferry capsized off Zanzibar on Wednesday, killing at least 40 people. | A ferry capsized off Zanzibar, killing at least 40 people
legal | Police on Friday arrested a former Rwandan mayor accused of fraud. | Police arrested a former Rwandan mayor accused of fraud
attack | The killing of two people in Kisumu on Wednesday was the work of rebels. | The killing of two people in Kisumu was the work of rebels
accusation | The mayor on Friday accused the minister of fraud. | The mayor accused the minister of fraud
"""  # noqa: E501


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_is_told(line: str) -> None:
    kind, text, title = line.split(" | ")
    found = extract(text, document_date=DAY, language="en").candidates
    assert (kind, title) in [(c.kind, c.title) for c in found]
