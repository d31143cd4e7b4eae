"""What is condemned or hailed: its own day, its own headline, and whom it hits."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

THURSDAY = date(2025, 5, 15)


def only(text: str, language: str = "fr") -> Candidate:
    (candidate,) = extract(text, document_date=THURSDAY, language=language).candidates
    return candidate


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        (
            "Paris s’est félicité de la visite d’État du président Kassym-Jomart Tokaïev à Paris les 4 et 5 novembre 2024.",
            "visit",
            "Visite d’État du président Kassym-Jomart Tokaïev à Paris",
        ),
        ("Paris salue la libération de Boualem Sansal le 12 novembre 2024.", "legal", "Libération de Boualem Sansal"),
        ("L’UE a condamné les frappes russes du 13 avril contre Soumy.", "attack", "Frappes russes contre Soumy"),
        ("Le Pakistan a dénoncé l’attaque indienne du 7 mai sur Bahawalpur.", "attack", "Attaque indienne sur Bahawalpur"),
        ("Kinshasa a condamné l’attaque rwandaise du 27 janvier.", "attack", "Attaque rwandaise"),
    ],
)  # fmt: skip
def test_the_day_and_the_headline_of_what_was_done(text: str, kind: str, title: str) -> None:
    candidate = only(text)
    assert (candidate.kind, candidate.title) == (kind, title)


@pytest.mark.parametrize(
    "text",
    [
        "M. Barrot a salué mardi la libération de Boualem Sansal.",
        "M. Barrot a salué la libération de Boualem Sansal le 13 mai.",
    ],
)
def test_who_hails_these_days_does_so_on_that_day(text: str) -> None:
    candidate = only(text)
    assert (candidate.kind, candidate.interval and candidate.interval.edtf) == ("statement", "2025-05-13")


@pytest.mark.parametrize(
    "text",
    [
        "Moscou a condamné les frappes du 13 avril contre Soumy.",
        "Les bombardements russes du 3 mai contre la ville de Kharkiv ont repris.",
        "La Russie a bombardé mardi la ville de Kharkiv.",
    ],
)
def test_a_town_that_is_hit_is_its_country(text: str) -> None:
    assert "UKR" in {a.country for a in only(text).actors if a.role == "recipient"}


def test_a_town_where_something_is_said_is_not_hit() -> None:
    candidate = only("Le maire de Kharkiv a dénoncé mardi les tirs sur la base.")
    assert all(a.role != "recipient" or a.country != "UKR" for a in candidate.actors)


@pytest.mark.parametrize(
    ("text", "language", "aimed_at"),
    [
        ("Rome denounced on Tuesday Ukraine's invasion by Russia.", "en", "RUS"),
        ("Rome denounced on Tuesday the invasion of Ukraine by Russia.", "en", "RUS"),
        ("Rome denounced on Tuesday Israel's raid on Lebanon.", "en", "ISR"),
        ("Rome a dénoncé mardi l'invasion de l'Ukraine par la Russie.", "fr", "RUS"),
    ],
)
def test_what_is_condemned_is_aimed_at_its_author_alone(text: str, language: str, aimed_at: str) -> None:
    assert {a.country for a in only(text, language).actors if a.role == "recipient"} == {aimed_at}
