"""Groups of people taken up: "ils", "trois d'entre eux", "the men"; the leader of a party who was named before."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def last_actors(text: str, language: str) -> set[str]:
    """Countries (or names) of those in the last candidate."""
    last = extract(text, document_date=date(2024, 3, 5), language=language).candidates[-1]
    return {actor.country or actor.name for actor in last.actors if actor.role != "source"}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (
            "Quarante-neuf militaires ivoiriens ont été arrêtés le 10 juillet. Ils ont été inculpés le 14.",
            "fr",
            {"CIV"},
        ),
        (
            "Quarante-neuf militaires ivoiriens ont été arrêtés le 10 juillet. Trois d’entre eux, des femmes, ont été "
            "libérées le 3 septembre.",
            "fr",
            {"CIV"},
        ),
        ("Quatre officiers russes ont été jugés lundi. Les militaires avaient été arrêtés le 3 mars.", "fr", {"RUS"}),
        ("Deux journalistes français ont été arrêtés lundi. Ils ont été expulsés mardi.", "fr", {"FRA"}),
        ("Forty-nine Ivorian soldiers were arrested on July 10. They were charged on August 14.", "en", {"CIV"}),
        (
            "Forty-nine Ivorian soldiers were arrested on July 10. Three of them were freed on September 3.",
            "en",
            {"CIV"},
        ),
        ("Four Russian officers were tried on Monday. The officers had been detained on Sunday.", "en", {"RUS"}),
        ("Two French journalists were arrested on Monday. They were expelled on Tuesday.", "en", {"FRA"}),
    ],
)
def test_a_group_is_taken_up(text: str, language: str, who: set[str]) -> None:
    assert last_actors(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Les pourparlers ont échoué lundi. Ils reprendront vendredi.", "fr", set()),
        ("The talks failed on Monday. They will resume on Friday.", "en", set()),
        (
            "Quatre officiers russes et deux soldats tchèques ont été jugés lundi. Les militaires ont été libérés mardi.",
            "fr",
            set(),
        ),
        ("Quatre officiers russes ont été jugés lundi. Les pêcheurs ont été arrêtés mardi.", "fr", set()),
        (
            "Two Russian officers and two Czech soldiers were tried on Monday. The officers of the Cuban army left on "
            "Tuesday.",
            "en",
            {"CUB"},
        ),
    ],
)
def test_another_group_is_not(text: str, language: str, who: set[str]) -> None:
    assert last_actors(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        (
            "Pedro Sanchez s’est rendu à Rabat, où il a été reçu le 7 avril par le roi Mohammed VI. Mardi, avant "
            "l’annonce d’Alger, le dirigeant socialiste a défendu ce choix.",
            "fr",
            {"ESP"},
        ),
        (
            "Spain's prime minister, Pedro Sanchez, spoke on Monday. The Socialist leader defended the move on Tuesday.",
            "en",
            {"ESP"},
        ),
    ],
)
def test_the_leader_of_a_party_is_no_king_and_no_name(text: str, language: str, who: set[str]) -> None:
    assert last_actors(text, language) == who
