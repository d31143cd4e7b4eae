"""French turns of the press: the kind that what is done to what gives, and adverbs between auxiliary and participle."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 11, 20)
TOLD = [
    ("demand", "Les familles ont adressé mardi une pétition au gouverneur."),
    ("other", "Les familles ont adressé mardi un colis au gouverneur."),
    ("legal", "La défense a plaidé mardi la relaxe."),
    ("statement", "L'ambassadeur a plaidé mardi l'ignorance."),
    ("vote", "La Chambre a renvoyé mardi le texte en commission."),
    ("expulsion", "Le Tchad a renvoyé mardi l'ambassadeur."),
    ("sanction", "Le Trésor américain a ajouté mardi quatre banques à sa liste."),
    ("statement", "Le ministre a ajouté mardi que rien n'était décidé."),
    ("visit", "Le chancelier a foulé mardi pour la première fois le sol angolais."),
    ("deadline", "La trêve arrive à son terme mardi prochain."),
    ("visit", "Le ministre arrive mardi prochain à Lomé."),
    ("other", "Les deux capitales ont été privées mardi de courant pendant six heures."),
    ("sanction", "La Fédération a été privée mardi de ses droits de vote."),
    ("other", "Une épidémie de choléra s'est déclarée mardi dans le camp."),
    ("legal", "Le Conseil d'État a annulé mardi l'arrêté d'expulsion."),
    ("aid", "Ankara a remis mardi deux drones à l'armée togolaise."),
    ("attack", "Un obus a atteint mardi le toit de l'ambassade."),
    ("attack", "Des rafales ont retenti mardi près du palais."),
    ("other", "L'ancien premier ministre a quitté mardi la tête du parti."),
    ("withdrawal", "Le Mali a quitté mardi l'organisation."),
    ("refusal", "Kampala s'est dit mardi opposé à tout envoi d'observateurs."),
    ("offer", "Kampala s'est dit prêt mardi à recevoir des observateurs."),
    ("expulsion", "Le premier secrétaire de l'ambassade a été prié mardi de plier bagage."),
    ("meeting", "Le ministre a eu mardi un aparté avec son homologue japonais."),
    ("deadline", "Le comité doit remettre ses comptes avant le 5 décembre."),
    ("other", "Le comité doit ranger ses comptes le 5 décembre."),
]
ADVERBS = ("délibérément", "violemment", "constamment", "résolument", "hardiment", "lourdement")


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_what_is_done_to_what_tells_the_kind(kind, text):
    candidates = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [c.kind for c in candidates] == [kind]


@pytest.mark.parametrize("adverb", ADVERBS)
def test_an_adverb_parts_no_participle_from_its_auxiliary(adverb):
    text = f"L'armée a {adverb} frappé mardi un hôpital."
    (candidate,) = extract(text, document_date=THURSDAY, language="fr").candidates
    assert (candidate.title, candidate.kind) == ("L’armée frappe un hôpital", "attack")
