"""Whom words in front of "il", "he" name is not who acts; who opens the sentence as its topic is."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 5, 8)


def who_acted(text: str, deed: str, language: str) -> str:
    candidates = extract(text, document_date=THURSDAY, language=language).candidates
    told = next(c for c in candidates if deed in c.title)
    return told.actors[0].name


@pytest.mark.parametrize(
    ("front", "deed"),
    [
        ("Sous la pression d’Emmanuel Macron", "lève son veto"),
        ("Dans une lettre à Vladimir Poutine", "lève son veto"),
        ("Après une rencontre avec Donald Trump", "lève son veto"),
        ("Reçu par Emmanuel Macron", "lève son veto"),
        ("Accusant Volodymyr Zelensky de chantage", "lève son veto"),
    ],
)
def test_another_is_named_in_front(front: str, deed: str) -> None:
    text = f"Viktor Orban s’est rendu lundi à Bruxelles. {front}, il a levé mardi son veto."
    assert who_acted(text, deed, "fr") == "Viktor Orban"


def test_whoever_is_received_is_not_who_receives() -> None:
    text = (
        "Lundi, lorsque l’émissaire Mohammed al-Khulaifi s’est posé à Kinshasa, peu d’observateurs y croyaient. "
        "Reçu par le président congolais, Félix Tshisekedi, il a obtenu mardi une trêve. Mercredi, il était à Kigali."
    )
    assert who_acted(text, "obtient", "fr") == "Mohammed al-Khulaifi"
    assert who_acted(text, "Kigali", "fr") == "Mohammed al-Khulaifi"


@pytest.mark.parametrize("front", ["Under pressure from Emmanuel Macron", "In a letter to Vladimir Putin"])
def test_in_english(front: str) -> None:
    text = f"Viktor Orban flew to Kyiv on Monday. {front}, he lifted his veto on Tuesday."
    assert who_acted(text, "veto", "en") == "Viktor Orbán"


def test_the_topic_of_the_sentence_acts() -> None:
    text = "Viktor Orban s’est rendu lundi à Kiev. Quant à Emmanuel Macron, il a levé mardi son veto."
    assert who_acted(text, "veto", "fr") == "Emmanuel Macron"
    text = "Viktor Orban s’est rendu lundi à Kiev. L’ambassade des États-Unis, elle, a fermé mardi."
    assert who_acted(text, "ferme", "fr") == "États-Unis"
