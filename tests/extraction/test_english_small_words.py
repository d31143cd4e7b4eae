"""English headlines and kinds that hang on one word: shots heard, what was ordered, what he hoped, a town as a first name."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2024, 3, 27), language="en").candidates)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sporadic shooting was heard along the Green Line on Monday.", "attack"),
        ("Gunfire was heard in Bamako on Monday.", "attack"),
        ("Three ministers were heard by the Senate committee on Monday.", "meeting"),
        ("General mobilisation was ordered in Athens on Monday.", "military"),
        ("Anna Larsen took office after defeating Otto Bran in a vote on Monday.", "vote"),
        ("The army defeated the rebels near Tibu on Monday.", "attack"),
    ],
)
def test_kinds_by_what_is_heard_ordered_or_won(text: str, kind: str) -> None:
    assert [one.kind for one in told(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Mr Bran said on Monday that he hoped the Greeks would attend.", "Bran said that he hoped the Greeks would attend"),
        ("Mr Lavrov said on Monday that he believed it was over.", "Sergei Lavrov said that he believed it was over"),
        ("Milan Petrovic, a Serb lawyer, was arrested on Monday.", "Milan Petrovic was arrested"),
        ("Milan prosecutors arrested a banker on Monday.", "Milan prosecutors arrested a banker"),
        ("General mobilisation was ordered on Monday.", "General mobilisation was ordered"),
    ],
)  # fmt: skip
def test_headlines_are_whole(text: str, title: str) -> None:
    assert [one.title for one in told(text)] == [title]


def test_general_is_no_officer_before_a_thing() -> None:
    (one,) = told("General mobilisation was ordered in Athens on Monday.")
    assert all(actor.name != "General" for actor in one.actors)


def test_whoever_secedes_does_it() -> None:
    (first, _) = told(
        "Ethiopia, which lost its ports when Eritrea seceded in 1993, signed a pact with Kenya on January 1."
    )
    assert [(actor.country, actor.role) for actor in first.actors if actor.country == "ERI"] == [("ERI", "agent")]
    assert "was seceded" not in first.title


def test_names_of_peoples_keep_their_capital_for_they() -> None:
    text = "ELN fighters went into Tibu on Monday looking for people they accused of treason."
    assert all("eLN" not in one.title for one in told(text))
