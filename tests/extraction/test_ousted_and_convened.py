"""Who puts a ruler out of office tells how: a court, a parliament, an army; and what befell whoever survived."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 21)

CASES = [
    ("South Korea's Constitutional Court on Friday ousted President Yoon Suk Yeol.", "legal", "Yoon Suk Yeol", "recipient"),
    ("President Yoon Suk Yeol was removed from office by the Constitutional Court on Friday.", "legal", "Yoon Suk Yeol",
     "recipient"),
    ("Prime Minister Srettha Thavisin was ousted by a court on Wednesday.", "legal", "Srettha Thavisin", "recipient"),
    ("Judges dismissed Prime Minister Srettha Thavisin on Wednesday.", "legal", "Srettha Thavisin", "recipient"),
    ("Congress removed President Pedro Castillo from office on Wednesday.", "vote", "Pedro Castillo", "participant"),
    ("Parliament ousted Prime Minister Imran Khan on Sunday.", "vote", "Imran Khan", "participant"),
    ("The army toppled President Mohamed Bazoum on 26 July.", "attack", "Mohamed Bazoum", "recipient"),
    ("Soldiers removed President Mohamed Bazoum from power on Wednesday.", "attack", "Mohamed Bazoum", "recipient"),
    ("Workers removed the statue of President Assad from the square on Monday.", "other", "Workers", "agent"),
    ("Sharif convened the National Security Council on Wednesday.", "meeting", "Shahbaz Sharif", "participant"),
    ("Shehbaz Sharif convened his cabinet on Monday.", "meeting", "Shahbaz Sharif", "participant"),
    ("Lee Jae-myung survived a knife attack in January 2024.", "attack", "Lee Jae Myung", "recipient"),
    ("Dilma Rousseff became the first president to be impeached on 31 August.", "legal", "Dilma Rousseff", "recipient"),
    ("Dilma Rousseff became the first president to visit Goa on 31 August.", "visit", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "who", "role"), CASES)
def test_what_befell_a_ruler_is_told_by_who_did_it(text: str, kind: str, who: str, role: str) -> None:
    [candidate] = extract(text, document_date=DAY, language="en").candidates
    if who:
        assert candidate.kind == kind
        assert role in [actor.role for actor in candidate.actors if actor.name == who]
    else:
        assert candidate.kind != "legal"
