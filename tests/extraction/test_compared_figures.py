"""A figure of another time, told to compare, is no happening of that time; what happened beside it is."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def days(sentence: str, language: str) -> list[str]:
    told = extract(sentence, document_date=date(2024, 5, 15), language=language).candidates
    return [c.interval.edtf for c in told if c.interval]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Rents in the capital stood 6.1 percent above their level of March."),
        ("en", "Rents in the capital stood 6.1 percent higher than a year ago."),
        ("en", "More people were killed than in March."),
        ("en", "Profit fell to 3 million dollars, from 5 million in March."),
        ("en", "The company sold 3 million barrels, compared with 5 million in March."),
        ("en", "The firm laid off 8 percent of its staff, up from 7 percent in March."),
        ("fr", "Les salaires sont plus élevés qu'en mars."),
        ("fr", "Davantage de soldats ont été tués qu'en mars."),
        ("fr", "Le taux a atteint 8 % contre 72 % en septembre dernier."),
        ("fr", "Le bénéfice est tombé à 3 millions, après 5 millions en mars."),
    ],
)
def test_a_figure_compared_is_no_happening(language: str, sentence: str) -> None:
    assert days(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "day"),
    [
        ("en", "Rebels killed more soldiers in April than in March.", "2024-04"),
        ("en", "He signed the treaty more than a year ago.", "2023~"),
        ("en", "No later than Monday the rebels will withdraw.", "[2024-05-15..2024-05-20]"),
        ("en", "Rebels fought against 12 soldiers on Monday.", "2024-05-13"),
        ("en", "The court ruled against the firm on Monday.", "2024-05-13"),
        ("fr", "Les rebelles se retireront au plus tard lundi.", "[2024-05-15..2024-05-20]"),
        ("fr", "Le Conseil a voté contre le texte lundi.", "2024-05-13"),
        ("fr", "L'armée a lancé une offensive contre 12 villages lundi.", "2024-05-13"),
    ],
)
def test_what_happened_keeps_its_day(language: str, sentence: str, day: str) -> None:
    assert days(sentence, language) == [day]
