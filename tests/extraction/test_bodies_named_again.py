"""Organisations taken up by what they are called, bodies named with their country, treaties named for a town."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)


def last(text: str, language: str) -> set[tuple[str, str | None]]:
    """Names and countries of those in the happening told last."""
    told = extract(text, document_date=DAY, language=language).candidates[-1]
    return {(actor.name, actor.country) for actor in told.actors}


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "The International Monetary Fund lent to Ghana. The Fund will send a mission in June.", ("IMF", "IMF")),
        ("en", "NATO ministers met on Monday. The alliance will hold a summit in Vilnius on 11 July.", ("NATO", "NAT")),
        ("en", "The European Union froze assets. The bloc will review them in June.", ("European Union", "EUU")),
        ("en", "The African Union suspended Mali. The organisation will vote in June.", ("African Union", "AFU")),
        ("fr", "Le Fonds monétaire international a prêté. Le Fonds votera en juin.", ("FMI", "IMF")),
        ("fr", "L’Otan s’est réunie. L’Alliance tiendra un sommet le 11 juillet.", ("Otan", "NAT")),
        (
            "fr",
            "L’Agence internationale de l’énergie atomique est venue. L’Agence votera en juin.",
            ("AIEA", "IAE"),
        ),
        ("fr", "Médecins sans frontières a quitté Kunduz. L’ONG protestera lundi.", ("Médecins sans frontières", None)),
        ("en", "The European Union and the African Union met. The Union will vote in June.", ("European Union", "EUU")),
    ],
)
def test_what_an_organisation_is_called_takes_it_up(language, text, who):
    assert who in last(text, language)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Fiji Trades Union Congress called a strike on Monday.", ("Fiji Trades Union Congress", "FJI")),
        ("The Kenya Wildlife Service seized ivory on Monday.", ("Kenya Wildlife Service", "KEN")),
        ("The Moscow City Court jailed the activist on Monday.", ("Moscow City Court", "RUS")),
        ("The Zimbabwe Electoral Commission voted on Monday.", ("Zimbabwe Electoral Commission", "ZWE")),
    ],
)
def test_what_a_body_did_no_state_did(text, who):
    assert last(text, "en") == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Brazil Foreign Minister Celso Amorim met Mr. Lavrov on Monday.", {"Celso Amorim", "Sergei Lavrov"}),
        ("The Geneva Conference on Indochina opened on Monday.", set()),
    ],
)
def test_a_country_before_capitals_need_not_be_a_body(text, who):
    names = {name for name, _ in last(text, "en")}
    assert who <= names and not {"Brazil", "Switzerland", "Geneva Conference on Indochina"} & names


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("fr", "L’accord de Paris a été signé lundi.", "Paris"),
        ("fr", "Les accords de Minsk ont été signés lundi.", "Minsk"),
        ("fr", "Le sommet de Madrid s’est ouvert lundi.", "Madrid"),
        ("en", "The Oslo accords were signed on Monday.", "Oslo"),
        ("en", "The London talks resumed on Monday.", "London"),
        ("en", "The Paris Agreement was signed on Monday.", "Paris"),
    ],
)
def test_the_town_of_a_treaty_is_where_and_not_who(language, text, place):
    (told,) = extract(text, document_date=DAY, language=language).candidates
    assert (told.place, told.actors) == (place, ())


def test_a_consent_and_a_mediation_are_those_of_a_power():
    assert ("France", "FRA") in last("Ankara a obtenu lundi l’accord de Paris.", "fr")
    assert ("Russie", "RUS") in last("Les émissaires se sont réunis lundi sous la médiation de Moscou.", "fr")
