"""From where somebody comes who is told of beside another: a counterpart, a ship's captain, whoever a body sent."""

from datetime import date

import pytest

from timeline.extraction import extract

COUNTRIES = [
    # a counterpart is of another land, even where the article names no other
    (
        "fr",
        "La Géorgie proteste. « Mon collègue Armen Sarkisov est venu lundi à Tbilissi », dit le ministre.",
        "Armen Sarkisov",
        None,
    ),
    ("fr", "Le ministre belge, Joris Maes, a appelé lundi son homologue, Zafar Odinaev.", "Zafar Odinaev", None),
    (
        "en",
        "The Belgian minister, Joris Maes, called his counterpart, Zafar Odinaev, on Monday.",
        "Zafar Odinaev",
        None,
    ),
    (
        "en",
        "The Belgian minister, Joris Maes, met his Tajik colleague, Zafar Odinaev, on Monday.",
        "Zafar Odinaev",
        "TJK",
    ),
    ("fr", "Le ministre belge, Joris Maes, a vu lundi son homologue tadjik, Zafar Odinaev.", "Zafar Odinaev", "TJK"),
    # one of a ship's people comes from where the ship does, not from where it was taken
    (
        "fr",
        "La marine canadienne a saisi jeudi le chalutier espagnol Estai. Son capitaine, Enrique Davila, a été jugé samedi.",
        "Enrique Davila",
        "ESP",
    ),
    (
        "fr",
        "Le bateau a été saisi le 2 mai par la marine irlandaise. Son armateur, Hervé Kermadec, sera jugé lundi à Cork.",
        "Hervé Kermadec",
        None,
    ),
    (
        "en",
        "The trawler was seized by the Canadian navy on Thursday. Its captain, Jose Pardal, was charged on Friday.",
        "Jose Pardal",
        None,
    ),
    (
        "en",
        "Canada seized a Spanish trawler on Thursday. The skipper, Jose Pardal, was charged on Friday.",
        "Jose Pardal",
        "ESP",
    ),
    # no place owns anybody: whoever acts does
    (
        "en",
        "The World Food Programme has no cereals left. Its representative in Uganda, Tomas Lind, warned on Monday of hunger.",
        "Tomas Lind",
        "UNO",
    ),
    (
        "fr",
        "La Turquie a saisi un cargo au Ghana. « C'est injuste », a déclaré lundi son ministre, Kemal Aslan.",
        "Kemal Aslan",
        "TUR",
    ),
    (
        "fr",
        "À Banjul, la chambre de commerce craint cette union. Son président, Momodou Bright, a protesté lundi.",
        "Momodou Bright",
        "GMB",
    ),
    # an army's captain and his minister are of their land as before
    (
        "fr",
        "Le Mali a changé de régime. Son ministre, le capitaine Moussa Keïta, a été arrêté lundi.",
        "Moussa Keïta",
        "MLI",
    ),
    ("en", "Ghana recalled its ambassador, Kwame Nyarko, on Monday.", "Kwame Nyarko", "GHA"),
]


@pytest.mark.parametrize(("language", "text", "name", "country"), COUNTRIES)
def test_country(language, text, name, country):
    found = extract(text, document_date=date(2024, 5, 8), language=language).candidates
    told = {actor.country for candidate in found for actor in candidate.actors if actor.name == name}
    assert told == {country}
