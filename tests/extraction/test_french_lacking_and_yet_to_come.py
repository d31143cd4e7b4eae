"""What is lacking and never was, who does not hold an office yet, what is done away with on a day, and how that is headed."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 10, 24)  # a Thursday


def told(text: str) -> list[tuple[str, str]]:
    return [(c.title, c.factuality) for c in extract(text, document_date=DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Faute d'accord dans la nuit, les négociations entre Londres et Rome sur la pêche, entamées lundi, sont closes.",
            ("Négociations entre Londres et Rome sur la pêche", "happened"),
        ),
        (
            "Le Kenya vote dimanche. Le président William Ruto se représente. Le nouveau président prêtera serment le 3 mai.",
            ("Le nouveau président prêtera serment", "scheduled"),
        ),
        (
            "Javier Milei a été élu dimanche. Le nouveau président prêtera serment le 10 décembre.",
            ("Javier Milei prêtera serment", "scheduled"),
        ),
        ("Le gouvernement supprimera la taxe le 1er mai.", ("Le gouvernement supprimera la taxe", "scheduled")),
        (
            "Nawaz Sharif s'était engagé à céder en juillet 1999. Trois mois plus tard, il était renversé.",
            ("Nawaz Sharif est renversé", "happened"),
        ),
        (
            "L'OMC, saisie par l'Indonésie, lui a donné raison le 10 janvier.",
            ("L’OMC donne raison à l’Indonésie", "happened"),
        ),
        (
            "La Norvège a fermé jeudi sa frontière, une mesure qui entrera pleinement en vigueur le 1er novembre.",
            ("Une mesure entrera pleinement en vigueur", "scheduled"),
        ),
    ],
)
def test_what_is_told(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in told(text), told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("La mairie annulera la visite du 4 mai.", "cancelled"),
        ("La visite de Joe Biden était prévue mardi à Berlin.", "était prévue"),
    ],
)
def test_what_stays(text: str, wanted: str) -> None:
    assert any(wanted in t or wanted == f for t, f in told(text)), told(text)
