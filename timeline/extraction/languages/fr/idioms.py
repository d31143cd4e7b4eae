# ruff: noqa: E501 (tables of words)
# fmt: off
"""French figures of speech of the press, and plain verbs whose company gives their kind. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_SPEECHES = _w("plaidoyer discours éloge confession confidences autocritique exposé analyse mea déclaration déclarations communiqué message tweet lettre hommage commentaire commentaires")
_BLAMES = _w("attaque attaques charge diatribe diatribes tirade critique critiques réquisitoire philippique sortie pique")
_ANGER = _w("mécontentement colère indignation désaccord désapprobation irritation agacement exaspération réprobation courroux")
_BLOWS = _w("attentat attentats attaque attaques putsch coup assassinat assassinats enlèvement enlèvements massacre massacres tir tirs frappe frappes raid raids bombardement bombardements violences agression invasion annexion répression prise tuerie")
_PROSECUTORS = _w("enquêteurs policiers police juge juges gendarmes procureur magistrats douaniers")
_POLICE = _w("police policiers autorités justice gendarmes gendarmerie armée forces troupes militaires juges tribunal cour américains ennemi")
_COURT = _w("cour tribunal juge juges conseil jury jurés justice magistrats haye")
_RULINGS = _w("décret décrets loi lois réforme texte projet ordonnance arrêté amendement référendum budget mesure disposition")
_PEOPLE = _w("migrants clandestins opposants étudiants jeunes suspects militants manifestants hommes femmes personnes civils sans-papiers dissidents")
_HANDED = _w("dissident dissidents opposant opposants rebelle rebelles suspect suspects fugitif fugitifs prisonnier prisonniers détenu détenus espion espions trafiquant trafiquants criminel criminels mafieux chef")
_SAVED_BY = _w("grâce amnistie libération non-lieu remise sursis relaxe acquittement")
_CHAMBERS = _w("douma sénat parlement assemblée chambre congrès députés sénateurs bundestag knesset majlis diète eurodéputés rada")
_BILLS = _w("projet texte loi proposition traité budget motion réforme accord amendement résolution")
_CRAFT = _w("avion avions bombardier bombardiers chasseur chasseurs drone drones navire navires bâtiment bâtiments sous-marin sous-marins frégate frégates destroyer appareil appareils ballon ballons missile missiles hélicoptère hélicoptères patrouilleur patrouilleurs")
_FIGHTS = _w("combat combats bataille batailles guerre affrontements")
_ARMIES = _w("armée armées forces troupes rebelles insurgés soldats milice milices combattants djihadistes miliciens paramilitaires")
_SKY = _w("pluie pluies grêle neige orage orages tempête froid cyclone ouragan typhon canicule averses chape trombes vague")
_SHELLS = _w("missiles missile obus roquettes roquette bombes drones projectiles grenades mortiers")
_UPROOTED = _w("réfugiés réfugié déplacés exilés habitants migrants clandestins passagers rescapés naufragés familles villageois")
_RELIEF = _w("distribution distributions vaccination vaccinations opérations livraisons")
_HELPERS = _w("programme croix croix-rouge onu unicef msf ong oms agence agences hcr unrwa oxfam fao humanitaires croissant pam médecins")
_SUPPORT = _w("aide soutien contribution assistance don prêt")
_ROADS = _w("route chaussée rails piste voie voies")
_NET = _w("site sites réseau réseaux serveur serveurs système systèmes portail messagerie")
_HACKERS = _w("pirates hackers hacker virus cyberattaque rançongiciel pirate")
_SHIPS = _w("navire cargo pétrolier frégate chalutier bâtiment vraquier croiseur destroyer remorqueur vedette bateau navires")
_MISUNDERSTANDING = _w("malentendu malentendus rumeur rumeurs doute doutes soupçon soupçons craintes inquiétudes spéculations équivoque ambiguïté")

IDIOMS: tuple[FieldSense, ...] = (
    # what falls out of the sky is told by what it is made of
    FieldSense(_w("abattre tomber pleuvoir"), "attack", "190", beside=_SHELLS, over=_w("attack other visit"), passive=False),
    # what is said
    FieldSense(_w("livrer fendre"), "accusation", "110", what=_BLAMES, over=_w("legal other") | NO_KIND, reflexive=True, itself=True),
    FieldSense(_w("livrer fendre"), "statement", "010", what=_SPEECHES, over=_w("legal other") | NO_KIND, reflexive=True),
    FieldSense(_w("livrer"), "legal", "090", what=_POLICE, over=_w("legal"), reflexive=True),
    FieldSense(_w("livrer"), "", "000", after=_w("à au aux"), over=_w("legal"), reflexive=True, stance="carry"),
    FieldSense(_w("dissiper lever"), "statement", "010", what=_MISUNDERSTANDING, over=_PLAIN | _w("withdrawal"), passive=False),
    FieldSense(_w("couper tordre"), "statement", "010", beside=_MISUNDERSTANDING | _w("cou"), after=_w("court le"), over=_PLAIN, passive=False),
    FieldSense(_w("garder"), "statement", "010", beside=_w("commentaire commentaires commenter réagir prononcer"), over=_PLAIN, reflexive=True),
    FieldSense(_w("proclamer déclarer"), "vote", "057", after=_w("vainqueur gagnant gagnante élu élue réélu réélue"), over=_PLAIN | _w("statement"), passive=True),
    FieldSense(_w("donner déclarer proclamer"), "statement", "010", beside=_w("vainqueur gagnant vainqueurs gagnante"), who=_w("commission sondages sondage estimations projections résultats comité cour conseil"), over=_PLAIN | _w("statement")),
    FieldSense(_w("paraître"), "legal", "090", who=_w("décret décrets arrêté arrêtés ordonnance loi"), over=_PLAIN, passive=False),
    FieldSense(_w("paraître"), "statement", "010", who=_w("rapport étude tribune enquête communiqué lettre entretien interview"), beside=_w("dans sur journal presse lundi mardi mercredi jeudi vendredi samedi dimanche"), over=_PLAIN, passive=False),
    # what is turned down and blamed
    FieldSense(_w("inscrire"), "refusal", "120", beside=_w("faux"), over=_PLAIN | _w("plan"), reflexive=True),
    FieldSense(_w("renvoyer"), "refusal", "120", beside=_w("cordes"), over=_w("expulsion")),
    FieldSense(_w("condamner"), "accusation", "110", what=_BLOWS, over=_w("legal"), keeps=True),
    FieldSense(_w("dire exprimer manifester signifier crier"), "accusation", "110", what=_ANGER, over=_w("statement other expulsion") | NO_KIND, passive=False),
    # courts and police
    FieldSense(_w("cuisiner"), "legal", "090", who=_PROSECUTORS),
    FieldSense(_w("rafler"), "legal", "090", what=_PEOPLE),
    FieldSense(_w("rafler"), "vote", "057", what=_w("mise sièges siège majorité voix")),
    FieldSense(_w("placer mettre"), "legal", "090", beside=_w("verrous"), over=_PLAIN),
    FieldSense(_w("retoquer censurer"), "legal", "090", who=_COURT, what=_RULINGS, over=_w("refusal sanction other") | NO_KIND),
    FieldSense(_w("trancher"), "legal", "090", who=_w("jury jurés juges juge cour tribunal justice"), over=_PLAIN),
    FieldSense(_w("élargir"), "legal", "090", what=_w("prisonnier prisonniers détenu détenus opposants otages condamnés"), over=_PLAIN),
    FieldSense(_w("livrer"), "legal", "090", what=_HANDED, over=_w("aid"), reflexive=False),
    FieldSense(_w("bénéficier"), "legal", "090", what=_SAVED_BY, over=_PLAIN, itself=True),
    FieldSense(_w("embarquer"), "legal", "090", beside=_PROSECUTORS | _w("policiers police hommes agents soldats militaires fourgon menottes"), over=_w("visit"), passive=True),
    FieldSense(_w("tirer"), "legal", "090", what=_w("gaz lacrymogènes lacrymogène"), over=_PLAIN | _w("military attack")),
    # votes
    FieldSense(_w("renvoyer"), "vote", "057", what=_BILLS, over=_w("expulsion"), passive=False),
    FieldSense(_w("recaler retoquer"), "vote", "057", who=_CHAMBERS, what=_BILLS, over=_w("refusal other") | NO_KIND),
    FieldSense(_w("recevoir obtenir recueillir"), "vote", "057", who=_BILLS, what=_w("onction aval assentiment approbation imprimatur bénédiction"), over=_w("meeting other legal") | NO_KIND, passive=False),
    FieldSense(_w("entériner avaliser"), "vote", "057", who=_CHAMBERS, over=_w("agreement")),
    FieldSense(_w("passer"), "vote", "057", who=_BILLS, beside=_w("justesse voix"), over=_w("other state meeting") | NO_KIND, passive=False),
    FieldSense(_w("censurer"), "vote", "057", who=_CHAMBERS, what=_w("commission gouvernement cabinet ministre premier exécutif"), over=_w("sanction")),
    FieldSense(_w("rejeter"), "other", "000", what=_w("eau eaux pétrole déchets"), over=_w("refusal vote")),
    FieldSense(_w("tomber"), "agreement", "057", who=_w("feu accord aval"), beside=_w("vert accord aval"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("tomber"), "statement", "010", who=_w("annonce nouvelle réponse communiqué résultats résultat"), over=_PLAIN | _w("attack"), passive=False),
    # two states at peace, and one back in its seat
    FieldSense(_w("retrouver récupérer"), "agreement", "057", what=_w("siège fauteuil"), beside=_w("ligue onu nations union organisation conseil cedeao otan commission"), over=_PLAIN | _w("meeting attack"), passive=False),
    # forces
    FieldSense(_w("investir"), "military", "150", who=_w("blindés chars armée soldats militaires troupes parachutistes policiers police gendarmes commandos"), over=_PLAIN | _w("attack")),
    FieldSense(_w("repousser intercepter refouler"), "expulsion", "160", what=_w("embarcation embarcations bateau bateaux pirogue pirogues canot canots migrants réfugiés"), over=_w("postpone other military") | NO_KIND),
    FieldSense(_w("éclater retentir crépiter"), "attack", "190", who=_w("tirs rafales coups fusillade fusillades"), over=_PLAIN | _w("happen military"), passive=False),
    FieldSense(_w("viser cibler toucher"), "attack", "190", what=_w("port ville capitale aéroport base hôpital gare centrale raffinerie pont quartier convoi navire pétrolier dépôt"), over=_PLAIN | _w("statement hope"), passive=True),
    FieldSense(_w("aventurer"), "military", "150", who=_CRAFT, over=_PLAIN),
    FieldSense(_w("échapper réchapper"), "attack", "190", beside=_w("assassinat attentat embuscade tirs"), over=_PLAIN),
    FieldSense(_w("tomber"), "attack", "190", beside=_w("embuscade guet apens traquenard"), over=_PLAIN, passive=False),
    FieldSense(_w("desserrer rompre briser"), "attack", "190", who=_ARMIES, what=_w("étau siège encerclement"), over=_PLAIN | _w("withdrawal expulsion")),
    FieldSense(_w("faire"), "military", "150", what=_w("étalage démonstration"), beside=_w("puissance force forces muscles arsenal"), over=_PLAIN, passive=False),
    FieldSense(_w("frôler longer contourner"), "military", "150", who=_CRAFT, what=_w("espace frontière frontières côtes côte eaux île"), over=_PLAIN, passive=False),
    FieldSense(_w("détecter repérer pister"), "military", "150", what=_CRAFT, over=_PLAIN),
    FieldSense(_w("faire"), "military", "150", who=_w("sous-marin sous-marins marin marins"), after=_w("surface"), over=_PLAIN, passive=False),
    FieldSense(_w("faire"), "attack", "190", who=_FIGHTS, after=_w("rage"), over=_PLAIN, passive=False),
    FieldSense(_w("reprendre gagner perdre céder"), "attack", "190", who=_ARMIES, what=_w("terrain"), over=_PLAIN, passive=False),
    FieldSense(_w("envoyer"), "attack", "190", what=_SHIPS, beside=_w("fond"), over=_PLAIN | _w("military")),
    FieldSense(_w("envoyer"), "attack", "190", beside=_w("fond"), after=_w("par"), over=_PLAIN | _w("military")),
    FieldSense(_w("tailler"), "attack", "190", beside=_w("pièces"), over=_PLAIN),
    FieldSense(_w("mettre"), "attack", "190", who=_HACKERS, beside=_NET, over=_PLAIN, passive=False),
    FieldSense(_w("mettre"), "attack", "190", beside=_HACKERS, what=_NET, over=_PLAIN, passive=True),
    # nobody attacks: the sky, a launcher, a coach
    FieldSense(_w("abattre"), "other", "000", who=_SKY, over=_w("attack"), reflexive=True),
    FieldSense(_w("exploser"), "other", "000", who=_w("fusée lanceur ballon satellite capsule navette"), over=_w("attack")),
    FieldSense(_w("quitter"), "other", "000", who=_w("car bus autocar autobus camion minibus voiture train avion appareil"), what=_ROADS, over=_w("withdrawal")),
    FieldSense(_w("partir"), "other", "000", after=_w("en"), beside=_w("fumée flammes"), over=_w("visit"), passive=False),
    FieldSense(_w("semer"), "other", "000", what=_w("chaos panique terreur trouble confusion discorde désordre zizanie"), over=_PLAIN),
    # who flees and comes home
    FieldSense(_w("quitter abandonner"), "other", "000", who=_UPROOTED, over=_w("withdrawal"), passive=False),
    FieldSense(_w("accueillir saluer"), "accusation", "110", who=_w("tollé huées sifflets quolibets"), over=_w("meeting statement")),
    FieldSense(_w("fuir"), "other", "000", over=_PLAIN | _w("attack"), itself=True),
    FieldSense(_w("regagner rejoindre réintégrer débarquer accoster"), "other", "000", who=_UPROOTED, over=_w("visit agreement"), passive=False),
    FieldSense(_w("accueillir recevoir"), "other", "000", who=_w("aéroport aérodrome port gare"), over=_w("meeting") | NO_KIND, passive=False),
    FieldSense(_w("arriver parvenir débarquer"), "aid", "070", who=_w("aide aides vivres médicaments secours cargaison"), over=_w("visit other military") | NO_KIND, passive=False),
    # relief, and what is eased
    FieldSense(_w("reprendre"), "aid", "070", who=_HELPERS, what=_RELIEF, over=_PLAIN, passive=False),
    FieldSense(_w("porter"), "aid", "070", what=_SUPPORT, beside=_w("million millions milliard milliards"), over=_PLAIN),
    FieldSense(_w("porter"), "aid", "070", beside=_w("million millions milliard milliards"), after=_w("à"), what=_SUPPORT | _w("million millions milliard milliards"), over=_PLAIN, passive=False),
    FieldSense(_w("relâcher desserrer"), "other", "000", what=_w("pression étau étreinte emprise effort efforts"), over=_w("legal"), passive=False),
    FieldSense(_w("laisser"), "offer", "030", what=_w("porte"), beside=_w("ouverte entrouverte"), over=_PLAIN, passive=False),
)
