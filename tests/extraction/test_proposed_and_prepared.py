"""What is proposed or prepared for a day is no fact of that day, even when the day is over."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2021, 12, 18)


def values(text: str, language: str) -> set[str]:
    """The factualities of the candidates that are no statements."""
    told = extract(text, document_date=DAY, language=language).candidates
    return {c.factuality for c in told if c.kind not in ("statement", "offer")}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le ministre, Paul Quintard, a proposé que des pourparlers s'ouvrent à Genève dès samedi.", "announced"),
        ("Le comité a recommandé que la mission parte samedi.", "announced"),
        ("Le ministre avait affirmé le 26 novembre qu'un coup d'État était préparé pour le 1er décembre.", "scheduled"),
        ("Un coup d'État était préparé contre lui pour le 1er décembre.", "scheduled"),
        ("Des élections étaient organisées pour le 1er décembre.", "scheduled"),
    ],
)
def test_ce_qui_est_propose_ou_prepare(text: str, value: str) -> None:
    """French."""
    assert values(text, "fr") == {value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Oslo proposed that talks open in Geneva on Monday.", "announced"),
        ("The minister had suggested that the meeting be held on December 10.", "expected"),
        ("A coup was being plotted for December 1, he said.", "scheduled"),
    ],
)
def test_what_is_proposed_or_prepared(text: str, value: str) -> None:
    """English."""
    assert values(text, "en") == {value}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Des élections ont été organisées le 1er décembre.", "fr"),
        ("Le rapport suggère que les rebelles ont attaqué le village le 1er décembre.", "fr"),
        ("An election was organised on December 1.", "en"),
    ],
)
def test_what_was_done_still_happened(text: str, language: str) -> None:
    """On a day, not for it."""
    assert values(text, language) == {"happened"}


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Si aucun texte n'est signé, Bruxelles imposera des droits de douane dès lundi.", "fr", "expected"),
        ("If talks fail, the mission will leave on Friday.", "en", "expected"),
        ("Unless a deal is found, tariffs will take effect on Monday.", "en", "expected"),
        ("Même si Paris proteste, le sommet s'ouvrira lundi.", "fr", "scheduled"),
        ("Even if Paris protests, the summit will open on Monday.", "en", "scheduled"),
    ],
)
def test_what_hangs_on_a_condition_is_no_plan(text: str, language: str, value: str) -> None:
    """Unless it comes about all the same."""
    assert values(text, language) == {value}
