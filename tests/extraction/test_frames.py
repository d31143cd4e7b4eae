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
        ("I think they will meet on Monday.", "meeting", "expected", "en"),
        ("Investigators suspect that rebels attacked the town on Monday.", "attack", "expected", "en"),
    ],
)
def test_what_a_frame_says_of_it(text: str, kind: str, factuality: str, language: str) -> None:
    assert [(c.kind, c.factuality) for c in told(text, language)] == [(kind, factuality)]


def test_who_thinks_so_does_not_take_its_place() -> None:
    (found,) = told("« Je pense que M. Lavrov quittera Moscou lundi », a déclaré un diplomate.")
    assert found.title == "Sergueï Lavrov quittera Moscou"
