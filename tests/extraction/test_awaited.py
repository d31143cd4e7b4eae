"""What is feared, hoped for or threatened beside the verb, and plans of which nothing came; published on 17 October 2024."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

_DAY = date(2024, 10, 17)


def _told(text: str, language: str = "fr") -> list[tuple[str, str, str]]:
    found = extract(text, document_date=_DAY, language=language).candidates
    return [(c.interval.edtf, c.kind, c.factuality) for c in found if c.interval]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Redoutant un assaut samedi, les habitants ont gagné les collines.", "fr", ("2024-10-19", "attack", "feared")),
        ("Les habitants ont gagné les collines, craignant un assaut lundi.", "fr", ("2024-10-21", "attack", "feared")),
        (
            "Dans la crainte d'une invasion dimanche, l'armée a miné les ponts.",
            "fr",
            ("2024-10-20", "attack", "feared"),
        ),
        ("Menacée par une motion de censure mercredi, la ministre a cédé.", "fr", ("2024-10-23", "vote", "scheduled")),
        ("Menacée d'une grève lundi, la direction a cédé.", "fr", ("2024-10-21", "other", "feared")),
        ("Interrogée sur sa venue au sommet de lundi, elle a éludé.", "fr", ("2024-10-21", "meeting", "expected")),
        ("Fearing an attack on Monday, villagers left for the hills.", "en", ("2024-10-21", "attack", "feared")),
        ("Hoping for a deal on Monday, ministers stayed up.", "en", ("2024-10-21", "agreement", "expected")),
    ],
)
def test_what_is_awaited_beside_the_verb_is_no_fact(text: str, language: str, told: tuple[str, str, str]) -> None:
    assert _told(text, language) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Menacé par une motion de censure jeudi, le gouvernement a cédé.", ("2024-10-17", "vote", "scheduled")),
        ("Menacée d'une grève jeudi, la direction a cédé.", ("2024-10-17", "other", "feared")),
        ("Redoutant un assaut jeudi, les habitants ont gagné les collines.", ("2024-10-17", "attack", "feared")),
    ],
)
def test_what_is_awaited_today_is_no_fact_either(text: str, told: tuple[str, str, str]) -> None:
    assert _told(text) == [told]


def test_the_headline_of_a_fear_says_that_it_is_feared() -> None:
    text = "Redoutant un assaut samedi, les habitants ont gagné les collines."
    titles = [c.title for c in extract(text, document_date=_DAY, language="fr").candidates]
    assert titles == ["Redoutant un assaut, les habitants ont gagné les collines"]


@pytest.mark.parametrize(
    "text",
    [
        "Craignant mardi un assaut, les habitants ont gagné les collines.",
        "Menacé de mort lundi, le juge a été placé sous protection.",
    ],
)
def test_a_day_beside_the_fear_itself_is_no_day_to_come(text: str) -> None:
    days = [day for day, _, _ in _told(text)]
    assert days and max(days) < "2024-10-17"


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Il devait s'envoler dimanche dernier pour Moscou, mais il est tombé malade.", "fr", "cancelled"),
        ("Il devait s'envoler dimanche pour Moscou, mais il est tombé malade.", "fr", "expected"),
        ("Le procès devait s'ouvrir lundi, mais l'accusé a été hospitalisé.", "fr", "cancelled"),
        ("Le cargo devait accoster lundi ; il n'est jamais arrivé.", "fr", "cancelled"),
        ("Le roi devait recevoir mardi l'ambassadeur ; il n'en a rien été.", "fr", "cancelled"),
        ("L'armée avait dit qu'elle remettrait le pouvoir lundi ; il n'en a rien été.", "fr", "cancelled"),
        ("Les négociations, qui devaient reprendre mardi, sont au point mort.", "fr", "postponed"),
        ("Les travaux de la conférence qui devait s'ouvrir lundi ont pris du retard.", "fr", "postponed"),
        ("He was to fly to Moscow on Sunday but he fell ill.", "en", "cancelled"),
        ("The talks, which were to resume on Tuesday, are on hold.", "en", "postponed"),
        # a plan of which nothing is said stands as it was, and a word spoken of it does not undo it
        ("Le roi devait recevoir mardi l'ambassadeur.", "fr", "scheduled"),
        ("Le roi devait recevoir mardi l'ambassadeur, mais il avait prévenu que ce serait bref.", "fr", "scheduled"),
    ],
)
def test_what_became_of_a_plan_whose_day_has_passed(text: str, language: str, told: str) -> None:
    assert [sure for _, _, sure in _told(text, language)] == [told]


def test_a_promise_of_which_nothing_came_is_no_promise_made_that_day() -> None:
    text = "La junte avait promis de libérer les détenus mardi. Il n'en a rien été."
    assert _told(text) == [("2024-10-15", "legal", "cancelled")]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Washington veut que les otages soient libérés avant dimanche.", "demanded"),
        ("Berlin souhaite que le texte soit adopté avant Noël.", "expected"),
        ("Berlin ne veut pas que le texte soit adopté avant Noël.", "expected"),
    ],
)
def test_what_is_wanted_of_others_is_demanded(text: str, sure: str) -> None:
    assert [told for _, _, told in _told(text)] == [sure]
