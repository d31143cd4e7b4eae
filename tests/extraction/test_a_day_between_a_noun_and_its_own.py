"""A day set between a noun and what it is of: the headline says of what, and the verb keeps its own day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Conseil de sécurité a voté jeudi la fin, le 31 décembre 2026, du mandat de la Finul.",
            [
                ("Le Conseil de sécurité vote la fin du mandat de la Finul", "2025-08-28"),
                ("Fin du mandat de la Finul", "2026-12-31"),
            ],
        ),
        (
            "Le président a annoncé lundi la tenue, le 17 septembre, d'élections législatives.",
            [
                ("Le président annonce la tenue d’élections législatives", "2025-08-25"),
                ("Élections législatives", "2025-09-17"),
            ],
        ),
        (
            "Paris a salué mardi la libération, le 12 août, de deux otages.",
            [("Paris salue la libération de deux otages", "2025-08-26"), ("Libération de deux otages", "2025-08-12")],
        ),
    ],
)
def test_of_what(text: str, told: list[tuple[str, str]]) -> None:
    found = extract(text, document_date=date(2025, 8, 29), language="fr").candidates
    assert [(c.title, c.interval.edtf if c.interval else "") for c in found] == told
