"""Whose counterparts are meant, and to whom those belong of whom a "whose" tells."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2025, 7, 21)

COUNTERPARTS = [
    ("en", "Iranian officials held a trilateral meeting on Tuesday with Russian and Chinese counterparts in Tehran.",
     {"Iran", "Russia", "China"}),
    ("en", "A Turkish delegation met its Syrian and Iraqi counterparts in Baghdad on Monday.",
     {"Turkey", "Syria", "Iraq"}),
    ("en", "Indian army officers held talks with their Chinese counterparts on Saturday at Chushul.",
     {"India", "China"}),
    ("en", "Pakistani military commanders spoke by telephone with their Indian counterparts on Monday.",
     {"Pakistan", "India"}),
    ("en", "Egyptian Foreign Minister Badr Abdelatty spoke with his Iranian and Omani counterparts on Monday.",
     {"Badr Abdelatty", "Abbas Araghchi", "Badr al-Busaidi"}),
    ("en", "The Egyptian foreign minister and his delegation met his Russian counterpart in Cairo on Tuesday.",
     {"Badr Abdelatty", "Egypt", "Sergei Lavrov"}),
    ("fr", "Des responsables iraniens ont rencontré mardi leurs homologues russes et chinois à Téhéran.",
     {"Iran", "Russie", "Chine"}),
    ("fr", "Le ministre égyptien des Affaires étrangères a reçu mardi ses homologues russe et chinois au Caire.",
     {"Badr Abdelatty", "Sergueï Lavrov", "Wang Yi"}),
]  # fmt: skip

OWNERS = [
    ("Iran suspended cooperation with the International Atomic Energy Agency, whose inspectors left the country on July 4.",
     "The International Atomic Energy Agency’s inspectors left the country"),
    ("Niger suspended cooperation with France, whose troops left Niamey on 22 December.", "France’s troops left Niamey"),
    ("Ukraine broke off talks with the company, whose director was arrested on Tuesday.",
     "The company’s director was arrested"),
    ("Turkey mourned the president of Iran, whose helicopter crashed on May 19.",
     "The president of Iran’s helicopter crashed"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "who"), COUNTERPARTS)
def test_officials_have_countries_for_counterparts_and_a_minister_has_ministers(
    language: str, text: str, who: set[str]
) -> None:
    [candidate] = extract(text, document_date=DAY, language=language).candidates
    assert {actor.name for actor in candidate.actors} == who


@pytest.mark.parametrize(("text", "title"), OWNERS)
def test_whose_people_are_those_of_the_body_named_just_before(text: str, title: str) -> None:
    titles = {c.title: c for c in extract(text, document_date=DAY, language="en").candidates}
    assert title in titles
    assert all(actor.country for actor in titles[title].actors if "Agency" in title)
