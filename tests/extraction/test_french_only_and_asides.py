"""French headlines: "ne … que" before a day, what stands between an auxiliary and its participle, pronouns set apart."""

from __future__ import annotations

import datetime

import pytest

from timeline.extraction import extract

_DAY = datetime.date(2025, 10, 30)


def _told(text: str) -> list[tuple[str, str]]:
    found = extract(text, document_date=_DAY, language="fr").candidates
    return [(c.title, c.factuality) for c in found]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le programme n'a été communiqué qu'hier par la mairie.", "Le programme a été communiqué par la mairie"),
        ("La commission mixte ne siégera finalement que le 15 mars à Lomé.", "La commission mixte siégera finalement à Lomé"),
        ("Les deux ministres ne se rencontreront que jeudi à Oslo.", "Les deux ministres se rencontreront à Oslo"),
        ("L'armée n'a quitté la ville qu'en mars 2024.", "L’armée quitte la ville"),
        ("Le traité ne sera signé qu'à la fin du mois de novembre à Paris.", "Le traité sera signé à Paris"),
        # what is restricted is no day: the restriction stays whole
        ("Le Conseil n'a adopté lundi qu'une partie du texte.", "Le Conseil n’adopte qu’une partie du texte"),
        ("Le ministre ne recevra mardi que les délégués.", "Le ministre ne recevra que les délégués"),
        # what is denied stays denied
        ("Le roi n'a pas dit que le pape viendrait mardi.", "Le roi n’a pas dit que le pape viendrait"),
    ],
)  # fmt: skip
def test_a_day_that_only_came_late_leaves_no_negation_behind(text: str, title: str) -> None:
    assert title in [told for told, _ in _told(text)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("La Pologne a dans la foulée convoqué mardi l'ambassadeur.", "La Pologne convoque l’ambassadeur"),
        ("Le Gabon a à deux reprises rejeté mardi le texte.", "Le Gabon rejette le texte"),
        ("Le Sénat a une nouvelle fois rejeté jeudi le projet de budget.", "Le Sénat rejette le projet de budget"),
        ("L'Iran a en revanche fait savoir mardi qu'il ne viendrait pas.", "L’Iran fait savoir qu’il ne viendrait pas"),
        ("Pretoria a d'autre part annulé lundi la dette namibienne.", "Pretoria annule la dette namibienne"),
        # the phrase is itself what the verb has for an object
        ("Le parti a une nouvelle fois mardi.", ""),
    ],
)  # fmt: skip
def test_a_phrase_may_stand_between_an_auxiliary_and_its_participle(text: str, title: str) -> None:
    titles = [told for told, _ in _told(text)]
    assert title in titles if title else all("est" not in told.split() for told in titles)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Les pêcheurs ont, eux, bloqué le port mercredi pour protester contre ce qu'ils appellent une trahison.",
         "Les pêcheurs ont bloqué le port pour protester contre ce qu’ils appellent une trahison"),
        ("Le ministre ira, lui, prendre ses fonctions à l'OCDE mardi.", "Le ministre ira prendre ses fonctions à l’OCDE"),
        ("Le ministre, lui, sera reçu mardi à Rome.", "Le ministre sera reçu à Rome"),
        ("Le ministre ira lui remettre sa lettre mardi.", "Le ministre ira remettre sa lettre"),
    ],
)  # fmt: skip
def test_a_pronoun_set_apart_is_left_out(text: str, title: str) -> None:
    assert title in [told for told, _ in _told(text)]


@pytest.mark.parametrize(
    ("text", "title", "factuality"),
    [
        ("Lomé ne partira que si un texte est lu le 3 mai.", "Lomé ne partira que si un texte est lu", "expected"),
        ("L'armée ne partira vendredi que si un pacte est lu.", "L’armée ne partira que si un pacte est lu", "expected"),
        ("L'armée ne partira que vendredi.", "L’armée partira", "scheduled"),
    ],
)  # fmt: skip
def test_what_will_be_only_if_is_no_plan(text: str, title: str, factuality: str) -> None:
    assert (title, factuality) in _told(text)


def test_a_subject_behind_its_verb_stands_behind_a_colon() -> None:
    (told,) = extract(
        "Ont été arrêtés lundi trois ministres.", document_date=datetime.date(2026, 4, 10), language="fr"
    ).candidates
    assert told.title == "Arrêtés : trois ministres"
