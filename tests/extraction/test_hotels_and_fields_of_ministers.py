"""A hotel takes part in nothing that is done in it, and a minister of a field is one of the land that is told behind it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2016, 7, 7)


def _actors(text: str, language: str) -> set[tuple[str, str | None]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return {(a.name, a.country) for c in found for a in c.actors}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The request was made in a salon of the Hôtel de Crillon on 3 June."),
        ("en", "The minister met the rebels at the Hotel Ivoire on 3 June."),
        ("en", "The ministers met in a room of the Grand Hotel on 3 June."),
        ("fr", "La demande a été faite dans un salon de l'hôtel de Crillon le 3 juin."),
        ("fr", "Le ministre a rencontré les rebelles à l'Hôtel Ivoire le 3 juin."),
    ],
)
def test_a_hotel_is_nobody(language: str, text: str) -> None:
    assert not {name for name, _ in _actors(text, language) if "otel" in name or "ôtel" in name or "Crillon" in name}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Minister for Fisheries of Nauru sent a message on 3 June.", ("Minister for Fisheries of Nauru", "NRU")),
        ("The Minister for Trade of Kenya signed the text on 3 June.", ("Minister for Trade of Kenya", "KEN")),
        (
            "The Minister for Trade of the United Kingdom signed the text on 3 June.",
            ("Minister for Trade of the United Kingdom", "GBR"),
        ),
        ("The Fisheries Minister signed the text on 3 June.", ("Fisheries Minister", None)),
    ],
)
def test_a_minister_is_of_the_land_behind_the_field(text: str, who: tuple[str, str | None]) -> None:
    assert who in _actors(text, "en")
