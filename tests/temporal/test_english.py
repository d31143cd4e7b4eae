"""English by its own rules: what an editor types, what is doubtful and says so, what explains itself."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from timeline.temporal import Anchor, describe, find_expressions, resolve_typed
from timeline.temporal.values import SURE

PUBLISHED = Anchor(date(2021, 12, 9))

TYPED = [
    ("late January", "[2022-01-21..2022-01-31]", "late January 2022"),
    ("December 7, 2021", "2021-12-07", "7 December 2021"),
    ("by Friday", "[2021-12-09..2021-12-10]", "between 9 and 10 December 2021"),
    ("since March 2014", "2014-03/..", "from March 2014"),
    ("until 10 December", "../2021-12-10", "until 10 December 2021"),
    ("3-7 May", "2021-05-03/2021-05-07", "3 to 7 May 2021"),
    ("the first quarter of 2022", "2022-33", "first quarter of 2022"),
    ("this winter", "2021-24", "winter 2021-2022"),
    ("the 1990s", "199X", "the 1990s"),
]


@pytest.mark.parametrize(("words", "edtf", "shown"), TYPED, ids=[words for words, _, _ in TYPED])
def test_what_an_editor_types_is_read_and_shown_in_english(words: str, edtf: str, shown: str) -> None:
    interval = resolve_typed(words, PUBLISHED, "en")
    assert interval.edtf == edtf
    assert describe(interval, "en") == shown


def test_a_date_in_figures_names_the_other_order() -> None:
    (found,) = find_expressions("The treaty was signed on 12/7/2021.", PUBLISHED, "en")
    assert found.value == "2021-12-07"
    assert "ambiguous-day-month" in found.flags
    assert found.confidence < SURE
    assert [rival.value for rival in found.rivals] == ["2021-07-12"]


def test_a_day_beyond_twelve_leaves_no_doubt() -> None:
    (found,) = find_expressions("The treaty was signed on 25/12/2021.", PUBLISHED, "en")
    assert found.value == "2021-12-25"
    assert not found.flags


def test_next_friday_within_the_week_is_told_with_its_rival() -> None:
    (found,) = find_expressions("They will meet next Friday.", PUBLISHED, "en")
    assert found.value == "2021-12-17"
    assert found.confidence < SURE
    assert "2021-12-10" in [rival.value for rival in found.rivals]


def test_the_explanation_names_the_verb_in_both_languages() -> None:
    (found,) = find_expressions("He is due to speak on Thursday.", PUBLISHED, "en")
    assert found.cue == "is due to speak"
    assert "is due to speak" in found.why.en
    assert "à venir" in found.why.fr


def test_a_weekday_that_disagrees_with_its_date_is_flagged() -> None:
    (found,) = find_expressions("The treaty was signed on Monday, December 7, 2021.", PUBLISHED, "en")
    assert found.value == "2021-12-07"
    assert "weekday-mismatch" in found.flags


@pytest.mark.parametrize("unit", ["Tuesday ", "Dec. 7, ", "may ", "a week ago ", "1st ", "'s "])
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    """Calls are counted, not seconds: the count is the same on any machine and under any load."""

    def calls(size: int) -> int:
        text, counted = unit * (size // len(unit)), 0

        def count(_frame: object, event: str, _argument: object) -> None:
            nonlocal counted
            counted += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            find_expressions(text, PUBLISHED, "en")
        finally:
            sys.setprofile(None)
        return counted

    calls(2_000)
    assert calls(16_000) < 4 * 1.2 * calls(4_000)
