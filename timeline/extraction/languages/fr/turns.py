# ruff: noqa: E501 (tables of words)
# fmt: off
"""French turns of the press: what is handed in, struck, opened, cut off or passed, by what it is done to. The first row
that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other") | NO_KIND
_CHAMBERS = _w("parlement sénat assemblée chambre congrès députés sénateurs eurodéputés parlementaires bundestag knesset")
_BILLS = _w("loi projet texte traité budget réforme motion amendement résolution accord")
_SHELLS = _w("obus roquette roquettes missile missiles drone drones bombe balle balles")
_SHOTS = _w("tirs tir rafales coups explosion explosions détonation détonations fusillade")
_LISTED = _w("banque banques entreprise entreprises société sociétés personnes responsables navires personnalités entités individus dirigeants généraux pétroliers groupes organisations")
_BINDING = _w("trêve cessez armistice accord contrat protocole traité moratoire mandat bail concession sursis convention embargo licence")
_GEAR = _w("patrouilleur patrouilleurs avion avions frégate frégates chars camions tracteurs doses vedette bus drone drones ambulances véhicules blindés munitions armes vedettes matériel équipements hélicoptères générateurs vaccins vivres")
_CURRENT = _w("courant électricité eau chauffage téléphone internet carburant")
_ILLS = _w("épidémie choléra fièvre maladie incendie incendies")
_RULINGS = _w("arrêté arrêtés décret décrets ordonnance ordonnances interdiction")
_SITTING = _w("comité commission conférence sommet session congrès assemblée conseil réunion forum")
_STAGING_SIT_INS = _w("grévistes étudiants lycéens ouvriers ouvrières salariés agriculteurs éleveurs manifestants militants syndicalistes paysans pêcheurs habitants riverains enseignants mineurs dockers planteurs réfugiés chômeurs")
_CLINICS = _w("hôpital dispensaire clinique")
_HERITAGE = _w("patrimoine patrimoines")
_COUNTED = _w("points voix suffrages")
_SENT = _w("télégramme télégrammes lettre lettres message messages dépêche dépêches courrier missive invitations circulaire")
_CHARGES = _w("service services intérim présidence relève permanence suppléance représentation liaison liaisons transport transports garde protection sécurité ravitaillement distribution commandement secrétariat transition navette surveillance fonctionnement continuité administration")
_AGREED_STOP = _w("trêve cessez cessez-le-feu")
_ONE_SIDED = _w("unilatéral unilatérale unilatéralement")
_GUARDS = _w("parachutistes compagnie soldats section bataillon détachement marines gendarmes légionnaires blindés chars troupes")
_GUARDED = _w("aérodrome aéroport palais pont ponts port radio ambassade frontière carrefours col gare bâtiments poste entrée entrées abords")

TURNS: tuple[FieldSense, ...] = (
    FieldSense(_w("occuper"), "other", "000", who=_STAGING_SIT_INS, over=_w("attack"), passive=False),
    FieldSense(_w("demander"), "statement", "010", after=_w("pourquoi si s' comment où quand quel quelle quels quelles combien"), over=_w("demand statement"), passive=False, itself=True),
    FieldSense(_w("prononcer statuer trancher"), "legal", "090", who=_w("chambre chambres"), beside=_w("accusation instruction appel criminelle correctionnelle sociale commerciale"), passive=False),
    FieldSense(_w("ouvrir achever clore reprendre débuter conclure poursuivre terminer"), "meeting", "040", who=_w("travaux"), beside=_SITTING, passive=False),
    FieldSense(_w("renvoyer"), "legal", "090", what=_w("audience procès"), over=_w("expulsion other"), passive=True),
    FieldSense(_w("lancer"), "demand", "020", what=_w("pétition pétitions supplique"), over=_w("other statement") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("plaider demander requérir"), "legal", "090", what=_w("relaxe acquittement non-lieu clémence"), over=_w("statement demand legal")),
    FieldSense(_w("renvoyer"), "vote", "057", who=_CHAMBERS, what=_BILLS, passive=False),
    FieldSense(_w("donner"), "vote", "057", what=_w("quitus décharge"), over=_PLAIN),
    FieldSense(_w("porter"), "vote", "057", who=_CHAMBERS, beside=_w("présidence tête perchoir"), over=_w("other state") | NO_KIND, passive=False),
    FieldSense(_w("passer"), "vote", "057", who=_BILLS, beside=_w("justesse voix"), passive=False),
    FieldSense(_w("ajouter inscrire placer"), "sanction", "163", what=_LISTED, beside=_w("liste listes"), over=_w("statement other plan") | NO_KIND),
    FieldSense(_w("inscrire ajouter placer"), "other", "000", beside=_HERITAGE, over=_w("sanction statement other plan") | NO_KIND),
    FieldSense(_w("battre devancer distancer"), "vote", "057", beside=_COUNTED, after=_w("de avec"), over=_PLAIN, passive=False),
    FieldSense(_w("tomber"), "attack", "190", beside=_w("balles feu coups"), after=_w("sous"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("partir"), "statement", "010", who=_SENT, over=_w("visit withdrawal other") | NO_KIND, passive=False),
    FieldSense(_w("assurer"), "other", "000", what=_CHARGES, over=_w("statement"), passive=False),
    FieldSense(_w("proclamer décréter déclarer instaurer annoncer"), "withdrawal", "087", what=_AGREED_STOP, beside=_ONE_SIDED, itself=True),
    FieldSense(_w("garder surveiller"), "military", "150", who=_GUARDS, what=_GUARDED, over=_PLAIN, passive=False),
    FieldSense(_w("parvenir aboutir arriver trouver"), "agreement", "057", what=_w("accord entente compromis arrangement"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("purger"), "", "000", what=_w("peine peines"), over=_w("legal other") | NO_KIND, stance="state"),
    FieldSense(_w("obtenir arracher"), "agreement", "057", what=_w("engagement engagements"), over=_PLAIN | _w("vote"), passive=False),
    FieldSense(_w("reconnaître"), "agreement", "057", what=_w("frontière frontières"), over=_w("statement other") | NO_KIND),
    FieldSense(_w("retenir"), "sanction", "163", what=_w("versement versements tranche prêt"), over=_w("other legal refusal") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("fouler"), "visit", "042", what=_w("sol tapis")),
    FieldSense(_w("arriver parvenir venir"), "deadline", "000", who=_BINDING, beside=_w("terme échéance expiration"), over=_w("visit other agreement state") | NO_KIND, passive=False),
    FieldSense(_w("priver"), "other", "000", beside=_CURRENT, over=_w("sanction")),
    FieldSense(_w("déclarer"), "other", "000", who=_ILLS, over=_w("statement"), passive=False),
    FieldSense(_w("décerner"), "legal", "090", what=_w("mandat mandats")),
    FieldSense(_w("annuler suspendre casser invalider"), "legal", "090", what=_RULINGS),
    FieldSense(_w("remettre céder offrir"), "aid", "070", what=_GEAR, over=_PLAIN | _w("offer"), passive=False),
    FieldSense(_w("ouvrir"), "aid", "070", who=_CLINICS, beside=_w("campagne"), over=_PLAIN, passive=False),
    FieldSense(_w("retentir crépiter résonner claquer"), "attack", "190", who=_SHOTS, over=_PLAIN | _w("refusal"), passive=False),
    FieldSense(_w("atteindre toucher percuter viser"), "attack", "190", who=_SHELLS, over=_w("other hope visit attack") | NO_KIND, passive=False),
    FieldSense(_w("viser"), "attack", "190", who=_w("attentat attentats attaque attaques explosion bombe tir tirs frappe frappes raid raids assaut bombardement bombardements embuscade"), over=_w("hope other statement") | NO_KIND, passive=False),
    FieldSense(_w("poursuivre"), "legal", "090", after=_w("pour devant en"), beside=_w("justice tribunal pour parquet cour"), over=_w("statement other carry") | NO_KIND, passive=True),
    FieldSense(_w("viser cibler"), "attack", "190", what=_w("hôpital école marché immeuble quartier port aéroport base convoi ambulance dépôt centrale raffinerie église mosquée camp village positions"), over=_w("hope attack other statement") | NO_KIND, passive=False),
    FieldSense(_w("quitter"), "other", "000", what=_w("tête direction présidence fonctions politique poste"), over=_w("withdrawal visit"), passive=False),
    FieldSense(_w("accoster atterrir arriver entrer poser"), "aid", "070", beside=_w("tonnes"), who=_w("navire navires cargo avion avions bateau camions convoi"), over=_w("visit other military") | NO_KIND, passive=False),
)
