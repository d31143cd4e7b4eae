"""Who does it after a sentence has opened with a clause of its own, and what hangs on a condition told after it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2022, 3, 8)


def told(text: str, language: str = "fr") -> list[tuple[str, str]]:
    """Headlines and factualities."""
    return [(c.title, c.factuality) for c in extract(text, document_date=DAY, language=language).candidates]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Après une élection qui a divisé le pays, le ministre turc, Mevlüt Cavusoglu, a démissionné lundi.",
            "Mevlüt Cavusoglu démissionne",
        ),
        (
            "A la veille d'un sommet qui doit réunir les Vingt-Sept, le chancelier, Olaf Scholz, a reçu lundi "
            "Emmanuel Macron.",
            "Olaf Scholz reçoit Emmanuel Macron",
        ),
        (
            "Dans un texte que la presse a publié, le premier ministre, Viktor Orban, a dénoncé lundi l'accord.",
            "Viktor Orban dénonce l’accord",
        ),
        (
            "Pendant que les combats continuaient, le chancelier, Olaf Scholz, a reçu lundi Emmanuel Macron.",
            "Olaf Scholz reçoit Emmanuel Macron",
        ),
        (
            "A la conférence qui réunit la France, l'Allemagne et l'Italie, Olaf Scholz a promis lundi une aide.",
            "Olaf Scholz promet une aide",
        ),
        (
            "Le roi, qui a reçu l'envoyé, le général Ali Ould, a nommé lundi un gouvernement.",
            "Le roi nomme un gouvernement",
        ),
        ("Le rendez-vous a été annulé lundi.", "Le rendez-vous a été annulé"),
    ],
)
def test_qui_agit(text: str, title: str) -> None:
    """The subject that an aside follows is no part of the clause before it."""
    assert [name for name, _ in told(text)] == [title]


@pytest.mark.parametrize(
    ("text", "title", "value"),
    [
        (
            "L'armée se retirera vendredi si les pourparlers échouent.",
            "L’armée se retirera si les pourparlers échouent",
            "expected",
        ),
        (
            "L'armée se retirera vendredi même si les pourparlers échouent.",
            "L’armée se retirera même si les pourparlers échouent",
            "scheduled",
        ),
        (
            "Le Parlement décidera vendredi si la mission est maintenue.",
            "Le Parlement décidera si la mission est maintenue",
            "scheduled",
        ),
        ("Le ministre dira vendredi si la visite a lieu.", "Le ministre dira si la visite a lieu", "scheduled"),
        ("Le ministre annoncera vendredi si X quitte Paris.", "Le ministre annoncera si X quitte Paris", "scheduled"),
        (
            "L'armée se retirera vendredi seulement si les pourparlers échouent.",
            "L’armée se retirera seulement si les pourparlers échouent",
            "expected",
        ),
        (
            "La trêve, qui devait expirer jeudi, a été prolongée.",
            "La trêve, qui devait expirer, a été prolongée",
            "postponed",
        ),
        ("La trêve, qui doit expirer jeudi, n'a pas été prolongée.", "La trêve doit expirer", "scheduled"),
    ],
)
def test_ce_qui_depend_d_une_condition(text: str, title: str, value: str) -> None:
    """A plan with a condition is expected; what was to end and was given longer does not end that day."""
    assert told(text) == [(title, value)]


def test_what_was_given_longer() -> None:
    """English."""
    text = "The truce, which was due to expire on Thursday, has been extended."
    assert [value for _, value in told(text, "en")] == ["postponed"]


@pytest.mark.parametrize(
    ("led", "value"),
    [
        ("if", "expected"),
        ("only if", "expected"),
        ("provided that", "expected"),
        ("even if", "scheduled"),
        ("as if", "scheduled"),
    ],
)
def test_what_hangs_on_an_english_condition(led: str, value: str) -> None:
    """ "Only if" leaves it open, "even if" does not."""
    text = f"The president will fly to Rome on Friday {led} his doctor signs the letter."
    assert told(text, "en") == [(f"The president will fly to Rome {led} his doctor signs the letter", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("France will leave Mali on Friday if the talks collapse.", "expected"),
        ("Troops will leave Mali on Friday provided that the truce is signed.", "expected"),
        ("France will leave Mali on Friday even if the talks collapse.", "scheduled"),
        ("The union will strike on Friday unless the government yields.", "scheduled"),
    ],
)
def test_a_condition_whose_verb_is_not_known_is_one(text: str, value: str) -> None:
    """A strike that is called stands until it is called off."""
    assert [said for _, said in told(text, "en")] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The minister will announce on Friday if the talks have failed.", "scheduled"),
        ("The minister will announce a truce on Friday if the rebels sign the letter.", "expected"),
    ],
)
def test_an_announcement_with_a_condition(text: str, value: str) -> None:
    """Whether somebody will announce something, or what it is that he will announce."""
    assert [value for _, value in told(text, "en")] == [value]
