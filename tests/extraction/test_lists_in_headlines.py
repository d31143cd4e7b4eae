"""Lists of three and more that a preposition governs stay whole in a headline."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2022, 6, 16)

WHOLE = [
    ("en", "Talks between Sweden, Finland and Turkey were postponed on Monday.", "postponed"),
    ("en", "A meeting of Sweden, Finland, Norway and Denmark was cancelled on Monday.", "cancelled"),
    ("en", "The agreement with Sweden, Finland and Turkey was signed on Monday.", "signed"),
    ("fr", "Les discussions entre la Suède, la Finlande et la Turquie ont été reportées lundi.", "ont été reportées"),
    ("fr", "La réunion avec le Rwanda, le Burundi et le Congo a été annulée lundi.", "a été annulée"),
    ("fr", "La rencontre de MM. Sadate, Begin et Carter a été reportée lundi.", "a été reportée"),
    ("fr", "L'accord entre Paris, Londres, Berlin et Rome a été signé lundi.", "a été signé"),
]


@pytest.mark.parametrize(("language", "text", "verb"), WHOLE, ids=[row[1][:50] for row in WHOLE])
def test_the_headline_begins_where_the_list_is_led_from(language: str, text: str, verb: str) -> None:
    (found,) = extract(text, document_date=DAY, language=language).candidates
    assert found.title.startswith(text.split(",")[0].replace("'", "’")) and verb in found.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Lundi à Genève, la Suède, la Finlande et la Turquie ont signé l'accord.",
            "La Suède, la Finlande et la Turquie signent l’accord",
        ),
        (
            "L'Union européenne, coprésidente avec les Etats-Unis, le Japon et la Norvège, a salué lundi l'accord.",
            "L’Union européenne salue l’accord",
        ),
    ],
)
def test_a_place_or_an_aside_is_no_list_that_begins_a_subject(text: str, title: str) -> None:
    assert title in [c.title for c in extract(text, document_date=DAY, language="fr").candidates]
