"""Participles set apart one after the other, who did it behind a compound, and what a doubt does not reach."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract
from timeline.extraction.values import Candidate

_DAY = date(2025, 11, 26)  # a Wednesday


def _read(text: str, language: str) -> list[Candidate]:
    return list(extract(text, document_date=_DAY, language=language).candidates)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Il a critiqué Pedro Castillo, arrêté en 2022 et condamné la semaine dernière.",
            ["Pedro Castillo est arrêté", "Pedro Castillo est condamné"],
        ),
        (
            "Elle a succédé à Pedro Castillo, arrêté en 2022 et condamné en 2024.",
            ["Pedro Castillo est arrêté", "Pedro Castillo est condamné"],
        ),
        (
            "Le roi a reçu le ministre, nommé lundi, et visité la base mardi.",
            ["Le ministre est nommé", "Le roi visite la base"],
        ),
    ],
)
def test_participles_set_apart_are_of_one_person(text: str, titles: list[str]) -> None:
    """The second one does not take the auxiliary of the verb; behind a closing comma it does."""
    assert [c.title for c in _read(text, "fr")] == titles


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The blockade imposed by al-Qaeda-linked JNIM in September has choked the capital.", "JNIM"),
        ("The siege imposed by Iran-backed Houthis in September goes on.", "Houthis"),
        ("The siege imposed by U.S.-backed Hamas in September goes on.", "Hamas"),
    ],
)
def test_who_did_it_behind_a_compound(text: str, who: str) -> None:
    """Is the agent all the same, and whoever the compound names is none."""
    (told,) = _read(text, "en")
    assert [(actor.name, actor.role) for actor in told.actors] == [(who, "agent")]


def test_what_came_before_is_not_only_likely() -> None:
    """ "as soon as possible, after X withdrew" leaves no doubt of that."""
    text = "France urged its nationals to leave as soon as possible on November 7, after Britain withdrew envoys in October."
    told = [(c.factuality, c.interval.edtf if c.interval else "") for c in _read(text, "en")]
    assert told == [("happened", "2025-11-07"), ("happened", "2025-10")]


def test_what_is_ordered_stands_in_the_headline() -> None:
    """Behind what is set apart."""
    text = "Le tribunal a ordonné lundi à l'armée, accusée de torture, de libérer les détenus."
    assert [c.title for c in _read(text, "fr")] == ["Le tribunal ordonne à l’armée de libérer les détenus"]


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("Emmanuel Macron a reçu Vladimir Poutine. Son conseiller Paul Lemaitre est arrivé mardi à Kiev.", "fr", "FRA"),
        ("Emmanuel Macron met Vladimir Putin. His adviser Paul Lemaitre landed in Kyiv on Tuesday.", "en", "FRA"),
        ("Paris a critiqué Vladimir Poutine. Son conseiller Paul Lemaitre est arrivé mardi à Kiev.", "fr", "RUS"),
    ],
)
def test_whose_adviser_opens_a_sentence(text: str, language: str, country: str) -> None:
    """That of whoever the sentence before is about, where it is a person; of a capital nobody says "his"."""
    told = [actor for c in _read(text, language) for actor in c.actors if actor.name == "Paul Lemaitre"]
    assert [actor.country for actor in told] == [country]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Hong Kong media tycoon Jimmy Lai was found guilty on Monday.", "Jimmy Lai"),
        ("Russia banker Oleg Tinkov was arrested on Monday.", "Oleg Tinkov"),
        ("Iran and President Oleg Tinkov were criticised on Monday.", "Iran"),
    ],
)
def test_where_somebody_is_from_before_a_name(text: str, who: str) -> None:
    """The tycoon was found guilty, and not Hong Kong; two that "and" joins stay two."""
    (told,) = _read(text, "en")
    assert told.actors[0].name == who


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("An Israeli strike killed a Hamas commander, Raed Saad, in Gaza City on Saturday, the army said.", "en"),
        ("Une frappe israélienne a tué samedi un chef du Hamas à Gaza, a indiqué l'armée.", "fr"),
    ],
)
def test_an_army_of_a_land_that_has_none_is_another_s(text: str, language: str) -> None:
    """The army that speaks of a strike on Gaza is Israel's."""
    (told,) = _read(text, language)
    assert [(actor.role, actor.country) for actor in told.actors if actor.name in ("Army", "Armée")] == [
        ("source", "ISR")
    ]
