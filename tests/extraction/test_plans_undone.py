"""What came to nothing, or is not wanted, is never shown as a plan that stands."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 5, 18), language=language).candidates)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("La visite à Athènes du prince héritier saoudien, prévue mardi, est tombée à l'eau.", "fr"),
        ("La rencontre prévue mardi est tombée à l'eau.", "fr"),
        ("The visit planned for Tuesday has fallen through.", "en"),
        ("Friday's summit fell through.", "en"),
    ],
)
def test_what_falls_through_is_cancelled(text: str, language: str) -> None:
    assert [candidate.factuality for candidate in told(text, language)] == ["cancelled"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Un marin est tombé à l'eau lundi.", "fr"), ("A soldier fell through the ice on Monday.", "en")],
)
def test_who_falls_himself_is_not_cancelled(text: str, language: str) -> None:
    assert "cancelled" not in [candidate.factuality for candidate in told(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Lisbon sees no need for a meeting before June.",
        "Paris saw no reason on Monday for a summit in July.",
    ],
)
def test_what_nobody_sees_a_need_for_is_no_plan(text: str) -> None:
    assert not [candidate for candidate in told(text, "en") if candidate.kind == "meeting"]


@pytest.mark.parametrize(
    "text", ["Talks due on Friday hang in the balance.", "The talks due in Geneva on Friday will go ahead."]
)
def test_what_is_due_on_the_day_of_publication_has_not_happened(text: str) -> None:
    (found,) = extract(text, document_date=date(2013, 1, 25), language="en").candidates
    assert (found.kind, found.factuality) == ("meeting", "scheduled")


def test_what_somebody_speaks_of_is_named_by_itself_and_is_planned_still() -> None:
    text = "La ministre a fait savoir mercredi qu'elle partira pour le scrutin prévu en avril prochain."
    titles = [c.title for c in extract(text, document_date=date(2013, 1, 25), language="fr").candidates]
    assert titles == [
        "La ministre fait savoir qu’elle partira pour le scrutin",
        "Le scrutin est prévu",
    ]
    found = extract(
        "He spoke of the election planned for May.", document_date=date(2013, 1, 25), language="en"
    ).candidates
    assert [c.title for c in found] == ["The election is planned"]
