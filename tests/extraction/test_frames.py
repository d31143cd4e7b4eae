"""The same happening told in other frames: what the frame says of it is what is shown, and nothing of the frame leaks in."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

FRIDAY = date(2024, 12, 13)


def told(text: str, language: str = "fr") -> list[Candidate]:
    return list(extract(text, document_date=FRIDAY, language=language).candidates)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Les pourparlers se sont achevés sans que le président ait signé lundi l’accord.", "fr"),
        ("La conférence a pris fin sans que les rebelles aient libéré lundi les otages.", "fr"),
        ("Le président n’a pas annulé lundi sa visite à Moscou.", "fr"),
        ("Le ministre a failli annuler lundi sa visite à Moscou.", "fr"),
        ("Il est faux que Kiev ait annulé lundi une visite.", "fr"),
        ("Ukraine did not cancel a visit on Monday.", "en"),
        ("Nul n’imagine que le drapeau sera descendu le 22 décembre.", "fr"),
    ],
)
def test_what_did_not_happen_is_not_told(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "kind", "factuality", "language"),
    [
        ("La trêve tient, même si la Russie a attaqué lundi la ville.", "attack", "happened", "fr"),
        ("Même si le président se rendra lundi à Ankara, rien n’est réglé.", "visit", "scheduled", "fr"),
        ("Si la Russie a attaqué lundi la ville, il faudra une enquête.", "attack", "expected", "fr"),
        ("Les enquêteurs soupçonnent que des rebelles ont attaqué lundi la ville.", "attack", "expected", "fr"),
        ("Je pense que le président signera l’accord lundi.", "agreement", "expected", "fr"),
        ("« Je crois que M. Lavrov quittera Moscou lundi », a déclaré un diplomate.", "visit", "expected", "fr"),
        ("L’Ukraine était censée signer l’accord lundi.", "agreement", "expected", "fr"),
        ("Washington a annoncé que, le 20 décembre, M. Obama se rendrait à La Havane.", "visit", "announced", "fr"),
        ("Le siège que Lima devait occuper et qu’elle a décliné lundi reste vide.", "refusal", "happened", "fr"),
        ("Il réclame un vol, ce que celui-ci a refusé le 28 novembre.", "refusal", "happened", "fr"),
        ("L’échéance avait été fixée à Paris le 29 mai par M. Macron.", "deadline", "happened", "fr"),
        ("L’affaire remonte au 8 mai 1965, lorsque Londres annexa les îles.", "attack", "happened", "fr"),
        ("La ministre est attendue lundi dans la capitale.", "visit", "scheduled", "fr"),
        ("Celle-ci doit le recevoir lundi.", "meeting", "scheduled", "fr"),
        ("« J’ai attendu », a confié M. Bancoult, joint jeudi par téléphone.", "statement", "happened", "fr"),
        ("Le Parlement a prolongé mardi l’état d’urgence.", "vote", "happened", "fr"),
        ("L’émissaire avait repris vendredi le chemin de Banjul.", "visit", "happened", "fr"),
        ("Le parti a décrété lundi une journée de deuil.", "other", "happened", "fr"),
        ("I think they will meet on Monday.", "meeting", "expected", "en"),
        ("Investigators suspect that rebels attacked the town on Monday.", "attack", "expected", "en"),
    ],
)
def test_what_a_frame_says_of_it(text: str, kind: str, factuality: str, language: str) -> None:
    assert [(c.kind, c.factuality) for c in told(text, language)] == [(kind, factuality)]


def test_who_thinks_so_does_not_take_its_place() -> None:
    (found,) = told("« Je pense que M. Lavrov quittera Moscou lundi », a déclaré un diplomate.")
    assert found.title == "Sergueï Lavrov quittera Moscou"


def test_what_is_compared_has_happened() -> None:
    found = told("On redoute une attaque par surprise, comme celle du 6 octobre 1973.")
    assert [c.factuality for c in found] == ["happened"]


def test_the_best_in_years_is_no_happening() -> None:
    found = told("La plus haute responsable à se rendre dans l’île depuis trente-huit ans a parlé jeudi.")
    assert [c.kind for c in found] == ["statement"]
