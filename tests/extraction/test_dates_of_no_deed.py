"""Times that date no deed: the year that tells which crisis is meant, the month in which so many are counted."""

from datetime import date

import pytest

from timeline.extraction import extract

SATURDAY = date(2024, 3, 9)


def days(text: str, language: str) -> set[tuple[str, str]]:
    """Kind and date of each candidate."""
    found = extract(text, document_date=SATURDAY, language=language).candidates
    return {(c.kind, c.interval.edtf) for c in found if c.interval is not None}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The abbot acknowledged his order's role in the 1994 famine.", "en"),
        ("The firm paid for the 2015 dam disaster.", "en"),
        ("L'abbé a reconnu le rôle de son ordre dans la famine de 1994.", "fr"),
        ("La société a indemnisé les victimes de la catastrophe de 2015.", "fr"),
        ("Chad fired a missile, the fourth such launch this year.", "en"),
        ("Le Tchad a tiré un missile, le quatrième tir du genre cette année.", "fr"),
        ("Le Tchad a tiré un missile, le plus gros essai de ce type en 2023.", "fr"),
    ],
)
def test_a_year_that_only_names_or_counts_dates_nothing(text: str, language: str) -> None:
    assert days(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("The abbot fled the country in 1994.", "en", {("other", "1994")}),
        ("L'abbé a fui le pays en 1994.", "fr", {("other", "1994")}),
        ("The envoy condemned the 2022 invasion of Peru.", "en", {("attack", "2022")}),
        ("Chad fired a missile on Sunday, the fourth such launch this year.", "en", {("military", "2024-03-03")}),
        (
            "Le Tchad a tiré dimanche un missile, le quatrième tir du genre cette année.",
            "fr",
            {("military", "2024-03-03")},
        ),
    ],
)
def test_a_time_of_the_deed_dates_it(text: str, language: str, told: set[tuple[str, str]]) -> None:
    assert days(text, language) == told


def test_who_says_it_is_told_although_a_count_follows() -> None:
    text = "Neuf marins ont été libérés, a annoncé vendredi la marine, la troisième libération cette année."
    titles = [c.title.replace("\u00a0", " ") for c in extract(text, document_date=SATURDAY, language="fr").candidates]
    assert titles == ["La marine : neuf marins ont été libérés"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad, Niger's 1994 ally, attacked Mali on Monday.", {("attack", "2024-03-04")}),
        ("Chad, Niger's 1994 ally, attacked Mali.", set()),
        ("Chad attacked Mali, Niger's 1994 ally, on Monday.", {("attack", "2024-03-04")}),
        ("Chad attacked Niger's 2012 rival on Monday.", {("attack", "2024-03-04")}),
        ("Niger's 2012 invasion of Mali began the war.", {("attack", "2012")}),
        ("In 1994 Chad, Niger's ally, attacked Mali.", {("attack", "1994")}),
    ],
)
def test_the_year_of_what_somebody_is_to_another_dates_no_verb(text: str, told: set[tuple[str, str]]) -> None:
    assert days(text, "en") == told
