"""The tables of names: no spelling of a body has two countries on one day, or hides somebody's surname."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from timeline.extraction import Gazetteer, extract
from timeline.extraction.gazetteer import Entity
from timeline.extraction.lexicon import lexicon

BOTH = {
    *("rsf", "r . s . f"),
    *("oas", "olp", "plo", "palestine liberation organization", "organisation de liberation de la palestine"),
    *("biafra", "katanga", "grozny", "tchetchenie", "chechnya", "haut karabakh", "nagorno karabakh"),
}
"""A state of its own and a part of a country; a party to talks that is also the state's authority."""
SHARED_SURNAMES = {"rau", "wagner"}
"""The presidents beside the United Arab Republic and the mercenaries."""


COURT = "Cour de justice de l'Union européenne"


def spellings(node: dict[str, Any], before: tuple[str, ...] = ()) -> Iterator[tuple[str, list[Entity]]]:
    for word, below in node.items():
        if word == " ":
            yield " ".join(before), below[0]
        else:
            yield from spellings(below, (*before, word))


def same_days(one: Entity, other: Entity) -> bool:
    ends = [entity.until or date.max for entity in (one, other)]
    return max(entity.since or date.min for entity in (one, other)) <= min(ends)


def test_no_body_has_a_spelling_of_another_country():
    clashes = [
        (name, one.key, other.key)
        for name, entities in spellings(Gazetteer.default()._trie)
        for one, other in combinations(entities, 2)
        if "org" in (one.type, other.type) and one.country != other.country and same_days(one, other)
        if name not in BOTH
    ]
    assert not clashes


def test_no_body_hides_a_surname():
    hidden = Gazetteer.default().hidden
    bodies = {name for name, meanings in spellings(Gazetteer.default()._trie) if meanings[0].type in ("org", "agency")}
    assert hidden.keys() & bodies <= SHARED_SURNAMES


@pytest.mark.parametrize(
    ("language", "day", "text", "name", "country"),
    [
        ("fr", "2000-05-10", "Le Mouvement de libération du Congo a rejeté lundi le plan.", "MLC", "COD"),
        ("fr", "2020-05-12", "Le SPD a approuvé lundi l’accord.", "SPD", "DEU"),
        ("fr", "2023-11-22", "Ansar Allah a revendiqué lundi l’attaque.", "houthistes", "YEM"),
        ("fr", "1995-01-12", "Le Front islamique du salut a rejeté lundi l’offre.", "FIS", "DZA"),
        ("fr", "1978-03-09", "Le Front patriotique a rejeté lundi le plan.", "Front patriotique", "ZWE"),
        ("en", "1978-03-09", "The Patriotic Front rejected the plan on Monday.", "Patriotic Front", "ZWE"),
        ("en", "2012-03-08", "The Patriotic Front rejected the plan on Monday.", "Patriotic Front", "ZMB"),
        ("en", "2016-11-10", "The White Helmets rejected the offer on Monday.", "White Helmets", "SYR"),
        ("en", "2016-11-10", "The Bharatiya Janata Party rejected the offer on Monday.", "BJP", "IND"),
        ("en", "1975-11-13", "The People's Revolutionary Army attacked a barracks on Monday.", "ERP", "ARG"),
        ("fr", "2018-04-10", "La Minurso a accusé lundi le Maroc.", "Minurso", "UNO"),
        ("fr", "2018-04-10", "La Cour de justice européenne a condamné lundi la Pologne.", COURT, "EUU"),
        ("fr", "1988-04-12", "Le Soviet suprême a ratifié lundi le traité.", "URSS", "SUN"),
        ("fr", "2022-06-14", "Les FARDC ont repris lundi Bunagana.", "FARDC", "COD"),
        ("en", "2022-06-14", "Wisma Putra summoned the Chinese ambassador on Monday.", "Malaysia", "MYS"),
        ("en", "2022-06-14", "Nippon Steel dropped its bid for US Steel on Monday.", "Nippon Steel", "JPN"),
        ("en", "2022-06-14", "The Bank of England refused the request on Monday.", "Bank of England", "GBR"),
    ],
)
def test_a_party_or_a_front_acts_under_its_own_name(language, day, text, name, country):
    found = extract(text, document_date=date.fromisoformat(day), language=language).candidates
    assert (name, country) in [(actor.name, actor.country) for actor in found[0].actors]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Leaders of the Horn of Africa met in Nairobi on Monday."),
        ("en", "A ship was attacked in the Strait of Hormuz on Monday."),
        ("fr", "Des pourparlers se sont ouverts lundi dans la Corne de l’Afrique."),
        ("fr", "Un missile est tombé lundi près de la péninsule coréenne."),
    ],
)
def test_a_part_of_the_world_acts_as_nobody(language, text):
    found = extract(text, document_date=date(2022, 6, 14), language=language).candidates
    assert [actor.name for candidate in found for actor in candidate.actors] == []


def test_every_french_verb_of_the_tables_is_an_infinitive():
    readings = (reading for forms in lexicon("fr").forms.values() for reading in forms)
    assert {r.lemma for r in readings if not r.lemma.endswith(("er", "ir", "ïr", "re"))} == set()
