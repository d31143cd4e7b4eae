"""What somebody says in a statement, a speech or at a news conference, and whom "he" plans for, in English."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 7, 17), language="en").candidates)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hamas said in a statement on Saturday that it had freed two.", "Hamas said in a statement that it had freed two"),
        ("Hamas said on Saturday in a statement that it had freed two.", "Hamas said in a statement that it had freed two"),
        ("Kurti told a news conference on Friday that he was ill.", "Albin Kurti told a news conference that he was ill"),
        ("Kurti said in a speech on Friday that he was ill.", "Albin Kurti said in a speech that he was ill"),
    ],
)  # fmt: skip
def test_the_day_is_that_of_saying_and_its_content_stays(text: str, title: str) -> None:
    assert [one.title for one in told(text)] == [title]


def test_he_is_nobody_else_when_he_is_scheduled() -> None:
    text = "Gustavo Petro wrote that peace was near. He is scheduled to fly to Tibu on Sunday with Ana Diaz."
    (one,) = told(text)
    assert one.title.startswith("Gustavo Petro is scheduled to fly to Tibu")
    assert "Gustavo Petro" in [actor.name for actor in one.actors]


def test_it_is_a_thing_when_it_is_scheduled() -> None:
    (_, one) = told("Gustavo Petro proposed a meeting on Friday. It is scheduled for Sunday.")
    assert "Gustavo Petro is" not in one.title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('"This is an act of war," Kurti said in Pristina on Friday.', "Albin Kurti: “This is an act of war”"),
        ('"These are war crimes," Petro told reporters on Friday.', "Gustavo Petro: “These are war crimes”"),
        ("This was followed by talks in Geneva on Friday.", "Talks in Geneva"),
        ("This strike on Geneva killed two people on Friday.", "This strike on Geneva killed two people"),
    ],
)
def test_this_is_opens_a_clause(text: str, title: str) -> None:
    assert [one.title for one in told(text)] == [title]
