# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of who travels, meets, telephones and agrees, and of what falls due, by who acts and on what. The first row
that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_SOMEBODY = _w("@person président présidente ministre ministres roi reine pape chancelier chancelière chef émissaire souverain couple prince émir sultan dirigeant dirigeante")
_PLACES = _w("à au aux en dans chez sur devant")
_STREETS = _w("rues rue allées souk souks ruelles quais pavés marché avenue boulevard ruines jardins centre vieille champs chantier tranchées couloirs")
_GROUND = _w("sol tarmac pavé pavés tapis terre sable trottoirs pelouse neige tatamis territoire")
_LINES = _w("ligne démarcation pont rideau seuil mur parallèle détroit rio checkpoint")
_STAYS = _w("séjour périple tournée étape adieux voyage visite déplacement pèlerinage équipée tour escapade virée marathon")
_SHOWS = _w("entrée apparition arrêt crochet détour halte étape saut escale incursion passage irruption tour")
_WHILES = _w("journée nuit matinée soirée week heures semaine après fin quarante-huit vingt-quatre")
_LEADERS = _w("ministres dirigeants chefs présidents premiers négociateurs délégués diplomates délégations délégation ambassadeurs médiateurs experts dix douze quinze vingt vingt-cinq vingt-sept vingt-huit sept huit grands alliés belligérants émissaires plénipotentiaires états-majors sherpas gouverneurs européens rivaux partenaires parties conférence sommet eurogroupe conclave")
_MEMBERS = _w("pays états nations capitales souverains") | _LEADERS
_GATHERINGS = _w("g g7 g8 g20 sommet conférence ministres dirigeants forum assises congrès conclave pourparlers négociations réunion otan cop cop26 cop21 apec asean oua opep cio homologues chefs brics alliés donateurs bailleurs délégations états-généraux")
_SCREENS = _w("écran écrans interposé interposés visio zoom skype virtuellement")
_MISSIONS_ABROAD = _w("ambassade ambassades consulat consulats légation chancellerie nonciature représentation haut-commissariat")
_UNIONS = _w("organisation union communauté alliance confédération fédération ligue bloc benelux association mouvement marché zone entente banque cour conseil groupe pacte coalition institut")
_SHARED = _w("eaux eau manne gisement gisements pétrole gaz quotas territoire territoires archipel plateau fleuve recettes revenus pouvoir portefeuilles postes frontière zones prises dette actifs mer pêcheries îles flotte richesses tâches")
_TEXTS = _w("accord accords traité traités pacte protocole compromis entente arrangement convention charte")
_LANDS = _w("île îles territoire territoires souveraineté bande enclave canal archipel péninsule province zone sinaï plateau ville port base")
_BY_ACCORD = _w("accord arrangement traité compromis rétrocession bail couronne négociation négociations protocole accords sentence")
_MUTUAL = _w("mutuellement réciproquement conjointement solennellement")
_BINDING = _w("accord traité bail mandat convention moratoire trêve protocole concession pacte embargo dérogation ultimatum sursis régime résolution")
_DUE = _w("limite borne échéance terme ultimatum heure")
_NAMES = _w("nom noms paraphe paraphes griffe signature signatures seing sceau initiales")

JOURNEYS: tuple[FieldSense, ...] = (
    # over a line
    FieldSense(_w("dialoguer échanger converser discuter parler entretenir concerter réunir retrouver rencontrer négocier conférer palabrer consulter deviser rassembler"), "call", "041", beside=_SCREENS, over=_PLAIN | _w("meeting statement call"), passive=False, itself=True),
    FieldSense(_w("raccrocher décrocher"), "call", "041", who=_SOMEBODY, over=_PLAIN | _w("withdrawal call"), passive=False),
    FieldSense(_w("raccrocher décrocher composer saisir empoigner reprendre"), "call", "041", what=_w("combiné téléphone nez numéro"), over=_PLAIN | _w("withdrawal legal"), passive=False),
    FieldSense(_w("servir sonner résonner grésiller retentir"), "call", "041", who=_w("téléphone téléphones"), over=_PLAIN, passive=False),
    FieldSense(_w("rappeler"), "call", "041", what=_w("@person homologue"), beside=_w("téléphone appel fil échange brouille conversation minutes ligne"), who=_SOMEBODY, over=_w("statement"), passive=False),
    FieldSense(_w("avoir joindre"), "call", "041", beside=_w("téléphone fil ligne"), what=_w("conversation échange entretien bout"), over=_PLAIN | _w("meeting call"), passive=False, itself=True),
    FieldSense(_w("parler"), "call", "041", reflexive=True, beside=_w("fil combiné"), over=_w("meeting statement") | _PLAIN),
    FieldSense(_w("passer rester demeurer"), "call", "041", beside=_w("fil combiné"), who=_SOMEBODY, over=_PLAIN, passive=False),
    # who goes where
    FieldSense(_w("baiser embrasser"), "visit", "042", what=_w("sol terre tarmac"), over=_PLAIN, passive=False),
    FieldSense(_w("acclamer ovationner fêter conspuer siffler huer"), "visit", "042", passive=True, what=_w("@person président roi pape reine ministre chancelier"), after=_w("à au en dans"), over=_PLAIN | _w("statement accusation")),
    FieldSense(_w("recevoir accueillir"), "visit", "042", passive=True, beside=_w("pompe tapis fanfare salves"), over=_PLAIN | _w("meeting")),
    FieldSense(_w("traverser parcourir sillonner"), "visit", "042", who=_SOMEBODY, what=_w("@state pays province île"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("pousser"), "visit", "042", who=_SOMEBODY, after=_w("jusqu' jusque jusqu'à jusqu'au"), over=_PLAIN, passive=False),
    FieldSense(_w("consacrer réserver dédier"), "visit", "042", what=_w("étape voyage déplacement visite tournée escale"), over=_PLAIN | _w("meeting")),
    FieldSense(_w("surgir débouler débarquer pointer inviter hasarder risquer aventurer"), "visit", "042", who=_SOMEBODY, after=_PLACES, over=_PLAIN | _w("demand"), passive=False),
    FieldSense(_w("déambuler flâner promener balader arpenter"), "visit", "042", who=_SOMEBODY, over=_PLAIN, passive=False),
    FieldSense(_w("marcher parcourir remonter descendre visiter sillonner traverser"), "visit", "042", who=_SOMEBODY, what=_STREETS, over=_PLAIN | _w("military visit"), passive=False),
    FieldSense(_w("fouler"), "visit", "042", what=_GROUND, over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("franchir passer traverser enjamber repasser"), "visit", "042", who=_SOMEBODY, what=_LINES, over=_PLAIN | _w("attack military visit"), passive=False),
    FieldSense(_w("passer vivre"), "visit", "042", who=_SOMEBODY, what=_WHILES, over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("passer"), "visit", "042", who=_SOMEBODY, after=_w("à au aux en chez"), beside=_WHILES - _w("après fin"), over=_PLAIN | _w("meeting"), passive=False, reflexive=False),
    FieldSense(_w("prendre reprendre"), "visit", "042", who=_SOMEBODY, what=_w("route chemin direction"), over=_PLAIN | _w("visit attack"), passive=False),
    FieldSense(_w("faire effectuer marquer opérer"), "visit", "042", who=_SOMEBODY, what=_SHOWS, over=_PLAIN | _w("visit attack military"), passive=False),
    FieldSense(_w("faire"), "visit", "042", what=_w("crochet détour halte escale saut"), after=_w("un une"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("planter dresser"), "visit", "042", what=_w("tente"), over=_PLAIN | _w("aid")),
    FieldSense(_w("dérouler sortir"), "visit", "042", what=_w("tapis"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("boucler achever conclure entamer commencer débuter poursuivre écourter abréger prolonger raccourcir clore terminer couronner inaugurer"), "visit", "042", what=_STAYS - _w("marathon tour"), over=_PLAIN | _w("agreement statement cancel begin visit end"), passive=False),
    FieldSense(_w("entamer ouvrir boucler"), "visit", "042", what=_w("séjour étape périple tournée escale"), over=_PLAIN | _w("begin"), passive=True),
    FieldSense(_w("mettre remettre poser reposer"), "visit", "042", what=_w("pied pieds"), who=_SOMEBODY, over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("soulever déchaîner électriser galvaniser enflammer subjuguer"), "visit", "042", who=_SOMEBODY, what=_w("enthousiasme foule foules liesse"), after=frozenset(), over=_PLAIN | _w("statement"), passive=False),
    # who meets
    FieldSense(_w("buter achopper plancher caler ferrailler batailler bûcher phosphorer travailler trébucher disputer écharper chamailler déchirer diviser quereller opposer"), "meeting", "040", who=_LEADERS, after=_w("sur à autour"), over=_PLAIN | _w("attack refusal meeting withdrawal"), passive=False),
    FieldSense(_w("travailler bûcher plancher phosphorer"), "meeting", "040", after=_w("ensemble sur"), who=_LEADERS | _w("@person"), over=_PLAIN, passive=False),
    FieldSense(_w("rassembler retrouver réunir rejoindre regrouper"), "meeting", "040", who=_MEMBERS, reflexive=True, over=_PLAIN | _w("meeting agreement")),
    FieldSense(_w("accueillir recevoir abriter héberger hériter"), "meeting", "040", what=_GATHERINGS, over=_PLAIN | _w("meeting aid"), passive=False),
    FieldSense(_w("enfermer cloîtrer isoler claquemurer barricader"), "meeting", "040", who=_LEADERS | _w("présidents"), reflexive=True, over=_PLAIN | _w("legal")),
    FieldSense(_w("enfermer cloîtrer isoler claquemurer"), "meeting", "040", what=_LEADERS | _w("présidents"), passive=True, over=_PLAIN | _w("legal")),
    FieldSense(_w("faire"), "meeting", "040", after=_w("se s'"), beside=_w("parler rencontrer asseoir réunir retrouver"), over=_PLAIN, passive=False),
    FieldSense(_w("jauger toiser étreindre embrasser apprivoiser découvrir flairer saluer"), "meeting", "040", who=_LEADERS | _w("présidents hommes"), reflexive=True, over=_PLAIN | _w("statement")),
    FieldSense(_w("poser"), "meeting", "040", after=_w("pour"), beside=_w("photo famille photographes"), who=_MEMBERS, over=_PLAIN | _w("visit demand"), passive=False),
    FieldSense(_w("solder achever conclure terminer clore finir buter s'achever"), "meeting", "040", who=_w("marathon huis tête face conclave retraite"), over=_PLAIN | _w("agreement statement happen"), passive=False),
    FieldSense(_w("commencer ouvrir débuter entamer"), "meeting", "040", who=_w("huis marathon conclave raout"), over=_PLAIN | _w("begin happen")),
    FieldSense(_w("séparer quitter"), "meeting", "040", who=_LEADERS | _w("six neuf"), reflexive=True, after=_w("sur sans dans en fâchés"), over=_PLAIN | _w("meeting visit withdrawal")),
    FieldSense(_w("faire"), "meeting", "040", who=_SOMEBODY, reflexive=True, after=_w("face"), over=_PLAIN),
    # who agrees
    FieldSense(_w("enterrer oublier clore solder vider éteindre apaiser purger liquider effacer"), "agreement", "057", what=_w("querelle querelles brouille rancune rancunes contentieux différend différends hache dispute litige griefs rivalité"), over=_PLAIN | _w("attack cancel aid"), passive=False),
    FieldSense(_w("tourner"), "agreement", "057", what=_w("page"), beside=_w("brouille crise contentieux guerre différend essais hostilités querelle conflit colonisation rupture crises gel disputes"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("accoucher convenir"), "agreement", "057", after=_w("d' de"), what=_w("compromis accord traité texte arrangement communiqué trêve calendrier déclaration"), over=_PLAIN | _w("agreement"), passive=False),
    FieldSense(_w("devenir"), "agreement", "057", who=_w("@state"), what=_w("etat état observateur signataire candidat"), over=_PLAIN, passive=False),
    FieldSense(_w("apposer poser déposer coucher mettre"), "agreement", "057", what=_w("paraphe paraphes signature signatures sceau"), over=_PLAIN, passive=False),
    FieldSense(_w("unir marier fusionner souder"), "agreement", "057", who=_w("@state"), what=_w("monnaies destins économies réseaux forces flottes armées sorts administrations"), over=_PLAIN, passive=False),
    FieldSense(_w("céder concéder vendre louer"), "agreement", "057", who=_w("@state"), what=_w("droits droit île îles territoire gisement gisements licence licences port bail"), over=_PLAIN | _w("aid visit agreement statement"), passive=False),
    FieldSense(_w("mettre"), "agreement", "057", what=_w("point"), beside=_w("final"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("donner"), "agreement", "057", what=_w("seing quitus absolution onction imprimatur agrément satisfecit"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("apposer poser coucher mettre inscrire"), "agreement", "057", what=_NAMES, beside=_TEXTS | _w("texte document bas parchemin communiqué déclaration"), over=_PLAIN | _w("plan statement agreement visit"), passive=False),
    FieldSense(_w("ouvrir inaugurer réinstaller"), "agreement", "057", what=_MISSIONS_ABROAD, over=_PLAIN),
    FieldSense(_w("ouvrir"), "agreement", "057", who=_MISSIONS_ABROAD, over=_PLAIN, passive=False),
    FieldSense(_w("créer fonder instituer bâtir lancer ériger établir"), "agreement", "057", who=_w("@state") | _MEMBERS, what=_UNIONS - _w("mouvement conseil groupe cour association"), over=_PLAIN, passive=False),
    FieldSense(_w("devenir"), "agreement", "057", who=_w("@state"), what=_w("membre allié partenaire associé"), over=_PLAIN, passive=False),
    FieldSense(_w("dissoudre défaire enterrer"), "agreement", "057", who=_w("présidents dirigeants républiques chefs"), what=_w("urss union fédération confédération communauté"), over=_PLAIN | _w("cancel"), passive=False),
    FieldSense(_w("partager répartir diviser distribuer disputer"), "agreement", "057", what=_SHARED, who=_w("@state") | _MEMBERS, reflexive=True, over=_PLAIN | _w("aid")),
    FieldSense(_w("partager répartir découper"), "agreement", "057", what=_SHARED - _w("zones ville"), who=_w("@state") | _MEMBERS, over=_PLAIN | _w("aid"), passive=False),
    FieldSense(_w("troquer échanger remplacer"), "agreement", "057", what=_w("traité constitution terres territoires enclaves parcelles îles"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("récupérer retrouver recouvrer céder rétrocéder restituer rendre"), "agreement", "057", what=_LANDS, beside=_BY_ACCORD, who=_w("@state"), over=_PLAIN | _w("meeting attack aid visit"), passive=False),
    FieldSense(_w("récupérer retrouver recouvrer"), "agreement", "057", who=_w("@state"), beside=_w("arrangement rétrocession"), over=_PLAIN | _w("meeting attack"), passive=False),
    FieldSense(_w("engager obliger promettre jurer astreindre contraindre"), "agreement", "057", who=_w("@state") | _MEMBERS, beside=_MUTUAL - _w("solennellement"), over=_PLAIN | _w("offer"), passive=False),
    FieldSense(_w("engager obliger astreindre"), "agreement", "057", beside=_w("taire armes"), after=_w("à"), reflexive=True, over=_w("offer") | _PLAIN),
    FieldSense(_w("obliger astreindre contraindre lier"), "agreement", "057", who=_w("@state pays planète états nations monde"), after=_w("à par"), reflexive=True, over=_PLAIN | _w("offer military")),
    FieldSense(_w("geler suspendre rétablir accorder octroyer partager délimiter garantir limiter interdire lever borner prolonger exempter"), "agreement", "057", who=_TEXTS, over=_PLAIN | _w("sanction aid withdrawal visit"), passive=False),
    FieldSense(_w("porter relever doubler doter"), "agreement", "057", what=_w("pare"), over=_PLAIN | _w("statement"), passive=False),
    FieldSense(_w("faire"), "agreement", "057", beside=_w("entrée"), what=_w("entrée"), who=_w("@state"), over=_PLAIN, passive=False),
    FieldSense(_w("entrer accéder"), "agreement", "057", who=_w("@state"), after=_w("dans à au"), what=_w("union otan alliance onu organisation euro schengen omc club zone communauté espace fédération marché confédération concert"), over=_PLAIN | _w("visit military attack"), passive=False),
    # what falls due
    FieldSense(_w("fixer retenir choisir arrêter poser"), "deadline", "000", beside=_w("limite borne butoir échéance"), what=_DUE, over=_PLAIN | _w("plan legal demand"), keeps=True),
    FieldSense(_w("cesser finir"), "deadline", "000", who=_BINDING, beside=_w("effet effets produire exister lier vivre"), over=_PLAIN | _w("agreement"), passive=False),
    FieldSense(_w("tomber disparaître éteindre mourir expirer périmer échoir"), "deadline", "000", who=_BINDING, beside=_w("successeur prolongation terme caducité échéance minuit renouvellement relais remplaçant"), over=_PLAIN | _w("attack agreement cancel deadline"), passive=False),
    FieldSense(_w("boucler clore déposer fermer remettre arrêter"), "deadline", "000", what=_w("candidatures inscriptions listes"), beside=_w("doivent devront devaient"), over=_PLAIN | _w("demand vote"), passive=True),
    FieldSense(_w("basculer passer"), "deadline", "000", after=_w("à"), who=_w("@state pays"), beside=_w("euro monnaie"), over=_PLAIN | _w("meeting visit"), passive=False),
)
