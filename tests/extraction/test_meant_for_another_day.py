"""Plans whose first day no longer holds: a sitting that slips, a guest who will not come before another day, a day that
was the first one meant.
"""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2023, 2, 10)


def _told(text: str, language: str = "fr") -> list[tuple[str, str]]:
    found = extract(text, document_date=DAY, language=language).candidates
    return [(one.kind, one.factuality) for one in found]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("La réunion, qui devait s'ouvrir lundi, a glissé d'une semaine.", ("meeting", "postponed")),
        ("Le sommet, prévu mardi, a glissé au 12 mars.", ("meeting", "postponed")),
        ("Le vote a glissé à jeudi.", ("vote", "scheduled")),
        ("Le ministre a glissé lundi qu'un accord était proche.", ("statement", "happened")),
        ("Le dollar a glissé lundi de 2 %.", ("other", "happened")),
        ("Le ministre, qui devait arriver lundi, n'arrivera que jeudi.", ("visit", "postponed")),
        ("Le contingent, attendu lundi, n'arrivera que jeudi.", ("military", "postponed")),
        ("Le ministre, qui doit arriver lundi, ne parlera que jeudi.", ("visit", "scheduled")),
        ("Le sommet ne se tiendra que mardi.", ("meeting", "scheduled")),
        ("La session, initialement prévue le 20 septembre, se tiendra en octobre.", ("meeting", "postponed")),
        ("La session, prévue à l'origine le 20 septembre, se tiendra en octobre.", ("meeting", "postponed")),
        ("Le sommet, d'abord prévu mardi, se tiendra jeudi à Oslo.", ("meeting", "postponed")),
        ("Le sommet, comme prévu initialement, s'ouvrira mardi.", ("meeting", "scheduled")),
        ("Le sommet est prévu mardi.", ("meeting", "scheduled")),
    ],
)
def test_a_day_that_no_longer_holds_is_postponed(text: str, first: tuple[str, str]) -> None:
    assert _told(text)[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The summit, originally planned for Tuesday, will open on Thursday.", ("meeting", "postponed")),
        ("The summit, planned for Tuesday, will open as originally planned.", ("meeting", "scheduled")),
    ],
)
def test_so_in_english(text: str, first: tuple[str, str]) -> None:
    assert _told(text, "en")[0] == first


def test_the_headline_leaves_out_the_word_with_the_day() -> None:
    found = extract(
        "La session, initialement prévue le 20 septembre à Malabo, se tiendra en octobre.",
        document_date=DAY,
        language="fr",
    )
    assert not any("nitialement" in one.title for one in found.candidates)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The talks, initially foreseen for March, will take place in Geneva on 12 May.", ("meeting", "postponed")),
        ("The hearing, originally due on 3 March, will be held in Oslo on 1 May.", ("legal", "postponed")),
        (
            "The summit, first scheduled for 3 March in Lisbon, will now be held in Porto on 9 May.",
            ("meeting", "postponed"),
        ),
        ("The summit, at first set for 3 March in Lisbon, will be held in Porto on 9 May.", ("meeting", "postponed")),
        ("The hearing, due on 3 March, will be held in Oslo.", ("legal", "scheduled")),
        ("Elections are foreseen for March.", ("vote", "scheduled")),
        ("The army set up a camp on 3 February.", ("other", "happened")),
    ],
)
def test_a_first_day_in_english(text: str, first: tuple[str, str]) -> None:
    assert _told(text, "en")[0] == first


def test_the_day_behind_a_first_one_is_told_too() -> None:
    text = "The consultation, initially foreseen for March at Yaren, will take place at Palikir on 12 May."
    assert _told(text, "en") == [("meeting", "postponed"), ("meeting", "scheduled")]
