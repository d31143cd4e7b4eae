"""What is announced on one day for another, and what somebody is accused of: never a plain fact of the article's own."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2023, 12, 13)


def told(text: str, language: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Date, kind, factuality and who says so of each candidate."""
    found = extract(text, document_date=DAY, language=language).candidates
    return [(c.interval.edtf if c.interval else "", c.kind, c.factuality, c.said_by) for c in found]


@pytest.mark.parametrize(
    ("text", "language", "kind", "day"),
    [
        ("The chancellor announced on Monday a summit in June.", "en", "meeting", "2024-06"),
        ("Moscow announced on Monday the withdrawal of its troops in March.", "en", "withdrawal", "2024-03"),
        ("Le chancelier a annoncé lundi un sommet en juin.", "fr", "meeting", "2024-06"),
        ("Moscou a annoncé lundi le retrait de ses troupes en mars.", "fr", "withdrawal", "2024-03"),
    ],
)
def test_what_is_announced_lies_ahead(text: str, language: str, kind: str, day: str) -> None:
    """The announcement is the fact of the day, and what it announces is a plan."""
    first, second = told(text, language)
    assert first[:3] == ("2023-12-11", "statement", "happened")
    assert second[:3] == (day, kind, "announced") and second[3]


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Le Hamas accuse Israël d'avoir détruit mardi un hôpital à Gaza.", "fr", "Hamas"),
        ("Hamas accused Israel of bombing a hospital on Tuesday.", "en", "Hamas"),
        ("Kiev affirme avoir abattu lundi six drones.", "fr", "Ukraine"),
    ],
)
def test_who_claims_it_is_named(text: str, language: str, who: str) -> None:
    """An attack that somebody tells of is told by him."""
    assert [said for _, kind, _, said in told(text, language) if kind == "attack"] == [(who,)]


def test_an_admission_is_no_claim() -> None:
    """Whoever owns up to it makes it a fact."""
    assert [said for *_, said in told("Kiev a reconnu avoir perdu lundi deux avions.", "fr")] == [()]
