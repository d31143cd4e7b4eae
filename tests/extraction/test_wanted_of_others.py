"""What somebody wants of others by a day ahead is asked for, hoped for or feared, and never shown as done."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2019, 5, 9)

ASKED = """
demanded | The rebels want the siege lifted by Friday.
demanded | His partners want the American base closed by the end of the year.
demanded | Paris wants the ships out of the port by June 1.
demanded | The opposition wants the premier to resign by Monday.
demanded | The court ordered the hostages freed by Friday.
demanded | Rome would like to see the hostages freed by Friday.
demanded | Paris urged the sanctions lifted by June.
expected | Rome hopes to have the hostages freed by Friday.
expected | Rome expects the siege lifted by Friday.
feared | Rome feared the hostages killed by Friday.
expected | The king wants to visit Rabat by June 1.
expected | Moscow wants a summit in June.
happened | Rome had the siege lifted on Monday.
happened | The court freed the hostages on Monday.
"""
CASES = [line.split(" | ") for line in ASKED.strip().splitlines()]


@pytest.mark.parametrize(("value", "sentence"), CASES, ids=[sentence for _, sentence in CASES])
def test_a_wish_for_others_is_no_fact(value: str, sentence: str) -> None:
    told = extract(sentence, document_date=DAY, language="en").candidates
    assert [candidate.factuality for candidate in told] == [value]


def test_the_headline_says_who_wants_it() -> None:
    told = extract("The rebels want the siege lifted by Friday.", document_date=DAY, language="en").candidates
    assert [candidate.title for candidate in told] == ["The rebels want the siege lifted"]
