"""Verbs of falling that take an object: whoever brings something down has not fallen."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2023, 12, 13)


def roles(text: str, language: str) -> dict[str, str]:
    """The role of each actor of the first candidate."""
    return {a.name: a.role for a in extract(text, document_date=DAY, language=language).candidates[0].actors}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Kiev a abattu lundi six drones.", "fr", "Ukraine"),
        ("Israël a abattu lundi un drone.", "fr", "Israël"),
        ("L'Ukraine affirme avoir abattu lundi six drones.", "fr", "Ukraine"),
        ("Israel hit a convoy on Monday.", "en", "Israel"),
    ],
)
def test_whoever_brings_something_down_acts(text: str, language: str, who: str) -> None:
    """And is no victim."""
    assert roles(text, language)[who] == "agent"


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Goma est tombée lundi.", "fr", "République démocratique du Congo"),
        ("Mekele fell to the rebels on Monday.", "en", "Ethiopia"),
    ],
)
def test_what_falls_still_suffers_it(text: str, language: str, who: str) -> None:
    """Nothing follows that is done to somebody."""
    assert roles(text, language)[who] == "recipient"
