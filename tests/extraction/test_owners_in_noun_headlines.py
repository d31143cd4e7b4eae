"""A headline of nouns names whose it tells of, a spokeswoman keeps her whole word, and no democracy has a junta."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)


def told(text: str, language: str = "fr"):
    return extract(text, document_date=THURSDAY, language=language).candidates


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "La France a suspendu jeudi sa coopération, deux jours après l'expulsion de son attaché de défense.",
            "Expulsion de l’attaché de défense de la France",
        ),
        (
            "fr",
            "Le Mali a rompu jeudi, deux jours après l'enlèvement de ses diplomates.",
            "Enlèvement des diplomates du Mali",
        ),
        (
            "fr",
            "Emmanuel Macron a réagi jeudi, deux jours après l'expulsion de son ambassadeur.",
            "Expulsion de l’ambassadeur de la France",
        ),
        (
            "en",
            "Mali reacted on Thursday, two days after the abduction of its diplomats.",
            "Abduction of Mali’s diplomats",
        ),
    ],
)
def test_whose_is_said_by_name(language, text, title):
    assert title in [candidate.title for candidate in told(text, language)]


def test_a_spokeswoman_is_called_by_her_whole_word():
    names = {
        actor.name
        for c in told("Donald Trump recevra le roi le 4 décembre, a annoncé mercredi sa porte-parole.")
        for actor in c.actors
    }
    assert "Porte-parole (États-Unis)" in names


def test_a_junta_is_of_no_land_where_no_army_ruled():
    text = "La France a suspendu jeudi sa coopération avec le Burkina Faso. La junte avait dénoncé l'accord en janvier 2023."
    (junta,) = [actor for c in told(text) for actor in c.actors if actor.name == "Junte"]
    assert junta.country == "BFA"


@pytest.mark.parametrize("speaker", ["une source diplomatique", "Jean-Noël Barrot"])
def test_what_is_added_behind_a_quotation_is_told_and_not_the_quotation(speaker):
    text = f"« C'est faux », a indiqué {speaker}, précisant que les 12 instructeurs auraient quitté le pays d'ici dimanche."
    (only,) = told(text)
    assert only.title.endswith("es 12 instructeurs auraient quitté le pays") and "faux" not in only.title


@pytest.mark.parametrize(
    ("text", "title", "day"),
    [
        (
            'Le Kremlin a jugé lundi "prématuré" d\'évoquer une trêve, au lendemain de discussions à Genève.',
            "Discussions à Genève",
            date(2026, 11, 22),
        ),
        (
            "La France a rappelé mardi son ambassadeur, au lendemain de l'expulsion de son attaché par Bamako.",
            "Expulsion de l’attaché de la France par Bamako",
            date(2026, 11, 23),
        ),
    ],
)
def test_what_happened_on_the_day_before_is_told_too(text, title, day):
    assert (title, day) in [(c.title, c.interval.earliest) for c in told(text)]


def test_the_morrow_of_nothing_told_with_its_day_dates_nothing():
    assert [c.kind for c in told("Le Kremlin se tait au lendemain de discussions à Genève.")] == []


def test_it_is_told_once_where_it_stands_right_behind_the_day():
    text = "Les soldats sont partis le 30 janvier, au lendemain de la prise du poste de Bwami par des rebelles."
    assert [c.kind for c in told(text)].count("attack") == 1
