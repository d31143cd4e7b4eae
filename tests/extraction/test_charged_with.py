"""What somebody is charged with is told by whoever charges; where nobody whom the reader could name does, it is expected
to be so, and no fact."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 8)

CHARGED = """
fr | expected | Le parquet l'accuse d'avoir organisé un attentat le 3 mars.
fr | expected | Le parquet accuse l'ancien président d'avoir préparé un putsch en janvier.
fr | happened | Kiev accuse Moscou d'avoir mené une attaque mardi contre un hôpital.
en | expected | Prosecutors accuse him of organising an attack on March 3.
en | expected | Prosecutors accuse the former president of preparing a putsch in January.
en | expected | Prosecutors accuse the former president of having the city bombed in March 2014.
en | happened | Washington blames Tehran for attacking a tanker in June.
"""
TRUE = """
fr | L'Alliance condamne l'attaque perpétrée samedi contre la station.
en | The leaders condemned the attack carried out on Monday against the station.
en | He is suspected of taking part in the assassination of the minister in May 2019.
en | The envoy attacked the town on Monday.
"""


@pytest.mark.parametrize("line", CHARGED.strip().splitlines())
def test_a_charge_names_who_makes_it(line: str) -> None:
    language, value, text = line.split(" | ")
    (found,) = extract(text, document_date=DAY, language=language).candidates
    assert (found.factuality, bool(found.said_by)) == (value, True)


@pytest.mark.parametrize("line", TRUE.strip().splitlines())
def test_what_is_only_condemned_took_place(line: str) -> None:
    language, text = line.split(" | ")
    found = extract(text, document_date=DAY, language=language).candidates
    assert [c.factuality for c in found] == ["happened"]
