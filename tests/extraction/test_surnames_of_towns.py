"""A town after a first name is a surname; alone, or after a day, it is still the power that sits there."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 6, 3)


def told(language: str, text: str) -> tuple[str, list[str]]:
    last = extract(text, document_date=DAY, language=language).candidates[-1]
    return last.title, [actor.name for actor in last.actors]


@pytest.mark.parametrize(
    ("language", "text", "headline", "somebody"),
    [
        (
            "fr",
            "Ils demandent la libération de Cécile Kohler et de Jacques Paris, arrêtés le 7 mai 2022.",
            "Cécile Kohler et Jacques Paris sont arrêtés",
            "Jacques Paris",
        ),
        (
            "en",
            "They sought the release of Anna Bran and Otto Bran, arrested on 7 May 2022.",
            "Anna Bran and Otto Bran were arrested",
            "Otto Bran",
        ),
        ("fr", "Le ministre Jean France a démissionné lundi.", "Jean France démissionne", "Jean France"),
        ("en", "Jack London met the minister on Monday.", "Jack London met the minister", "Jack London"),
    ],
)
def test_a_surname(language: str, text: str, headline: str, somebody: str) -> None:
    title, actors = told(language, text)
    assert title == headline
    assert somebody in actors
    assert not {"France", "Royaume-Uni", "United Kingdom"} & {*actors}


@pytest.mark.parametrize(
    ("language", "text", "power"),
    [
        ("fr", "Mardi Paris a rappelé son ambassadeur.", "France"),
        ("fr", "En janvier Washington a suspendu son aide.", "États-Unis"),
        ("en", "On Monday London recalled its ambassador.", "United Kingdom"),
    ],
)
def test_a_power(language: str, text: str, power: str) -> None:
    assert power in told(language, text)[1]
