"""What English tells beside the verb and what is no part of its deed: appositions with a day, "as", "telling", "heard"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 3, 27)


def told(text: str) -> tuple[Candidate, ...]:
    """The candidates of `text`."""
    return extract(text, document_date=DAY, language="en").candidates


@pytest.mark.parametrize(
    "who",
    [
        "the frontrunner in the presidential election due next January",
        "the favourite to win the presidential election scheduled for next January",
    ],
)
def test_the_day_of_an_apposition_is_not_that_of_the_deed(who: str) -> None:
    """He pledged it on Monday; in January there is an election."""
    candidates = told(f"Anna Larsen, {who}, pledged on Monday to keep the treaty with Norway.")
    days = {c.kind: (c.interval.edtf if c.interval else "", c.title) for c in candidates}
    assert days["offer"] == ("2024-03-25", "Anna Larsen pledged to keep the treaty with Norway")
    assert days["vote"] == ("2025-01", "The presidential election")


def test_a_day_beside_an_apposition_is_that_of_the_deed() -> None:
    """ "X, the defence minister, in February signed"."""
    candidates = told("Anna Larsen, the defence minister, in February signed a truce.")
    assert [(c.interval.edtf if c.interval else "") for c in candidates] == ["2024-02"]


@pytest.mark.parametrize("plan", ["scheduled", "expected", "due", "set"])
def test_whoever_is_scheduled_to_go_does_not_say_so(plan: str) -> None:
    """The passive has no author."""
    candidates = told(f"Laye Camara, a former general, is {plan} to go on trial in Philadelphia on May 6.")
    assert candidates[0].said_by == ("the article",)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The premier described the decision as “shameful” on Tuesday, a day after six hostages were buried.",
            "The premier described the decision as “shameful”",
        ),
        (
            "The minister branded the raid as an act of war on Monday after two villages were burnt.",
            "The minister branded the raid as an act of war",
        ),
        ("The minister resigned on Monday as rebels closed in on the capital.", "The minister resigned"),
        (
            "Mali told the company on Monday that no gold would leave as long as the dispute lasted.",
            "Mali told the company that no gold would leave",
        ),
        (
            "David Lammy announced on Monday that Britain would suspend its licences, telling MPs there was a clear risk.",
            "David Lammy announced that Britain would suspend its licences",
        ),
        (
            "Germany has approved no sales to Israel, a court in Berlin heard last week.",
            "A court in Berlin heard that Germany has approved no sales to Israel",
        ),
        (
            "Senators are expected to take up the treaty after the Easter recess.",
            "Senators are expected to take up the treaty after the Easter recess",
        ),
        ("Iran missed the February deadline on Monday.", "Iran missed the February deadline"),
    ],
)
def test_headlines_end_where_the_deed_does(text: str, title: str) -> None:
    """Neither short of what was said nor with the beginning of something else."""
    assert told(text)[0].title == title


def test_nobody_above_buries_the_hostages() -> None:
    """A passive with its own subject is not done by whoever the sentence is about."""
    text = "Anna Larsen spoke on Tuesday, a day after six hostages were buried in Jerusalem."
    buried = told(text)[-1]
    assert not any(actor.role == "agent" for actor in buried.actors)


def test_a_general_strike_has_no_general() -> None:
    """An adjective there, an officer elsewhere."""
    strike = told("Tens of thousands of Israelis joined a general strike on Monday.")[0]
    assert "General" not in {actor.name for actor in strike.actors}
    assert told("A top general resigned on Monday.")[0].actors[0].name == "General"
