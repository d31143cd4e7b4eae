"""English sentences whose verb of saying, or whose doer, stands behind a relative, an aside or a second person told."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2024, 3, 27), language="en").candidates)


@pytest.mark.parametrize(
    ("text", "title", "source"),
    [
        ("An envoy who led talks said the Sudanese had walked out on Monday.", "The Sudanese had walked out", "Envoy"),
        ("A minister told the paper the talks had collapsed on Monday.", "The talks had collapsed", "Minister"),
        ("A minister told Reuters the Sudanese had walked out on Monday.", "The Sudanese had walked out", "Minister"),
    ],
)  # fmt: skip
def test_what_somebody_tells_is_the_deed_of_another(text: str, title: str, source: str) -> None:
    (one,) = told(text)
    assert (one.title, list(one.said_by)) == (title, [source])
    assert all(actor.name != source or actor.role == "source" for actor in one.actors)


def test_a_participle_after_a_relative_stays_one() -> None:
    (one,) = told("An envoy who met a general said to be close to the rebels resigned on Monday.")
    assert one.title == "An envoy resigned"


def test_whoever_is_told_and_how_is_no_second_subject() -> None:
    (one,) = told("Macron told the head of the army on Monday that he would go.")
    assert one.title == "Emmanuel Macron told the head of the army that he would go"


def test_whose_premier_is_the_one_of_that_land() -> None:
    visit, statement = told(
        "Fumio Kishida flew to Manila on March 2. Malaysia, whose prime minister resigned on March 5, is silent."
    )
    assert [actor.name for actor in statement.actors if actor.role == "agent"] == ["Anwar Ibrahim"]


@pytest.mark.parametrize(
    "text",
    [
        "Cairo recalled its envoy on Monday, accusing Khartoum of breaching a treaty signed in 1959.",
        "Cairo recalled its envoy on Monday, accusing Khartoum of having torn up a treaty signed in 1959.",
    ],
)
def test_what_a_gerund_acts_on_may_be_old(text: str) -> None:
    assert "A treaty was signed" in [one.title for one in told(text)]
    assert all(one.title.startswith(("Egypt", "Cairo", "A treaty")) for one in told(text))


def test_a_list_of_founders_stays_in_its_aside() -> None:
    founded, warned = told(
        "The movement, founded in 1964 by Catholic priests and students inspired by Cuba, had warned of a clash in December."
    )
    assert founded.title == "The movement was founded by Catholic priests and students inspired by Cuba"
    assert warned.title == "The movement had warned of a clash"


def test_how_long_before_is_no_end_of_a_headline() -> None:
    resigned = told("Albin Kurti resigned on Monday, just hours after police detained three officers.")[0]
    assert resigned.title == "Albin Kurti resigned"
