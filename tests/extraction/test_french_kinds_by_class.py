"""What a French verb tells by the class of whoever acts and the class of what it is done to, whatever the verb."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

DAY = date(2024, 4, 18)

SENTENCES = """
vote | Les députés ont ficelé mardi le budget.
vote | Le Sénat a toiletté jeudi la loi.
legal | Le Parlement a levé lundi l'immunité du ministre.
other | Les députés ont repeint mardi la salle.
attack | Des roquettes ont crevé mardi le toit de l'école.
attack | Les rebelles ont bousculé lundi les lignes de l'armée.
attack | L'armée a repris jeudi l'aérodrome.
attack | Un colonel a pris dimanche le pouvoir.
military | Les soldats ont pris lundi position devant la gare.
other | La foule a envahi samedi les rues de la ville.
attack | La foule a envahi samedi l'ambassade.
other | Les touristes ont envahi samedi le palais.
attack | Les rebelles ont coupé lundi la retraite de la garnison.
other | Les rebelles ont coupé lundi la route aux convois.
attack | Les rebelles ont posé mercredi un engin sur la piste.
attack | Un engin explosif a été déposé mercredi devant le consulat.
other | La Chine a posé mercredi un engin sur Mars.
attack | Deux drones ont éventré vendredi un dépôt.
other | Deux drones ont plané vendredi au-dessus du port.
aid | L'Unicef a entamé lundi une campagne de vaccination au Tchad.
military | Le sous-marin a fait surface lundi au large de l'île.
military | Les chasseurs ont décollé mardi.
legal | La police a débusqué mercredi deux trafiquants.
other | La police a fêté mercredi son centenaire.
legal | Le gouvernement a attaqué mardi le règlement devant le tribunal.
aid | Les pompiers ont réchauffé mercredi les naufragés.
statement | Le porte-parole a marmonné jeudi des excuses.
statement | L'organisation a endossé jeudi la responsabilité de l'attaque.
agreement | Les trois partis ont formé mercredi une alliance.
other | Le premier ministre a formé mercredi un gouvernement d'union.
meeting | Les délégations ont pris place mercredi autour de la table.
meeting | Les pourparlers ont buté mardi sur le tracé de la frontière.
sanction | De nouvelles sanctions ont visé jeudi les banques.
sanction | Le royaume a boycotté mercredi les produits danois.
refusal | Le ministre a boycotté mercredi la conférence.
withdrawal | La garnison a capitulé samedi.
other | Les négociateurs se sont reposés dimanche.
withdrawal | La fin des combats est intervenue lundi.
attack | L'artillerie a arrosé mardi la vallée.
attack | Les blindés ont foncé lundi sur la capitale.
attack | Un tireur a fauché jeudi quatre passants.
other | Les rebelles ont chanté lundi l'hymne.
military | La frégate a talonné lundi le cargo.
other | Le virus a tué samedi douze personnes.
other | L'équipe a attaqué mardi la saison.
attack | Le commando a attaqué mardi la caserne.
aid | La Croix-Rouge a évacué samedi les blessés.
withdrawal | L'armée a évacué samedi la province.
refusal | Les Pays-Bas ont torpillé mardi le compromis.
attack | Les sous-marins ont torpillé mardi un cargo.
demand | Tunis a fait appel mercredi au FMI.
legal | L'avocat a fait appel mercredi du jugement.
sanction | Les Vingt-Sept ont raboté jeudi l'aide au Niger.
vote | Le camp du non a gagné vendredi.
withdrawal | Tokyo a suspendu mercredi ses taxes sur l'acier.
meeting | Le roi a donné audience jeudi à l'émissaire.
vote | Les adhérents ont tranché vendredi en faveur du député.
other | Le roi a tranché vendredi le ruban.
aid | Les pompiers ont arraché lundi deux enfants aux décombres.
legal | Le tribunal a posé mardi les scellés sur le journal.
refusal | Le gouvernement a décidé mardi de ne pas signer le traité.
refusal | Le Japon a décidé vendredi de ne pas participer au sommet.
other | Le général a choisi lundi de ne pas bombarder la ville.
agreement | Le gouvernement a décidé mardi de signer le traité.
sanction | Le conseil a résolu jeudi de geler les avoirs du général.
legal | La Croatie a saisi mardi la Cour de Luxembourg.
demand | Le maire a saisi lundi le préfet.
attack | Des combats se sont engagés lundi aux abords de la ville.
offer | Riyad s'est engagé mardi à financer la reconstruction.
other | Le cours du blé est tombé mercredi à son plus bas.
attack | Trois soldats sont tombés mardi au combat.
withdrawal | Les combattants ont posé dimanche les armes.
attack | Un inconnu a posé mardi une bombe devant le consulat.
other | Le ministre a été remercié mercredi.
statement | Le ministre a remercié mercredi les sauveteurs.
other | Le constructeur a rappelé vendredi cent mille voitures.
military | Kiev a rappelé jeudi ses réservistes.
"""


@pytest.mark.parametrize(("kind", "sentence"), [tuple(line.split(" | ", 1)) for line in SENTENCES.strip().splitlines()])
def test_who_acts_and_on_what_give_the_kind(kind: str, sentence: str) -> None:
    found = extract(sentence, document_date=DAY, language="fr").candidates
    assert [candidate.kind for candidate in found] == [kind]
