"""Offices as British papers write them, in capitals before a comma and a name: one person, and from where."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

FRIDAY = date(2021, 5, 21)


def told(text: str, language: str) -> Candidate:
    (candidate,) = extract(text, document_date=FRIDAY, language=language).candidates
    return candidate


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Fisheries Minister, Tessa Jowel, met sailors on Monday.", "Tessa Jowel"),
        ("The Culture Secretary, Tessa Jowel, met sailors on Monday.", "Tessa Jowel"),
        ("The Attorney General, Ali Noor, resigned on Monday.", "Ali Noor"),
        ("Attorney-General Ali Noor resigned on Monday.", "Ali Noor"),
        ("The Solicitor-General, Mr Paul Neaz, resigned on Monday.", "Paul Neaz"),
        ("The Home Affairs Commissioner, Paul Neaz, met sailors on Monday.", "Paul Neaz"),
        ("A foreign ministry spokeswoman, Anna Bell, left on Monday.", "Anna Bell"),
        ("A government spokesman, Ali Bell, left on Monday.", "Ali Bell"),
        ("The army chief, Ali Bell, left on Monday.", "Ali Bell"),
        ("The Chinese government spokesman, Ali Bell, left on Monday.", "Ali Bell"),
    ],
)
def test_an_office_in_capitals_is_who_follows_it(text: str, name: str) -> None:
    assert [actor.name for actor in told(text, "en").actors if actor.name != "Sailors"] == [name]


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "The EU waits. The enlargement commissioner, Jonas Halder, flew home on Tuesday.", "Jonas Halder", "EUU"),
        ("en", "The enlargement commissioner, Jonas Halder, flew home on Tuesday.", "Jonas Halder", None),
        ("en", "The Culture Secretary, Tessa Jowel, flew home on Tuesday.", "Tessa Jowel", "GBR"),
        ("en", "The secretary-general, Ali Noor, resigned on Tuesday.", "Ali Noor", None),
        ("en", "Derek Chollar, a counselor at the State Department, arrived in Jakarta on Tuesday.", "Derek Chollar", "USA"),
        ("en", "Derek Chollar, the ambassador at Moscow, arrived in Jakarta on Tuesday.", "Derek Chollar", None),
        ("fr", "L’Union européenne temporise. La commissaire Jana Kobel est arrivée mardi à Tunis.", "Jana Kobel", "EUU"),
        ("fr", "Pierre Dural, conseiller au Quai d’Orsay, est arrivé à Tunis mardi.", "Pierre Dural", "FRA"),
        ("fr", "Pierre Dural, attaché au Caire, est arrivé à Tunis mardi.", "Pierre Dural", None),
    ],
)  # fmt: skip
def test_the_office_says_from_where(language: str, text: str, name: str, country: str | None) -> None:
    assert (name, country) in [(actor.name, actor.country) for actor in told(text, language).actors]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "A visit to Cairo by the prime minister, Ali Rondas, was postponed on Monday.",
            "A visit to Cairo by the prime minister, Ali Rondas, was postponed",
        ),
        (
            "fr",
            "La rencontre avec le chef de la diplomatie turque, Ali Rondas, a été reportée lundi.",
            "La rencontre avec le chef de la diplomatie turque, Ali Rondas, a été reportée",
        ),
        (
            "fr",
            "L’arrestation du chef rebelle, Ali Rondas, a provoqué lundi des émeutes.",
            "L’arrestation du chef rebelle provoque des émeutes",
        ),
    ],
)
def test_whom_a_happening_befell_does_not_do_it(language: str, text: str, title: str) -> None:
    assert told(text, language).title == title


def test_what_was_resumed_is_nobody() -> None:
    text = "General Rikhye and the ambassador arrived. The talks opened near Middleburg. They were resumed on Monday."
    last = extract(text, document_date=FRIDAY, language="en").candidates[-1]
    assert not last.actors and "Rikhye" not in last.title
