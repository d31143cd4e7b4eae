"""The land in the name of its money takes no part in what is told of an amount."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2016, 7, 1)


def _lands(text: str, language: str) -> set[str | None]:
    return {a.country for c in extract(text, document_date=_DAY, language=language).candidates for a in c.actors}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bank lent US$ 3 million to Peru on 4 June."),
        ("en", "The bank lent US$3 million to Peru on 4 June."),
        ("en", "The bank lent 3 million U.S. dollars to Peru on 4 June."),
        ("en", "The bank lent 3 million Canadian dollars to Peru on 4 June."),
        ("fr", "La banque a prêté 3 millions de dollars américains au Pérou le 4 juin."),
        ("fr", "La banque a prêté 3 millions de francs suisses au Pérou le 4 juin."),
        ("fr", "La banque a prêté 3 millions $ US au Pérou le 4 juin."),
    ],
)
def test_only_who_gets_it_is_told(language: str, text: str) -> None:
    assert _lands(text, language) == {None, "PER"}


@pytest.mark.parametrize(
    ("language", "text", "land"),
    [
        ("en", "The US sent $3 million to Peru on 4 June.", "USA"),
        ("en", "Canada lent 3 million dollars to Peru on 4 June.", "CAN"),
        ("fr", "La Suisse a prêté 3 millions de francs au Pérou le 4 juin.", "CHE"),
        ("fr", "Le tribunal a condamné trois diplomates suisses le 4 juin.", "CHE"),
    ],
)
def test_a_land_beside_an_amount_acts(language: str, text: str, land: str) -> None:
    assert land in _lands(text, language)
