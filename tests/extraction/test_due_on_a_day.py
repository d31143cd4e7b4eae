"""What is due on a day is told as due, by whatever stands around it; a gerund behind a noun only says which are meant."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "title", "kind", "value"),
    [
        (
            "A spokesman said the pullout was a goodwill gesture ahead of a round of talks due to open in Doha on Thursday.",
            "A round of talks is due to open in Doha",
            "meeting",
            "scheduled",
        ),
        (
            "Rebels shelled Goma ahead of talks due to open in Doha on Thursday.",
            "Talks are due to open in Doha",
            "meeting",
            "scheduled",
        ),
        (
            "Ahead of talks due to open in Doha on Thursday, rebels shelled Goma.",
            "Talks are due to open in Doha",
            "meeting",
            "scheduled",
        ),
        ("Ahead of elections due on Sunday, the army closed the roads.", "Elections are due", "vote", "scheduled"),
        ("Ahead of local elections on Sunday, the army closed the roads.", "Local elections", "vote", "scheduled"),
        (
            "The president, due to fly to Rome on Friday, fell ill.",
            "The president was due to fly to Rome",
            "visit",
            "scheduled",
        ),
        (
            "Washington tightened sanctions on tankers supplying Cuba in June.",
            "Washington tightened sanctions on tankers supplying Cuba",
            "sanction",
            "happened",
        ),
        (
            "Kyiv fired U.S.-supplied ATACMS missiles at targets inside Russia on Tuesday.",
            "Kyiv fired U.S.-supplied ATACMS missiles at targets inside Russia",
            "attack",
            "happened",
        ),
        (
            "Police arrested two men leaving for Rome on Monday.",
            "Police arrested two men leaving for Rome",
            "legal",
            "happened",
        ),
    ],
)
def test_what_is_told(text: str, title: str, kind: str, value: str) -> None:
    (candidate,) = extract(text, document_date=THURSDAY, language="en").candidates
    assert (candidate.title, candidate.kind, candidate.factuality) == (title, kind, value)
