"""Names put on lists, plans first set for a day, letters in which something is asked, and stories that begin on a day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 14)  # Tuesday


@pytest.mark.parametrize(
    ("text", "kind", "factuality"),
    [
        ("Canada added two generals to its sanctions list on Monday.", "sanction", "happened"),
        (
            "London at least put Aleksandar Vulin, the spy chief, on its sanctions list on Monday.",
            "sanction",
            "happened",
        ),
        ("Japan decided on Monday to strike South Korea from its list of trusted buyers.", "sanction", "happened"),
        ("Israel struck Iran on Monday.", "attack", "happened"),
        ("The mayor presented his party list on Monday.", "statement", "happened"),
        ("The hearing, first set for Thursday, was put off.", "legal", "postponed"),
        ("The signing, set for last Thursday, was put off.", "agreement", "postponed"),
        ("The convoy set off on Monday for Goma.", "visit", "happened"),
        ("The rebels set out on Monday to capture Goma.", "attack", "happened"),
        ("The general went on the same channel on Monday to pledge elections.", "statement", "happened"),
        ("Chad petitioned the International Court of Justice on Monday.", "legal", "happened"),
        ("Two hundred teachers petitioned parliament on Monday.", "demand", "happened"),
        ("Marta Hollmann spoke to us in Vienna on Monday.", "statement", "happened"),
        ("The premier spoke to the king on Monday.", "call", "happened"),
        ("Kyiv asked in a message to Ankara on Monday that the talks be postponed.", "demand", "happened"),
        ("Le Monde printed threats by Tehran on Monday that ships would be sunk.", "warning", "happened"),
        ("When the pope stepped off his plane in Baghdad on Monday, crowds were waiting.", "visit", "happened"),
        ("A cease-fire has been in force since Sunday.", "agreement", "ongoing"),
        ("Chad launched an offensive on Monday to recover Nagorno-Karabakh.", "attack", "happened"),
    ],
)
def test_what_is_told_has_its_kind(text, kind, factuality):
    [found] = extract(text, document_date=DAY, language="en").candidates
    assert (found.kind, found.factuality) == (kind, factuality)


@pytest.mark.parametrize(
    "opening", ["The story begins", "Trouble starts", "The saga goes back to", "The feud dates from"]
)
def test_a_story_begins_with_what_was_done_then(opening):
    on = "on " if opening.endswith("s") else ""
    text = f"{opening} {on}March 3, 2021, when Chad closed its consulate."
    [closed] = extract(text, document_date=DAY, language="en").candidates
    assert (closed.kind, closed.title, closed.interval.edtf) == ("expulsion", "Chad closed its consulate", "2021-03-03")


def test_a_truce_that_does_not_hold_is_none():
    assert not extract("The truce has not been in force since Sunday.", document_date=DAY, language="en").candidates
