"""From where somebody comes by title and name; and who is not of the land where he is told of."""

from datetime import date

import pytest

from timeline.extraction import extract


def told(language, day, text, name):
    found = extract(text, document_date=date.fromisoformat(day), language=language).candidates
    return {actor.country for candidate in found for actor in candidate.actors if actor.name.endswith(name)}


@pytest.mark.parametrize(
    ("language", "day", "text", "name", "country"),
    [
        (
            "en",
            "1976-07-16",
            "MONTREAL, July 16 - Queen Elizabeth will open the Games here on Saturday.",
            "Elizabeth II",
            "GBR",
        ),
        (
            "en",
            "1974-09-12",
            "ATHENS, Sept. 12 - Queen Margrethe opened the congress on Tuesday.",
            "Margrethe II",
            "DNK",
        ),
        (
            "en",
            "1971-02-04",
            "TEHRAN, Feb. 4 - President Boumedienne will speak to the unions on Feb. 24.",
            "Boumédiène",
            "DZA",
        ),
        ("fr", "1961-12-12", "TIRANA. – Le président Kekkonenn a protesté lundi.", "Kekkonen", "FIN"),
        # another bearer of the name, at another time, in another office: nobody of the tables
        (
            "en",
            "2024-02-04",
            "TEHRAN, Feb. 4 - President Boumedienne will speak to the unions on Feb. 24.",
            "Boumedienne",
            "IRN",
        ),
        ("en", "1971-02-04", "Houari Karim, an engineer, will speak to the unions on Feb. 24.", "Karim", None),
    ],
)
def test_a_title_and_a_name_mean_its_holder(language, day, text, name, country):
    assert told(language, day, text, name) == {country}


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        # a general who serves with others is not of the land where he commands
        (
            "fr",
            "SKOPJE, 7 mai. – La Macédoine attend. La force de l'OTAN est arrivée. Mille armes ont été remises mardi, "
            "a annoncé le général Gunnar Lange.",
            "Lange",
            None,
        ),
        ("en", "SKOPJE, May 7 - Macedonia waits. General Goran Petkov promised calm on Monday.", "Petkov", "MKD"),
        # somebody of a firm is told of wherever it does business
        (
            "en",
            "ULAANBAATAR, May 7 - Mongolia sent an invoice. Mongolia wants its taxes. Chief Executive Fiona Abernethy "
            "refused on Monday to pay Mongolia.",
            "Abernethy",
            None,
        ),
        # whoever is met by an envoy is hardly of the envoy's land
        (
            "fr",
            "L'ambassadrice d'Irlande est venue. Elle a déjeuné lundi avec le maire, Luc Métairie.",
            "Métairie",
            None,
        ),
        # the land with which a sentence begins
        (
            "en",
            "TEHRAN, May 7 - Iran wants more. In Italy a strike has been cancelled, the minister of industry, Aldo Ferri, "
            "said on Monday.",
            "Ferri",
            "ITA",
        ),
        (
            "fr",
            "TÉHÉRAN, 7 mai. – L'Iran veut plus. En Italie, une grève a été annulée, a annoncé lundi le ministre de "
            "l'industrie, Aldo Ferri.",
            "Ferri",
            "ITA",
        ),
        # a minister in an article of two lands is not of the one left out
        (
            "en",
            "Australia and Timor met. Timor sued Australia. Australia laughed at Timor and Timor at Australia. "
            "Senator Scott Ludlam told Australia on Monday he was sorry.",
            "Ludlam",
            None,
        ),
    ],
)
def test_no_land_is_given_by_nearness_alone(language, text, name, country):
    assert told(language, "2024-05-08", text, name) == {country}


@pytest.mark.parametrize(
    ("language", "day", "text", "name", "country"),
    [
        ("fr", "2014-07-28", "Standard & Poor's a abaissé lundi la note du pays.", "Standard & Poor's", "USA"),
        ("en", "1967-03-07", "George Woods resigned on Monday.", "George Woods", "WBK"),
        ("fr", "1965-05-04", "Marcolino Candau a averti lundi l'Inde.", "Marcolino Candau", "WHO"),
        ("en", "1970-03-03", "Arnold Smith visited Ghana on Monday.", "Arnold Smith", "CMW"),
    ],
)
def test_heads_of_bodies_and_agencies_are_known(language, day, text, name, country):
    assert told(language, day, text, name) == {country}


@pytest.mark.parametrize(
    ("title", "line", "country"),
    [
        ("A week of talks", "By Otto Bran, Oslo", "NOR"),
        ("A week of talks", "By Otto Bran, Staff Writer", None),
        ("A week of talks", "By Otto Bran in Oslo", "NOR"),
    ],
)
def test_the_town_in_the_line_of_who_writes_is_where_an_article_is_written(title, line, country):
    text = f"{title}\n\n{line}\n\nThe mayor, Anna Svart, left on Tuesday."
    assert told("en", "2014-11-19", text, "Svart") == {country}
