"""A day that opens a sentence is of all that is joined behind it; a clause set between the two keeps neither from it."""

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(1972, 10, 30)


def _found(text: str) -> list[Candidate]:
    return list(extract(text, document_date=DAY, language="en").candidates)


def _told(text: str) -> list[tuple[str, str]]:
    return [(c.title, c.interval.edtf if c.interval else "") for c in _found(text)]


def test_the_second_of_three_has_the_day_too() -> None:
    told = _told(
        "On Monday France recalled its ambassador, Britain expelled two attaches and Italy closed its consulate."
    )
    assert [title for title, _ in told] == [
        "France recalled its ambassador",
        "Britain expelled two attaches",
        "Italy closed its consulate",
    ]
    assert {day for _, day in told} == {"1972-10-30"}


def test_what_somebody_undergoes_reports_nothing() -> None:
    found = _found("On Monday the embassy was closed, the ambassador was recalled and two attaches were expelled.")
    assert [c.title for c in found] == [
        "The embassy was closed",
        "The ambassador was recalled",
        "Two attaches were expelled",
    ]
    assert not found[0].actors


def test_whoever_is_told_reports() -> None:
    assert _found("The embassy was closed on Monday, the ambassador said.")[0].actors[0].role == "source"


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("On Monday troops surrounded the palace and the prime minister resigned.", "The prime minister resigned"),
        (
            "Last week the Senate rejected the treaty and the president threatened a veto.",
            "The president threatened a veto",
        ),
        ("On Monday the army seized the radio and the president fled to Benin.", "The president fled to Benin"),
    ],
)
def test_what_another_did_is_of_that_time(text: str, second: str) -> None:
    (_, first), (title, day) = _told(text)
    assert title == second
    assert day == first


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the ministers met in Oslo and the talks lasted long.",
        "The Senate rejected the treaty last week and the president threatened a veto.",
        "On Monday the rebels took Bangui and Mr Patasse said he would return.",
    ],
)
def test_a_circumstance_is_no_second_happening(text: str) -> None:
    assert len(_told(text)) == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On Friday, days after the truce collapsed, government troops captured Wau.",
            "Government troops captured Wau",
        ),
        (
            "On Friday, hours after a court in Goma freed them, police arrested one of them again.",
            "Police arrested one of them again",
        ),
        ("Days after the mayor fled, riot police stormed the hall on Friday.", "Riot police stormed the hall"),
    ],
)
def test_troops_act_behind_a_clause_that_says_after_what(text: str, title: str) -> None:
    assert (title, "1972-10-27") in _told(text)


def test_troops_captured_there_are_no_subject() -> None:
    told = _told("On Friday, days after the truce collapsed, the men captured in Wau were freed.")
    assert [title for title, _ in told] == ["The men captured in Wau were freed"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Those who remain will spend Christmas Eve in the house.",
            "Those who remain will spend Christmas Eve in the house",
        ),
        ("Those who signed the pact were arrested on Monday.", "Those who signed the pact were arrested"),
        ("The envoy, who signed the pact, was arrested on Monday.", "The envoy was arrested"),
    ],
)
def test_a_headline_says_which_are_meant(text: str, title: str) -> None:
    assert [found for found, _ in _told(text)] == [title]
