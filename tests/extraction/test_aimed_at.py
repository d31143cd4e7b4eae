"""At whom words and deeds are aimed: adjectives, "à" a capital, "by" whom what is judged was done; one man of one office."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def cast(sentence: str, language: str) -> dict[str, str]:
    """Roles by country (or by name) in the first candidate."""
    first = extract(sentence, document_date=date(2024, 3, 5), language=language).candidates[0]
    return {actor.country or actor.name: actor.role for actor in first.actors}


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        ("Le ministre belge a jugé « très inquiétante » lundi la décision rwandaise.", "RWA"),
        ("Madrid a salué mardi le geste marocain.", "MAR"),
        ("Lisbonne a regretté jeudi le retrait angolais de l’organisation.", "AGO"),
        ("L’Ouganda a apporté mardi son soutien à Kigali.", "RWA"),
        ("Kigali a adressé lundi une protestation à Bujumbura.", "BDI"),
        ("Le Chili a présenté mardi des excuses à La Paz.", "BOL"),
        ("La France a regretté jeudi la suspension par le Mali de ses visas.", "MLI"),
    ],
)
def test_a_qui_cela_s_adresse(sentence: str, whom: str) -> None:
    assert cast(sentence, "fr")[whom] == "recipient"


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        ("Madrid welcomed the Moroccan gesture on Tuesday.", "MAR"),
        ("Uganda voiced its support for Kigali on Tuesday.", "RWA"),
        ("Libya refused an offer of mediation from Tunis on Wednesday.", "TUN"),
        ("The UN General Assembly on Friday deplored the invasion of Kuwait by Iraq.", "IRQ"),
        ("Lisbon on Thursday regretted the Angolan withdrawal.", "AGO"),
    ],
)
def test_whom_it_is_aimed_at(sentence: str, whom: str) -> None:
    assert cast(sentence, "en")[whom] == "recipient"


@pytest.mark.parametrize(
    ("sentence", "language", "who"),
    [
        ("Le ministre kényan a présenté mardi son plan à Genève.", "fr", {"KEN"}),
        ("Le ministre kényan a annoncé mardi une visite de hauts fonctionnaires à Kigali.", "fr", {"KEN"}),
        ("The Kenyan minister left for Geneva on Tuesday from Nairobi.", "en", {"KEN", "CHE"}),
        ("Kenya announced on Tuesday a budget for schools.", "en", {"KEN"}),
    ],
)
def test_a_town_is_not_addressed_because_it_is_named(sentence: str, language: str, who: set[str]) -> None:
    assert set(cast(sentence, language)) <= who


@pytest.mark.parametrize(
    ("sentence", "language", "who"),
    [
        ("Canadian Prime Minister Mark Carney said on Monday that he would go.", "en", ["Mark Carney"]),
        ("Ghana's president, John Mahama, said on Monday that he would go.", "en", ["John Mahama"]),
        ("Le premier ministre canadien, Mark Carney, a promis lundi d’y aller.", "fr", ["Mark Carney"]),
        ("Le président américain et Antony Blinken se sont vus lundi.", "fr", ["Joe Biden", "Antony Blinken"]),
    ],
)
def test_a_name_after_an_office_is_its_holder_whatever_the_table_says(
    sentence: str, language: str, who: list[str]
) -> None:
    found = extract(sentence, document_date=date(2024, 3, 5), language=language).candidates[0]
    assert [actor.name for actor in found.actors] == who


def test_an_ambassador_is_called_one_after_a_possessive() -> None:
    text = "Togo announced on Wednesday the expulsion of Benin's ambassador."
    found = extract(text, document_date=date(2024, 3, 5), language="en").candidates[0]
    assert "Benin ambassador" in [actor.name for actor in found.actors]
