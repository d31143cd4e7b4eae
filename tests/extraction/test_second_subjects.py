"""A sentence that goes on with "and" or "but" and somebody else, of whom an aside is told before the verb."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2024, 3, 15)


def told(text: str) -> tuple[Candidate, ...]:
    """The candidates of `text`."""
    return extract(text, document_date=DAY, language="en").candidates


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A Greek aircraft was shot down on Saturday and its pilot, Major Nikos Pappas, was killed.",
            "Nikos Pappas was killed",
        ),
        (
            "The embassy was stormed on Monday and its guard, Karl Lindgren, was wounded on Tuesday.",
            "Karl Lindgren was wounded",
        ),
    ],
)
def test_whoever_is_named_after_and_is_no_part_of_what_was_told(text: str, title: str) -> None:
    """No headline ends in "and its pilot"."""
    candidates = told(text)
    assert candidates[-1].title == title
    assert not candidates[0].title.endswith(("pilot", "guard"))


def test_an_official_who_would_not_be_named_is_the_source() -> None:
    """The speaker before "but" has not said what the official said."""
    text = (
        "Miroslav Lajcak told lawmakers on Monday that the talks would resume on April 4, but a Kosovo official, "
        "who asked not to be named, said the meeting had been postponed to mid-April."
    )
    last = told(text)[-1]
    assert last.factuality == "scheduled"
    assert not any("Lajčák" in name for name in last.said_by)


def test_those_met_do_not_tell_it() -> None:
    """The first subject waits for its verb: "X, who met the king and his brother, Y, told"."""
    text = "Lavrov, who met the king on Sunday, told reporters on Monday that talks would resume."
    assert [a.name for a in told(text)[-1].actors if a.role == "agent"] == ["Sergei Lavrov"]


@pytest.mark.parametrize("deed", ["strayed over Norway", "skidded off the runway in Oslo"])
def test_a_relative_ends_with_its_own_verb(deed: str) -> None:
    """Whether or not a table knows the verb."""
    candidates = told(f"Another Swedish aircraft, which {deed} the same day, returned safely to Kiruna on Sunday.")
    assert [c.title for c in candidates if c.kind == "visit"] in (
        [],
        ["Another Swedish aircraft returned safely to Kiruna"],
    )


def test_talks_between_them_are_no_talking() -> None:
    """ "that talks between the negotiators would resume": a meeting ahead."""
    last = told("Miroslav Lajcak told lawmakers on Monday that talks between the negotiators would resume on April 4.")[
        -1
    ]
    assert (last.kind, last.factuality) == ("meeting", "announced")


def test_it_that_collapses_is_no_body() -> None:
    """The truce may collapse, the mission that was named last does not."""
    text = "The UN mission left on Friday. Karl Lindgren, an analyst, fears that it will collapse before Christmas."
    assert not any("Nations will" in c.title for c in told(text))
