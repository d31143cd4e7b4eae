"""Feasts by the moon, against the days on which they were kept."""

from __future__ import annotations

import pytest

from timeline.temporal.calendars import diwali, full_moon_of, lunar_new_year

NEW_YEARS = [
    "1999-02-16",
    "2008-02-07",
    "2019-02-05",
    "2020-01-25",
    "2021-02-12",
    "2022-02-01",
    "2023-01-22",
    "2024-02-10",
]


@pytest.mark.parametrize("kept", NEW_YEARS)
def test_the_lunar_new_year_falls_on_the_second_new_moon_of_winter(kept: str) -> None:
    assert str(lunar_new_year(int(kept[:4]))) == kept


@pytest.mark.parametrize(
    "kept", ["2017-10-19", "2018-11-07", "2019-10-27", "2020-11-14", "2021-11-04", "2022-10-24", "2023-11-12"]
)
def test_diwali_falls_on_a_dark_evening_of_autumn(kept: str) -> None:
    assert str(diwali(int(kept[:4]))) == kept


def test_vesak_is_the_full_moon_of_may_and_nothing_is_told_of_far_centuries() -> None:
    assert str(full_moon_of(2018, 5)) == "2018-05-29"
    assert lunar_new_year(1600) is None
