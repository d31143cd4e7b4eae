"""What never came about: nearly done, planned by nobody, refuted in the next breath, given up for something else."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2025, 3, 5)


def every(text: str, language: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language=language).candidates


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Elle a failli quitter en janvier la table des négociations."),
        ("fr", "L'ambassadrice avait manqué d'être déclarée indésirable par Caracas en 2024."),
        ("fr", "Le sommet a failli capoter lundi."),
        ("fr", "Les pourparlers ont manqué de capoter mardi."),
        ("fr", "Les deux pays étaient lundi à deux doigts de signer un accord."),
        ("fr", "Le ministre était sur le point de signer lundi un traité avec Rabat."),
        ("en", "The two sides were on the verge of signing a deal on Monday, officials said."),
        ("en", "The two sides were about to sign a treaty on Monday."),
        ("fr", "Aucun sommet n'est toutefois prévu avant juin."),
        ("fr", "Aucune rencontre n'est programmée vendredi."),
        ("fr", "Le procès n'est pas attendu avant juin."),
        ("fr", "La réunion n'était pas prévue lundi."),
        ("fr", "Nul entretien n'avait été fixé pour mardi."),
        ("en", "No summit is planned before June."),
        ("en", "No talks are scheduled for Friday."),
    ],
)
def test_nothing_is_proposed(language: str, text: str) -> None:
    assert every(text, language) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le ministre n'a pas manqué de dénoncer lundi ces propos.", "accusation"),
        ("Le ministre a manqué lundi le rendez-vous.", "meeting"),
        ("Une réunion est prévue vendredi.", "meeting"),
    ],
)
def test_words_that_only_look_like_it_take_nothing_away(text: str, kind: str) -> None:
    (found,) = every(text, "fr")
    assert found.kind == kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "On a aussi dit que je serais entendu par un juge le 3 juin à Alger : c'est faux."),
        ("fr", "La presse a écrit que le ministre avait rencontré lundi des rebelles. C'est faux, a dit son cabinet."),
        ("fr", "On a prétendu que la France avait livré des armes en mai ; ce n'est pas vrai."),
        ("en", "It was said that France had delivered arms in May. That is false."),
    ],
)
def test_what_the_next_words_call_false_is_denied(language: str, text: str) -> None:
    (found,) = every(text, language)
    assert found.factuality == "denied"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Irfaan Ali, qui devait recevoir vendredi l'émissaire du Brésil, a préféré prolonger sa tournée.",
            "Irfaan Ali devait recevoir l’émissaire du Brésil",
        ),
        (
            "fr",
            "Le ministre devait se rendre lundi à Tunis mais il a préféré rester à Rome.",
            "Le ministre devait se rendre à Tunis",
        ),
        (
            "en",
            "The minister, who was to meet the envoy on Friday, chose to extend his tour.",
            "The minister was to meet the envoy",
        ),
    ],
)
def test_what_was_to_be_gives_way_to_what_was_preferred(language: str, text: str, title: str) -> None:
    (found,) = every(text, language)
    assert (found.title, found.factuality) == (title, "cancelled")


def test_the_day_of_independence_is_remembered_not_told() -> None:
    (found,) = every("Le 5 février, jour de l'indépendance, le président a gracié 2 000 détenus.", "fr")
    assert found.kind == "legal"
    text = "Le 1er août 1960, jour de l'indépendance, une foule a envahi Cotonou."
    assert {found.kind for found in every(text, "fr")} == {"agreement", "other"}


def test_the_years_of_an_office_are_no_day_of_what_is_told_now() -> None:
    text = "Ancien ambassadeur de France en Algérie de 2017 à 2020, Xavier Driencourt revient sur six mois de tension."
    assert every(text, "fr") == ()
