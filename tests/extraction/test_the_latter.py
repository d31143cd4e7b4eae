""" "Celui-ci" and "the latter" are whoever was named last, with a relative clause behind them too."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Joseph Luns a vu lundi James Callaghan. Ce dernier, qui a téléphoné vendredi à Oslo, propose une trêve.",
            "James Callaghan téléphone à Oslo",
        ),
        (
            "fr",
            "Angela Merkel a reçu lundi Ursula von der Leyen. Celle-ci, qui s'était rendue jeudi à Rome, a promis une aide.",
            "Ursula von der Leyen se rend à Rome",
        ),
        (
            "en",
            "Lavrov received Jonas Store on Monday. The latter, who had flown to Oslo on Friday, left Moscow on Tuesday.",
            "Jonas Store left Moscow",
        ),
        (
            "en",
            "Lavrov received Jonas Store on Monday. The latter, who had flown to Oslo on Friday, left Moscow on Tuesday.",
            "Jonas Store had flown to Oslo",
        ),
    ],
)
def test_a_relative_clause_does_not_hide_the_latter(language: str, text: str, title: str) -> None:
    found = extract(text, document_date=date(2024, 5, 15), language=language).candidates
    assert title in [candidate.title for candidate in found]
