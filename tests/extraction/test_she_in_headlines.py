"""A headline names her whom "her" stands for, and leaves alone what is hers."""

from datetime import date

import pytest

from timeline.extraction import extract

TUESDAY = date(2024, 5, 14)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A king received her on Monday.", "A king received Angela Merkel"),
        ("Donald Tusk will receive her on Friday.", "Donald Tusk will receive Angela Merkel"),
        ("Donald Tusk praised her visit on Monday.", "Donald Tusk praised her visit"),
    ],
)
def test_her(text: str, title: str) -> None:
    found = extract(f"Angela Merkel arrived in Warsaw on Sunday. {text}", document_date=TUESDAY, language="en")
    assert title in [c.title for c in found.candidates]
