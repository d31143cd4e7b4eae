# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of the press and what they are done to: one verb, several kinds. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other") | NO_KIND
_DECREES = _w("mandat mandats décret décrets ordonnance ordonnances arrêté arrêtés grâce amnistie")
_WRITTEN = _w("lettre lettres livre condoléances")
_RINGS = _w("réseau réseaux cellule cellules gang gangs filière filières bande bandes agents complot complots trafic trafiquants")
_PEOPLE_HELD = _w("homme hommes femme femmes suspect suspects journaliste journalistes militant militants manifestants étudiants opposant opposants espions espion pêcheurs marins trafiquants ressortissants passeurs")
_SUSPECTS = _w("suspect suspects prisonnier prisonniers fugitif fugitifs détenu détenus accusé condamné condamnés tueur")
_MOVED_ON = _w("réfugiés migrants clandestins demandeurs exilés déplacés sans-papiers familles ressortissants étrangers bateau bateaux embarcation embarcations")
_TALKS = _w("pourparlers négociations sommet conférence réunion session discussions dialogue entretiens consultations visite voyage cérémonie procès scrutin vote élection audience rencontre tournée festivités")
_THOUGHTS = _w("relations rapports climat atmosphère débat débats confiance processus projet projets réforme réformes texte plan proposition initiative espoir espoirs efforts économie marché marchés record records popularité campagne vie croissance unité coalition majorité crédibilité réputation image monnaie budget moral ambitions")
_TALKS_ONLY = _w("pourparlers négociations sommet conférence réunion session discussions dialogue consultations table")
_ACCORDS = _w("accord accords traité traités pacte pactes convention protocole concordat alliance contrat contrats bail partenariat coopération")
_FORCES = _w("soldats troupes militaires contingent bataillon chars navires frégates parachutistes marins forces réservistes")
_FLYING = _w("avion avions appareil hélicoptère hélicoptères vol jet chasseur planeur ballon")
_FLOATING = _w("ferry navire navires bateau bateaux chalutier chalutiers pétrolier cargo vedette embarcation barque pirogue voilier yacht radeau")
_GOODS = _w("exportations importations ventes vente livraisons livraison expéditions fournitures achats")
_SUPPLY = _w("gaz électricité eau courant pétrole robinet vannes vanne approvisionnement fourniture")
_FOOD = _w("maïs blé riz farine sucre lait médicaments vivres vaccins vaccin doses tentes couvertures nourriture ambulances secours secouristes médecins rations semences générateurs colis vêtements")
_ARMS = _w("chars missiles hélicoptères avions munitions armes obus canons drones fusils blindés batteries")
_LOOT = _w("statue statues œuvres bronzes tableaux restes ossements crânes corps dépouille dépouilles archives trésor trésors île îles terres manuscrits objets biens")
_REVOLTS = _w("révolte rébellion soulèvement mutinerie insurrection putsch émeute émeutes coup")
_OBSTACLES = _w("objection objections veto opposition revendication revendications exigence exigences réserves réticences")
_LEAVES = _w("autorisation autorisations permission accès survol passage dérogation dérogations concession concessions droit droits indépendance autonomie")
_PRESSURE = _w("embargo sanctions blocus siège boycott boycottage restrictions interdiction quarantaine couvre")
_OUTLETS = _w("radio chaîne journal quotidien hebdomadaire télévision agence site station")
_SITES = _w("site sites réseau réseaux serveur serveurs portail messagerie comptes ordinateurs système")
_LINKS = _w("câble câbles oléoduc oléoducs gazoduc gazoducs pipeline pont ponts voie voies ligne lignes")
_REBELS = _w("rebelles guérilleros insurgés combattants djihadistes miliciens maquisards pirates ravisseurs assaillants preneurs putschistes")
_ROBBERS = _w("armés bandits pirates gangsters malfaiteurs hommes assaillants")
_HACKERS = _w("pirates hackers hacker virus cyberattaque rançongiciel informatiques")
_TOWNS = _w("ville localité village villages port aéroport base capitale province région île quartier colline bastion")
_RECEIVED = _w("lettre lettres message messages note notes demande demandes requête invitation télégramme rapport copie réponse proposition propositions plainte plaintes documents assurances garanties soutien appui")
_PRIZES = _w("prix médaille récompense titre diplôme décoration ordre instructions menaces voix votes visa passeport feu")
_COURT = _w("cour tribunal juge juges magistrat magistrats jury procureur parquet justice")
_PROBES = _w("enquête enquêtes information instruction procédure poursuites")
_HEADS = _w("président présidente ministre premier roi reine chancelier chancelière dirigeant dirigeants prince pape sultan émir homologue homologues délégation chef chefs")
_ENVOYS = _w("ambassadeur ambassadrice ambassadeurs diplomate diplomates attaché attachés consul envoyé fonctionnaires")

FRAMES: tuple[FieldSense, ...] = (
    # what is signed, issued, made known
    FieldSense(_w("signer délivrer émettre lancer"), "legal", "090", what=_DECREES, over=_w("agreement other") | NO_KIND),
    FieldSense(_w("signer"), "demand", "020", what=_w("pétition pétitions"), over=_w("agreement")),
    FieldSense(_w("signer"), "statement", "010", what=_WRITTEN, over=_w("agreement"), passive=False),
    FieldSense(_w("émettre formuler exprimer"), "statement", "010", what=_w("réserves doutes regrets vœu souhait avis opinion"), over=_PLAIN, passive=False),
    FieldSense(_w("élever émettre"), "accusation", "110", what=_w("protestation protestations"), over=_PLAIN),
    FieldSense(_w("soulever"), "statement", "010", what=_w("question questions problème point cas"), over=_PLAIN, passive=False),
    FieldSense(_w("poser fixer énoncer énumérer"), "demand", "020", what=_w("conditions condition exigences"), over=_w("other statement") | NO_KIND),
    FieldSense(_w("prendre"), "statement", "010", what=_w("défense parti distances"), over=_PLAIN, passive=False),
    FieldSense(_w("prendre"), "statement", "010", what=_w("position"), beside=_w("contre faveur"), over=_w("military"), passive=False),
    FieldSense(_w("transmettre adresser présenter"), "statement", "010", what=_w("regrets remerciements vœux condoléances excuses félicitations salutations"), over=_PLAIN),
    FieldSense(_w("remettre"), "accusation", "110", after=_w("en"), what=_w("cause"), over=_w("other postpone agreement") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("remettre présenter"), "meeting", "040", what=_w("créance"), over=_w("other statement meeting") | NO_KIND),
    FieldSense(_w("attaquer"), "accusation", "110", what=_w("décision plan politique arrêt bilan rapport discours loi choix idée accord gestion"), over=_w("attack"), passive=False),
    FieldSense(_w("démasquer"), "accusation", "110", what=_RINGS | _w("agent espion espions taupe"), over=_PLAIN),
    # what is asked, offered, given up
    FieldSense(_w("donner"), "demand", "020", what=_w("ordre ordres consigne consignes instruction instructions"), over=_PLAIN, passive=False),
    FieldSense(_w("donner accorder octroyer"), "legal", "090", what=_w("asile refuge grâce amnistie nationalité"), over=_w("aid other") | NO_KIND, passive=False),
    FieldSense(_w("donner"), "aid", "070", what=_w("million millions milliard milliards tonnes vivres"), over=_PLAIN),
    FieldSense(_w("donner"), "expulsion", "160", what=_w("heures jours semaine"), beside=_ENVOYS, over=_w("demand other") | NO_KIND, passive=False),
    FieldSense(_w("prier sommer inviter enjoindre"), "expulsion", "160", what=_ENVOYS, beside=_w("quitter partir"), over=_w("demand offer other"), passive=False),
    FieldSense(_w("inviter"), "offer", "030", what=_HEADS, over=_w("demand other") | NO_KIND),
    FieldSense(_w("accorder donner"), "agreement", "057", what=_LEAVES, over=_w("aid other") | NO_KIND),
    FieldSense(_w("lever retirer abandonner"), "agreement", "057", what=_OBSTACLES, over=_w("other withdrawal cancel") | NO_KIND, passive=False),
    FieldSense(_w("retirer annuler"), "refusal", "120", what=_w("invitation autorisation soutien candidature"), over=_w("withdrawal other cancel") | NO_KIND, passive=False),
    FieldSense(_w("rompre dénoncer résilier"), "withdrawal", "087", what=_ACCORDS, over=_w("expulsion other accusation sanction") | NO_KIND, passive=False),
    FieldSense(_w("geler suspendre"), "withdrawal", "087", what=_w("participation appartenance adhésion traité"), over=_w("sanction other agreement carry") | NO_KIND, passive=False),
    FieldSense(_w("régler trancher aplanir solder"), "agreement", "057", what=_w("différend différends contentieux litige litiges querelle conflit dette"), over=_PLAIN),
    FieldSense(_w("rétablir renouer reprendre"), "agreement", "057", what=_w("relations liens"), over=_PLAIN),
    FieldSense(_w("rétablir"), "military", "150", what=_w("ordre calme"), over=_PLAIN, passive=False),
    FieldSense(_w("réintégrer réadmettre"), "agreement", "057", over=_PLAIN),
    FieldSense(_w("louer"), "agreement", "057", what=_w("base port île terrain territoire aérodrome"), over=_w("other statement") | NO_KIND),
    FieldSense(_w("accepter"), "other", "000", what=_w("démission démissions"), over=_w("agreement")),
    FieldSense(_w("admettre"), "aid", "070", what=_w("réfugiés migrants déplacés blessés orphelins"), over=_w("statement")),
    FieldSense(_w("honorer tenir respecter"), "other", "000", what=_w("promesse promesses engagement engagements parole"), over=_w("other statement offer carry") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("conclure achever terminer écourter"), "visit", "042", what=_w("visite voyage tournée séjour"), over=_w("statement agreement other cancel") | NO_KIND, passive=False),
    FieldSense(_w("observer respecter"), "agreement", "057", what=_w("trêve cessez armistice"), over=_w("statement other"), passive=False),
    FieldSense(_w("observer"), "other", "000", what=_w("minute silence deuil jeûne"), over=_w("statement"), passive=False),
    FieldSense(_w("quitter abandonner bouder déserter"), "refusal", "120", what=_TALKS_ONLY, over=_w("withdrawal visit cancel") | NO_KIND, passive=False),
    FieldSense(_w("rejoindre réintégrer"), "meeting", "040", what=_TALKS_ONLY, over=_w("agreement other") | NO_KIND, passive=False),
    # courts and police
    FieldSense(_w("ouvrir lancer diligenter ordonner clore rouvrir classer"), "legal", "090", what=_PROBES - _w("procédure"), over=_w("other demand") | NO_KIND),
    FieldSense(_w("engager entamer lancer abandonner"), "legal", "090", what=_w("poursuites procédure procédures"), over=_w("other demand cancel withdrawal offer") | NO_KIND, passive=False),
    FieldSense(_w("suspendre"), "legal", "090", what=_w("constitution parlement assemblée"), over=_w("sanction other") | NO_KIND),
    FieldSense(_w("confirmer"), "legal", "090", what=_w("condamnation peine peines verdict sentence"), over=_w("statement accusation"), passive=False),
    FieldSense(_w("citer"), "legal", "090", beside=_w("comparaître"), over=_w("statement other") | NO_KIND),
    FieldSense(_w("juger"), "legal", "090", what=_PEOPLE_HELD | _w("général colonel ministre président chef"), who=_COURT, over=_w("statement"), passive=False),
    FieldSense(_w("remettre livrer"), "other", "000", what=_w("liste listes clé clés corps dépouille pouvoir base île commandement"), over=_w("legal aid other") | NO_KIND, passive=False),
    FieldSense(_w("livrer remettre transférer extrader"), "legal", "090", what=_SUSPECTS, over=_w("aid other visit") | NO_KIND),
    FieldSense(_w("remettre"), "aid", "070", what=_w("chèque vivres médicaments fonds don dons matériel millions"), over=_w("legal other") | NO_KIND),
    FieldSense(_w("cueillir coffrer pincer épingler interpeller"), "legal", "090", what=_PEOPLE_HELD | _RINGS, over=_w("other accusation meeting legal") | NO_KIND),
    FieldSense(_w("démanteler"), "legal", "090", what=_RINGS, over=_w("withdrawal other") | NO_KIND),
    FieldSense(_w("immobiliser saisir"), "legal", "090", what=_FLOATING | _FLYING | _w("cargaison camions"), over=_PLAIN),
    FieldSense(_w("relâcher libérer"), "other", "000", who=_REBELS, over=_w("legal"), passive=False),
    FieldSense(_w("libérer"), "attack", "190", what=_TOWNS, over=_w("legal"), passive=False),
    # people who are moved on
    FieldSense(_w("renvoyer rapatrier reconduire ramener"), "expulsion", "160", what=_MOVED_ON, over=_w("other visit withdrawal postpone") | NO_KIND, passive=False),
    FieldSense(_w("renvoyer relever démettre"), "other", "000", what=_w("ministre premier général colonel gouvernement cabinet chef"), over=_w("expulsion statement") | NO_KIND),
    FieldSense(_w("rapatrier rappeler"), "withdrawal", "087", what=_FORCES - _w("réservistes"), over=_w("withdrawal statement other") | NO_KIND),
    # pressure
    FieldSense(_w("doubler tripler relever augmenter majorer"), "sanction", "163", what=_w("douane surtaxe surtaxes tarifs"), over=_w("other statement sanction") | NO_KIND),
    FieldSense(_w("stopper arrêter interrompre bloquer"), "sanction", "163", what=_GOODS, over=_w("other legal refusal carry") | NO_KIND),
    FieldSense(_w("couper fermer"), "sanction", "163", what=_SUPPLY, over=_PLAIN, passive=False),
    FieldSense(_w("verrouiller"), "sanction", "163", what=_w("frontière poste passage passages détroit"), over=_PLAIN),
    FieldSense(_w("renforcer durcir"), "sanction", "163", what=_w("contrôles contrôle sanctions embargo restrictions"), over=_w("military other") | NO_KIND),
    FieldSense(_w("retirer"), "sanction", "163", what=_w("organisation tournoi titre médaille licence permis accréditation visa visas"), over=_w("withdrawal"), passive=False, reflexive=False),
    FieldSense(_w("fermer suspendre interdire"), "sanction", "163", what=_OUTLETS, over=_PLAIN, passive=False),
    FieldSense(_w("assouplir alléger lever desserrer"), "withdrawal", "085", what=_PRESSURE, over=_w("other sanction legal withdrawal") | NO_KIND),
    FieldSense(_w("adopter approuver voter valider entériner prendre annoncer"), "sanction", "163", what=_w("sanctions embargo restrictions représailles rétorsion"), over=_w("vote agreement") | NO_KIND),
    FieldSense(_w("renouveler réitérer relayer répéter relancer"), "demand", "020", what=_w("appel appels"), over=_w("call agreement other statement") | NO_KIND, passive=False),
    FieldSense(_w("rejoindre"), "sanction", "163", what=_w("boycott embargo sanctions"), over=_w("agreement other") | NO_KIND, passive=False),
    # forces
    FieldSense(_w("envoyer dépêcher"), "military", "150", what=_w("policiers gendarmes commandos conseillers instructeurs sapeurs réservistes"), over=_w("other visit") | NO_KIND),
    FieldSense(_w("appeler"), "military", "150", what=_w("réservistes conscrits recrues"), over=_w("call demand other statement"), passive=False),
    FieldSense(_w("imposer décréter instaurer"), "military", "150", what=_w("martiale"), over=_w("sanction legal other") | NO_KIND),
    FieldSense(_w("prendre"), "military", "150", beside=_w("exercice exercices manœuvres"), after=_w("part"), over=_PLAIN, passive=False),
    FieldSense(_w("relever"), "military", "150", what=_w("alerte"), over=_w("statement other") | NO_KIND),
    FieldSense(_w("contraindre forcer obliger"), "military", "150", what=_FLYING, beside=_w("atterrir poser"), over=_PLAIN),
    FieldSense(_w("fermer évacuer quitter"), "withdrawal", "087", what=_w("base bases garnison caserne"), over=_w("other sanction") | NO_KIND, passive=False),
    FieldSense(_w("détruire"), "withdrawal", "087", what=_w("stock stocks arsenal silos ogives"), over=_w("attack")),
    FieldSense(_w("poursuivre traquer pourchasser"), "military", "150", what=_w("pirates rebelles trafiquants braconniers fugitifs ravisseurs"), over=_w("statement other legal") | NO_KIND, passive=False),
    FieldSense(_w("débarquer"), "military", "150", who=_FORCES, over=_w("visit other") | NO_KIND),
    FieldSense(_w("transférer redéployer"), "military", "150", what=_w("escadrons escadrilles régiment régiments"), over=_PLAIN),
    FieldSense(_w("échanger"), "other", "000", what=_w("corps dépouilles")),
    FieldSense(_w("échanger"), "legal", "090", what=_w("espion espions agent agents prisonnier prisonniers détenus")),
    # attacks
    FieldSense(_w("ouvrir"), "attack", "190", what=_w("front"), over=_PLAIN),
    FieldSense(_w("mater écraser réprimer étouffer"), "attack", "190", what=_REVOLTS, over=_PLAIN),
    FieldSense(_w("couper sectionner saboter"), "attack", "190", what=_LINKS, over=_PLAIN, passive=False),
    FieldSense(_w("raser"), "attack", "190", what=_TOWNS | _w("maison maisons quartiers immeubles"), over=_PLAIN),
    FieldSense(_w("repousser"), "attack", "190", what=_w("attaque attaques assaut assauts offensive incursion ennemi assaillants"), over=_w("refusal attack") | NO_KIND),
    FieldSense(_w("paralyser pirater bloquer"), "attack", "190", who=_HACKERS, over=_w("other refusal attack") | NO_KIND, passive=False),
    FieldSense(_w("pirater"), "attack", "190", what=_SITES, over=_w("other attack") | NO_KIND),
    FieldSense(_w("braquer"), "attack", "190", who=_ROBBERS, over=_PLAIN, passive=False),
    FieldSense(_w("tirer"), "other", "000", what=_w("lacrymogènes lacrymogène caoutchouc"), over=_w("military attack other") | NO_KIND),
    # talks and visits that somebody spoils
    FieldSense(_w("saboter torpiller perturber gâcher troubler émailler assombrir parasiter"), "other", "000", what=_TALKS, over=_w("other attack carry") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("torpiller dynamiter empoisonner miner pulvériser étrangler pilonner noyer fracasser anéantir ravager dévaster harceler toucher détruire neutraliser liquider combattre"), "other", "000", what=_TALKS | _ACCORDS | _THOUGHTS, over=_w("attack"), itself=True),
    # relief and goods
    FieldSense(_w("envoyer expédier acheminer livrer donner offrir apporter"), "aid", "070", what=_FOOD, over=_w("other visit offer") | NO_KIND),
    FieldSense(_w("recevoir"), "aid", "070", what=_FOOD | _ARMS | _w("prêt prêts aide tranche don million millions milliard milliards subvention"), over=_w("meeting"), passive=False),
    FieldSense(_w("recevoir"), "statement", "010", what=_RECEIVED, over=_w("meeting"), passive=False),
    FieldSense(_w("recevoir"), "other", "000", what=_PRIZES, over=_w("meeting"), passive=False),
    FieldSense(_w("accueillir recevoir"), "aid", "070", what=_w("réfugiés déplacés migrants blessés rescapés sinistrés orphelins"), over=_w("meeting carry") | NO_KIND, passive=False),
    FieldSense(_w("augmenter accroître doubler porter"), "aid", "070", what=_w("aide"), over=_PLAIN, passive=False),
    FieldSense(_w("transférer"), "aid", "070", what=_w("fonds argent millions milliards"), over=_PLAIN),
    FieldSense(_w("commander"), "other", "000", what=_w("avions appareils navires trains blé gaz hélicoptères autobus doses"), over=_w("demand"), passive=False),
    FieldSense(_w("rendre restituer"), "other", "000", what=_LOOT, over=_w("aid other") | NO_KIND),
    FieldSense(_w("retirer repêcher extraire"), "other", "000", what=_w("corps dépouilles cadavres victimes"), over=_w("withdrawal other") | NO_KIND),
    # borders
    FieldSense(_w("franchir passer traverser"), "other", "000", who=_w("réfugiés civils migrants familles habitants villageois pèlerins @people"), over=_w("attack military visit carry") | NO_KIND, passive=False),
    FieldSense(_w("quitter"), "other", "000", what=_w("pelouse terrain stade piste"), over=_w("withdrawal visit"), passive=False),
    FieldSense(_w("prendre"), "other", "000", what=_w("mesures mesure disposition dispositions"), over=_w("sanction other") | NO_KIND, passive=False),
    FieldSense(_w("débarquer"), "other", "000", what=_MOVED_ON, over=_w("visit other") | NO_KIND, passive=False),
    FieldSense(_w("repousser disperser"), "attack", "190", what=_w("foule manifestants migrants émeutiers cortège"), who=_w("gendarmes police policiers soldats armée militaires garde"), over=_w("postpone other attack refusal") | NO_KIND, passive=False),
    FieldSense(_w("retenir bloquer"), "sanction", "163", what=_w("vaccins livraisons fonds cargaison cargaisons matériel crédits"), over=_w("other legal refusal") | NO_KIND, passive=False),
    FieldSense(_w("opérer soigner"), "aid", "070", what=_w("blessés blessé malades"), over=_w("other aid") | NO_KIND),
    FieldSense(_w("brûler détruire incinérer"), "other", "000", what=_w("masques vaccins cannabis documents bulletins récoltes archives pilules"), over=_w("attack") | NO_KIND),
    FieldSense(_w("maintenir"), "other", "000", what=_w("quotas quota production taux cap prix"), over=_w("sanction other") | NO_KIND, passive=False),
    FieldSense(_w("chasser balayer"), "vote", "057", who=_w("électeurs @people"), what=_w("parti majorité gouvernement coalition pouvoir"), over=_w("expulsion attack other") | NO_KIND, passive=False),
    FieldSense(_w("souffler éventrer pulvériser dévaster"), "attack", "190", who=_w("bombe bombes obus roquette missile drone kamikaze déflagration"), over=_w("statement other attack") | NO_KIND, passive=False),
    FieldSense(_w("exclure"), "sanction", "163", passive=True, what=_w("athlète athlètes équipe joueur joueuse escrimeuse escrimeur pays sélection club délégation"), over=_w("refusal")),
    FieldSense(_w("mettre"), "expulsion", "160", what=_ENVOYS, beside=_w("porte dehors"), over=_w("other refusal") | NO_KIND, passive=False),
    FieldSense(_w("couper rompre suspendre"), "expulsion", "160", what=_w("contact contacts"), over=_w("other sanction") | NO_KIND),
    FieldSense(_w("livrer remettre"), "legal", "090", what=_w("transfuge transfuges assassin criminel criminels"), over=_w("aid other") | NO_KIND),
    FieldSense(_w("céder transférer"), "withdrawal", "087", what=_w("caserne casernes base bases garnison aérodrome"), over=_w("visit other") | NO_KIND, passive=False),
    FieldSense(_w("trancher couper sectionner"), "attack", "190", what=_w("filets filet chalut chaluts amarres"), over=_w("other legal") | NO_KIND),
    FieldSense(_w("repartir partir rentrer"), "withdrawal", "087", who=_FORCES | _w("aviateurs légionnaires soldat"), beside=_w("derniers dernier dernières"), over=_w("visit other") | NO_KIND, passive=False),
    FieldSense(_w("céder"), "aid", "070", what=_FOOD, over=_w("visit other offer") | NO_KIND, passive=False),
    FieldSense(_w("balayer"), "refusal", "120", what=_w("proposition propositions offre objections critiques accusations argument arguments"), over=_PLAIN),
    FieldSense(_w("confier"), "other", "000", what=_w("tournoi portefeuille ministère mission organisation poste présidence enquête commandement"), over=_w("statement"), passive=False),
    FieldSense(_w("débloquer"), "legal", "090", who=_COURT, over=_w("aid"), passive=False),
    FieldSense(_w("renvoyer"), "legal", "090", beside=_w("tribunal assises correctionnelle"), who=_COURT, over=_w("expulsion other postpone") | NO_KIND, passive=False),
    FieldSense(_w("pendre exécuter fusiller décapiter"), "legal", "090", beside=_w("accusé accusés condamné condamnés coupable coupables espionnage trahison"), over=_w("attack")),
    FieldSense(_w("ouvrir engager"), "legal", "090", what=_w("procédure"), beside=_w("contre infraction"), over=_w("other offer") | NO_KIND),
    FieldSense(_w("soumettre porter"), "legal", "090", what=_w("différend litige affaire contentieux"), beside=_w("tribunal cour arbitrage haye juges"), over=_w("other demand statement") | NO_KIND),
    FieldSense(_w("délivrer lancer émettre"), "legal", "090", what=_w("notice"), beside=_w("interpol rouge"), over=_w("statement other") | NO_KIND, passive=False),
)
