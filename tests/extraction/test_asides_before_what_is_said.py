"""What is feared or announced after an aside, who a topic or a named absolute leaves as the doer, capitals that spoke for
other states before."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

SUNDAY = date(2025, 6, 8)


def told(text: str, day: date = SUNDAY) -> list[Candidate]:
    return list(extract(text, document_date=day, language="fr").candidates)


@pytest.mark.parametrize(
    ("start", "who"),
    [
        ("Paris redoute, de son côté,", "France"),
        ("Paris redoute, pour sa part,", "France"),
        ("Le comité des pêches craint, lui,", "Comité des pêches"),
        ("Le comité des pêches craint", "Comité des pêches"),
    ],
)
def test_a_fear_stays_a_fear(start: str, who: str) -> None:
    (fear,) = told(f"{start} que l’Irlande ne réclame des compensations dès l’automne.")
    assert (fear.factuality, list(fear.said_by)) == ("feared", [who])
    assert "que l’Irlande ne réclame" in fear.title


def test_a_relative_after_an_object_is_no_fear() -> None:
    candidates = told("Londres attend son sauf-conduit, que Lima lui a refusé lundi.")
    assert [c.factuality for c in candidates] == ["happened"]


def test_what_is_announced_after_an_aside() -> None:
    (plan,) = told("Paris annonce, de son côté, que l’Irlande recevra des compensations dès l’automne.")
    assert plan.title == "Paris annonce que l’Irlande recevra des compensations"


def test_a_topic_with_a_relative_acts() -> None:
    text = (
        "L’opposant Jawar Mohammed a dénoncé lundi un bradage. Quant à Washington, dont la médiation avait échoué en "
        "février 2020, il a promis vendredi une réponse."
    )
    promise = next(c for c in told(text) if "promet" in c.title)
    assert promise.actors[0].name == "États-Unis"
    assert all("Quant" not in c.title for c in told(text))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("M. Lopez Obrador ayant refusé de la recevoir, Mme Boluarte a quitté Mexico mardi.", "Dina Boluarte"),
        ("Antony Blinken étant retenu à Washington, Lloyd Austin a quitté Rome mardi.", "Lloyd Austin"),
        ("Mardi, Paris étant absent, Rome a quitté la conférence.", "Italie"),
        ("M. Barrot, ayant reçu lundi M. Rubio, a quitté Paris mardi.", "Jean-Noël Barrot"),
    ],
)
def test_a_named_absolute_does_not_act_after_it(text: str, who: str) -> None:
    departure = next(c for c in told(text) if "quitte" in c.title)
    assert departure.actors[0].name == who


@pytest.mark.parametrize(
    ("day", "states"),
    [(date(1966, 9, 15), {"YUG", "CSK"}), (date(2024, 9, 15), {"SRB", "CZE"})],
)
def test_capitals_speak_for_the_state_of_their_day(day: date, states: set[str]) -> None:
    candidates = [*told("Belgrade a expulsé lundi un diplomate.", day), *told("Prague a protesté mardi.", day)]
    assert {c.actors[0].country for c in candidates} == states


def test_a_minister_of_1966() -> None:
    (arrival,) = told("M. Couve de Murville est arrivé dimanche à Belgrade.", date(1966, 9, 15))
    assert [(a.name, a.country) for a in arrival.actors][0] == ("Maurice Couve de Murville", "FRA")
