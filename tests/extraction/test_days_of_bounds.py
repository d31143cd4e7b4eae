"""The day of what something came after or before bounds it: the coup is not told on the day of the defeat before it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 8)

BOUNDED = """
fr | La justice accuse M. Robles d'avoir fomenté un coup d'État après sa défaite d'octobre 2022.
fr | Le parquet l'accuse d'avoir fomenté un putsch après sa défaite d'octobre 2022.
fr | Il a fui le pays après sa défaite de juin.
fr | Le maire a détourné des fonds avant sa faillite de mars 2021.
en | Prosecutors accuse Mr Robles of having fomented a coup after his defeat in October 2022.
en | The court accuses him of having fomented a putsch after his defeat in October 2022.
en | He fled the country after his defeat in June.
en | The mayor embezzled funds before his decline in March 2021.
en | Kinshasa accuses Kigali of sending troops after the fall of Goma in January.
"""
DATED = """
fr | Le maire a démissionné en juin après sa défaite. | 2025-06
fr | À l'issue du conseil des ministres de mercredi, M. Robles a indiqué que l'aide serait suspendue. | 2025-07-02
en | The mayor resigned in June after his defeat. | 2025-06
en | A general amnesty is to go to parliament before the end of October. | [2025-07
"""


@pytest.mark.parametrize("line", BOUNDED.strip().splitlines())
def test_the_bound_dates_nothing_else(line: str) -> None:
    language, text = line.split(" | ")
    assert [c.title for c in extract(text, document_date=DAY, language=language).candidates] == []


@pytest.mark.parametrize("line", DATED.strip().splitlines())
def test_another_day_is_that_of_the_verb(line: str) -> None:
    language, text, day = line.split(" | ")
    found = extract(text, document_date=DAY, language=language).candidates
    assert [c for c in found if c.interval is not None and c.interval.edtf.startswith(day)], found
