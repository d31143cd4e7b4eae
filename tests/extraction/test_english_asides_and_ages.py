"""English: somebody of an age, who is told something, what quotation marks keep whole, and who tells it at the end."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 7, 17), language="en").candidates)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Saied met Meloni. Then a 41-year-old Tunisian was stabbed on July 3.", "A 41-year-old Tunisian was stabbed"),
        ("Saied met Meloni. The old bridge was blown up on July 3.", "The old bridge was blown up"),
        ("Anna Larsen resigned on July 2. The 41-year-old was arrested on July 3.", "Anna Larsen was arrested"),
        (
            'Tunisia and Italy signed a "strategic partnership" on Sunday aimed at curbing migration.',
            "Tunisia and Italy signed a “strategic partnership” aimed at curbing migration",
        ),
        ("The base will close on July 31, its commander, Colonel Jan Novak, announced.", "The base will close"),
        (
            "Mexico freed ten men on May 2, among them Otto Bran, convicted of murder in 1985.",
            "Otto Bran was convicted of murder",
        ),
    ],
)  # fmt: skip
def test_headlines_name_the_right_ones(text: str, title: str) -> None:
    assert title in [one.title for one in told(text)]


def test_two_who_open_a_sentence_spoke() -> None:
    call = told("Ahern and Blair, who spoke by telephone on Friday, will meet in London next month.")[0]
    assert {actor.name for actor in call.actors} == {"Ahern", "Blair"}


def test_whoever_is_told_something_gathered_and_not_the_teller() -> None:
    text = "The ambassador will stay, President Emmanuel Macron told French envoys gathered in Paris on Monday."
    assert all("Macron gathered" not in one.title and "Macron was" not in one.title for one in told(text))


def test_a_group_with_its_own_name_is_one() -> None:
    (one,) = told("A dissident group, the Continuity IRA, claimed responsibility on Monday.")
    assert [actor.name for actor in one.actors] == ["Continuity IRA"]
