"""What somebody means to do is expected, and a feast is no place."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2026, 11, 26)  # a Thursday


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Le gouvernement entend fermer l'ambassade lundi.", "expected"),
        ("Lima entend prolonger cette mesure jusqu'à Noël.", "expected"),
        ("Le Parlement entend lundi le ministre.", "scheduled"),
    ],
)
def test_what_is_intended(text: str, factuality: str) -> None:
    """ "entendre" and an infinitive; the Parliament hears somebody."""
    (told,) = extract(text, document_date=_DAY, language="fr").candidates
    assert told.factuality == factuality


def test_a_feast_is_no_place() -> None:
    """ "jusqu'à Noël"."""
    (told,) = extract("Lima compte prolonger cette mesure jusqu'à Noël.", document_date=_DAY, language="fr").candidates
    assert told.place is None
