"""French verbs of the press and what they are done to: "envoie des troupes, des vivres, une note, son ministre"."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

LINES = """
agreement | Le Kenya a accordé lundi l'autorisation de survol.
legal | Le Kenya a accordé lundi l'asile au général.
legal | Le Kenya a accordé lundi la grâce au général.
statement | Le Kenya a accordé lundi un entretien au journal.
aid | Le Kenya a accueilli lundi 300 réfugiés.
statement | Le Kenya a accueilli lundi favorablement l'annonce.
aid | Le Kenya a admis lundi 40 réfugiés.
statement | Le Kenya a admis lundi sa responsabilité.
military | Le Kenya a appelé lundi des réservistes.
withdrawal | Le Kenya a assoupli lundi l'embargo.
accusation | Le Kenya a attaqué lundi la décision.
aid | Le Kenya a augmenté lundi son aide au Tchad.
legal | Le Kenya a clos lundi l'enquête.
other | Le Kenya a commandé lundi quarante avions à Airbus.
agreement | Le Kenya a conclu lundi un accord avec le Tchad.
visit | Le Kenya a conclu lundi sa visite.
legal | Le Kenya a confirmé lundi la condamnation du général.
statement | Le Kenya a confirmé lundi la mort de l'otage.
attack | Les rebelles ont coupé lundi le câble.
other | Les rebelles ont coupé lundi la route de Goma.
sanction | Le Kenya a coupé lundi le gaz au Tchad.
agreement | Le Kenya a donné lundi son accord.
aid | Le Kenya a donné lundi 3 millions de dollars au fonds.
demand | Le Kenya a donné lundi l'ordre de tirer.
legal | Le Kenya a donné lundi asile au général.
other | Le président a déposé lundi une gerbe.
withdrawal | Le Kenya a détruit lundi ses stocks de mines.
accusation | Le Kenya a envoyé lundi une note de protestation.
aid | Le Kenya a envoyé lundi 200 tonnes de maïs au Soudan.
military | Le Kenya a envoyé lundi des avions de chasse à la frontière.
statement | Le Kenya a envoyé lundi un télégramme de condoléances.
statement | Le Kenya a envoyé lundi une lettre au Conseil.
visit | Le Kenya a envoyé lundi son ministre à Kigali.
expulsion | Le Kenya a fermé lundi son ambassade à Téhéran.
sanction | Le Kenya a fermé lundi la frontière.
sanction | Le Kenya a fermé lundi son espace aérien.
sanction | Le Kenya a fermé lundi une station de radio.
demand | Le Kenya a fixé lundi ses conditions.
vote | Le Kenya a fixé lundi la date du scrutin.
warning | Le Kenya a fixé lundi un ultimatum.
other | Le Kenya a honoré lundi sa promesse.
legal | Le Kenya a immobilisé lundi un cargo.
military | Le Kenya a imposé lundi la loi martiale.
military | Le Kenya a imposé lundi un couvre-feu.
sanction | Le Kenya a imposé lundi des visas aux Tchadiens.
offer | Le Kenya a invité lundi le président tchadien.
legal | Le Kenya a lancé lundi une enquête.
military | Le Kenya a lancé lundi un missile.
other | Le Kenya a lancé lundi un satellite.
other | Le Kenya a lancé lundi une campagne de vaccination.
warning | Le Kenya a lancé lundi un ultimatum.
legal | Le Kenya a levé lundi l'état d'urgence.
legal | Le Parlement a levé lundi son immunité.
other | Le Kenya a levé lundi l'obligation de visa.
withdrawal | Le Kenya a levé lundi l'interdiction du maïs.
withdrawal | Le Kenya a levé lundi le couvre-feu.
withdrawal | Le Kenya a levé lundi le siège de Goma.
attack | Le Kenya a libéré lundi la ville.
aid | Le Kenya a livré lundi des chars au Tchad.
legal | Le Kenya a livré lundi le suspect au Tchad.
agreement | Le Kenya a loué lundi la base au Tchad.
other | Le Kenya a observé lundi une minute de silence.
expulsion | Le Kenya a ordonné lundi la fermeture de l'ambassade.
legal | Le Kenya a ordonné lundi une enquête.
attack | Les rebelles ont ouvert lundi un second front.
legal | Le parquet a ouvert lundi une information judiciaire.
meeting | Le Kenya a ouvert lundi des discussions avec l'Ouganda.
meeting | Le roi a ouvert lundi la session du Parlement.
other | Le Kenya a ouvert lundi son espace aérien aux avions israéliens.
aid | Le Kenya a ouvert lundi un couloir humanitaire.
agreement | Le Kenya a ouvert lundi une ambassade à Mascate.
other | Le président a ouvert lundi un pont.
demand | Le Kenya a posé lundi ses conditions.
military | Le Kenya a poursuivi lundi les pirates.
attack | Les rebelles ont pris lundi trente otages.
other | Le Kenya a pris lundi des mesures contre les contrebandiers.
statement | Le Kenya a pris lundi la défense du général.
statement | Le Kenya a pris lundi ses distances avec le Tchad.
expulsion | Le Kenya a rapatrié lundi 40 migrants.
withdrawal | Le Kenya a rappelé lundi ses soldats.
military | Le Kenya a relevé lundi le niveau d'alerte.
other | Le Kenya a relevé lundi le ministre de ses fonctions.
accusation | Le Kenya a remis lundi en cause l'accord.
aid | Le Kenya a remis lundi un chèque à l'hôpital.
legal | Le Kenya a remis lundi le suspect à la justice.
meeting | Le Kenya a remis lundi ses lettres de créance.
other | Le Kenya a remis lundi une décoration au général.
other | Le Kenya a remis lundi une liste de prisonniers.
withdrawal | Le Kenya a remis lundi la base au Tchad.
other | Le Kenya a rendu lundi les statues au Tchad.
sanction | Le Kenya a renforcé lundi ses contrôles.
expulsion | Le Kenya a renvoyé lundi 40 réfugiés.
other | Le Kenya a renvoyé lundi le ministre.
attack | Le Kenya a repoussé lundi une attaque.
other | Le Kenya a retiré lundi les corps du fleuve.
withdrawal | Le Kenya a retiré lundi le projet de loi.
withdrawal | Le Kenya a retiré lundi son offre.
aid | Le Kenya a reçu lundi six hélicoptères.
aid | Le Kenya a reçu lundi un prêt du Fonds.
other | Le Kenya a reçu lundi des menaces.
statement | Le Kenya a reçu lundi le soutien du Tchad.
statement | Le Kenya a reçu lundi une lettre du Tchad.
attack | Le Kenya a rompu lundi le cessez-le-feu.
statement | Le Kenya a rompu lundi le silence.
withdrawal | Le Kenya a rompu lundi son contrat avec la firme.
agreement | Le Kenya a réglé lundi sa dette.
agreement | Le Kenya a réglé lundi son différend avec le Tchad.
legal | Le Kenya a réquisitionné lundi des camions.
withdrawal | Le Kenya a résilié lundi le contrat.
agreement | Le Kenya a rétabli lundi ses relations avec le Tchad.
military | Le Kenya a rétabli lundi l'ordre.
other | Le Kenya a rétabli lundi le courant.
demand | Le maire a signé lundi une pétition.
legal | Le juge a signé lundi un mandat d'arrêt.
statement | Le président a signé lundi une lettre au Parlement.
statement | Le Kenya a soulevé lundi la question.
sanction | Le Kenya a stoppé lundi les exportations de maïs.
legal | La cour a suspendu lundi le décret.
legal | Le Kenya a suspendu lundi la Constitution.
sanction | Le Kenya a suspendu lundi la chaîne.
sanction | Le Kenya a suspendu lundi le ministre.
sanction | Le Kenya a suspendu lundi les vols vers le Tchad.
sanction | Le Kenya a suspendu lundi ses ventes d'armes au Soudan.
withdrawal | Le Kenya a suspendu lundi le traité.
attack | Le Kenya a tiré lundi sur un bateau.
legal | La police a tiré lundi des gaz lacrymogènes.
agreement | Le Kenya a tranché lundi le différend.
aid | Le Kenya a transféré lundi des fonds aux rebelles.
legal | Le Kenya a transféré lundi le suspect à La Haye.
legal | Le Kenya a émis lundi un mandat d'arrêt.
other | Le Kenya a émis lundi des obligations.
statement | Le Kenya a émis lundi des réserves.
legal | Les deux espions ont été échangés lundi sur le tarmac.
other | Les deux camps ont échangé lundi les corps de 99 soldats.
attack | Des pirates informatiques ont paralysé lundi le site du Parlement.
attack | Des hommes armés ont braqué lundi la voiture du consul.
military | La Biélorussie a contraint lundi un avion de ligne à atterrir.
other | Les footballeurs kosovars ont quitté lundi la pelouse.
sanction | La Fifa a retiré lundi à l'Indonésie l'organisation du tournoi.
expulsion | La Norvège a prié lundi quinze fonctionnaires russes de quitter le pays.
other | Les rebelles ont relâché lundi les humanitaires.
refusal | L'Espagne a retiré lundi son invitation au président argentin.
other | Les rebelles ont saboté lundi les pourparlers.
other | Des manifestants ont perturbé lundi la visite du roi.
attack | L'armée a rasé lundi trois villages.
statement | Le Kenya a pris position lundi contre le traité.
statement | Le Kenya a pris position lundi en faveur du traité.
military | L'armée a pris position lundi dans la ville.
other | La ministre a persuadé lundi ses homologues de reporter le vote.
aid | Le laboratoire a expédié lundi des vaccins à Genève.
"""
CASES = [tuple(line.split(" | ")) for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("kind", "sentence"), CASES, ids=[sentence for _, sentence in CASES])
def test_what_it_is_done_to_tells_the_kind(kind: str, sentence: str) -> None:
    told = extract(sentence, document_date=date(2024, 5, 15), language="fr").candidates
    assert [(candidate.kind, candidate.factuality) for candidate in told] == [(kind, "happened")]
