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


SHARED = [
    (
        "en",
        "The tribunal did not share this view and, on 17 May, imposed a fine on the carrier.",
        [("The tribunal imposed a fine on the carrier", "2025-05-17")],
    ),
    (
        "en",
        "The union rejected the offer and, on 17 May, went on strike.",
        [("The union went on strike", "2025-05-17")],
    ),
    (
        "en",
        "The president met the bishops on 3 May and, the next day, dismissed the prime minister.",
        [
            ("The president met the bishops", "2025-05-03"),
            ("The president dismissed the prime minister", "2025-05-04"),
        ],
    ),
    (
        "fr",
        "La cour n'a pas suivi l'avis et, le 17 mai, a condamné la société à une amende.",
        [("La cour condamne la société à une amende", "2025-05-17")],
    ),
    (
        "fr",
        "Paris n'a pas cédé et, le 4 mai, a rappelé son ambassadeur à Ankara.",
        [("La France rappelle son ambassadeur à Ankara", "2025-05-04")],
    ),
    # what is set apart is more than a time
    (
        "en",
        "The company denied the charge and, in a statement on 17 May, threatened to sue.",
        [("The company threatened to sue", "2025-05-17")],
    ),
    # the day stands behind both deeds
    ("en", "The minister did not come and sent no deputy on 17 May.", []),
]


@pytest.mark.parametrize(("language", "text", "told"), SHARED)
def test_the_day_between_commas_is_of_the_second_deed(language: str, text: str, told: list[tuple[str, str]]) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    assert [(c.title, c.interval.edtf if c.interval else "") for c in found] == told


COUNTED_TOO = [
    (
        "en",
        "The embassy sent nobody, and on May 12, two days before the vote, the ministry closed the office.",
        ("The ministry closed the office", "2025-05-12"),
    ),
    (
        "en",
        "The strike was over and on 4 May, a Sunday, the ferries resumed.",
        ("The ferries resumed", "2025-05-04"),
    ),
    (
        "fr",
        "L'ambassade n'a envoyé personne, et le 2 mai, deux jours avant le scrutin, le ministère a fermé le bureau.",
        ("Le ministère ferme le bureau", "2025-05-02"),
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), COUNTED_TOO)
def test_a_day_counted_twice_opens_what_follows(language: str, text: str, told: tuple[str, str]) -> None:
    """What stands before "and" has no part in that day."""
    found = extract(text, document_date=DAY, language=language).candidates
    assert told in [(c.title, c.interval.edtf if c.interval else "") for c in found]
    assert not any(c.title.startswith(("The embassy", "L’ambassade", "The strike")) for c in found)
