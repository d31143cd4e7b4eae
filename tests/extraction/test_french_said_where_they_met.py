"""What was said where two met is of that day; what somebody demanded is due by another."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 3, 12)


def told(text: str) -> list[tuple[str, str, str]]:
    found = extract(text, document_date=DAY, language="fr").candidates
    return [(c.interval.edtf, c.kind, c.factuality) for c in found if c.interval is not None]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le roi a reçu lundi l’ambassadeur du Chili. Il lui a demandé de libérer les deux otages.", "demand"),
        (
            "Jean Castex s’est entretenu lundi avec Vladimir Poutine. Il l’a mis en garde contre toute escalade.",
            "warning",
        ),
        ("Jean Castex s’est rendu lundi à Kiev. Il a promis de nouvelles armes.", "offer"),
    ],
)
def test_said_in_the_sentence_behind(text: str, kind: str) -> None:
    assert ("2024-03-11", kind, "happened") in told(text)
    assert len(told(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Jean Castex s’est rendu lundi à Kiev. L’Ukraine a demandé de nouvelles armes.",
        "Jean Castex a rencontré lundi Viktor Orban. Il avait accusé Paris d’ingérence.",
        "Jean Castex recevra lundi Viktor Orban. Il a accusé Paris d’ingérence.",
        "Jean Castex a rencontré lundi Viktor Orban. Il est né à Paris.",
        "Jean Castex a rencontré lundi Viktor Orban.\n\nIl a accusé Paris d’ingérence.",
    ],
)
def test_not_told_of_that_day(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize("day", ["lundi", "mardi"])
def test_what_is_demanded_has_its_own_term(day: str) -> None:
    found = told(f"Washington a exigé {day} le retrait des troupes d’ici le 30 juin.")
    assert [kind for _, kind, _ in found] == ["demand", "withdrawal"]
    assert found[1] == ("[2024-03-12..2024-06-30]", "withdrawal", "demanded")


def test_what_is_demanded_is_a_term() -> None:
    found = told("La Cédéao a sommé mardi la junte de rétablir le président au plus tard le 30 juin.")
    assert found[1] == ("[2024-03-12..2024-06-30]", "deadline", "demanded")
    assert told("Il réclame la levée du carton jaune d’ici à fin juin.")[0][1:] == ("deadline", "demanded")
    assert told("Il réclame des élections avant vendredi.")[0][1:] == ("vote", "demanded")


def test_a_term_of_a_meeting() -> None:
    text = "J’ai eu Mme Diouf au téléphone mardi. Elle m’a réclamé la levée du blocus d’ici à fin juin."
    assert [kind for _, kind, _ in told(text)] == ["call", "demand", "withdrawal"] or [
        kind for _, kind, _ in told(text)
    ] == ["call", "withdrawal", "demand"]
