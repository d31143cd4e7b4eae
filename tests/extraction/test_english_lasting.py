"""What an English perfect and "since" tell still goes on; what somebody merely is or does since then is no happening."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2019, 5, 9)

LASTING = """
sanction | Morocco has closed two crossings since Monday.
sanction | The strait has been closed to tankers since Monday.
attack | The rebels have occupied the airport since Monday.
legal | The crew have been held on Hainan since Monday.
legal | Moldova has been under a state of emergency since Monday.
meeting | The company has been in talks since Monday with a starch maker in Shijiazhuang.
"""


@pytest.mark.parametrize("case", LASTING.strip().splitlines())
def test_it_still_goes_on(case: str) -> None:
    kind, sentence = case.split(" | ")
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [(c.kind, c.factuality, c.interval and c.interval.edtf) for c in told] == [
        (kind, "ongoing", "2019-05-06/..")
    ]


@pytest.mark.parametrize("sentence", ["People have eaten seed corn since Monday.", "He has not fired since Monday."])
def test_a_state_is_none(sentence: str) -> None:
    assert not extract(sentence, document_date=DAY, language="en").candidates


BESIDE = {
    "The cabinet has been divided since May 2, when the frigates were pulled back beyond the line.": "withdrawal",
    "The positions they held before May 2, when armed infiltrators crossed into Kashmir, are empty.": "military",
}


@pytest.mark.parametrize("sentence", BESIDE)
def test_the_day_of_a_state_is_that_of_what_is_told_beside_it(sentence: str) -> None:
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [(c.kind, c.factuality, c.interval and c.interval.edtf) for c in told] == [
        (BESIDE[sentence], "happened", "2019-05-02")
    ]
