"""Lines as they are shown: quotation marks, apostrophes and blanks of their language."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.utils import translation

from timeline.editor.tags import date_words, edtf_words, marked_text, why
from timeline.templatetags.frise import why_of, words_of
from timeline.temporal import parse_edtf
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


def test_dates_and_reasons_are_set_as_the_language_of_the_page():
    reason = {"fr": "« d'ici lundi » : c'est l'autre semaine", "en": "it's the other week"}
    with translation.override("fr"):
        assert date_words(parse_edtf("2021-10/..")) == edtf_words("2021-10/..") == "à partir d’octobre 2021"
        assert why(reason) == why_of({"why": reason}) == "«\u00a0d’ici lundi\u00a0»\u00a0: c’est l’autre semaine"
        assert words_of({"words": {"fr": "à partir d'octobre", "en": "from October"}}) == "à partir d’octobre"
    with translation.override("en"):
        assert why(reason) == "it’s the other week"


def test_no_guillemet_of_an_article_stands_alone_at_the_end_of_a_line():
    stretches = [SimpleNamespace(mention=None, quoted=True, text="d'une « grave erreur » ; mardi")]
    french, other = SimpleNamespace(pk=1, language="fr"), SimpleNamespace(pk=1, language="en")
    desk = SimpleNamespace(slug="ukraine")
    assert "«\u00a0grave erreur\u00a0»" in marked_text(stretches, french, desk)
    assert "« grave erreur »" in marked_text(stretches, other, desk)
