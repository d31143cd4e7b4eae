"""English as news agencies write it: days ruled out, words in marks behind a name, what came before, who said so."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

THURSDAY = date(2023, 10, 12)


def told(text: str) -> tuple[Candidate, ...]:
    return tuple(extract(text, document_date=THURSDAY, language="en").candidates)


def days(text: str) -> list[str]:
    return [c.interval.edtf for c in told(text) if c.interval is not None]


def titles(text: str) -> list[str]:
    return [c.title for c in told(text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The summit will take place on Friday, not Thursday as stated earlier.", "2023-10-13"),
        ("The treaty was signed on Tuesday and not Monday.", "2023-10-10"),
        ("The treaty was signed not on Monday but on Tuesday.", "2023-10-10"),
        ("The minister did not sign the treaty on Tuesday, he resigned on Wednesday.", "2023-10-11"),
    ],
)
def test_a_day_that_the_text_rules_out_dates_nothing(text: str, day: str) -> None:
    assert days(text)[-1:] == [day]
    assert "not" not in titles(text)[-1].split()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('The minister, "very worried", left the talks on Tuesday.', "The minister left the talks"),
        ('The minister, "deeply offended", quit on Monday.', "The minister quit"),
        ('The plan, "a gamble", failed on Monday.', "The plan failed"),
        ('"We have won", shouted the minister on Monday.', "Minister: “We have won”"),
        ('"We are very worried", the minister said on Monday.', "Minister: “We are very worried”"),
        (
            "At least 22 people were killed and more than 50 injured on Monday in Peshawar.",
            "At least 22 people were killed and more than 50 injured in Peshawar",
        ),
        (
            "One officer was killed and another wounded on Sunday in an attack.",
            "One officer was killed and another wounded in an attack",
        ),
        (
            "Talks between Ethiopia, Egypt and Sudan over a dam on the Nile ended on Sunday.",
            "Talks between Ethiopia, Egypt and Sudan over a dam on the Nile ended",
        ),
        (
            "Russia appears to have fired a missile at Odesa on Monday.",
            "Russia appears to have fired a missile at Odesa",
        ),
    ],
)
def test_the_headline_keeps_what_is_told(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_what_came_first_has_its_own_day() -> None:
    vote, collapse = told("Tuesday's vote came after the collapse of talks last week between Greece and its creditors.")
    assert (vote.interval.edtf, collapse.interval.edtf) == ("2023-10-10", "2023-10-02/2023-10-08")
    assert not any(c.title.startswith("'s") for c in (vote, collapse))
    attack, bombing = told("Monday's attack followed a bombing in Beirut last week.")
    assert (attack.interval.edtf, bombing.title) == ("2023-10-09", "Bombing in Beirut")


def test_what_is_counted_to_a_day_ahead_is_no_fact() -> None:
    arrest, vote = told("The general was arrested on Monday, two weeks before the election.")
    assert (arrest.factuality, vote.factuality, vote.interval.edtf) == ("happened", "scheduled", "2023-10-23")
    assert days("The general was arrested on Monday, less than two weeks before the election.") == ["2023-10-09"]


def test_state_media_say_it_and_not_the_state_they_tell_of() -> None:
    (strike,) = told(
        "Israel appeared to carry out an air strike on Damascus airport on Wednesday, Syrian state media said."
    )
    assert "Israel" not in strike.said_by


def test_what_befell_what_a_relative_tells_of_has_its_day() -> None:
    text = "A Guyanese military helicopter that went missing near the border on Wednesday was found a day later."
    assert days(text) == ["2023-10-11", "2023-10-12"]
