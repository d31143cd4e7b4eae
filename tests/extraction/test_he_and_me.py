"""Who "me" is beside a verb in an interview: the one questioned, whom another received, and not the subject itself."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

OPENING = """Ratna Wibisono : « Bruxelles a gagné »

Négociatrice en chef de l'Indonésie, Ratna Wibisono était dimanche à Oslo. Nous l'y avons interrogée vendredi.

Que vous a dit M. Haeghens ?

Pieter Haeghens a parlé hier. {}

Et maintenant ?

Nous verrons.
"""


@pytest.mark.parametrize(
    ("answer", "kind", "title", "person"),
    [
        ("Il m'a reçue lundi à Vienne.", "meeting", "Haeghens reçoit Ratna Wibisono à Vienne", "Ratna Wibisono"),
        (
            "Il m'a proposé mercredi un arbitrage.",
            "offer",
            "Haeghens propose à Ratna Wibisono",
            "Haeghens",
        ),
        ("Le roi me recevra mardi à Rabat.", "meeting", "Le roi me recevra", "Ratna Wibisono"),
        ("Je me rendrai mardi à Rabat.", "visit", "Je me rendrai", "Ratna Wibisono"),
        ("Nous nous reverrons mardi.", "meeting", "Nous nous reverrons", "Indonésie"),
    ],
)
def test_the_one_questioned_is_met_and_meets(answer: str, kind: str, title: str, person: str) -> None:
    found = extract(OPENING.format(answer), document_date=date(2023, 2, 10), language="fr").candidates
    told = next(one for one in found if title in one.title)
    assert told.kind == kind
    assert person in {actor.name for actor in told.actors}
    assert " se re" not in told.title
    assert " se propose" not in told.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le ministre s'est rendu mardi à Rome.", "Le ministre se rend à Rome"),
        ("Les ministres se réuniront mardi à Rome.", "Les ministres se réuniront à Rome"),
    ],
)
def test_the_subject_itself_stays_reflexive(text: str, title: str) -> None:
    (told, *_) = extract(text, document_date=date(2023, 2, 10), language="fr").candidates
    assert told.kind in ("visit", "meeting")
    assert title in told.title
