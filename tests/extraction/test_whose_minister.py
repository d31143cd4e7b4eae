"""Whose minister tells it, and which minister: a statement is never put into the mouth of another's."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 5, 18), language=language).candidates)


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("La Pologne a rompu lundi avec Minsk, a annoncé son Premier ministre.", "fr", "POL"),
        (
            "Varsovie fermera vendredi deux passages avec le Bélarus, a annoncé lundi son ministre de l'Intérieur.",
            "fr",
            "POL",
        ),
        (
            "Le Pérou expulsera vendredi deux diplomates russes, a déclaré lundi sa ministre des Affaires étrangères.",
            "fr",
            "PER",
        ),
        (
            "Deux diplomates russes seront expulsés vendredi par le Pérou, a déclaré lundi sa ministre de la Justice.",
            "fr",
            "PER",
        ),
        ("Poland will close two crossings with Belarus on Friday, its interior minister said on Monday.", "en", "POL"),
        ("Peru will expel two Russian diplomats on Friday, its foreign minister said on Monday.", "en", "PER"),
        ("Turkey will not yield to the United States, its president repeated on Monday.", "en", "TUR"),
    ],
)
def test_whoever_reports_a_deed_is_of_the_land_that_does_it(text: str, language: str, country: str) -> None:
    sources = {
        actor.country
        for candidate in told(text, language)
        for actor in candidate.actors
        if actor.role == "source" or candidate.kind == "statement" and actor.role == "agent"
    }
    assert sources == {country}


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("Le Pérou a rencontré la Chine et son ministre lundi.", "fr", "CHN"),
        ("Scholz met Xi Jinping and his foreign minister on Monday.", "en", "CHN"),
    ],
)
def test_whoever_only_stands_beside_somebody_is_of_his_land(text: str, language: str, country: str) -> None:
    ministers = [actor for candidate in told(text, language) for actor in candidate.actors]
    assert ministers[-1].country == country


LAVROV = "Le ministre russe des Affaires étrangères, Sergueï Lavrov, est arrivé lundi à Paris. "
SERGEI = "Russia's foreign minister, Sergei Lavrov, arrived in Paris on Monday. "


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (LAVROV + "Le ministre de la Justice a démissionné mardi.", "fr", "Le ministre de la Justice démissionne"),
        (
            LAVROV + "Le ministre de l'agriculture a démissionné mardi.",
            "fr",
            "Le ministre de l’agriculture démissionne",
        ),
        (LAVROV + "Le ministre a démissionné mardi.", "fr", "Sergueï Lavrov démissionne"),
        (SERGEI + "The finance minister resigned on Tuesday.", "en", "The finance minister resigned"),
        (SERGEI + "The interior minister resigned on Tuesday.", "en", "The interior minister resigned"),
        (SERGEI + "The minister resigned on Tuesday.", "en", "Sergei Lavrov resigned"),
    ],
)
def test_the_minister_of_one_field_is_not_the_minister_of_another(text: str, language: str, title: str) -> None:
    assert told(text, language)[-1].title == title


def test_a_minister_told_of_by_his_field_is_taken_up_by_it_and_by_his_office_alone() -> None:
    first = "La ministre française de la justice, Nicole Belloubet, est arrivée lundi à Rome. "
    for following in ("La ministre de la justice", "La ministre"):
        last = told(f"{first}{following} a rencontré mardi son homologue italien.", "fr")[-1]
        assert last.title == "Nicole Belloubet rencontre son homologue italien"


def test_a_minister_without_a_name_is_called_by_the_whole_office() -> None:
    found = told("Poland will close two crossings with Belarus on Friday, its defence minister said on Monday.", "en")
    assert "Defence minister (Poland)" in {actor.name for candidate in found for actor in candidate.actors}


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (
            "Le ministre français de la Santé, Olivier Véran, a reçu lundi le ministre italien de la Santé, "
            "Roberto Speranza. Emmanuel Macron a quitté Rome. Les deux ministres ont signé mardi un accord.",
            "fr",
            "Olivier Véran et Roberto Speranza signent un accord",
        ),
        (
            "The French health minister, Olivier Veran, met the Italian health minister, Roberto Speranza, on Monday. "
            "Emmanuel Macron left Rome. The two ministers signed an agreement on Tuesday.",
            "en",
            "Olivier Veran and Roberto Speranza signed an agreement",
        ),
    ],
)
def test_two_ministers_are_those_of_any_field(text: str, language: str, title: str) -> None:
    assert told(text, language)[-1].title == title
