"""Forces that stop: the end of attacks is told as a withdrawal, never as an attack of that day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2023, 12, 13)


def kinds(text: str, language: str) -> list[str]:
    """The kinds of the candidates."""
    return [c.kind for c in extract(text, document_date=DAY, language=language).candidates]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels ended their attacks on Monday.",
        "The army suspended air strikes on Monday.",
        "The shelling stopped on Monday.",
        "Fighting ceased on Monday.",
        "The bombing was halted on Monday.",
        "The Security Council demanded that Rwanda stop the offensive by Friday.",
        "Kenya urged both sides to halt fighting by the end of the year.",
    ],
)
def test_the_end_of_fighting_is_no_attack(text: str) -> None:
    """English."""
    assert kinds(text, "en") == ["withdrawal"]


@pytest.mark.parametrize(
    "text",
    [
        "Les rebelles ont mis fin lundi à leurs attaques.",
        "L'armée a suspendu lundi ses frappes.",
        "Les combats ont cessé lundi.",
        "Les bombardements ont pris fin lundi.",
        "L'armée cessera les bombardements lundi.",
        "Nairobi a exhorté les deux camps à cesser les combats d'ici la fin de l'année.",
    ],
)
def test_la_fin_des_combats_n_est_pas_une_attaque(text: str) -> None:
    """French."""
    assert kinds(text, "fr") == ["withdrawal"]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The rebels resumed their attacks on Monday.", "en", "attack"),
        ("The union suspended its strikes on Monday.", "en", "other"),
        ("Les rebelles ont repris lundi leurs attaques.", "fr", "attack"),
        ("Les pompiers ont mis fin lundi à leur grève.", "fr", "other"),
    ],
)
def test_what_goes_on_or_is_no_fighting_keeps_its_kind(text: str, language: str, kind: str) -> None:
    """Attacks taken up again are attacks; strikes of workers are none."""
    assert kinds(text, language) == [kind]


def test_a_plan_to_stop_names_who_stops() -> None:
    """Not the fighting alone, which would read as its announcement."""
    told = extract("L'armée cessera les bombardements lundi.", document_date=DAY, language="fr").candidates
    assert [c.title for c in told] == ["L’armée cessera les bombardements"]
