"""A pluperfect behind "after" and an apposition is not the main verb; what was done often in a year is no happening."""

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2020, 7, 16)


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(c.title, c.interval.edtf) for c in extract(text, document_date=DAY, language=language).candidates]


AFTER = [
    (
        "Last Saturday, two days after the chair, Ann Roe, had instructed him to use the recount, he handed in a report.",
        ["2020-07-09", "2020-07-11"],
    ),
    (
        "On Monday, three days after the rebel leader, Tom Hill, had seized the port, the president flew to Cairo.",
        ["2020-07-10", "2020-07-13"],
    ),
    (
        "On Monday, three days after the rebels had seized the port, the president flew to Cairo.",
        ["2020-07-10", "2020-07-13"],
    ),
]


@pytest.mark.parametrize(("text", "days"), AFTER)
def test_the_main_verb_has_the_day_and_what_was_before_it_another(text, days):
    assert sorted(day for _, day in told(text)) == days


def test_what_had_been_done_may_be_the_main_verb():
    [(title, day)] = told("After the talks, the premier, Tom Hill, had flown to Cairo, officials said on Monday.")
    assert (title, day) == ("Officials said that the premier, Tom Hill, had flown to Cairo", "2020-07-13")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two ministers met often last year, and get on."),
        ("en", "The envoy often visited Tehran last year."),
        ("en", "Troops regularly crossed the border in 2018."),
        ("fr", "Les deux ministres se sont souvent rencontrés l'an dernier."),
        ("fr", "L'émissaire s'est régulièrement rendu à Téhéran l'an dernier."),
    ],
)
def test_a_habit_is_no_happening(language, text):
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two ministers met last year, and get on."),
        ("en", "Rebels often attacked the port in June."),
        ("fr", "Les deux ministres se sont rencontrés l'an dernier."),
    ],
)
def test_what_was_done_once_or_in_a_month_is(language, text):
    assert len(told(text, language)) == 1
