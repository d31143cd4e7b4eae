"""French nouns of deeds by what they are done to, and verbs that only say what came of something."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 11, 20)
NOUNS = [
    ("agreement", "L'entrée en vigueur du traité de libre-échange, le 1er janvier prochain, réjouit les éleveurs."),
    ("legal", "L'entrée en vigueur de la loi sur les médias, mardi, inquiète Bruxelles."),
    ("sanction", "L'entrée en vigueur de l'embargo, mardi, a fait bondir les cours."),
    ("withdrawal", "La levée des sanctions a été décidée mardi par le Conseil."),
    ("withdrawal", "La levée partielle de l'embargo est entrée en vigueur mardi."),
    ("sanction", "La prolongation des sanctions, mardi, n'a surpris personne."),
    ("sanction", "La suspension des vols vers Beyrouth a pris effet mardi."),
    ("withdrawal", "L'arrêt des frappes, mardi, a été salué par Oslo."),
    ("legal", "La levée de l'immunité du député, mardi, a divisé la majorité."),
    ("expulsion", "Le renvoi de l'attaché militaire, mardi, a envenimé la querelle."),
    ("withdrawal", "Le rappel, mardi, de l'ambassadrice du Kenya a pris Kampala de court."),
    ("legal", "Le rejet, mardi, du recours de l'opposant était attendu."),
    ("vote", "Le rejet du budget par les députés, mardi, a précipité la crise."),
    ("attack", "La prise de la ville par les rebelles, mardi, a provoqué un exode."),
    ("attack", "La reconquête de Palmyre a été annoncée mardi par Damas."),
    ("military", "L'arrivée de la frégate à Djibouti est prévue mardi prochain."),
    ("aid", "L'arrivée du premier convoi humanitaire à El-Fasher est attendue mardi prochain."),
    ("visit", "L'arrivée du secrétaire général à Pékin est attendue mardi prochain."),
    ("other", "Le départ du premier ministre, mardi, laisse un vide."),
    ("other", "Le départ du premier ministre pour raisons de santé, mardi, laisse un vide."),
    ("other", "Le départ du gouverneur pour faute grave, mardi, laisse un vide."),
    ("visit", "Le départ du premier ministre pour Pékin, mardi, a surpris."),
    ("visit", "Le départ de la délégation pour le Ghana, mardi, a surpris."),
    ("other", "La prise de poste de la nouvelle consule, mardi, a été fêtée."),
    ("attack", "La prise du poste par les mutins, mardi, a provoqué un exode."),
    ("withdrawal", "Le rappel des troupes éthiopiennes, mardi, a surpris."),
    ("other", "Le rappel des avions défectueux, mardi, a surpris."),
    ("withdrawal", "Le départ du dernier contingent éthiopien est prévu le 20 décembre."),
    ("sanction", "La fermeture de la frontière a été décidée mardi par le Bénin."),
    ("statement", "La remise du rapport au secrétaire général est prévue pour le 3 décembre."),
    ("agreement", "Le rétablissement des relations diplomatiques a été annoncé mardi."),
    ("legal", "La condamnation de l'écrivain à cinq ans de prison, mardi, a ému Berlin."),
    ("accusation", "La condamnation du putsch par l'Union africaine, mardi, est restée sans effet."),
    ("attack", "L'enlèvement du chef de mission, mardi, a été condamné par Paris."),
    ("other", "L'accession au trône du prince est prévue le 3 décembre."),
    ("legal", "Le transfèrement du suspect à La Haye est prévu le 3 décembre."),
    ("sanction", "Le gel des avoirs de l'oligarque a été prononcé mardi par Berne."),
]
ENDS = [
    ("agreement", "Les pourparlers ont abouti mardi à un cessez-le-feu."),
    ("agreement", "Trois jours de négociations ont débouché mardi sur un accord de partage des eaux."),
    ("legal", "L'enquête a débouché mardi sur l'arrestation de deux officiers."),
    ("meeting", "Les pourparlers se sont soldés mardi par un échec."),
    ("attack", "Le village a été la cible mardi d'une attaque de drones."),
    ("sanction", "Le général a été la cible mardi de nouvelles sanctions américaines."),
    ("legal", "L'ancien ministre fait l'objet depuis mardi d'une enquête pour détournement de fonds."),
    ("meeting", "Les deux présidents ont tenu mardi un tête-à-tête d'une heure."),
    ("refusal", "Le premier ministre a tenu tête mardi à la Commission."),
]
OBJECTS = [
    ("attack", "La caserne a été prise mardi par les mutins."),
    ("attack", "Les rebelles se sont rendus maîtres mardi de la mine."),
    ("meeting", "Les travaux du comité se sont achevés mardi."),
    ("other", "Les travaux du barrage se sont achevés mardi."),
    ("vote", "Le gouvernement a survécu mardi à une motion de censure."),
    ("attack", "L'ambassadeur a échappé mardi à une tentative d'assassinat."),
    ("vote", "Le Sénat a donné mardi son feu vert à l'accord avec le Rwanda."),
    ("agreement", "Le gouvernement irakien a donné mardi son feu vert à l'oléoduc."),
    ("withdrawal", "Le Niger s'est retiré mardi de l'organisation."),
    ("sanction", "L'instance a retiré mardi l'organisation du tournoi à l'Azerbaïdjan."),
    ("agreement", "Le Timor oriental a rejoint mardi l'Asean."),
    ("offer", "Le Kremlin a invité mardi M. Rubio à Moscou."),
    ("demand", "Le Kremlin a invité mardi M. Rubio à négocier."),
    ("other", "Un hélicoptère de l'armée s'est écrasé mardi dans le désert."),
    ("other", "Le naufrage d'une pirogue a fait mardi trente morts au large de Dakar."),
    ("attack", "L'attentat a fait mardi trente morts à Dakar."),
    ("statement", "La compagnie a publié mardi ses résultats annuels."),
    ("sanction", "Washington a porté mardi à 50 % ses droits de douane sur l'acier."),
    ("agreement", "Les deux pays ont échangé mardi les instruments de ratification."),
]


@pytest.mark.parametrize(("kind", "text"), [*NOUNS, *ENDS, *OBJECTS])
def test_the_kind_is_that_of_what_was_done(kind, text):
    candidates = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.kind for c in candidates] == [kind]


def test_a_year_of_a_treaty_dates_no_withdrawal_from_it():
    text = "Le retrait américain de l'accord nucléaire de 2015 a ruiné la confiance."
    assert not extract(text, document_date=THURSDAY, language="fr").candidates


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("La prise de la ville de Bor, mardi, a été saluée.", "Prise de la ville de Bor"),
        ("La capture du village de Bor par les mutins, mardi, inquiète.", "La capture du village de Bor par les mutins"),
    ],
)  # fmt: skip
def test_a_town_that_is_taken_takes_nothing(text, title):
    (candidate,) = extract(text, document_date=THURSDAY, language="fr").candidates
    assert candidate.title == title
    assert all(actor.role != "agent" for actor in candidate.actors if actor.name == "Bor")
