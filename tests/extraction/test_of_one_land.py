"""A European embassy is not the Union, Indian airlines are no company, and a land whose plane crashes does nothing."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 8)

NOT_THE_UNION = """
fr | Une ambassade européenne à Niamey a été attaquée lundi.
fr | Un pays européen a fermé lundi son ambassade à Téhéran.
fr | Trois ressortissants européens ont été enlevés lundi au Niger.
fr | Les compagnies aériennes européennes ont suspendu lundi leurs vols vers Katmandou.
en | A European embassy in Niamey was attacked on Monday.
en | A European country closed its embassy in Tehran on Monday.
en | Three European nationals were kidnapped in Niger on Monday.
en | European airlines suspended flights to Kathmandu on Monday.
"""
THE_UNION = """
fr | Le sommet européen s'est ouvert lundi.
fr | Les sanctions européennes sont entrées en vigueur lundi.
fr | La diplomatie européenne a convoqué lundi l'ambassadeur russe.
fr | Les dirigeants européens se sont réunis lundi à Bruxelles.
en | The European summit opened on Monday.
en | European sanctions took effect on Monday.
en | European leaders met in Brussels on Monday.
en | A European Union embassy in Niamey was attacked on Monday.
"""
WRECKED = """
fr | IND | Un avion indien s'est écrasé lundi à Ahmedabad.
fr | PHL | Un ferry philippin a coulé lundi.
fr | EGY | Un train égyptien a déraillé lundi.
en | IND | An Indian plane crashed in Ahmedabad on Monday.
en | PHL | A Philippine ferry sank on Monday.
en | EGY | An Egyptian train derailed on Monday.
"""


@pytest.mark.parametrize("line", NOT_THE_UNION.strip().splitlines())
def test_some_land_of_europe_is_not_the_union(line: str) -> None:
    language, text = line.split(" | ")
    found = extract(text, document_date=DAY, language=language).candidates
    assert found
    assert "EUU" not in {actor.country for c in found for actor in c.actors}


@pytest.mark.parametrize("line", THE_UNION.strip().splitlines())
def test_what_the_union_has_in_common_is_its_own(line: str) -> None:
    language, text = line.split(" | ")
    found = extract(text, document_date=DAY, language=language).candidates
    assert "EUU" in {actor.country for c in found for actor in c.actors}


@pytest.mark.parametrize("line", WRECKED.strip().splitlines())
def test_the_land_of_a_wreck_does_nothing(line: str) -> None:
    language, country, text = line.split(" | ")
    (found,) = extract(text, document_date=DAY, language=language).candidates
    assert [(a.country, a.role) for a in found.actors] == [(country, "participant")]


def test_airlines_in_small_letters_are_no_company() -> None:
    (found,) = extract("Indian airlines suspended flights on Monday.", document_date=DAY, language="en").candidates
    assert [actor.name for actor in found.actors] == ["India"]
    (found,) = extract("Indian Airlines suspended flights on Monday.", document_date=DAY, language="en").candidates
    assert [actor.name for actor in found.actors] == ["Indian Airlines"]
