"""Somebody told of with initials, a title or a long phrase of office is one person, and nobody else."""

from datetime import date

import pytest

from timeline.extraction import extract


def actors(language, day, text):
    found = extract(text, document_date=date.fromisoformat(day), language=language).candidates
    return {(actor.name, actor.country) for actor in found[-1].actors} if found else set()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "General P. S. Gyani, the Indian officer, met Mr Sato on Tuesday.", {("P. S. Gyani", "IND"), ("Sato", None)}),
        ("en", "Mr. A. J. Brankov left Rome on Tuesday.", {("A. J. Brankov", None), ("Italy", "ITA")}),
        ("en", "J. R. Brankov met Mr Sato on Tuesday.", {("J. R. Brankov", None), ("Sato", None)}),
        ("fr", "M. J. R. Brankov a rencontré M. Sato mardi.", {("J. R. Brankov", None), ("Sato", None)}),
        ("en", "H.E. Ato Brankov met Mr Sato on Tuesday.", {("Ato Brankov", None), ("Sato", None)}),
        ("en", "They had a plan B. Sweden met Norway on Tuesday.", {("Sweden", "SWE"), ("Norway", "NOR")}),
    ],
)
def test_initials_belong_to_the_name(language, text, expected):
    assert actors(language, "1985-06-14", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ambassador William B. Brankov Jr. met Mr Sato on Tuesday.", {("William B. Brankov Jr", None), ("Sato", None)}),
        ("William Brankov, Jr., met Mr Sato on Sunday. Mr. Brankov left Rome on Tuesday.", {("William Brankov", None), ("Italy", "ITA")}),
        ("Martin Luther King Jr. met Mr Sato on Tuesday.", {("Martin Luther King", "USA"), ("Sato", None)}),
        ("Coun. Edna Harland met Mr Sato on Tuesday.", {("Edna Harland", None), ("Sato", None)}),
        ("The Rev. Jesse Brankov met Signor Colli on Tuesday.", {("Jesse Brankov", None), ("Colli", None)}),
        ("Detective Superintendent Allan Brankov met Mr Sato on Tuesday.", {("Allan Brankov", None), ("Sato", None)}),
    ],
)  # fmt: skip
def test_titles_and_what_follows_a_surname_are_nobody(text, expected):
    assert actors("en", "1985-06-14", text) == expected
