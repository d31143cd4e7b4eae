"""From where somebody comes of whom nothing beside the name says it, and who is meant by "both"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 16)


def actors(text: str, language: str) -> list[dict[str, str | None]]:
    """Names and countries of the actors of each candidate, in the order of the text."""
    found = extract(text, document_date=DAY, language=language).candidates
    return [{actor.name: actor.country for actor in candidate.actors} for candidate in found]


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        (
            "en",
            "Fisheries Minister Owen Tarbell announced on Monday that Canada would close the bank. Spain protested. Spain "
            "said it would sue. Canada laughed at Spain, and Spain at Canada.",
            "Owen Tarbell",
            "CAN",
        ),
        (
            "fr",
            "Le ministre de la pêche, Owen Tarbell, a annoncé lundi que le Canada fermerait le banc. L'Espagne proteste. "
            "L'Espagne portera plainte. Le Canada répond à l'Espagne, et l'Espagne au Canada.",
            "Owen Tarbell",
            "CAN",
        ),
        (
            "en",
            "TOKYO (Reuters) - Japan protested to Russia. Japan and Russia dispute the islands, which Russia holds and Japan "
            "claims. Foreign minister Ichiro Tanabe will meet Deputy Foreign Minister Pavel Sorin on Friday.",
            "Pavel Sorin",
            "RUS",
        ),
        (
            "en",
            "The ministry summoned the deputy chief of mission at the Vietnamese embassy on Monday.",
            "Deputy chief",
            "VNM",
        ),
        (
            "fr",
            "Le ministre costaricain des affaires étrangères, René Lobo, s'est félicité samedi de l'arrêt.",
            "René Lobo",
            "CRI",
        ),
        (
            "en",
            "In Harare on Monday Ray Fletcher and Paul Moyana, two of Zimbabwe's players, wore black armbands.",
            "Ray Fletcher",
            "ZWE",
        ),
    ],
)
def test_home(language: str, text: str, name: str, country: str) -> None:
    assert any(cast.get(name) == country for cast in actors(text, language)), actors(text, language)


def test_the_end_of_a_name_is_no_other_person() -> None:
    text = "Le ministre de la santé, Nimal Siripala de Silva, a ouvert lundi les débats à Colombo."
    assert "PRT" not in actors(text, "fr")[0].values()  # that of Mr Cavaco Silva


def test_what_is_said_after_a_place_is_said_by_somebody() -> None:
    text = "Indonesia detained a boat near the Natuna islands, the foreign ministry said on Tuesday."
    assert "IDN" in actors(text, "en")[-1].values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Les armées congolaise et rwandaise se combattent. Washington a remis vendredi aux deux parties un texte.",
        ),
        ("en", "The Congolese and Rwandan armies are fighting. China urged both sides on Friday to show restraint."),
    ],
)
def test_both_sides_are_those_of_the_sentence_before(language: str, text: str) -> None:
    told = "Kinshasa et Kigali, Kigali et Kinshasa. " * 5 if language == "fr" else "Kinshasa and Kigali. " * 9
    assert {"COD", "RWA"} <= {*actors(told + text, language)[-1].values()}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Anna Berg, Paul Roy et Ivan Petrov sont à Téhéran. Les trois ministres ont été reçus lundi par Hassan Rohani.",
        ),
        ("fr", "Les trois hommes ont souri lundi. Anna Berg, Paul Roy et Ivan Petrov venaient de signer."),
        ("en", "Anna Berg, Paul Roy and Ivan Petrov are in Tehran. The three ministers met Hassan Rouhani on Monday."),
    ],
)
def test_three_are_those_listed(language: str, text: str) -> None:
    assert {"Anna Berg", "Paul Roy", "Ivan Petrov"} <= {*actors(text, language)[0]}


def test_a_list_of_another_length_is_not_meant() -> None:
    text = "Anna Berg et Paul Roy sont à Téhéran. Les trois ministres ont été reçus lundi par Hassan Rohani."
    assert "Anna Berg" not in actors(text, "fr")[0]


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        (
            "en",
            "In Hanoi, foreign ministry spokeswoman Le Thi Thu Hang said on Monday that it was over.",
            "Le Thi Thu Hang",
            "VNM",
        ),
        ("en", "The visit of HMS Invincible to Malaga was cancelled on Monday.", "HMS Invincible", "GBR"),
        ("fr", "Les deux présidents se sont vus lundi sous l'égide du groupe de Minsk.", "Groupe de Minsk", "OSC"),
        ("en", "The OAS is divided. Foreign ministers of the 34 member states met on Monday.", "OAS", "OAS"),
        ("en", "The security council met on Monday.", "Security Council", "UNO"),
    ],
)
def test_titles_ships_and_bodies(language: str, text: str, name: str, country: str) -> None:
    assert any(cast.get(name) == country for cast in actors(text, language)), actors(text, language)


def test_his_own_council_is_not_that_of_the_united_nations() -> None:
    cast = actors("La présidente, Laura Chinchilla, a réuni lundi son conseil de sécurité.", "fr")[0]
    assert "UNO" not in cast.values()
