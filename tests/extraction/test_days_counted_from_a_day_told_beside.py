""" "Two days after the ballot of October 12", "two days before regional elections": which of the two has which day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 11, 11)


def told(text: str, language: str) -> dict[str, str]:
    """The kind of each candidate by its day."""
    found = extract(text, document_date=DAY, language=language).candidates
    return {candidate.interval.edtf: candidate.kind for candidate in found if candidate.interval is not None}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Two days after the attack of November 2, Paris expelled three diplomats.",
            {"2025-11-02": "attack", "2025-11-04": "expulsion"},
        ),
        (
            "en",
            "Paris expelled three diplomats two days after the attack of November 2.",
            {"2025-11-02": "attack", "2025-11-04": "expulsion"},
        ),
        (
            "en",
            "The day after the ballot of October 12, Paris expelled three diplomats.",
            {"2025-10-12": "vote", "2025-10-13": "expulsion"},
        ),
        (
            "fr",
            "Deux jours après l'attaque du 2 novembre, Paris a expulsé trois diplomates.",
            {"2025-11-02": "attack", "2025-11-04": "expulsion"},
        ),
        # The clause has a day of its own: the length only says how far apart they were.
        (
            "en",
            "Paris expelled three diplomats on November 4, two days after the attack of November 2.",
            {"2025-11-02": "attack", "2025-11-04": "expulsion"},
        ),
        (
            "fr",
            "Paris a expulsé trois diplomates le 4 novembre, deux jours après l'attaque du 2 novembre.",
            {"2025-11-02": "attack", "2025-11-04": "expulsion"},
        ),
    ],
)
def test_what_came_so_long_after_a_day_told_beside(language: str, text: str, expected: dict[str, str]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Thursday, two days before regional elections, Paris expelled three diplomats.",
            {"2025-11-06": "expulsion", "2025-11-08": "vote"},
        ),
        (
            "Paris expelled three diplomats on Thursday, two days before the vote.",
            {"2025-11-06": "expulsion", "2025-11-08": "vote"},
        ),
        (
            "Paris expelled three diplomats on Thursday. Two days before, Moscow had bombed Kyiv.",
            {"2025-11-06": "expulsion", "2025-11-04": "attack"},
        ),
        (
            "Three days after the coup, on November 6, Paris expelled three diplomats.",
            {"2025-11-03": "attack", "2025-11-06": "expulsion"},
        ),
    ],
)
def test_what_is_counted_from_the_day_of_the_clause(text: str, expected: dict[str, str]) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The truce will last until December, when the two sides meet in Geneva.", "2025-12"),
        ("The envoys must leave before Friday, when the two sides meet in Geneva.", "2025-11-14"),
        ("The army will stay beyond December, when the two sides meet in Geneva.", "2025-12"),
        ("The army will leave in December, when the two sides meet in Geneva.", "2025-12"),
    ],
)
def test_what_is_on_the_day_that_only_bounds_something_else(text: str, day: str) -> None:
    found = extract(text, document_date=DAY, language="en").candidates
    (meeting,) = [c for c in found if c.kind == "meeting"]
    assert meeting.interval is not None
    assert (meeting.interval.edtf, meeting.factuality) == (day, "scheduled")


def test_what_began_on_the_day_that_something_lasts_since() -> None:
    assert told("The army had held the port since November 3, when rebels attacked it.", "en") == {
        "2025-11-03": "attack"
    }
