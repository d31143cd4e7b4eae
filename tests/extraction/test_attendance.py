"""Those who came to a meeting, as the sentences behind it list them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _people(text: str, language: str = "fr") -> dict[str, str | None]:
    first = extract(text, document_date=date(2026, 5, 21), language=language).candidates[0]
    return {
        actor.name: actor.country for actor in first.actors if " " in actor.name and actor.name not in first.understood
    }


MET = "Le groupe de contact s'est réuni lundi à Vienne. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            MET
            + "La délégation tunisienne était dirigée par M. Hatem Chaabouni, la délégation libyenne par M. Salem Bouazza.",
            {"Hatem Chaabouni": "TUN", "Salem Bouazza": "LBY"},
        ),
        (
            MET + "Y ont pris part M. Kodjo Amegan pour le Togo et Mme Awa Sidibé pour le Mali.",
            {"Kodjo Amegan": "TGO", "Awa Sidibé": "MLI"},
        ),
        (
            MET + "Les travaux étaient présidés par Mme Ana Petrovic, ministre croate des finances.",
            {"Ana Petrovic": "HRV"},
        ),
        (
            MET + "Mme Petra Lindqvist, envoyée de l'Union africaine, a pris part aux séances.",
            {"Petra Lindqvist": "AFU"},
        ),
        (MET + "L'Union africaine y était représentée.", {"Union africaine": "AFU"}),
    ],
)
def test_those_who_came(text: str, who: dict[str, str]) -> None:
    assert who.items() <= _people(text).items()


@pytest.mark.parametrize(
    "behind",
    [
        "M. Ivo Horvat avait présidé la réunion du G7 à Evian.",
        "M. Ivo Horvat dirigeait alors la commission électorale.",
        "M. Ivo Horvat n'a pas pris part aux séances.",
        "M. Ivo Horvat a présidé mardi la séance du Parlement.",
    ],
)
def test_those_who_did_not(behind: str) -> None:
    assert "Ivo Horvat" not in _people(MET + behind)


def test_in_english() -> None:
    told = "The commission met in Vienna on Monday. The Czech delegation was led by Jana Dvorak. "
    assert _people(told + "Also present was Maria Lopez, the UN envoy.", "en") == {
        "Jana Dvorak": "CZE",
        "Maria Lopez": "UNO",
    }
    other = "The commission met in Vienna on Monday. Peter Kane led the party for ten years."
    assert "Peter Kane" not in _people(other, "en")
