"""English that leaves out "that": who did what is whoever the content says, not done to them."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2013, 5, 15)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Officials said Ukraine attacked the town on May 9.", "Ukraine attacked the town"),
        ("Officials said troops attacked the town on May 9.", "Troops attacked the town"),
        ("The ministry said the government signed the treaty on May 9.", "The government signed the treaty"),
        ("The ministry said the treaty signed on May 9 was void.", "The treaty was signed"),
        ("The army said rebels captured in Homs were freed on May 9.", "Rebels captured in Homs were freed"),
        ("The army said two rebels seized in Homs escaped on May 9.", "Two rebels seized in Homs escaped"),
        ("He told reporters the two sides agreed on May 9 to meet.", "The two sides agreed to meet"),
        ("Officials believe the rebels attacked the town on May 9.", "The rebels attacked the town"),
        ("Iran announced its forces seized a tanker on May 9.", "Iran’s forces seized a tanker"),
        ("The Pentagon said U.S. forces killed two men on May 9.", "U.S. forces killed two men"),
        ("Police arrested the man accused of murder on May 9.", "Police arrested the man accused of murder"),
        ("The army shelled the town captured by rebels on May 9.", "The town was captured by rebels"),
    ],
)
def test_who_did_it(text: str, title: str) -> None:
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert found.title == title
    assert found.interval and found.interval.edtf == "2013-05-09"


def test_a_town_that_was_attacked_has_not_attacked() -> None:
    (found,) = extract(
        "Officials said Ukraine attacked the town on May 9.", document_date=DAY, language="en"
    ).candidates
    assert [(actor.name, actor.role) for actor in found.actors] == [("Ukraine", "agent")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The EU may lift its sanctions on Belarus, imposed in 2010.", "The sanctions on Belarus were imposed"),
        (
            "France deplored the sale of arms to Morocco, announced on Monday.",
            "The sale of arms to Morocco was announced",
        ),
        ("Spain questioned the ambassador of Mali, arrested on Monday.", "The ambassador of Mali was arrested"),
        ("Its observers, who were promised for September, landed on Monday.", "The observers landed"),
    ],
)
def test_a_participle_after_the_only_comma_goes_with_its_noun(text: str, title: str) -> None:
    assert title in {found.title for found in extract(text, document_date=DAY, language="en").candidates}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The summit ends on Friday with the first session of a new NATO-Ukraine Council.",
            "The summit ends with the first session of a new NATO-Ukraine Council",
        ),
        ("Talks opened there on Monday.", "Talks opened"),
        (
            "Viktor Orban has postponed a vote several times. Obama said on Monday that the vote should wait until June.",
            "Barack Obama said that the vote should wait",
        ),
    ],
)
def test_headlines_in_good_english(text: str, title: str) -> None:
    assert title in {found.title for found in extract(text, document_date=DAY, language="en").candidates}
