"""Whose words and deeds they are in French sentences of two clauses: after a comma, beside "et", behind a relative."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 12, 12), language="fr").candidates)


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        (
            "Les États-Unis enverront vendredi un porte-avions à Busan, ont déclaré des responsables sud-coréens.",
            "Responsables sud-coréens",
        ),
        ("Irfaan Ali et Nicolas Maduro se verront jeudi, ont annoncé lundi les médiateurs.", "Médiateurs"),
        ("Le ministre a promis l’envoi de 40 camions avant la fin du mois.", "Ministre"),
        (
            "Le texte, dont la teneur n’a été rendue publique que jeudi par l’agence KCNA, sera ratifié vendredi.",
            "l’article",
        ),
    ],
)
def test_whoever_says_so_is_not_whoever_does_it(text: str, said_by: str) -> None:
    planned = next(c for c in told(text) if c.factuality != "happened")
    assert planned.said_by == (said_by,)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Le tracé sera confié à une commission mixte, qui se réunira le 15 juillet à Kandy et rendra un avis en août.",
            "Une commission mixte rendra un avis",
        ),
        (
            "La visite que le ministre des Affaires étrangères, Ali Omar, devait effectuer vendredi au Liban est maintenue.",
            "Ali Omar doit effectuer la visite au Liban",
        ),
        (
            "M. Hassan a salué la médiation de Tunis, que Rabat avait reportée en mai.",
            "Le Maroc reporte la médiation de Tunis",
        ),
        (
            "L’Espagne, dont les derniers soldats doivent quitter El-Aïoun le 28 février, a renoncé au référendum.",
            "Les derniers soldats de l’Espagne doivent quitter El-Aïoun",
        ),
        (
            "Le ministre a rappelé que 27 licences accordées en 2021 étaient nulles, et regretté le blocus.",
            "27 licences sont accordées",
        ),
        (
            "Ils ont vu le préfet, qui leur a promis une réunion à Paris avant le 20 décembre.",
            "Le préfet promet une réunion à Paris",
        ),
        (
            "L’ONU accuse l’armée d’avoir détruit, le 8 novembre, une tour à Tyr, ce que l’armée dément.",
            "L’ONU accuse l’armée d’avoir détruit une tour à Tyr",
        ),
        (
            "Les entretiens que M. Bouteflika a eus mardi avec Paris ont échoué.",
            "Bouteflika a des entretiens avec Paris",
        ),
        (
            "Pékin livrera en juillet deux patrouilleurs, dont l'acquisition avait été gelée en mai.",
            "L'acquisition de deux patrouilleurs a été gelée",
        ),
    ],
)
def test_the_headline_says_who_did_what(text: str, title: str) -> None:
    assert title.replace("'", "’") in [candidate.title for candidate in told(text)]


def test_what_might_be_put_off_is_not_put_off() -> None:
    assert [c.factuality for c in told("Le scrutin pourrait être reporté à mars 2024.")] == ["expected"]
