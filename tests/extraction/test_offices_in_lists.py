"""Offices in capitals before a titled name, people in lists, and those who say or do something without a name."""

from datetime import date

import pytest

from timeline.extraction import extract


def actors(language, day, text, at=-1):
    found = extract(text, document_date=date.fromisoformat(day), language=language).candidates
    return {(actor.name, actor.country) for actor in found[at].actors} if found else None


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("The Lord Privy Seal, Mr. Otto Bran,", {("Otto Bran", "GBR")}),
        ("The Secretary of State for War, Mr. Otto Bran,", {("Otto Bran", "GBR")}),
        ("The Secretary of State for External Affairs, Mr. Otto Bran,", {("Otto Bran", "CAN")}),
        ("The Assistant Secretary of State for Near Eastern Affairs, Mr. Otto Bran,", {("Otto Bran", "USA")}),
        ("The Secretary of State, Otto Bran,", {("Otto Bran", "USA")}),
        ("The Commonwealth Secretary, Mr. Otto Bran,", {("Otto Bran", "GBR")}),
        ("The Secretary of State for Commonwealth Relations, Mr. Otto Bran,", {("Otto Bran", "GBR")}),
        ("The Commonwealth Secretary-General, Mr. Otto Bran,", {("Otto Bran", "CMW")}),
        ("The First Lord of the Admiralty, Sir Otto Bran,", {("Otto Bran", "GBR")}),
        ("The Political Resident in the Gulf, Sir Otto Bran,", {("Otto Bran", "GBR")}),
        ("The Chief of the Naval Staff, Vice-Admiral Otto Bran,", {("Otto Bran", None)}),
        ("The Keeper of the Privy Purse, Lord Perth,", {("Perth", "GBR")}),
    ],
)
def test_an_office_in_capitals_and_the_name_after_it_are_one(phrase, expected):
    assert actors("en", "1962-05-18", f"{phrase} met Mr Sato on Tuesday.") - {("Sato", None)} == expected


def test_a_house_before_a_name_is_nobodys_office():
    told = actors(
        "en", "1962-05-18", "In the House of Commons, Mr. Otto Bran, the Foreign Secretary, met Mr Sato on Tuesday."
    )
    assert ("Otto Bran", "GBR") in told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The finance minister of Peru, Javier Soto, and the mayor of Turin, Pia Rossi, signed a pact on Monday.",
            {("Javier Soto", "PER"), ("Pia Rossi", "ITA")},
        ),
        (
            "en",
            "Otto Bran, the Finnish negotiator, and his Danish colleague, Ida Lund, signed a pact on Monday.",
            {("Otto Bran", "FIN"), ("Ida Lund", "DNK")},
        ),
        (
            "en",
            "The paper said that the envoy of Peru, Javier Soto, and the envoy of Chile, Pedro Lara, met on Monday.",
            {("Javier Soto", "PER"), ("Pedro Lara", "CHL")},
        ),
        (
            "fr",
            "La présidente du Sénat, Rosa Bran, et le ministre de la pêche, Tom Leiva, ont signé mardi un accord.",
            {("Rosa Bran", None), ("Tom Leiva", None)},
        ),
        (
            "fr",
            "L’envoyé de la Finlande, Otto Bran, et le représentant du Pérou, l’ambassadeur Luis Soto, se sont vus mardi.",
            {("Otto Bran", "FIN"), ("Luis Soto", "PER")},
        ),
        ("en", "The strike ended, and the mayor, Otto Bran, left for Lima today.", {("Otto Bran", None), ("Peru", "PER")}),
        ("en", "Floods in Chad, and the mayor, Otto Bran, resigned on Monday.", {("Otto Bran", "TCD")}),
    ],
)  # fmt: skip
def test_both_people_of_a_subject_take_part(language, text, expected):
    assert actors(language, "2001-02-02", text) == expected


@pytest.mark.parametrize(
    "subject",
    [
        "Otto Bran, the Portuguese treasurer, and his Irish colleague, Ida Lund,",
        "Portugal's ambassador, Otto Bran, and the secretary of the league, Ida Lund,",
    ],
)
def test_whatever_they_are_both_take_part(subject):
    told = actors("en", "2001-02-02", f"{subject} signed a pact on Monday.")
    assert {name for name, _ in told} == {"Otto Bran", "Ida Lund"}


def test_the_state_of_a_president_is_no_second_party():
    text = "The rite on Monday was attended by President Otto Bran of Malta and President Ida Lund of Chile."
    assert actors("en", "2001-02-02", text) == {("Otto Bran", "MLT"), ("Ida Lund", "CHL")}


def test_people_are_listed_with_people_and_not_with_their_states():
    text = "The rite on Monday was attended by President Otto Bran of Malta, President Ida Lund of Chile and King Ugo."
    told = actors("en", "2001-02-02", text)
    assert {("Otto Bran", "MLT"), ("Ida Lund", "CHL")} <= told


@pytest.mark.parametrize(
    "text",
    [
        "Visas issued by Estonia, Latvia and Malta will no longer be recognised from Friday.",
        "Foreign ministers from Estonia, Latvia and Malta met in Rome on Monday.",
        "Officials from Estonia, Latvia and Malta met in Rome on Monday.",
        "The meeting was called on Wednesday at the request of Estonia, Latvia and Malta.",
    ],
)
def test_all_of_a_list_of_states_take_part(text):
    assert {country for _, country in actors("en", "2015-04-17", text)} >= {"EST", "LVA", "MLT"}


def test_what_opens_a_sentence_is_in_no_list_with_its_subject():
    told = actors("en", "2015-04-17", "After visits to Estonia, Latvia and Malta signed a pact on Monday.")
    assert {country for _, country in told} == {"LVA", "MLT"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Relief workers fear that the road may be cut next week.", ("Relief workers", None)),
        ("en", "Western diplomats fear that the truce may collapse next week.", ("Western diplomats", None)),
        ("en", "Greek shipowners hope that the port will be reopened next week.", ("Greek shipowners", "GRC")),
        ("fr", "Des diplomates occidentaux redoutent que la trêve soit rompue dimanche.", ("Diplomates occidentaux", None)),
        ("fr", "Les hôteliers maltais espèrent que l’état d’urgence sera levé en mai.", ("Hôteliers maltais", "MLT")),
    ],
)  # fmt: skip
def test_those_who_fear_or_hope_say_so_without_a_name(language, text, expected):
    found = extract(text, document_date=date(2006, 4, 7), language=language).candidates[-1]
    assert [(a.name, a.country, a.role) for a in found.actors if a.role == "source"] == [(*expected, "source")]
    assert found.said_by == (expected[0],)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Indian fishermen blocked the harbour on Tuesday.", ("Indian fishermen", "IND")),
        ("en", "Maltese dockers set fire to the customs house on Tuesday.", ("Maltese dockers", "MLT")),
        ("fr", "Des marins-pêcheurs maltais ont bloqué mardi l’entrée du port.", ("Marins-pêcheurs maltais", "MLT")),
        ("fr", "Des pêcheurs maltais ont bloqué mardi l’entrée du port.", ("Pêcheurs maltais", "MLT")),
        ("en", "Indian troops blocked the harbour on Tuesday.", ("India", "IND")),
        ("fr", "Des soldats maltais ont bloqué mardi l’entrée du port.", ("Malte", "MLT")),
    ],
)
def test_private_people_are_not_their_state(language, text, expected):
    assert expected in actors(language, "2006-04-07", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("British officers expect an attack on Monday.", ("British officers", "GBR", "source")),
        ("Kuwait fears an attack on Monday.", ("Kuwait", "KWT", "source")),
        ("The Kuwaitis expect an invasion on Monday.", ("Kuwait", "KWT", "source")),
        ("Kuwait hopes for talks on Monday.", ("Kuwait", "KWT", "participant")),
    ],
)
def test_those_who_expect_an_attack_neither_attack_nor_suffer_it(text, expected):
    found = extract(text, document_date=date(1961, 7, 1), language="en").candidates[0]
    assert [(a.name, a.country, a.role) for a in found.actors] == [expected]
    assert found.said_by == (expected[0],)
