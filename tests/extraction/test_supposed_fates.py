"""What is only supposed to become of a happening is not told as its fate: "si le sommet de lundi est annulé"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("La réunion", "Si la réunion de lundi tourne court, la guerre reprendra."),
        ("Le sommet", "Si le sommet de lundi est annulé, Paris réagira."),
    ],
)
def test_a_supposed_fate_is_none(title, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [(c.title, c.factuality) for c in found] == [(title, "scheduled")]


@pytest.mark.parametrize(
    "text",
    [
        "Le sommet de lundi est annulé.",
        "Si le sommet de lundi a été annulé, c'est faute d'accord.",
        "Si le peuple est calme, le sommet de lundi est annulé.",
    ],
)
def test_a_fate_that_is_told_stays(text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.factuality for c in found] == ["cancelled"]
