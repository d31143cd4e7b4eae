"""Lines as they are shown: quotation marks, apostrophes and blanks of their language."""

from __future__ import annotations

import pytest

from timeline.typography import quoted, typeset, unbroken


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Paris dément : « Rien n'est prévu »", "Paris dément\u00a0: «\u00a0Rien n’est prévu\u00a0»"),
        ("fr", 'Le "Charles-de-Gaulle" appareille', "Le «\u00a0Charles-de-Gaulle\u00a0» appareille"),
        ("fr", "«Rien», dit-il", "«\u00a0Rien\u00a0», dit-il"),
        ("fr", "Réunion à 14:30, avis n° 5 ; suite", "Réunion à 14:30, avis n° 5\u00a0; suite"),
        ("fr", "«\u00a0Déjà\u00a0» bien", "«\u00a0Déjà\u00a0» bien"),
        ("en", "Moscow's « red lines »", "Moscow’s “red lines”"),
        ("en", 'The "Quad" meets', "The “Quad” meets"),
        ("en", "A 5\" gun; 6\" too: 'so'", "A 5\" gun; 6\" too: 'so'"),
        ("de", 'Der "Rat" sagt\'s', 'Der "Rat" sagt\'s'),
    ],
)
def test_a_line_is_set_in_its_language(language, text, expected):
    assert typeset(text, language) == expected


def test_quotes_within_quotes_are_the_inner_ones():
    assert quoted("Paris dit « non »", "fr") == "«\u00a0Paris dit “non”\u00a0»"
    assert quoted("Paris says “no”", "en") == "“Paris says ‘no’”"


def test_an_empty_line_stays_empty():
    assert unbroken("") == typeset("", "fr") == ""
