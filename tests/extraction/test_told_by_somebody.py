"""Whoever tells a thing is not who did it; what a headline or a court puts off is not planned for that day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

THURSDAY = date(2021, 12, 9)


def first(text: str, language: str) -> Candidate:
    return extract(text, document_date=THURSDAY, language=language).candidates[0]


@pytest.mark.parametrize(
    ("language", "text", "title", "name"),
    [
        (
            "fr",
            "Selon un diplomate, M. Lavrov a quitté lundi Genève.",
            "Sergueï Lavrov quitte Genève",
            "Sergueï Lavrov",
        ),
        (
            "fr",
            "Selon le ministre, Emmanuel Macron viendra lundi à Rome.",
            "Emmanuel Macron viendra à Rome",
            "Emmanuel Macron",
        ),
        (
            "en",
            "According to a diplomat, Sergei Lavrov left Geneva on Monday.",
            "Sergei Lavrov left Geneva",
            "Sergei Lavrov",
        ),
        (
            "en",
            "According to a U.S. official, Joe Biden will travel to Paris on Monday.",
            "Joe Biden will travel to Paris",
            "Joe Biden",
        ),
    ],
)
def test_who_did_it_stands_after_who_says_so(language: str, text: str, title: str, name: str) -> None:
    told = first(text, language)
    assert told.title == title
    assert {actor.name: actor.role for actor in told.actors}[name] == "participant"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Selon le porte-parole de l’armée, Ali Noor, trois soldats ont été tués lundi."),
        ("en", "According to the army spokesman, Ali Noor, three soldiers were killed on Monday."),
    ],
)
def test_a_name_between_commas_is_whoever_says_so(language: str, text: str) -> None:
    assert ("Ali Noor", "source") in [(actor.name, actor.role) for actor in first(text, language).actors]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Visite du pape lundi à Rome reportée", "postponed"),
        ("Visite de Lavrov lundi à Ankara annulée", "cancelled"),
        ("Sommet de l’Otan lundi prochain à Madrid", "scheduled"),
        ("L’audience de mardi a été renvoyée au mois de mai.", "postponed"),
    ],
)
def test_the_last_word_of_a_headline_undoes_it(text: str, factuality: str) -> None:
    assert first(text, "fr").factuality == factuality


def test_an_envoy_is_not_who_sent_her() -> None:
    text = "L’envoyée de l’ONU, qui est arrivée lundi à Tripoli, a rencontré mardi le premier ministre."
    assert first(text, "fr").title == "L’envoyée de l’ONU arrive à Tripoli"
