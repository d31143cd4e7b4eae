"""Whoever is spoken of in a quotation is not its speaker, and a speaker is no "he" in his own words."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(language: str, text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2025, 5, 1), language=language).candidates)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Mark Carney a gagné. « Le président Trump tente de nous briser », a-t-il lancé mardi.", "Mark Carney"),
        ("fr", "Emmanuel Macron est arrivé à Kiev. « M. Zelensky est un héros. M. Poutine ment », a-t-il affirmé mardi.",
         "Emmanuel Macron"),
        ("fr", "Emmanuel Macron a reçu lundi Volodymyr Zelensky. « Vladimir Poutine ment », a-t-il affirmé mardi.",
         "Emmanuel Macron"),
        ("en", "Mark Carney has won. “President Trump is trying to break us,” he said on Tuesday.", "Mark Carney"),
        # nobody else is told of in the quotation: as before
        ("fr", "Emmanuel Macron est arrivé à Kiev. « La paix est possible », a-t-il affirmé mardi.", "Emmanuel Macron"),
        ("en", "Emmanuel Macron came to Kyiv. “Peace is possible,” he said on Tuesday.", "Emmanuel Macron"),
    ],
)  # fmt: skip
def test_whoever_is_spoken_of_does_not_speak(language: str, text: str, speaker: str) -> None:
    said = told(language, text)[-1]
    assert said.title.startswith(speaker)
    assert [a.name for a in said.actors if a.role == "agent"] == [speaker]


def test_nobody_is_he_in_his_own_words() -> None:
    text = "« Yoon prend un risque », juge Lee Won-deog. « S’il n’obtient rien, il le paiera aux législatives d’avril 2026. »"
    assert not any(c.title.startswith("Lee Won-deog") for c in told("fr", text))


def test_a_masculine_body_is_he() -> None:
    text = (
        "M. Erdogan accepte. Le 26 janvier, le département d’État a notifié la vente de quarante F-16 à la Turquie. Le même "
        "jour, il a autorisé une vente à la Grèce."
    )
    assert told("fr", text)[-1].title == "Le département d’État autorise une vente à la Grèce"
    text = (
        "Vladimir Poutine est arrivé à Pékin. Le Kremlin a confirmé lundi la visite. Il a rencontré mardi Xi Jinping."
    )
    assert told("fr", text)[-1].title == "Vladimir Poutine rencontre Xi Jinping"


def test_what_is_fired_from_somewhere_and_then_again() -> None:
    fired = told(
        "fr",
        "La Corée du Nord a tiré deux missiles depuis un sous-marin dimanche, puis deux engins à courte portée mardi.",
    )
    assert [(c.title, c.interval.edtf) for c in fired if c.interval] == [
        ("La Corée du Nord tire deux missiles depuis un sous-marin", "2025-04-27"),
        ("La Corée du Nord tire deux engins à courte portée", "2025-04-29"),
    ]
