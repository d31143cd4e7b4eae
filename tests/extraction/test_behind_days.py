"""French sentences that open with their day and have their subject behind the verb, and what everything points to."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("L’ancien gouverneur décède", "Mardi est décédé l'ancien gouverneur."),
        ("Le cardinal Bertoni meurt à Turin", "Mardi est mort à Turin le cardinal Bertoni."),
        ("Les premiers secours arrivent à Lomé", "Mardi sont arrivés à Lomé les premiers secours."),
        ("Le procès du maire s’ouvre à Lomé", "Mardi s'est ouvert à Lomé le procès du maire."),
        ("Le dernier otage a été libéré", "Mardi a été libéré le dernier otage."),
        ("Des pourparlers débutent à Lomé", "Mardi ont débuté à Lomé des pourparlers."),
    ],
)
def test_subject_behind_its_verb_opens_the_headline(title, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [(c.title, c.factuality, c.interval.edtf) for c in found] == [(title, "happened", "2026-11-24")]


@pytest.mark.parametrize("text", ["Mardi est férié.", "Mardi a été marqué par la pluie."])
def test_a_day_that_does_nothing_tells_nothing(text):
    assert not extract(text, document_date=THURSDAY, language="fr").candidates


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("expected", "Tout indique que le scrutin aura lieu dimanche."),
        ("expected", "Tout laisse penser que le roi abdiquera lundi."),
        ("scheduled", "Le scrutin aura lieu dimanche."),
    ],
)
def test_what_everything_points_to_is_not_certain(value, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.factuality for c in found] == [value]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("agreement", "Le feu vert de la commission est tombé mardi."),
        ("legal", "Le verdict est tombé mardi."),
        ("other", "Une usine a rejeté mardi en mer l'eau du puits."),
        ("refusal", "La Suisse a rejeté mardi la proposition."),
        ("vote", "Les députés ont censuré mardi le gouvernement."),
    ],
)
def test_what_falls_and_what_is_thrown_out(kind, text):
    found = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.kind for c in found] == [kind]


@pytest.mark.parametrize("text", ["D'ordinaire, le comité siège le lundi.", "En général, le roi reçoit le mardi."])
def test_a_habit_is_no_plan(text):
    assert not extract(text, document_date=THURSDAY, language="fr").candidates


def test_a_general_who_arrives_on_monday_has_no_habit():
    found = extract("Le général arrive le lundi à Rome.", document_date=THURSDAY, language="fr").candidates
    assert [c.title for c in found] == ["Le général arrive à Rome"]
