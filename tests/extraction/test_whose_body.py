"""Whose parliament, company or envoy it is: from the words beside the name, and from nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Gazetteer, extract


def _cast(text: str, language: str, at: int = -1) -> dict[str, str | None]:
    candidates = extract(text, document_date=date(2024, 5, 15), language=language).candidates
    return {actor.name: actor.country for actor in candidates[at].actors}


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        # bodies that many states have
        ("fr", "L’Assemblée nationale vénézuélienne a ratifié jeudi l’accord.", "Venezuela", "VEN"),
        ("fr", "L’Assemblée nationale du Sénégal a adopté mardi la loi.", "Sénégal", "SEN"),
        ("fr", "À Paris, l’Assemblée nationale a adopté mardi la loi.", "France", "FRA"),
        ("fr", "La Croix-Rouge iranienne a livré mardi des vivres.", "Iran", "IRN"),
        ("fr", "La Croix-Rouge a livré mardi des vivres.", "CICR", "CRC"),
        ("en", "The Canadian House of Commons voted on Monday to condemn China.", "Canada", "CAN"),
        ("en", "Nepal’s House of Representatives was dissolved on Monday.", "Nepal", "NPL"),
        ("en", "The Russian Ministry of Defence said on Monday that the ship had sunk.", "Russia", "RUS"),
        ("en", "The Ministry of Defence in London said on Monday that the ship had sunk.", "United Kingdom", "GBR"),
        # what a body is called before its name
        ("en", "The British company Halvane Petroleum was awarded a licence on Monday.", "Halvane Petroleum", "GBR"),
        ("en", "The South African union Numco called a strike on Tuesday.", "Numco", "ZAF"),
        ("en", "The Iranian news agency Tasvir reported on Monday that the road was closed.", "Tasvir", "IRN"),
        # for whom somebody speaks
        ("en", "Dragan Ilic for Belgrade and Agim Berisha for Pristina met on Monday.", "Dragan Ilic", "SRB"),
        ("en", "Dragan Ilic for Belgrade and Agim Berisha for Pristina met on Monday.", "Agim Berisha", "XKX"),
        (
            "fr",
            "Dragan Ilic pour Belgrade et Agim Berisha pour Pristina se sont rencontrés lundi.",
            "Agim Berisha",
            "XKX",
        ),
        ("en", "The Iranian chargé d’affaires, Mr Reza Talebi, was summoned on Wednesday.", "Reza Talebi", "IRN"),
        ("en", "The Danish skipper, Lars Holm, was arrested on Tuesday.", "Lars Holm", "DNK"),
        # an embassy is its country's, wherever it stands
        ("fr", "L’ambassade de Grande-Bretagne à Santiago restera fermée jusqu’à lundi.", "Royaume-Uni", "GBR"),
        ("fr", "Un Libanais a été condamné à mort le 1er avril.", "Liban", "LBN"),
        ("en", "Kosovan police arrested the mayor on Tuesday.", "Kosovo", "XKX"),
    ],
)
def test_the_words_beside_it_say_whose_it_is(language, text, name, country):
    assert _cast(text, language).get(name) == country


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "L’Assemblée nationale a adopté mardi la loi.", "Assemblée nationale"),
        ("en", "The Ministry of Defence said on Monday that the ship had sunk.", "Ministry of Defence"),
        ("en", "The Iranian-backed Nasr Front attacked a barracks on Monday.", "Nasr Front"),
        ("en", "The gift shop for Belgrade Bozhidar Ilic opened on Monday.", "Bozhidar Ilic"),
    ],
)
def test_nobody_says_whose_it_is(language, text, name):
    assert _cast(text, language).get(name) is None


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("fr", "La commission mixte franco-algérienne se réunira le 12 mai à Oran.", {"FRA", "DZA"}),
        ("fr", "La commission fluviale serbo-croate se réunira mardi à Vukovar.", {"SRB", "HRV"}),
        ("fr", "Le sommet colombo-vénézuélien s’ouvrira lundi.", {"COL", "VEN"}),
        ("fr", "L’écrivain franco-algérien Kamel Beddar a été arrêté samedi.", {"DZA"}),
        ("fr", "Le général Franco a rencontré mardi Paul Marchand.", {"ESP", None}),
        ("en", "The Franco-German cabinet met in Toulouse on Monday.", {"FRA", "DEU"}),
        ("en", "The Sino-Indian talks opened on Tuesday.", {"CHN", "IND"}),
        (
            "en",
            "The Norwegian-Russian fisheries commission, which meets in Kaliningrad on 31 October, will have one more item.",
            {"NOR", "RUS"},
        ),
    ],
)
def test_a_hyphen_joins_two_countries(language, text, countries):
    assert set(_cast(text, language).values()) == countries


def test_kosovo_has_the_code_that_others_give_it():
    gazetteer = Gazetteer.default()
    assert gazetteer.country("XKX") is gazetteer.country("XKK") is not None
