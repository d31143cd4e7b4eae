"""Who acts, by the names of a language; who says so, as a sentence names them."""

from __future__ import annotations

import pytest
from django.utils import translation

from timeline.named import in_a_sentence, in_language
from timeline.templatetags.frise import sayers


@pytest.mark.parametrize(
    ("name", "french", "english"),
    [
        ("Ukraine", "l’Ukraine", "Ukraine"),
        ("États-Unis", "les États-Unis", "the United States"),
        ("United States", "les États-Unis", "the United States"),
        ("Russie", "la Russie", "Russia"),
        ("Royaume-Uni", "le Royaume-Uni", "the United Kingdom"),
        ("Mexique", "le Mexique", "Mexico"),
        ("Israël", "Israël", "Israel"),
        ("Otan", "l’Otan", "NATO"),
        ("Union européenne", "l’Union européenne", "the European Union"),
        ("Maison-Blanche", "la Maison-Blanche", "the White House"),
        ("Kremlin", "le Kremlin", "the Kremlin"),
        ("l’article", "l’article", "the article"),
        ("Vladimir Poutine", "Vladimir Poutine", "Vladimir Poutine"),
        ("Kiev", "Kiev", "Kiev"),
        ("deux diplomates", "deux diplomates", "deux diplomates"),
        ("", "", ""),
    ],
)
def test_a_power_has_its_article_and_the_language_of_the_page(name, french, english):
    assert in_a_sentence(name, "fr") == french
    assert in_a_sentence(name, "en") == english


@pytest.mark.parametrize(
    ("name", "french", "english"),
    [
        ("Allemagne", "Allemagne", "Germany"),
        ("Germany", "Allemagne", "Germany"),
        ("Géorgie", "Géorgie", "Georgia"),
        ("Niger", "Niger", "Niger"),
        ("Otan", "Otan", "NATO"),
        ("Commission européenne", "Commission européenne", "European Commission"),
        ("Banque centrale européenne", "Banque centrale européenne", "European Central Bank"),
        # A person, a body no table knows, a name beside another word, an adjective: as they were written.
        ("Emmanuel Macron", "Emmanuel Macron", "Emmanuel Macron"),
        ("Comité des usagers de Rennes", "Comité des usagers de Rennes", "Comité des usagers de Rennes"),
        ("Allemagne de l’Est", "Allemagne de l’Est", "Allemagne de l’Est"),
        ("allemand", "allemand", "allemand"),
        ("", "", ""),
    ],
)
def test_a_country_and_a_body_have_the_name_of_the_language(name, french, english):
    assert in_language(name, "fr") == french
    assert in_language(name, "en") == english


def test_several_are_joined_as_the_page_does():
    with translation.override("fr"):
        assert sayers(["États-Unis", "Ukraine", "Joe Biden"]) == "les États-Unis, l’Ukraine et Joe Biden"
    with translation.override("en"):
        assert sayers(["États-Unis", "Ukraine"]) == "the United States and Ukraine"
