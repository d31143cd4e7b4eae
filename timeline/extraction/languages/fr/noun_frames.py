# ruff: noqa: E501 (tables of words)
# fmt: off
"""French nouns of deeds by what they are done to: « la levée des sanctions », « la levée de l'immunité ». The first row that
fits counts; a noun that fits none is what the table of nouns says, if it says anything.
"""

from __future__ import annotations

from timeline.extraction.sense_words import ANY_NAME, NounFrame, somebody
from timeline.extraction.sense_words import words as _w

_PRESSURE = _w("sanction sanctions embargo embargos blocus restriction restrictions interdiction interdictions boycott boycottage surtaxe surtaxes droits siège quarantaine contre-mesures quota quotas représailles barrages")
_TRUCES = _w("trêve trêves cessez armistice")
_AGREED = _w("accord accords traité traités pacte pactes convention conventions protocole protocoles partenariat armistice trêve cessez confédération union charte concordat arrangement")
_CONTRACTS = _w("contrat contrats bail concession concordat") | _AGREED - _w("union confédération charte")
_RULING = _w("loi lois décret décrets règlement règlements ordonnance ordonnances directive constitution code arrêté arrêtés réforme législation plafond plafonds couvre état amendement amendements")
_SERVICES = _w("vol vols liaison liaisons livraison livraisons exportations exportation importations importation aide aides coopération fournitures achats ventes transit visas visa préférences desserte dessertes commerce crédits financements subventions")
_FIGHTING = _w("combat combats bombardement bombardements frappe frappes raid raids tir tirs hostilités offensive pilonnages affrontements guerre")
_FORCES = _w("soldat soldats troupe troupes militaires contingent contingents bataillon bataillons chars blindés parachutistes frégate frégates porte-avions sous-marin destroyer destroyers marines légionnaires renforts force forces armée casques gendarmes commandos mercenaires instructeurs réservistes brigade flotte escadre croiseur corvette avions chasseurs bombardiers")
_SITES = _w("ville villes village villages localité localités caserne palais aéroport port base capitale quartier pont colline poste garnison bastion enclave région province île camp citadelle")
_ENVOYS = _w("ambassadeur ambassadrice ambassadeurs chargé chargée consul consule nonce attaché attachés attachée diplomate diplomates haut-commissaire représentant représentante représentants")
_EMBASSIES = _w("ambassade ambassades consulat consulats légation chancellerie")
_SUSPECTS = _w("prisonnier prisonniers détenu détenus captif captifs otage otages espion espions agents suspect suspects accusé condamné fugitif")
_RELIEF = _w("convoi convois aide vivres médicaments secours vaccins vaccin doses tentes colis blé riz farine nourriture matériel ambulances secouristes camions")
_MONEY = _w("prêt prêts aide crédit crédits fonds don dons million millions milliard milliards subvention subventions tranche rallonge bourse bourses")
_MOVED_ON = _w("migrants réfugiés clandestins exilés déplacés sans-papiers demandeurs familles")
_MISSIONS = _w("mission missions délégation délégations émissaire émissaires envoyé médiateur médiateurs observateurs équipe experts inspecteurs enquêteurs")
_TALKS = _w("sommet sommets conférence réunion réunions session pourparlers négociation négociations discussions dialogue congrès forum consultations assises entretiens rencontre plénière séance débats cop table")
_POLLS = _w("scrutin vote élection élections urnes référendum bureaux")
_CASES = _w("procès audience audiences enquête enquêtes information instruction procédure poursuites")
_HEARD = _w("recours pourvoi appel plainte plaintes requête")
_CHAMBERS = _w("députés sénateurs parlement sénat assemblée chambre congrès knesset bundestag douma parlementaires eurodéputés électeurs communes référendum voix")
_TOLD = _w("rapport rapports conclusions communiqué déclaration lettre lettres message messages document documents livre enquête tribune liste bilan étude avis plan courrier vidéo")
_UNIONS = _w("union ue otan alliance organisation omc schengen zone euro onu communauté brics cedeao cédéao commonwealth conseil eurozone mercosur asean coalition")
_HEADS = _w("premier président présidente ministre ministres roi reine chef cheffe gouverneur directeur directrice secrétaire général colonel chancelier chancelière maire commissaire gouvernement cabinet patron")
_BORDERS = _w("frontière frontières poste postes espace passage passages détroit port ports canal")
_ASSETS = _w("avoirs comptes fonds biens actifs")
_OUTLETS = _w("radio chaîne journal quotidien hebdomadaire télévision site bureau bureaux")
_PENALTY = _w("ans mois prison peine mort perpétuité tribunal cour assises juge juges contumace détention amende réclusion")
_STORES = _w("stock stocks ogives arsenal silos mines missiles armes")
_CHARTED = _w("constitution parlement assemblée")

NOUN_FRAMES: tuple[NounFrame, ...] = (
    # what comes into force, by what it is
    NounFrame(_w("entrée mise"), "agreement", "057", more=("en", "vigueur"), of=_AGREED),
    NounFrame(_w("entrée mise"), "sanction", "163", more=("en", "vigueur"), of=_PRESSURE | _w("taxe taxes tarifs gel visa")),
    NounFrame(_w("entrée mise"), "legal", "090", more=("en", "vigueur"), of=_RULING),
    NounFrame(_w("mise"), "demand", "020", more=("en", "demeure")),
    NounFrame(_w("mise remise"), "accusation", "110", more=("en", "cause")),
    NounFrame(_w("remise"), "legal", "090", more=("en", "liberté")),
    NounFrame(_w("mise"), "legal", "090", more=("sous", "scellés")),
    NounFrame(_w("mise"), "attack", "190", more=("à", "sac")),
    # pressure that ends, stays or begins
    NounFrame(_w("levée fin assouplissement allègement suspension abandon"), "withdrawal", "085", of=_PRESSURE),
    NounFrame(_w("prolongation reconduction renforcement durcissement extension rétablissement imposition instauration renouvellement prorogation adoption"), "sanction", "163", of=_PRESSURE),
    NounFrame(_w("levée"), "legal", "090", of=_w("immunité état secret garde")),
    NounFrame(_w("levée prolongation instauration"), "military", "150", of=_w("couvre martiale loi alerte")),
    NounFrame(_w("prolongation prorogation instauration proclamation"), "legal", "090", of=_w("état")),
    NounFrame(_w("prolongation reconduction renouvellement prorogation"), "agreement", "057", of=_CONTRACTS | _w("moratoire")),
    NounFrame(_w("suspension arrêt interruption coupure cessation gel réduction"), "sanction", "163", of=_SERVICES),
    NounFrame(_w("suspension"), "withdrawal", "087", of=_w("participation adhésion appartenance")),
    NounFrame(_w("suspension"), "withdrawal", "087", of=_CONTRACTS - _TRUCES),
    NounFrame(_w("suspension"), "legal", "090", of=_CHARTED),
    NounFrame(_w("suspension arrêt interruption cessation"), "withdrawal", "087", of=_FIGHTING),
    NounFrame(_w("suspension exclusion"), "sanction", "163", of=somebody("place")),
    NounFrame(_w("instauration imposition"), "sanction", "163", of=_w("visas visa contrôles taxe taxes quotas")),
    NounFrame(_w("gel saisie confiscation blocage"), "sanction", "163", of=_ASSETS | _w("aide livraisons crédits relations")),
    NounFrame(_w("gel"), "other", "000", of=_w("prix salaires embauches colonies colonisation essais enrichissement tarifs")),
    NounFrame(_w("blocage"), "refusal", "120", of=_w("résolution adhésion texte accord candidature nomination")),
    NounFrame(_w("inscription maintien"), "sanction", "163", then=_w("noire liste")),
    NounFrame(_w("retrait"), "withdrawal", "085", then=_w("noire liste")),
    NounFrame(_w("retrait"), "sanction", "163", of=_w("agrément licence licences accréditation accréditations permis visa visas passeport concession")),
    NounFrame(_w("retrait"), "legal", "090", of=_w("plainte nationalité")),
    # doors that close and open
    NounFrame(_w("fermeture"), "expulsion", "160", of=_EMBASSIES),
    NounFrame(_w("fermeture"), "withdrawal", "087", of=_w("base bases caserne")),
    NounFrame(_w("fermeture"), "sanction", "163", of=_BORDERS | _OUTLETS, over=_w("legal sanction") | frozenset(("",))),
    NounFrame(_w("réouverture"), "other", "000", of=_BORDERS | _EMBASSIES),
    NounFrame(_w("ouverture"), "meeting", "040", of=_TALKS),
    NounFrame(_w("ouverture reprise"), "legal", "090", of=_CASES),
    NounFrame(_w("ouverture fermeture"), "vote", "057", of=_POLLS),
    NounFrame(_w("clôture"), "meeting", "040", of=_TALKS),
    NounFrame(_w("clôture"), "legal", "090", of=_CASES),
    NounFrame(_w("lancement"), "attack", "190", of=_FIGHTING | _w("opération opérations attaque assaut")),
    NounFrame(_w("lancement"), "meeting", "040", of=_TALKS),
    NounFrame(_w("lancement"), "legal", "090", of=_CASES),
    NounFrame(_w("lancement"), "military", "150", of=_w("missile missiles")),
    # relations
    NounFrame(_w("rétablissement reprise normalisation"), "agreement", "057", of=_w("relations liens")),
    NounFrame(_w("rétablissement"), "sanction", "163", of=_w("visas visa contrôles")),
    NounFrame(_w("rupture"), "attack", "190", of=_TRUCES),
    NounFrame(_w("violation"), "attack", "190", of=_TRUCES),
    NounFrame(_w("rupture résiliation dénonciation"), "withdrawal", "087", of=_CONTRACTS),
    NounFrame(_w("rupture"), "expulsion", "160", of=_w("relations liens")),
    NounFrame(_w("ouverture"), "agreement", "057", of=_EMBASSIES),
    NounFrame(_w("reconnaissance"), "agreement", "057", of=_w("indépendance état république gouvernement souveraineté palestine kosovo")),
    NounFrame(_w("renvoi"), "expulsion", "160", of=_ENVOYS),
    NounFrame(_w("rappel"), "withdrawal", "087", of=_ENVOYS),
    NounFrame(_w("rappel"), "withdrawal", "087", of=_FORCES - _w("réservistes avions")),
    NounFrame(_w("renvoi reconduite"), "expulsion", "160", of=_MOVED_ON),
    NounFrame(_w("renvoi"), "other", "000", of=_HEADS),
    NounFrame(_w("convocation"), "demand", "020", of=_ENVOYS),
    NounFrame(_w("convocation"), "meeting", "040", of=_TALKS | _w("parlement conseil")),
    NounFrame(_w("échange"), "legal", "090", of=_SUSPECTS),
    NounFrame(_w("échange"), "agreement", "057", of=_w("ambassadeurs instruments lettres notes")),
    NounFrame(_w("échange"), "other", "000", of=_w("corps dépouilles restes")),
    NounFrame(_w("accession"), "other", "000", more=("au", "trône")),
    NounFrame(_w("accession"), "other", "000", more=("au", "pouvoir")),
    # who comes and goes
    NounFrame(_w("arrivée entrée"), "military", "150", of=_FORCES),
    NounFrame(_w("arrivée entrée"), "aid", "070", of=_RELIEF),
    NounFrame(_w("arrivée"), "other", "000", of=_MOVED_ON | _w("déplacés civils")),
    NounFrame(_w("entrée"), "agreement", "057", of=somebody(ANY_NAME), then=_UNIONS),
    NounFrame(_w("sortie retrait"), "withdrawal", "087", of=_UNIONS | _AGREED - _TRUCES),
    NounFrame(_w("sortie"), "withdrawal", "087", of=somebody(ANY_NAME), then=_UNIONS | _AGREED),
    NounFrame(_w("départ retour"), "visit", "042", of=_HEADS | _MISSIONS, then=_w("pour vers à de")),
    NounFrame(_w("inspection"), "visit", "042", of=_w("site sites centrale centrales installations laboratoire usine")),
    NounFrame(_w("départ"), "other", "000", of=_HEADS),
    NounFrame(_w("départ"), "visit", "042", of=_MISSIONS),
    NounFrame(_w("fin"), "withdrawal", "087", of=_w("mission opération"), then=_w("onu nations casques force unies européenne africaine barkhane minusma")),
    NounFrame(_w("envoi"), "military", "150", of=_FORCES | _w("policiers hommes navires drones conseillers")),
    NounFrame(_w("envoi"), "aid", "070", of=_RELIEF),
    NounFrame(_w("envoi"), "visit", "042", of=_MISSIONS),
    NounFrame(_w("envoi"), "statement", "010", of=_w("lettre lettres message note")),
    NounFrame(_w("transfert"), "military", "150", of=_FORCES),
    NounFrame(_w("transfert transfèrement"), "legal", "090", of=_SUSPECTS),
    NounFrame(_w("rapatriement"), "other", "000", of=_w("corps dépouille dépouilles restes or")),
    NounFrame(_w("passage"), "other", "000", of=_w("cyclone ouragan typhon tempête")),
    # force
    NounFrame(_w("prise"), "other", "000", more=("de", "poste")),
    NounFrame(_w("prise reprise reconquête conquête capture libération"), "attack", "190", of=_SITES | somebody("place"), over=_w("attack legal other") | frozenset(("",))),
    NounFrame(_w("reprise"), "attack", "190", of=_FIGHTING),
    NounFrame(_w("reprise"), "military", "150", of=_w("essais essai exercices manœuvres")),
    NounFrame(_w("reprise"), "aid", "070", of=_w("livraisons aide versements distributions")),
    NounFrame(_w("reprise"), "other", "000", of=_w("vols liaisons exportations importations trafic échanges travail")),
    NounFrame(_w("tir"), "attack", "190", then=_w("manifestants foule convoi civils patrouille village quartier ambulance")),
    NounFrame(_w("destruction"), "withdrawal", "087", of=_STORES),
    NounFrame(_w("exécution"), "attack", "190", of=_w("otage otages civils prisonniers villageois soldats journaliste humanitaires")),
    NounFrame(_w("exécution"), "legal", "090", of=_w("condamné condamnés sentence mandat")),
    NounFrame(_w("détournement"), "attack", "190", of=_w("avion appareil vol boeing airbus navire bateau cargo pétrolier bus")),
    NounFrame(_w("opération"), "aid", "070", of=_w("secours sauvetage")),
    NounFrame(_w("opération"), "military", "150", of=_w("maintien paix")),
    NounFrame(_w("opération"), "vote", "057", of=_w("vote scrutin dépouillement")),
    NounFrame(_w("opération"), "withdrawal", "087", of=_w("évacuation rapatriement")),
    NounFrame(_w("capture"), "attack", "190", of=_w("chef chefs commandant général soldat soldats rebelle rebelles")),
    NounFrame(_w("capture"), "legal", "090", of=_SUSPECTS | _w("évadé trafiquant parrain tueur")),
    NounFrame(_w("chute"), "attack", "190", of=_SITES),
    NounFrame(_w("décapitation"), "attack", "190", of=_w("otage otages journaliste humanitaire soldat")),
    NounFrame(_w("incendie mise"), "attack", "190", of=_EMBASSIES),
    NounFrame(_w("franchissement"), "military", "150", of=_w("fleuve frontière ligne rivière détroit")),
    NounFrame(_w("capitulation"), "withdrawal", "087", of=_FORCES | _SITES | _w("armée rebelles insurgés garnison") | somebody("place")),
    NounFrame(_w("retraite"), "withdrawal", "087", of=_FORCES | _w("armée rebelles insurgés garnison")),
    NounFrame(_w("fin arrêt cessation"), "withdrawal", "087", of=_FIGHTING),
    NounFrame(_w("mort morts décès"), "attack", "190", then=_w("attentat attaque raid frappe bombardement embuscade fusillade affrontements combats assaut")),
    # courts
    NounFrame(_w("ouverture"), "legal", "090", of=_w("enquête information instruction")),
    NounFrame(_w("destitution révocation"), "legal", "090", of=_w("juge juges magistrat magistrats procureur")),
    NounFrame(_w("grâce"), "legal", "090", of=_SUSPECTS | _w("condamné condamnés opposant opposants journaliste")),
    NounFrame(_w("condamnation"), "legal", "090", of=somebody("person")),
    NounFrame(_w("condamnation"), "legal", "090", then=_PENALTY),
    NounFrame(_w("rejet examen"), "legal", "090", of=_HEARD),
    NounFrame(_w("dépôt retrait"), "legal", "090", of=_HEARD),
    NounFrame(_w("dépôt"), "vote", "057", of=_w("motion")),
    NounFrame(_w("dépôt remise"), "withdrawal", "087", of=_w("armes")),
    NounFrame(_w("saisine"), "legal", "090", of=_w("cour cij tribunal juges justice")),
    NounFrame(_w("saisine"), "demand", "020", of=_w("conseil onu assemblée")),
    NounFrame(_w("démantèlement"), "legal", "090", of=_w("réseau réseaux cellule cellules filière filières gang camp")),
    NounFrame(_w("dissolution interdiction"), "legal", "090", of=_w("parti partis association ligue mouvement syndicat ong")),
    NounFrame(_w("dissolution"), "other", "000", of=_w("parlement assemblée chambre gouvernement knesset bundestag")),
    NounFrame(_w("annulation invalidation"), "legal", "090", of=_POLLS),
    NounFrame(_w("publication promulgation"), "legal", "090", of=_w("décret décrets arrêté loi ordonnance")),
    NounFrame(_w("signature"), "legal", "090", of=_w("décret décrets ordonnance")),
    # what is turned down, blamed, offered, asked and threatened
    NounFrame(_w("rejet refus"), "refusal", "120", of=_w("offre offres proposition propositions plan demande demandes candidature ultimatum conditions compromis médiation exigences invitation trêve accusations main")),
    NounFrame(_w("condamnation dénonciation"), "accusation", "110", of=_w("attaque attaques attentat attentats raid raids frappe frappes putsch coup assassinat tir tirs bombardement bombardements invasion massacre violences agression essai répression")),
    NounFrame(_w("critique"), "accusation", "110", of=somebody("person")),
    NounFrame(_w("offre proposition"), "offer", "030", of=_w("trêve dialogue médiation paix pourparlers négociations cessez rencontre compromis partage échange")),
    NounFrame(_w("promesse"), "offer", "030", of=_w("aide élections dialogue retrait soutien prêt don trêve réformes réforme amnistie")),
    NounFrame(_w("demande"), "demand", "020", of=_w("adhésion excuses aide retrait médiation report trêve explications libération pourparlers réunion")),
    NounFrame(_w("annonce"), "statement", "010", of=_w("retrait accord trêve sanctions visite démission dissolution candidature élections mesures envoi report reprise plan")),
    NounFrame(_w("vote"), "vote", "057", of=_w("résolution loi budget motion texte projet censure confiance")),
    NounFrame(_w("fin terme expiration"), "deadline", "000", of=_w("mandat bail moratoire suspension sursis concession contrat exemption dérogation transition délai ultimatum")),
    NounFrame(_w("fin"), "refusal", "120", more=("de", "non", "-", "recevoir")),
    NounFrame(_w("relève"), "military", "150", of=_w("bataillon contingent garde troupes soldats casques brigade")),
    # votes
    NounFrame(_w("rejet approbation ratification adoption refus"), "vote", "057", of=somebody(""), then=_CHAMBERS),
    NounFrame(_w("rejet"), "vote", "057", of=_w("motion budget amendement initiative")),
    NounFrame(_w("proclamation publication"), "statement", "010", of=_w("résultats résultat")),
    NounFrame(_w("approbation"), "agreement", "057", of=_AGREED | _w("plan projet")),
    # what is handed over or made known
    NounFrame(_w("remise"), "legal", "090", of=_SUSPECTS),
    NounFrame(_w("remise"), "meeting", "040", of=_w("lettres"), then=_w("créance")),
    NounFrame(_w("remise"), "accusation", "110", of=_w("note protestation")),
    NounFrame(_w("remise"), "aid", "070", of=_RELIEF | _w("don dons chèque véhicules")),
    NounFrame(_w("remise publication présentation diffusion divulgation"), "statement", "010", of=_TOLD),
    NounFrame(_w("remise restitution"), "other", "000", of=_w("corps dépouille dépouilles restes clés pouvoirs statue œuvres bronzes archives")),
    NounFrame(_w("octroi attribution déblocage libération"), "aid", "070", of=_MONEY),
    NounFrame(_w("octroi attribution"), "legal", "090", of=_w("asile visa visas nationalité passeport passeports")),
    NounFrame(_w("octroi attribution"), "agreement", "057", of=_w("indépendance autonomie statut contrat licence concession")),
    NounFrame(_w("formation constitution composition"), "other", "000", of=_w("gouvernement cabinet coalition")),
)
