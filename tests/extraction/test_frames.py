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
        ("Pas de rencontre lundi entre M. Lavrov et M. Blinken.", "fr"),
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
        ("Les rebelles ont condamné l’attaque lundi, à la radio.", "accusation", "happened", "fr"),
        ("Une enquête a été ouverte lundi par le parquet de Paris.", "legal", "happened", "fr"),
        ("La Finlande s’est jointe lundi à la coalition.", "other", "happened", "fr"),
        ("Le ministre s’est joint lundi aux pourparlers.", "meeting", "happened", "fr"),
        ("Son passage, mercredi, a été annulé.", "visit", "cancelled", "fr"),
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


@pytest.mark.parametrize(
    ("text", "left_out", "language"),
    [
        ("M. Macron a quitté Genève lundi sans rencontrer M. Lavrov.", "Sergueï Lavrov", "fr"),
        ("M. Macron a rappelé son ambassadeur lundi après avoir reçu M. Lavrov.", "Sergueï Lavrov", "fr"),
        ("L’Espagne a expulsé six diplomates lundi en marge du sommet de l’Otan.", "Otan", "fr"),
        ("Le Kenya a attaqué la ville lundi, avec le soutien de la France.", "France", "fr"),
        ("Niger : le coup d’Etat du 26 juillet condamné par l’Union africaine.", "Union africaine", "fr"),
        ("Kenya attacked the town on Monday, with the support of France.", "France", "en"),
    ],
)
def test_who_only_stands_beside_takes_no_part(text: str, left_out: str, language: str) -> None:
    found = told(text, language)[0]
    assert left_out not in [actor.name for actor in found.actors if actor.role != "source"]


def test_what_may_have_been_is_past() -> None:
    (found,) = told("Le président se serait rendu lundi au Caire.")
    assert found.interval is not None
    assert (found.interval.edtf, found.factuality) == ("2024-12-09", "expected")
