"""Those who act by a common noun alone: three capitals, mutineers, a secretariat; not "the two countries"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Trois capitales ont protesté lundi.", {"Trois capitales"}),
        ("Deux pays ont réclamé vendredi des sanctions.", {"Deux pays"}),
        ("Les deux pays ont réclamé vendredi des sanctions.", set()),
        ("Le secrétariat a publié mardi un communiqué.", {"Secrétariat"}),
        ("Les mutins ont pris mardi la radio.", {"Mutins"}),
        ("Les émeutiers ont incendié mardi la mairie.", {"Émeutiers"}),
        ("Les pourparlers ont commencé mardi.", set()),
        ("La Serbie et le Kosovo négocient depuis mai. Les deux pays ont signé lundi un accord.", {"Serbie", "Kosovo"}),
    ],
)
def test_who_acts_without_a_name(text: str, who: set[str]) -> None:
    found = extract(text, document_date=date(2023, 2, 10), language="fr").candidates
    assert {actor.name for actor in found[-1].actors} == who
