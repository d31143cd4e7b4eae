"""How far one deed was from another: its day is counted, by days, by hours, and to the day."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 6, 27)


def told(text: str) -> dict[str, str]:
    found = extract(text, document_date=DAY, language="fr").candidates
    return {c.interval.edtf: c.title for c in found if c.interval is not None}


@pytest.mark.parametrize(
    ("text", "day", "word"),
    [
        (
            "Le colonel Sana s'est rendu mardi aux loyalistes, une semaine jour pour jour après avoir renversé le président.",
            "2024-06-18",
            "renverse",
        ),
        ("Ils ont attaqué Bambari vendredi, trois semaines à peine après avoir déposé les armes.", "2024-05-31", "armes"),
        ("M. Blinken est arrivé dimanche à Doha, quarante-huit heures avant de gagner Le Caire.", "2024-06-25", "gagne"),
        ("M. Milei s'est envolé lundi pour Madrid, dix jours avant de recevoir le pape.", "2024-07-04", "recevoir"),
        ("Mme Moreau sera à Lisbonne le 15, trois jours avant que l'Irlande ne vote.", "2024-07-18", "L’Irlande"),
        (
            "L'accord a été signé le 3 mai, un an jour pour jour après la prise d'otages de Bouaké.",
            "2023-05-03",
            "otages",
        ),
        (
            "L'ambassadeur a été rappelé mardi, moins de vingt-quatre heures après l'arrestation de deux diplomates à Bakou.",
            "[2024-06-24..2024-06-25]",
            "Arrestation",
        ),
    ],
)  # fmt: skip
def test_counts_from_the_other_deed(text: str, day: str, word: str) -> None:
    found = told(text)
    assert word in found.get(day, ""), found


@pytest.mark.parametrize(
    "text",
    [
        "Le général de Gaulle est attendu dimanche à Nouméa, où il passera deux jours avant de gagner Tahiti.",
        "Mardi, quelques heures avant la cérémonie, le ministre a reçu les délégués.",
        "L'ambassadeur part mardi pour Kaboul, moins d'un mois avant l'échéance.",
    ],
)
def test_counts_nothing(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le traité a été signé à Rome le 13 mars 2023. Le texte a été ratifié le 31 du même mois.", "2023-03-31"),
        ("Le traité a été signé à Rome le 13 mars 2023. Le texte a été ratifié le 3 du mois suivant.", "2023-04-03"),
        ("Le 7 avril 2005, la Cour a rejeté l'appel. Le 21 décembre de la même année, le Congrès a cédé.", "2005-12-21"),
        ("Le traité fut signé le 3 mars 1957. Le 12 octobre de l'année suivante, le Sénat le rejeta.", "1958-10-12"),
    ],
)  # fmt: skip
def test_takes_the_month_or_year_that_was_told(text: str, day: str) -> None:
    assert day in told(text)
