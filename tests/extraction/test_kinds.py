"""A verb of several meanings: what stands after it tells which happening is meant."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

WEDNESDAY = date(2021, 12, 8)
TOLD = [
    ("call", "2021-12-07", "Joe Biden called Vladimir Putin on Tuesday to discuss grain."),
    ("call", "2021-12-07", "Joe Biden called him on Tuesday."),
    ("call", "2021-12-06", "The minister called his counterpart on Monday."),
    ("call", "2021-12-05", "Blinken rang Lavrov on Sunday."),
    ("statement", "2021-12-07", "President Biden called Mr Putin a killer on Tuesday."),
    ("statement", "2021-12-06", "The minister called the talks on Monday constructive."),
    ("statement", "2021-12-06", "Washington called Iran's move unacceptable on Monday."),
    ("statement", "2021-12-07", "The prime minister called an election on Tuesday."),
    ("visit", "2022-01", "French warships will call at Odessa in January."),
]


@pytest.mark.parametrize(("kind", "edtf", "text"), TOLD)
def test_an_object_tells_what_call_means(kind, edtf, text):
    (candidate,) = extract(text, document_date=WEDNESDAY, language="en").candidates
    assert (candidate.kind, candidate.interval.edtf) == (kind, edtf)
