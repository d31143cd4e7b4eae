"""What a French clause waits for: its verb behind a relative, whoever "leur" tells of, who says no more, grounds left out."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 10, 24)  # a Thursday


def titles(text: str) -> list[str]:
    return [c.title for c in extract(text, document_date=DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Le ministre rappelle que la trêve que l'ONU avait négociée a expiré lundi.", "La trêve expire"),
        (
            "Le ministre a annoncé mardi que le camp que les soldats occupaient avait été évacué.",
            "Le ministre annonce que le camp a été évacué",
        ),
        (
            "Il affirme que les soldats qui avaient été capturés en mai ont été libérés lundi.",
            "Les soldats ont été libérés",
        ),
        (
            "Le président assure que le texte que le Parlement a voté mardi sera promulgué le 4 mai.",
            "Le texte sera promulgué",
        ),
        ("On apprend par ailleurs que M. Paul Kouassi s'est envolé hier pour Rome.", "Paul Kouassi s’envole pour Rome"),
        (
            "On apprend que M. Cyrille Mbala, président du Conseil démissionnaire, s'est envolé hier pour Rome.",
            "Cyrille Mbala s’envole pour Rome",
        ),
        (
            "L'Union africaine a prévenu samedi qu'elle n'accepterait « aucun raccourci » et enverra mardi un émissaire.",
            "L’Union africaine enverra un émissaire",
        ),
        (
            "Le ministre a rejeté lundi la demande, au motif que le délai avait expiré.",
            "Le ministre rejette la demande",
        ),
        (
            "Le Conseil a annulé jeudi le scrutin sous prétexte que les urnes avaient été ouvertes.",
            "Le Conseil annule le scrutin",
        ),
        (
            "Le parquet a saisi les passeports que le consulat leur avait délivrés en mars.",
            "Le consulat délivre les passeports",
        ),
    ],
)
def test_a_clause_is_told_whole(text: str, wanted: str) -> None:
    assert wanted in titles(text), titles(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Leur avion a été intercepté lundi.", "Leur avion a été intercepté"),
        ("M. Paul Mbala s'est envolé hier pour Rome, d'où il gagnera Bonn.", "Paul Mbala s’envole pour Rome"),
        (
            "Le ministre assure qu'il se rendra lundi à Oslo et y signera le traité.",
            "Le ministre signera le traité",
        ),
        ("Les deux ministres, arrivés lundi, président la séance.", "Les deux ministres arrivent"),
        ("Ceux qui s'opposeront au pouvoir seront jugés lundi.", "Ceux qui s’opposeront au pouvoir seront jugés"),
    ],
)
def test_what_only_looks_alike_stays(text: str, wanted: str) -> None:
    assert any(t.startswith(wanted) for t in titles(text)), titles(text)
