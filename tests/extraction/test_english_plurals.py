"""English base forms after plurals, "do" that stresses, "as many as", and whom "they" takes up from an opening "if"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2023, 12, 12)


def told(text: str) -> list[tuple[str, str]]:
    """Headline and factuality of each candidate."""
    return [(c.title, c.factuality) for c in extract(text, document_date=DAY, language="en").candidates]


CASES = [
    ("If the two men meet, diplomats expect a deal in January.", [("Diplomats expect a deal", "expected")]),
    ("The leaders do expect a deal in January.", [("The leaders do expect a deal", "expected")]),
    ("The two men meet on Friday.", [("The two men meet", "scheduled")]),
    ("If the two women meet, they will talk in January.", [("The two women will talk", "expected")]),
    ("If the two men do meet, they will talk in January.", [("The two men will talk", "expected")]),
    (
        "The two parties do not agree on the text, which will be debated on Friday.",
        [("The text will be debated", "scheduled")],
    ),
    (
        "The two sides disagree on the text, which will be debated on Friday.",
        [("The text will be debated", "scheduled")],
    ),
    ("Police fear that the group will strike on Friday.", [("Police fear that the group will strike", "feared")]),
    (
        "The agency fears that as many as five million people could face famine by May.",
        [("The agency fears that as many as five million people could face famine", "feared")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_plurals_have_their_verb(text: str, expected: list[tuple[str, str]]) -> None:
    """And the headline its subject."""
    assert told(text) == expected


def test_what_nobody_expects_did_not_happen() -> None:
    """ "do not expect X to visit": no visit."""
    assert all(f != "happened" for _, f in told("Swiss officials do not expect Mr Biden to visit Bern in January."))


def test_as_soon_as_still_opens_a_clause() -> None:
    """Only amounts and times are compared."""
    titles = [title for title, _ in told("The troops will leave as soon as the treaty is signed on Friday.")]
    assert titles and all("as soon" not in title for title in titles)
