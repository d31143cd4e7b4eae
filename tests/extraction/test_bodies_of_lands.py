"""A body with a name of its own acts, and not the land whose it is: "Lebanon's Hezbollah"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lebanon's Hezbollah fired rockets at Haifa on Tuesday.", "Hezbollah"),
        ("Yemen's Houthis released 11 U.N. employees on Tuesday.", "Houthis"),
        ("Russia's Gazprom cut supplies on Tuesday.", "Gazprom"),
        ("Ukraine's parliament voted on Tuesday.", "Ukraine"),
    ],
)
def test_who_acts(text: str, name: str) -> None:
    (candidate,) = extract(text, document_date=date(2026, 11, 26), language="en").candidates
    assert [a.name for a in candidate.actors if a.role in ("agent", "participant")] == [name]


def test_a_union_of_states_is_no_group() -> None:
    text = (
        "The Houthis freed 11 U.N. staff on Tuesday, the world body said. The group said a trial would begin on Dec 6."
    )
    candidates = extract(text, document_date=date(2026, 11, 26), language="en").candidates
    assert candidates[-1].title == "The Houthis said a trial would begin"
