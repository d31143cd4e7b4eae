"""A comma between a few quoted words cuts no clause: whoever said "very, very serious" did not say "very"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 8)

WHOLE = [
    ("fr", "Le premier ministre a estimé lundi que la situation était « très, très grave ».",
     "Le premier ministre estime que la situation est « très, très grave »"),
    ("fr", "Le ministre a reçu lundi de la junte « un mandat large, mais non illimité ».",
     "Le ministre reçoit de la junte « un mandat large, mais non illimité »"),
    ("en", "The prime minister said on Monday that the situation was “very, very serious”.",
     "The prime minister said that the situation was “very, very serious”"),
    ("en", "The minister on Monday called the attack “cowardly, odious and unacceptable”.",
     "The minister called the attack “cowardly, odious and unacceptable”"),
]  # fmt: skip
APART = [
    ("en", "The envoy “left, and nobody saw him”, the minister said on Monday.", "statement"),
    ("fr", "L'émissaire « est parti, et personne ne l'a vu », a dit lundi le ministre.", "statement"),
]


@pytest.mark.parametrize(("language", "text", "title"), WHOLE)
def test_the_quotation_is_whole(language: str, text: str, title: str) -> None:
    assert title in [c.title for c in extract(text, document_date=DAY, language=language).candidates]


@pytest.mark.parametrize(("language", "text", "kind"), APART)
def test_clauses_in_marks_stay_clauses(language: str, text: str, kind: str) -> None:
    assert kind in [c.kind for c in extract(text, document_date=DAY, language=language).candidates]
