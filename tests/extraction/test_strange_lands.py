"""Lands that the tables do not have: told by their adjective, and never given the home of another."""

from datetime import date

import pytest

from timeline.extraction import extract

ENGLISH = """Ostravia recalled its ambassador from Veldonia on Tuesday over the seizure of a tanker.

A Veldonian cutter had stopped the tanker on Monday.
Veldonian Prime Minister Karl Emmer told reporters on Wednesday that the ship carried arms.
The army sealed the port of Drenn on Thursday.

The Ostravian opposition filed a motion of censure on Friday.
The United States urged both governments on Thursday to show restraint.
Mr Emmer flew to Oslo on Saturday.
Veldonia rejected the Ostravian note on Sunday."""
FRENCH = """L'Ostravie a rappelé mardi son ambassadeur en Veldonie.

Un patrouilleur veldonien avait arraisonné lundi un pétrolier.
Le premier ministre veldonien, Karl Emmer, a dénoncé mercredi un chantage.
L'armée a bouclé jeudi le port de Drenn.

L'opposition ostravienne a déposé vendredi une motion de censure.
Les États-Unis ont appelé jeudi l'Ostravie et la Veldonie à la retenue."""


def _told(text: str, language: str) -> dict[str, list[tuple[str, str, str | None]]]:
    found = extract(text, document_date=date(2019, 11, 24), language=language).candidates
    return {c.title: [(a.name, a.role, a.country) for a in c.actors] for c in found}


@pytest.mark.parametrize(("text", "language"), [(ENGLISH, "en"), (FRENCH, "fr")])
def test_nobody_of_a_strange_land_is_given_the_home_of_another(text: str, language: str) -> None:
    told = _told(text, language)
    states = ("United States", "États-Unis", "Norway", "Norvège")
    codes = {code for actors in told.values() for name, _, code in actors if name not in states}
    assert codes <= {None}


def test_a_land_that_opens_the_article_acts() -> None:
    told = _told(ENGLISH, "en")
    assert ("Ostravia", "agent", None) in next(actors for title, actors in told.items() if "recalled" in title)


def test_its_adjective_is_no_part_of_a_name() -> None:
    told = _told(ENGLISH, "en")
    assert not [title for title in told if "Veldonian Prime " in title and "Minister" not in title]
    cutter = next(actors for title, actors in told.items() if "cutter" in title)
    assert ("Veldonia", "agent", None) in cutter


def test_where_the_tables_have_the_land_the_article_is_of_it() -> None:
    text = ENGLISH.replace("Veldonia", "Norway").replace("Norwayn", "Norwegian")
    text = text.replace("Ostravian", "Danish").replace("Ostravia", "Denmark")
    minister = next(actors for title, actors in _told(text, "en").items() if "Emmer told" in title)
    assert ("Karl Emmer", "agent", "NOR") in minister


def test_a_person_and_his_followers_are_no_land() -> None:
    text = """Paris received Marlow on Monday. Marlow's Marlowian admirers marched through Lyon on Tuesday.

The French president met the German chancellor on Wednesday. The army left Strasbourg on Thursday."""
    codes = {code for actors in _told(text, "en").values() for _, _, code in actors}
    assert "FRA" in codes


SHORT = """Zelvanie : l'armée reprend la ville de Brec

Le président zelvan, Milan Orec, a limogé lundi son ministre de la Défense.

Le ministre italien des Affaires étrangères, Antonio Tajani, a reçu lundi l'émissaire rebelle. Rome a demandé mardi une trêve.
Le maire de Brec, Luka Trev, a démissionné mercredi. L'opposition zelvane a boycotté jeudi le vote.
L'Italie a livré vendredi des vivres. La police a arrêté samedi trois hommes."""


def test_an_adjective_shorter_than_its_land() -> None:
    """ "La Zelvanie", "zelvan": whoever else the article names more often, nobody of hers is his."""
    told = _told(SHORT, "fr")
    home = {name: code for actors in told.values() for name, _, code in actors}
    assert home["Antonio Tajani"] == "ITA"
    assert {home[name] for name in ("Milan Orec", "Luka Trev")} == {None}


def test_a_first_name_in_ie_is_no_land() -> None:
    """ "Julie Mare" and a pond have nothing to do with each other."""
    text = "L'émissaire italienne, Virginie Sorel, a rencontré lundi Marie Mar à Rome. La police a arrêté mardi deux hommes."
    assert "Virginie Sorel" in {name for actors in _told(text, "fr").values() for name, _, _ in actors}


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Aurélie Morel a reçu Aurélien Bastide à Rome le 3 mai. Selon Aurélie, l'entretien avec Aurélien a été utile.",
            "fr",
            {"Aurélie Morel", "Aurélien Bastide"},
        ),
        (
            "Karl Emmers a reçu M. Emmersen le 3 mai. Selon Emmers, l'entretien avec Emmersen a été utile.",
            "fr",
            {"Karl Emmers", "Emmersen"},
        ),
        (
            "Marita Lopes met Maritan Holt on 3 May. The news pleased Marita and Maritan.",
            "en",
            {"Marita Lopes", "Maritan Holt"},
        ),
    ],
)
def test_two_people_of_like_names_are_no_land(text: str, language: str, names: set[str]) -> None:
    (actors,) = list(_told(text, language).values())[:1]
    assert {name for name, _, _ in actors} == names
