"""Whoever is hurt when a coach overturns is not attacked, whoever is taken to hospital not arrested, and jets are bought."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

KINDS = """
en | other | Twelve tourists were injured on Monday when their coach overturned near Antalya.
en | attack | Ten soldiers were killed on Monday when rebels sank their boat with a mortar.
en | other | The actor was taken to hospital in Mumbai on Saturday.
en | legal | Two lawmakers were taken to prison on Monday.
en | other | Ethiopia ordered 40 jets from Boeing on Monday.
en | military | The president ordered troops to leave on Monday.
fr | other | Douze touristes ont été blessés lundi quand leur autocar s'est renversé près d'Antalya.
fr | other | L'Éthiopie a commandé lundi 40 avions à Boeing.
"""


@pytest.mark.parametrize("line", KINDS.strip().splitlines())
def test_the_kind(line: str) -> None:
    language, kind, text = line.split(" | ")
    assert [c.kind for c in extract(text, document_date=date(2025, 3, 6), language=language).candidates] == [kind]


def test_a_part_of_the_day_leads_to_no_place_of_another() -> None:
    text = "Le Conseil se réunira vendredi après-midi à New York."
    assert extract(text, document_date=date(2025, 3, 6), language="fr").candidates[0].place == "New York"
