"""A verb behind "which still" or "he now" is a verb, whatever noun is written like it, and no part of the headline."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The plan, which still needs the backing of member states, would cap purchases from next July.",
            "The plan would cap purchases",
        ),
        ("The minister, who often visits Kabul, flew there on Tuesday.", "The minister flew"),
        ("The group, which also claims the islands, met on Tuesday in Lome.", "The group met in Lome"),
        ("The talks, which never reports described, opened on Tuesday in Lome.", "The talks opened in Lome"),
    ],
)
def test_a_relative_with_an_adverb_is_left_out(text: str, title: str) -> None:
    assert [c.title for c in extract(text, document_date=THURSDAY, language="en").candidates] == [title]
