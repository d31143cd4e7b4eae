"""Where the grammar tells nobody: whoever the clause names, else the land of a raid, a march or a vote, never a venue."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 5, 15)


def countries(text: str, language: str) -> set[str | None]:
    """Countries of the actors of all candidates."""
    found = extract(text, document_date=DAY, language=language).candidates
    assert found
    return {actor.country for candidate in found for actor in candidate.actors}


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "A rally is planned in Seoul on Saturday evening outside the former Japanese embassy.", "KOR"),
        ("en", "On May 13 soldiers opened fire on a crowd in the eastern city of Andijan.", "UZB"),
        ("en", "Khartoum has threatened to shut the pipeline if no fee is agreed by the end of July.", "SDN"),
        ("fr", "Un premier avion affrété par Londres avait atterri à Stansted le 18 septembre.", "GBR"),
        ("fr", "Le texte, qui exhorte Caracas à renoncer au scrutin du 20 mai, sera rendu public demain.", "VEN"),
    ],
)
def test_somebody_is_named(language: str, text: str, country: str) -> None:
    assert country in countries(text, language)


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "The accord was signed in Vienna on July 14, 2015.", "AUT"),
        ("fr", "Une conférence est convoquée à Prague pour mardi prochain.", "CZE"),
    ],
)
def test_a_venue_or_a_bystander_takes_no_part(language: str, text: str, country: str) -> None:
    assert country not in countries(text, language)


@pytest.mark.parametrize(
    ("language", "text", "doer", "never"),
    [
        ("fr", "N'Djamena reproche à Khartoum d'avoir bombardé Adré mardi.", "SDN", "TCD"),
        ("fr", "Le Tchad a reproché lundi au Soudan d'avoir bombardé Adré le 3 mars.", "SDN", "TCD"),
        ("fr", "Paris a félicité lundi Khartoum d'avoir libéré deux otages dimanche.", "SDN", "FRA"),
        ("fr", "Rome a sanctionné jeudi trois banques pour l'attentat du 3 mars.", None, "ITA"),
        ("en", "Chad accuses Sudan of shelling Adre on Tuesday.", "SDN", "TCD"),
        ("en", "Paris thanked Doha for freeing two hostages on Sunday.", "QAT", "FRA"),
        ("en", "Chad, which blames it for bombing Adre on Tuesday, recalled its ambassador.", None, "TCD"),
    ],
)
def test_whoever_blames_or_thanks_did_not_do_it(language: str, text: str, doer: str | None, never: str) -> None:
    found = extract(text, document_date=DAY, language=language).candidates
    done = [c for c in found if c.kind in ("attack", "other")][-1]
    agents = {actor.country for actor in done.actors if actor.role == "agent"}
    assert never not in agents
    assert doer is None or doer in agents
    assert "Paris libère" not in done.title and "Paris freed" not in done.title
