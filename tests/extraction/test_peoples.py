"""People whom their country and a noun alone tell: done to, met with, received; and phrases that tell of nobody."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def _cast(text: str, language: str, at: int = -1) -> dict[str | None, str]:
    candidates = extract(text, document_date=date(2024, 5, 15), language=language).candidates
    return {actor.country: actor.role for actor in candidates[at].actors}


@pytest.mark.parametrize(
    ("language", "text", "country", "role"),
    [
        ("fr", "Les quatre officiers bulgares accusés d’espionnage ont été remis lundi à l’OSCE.", "BGR", "recipient"),
        ("fr", "Des policiers nigériens ont été décorés mardi à Agadez.", "NER", "recipient"),
        ("fr", "Une vingtaine de médecins cubains ont été accueillis lundi à Reggio.", "CUB", "recipient"),
        ("fr", "Le ministre a appelé mardi au téléphone des responsables omanais.", "OMN", "participant"),
        ("fr", "Le général Diarra a reçu mardi une délégation d’hommes d’affaires catalans.", "ESP", "participant"),
        ("fr", "L’évêque a béni dimanche des marins islandais.", "ISL", "recipient"),
        ("en", "Australian officials rang a group of Sri Lankan magistrates on Sunday.", "LKA", "participant"),
        ("en", "The minister received a delegation of Andalusian businessmen on Tuesday.", "ESP", "participant"),
        ("en", "Three Omani students were decorated in Muscat on Tuesday.", "OMN", "recipient"),
        ("en", "A dozen Burmese monks were decorated in Colombo on Tuesday.", "MMR", "recipient"),
    ],
)
def test_people_are_told_by_their_country(language, text, country, role):
    assert _cast(text, language).get(country) == role


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("fr", "Le préfet a visité lundi une école pour réfugiés syriens.", "SYR"),
        ("fr", "Le vin grec a été servi lundi.", "GRC"),
        ("en", "The mayor visited a school for Syrian refugees on Monday.", "SYR"),
        ("en", "A Greek ship was refloated on Monday.", "GRC"),
        ("en", "The chairman of the Turkish bank was replaced on Monday.", "TUR"),
    ],
)
def test_a_thing_of_a_country_is_not_its_people(language, text, country):
    assert country not in _cast(text, language)
