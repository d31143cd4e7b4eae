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
        (
            "fr",
            "François Hollande a reçu Joe Biden lundi. M. Hollande a rencontré John Kerry mardi.",
            "François Hollande",
            "FRA",
        ),
        ("en", "Omar al-Bashir met Salva Kiir on Monday. Bashir may visit Paris on Friday.", "Omar al-Bashir", "SDN"),
        ("en", "Joe Biden and the rebel commander Pablo Perez signed an accord on Monday.", "Pablo Perez", None),
        ("fr", "Des soldats de la paix russes se sont déployés lundi.", "Russie", "RUS"),
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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("De nouveaux pourparlers ont eu lieu lundi à Genève.", "De nouveaux pourparlers ont lieu à Genève"),
        ("De violents combats ont éclaté lundi à Goma.", "De violents combats éclatent à Goma"),
        ("Des pourparlers ont eu lieu lundi à Genève.", "Des pourparlers ont lieu à Genève"),
    ],
)
def test_a_headline_keeps_a_subject_that_opens_with_a_partitive(text, title):
    (candidate,) = extract(text, document_date=date(2018, 5, 10), language="fr").candidates
    assert candidate.title == title


def test_a_headline_of_which_nothing_is_left_is_the_quote():
    (candidate,) = extract("reporté à reporté à mardi", document_date=date(2000, 1, 1), language="fr").candidates
    assert candidate.title == "Reporté à reporté à mardi"


def test_a_surname_is_whoever_holds_the_office_beside_it_or_was_named_last():
    text = (
        "Le président Kennedy a salué dimanche une décision digne. M. Kennedy parlera mardi. "
        "L'ambassadeur rencontrera mercredi le ministre de la justice, Robert Kennedy."
    )
    found = extract(text, document_date=date(1962, 10, 29), language="fr").candidates
    assert [c.title for c in found[:2]] == ["John F. Kennedy salue une décision digne", "John F. Kennedy parlera"]
    assert "Robert Kennedy" in [actor.name for actor in found[2].actors]


def test_english_shows_names_and_no_nicknames():
    text = "Robert Kennedy met General de Gaulle on Sunday."
    (candidate,) = extract(text, document_date=date(1962, 10, 29), language="en").candidates
    assert [actor.name for actor in candidate.actors] == ["Robert Kennedy", "Charles de Gaulle"]


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "Tomas Lindqvist, a former UN envoy, met Joe Biden on Monday.", "Tomas Lindqvist", "UNO"),
        ("en", "Turkey's intelligence chief, Orhan Demirci, met Joe Biden on Monday.", "Orhan Demirci", "TUR"),
        ("en", "Simba Chikore, a senior figure in Zimbabwe's ruling party, met Joe Biden on Monday.", "Simba Chikore", "ZWE"),
        ("en", "Arun Bhattarai, who is Nepal's energy minister, met Joe Biden on Monday.", "Arun Bhattarai", "NPL"),
        ("en", "Gloria Pineda, for Colombia, met Joe Biden on Monday.", "Gloria Pineda", "COL"),
        ("en", "Sweden's Anna Bergstrom, Finland's Mika Laine and Joe Biden met on Monday.", "Anna Bergstrom", "SWE"),
        ("en", "Secretary of State Todd Malloy met Emmanuel Macron on Monday.", "Todd Malloy", "USA"),
        ("fr", "Le général américain à la retraite Wesley Hargrove a rencontré Joe Biden lundi.", "Wesley Hargrove", "USA"),
        ("fr", "Svetlana Karpovitch, figure de l’opposition biélorusse, a vu Joe Biden lundi.", "Svetlana Karpovitch", "BLR"),
        ("fr", "L’ancien émissaire des Nations unies Tomas Lindqvist a rencontré Joe Biden lundi.", "Tomas Lindqvist", "UNO"),
        ("fr", "Le maire d’Istanbul, Kemal Aksoy, a rencontré Joe Biden lundi.", "Kemal Aksoy", "TUR"),
    ],
)  # fmt: skip
def test_a_description_beside_a_name_says_from_where(language: str, text: str, name: str, country: str) -> None:
    (candidate,) = extract(text, document_date=date(2021, 3, 10), language=language).candidates
    assert {actor.name: actor.country for actor in candidate.actors}[name] == country


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Venezuela expelled diplomats from seven Latin American countries on Monday."),
        ("en", "The Latin America chief of the bank met Nicolas Maduro in Caracas on Monday."),
        ("en", "Venezuela met South American leaders on Monday."),
        ("fr", "Le Venezuela a expulsé lundi les diplomates de sept pays latino-américains."),
        ("fr", "Le Venezuela a reçu lundi les dirigeants sud-américains."),
    ],
)
def test_an_america_is_not_the_united_states(language: str, text: str) -> None:
    found = extract(text, document_date=date(2024, 8, 7), language=language).candidates
    assert found
    assert {actor.country for candidate in found for actor in candidate.actors} <= {"VEN"}
    assert {candidate.place for candidate in found} <= {None, "Caracas"}


@pytest.mark.parametrize(
    ("language", "text", "title", "actors"),
    [
        (
            "en",
            "The St. Paul Chamber Orchestra was invited to Moscow on Monday.",
            "St. Paul Chamber Orchestra was invited to Moscow",
            {("St. Paul Chamber Orchestra", None)},
        ),
        (
            "en",
            "Mr. Robert Bradshaw, the Premier of St. Kitts, met Harold Wilson on Monday.",
            "Robert Bradshaw met Harold Wilson",
            {("Robert Bradshaw", "KNA"), ("Harold Wilson", "GBR")},
        ),
        (
            "en",
            "Oliver St. John met the Foreign Secretary in St. John's on Monday.",
            "Oliver St. John met the Foreign Secretary in St. John’s",
            {("Oliver St. John", None)},
        ),
        ("en", "He flew to St. Petersburg. Mr. Pelly resigned on Monday.", "Pelly resigned", {("Pelly", None)}),
        (
            "fr",
            "Louis St. Laurent a reçu lundi Harold Wilson.",
            "Louis Saint-Laurent reçoit Harold Wilson",
            {("Louis Saint-Laurent", "CAN"), ("Harold Wilson", "GBR")},
        ),
    ],
)
def test_the_stop_of_a_saint_ends_neither_a_name_nor_a_sentence(language, text, title, actors):
    (told,) = extract(text, document_date=date(1968, 5, 10), language=language).candidates
    assert told.title == title
    assert actors <= {(actor.name, actor.country) for actor in told.actors}
