"""First words of a sentence that are surnames elsewhere, and titles that nobody of that name has."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Power was cut off on Monday.", "Power was cut off"),
        ("Power returned to Beirut on Monday.", "Power returned to Beirut"),
        ("Brown coal was banned on Monday.", "Brown coal was banned"),
        ("Key ministers resigned on Monday.", "Key ministers resigned"),
        ("Hill tribes attacked the post on Monday.", "Hill tribes attacked the post"),
        ("Rice shipments arrived in Manila on Monday.", "Rice shipments arrived in Manila"),
    ],
)
def test_a_common_word_that_opens_a_sentence_is_nobody(text: str, title: str) -> None:
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert found.title == title
    assert not {actor.name.split()[-1] for actor in found.actors} & {"Power", "Brown", "Key", "Hill", "Rice"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Samantha Power flew to Kyiv on Sunday. Power met the president on Monday.", "Samantha Power"),
        ("Power said on Monday that the United States would send aid.", "Power"),
        ("Brown said on Monday that he would stay.", "Brown"),
        ("Hunt will visit Rome on Monday.", "Hunt"),
    ],
)
def test_a_surname_stays_one_where_somebody_is_told_of(text: str, name: str) -> None:
    *_, found = extract(text, document_date=DAY, language="en").candidates
    assert name in [actor.name for actor in found.actors]


@pytest.mark.parametrize("text", ["Judge Brown was shot on Monday.", "Bishop Young was arrested on Monday."])
def test_a_judge_or_a_bishop_is_no_politician_of_the_same_common_name(text: str) -> None:
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert all(actor.country is None for actor in found.actors)
