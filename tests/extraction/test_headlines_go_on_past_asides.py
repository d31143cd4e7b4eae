"""What is ordered, asked or said stands in the headline, also where a dated aside parts it from its verb."""

from datetime import date

import pytest

from timeline.extraction import extract


def titles(text, language):
    return [c.title for c in extract(text, document_date=date(2024, 3, 13), language=language).candidates]


FRENCH = """
La Cour a interdit lundi à Adil Benali, destitué le 10 octobre, de quitter le pays.
= La Cour interdit à Adil Benali de quitter le pays
Le juge a ordonné lundi à Adil Benali, condamné le 11 septembre, de rester chez lui.
= Le juge ordonne à Adil Benali de rester chez lui
L’ONU a demandé lundi à la Russie, qui a envahi le pays en 2022, de retirer ses troupes.
= L’ONU demande à la Russie de retirer ses troupes
Le tribunal a condamné lundi Adil Benali, arrêté le 3 mars, à dix ans de prison.
= Le tribunal condamne Adil Benali à dix ans de prison
Le Kenya a averti lundi l’Ouganda, accusé dimanche d’espionnage, qu’il fermerait la frontière.
= Le Kenya avertit l’Ouganda qu’il fermerait la frontière
Le roi a affirmé lundi que ses soldats ne tireraient que s’ils étaient attaqués.
= Le roi affirme que ses soldats ne tireraient que s’ils étaient attaqués
"""
ENGLISH = """
The court on Monday barred Adil Benali, ousted on Oct. 10, from leaving the country.
= The court barred Adil Benali from leaving the country
A judge ordered Adil Benali, who was convicted on Sept. 11, on Monday to stay at home.
= A judge ordered Adil Benali to stay at home
The UN on Monday asked Russia, expelled from the G8 in 2014, to withdraw its troops.
= The UN asked Russia to withdraw its troops
Iran on Monday handed France, which signed the 2015 accord, a note of protest.
= Iran handed France a note of protest
Kenya on Monday warned Uganda, accused on Sunday of spying, that it would shut the border.
= Kenya warned Uganda that it would shut the border
"""
LEGS = """
fr | Le roi se rendra lundi à Rome, puis mardi à Madrid. | Le roi se rendra à Rome | Le roi se rendra à Madrid
en | The king will go to Rome on Monday and to Madrid on Tuesday. | The king will go to Rome | The king will go to Madrid
"""


def rows(table):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


def pairs(table):
    lines = table.strip().splitlines()
    return [(text, title.removeprefix("= ")) for text, title in zip(lines[::2], lines[1::2], strict=True)]


@pytest.mark.parametrize(("text", "title"), pairs(FRENCH))
def test_french(text, title):
    assert titles(text, "fr")[0] == title


@pytest.mark.parametrize(("text", "title"), pairs(ENGLISH))
def test_english(text, title):
    assert titles(text, "en")[0] == title


@pytest.mark.parametrize(("language", "text", "one", "other"), rows(LEGS))
def test_days_of_one_verb_still_make_two_headlines(language, text, one, other):
    assert titles(text, language) == [one, other]
