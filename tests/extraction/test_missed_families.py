"""Families of sentences whose happenings were missed, with those that look like them and tell none."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2000, 6, 16)

TOLD = [
    ("en", "Moody's, which cut the country's rating to Ca on June 5, has kept it there.", "2000-06-05"),
    ("en", "Landowners who took over the hydro dam on Monday have kept the capital without power.", "2000-06-12"),
    ("en", "Thirty peacekeepers were hurt in Zvečan on Monday.", "2000-06-12"),
    ("en", "The tribunal, established by the Security Council on November 8, 1994, remains weak.", "1994-11-08"),
    ("en", "The hostages walked free on Thursday, hours after the chiefs chose a new president.", "2000-06-15"),
    (
        "en",
        "The board signed off on the loan on Thursday, five months after Ghana stopped paying its creditors.",
        "2000-01",
    ),
    (
        "en",
        "The decision, announced in the Althing on Thursday by Mr Hallgrimsson, the premier, is the first.",
        "2000-06-15",
    ),
    (
        "fr",
        "Ouvertes jeudi, trois jours après la réunion des ministres, les négociations ont repris mercredi.",
        "2000-06-12",
    ),
]
BACKGROUND = [
    ("en", "A trip which had been planned for June 5 remains possible."),
    ("en", "The agency, which had been weak since 1994, remains so."),
]


@pytest.mark.parametrize(("language", "text", "day"), TOLD, ids=[row[1][:50] for row in TOLD])
def test_it_is_proposed_with_its_day(language: str, text: str, day: str) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    assert day in [c.interval.edtf for c in found if c.interval and c.factuality == "happened"]


@pytest.mark.parametrize(("language", "text"), BACKGROUND, ids=[row[1][:50] for row in BACKGROUND])
def test_no_happening_is_told(language: str, text: str) -> None:
    assert all(c.factuality != "happened" for c in extract(text, document_date=DAY, language=language).candidates)


def test_what_somebody_demands_is_no_fact() -> None:
    text = "Survivors' associations demand that the trials be moved to Rwanda by August."
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert (found.factuality, found.title) == (
        "demanded",
        "Survivors' associations demand that the trials be moved to Rwanda",
    )


def test_because_of_opens_no_clause() -> None:
    text = "Mrs Arbour stayed in The Hague because of the crisis in Kosovo and will come on June 20."
    (found,) = extract(text, document_date=DAY, language="en").candidates
    assert found.title.endswith("Arbour will come") and found.factuality == "scheduled"


def test_a_long_headline_keeps_its_verb() -> None:
    text = (
        "A trip to Cairo by the European Union's envoy to the Horn of Africa, Alexander Rondos, has been put off until "
        "July 20 because of restrictions at the airport of Cairo."
    )
    titles = [c.title for c in extract(text, document_date=DAY, language="en").candidates]
    assert titles and all("has been put off" in title for title in titles)
