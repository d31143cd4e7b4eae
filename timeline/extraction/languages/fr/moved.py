# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of who comes, meets and goes home, of forces, weapons and relief, by what they are done to. The first row that
fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_TROOPS = _w("soldats troupes militaires contingent contingents bataillon bataillons parachutistes légionnaires casques force forces renforts brigade régiment hommes avant-garde garde détachement unités commandos")
_MEN = _w("soldats troupes militaires contingent bataillon parachutistes légionnaires casques renforts brigade régiment détachement commandos miliciens mercenaires")
_WARSHIPS = _w("flotte escadre porte-avions porte-hélicoptères frégate frégates destroyer destroyers croiseur corvette corvettes patrouilleur patrouilleurs sous-marin sous-marins marin avions hélicoptères cuirassé canonnière armada flottille")
_ARMS = _w("chars missiles blindés hélicoptères avions munitions armes obus canons drones fusils rafale rafales mirage leopard patriot himars mig chasseurs lanceurs intercepteurs torpilles frégate frégates sous-marins patrouilleurs f-16 f-35")
_GUNS = _w("batterie batteries missiles radar radars canons lanceurs système systèmes bouclier artillerie mines barrages")
_HELPERS = _w("sauveteurs secouristes pompiers médecins infirmiers canadair navire-hôpital hôpital hôpitaux démineurs experts logisticiens soignants épidémiologistes")
_OWN_ENVOYS = _w("ambassadeur ambassadrice ambassadeurs ambassadrices représentant représentants représentante consul consuls consule diplomates conseillers envoyé envoyée envoyés nonce observateur observateurs émissaire émissaires attaché attachée attachés délégué délégués personnel chargé chargée haut-commissaire coopérants")
_CALLED_HOME = _w("délégation délégations équipe athlètes négociateur négociateurs négociatrice")
_RELIEF = _w("convoi convois camions aide vivres médicaments secours cargaison camions-citernes citernes cargo doses vaccins")
_SHIPS = _w("navire cargo pétrolier chimiquier vraquier chalutier chalutiers yacht bateau tanker méthanier voilier porte-conteneurs")
_COASTGUARD = _w("garde-côtes garde marine douaniers gendarmes gendarmerie marins frégate destroyer patrouilleur vedette côtes")
_RULERS = _w("roi président souverain sultan empereur émir régent dictateur monarque reine chef")
_SOLDIERS = _w("putschistes armée militaires junte officiers colonels généraux soldats mutins rebelles")
_OWN = _w("ses leurs")
_NATIONALS = _w("ressortissants nationaux citoyens expatriés touristes étudiants diplomates coopérants personnel agents employés familles")
_BLOCS = _w("coalition union otan alliance organisation ligue opep cedeao cédéao aes commonwealth francophonie traité pacte accord convention fmi omc oms unesco cpi zone euro mercosur brics onu eurovision benelux")
_CABINET = _w("coalition gouvernement cabinet majorité alliance exécutif junte front")
_PLACES = _w("lieux cellule domicile hôpital prison tribunal stade palais maison bureau clinique")
_MISSION = _w("mission opération")
_KEEPERS = _w("onu osce nations casques européenne africaine observateurs minusma monusco unifil finul barkhane force unies ua ue")
_RESTRAINTS = _w("restrictions restriction visas interdiction interdictions surtaxe surtaxes tarifs taxes droits embargo sanctions sanction barrages barrage contrôles blocus boycott quotas gel")
_TALKS = _w("négociations pourparlers dialogue discussions table concertation")
_HEADS = _w("président présidente ministre ministres premier roi reine chancelier chancelière dirigeant dirigeants prince pape sultan émir homologue homologues chef chefs ambassadeur ambassadrice émissaire médiateur médiateurs opposant opposants gouverneur gouverneurs secrétaire état-major commissaire général syndicats négociateurs négociateur négociatrice représentants délégués parlementaires dissidents familles avocats maires patrons avocat")
_CORPS = _w("dépouille dépouilles corps cercueil cercueils restes cendres ossements")
_AT_HOME = _w("chez")
_STRUCK = _w("antenne immeuble pont pylône voie oléoduc gazoduc bâtiment véhicule véhicules navire siège ambassade consulat bus autobus école église mosquée")
_BOMBS = _w("engin engins bombe bombes charge charges drone drones obus roquette roquettes missile missiles grenade grenades explosifs colis")
_HARM = _w("tués tué tuée blessés blessé morts mort balles tirs coups feu gardes soldats militaires policiers gendarmes navire navires chalutier patrouille frontière garde-côtes miliciens")
_MACHINES = _w("technique nucléaire centrale réacteur train avion usine vol ascenseur diplomatique protocole protocolaire séance parlementaire informatique électrique chimique")
_FIGHTERS = _w("insurgés rebelles djihadistes séparatistes assaillants mutins combattants")
_SEEKERS = _w("police policiers gendarmes gendarmerie enquêteurs douaniers sauveteurs secouristes pompiers armée soldats marins")
_MIXED = _w("commission comité groupe")
_SITTING = _w("mixte travail contact suivi pilotage négociation")

MOVED: tuple[FieldSense, ...] = (
    # who goes home, is taken home, goes out
    FieldSense(_w("rapatrier évacuer"), "withdrawal", "087", what=_NATIONALS, after=_OWN, over=_PLAIN | _w("withdrawal expulsion other"), passive=False),
    FieldSense(_w("rappeler"), "withdrawal", "087", what=_OWN_ENVOYS, over=_w("statement expulsion other")),
    FieldSense(_w("rappeler"), "withdrawal", "087", after=_CALLED_HOME, over=_w("statement expulsion other"), passive=False),
    FieldSense(_w("rappeler"), "withdrawal", "087", what=_CALLED_HOME, over=_w("statement expulsion other"), passive=True),
    FieldSense(_w("rentrer revenir"), "withdrawal", "087", what=_w("ambassadeur ambassadrice ambassadeurs chargé consul nonce diplomates"), beside=_w("fait faire fera font"), over=_w("visit other") | NO_KIND, passive=False),
    FieldSense(_w("rapatrier ramener rentrer arriver"), "other", "000", what=_CORPS, over=_w("withdrawal visit other") | NO_KIND),
    FieldSense(_w("arriver rentrer revenir"), "other", "000", who=_CORPS, over=_w("visit other") | NO_KIND),
    FieldSense(_w("rentrer retourner"), "other", "000", after=_AT_HOME, over=_w("visit"), passive=False),
    FieldSense(_w("quitter regagner"), "other", "000", what=_PLACES, over=_w("withdrawal visit legal") , passive=False),
    FieldSense(_w("quitter"), "refusal", "120", what=_w("salle table séance tribune hémicycle"), over=_w("visit withdrawal refusal"), passive=False),
    FieldSense(_w("quitter"), "withdrawal", "087", who=_MISSION, beside=_KEEPERS | _w("maintien stabilisation minustah"), over=_w("visit withdrawal"), passive=False),
    FieldSense(_w("quitter"), "visit", "042", who=_w("mission délégation"), over=_w("visit withdrawal"), passive=False),
    FieldSense(_w("quitter"), "visit", "042", what=_w("siège"), over=_w("visit withdrawal"), passive=False),
    FieldSense(_w("rendre remettre restituer céder rétrocéder"), "withdrawal", "087", what=_w("base bases caserne casernes camp aérodrome garnison"), over=_PLAIN | _w("military legal")),
    FieldSense(_w("sortir"), "withdrawal", "087", what=_BLOCS | _w("consortium programme coopération commission"), after=_w("de du d' des"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("quitter"), "withdrawal", "087", what=_CABINET, over=_w("visit withdrawal other legal"), passive=False),
    FieldSense(_w("quitter"), "withdrawal", "087", what=_BLOCS, over=_w("visit withdrawal other"), passive=False),
    FieldSense(_w("claquer"), "withdrawal", "087", what=_w("porte"), beside=_BLOCS | _CABINET, over=_w("refusal"), passive=False),
    FieldSense(_w("prendre achever finir terminer cesser"), "withdrawal", "087", who=_MISSION, beside=_KEEPERS, over=_PLAIN | _w("visit withdrawal"), passive=False),
    FieldSense(_w("quitter regagner"), "withdrawal", "087", who=_TROOPS | _w("gros"), over=_w("visit"), passive=False),
    FieldSense(_w("supprimer lever abolir alléger assouplir abroger"), "withdrawal", "085", what=_RESTRAINTS, over=_PLAIN | _w("sanction legal cancel withdrawal")),
    FieldSense(_w("lever démanteler"), "withdrawal", "087", what=_w("barrages barrage barricades camp"), over=_PLAIN | _w("withdrawal")),
    FieldSense(_w("relever"), "withdrawal", "087", who=_w("contingent"), passive=True, over=_w("statement other military")),
    FieldSense(_w("lever"), "other", "000", what=_w("drapeau couleurs rideau poing bras verre"), over=_w("withdrawal"), passive=False),
    # met, seen, received
    FieldSense(_w("reprendre retrouver"), "meeting", "040", what=_w("chemin route"), beside=_TALKS, over=_w("visit other carry") | NO_KIND, passive=False),
    FieldSense(_w("revenir retourner rasseoir asseoir retrouver"), "meeting", "040", beside=_w("table négociations"), after=_w("à autour"), over=_w("visit other meeting demand") | NO_KIND, passive=False),
    FieldSense(_w("retrouver"), "other", "000", who=_SEEKERS, over=_PLAIN | _w("meeting"), passive=False, reflexive=False),
    FieldSense(_w("voir revoir retrouver"), "meeting", "040", what=_HEADS | _w("@person"), over=_PLAIN | _w("meeting"), passive=False, reflexive=False),
    FieldSense(_w("recevoir accueillir"), "meeting", "040", what=_w("investisseurs exilés dissidents lycéens émissaires entrepreneurs industriels veuve cousins frère négociants médiateurs rescapés anciens bâtonnier armateurs viticulteurs commerçants élus"), over=_w("other meeting carry") | NO_KIND),
    FieldSense(_w("recevoir"), "meeting", "040", what=_HEADS | _w("bureaux partis organisations associations victimes collectif chefs"), over=_w("meeting other") | NO_KIND),
    FieldSense(_w("prendre reprendre"), "meeting", "040", what=_w("langue contact attache"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("convoquer réunir rassembler"), "meeting", "040", what=_w("représentants partis syndicats chefs gouverneurs dirigeants rivaux"), over=_PLAIN, passive=False),
    FieldSense(_w("rencontrer"), "other", "000", what=_w("hostilité écho échos succès adhésion scepticisme résistance résistances refus soutien opposition faveur obstacle obstacles difficulté difficultés indifférence enthousiasme"), over=_w("meeting"), passive=False),
    FieldSense(_w("commencer continuer"), "meeting", "040", beside=_w("discuter négocier débattre"), after=_w("à"), over=_PLAIN, passive=False),
    FieldSense(_w("présider"), "meeting", "040", what=_w("conseil séance cabinet réunion comité"), over=_PLAIN, passive=False),
    FieldSense(_w("tenir ouvrir réunir fixer reporter ajourner"), "meeting", "040", who=_MIXED, what=_MIXED, beside=_SITTING, over=_PLAIN | _w("meeting plan postpone")),
    FieldSense(_w("examiner étudier débattre"), "meeting", "040", who=_w("assemblée"), beside=_w("situation crise question dossier rapport"), over=_w("meeting other"), passive=False),
    FieldSense(_w("asseoir"), "meeting", "040", after=_w("à autour face"), reflexive=True),
    # came
    FieldSense(_w("attendre"), "military", "150", what=_MEN | _WARSHIPS, over=_PLAIN | _w("plan hope visit"), passive=True, stance="plan"),
    FieldSense(_w("attendre"), "aid", "070", what=_RELIEF, over=_PLAIN | _w("plan hope visit"), passive=True, stance="plan"),
    FieldSense(_w("attendre"), "visit", "042", what=_w("délégation délégations mission émissaire inspecteurs experts observateurs équipe enquêteurs médiateurs médiateur"), over=_PLAIN | _w("plan hope visit"), passive=True, stance="plan"),
    FieldSense(_w("inspecter"), "visit", "042", who=_HEADS, over=_PLAIN),
    FieldSense(_w("accomplir effectuer faire"), "visit", "042", what=_w("pèlerinage périple crochet aller-retour incursion"), over=_PLAIN, passive=False),
    FieldSense(_w("achever conclure boucler terminer"), "visit", "042", what=_w("mission tournée visite périple pèlerinage déplacement"), over=_PLAIN | _w("agreement statement military"), passive=False),
    FieldSense(_w("prendre reprendre"), "visit", "042", what=_w("avion train hélicoptère"), over=_PLAIN | _w("attack military"), passive=False),
    FieldSense(_w("trouver"), "visit", "042", who=_HEADS | _w("cheffe patron patronne directeur directrice"), after=_w("à au aux en"), over=_PLAIN | _w("meeting"), reflexive=True),
    FieldSense(_w("entrer"), "visit", "042", who=_w("train"), after=_w("en"), beside=_w("gare"), passive=False),
    # forces
    FieldSense(_w("repérer détecter pister"), "military", "150", what=_w("marin marins"), over=_PLAIN),
    FieldSense(_w("mettre faire"), "military", "150", who=_WARSHIPS | _w("avions marin"), beside=_w("cap route voile"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("franchir traverser emprunter remonter"), "military", "150", who=_WARSHIPS | _w("marin hélicoptères"), beside=_w("canal détroit mer eaux port rade bosphore dardanelles golfe île"), over=_PLAIN | _w("attack visit withdrawal"), passive=False),
    FieldSense(_w("sauter"), "military", "150", who=_w("parachutistes paras légionnaires commandos"), over=_w("attack other") | NO_KIND, passive=False),
    FieldSense(_w("relever remplacer relayer"), "military", "150", who=_MEN, over=_PLAIN | _w("statement"), passive=False),
    FieldSense(_w("porter monter renforcer gonfler"), "military", "150", what=_w("mission effectifs effectif force contingent"), beside=_w("hommes soldats casques militaires"), over=_PLAIN | _w("visit military")),
    FieldSense(_w("installer implanter positionner disposer"), "military", "150", what=_GUNS, over=_PLAIN),
    FieldSense(_w("commander acheter acquérir"), "other", "000", what=_ARMS, over=_w("demand other") | NO_KIND),
    FieldSense(_w("recevoir réceptionner"), "aid", "070", what=_ARMS | _w("premiers"), beside=_ARMS | _w("16 35"), over=_w("meeting other") | NO_KIND, passive=False),
    FieldSense(_w("aborder arraisonner"), "military", "150", what=_SHIPS, who=_COASTGUARD, over=_PLAIN | _w("military")),
    FieldSense(_w("aborder"), "other", "000", what=_w("question questions sujet sujets dossier dossiers problème problèmes thème thèmes sort cas affaire"), over=_PLAIN),
    FieldSense(_w("aborder"), "attack", "190", what=_SHIPS, over=_PLAIN),
    FieldSense(_w("heurter percuter éperonner"), "military", "150", who=_w("frégate destroyer vedette patrouilleur garde-côtes canonnière corvette"), what=_w("poupe coque proue navire patrouilleur vedette chalutier frégate"), over=_PLAIN),
    FieldSense(_w("déposer"), "attack", "190", what=_RULERS, who=_SOLDIERS, over=_PLAIN),
    FieldSense(_w("prendre"), "military", "150", after=_w("pied"), who=_w("hommes troupes soldats marines parachutistes commandos"), over=_PLAIN, passive=False),
    FieldSense(_w("encercler cerner"), "attack", "190", who=_w("bateaux pêcheurs manifestants chalutiers hommes"), over=_w("military")),
    FieldSense(_w("basculer plonger sombrer replonger"), "attack", "190", beside=_w("guerre"), over=_PLAIN, passive=False),
    FieldSense(_w("progresser foncer"), "attack", "190", who=_FIGHTERS, over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("avancer marcher"), "attack", "190", who=_FIGHTERS, after=_w("vers sur dans jusqu' jusque contre"), over=_PLAIN | _w("military"), passive=False),
    # incidents: somebody shot, unless a machine broke
    FieldSense(_w("survenir produire dérouler arriver avoir"), "other", "000", who=_w("incident incidents"), beside=_MACHINES, passive=False),
    FieldSense(_w("survenir intervenir"), "other", "000", what=_w("incident incidents"), beside=_MACHINES, passive=True),
    FieldSense(_w("survenir intervenir"), "attack", "190", what=_w("incident incidents"), passive=True, itself=True),
    FieldSense(_w("survenir produire éclater opposer dérouler coûter redouter craindre"), "attack", "190", who=_w("incident incidents"), over=_PLAIN | _w("happen"), itself=True),
    FieldSense(_w("mettre"), "attack", "190", beside=_w("jours"), after=_w("fin"), over=_PLAIN | _w("withdrawal agreement"), passive=False),
    FieldSense(_w("tomber"), "attack", "190", beside=_w("balles feu"), after=_w("sous"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("endommager souffler éventrer détruire toucher"), "attack", "190", who=_BOMBS, what=_STRUCK, over=_PLAIN | _w("statement"), passive=False),
    # relief
    FieldSense(_w("recevoir"), "aid", "070", what=_w("don dons aide vaccins vivres prêt tranche fonds"), over=_w("meeting other") | NO_KIND, passive=True),
    FieldSense(_w("dépêcher envoyer expédier"), "aid", "070", what=_HELPERS, over=_PLAIN | _w("visit military")),
    FieldSense(_w("déposer placer"), "aid", "070", what=_w("milliard million"), beside=_w("banque"), over=_PLAIN),
    FieldSense(_w("franchir entrer arriver atteindre pénétrer parvenir quitter partir"), "aid", "070", who=_w("convoi convois"), beside=_w("humanitaire humanitaires vivres aide secours médicaments alimentaire alimentaires nourriture croix-rouge croix croissant onu pam tonnes"), over=_PLAIN | _w("visit withdrawal attack"), passive=False),
    FieldSense(_w("monter installer dresser ouvrir ériger"), "aid", "070", what=_w("hôpital dispensaire tentes"), over=_PLAIN),
    FieldSense(_w("ouvrir"), "aid", "070", what=_w("portes porte frontière frontières"), beside=_w("réfugiés déplacés sinistrés rescapés blessés exilés"), over=_PLAIN, passive=False),
    FieldSense(_w("ouvrir établir instaurer créer"), "aid", "070", what=_w("couloir couloirs corridor corridors"), beside=_w("humanitaire humanitaires"), over=_PLAIN | _w("sanction agreement"), itself=True),
    FieldSense(_w("entrer arriver atteindre pénétrer franchir gagner accoster"), "aid", "070", who=_w("camions camion avions avion cargo navires navire bateaux péniches train"), beside=_w("farine vivres médicaments blé riz nourriture couvertures tentes vaccins secours humanitaire"), over=_PLAIN | _w("visit attack military"), passive=False),
    FieldSense(_w("céder livrer remettre fournir"), "aid", "070", what=_ARMS | _w("f"), over=_PLAIN | _w("aid legal visit")),
    FieldSense(_w("rouvrir ouvrir"), "aid", "070", what=_w("robinet robinets"), over=_PLAIN, passive=False),
)
