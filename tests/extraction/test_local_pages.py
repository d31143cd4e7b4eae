"""Local pages and notices: datelines, marks of lists, clefts, what is on today, and bodies; published on 17 October 2024."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract

_DAY = date(2024, 10, 17)


def _only(text: str) -> Candidate:
    (found,) = extract(text, document_date=_DAY, language="fr").candidates
    return found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("NANCY. _ Un garçon de 8 ans s'est noyé mardi dans un étang.", "Un garçon de 8 ans se noie dans un étang"),
        ("- Une grenade a explosé lundi dans un marché.", "Une grenade explose dans un marché"),
        ("C'est lundi que se tiendra la foire aux laines.", "La foire aux laines se tiendra"),
        ("C'est mardi que le Sénat a voté l'embargo.", "Le Sénat vote l’embargo"),
        ("Mais ce sont les maires que les habitants vont choisir dimanche.", "Les habitants vont choisir les maires"),
        ("C'est un nouveau chef que le parti élira lundi.", "Le parti élira un nouveau chef"),
        ("Arrêtés mardi par les douaniers qui les suivaient.", "Arrêtés mardi par les douaniers"),
    ],
)
def test_the_headline_is_a_sentence(text: str, title: str) -> None:
    assert _only(text).title == title


def test_the_mark_of_a_list_is_no_part_of_a_name() -> None:
    assert [actor.name for actor in _only("- Une grenade a tué lundi un soldat.").actors if "-" in actor.name] == []


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Le scrutin d'aujourd'hui en Autriche promet d'être serré.", "scheduled"),
        ("Les législatives d'aujourd'hui opposent deux camps.", "scheduled"),
        ("Le sommet d'aujourd'hui s'annonce tendu.", "scheduled"),
        ("L'attaque d'aujourd'hui montre que la guerre n'est pas finie.", "happened"),
        ("Le scrutin d'aujourd'hui a été perturbé par la pluie.", "happened"),
    ],
)
def test_what_is_on_today_is_told_by_its_verb(text: str, sure: str) -> None:
    assert _only(text).factuality == sure


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Le syndicat appelle à la grève jeudi.", "demanded"),
        ("Le syndicat a appelé jeudi à la grève.", "happened"),
    ],
)
def test_a_call_for_today_is_no_fact(text: str, sure: str) -> None:
    assert _only(text).factuality == sure


def test_what_follows_tonight_is_still_to_come() -> None:
    text = "Les Lions ont battu la Suisse mardi, avant de recevoir la Norvège ce soir."
    found = extract(text, document_date=_DAY, language="fr").candidates
    assert [(c.title, c.factuality) for c in found][1:] == [("Les Lions doivent recevoir la Norvège", "scheduled")]


def test_the_secours_populaire_is_a_body_and_no_help() -> None:
    text = "Le local du Secours populaire a brûlé lundi."
    assert "aid" not in [c.kind for c in extract(text, document_date=_DAY, language="fr").candidates]
