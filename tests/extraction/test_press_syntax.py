"""The syntax of despatches: what stands around the verb says what was feared, awaited, put off or done."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, language: str = "en") -> list[Candidate]:
    return list(extract(text, document_date=date(2021, 5, 20), language=language).candidates)  # a Thursday


def answers(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    return [(c.interval.edtf if c.interval else "", c.kind, c.factuality) for c in told(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Amid fears that the shelling could resume on Saturday, hundreds left the valley.",
        "Amid warnings that the guerrillas may attack on Saturday, the consulate shut its doors.",
        "Despite concern that the army would attack on Saturday, the market opened.",
        "Growing fears that the cartel may attack on Saturday have emptied the streets.",
    ],
)
def test_the_content_of_fears_is_feared(text: str) -> None:
    assert answers(text) == [("2021-05-22", "attack", "feared")]
    assert "left" not in told(text)[0].title


@pytest.mark.parametrize(
    "text",
    [
        "The minister fears that Riga will press again the swap it offered on Tuesday.",
        "Amid warnings that the army had shelled the port on Tuesday, the envoy left.",
    ],
)
def test_what_was_done_is_not_feared(text: str) -> None:
    assert "feared" not in [c.factuality for c in told(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("With a deadline looming on Sunday, mediators shuttled between the two hotels.", "deadline"),
        ("The chancellor, facing a confidence vote on Sunday, dropped the tax.", "vote"),
        ("The ministry froze the accounts pending a ruling on 23 May.", "legal"),
    ],
)
def test_what_looms_or_is_faced_is_ahead(text: str, kind: str) -> None:
    assert answers(text) == [("2021-05-23", kind, "scheduled")]


def test_a_vote_faced_today_is_not_over() -> None:
    assert answers("The coalition, facing a confidence vote on Thursday, dropped the tax.") == [
        ("2021-05-20", "vote", "scheduled")
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Following a raid by Turkish commandos on Tuesday, Athens summoned the ambassador.", "attack"),
        ("In the wake of the bombing on Tuesday, the president put off a trip to Oslo.", "attack"),
        ("Amid the shelling on Tuesday, the envoy left the hotel.", "attack"),
    ],
)
def test_the_day_of_what_a_sentence_opens_on(text: str, kind: str) -> None:
    assert ("2021-05-18", kind, "happened") in answers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Talks due to open on Monday have been delayed by a dispute over seats.",
        "The hearing, due to open on Monday, has been put back after a juror fell ill.",
        "The visit, expected to begin on Monday, was postponed.",
    ],
)
def test_what_was_due_and_put_off_does_not_stand(text: str) -> None:
    assert [(day, value) for day, _, value in answers(text)] == [("2021-05-24", "postponed")]


@pytest.mark.parametrize(
    "text",
    [
        "Nurses have called a strike for Thursday over wages.",
        "The railwaymen called a strike for Thursday to demand the release of their leader.",
    ],
)
def test_a_strike_called_for_a_day_is_ahead(text: str) -> None:
    assert [(day, value) for day, _, value in answers(text)] == [("2021-05-20", "scheduled")]


@pytest.mark.parametrize(
    "text",
    [
        "Marchers gathered to beg her to stand in this year's election.",
        "Four candidates for this month's vote were barred.",
        "She will stand in this year's election.",
    ],
)
def test_an_election_of_this_year_that_is_prepared_is_ahead(text: str) -> None:
    assert [value for _, kind, value in answers(text) if kind == "vote"] == ["scheduled"]


def test_an_election_of_this_year_that_was_won_is_over() -> None:
    assert [value for _, _, value in answers("She won this year's election.")] == ["happened"]


def test_what_is_wanted_done_is_no_fact_even_by_a_day_read_as_past() -> None:
    assert "happened" not in [c.factuality for c in told("Georgia wants the missiles delivered before the spring.")]
    assert "happened" in [c.factuality for c in told("Georgia wants to be paid for the ship seized in March.")]


def test_a_body_denies_and_expects() -> None:
    assert answers("The ministry denies that its troops shelled the port on Tuesday.") == [
        ("2021-05-18", "attack", "denied")
    ]
    assert [value for _, _, value in answers("The commission expects the observers to arrive in Riga on Monday.")] == [
        "expected"
    ]


def test_what_goes_before_a_body() -> None:
    assert [value for _, _, value in answers("The draft is due to go before the Assembly next week.")] == ["scheduled"]
