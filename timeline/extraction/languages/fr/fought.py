# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of force and of relief: forces that come, stop and go home, shells that fall, elements that rage and planes that
land with blankets, by who acts and on what. The first row that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_MEN = _w("soldats troupes militaires parachutistes paras légionnaires commandos commando marines fusiliers casques bataillon bataillons brigade brigades régiment régiments division divisions contingent contingents détachement unités unité armée légion colonne colonnes blindés chars gendarmes conscrits artilleurs tankistes sapeurs hommes gi mercenaires garnison")
_CRAFT = _w("frégate frégates destroyer destroyers croiseur croiseurs corvette corvettes patrouilleur patrouilleurs porte-avions escadre flotte flottille armada sous-marin sous-marins bombardier bombardiers chasseur chasseurs hélicoptères hélicoptère drone drones avions bâtiments bâtiment navires navire marin avion armada porte-hélicoptères cuirassé")
_SENT = _w("soldats troupes divisions division brigade brigades bataillon bataillons régiment régiments blindés chars parachutistes commandos escadron escadrons escadrille escadrilles marines légionnaires renforts porte-avions frégates frégate bombardiers hélicoptères missiles unités colonne colonnes réservistes armada flotte paras mercenaires chasseurs lance-missiles canons artillerie hommes conseillers instructeurs")
_FIGHTERS = _w("rebelles insurgés djihadistes assaillants miliciens milice milices guérilleros guérilla séparatistes combattants islamistes mutins putschistes maquisards mercenaires paramilitaires talibans commando commandos terroristes preneurs ravisseurs pirates inconnus kamikazes kamikaze bandits forcenés tueurs")
_ATTACKERS = _FIGHTERS | _MEN | _w("aviation artillerie forces organisation hamas hezbollah chasse marine")
_MOB = _w("foule émeutiers manifestants partisans étudiants militants supporteurs assaillants emeutiers insurgés insurgées fidèles colons")
_SHELLS = _w("missile missiles obus roquette roquettes drone drones balle balles projectile projectiles torpille torpilles bombe bombes engin engins fusée fusées mine mines grenade grenades salve salves rafale rafales tir tirs")
_GUNS = _w("canon canons orgues artillerie batteries batterie mortiers mortier mitrailleuses obusiers chars pièces kalachnikovs armes")
_BOMBS = _w("bombe bombes engin engins charge charges cocotte cocottes cocottes-minute grenade grenades colis valise valises voiture camionnette camion véhicule bonbonne bonbonnes fourgon fourgonnette machine scooter moto ceinture sac déflagration")
_PLANES = _w("avion avions chasse aviation chasseurs bombardiers appareils appareil flotte escadrille")
_FIGHTING = _w("combats combat hostilités affrontements tirs bombardements frappes raids pilonnages pilonnage canonnade fusillade violences bataille batailles")
_GATES = _w("portes porte grilles grille barrières barrière palissade palissades clôture clôtures portail enceinte cordon barrage barrages murs mur")
_SEATS = _w("capitole palais ambassade consulat parlement assemblée siège présidence ministère prison caserne base cordon télévision radio commissariat")
_SITES = _w("site sites dépôt dépôts camp camps installation installations infrastructure infrastructures radar radars position positions raffinerie raffineries cache caches bunker bunkers centre centres base bases usine usines laboratoire laboratoires aérodrome aérodromes poste postes quartier quartiers cible cibles rampes entrepôt entrepôts")
_STRUCK_WITH = _w("frontière missiles missile drones drone roquettes obus raid raids frappe frappes aviation chasseurs nuit explosions explosion mortiers bombes")
_ATOMIC = _w("atomique atomiques nucléaire nucléaires thermonucléaire hydrogène plutonium mégatonnes mégatonne kilotonnes souterrain souterraine tunnel désert atoll bombe")
_ELEMENTS = _w("tempête tempêtes séisme séismes tremblement cyclone cyclones ouragan ouragans typhon typhons tornade tornades inondation inondations crue crues tsunami raz avalanche avalanches foudre éruption canicule sécheresse glissement coulée coulées pluie pluies orage orages grêle mousson volcan lave vague vagues fleuve rivière nitrate nitrates verglas neige boue")
_MACHINES = _w("réacteur réacteurs centrale usine navette raffinerie silo transformateur chaudière cuve citerne mine puits entrepôt conduite canalisation plate-forme plateforme gazoduc pétrolier tanker dépôt lanceur")
_LAST = _w("dernier derniers dernière dernières tous toutes")
_FRONTIER = _w("frontière pont fleuve rivière ligne")
_GOODS = _w("vivres farine riz blé eau remèdes médicaments médicament tentes tente couvertures purificateurs purificateur lait rations nourriture secours aide kits biscuits pansements plasma vaccins doses colis générateurs maïs sucre huile matelas antibiotiques semences sauveteurs secouristes carburant")
_BROUGHT_BY = _w("camion camions avion avions cargo cargos galaxy transall hercules antonov iliouchine appareil appareils hélicoptère hélicoptères navire navires convoi convois train péniche péniches rotation airbus boeing tupolev chalands vol a400m c-130 gros-porteur gros-porteurs équipage")
_RESCUERS = _w("sauveteurs sauveteur secouristes secouriste pompiers médecins chirurgiens infirmiers équipe équipes cynophiles maîtres-chiens volontaires bénévoles humanitaires spécialistes")
_RUINS = _w("ruines décombres gravats débris éboulis immeuble immeubles boue")

FOUGHT: tuple[FieldSense, ...] = (
    # elements and machines: nobody attacks
    FieldSense(_w("noyer inonder ravager raser engloutir emporter balayer dévaster secouer submerger ensevelir détruire tuer faucher frapper anéantir pulvériser souffler paralyser plonger coucher arracher décimer défigurer"), "other", "000", who=_ELEMENTS, over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("exploser sauter brûler flamber désintégrer"), "other", "000", who=_MACHINES, over=_w("attack") | _PLAIN, passive=False),
    FieldSense(_w("envoler partir adjuger arracher"), "other", "000", beside=_w("enchères dollars euros livres millions"), who=_w("toile estampe tableau portrait manuscrit diamant sculpture œuvre collection lettre bijou montre violon esquisse"), over=_PLAIN | _w("visit"), passive=False),
    # attacks
    FieldSense(_w("reprendre repartir redoubler recommencer éclater gagner"), "attack", "190", who=_FIGHTING - _w("violences") , over=_PLAIN | _w("meeting visit agreement begin happen"), passive=False) ,
    FieldSense(_w("faucher percuter pulvériser désintégrer décapiter éventrer raser dévaster souffler traverser transpercer cribler anéantir désosser abattre crever perforer"), "attack", "190", who=_SHELLS | _BOMBS, over=_PLAIN | _w("statement attack military"), passive=False, reflexive=False),
    FieldSense(_w("forcer enfoncer défoncer briser escalader franchir abattre renverser arracher"), "attack", "190", who=_MOB, what=_GATES, over=_PLAIN | _w("attack military visit"), passive=False),
    FieldSense(_w("envahir prendre"), "attack", "190", who=_MOB, what=_SEATS, over=_PLAIN | _w("attack military visit"), passive=False),
    FieldSense(_w("forcer enfoncer défoncer escalader franchir"), "attack", "190", beside=_SEATS, what=_GATES, who=_MOB | _ATTACKERS, over=_PLAIN | _w("attack military visit"), passive=False),
    FieldSense(_w("prendre surprendre cueillir"), "attack", "190", who=_ATTACKERS | _w("@state"), beside=_w("surprise dépourvu"), what=_w("surprise dépourvu garnison localités localité positions base postes poste camp ville"), over=_PLAIN | _w("military legal"), passive=False),
    FieldSense(_w("tonner cracher gronder parler aboyer rugir crépiter donner pilonner"), "attack", "190", who=_GUNS, over=_PLAIN | _w("statement accusation attack"), passive=False),
    FieldSense(_w("écraser abîmer encastrer précipiter jeter"), "attack", "190", reflexive=True, beside=_w("détourné détournés détournée détournées kamikaze kamikazes suicide piégé piégée piégés djihadiste"), over=_PLAIN | _w("attack")),
    FieldSense(_w("encastrer précipiter lancer jeter"), "attack", "190", reflexive=True, who=_w("camion voiture fourgon fourgonnette véhicule 4x4 berline kamikaze assaillant chauffard"), beside=_w("foule passants piétons terrasse marché barrière cortège ambassade caserne cyclistes"), over=_PLAIN),
    FieldSense(_w("clouer"), "attack", "190", what=_PLANES, beside=_w("sol"), who=_ATTACKERS, over=_PLAIN | _w("sanction")),
    FieldSense(_w("descendre"), "attack", "190", passive=True, over=_PLAIN | _w("visit")),
    FieldSense(_w("descendre"), "attack", "190", what=_w("falcon mig mirage tornado boeing airbus tupolev jet soukhoï phantom hercules planeur ballon antonov"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("éclater exploser sauter détoner"), "attack", "190", who=_BOMBS, over=_PLAIN | _w("happen visit attack"), passive=False, itself=True),
    FieldSense(_w("viser cibler atteindre toucher traiter"), "attack", "190", what=_SITES, beside=_STRUCK_WITH, who=_ATTACKERS | _w("@state"), over=_PLAIN | _w("hope statement visit"), passive=False),
    FieldSense(_w("viser cibler"), "attack", "190", what=_w("gare marché école hôpital immeuble convoi quartier mosquée église ville") | _SITES, beside=_SHELLS, over=_PLAIN | _w("hope statement visit"), passive=True),
    FieldSense(_w("retenir garder détenir"), "attack", "190", who=_FIGHTERS - _w("milice guérilla"), over=_PLAIN | _w("legal sanction"), passive=False),
    FieldSense(_w("tirer lancer décocher expédier"), "attack", "190", what=_SHELLS, beside=_w("contre interceptés intercepté interceptées tués blessés morts dégâts victimes israël kiev"), who=_w("@state") | _ATTACKERS, over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("surgir débouler fondre déferler ruer abattre"), "attack", "190", who=_FIGHTERS, after=_w("dans sur à au"), over=_PLAIN | _w("visit attack"), passive=False),
    FieldSense(_w("annuler suspendre confisquer dissoudre"), "attack", "190", who=_w("putschistes mutins junte"), what=_w("scrutin élection élections constitution résultats institutions"), over=_PLAIN | _w("legal cancel sanction"), passive=False),
    FieldSense(_w("faucher percuter pulvériser désintégrer abattre déchiqueter terrasser foudroyer cueillir éliminer"), "attack", "190", passive=True, who=_SHELLS | _w("sniper tireur tireurs commando rafales kamikaze"), over=_PLAIN | _w("attack")),
    FieldSense(_w("entrer pénétrer débouler parvenir faire"), "attack", "190", who=_FIGHTERS - _w("mercenaires inconnus preneurs pirates"), after=_w("dans leur à"), over=_PLAIN | _w("visit attack military"), passive=False),
    FieldSense(_w("écraser mater noyer étouffer broyer briser laminer"), "attack", "190", who=_MEN | _w("régime dictature junte"), over=_PLAIN | _w("attack"), passive=False, reflexive=False),
    FieldSense(_w("lâcher larguer déverser répandre"), "attack", "190", what=_w("gaz bombes napalm phosphore barils sarin moutarde défoliant grenades obus"), over=_PLAIN | _w("statement aid")),
    FieldSense(_w("confisquer accaparer usurper arracher ravir"), "attack", "190", what=_w("pouvoir"), over=_PLAIN | _w("sanction")),
    FieldSense(_w("éventrer"), "attack", "190", over=_PLAIN, passive=False),
    # forces that come
    FieldSense(_w("débarquer accoster"), "military", "150", who=_MEN | _w("marine"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("mettre poser prendre"), "military", "150", who=_MEN | _w("marine"), what=_w("pied"), over=_PLAIN | _w("visit attack"), passive=False),
    FieldSense(_w("chasser repousser refouler éloigner escorter raccompagner prendre"), "military", "150", what=_w("navire navires chalutier chalutiers bombardier bombardiers avion drone drones intrus patrouilleur forage"), who=_CRAFT | _w("marine garde-côtes chasse aviation armée"), over=_PLAIN | _w("expulsion postpone"), passive=False),
    FieldSense(_w("descendre sortir rouler"), "military", "150", what=_w("chars blindés troupes"), over=_PLAIN | _w("visit attack"), passive=False),
    FieldSense(_w("fouler"), "military", "150", who=_MEN, over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("frôler longer raser effleurer contourner doubler croiser serrer remonter franchir approcher braver"), "military", "150", who=_CRAFT, what=_w("cap archipel péninsule île îles îlot récif récifs côte côtes eaux détroit frontière espace base pointe ligne"), over=_PLAIN | _w("attack visit meeting refusal"), passive=False),
    FieldSense(_w("joindre mêler associer"), "military", "150", who=_CRAFT | _MEN | _w("@state"), beside=_w("patrouilles patrouille manœuvres exercices exercice flotte escadre manœuvre"), reflexive=True, over=_PLAIN | _w("meeting agreement call")),
    FieldSense(_w("lancer jeter engager pousser masser précipiter ruer déverser faire"), "military", "150", what=_SENT - _w("hommes missiles"), who=_ATTACKERS | _w("@state junte gouvernement régime"), over=_PLAIN | _w("legal offer"), passive=False),
    FieldSense(_w("prendre gagner rejoindre quitter"), "military", "150", who=_w("pétroliers pétrolier cargos cargo convoi navires tankers flottille"), beside=_w("escorte escortés escorté escortée"), over=_PLAIN | _w("visit withdrawal"), passive=False),
    FieldSense(_w("dépêcher envoyer acheminer expédier aligner installer renvoyer poster prépositionner disposer baser"), "military", "150", what=_SENT, over=_PLAIN | _w("visit expulsion"), passive=False),
    FieldSense(_w("dérouler planifier jouer répéter simuler boucler"), "military", "150", what=_w("exercices exercice manœuvres manœuvre blocus débarquement guerre invasion"), who=_w("@state armée armées alliés marine forces otan"), over=_PLAIN | _w("plan happen"), passive=False),
    FieldSense(_w("instruire entraîner former encadrer"), "aid", "070", what=_w("peshmergas recrues soldats policiers officiers pilotes rebelles contras miliciens insurgés maquisards bataillons artilleurs tankistes moudjahidines garde-côtes"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("faire"), "military", "150", after=_w("exploser détoner sauter éclater"), beside=_ATOMIC - _w("bombe désert tunnel"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("exploser détoner"), "military", "150", beside=_w("essai atoll") | _ATOMIC - _w("bombe désert tunnel nucléaires atomiques"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("sauter larguer parachuter"), "military", "150", who=_MEN, after=_w("sur au à dans"), over=_PLAIN | _w("attack aid"), passive=False),
    FieldSense(_w("devancer précéder coiffer relayer rejoindre atteindre gagner occuper boucler bloquer prendre"), "military", "150", who=_w("parachutistes légionnaires marines paras casques bérets"), over=_PLAIN | _w("visit withdrawal agreement refusal"), passive=False),
    FieldSense(_w("autoriser"), "military", "150", beside=_w("équiper armer bombarder frapper déployer entraîner envoyer intervenir survoler stationner ouvrir utiliser"), what=_w("cia armée pentagone forces troupes marine aviation kiev soldats") , who=_w("@person @state"), over=_w("agreement"), passive=False),
    FieldSense(_w("hisser planter déployer"), "military", "150", what=_w("drapeau pavillon couleurs"), who=_MEN, over=_PLAIN | _w("military"), passive=False),
    # forces that go home
    FieldSense(_w("rentrer revenir retourner"), "military", "150", who=_MEN, after=_w("dans sur"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("rentrer revenir repartir retourner repasser refranchir retraverser rembarquer refluer décamper déguerpir reculer"), "withdrawal", "087", who=_MEN | _w("camions convois blindés"), over=_PLAIN | _w("visit military withdrawal"), passive=False),
    FieldSense(_w("replier retirer ramener rappeler rapatrier évacuer rembarquer"), "withdrawal", "087", what=_SENT, over=_PLAIN | _w("visit statement withdrawal"), passive=False),
    FieldSense(_w("libérer dégager évacuer abandonner vider quitter rendre céder restituer"), "withdrawal", "087", who=_MEN, what=_w("zone zones tampon tampons positions position poche vallée secteur secteurs enclave hauteurs bande"), over=_PLAIN | _w("legal attack visit aid"), passive=False),
    FieldSense(_w("rallier regagner gagner atteindre franchir passer rejoindre traverser"), "withdrawal", "087", who=_MEN, beside=_LAST, over=_PLAIN | _w("visit military attack agreement"), passive=False),
    FieldSense(_w("déchirer piétiner enterrer répudier"), "withdrawal", "087", what=_w("compromis accord accords traité pacte arrangement protocole concordat convention bail"), who=_w("@state @person président parlement gouvernement junte"), over=_PLAIN | _w("attack refusal expulsion"), passive=False, itself=True),
    FieldSense(_w("cesser arrêter finir"), "withdrawal", "087", after=_w("d' de"), beside=_w("appartenir"), over=_PLAIN),
    FieldSense(_w("sortir extraire retirer dégager"), "withdrawal", "087", what=_w("commandement structure structures états-majors alliance consortium"), who=_w("@state"), over=_PLAIN | _w("visit withdrawal"), passive=False),
    FieldSense(_w("baisser amener rouler replier"), "withdrawal", "087", what=_w("drapeau pavillon couleurs rideau"), over=_PLAIN, passive=False),
    FieldSense(_w("tourner"), "withdrawal", "087", what=_w("dos"), beside=_w("cpi otan traité convention organisation unesco oms omc cedeao opep accord pacte commonwealth"), over=_w("refusal"), passive=False),
    # relief
    FieldSense(_w("arracher tirer sortir extraire dégager retirer extirper"), "aid", "070", what=_w("enfant enfants survivant survivants rescapés rescapé bébé mineurs blessés fillette garçonnet nourrisson spéléologues"), beside=_RUINS | _w("grotte mine eaux tunnel"), over=_PLAIN | _w("visit withdrawal military"), passive=False),
    FieldSense(_w("rouvrir ouvrir"), "aid", "070", what=_w("guichet guichets"), over=_PLAIN, passive=False),
    FieldSense(_w("franchir passer entrer arriver atteindre traverser gagner pénétrer accoster poser atterrir parvenir rallier quitter partir"), "aid", "070", who=_BROUGHT_BY, beside=_GOODS - _w("aide doses carburant"), over=_PLAIN | _w("attack visit military withdrawal meeting"), passive=False),
    FieldSense(_w("réceptionner recevoir toucher percevoir engranger"), "aid", "070", what=_w("doses vaccins vaccin vivres farine blé tonnes riz tranche prêt don dons ambulances"), over=_PLAIN | _w("meeting statement"), passive=False),
    FieldSense(_w("fouiller creuser déblayer gratter sonder explorer dégager ratisser"), "aid", "070", who=_RESCUERS, beside=_RUINS, over=_PLAIN | _w("legal military withdrawal"), passive=False),
    FieldSense(_w("lâcher jeter déverser débarquer décharger larguer poser déposer apporter porter livrer"), "aid", "070", what=_GOODS | _w("tonnes sacs caisses palettes"), who=_BROUGHT_BY | _w("@state onu croix-rouge croix pam unicef ong croissant"), over=_PLAIN | _w("statement visit attack"), passive=False),
    FieldSense(_w("décharger débarquer livrer acheminer convoyer"), "aid", "070", who=_BROUGHT_BY, what=_w("chars munitions obus missiles armes canons blindés matériel"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("affluer converger accourir arriver débarquer atterrir partir décoller envoler rejoindre gagner"), "aid", "070", who=_RESCUERS - _w("équipe équipes volontaires spécialistes") | _w("cynophiles"), over=_PLAIN | _w("visit agreement"), passive=False),
    FieldSense(_w("affluer converger accourir arriver débarquer atterrir partir décoller envoler rejoindre gagner"), "aid", "070", who=_w("équipe équipes volontaires spécialistes"), beside=_w("secours tremblement séisme cynophiles sauveteurs décombres sinistrés rescapés survivants choléra épidémie"), over=_PLAIN | _w("visit agreement"), passive=False),
    FieldSense(_w("poser faire"), "aid", "070", what=_w("avions dc-6 transall hercules appareils hélicoptères"), who=_w("croix-rouge croix onu pam msf ong unicef"), over=_PLAIN, passive=False),
    FieldSense(_w("effacer gommer éponger annuler passer"), "aid", "070", what=_w("créance créances ardoise dette dettes arriérés"), over=_PLAIN | _w("cancel aid"), itself=True),
)
