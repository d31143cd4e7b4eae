"""What something was done for has a headline and a day of its own, and no doer who was only summoned over it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 21)

GROUNDS = [
    ("The court ousted him on Friday over his imposition of martial law last year.", "Imposition of martial law", "2024"),
    ("Judges freed him on Friday, upholding a motion over his arrest of lawmakers last year.", "Arrest of lawmakers", "2024"),
    ("Turkey recalled its envoy on Monday, citing the arrest of its consul on January 21.", "Arrest of Turkey’s consul",
     "2025-01-21"),
    ("The council passed sanctions in March after a test on 6 January.", "A test", "2025-01-06"),
    ("Germany summoned the Russian envoy on Monday after the seizure of a tanker on 6 June.", "Seizure of a tanker",
     "2025-06-06"),
]  # fmt: skip

VERBS = [
    ("After the arrest of its consul, Turkey recalled its envoy on Monday.", "Turkey recalled its envoy"),
    ("Turkey, citing the arrest of its consul, recalled its envoy on Monday.", "Turkey recalled its envoy"),
]


@pytest.mark.parametrize(("text", "title", "day"), GROUNDS)
def test_the_grounds_have_their_own_headline(text: str, title: str, day: str) -> None:
    found = {c.title: c for c in extract(text, document_date=DAY, language="en").candidates}
    assert title in found
    interval = found[title].interval
    assert interval is not None
    assert interval.edtf == day
    assert not [actor for actor in found[title].actors if actor.role == "agent"]


@pytest.mark.parametrize(("text", "title"), VERBS)
def test_the_day_of_the_verb_stays_its_own(text: str, title: str) -> None:
    assert title in [c.title for c in extract(text, document_date=DAY, language="en").candidates]
