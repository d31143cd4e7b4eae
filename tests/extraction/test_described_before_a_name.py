"""English participles between a verb and an office: "sentenced ousted prime minister X" ousts nobody."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "headline", "kind"),
    [
        (
            "A Bangladesh court sentenced ousted prime minister Sheikh Hasina to death on Monday.",
            "A Bangladesh court sentenced ousted prime minister Sheikh Hasina to death",
            "legal",
        ),
        (
            "The general met ousted president Alpha Conde on Monday.",
            "The general met ousted president Alpha Conde",
            "meeting",
        ),
        (
            "The court freed jailed activist John Doe on Monday.",
            "The court freed jailed activist John Doe",
            "legal",
        ),
        (
            "The United States struck another alleged drug boat in the Caribbean on Sunday, killing three men.",
            "The United States struck another alleged drug boat in the Caribbean",
            "attack",
        ),
        ("The army ousted president Alpha Conde on Monday.", "The army ousted president Alpha Conde", "attack"),
    ],
)
def test_who_is_only_described(text: str, headline: str, kind: str) -> None:
    found = extract(text, document_date=date(2025, 11, 21), language="en").candidates
    assert [(c.title, c.kind) for c in found] == [(headline, kind)]
