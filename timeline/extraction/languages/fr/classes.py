# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs by the class of whoever acts and the class of what it is done to: an army that takes a bridge attacks, a
chamber that settles a bill votes. `PAIRS` speak of the verbs that they name, the first that fits counts; `CLASS_SENSES`
of any verb that means little or that no table knows.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense, WhoActs
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_CHAMBERS = _w("parlement sénat chambre assemblée congrès députés sénateurs eurodéputés parlementaires bundestag bundesrat douma knesset rada diète cortes majlis riksdag folketing storting communes lords représentants élus conseillers législateurs")
_BILLS = _w("loi lois projet projets texte budget motion réforme amendement amendements constitution résolution mandat proposition article articles confiance budgets")
_HEADS = _w("président présidente ministre ministres chef chancelier chancelière roi reine gouvernement cabinet juge juges gouverneur maire commission exécutif")
_ARMIES = _w("armée armées troupes forces soldats militaires paras parachutistes régiment brigade bataillon bataillons division légion marines blindés chars colonne colonnes garnison unités commandos commando marine aviation")
_FIGHTERS = _w("rebelles insurgés djihadistes assaillants miliciens milice milices guérilleros guérilla séparatistes combattants islamistes mutins putschistes maquisards mercenaires paramilitaires talibans coalition assiégeants loyalistes kurdes peshmergas")
_BATTLING = _ARMIES | _FIGHTERS
_ENEMIES = _w("rebelles insurgés djihadistes ennemi ennemis ennemie ennemies assaillants miliciens milice garnison garnisons patrouille patrouilles convoi lignes défenses défense positions position retranchements front étau tranchées bataillon régiment colonne")
_FOES = _w("rebelles insurgés djihadistes ennemi ennemis ennemie ennemies assaillants lignes défenses retranchements tranchées")
_STRONGHOLDS = _w("aéroport aérodrome pont ponts port colline collines poste postes caserne casernes base localité localités positions carrefour carrefours gare col barrage raffinerie bastion fief fort île îles îlot quartier quartiers ville villes village villages palais capitale faubourg faubourgs radio télévision parlement ministère siège hauteurs crête centrale terminal tunnel rive province région")
_SHELLS = _w("obus roquette roquettes missile missiles bombe bombes drone drones projectile projectiles torpille torpilles grenade grenades mortier mortiers")
_HIT = _w("immeuble immeubles école écoles navire navires pétrolier cargo quartier quartiers hôpital hôpitaux raffinerie port base centrale pont ponts dépôt dépôts hangar hangars caserne maison maisons marché église mosquée usine gare aéroport piste pistes ville village toit façade consulat ambassade camp convoi char chars blindé réservoir réservoirs barrage gazoduc oléoduc bâtiment bâtiments défenses défense")
_PATROLS = _w("sous-marin marin flotte escadre porte-avions frégate frégates destroyer destroyers croiseur croiseurs corvette corvettes patrouilleur patrouilleurs sous-marin sous-marins marins bombardiers bombardier chasseurs hélicoptères canonnière armada flottille escadrille mirages rafales")
_WATERS = _w("détroit canal côte côtes archipel île îles eaux golfe ligne frontière convoi pétrolier capitale mer bosphore")
_POLICE = _w("police policiers gendarmes gendarmerie douaniers enquêteurs carabiniers douanes interpol")
_SUSPECTS = _w("suspect suspects trafiquant trafiquants cache caches réseau cellule contrebandiers évadé évadés fugitif fugitifs passeurs drogue cocaïne malfaiteurs voleurs faussaires tueur tueurs espions")
_HACKERS = _w("hackers hacker pirates rançongiciel cyberattaque")
_NET = _w("ministère site sites réseau réseaux serveurs serveur système systèmes messagerie hôpital banque base banques données")
_RESCUERS = _w("sauveteurs secouristes pompiers médecins humanitaires infirmiers ong croix-rouge croissant-rouge hcr unicef bénévoles volontaires")
_VICTIMS = _w("blessés survivants survivant rescapés naufragés sinistrés réfugiés déplacés malades affamés population habitants victimes")
_SPEECHES = _w("excuses propos éloges éloge louanges lauriers regrets condoléances félicitations vœux discours communiqué")
_SPOKEN_FOR = _w("communiqué communiqués déclaration déclarations vidéo enregistrement texte message messages")
_ALLIANCES = _w("alliance coalition union partenariat confédération fédération axe pacte marché zone")
_DUTIES = _w("surtaxe surtaxes taxes tarifs droits douane sanctions sanction embargo restrictions")
_TRAVELLERS = _w("visas visa")
_FUNDS = _w("fonds crédits subventions subvention vivres financement financements aide budget")
_VOTERS = _w("électeurs électorat électrices votants militants adhérents membres délégués congressistes sympathisants @people")
_LEADERS = _w("président présidente candidat candidate chef dirigeant dirigeante patron secrétaire leader parlement députés direction premier tête maire représentants")
_BROKEN = _w("réacteur réacteurs production usine train trains chaîne extraction centrale moteur compteur machine")
_PRODUCE = _w("produits marchandises vins fruits pétrole tabac magasins marque")
_WAYS = _w("route routes voie voies")
_SCARED = _WAYS | _w("pont ponts ravitaillement retraite")
_CROWDS = _w("foule supporters supporteurs fidèles touristes curieux pèlerins fêtards")
_SEATS = _w("parlement assemblée sénat ambassade consulat palais siège ministère tribunal commissariat capitole présidence mairie préfecture résidence prison caserne base")
_EXPLOSIVE = _w("explosif explosifs artisanal artisanaux incendiaire incendiaires piégé piégés")
_VACCINES = _w("vaccination vaccinations")
_HELPERS = _w("oms unicef ong msf croix-rouge croissant-rouge hcr onu pam gavi fédération agence agences médecins humanitaires")

PAIRS: tuple[FieldSense, ...] = (
    # what is said
    FieldSense(_w("éventer"), "statement", "010", what=_w("contenu secret projet plan nouvelle"), over=_PLAIN),
    FieldSense(_w("diffuser"), "statement", "010", what=_SPOKEN_FOR, over=_PLAIN),
    FieldSense(_w("endosser assumer"), "statement", "010", what=_w("responsabilité paternité"), over=_PLAIN | _w("agreement")),
    FieldSense(_w("demander"), "statement", "010", what=_w("pardon"), over=_w("demand"), passive=False),
    FieldSense(_w("revenir"), "statement", "010", after=_w("sur"), beside=_w("propos déclarations déclaration aveux paroles témoignage"), over=_PLAIN | _w("visit refusal"), passive=False),
    FieldSense(_w("abonder"), "statement", "010", beside=_w("sens"), over=_PLAIN, passive=False),
    FieldSense(_w("faire"), "meeting", "040", what=_w("point"), beside=_w("avec"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("faire"), "statement", "010", what=_w("point"), beside=_w("sur"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("proférer"), "warning", "130", what=_w("menaces menace"), over=_PLAIN | _w("statement")),
    FieldSense(_w("laisser faire"), "warning", "130", beside=_w("planer"), what=_w("menace menaces spectre ombre"), over=_PLAIN | _w("statement")),
    FieldSense(_w("montrer bander rouler"), "warning", "130", what=_w("muscles muscle mécaniques dents crocs griffes"), over=_PLAIN | _w("accusation"), passive=False),
    FieldSense(_w("interpeller"), "demand", "020", who=_w("@state ong associations organisations organisation association député députés sénateurs élus président syndicats ministre opposition évêques maire maires familles"), beside=_w("sur"), over=_w("legal"), passive=False),
    FieldSense(_w("user"), "refusal", "120", beside=_w("veto"), over=_PLAIN, passive=False),
    FieldSense(_w("user"), "legal", "090", beside=_w("grâce"), over=_PLAIN, passive=False),
    FieldSense(_w("essuyer"), "refusal", "120", what=_w("refus rebuffade veto"), over=_PLAIN | _w("attack"), passive=False),
    # met
    FieldSense(_w("conférer"), "meeting", "040", who=_w("chefs ministres dirigeants généraux états-majors ambassadeurs diplomates experts délégués alliés présidents"), over=_PLAIN, passive=False),
    FieldSense(_w("prendre"), "meeting", "040", after=_w("place"), beside=_w("table"), over=_PLAIN, passive=False),
    FieldSense(_w("rassembler réunir"), "meeting", "040", what=_w("ministres ambassadeurs gouverneurs conseillers alliés généraux députés préfets élus chefs"), over=_PLAIN, passive=False),
    FieldSense(_w("rassembler réunir"), "other", "000", who=_w("manifestation manifestations marche cortège défilé concert match meeting cérémonie veillée messe"), over=_PLAIN | _w("meeting"), passive=False),
    FieldSense(_w("participer assister siéger"), "meeting", "040", after=_w("à au aux"), beside=_w("conseil comité assemblée congrès forum"), over=_PLAIN | _w("meeting"), passive=False),
    # came
    FieldSense(_w("entrer pénétrer"), "visit", "042", who=_w("inspecteurs inspecteur experts observateurs enquêteurs émissaire ministre président journalistes délégation mission"), after=_w("dans en à"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("survoler"), "visit", "042", who=_w("couple président présidente ministre chancelier chancelière roi reine pape secrétaire"), over=_w("military"), passive=False),
    # agreed
    FieldSense(_w("former constituer"), "other", "000", what=_w("gouvernement cabinet équipe comité"), over=_PLAIN),
    FieldSense(_w("former constituer bâtir forger"), "agreement", "057", what=_ALLIANCES - _w("marché zone"), over=_PLAIN, passive=False),
    FieldSense(_w("lancer créer instaurer instituer établir"), "agreement", "057", what=_w("union zone marché monnaie"), beside=_w("douanière douanier échange échanges commun commune monétaire économique"), over=_PLAIN | _w("agreement"), passive=False),
    FieldSense(_w("obtenir recevoir décrocher"), "agreement", "057", what=_w("feu aval accord agrément assentiment"), over=_PLAIN | _w("agreement meeting vote"), passive=False),
    FieldSense(_w("rouvrir rétablir réactiver"), "agreement", "057", what=_w("ligne téléphone communication"), over=_PLAIN | _w("agreement")),
    FieldSense(_w("mettre"), "agreement", "057", who=_w("@state"), after=_w("fin terme"), beside=_w("et deux"), over=_w("agreement"), passive=False),
    # voted
    FieldSense(_w("amender débattre repousser renouveler prolonger proroger destituer blanchir valider confirmer renvoyer désigner élire choisir investir révoquer démettre absoudre acquitter désavouer réviser modifier"), "vote", "057", who=_CHAMBERS, what=_BILLS | _HEADS | _w("nomination élection"), over=_PLAIN | _w("withdrawal meeting legal agreement postpone statement vote expulsion"), passive=False),
    FieldSense(_w("repousser rejeter"), "vote", "057", who=_CHAMBERS, over=_PLAIN | _w("postpone refusal"), passive=False),
    FieldSense(_w("engager poser"), "vote", "057", what=_w("responsabilité question"), beside=_w("gouvernement confiance"), who=_w("ministre gouvernement cabinet premier chancelier chancelière"), over=_PLAIN | _w("demand"), passive=False),
    FieldSense(_w("choisir désigner élire reconduire sacrer"), "vote", "057", who=_VOTERS, what=_LEADERS, over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("dire"), "vote", "057", who=_w("@people"), after=_w("oui non"), over=_w("refusal agreement statement"), passive=False),
    FieldSense(_w("rafler conserver perdre conquérir emporter enlever"), "vote", "057", who=_w("opposition parti partis gauche droite socialistes conservateurs travaillistes centristes libéraux majorité écologistes nationalistes démocrates républicains formation"), over=_PLAIN | _w("attack"), passive=False),
    # pressed
    FieldSense(_w("frapper"), "sanction", "163", beside=_w("surtaxe surtaxes taxe taxes sanctions embargo amende"), who=_w("@state ue bruxelles commission gouvernement trésor administration union"), over=_w("attack"), passive=False),
    FieldSense(_w("riposter répliquer répondre"), "sanction", "163", beside=_DUTIES, after=_w("par en avec"), over=_w("attack statement other") | NO_KIND, passive=False),
    FieldSense(_w("durcir resserrer renforcer rétablir réintroduire instaurer"), "sanction", "163", what=_w("conditions visas contrôles restrictions quotas embargo sanctions"), over=_PLAIN | _w("military agreement sanction")),
    FieldSense(_w("réduire restreindre limiter refuser"), "sanction", "163", what=_TRAVELLERS, over=_PLAIN | _w("refusal sanction")),
    FieldSense(_w("boycotter"), "sanction", "163", what=_PRODUCE, over=_w("refusal")),
    FieldSense(_w("couper geler"), "sanction", "163", what=_FUNDS, over=_PLAIN | _w("attack")),
    FieldSense(_w("cesser suspendre interrompre arrêter rompre"), "sanction", "163", what=_w("commerce échanges exportations importations ventes"), over=_PLAIN | _w("legal withdrawal sanction")),
    FieldSense(_w("frapper toucher viser cibler"), "sanction", "163", who=_w("sanctions surtaxe surtaxes embargo tarifs restrictions"), over=_PLAIN | _w("attack hope statement"), passive=False),
    FieldSense(_w("bannir exiler"), "expulsion", "160", what=_w("évêque évêques prêtre prêtres opposant opposants journaliste journalistes écrivain poète @person"), over=_w("sanction expulsion"), reflexive=False),
    FieldSense(_w("exiler"), "other", "000", over=_w("expulsion"), reflexive=True),
    # courts and police
    FieldSense(_w("attaquer contester"), "legal", "090", beside=_w("cour tribunal justice tribunaux conseil"), what=_w("loi règlement décret décision arrêté texte directive état société contrat ministère élection"), over=_w("attack refusal"), passive=False),
    FieldSense(_w("reprendre rattraper capturer retrouver coincer"), "legal", "090", what=_w("évadé évadés fugitif fugitifs fuyard fuyards"), over=_PLAIN | _w("attack meeting")),
    FieldSense(_w("arrêter"), "other", "000", what=_BROKEN, over=_w("legal")),
    FieldSense(_w("homologuer"), "other", "000", what=_w("vaccin vaccins record médicament traitement avion appareil"), over=_w("legal")),
    FieldSense(_w("élire"), "other", "000", what=_w("domicile"), over=_w("vote"), passive=False),
    # forces
    FieldSense(_w("décoller"), "military", "150", who=_PATROLS, over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("faire"), "military", "150", who=_PATROLS, what=_w("surface"), over=_PLAIN, passive=False),
    FieldSense(_w("faire exploser"), "military", "150", who=_w("démineurs"), over=_PLAIN | _w("attack")),
    FieldSense(_w("recruter embaucher"), "other", "000", what=_w("cuisiniers médecins enseignants ouvriers informaticiens ingénieurs saisonniers infirmiers employés interprètes"), over=_w("military")),
    FieldSense(_w("prendre reprendre"), "military", "150", who=_BATTLING, after=_w("position positions quartiers"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("investir prendre reprendre conquérir enlever emporter forcer tenir récupérer"), "attack", "190", who=_BATTLING, what=_STRONGHOLDS, over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("prendre saisir emparer"), "attack", "190", who=_w("officier officiers général généraux colonel colonels capitaine capitaines lieutenant armée militaires junte putschistes garde soldats"), what=_w("pouvoir"), over=_PLAIN | _w("legal"), passive=False),
    FieldSense(_w("affronter"), "attack", "190", who=_BATTLING | _w("éleveurs paysans manifestants étudiants policiers police gendarmes émeutiers colons bandes gangs partisans"), what=_BATTLING | _w("police policiers gendarmes manifestants paysans éleveurs cultivateurs colons émeutiers ordre gangs partisans habitants"), over=_PLAIN, passive=False),
    FieldSense(_w("viser cibler ajuster"), "attack", "190", who=_BATTLING | _w("snipers sniper tireurs tireur artilleurs artillerie kamikaze"), over=_PLAIN | _w("hope statement"), passive=False),
    FieldSense(_w("percer enfoncer rompre resserrer bousculer culbuter déborder contourner"), "attack", "190", who=_BATTLING, what=_ENEMIES | _SCARED, over=_PLAIN | _w("sanction expulsion"), passive=False),
    FieldSense(_w("couper"), "other", "000", who=_BATTLING, what=_WAYS, over=_PLAIN | _w("sanction"), passive=False, itself=True),
    FieldSense(_w("couper"), "attack", "190", who=_BATTLING, what=_ENEMIES | _SCARED - _WAYS, over=_PLAIN | _w("sanction expulsion"), passive=False),
    FieldSense(_w("infliger subir essuyer causer"), "attack", "190", what=_w("pertes défaite revers"), who=_BATTLING, over=_PLAIN | _w("sanction attack"), passive=False),
    FieldSense(_w("porter asséner"), "attack", "190", who=_BATTLING | _w("@state"), what=_w("coup coups"), over=_PLAIN | _w("statement"), passive=False),
    FieldSense(_w("capituler"), "withdrawal", "087", who=_BATTLING | _w("garnison ville place assiégés défenseurs fort forteresse"), over=_PLAIN, passive=False),
    FieldSense(_w("dégager extraire"), "aid", "070", what=_w("survivants survivant rescapés rescapé blessés blessé enfant personnes mineurs"), over=_PLAIN | _w("withdrawal")),
    FieldSense(_w("décrocher"), "other", "000", who=_w("monnaie franc rouble livre dollar euro yen titre action bourse cours croissance"), over=_w("withdrawal agreement"), passive=False),
    FieldSense(_w("envahir occuper"), "attack", "190", who=_w("foule supporters supporteurs"), what=_SEATS, over=_w("attack"), passive=False),
    FieldSense(_w("envahir occuper"), "other", "000", who=_CROWDS, over=_w("attack"), passive=False),
    FieldSense(_w("brûler"), "other", "000", who=_w("usine forêt forêts cathédrale hangar raffinerie entrepôt hectares théâtre grange"), over=_w("attack"), passive=False),
    FieldSense(_w("reprendre"), "other", "000", what=_w("chemin route"), beside=_w("école classes classe écoles"), over=_w("visit other carry") | NO_KIND, passive=False),
    FieldSense(_w("foncer fondre déferler converger charger"), "attack", "190", who=_BATTLING, after=_w("sur contre dans"), over=_PLAIN, passive=False),
    FieldSense(_w("arroser balayer vider faucher ravager libérer endeuiller"), "attack", "190", who=_w("artillerie aviation tireur tireurs rebelles insurgés djihadistes kamikaze voiture camion bombe bombes mortiers obus terroristes assaillants commando commandos"), over=_PLAIN | _w("refusal attack legal"), passive=False),
    FieldSense(_w("passer"), "attack", "190", beside=_w("armes"), over=_w("attack"), itself=True),
    FieldSense(_w("mettre"), "attack", "190", what=_w("siège"), beside=_w("devant"), over=_PLAIN, passive=False),
    FieldSense(_w("rayer"), "attack", "190", beside=_w("carte"), over=_PLAIN | _w("sanction")),
    FieldSense(_w("descendre"), "attack", "190", what=_w("avion avions hélicoptère hélicoptères drone drones chasseur bombardier appareil"), over=_PLAIN | _w("visit")),
    FieldSense(_w("attaquer conquérir envahir assaillir capturer écraser éliminer abattre terrasser prendre bombarder"), "other", "000", who=_w("entreprise groupe société équipe club champion championne chanteur chanteuse acteur actrice film marque firme constructeur joueur joueuse joueurs athlète nageur nageuse skieur coureur série"), over=_w("attack")),
    FieldSense(_w("poster aligner cantonner disséminer parquer échelonner engager amasser garer"), "military", "150", what=_w("soldats troupes hommes chars blindés frégate frégates destroyers porte-avions avions bombardiers missiles navires réserves gardes bataillons"), over=_PLAIN),
    FieldSense(_w("essayer tester expérimenter"), "military", "150", what=_w("bombe missile missiles fusée torpille arme armes drone obus"), over=_PLAIN, passive=False),
    FieldSense(_w("couper barrer"), "military", "150", who=_PATROLS, what=_w("route passage"), over=_PLAIN, passive=False),
    FieldSense(_w("jeter"), "military", "150", who=_PATROLS | _w("navire"), what=_w("ancre"), beside=_PATROLS | _w("espion guerre"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("bloquer suspendre geler"), "legal", "090", who=_w("juge juges tribunal cour magistrat magistrats"), over=_PLAIN | _w("sanction refusal"), passive=False),
    FieldSense(_w("mettre"), "legal", "090", beside=_w("loi"), what=_w("hors"), over=_PLAIN),
    FieldSense(_w("évacuer transporter"), "aid", "070", what=_w("blessés malades blessé patients"), over=_PLAIN | _w("withdrawal visit")),
    FieldSense(_w("armer équiper entraîner former instruire"), "aid", "070", who=_w("@state"), what=_w("rebelles soldats policiers officiers pilotes recrues insurgés milices armée maquisards police artilleurs"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("lancer débuter entamer mener démarrer conduire commencer"), "aid", "070", who=_HELPERS, what=_w("campagne campagnes"), beside=_VACCINES, over=_PLAIN | _w("begin"), passive=False),
    FieldSense(_w("servir offrir préparer"), "aid", "070", what=_w("repas soupe vivres"), beside=_VICTIMS, over=_PLAIN | _w("offer"), passive=False),
    FieldSense(_w("sabrer tarir rogner amputer raboter tailler diminuer réduire"), "sanction", "163", what=_w("aide aides livraisons livraison crédits fonds subventions exportations"), over=_PLAIN | _w("aid"), itself=True),
    FieldSense(_w("bloquer boucler verrouiller fermer"), "sanction", "163", what=_w("ports frontière frontières passages comptes avoirs"), who=_w("@state cédéao union ue gouvernement junte"), over=_PLAIN | _w("sanction refusal military"), passive=False),
    FieldSense(_w("élargir allonger étendre compléter"), "sanction", "163", what=_w("liste"), beside=_w("sanctions noire visées sanctionnées personnes entreprises sociétés"), over=_PLAIN),
    FieldSense(_w("suspendre réduire alléger retirer"), "withdrawal", "085", what=_w("taxes surtaxe surtaxes sanctions droits embargo tarifs"), over=_PLAIN | _w("sanction legal withdrawal"), passive=False, itself=True),
    FieldSense(_w("relâcher desserrer"), "withdrawal", "087", who=_BATTLING, what=_w("étreinte emprise étau pression"), over=_PLAIN | _w("legal"), passive=False),
    FieldSense(_w("gagner emporter arracher remporter"), "vote", "057", who=_w("camp oui non coalition parti candidat candidate gauche droite opposition socialistes conservateurs travaillistes libéraux sortant"), over=_PLAIN | _w("vote"), passive=False),
    FieldSense(_w("recaler retoquer confirmer récuser"), "vote", "057", who=_CHAMBERS, over=_PLAIN | _w("refusal statement"), passive=False),
    FieldSense(_w("prononcer"), "vote", "057", who=_CHAMBERS - _w("chambre conseillers représentants élus"), after=_w("contre pour en"), over=_w("refusal statement"), reflexive=True),
    FieldSense(_w("boucler clore achever terminer"), "meeting", "040", what=_w("travaux"), who=_w("g7 g8 g20 conseil commission comité conférence sommet assemblée congrès convention forum experts délégués ministres"), over=_PLAIN, passive=False),
    FieldSense(_w("sonder consulter"), "meeting", "040", what=_w("capitales alliés partis dirigeants homologues chefs partenaires syndicats"), over=_PLAIN, passive=False),
    FieldSense(_w("croiser côtoyer"), "meeting", "040", what=_w("homologue homologues président ministre roi émissaire chef dirigeant"), over=_PLAIN, passive=False),
    FieldSense(_w("donner"), "meeting", "040", after=_w("audience"), over=_PLAIN | _w("legal"), passive=False, itself=True),
    FieldSense(_w("expliquer"), "meeting", "040", after=_w("en"), beside=_w("tête"), over=_w("statement"), reflexive=True),
    FieldSense(_w("chercher rechercher quêter solliciter quémander mendier"), "demand", "020", what=_w("appui soutien aide médiation alliés secours renforts arbitrage protection prêt"), over=_PLAIN | _w("aid statement"), passive=False, itself=True),
    FieldSense(_w("déposer adresser présenter"), "demand", "020", what=_w("requête"), beside=_w("onu conseil assemblée union ue otan fmi"), over=_PLAIN | _w("legal"), passive=False, itself=True),
    FieldSense(_w("faire"), "demand", "020", after=_w("appel"), beside=_w("fmi onu otan armée mercenaires alliés aide médiateur banque union médecins experts sociétés voisins casques réservistes volontaires"), over=_PLAIN | _w("legal call"), passive=False, itself=True),
    FieldSense(_w("torpiller saborder saboter plomber bloquer"), "refusal", "120", what=_w("compromis accord texte projet résolution négociation négociations pourparlers plan"), who=_w("@state @person"), over=_PLAIN | _w("attack sanction"), passive=False, itself=True),
    FieldSense(_w("rejeter"), "accusation", "110", what=_w("faute responsabilité tort torts"), over=_w("refusal"), passive=False),
    FieldSense(_w("jurer promettre"), "warning", "130", beside=_w("coup riposter venger représailles répliquer"), over=_w("offer statement"), passive=False),
    FieldSense(_w("admettre accepter"), "agreement", "057", what=_w("indépendance souveraineté autonomie frontière"), over=_w("statement agreement"), passive=False),
    FieldSense(_w("gagner rallier rejoindre"), "visit", "042", who=_w("observateurs délégation délégations émissaire émissaires inspecteurs envoyé médiateurs enquêteurs mission"), over=_PLAIN | _w("agreement"), passive=False),
    # one verb, many senses
    FieldSense(_w("saisir"), "agreement", "057", what=_w("main perche offre"), over=_w("legal"), passive=False),
    FieldSense(_w("saisir"), "other", "000", what=_w("occasion opportunité chance prétexte"), over=_w("legal"), passive=False),
    FieldSense(_w("saisir"), "demand", "020", what=_w("préfet ministre médiateur président présidente gouvernement maire roi premier"), over=_w("legal"), passive=False, reflexive=False),
    FieldSense(_w("saisir"), "military", "150", what=_w("pétrolier pétroliers cargo navire navires chalutier chalutiers porte-conteneurs vraquier vedette drone"), who=_BATTLING | _PATROLS | _w("@state gardiens garde"), over=_w("legal"), passive=False),
    FieldSense(_w("saisir"), "attack", "190", who=_BATTLING, what=_STRONGHOLDS | _w("arsenal armes otages"), over=_w("legal"), reflexive=True),
    FieldSense(_w("engager"), "attack", "190", who=_w("combat combats bataille fusillade affrontement poursuite duel échange"), over=_PLAIN | _w("offer"), reflexive=True),
    FieldSense(_w("engager"), "meeting", "040", who=_w("dialogue négociation négociations pourparlers discussion discussions débat conversation conversations"), over=_PLAIN | _w("offer agreement"), reflexive=True),
    FieldSense(_w("engager"), "vote", "057", what=_w("responsabilité"), who=_w("ministre gouvernement cabinet premier chancelier chancelière"), over=_PLAIN, passive=False),
    FieldSense(_w("engager embaucher recruter"), "other", "000", what=_w("entraîneur joueur joueurs acteur avocat avocats conseil cabinet ouvriers consultant"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("tomber"), "legal", "090", who=_w("réseau gang filière parrain trafiquant trafiquants mafia cellule"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("tomber"), "other", "000", who=_w("cours prix taux neige pluie température températures recettes ventes"), over=_PLAIN | _w("attack legal"), passive=False),
    FieldSense(_w("appeler charger"), "other", "000", beside=_w("former succéder diriger remplacer"), what=_w("technocrate économiste général juge député banquier président ministre @person"), over=_w("demand call other"), after=_w("un une le la l' son sa"), passive=False),
    FieldSense(_w("rappeler retirer"), "other", "000", what=_w("voitures véhicules produit produits lot lots jouets aliments médicament vaccins modèles"), over=_w("statement withdrawal expulsion"), passive=False),
    FieldSense(_w("remercier"), "other", "000", what=_w("ministre président directeur directrice chef entraîneur conseiller général commissaire secrétaire gouverneur patron préfet"), over=_w("statement"), passive=True),
    FieldSense(_w("rattraper poursuivre"), "legal", "090", beside=_w("justice"), after=_w("par"), passive=True),
    FieldSense(_w("porter relever fixer monter"), "sanction", "163", after=_w("à de"), beside=_w("droits surtaxe surtaxes douane tarifs"), who=_w("@state ue bruxelles commission gouvernement administration union président"), over=_PLAIN | _w("statement plan"), passive=False),
    FieldSense(_w("lever mobiliser recruter"), "military", "150", what=_w("armée milice milices volontaires troupes hommes bataillon bataillons légion"), over=_PLAIN | _w("withdrawal"), passive=False),
    FieldSense(_w("lever percevoir"), "other", "000", what=_w("impôt impôts fonds capitaux emprunt ancre taxe"), over=_PLAIN | _w("withdrawal sanction"), passive=False),
    FieldSense(_w("lever déclencher lancer donner"), "other", "000", what=_w("alerte"), beside=_w("tsunami cyclone cyclonique météo sanitaire rouge orange crue crues pollution"), over=_PLAIN | _w("withdrawal military warning")),
    FieldSense(_w("poser déposer placer dissimuler cacher"), "attack", "190", what=_w("bombe bombes explosifs charge charges"), over=_PLAIN),
    FieldSense(_w("poser déposer placer dissimuler cacher"), "attack", "190", what=_w("engin engins"), beside=_EXPLOSIVE | _HIT | _STRONGHOLDS, over=_PLAIN),
    FieldSense(_w("poser déposer placer dissimuler cacher"), "attack", "190", who=_FIGHTERS | _w("terroristes inconnus commando hommes poseurs"), what=_w("engin engins"), over=_PLAIN, passive=False),
    FieldSense(_w("poser déposer rendre jeter baisser"), "withdrawal", "087", what=_w("arme armes fusils"), over=_PLAIN | _w("military withdrawal"), passive=False),
    FieldSense(_w("rendre restituer"), "other", "000", what=_w("passeport insigne médaille titre prix terres œuvres statue statues corps dépouille dépouilles clés clefs archives maillot restes trésor tableau tableaux"), over=_PLAIN | _w("aid withdrawal"), passive=False),
    FieldSense(_w("poser apposer"), "legal", "090", what=_w("scellés"), over=_PLAIN),
    FieldSense(_w("arracher tirer sortir extraire"), "aid", "070", beside=_w("décombres flammes ruines gravats"), who=_RESCUERS | _w("soldats marins militaires"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("rejeter approuver adopter refuser repousser"), "vote", "057", who=_w("citoyens électeurs électrices votants"), over=_PLAIN | _w("refusal agreement vote")),
    FieldSense(_w("trancher"), "vote", "057", who=_w("électeurs électorat adhérents militants votants délégués congressistes"), over=_PLAIN | _w("vote"), passive=False),
)

CLASS_SENSES: tuple[FieldSense, ...] = (
    FieldSense(frozenset(), "vote", "057", who=_CHAMBERS, what=_BILLS, passive=False, reflexive=False),
    FieldSense(frozenset(), "attack", "190", who=_SHELLS, what=_HIT, passive=False, reflexive=False),
    FieldSense(frozenset(), "attack", "190", who=_BATTLING, what=_FOES, passive=False, reflexive=False),
    FieldSense(frozenset(), "military", "150", who=_PATROLS, what=_WATERS, passive=False, reflexive=False),
    FieldSense(frozenset(), "legal", "090", who=_POLICE, what=_SUSPECTS, passive=False, reflexive=False),
    FieldSense(frozenset(), "attack", "190", who=_HACKERS, what=_NET, passive=False, reflexive=False),
    FieldSense(frozenset(), "aid", "070", who=_RESCUERS, what=_VICTIMS, passive=False, reflexive=False),
    FieldSense(frozenset(), "statement", "010", who=_w("@person porte-parole parole ministre président présidente général ministère gouvernement roi pape ambassadeur député chancelier"), what=_SPEECHES, passive=False, reflexive=False),
)
"""Whatever the verb, if it means little: who acts on what."""

_OWN = _w("sa son ses leur leurs")
_IDLE = _w("hymne chanson chansons minute silence prière prières bougies bougie cierges gerbe couronne applaudissements drapeau drapeaux fleurs uniforme robe robes repas café thé bière match but télévision salle locaux photo photos sapin arbre arbres main mains enfants spectacle")
_TEXTS = _w("texte textes projet projets brouillon version versions termes détails question questions clause clauses carte cartes divergences points article articles paragraphe paragraphes formule liste calendrier différends obstacles")
_ONWARD = _w("sur contre dans vers à au aux jusqu' jusqu'à jusqu'au derrière devant")
BY_WHO_ACTS: tuple[WhoActs, ...] = (
    WhoActs("attack", "190", (_FIGHTERS - _w("coalition kurdes milice loyalistes")) | _w("artillerie artilleurs tireur tireurs sniper snipers kamikaze kamikazes bombardiers terroristes terroriste ravisseurs pirates tueurs émeutiers pillards commando obus roquettes roquette missiles missile bombe bombes grenade"), _w("sur contre dans"), but=_IDLE, own=_OWN),
    WhoActs("military", "150", _w("troupes soldats parachutistes paras légionnaires commandos marines blindés chars frégate frégates destroyer destroyers bataillon bataillons régiment brigade brigades contingent armée croiseur flotte escadre porte-avions canonnière corvette corvettes patrouilleur patrouilleurs marine aviation artificiers"), _ONWARD, but=_IDLE, own=_OWN),
    WhoActs("meeting", "040", _w("médiateurs médiateur négociateurs négociateur négociatrice négociatrices délégués délégations délégation émissaires"), frozenset(), what=_TEXTS),
    WhoActs("vote", "057", _CHAMBERS - _w("représentants élus conseillers"), frozenset(), what=_BILLS | _HEADS | _w("traité accord convention"), but=_IDLE),
    WhoActs("legal", "090", _POLICE, frozenset(), what=_SUSPECTS | _w("homme hommes femme personnes jeunes manifestants opposant opposants journaliste journalistes militants bureaux locaux domicile"), own=_OWN),
    WhoActs("aid", "070", _w("sauveteurs secouristes pompiers humanitaires croix-rouge bénévoles volontaires médecins infirmiers"), frozenset(), what=_VICTIMS | _w("enfants familles vivres repas tentes couvertures eau riz médicaments corps"), own=_OWN),
)
"""What a verb that no table knows tells by whoever does it; whoever only rests, sings or dances does nothing of the kind."""
