"""What wires write every day: a spokesman's long office, what is added behind a comma, a decade at the end of a sentence."""

from collections import Counter
from datetime import date

import pytest

from timeline.extraction import extract


def told(text: str, day: date, language: str) -> list[tuple[str, set[str]]]:
    """The headline of each candidate, and the names of those who act in it."""
    found = extract(text, document_date=day, language=language)
    return [(c.title, {a.name for a in c.actors if a.role == "agent"}) for c in found.candidates]


SPOKESMAN = "Porte-parole du ministère des Affaires étrangères "
SPOKEN = [
    (
        "La trêve entre le Tchad et le Soudan tient, a déclaré samedi un porte-parole du ministère des Affaires étrangères "
        "tchadien.",
        ": la trêve entre le Tchad et le Soudan tient",
        SPOKESMAN + "tchadien",
    ),
    (
        "Le Pérou salue un accord qui doit rouvrir la frontière, a indiqué samedi le porte-parole du ministère des "
        "Affaires étrangères péruvien.",
        ": le Pérou salue un accord qui doit rouvrir la…",
        SPOKESMAN + "péruvien",
    ),
    (
        "Des otages ont été vus entre Gao et Ménaka, a annoncé samedi un porte-parole du ministère des Armées.",
        ": des otages ont été vus entre Gao et Ménaka",
        "Porte-parole du ministère des Armées",
    ),
]


@pytest.mark.parametrize(("text", "said", "speaker"), SPOKEN)
def test_a_spokesman_is_told_with_his_ministry(text: str, said: str, speaker: str) -> None:
    ((title, agents),) = told(text, date(2020, 10, 12), "fr")
    assert title.replace("\u00a0", " ").endswith(said)
    assert "porte-parole du ministère" in title.split(":")[0].lower()
    assert agents == {speaker}


ADDED = [
    (
        "Nine sailors were freed, the navy said on Thursday, adding that a tenth would be freed next week.",
        ["The navy said that nine sailors were freed", "The navy added that a tenth would be freed"],
    ),
    (
        "The strait is open, Panama said on Thursday, adding a minister could visit Lima within two weeks.",
        ["Panama said that the strait is open", "Panama added a minister could visit Lima"],
    ),
    (
        "Panama said on Thursday that the strait was open, adding that it would raise tolls next week.",
        ["Panama said that the strait was open", "Panama added that it would raise tolls"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), ADDED)
def test_what_is_added_behind_a_comma_is_told_apart(text: str, titles: list[str]) -> None:
    assert [title for title, _ in told(text, date(2022, 3, 12), "en")] == titles


ENDS = [
    ("He fled in the early 1990s. His brother was arrested in May 1995.", "The brother was arrested"),
    ("The answer was no. Peru left the talks in May 1995.", "Peru left the talks"),
    ("Peru sold ship No. 5 in May 1995.", "Peru sold ship No. 5"),
    ("Peru signed the treaty on Dec. 8, 1994.", "Peru signed the treaty"),
]


@pytest.mark.parametrize(("text", "title"), ENDS)
def test_a_sentence_ends_where_the_reader_ends_it(text: str, title: str) -> None:
    assert told(text, date(1998, 2, 19), "en")[-1][0] == title


WITHOUT = [
    ("Le sommet doit débuter mardi à Quito, où l'on donne jusqu'au 31 mars aux rebelles.", ("Doit", "Donne")),
    (
        "L'émir, le temps pressant, convoque jeudi la chambre, puis charge vendredi un juge de l'enquête.",
        ("Convoque", "Charge"),
    ),
]


@pytest.mark.parametrize(("text", "openings"), WITHOUT)
def test_no_french_headline_opens_on_a_verb_without_whoever_does_it(text: str, openings: tuple[str, ...]) -> None:
    titles = [title for title, _ in told(text, date(2024, 3, 8), "fr")]
    assert titles
    assert not [title for title in titles if title.startswith(openings)]


def test_a_name_that_looks_like_a_verb_opens_a_headline() -> None:
    titles = [title for title, _ in told("Élise Arnoux est arrivée mercredi à Lima.", date(2024, 3, 8), "fr")]
    assert titles == ["Élise Arnoux arrive à Lima"]
    titles = [title for title, _ in told("Juges et greffiers ont démissionné mercredi.", date(2024, 3, 8), "fr")]
    assert titles == ["Juges et greffiers démissionnent"]


BEHIND = [
    ("a annoncé samedi un porte-parole de la police", "Un porte-parole de la police", "Porte-parole de la police"),
    ("a déclaré samedi à l'AFP un haut responsable sous couvert d'anonymat", "Un haut responsable", "Haut responsable"),
    ("a indiqué samedi à Reuters un diplomate péruvien", "Un diplomate péruvien", "Diplomate péruvien"),
    ("ont indiqué samedi des témoins et des sources locales", "Des témoins et des sources locales", "Témoins"),
    ("a confié samedi un de ses conseillers", "Un de ses conseillers", "Un de ses conseillers"),
]


@pytest.mark.parametrize(("said", "speaker", "agent"), BEHIND)
def test_whoever_says_it_behind_the_verb_is_named(said: str, speaker: str, agent: str) -> None:
    ((title, agents),) = told(f"Des otages ont été vus à Gao, {said}.", date(2020, 10, 12), "fr")
    assert title.replace("\u00a0", " ") == f"{speaker} : des otages ont été vus à Gao"
    assert agents == {agent}


BEFORE = [
    ("two sources familiar with the matter said", "Two sources familiar with the matter said that", "Sources"),
    ("witnesses said", "Witnesses said that", "Witnesses"),
    ("residents and a security source said", "Residents and a security source said that", "Residents"),
    ("state media reported", "State media reported that", "State media"),
    ("people briefed on the talks said", "People briefed on the talks said that", "People"),
    ("sources told Reuters", "Sources told Reuters that", "Sources"),
]


@pytest.mark.parametrize(("said", "opening", "agent"), BEFORE)
def test_whoever_says_it_before_the_verb_is_named(said: str, opening: str, agent: str) -> None:
    ((title, agents),) = told(f"Hostages were seen in Gao, {said} on Saturday.", date(2020, 10, 12), "en")
    assert title == f"{opening} hostages were seen in Gao"
    assert agents == {agent}


def test_a_report_speaks_for_the_body_beside_it() -> None:
    found = extract(
        "Hostages were seen in Gao, a U.N. report said on Saturday.", document_date=date(2020, 10, 12), language="en"
    )
    (candidate,) = found.candidates
    assert candidate.title == "A U.N. report said that hostages were seen in Gao"
    assert {actor.country for actor in candidate.actors} == {"UNO"}


def test_a_list_of_ministers_is_one_subject() -> None:
    titles = [
        t for t, _ in told("The finance, trade and tourism ministers resigned on Monday.", date(2017, 1, 18), "en")
    ]
    assert titles == ["The finance, trade and tourism ministers resigned"]
    titles = [t for t, _ in told("The minister, tired and angry, resigned on Monday.", date(2017, 1, 18), "en")]
    assert titles == ["The minister resigned"]


WHO = [
    (
        "Envoys who follow the talks said on Thursday that a deal was close.",
        "Envoys said that a deal was close",
        "2022-03-10",
    ),
    ("Farmers who support the pact met on Thursday in Lima.", "Farmers met in Lima", "2022-03-10"),
    ("Rebels who control the dam freed ten engineers on Monday.", "Rebels freed ten engineers", "2022-03-14"),
    ("Rebels who seized the dam freed ten engineers on Monday.", "Rebels freed ten engineers", "2022-03-14"),
    (
        "Peruvian officers who monitor Chilean waters said privately on Thursday that the fleet had left.",
        "Peruvian officers said privately that the fleet had left",
        "2022-03-10",
    ),
]


@pytest.mark.parametrize(("text", "title", "day"), WHO)
def test_the_main_verb_stands_behind_what_they_who_act_do(text: str, title: str, day: str) -> None:
    (candidate,) = extract(text, document_date=date(2022, 3, 16), language="en").candidates
    assert candidate.title == title
    assert candidate.interval is not None
    assert candidate.interval.edtf == day


AFTER = [
    ("The envoy told reporters after a cabinet meeting on Tuesday that Peru would mediate.", {"2022-03-15": 1}),
    ("The envoy said after meeting the king in Rabat on Tuesday that Peru would mediate.", {"2022-03-15": 2}),
    (
        "The envoy said on Wednesday after meeting the king on Tuesday that Peru would mediate.",
        {"2022-03-15": 1, "2022-03-16": 1},
    ),
    ("The envoy went home after meeting the king on Tuesday.", {"2022-03-15": 1}),
]


@pytest.mark.parametrize(("text", "days"), AFTER)
def test_what_is_said_after_a_meeting_is_said_on_its_day(text: str, days: dict[str, int]) -> None:
    found = extract(text, document_date=date(2022, 3, 17), language="en").candidates
    assert Counter(c.interval.edtf for c in found if c.interval is not None) == days
    assert any(c.kind == "statement" for c in found) == ("said" in text or "told" in text)


def test_nobody_is_the_he_of_his_own_words() -> None:
    text = (
        'President Recep Tayyip Erdogan told reporters on Tuesday: "I am sending our foreign minister to Russia today. '
        'He will hold talks in Moscow tomorrow."'
    )
    last = extract(text, document_date=date(2022, 3, 16), language="en").candidates[-1]
    assert "Mevlut Cavusoglu" in last.title
    assert "Erdo" not in last.title
    assert last.interval is not None
    assert last.interval.edtf == "2022-03-16"
    text = '"We are sending our envoy to Lima," President Erdogan said on Tuesday. "He will fly to Quito on Thursday."'
    last = extract(text, document_date=date(2022, 3, 16), language="en").candidates[-1]
    assert "Erdo" not in last.title
    assert not [actor for actor in last.actors if "Erdo" in actor.name]


WHOLE = [
    (
        "Au moins douze personnes ont été tuées et des dizaines blessées vendredi dans un attentat suicide à Gao.",
        "fr",
        "Au moins douze personnes ont été tuées et des dizaines blessées dans un attentat suicide à Gao",
    ),
    (
        "Twelve people were killed and dozens wounded on Friday in a suicide attack in Gao.",
        "en",
        "Twelve people were killed and dozens wounded in a suicide attack in Gao",
    ),
    (
        "The mayor was arrested and his deputy suspended on Friday.",
        "en",
        "The mayor was arrested and his deputy suspended",
    ),
]


@pytest.mark.parametrize(("text", "language", "title"), WHOLE)
def test_two_that_share_an_auxiliary_are_told_in_one_headline(text: str, language: str, title: str) -> None:
    (candidate,) = extract(text, document_date=date(2024, 3, 9), language=language).candidates
    assert candidate.title == title
    assert not [actor for actor in candidate.actors if actor.role == "agent"]


def test_an_election_is_told_without_what_is_done_about_it() -> None:
    text = "The candidate said on Thursday he would challenge the results of last week's presidential election."
    titles = [c.title for c in extract(text, document_date=date(2024, 3, 9), language="en").candidates]
    assert titles[-1] == "The presidential election"
    text = "Le candidat a annoncé jeudi qu'il contesterait les résultats de l'élection présidentielle de la semaine dernière."
    titles = [c.title for c in extract(text, document_date=date(2024, 3, 9), language="fr").candidates]
    assert titles[-1] == "L’élection présidentielle"


DAYS = [
    (
        "On July 12, the day the court agreed the result, a judge named Ana Ruiz suspended the party.",
        "en",
        "Ana Ruiz suspended the party",
    ),
    (
        "Le 12 juillet, jour où la cour a validé le résultat, un juge a suspendu le parti.",
        "fr",
        "Un juge suspend le parti",
    ),
]


@pytest.mark.parametrize(("text", "language", "title"), DAYS)
def test_a_day_told_by_what_happened_on_it_is_the_day_of_the_main_clause(text: str, language: str, title: str) -> None:
    found = extract(text, document_date=date(2023, 12, 13), language=language).candidates
    assert {c.interval.edtf for c in found if c.interval is not None} == {"2023-07-12"}
    assert len(found) == 2
    assert found[1].title == title


def test_a_first_name_is_that_of_whoever_was_named() -> None:
    text = (
        "Sir Humphrey Trevelyan, the High Commissioner, left Aden on Tuesday. Sir Humphrey told reporters on Wednesday "
        "that he was tired."
    )
    names = {a.name for c in extract(text, document_date=date(1967, 12, 2), language="en").candidates for a in c.actors}
    assert names == {"Humphrey Trevelyan"}
    text = "The vice-president, Hubert Humphrey, left on Tuesday. Humphrey said on Wednesday that he was tired."
    names = {a.name for c in extract(text, document_date=date(1967, 12, 2), language="en").candidates for a in c.actors}
    assert names == {"Hubert Humphrey"}
