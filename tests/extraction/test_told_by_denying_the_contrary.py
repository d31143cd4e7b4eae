"""French deeds told by denying their contrary: "n'a pas tardé à riposter" is a riposte; but a plain denial is none."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)
DONE = [
    ("statement", "La ministre n'a pas caché mardi sa déception."),
    ("statement", "La ministre n'a pas dissimulé mardi que le temps pressait."),
    ("statement", "L'ambassadeur n'a pas mâché ses mots mardi."),
    ("statement", "Oslo n'a pas fait mystère mardi de ses doutes."),
    ("attack", "Le Soudan n'a pas tardé mardi à riposter."),
    ("refusal", "Le Soudan n'a pas hésité, mardi, à rejeter ce plan."),
    ("statement", "Le roi n'a pas manqué mardi de saluer les équipes."),
]
NOT_DONE = [
    "Les services n'ont pas caché mardi la lettre.",
    "La ministre ne cache pas sa déception.",
    "La ministre n'a jamais caché sa déception.",
    "Le Soudan a tardé mardi à riposter.",
    "Le Soudan a hésité mardi à rejeter ce plan.",
    "Le roi a manqué mardi de tomber.",
    "Le roi n'a pas salué mardi les équipes.",
]


@pytest.mark.parametrize(("kind", "text"), DONE)
def test_what_was_done_is_told(kind, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [(c.kind, c.factuality) for c in found] == [(kind, "happened")]
    assert "pas" in found[0].title.split(), "a headline without the denial would say the contrary"


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_was_not_done_is_not(text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert not [c.title for c in found if c.factuality == "happened"]
