"""What dense English articles tell with words of two senses: calls paid or made, goals met, goods seized, days of today."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

_DAY = date(1998, 2, 21)  # a Saturday


def _only(text: str) -> Candidate:
    found = extract(text, document_date=_DAY, language="en").candidates
    assert len(found) == 1, [c.title for c in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mr. Rahman called on the British High Commissioner on Friday.", "meeting"),
        ("The ambassador paid a call on the foreign minister on Tuesday.", "meeting"),
        ("The ambassador called on European leaders on Tuesday to act.", "demand"),
        ("The king called on the ambassadors of France and Britain on Monday for help.", "demand"),
        ("The minister made a call to the French president on Tuesday.", "call"),
        ("The minister met his goals on Monday.", "other"),
        ("The minister met protests in Rome on Monday.", "other"),
        ("The minister met protesters in Rome on Monday.", "meeting"),
        ("Customs officers seized the cars on Friday.", "legal"),
        ("Rebels seized the cars of the mission on Friday.", "attack"),
        ("Rebels seized the town on Friday.", "attack"),
        ("Exports to China were hit by a tariff on Monday.", "sanction"),
        ("The port was hit by a missile on Monday.", "attack"),
        ("The terms of the deal struck on Monday were not published.", "agreement"),
        ("The strike ended on Tuesday.", "other"),
        ("The general put the army on a higher state of alert on Monday.", "military"),
        ("The mayor was invited on Tuesday to Moscow.", "offer"),
    ],
)
def test_the_kind_is_told_by_what_the_verb_is_done_to(text: str, kind: str) -> None:
    """Each pair shares a verb."""
    assert _only(text).kind == kind


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The Premier leaves London today.", "scheduled"),
        ("The summit opens in Venice today.", "scheduled"),
        ("President Carter meets Mr. Begin today.", "scheduled"),
        ("The Premier left London today.", "happened"),
        ("The ministers are meeting today in Venice.", "happened"),
    ],
)
def test_what_is_in_today_s_diary_is_no_fact(text: str, factuality: str) -> None:
    """In English what is over by the evening is told in the past."""
    assert _only(text).factuality == factuality


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mr Smith, the Permanent Secretary, met Mr Chen on Monday.", ["Smith", "Chen"]),
        ("Mr Smith, the Trade Commissioner, met Mr Chen on Monday.", ["Smith", "Chen"]),
        (
            "Mr Smith, the Labour Leader, and Mr Jones met Mr Chen on Monday.",
            ["Smith", "Labour Leader", "Jones", "Chen"],
        ),
    ],
)
def test_a_title_between_commas_is_nobody_else(text: str, names: list[str]) -> None:
    """A list keeps its members."""
    assert [a.name for a in _only(text).actors] == names


def test_a_government_of_a_monarch_is_that_of_the_day() -> None:
    """The Queen's in her reign, the King's before and after, and Nepal's by its whole name."""
    assert [a.country for a in _only("Her Majesty's Government protested on Monday.").actors] == ["GBR"]
    assert [a.country for a in _only("His Majesty's Government of Nepal protested on Monday.").actors] == ["NPL"]


def test_a_text_that_is_submitted_is_no_country() -> None:
    """ "it" in the passive of what is done to texts."""
    text = "Singapore had agreed to end the war on Monday, and it will be submitted to President Suharto on Friday."
    found = extract(text, document_date=_DAY, language="en").candidates
    assert all("Singapore will be" not in c.title for c in found)
    assert all(a.name != "Singapore" for c in found if c.factuality == "scheduled" for a in c.actors)
