"""Entries of an English chronology: the day, a dash, and what happened."""

from datetime import date

import pytest

from timeline.extraction import extract


def _first(text: str) -> tuple[str, list[str]]:
    told = extract(text, document_date=date(1994, 6, 1), language="en").candidates[0]
    return told.title, [actor.name for actor in told.actors]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Feb 12, 1979 - Fighting breaks out in N'Djamena.", "Fighting breaks out in N’Djamena"),
        ("Dec 15, 1980 - Libyan tanks enter the capital.", "Libyan tanks enter the capital"),
        ("Sept 11, 1987 - An OAU ceasefire comes into force.", "An OAU ceasefire comes into force"),
        ("Aug 31, 1989 - In Algiers the foreign ministers sign an accord.", "The foreign ministers sign an accord"),
        ("Nov 3, 1984 - French forces pull out.", "French forces pull out"),
        ("Jan 6, 1981: Nigerian troops leave Aouzou.", "Nigerian troops leave Aouzou"),
    ],
)
def test_its_first_words_are_the_subject(text: str, title: str) -> None:
    assert _first(text)[0] == title


@pytest.mark.parametrize(
    "text",
    [
        "Oct 3, 1988 - Diplomatic relations are restored.",
        "March 1980 - Civil war resumes.",
        "Aug 21, 1979 - Eleven factions agree to form a government.",
    ],
)
def test_its_first_word_is_nobody(text: str) -> None:
    assert not {"Diplomatic", "Civil", "Eleven"} & {*_first(text)[1]}


def test_somebody_unknown_may_open_it() -> None:
    assert "Aldo Marchetti" in _first("Oct 29, 1981 - Aldo Marchetti asks Libya to withdraw.")[1]
