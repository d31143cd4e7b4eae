"""A day before a noun is that of the noun, and never of the verb that has a day of its own: "the May 20 election"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2019, 5, 9)

CASES: dict[str, list[tuple[str, str, str]]] = {
    "The party pulled out of the May 20 election on Tuesday.": [
        ("withdrawal", "2019-05-07", "happened"),
        ("vote", "2019-05-20", "scheduled"),
    ],
    "Algeria's judges boycotted the supervision of the July 4 election on Saturday.": [
        ("refusal", "2019-05-04", "happened"),
        ("vote", "2019-07-04", "scheduled"),
    ],
    "The minister rejected the outcome of the May 4 summit on Tuesday.": [
        ("refusal", "2019-05-07", "happened"),
        ("meeting", "2019-05-04", "happened"),
    ],
    "The prime minister pulled out of Friday's debate on Wednesday.": [("withdrawal", "2019-05-08", "happened")],
    "In Skopje, a crowd of 3,000 cheered the result of Sunday's referendum.": [("vote", "2019-05-05", "happened")],
    "The party boycotted Saturday's election.": [("vote", "2019-05-04", "happened")],
    "The ministers met in Friday's snow.": [("meeting", "2019-05-03", "happened")],
}


@pytest.mark.parametrize("sentence", CASES)
def test_each_day_is_that_of_what_it_names(sentence: str) -> None:
    told = extract(sentence, document_date=DAY, language="en").candidates
    found = {(c.kind, c.interval.edtf if c.interval else "", c.factuality) for c in told}
    assert found == set(CASES[sentence])
