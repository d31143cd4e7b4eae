"""Which of two things an English relative, or a day gone by, is told of."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2026, 11, 26)  # a Thursday


def _told(text: str, language: str = "en") -> list[tuple[str, str]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return [(c.title, c.interval.edtf if c.interval else "") for c in found]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "He opened an inquiry into a drone attack that had shut down the gas field on Monday.",
            "A drone attack had shut down the gas field",
        ),
        (
            "The army launched an attack on a mosque that killed 20 people on Monday.",
            "An attack on a mosque killed 20 people",
        ),
        (
            "The cabinet approved a plan to seize Gaza City that the army chief, Eyal Zamir, had opposed on Monday.",
            "Eyal Zamir had opposed a plan to seize Gaza City",
        ),
        (
            "The army rejects any truce until the Rapid Support Forces, which seized el-Fasher on Monday, pull out.",
            "The Rapid Support Forces seized el-Fasher",
        ),
    ],
)
def test_what_an_english_relative_is_told_of(text: str, title: str) -> None:
    """The nearer deed, the plan whose object is a name, whoever stands behind "until"; not where the blow itself kills."""
    assert [told for told, _ in _told(text)] == [title]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Poland will close the consulate over the sabotage of a railway line on Nov. 15-17.",
            "en",
            [("Sabotage of a railway line", "2026-11-15/2026-11-17")],
        ),
        (
            "Paris fermera son consulat après l'arrestation d'un agent lundi.",
            "fr",
            [("Arrestation d’un agent", "2026-11-23")],
        ),
        ("Le ministre lira lundi sa déclaration.", "fr", [("Le ministre lira sa déclaration", "2026-11-30")]),
    ],
)
def test_a_day_gone_by_is_not_of_what_lies_ahead(text: str, language: str, told: list[tuple[str, str]]) -> None:
    """But of what is given as its grounds."""
    assert _told(text, language) == told


def test_a_verb_of_saying_that_says_enough() -> None:
    """ "X conceded" tells all of it."""
    text = "Voters refused the plan, a setback for President Daniel Noboa, who conceded on Monday."
    assert _told(text) == [("Daniel Noboa conceded", "2026-11-23")]
