"""French phrases of every dispatch, and their neighbours that tell something else: who does it, and to what, decides."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.extraction import extract

FRIDAY = date(2026, 3, 20)
PAIRS = """
accusation | L'ambassadeur russe a qualifié mardi le ministre de menteur.
statement | Le ministre a qualifié mardi la rencontre de constructive.
accusation | L'Espagne a fait porter mardi à Rabat la responsabilité du drame.
call | Le roi a félicité mardi le vainqueur par téléphone.
statement | Le roi a félicité mardi le vainqueur.
statement | Le porte-parole a confirmé mardi au téléphone le départ du navire.
call | Le chef de la junte a reçu mardi un appel du président russe.
statement | Le président a reçu mardi une lettre.
aid | Kiev a reçu mardi des munitions.
meeting | Le pape a reçu mardi le président.
statement | L'émissaire a dressé mardi un tableau sombre de la situation.
statement | Le ministère a levé mardi le voile sur son budget.
withdrawal | L'armée a levé mardi le siège de la ville.
statement | Le ministre a justifié mardi le recours à la force.
statement | Le porte-parole a balayé mardi ces inquiétudes.
refusal | Le président a balayé mardi les propositions de paix.
statement | Le président a évalué mardi à deux milliards le coût des dégâts.
other | Les experts ont évalué mardi les candidats.
warning | Le ministère a déconseillé mardi tout voyage au Mali.
warning | L'Iran a promis mardi une réponse écrasante à toute agression.
offer | Le roi a promis mardi une réponse rapide.
demand | L'ONU a insisté mardi pour un cessez-le-feu.
statement | Le ministre a insisté mardi sur le respect du droit.
demand | Une pétition de cent mille signatures a été remise mardi au Premier ministre.
offer | Le président a ouvert mardi la porte à des négociations.
refusal | Le chancelier a fermé mardi la porte à tout élargissement.
refusal | Le gouvernement grec a renvoyé mardi la proposition à son auteur.
withdrawal | La Grèce a rapatrié mardi ses ressortissants.
expulsion | La Grèce a rapatrié mardi des migrants.
other | La dépouille du soldat a été rapatriée mardi.
other | L'otage est rentré mardi chez lui.
visit | Le ministre est rentré mardi à Paris.
withdrawal | Les libéraux ont quitté mardi la coalition.
visit | La délégation a quitté mardi le siège de l'Otan.
withdrawal | La mission des observateurs de l'ONU a pris fin mardi.
visit | La mission économique a pris fin mardi.
withdrawal | Les restrictions aux visas ont été supprimées mardi.
meeting | Les deux délégations ont repris mardi le chemin des négociations.
meeting | Les belligérants sont revenus mardi à la table des négociations.
visit | Le roi est retourné mardi à Madrid.
military | La flotte a mis mardi le cap sur le détroit.
visit | Le chef de la diplomatie a mis mardi le cap sur Ankara.
military | Les parachutistes ont sauté mardi sur l'aérodrome.
military | La mission a été portée mardi à cinq mille hommes.
attack | Des pirates ont abordé mardi un chimiquier.
military | Les garde-côtes ont abordé mardi un chalutier.
attack | Les putschistes ont déposé mardi le roi.
other | La ministre a déposé mardi une gerbe.
attack | Un incident est survenu mardi à la frontière, deux gardes ont été tués.
other | Un incident technique est survenu mardi à la centrale.
aid | La Grèce a dépêché mardi des pompiers.
military | La Grèce a envoyé mardi une frégate.
visit | La Grèce a envoyé mardi un émissaire.
agreement | Le bail de la base a été reconduit mardi pour dix ans.
agreement | Les créanciers ont accepté mardi un moratoire.
agreement | Le Tchad s'est rallié mardi au plan.
other | Deux généraux se sont ralliés mardi aux insurgés.
agreement | Les présidents ont adopté mardi une déclaration commune.
vote | Le Parlement a adopté mardi une déclaration.
legal | Un non-lieu a été prononcé mardi.
legal | La cour a rejeté mardi le recours.
refusal | Le gouvernement a rejeté mardi la demande.
legal | Le chef rebelle a été transféré mardi à La Haye.
sanction | Washington a révoqué mardi les visas de trois généraux.
vote | Le maire a été battu dimanche au second tour.
vote | Le maire a été battu dimanche par Jean Dupont.
other | L'Argentine a battu le Brésil dimanche en finale.
attack | La police a battu mardi un manifestant.
vote | Les électeurs ont puni dimanche la majorité.
vote | L'Assemblée générale a voté mardi un texte non contraignant.
deadline | La suspension court jusqu'au 15 mai.
deadline | La période de transition prend fin le 31 décembre.
meeting | Les pourparlers ont pris fin mardi.
deadline | Le pays doit rembourser 300 millions de dollars avant le 15 juin.
deadline | Londres doit notifier sa décision au plus tard le 31 mars.
sanction | La Lettonie a fermé mardi ses ports aux navires russes.
sanction | Tallinn a cessé mardi d'accorder des visas aux Russes.
sanction | Washington a inscrit mardi le groupe sur sa liste noire.
other | L'Unesco a inscrit mardi la danse sur la liste du patrimoine.
refusal | Le roi n'a pas voulu mardi signer le texte.
accusation | L'opposition a crié mardi à la fraude.
accusation | Varsovie y a vu mardi une ingérence.
accusation | Le ministre a comparé mardi le président à Hitler.
statement | Le ministre a comparé mardi les deux projets.
accusation | La condamnation unanime du raid, mardi, a surpris Paris.
legal | La condamnation de l'ancien ministre, mardi, a surpris Paris.
refusal | L'Égypte a fait échouer mardi la déclaration commune.
refusal | Séoul a ignoré mardi l'offre de dialogue.
refusal | Damas a jugé mardi la proposition inacceptable.
statement | Le ministre a jugé mardi la réunion utile.
demand | L'opposition a adressé mardi une lettre ouverte au roi pour lui demander d'agir.
statement | L'opposition a adressé mardi une lettre ouverte au roi.
offer | L'émissaire a présenté mardi un plan aux belligérants.
warning | Le général a mis mardi l'Otan au défi d'intervenir.
statement | Le ministère a revu mardi à la hausse le bilan de l'attaque.
withdrawal | La Nouvelle-Zélande est sortie mardi du consortium.
attack | Les insurgés ont progressé mardi vers la capitale.
attack | Un incident survenu mardi à Diawara a fait deux morts.
aid | Dix camions chargés de farine sont entrés mardi dans l'enclave.
aid | L'ONU a ouvert mardi un couloir humanitaire.
aid | Le Danemark a cédé mardi ses F-16 à l'Ukraine.
visit | L'émissaire a repris l'avion mardi.
other | Le train a repris mardi sa route.
meeting | Le ministre a rencontré mardi trois de ses clients.
other | Le projet a rencontré mardi une vive hostilité.
refusal | La délégation a quitté mardi la table des négociations.
vote | Le budget a été rejeté mardi en commission.
vote | Les opérations de vote ont débuté dimanche.
vote | Le président a été battu dimanche.
other | Le pays a adopté mardi le dollar.
agreement | Les deux pays ont arrêté mardi un calendrier.
sanction | Les Douze ont arrêté mardi des mesures timides.
legal | La police a arrêté mardi trois hommes.
deadline | La fin du mandat de la mission est fixée au 31 décembre.
sanction | L'Union a exclu mardi les banques russes de Swift.
sanction | L'Inde a cessé mardi toute livraison de gaz au Népal.
aid | Le Pam a suspendu mardi ses livraisons.
expulsion | Le Niger a ordonné mardi le départ de l'ambassadeur de France.
expulsion | Le nonce a dû faire mardi ses valises.
other | Le tirage au sort est fixé au 26 novembre à Rabat.
visit | Le président est attendu mardi à Rabat.
withdrawal | Le président vénézuélien a rappelé mardi sa délégation.
withdrawal | Le Kenya a rappelé mardi son ambassadrice à Khartoum.
statement | Le président a rappelé mardi les engagements de la délégation.
warning | L'armée a fait planer mardi la menace d'une intervention.
expulsion | Quarante clandestins ont été reconduits mardi dans leur pays.
"""
TOLD = [tuple(line.split(" | ")) for line in PAIRS.strip().splitlines()]


@pytest.mark.parametrize(("kind", "text"), TOLD)
def test_who_acts_and_on_what_tell_the_kind(kind, text):
    (candidate,) = extract(text, document_date=FRIDAY, language="fr").candidates
    assert candidate.kind == kind
