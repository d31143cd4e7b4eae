"""A day between "and" and a comma is that of the clause which follows, with a subject of its own."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 6, 3)

AFTER = [
    (
        "fr",
        "Lundi, Paris a trouvé une issue et dès le lendemain, Londres a envoyé un avion.",
        [("Paris trouve une issue", "2025-06-02"), ("Londres envoie un avion", "2025-06-03")],
    ),
    (
        "fr",
        "Le 3 mai, le ministre a trouvé une issue et, le lendemain, l'ambassadeur est parti.",
        [("Le ministre trouve une issue", "2025-05-03"), ("L’ambassadeur part", "2025-05-04")],
    ),
    (
        "fr",
        "Moscou a rejeté la trêve lundi et, mardi, l'artillerie a pilonné Kharkiv.",
        [("Moscou rejette la trêve", "2025-06-02"), ("L’artillerie pilonne Kharkiv", "2025-06-03")],
    ),
    (
        "fr",
        "Les ministres ont rencontré lundi le roi et, mardi, le premier ministre.",
        [
            ("Les ministres rencontrent le roi", "2025-06-02"),
            ("Les ministres rencontrent le premier ministre", "2025-06-03"),
        ],
    ),
    (
        "en",
        "On Monday, Paris found a way out and the next day, London sent a plane.",
        [("Paris found a way out", "2025-06-02"), ("London sent a plane", "2025-06-03")],
    ),
    (
        "en",
        "On May 3, the government shut the border and, on May 5, the president resigned.",
        [("The government shut the border", "2025-05-03"), ("The president resigned", "2025-05-05")],
    ),
    (
        "en",
        "The ministers met the king on Monday and, on Tuesday, the prime minister.",
        [("The ministers met the king", "2025-06-02"), ("The ministers met the prime minister", "2025-06-03")],
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), AFTER)
def test_the_day_is_of_the_clause_it_opens(language: str, text: str, told: list[tuple[str, str]]) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    assert [(c.title, c.interval.edtf if c.interval else "") for c in found] == told
