"""Whose the delegation is that goes on, and from where come those who are called by the short titles of some lands."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(1977, 11, 20)


def actors(text: str, language: str, words: str) -> set[str | None]:
    found = extract(text, document_date=DAY, language=language).candidates
    said = next(c for c in found if words in c.quote.exact)
    return {actor.country for actor in said.actors if actor.name not in said.understood}


@pytest.mark.parametrize(
    ("language", "text", "words", "meant"),
    [
        (
            "en",
            "A Polish parliamentary delegation arrived in Ottawa on Monday. The delegation met Pierre Trudeau on Tuesday.",
            "met",
            {"POL", "CAN"},
        ),
        (
            "en",
            "Japan sent a delegation to Hanoi on Monday. The delegation will leave Hanoi on Friday.",
            "will leave",
            {"JPN", "VNM"},
        ),
        (
            "en",
            "A Cuban delegation opened talks in Geneva on Monday. The delegation rejected the draft on Tuesday.",
            "rejected",
            {"CUB"},
        ),
        (
            "fr",
            "Une délégation polonaise est arrivée lundi à Ottawa. La délégation a rencontré mardi Pierre Trudeau.",
            "rencontré",
            {"POL", "CAN"},
        ),
        (
            "fr",
            "Le Japon a envoyé lundi une délégation à Hanoï. La délégation quittera Hanoï vendredi.",
            "quittera",
            {"JPN", "VNM"},
        ),
    ],
)
def test_the_delegation_is_of_those_who_were_told_to_send_it(
    language: str, text: str, words: str, meant: set[str]
) -> None:
    assert actors(text, language, words) == meant


@pytest.mark.parametrize(
    ("text", "words", "others"),
    [
        (
            "A Polish delegation arrived in Ottawa on Monday. The Cuban delegation met Pierre Trudeau on Tuesday.",
            "met",
            {"POL"},
        ),
        (
            "A Polish delegation arrived in Ottawa on Monday. The delegation of Cuba met Pierre Trudeau on Tuesday.",
            "met",
            {"POL"},
        ),
        (
            "A Polish delegation arrived in Ottawa on Monday. Another delegation met Pierre Trudeau on Tuesday.",
            "met",
            {"POL"},
        ),
    ],
)
def test_another_delegation_is_of_others(text: str, words: str, others: set[str]) -> None:
    assert actors(text, "en", words).isdisjoint(others)


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("Gov. Tom Carver met the Canadian foreign minister on Monday.", "met", {"USA", "CAN"}),
        ("Canada thanked Rep. John Doell on Wednesday.", "thanked", {"USA", "CAN"}),
        ("Lagos — Gov. Bola Adeyemi of Lagos State met the French consul on Monday.", "met", {"NGA", "FRA"}),
    ],
)
def test_governors_and_representatives_with_a_short_title_are_of_lands_that_write_so(
    text: str, words: str, meant: set[str]
) -> None:
    assert meant <= actors(text, "en", words)


def test_a_governor_general_is_no_governor() -> None:
    text = "Gov. Gen. Roland Harper of Canada received the Norwegian ambassador on Monday."
    assert "USA" not in actors(text, "en", "received")
