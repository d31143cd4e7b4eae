"""French sentences that tell behind a comma who says so, and what is said of what another only wishes."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2023, 12, 21)


def only(text: str):
    (candidate,) = extract(text, document_date=THURSDAY, language="fr").candidates
    return candidate


@pytest.mark.parametrize(
    "verb",
    [
        "a asséné",
        "a tonné",
        "a tranché",
        "a lancé",
        "a attaqué",
        "a riposté",
        "a prédit",
        "s'est emporté",
        "s'est agacé",
    ],
)
def test_whoever_stands_behind_the_verb_says_so(verb: str) -> None:
    candidate = only(f"Le texte ne passera pas, {verb} lundi le président Macron.")
    assert candidate.title == "Emmanuel Macron : le texte ne passera pas"
    assert [(actor.name, actor.role) for actor in candidate.actors] == [("Emmanuel Macron", "agent")]
    assert candidate.kind in ("statement", "warning")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("L'armée tient la ville, a attaqué lundi le palais du président.", "L’armée attaque le palais du président"),
        ("Le président ne cède pas, lance lundi un appel aux Maliens.", "Le président lance un appel aux Maliens"),
    ],
)
def test_what_is_done_stays_a_deed(text: str, title: str) -> None:
    assert only(text).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "L'Assemblée a adopté mardi, à une large majorité, une résolution condamnant la Russie.",
            "L’Assemblée adopte une résolution condamnant la Russie",
        ),
        (
            "L'Assemblée a adopté mardi, par 120 voix contre 3, une motion appelant à la paix.",
            "L’Assemblée adopte une motion appelant à la paix",
        ),
        (
            "Le président a signé lundi, en présence de son homologue, un accord sur la pêche.",
            "Le président signe un accord sur la pêche",
        ),
    ],
)
def test_the_object_behind_an_aside_is_told(text: str, title: str) -> None:
    assert only(text).title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Washington exige que Téhéran renonce à l'arme nucléaire, ce que l'Iran n'a pas exclu jeudi.",
            "Washington exige que Téhéran renonce à l’arme nucléaire, ce que l’Iran n’a pas exclu",
        ),
        (
            "Paris livre des armes à Kiev, ce que Moscou a condamné lundi.",
            "Paris livre des armes à Kiev, ce que Moscou a condamné",
        ),
    ],
)
def test_what_is_only_wished_is_told_with_who_wishes_it(text: str, title: str) -> None:
    assert only(text).title == title


def test_what_is_only_wished_at_length_stands_behind_what_is_said_of_it() -> None:
    title = only(
        "Joe Biden s'est dit disposé à y revenir à condition que Téhéran renonce à exiger le retrait des gardiens de la "
        "révolution de la liste noire américaine, ce que l'Iran n'a pas exclu jeudi."
    ).title
    assert title.startswith("L’Iran n’a pas exclu que Téhéran renonce à exiger le retrait")


def test_what_is_wished_keeps_the_word_that_leads_to_it() -> None:
    title = only(
        "Depuis des mois, Washington demande avec insistance et sans le moindre succès aux dirigeants de la République "
        "islamique qu'Israël soit reconnu, ce que l'Iran n'a pas exclu jeudi."
    ).title
    assert title == "L’Iran n’a pas exclu qu’Israël soit reconnu"
