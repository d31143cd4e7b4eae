"""English says the auxiliary of two passives once: "was arrested on Monday and released a day later"."""

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
        ("The envoy was arrested on Monday and released a day later.", "The envoy was released"),
        (
            "The three reporters were detained on Friday and deported to Turkey on Sunday.",
            "The three reporters were deported to Turkey",
        ),
        ("Four soldiers were captured on May 3 but freed on May 9.", "Four soldiers were freed"),
        ("The general was sentenced in May and then hanged in June 2023.", "The general was hanged"),
        ("The crew had been arrested on March 2 and deported on March 4.", "The crew had been deported"),
        (
            "The coffins will be flown to Oslo on Tuesday and buried there on March 23.",
            "The coffins will be buried",
        ),
        (
            "The ship was stopped on Sunday and ordered on Monday to leave the port.",
            "The ship was ordered to leave the port",
        ),
    ],
)
def test_the_second_is_done_to_the_same(text: str, title: str) -> None:
    """Nobody who was arrested released anybody."""
    last = told(text)[-1]
    assert last.title == title
    assert not any(actor.role == "agent" for actor in last.actors)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The envoy was summoned on Monday but left the country a day later.", "The envoy left the country"),
        (
            "The ship was stopped on Sunday and ordered its crew on Monday to leave.",
            "The ship ordered its crew to leave",
        ),
        ("The premier was elected in May and dismissed his rival on March 4.", "The premier dismissed his rival"),
        ("The rebel was wounded on Sunday and died on Monday.", "The rebel died"),
    ],
)
def test_with_an_object_or_without_need_of_one_it_acts(text: str, title: str) -> None:
    """The second verb has its own voice."""
    assert told(text)[-1].title == title


def test_a_plan_told_in_two_passives_stays_what_was_told() -> None:
    """ "would be crated and shipped home": he who says so ships nothing."""
    text = "Nikita Khrushchev told President Kennedy on Monday that the weapons would be crated and shipped home."
    assert [c.kind for c in extract(text, document_date=date(1962, 10, 31), language="en").candidates] == ["statement"]


def test_a_dateline_may_have_its_month_cut_short() -> None:
    """ "Washington, Oct. 29, 1962 - The Soviet Union": the town does nothing."""
    for line in ("Washington, Oct. 29, 1962 - ", "Washington, Oct. 29, 1962 — ", "Washington, 29 Oct. 1962 – "):
        titles = [c.title for c in told(f"{line}The Soviet Union recalled its envoy to Cuba on 28 October 1962.")]
        assert titles == ["The Soviet Union recalled its envoy to Cuba"]
