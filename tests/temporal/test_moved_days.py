"""French "reporté du 5 novembre au 3 décembre": the day that is given up is one that was ahead, as that which is taken."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.temporal import Anchor, find_expressions


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("La session, reportée du 5 novembre au 3 décembre, se tiendra à Moroni.", [(2021, 11, 5), (2021, 12, 3)]),
        ("La visite a été avancée du 5 novembre au 3 octobre.", [(2021, 11, 5), (2021, 10, 3)]),
        ("Le sommet a été reporté du 3 juillet au 3 août.", [(2021, 7, 3), (2021, 8, 3)]),
        ("Le sommet a été reporté au 3 décembre.", [(2021, 12, 3)]),
        ("La grève du 5 août a été reportée.", [(2021, 8, 5)]),
    ],
)
def test_both_days(text: str, days: list[tuple[int, int, int]]) -> None:
    found = find_expressions(text, Anchor(date(2021, 8, 17)), "fr")
    assert [e.interval.start_earliest for e in found if e.interval is not None] == [date(*day) for day in days]
