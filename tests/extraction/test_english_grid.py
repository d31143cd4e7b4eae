"""Ordinary English predicates and frames: the day, the kind and how sure it is, as the sentence says and no more."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

FRIDAY = date(2024, 12, 13)

TOLD = [
    ("The president refused to sign the law on Monday.", [("2024-12-09", "refusal", "happened")]),
    ("Turkey offered on Monday to host the talks.", [("2024-12-09", "offer", "happened")]),
    ("The minister refused to meet the envoy on 20 December.", [("2024-12-20", "meeting", "cancelled")]),
    ("The president is said to have signed the accord on Monday.", [("2024-12-09", "agreement", "expected")]),
    ("The president is believed to have fled on Monday.", [("2024-12-09", "other", "expected")]),
    ("MPs threw out the agreement by 432 to 202 on Tuesday.", [("2024-12-10", "vote", "happened")]),
    ("The bill passed by 51 votes to 49 on Monday.", [("2024-12-09", "vote", "happened")]),
    ("The summit on Monday ended without an agreement.", [("2024-12-09", "meeting", "happened")]),
    ("The summit broke up on Monday without agreement.", [("2024-12-09", "meeting", "happened")]),
    ("The deal fell apart on Tuesday after Turkey walked out.", [("2024-12-10", "agreement", "cancelled")]),
    ("The president cut short a visit to Paris on Monday.", [("2024-12-09", "visit", "happened")]),
    ("Dockers went on strike on Monday.", [("2024-12-09", "other", "happened")]),
    ("The protesters clashed with the police on Monday.", [("2024-12-09", "attack", "happened")]),
    ("The council condemned the abduction of Mr. Boko on 29 October.", [("2024-10-29", "attack", "happened")]),
    ("France condemned the killing of two aid workers on Monday.", [("2024-12-09", "accusation", "happened")]),
    ("Police are investigating the attack on Saturday.", [("2024-12-07", "attack", "happened")]),
    ("The navy is investigating the sighting of a submarine on Saturday.", [("2024-12-07", "other", "happened")]),
    ("There were clashes in Tripoli on Monday.", [("2024-12-09", "attack", "happened")]),
    ("There is to be a second round of talks on 20 December.", [("2024-12-20", "meeting", "scheduled")]),
    ("There was no meeting on Monday.", []),
    (
        "Poland expelled six diplomats on Monday, as Turkey did in 2017.",
        [("2024-12-09", "expulsion", "happened"), ("2017", "expulsion", "happened")],
    ),
    ("Police used tear gas on Monday to disperse protesters.", [("2024-12-09", "other", "happened")]),
    ("The Red Cross hopes to bring out the wounded on Sunday.", [("2024-12-15", "aid", "expected")]),
    ("Mekele fell on Monday.", [("2024-12-09", "attack", "happened")]),
    ("The town was taken by the rebels on October 17.", [("2024-10-17", "attack", "happened")]),
    ("The government fell on Monday.", [("2024-12-09", "other", "happened")]),
    ("Shares fell on Monday.", []),
    (
        "Russia launched what it called a special military operation on Monday.",
        [("2024-12-09", "attack", "happened")],
    ),
    ("The union called a strike for Monday.", [("2024-12-16", "other", "scheduled")]),
    ("An emergency session has been called for Tuesday.", [("2024-12-17", "meeting", "scheduled")]),
    ("A meeting has been requested for Tuesday.", [("2024-12-17", "meeting", "demanded")]),
    ("The opposition called for talks on Monday.", [("2024-12-09", "demand", "happened")]),
    ("The prime minister is due on Wednesday.", [("2024-12-18", "visit", "scheduled")]),
    ("Elections are due on Wednesday.", [("2024-12-18", "vote", "scheduled")]),
    ("A meeting on 20 December looks unlikely.", [("2024-12-20", "meeting", "expected")]),
    ("The summit planned for 20 December now looks unlikely.", [("2024-12-20", "meeting", "expected")]),
    ("The two sides look unlikely to sign a deal on 20 December.", [("2024-12-20", "agreement", "expected")]),
    ("The president cannot attend the summit on 20 December.", [("2024-12-20", "meeting", "cancelled")]),
    ("The president could not attend the summit on Monday.", []),
    ("Born on 3 May 1960, the minister entered parliament in 1994.", [("1994", "other", "happened")]),
    (
        "Rather than wait for the court’s ruling on Friday, the government released him on Monday.",
        [("2024-12-09", "legal", "happened")],
    ),
    ("The minister, who had been ambassador in Paris until Monday, resigned.", []),
    (
        "The two countries signed the treaty that came out of those talks on Monday.",
        [("2024-12-09", "agreement", "happened")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_day_kind_and_factuality(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = extract(text, document_date=FRIDAY, language="en").candidates
    assert [(c.interval and c.interval.edtf, c.kind, c.factuality) for c in found] == expected


HEADLINES = [
    ("en", "The party leader was re-elected on Sunday.", "The party leader was re-elected"),
    ("en", "The deal fell through on Monday.", "The deal fell through"),
    ("en", "There were clashes in Tripoli on Monday.", "Clashes in Tripoli"),
    ("fr", "Il y a eu des affrontements lundi à Tripoli.", "Des affrontements à Tripoli"),
    ("en", "MPs threw out the bill by 432 to 202 on Tuesday.", "MPs threw out the bill by 432 to 202"),
]


@pytest.mark.parametrize(("language", "text", "title"), HEADLINES)
def test_headline(language: str, text: str, title: str) -> None:
    assert [c.title for c in extract(text, document_date=FRIDAY, language=language).candidates] == [title]


def test_no_clause_is_a_person() -> None:
    (found,) = extract("What happened on Monday was a coup.", document_date=FRIDAY, language="en").candidates
    assert not found.actors


def test_six_people_are_no_community() -> None:
    (found,) = extract("Six diplomats were ordered out on Monday.", document_date=FRIDAY, language="en").candidates
    assert not [actor for actor in found.actors if actor.country == "EUU"]
