"""A fear, a hope or a demand with a noun for its object is never told as a fact or a plan."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "factuality", "said_by"),
    [
        ("L’Ukraine craint une attaque russe à partir de la fin janvier.", "feared", "Ukraine"),
        ("Kiev redoute une invasion dès mardi prochain.", "feared", "Ukraine"),
        ("Washington espère une rencontre jeudi prochain.", "expected", "États-Unis"),
        ("Paris exige un retrait des troupes à compter de lundi.", "demanded", "France"),
        ("Moscou a demandé le départ des observateurs d’ici vendredi.", "demanded", "Russie"),
    ],
)
def test_what_somebody_wants_or_fears_names_who_does(text, factuality, said_by):
    found = extract(text, document_date=date(2021, 12, 9), language="fr")
    (candidate,) = found.candidates
    assert candidate.factuality == factuality
    assert said_by in candidate.said_by


def test_a_demand_made_on_a_day_happened_on_that_day():
    found = extract("Paris a exigé lundi le retrait des troupes.", document_date=date(2021, 12, 9), language="fr")
    (candidate,) = found.candidates
    assert (candidate.factuality, candidate.interval.edtf) == ("happened", "2021-12-06")
