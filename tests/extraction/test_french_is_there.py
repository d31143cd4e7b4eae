"""Where somebody is on a day, told by "y" alone."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 6, 27)


def told(text: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=DAY, language="fr").candidates
    return [(c.interval.edtf, c.kind) for c in found if c.interval is not None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le ministre, attendu à Lima, y était mardi.", "2024-06-25"),
        ("Le sommet aura lieu à Rome ; la présidente y sera lundi.", "2024-07-01"),
    ],
)
def test_is_a_visit(text: str, day: str) -> None:
    assert (day, "visit") in told(text)


@pytest.mark.parametrize(
    "text", ["M. Lavrov a évoqué Bakou. Il y était favorable mardi.", "Le calme y était mardi précaire."]
)
def test_is_none(text: str) -> None:
    assert told(text) == []
