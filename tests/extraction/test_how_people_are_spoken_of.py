"""How people are spoken of: "Her Majesty's Government", the last minister of a list, whoever only gives a thing its name."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

DAY = date(2024, 5, 15)


def _told(sentence: str) -> Candidate:
    (told,) = extract(sentence, document_date=DAY, language="en").candidates
    return told


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Her Majesty's Government rejected the note on Monday.", "Her Majesty’s Government rejected the note"),
        ("His Excellency the Governor met the envoys on Monday.", "His Excellency the Governor met the envoys"),
        ("His government rejected the note on Monday.", "The government rejected the note"),
    ],
)
def test_an_honour_keeps_its_owner(sentence: str, title: str) -> None:
    assert _told(sentence).title == title


def test_the_last_of_a_list_holds_the_same_office() -> None:
    told = _told("The foreign ministers of Fiji, Tonga and Samoa signed the pact on Monday.")
    assert [actor.name for actor in told.actors] == [
        f"Foreign minister of {name}" for name in ("Fiji", "Tonga", "Samoa")
    ]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ('The army began on Monday what Amos Kiri called "Operation Shield".', ["Army"]),
        ("Kenya signed on Monday what Amos Kiri called a pact with Uganda.", ["Kenya", "Uganda"]),
        ("Kenya told Uganda on Monday what it wanted.", ["Kenya", "Uganda"]),
    ],
)
def test_whoever_only_names_a_thing_takes_no_part(sentence: str, names: list[str]) -> None:
    assert [actor.name for actor in _told(sentence).actors] == names


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The council failed to adopt a text on Monday.", "vote"),
        ("The council failed on Monday to adopt a text.", "vote"),
        ("The parties failed to agree on Monday.", "other"),
    ],
)
def test_what_failed_on_a_day_is_told(sentence: str, kind: str) -> None:
    told = _told(sentence)
    assert (told.kind, told.factuality) == (kind, "happened")
    assert "failed" in told.title
