"""A headline that is a noun alone tells of which land, where it can be but one; a title of nouns stands whole."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 26)


def titles(text: str, language: str) -> list[str]:
    return [found.title for found in extract(text, document_date=DAY, language=language).candidates]


WHOLE = [
    ("Scrutin présidentiel dimanche au Ghana.", "Scrutin présidentiel au Ghana"),
    ("Attentat samedi à Lagos contre une église.", "Attentat à Lagos contre une église"),
]


@pytest.mark.parametrize(("text", "title"), WHOLE)
def test_a_title_of_nouns_stands_whole(text: str, title: str) -> None:
    assert titles(text, "fr") == [title]


LANDS = [
    (
        "en",
        "Ghana is calm. The envoy said a day after the vote on Sunday that it had been fair.",
        "Ghana: the vote",
    ),
    (
        "fr",
        "Le Ghana attend ses résultats. Les bureaux sont restés calmes lors du scrutin de dimanche.",
        "Ghana : scrutin",
    ),
]


@pytest.mark.parametrize(("language", "text", "title"), LANDS, ids=[row[2] for row in LANDS])
def test_a_noun_alone_tells_of_its_land(language: str, text: str, title: str) -> None:
    assert title in titles(text, language)


def test_of_two_lands_neither_is_told() -> None:
    text = "Ghana and Togo are calm. The envoy said a day after the vote on Sunday that it had been fair."
    assert not any(":" in title for title in titles(text, "en"))
