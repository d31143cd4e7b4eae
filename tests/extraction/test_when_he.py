"""Whom "when he" behind a comma takes up: who did what was just told, not who suffers or hears it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The ambassador, Ian Hill, was summoned on Monday over remarks by Foreign Secretary David Lammy on Sunday, when "
            "he called the vote a sham.",
            "David Lammy called the vote a sham",
        ),
        (
            "Ana Lopez resigned on Monday over a report published by Anna Lee in March, when she accused the union of fraud.",
            "Anna Lee accused the union of fraud",
        ),
    ],
)
def test_whoever_is_named_last_as_the_author(text: str, title: str) -> None:
    found = extract(text, document_date=date(2024, 9, 19), language="en").candidates
    assert title in [candidate.title for candidate in found]


def test_not_who_did_it_to_him() -> None:
    text = "Paul Zed was killed by John Doe in 1950, when he visited Rome."
    titles = [c.title for c in extract(text, document_date=date(2024, 9, 19), language="en").candidates]
    assert "John Doe visited Rome" not in titles


@pytest.mark.parametrize(
    ("what", "kind"), [("Elections are", "vote"), ("A summit is", "meeting"), ("Mr Biden is", "visit")]
)
def test_what_is_due_somewhere_is_what_its_noun_says(what: str, kind: str) -> None:
    (candidate,) = extract(
        f"{what} due in Cairo on Saturday.", document_date=date(2024, 9, 19), language="en"
    ).candidates
    assert (candidate.kind, candidate.factuality) == (kind, "scheduled")
