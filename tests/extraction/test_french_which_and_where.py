"""Who acts in a French relative that a preposition leads to, where somebody was before it is said who, whose "dont" is."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 10, 24)  # a Thursday


def titles(text: str) -> list[str]:
    return [c.title for c in extract(text, document_date=DAY, language="fr").candidates]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "M. Tshombé a lancé un appel aux rebelles du Kwilu, auxquels il a promis lundi une amnistie.",
            "Tshombé promet une amnistie aux rebelles du Kwilu",
        ),
        (
            "Le ministre a rencontré son homologue, auquel il a remis mardi une lettre du roi.",
            "Le ministre remet une lettre du roi à son homologue",
        ),
        (
            "L'Union avait saisi l'organisation genevoise, contre laquelle elle avait obtenu gain de cause en novembre 2022.",
            "L’Union obtient gain de cause contre l’organisation genevoise",
        ),
        (
            "De retour de Pékin, où il avait rencontré dimanche Xi Jinping, Olaf Scholz a exclu mardi toute taxation.",
            "Olaf Scholz rencontre Xi Jinping",
        ),
        (
            "À peine rentré de Pékin, où il avait été reçu par Xi Jinping, le chancelier a exclu mardi toute taxation.",
            "Le chancelier exclut toute taxation",
        ),
        (
            "La réunion se tiendra jeudi à l'initiative de Paris, qui a proposé mardi une trêve.",
            "Paris propose une trêve",
        ),
        (
            "New Delhi conteste la compétence de la Cour, dont les audiences s'ouvriront le 3 avril.",
            "Les audiences de la Cour s’ouvriront",
        ),
        (
            "L'affaire a été renvoyée devant la Cour suprême, dont la décision est attendue le 4 mai.",
            "La décision de la Cour suprême est attendue",
        ),
        ("Une réponse est attendue lundi.", "Une réponse est attendue"),
        (
            "D'emblée, les avocats ont demandé le renvoi, faisant valoir qu'ils n'avaient reçu le dossier que le 25 février.",
            "Les avocats reçoivent le dossier",
        ),
        (
            "Le FLNKS se réunit samedi. Le haut-commissariat a prévenu jeudi qu'il interdirait tout rassemblement.",
            "Le haut-commissariat prévient qu’il interdirait tout rassemblement",
        ),
        (
            "Emmanuel Macron est arrivé à Rome. Le palais a annoncé lundi qu'il serait reçu jeudi par le roi.",
            "Le palais annonce qu’Emmanuel Macron sera reçu par le roi",
        ),
        (
            "L'Inde a conclu samedi une trêve. Annoncée à la radio, la trêve a pris effet dimanche. Elle a été violée lundi.",
            "La trêve a été violée",
        ),
    ],
)
def test_whoever_is_meant_acts(text: str, wanted: str) -> None:
    assert wanted in titles(text), titles(text)


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("Aucune décision n'est attendue lundi.", "attendue"),
        ("Des orages sont attendus mardi.", "orages"),
        ("M. Jean Morel, le président de la Cour, a quitté lundi Rome.", "Le président de la Cour quitte"),
        (
            "Le projet de budget de la région, dont le vote est prévu le 4 mai, sera remanié.",
            "Le vote de la région",
        ),
    ],
)
def test_nothing_else_is_made_of_it(text: str, unwanted: str) -> None:
    assert not any(unwanted in t for t in titles(text)), titles(text)
