"""Who brings others together or passes something on mediates; who only says so does not, nor does the land of the scene."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 3, 13)


def who(text: str, language: str) -> dict[str, str]:
    """Countries (or names) of the first candidate, with their roles."""
    first = extract(text, document_date=DAY, language=language).candidates[0]
    return {actor.country or actor.name: actor.role for actor in first.actors}


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        (
            "Qatar brokered a ceasefire on Monday between Israel and Lebanon.",
            "en",
            {"QAT": "mediator", "ISR": "participant", "LBN": "participant"},
        ),
        (
            "Norway hosted talks between Chad and Sudan in Oslo on Tuesday.",
            "en",
            {"NOR": "mediator", "TCD": "participant", "SDN": "participant"},
        ),
        ("Norway hosted the leaders of Chad and Sudan on Tuesday.", "en", {"NOR", "TCD", "SDN"}),
        (
            "Chad and Sudan signed a truce on Monday in the presence of the Kenyan president.",
            "en",
            {"TCD": "participant", "SDN": "participant", "KEN": "mediator"},
        ),
        (
            "The United States delivered a message to Moscow on Thursday through Qatar.",
            "en",
            {"USA": "agent", "RUS": "recipient", "QAT": "mediator"},
        ),
        (
            "Talks between Chad and Sudan, brokered by Kenya and Qatar, opened on Monday.",
            "en",
            {"TCD": "participant", "SDN": "participant", "KEN": "mediator", "QAT": "mediator"},
        ),
        (
            "The ELN released three soldiers on Friday in the presence of the Catholic Church.",
            "en",
            {"COL": "agent", "Soldiers": "recipient"},
        ),
        (
            "Deux gendarmes marocains ont été blessés jeudi à Smara par des tirs du Polisario.",
            "fr",
            {"MAR": "recipient", "ESH": "agent"},
        ),
        ("Three Nepalese peacekeepers were killed in South Sudan on Tuesday.", "en", {"NPL": "recipient"}),
        (
            "A convoy was attacked near Gonaives on Wednesday, according to a statement by the Mexican government.",
            "en",
            {"MEX": "source"},
        ),
        (
            "Le Qatar a parrainé lundi un échange de prisonniers entre la Russie et l'Ukraine.",
            "fr",
            {"QAT": "mediator", "RUS": "participant", "UKR": "participant"},
        ),
        (
            "Les pourparlers entre Israël et le Liban, parrainés par l'Égypte, ont repris lundi au Caire.",
            "fr",
            {"ISR": "participant", "LBN": "participant", "EGY": "mediator"},
        ),
        (
            "Washington a transmis jeudi un message à Téhéran par l'intermédiaire de la Suisse.",
            "fr",
            {"USA": "agent", "IRN": "recipient", "CHE": "mediator"},
        ),
        (
            "Les deux pays ont échangé lundi des prisonniers sous la supervision de la Suisse.",
            "fr",
            {"CHE": "mediator"},
        ),
        ("Deux soldats népalais ont été tués mardi au Soudan du Sud.", "fr", {"NPL": "recipient"}),
    ],
)
def test_roles(text: str, language: str, roles: dict[str, str] | set[str]) -> None:
    told = who(text, language)
    assert told == roles if isinstance(roles, dict) else set(told) == roles and "mediator" not in told.values()


def test_who_speaks_for_a_power_is_not_told_anything() -> None:
    told = extract(
        "Pékin a protesté mardi par la voix de son ambassadeur auprès de l'UE, Cai Run.",
        document_date=DAY,
        language="fr",
    ).candidates[0]
    assert {(a.name, a.role) for a in told.actors if a.role == "recipient"} == {("Union européenne", "recipient")}
