"""The present of French histories: what was done on a day long gone is told, and what only dates or describes is not."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2022, 5, 10), language="fr").candidates)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Le maire Kaboré démissionne le 12 avril 1982.", "1982-04-12"),
        ("Le général meurt le 3 mars 1971.", "1971-03-03"),
        ("Ilunga est nommé ministre le 10 janvier 1983.", "1983-01-10"),
        ("L'Irak proteste le 22 avril 1969.", "1969-04-22"),
        ("Le 19 avril 1969, Téhéran affirme que le fleuve lui appartient.", "1969-04-19"),
        ("Le 9 mai 1950, la ministre évoque une autorité commune.", "1950-05-09"),
        ("En novembre 2019, neuf soldats meurent dans une collision.", "2019-11"),
    ],
)
def test_the_present_of_a_day_long_gone_tells_a_deed(text: str, edtf: str) -> None:
    assert [c.interval.edtf for c in told(text) if c.interval] == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "La loi date du 3 mars 2014.",
        "Le texte remonte au 3 mai 2012.",
        "Il se souvient du 3 mai 2012.",
        "La France commémore le 8 mai 1945.",
        "Paris et Berlin commémorent le 22 janvier 1963.",
        "Le premier ministre évoque le 11 novembre 1918 et demande la paix.",
        "L'essayiste raconte le 13 mai 1958.",
        "Le 3 mai 2012, affirme le rapport, tout était calme.",
        "« Le 3 mai 2012, nous étions prêts », affirme M. Diallo.",
        "En octobre 1972, la ville compte 3 000 habitants.",
    ],
)
def test_what_only_dates_or_remembers_tells_nothing(text: str) -> None:
    assert told(text) == []
