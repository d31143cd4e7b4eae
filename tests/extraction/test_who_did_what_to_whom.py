"""Roles that words beside a deed or behind a verb give: whose sanctions, whose raid is condemned, who says it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 3, 13)


def who(text: str, language: str) -> dict[str, str]:
    """Countries (or names) of the first candidate, with their roles."""
    first = extract(text, document_date=DAY, language=language).candidates[0]
    return {actor.country or actor.name: actor.role for actor in first.actors}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # the owner of what is done with, and whoever does it
        ("Oslo's sanctions were lifted by Washington on Tuesday.", {"NOR": "recipient", "USA": "agent"}),
        ("Oslo's sanctions were lifted on Tuesday.", {"NOR": "agent"}),
        (
            "Norway's sanctions against two Belarusian judges were lifted on Tuesday.",
            {"NOR": "agent", "BLR": "recipient"},
        ),
        (
            "The sanctions of the European Union against Minsk were lifted on Tuesday.",
            {"EUU": "agent", "BLR": "recipient"},
        ),
        ("Iran's sanctions on Armenian trucks were lifted by Tehran on Monday.", {"IRN": "agent", "ARM": "recipient"}),
        # a judgement is aimed at who did it
        ("Egypt condemned on Tuesday the Israeli strikes on Damascus.", {"EGY": "agent", "ISR": "recipient"}),
        ("The Israeli raid on Damascus was condemned by Egypt on Tuesday.", {"EGY": "agent", "ISR": "recipient"}),
        ("Egypt denounced on Tuesday the invasion of Ukraine by Russia.", {"EGY": "agent", "RUS": "recipient"}),
        ("Germany condemned on Tuesday Russian attacks on Ukrainian ports.", {"DEU": "agent", "RUS": "recipient"}),
        ("Norway condemned on Tuesday the attack on the Kenyan embassy in Juba.", {"NOR": "agent", "KEN": "recipient"}),
        ("Poland accused Belarus on Tuesday of an attack on its border guards.", {"POL": "agent", "BLR": "recipient"}),
        # those without a name or a land act as well
        ("Gangs attacked a Mexican convoy near Gonaives on Wednesday.", {"Gangs": "agent", "MEX": "recipient"}),
        # whoever says it behind the verb
        ("Fighting has resumed, said the Belgian embassy in Kinshasa on Tuesday.", {"BEL": "agent"}),
        ("Fighting has resumed, said a report by the United Nations on Monday.", {"UNO": "agent"}),
        ("Fighting has resumed, said a spokesman for the African Union on Tuesday.", {"AFU": "agent"}),
        ("A spokeswoman for Hamas said on Tuesday that fighting had resumed.", {"PSE": "agent"}),
    ],
)
def test_in_english(text: str, roles: dict[str, str]) -> None:
    assert who(text, "en") == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Les sanctions de l'Union européenne contre Minsk ont été prolongées mardi.",
            {"EUU": "agent", "BLR": "recipient"},
        ),
        (
            "Les sanctions norvégiennes contre la Biélorussie ont été levées mardi.",
            {"NOR": "agent", "BLR": "recipient"},
        ),
        (
            "Les sanctions contre la Biélorussie ont été levées mardi par la Norvège.",
            {"BLR": "recipient", "NOR": "agent"},
        ),
        ("Le blocus de Gaza a été levé mardi par Israël.", {"ISR": "agent"}),
        ("L'Égypte a condamné mardi le raid d'Israël contre Damas.", {"EGY": "agent", "ISR": "recipient"}),
        ("L'Égypte a condamné mardi les frappes israéliennes sur Damas.", {"EGY": "agent", "ISR": "recipient"}),
        (
            "L'ONU a dénoncé mardi les attaques russes contre les ports ukrainiens.",
            {"UNO": "agent", "RUS": "recipient"},
        ),
        (
            "La Norvège a dénoncé mardi l'expulsion de son ambassadeur par le Mali.",
            {"NOR": "agent", "MLI": "recipient"},
        ),
        ("La Norvège a condamné mardi l'attaque contre l'ambassade du Kenya.", {"NOR": "agent", "KEN": "recipient"}),
        ("Les combats ont repris à Goma, a indiqué lundi un rapport de l'ONU.", {"UNO": "agent"}),
        ("Les combats ont repris, ont indiqué mardi deux responsables de l'Otan.", {"NAT": "agent"}),
        ("Les combats ont repris, a fait savoir mardi l'ambassade de Belgique à Kinshasa.", {"BEL": "agent"}),
        ("Les combats ont repris, a dit mardi à l'ONU l'ambassadeur du Kenya.", {"KEN": "agent", "UNO": "recipient"}),
    ],
)
def test_in_french(text: str, roles: dict[str, str]) -> None:
    assert who(text, "fr") == roles


def test_a_rank_that_ends_a_sentence_is_no_title_of_what_opens_the_next() -> None:
    text = "La Caricom a salué mardi le travail de son secrétaire général. Caracas a libéré lundi douze pêcheurs."
    found = extract(text, document_date=DAY, language="fr").candidates
    assert [{a.country: a.role for a in c.actors} for c in found] == [{"CRM": "agent"}, {"VEN": "agent"}]


def test_whoever_says_it_is_in_the_headline() -> None:
    found = extract(
        "Fighting has resumed, said the Belgian embassy in Kinshasa on Tuesday.", document_date=DAY, language="en"
    )
    assert found.candidates[0].title == "The Belgian embassy said that fighting has resumed"
