"""Clauses that "and" joins with several of their own, and whom a leader, a woman named or a claim belongs to, in English."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

_DAY = date(1998, 2, 24)  # a Tuesday


def _read(text: str) -> list[Candidate]:
    return extract(text, document_date=_DAY, language="en").candidates


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "The king called on Monday for talks, and Saudi planes bombed the port on Tuesday.",
            ["The king called for talks", "Saudi planes bombed the port"],
        ),
        (
            "Rebels left the town on Monday and government troops entered the port on Tuesday.",
            ["Rebels left the town", "Government troops entered the port"],
        ),
        ("He met the ambassador and diplomats expelled on Monday.", ["The ambassador and diplomats were expelled"]),
        ("The ministry praised the pilots and sailors rescued on Monday.", ["The pilots and sailors were rescued"]),
    ],
)
def test_several_after_and_act_by_themselves(text: str, titles: list[str]) -> None:
    """After a time or a comma "and" opens a clause; without either it goes on with what is listed."""
    assert [c.title for c in _read(text)] == titles


def test_several_after_and_are_whoever_acts() -> None:
    """Not the subject of the clause before."""
    bombed = _read("The king called on Monday for talks, and Saudi planes bombed the port on Tuesday.")[1]
    assert [(a.name, a.role) for a in bombed.actors] == [("Saudi Arabia", "agent")]


def test_a_leader_is_the_minister_named_beside_him() -> None:
    """ "Its leader, Foreign Minister X,": one man; a list keeps its members."""
    told = _read("The delegation did not come. Its leader, Foreign Minister Paul Mboko, said on Monday he was ill.")
    assert [a.name for a in told[0].actors] == ["Paul Mboko"]


def test_she_is_the_woman_named_in_the_sentence() -> None:
    """Not a secretary of unknown gender, named a sentence before."""
    text = (
        "Robin Lane, a minister, is due in Bergen in March. Owners wrote to Ms Damon last week; she replied on Monday."
    )
    assert "Damon" in [a.name for c in _read(text) if "replied" in c.quote.exact for a in c.actors]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Mexico refused a flight on Monday, two officials said, but the White House denied that.", "denied"),
        ("Mexico refused a flight on Monday, two officials said.", "happened"),
        ("Mexico refused a flight on Monday, two officials said, but the White House denied a visa.", "happened"),
    ],
)
def test_what_is_denied_after_it_was_told_is_no_fact(text: str, factuality: str) -> None:
    """Only where "that" is what is denied."""
    assert _read(text)[0].factuality == factuality


def test_what_is_withheld_is_not_given() -> None:
    """ "aid that had been due" under "withhold"."""
    aid = [
        c
        for c in _read("Britain said on Monday it would withhold the aid that had been due this month.")
        if c.kind == "aid"
    ]
    assert [c.factuality for c in aid] == ["cancelled"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Egypt and Israel signed on Monday a protocol.", "agreement"),
        ("A Tanzanian battalion will be sent to North Kivu in March.", "military"),
        ("A letter will be sent to the court in March.", "statement"),
        ("Brazil's foreign ministry summoned the U.S. charge d'affaires on Monday.", "demand"),
    ],
)
def test_who_signs_sends_and_summons(text: str, kind: str) -> None:
    """The day may stand between a verb and its object, and the stops of "U.S." before an envoy."""
    assert _read(text)[0].kind == kind
    assert _read(text)[0].kind != "agreement" or len(_read(text)[0].actors) == 2


@pytest.mark.parametrize(
    ("people", "country"),
    [("French", "FRA"), ("Japanese", "JPN"), ("British", "GBR"), ("Swiss", "CHE"), ("Faroese", "FRO")],
)
def test_a_people_is_nobody_named_before(people: str, country: str) -> None:
    """ "the French" are all of them; "the American" may be somebody."""
    told = _read(f"Luke Pollard arrived on Monday. The {people} offered on Tuesday to resume talks.")
    assert [a.country for a in told[0].actors] == [None]
    assert [a.country for a in told[1].actors] == [country]


def test_a_monarch_s_ambassador_and_what_is_feared() -> None:
    """Neither is whoever was named last."""
    left = _read("The Soviet Ambassador spoke on Monday. Her Majesty's Ambassador left Amman for Jerusalem on Sunday.")
    assert "GBR" in [a.country for a in left[1].actors] and "SUN" not in [a.country for a in left[1].actors]
    feared = _read(
        "The Security Council will meet on Monday. It is feared here that the canal may be closed on Friday."
    )
    assert all(a.name != "Security Council" for a in feared[1].actors)
