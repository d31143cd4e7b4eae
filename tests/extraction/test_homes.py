"""People whom no table knows come from the country that stands beside them, or that the article is about."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "President Pedro Ramirez of Colombia met Joe Biden on Monday.", "Pedro Ramirez", "COL"),
        ("en", "Sergei Lavrov left. His spokeswoman, Anna Petrenko, met Joe Biden on Monday.", "Anna Petrenko", "RUS"),
        (
            "fr",
            "Le Niger est divisé. À Niamey, l’armée attend. Le président Issa Abarchi a démissionné lundi à Niamey.",
            "Issa Abarchi",
            "NER",
        ),
        ("en", "Kim Jong Un met Xi Jinping on Monday. Kim met Donald Trump on Tuesday.", "Kim Jong Un", "PRK"),
    ],
)
def test_a_person_unknown_to_the_tables_has_a_country(language, text, name, country):
    found = extract(text, document_date=date(2018, 5, 10), language=language)
    actors = found.candidates[-1].actors
    assert (name, country) in {(actor.name, actor.country) for actor in actors}


def test_a_country_named_in_passing_is_not_everybodys():
    text = "Le président Issa Abarchi a rencontré lundi Emmanuel Macron, après un voyage au Japon."
    (candidate,) = extract(text, document_date=date(2018, 5, 10), language="fr").candidates
    assert ("Issa Abarchi", None) in {(actor.name, actor.country) for actor in candidate.actors}
