"""A day that a comma parts from a relative is that of the deed above it, not of what the relative tells."""

from datetime import date

import pytest

from timeline.extraction import extract

WEDNESDAY = date(2024, 3, 13)


def told(text, language):
    found = extract(text, document_date=WEDNESDAY, language=language).candidates
    return [(c.title, c.interval.edtf, c.factuality) for c in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le roi a limogé Adil Benali, qui sera remplacé vendredi, mardi.",
            [
                ("Le roi limoge Adil Benali", "2024-03-12", "happened"),
                ("Adil Benali sera remplacé", "2024-03-15", "scheduled"),
            ],
        ),
        (
            "Le Chili a expulsé le consul, qui doit partir samedi, lundi soir.",
            [
                ("Le Chili expulse le consul", "2024-03-11", "happened"),
                ("Le consul doit partir", "2024-03-16", "scheduled"),
            ],
        ),
        (
            "La ministre recevra Adil Benali, qui a quitté Lima lundi, vendredi.",
            [
                ("La ministre recevra Adil Benali", "2024-03-15", "scheduled"),
                ("Adil Benali quitte Lima", "2024-03-11", "happened"),
            ],
        ),
    ],
)
def test_french(text, expected):
    assert told(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The king dismissed Adil Benali, who will be replaced on Friday, on Tuesday.",
            [
                ("The king dismissed Adil Benali", "2024-03-12", "happened"),
                ("Adil Benali will be replaced", "2024-03-15", "scheduled"),
            ],
        ),
        (
            "The king dismissed Adil Benali, who will be replaced by his deputy, late on Tuesday.",
            [("The king dismissed Adil Benali", "2024-03-12", "happened")],
        ),
        (
            "The minister will receive Adil Benali, who left Lima on Monday, on Friday.",
            [
                ("The minister will receive Adil Benali", "2024-03-15", "scheduled"),
                ("Adil Benali left Lima", "2024-03-11", "happened"),
            ],
        ),
        (
            "Adil Benali, who will travel to Rome on Friday, on Tuesday received the French ambassador.",
            [
                ("Adil Benali will travel to Rome", "2024-03-15", "scheduled"),
                ("Adil Benali received the French ambassador", "2024-03-12", "happened"),
            ],
        ),
    ],
)
def test_english(text, expected):
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le roi a reçu Adil Benali, qui sera à Rome jeudi, vendredi et samedi.", "fr"),
        ("Le roi a reçu Adil Benali, qui rentrera à Rome, mardi prochain, avec sa famille.", "fr"),
        ("The king received Adil Benali, who will be in Rome on Thursday, Friday and Saturday.", "en"),
    ],
)
def test_one_more_day_of_the_relative_is_none_of_the_deed_above(text, language):
    assert {factuality for _, _, factuality in told(text, language)} == {"scheduled"}
    assert all(
        "roi" not in title and "king received" not in title or " who " in title for title, _, _ in told(text, language)
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The minister, who was arrested in Lyon, France, on 5 May, has asked for asylum.",
            [("legal", "2016-05-05")],
        ),
        (
            "The envoy, who met the rebels in Doha, Qatar, on 5 May, resigned on 27 June.",
            [("meeting", "2016-05-05"), ("other", "2016-06-27")],
        ),
        (
            "At the session, which was held in Denarau, Fiji, on 5 May, the ministers praised the treaty.",
            [("meeting", "2016-05-05")],
        ),
        (
            "The minister, who lives in Rome, Italy, met the pope on 5 May.",
            [("meeting", "2016-05-05")],
        ),
        (
            "On May 6, two days before a vote for which the camps were ready, the court dissolved the party.",
            [("legal", "2016-05-06")],
        ),
    ],
)
def test_a_day_behind_a_town_and_its_land(text: str, told: list[tuple[str, str]]) -> None:
    found = extract(text, document_date=date(2016, 7, 1), language="en").candidates
    assert [(c.kind, c.interval.edtf if c.interval else "") for c in found if c.kind != "vote"] == told
