"""French verbs whose kind depends on who acts, on whom, and on what is handed over, won, begun or sent."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

WEDNESDAY = date(2024, 5, 15)
TOLD = [
    ("withdrawal", "Les huit navires regagnèrent la Baltique lundi."),
    ("visit", "Le prince héritier a regagné Riyad lundi."),
    ("vote", "Le candidat de l'opposition l'a emporté lundi."),
    ("vote", "Le parti au pouvoir a perdu lundi la majorité absolue."),
    ("vote", "Les électeurs étaient appelés lundi à élire leurs députés."),
    ("vote", "L'Assemblée a renversé lundi le gouvernement."),
    ("attack", "Des mutins ont renversé lundi le gouvernement."),
    ("legal", "L'Allemagne l'avait remis lundi à la Belgique."),
    ("legal", "Les suspects ont été remis lundi à la police."),
    ("expulsion", "Le consul a été prié lundi de plier bagage."),
    ("aid", "La France a dépêché lundi une équipe de secouristes."),
    ("military", "La France a dépêché lundi des soldats."),
    ("meeting", "Borg Olivier a vu M. Heath lundi."),
    ("meeting", "Le séjour s'est conclu lundi en fin d'après-midi par une rencontre à huis clos."),
    ("withdrawal", "Londres a commencé lundi à évacuer ses troupes."),
    ("demand", "Le Kosovo a réitéré lundi sa demande d'adhésion au Conseil de l'Europe."),
    ("offer", "Les banques ont présenté lundi une offre."),
    ("refusal", "Le ministre a réitéré lundi son refus."),
    ("attack", "Des tirs ont été entendus lundi à Bangui."),
    ("meeting", "Le diplomate a été entendu lundi par la commission."),
    ("legal", "Le tribunal a suivi les réquisitions du parquet, prononcées lundi."),
    ("sanction", "L'Inde a retiré lundi à son voisin la clause de la nation la plus favorisée."),
    ("withdrawal", "L'Inde a retiré lundi ses troupes."),
    ("sanction", "L'Algérie a rompu lundi ses relations commerciales avec le Maroc."),
    ("expulsion", "L'Algérie a rompu lundi ses relations avec le Maroc."),
    ("military", "Le président a décrété lundi la mobilisation générale."),
    ("sanction", "Le président a décrété lundi un embargo."),
    ("accusation", "Paris a attribué lundi l'attentat au ministère iranien du renseignement."),
    ("other", "La banque centrale a relevé lundi son taux directeur."),
    ("sanction", "Washington a relevé lundi ses droits de douane sur l'acier."),
    ("meeting", "Le roi a accordé lundi une audience au ministre espagnol."),
    ("aid", "Le fonds a accordé lundi un prêt."),
    ("visit", "Le ministre était lundi en visite à Pékin."),
    ("expulsion", "L'expulsion de l'ambassadeur, annoncée lundi, a provoqué la colère de Rabat."),
    ("statement", "La démission du ministre, annoncée lundi, a surpris l'opposition."),
    ("accusation", "Le rapport publié lundi par l'ONU accuse l'armée de crimes de guerre."),
    ("attack", "Les forces de l'ordre ont chargé lundi les manifestants."),
    ("aid", "Trois camions d'aide ont franchi lundi le point de passage."),
    ("aid", "Un avion chargé de vivres s'est posé lundi à Port-Soudan."),
    ("military", "Trois colonnes de blindés ont franchi lundi le pont."),
    ("sanction", "Le pays a été suspendu lundi de l'Union africaine."),
    ("sanction", "La Russie a bloqué lundi les comptes de la banque."),
    ("refusal", "La Turquie a bloqué lundi l'adhésion de la Suède."),
    ("vote", "Les députés ont rejeté lundi le projet de loi."),
    ("refusal", "Le président a rejeté lundi le projet de loi."),
    ("other", "Le navire a coulé lundi au large de la Crète."),
    ("attack", "Le sous-marin a coulé lundi un cargo."),
    ("agreement", "L'Éthiopie et l'Érythrée ont mis fin lundi à vingt ans de guerre."),
    ("other", "Le président a accepté lundi la démission du gouvernement."),
    ("statement", "Le ministre a refusé lundi de confirmer l'information."),
    ("refusal", "Le ministre a refusé lundi de signer le décret."),
]
DUE = ["L'armée devra avoir quitté la ville avant lundi.", "Les négociateurs devront être partis avant lundi."]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_who_acts_and_on_whom_tells_the_kind(kind, text):
    (candidate,) = extract(text, document_date=WEDNESDAY, language="fr").candidates
    assert (candidate.kind, candidate.interval.edtf) == (kind, "2024-05-13")


AHEAD = [
    ("visit", "Emmanuel Macron sera en déplacement jeudi à Berlin."),
    ("expulsion", "Trente-cinq diplomates devront quitter Washington jeudi."),
    ("withdrawal", "Les soldats devront quitter la ville jeudi."),
]


@pytest.mark.parametrize(("kind", "text"), AHEAD)
def test_what_is_ahead_has_its_kind(kind, text):
    (candidate,) = extract(text, document_date=WEDNESDAY, language="fr").candidates
    assert (candidate.kind, candidate.factuality) == (kind, "scheduled")


@pytest.mark.parametrize("text", DUE)
def test_what_must_be_done_by_a_day_is_a_deadline(text):
    (candidate,) = extract(text, document_date=WEDNESDAY, language="fr").candidates
    assert (candidate.kind, candidate.factuality) == ("deadline", "scheduled")


def test_an_act_is_not_what_it_was_done_in_spite_of():
    text = "La société a repris le 2 mai ses campagnes sismiques, malgré le moratoire."
    (candidate,) = extract(text, document_date=WEDNESDAY, language="fr").candidates
    assert candidate.kind == "other"
