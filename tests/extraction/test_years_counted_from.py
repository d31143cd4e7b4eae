"""A year that only names what one counts from dates nothing: "sans précédent depuis la guerre de 1967"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2021, 8, 31)


def years(text: str, language: str) -> list[str]:
    return [
        c.interval.edtf
        for c in extract(text, document_date=DAY, language=language).candidates
        if c.interval is not None and len(c.interval.edtf) == 4
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("C'est la première visite d'un dirigeant depuis la guerre de 1967.", "fr"),
        ("Le ministre est arrivé à Rome pour une visite sans précédent depuis l'invasion de 1974.", "fr"),
        ("It is the first visit since the war of 1967.", "en"),
    ],
)
def test_counted_from(text: str, language: str) -> None:
    assert years(text, language) == []


def test_told_for_itself() -> None:
    assert years("La guerre de 1967 a opposé les deux pays.", "fr") == ["1967"]
    assert years("The war of 1967 set the two against each other.", "en") == ["1967"]
