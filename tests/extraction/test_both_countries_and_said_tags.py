"""Both countries are those whose matter is told, what is said is not what follows a said-tag, and lists stay whole."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 21)

BOTH = [
    ("India fired missiles at Pakistan. Pakistan shot down five jets. Marco Rubio spoke on Tuesday night with the national "
     "security advisers of both countries, urging calm.", {"Marco Rubio", "India", "Pakistan"}),
    ("Thailand and Cambodia fought on. China's envoy will travel to both capitals on Monday.",
     {"China envoy", "Thailand", "Cambodia"}),
    ("Narendra Modi met Shehbaz Sharif in Lahore on Monday.", {"Narendra Modi", "Shahbaz Sharif"}),
]  # fmt: skip

TITLES = [
    ("Iran and Britain will hold talks on Friday, the foreign ministry said on Monday, following warnings by Paris that "
     "failure would lead to sanctions.", "The foreign ministry said that Iran and Britain will hold talks"),
    ("The crossing will reopen, the Israeli army said on Sunday, despite fears that it could be used by smugglers.",
     "The Israeli army said that the crossing will reopen"),
    ("India, Pakistan and China will attend the summit, the Russian foreign ministry said on Monday.",
     "The Russian foreign ministry said that India, Pakistan and China will attend the summit"),
    ("The president said on Monday that talks would resume.", "The president said that talks would resume"),
    ("Asean ministers are to meet, according to Manila, which takes over the chair of the bloc in January.",
     "Manila takes over the chair of the bloc"),
    ("Russia accused Ukraine of breaking a ceasefire agreed in March.", "A ceasefire was agreed"),
    ("Jets bombed the town on Monday, each government accusing the other of breaking a ceasefire brokered in May by Oman.",
     "A ceasefire was brokered by Oman"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), BOTH)
def test_a_third_power_is_neither_of_both(text: str, who: set[str]) -> None:
    last = extract(text, document_date=DAY, language="en").candidates[-1]
    assert {actor.name for actor in last.actors} == who


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_headlines_are_whole(text: str, title: str) -> None:
    assert title in [c.title for c in extract(text, document_date=DAY, language="en").candidates]
