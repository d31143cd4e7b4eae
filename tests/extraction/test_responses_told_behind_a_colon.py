"""A deed told behind a colon as the response is one of the day of the response, and takes the place of it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2016, 7, 7)


def _told(text: str, language: str) -> list[tuple[str, str, str]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return [(c.kind, c.factuality, c.interval.edtf if c.interval else "") for c in found]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Moscou a réagi lundi : le ministère a expulsé trois diplomates.", "expulsion"),
        ("fr", "Moscou a riposté lundi : trois diplomates ont été expulsés.", "expulsion"),
        (
            "fr",
            "Le ministre a répliqué lundi : après avoir reçu le consul, il a ordonné l'envoi de navires.",
            "military",
        ),
        ("en", "Moscow responded on Monday: the ministry expelled three diplomats.", "expulsion"),
    ],
)
def test_the_deed_is_told(language: str, text: str, kind: str) -> None:
    assert _told(text, language) == [(kind, "happened", "2016-07-04")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre a réagi lundi : « Nous avons signé l'accord. »"),
        ("fr", "Le ministre a réagi lundi : l'accord est mort."),
        ("fr", "Moscou a réagi lundi : Londres avait expulsé trois diplomates."),
        ("en", 'The minister reacted on Monday: "We have signed the accord."'),
    ],
)
def test_what_is_only_said_in_response_is_not(language: str, text: str) -> None:
    assert _told(text, language) == [("statement", "happened", "2016-07-04")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The ministers asked the states to ensure that cameras are installed on every ship by 15 August.",
            ("deadline", "demanded", "[2016-07-07..2016-08-15]"),
        ),
        (
            "The ministers said that cameras are installed on every ship by hand since 15 June.",
            None,
        ),
        (
            "Their congress has been moved to the end of the month.",
            ("meeting", "scheduled", "[2016-07-21..2016-07-31]"),
        ),
    ],
)
def test_what_is_asked_by_a_day_and_where_a_sitting_is_moved(text: str, told: tuple[str, str, str] | None) -> None:
    found = [(kind, value, when) for kind, value, when in _told(text, "en") if kind != "statement"]
    assert found == ([told] if told else [])
