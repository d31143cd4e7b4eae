"""Where the grammar tells nobody: whoever the clause names, else the land of a raid, a march or a vote, never a venue."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)


def countries(text: str, language: str) -> set[str | None]:
    """Countries of the actors of all candidates."""
    found = extract(text, document_date=DAY, language=language).candidates
    assert found
    return {actor.country for candidate in found for actor in candidate.actors}


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "A rally is planned in Seoul on Saturday evening outside the former Japanese embassy.", "KOR"),
        ("en", "On May 13 soldiers opened fire on a crowd in the eastern city of Andijan.", "UZB"),
        ("en", "Khartoum has threatened to shut the pipeline if no fee is agreed by the end of July.", "SDN"),
        ("fr", "Un premier avion affrété par Londres avait atterri à Stansted le 18 septembre.", "GBR"),
        ("fr", "Le texte, qui exhorte Caracas à renoncer au scrutin du 20 mai, sera rendu public demain.", "VEN"),
    ],
)
def test_somebody_is_named(language: str, text: str, country: str) -> None:
    assert country in countries(text, language)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "The accord was signed in Vienna on July 14, 2015.", "AUT"),
        ("fr", "Une conférence est convoquée à Prague pour mardi prochain.", "CZE"),
    ],
)
def test_a_venue_or_a_bystander_takes_no_part(language: str, text: str, country: str) -> None:
    assert country not in countries(text, language)
