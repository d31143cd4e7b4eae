"""A town in which somebody is tried or arrested says nothing of where he comes from; what is said of him does."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 26)


def home(text: str, language: str, name: str) -> str | None:
    (found,) = extract(text, document_date=DAY, language=language).candidates
    return next(actor.country for actor in found.actors if actor.name == name)


STRANGERS = [
    ("en", "In Oslo, John Martin was sentenced on Monday to three years in prison.", "John Martin"),
    ("en", "In Madrid, Pavel Hruby was arrested on Saturday.", "Pavel Hruby"),
    ("en", "In Warsaw, the pastor Paul Ndong on Sunday announced the end of his hunger strike.", "Paul Ndong"),
    ("fr", "À Oslo, Jean Martin a été condamné lundi à trois ans de prison.", "Jean Martin"),
    ("fr", "À Madrid, Pavel Hrubý a été arrêté samedi.", "Pavel Hrubý"),
    ("fr", "À Varsovie, le pasteur Paul Ndong a annoncé dimanche la fin de sa grève de la faim.", "Paul Ndong"),
    ("fr", "À Berlin, M. Paul Ndong a été reçu lundi par le président.", "Paul Ndong"),
]


@pytest.mark.parametrize(("language", "text", "name"), STRANGERS, ids=[row[1][:40] for row in STRANGERS])
def test_a_town_gives_no_home_to_a_stranger(language: str, text: str, name: str) -> None:
    assert home(text, language, name) is None


KNOWN = [
    ("en", "In Dakar, police on Monday arrested the opposition leader Issa Camara.", "Issa Camara", "SEN"),
    ("en", "Erik Lunde, the mayor of Oslo, resigned on Tuesday.", "Erik Lunde", "NOR"),
    ("en", "The Frenchman Jean Martin was convicted in Oslo on Monday.", "Jean Martin", "FRA"),
    ("en", "Briton John Martin was convicted in Oslo on Monday.", "John Martin", "GBR"),
    ("en", "In Cairo, the Dutchman Pieter Kool met the ambassador on Monday.", "Pieter Kool", "NLD"),
    ("fr", "À Dakar, la police a arrêté lundi l'opposant Issa Camara.", "Issa Camara", "SEN"),
    ("fr", "À Prague, M. Pavel Hrubý a reçu lundi l'ambassadeur du Pérou.", "Pavel Hrubý", "CZE"),
    ("fr", "Le Français Jean Martin a été condamné lundi à Oslo.", "Jean Martin", "FRA"),
]


@pytest.mark.parametrize(("language", "text", "name", "country"), KNOWN, ids=[row[1][:40] for row in KNOWN])
def test_what_is_said_of_somebody_gives_his_home(language: str, text: str, name: str, country: str) -> None:
    assert home(text, language, name) == country
