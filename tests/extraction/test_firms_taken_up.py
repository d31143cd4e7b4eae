"""Which body "the company", "l'organisation" or "the institution" takes up, and where nothing says it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 26)


def told(text: str, language: str) -> str:
    return extract(text, document_date=DAY, language=language).candidates[-1].title


TAKEN_UP = [
    (
        "en",
        "Norsk Havn, the Norwegian shipping firm, signed a contract with Ghana in March. On Monday the company suspended the "
        "work.",
        "Norsk Havn",
    ),
    ("en", "Gazprom cut supplies to Moldova in January. On Tuesday the company resumed deliveries.", "Gazprom"),
    ("en", "Kinross, a Canadian mining firm, was fined in April. The firm appealed on Thursday.", "Kinross"),
    (
        "en",
        "Amnesty International published a report on Monday. The organisation accused Chad on Tuesday of torture.",
        "Amnesty International",
    ),
    (
        "en",
        "The Central Bank of Kenya raised rates in March. The institution cut them on Tuesday.",
        "The Central Bank of Kenya",
    ),
    ("en", "Oxfam evacuated its staff in July. The charity returned to Kabul on Monday.", "Oxfam"),
    ("en", "The airline Air Malta cancelled its flights in May. The carrier resumed them on Monday.", "Air Malta"),
    ("fr", "Gazprom a coupé les livraisons à la Moldavie en janvier. Mardi, la compagnie les a reprises.", "Gazprom"),
    ("fr", "Veolia, une société française, a perdu sa licence en mai. L'entreprise a attaqué l'État lundi.", "Veolia"),
    ("fr", "Le groupe rebelle M23 a signé une trêve lundi. Le groupe l'a rompue mercredi.", "M23"),
    (
        "fr",
        "Le Front populaire ivoirien a boycotté le scrutin en mai. La formation a annoncé vendredi son retour.",
        "Le FPI",
    ),
    (
        "fr",
        "La Cour suprême du Kenya a annulé le scrutin en août. L'institution a rendu lundi ses motifs.",
        "La Cour suprême",
    ),
    (
        "fr",
        "Le Front Polisario a rencontré l'émissaire en mai. Le mouvement a rejeté son plan vendredi.",
        "Le Front Polisario",
    ),
]


@pytest.mark.parametrize(("language", "text", "who"), TAKEN_UP, ids=[row[1][:50] for row in TAKEN_UP])
def test_whose_word_takes_it_up(language: str, text: str, who: str) -> None:
    assert told(text, language).startswith(who)


UNSAID = [
    ("en", "Police arrested an engineer of a Danish firm on Saturday. The company protested on Monday.", "The company"),
    ("en", "The FSB arrested an engineer on Saturday. The company protested on Monday.", "The company"),
    ("en", "Gazprom fired an engineer of a Danish firm on Saturday. The company protested on Monday.", "The company"),
    (
        "fr",
        "La police a arrêté un ingénieur d'une société danoise samedi. L'entreprise a protesté lundi.",
        "L’entreprise",
    ),
    ("fr", "L'entreprise a suspendu les travaux lundi.", "L’entreprise"),
]


@pytest.mark.parametrize(("language", "text", "who"), UNSAID, ids=[row[1][:50] for row in UNSAID])
def test_where_nothing_says_which(language: str, text: str, who: str) -> None:
    assert told(text, language).startswith(who)


def test_a_man_described_is_no_firm() -> None:
    for text in (
        "Colin Russell, an Australian radio operator, was freed on Monday.",
        "Jean Martin, the company's director, was freed on Monday.",
        "Jean Martin, a party leader, was freed on Monday.",
    ):
        (found,) = extract(text, document_date=DAY, language="en").candidates
        assert found.title.endswith("was freed") and found.title.split()[0] in ("Colin", "Jean")
