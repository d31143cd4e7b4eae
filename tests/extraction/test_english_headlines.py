"""Headlines of the English press that stand alone: who said what to whom, and nothing that hangs in the air."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 5, 9)

HEADLINES = [
    (
        "Britain had not been consulted, Sir Geoffrey Howe, the Foreign Secretary, told the House of Commons on Monday, "
        "only hours before the first helicopters took off.",
        "Geoffrey Howe told the House of Commons that Britain had not been consulted",
    ),
    ("The talks had failed, Ms Baerbock said on Monday.", "Annalena Baerbock said that the talks had failed"),
    ("The law was void, the defence minister said on Monday.", "The defence minister said that the law was void"),
    ("“We will never yield,” Mr Palmer said on Monday.", "Palmer: “We will never yield”"),
    (
        "Kenya’s High Court ruled on Monday that the deal was illegal.",
        "Kenya’s High Court ruled that the deal was illegal",
    ),
    (
        "The army arrested Aung San Suu Kyi on 1 February 2021 hours before parliament was to convene.",
        "The army arrested Aung San Suu Kyi",
    ),
    (
        "The Security Council will vote as early as Tuesday on a resolution.",
        "The Security Council will vote on a resolution",
    ),
    (
        "According to one participant in a meeting held at Bridgetown last Saturday, the documents were used.",
        "A meeting was held at Bridgetown",
    ),
    ("At a meeting held in Geneva on Monday, ministers agreed to lift the ban.", "A meeting was held in Geneva"),
    (
        "Iran has denied any role in the strikes, which were claimed by Yemen’s Houthi rebels on Saturday.",
        "The strikes were claimed by Yemen’s Houthi rebels",
    ),
    ("It is a return to the 2015 nuclear deal, which the US abandoned last year.", "The US abandoned the nuclear deal"),
    (
        "The bloodshed followed the deaths on Wednesday of Paul Kagame and Yoweri Museveni, whose plane crashed.",
        "Deaths of Paul Kagame and Yoweri Museveni",
    ),
    (
        "They came from a meeting at which Mr. Kagame promised to put into effect a peace accord he signed last August.",
        "Paul Kagame signed a peace accord",
    ),
    ("An interim government was sworn in today.", "An interim government was sworn in"),
    ("The president was sworn in on 3 May 2019.", "The president was sworn in"),
    (
        "The Commonwealth, which Gabon joined only last year, may decide on its membership.",
        "Gabon joined the Commonwealth",
    ),
    ("The accord signed in Arusha on Aug. 4, 1993, provided for elections.", "The accord was signed in Arusha"),
    ("The invitation, first extended in 2012, had been declined by Rome.", "The invitation was extended"),
    (
        "The Ministers welcomed the agreement on water and energy initialled in Astana on 12 June and expressed hope.",
        "The agreement on water and energy was initialled in Astana",
    ),
    (
        "Ten soldiers were disarmed, tortured and shot by presidential guards on Thursday.",
        "Ten soldiers were disarmed, tortured and shot by presidential guards",
    ),
    (
        "Mali’s candidate, Albert Ondo Ossa, who says he won the vote, told TV5 Monde on Thursday that it was a fraud.",
        "Albert Ondo Ossa told TV5 Monde that it was a fraud",
    ),
    ("The minister said output would be fully restored by June.", "The minister said output would be fully restored"),
]


@pytest.mark.parametrize(("text", "title"), HEADLINES, ids=[row[0][:50] for row in HEADLINES])
def test_a_headline_stands_alone(text: str, title: str) -> None:
    found = extract(text, document_date=DAY, language="en").candidates
    assert found[0].title == title


def test_whoever_is_urged_is_named() -> None:
    text = "Mrs. Thatcher telephoned Mr. Reagan on Tuesday and urged him to call off the operation."
    found = extract(text, document_date=DAY, language="en").candidates
    assert found[1].title == "Margaret Thatcher urged Reagan to call off the operation"


def test_he_is_no_meeting() -> None:
    text = (
        "Talks will be held on Sunday, Mr Albusaidi said on Friday, after a meeting planned for last Saturday in Rome was "
        "called off for what he described as “logistical reasons.”"
    )
    assert not any("a meeting described" in c.title for c in extract(text, document_date=DAY, language="en").candidates)


def test_a_meeting_put_off_is_held_on_its_new_days() -> None:
    text = (
        "They noted that the first meeting of the panel, scheduled for 3 April, had been postponed and would now be held "
        "in Shymkent on 25 and 26 May."
    )
    found = extract(text, document_date=DAY, language="en").candidates
    assert [c.title for c in found][1] == "The first meeting of the panel would now be held in Shymkent"
    assert found[1].factuality == "announced"


def test_what_was_to_have_been_was_not() -> None:
    (found,) = extract("Ms Baerbock was to have addressed them on May 6.", document_date=DAY, language="en").candidates
    assert found.factuality == "cancelled"
