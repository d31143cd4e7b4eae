"""A participle that is only said of people is told of whoever is named before its comma, and never of a deal or a trial."""

from datetime import date

import pytest

from timeline.extraction import extract


def told(text, language):
    found = extract(text, document_date=date(2024, 3, 13), language=language).candidates
    return [(c.title, c.interval.edtf) for c in found]


FRENCH = """
L’accord avec Adil Benali, élu dimanche, a été signé mardi. | Adil Benali est élu | 2024-03-10
L’accord conclu avec Adil Benali, élu dimanche, prévoit une aide. | Adil Benali est élu | 2024-03-10
Le procès d’Adil Benali, destitué en 2022, s’est ouvert mardi. | Adil Benali est destitué | 2022
La rencontre avec le premier ministre, nommé lundi, a été annulée mardi. | Le premier ministre est nommé | 2024-03-11
Le texte du ministre, démis lundi, a été adopté mardi. | Le ministre est démis | 2024-03-11
L’avion du président, élu dimanche, a atterri mardi à Rome. | Le président est élu | 2024-03-10
Un pacte avec le parti d’Adil Benali, élu dimanche. | Adil Benali est élu | 2024-03-10
La loi sur les élections, adoptée mardi, entre en vigueur vendredi. | La loi sur les élections est adoptée | 2024-03-12
Le traité avec le Pérou, signé lundi, a été adopté mardi. | Le traité avec le Pérou est signé | 2024-03-11
"""
ENGLISH = """
The deal with Adil Benali, elected on Sunday, was signed on Tuesday. | Adil Benali was elected | 2024-03-10
The trial of Adil Benali, ousted in 2022, opened on Tuesday. | Adil Benali was ousted | 2022
The meeting with the prime minister, appointed on Monday, was called off. | The prime minister was appointed | 2024-03-11
The film by Adil Benali, arrested on Monday, was shown on Tuesday. | Adil Benali was arrested | 2024-03-11
The plane of the president, elected on Sunday, landed in Rome. | The president was elected | 2024-03-10
The treaty with Peru, signed on Monday, was adopted on Tuesday. | The treaty with Peru was signed | 2024-03-11
"""


def rows(table):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "title", "day"), rows(FRENCH))
def test_french(text, title, day):
    assert told(text, "fr")[0] == (title, day)


@pytest.mark.parametrize(("text", "title", "day"), rows(ENGLISH))
def test_english(text, title, day):
    assert told(text, "en")[0] == (title, day)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Adil Benali, élu dimanche, a rencontré Olaf Scholz mardi.", "fr"),
        ("Élu dimanche, Adil Benali a rencontré Olaf Scholz mardi.", "fr"),
        ("Adil Benali, elected on Sunday, met Olaf Scholz on Tuesday.", "en"),
    ],
)
def test_whoever_is_met_later_has_no_part_in_the_election(text, language):
    elected, met = extract(text, document_date=date(2024, 3, 13), language=language).candidates
    assert [actor.name for actor in elected.actors] == ["Adil Benali"]
    assert [actor.name for actor in met.actors] == ["Adil Benali", "Olaf Scholz"]
