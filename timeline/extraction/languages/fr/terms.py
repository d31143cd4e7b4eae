# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of courts, polls, bargains, terms and pressure, by what they are done to. The first row that fits counts."""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_CHAMBERS = _w("parlement sénat assemblée chambre congrès députés sénateurs eurodéputés parlementaires bundestag bundesrat knesset douma rada saeima seimas sejm riigikogu eduskunta riksdag folketing storting cortes communes majlis diète")
_COUNCILS = _w("conseil assemblée comité")
_ACCORDS = _w("accord accords entente arrangement compromis pacte traité protocole convention trêve cessez plan texte partenariat contrat")
_KEPT_UP = _w("bail bails accord accords pacte partenariat concession trêve cessez moratoire arrangement régime convention contrat protocole mandat")
_RULES = _w("règlement directive loi lois décret ordonnance arrêté code constitution amendement")
_RULINGS = _w("peine peines verdict jugement sentence arrêt arrêts condamnation condamnations non-lieu lieu acquittement relaxe réquisitions réquisitoire dissolution ordonnance amende")
_TRADE_JUDGES = _w("omc cedh cij cjue organe panel cour tribunal")
_TERMS = _w("période transition dérogation suspension préavis exemption compte délai sursis licence mandat bail moratoire trêve agrément permis régime autorisation concession contrat ultimatum état accord traité convention protocole armistice statut gel")
_SPORTS = _w("match finale demi-finale tournoi coupe championnat set sets tennis équipe buts but score points-à-rien football rugby handball basket club sélection entraîneur joueur joueurs joueuse stade manche quart quarts")
_POLLS = _w("élection élections présidentielle législatives scrutin suffrages tour urnes voix points municipales primaire référendum candidat candidate sortant sortante")
_ELECTED = _w("@person président présidente député députée sénateur sénatrice maire sortant sortante candidat candidate ministre opposant opposante")
_CHECKS = _w("contrôles contrôle quota quotas visa visas surtaxe surtaxes embargo taxe taxes restrictions tarifs droits barrières")
_HARBOURS = _w("port ports aéroports eaux marché marchés ciel frontière frontières routes")
_LEAVES = _w("visa visas licence licences permis agrément accréditation accréditations immatriculation pavillon certificat passeports préférences")
_BLACK = _w("noire noires terrorisme terroriste terroristes sanctions sanctionnés")
_SHUT_OUT = _w("pays délégation fédération athlètes équipe membre club état russie bélarus")
_CHAPTERS = _w("chapitre chapitres question questions dossier contentieux différend litige problème querelle contentieux")
_BINDING = _w("moratoire trêve compromis arbitrage médiation statu cessez")
_FIGHTS = _w("querelle différend conflit guerre contentieux litige brouille dispute hostilités bras")
_COUNTED = _w("heures jours semaines mois minutes quarante-huit vingt-quatre soixante-douze quinze huit")

BOUND: tuple[FieldSense, ...] = (
    # bargains
    FieldSense(_w("adopter"), "vote", "057", who=_CHAMBERS | _COUNCILS),
    FieldSense(_w("adopter"), "agreement", "057", what=_w("feuille déclaration communiqué charte"), over=_w("vote"), itself=True),
    FieldSense(_w("reconduire renouveler prolonger proroger"), "agreement", "057", what=_KEPT_UP - _w("mandat"), over=_PLAIN | _w("agreement visit deadline sanction")),
    FieldSense(_w("étendre élargir amender modifier réviser compléter"), "agreement", "057", what=_w("accord accords traité pacte convention partenariat protocole trêve cessez"), over=_PLAIN | _w("legal military agreement"), itself=True),
    FieldSense(_w("officialiser"), "other", "000", what=_w("nomination retraite divorce"), over=_w("agreement statement") , itself=True),
    FieldSense(_w("accepter respecter observer approuver"), "agreement", "057", what=_BINDING, over=_w("agreement other statement") | NO_KIND, itself=True, passive=False),
    FieldSense(_w("établir ouvrir créer mettre activer"), "agreement", "057", what=_w("ligne"), beside=_w("rouge chaude téléphone téléphonique communication crise"), over=_PLAIN | _w("agreement")),
    FieldSense(_w("rallier"), "other", "000", who=_w("soldats rebelles officiers généraux militaires députés combattants garnison policiers partisans candidat"), over=_PLAIN | _w("visit"), reflexive=True),
    FieldSense(_w("rallier"), "agreement", "057", over=_PLAIN | _w("visit"), reflexive=True),
    FieldSense(_w("intervenir trouver arracher obtenir décrocher nouer"), "agreement", "057", who=_ACCORDS, over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("intervenir"), "agreement", "057", who=_ACCORDS | _w("règlement"), over=_PLAIN | _w("military")),
    FieldSense(_w("arracher"), "agreement", "057", what=_w("principe accord concession concessions compromis trêve"), over=_PLAIN),
    FieldSense(_w("régler solder trancher vider clore fermer boucler"), "agreement", "057", what=_CHAPTERS, over=_PLAIN | _w("sanction")),
    FieldSense(_w("parvenir aboutir arriver"), "agreement", "057", beside=_w("entente arrangement compromis"), after=_w("à"), over=_PLAIN | _w("visit happen agreement"), passive=False),
    FieldSense(_w("apposer"), "agreement", "057", what=_w("signature signatures paraphe paraphes sceau"), over=_PLAIN),
    FieldSense(_w("remettre"), "agreement", "057", after=_w("à"), beside=_w("arbitrage médiation"), over=_PLAIN | _w("legal"), reflexive=True),
    FieldSense(_w("mettre"), "agreement", "057", what=_w("fin terme"), beside=_FIGHTS, over=_PLAIN | _w("withdrawal attack"), passive=False),
    FieldSense(_w("lever aplanir"), "agreement", "057", what=_w("obstacle obstacles"), over=_PLAIN | _w("withdrawal"), itself=True),
    FieldSense(_w("prendre"), "agreement", "057", what=_w("engagement engagements"), over=_PLAIN, passive=True),
    FieldSense(_w("célébrer fêter commémorer"), "other", "000", over=_PLAIN, itself=True),
    FieldSense(_w("autoriser"), "sanction", "163", what=_w("sanctions représailles rétorsion surtaxes"), over=_w("agreement")),
    FieldSense(_w("autoriser interdire permettre obliger imposer"), "legal", "090", who=_RULES, over=_w("agreement sanction other state") | NO_KIND, passive=False),
    FieldSense(_w("attribuer adjuger accorder"), "agreement", "057", what=_w("contrat marché concession"), over=_PLAIN | _w("aid")),
    FieldSense(_w("arrêter"), "sanction", "163", what=_w("mesures"), over=_w("legal agreement"), passive=False),
    FieldSense(_w("arrêter"), "agreement", "057", what=_w("calendrier date liste listes plan principe texte programme modalités tracé position budget"), over=_w("legal"), passive=False),
    # courts
    FieldSense(_w("étendre"), "legal", "090", beside=_w("loi législation juridiction"), over=_PLAIN | _w("military"), passive=False),
    FieldSense(_w("inviter appeler enjoindre ordonner prier"), "legal", "090", who=_w("chambre"), beside=_w("cour tribunal"), over=_w("demand offer call"), keeps=True),
    FieldSense(_w("prononcer rendre tomber infliger confirmer annoncer alourdir"), "legal", "090", what=_RULINGS, who=frozenset(), over=_PLAIN | _w("statement sanction aid attack"), passive=True),
    FieldSense(_w("tomber"), "legal", "090", who=_RULINGS, over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("condamner"), "legal", "090", who=_TRADE_JUDGES, over=_w("accusation legal")),
    FieldSense(_w("transférer transporter"), "legal", "090", beside=_w("haye prison maison cpi tribunal tpi cour geôle"), what=_w("chef président détenu prisonnier suspect général colonel commandant accusé seigneur opposant @person"), over=_PLAIN | _w("visit")),
    FieldSense(_w("introduire déposer former"), "legal", "090", what=_w("recours appel pourvoi plainte contre-mémoire mémoires mémoire assignation requête"), over=_PLAIN | _w("demand"), itself=True),
    FieldSense(_w("rejeter accueillir examiner admettre"), "legal", "090", what=_w("pourvoi recours plainte"), over=_PLAIN | _w("refusal meeting vote statement"), itself=True),
    FieldSense(_w("suivre"), "legal", "090", who=_w("tribunal cour jury juge juges"), what=_w("réquisitions parquet"), over=_PLAIN),
    FieldSense(_w("présenter déposer soumettre"), "legal", "090", what=_w("projet loi"), beside=_CHAMBERS | _w("conseil ministres"), over=_PLAIN | _w("statement offer")),
    FieldSense(_w("obtenir demander réclamer"), "legal", "090", beside=_w("spécial"), what=_w("groupe constitution établissement"), over=_PLAIN | _w("demand")),
    FieldSense(_w("indiquer"), "legal", "090", what=_w("mesures"), beside=_w("conservatoires"), over=_w("statement")),
    FieldSense(_w("révoquer annuler retirer suspendre"), "sanction", "163", what=_LEAVES, over=_PLAIN | _w("legal withdrawal cancel refusal")),
    # the polls
    FieldSense(_w("battre"), "other", "000", what=_w("campagne record records froid pavé monnaie pavillon retraite"), over=_PLAIN, passive=False),
    FieldSense(_w("battre défaire"), "other", "000", beside=_SPORTS, over=_PLAIN),
    FieldSense(_w("battre défaire écraser coiffer devancer"), "vote", "057", beside=_POLLS, over=_PLAIN | _w("attack"), reflexive=False),
    FieldSense(_w("battre"), "attack", "190", what=_w("manifestant manifestants détenu détenus prisonniers prisonnier journaliste journalistes étudiants civils militants"), over=_PLAIN, reflexive=False),
    FieldSense(_w("battre défaire"), "vote", "057", what=_ELECTED, over=_PLAIN, reflexive=False),
    FieldSense(_w("battre"), "vote", "057", beside=_w("président présidente ministre député maire candidat candidate sortant sortante sénateur gouverneur majorité"), over=_PLAIN, passive=True),
    FieldSense(_w("perdre remporter gagner organiser"), "vote", "057", what=_w("vote référendum scrutin élection élections législatives présidentielle primaire pari"), beside=_POLLS | _w("vote"), over=_PLAIN, itself=True),
    FieldSense(_w("désigner élire choisir nommer réinscrire recommander"), "vote", "057", who=_CHAMBERS | _w("assemblée"), over=_PLAIN | _w("plan statement")),
    FieldSense(_w("désigner nommer"), "vote", "057", what=_w("juges juge membres membre"), beside=_w("assemblée états parlement"), over=_PLAIN),
    FieldSense(_w("recommander"), "vote", "057", who=_w("conseil"), what=_w("nomination admission candidature adhésion"), over=_w("statement")),
    FieldSense(_w("proroger renouveler prolonger reconduire"), "vote", "057", who=_w("assemblée parlement"), what=_w("mandat mission sanctions état embargo"), over=_PLAIN | _w("agreement vote")),
    FieldSense(_w("sanctionner désavouer punir plébisciter renvoyer"), "vote", "057", who=_w("électeurs électorat urnes @people"), what=_w("majorité gouvernement président parti sortant pouvoir coalition premier ministre"), over=_w("sanction statement vote expulsion other"), passive=False),
    FieldSense(_w("prononcer"), "vote", "057", who=_w("conseil") | _CHAMBERS, beside=_w("résolution projet loi texte motion mandat adhésion traité"), over=_w("statement"), reflexive=True),
    FieldSense(_w("prononcer"), "vote", "057", who=_CHAMBERS - _w("chambre"), over=_w("statement"), reflexive=True),
    FieldSense(_w("donner confier"), "vote", "057", who=_w("électeurs électorat urnes"), over=_PLAIN | _w("statement"), passive=False),
    FieldSense(_w("dire"), "vote", "057", after=_w("oui non"), beside=_w("référendum urnes électeurs"), over=_w("statement agreement refusal")),
    FieldSense(_w("essuyer subir encaisser"), "vote", "057", what=_w("défaite défaites revers"), beside=_w("vote scrutin assemblée onu parlement élection élections urnes législatives municipales"), over=_PLAIN),
    FieldSense(_w("fixer"), "vote", "057", what=_w("élections élection présidentielle législatives scrutin référendum"), over=_PLAIN | _w("plan postpone"), passive=False),
    FieldSense(_w("avancer convoquer"), "vote", "057", what=_w("élections élection présidentielle législatives scrutin référendum"), over=_PLAIN | _w("plan postpone")),
    FieldSense(_w("voter"), "vote", "057", what=_w("texte loi budget résolution projet motion crédits"), over=_w("refusal vote")),
    FieldSense(_w("rejeter refuser repousser approuver adopter"), "vote", "057", who=_CHAMBERS, what=_w("ratification traité accord convention nomination"), over=_w("refusal agreement")),
    FieldSense(_w("rejeter repousser approuver"), "vote", "057", what=_w("budget texte loi projet motion amendement résolution réforme"), beside=_w("commission plénière lecture séance"), over=_w("refusal agreement"), passive=True),
    FieldSense(_w("adopter"), "other", "000", what=_w("dollar euro monnaie"), over=_w("vote")),
    # terms
    FieldSense(_w("disposer bénéficier"), "deadline", "000", beside=_w("pour"), after=_w("de d' pour"), what=_w("délai sursis"), over=_PLAIN, passive=False),
    FieldSense(_w("disposer"), "deadline", "000", after=_w("pour"), over=_PLAIN, passive=False),
    FieldSense(_w("clore fermer terminer arrêter"), "deadline", "000", what=_w("dépôt inscriptions candidatures listes inscription"), over=_PLAIN | _w("sanction legal"), passive=True),
    FieldSense(_w("achever terminer finir"), "deadline", "000", who=_w("trêve cessez"), over=_PLAIN | _w("happen agreement"), passive=False),
    FieldSense(_w("courir"), "deadline", "000", after=_w("jusqu' jusqu'au"), over=_PLAIN, passive=False),
    FieldSense(_w("prendre arriver toucher venir"), "deadline", "000", who=_TERMS, beside=_w("fin terme échéance expiration"), over=_PLAIN | _w("visit meeting agreement"), passive=False),
    FieldSense(_w("expirer cesser finir achever échoir terminer"), "deadline", "000", who=_TERMS - _w("trêve accord état"), over=_PLAIN | _w("happen attack"), passive=False),
    FieldSense(_w("tomber"), "deadline", "000", who=_w("échéance couperet"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("expirer"), "deadline", "000", over=_w("other deadline")),
    FieldSense(_w("avoir"), "deadline", "000", after=_COUNTED, beside=_w("pour"), over=_PLAIN, passive=False),
    # pressure
    FieldSense(_w("exclure écarter bannir débrancher"), "sanction", "163", beside=_w("swift système marché marchés compétition compétitions championnat championnats coupe jeux programme appels préférences"), over=_w("refusal other"), itself=True),
    FieldSense(_w("frapper toucher viser"), "sanction", "163", who=_w("embargo surtaxe surtaxes sanctions sanction taxe taxes tarifs interdiction blocus"), over=_w("attack hope other") | NO_KIND),
    FieldSense(_w("cesser arrêter suspendre interrompre stopper"), "aid", "070", who=_w("programme croix pam hcr unrwa oxfam unicef ong msf croissant"), what=_w("livraisons distributions distribution opérations vaccinations"), over=_PLAIN | _w("sanction aid"), itself=True),
    FieldSense(_w("cesser arrêter stopper interrompre suspendre"), "sanction", "163", what=_w("livraison livraisons fourniture fournitures"), over=_PLAIN | _w("withdrawal sanction"), itself=True, passive=False),
    FieldSense(_w("ordonner exiger"), "expulsion", "160", what=_w("départ"), beside=_w("ambassadeur ambassadrice diplomates diplomate attaché consul nonce"), over=_w("demand"), itself=True),
    FieldSense(_w("faire boucler"), "expulsion", "160", who=_w("nonce ambassadeur ambassadrice diplomate diplomates consul attaché attachés chargé"), what=_w("valises bagages"), over=_PLAIN | _w("visit withdrawal")),
    FieldSense(_w("prier sommer inviter"), "expulsion", "160", what=_w("employés agents fonctionnaires employé"), beside=_w("partir quitter"), over=_w("demand offer")),
    FieldSense(_w("suspendre interrompre couper arrêter annuler"), "sanction", "163", what=_w("liaisons desserte dessertes"), over=_PLAIN | _w("sanction cancel legal")),
    FieldSense(_w("instaurer introduire imposer établir rétablir décréter appliquer prélever"), "sanction", "163", what=_CHECKS, over=_PLAIN | _w("sanction legal")),
    FieldSense(_w("fermer interdire"), "sanction", "163", what=_HARBOURS, beside=_w("aux à au"), over=_PLAIN | _w("visit"), passive=False),
    FieldSense(_w("cesser arrêter suspendre refuser"), "sanction", "163", beside=_w("visas visa licences"), after=_w("de d'"), over=_PLAIN, passive=False),
    FieldSense(_w("inscrire ajouter placer"), "other", "000", beside=_w("patrimoine unesco"), over=_PLAIN | _w("sanction plan statement")),
    FieldSense(_w("inscrire placer ajouter mettre maintenir"), "sanction", "163", beside=_BLACK, what=_w("liste") | _SHUT_OUT, over=_PLAIN | _w("plan statement")),
    FieldSense(_w("inscrire placer ajouter"), "sanction", "163", who=_w("@state"), beside=_w("terrorisme terroriste terroristes noire"), over=_PLAIN | _w("plan statement")),
    FieldSense(_w("inscrire placer ajouter"), "sanction", "163", beside=_BLACK, after=frozenset(), what=_w("@org @person"), over=_PLAIN | _w("plan statement"), passive=False),
    FieldSense(_w("confirmer maintenir"), "sanction", "163", what=_w("surtaxe surtaxes embargo sanctions tarifs"), over=_w("statement other") | NO_KIND, itself=True),
    FieldSense(_w("confirmer maintenir"), "sanction", "163", what=_w("droits"), beside=_w("douane antidumping compensateurs importations commerce commission"), over=_w("statement other") | NO_KIND, itself=True),
    FieldSense(_w("passer porter relever"), "sanction", "163", who=_w("droits surtaxe surtaxes tarifs taxe taxes"), over=_PLAIN | _w("visit statement meeting"), passive=False),
    FieldSense(_w("prolonger reconduire étendre proroger renouveler durcir renforcer alourdir maintenir"), "sanction", "163", what=_w("interdiction embargo sanctions gel surtaxe surtaxes restrictions boycott blocus"), over=_PLAIN | _w("agreement vote visit sanction")),
    FieldSense(_w("couper"), "expulsion", "160", what=_w("relations liens ponts"), over=_PLAIN | _w("sanction attack expulsion")),
    FieldSense(_w("réduire"), "expulsion", "160", what=_w("personnel effectifs"), beside=_w("ambassade consulat"), over=_PLAIN),
    FieldSense(_w("reconduire renvoyer"), "expulsion", "160", what=_w("migrants clandestins réfugiés sans-papiers demandeurs"), over=_PLAIN | _w("visit"), passive=True),
    FieldSense(_w("quitter"), "expulsion", "160", who=_w("diplomates diplomate attaché attachés coopérants ambassadeur ambassadrice consul chargé"), beside=_w("dû doivent devra devront doit sommés priés"), over=_w("visit withdrawal"), passive=False),
    FieldSense(_w("ordonner sommer enjoindre prier intimer donner"), "expulsion", "160", beside=_w("quitter"), what=_w("diplomates attaché ambassadeur ressortissants coopérants journaliste journalistes correspondant amiral représentant russes américains français agents"), over=_w("demand offer other") | NO_KIND, keeps=False),
)
