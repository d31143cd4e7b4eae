"""A "que" after a noun, whatever verb stands before it: who did what is told of the noun, and nobody says it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 12, 12), language="fr").candidates)


def titles(text: str) -> list[str]:
    return [candidate.title for candidate in told(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le Parlement examinera jeudi une motion visant le ministre, que la gauche avait déposée la semaine dernière.",
            "La gauche dépose une motion visant le ministre",
        ),
        (
            "Londres s’est félicité vendredi de cette initiative, que le président Carter avait encouragée le 21 octobre.",
            "Jimmy Carter encourage cette initiative",
        ),
        (
            "Les deux puissances ont publié le 1er octobre une déclaration commune, qu’Israël a condamnée le 2 octobre.",
            "Israël condamne une déclaration commune",
        ),
        (
            "Ankara souhaite l’ouverture de la frontière, que la Turquie avait fermée en 1993.",
            "La Turquie ferme la frontière",
        ),
        (
            "Madrid a dénoncé les mesures que Rabat avait prises lundi contre ses pêcheurs.",
            "Le Maroc prend les mesures contre ses pêcheurs",
        ),
        (
            "Berlin a salué le plan de paix que l’ONU doit présenter jeudi à Genève.",
            "L’ONU doit présenter le plan de paix à Genève",
        ),
        (
            "L’Azerbaïdjan et l’Arménie ont échangé lundi des prisonniers, un geste salué par Bruxelles comme un pas vers un"
            " traité de paix que les deux voisins disent vouloir signer avant la fin du mois.",
            "L’Azerbaïdjan et l’Arménie disent vouloir signer un traité de paix",
        ),
    ],
)
def test_what_the_verb_is_done_to_comes_back_after_it(text: str, title: str) -> None:
    assert title in titles(text)


def test_nobody_says_what_a_relative_tells() -> None:
    text = (
        "Londres s’est félicité vendredi de cette initiative, que le président Carter avait encouragée le 21 octobre."
    )
    assert [candidate.said_by for candidate in told(text)] == [(), ()]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Rome a indiqué lundi à la presse que l’Italie signera vendredi.", "L’Italie signera"),
        ("Madrid redoute à présent que la compagnie ne relève les prix en janvier.", "Madrid redoute à présent que"),
        ("Le ministre a déclaré au Parlement que l’armée avait libéré la ville lundi.", "L’armée libère la ville"),
        ("Le ministre a assuré les députés que l’armée a repris la ville lundi.", "L’armée reprend la ville"),
    ],
)
def test_what_is_said_stays_what_is_said(text: str, title: str) -> None:
    assert any(found.startswith(title) for found in titles(text))


def test_a_country_beside_another_is_no_union() -> None:
    text = (
        "L’Azerbaïdjan et l’Arménie ont échangé lundi des prisonniers, un geste salué par l’Union européenne. "
        "Les deux voisins signeront un traité vendredi."
    )
    assert [actor.name for actor in told(text)[-1].actors] == ["Azerbaïdjan", "Arménie"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "« Nous le regrettons », a déclaré la porte-parole russe, Maria Zakharova, tout en démentant que le contingent"
            " doive se retirer dès lundi.",
            "Maria Zakharova dément que le contingent doive se retirer",
        ),
        (
            "Le ministre de la défense a quitté la réunion en niant que ses troupes aient bombardé l’hôpital lundi.",
            "Le ministre de la défense nie que ses troupes aient bombardé l’hôpital",
        ),
        (
            "Le Conseil de sécurité a adopté lundi une résolution exigeant que l’Irak se retire avant le 15 janvier.",
            "Le Conseil de sécurité adopte une résolution exigeant que l’Irak se retire",
        ),
    ],
)
def test_what_is_said_beside_a_verb_is_told_by_its_own(text: str, title: str) -> None:
    assert told(text)[-1].title == title
