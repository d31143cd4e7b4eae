"""Whom a pronoun, "this trip", "the rest", "the trial" take up from the sentences before."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def last_actors(text: str, language: str) -> set[str]:
    """Names of those in the last candidate."""
    last = extract(text, document_date=date(2024, 3, 5), language=language).candidates[-1]
    return {actor.name for actor in last.actors if actor.role != "source"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Robert Dussey is expected in Bamako on Monday. The trip, planned for last Thursday, had been put off.",
            {"Robert Dussey", "Mali"},
        ),
        ("Malawi pulled out of the treaty on Monday. The withdrawal takes effect on November 27.", {"Malawi"}),
        ("Kenya will withdraw 300 soldiers from Haiti by April 10. The rest must leave by July 1.", {"Kenya"}),
        ("The first Indian soldiers will be gone by March 10. The rest will leave by May 10.", {"India"}),
        ("By April 1, 3,000 Cubans are to have gone home. The last must leave by July 1.", {"Cuba"}),
        (
            "Mary Reed was sentenced on Monday to ten years. Police had arrested Mary Reed on January 5. "
            "The trial had opened on February 1.",
            {"Mary Reed"},
        ),
        (
            "Richard Storaas came home on Monday. The affair was the first test for the foreign minister, Jonas Gahr "
            "Store, who took office with his party on Tuesday. He telephoned Ottawa on Wednesday.",
            {"Jonas Gahr Store", "Canada"},
        ),
        (
            "Paul Stone fled to Togo on Sunday, where Faure Gnassingbe granted him asylum. A judge charged him on Monday.",
            {"Judge", "Paul Stone"},
        ),
        ("Mary Reed was freed on Sunday. Police arrested her again on Monday.", {"Police", "Mary Reed"}),
        (
            "William Ruto flew home on Monday. His plane was lent by Paul Kagame. He will go to Kampala on Friday.",
            {"William Ruto", "Uganda"},
        ),
    ],
)
def test_what_is_told_again(text: str, who: set[str]) -> None:
    assert last_actors(text, "en") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Robert Dussey est attendu lundi à Bamako. Ce déplacement, initialement prévu jeudi dernier, a été repoussé.",
            {"Robert Dussey", "Mali"},
        ),
        (
            "Le Kenya retirera 300 soldats d’Haïti d’ici au 10 avril. Les autres doivent partir avant le 1er juillet.",
            {"Kenya"},
        ),
        (
            "Le Kenya retirera 300 soldats d’Haïti d’ici au 10 avril. Le reste du contingent partira le 1er juillet.",
            {"Kenya"},
        ),
        ("Le Malawi s’est retiré lundi du traité. Le retrait prendra effet le 27 novembre.", {"Malawi"}),
        (
            "Mary Reed a été condamnée lundi à dix ans de prison. La police avait arrêté Mary Reed le 5 janvier. "
            "Le procès s’était ouvert le 1er février.",
            {"Mary Reed"},
        ),
        (
            "Lord Nicholls a rendu son avis mardi. Il revient maintenant au ministre britannique de l’intérieur, Jack "
            "Straw, d’autoriser la procédure. Il a jusqu’au 2 décembre pour se prononcer.",
            {"Jack Straw"},
        ),
        (
            "Richard Storaas est rentré lundi. L’affaire est un test pour le ministre, Jonas Gahr Store, qui a pris ses "
            "fonctions mardi. Il a téléphoné mercredi à Ottawa.",
            {"Jonas Gahr Støre"},
        ),
    ],
)
def test_ce_qui_est_dit_de_nouveau(text: str, who: set[str]) -> None:
    assert last_actors(text, "fr") == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Robert Dussey visited Bamako on Monday. A visit to Niamey is planned for Friday.", "en", {"Niger"}),
        (
            "Robert Dussey visited Bamako on Monday. The visit of Paul Kagame is planned for Friday.",
            "en",
            {"Paul Kagame"},
        ),
        (
            "Mary Reed was sentenced on Monday to ten years. Police had arrested Mary Reed on January 5. "
            "The trial of Paul Stone opens on Friday.",
            "en",
            {"Paul Stone"},
        ),
        (
            "Mary Reed was arrested on Monday. Paul Stone was arrested on Tuesday. The trial opens on Friday.",
            "en",
            set(),
        ),
        (
            "The first Indian soldiers will be gone by March 10. The last minister left on Monday.",
            "en",
            {"Last minister"},
        ),
        ("Mary Reed met Paul Stone on Sunday. Police arrested him on Monday.", "en", {"Police", "Paul Stone"}),
        ("Robert Dussey s’est rendu lundi à Bamako. Une visite à Niamey est prévue vendredi.", "fr", {"Niger"}),
        ("Mary Reed a été arrêtée lundi. Paul Stone a été arrêté mardi. Le procès s’ouvre vendredi.", "fr", set()),
    ],
)
def test_what_is_new_is_not_taken_for_it(text: str, language: str, who: set[str]) -> None:
    assert last_actors(text, language) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Joyce Banda spoke on Monday. Her government would go to court on Friday.", "en", {"Malawi"}),
        ("Mohamed Muizzu spoke on Monday. His government suspended three ministers on Tuesday.", "en", {"Maldives"}),
        ("William Ruto a parlé lundi. Son gouvernement a suspendu mardi trois ministres.", "fr", {"Kenya"}),
        ("Malawi had pulled out of the treaty. The withdrawal takes effect on November 27.", "en", {"Malawi"}),
    ],
)
def test_a_government_is_that_of_whoever_the_possessive_means(text: str, language: str, who: set[str]) -> None:
    assert last_actors(text, language) == who
