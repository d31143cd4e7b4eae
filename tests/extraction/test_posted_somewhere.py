"""Whoever is posted or sent to a place is whom "who" goes on from, and never the place; "which" is the place."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 8)

POSTED = """
fr | COL | Le président Gustavo Petro a rappelé son ambassadeur à Washington, qui doit regagner son poste jeudi.
fr | COL | Le président Gustavo Petro a rappelé son ambassadeur, qui doit regagner son poste jeudi.
fr | CHE | Le président s'est rendu à Genève, qui accueillera la conférence jeudi.
fr | IRN | Le ministre a rencontré le chef de la diplomatie iranienne, qui se rendra à Genève jeudi.
en | COL | President Gustavo Petro recalled his ambassador to Washington, who is due to return to his post on Thursday.
en | COL | President Gustavo Petro recalled his ambassador, who is due to return to his post on Thursday.
en | QAT | Qatar sent an envoy to Kabul, who will arrive on Thursday.
en | AFG | Qatar sent an envoy to Kabul, which will host the talks on Thursday.
"""


@pytest.mark.parametrize("line", POSTED.strip().splitlines())
def test_who_goes_on(line: str) -> None:
    language, country, text = line.split(" | ")
    found = [c for c in extract(text, document_date=DAY, language=language).candidates if c.factuality == "scheduled"]
    assert found
    told = {actor.country for actor in found[0].actors}
    assert country in told or country == "CHE" and found[0].title.startswith("Genève")


def test_the_headline_names_the_place_that_is_told_of() -> None:
    text = "Qatar sent an envoy to Kabul, which will host the talks on Thursday."
    assert [c.title for c in extract(text, document_date=DAY, language="en").candidates] == [
        "Kabul will host the talks"
    ]
