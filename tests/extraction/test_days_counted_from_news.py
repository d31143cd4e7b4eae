"""What came so many days after something else dates that, where the sentence before tells what came."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2019, 11, 21)

DATED = [
    (
        "Unions and the government agreed late Wednesday to hold talks. The breakthrough, announced by a bishop after nine "
        "hours of haggling, came a day after eight miners were shot dead in Oruro when troops broke through a barricade.",
        "Eight miners were shot dead in Oruro",
        "2019-11-19",
    ),
    (
        "Police arrested the banker on Tuesday. The arrest came three days after the bank closed its doors.",
        "The bank closed its doors",
        "2019-11-16",
    ),
    (
        "The minister resigned on Tuesday. His departure came a week after he had met Mr. Putin in Sochi.",
        "The minister had met Mr. Putin in Sochi",
        "2019-11-12",
    ),
]


@pytest.mark.parametrize(("text", "headline", "day"), DATED)
def test_days_are_counted_from_what_came(text: str, headline: str, day: str) -> None:
    found = extract(text, document_date=DAY, language="en").candidates
    assert (headline, day) in [(c.title, c.interval.edtf) for c in found if c.interval]


NOTHING = [
    "Kenya sent troops on Monday. A storm came a day after the ships left.",  # nothing told before
    "The king was crowned in 1990. The war came two years after he had fallen ill.",  # long ago
    "The war came two years after the king resigned.",
    "Rebels shelled the port on Monday. The envoy came from Oslo two days after the port closed.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_counted_from_anything_else(text: str) -> None:
    found = extract(text, document_date=DAY, language="en").candidates
    assert not [c.title for c in found if {"left", "ill", "resigned", "closed"} & {*c.title.rstrip(".").split()}]
