"""What a comma parts from a pronoun is no subject: the pronoun is, and who it stands for."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)


def last(text: str) -> str:
    return extract(text, document_date=THURSDAY, language="fr").candidates[-1].title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Trois hommes ont été inculpés mardi. Âgés d'une trentaine d'années, ils comparaîtront mercredi.",
            "Trois hommes comparaîtront",
        ),
        (
            "Londres a convoqué mardi l'ambassadeur après l'inculpation de trois hommes. Ils comparaîtront mercredi.",
            "Trois hommes comparaîtront",
        ),
        ("La Cour a été créée en 1945. Saisie par Malabo, elle a jugé lundi l'affaire.", "La Cour juge l’affaire"),
        ("L'Assemblée, elle, a voté lundi la loi.", "L’Assemblée vote la loi"),
    ],
)
def test_who_it_is(text: str, title: str) -> None:
    assert last(text) == title


def test_a_demonstration_that_marks_a_day_is_no_deed_of_the_police() -> None:
    text = (
        "La police a interpellé samedi le chef du parti, quelques heures avant une marche marquant un scrutin contesté."
    )
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert not [c for c in found if c.kind == "other"]
