"""What a sentence opens on has its own day, and whoever goes on from there took part in it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

_DAY = date(2026, 11, 26)  # a Thursday


def _read(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=_DAY, language=language).candidates)


def _told(text: str, language: str) -> list[tuple[str, str]]:
    return [(c.kind, c.interval.edtf if c.interval else "") for c in _read(text, language)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Après un entretien lundi avec Vladimir Poutine, Emmanuel Macron s'est rendu à Kiev mardi.",
            [("meeting", "2026-11-23"), ("visit", "2026-11-24")],
        ),
        (
            "Avant une visite lundi à Pékin, le ministre a reçu mardi l'ambassadeur de Chine.",
            [("visit", "2026-11-30"), ("meeting", "2026-11-24")],
        ),
        ("Après les attentats dimanche à Kaboul, l'ONU a évacué son personnel.", [("attack", "2026-11-22")]),
        (
            "A l'issue d'une réunion lundi à Bruxelles, les Vingt-Sept ont adopté de nouvelles sanctions.",
            [("sanction", "2026-11-23")],
        ),
    ],
)
def test_a_day_right_behind_what_a_french_sentence_opens_on(text: str, told: list[tuple[str, str]]) -> None:
    """ "Après un entretien lundi" is no day of the verb."""
    assert _told(text, "fr") == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Après une réunion lundi à Bruxelles, les Vingt-Sept ont adopté de nouvelles sanctions.",
            "fr",
            [("meeting", "2026-11-23"), ("sanction", "2026-11-23")],
        ),
        (
            "After a meeting Monday in Brussels, the bloc adopted new sanctions.",
            "en",
            [("meeting", "2026-11-23"), ("sanction", "2026-11-23")],
        ),
        (
            "Après des pourparlers la semaine dernière à Doha, le Qatar a annoncé un accord.",
            "fr",
            [("meeting", "2026-11-16/2026-11-22")],
        ),
        ("Après un sommet lundi à Bruxelles, les Vingt-Sept n'ont rien décidé.", "fr", [("meeting", "2026-11-23")]),
        ("After the attack Sunday on a mosque, the army closed the road.", "en", [("attack", "2026-11-22")]),
    ],
)
def test_what_came_out_of_a_meeting(text: str, language: str, told: list[tuple[str, str]]) -> None:
    """On the day of the meeting, and of no week and no attack."""
    assert _told(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "Emmanuel Macron s'est rendu mercredi à Berlin, au lendemain d'un entretien avec Vladimir Poutine.",
            "fr",
            {"Emmanuel Macron", "Vladimir Poutine"},
        ),
        (
            "Le Parlement a approuvé mercredi l'accord, au lendemain d'un entretien entre Vladimir Poutine et Xi Jinping.",
            "fr",
            {"Vladimir Poutine", "Xi Jinping"},
        ),
        (
            "Emmanuel Macron flew to Berlin on Wednesday, a day after talks with Vladimir Putin.",
            "en",
            {"Emmanuel Macron", "Vladimir Putin"},
        ),
    ],
)
def test_whoever_goes_on_from_a_meeting_was_there(text: str, language: str, people: set[str]) -> None:
    """Where only the other one is named."""
    met = next(c for c in _read(text, language) if c.kind == "meeting")
    assert {actor.name for actor in met.actors} == people


@pytest.mark.parametrize(
    "text",
    [
        "Stocks fell on Wednesday, a day after a phone call between Trump and Xi.",
        "The mood was calm on Wednesday, a day after the election.",
    ],
)
def test_a_day_counted_once(text: str) -> None:
    """The day before Wednesday, and not the day before that as well."""
    assert [day for _, day in _told(text, "en")] == ["2026-11-24"]


def test_a_field_is_no_place() -> None:
    """ "le secrétaire au Trésor"."""
    text = "He Lifeng a rencontré lundi le secrétaire au Trésor Scott Bessent à Kuala Lumpur."
    assert [c.place for c in _read(text, "fr")] == ["Kuala Lumpur"]


@pytest.mark.parametrize(
    ("text", "language", "title", "people"),
    [
        (
            "Le Mali, le Burkina Faso et le Niger, qui avaient quitté la Cédéao en mai, ont dénoncé ce plan.",
            "fr",
            "Le Mali, le Burkina Faso et le Niger quittent la Cédéao",
            {"Mali", "Burkina Faso", "Niger"},
        ),
        (
            "Selon M. Dupont, le Mali et le Niger, qui ont quitté la Cédéao en mai, mentent.",
            "fr",
            "Le Mali et le Niger quittent la Cédéao",
            {"Mali", "Niger"},
        ),
        (
            "Mali, Burkina Faso and Niger, which left the bloc in May, denounced the plan.",
            "en",
            "Mali, Burkina Faso and Niger left the bloc",
            {"Mali", "Burkina Faso", "Niger"},
        ),
        (
            "À Paris, le Mali et le Niger, qui ont quitté la Cédéao en mai, ont signé un pacte.",
            "fr",
            "Le Mali et le Niger quittent la Cédéao",
            {"Mali", "Niger"},
        ),
        (
            "La France, le Mali et le Niger, qui a quitté la Cédéao en mai, ont signé un pacte.",
            "fr",
            "Le Niger quitte la Cédéao",
            {"Niger"},
        ),
    ],
)
def test_a_list_before_a_relative_is_whole_or_its_last_alone(
    text: str, language: str, title: str, people: set[str]
) -> None:
    """In the headline and among those who act; who says so is none of them."""
    (left,) = [c for c in _read(text, language) if c.kind == "withdrawal"]
    assert left.title == title
    assert {actor.name for actor in left.actors if actor.role == "agent"} == people
