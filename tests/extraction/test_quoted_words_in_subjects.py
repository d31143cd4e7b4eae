"""Words in quotation marks inside a subject are part of it: "Le projet de « paix juste » de l'Ukraine a été présenté"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

WEDNESDAY = date(2023, 12, 20)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Le projet de « paix juste » de l'Ukraine a été présenté mercredi.",
            "Le projet de « paix juste » de l’Ukraine a été présenté",
        ),
        (
            "fr",
            "La « ligne rouge » de Moscou a été franchie mardi.",
            "La « ligne rouge » de Moscou a été franchie",
        ),
        ("fr", "Les « bérets rouges » ont pris mardi le palais.", "Les « bérets rouges » prennent le palais"),
        (
            "fr",
            "La réunion « de la dernière chance » entre Kigali et Kinshasa aura lieu vendredi à Luanda.",
            "La réunion « de la dernière chance » entre Kigali et Kinshasa aura lieu à Luanda",
        ),
        (
            "en",
            'The "special operation" of the Russians began on Tuesday.',
            'The "special operation" of the Russians began',
        ),
        # Set apart by commas, they are an aside.
        ("fr", "Le ministre, « très inquiet », a quitté mardi la réunion.", "Le ministre quitte la réunion"),
        (
            "fr",
            "Dénonçant une « mascarade », l'opposition a quitté mardi l'Assemblée.",
            "L’opposition quitte l’Assemblée",
        ),
    ],
)
def test_the_whole_subject_is_named(language: str, text: str, title: str) -> None:
    (candidate,) = extract(text, document_date=WEDNESDAY, language=language).candidates
    assert candidate.title == title
