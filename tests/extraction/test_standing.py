"""What stands since a day began then; a state alone, a count or what is not yet there began nothing."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 16)

BEGUN = [
    ("en", "The ceasefire, in force since March 9, has been violated twice, the mission said.", "2024-03-09/.."),
    ("en", "The embargo in effect since March 2023 has failed.", "2023-03/.."),
    ("en", "The force deployed in Cabo Delgado since 11 April will be strengthened.", "2024-04-11/.."),
    ("fr", "Le cessez-le-feu, en vigueur depuis le 9 mars, a été violé à deux reprises.", "2024-03-09/.."),
    ("fr", "Bruxelles demande la libération de trois humanitaires détenus à Bamako depuis vendredi.", "2024-05-10/.."),
    ("fr", "Les négociateurs, réunis à Genève depuis lundi, ont fixé l'ordre du jour.", "2024-05-13/.."),
    (
        "fr",
        "Les manifestants, qui campent devant le parlement depuis le 30 avril, ont refusé de partir.",
        "2024-04-30/..",
    ),
    ("fr", "L'Union africaine, dont le sommet se tient depuis lundi, adoptera une résolution.", "2024-05-13/.."),
    ("fr", "La force, déployée à Bunia sous conduite française depuis le 6 mai, sera renforcée.", "2024-05-06/.."),
]
STATES = [
    ("en", "Schools in Ceuta, empty since Tuesday, are due to reopen."),
    ("en", "The treaty in force since 1968 is dead."),
    ("fr", "La querelle, vieille depuis le printemps, couve."),
    ("fr", "Neuf soldats ont été tués et soixante autres blessés depuis mardi, selon l'armée."),
]


def since(language: str, text: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=DAY, language=language).candidates
    return [
        (c.interval.edtf, c.factuality) for c in found if c.interval is not None and c.interval.edtf.endswith("/..")
    ]


@pytest.mark.parametrize(("language", "text", "day"), BEGUN)
def test_what_is_in_force_or_held_began_on_a_day(language: str, text: str, day: str) -> None:
    assert since(language, text) == [(day, "ongoing")]


@pytest.mark.parametrize(("language", "text"), STATES)
def test_a_state_or_a_count_is_no_happening(language: str, text: str) -> None:
    assert since(language, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Resolution No. 2231 was adopted on Tuesday by the Security Council.",
        "The trawler Northern Star No. 12 was boarded on Tuesday by the Irish navy.",
    ],
)
def test_a_number_denies_nothing(text: str) -> None:
    found = extract(text, document_date=DAY, language="en").candidates
    assert [(c.interval and c.interval.edtf, c.factuality) for c in found] == [("2024-05-14", "happened")]


def test_nobody_still_denies() -> None:
    assert not extract("No resolution was adopted on Tuesday.", document_date=DAY, language="en").candidates


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("fr", "Le texte complète un premier protocole qui remonte au 30 septembre 2015.", ["2015-09-30"]),
        ("fr", "Les faits remontent au 28 octobre 1997.", []),
        ("fr", "L'amitié des deux villes remonte à 1975.", []),
    ],
)
def test_how_old_a_text_is_tells_its_day(language: str, text: str, days: list[str]) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    assert [c.interval.edtf for c in found if c.interval is not None] == days
