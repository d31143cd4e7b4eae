# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of pressure: doors and taps that are shut, envoys and strangers that are sent away, courts and gaols, by who
acts and on what. The first row that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_STATES = _w("@state pays voisin voisins capitale capitales douze quinze neuf dix vingt-sept vingt-cinq vingt-huit européens occidentaux alliés union commission gouvernement junte royaume régime émirats")
_CROSSINGS = _w("port ports route routes frontière frontières passage passages aéroport aéroports col cols pont ponts espace ciel détroit postes poste eaux")
_RIGHTS = _w("atterrissage vote douane tarifaires préférentiels survol voix transit escale pêche tirage parole")
_FUELS = _w("pétrole gaz hydrocarbures charbon brut uranium houille gazole naphta acier aluminium céréales blé soja poulets vin vins viande viandes fromages fromage fruits légumes crevettes bananes tomates bois")
_TRADE = _w("négoce commerce échanges importations exportations importation exportation achats ventes transactions trafic relations") | _FUELS
_HIT_BY = _w("fermeture interdiction gel amende amendes embargo droits taxe taxes surtaxe surtaxes sanction sanctions ostracisme suspension exclusion saisie boycott tarifs")
_LEVIES = _w("droits surtaxe surtaxes tarif tarifs sanctions sanction taxes taxe embargo mesures restrictions interdiction plafonnement quotas")
_TREASURY = _w("trésor ofac bercy")
_BODIES = _w("conseil organisation commonwealth union ligue cedeao cédéao fédération comité assemblée otan onu fifa uefa cio francophonie mercosur")
_ENVOYS = _w("ambassadeur ambassadrice ambassadeurs diplomate diplomates attaché attachés consul consule consuls chargé nonce émissaire envoyé conseillers coopérants")
_GUESTS = _w("correspondant correspondants journaliste journalistes reporters missionnaires coopérants ong humanitaires instituteurs enseignants évangélistes volontaires espions espion agents attachés religieuses")
_MOVED_ON = _w("réfugiés migrants clandestins roms exilés expulsés demandeurs sans-papiers familles paysans étrangers ressortissants harragas déboutés tsiganes travailleurs ouvriers immigrés villageois bédouins kurdes haïtiens érythréens afghans")
_CARRIED_BY = _w("avion avions charter charters bateau bateaux car cars camion camions autocar autocars bus train trains vol vols barge barges ferry")
_AWAY = _w("frontière vers désert dehors loin")
_TOLD_TO_GO = _w("devra devront doit doivent dû indésirable indésirables")
_COURT = _w("cour cours tribunal tribunaux juge juges justice magistrats magistrat parquet jury jurés cij cpi cedh cjue")
_BEFORE_JUDGES = _w("tribunal haye cpi cij tpiy tpi tpir justice juges cour")
_LOCKED_UP = _w("prison cellule détention geôle cachot barreaux bagne écrou pénitencier verrous centrale")
_POLICE = _w("police policiers gendarmes gendarmerie agents enquêteurs militaires")

PRESSED: tuple[FieldSense, ...] = (
    # doors, taps and markets
    FieldSense(_w("fermer boucler barrer clore cadenasser verrouiller sceller murer condamner"), "sanction", "163", who=_STATES, what=_CROSSINGS, over=_PLAIN | _w("visit legal military refusal accusation"), passive=False),
    FieldSense(_w("barrer verrouiller cadenasser clore murer sceller"), "sanction", "163", what=_w("frontière frontières détroit"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("retirer supprimer ôter révoquer reprendre dénier refuser couper"), "sanction", "163", what=_w("droit droits privilège privilèges accès préférences"), beside=_RIGHTS, who=_w("@state @org @person conseil assemblée commission organisation union"), over=_PLAIN | _w("withdrawal refusal agreement"), passive=False),
    FieldSense(_w("passer détourner sevrer affranchir"), "sanction", "163", after=_w("de du d' des"), beside=_FUELS, who=_STATES, reflexive=True, over=_PLAIN | _w("meeting visit")),
    FieldSense(_w("renoncer"), "sanction", "163", after=_w("à au aux"), beside=_FUELS, who=_STATES, over=_PLAIN | _w("cancel"), passive=False),
    FieldSense(_w("suspendre bloquer fermer supprimer bannir désactiver clôturer geler"), "sanction", "163", what=_w("compte comptes profil profils chaîne page"), who=_w("réseau twitter facebook plate-forme plateforme youtube instagram tiktok géant meta x google site") | _STATES, over=_PLAIN | _w("cancel refusal legal")),
    FieldSense(_w("frapper"), "sanction", "163", beside=_HIT_BY, after=_w("de d' du des"), over=_PLAIN | _w("attack")),
    FieldSense(_w("maintenir tenir laisser garder écarter mettre"), "sanction", "163", beside=_w("hors écart quarantaine ban"), who=_BODIES | _STATES, what=_w("@state pays membre"), over=_PLAIN | _w("refusal"), passive=False),
    FieldSense(_w("mettre"), "sanction", "163", what=_w("fin terme"), beside=_TRADE - _w("relations échanges"), who=_STATES, over=_PLAIN | _w("agreement withdrawal"), passive=False),
    FieldSense(_w("lever"), "withdrawal", "085", after=_w("pour"), beside=_w("taxe taxes surtaxe droits sanctions embargo interdiction tarifs"), over=_PLAIN | _w("withdrawal")),
    FieldSense(_w("activer déclencher réactiver appliquer promulguer signer actionner brandir"), "sanction", "163", beside=_w("sanctions embargo représailles anti-coercition snapback"), what=_w("act loi mécanisme clause instrument arsenal article train paquet décret"), over=_PLAIN | _w("legal agreement vote warning")),
    FieldSense(_w("épingler viser cibler désigner inscrire frapper blacklister toucher"), "sanction", "163", who=_TREASURY, over=_PLAIN | _w("accusation statement hope attack"), passive=False),
    FieldSense(_w("arrêter stopper suspendre interrompre cesser fermer geler"), "sanction", "163", what=_w("activité activités"), beside=_w("industrielle industriel conjoint commun bilatéral bilatérale intercoréen intercoréenne"), over=_PLAIN | _w("legal cancel sanction"), passive=False),
    FieldSense(_w("riposter répliquer répondre rétorquer réagir"), "sanction", "163", beside=_FUELS | _w("importations douane surtaxe surtaxes visas embargo boycott avoirs"), who=_STATES, over=_PLAIN | _w("attack statement"), passive=False),
    FieldSense(_w("appliquer"), "sanction", "163", who=_LEVIES - _w("mesures"), reflexive=True, over=_PLAIN),
    FieldSense(_w("grimper bondir doubler tripler quadrupler monter"), "sanction", "163", who=_w("droits surtaxe surtaxes tarifs"), beside=_w("douane importations produits acier % marchandises"), over=_PLAIN | _w("visit military"), passive=False),
    FieldSense(_w("débrancher déconnecter exclure couper bannir évincer retrancher"), "sanction", "163", beside=_w("swift"), over=_PLAIN | _w("refusal sanction attack")),
    FieldSense(_w("barrer fermer couper refuser interdire restreindre limiter"), "sanction", "163", what=_w("accès"), beside=_w("marché marchés ports port crédit crédits capitaux financement fonds eaux espace technologies puces"), over=_PLAIN | _w("refusal agreement")),
    FieldSense(_w("consigner clouer immobiliser"), "sanction", "163", what=_w("flotte avions appareils jet jets yacht yachts pétrolier pétroliers navires"), beside=_w("sanctions embargo oligarque oligarques représailles"), over=_PLAIN | _w("legal attack")),
    FieldSense(_w("assécher tarir étrangler asphyxier couper"), "sanction", "163", what=_w("financement financements revenus recettes ressources finances économie"), who=_STATES, over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("renchérir alourdir gonfler"), "sanction", "163", what=_w("droits taxes tarifs"), who=_STATES, over=_PLAIN | _w("statement")),
    FieldSense(_w("exempter dispenser exonérer"), "withdrawal", "085", what=_w("produits biens marchandises importations pays voitures médicaments"), who=_STATES, over=_PLAIN, passive=False),
    FieldSense(_w("frapper"), "sanction", "163", who=_STATES, beside=_w("antidumping compensateurs droits surtaxe surtaxes taxes taxe tarifs embargo"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("tourner fermer couper serrer refermer"), "sanction", "163", what=_w("robinet robinets vanne vannes"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("renvoyer remettre réinscrire replacer placer coucher rétablir ajouter"), "sanction", "163", beside=_w("noire grise"), after=frozenset(), over=_PLAIN | _w("expulsion statement legal")),
    FieldSense(_w("aligner associer joindre rallier conformer"), "sanction", "163", beside=_w("sanctions embargo boycott boycottage"), reflexive=True, over=_PLAIN | _w("military meeting agreement visit")),
    # who is sent away
    FieldSense(_w("prier sommer inviter enjoindre demander ordonner"), "expulsion", "160", beside=_w("valises bagages bagage malles paquetage"), over=_PLAIN | _w("demand offer")),
    FieldSense(_w("plier boucler faire"), "expulsion", "160", who=_ENVOYS | _GUESTS, what=_w("bagage bagages valises malles"), over=_PLAIN | _w("withdrawal visit"), passive=False),
    FieldSense(_w("donner laisser accorder"), "expulsion", "160", what=_ENVOYS | _GUESTS, after=_w("à au aux"), beside=_w("heures jours semaine"), over=_PLAIN | _w("demand aid"), passive=False),
    FieldSense(_w("donner laisser accorder"), "expulsion", "160", what=_MOVED_ON | _w("@people"), beside=_w("déguerpir décamper partir quitter"), after=_w("à aux au"), over=_PLAIN | _w("demand aid"), passive=False),
    FieldSense(_w("jeter refouler déverser abandonner"), "expulsion", "160", beside=_w("désert"), who=_STATES, after=_w("dans en vers au"), over=_PLAIN | _w("withdrawal"), passive=False),
    FieldSense(_w("retirer supprimer refuser annuler révoquer"), "expulsion", "160", what=_w("accréditation accréditations visa visas"), beside=_w("correspondant correspondante correspondants correspondantes reporter reporters envoyée"), over=_PLAIN | _w("sanction withdrawal refusal cancel"), passive=False),
    FieldSense(_w("congédier débarquer pousser éconduire chasser bouter renvoyer remercier virer évincer jeter flanquer mettre déloger sortir"), "expulsion", "160", what=_ENVOYS | _GUESTS | _w("mission"), who=_STATES, over=_PLAIN | _w("refusal visit statement withdrawal"), passive=False),
    FieldSense(_w("congédier débarquer chasser bouter virer"), "expulsion", "160", what=_ENVOYS | _GUESTS, over=_PLAIN | _w("refusal visit statement withdrawal"), passive=True),
    FieldSense(_w("mettre embarquer entasser pousser charger jeter hisser renvoyer installer"), "expulsion", "160", what=_MOVED_ON | _w("@people"), beside=_CARRIED_BY, who=_STATES | _w("autorités police préfecture gendarmes armée soldats"), over=_PLAIN | _w("visit legal accusation"), passive=False),
    FieldSense(_w("rejeter refouler repousser déverser ramener reconduire raccompagner chasser pousser abandonner conduire transporter acheminer déposer lâcher"), "expulsion", "160", beside=_MOVED_ON - _w("familles ressortissants travailleurs ouvriers kurdes afghans"), after=_w("par vers hors jusqu' à au dans de sans"), who=_STATES | _w("autorités police gendarmes armée soldats garde"), over=_PLAIN | _w("refusal visit cancel withdrawal aid"), passive=False),
    FieldSense(_w("rejeter refouler repousser chasser pousser abandonner déposer lâcher"), "expulsion", "160", what=_MOVED_ON, beside=_AWAY, over=_PLAIN | _w("refusal visit cancel withdrawal aid postpone")),
    FieldSense(_w("bannir exiler proscrire"), "expulsion", "160", what=_w("@people opposants opposant dissidents dissident écrivain évêque imam imams prédicateur"), passive=True, over=_w("sanction expulsion other")),
    FieldSense(_w("retirer supprimer refuser annuler révoquer"), "expulsion", "160", what=_w("accréditation accréditations visa visas carte cartes"), beside=_w("sommés sommé sommée partir quitter"), over=_PLAIN | _w("sanction withdrawal refusal cancel")),
    FieldSense(_w("débarquer déposer abandonner"), "expulsion", "160", who=_STATES, beside=_w("papiers clandestins apatrides migrants indésirables"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("prier sommer inviter enjoindre tenir"), "expulsion", "160", what=_ENVOYS | _GUESTS | _w("chefs"), beside=_w("quitter partir regagner déguerpir"), over=_PLAIN | _w("demand offer"), passive=True),
    FieldSense(_w("quitter partir repartir rentrer regagner déguerpir"), "expulsion", "160", who=_ENVOYS | _GUESTS, beside=_TOLD_TO_GO, over=_PLAIN | _w("visit withdrawal deadline"), passive=False),
    FieldSense(_w("donner laisser accorder"), "expulsion", "160", what=_w("heures jours"), beside=_ENVOYS | _GUESTS, over=_PLAIN | _w("demand aid"), passive=False),
    # courts and gaols
    FieldSense(_w("cueillir coffrer pincer coincer alpaguer menotter embarquer appréhender"), "legal", "090", passive=True, what=_w("@person suspect suspects fugitif homme hommes opposant journaliste terroriste parrain ministre banquier général chef militant militants député"), over=_PLAIN | _w("visit")),
    FieldSense(_w("quitter sortir"), "legal", "090", what=_w("geôle geôles prison cellule cachot bagne pénitencier détention"), over=_PLAIN | _w("withdrawal visit"), passive=False),
    FieldSense(_w("prendre écoper purger récolter"), "legal", "090", beside=_w("perpétuité réclusion ferme"), over=_PLAIN | _w("attack legal"), passive=False),
    FieldSense(_w("proclamer décréter"), "legal", "090", beside=_w("urgence exception siège"), what=_w("état"), over=_w("statement legal other")),
    FieldSense(_w("plancher pencher délibérer débattre siéger réunir"), "legal", "090", who=_COURT, beside=_w("extradition recours sort requête plainte appel demande affaire dossier procès peine cas légalité constitutionnalité légitimité mandat libération arrestation"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("dire déclarer reconnaître"), "legal", "090", who=_COURT, reflexive=True, over=_w("statement") | NO_KIND),
    FieldSense(_w("pourvoir"), "legal", "090", beside=_w("cassation appel conseil cour"), reflexive=True, over=_PLAIN),
    FieldSense(_w("tirer sortir cueillir arracher lever"), "legal", "090", what=_w("lit"), over=_PLAIN | _w("military visit attack withdrawal")),
    FieldSense(_w("tirer sortir cueillir arracher lever"), "legal", "090", beside=_w("lit sommeil"), after=_w("de du au"), over=_PLAIN | _w("military visit attack withdrawal")),
    FieldSense(_w("dormir coucher croupir séjourner moisir passer"), "legal", "090", beside=_LOCKED_UP - _w("centrale"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("franchir passer"), "legal", "090", beside=_w("prison pénitencier tribunal"), what=_w("porte portes portail seuil grilles"), over=_PLAIN | _w("attack military visit"), passive=False),
    FieldSense(_w("lancer prononcer émettre édicter"), "legal", "090", what=_w("fatwa fatwas"), over=_PLAIN | _w("military")),
    FieldSense(_w("boycotter bouder sécher snober fuir"), "legal", "090", what=_w("procès audience juges tribunal"), over=_PLAIN | _w("refusal")),
    FieldSense(_w("livrer remettre céder transférer envoyer"), "legal", "090", beside=_BEFORE_JUDGES, what=_w("@person général colonel chef suspect suspects président accusé accusés inculpé bourreau criminel criminels milicien miliciens ministre fils"), over=_PLAIN | _w("aid visit withdrawal military")),
    FieldSense(_w("placer mettre jeter envoyer conduire renvoyer écrouer expédier ramener"), "legal", "090", beside=_LOCKED_UP | _w("fers menottes"), what=_w("@person opposant opposants chef ministre général journaliste journalistes maire député avocat blogueur militants"), over=_PLAIN | _w("military aid visit expulsion")),
    FieldSense(_w("condamner"), "legal", "090", who=_w("fatwa"), over=_w("accusation legal")),
)
