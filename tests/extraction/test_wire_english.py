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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kishida dissolved the lower house Monday, paving the way for an election Nov. 12.",
            ["2023-10-09", "2023-11-12"],
        ),
        (
            "The court annulled the vote on Monday, setting the stage for a new election on Nov. 26.",
            ["2023-10-09", "2023-11-26"],
        ),
        ("The ministers met on Monday after an election on Sept. 26.", ["2023-10-09", "2023-09-26"]),
    ],
)
def test_what_the_way_is_paved_for_lies_ahead(text: str, expected: list[str]) -> None:
    assert days(text) == expected
    assert all(
        c.factuality != "happened" for c in told(text) if c.interval is not None and c.interval.edtf > "2023-10-12"
    )


def test_whose_plane_crashed_is_buried_and_not_the_plane() -> None:
    assert titles(
        "Wagner boss Yevgeny Prigozhin, whose plane crashed on Aug. 23, was buried in St. Petersburg on Tuesday."
    ) == [
        "Yevgeny Prigozhin’s plane crashed",
        "Wagner boss Yevgeny Prigozhin was buried in St. Petersburg",
    ]
    assert days("The pact, whose text signed in May was secret, lapsed on Monday.")[-1] == "2023-10-09"


def test_an_army_chief_is_no_head_of_state() -> None:
    (said,) = told("Serbia has pulled back troops from the border, its army chief said Monday.")
    assert [a.name for a in said.actors if a.role == "agent"] == ["Army chief (Serbia)"]


def test_the_day_of_the_article_itself_is_no_happening() -> None:
    assert told("(This Oct. 10 story has been corrected to say that Japan lodged the protest.)") == ()
    assert days("This Oct. 10 agreement was signed in Cairo.") == ["2023-10-10"]
    assert titles(
        "Josep Borrell - who visited Kyiv last week - urged member states on Monday to send more shells."
    ) == [
        "Josep Borrell visited Kyiv",
        "Josep Borrell urged member states to send more shells",
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "U.S. President Ronald Reagan and Soviet leader Mikhail Gorbachev signed a treaty on Dec. 8, 1987.",
            {"Ronald Reagan", "Mikhail Gorbachev"},
        ),
        (
            "French President Jacques Chirac and German Chancellor Gerhard Schroeder met in Paris on Jan. 22, 2003.",
            {"Jacques Chirac", "Gerhard Schroeder"},
        ),
        ("The French president and German Chancellor Olaf Scholz met on Monday.", {"Emmanuel Macron", "Olaf Scholz"}),
        (
            "The French president, Olaf Scholz and Rishi Sunak met on Monday.",
            {"Emmanuel Macron", "Olaf Scholz", "Rishi Sunak"},
        ),
    ],
)
def test_a_title_is_of_the_name_beside_it_and_of_nobody_of_today(text: str, people: set[str]) -> None:
    assert {a.name for c in told(text) for a in c.actors if a.role == "participant"} == people


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Houthis seized the Galaxy Leader, a car carrier linked to an Israeli businessman, in the Red Sea on Sunday.",
            "The Houthis seized the Galaxy Leader, a car carrier linked to an Israeli businessman",
        ),
        (
            "Troops stormed Kati, a town located near Bamako, on Sunday.",
            "Troops stormed Kati, a town located near Bamako",
        ),
    ],
)
def test_what_a_comma_sets_beside_a_name_is_no_deed(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_what_a_resignation_leaves_is_no_withdrawal() -> None:
    (left,) = told("The prime minister's resignation on Monday left the country without a government.")
    assert left.kind == "other"
    (gone,) = told("The prime minister left the country on Monday.")
    assert gone.kind != "other"
