"""A day set between a noun and what it is of is that noun's: no statement, border or recall took place on it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 8)  # a Tuesday

INSIDE = [
    ("fr", "La Cour a rapporté une exécution, la troisième depuis la fin, le 24 juin, de la trêve.", []),
    ("fr", "Rabat a rappelé son consul en représailles à l'incarcération, vendredi, d'un étudiant.",
     [("Incarcération d’un étudiant", "2025-07-04")]),
    ("fr", "Le Sénat a dénoncé l'interruption, vendredi, des livraisons de gaz.",
     [("Interruption des livraisons de gaz", "2025-07-04")]),
    ("fr", "Le Tchad a fermé sa frontière après la mort, samedi à Adré, de deux soldats.",
     [("Mort de deux soldats", "2025-07-05")]),
    ("fr", "La visite, la première depuis le début, en février 2022, de la guerre, a été saluée.", []),
    ("en", "The court reported an execution, the third since the end, on June 24, of the truce.", []),
    ("en", "Rabat recalled its consul in retaliation for the jailing on Friday of a student.",
     [("Jailing of a student", "2025-07-04")]),
    ("en", "The Senate denounced the interruption on Friday of gas deliveries.",
     [("Interruption of gas deliveries", "2025-07-04")]),
    ("en", "Chad closed its border after the death on Saturday in Adre of two soldiers.",
     [("Death of two soldiers", "2025-07-05")]),
    ("en", "The union said the arrest on Saturday of its leader was illegal.", [("Arrest of its leader", "2025-07-05")]),
    ("en", "Oil rose after the closure on Monday of the strait.", []),
]  # fmt: skip

OF_THE_VERB = [
    ("fr", "Le ministre a accusé la mission, lundi, de partialité.", "Le ministre accuse la mission de partialité"),
    ("fr", "Le gouvernement a demandé à la région, lundi, de renoncer.", "Le gouvernement demande à la région de renoncer"),
    ("fr", "Le ministre a évoqué la situation, lundi, de la minorité.", "Le ministre évoque la situation de la minorité"),
    ("fr", "Le président a parlé avec le chef des rebelles, lundi, de la trêve.",
     "Le président parle avec le chef des rebelles de la trêve"),
    ("en", "The minister accused the mission on Monday of bias.", "The minister accused the mission of bias"),
    ("en", "The king opened the headquarters on Monday of the new body.",
     "The king opened the headquarters of the new body"),
    ("en", "The court convicted the man after a trial on Monday of murder.",
     "The court convicted the man after a trial of murder"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), INSIDE)
def test_the_day_is_that_of_the_noun(language: str, text: str, told: list[tuple[str, str]]) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    assert [(c.title, c.interval.edtf if c.interval else "") for c in found] == told


@pytest.mark.parametrize(("language", "text", "title"), OF_THE_VERB)
def test_what_the_verb_takes_leaves_it_its_day(language: str, text: str, title: str) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    assert [(c.title, c.interval.edtf if c.interval else "") for c in found] == [(title, "2025-07-07")]
