"""What a sentence tells of the same day in another clause: "When X fell on Friday, Y", "on Monday, the day Y"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

PUBLISHED = date(2024, 5, 14)


def told(text: str, language: str = "en") -> list[str]:
    found = extract(text, document_date=PUBLISHED, language=language).candidates
    return [f"{one.interval.edtf} {one.kind} {one.factuality} {one.title}" for one in found if one.interval]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        (
            "Borders have been shut since April 30, the day the bloc gave the junta one week to free him.",
            "2024-04-30 warning happened The bloc gave the junta one week to free him",
        ),
        (
            "Brazil lodged a complaint on Monday, the day a 50% tariff on its exports took effect.",
            "2024-05-13 sanction happened A 50% tariff on its exports took effect",
        ),
        (
            "Poland closed its consulate on April 12, the day when Russian drones struck Lviv.",
            "2024-04-12 attack happened Russian drones struck Lviv",
        ),
        (
            "When the ultimatum expired on Sunday, the generals closed Niger's airspace.",
            "2024-05-12 sanction happened The generals closed Niger’s airspace",
        ),
        (
            "When the truce collapsed on Friday, Egypt recalled its ambassador.",
            "2024-05-10 withdrawal happened Egypt recalled its ambassador",
        ),
        (
            "Ten diplomats left London on Tuesday, hours before Rishi Sunak was due to chair a meeting.",
            "2024-05-14 meeting scheduled Rishi Sunak was due to chair a meeting",
        ),
        (
            "Rebels seized the port on Sunday, hours after the government announced a ceasefire.",
            "2024-05-12 agreement happened The government announced a ceasefire",
        ),
    ],
)
def test_the_other_clause_has_the_same_day(text: str, second: str) -> None:
    assert told(text)[1] == second


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "Le ministre a démissionné vendredi, jour où le tribunal a condamné son prédécesseur.",
            ["Le ministre démissionne", "Le tribunal condamne son prédécesseur"],
        ),
        (
            "Lorsque l'ultimatum a expiré dimanche, les généraux ont fermé l'espace aérien du Niger.",
            ["Niger : l’ultimatum expire", "Les généraux ferment l’espace aérien du Niger"],
        ),
    ],
)
def test_so_it_is_in_french(text: str, both: list[str]) -> None:
    assert [line.split(" ", 3)[3] for line in told(text, "fr")] == both


@pytest.mark.parametrize(
    "text",
    [
        "Turkey recalled its ambassador on 24 April, the day Armenians mark the genocide.",
        "When Russia invaded Ukraine on 24 February 2022, Finland applied to join NATO.",
        "When the talks opened on Monday, the two sides had not agreed on an agenda.",
        "Rebels seized the port on Sunday, hours before dawn.",
    ],
)
def test_what_is_of_another_time_has_it_not(text: str) -> None:
    assert len(told(text)) == 1


def test_a_day_set_apart_leaves_the_headline_whole() -> None:
    text = (
        "Fiji seized a launch on Monday and had withdrawn, the following day, the licences of four vessels of Vanuatu."
    )
    assert told(text)[-1].endswith("Fiji had withdrawn the licences of four vessels of Vanuatu")
