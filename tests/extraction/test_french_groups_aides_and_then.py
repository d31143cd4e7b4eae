"""French: leaders of a region are none of those named before, an aide is not his chief, a holder of old is not of today."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 6, 15), language="fr").candidates)


@pytest.mark.parametrize(
    ("text", "taken_up"),
    [
        ("Les dirigeants sahéliens doivent se retrouver vendredi au Caire.", False),
        ("Les dirigeants ouest-africains se sont réunis mercredi à Abuja.", False),
        ("Les dirigeants se sont réunis mercredi à Abuja.", True),
        ("Les deux dirigeants se sont aussi réunis mercredi à Abuja.", True),
    ],
)
def test_an_adjective_says_which_leaders(text: str, taken_up: bool) -> None:
    last = told("Patrice Talon a reçu Abdulsalami Abubakar mardi à Cotonou. " + text)[-1]
    assert ("Patrice Talon" in [a.name for a in last.actors]) == taken_up


@pytest.mark.parametrize(
    ("text", "name", "there"),
    [
        (
            "Le conseiller diplomatique du président brésilien a rencontré lundi M. Lavrov.",
            "Luiz Inacio Lula da Silva",
            False,
        ),
        ("Le président brésilien a rencontré lundi M. Lavrov.", "Luiz Inacio Lula da Silva", True),
        ("Le président français de l’époque a rencontré M. Lavrov en mai 2016.", "Emmanuel Macron", False),
        ("Le président français d’alors a rencontré M. Lavrov en mai 2016.", "Emmanuel Macron", False),
        ("Le président français a rencontré M. Lavrov en mai 2018.", "Emmanuel Macron", True),
    ],
)
def test_an_aide_or_a_holder_of_old_is_not_the_holder(text: str, name: str, there: bool) -> None:
    assert (name in [a.name for a in told(text)[0].actors]) == there


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le Parlement ne votera le texte mardi qu’à condition que le gouvernement cède.", "expected"),
        ("Les troupes ne se retireront vendredi que lorsque l’accord sera signé.", "expected"),
        ("Les troupes ne se retireront que vendredi.", "scheduled"),
    ],
)
def test_what_hangs_on_a_condition_is_no_plan(text: str, value: str) -> None:
    assert told(text)[0].factuality == value
