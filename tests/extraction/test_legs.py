"""Several legs under one verb, "lundi à Ottawa, puis mardi à Washington": each day with its own company and place."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2022, 2, 17)


def _legs(text: str, language: str) -> list[tuple[str, str, set[str], str | None]]:
    found = extract(text, document_date=DAY, language=language).candidates
    return [
        (c.interval.edtf if c.interval else "", c.title, {a.name for a in c.actors}, c.place)
        for c in sorted(found, key=lambda c: c.interval.edtf if c.interval else "")
    ]


@pytest.mark.parametrize(
    ("language", "text", "legs"),
    [
        (
            "fr",
            "Emmanuel Macron s'est entretenu lundi avec Vladimir Poutine et mardi avec Volodymyr Zelensky.",
            [
                (
                    "2022-02-14",
                    "Emmanuel Macron s’entretient avec Vladimir Poutine",
                    {"Emmanuel Macron", "Vladimir Poutine"},
                    None,
                ),
                (
                    "2022-02-15",
                    "Emmanuel Macron s’entretient avec Volodymyr Zelensky",
                    {"Emmanuel Macron", "Volodymyr Zelensky"},
                    None,
                ),
            ],
        ),
        (
            "fr",
            "Le ministre se rendra jeudi à Ottawa, puis vendredi à Washington.",
            [
                ("2022-02-17", "Le ministre se rendra à Ottawa", {"Ministre", "Canada"}, "Ottawa"),
                ("2022-02-18", "Le ministre se rendra à Washington", {"Ministre", "États-Unis"}, "Washington"),
            ],
        ),
        (
            "fr",
            "Le ministre s'est rendu lundi et mardi à Bruxelles, puis mercredi à Luxembourg.",
            [
                (
                    "2022-02-14/2022-02-15",
                    "Le ministre se rend à Bruxelles",
                    {"Ministre", "Union européenne"},
                    "Bruxelles",
                ),
                ("2022-02-16", "Le ministre se rend à Luxembourg", {"Ministre", "Luxembourg"}, "Luxembourg"),
            ],
        ),
        (
            "fr",
            "La Russie a expulsé lundi deux diplomates lettons et, mardi, un attaché suédois.",
            [
                ("2022-02-14", "La Russie expulse deux diplomates lettons", {"Russie", "Diplomate letton"}, None),
                ("2022-02-15", "La Russie expulse un attaché suédois", {"Russie", "Suède"}, None),
            ],
        ),
        (
            "en",
            "U.N. envoy Staffan de Mistura is expected in Damascus on Monday, in Moscow on Tuesday and in Tehran on "
            "Thursday.",
            [
                (
                    "2022-02-21",
                    "Staffan de Mistura is expected in Damascus",
                    {"Staffan de Mistura", "Syria"},
                    "Damascus",
                ),
                ("2022-02-22", "Staffan de Mistura is expected in Moscow", {"Staffan de Mistura", "Russia"}, "Moscow"),
                ("2022-02-24", "Staffan de Mistura is expected in Tehran", {"Staffan de Mistura", "Iran"}, "Tehran"),
            ],
        ),
        (
            "en",
            "Lawmakers approved the treaty on Monday and the budget on Thursday.",
            [
                ("2022-02-14", "Lawmakers approved the treaty", {"Lawmakers"}, None),
                ("2022-02-17", "Lawmakers approved the budget", {"Lawmakers"}, None),
            ],
        ),
    ],
)
def test_each_leg_has_its_own_day_company_and_place(
    language: str, text: str, legs: list[tuple[str, str, set[str], str | None]]
) -> None:
    assert _legs(text, language) == legs


def test_a_journey_ends_where_the_next_one_begins() -> None:
    first, second = _legs("Sergei Lavrov arrived in Bamako on Monday before flying to Nouakchott on Tuesday.", "en")
    assert first == ("2022-02-14", "Sergei Lavrov arrived in Bamako", {"Sergei Lavrov", "Mali"}, "Bamako")
    assert (second[0], second[3]) == ("2022-02-15", "Nouakchott")


@pytest.mark.parametrize(
    "text",
    [
        "Malabo a réclamé mardi le départ des militaires gabonais, avant vendredi.",
        "La France a reporté de lundi à mardi la rencontre avec le Gabon.",
        "Le ministre a quitté Paris lundi et mardi.",
    ],
)
def test_what_has_two_days_is_not_always_two_legs(text: str) -> None:
    assert all("gabon" in title.lower() or "Paris" in title for _, title, _, _ in _legs(text, "fr"))


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("en", "The Pope visited Baghdad on Monday.", "Pope Francis", "VAT"),
        ("en", "The pontiff met Joe Biden on Monday.", "Pope Francis", "VAT"),
        ("fr", "Le pape a reçu lundi Joe Biden.", "pape François", "VAT"),
        ("fr", "Le souverain pontife a reçu lundi Joe Biden.", "pape François", "VAT"),
        ("fr", "Le pape Jean-Paul II avait reçu lundi Joe Biden.", "Jean-Paul II", "VAT"),
        ("en", "King Abdullah II met Joe Biden on Monday.", "Abdullah II", "JOR"),
        ("en", "King Abdullah of Jordan met Joe Biden on Monday.", "Abdullah II", "JOR"),
        ("en", "King Abdullah of Saudi Arabia met Joe Biden on Monday.", "King Abdullah", "SAU"),
    ],
)
def test_sole_offices_and_namesakes(language: str, text: str, name: str, country: str) -> None:
    (candidate,) = extract(text, document_date=DAY, language=language).candidates
    assert (candidate.actors[0].name, candidate.actors[0].country) == (name, country)
    assert len({a.country for a in candidate.actors}) == len(candidate.actors) == 2


def test_a_pope_of_another_church_is_not_the_pope() -> None:
    (candidate,) = extract(
        "Coptic Pope Tawadros II left for Cairo on Monday.", document_date=DAY, language="en"
    ).candidates
    assert "VAT" not in {a.country for a in candidate.actors}
