"""What is set for a day whatever is demanded about it; who is declared the winner; who agrees with whom without a name."""

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def _only(text: str, language: str = "en") -> Candidate:
    (found,) = extract(text, document_date=date(2005, 11, 14), language=language).candidates
    return found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The opposition called for protests against an election due on Dec. 12.", "An election is due"),
        ("The group called for a boycott of the election due on Dec. 12.", "The election is due"),
        ("Unions demanded the postponement of elections scheduled for Dec. 12.", "Elections are scheduled"),
        ("He urged voters to stay away from a referendum set for Dec. 12.", "A referendum is set"),
    ],
)
def test_a_vote_that_is_set_is_not_demanded(text: str, title: str) -> None:
    found = _only(text)
    assert (found.title, found.kind, found.factuality) == (title, "vote", "scheduled")


@pytest.mark.parametrize(
    "text", ["France demanded a vote on Dec. 12.", "The rebels called for an election on Dec. 12."]
)
def test_a_vote_that_is_wanted_is_demanded(text: str) -> None:
    assert _only(text).factuality == "demanded"


def test_so_it_is_in_french() -> None:
    found = _only("Les syndicats réclament le report des élections prévues le 12 décembre.", "fr")
    assert found.factuality == "scheduled"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ms Johnson Sirleaf was declared the winner on Friday.", "vote"),
        ("The commission proclaimed Mr Weah president-elect on Friday.", "vote"),
        ("The area was declared a disaster zone on Friday.", "statement"),
        ("The Taliban entered Kabul on Friday.", "military"),
        ("The delegation entered Kabul on Friday.", "visit"),
        ("Immigration officers put the reporter on a plane to London on Friday.", "expulsion"),
    ],
)
def test_kinds_told_by_what_stands_beside(text: str, kind: str) -> None:
    assert _only(text).kind == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rebels signed a truce with Chad on Friday.", {"Rebels", "Chad"}),
        ("Villagers agreed with the UN on Friday to hand over the boy.", {"Villagers", "United Nations"}),
        ("Cardinals elected Joseph Ratzinger pope on Friday.", {"Cardinals", "Joseph Ratzinger"}),
        ("The Israeli cabinet approved the deal on Friday.", {"Israel"}),
    ],
)
def test_who_agrees_or_votes_without_a_name(text: str, names: set[str]) -> None:
    found = _only(text)
    assert {actor.name for actor in found.actors} == names
    assert {actor.role for actor in found.actors} == {"participant"}
