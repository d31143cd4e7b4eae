"""French plain verbs that what stands around them makes a vote, a sanction, an attack or an agreement; both sides of each."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

THURSDAY = date(2025, 11, 20)
TOLD = [
    ("vote", "Les Islandais ont repoussé dimanche l'initiative."),
    ("vote", "Les Italiens ont répondu non dimanche au référendum."),
    ("vote", "Le maire a été destitué mardi par trente conseillers et sept sénateurs."),
    ("vote", "La candidate s'est imposée dimanche au second tour."),
    ("refusal", "Les Soudanais ont repoussé mardi l'offre de Djouba."),
    ("sanction", "Bruxelles a frappé mardi l'acier turc de droits antidumping."),
    ("sanction", "Doha a tourné mardi le robinet du gaz."),
    ("sanction", "L'Islande s'est alignée mardi sur les sanctions européennes."),
    ("expulsion", "Lima a prié mardi le consul de faire ses valises."),
    ("expulsion", "Quito a donné mardi quarante-huit heures à l'ambassadeur de Cuba."),
    ("expulsion", "Le Kremlin a retiré mardi son visa au correspondant du Figaro."),
    ("legal", "Le banquier a été cueilli mardi à Nice par la police."),
    ("legal", "L'opposante a quitté mardi sa geôle."),
    ("legal", "Le président a proclamé mardi l'état d'urgence."),
    ("statement", "Le parlement catalan a proclamé mardi la république."),
    ("attack", "Les rebelles sont entrés mardi dans Goma."),
    ("attack", "L'aviation a lâché mardi des bombes sur la vallée."),
    ("attack", "La junte a confisqué mardi le pouvoir."),
    ("attack", "Le ministre a été fauché mardi par une rafale de tirs."),
    ("sanction", "La douane a confisqué mardi les marchandises."),
    ("military", "Les GI ont débarqué mardi à Mogadiscio."),
    ("military", "La marine a chassé mardi deux chalutiers."),
    ("expulsion", "Le régime a chassé mardi deux consuls."),
    ("aid", "Les soldats ont sorti mardi une fillette des décombres."),
    ("visit", "Le pape a baisé mardi le sol de Kinshasa."),
    ("visit", "La reine a été acclamée mardi à Nairobi."),
    ("agreement", "Lima et Quito ont enterré mardi leur querelle de frontière."),
    ("agreement", "Les deux camps ont déposé mardi leurs paraphes."),
    ("agreement", "Bogota a mis mardi un point final aux pourparlers."),
    ("accusation", "Le premier ministre a traité mardi Vladimir Poutine de menteur."),
    ("statement", "Le roi a reconnu mardi la responsabilité de l'Etat."),
    ("statement", "Le général a reconnu mardi sa défaite."),
    ("refusal", "Le Hamas a renvoyé mardi la proposition."),
]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_kind(kind: str, text: str) -> None:
    told = extract(text, document_date=THURSDAY, language="fr").candidates
    assert [candidate.kind for candidate in told[:1]] == [kind], [(c.kind, c.title) for c in told]
