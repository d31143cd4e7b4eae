"""Of whom a text tells where another only announced it, and who leads one people of an island."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 21)

TOLD = [
    ("Nelson Mandela died on Thursday, President Jacob Zuma announced. He was 95. Born in the Transkei in 1918, he joined "
     "the African National Congress in 1943.", "Nelson Mandela joined the African National Congress"),
    ("Antony Blinken will travel to Paris, spokesman Ned Price said. He will meet Emmanuel Macron on Tuesday.",
     "Antony Blinken will meet Emmanuel Macron"),
    ("Antony Blinken will travel to Paris, spokesman Ned Price said. He added on Monday that the trip would be short.",
     "Ned Price added that the trip would be short"),
    ("France will send troops, Emmanuel Macron said. He visited Kyiv on Monday.", "Emmanuel Macron visited Kyiv"),
    ("Fidel Castro died on Friday. Barack Obama sent condolences. He will be buried in Santiago on Sunday.",
     "Fidel Castro will be buried in Santiago"),
    ("President Ashraf Ghani left on Sunday. Mazar-i-Sharif was taken on Saturday without a fight.",
     "Mazar-i-Sharif was taken without a fight"),
]  # fmt: skip

LEADERS = [
    ("The Turkish Cypriot leader met the UN envoy on Monday.", {"Turkish Cypriot leader", "UN envoy"}),
    ("The UN envoy met the Greek Cypriot leader, Nicos Anastasiades, and the Turkish Cypriot leader, Mustafa Akinci, on "
     "Tuesday.", {"UN envoy", "Nicos Anastasiades", "Mustafa Akıncı"}),
    ("The Turkish leader met the UN envoy on Monday.", {"Recep Tayyip Erdoğan", "UN envoy"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TOLD)
def test_he_is_the_one_of_whom_it_was_told(text: str, title: str) -> None:
    assert title in [c.title for c in extract(text, document_date=DAY, language="en").candidates]


@pytest.mark.parametrize(("text", "who"), LEADERS)
def test_the_leader_of_turkish_cypriots_is_not_that_of_turkey(text: str, who: set[str]) -> None:
    [candidate] = extract(text, document_date=DAY, language="en").candidates
    assert {actor.name for actor in candidate.actors} == who
