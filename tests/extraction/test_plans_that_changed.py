"""English plans and what became of them: what a relative behind the day says, what is named again, and another day for it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)  # a Wednesday


def _told(sentence: str, language: str = "en") -> list[tuple[str, str]]:
    return [(c.kind, c.factuality) for c in extract(sentence, document_date=DAY, language=language).candidates]


@pytest.mark.parametrize(
    ("sentence", "factuality"),
    [
        ("She had called a meeting for Thursday, which her office cancelled.", "cancelled"),
        ("The premier called a meeting for Thursday, which has been cancelled.", "cancelled"),
        ("The premier called a meeting for Thursday, which has been postponed.", "postponed"),
        ("The premier called a meeting for Thursday, which the rebels will attend.", "scheduled"),
        ("The premier called a meeting for Thursday with envoys who cancelled a trip.", "scheduled"),
    ],
)
def test_a_relative_behind_its_day_undoes_a_plan(sentence: str, factuality: str) -> None:
    assert _told(sentence)[0] == ("meeting", factuality)


def test_a_french_relative_behind_its_day_undoes_a_plan() -> None:
    told = _told("Elle avait convoqué une réunion pour jeudi, que son cabinet a annulée.", "fr")
    assert told[0] == ("meeting", "cancelled")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A visit she was to make to Oslo on Thursday has been called off.", ("visit", "cancelled")),
        ("The speech he was to give on Thursday has been postponed.", ("statement", "postponed")),
        ("The visit she will make to Oslo on Thursday delights the king.", ("visit", "scheduled")),
    ],
)
def test_a_relative_without_that_tells_what_was_planned(sentence: str, told: tuple[str, str]) -> None:
    assert _told(sentence)[0] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The minister was to fly to Oslo on Friday; the trip has been called off.", ("visit", "cancelled")),
        ("It had planned to receive the envoy on Friday; the meeting has been cancelled.", ("meeting", "cancelled")),
        ("The minister was to fly to Oslo on Friday; the road has been closed.", ("visit", "scheduled")),
    ],
)
def test_a_plan_is_named_again_behind_a_semicolon(sentence: str, told: tuple[str, str]) -> None:
    assert _told(sentence)[0] == told


@pytest.mark.parametrize(
    ("sentence", "factuality"),
    [
        ("The trial, set for Friday, will now begin in September.", "postponed"),
        ("The trial, set for Friday, will begin at noon.", "scheduled"),
        ("Our ministers were to meet on Friday, and they will now sit down in June.", "postponed"),
        ("The burial was to have taken place today and is put off to Saturday.", "postponed"),
    ],
)
def test_another_day_is_given(sentence: str, factuality: str) -> None:
    assert _told(sentence)[0][1] == factuality


def test_what_is_put_off_has_the_kind_of_the_plan() -> None:
    told = _told("The council, which was to meet on Friday, has put it off to Monday.")
    assert told == [("meeting", "postponed"), ("meeting", "scheduled")]


@pytest.mark.parametrize(
    ("sentence", "factuality"),
    [
        ("The rebels will attack on Friday, aid workers fear.", "feared"),
        ("The rebels will attack on Friday, and aid workers fear.", "scheduled"),
        ("The rebels attacked on Monday, and the villagers fled in fear.", "happened"),
    ],
)
def test_whoever_fears_may_close_the_sentence(sentence: str, factuality: str) -> None:
    assert _told(sentence)[0] == ("attack", factuality)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("EU monitors reported shots on Sunday.", ("statement", "happened")),
        ("EU officials reported clashes on Sunday.", ("statement", "happened")),
        ("The reported clashes on Sunday worried the king.", ("attack", "expected")),
        ("The king proposed a truce on Sunday.", ("offer", "happened")),
    ],
)
def test_what_somebody_reported_or_proposed_was_told(sentence: str, told: tuple[str, str]) -> None:
    assert _told(sentence)[0] == told
