"""English participles, relatives and appositions between commas: what they say, and how the sentence goes on after them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(1998, 6, 18)


def told(text: str) -> list[tuple[str, str]]:
    """Headline and factuality of each candidate, in order."""
    return [(c.title, c.factuality) for c in extract(text, document_date=DAY, language="en").candidates]


FIRST = [
    (
        "Amos Kiri, who visited Chad, Niger and Mali last week, told Togo that the embargo would last.",
        "Amos Kiri visited Chad, Niger and Mali",
    ),
    (
        "The treaty, signed in Oslo on Monday by Amos Kiri of Kenya and Lena Holm of Norway, provides for a commission.",
        "The treaty was signed in Oslo by Amos Kiri of Kenya and Lena Holm of Norway",
    ),
    (
        "The plan presented by Amos Kiri, the US envoy, and Lena Holm, was rejected by Chad on 4 June.",
        "The plan presented by Amos Kiri, the US envoy, was rejected by Chad",
    ),
    (
        "Amos Kiri said the loss of the freighter Aurora, torpedoed on Sunday by a Kenyan frigate, had shocked him.",
        "The freighter Aurora was torpedoed by a Kenyan frigate",
    ),
    (
        "The agency, whose director, Amos Kiri, signed a treaty with Chad on Tuesday, must report.",
        "Amos Kiri signed a treaty with Chad",
    ),
    ("Amos Kiri, whose brother was arrested on Monday, left the country.", "Amos Kiri’s brother was arrested"),
    ("Amos Kiri, the former president ousted in May 1996, denied the report.", "Amos Kiri was ousted"),
    ("Italy, the former colonial power, sent its envoy to Chad on Monday.", "Italy sent its envoy to Chad"),
    ("A ceasefire brokered by Norway in March collapsed within weeks.", "A ceasefire was brokered by Norway"),
    ("A truce announced on Sunday by Norway has been violated.", "A truce was announced by Norway"),
]


@pytest.mark.parametrize(("text", "title"), FIRST)
def test_what_stands_between_commas_is_told_of_whom_it_describes(text: str, title: str) -> None:
    assert told(text)[0] == (title, "happened")


def test_what_happened_within_weeks_is_not_ahead() -> None:
    assert len(told("A ceasefire brokered by Norway in March collapsed within weeks.")) == 1


def test_whoever_hopes_after_a_relative_has_done_nothing_yet() -> None:
    heard = told("The nuncio, who met the rebels on Tuesday, hopes to persuade Chad to sign a truce this week.")
    assert heard[-1] == ("The nuncio hopes to persuade Chad to sign a truce", "expected")


def test_things_done_one_after_the_other_keep_their_subject() -> None:
    heard = told("Amos Kiri flew to Cairo on Monday, held talks with Lena Holm and left for Amman.")
    assert [title for title, _ in heard] == [
        "Amos Kiri flew to Cairo",
        "Amos Kiri held talks with Lena Holm",
        "Amos Kiri left for Amman",
    ]


def test_a_phrase_that_takes_up_what_was_told_does_not_dangle() -> None:
    heard = told("Chad expelled dozens of Kenyans last week, a measure that Norway has condemned.")
    assert heard[0][0] == "Chad expelled dozens of Kenyans"


def test_to_call_somebody_something_is_no_telephone_call() -> None:
    for text in (
        "Amos Kiri called Norway on Monday “a partner for peace”.",
        "Amos Kiri called the deal a mistake on Monday.",
        "Amos Kiri had called Norway “the aggressor” on Monday, a remark from which Chad distanced itself.",
    ):
        heard = extract(text, document_date=DAY, language="en").candidates
        assert [c.kind for c in heard] == ["statement"], text
    rung = extract("Amos Kiri called Lena Holm on Monday.", document_date=DAY, language="en").candidates
    assert rung[0].kind == "call"


def test_an_initial_makes_another_person_of_a_known_surname() -> None:
    text = "Defense Secretary Ashton B. Carter will travel to Israel on Sunday."
    names = [a.name for a in extract(text, document_date=date(2015, 7, 15), language="en").candidates[0].actors]
    assert names == ["Ashton B. Carter", "Israel"]


def test_a_pope_and_a_nuncio_come_from_the_holy_see() -> None:
    for text in ("Pope John Paul visited Chad on Sunday.", "The nuncio, Amos Kiri, met the king of Chad on Sunday."):
        first = extract(text, document_date=DAY, language="en").candidates[0]
        assert "VAT" in [a.country for a in first.actors], text


def test_a_headline_keeps_the_proviso_of_what_was_said() -> None:
    heard = told("Amos Kiri said on Wednesday that Chad would not negotiate until Kenyan forces withdrew from Abala.")
    assert heard[0][0] == "Amos Kiri said that Chad would not negotiate until Kenyan forces withdrew from Abala"
    heard = told("Chad said that it would not attend the talks unless Kenya withdrew by June 30.")
    assert not heard[-1][0].startswith("That")
