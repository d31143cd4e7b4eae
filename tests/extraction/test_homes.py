"""The country of people, bodies and ships in no table: from the words beside them, the dateline, the scene, the article."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _cast(text: str, language: str, at: int = -1) -> dict[str, str | None]:
    candidates = extract(text, document_date=date(2015, 3, 19), language=language).candidates
    return {actor.name: actor.country for actor in candidates[at].actors}


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        # an agency writes from where the office is held
        (
            "fr",
            "MALABO, 18 mars (AFP) - Le ministre de la Pêche, Teodoro Nsue, a annoncé mardi la saisie d’un navire.",
            "Teodoro Nsue",
            "GNQ",
        ),
        (
            "en",
            "REYKJAVIK, May 27. British frigates came back. The Prime Minister, Mr Jonas Hallsson, spoke on Monday.",
            "Jonas Hallsson",
            "ISL",
        ),
        # the side that opens the paragraph
        (
            "fr",
            "La France proteste.\nCôté irlandais, le ton monte. Le ministre de la pêche, Cormac Daly, a accusé lundi les "
            "pêcheurs.",
            "Cormac Daly",
            "IRL",
        ),
        # people told of as a group, then named
        (
            "en",
            "Two Italian engineers held in Niger were freed. Carlo Conti, 41, and Sandro Moro, 56, flew home on Monday.",
            "Carlo Conti",
            "ITA",
        ),
        (
            "fr",
            "Deux marins de Lorient sont bloqués en Érythrée. Yann Cadiou, 52 ans, et son équipier Erwan Guével, 31 ans, "
            "ont téléphoné lundi.",
            "Erwan Guével",
            "FRA",
        ),
        # a possessive points to the person, or the power, named last
        (
            "en",
            "Narendra Modi left Dhaka. His water minister, Anil Deshmukh, met Joe Biden on Monday.",
            "Anil Deshmukh",
            "IND",
        ),
        (
            "en",
            "Norway gave way. Its Minister for Development Co-operation, Mrs. Kari Lund, met Joe Biden on Monday.",
            "Kari Lund",
            "NOR",
        ),
        # towns and parts of countries
        ("fr", "Le maire de Bizerte, Hedi Trabelsi, a dénoncé mardi la décision.", "Hedi Trabelsi", "TUN"),
        ("fr", "Le député du Morbihan, Gwen Le Goff, a rencontré lundi Joe Biden.", "Gwen Le Goff", "FRA"),
        ("fr", "L’avocat des deux Bretons, Alan Kerloc, a rencontré lundi Joe Biden.", "Alan Kerloc", "FRA"),
        ("fr", "Dr Anna Rumpf, de Bâle, a rencontré lundi Joe Biden.", "Anna Rumpf", "CHE"),
        # what somebody is said to be
        (
            "en",
            "Lito Jelban, 61, has been foreign minister of the Marshall Islands. Jelban met Joe Biden on Monday.",
            "Lito Jelban",
            "MHL",
        ),
        ("fr", "Tony Lemari, ministre des îles Marshall, a rencontré lundi Joe Biden.", "Tony Lemari", "MHL"),
        # who acts where the sentence plays; a body after its adjective
        ("fr", "À Paris, M. Christian Pinard a reçu lundi Joe Biden.", "Christian Pinard", "FRA"),
        ("fr", "Le groupe américain Exor Mobile a démenti lundi l’information.", "Exor Mobile", "USA"),
        # a ship
        ("fr", "L’aviso islandais Aegir a tiré lundi sur un chalutier.", "Aegir", "ISL"),
        ("en", "The Irish patrol boat Deirdre boarded a trawler on Thursday.", "Deirdre", "IRL"),
        # words in between
        ("en", "Uganda's mediator, retired General Fred Okello, met Joe Biden on Monday.", "Fred Okello", "UGA"),
        # what every state has, and its people, are those of the country an article is about
        (
            "fr",
            "Le Malawi vote. À Lilongwe, les Malawites attendent. La juge Ruth Phiri a démissionné lundi.",
            "Ruth Phiri",
            "MWI",
        ),
        (
            "fr",
            "Le Malawi vote. À Lilongwe, les Malawites attendent. La Cour suprême a annulé lundi le scrutin.",
            "Cour suprême",
            "MWI",
        ),
    ],
)  # fmt: skip
def test_a_country_for_those_in_no_table(language: str, text: str, name: str, country: str) -> None:
    assert _cast(text, language).get(name) == country


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        # the verb after an apposition, and the object of a grant, describe nobody
        ("en", "The minister, Mr. Orhan Belgin, assured a panel of the Council of Europe on 14 July.", "Orhan Belgin", None),
        ("en", "On Monday Jorge Perez, flanked by the Italian consul, met Joe Biden.", "Jorge Perez", None),
        # a conference is not about the country it meets in
        ("en", "GENEVA, July 23 (AP) - The Prime Minister, Mr. Anou Phan, signed the accord on Monday.", "Anou Phan", None),
        # a number is no community of states
        ("fr", "Six jours avant, la présidente, Ana Nyasulu, a rencontré lundi Joe Biden.", "Ana Nyasulu", None),
    ],
)  # fmt: skip
def test_words_that_say_nothing_of_a_country(language: str, text: str, name: str, country: str | None) -> None:
    assert _cast(text, language)[name] == country


def test_his_minister_is_nobody_named_before():
    text = (
        "Foreign Minister Aicha Maiga of Niger spoke. In Rome, Prime Minister Romano Prodi thanked her. His foreign "
        "minister, Massimo D’Alema, telephoned Joe Biden on Tuesday."
    )
    assert _cast(text, "en") == {"Massimo D'Alema": "ITA", "Joe Biden": "USA"}


def test_a_name_that_holds_a_known_surname_goes_on():
    assert "Wenceslao Duarte Ayala" in _cast("Le candidat Wenceslao Duarte Ayala a rencontré lundi Joe Biden.", "fr")


def test_people_of_a_part_of_a_country_are_a_name():
    assert _cast("Les Bretons ont bloqué lundi le port.", "fr") == {"Bretons": "FRA"}


def test_met_her_counterpart_is_read():
    text = "Kari Solberg of Norway arrived. She met her Estonian counterpart on Tuesday."
    assert "EST" in _cast(text, "en").values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The former South African deputy president Phumla Ndaba left the talks on Sunday. The claim was denied on "
            "Monday by the government.",
        ),
        (
            "fr",
            "L’ancienne vice-présidente sud-africaine Phumla Ndaba a quitté dimanche les pourparlers. Ces accusations ont "
            "été démenties lundi par le gouvernement.",
        ),
    ],
)
def test_a_government_of_nobody_is_not_that_of_the_person_named_last(language, text):
    assert "ZAF" not in _cast(text, language).values()
