"""Relatives and claims of the English press: whom they go on from, who acts in them, and what is only nearly done."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2025, 5, 9)


def every(text: str, language: str = "en") -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


HEADLINES = [
    ("en", "Files shown to a Nicaraguan diplomat who was expelled in May were used.", "A Nicaraguan diplomat was expelled"),
    ("en", "The house of a journalist who was killed in May was searched.", "A journalist was killed"),
    ("en", "The leader of the party who was arrested in March will be tried.", "The leader of the party was arrested"),
    ("fr", "Les documents remis à un diplomate qui a été expulsé en août ont servi.", "Un diplomate a été expulsé"),
    ("en", "Moscow would not return to the deal it left on July 17, 2023.", "Russia left the deal"),
    ("en", "The minister said Ankara would honour the treaty it signed on May 3.", "Turkey signed the treaty"),
    ("en", "The treaty Moscow signed on May 3 was rejected by parliament.", "Moscow signed the treaty"),
    ("en", "The army released the soldiers it had captured on March 3.", "The army had captured the soldiers"),
    ("en", "Fourteen EU states met in Brussels last night.", "Fourteen EU states met in Brussels"),
    ("en", "The minister, John Abdallah, said troops entered the city on Monday.", "Troops entered the city"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "title"), HEADLINES, ids=[row[1][:50] for row in HEADLINES])
def test_the_headline_names_who_did_it_or_suffered_it(language: str, text: str, title: str) -> None:
    assert every(text, language)[0].title == title


def test_the_bank_told_is_no_relative() -> None:
    (found,) = every("The minister told the newspaper Moscow had signed the treaty on Monday.")
    assert found.title == "Moscow had signed the treaty"


REJECTED = [
    "Tass said reports that Soviet advisers had been flown to the island in September were an invention.",
    "The ministry said reports that its troops had entered Goma on Monday were fabricated.",
    "The embassy said that reports of a vote on Monday were false.",
    "The spokesman called reports that the two presidents had met on Sunday “pure fiction”.",
]


@pytest.mark.parametrize("text", REJECTED, ids=[row[:40] for row in REJECTED])
def test_what_is_called_an_invention_is_denied(text: str) -> None:
    (found,) = every(text)
    assert found.factuality == "denied"
    assert " were false" not in found.title or found.title.startswith("Reports")


NOTHING = [
    ("en", "The army came close to retaking Nyala last spring before it was driven back."),
    ("en", "The two sides came within hours of signing a truce on March 3."),
    ("en", "Israel was about to attack Iran in March."),
    ("en", "The president all but resigned on Monday."),
    ("fr", "Les deux camps ont été à deux doigts de signer une trêve le 3 mars."),
    ("en", "Asked whether Keir Starmer had spoken to the general on Monday, he said the two had not met."),
    ("en", "Asked if France had sent troops to Chad on Monday, the minister declined to comment."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[row[1][:40] for row in NOTHING])
def test_what_nearly_happened_or_was_asked_about_is_nothing(language: str, text: str) -> None:
    assert not every(text, language)


def test_talks_that_failed_to_produce_a_deal_are_talks() -> None:
    (found,) = every("Peace talks in Manama narrowly failed to produce a deal in January 2024.")
    assert found.kind == "meeting"


def test_a_strike_waved_off_is_cancelled() -> None:
    assert [found.factuality for found in every("Mr Trump waved off a strike on Iran in May.")] == ["cancelled"]


def test_aid_workers_are_no_aid() -> None:
    (found,) = every("Two aid workers held by the rebels since July 26 were allowed to leave on Tuesday.")
    assert found.interval is not None
    assert found.interval.edtf == "2025-05-06"
