"""French "appeler": behind a call the day is past, behind an appeal the day that follows "dès" lies ahead."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.temporal import Anchor, find_expressions


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le président a appelé son homologue dès lundi.", date(2021, 8, 16)),
        ("Les deux chanceliers avaient appelé Tunis dès samedi.", date(2021, 8, 14)),
        ("Les syndicats ont appelé dès samedi à la grève.", date(2021, 8, 14)),
        ("Les syndicats ont appelé les dockers à la grève dès samedi.", date(2021, 8, 21)),
        ("Le président a appelé au calme dès lundi.", date(2021, 8, 23)),
        ("Le président a promis une aide dès lundi.", date(2021, 8, 23)),
    ],
)
def test_the_day_behind_from_on(text: str, day: date) -> None:
    (found,) = find_expressions(text, Anchor(date(2021, 8, 17)), "fr")
    assert found.interval is not None
    assert found.interval.start_earliest == day
