"""Days counted from what a clause tells, retorts, votes by so many and plans of somebody, in English."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def found(text: str) -> list[Candidate]:
    return [c for c in extract(text, document_date=date(2024, 5, 14), language="en").candidates if c.interval]


def told(text: str) -> list[str]:
    return [f"{c.interval.edtf} {c.kind} {c.factuality}" for c in found(text) if c.interval]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        (
            "Niger refused on Monday to admit a mission, two days before regional leaders gather in Abuja.",
            "2024-05-15 meeting scheduled",
        ),
        (
            "Iran freed the tanker on Monday, a day before its foreign minister is due to meet the British envoy.",
            "2024-05-14 meeting scheduled",
        ),
        ("The junta freed him on Sunday, a day after rebels seized the port.", "2024-05-11 attack happened"),
        ("The junta freed him on Sunday, the day after rebels seized the port.", "2024-05-11 attack happened"),
        ("The envoy left on 3 May, the day before the army shelled the embassy.", "2024-05-04 attack happened"),
    ],
)
def test_a_clause_is_so_far_from_the_day_told_beside_it(text: str, second: str) -> None:
    assert told(text)[1] == second


def test_what_opens_with_the_day_after_is_of_another_day() -> None:
    text = "On Friday, the day after Putin signed the decree, Poland shut its border."
    assert told(text) == ["2024-05-09 legal happened", "2024-05-10 sanction happened"]


def test_nothing_is_counted_from_what_is_counted_itself() -> None:
    text = "It came a day before Rome tightened sanctions and 10 weeks after troops detained five men on March 11."
    assert told(text) == ["2024-03-11 legal happened"]


def test_the_day_before_stays_what_it_was() -> None:
    assert told("He was arrested on Monday. Two days before, rebels had seized the port.")[1].startswith("2024-05-11")
    assert len(told("The envoy left Khartoum on 3 May, the day after he was to meet the king.")) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Moscow's response was to expel ten diplomats on Friday.", "2024-05-10 expulsion happened"),
        ("Washington's answer was to send troops to Poland on 3 May.", "2024-05-03 military happened"),
        ("Moscow was to expel ten diplomats on Friday.", "2024-05-17 expulsion scheduled"),
        ("The leaders recalled the meetings convened by Egypt in Geneva on 17 March.", "2024-03-17 meeting happened"),
        ("A summit convened by Egypt for Friday will deal with Gaza.", "2024-05-17 meeting scheduled"),
        ("Rwanda, for its part, denies that its soldiers crossed into Congo on Friday.", "2024-05-10 military denied"),
        ("Drones struck a market in Minova on Sunday.", "2024-05-12 attack happened"),
        ("Inflation struck the market on Sunday.", "2024-05-12 other happened"),
    ],
)
def test_what_is_told_plainly(text: str, line: str) -> None:
    assert told(text)[0] == line


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It goes back to 3 March, when Venezuelans voted by 95% to leave.", "Venezuelans voted by 95% to leave"),
        ("On 3 March lawmakers voted by a wide margin to leave.", "Lawmakers voted by a wide margin to leave"),
        ("The text voted by parliament on 3 March bans arms sales.", "The text was voted by parliament"),
    ],
)
def test_so_many_votes_are_nobody_who_votes(text: str, title: str) -> None:
    assert [c.title for c in found(text)] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Petrova was poisoned on March 4. A midnight deadline set by London for an answer passed on March 13.",
        "The talks failed on March 4. The noon ultimatum expired on March 13 without an answer.",
    ],
)
def test_the_hour_of_a_term_is_no_day_of_its_own(text: str) -> None:
    assert told(text)[-1] == "2024-03-13 deadline happened"
    assert len(told(text)) == 2


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Ministers who met in Geneva on Monday agreed on a ceasefire.",
            ["2024-05-13 meeting happened", "2024-05-13 agreement happened"],
        ),
        ("Officers who met in Bamako on Monday were arrested.", ["2024-05-13 meeting happened"]),
        ("Since April 29 Thailand has held 18 Cambodian soldiers.", ["2024-04-29/.. legal ongoing"]),
        ("He has held the post since 3 May.", []),
        ("India faces an additional duty from May 27.", ["2024-05-27/.. sanction scheduled"]),
    ],
)
def test_what_came_out_of_a_meeting_and_what_lasts(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "doer", "sufferer"),
    [
        ("Ali Bongo, whom soldiers overthrew on April 26, is under house arrest.", "Soldiers", "Ali Bongo Ondimba"),
        ("Navalny, whom police arrested on April 26, is in hospital.", "Police", "Alexei Navalny"),
    ],
)
def test_whom_somebody_acts_upon_does_not_act(text: str, doer: str, sufferer: str) -> None:
    (one,) = found(text)
    assert [(actor.name, actor.role) for actor in one.actors] == [(doer, "agent"), (sufferer, "recipient")]


@pytest.mark.parametrize(
    "text",
    [
        "On April 23, citing freshly laid mines, Thailand threw out the Cambodian ambassador.",
        "On April 23, citing security fears, Thailand threw out the Cambodian ambassador.",
    ],
)
def test_what_somebody_cites_tells_nothing_of_its_own(text: str) -> None:
    assert told(text) == ["2024-04-23 expulsion happened"]
