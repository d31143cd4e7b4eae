"""What a sentence opens on was put off, broken off or given up on a day of its own; who stays away is told to."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2026, 11, 26)  # a Thursday


def _told(text: str, language: str) -> list[tuple[str, str, str]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return [(c.title, c.interval.edtf if c.interval else "", c.factuality) for c in found]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Reporté en mars à la demande de l'opposition, le dialogue national s'est finalement ouvert lundi.",
            "fr",
            [
                ("Le dialogue national est reporté à la demande de l’opposition", "2026-03", "postponed"),
                ("Le dialogue national s’ouvre", "2026-11-23", "happened"),
            ],
        ),
        (
            "Reportée en mars, la visite du pape a commencé lundi.",
            "fr",
            [
                ("La visite du pape est reportée", "2026-03", "postponed"),
                ("La visite du pape commence", "2026-11-23", "happened"),
            ],
        ),
        (
            "Interrompus en mars, les pourparlers ont repris lundi.",
            "fr",
            [
                ("Les pourparlers sont interrompus", "2026-03", "happened"),
                ("Les pourparlers reprennent", "2026-11-23", "happened"),
            ],
        ),
        (
            "Accompagné lundi de M. Lecornu, Emmanuel Macron a visité la base.",
            "fr",
            [("Emmanuel Macron visite la base", "2026-11-23", "happened")],
        ),
        (
            "Postponed in March at the opposition's request, the talks opened on Monday.",
            "en",
            [
                ("The talks were postponed at the opposition’s request", "2026-03", "postponed"),
                ("The talks opened", "2026-11-23", "happened"),
            ],
        ),
        (
            "Cancelled in March, the summit will be held in June.",
            "en",
            [
                ("The summit was cancelled", "2026-03", "cancelled"),
                ("The summit will be held", "2027-06", "scheduled"),
            ],
        ),
    ],
)
def test_an_opening_participle_has_its_own_day(text: str, language: str, told: list[tuple[str, str, str]]) -> None:
    """The talks opened on Monday, and not in March; of whom one was "accompanied" the day is that of the verb."""
    assert _told(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "factuality"),
    [
        ("Lula, hospitalisé, ne se rendra pas à Lima, où il devait participer samedi au sommet.", "fr", "cancelled"),
        ("Lula ne participera pas au sommet qu'il devait présider samedi.", "fr", "cancelled"),
        ("Lula ira bien à Lima, où il devait participer samedi au sommet.", "fr", "scheduled"),
        ("Lula n'ira pas à Lima, où devait s'ouvrir samedi le sommet du G20.", "fr", "scheduled"),
        ("Lula ne rencontrera pas M. Milei, qui devait se rendre samedi à Rome.", "fr", "scheduled"),
        ("Lula will not travel to Lima, where he was due to attend a summit on Saturday.", "en", "cancelled"),
        ("Lula will miss the summit he was due to chair on Saturday.", "en", "cancelled"),
        ("Lula will not meet Milei, who was due to fly to Rome on Saturday.", "en", "scheduled"),
    ],
)
def test_whoever_stays_away_does_not_do_there_what_was_planned(text: str, language: str, factuality: str) -> None:
    """What others do there stands."""
    assert [told[2] for told in _told(text, language)] == [factuality]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Gustavo Petro, premier président de gauche de la Colombie, élu en 2022, va mal.",
            "fr",
            "Gustavo Petro est élu",
        ),
        ("Gustavo Petro, leftist president of Colombia, elected in 2022, is ill.", "en", "Gustavo Petro was elected"),
    ],
)
def test_a_land_is_not_elected(text: str, language: str, title: str) -> None:
    """Nor named, where its president is set apart."""
    assert [told[0] for told in _told(text, language)] == [title]


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        (
            "Le Parlement a reporté lundi au 3 mars la présidentielle.",
            "fr",
            ["2026-11-23 happened", "2027-03-03 scheduled"],
        ),
        ("Lundi, le juge a ajourné le procès.", "fr", ["2026-11-23 happened"]),
        ("La visite a été repoussée mardi au 3 mars.", "fr", ["2026-11-24 happened", "2027-03-03 scheduled"]),
        ("The council on Monday put the vote off to March 3.", "en", ["2026-11-23 happened", "2027-03-03 scheduled"]),
        ("The vote was postponed on Monday until March 3.", "en", ["2026-11-23 happened", "2027-03-03 scheduled"]),
        # the day that is given up
        ("Le Parlement a reporté le vote prévu lundi.", "fr", ["2026-11-30 postponed"]),
        ("Le vote de lundi a été reporté au 3 mars.", "fr", ["2026-11-23 postponed", "2027-03-03 scheduled"]),
        ("Le Conseil a repoussé son débat de lundi sur le budget.", "fr", ["2026-11-30 postponed"]),
        ("The council put off Monday's vote.", "en", ["2026-11-30 postponed"]),
    ],
)
def test_something_is_put_off_on_a_day_to_another(text: str, language: str, days: list[str]) -> None:
    found = extract(text, document_date=_DAY, language=language).candidates
    told = sorted(f"{c.interval.edtf} {c.factuality}" for c in found if c.interval)
    assert told == days
    assert all(c.kind == "other" for c in found if c.factuality == "happened")
