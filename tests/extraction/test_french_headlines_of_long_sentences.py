"""French headlines of long sentences: lists are not halved, and nothing hangs on a word that only leads on."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import extract

_DAY = datetime.date(2025, 3, 11)


def _titles(text: str) -> list[str]:
    return [c.title for c in extract(text, document_date=_DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # a list of those who met is told to its end
        ("Le ministre saoudien des affaires étrangères a reçu mardi à Riyad ses homologues de la Jordanie, de l’Égypte, des "
         "Émirats arabes unis, du Qatar et de Bahreïn.",
         "Fayçal ben Farhan reçoit à Riyad ses homologues de la Jordanie, de l’Égypte, des Émirats arabes unis, du Qatar et "
         "de Bahreïn"),
        ("Joe Biden avait réuni jeudi les dirigeants de la Pologne, de la Hongrie et de la Suède. Il les avait consultés "
         "lundi.",
         "Joe Biden consulte les dirigeants de la Pologne, de la Hongrie et de la Suède"),
        # a little more room for what is almost over
        ("La Chambre des communes a adopté lundi, à 170 voix contre 150, une motion conservatrice réclamant l’expulsion de "
         "tout diplomate mêlé à des activités d’ingérence.",
         "La Chambre des communes adopte une motion conservatrice réclamant l’expulsion de tout diplomate mêlé à des "
         "activités d’ingérence"),
        # the phrase is whole where a quotation goes on from it
        ("L’Iran et l’Arabie saoudite ont annoncé, vendredi 7 mars, la reprise de leurs relations diplomatiques et la "
         "réouverture de leurs ambassades « dans un délai maximal de deux mois ».",
         "L’Iran et l’Arabie saoudite annoncent la reprise de leurs relations diplomatiques et la réouverture de leurs "
         "ambassades"),
        # no preposition of several words is halved
        ("Lundi, le président Tokaïev avait inauguré la nouvelle chancellerie de l’ambassade du Kazakhstan à Paris en "
         "présence du ministre de l’Europe et des Affaires étrangères, M. Jean-Noël Barrot.",
         "Kassym-Jomart Tokaïev inaugure la nouvelle chancellerie de l’ambassade du Kazakhstan à Paris"),
    ],
)  # fmt: skip
def test_a_long_headline_ends_well(text: str, title: str) -> None:
    assert title in _titles(text)
