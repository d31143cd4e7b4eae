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
