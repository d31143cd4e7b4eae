""" "They" after people in the plural whom nobody names, in English, whose past tells no number."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def titles(text: str) -> list[str]:
    return [one.title for one in extract(text, document_date=date(2024, 3, 14), language="en").candidates]


TWO = "Gustavo Petro received Ivan Velasquez. "


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ELN fighters stormed Tibu on Monday. They killed two soldiers on Tuesday.", "ELN killed two soldiers"),
        ("Police officers searched a camp on Monday. They held a nurse on Tuesday.", "Police officers held a nurse"),
        ("Students marched to the palace on Monday. They burned a flag on Tuesday.", "Students burned a flag"),
        (
            "The officers, who were taken to a court on Monday, face charges of theft, the minister, Ana Diaz, told us. "
            "Bogota says they were abducted on Tuesday.",
            "The officers were abducted",
        ),
    ],
)  # fmt: skip
def test_they_are_those_who_acted_last(text: str, title: str) -> None:
    assert title in titles(TWO + text)
    assert not any("Petro" in one and "Velasquez" in one and "and" in one for one in titles(TWO + text))


def test_whom_they_accused() -> None:
    text = "Rebels stormed a village near Tibu on Monday, looking for people they accused of treason."
    assert not any("Petro" in title for title in titles(TWO + text))


def test_they_are_two_who_met() -> None:
    assert "Gustavo Petro and Ivan Velasquez will meet again" in titles(
        "Gustavo Petro met Ivan Velasquez on Monday. They will meet again on Friday."
    )


def test_they_are_two_named_as_ministers() -> None:
    text = "The ministers of Peru, Ana Diaz, and of Chile, Juan Rojas, met on Monday. They signed a pact on Tuesday."
    assert "Ana Diaz and Juan Rojas signed a pact" in titles(text)
