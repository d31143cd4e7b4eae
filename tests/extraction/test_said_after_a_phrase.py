"""French speech told behind a phrase between commas: who speaks stands after the verb, a day between or not."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Le ministre ira jeudi à Rome, avec trois collègues, a indiqué mercredi un porte-parole.",
            "Un porte-parole : le ministre ira",
            "Le ministre ira à Rome",
        ),
        (
            "Le ministre ira jeudi à Rome, trois semaines après une visite à Berlin, a indiqué mercredi un porte-parole.",
            "Un porte-parole : le ministre ira",
            "Le ministre ira à Rome",
        ),
        (
            "Une trêve entrera en vigueur lundi, à minuit, a annoncé dimanche l'émissaire de l'ONU, Hans Grundberg.",
            "Hans Grundberg : une trêve entrera",
            "Une trêve entrera en vigueur",
        ),
    ],
)
def test_who_says_so(text: str, speaker: str, content: str) -> None:
    titles = [c.title for c in extract(text, document_date=date(2025, 8, 29), language="fr").candidates]
    assert titles[0].startswith(content)
    assert titles[-1].startswith(speaker)


@pytest.mark.parametrize(
    ("text", "headline", "actors"),
    [
        (
            "Après avoir rencontré mardi le pape, le président doit s'envoler mercredi pour Madrid.",
            "Le président rencontre le pape",
            {"Président", "Léon XIV"},
        ),
        (
            "Après avoir reçu mardi le roi de Jordanie, le président Emmanuel Macron doit s'envoler mercredi pour Madrid.",
            "Emmanuel Macron reçoit le roi de Jordanie",
            {"Emmanuel Macron", "Abdallah II"},
        ),
    ],
)
def test_whoever_is_met_first_is_not_who_goes_on(text: str, headline: str, actors: set[str]) -> None:
    first = extract(text, document_date=date(2025, 8, 29), language="fr").candidates[0]
    assert (first.title, {actor.name for actor in first.actors}) == (headline, actors)
