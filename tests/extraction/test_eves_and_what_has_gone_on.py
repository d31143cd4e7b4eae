"""The eve of a summit counts from the day that a relative gives the summit; what has been going on since a day goes on."""

from datetime import date

import pytest

from timeline.extraction import extract

WEDNESDAY = date(2024, 3, 13)


def told(text, language):
    found = extract(text, document_date=WEDNESDAY, language=language).candidates
    return [(c.kind, c.interval.edtf, c.factuality) for c in found]


EVES = """
en | Kenya shut its border on the eve of the summit, which opened in Nairobi on Monday. | 2024-03-10
en | Kenya shut its border the day before the summit, which opened in Nairobi on Monday. | 2024-03-10
en | Kenya shut its border the day after the summit, which was held in Nairobi on Sunday. | 2024-03-11
en | Kenya shut its border two days before the talks, which took place in Nairobi on Monday. | 2024-03-09
fr | Le Kenya a fermé sa frontière à la veille du sommet, qui s’est ouvert lundi à Nairobi. | 2024-03-10
fr | Le Kenya a fermé sa frontière au lendemain du sommet, qui s’est tenu dimanche à Nairobi. | 2024-03-11
"""
GOES_ON = """
Sudan’s army has been bombing El Fasher since Monday. | attack | 2024-03-11/..
Israel has been striking Lebanon since Sunday. | attack | 2024-03-10/..
Rebels have been besieging the town since January. | attack | 2024-01/..
"""


def rows(table):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "text", "day"), rows(EVES))
def test_an_eve_is_counted_from_what_the_relative_tells(language, text, day):
    assert (day, "happened") in [(edtf, factuality) for _, edtf, factuality in told(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya shut its border the day before the summit, which had been planned for Monday."),
        ("fr", "Le Kenya a fermé sa frontière à la veille du sommet, qui devait s’ouvrir lundi à Nairobi."),
    ],
)
def test_nothing_is_counted_from_a_plan(language, text):
    assert [factuality for _, _, factuality in told(text, language)] == ["scheduled"]


@pytest.mark.parametrize(("text", "kind", "since"), rows(GOES_ON))
def test_what_has_been_going_on_goes_on(text, kind, since):
    assert told(text, "en") == [(kind, since, "ongoing")]


def test_what_is_done_now_is_no_more_than_that():
    assert told("Israel struck Lebanon on Sunday.", "en") == [("attack", "2024-03-10", "happened")]
