# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of speech by what is said: what is foretold warns, what is blamed accuses, what is laid on the table is offered,
what is spurned is turned down. The first row that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_SPEECH = _PLAIN | _w("statement offer hope announce fear")
_SAYING = _w(
    "dire déclarer affirmer indiquer souligner assurer estimer juger ajouter prévenir répéter marteler lancer lâcher tonner fulminer gronder rugir tweeter twitter écrire répondre asséner "
    "clamer proclamer crier hurler signifier notifier annoncer informer insister réaffirmer réitérer confirmer communiquer télégraphier câbler vociférer tempêter trancher poster publier"
)
_DOOM = _w(
    "cercueil cercueils paiera paieront payera payeront regrettera regretteront subira subiront riposterons ripostera répliquerons frapperons écraserons anéantirons anéantira rayerons détruirons brûlerons "
    "abattrons coulerons châtiment tremblera trembleront saignera enterrerons broierons balaierons vengerons punirons inonderons noierons"
)
_RISKS = _w("risque risques danger dangers menace péril spectre engrenage embrasement escalade")
_FORETOLD = _w("chute enfer apocalypse guerre bain catastrophe chaos effondrement famine déluge ruine désastre carnage cauchemar conflagration embrasement tragédie anarchie hécatombe explosion fin fiasco débâcle défaite écroulement krach hiver")
_PROMISED = _w("conséquences pluie feu déluge enfer sang larmes foudre fer fureur mort tombeau cimetière bourbier leçon fessée coup coups riposte représailles vengeance châtiment punition prix")
_CRIMES = _w("crimes génocide exactions torture tortures massacres massacre exécutions viols atrocités disparitions charniers fraudes irrégularités violations sévices nettoyage")
_WATCHERS = _w("commission rapport amnesty hrw ong onu mission enquêteurs experts rapporteur rapporteuse rapporteurs observatoire organisation watch enquête observateurs ligue haut-commissaire haut-commissariat comité fédération")
_VICES = _w("duplicité hypocrisie mensonge trahison lâcheté faiblesse racisme ingérence partialité laxisme impérialisme complicité cynisme irresponsabilité chantage tyrannie fourberie félonie perfidie naïveté complaisance déloyauté mauvaise provocation amateurisme néocolonialisme expansionnisme colonialisme arrogance ingratitude fascisme révisionnisme inaction passivité incurie négligence corruption agression antisémitisme")
_BLOWS = _w("piratage piratages attaque attaques attentat attentats cyberattaque cyberattaques empoisonnement sabotage sabotages assassinat explosion explosions tir tirs frappe frappes massacre intrusion intrusions enlèvement meurtre incendie drones drone bombardement raid brouillage paternité fuite fuites complot")
_EVILS = _w("shoah holocauste génocide hitler nazis nazi nazie nazisme staline apartheid goulag fascisme fasciste bourreaux gestapo croisade munich colonialisme rwanda pogrom")
_ALLEGED = _w("allégations soupçons accusations preuves complicité manœuvres manigances ingérences indices")
_ANSWERS = _w("éclaircissements explications excuses excuse clarifications clarification comptes garanties garantie gestes geste réponse réponses réparations précisions engagements assurances")
_WANTED = _w("cessez cessez-le-feu trêve retrait levée libération report paix élections désescalade intervention zone armistice enquête force ouverture dialogue moratoire renfort renforts sanctions embargo aide livraison création réforme adhésion dissolution départ pause corridor répit suspension")
_CHANTED = _w("dehors dégage dégagez liberté libertés démission démissionne départ justice élections indépendance pain paix armes libérez assez stop partez halte droits")
_IDEAS = _w("idée idées hypothèse suggestion formule piste scénario solution option troc compromis proposition propositions")
_PLANS = _w("plan plans proposition propositions offre offres incitations canevas formule esquisse paquet contre-projet contre-proposition éventail troc feuille suggestions mémorandum")
_PEACE = _w("paix trêve partage règlement cessez sortie phases pourparlers belligérants négociations incitations médiation conflit crise retrait otages compromis dialogue guerre conférence autonomie")
_BARGAINS = _w("troc échange marché compromis rencontre trêve médiation conférence sommet arbitrage force dialogue pourparlers table moratoire retrait partage gel cessez")
_READINESS = _w("disponibilité disposition volonté offre invitation ouverture bonne")
_WILLING = _w("disposé disposée disposés disposées")
_HOSTING = _w("accueil accueillir héberger abriter organisation organiser médiateur médiation siège arbitre garant")
_NEVER = _w("cédera céderons céderait cèdera cèderons cèderait reculera reculerons reculerait capitulera capitulerons fléchira fléchirons transigera transigerons bradera braderons agenouillera abdiquerons")
_ABSURD = _w("absurde absurdes ridicule saugrenu saugrenue grotesque impensable exclu exclue prématuré prématurée insuffisant insuffisante insuffisantes irrecevable irrecevables inacceptable inacceptables inconcevable indécent indécente fantaisiste irréaliste caduc caduque inutile farfelue dérisoire superflu chimérique")
_OFFERED = _w("idée proposition propositions offre plan projet hypothèse texte demande conditions compromis exigences ultimatum suggestion achat vente perspective médiation concessions trêve cessez appel invitation résolution retour")
_UNOPENED = _w("ouvrir décacheter lire")
_POST = _w("courrier lettre lettres pli colis note notes message enveloppe missive dossier chèque mémorandum")
_IN_ANGER = _w("plutôt protester protestation représailles mécontentement colère riposte refus refusant boycott désaccord affront guise")
_JOURNEYS = _w("déplacement visite voyage tournée venue rencontre entretien participation")

UTTERED: tuple[FieldSense, ...] = (
    # warnings
    FieldSense(_SAYING, "warning", "130", beside=_DOOM, over=_SPEECH | _w("accusation"), keeps=True, passive=False),
    FieldSense(_w("lancer lâcher prévenir tonner clamer"), "warning", "130", beside=_w("gare"), over=_w("statement other") | NO_KIND, passive=False),
    FieldSense(_w("alarmer"), "warning", "130", reflexive=True, over=_SPEECH | _w("warning"), stance="say"),
    FieldSense(_w("inquiéter"), "warning", "130", reflexive=True, beside=_RISKS | _w("propagation dérive montée multiplication aggravation dégradation enlisement prolifération recrudescence détérioration résurgence avancée intensification"), over=_SPEECH, stance="say"),
    FieldSense(_w("souligner pointer évoquer mentionner signaler relever invoquer agiter rappeler redouter brandir voir entrevoir décrire"), "warning", "130", what=_RISKS, over=_SPEECH | _w("warning"), passive=False, itself=True),
    FieldSense(_w("prédire augurer pronostiquer prophétiser présager prévoir"), "warning", "130", what=_FORETOLD, over=_SPEECH | _w("plan"), passive=False, itself=True),
    FieldSense(_w("promettre jurer vouer"), "warning", "130", what=_PROMISED, over=_SPEECH, passive=False, itself=True),
    FieldSense(_w("signifier notifier avertir informer prévenir"), "warning", "130", beside=_w("inacceptable intolérable inadmissible représailles conséquences riposte abattu abattus coulé considéré tolérerait toléré tolérée casus"), over=_SPEECH | _w("expulsion"), keeps=True),
    FieldSense(_w("tonner gronder rugir fulminer"), "warning", "130", after=_w("que"), over=_SPEECH | _w("accusation"), stance="say"),
    FieldSense(_w("donner laisser accorder"), "warning", "130", what=_w("@person président"), after=_w("à au aux"), beside=_w("évacuer quitter retirer partir capituler libérer obtempérer abdiquer céder"), over=_PLAIN | _w("demand aid"), passive=False),
    FieldSense(_w("remettre adresser envoyer"), "warning", "130", beside=_w("comminatoire comminatoires"), over=_PLAIN | _w("statement"), itself=True),
    # accusations
    FieldSense(_w("traiter"), "accusation", "110", what=_w("@person @state"), beside=_w("de d'"), over=_PLAIN, passive=False),
    FieldSense(_w("brandir exhiber produire"), "accusation", "110", what=_w("preuve preuves fiole photo photos document documents cliché clichés images enregistrement écoutes"), over=_PLAIN | _w("warning statement legal"), passive=False),
    FieldSense(_w("comparer assimiler égaler"), "accusation", "110", beside=_EVILS, over=_SPEECH),
    FieldSense(_w("conclure relever établir recenser documenter constater observer décrire révéler pointer signaler consigner détailler dresser compiler"), "accusation", "110", who=_WATCHERS, beside=_CRIMES, over=_SPEECH | _w("agreement"), passive=False, itself=True),
    FieldSense(_w("conclure relever établir recenser documenter constater révéler dénombrer"), "accusation", "110", who=_w("@org"), beside=_CRIMES, over=_SPEECH | _w("agreement"), passive=False, itself=True),
    FieldSense(_w("taxer traiter suspecter accuser soupçonner qualifier"), "accusation", "110", beside=_VICES, after=_w("de d' le la les l'") , over=_SPEECH | _w("sanction accusation"), passive=False),
    FieldSense(_w("taxer"), "accusation", "110", beside=_VICES, over=_SPEECH | _w("sanction"), passive=False),
    FieldSense(_w("attribuer imputer"), "accusation", "110", beside=_BLOWS, over=_SPEECH | _w("agreement attack accusation"), passive=False, itself=True),
    FieldSense(_w("évoquer produire exhiber étaler présenter avancer publier"), "accusation", "110", what=_ALLEGED, who=_w("@person @state"), over=_SPEECH | _w("legal meeting"), passive=False, itself=True),
    FieldSense(_w("confondre démentir"), "accusation", "110", what=_w("@state @person menteurs menteur"), who=_w("@person @state"), over=_PLAIN, passive=False),
    FieldSense(_w("charger accabler enfoncer"), "accusation", "110", who=_w("témoin agent repenti garde transfuge lieutenant espion chauffeur comptable avocat rapport complice coaccusé"), over=_PLAIN | _w("attack military"), passive=False),
    FieldSense(_w("dire juger croire"), "accusation", "110", beside=_w("complice complices coupable"), who=_w("@state"), after=_w("complice complices coupable"), over=_SPEECH, passive=False),
    FieldSense(_w("rejeter renvoyer faire retourner"), "accusation", "110", what=_w("faute tort torts responsabilité"), over=_PLAIN | _w("refusal expulsion"), passive=False),
    FieldSense(_w("voir dénoncer"), "accusation", "110", what=_w("farce mascarade simulacre ingérence chantage provocation hypocrisie diktat agression"), over=_PLAIN | _w("withdrawal accusation meeting"), keeps=True, passive=False),
    # demands
    FieldSense(_w("attendre vouloir escompter espérer souhaiter"), "demand", "020", who=_w("@state @person"), what=_ANSWERS, over=_PLAIN | _w("visit hope plan"), passive=False),
    FieldSense(_w("attendre"), "demand", "020", who=_w("@state"), after=_w("de d'"), beside=_ANSWERS, over=_PLAIN | _w("visit hope plan"), passive=False),
    FieldSense(_w("plaider militer insister batailler intercéder pousser"), "demand", "020", after=_w("pour en"), beside=_WANTED, over=_SPEECH | _w("legal attack expulsion"), passive=False, stance="demand"),
    FieldSense(_w("souhaiter vouloir désirer entendre espérer"), "demand", "020", who=_w("@state"), after=_w("obtenir recevoir arracher récupérer"), over=_PLAIN, passive=False),
    FieldSense(_w("interpeller apostropher"), "demand", "020", who=_w("@person"), what=_w("@person @state numéro homologue secrétaire dirigeants gouvernement président roi puissances nations monde maître"), over=_PLAIN | _w("legal accusation meeting"), passive=False),
    FieldSense(_w("scander"), "demand", "020", beside=_CHANTED, over=_SPEECH, passive=False),
    FieldSense(_w("scander"), "statement", "010", over=_PLAIN, passive=False),
    # offers
    FieldSense(_w("avancer lancer soumettre émettre jeter caresser esquisser défendre présenter déposer exposer formuler"), "offer", "030", what=_IDEAS, over=_SPEECH | _w("military"), passive=False, itself=True),
    FieldSense(_w("soumettre déposer présenter exposer dévoiler détailler étaler remettre transmettre apporter avancer révéler"), "offer", "030", what=_PLANS, beside=_PEACE, over=_SPEECH | _w("aid legal")),
    FieldSense(_w("porter"), "offer", "030", what=_w("candidat candidate candidats volontaire garant caution acquéreur"), beside=_HOSTING, reflexive=True, over=_PLAIN, itself=True),
    FieldSense(_w("réaffirmer redire réitérer confirmer renouveler répéter exprimer marquer signifier rappeler"), "offer", "030", what=_READINESS - _w("volonté bonne"), over=_SPEECH | _w("agreement"), passive=False, itself=True),
    FieldSense(_w("suggérer évoquer caresser"), "offer", "030", what=_BARGAINS, who=_w("@state @person radio ministère diplomatie presse"), over=_w("statement other") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("inviter convier"), "offer", "030", beside=_w("dialogue pourparlers négociations discussions négocier dialoguer table"), passive=True, over=_PLAIN | _w("demand meeting")),
    FieldSense(_w("dire déclarer indiquer annoncer préciser signifier assurer affirmer écrire"), "offer", "030", beside=_WILLING, over=_w("statement other") | NO_KIND, keeps=True, passive=False),
    FieldSense(_w("poser offrir proposer"), "offer", "030", what=_w("médiateur médiatrice intermédiaire arbitre garant"), reflexive=True, over=_PLAIN | _w("demand visit offer statement")),
    FieldSense(_w("entrouvrir rouvrir"), "offer", "030", what=_w("porte"), over=_PLAIN, passive=False),
    # turned down
    FieldSense(_w("faire former"), "refusal", "120", what=_w("bloc front"), beside=_w("contre"), over=_PLAIN | _w("agreement attack"), passive=False, itself=True),
    FieldSense(_w("juger trouver estimer qualifier considérer déclarer dire"), "refusal", "120", beside=_ABSURD, what=_OFFERED | _ABSURD, who=_w("@state"), over=_SPEECH | _w("legal accusation"), passive=False),
    FieldSense(_w("renvoyer retourner réexpédier rendre"), "refusal", "120", beside=_UNOPENED, over=_PLAIN | _w("expulsion visit aid")),
    FieldSense(_w("renvoyer retourner réexpédier jeter déchirer brûler"), "refusal", "120", what=_POST, over=_PLAIN | _w("expulsion visit withdrawal attack"), passive=False),
    FieldSense(_w("annuler décommander supprimer reporter ajourner"), "refusal", "120", what=_JOURNEYS, beside=_IN_ANGER, who=_w("@person @state"), over=_PLAIN | _w("cancel postpone refusal visit meeting"), passive=False, itself=True),
    FieldSense(_SAYING, "refusal", "120", beside=_NEVER, over=_w("statement") | NO_KIND, keeps=True, passive=False),
    FieldSense(_w("signifier"), "statement", "010", over=_PLAIN, stance="say", who=_w("@person @state"), passive=False),
    FieldSense(_w("renvoyer retourner"), "refusal", "120", what=_w("proposition propositions offre offres plan compromis invitation"), over=_PLAIN | _w("expulsion visit vote"), passive=False),
    # said
    FieldSense(_w("reconnaître admettre avouer"), "statement", "010", what=_w("responsabilité faute fautes torts erreur erreurs échec défaite rôle culpabilité complicité crime crimes génocide torture mensonge bavure"), over=_PLAIN | _w("agreement statement"), passive=False, itself=True),
    FieldSense(_w("proclamer"), "statement", "010", what=_w("état république royaume indépendance neutralité souveraineté"), over=_w("legal agreement statement") | _PLAIN, passive=False),
    FieldSense(_w("adresser"), "statement", "010", reflexive=True, after=_w("à au aux par en depuis"), over=_PLAIN),
    FieldSense(_w("chiffrer"), "statement", "010", over=_PLAIN, itself=True, passive=False),
    FieldSense(_w("estimer évaluer"), "statement", "010", after=_w("à"), over=_PLAIN | _w("statement"), passive=False),
    FieldSense(_w("lancer lâcher décocher"), "statement", "010", who=_w("@person"), what=_w("« appel mot message n'ayez"), over=_PLAIN, passive=False),
    FieldSense(_w("lire"), "statement", "010", what=_w("déclaration communiqué message lettre texte appel proclamation manifeste"), over=_PLAIN | _w("demand"), itself=True),
    FieldSense(_w("ranger classer placer inclure"), "statement", "010", beside=_w("axe"), what=_w("@state"), over=_PLAIN | _w("sanction"), passive=False),
    FieldSense(_w("endosser assumer"), "statement", "010", what=_w("conclusions rapport responsabilité bilan paternité faute erreur erreurs rôle"), over=_PLAIN | _w("agreement"), passive=False),
)
