# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of the polls: what those who vote do, what counts as a vote beside a verb that says something else elsewhere,
and what chambers do to cabinets and texts. The first row that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_ALMOST_ANY = _PLAIN | _w("statement refusal agreement demand offer accusation aid meeting visit withdrawal expulsion attack sanction vote military")
_AT_POLLS = _w("électeurs électrices électorat votants abstentionnistes sympathisants adhérents citoyens")
_PEOPLE = _AT_POLLS | _w("@people")
_COUNTED = _w("% suffrages urnes isoloirs isoloir bulletins voix votants électeurs référendum référendaire scrutin ballottage dépouillement exprimés participation")
_BOOTHS = _w("urnes isoloirs isoloir bureaux")
_SEATS = _w("siège sièges majorité mandat circonscription circonscriptions mairie mairies villes")
_PARTIES = _w("parti partis gauche droite socialistes conservateurs travaillistes centristes libéraux écologistes nationalistes démocrates républicains populistes communistes islamistes sociaux-démocrates démocrates-chrétiens chrétiens-démocrates opposition coalition alliance mouvement formation liste candidat candidate oui non camp rassemblement front sortant sortante centre verts droites extrême travailliste conservateur")
_RIVALS = _PARTIES | _w("rival rivale adversaire adversaires @person")
_CHAMBERS = _w("parlement sénat chambre assemblée congrès députés sénateurs eurodéputés parlementaires bundestag bundesrat douma rada knesset diète cortes majlis riksdag folketing storting communes lords représentants élus législateurs seim sejm saeima")
_CABINETS = _w("gouvernement cabinet ministre premier première coalition exécutif chancelier chancelière président présidente commission")
_OVERTURNED = _w("députés motion censure défiance confiance voix renversé renversée sénateurs parlement")
_HIGH = _w("présidence pouvoir tête élysée blanche kremlin palais mairie trône affaires gouvernement parlement")
_RULED_BY = _w("président présidente parlement assemblée sénat chambre députés sénateurs maire maires gouverneur gouverneurs conseils conseil représentants eurodéputés dirigeants chancelier congrès constituante souverain")
_TEXTS = _w("traité constitution réforme accord projet paix adhésion euro constitutionnel constitutionnelle référendum maastricht lisbonne initiative avortement divorce indépendance union monnaie")
_WINNING = _w("emporter triompher gagner vaincre imposer dominer devancer distancer coiffer talonner perdre caracoler surclasser laminer terrasser écraser")
_POWERS = _w("armée gouvernement président troupes ministre exécutif cabinet force forces guerre")

BALLOTS: tuple[FieldSense, ...] = (
    # who is carried where, by whom
    FieldSense(_w("hisser porter propulser ramener maintenir reconduire installer envoyer mener replacer élever placer conduire laisser remettre pousser"), "vote", "057", who=_PEOPLE, beside=_HIGH, over=_PLAIN | _w("visit military expulsion aid"), passive=False),
    FieldSense(_w("barrer fermer couper"), "vote", "057", who=_PEOPLE | _CHAMBERS, what=_w("route chemin porte"), over=_ALMOST_ANY, passive=False),
    FieldSense(_w("faire"), "vote", "057", what=_w("queue file"), beside=_BOOTHS | _w("vote voter scrutin"), over=_PLAIN, passive=False),
    FieldSense(_w("affluer bousculer presser patienter masser défiler ruer précipiter déplacer mobiliser diriger retourner revenir"), "vote", "057", beside=_w("urnes isoloirs isoloir"), over=_PLAIN | _w("visit military demand"), passive=False),
    FieldSense(_w("dépouiller compter recompter décompter recenser"), "vote", "057", what=_w("bulletins bulletin suffrages voix votes scrutin urnes"), over=_PLAIN | _w("hope")),
    FieldSense(_w("renouveler élire désigner choisir remplacer reconduire doter"), "vote", "057", who=_PEOPLE, what=_RULED_BY, over=_PLAIN | _w("agreement visit vote"), passive=False),
    FieldSense(_w("renouveler"), "vote", "057", what=_w("parlement assemblée sénat chambre députés bundestag congrès douma knesset conseils maires diète"), over=_PLAIN | _w("agreement")),
    FieldSense(_w("rejeter retoquer approuver valider refuser enterrer balayer désavouer sanctionner entériner adouber préférer opter décider trancher congédier renvoyer chasser remercier punir sortir choisir repousser recaler adopter accepter confirmer corriger gifler rabrouer lâcher bouder plébisciter abolir abroger reporter repêcher limoger détrôner évincer couronner adouber écarter"), "vote", "057", who=_AT_POLLS - _w("citoyens"), over=_ALMOST_ANY | _w("legal"), passive=False),
    FieldSense(_w("rejeter retoquer approuver valider refuser enterrer balayer désavouer sanctionner entériner préférer opter décider trancher congédier renvoyer chasser remercier punir choisir repousser raviser adopter accepter confirmer corriger dire vouloir abolir abroger rester quitter séparer détacher rompre divorcer détrôner évincer adouber écarter"), "vote", "057", who=_w("@people citoyens"), beside=_COUNTED, over=_ALMOST_ANY | _w("legal"), passive=False),
    FieldSense(_w("bouder déserter dédaigner délaisser snober fuir boycotter"), "vote", "057", what=_w("urnes isoloirs scrutin bureaux isoloir"), over=_ALMOST_ANY, passive=False),
    FieldSense(_w("prononcer"), "vote", "057", who=_w("@people") | _AT_POLLS, reflexive=True, over=_w("statement refusal other")),
    FieldSense(_w("dire répondre"), "vote", "057", who=_w("@people @state"), after=_w("oui non"), beside=_w("constitutionnel constitutionnelle référendum maastricht lisbonne euro adhésion avortement divorce % suffrages urnes électeurs votants"), over=_ALMOST_ANY, passive=False),
    FieldSense(_w("accomplir remplir"), "vote", "057", what=_w("devoir"), beside=_w("électoral civique citoyen") | _COUNTED, over=_PLAIN),
    FieldSense(_w("affluer bousculer presser patienter masser ruer précipiter attendre défiler"), "vote", "057", beside=_w("bureaux"), who=_PEOPLE, over=_PLAIN | _w("visit military demand hope"), passive=False),
    FieldSense(_w("rejeter approuver accepter refuser repousser adopter enterrer balayer retoquer plébisciter avaliser"), "vote", "057", who=_PEOPLE, what=_w("adhésion initiative constitution référendum divorce avortement nucléaire euro constitutionnelle monarchie république immigration neutralité"), over=_ALMOST_ANY, passive=False),
    FieldSense(_w("répondre"), "vote", "057", who=_PEOPLE, after=_w("oui non"), over=_w("refusal agreement statement"), passive=False),
    # what is counted
    FieldSense(_w("revendiquer recueillir obtenir totaliser engranger rassembler récolter réunir glaner frôler dépasser approcher franchir atteindre plafonner culminer caler tomber afficher enregistrer réaliser rafler capter empocher créditer"), "vote", "057", what=_w("% suffrages"), beside=_w("suffrages voix tour scrutin urnes présidentielle législatives bulletins") | _PARTIES, over=_ALMOST_ANY, itself=True),
    FieldSense(_w("devenir redevenir rester demeurer"), "vote", "057", what=_w("président présidente maire gouverneur député chancelier premier"), beside=_w("suffrages voix bulletins scrutin % parlementaires"), over=_PLAIN),
    FieldSense(_WINNING, "vote", "057", beside=_w("suffrages urnes scrutin ballottage référendum présidentielle législatives municipales bulletins"), over=_PLAIN | _w("visit attack legal military vote"), passive=False),
    FieldSense(_WINNING, "vote", "057", who=_PARTIES, what=_RIVALS | _w("%"), over=_PLAIN | _w("visit attack legal military vote"), passive=False),
    FieldSense(_w("emporter"), "vote", "057", who=_w("oui non"), over=_PLAIN | _w("vote attack"), passive=False),
    FieldSense(_w("passer franchir réussir"), "vote", "057", who=_w("traité texte réforme constitution amendement oui initiative projet loi"), beside=_w("% voix suffrages votants électeurs"), over=_PLAIN | _w("meeting visit agreement attack"), passive=False),
    FieldSense(_w("séparer détacher affranchir"), "vote", "057", who=_w("@state"), beside=_w("suffrages votants % référendum urnes"), reflexive=True, over=_ALMOST_ANY),
    FieldSense(_w("décrocher obtenir perdre manquer arracher conserver garder ravir conquérir sauver rafler grignoter céder remporter gagner retrouver emporter renforcer élargir raffermir"), "vote", "057", what=_SEATS - _w("mandat siège villes"), over=_PLAIN | _w("withdrawal vote attack aid visit military"), passive=False, itself=True),
    FieldSense(_w("sceller consacrer entériner ratifier trancher confirmer balayer emporter sanctionner"), "vote", "057", who=_w("urnes scrutin référendum suffrages % bulletins plébiscite électorat"), over=_ALMOST_ANY | _w("legal"), passive=False),
    FieldSense(_w("sortir émerger ressortir"), "vote", "057", beside=_w("urnes scrutin"), who=_PARTIES | _w("@person président majorité ministre vainqueur"), over=_PLAIN | _w("visit withdrawal"), passive=False),
    FieldSense(_w("qualifier maintenir désister"), "vote", "057", beside=_w("tour"), reflexive=True, over=_PLAIN | _w("statement withdrawal")),
    FieldSense(_w("imposer"), "vote", "057", beside=_w("tour urnes scrutin présidentielle législatives primaire primaires suffrages élection élections municipales"), reflexive=True, over=_PLAIN | _w("sanction")),
    # what chambers do
    FieldSense(_w("destituer révoquer démettre renverser élire réélire désigner censurer investir absoudre acquitter confirmer introniser adouber récuser recaler blanchir reconduire"), "vote", "057", who=_CHAMBERS, passive=True, over=_ALMOST_ANY | _w("legal")),
    FieldSense(_w("renvoyer"), "vote", "057", who=_CHAMBERS, what=_w("loi projet texte proposition traité budget commission motion réforme"), over=_PLAIN | _w("expulsion")),
    FieldSense(_w("tomber chuter choir effondrer trébucher chavirer"), "vote", "057", who=_CABINETS, beside=_OVERTURNED, over=_PLAIN | _w("attack legal"), passive=False),
    FieldSense(_w("habiliter autoriser mandater permettre enjoindre"), "vote", "057", who=_CHAMBERS, beside=_POWERS, over=_PLAIN | _w("agreement demand"), passive=False),
    FieldSense(_w("renverser censurer désavouer lâcher abattre faire"), "vote", "057", who=_CHAMBERS, what=_CABINETS | _w("tomber chuter"), over=_PLAIN | _w("attack accusation sanction statement legal"), passive=False),
    FieldSense(_w("enterrer torpiller retoquer recaler rejeter balayer bloquer étriller tailler amender durcir édulcorer expédier approuver entériner avaliser adouber introniser"), "vote", "057", who=_CHAMBERS - _w("représentants élus"), what=_w("loi lois projet texte traité budget réforme accord motion amendement résolution nomination candidature candidat candidate commissaire proposition article"), over=_ALMOST_ANY | _w("legal"), passive=False),
)
