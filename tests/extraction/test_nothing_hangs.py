"""What neither happened nor was anybody's: refusals with "neither", near misses, ships that are no "he", "it" named."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

DAY = date(2022, 3, 21)


def every(text: str) -> tuple[Candidate, ...]:
    return extract(text, document_date=DAY, language="en").candidates


@pytest.mark.parametrize(
    "text",
    [
        "Last month Congress came within eight votes of ordering the Navy out of the gulf.",
        "The Council met at the request of Denmark’s ambassador, Mr. Tabor, who is its President this month.",
        "India proposed that they withdraw to the positions they held on June 4.",
        "Iran has neither accepted nor rejected the offer since March 3.",
    ],
)
def test_no_happening_is_made_of_a_state_or_a_near_miss(text: str) -> None:
    assert not any(
        c.kind in ("demand", "refusal", "meeting", "other") and c.factuality == "happened" for c in every(text)[:1]
    )


HEADLINES = [
    (
        "Cairo proposed a three-month truce in May, but the RSF rejected it on Monday.",
        "The RSF rejected the three-month truce",
    ),
    ("China will suspend export curbs it announced on October 9.", "China announced export curbs"),
    (
        "They went home after the exercises in Belarus, which were to end on April 20.",
        "The exercises in Belarus were to end",
    ),
    (
        "It hoped for respect of its obligations under the Test-Ban Treaty, which Washington signed in 1996.",
        "Washington signed the Test-Ban Treaty",
    ),
    ("Trump and Xi agreed on a truce. The two last met in Osaka in 2019.", "Donald Trump and Xi Jinping met in Osaka"),
    ("The court issued a warrant for him over crimes committed in August 2017.", "Crimes were committed"),
]


@pytest.mark.parametrize(("text", "title"), HEADLINES, ids=[row[0][:50] for row in HEADLINES])
def test_the_headline_says_what_and_who(text: str, title: str) -> None:
    assert every(text)[-1].title == title


def test_what_was_to_have_been_is_cancelled_even_ahead() -> None:
    (found,) = every("Mr. Mohieddin was to have flown to Washington on Wednesday; the journey has been called off.")
    assert found.factuality == "cancelled"


def test_a_ship_is_no_he() -> None:
    text = "He said the Vincennes had shot down the plane. He was informed of the loss on Saturday by an aide."
    assert not any(actor.name == "Vincennes" for found in every(text) for actor in found.actors)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gambia took Myanmar to the International Court of Justice in 2019.", "legal"),
        ("Oil prices fell back on Friday.", "other"),
    ],
)
def test_senses_of_taking_and_falling(text: str, kind: str) -> None:
    assert [found.kind for found in every(text)] == [kind]
