"""Holders of one office, monarchs and states taken up without their names: who is meant, and who is not."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract


def actors(text: str, language: str, day: date, words: str) -> set[str | None]:
    found = extract(text, document_date=day, language=language).candidates
    said = next(c for c in found if words in c.quote.exact)
    return {actor.country for actor in said.actors if actor.name not in said.understood}


THREE = (
    "President Moussa Traoré of Mali, President Thomas Sankara of Burkina Faso and President Seyni Kountché of Niger met "
    "in Ouagadougou on Monday. "
)
TROIS = (
    "Le président du Mali, Moussa Traoré, le président du Burkina Faso, Thomas Sankara, et le président du Niger, Seyni "
    "Kountché, se sont réunis lundi à Ouagadougou. "
)
SINGH = "Indian Defence Minister Rajnath Singh and his Pakistani counterpart, Pervez Khattak, met in Geneva on Friday. "
SINGH_FR = (
    "Le ministre indien de la Défense, Rajnath Singh, a rencontré vendredi à Genève son homologue pakistanais, Pervez "
    "Khattak. "
)
FORMAL = (
    "H.E. General Lansana Conté, President of the Republic of Guinea, H.E. Mr Ahmad Tejan Kabbah, President of the "
    "Republic of Sierra Leone, and H.E. Mr Charles Taylor, President of the Republic of Liberia, gave a press conference "
    "in Rabat on 27 February. "
)
BRANDT = "Chancellor Willy Brandt met Premier Alexei Kosygin in Moscow on Friday. "


@pytest.mark.parametrize(
    ("language", "day", "text", "words", "meant"),
    [
        (
            "en",
            date(1986, 5, 10),
            THREE + "The three Presidents signed a pact on Tuesday.",
            "pact",
            {"MLI", "BFA", "NER"},
        ),
        (
            "en",
            date(1986, 5, 10),
            THREE + "The Heads of State will meet again in July.",
            "again",
            {"MLI", "BFA", "NER"},
        ),
        (
            "en",
            date(1986, 5, 10),
            THREE + "The leaders agreed on Tuesday to share grain.",
            "grain",
            {"MLI", "BFA", "NER"},
        ),
        (
            "fr",
            date(1986, 5, 10),
            TROIS + "Les chefs d’État se retrouveront en juillet.",
            "retrouv",
            {"MLI", "BFA", "NER"},
        ),
        ("fr", date(1986, 5, 10), TROIS + "Les présidents ont signé mardi un pacte.", "pacte", {"MLI", "BFA", "NER"}),
        (
            "en",
            date(2019, 8, 6),
            SINGH + "The defence ministers agreed to a hot line on Saturday.",
            "hot",
            {"IND", "PAK"},
        ),
        ("en", date(2019, 8, 6), SINGH + "The ministers will meet again in September.", "again", {"IND", "PAK"}),
        (
            "fr",
            date(2019, 8, 6),
            SINGH_FR + "Les ministres de la Défense ont signé samedi un accord.",
            "acc",
            {"IND", "PAK"},
        ),
        ("fr", date(2019, 8, 6), SINGH_FR + "Les ministres se reverront en septembre.", "reverront", {"IND", "PAK"}),
        ("en", date(2002, 3, 1), FORMAL + "The Heads of State met on Thursday.", "met on", {"GIN", "SLE", "LBR"}),
        ("en", date(1970, 8, 10), BRANDT + "The leaders signed the treaty on Sunday.", "signed", {"DEU", "SUN"}),
        (
            "en",
            date(1986, 5, 10),
            THREE + "King Hassan of Morocco received the three Presidents on Tuesday.",
            "received",
            {"MAR", "MLI", "BFA", "NER"},
        ),
    ],
)
def test_holders_of_one_office_are_those_who_met_or_were_listed_last(
    language: str, day: date, text: str, words: str, meant: set[str]
) -> None:
    assert actors(text, language, day, words) == meant


@pytest.mark.parametrize(
    ("language", "day", "text", "words", "others"),
    [
        ("en", date(2019, 8, 6), SINGH + "The finance ministers met in Paris on Sunday.", "Paris", {"IND", "PAK"}),
        (
            "en",
            date(2019, 8, 6),
            SINGH + "The ministers of the Arab League left Cairo on Monday.",
            "left",
            {"IND", "PAK"},
        ),
        ("en", date(2019, 8, 6), SINGH + "The prime ministers met in Delhi on Sunday.", "prime", {"PAK"}),
        (
            "en",
            date(1970, 8, 10),
            BRANDT + "The leaders of the opposition protested on Saturday.",
            "protested",
            {"SUN"},
        ),
        ("en", date(1986, 5, 10), THREE + "The four Presidents will meet in July.", "four", {"MLI", "BFA", "NER"}),
        (
            "fr",
            date(2019, 8, 6),
            SINGH_FR + "Les ministres de l’Économie se réuniront jeudi.",
            "réuniront",
            {"IND", "PAK"},
        ),
        (
            "fr",
            date(1986, 5, 10),
            TROIS + "Les présidents des chambres voteront mardi.",
            "voteront",
            {"MLI", "BFA", "NER"},
        ),
    ],
)
def test_others_of_another_office_or_said_to_be_of_something_are_not_meant(
    language: str, day: date, text: str, words: str, others: set[str]
) -> None:
    assert actors(text, language, day, words).isdisjoint(others)


@pytest.mark.parametrize(
    ("language", "text", "words", "meant"),
    [
        (
            "en",
            "King Abdullah of Jordan received President Hosni Mubarak of Egypt in Aqaba on Tuesday. His Majesty told "
            "reporters on Wednesday that the border would be opened.",
            "told",
            {"JOR"},
        ),
        (
            "en",
            "Queen Elizabeth met President Chirac in Paris on Monday. Her Majesty opened the exhibition on Tuesday.",
            "opened",
            {"GBR"},
        ),
        (
            "fr",
            "Le roi Mohammed VI a reçu lundi à Rabat le président Hosni Moubarak. Sa Majesté a décoré mardi l’ambassadeur.",
            "décoré",
            {"MAR"},
        ),
        (
            "en",
            "His Majesty King Mohammed VI received President Hosni Mubarak of Egypt in Rabat on Monday.",
            "received",
            {"MAR", "EGY"},
        ),
        ("en", "Her Majesty Queen Rania of Jordan met President Chirac in Paris on Monday.", "met", {"JOR", "FRA"}),
    ],
)
def test_majesty_is_the_monarch_named_last_or_right_after(
    language: str, text: str, words: str, meant: set[str]
) -> None:
    assert actors(text, language, date(2002, 3, 1), words) - {None} == meant


@pytest.mark.parametrize(
    ("language", "text", "words", "meant"),
    [
        (
            "en",
            "Eritrea and Ethiopia opened talks in The Hague on Monday. Both countries will submit their claims by May 1.",
            "submit",
            {"ERI", "ETH"},
        ),
        (
            "en",
            "Kenya and Somalia signed an agreement in Arusha on Monday. The two sides opened their border on Tuesday.",
            "opened",
            {"KEN", "SOM"},
        ),
        (
            "fr",
            "L’Iran et l’Irak ont signé lundi un accord à Alger. Les deux pays ouvriront leur frontière le 1er avril.",
            "ouvriront",
            {"IRN", "IRQ"},
        ),
        (
            "en",
            "France’s president arrived in Tokyo on Monday. The two countries signed a treaty on Tuesday.",
            "signed",
            {"FRA", "JPN"},
        ),
        (
            "en",
            "Peru and Chile recalled envoys on Monday. Peru’s foreign minister flew to Quito on Tuesday. The two "
            "countries will sign a treaty on Thursday.",
            "sign a",
            {"PER", "ECU"},
        ),
    ],
)
def test_the_town_where_two_meet_is_neither_of_the_two(language: str, text: str, words: str, meant: set[str]) -> None:
    assert actors(text, language, date(2002, 3, 1), words) == meant
