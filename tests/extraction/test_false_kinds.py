"""Kinds that a word alone gives falsely: accidents are no attacks, invitations no demands, sailings no retreats."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2026, 11, 20)
ENGLISH = [
    ("other", "Three miners were killed in a cave-in on Monday."),
    ("other", "Ten people were killed in a car crash on Monday."),
    ("other", "A fire at a hotel killed twelve people on Monday."),
    ("other", "Five people were killed in a hotel fire on Monday."),
    ("other", "An explosion at a chemical plant killed nine workers on Monday."),
    ("other", "Nine workers were killed in an explosion at a chemical plant on Monday."),
    ("other", "Three soldiers were killed in a helicopter crash on Monday."),
    ("attack", "Israeli fire killed three civilians on Monday."),
    ("attack", "Three civilians were killed by tank fire on Monday."),
    ("attack", "Three soldiers were killed in an ambush on Monday."),
    ("attack", "A fire set by rebels killed ten people on Monday."),
    ("attack", "An arson fire killed ten people on Monday."),
    ("attack", "An explosion in the market killed nine people on Monday."),
    ("attack", "A bomb killed nine workers at a chemical plant on Monday."),
    ("attack", "The army killed ten rebels near a chemical plant on Monday."),
    ("attack", "The rebels killed ten people in a cave on Monday."),
    ("offer", "On Monday Russia invited Ukraine to negotiations."),
    ("offer", "The president has invited both sides to a round table on Monday."),
    ("demand", "Moscow invited Paris to reconsider its decision on Monday."),
    ("aid", "Food aid will be released on Friday."),
    ("aid", "The IMF released a tranche of 2 billion dollars on Friday."),
    ("legal", "The prisoners were released on Friday."),
    ("legal", "Russia released the aid worker on Friday."),
    ("other", "The hostages will be released on Friday."),
    ("vote", "Polling stations opened on Sunday."),
    ("other", "The petrol stations closed on Sunday."),
    ("visit", "The ministers left on Tuesday."),
    ("visit", "The ministers left Geneva on Tuesday."),
    ("visit", "The two foreign ministers left for Cairo on Tuesday."),
    ("withdrawal", "The troops left Mali on Tuesday."),
    ("withdrawal", "The rebels left Goma on Monday."),
    ("withdrawal", "The prime minister's troops left Goma on Monday."),
    ("withdrawal", "The United Kingdom left the European Union on Friday."),
    ("military", "The aircraft carrier left port on Monday."),
    ("military", "Two submarines left Brest on Monday."),
    ("withdrawal", "The warships left the Black Sea on Monday."),
    ("withdrawal", "The last frigate left Tartus on Monday."),
    ("withdrawal", "Paris lifted sanctions against Moscow on Monday."),
    ("withdrawal", "Sanctions against Moscow were lifted on Monday."),
]
FRENCH = [
    ("other", "Trois mineurs ont été tués lundi dans un éboulement."),
    ("other", "Dix personnes ont été tuées lundi dans un accident d'avion."),
    ("other", "Un incendie dans un hôtel a tué douze personnes lundi."),
    ("other", "Une explosion dans une usine chimique a tué neuf ouvriers lundi."),
    ("other", "Neuf ouvriers ont été tués lundi dans l'explosion d'une usine chimique."),
    ("other", "Neuf ouvriers ont été blessés lundi par un coup de grisou."),
    ("other", "L'effondrement d'un pont a tué quarante personnes lundi."),
    ("attack", "Un incendie criminel a tué dix personnes lundi."),
    ("attack", "Un incendie allumé par des rebelles a tué dix personnes lundi."),
    ("attack", "Une explosion au marché a tué neuf personnes lundi."),
    ("attack", "L'explosion d'une mine a tué deux soldats lundi."),
    ("attack", "Une bombe a tué neuf personnes lundi dans une usine."),
    ("attack", "Trois soldats ont été tués lundi dans une embuscade."),
    ("offer", "Le président a invité lundi les rebelles à des pourparlers."),
    ("offer", "Moscou a invité lundi Kiev à des négociations."),
    ("demand", "Moscou a invité Paris à revoir sa décision lundi."),
    ("aid", "L'aide alimentaire sera libérée vendredi."),
    ("aid", "Le FMI a libéré vendredi une tranche de deux milliards de dollars."),
    ("legal", "L'aide de camp du général a été libéré vendredi."),
    ("legal", "Les prisonniers ont été libérés vendredi."),
    ("other", "Le dollar s'est échangé lundi à 95 yens."),
    ("meeting", "Les deux pays ont négocié lundi à Genève."),
    ("vote", "Les bureaux de vote ont ouvert dimanche."),
    ("vote", "Les bureaux de vote ouvriront dimanche à 8 heures."),
    ("vote", "Les bureaux de vote ont été ouverts dimanche."),
    ("other", "Les bureaux de la banque ont fermé lundi."),
    ("visit", "Les ministres ont quitté Genève mardi."),
    ("visit", "L'ambassadeur a quitté Bamako lundi."),
    ("withdrawal", "Les ministres ont quitté le gouvernement mardi."),
    ("withdrawal", "Les troupes ont quitté le Mali mardi."),
    ("military", "La frégate a quitté Toulon pour le Golfe lundi."),
    ("military", "Le porte-avions a quitté le port de Toulon lundi."),
    ("military", "Deux sous-marins ont quitté Brest lundi."),
    ("withdrawal", "Les frégates ont quitté la mer Noire lundi."),
    ("withdrawal", "La dernière frégate a quitté Tartous lundi."),
    ("withdrawal", "Paris a levé les sanctions contre Moscou lundi."),
    ("withdrawal", "Les sanctions contre Moscou ont été levées lundi."),
]


@pytest.mark.parametrize(("kind", "text"), ENGLISH)
def test_an_english_sentence_tells_no_false_kind(kind, text):
    (candidate,) = extract(text, document_date=DAY, language="en").candidates
    assert candidate.kind == kind


@pytest.mark.parametrize(("kind", "text"), FRENCH)
def test_a_french_sentence_tells_no_false_kind(kind, text):
    (candidate,) = extract(text, document_date=DAY, language="fr").candidates
    assert candidate.kind == kind


@pytest.mark.parametrize(
    "text", ["L'euro s'échangeait à 1,06 dollar lundi.", "Le baril s'échangeait à 80 dollars lundi."]
)
def test_a_price_is_no_meeting(text):
    assert not any(c.kind == "meeting" for c in extract(text, document_date=DAY, language="fr").candidates)
