"""French headlines whose words agree: the noun that a participle tells of, "le" and "la", the tense of what is said."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import Candidate, extract


def told(text: str) -> list[Candidate]:
    return list(extract(text, document_date=date(2023, 12, 12), language="fr").candidates)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Elle prononcera un discours devant le Parlement, lequel avait adopté le 14 mai une loi.",
            "Le Parlement adopte une loi",
        ),
        (
            "La mesure répond à la nomination de maires albanais élus le 23 avril à Zvecan.",
            "Des maires albanais sont élus à Zvecan",
        ),
        (
            "Ils ont examiné l’exécution par la Turquie de l’arrêt rendu le 10 décembre par la Cour.",
            "L’arrêt est rendu par la Cour",
        ),
        ("Une quarantaine de policiers arrivés lundi à Honiara patrouillent.", "Une quarantaine de policiers"),
        (
            "La Lituanie, qui assure la présidence du Comité des ministres, la transmettra en novembre au Luxembourg.",
            "La Lituanie transmettra la présidence du Comité des ministres au Luxembourg",
        ),
        (
            "Des sanctions que les Vingt-Sept doivent compléter lors de leur réunion du 20 mars.",
            "Réunion de l’Union européenne",
        ),
        ("Amnesty International a réclamé mardi la fin des exécutions.", "Amnesty International réclame"),
        (
            "Le président a annoncé dimanche que Belgrade retirait ses juges.",
            "Le président annonce que Belgrade retire ses juges",
        ),
        ("Le ministre a indiqué lundi que le port était fermé.", "Le ministre indique que le port est fermé"),
        (
            "Le ministre a dit lundi que « rien ne justifiait » un recours.",
            "Le ministre dit que « rien ne justifiait » un recours",
        ),
        ("Le ministre a indiqué lundi que le port pourrait fermer.", "Le ministre indique que le port pourrait fermer"),
    ],
)
def test_words_agree(text: str, title: str) -> None:
    assert any(candidate.title.startswith(title) for candidate in told(text)), [c.title for c in told(text)]


def test_nobody_speaks_in_the_words_after_we() -> None:
    text = "« Nous ne reconnaîtrons plus ces autorités après le 31 », avait averti samedi le ministre, M. Abdoul Sacko."
    assert all(candidate.title.startswith("Abdoul Sacko : ") for candidate in told(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("La ministre, qui devait partir mardi pour Mascate, a décidé de retarder son départ.", "postponed"),
        ("La ministre, qui devait partir mardi pour Mascate, a décidé d’annuler son voyage.", "cancelled"),
        ("La ministre, qui doit partir vendredi pour Mascate, a décidé de voir les familles.", "scheduled"),
    ],
)
def test_what_was_due_and_is_put_off_by_decision(text: str, value: str) -> None:
    assert [candidate.factuality for candidate in told(text)] == [value]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "La reprise des pourparlers interrompus en mai a été annoncée lundi.",
            ["La reprise des pourparlers a été annoncée", "Les pourparlers sont interrompus"],
        ),
        (
            "Le rétablissement des liaisons, suspendues en mai, a été décidé lundi.",
            ["Le rétablissement des liaisons a été décidé", "Les liaisons sont suspendues"],
        ),
        ("Le procès des mutins, ouvert lundi, sera long.", ["Le procès des mutins est ouvert"]),
        ("L'attaque des rebelles, lancée lundi, a échoué.", ["L’attaque des rebelles est lancée"]),
    ],
)
def test_a_participle_of_the_complement_is_said_of_it(text: str, titles: list[str]) -> None:
    found = extract(text, document_date=date(2024, 3, 14), language="fr").candidates
    assert sorted(c.title for c in found) == titles
