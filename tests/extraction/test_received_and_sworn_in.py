"""Whom somebody receives, told by a pronoun or by a plain noun; what is said where somebody is sworn in."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 11, 11)


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The kind and the day of each candidate."""
    found = extract(text, document_date=DAY, language=language).candidates
    return [(candidate.kind, candidate.interval.edtf) for candidate in found if candidate.interval is not None]


@pytest.mark.parametrize(
    "text",
    [
        "The prime minister received them on Tuesday.",
        "The president received him on Tuesday.",
        "The president received her in Rome on Tuesday.",
        "The envoys were received on Tuesday.",
    ],
)
def test_people_are_received(text: str) -> None:
    assert told(text) == [("meeting", "2025-11-11")]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry received his letter on Tuesday.",
        "The ministry received her letter on Tuesday.",
        "The letters were received on Tuesday.",
    ],
)
def test_things_that_are_received_are_no_meeting(text: str) -> None:
    assert "meeting" not in {kind for kind, _ in told(text)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sworn in on Thursday for an eighth term, Paul Biya, 92, warned the rebels against any new attack."),
        ("fr", "Investi jeudi pour un huitième mandat, Paul Biya a averti les rebelles."),
    ],
)
def test_what_is_said_on_taking_office(language: str, text: str) -> None:
    assert told(text, language) == [("other", "2025-11-06"), ("warning", "2025-11-06")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Sworn in on Thursday, Paul Biya, 92, is the oldest head of state."),
        ("en", "Sworn in in 2018, Paul Biya has warned the rebels."),
        ("fr", "Investi en 2018, Paul Biya a averti les rebelles."),
    ],
)
def test_what_is_said_long_after_taking_office(language: str, text: str) -> None:
    assert len(told(text, language)) == 1


def test_what_is_said_on_another_day() -> None:
    text = "Sworn in on Thursday, Paul Biya signed the treaty on Friday."
    assert told(text) == [("other", "2025-11-06"), ("agreement", "2025-11-07")]
