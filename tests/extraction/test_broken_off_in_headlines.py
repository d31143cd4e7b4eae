"""What was broken off on a day is told so in its headline, and not as the talks that were held then, or will go on."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

TITLES = [
    ("fr", "Les négociations sur la pêche entre Bruxelles et Rabat, suspendues en avril, reprendront lundi à Agadir.",
     "Les négociations sur la pêche entre Bruxelles et Rabat sont suspendues"),
    ("fr", "Les négociations suspendues en avril reprendront lundi.", "Les négociations sont suspendues"),
    ("fr", "Les négociations, ouvertes en avril, reprendront lundi.", "Les négociations sont ouvertes"),
    ("en", "Fisheries talks between Brussels and Rabat, suspended in April, will resume on September 6 in Agadir.",
     "Fisheries talks between Brussels and Rabat were suspended"),
    ("en", "The talks suspended in April will resume on Monday.", "The talks were suspended"),
    ("en", "The talks, opened in April, will resume on Monday.", "The talks were opened"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "title"), TITLES)
def test_the_headline(language: str, text: str, title: str) -> None:
    found = extract(text, document_date=date(2025, 3, 6), language=language).candidates
    assert [(c.title, c.interval.edtf if c.interval else "") for c in found][0] == (title, "2024-04")
