"""A blow that a relative clause tells is no deed of whoever condemns it, and what was said has a clause of its own."""

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

TUESDAY = date(2024, 5, 14)


def _found(text: str, language: str = "en") -> list[Candidate]:
    return list(extract(text, document_date=TUESDAY, language=language).candidates)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Oman denied any part in the bombing that killed two people on April 5.", "en"),
        ("Oman condemned the raid on a market that killed two people on April 5.", "en"),
        ("Oman attacked the group that killed two people on April 5.", "en"),
        ("Oman arrested the men who killed two people on April 5.", "en"),
        ("Oman a condamné le raid qui a tué deux personnes le 5 avril.", "fr"),
    ],
)
def test_the_blow_of_another(text: str, language: str) -> None:
    blow = next(
        c for c in _found(text, language) if c.kind == "attack" and c.interval and c.interval.edtf == "2024-04-05"
    )
    assert [a.name for a in blow.actors if a.role == "agent"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Oman carried out strikes that killed two people on April 5.",
        "Oman launched an operation that killed two people on April 5.",
        "Oman claimed responsibility for the attack that killed two people on April 5.",
    ],
)
def test_a_blow_of_its_own(text: str) -> None:
    assert [(a.name, a.role) for a in _found(text)[0].actors] == [("Oman", "agent")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Oman bombed Aden on Monday over the bombing of a hotel that killed two people on April 5.",
            "The bombing of a hotel killed two people",
        ),
        (
            "The government blamed rebels for an ambush on a convoy that killed ten soldiers on Sunday.",
            "An ambush on a convoy killed ten soldiers",
        ),
        ("Oman pursued the owner of a gun that killed two people on April 5.", "The owner of a gun killed two people"),
    ],
)
def test_the_blow_and_not_the_place_kills(text: str, title: str) -> None:
    assert title in [c.title for c in _found(text)]


def test_what_was_said_before_the_deed_is_no_subject() -> None:
    text = "The minister resigned on Monday, hours after telling reporters that the peninsula had always been free."
    assert not any(c.title.startswith("The peninsula") for c in _found(text))
    text = "The minister resigned on Monday, hours after talks in Rome had failed."
    assert "The minister resigned" in [c.title for c in _found(text)]
