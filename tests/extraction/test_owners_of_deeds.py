"""A deed that an English noun tells is its owner's, in the headline and among those who act; what befell him is not."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

THURSDAY = date(2026, 11, 26)


def told(text: str, language: str = "en") -> list[Candidate]:
    return list(extract(text, document_date=THURSDAY, language=language).candidates)


@pytest.mark.parametrize(
    ("text", "title", "day", "agent"),
    [
        (
            "Prices have risen since Russia's full-scale invasion of Ukraine in February 2022.",
            "Russia’s full-scale invasion of Ukraine",
            "2022-02",
            "Russia",
        ),
        (
            "He condemned Iran's execution on Tuesday of three protesters.",
            "Iran’s execution of three protesters",
            "2026-11-24",
            "Iran",
        ),
        (
            "The talks came a week after the army's seizure in March of the port.",
            "The army’s seizure of the port",
            "2026-03",
            "Army",
        ),
        ("Aid froze after the army's seizure of power in July 2023.", "The army’s seizure of power", "2023-07", "Army"),
        (
            "Egypt mediated after Hamas's attack on Israel in October 2023.",
            "Hamas’s attack on Israel",
            "2023-10",
            "Hamas",
        ),
    ],
)
def test_owner_does_it(text: str, title: str, day: str, agent: str) -> None:
    (candidate,) = told(text)
    assert (candidate.title, candidate.interval.edtf) == (title, day)
    assert agent in {a.name for a in candidate.actors if a.role == "agent"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The vote follows President Rosa Huaman's arrest on Tuesday.", "recipient"),
        ("Ukraine's invasion by Russia in February 2022 changed that.", "recipient"),
        ("The two leaders have not spoken since Trump's visit to Riyadh in May.", "participant"),
    ],
)
def test_it_befell_the_owner_or_he_only_took_part(text: str, role: str) -> None:
    (candidate,) = told(text)
    assert candidate.actors[0].role == role


def test_a_day_inside_a_noun_is_not_that_of_the_verb_before_it() -> None:
    text = (
        "The incursion came a day before Foreign Minister Cho Min-jae was to leave for Beijing for talks on North Korea's "
        "launch last Friday of what it called a satellite."
    )
    (candidate,) = told(text)
    assert candidate.title == "North Korea’s launch"
    text = (
        "L'incident survient à la veille du départ pour Pékin du ministre Cho Min-jae, qui doit y évoquer le tir, vendredi "
        "dernier, par Pyongyang d'un satellite."
    )
    (candidate,) = told(text, "fr")
    assert (candidate.interval.edtf, candidate.kind) == ("2026-11-20", "military")


def test_a_verb_keeps_its_own_day() -> None:
    (candidate,) = told("The government accused Iran's envoy on Tuesday of spying.")
    assert (candidate.kind, candidate.interval.edtf) == ("accusation", "2026-11-24")
    assert candidate.title.startswith("The government accused Iran’s envoy")


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Opposition leader Kizza Besigye was denied bail on Tuesday. His wife flew to Nairobi on Wednesday.",
            "en",
            "Kizza Besigye’s wife flew to Nairobi",
        ),
        (
            "L'opposant Mamadou Sylla a été libéré mercredi. Son parti a appelé à un rassemblement dimanche.",
            "fr",
            "Le parti de Mamadou Sylla appelle à un rassemblement",
        ),
    ],
)
def test_people_and_bodies_are_somebodys(text: str, language: str, title: str) -> None:
    assert told(text, language)[-1].title == title


def test_troops_may_be_of_his_land_or_of_the_other() -> None:
    text = "Le président Jimmy Carter a parlé mardi de l'Afghanistan. Ses troupes y sont entrées mercredi."
    assert not any("Carter" in c.title for c in told(text, "fr")[1:])
