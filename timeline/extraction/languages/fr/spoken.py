# ruff: noqa: E501 (tables of words)
# fmt: off
"""French verbs of what is said, telephoned, blamed, threatened, asked, offered and turned down, by what it is done to. The
first row that fits counts.
"""

from __future__ import annotations

from timeline.extraction.sense_words import NO_KIND, FieldSense
from timeline.extraction.sense_words import words as _w

_PLAIN = _w("other state carry") | NO_KIND
_TELEPHONE = _w("téléphone téléphonique visioconférence vidéoconférence")
_INSULTS = _w("menteur menteurs menteuse terroriste terroristes criminel criminels assassin assassins traître traîtres lâche lâches bandit bandits voleur voleurs fasciste fascistes nazi nazis raciste racistes dictateur dictateurs tyran tyrans marionnette marionnettes fantoche fantoches imposteur boucher bouchers corrompu corrompus incapable incapables irresponsable irresponsables mensonger mensongère mensongères honteux honteuse scandaleux scandaleuse génocidaire génocidaires valet valets laquais espion ingérence provocation mensonge mensonges chantage trahison crime agression")
_GRIEVANCES = _w("attaque attaques tirs raid raids bombardement bombardements incursion incursions arrestation arrestations détention invasion expulsion expulsions assassinat violation violations survol ingérence répression frappe frappes enlèvement saisie arraisonnement blocus fermeture construction colonies colonisation sanctions surtaxe tarifs")
_PICTURES = _w("tableau portrait bilan état liste constat inventaire panorama")
_WORDS = _w("voile coin")
_PRESS = _w("presse journalistes correspondants antenne télévision radio caméras micro députés sénateurs parlementaires")
_MADE_KNOWN = _w("rapport rapports conclusions bilan résultats résultat chiffres réponse étude enquête copie livre inventaire état programme budget stratégie calendrier")
_DOUBTED = _w("inquiétudes craintes rumeurs rumeur spéculations soupçons doutes hypothèse éventualité scénario informations information")
_PLANS = _w("candidature proposition propositions offre plan projet demande idée")
_ILLS = _w("conséquences riposte représailles réponse guerre agression rétorsion sanctions punition châtiment suites conflit")
_AWAY = _w("voyages voyage déplacements déplacement séjours séjour sorties navigation tourisme")
_NEEDS = _w("négociations négociation pourparlers dialogue discussions compromis entretiens adhésion élargissement coopération rapprochement accord trêve")
_PLEAS = _w("pétition pétitions supplique doléances placet mémorandum revendications")
_WRITTEN_Q = _w("question questions interpellation")
_HEADS = _w("président présidente ministre ministres premier roi reine chancelier chancelière dirigeant dirigeants prince pape sultan émir homologue homologues délégation délégations chef chefs partis parties belligérants")
_HOSTILE = _w("ultimatum exigence exigences pression pressions chantage injonction injonctions diktat menaces ravisseurs")
_DENIALS = _w("démenti démentis réponse explication explications précision précisions")
_BODIES = _w("conseil onu assemblée oea oua ligue agence commission omc organisation")

SPOKEN: tuple[FieldSense, ...] = (
    # over the telephone: somebody is congratulated, warned or told so
    FieldSense(_w("féliciter prévenir informer remercier rassurer sonder presser exhorter supplier conjurer consulter relancer saluer tancer sermonner"), "call", "041", beside=_TELEPHONE, over=_w("statement warning demand accusation meeting"), passive=False),
    FieldSense(_w("prévenir informer avertir féliciter consulter"), "call", "041", beside=_TELEPHONE, over=_w("statement warning meeting"), passive=True),
    FieldSense(_w("assurer"), "call", "041", what=_w("homologue président roi ministre premier chancelier"), beside=_TELEPHONE, over=_w("statement")),
    FieldSense(_w("expliquer"), "call", "041", beside=_w("téléphone"), over=_w("statement"), reflexive=True),
    FieldSense(_w("avoir"), "call", "041", after=_w("au"), beside=_w("fil"), over=_PLAIN, passive=False),
    FieldSense(_w("recevoir"), "call", "041", what=_w("appel coup téléphone fil"), over=_w("meeting other statement") | NO_KIND, passive=False, itself=True),
    FieldSense(_w("stupéfier surprendre étonner"), "call", "041", beside=_w("téléphonant"), passive=False),
    FieldSense(_w("rencontrer entretenir parler réunir concerter retrouver échanger discuter"), "call", "041", beside=_w("visio virtuellement virtuelle"), over=_w("meeting statement other")),
    FieldSense(_w("entretenir parler échanger discuter"), "call", "041", after=_w("à"), beside=_w("distance"), over=_w("meeting statement")),
    FieldSense(_w("entretenir parler échanger discuter concerter"), "call", "041", beside=_w("vidéo"), after=_w("par en avec"), over=_w("meeting statement")),
    # blame
    FieldSense(_w("vider"), "accusation", "110", what=_w("sac"), beside=_w("contre"), over=_PLAIN | _w("statement"), passive=False),
    FieldSense(_w("voir"), "accusation", "110", what=_w("ingérence main complot provocation manœuvre manipulation mainmise trahison"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("crier hurler"), "accusation", "110", beside=_w("génocide fraude complot scandale trahison ingérence provocation manipulation injustice massacre mensonge persécution"), over=_PLAIN | _w("statement"), passive=False),
    FieldSense(_w("juger estimer considérer qualifier déclarer"), "refusal", "120", beside=_w("inacceptable inacceptables irrecevable irrecevables inadmissible inadmissibles"), what=_w("proposition propositions offre plan projet texte demande conditions compromis exigences ultimatum"), over=_w("statement legal accusation")),
    FieldSense(_w("traiter qualifier"), "accusation", "110", beside=_INSULTS, over=_w("statement other") | NO_KIND),
    FieldSense(_w("faire porter rejeter reporter"), "accusation", "110", beside=_w("responsabilité"), over=_PLAIN | _w("refusal postpone"), passive=False),
    FieldSense(_w("demander"), "accusation", "110", what=_w("comptes"), over=_w("demand statement accusation"), passive=False),
    FieldSense(_w("adresser infliger"), "accusation", "110", what=_w("blâme camouflet remontrances reproches reproche critiques remontrance"), over=_PLAIN | _w("sanction statement"), itself=True),
    FieldSense(_w("condamner"), "accusation", "110", what=_GRIEVANCES, over=_w("legal"), keeps=True),
    FieldSense(_w("soupçonner suspecter"), "accusation", "110", over=_w("statement")),
    FieldSense(_w("attaquer"), "accusation", "110", after=_w("verbalement"), over=_w("attack"), passive=False),
    FieldSense(_w("sortir"), "accusation", "110", beside=_w("gonds"), over=_PLAIN | _w("visit withdrawal")),
    FieldSense(_w("formuler adresser essuyer multiplier émettre"), "accusation", "110", what=_w("critiques critique reproches griefs remontrances"), over=_PLAIN | _w("statement"), itself=True),
    FieldSense(_w("laisser"), "accusation", "110", after=_w("éclater exploser"), beside=_w("colère indignation courroux"), over=_PLAIN, passive=False),
    FieldSense(_w("comparer assimiler"), "accusation", "110", beside=_w("hitler staline nazis nazi nazisme apartheid goulag fascisme terrorisme terroristes gestapo pétain munich"), over=_w("statement other") | NO_KIND),
    FieldSense(_w("monter"), "accusation", "110", beside=_w("créneau"), over=_PLAIN, passive=False),
    FieldSense(_w("mettre"), "accusation", "110", what=_w("doute"), beside=_w("conditions légitimité sincérité résultats victoire impartialité bonne"), after=_w("en"), over=_PLAIN, passive=False, itself=True),
    # said
    FieldSense(_w("dresser brosser établir"), "statement", "010", what=_PICTURES, over=_PLAIN, passive=False),
    FieldSense(_w("lever"), "statement", "010", what=_WORDS, over=_PLAIN | _w("withdrawal"), passive=False),
    FieldSense(_w("tirer faire"), "statement", "010", what=_w("bilan"), over=_PLAIN | _w("military attack"), passive=False, itself=True),
    FieldSense(_w("justifier"), "statement", "010", over=_PLAIN, itself=True),
    FieldSense(_w("réserver"), "statement", "010", what=_w("réponse jugement"), over=_PLAIN, passive=False),
    FieldSense(_w("faire"), "statement", "010", after=_w("le"), what=_w("point"), beside=_PRESS, over=_w("meeting other") | NO_KIND, passive=False),
    FieldSense(_w("balayer écarter dissiper minimiser"), "statement", "010", what=_DOUBTED, over=_PLAIN | _w("refusal statement"), passive=False),
    FieldSense(_w("opposer apporter publier diffuser"), "statement", "010", what=_DENIALS, over=_PLAIN | _w("refusal statement"), itself=True),
    FieldSense(_w("évaluer chiffrer estimer fixer"), "statement", "010", after=_w("à"), beside=_w("millions milliards millier milliers pertes coût dégâts"), over=_PLAIN | _w("statement plan"), passive=False),
    FieldSense(_w("remettre rendre"), "statement", "010", what=_MADE_KNOWN, over=_PLAIN | _w("statement legal aid")),
    FieldSense(_w("transmettre donner livrer"), "statement", "010", what=_w("informations renseignements détails précisions explications"), over=_PLAIN | _w("aid"), passive=True),
    FieldSense(_w("donner accorder"), "statement", "010", what=_w("conférence interview entretien"), beside=_w("presse journal télévision chaîne radio quotidien hebdomadaire interview"), over=_PLAIN | _w("aid"), itself=True),
    FieldSense(_w("lancer"), "statement", "010", what=_w("vive vivat boutade phrase formule slogan"), over=_PLAIN | _w("military"), passive=False, itself=True),
    FieldSense(_w("prêter démentir"), "statement", "010", what=_w("propos"), over=_PLAIN | _w("aid refusal")),
    FieldSense(_w("mettre"), "statement", "010", what=_w("accent"), over=_PLAIN, passive=False),
    FieldSense(_w("remettre"), "statement", "010", beside=_w("place heure"), what=_w("points"), over=_PLAIN, passive=False),
    FieldSense(_w("tomber"), "statement", "010", who=_w("démenti confirmation mise"), over=_PLAIN | _w("attack"), passive=False),
    FieldSense(_w("esquisser ébaucher brosser détailler dessiner exposer préciser"), "statement", "010", what=_w("contours lignes réforme feuille stratégie vision doctrine politique intentions"), over=_PLAIN | _w("statement")),
    FieldSense(_w("souhaiter"), "statement", "010", what=_w("bienvenue"), passive=False),
    FieldSense(_w("souhaiter"), "refusal", "120", beside=_w("commenter répondre préciser réagir"), passive=False, over=_w("")),
    FieldSense(_w("lire"), "statement", "010", what=_w("déclaration communiqué message lettre texte"), over=_PLAIN),
    FieldSense(_w("revoir réviser"), "statement", "010", what=_w("bilan chiffre chiffres prévisions prévision estimations"), over=_PLAIN | _w("meeting"), itself=True),
    FieldSense(_w("tenir"), "statement", "010", after=_w("à"), beside=_w("rassurer dissiper saluer préciser rappeler souligner remercier redire affirmer exprimer clarifier réaffirmer"), over=_PLAIN, passive=False),
    # threats
    FieldSense(_w("planer peser"), "warning", "130", what=_w("menace menaces spectre"), over=_PLAIN, passive=False),
    FieldSense(_w("relever abaisser"), "warning", "130", what=_w("niveau alerte"), beside=_w("voyageurs ressortissants voyages"), over=_PLAIN | _w("military statement")),
    FieldSense(_w("laisser donner accorder"), "warning", "130", what=_w("heures jours minutes"), beside=_w("évacuer quitter rendre retirer partir déguerpir capituler libérer"), over=_PLAIN | _w("demand aid"), passive=False),
    FieldSense(_w("dire déclarer indiquer signifier savoir faire"), "warning", "130", beside=_w("considérée considéré"), after=_w("que qu' à au aux savoir"), what=_w("casus"), over=_w("statement other") | NO_KIND, keeps=True),
    FieldSense(_w("déconseiller"), "warning", "130", beside=_AWAY),
    FieldSense(_w("promettre jurer annoncer"), "warning", "130", what=_w("riposte représailles vengeance enfer châtiment punition rétorsion"), over=_w("offer statement"), itself=True),
    FieldSense(_w("promettre"), "warning", "130", what=_w("réponse"), beside=_w("écrasante dévastatrice implacable foudroyante ferme terrible sévère immédiate attaque agression"), over=_w("offer"), itself=True),
    FieldSense(_w("mettre"), "warning", "130", beside=_w("défi"), over=_PLAIN, passive=False),
    FieldSense(_w("lancer émettre déclencher diffuser"), "warning", "130", what=_w("alerte"), beside=_w("famine tsunami attentat attentats épidémie voyageurs sécheresse choléra sanitaire cyclone ressortissants"), over=_PLAIN | _w("military"), itself=True),
    FieldSense(_w("faire"), "warning", "130", after=_w("planer peser"), beside=_w("menace menaces spectre"), over=_PLAIN, passive=False),
    FieldSense(_w("tracer fixer rappeler"), "warning", "130", what=_w("rouge rouges"), beside=_w("ligne lignes"), over=_PLAIN | _w("statement plan"), passive=False),
    FieldSense(_w("conseiller appeler inviter exhorter"), "warning", "130", what=_w("ressortissants concitoyens citoyens compatriotes nationaux"), beside=_w("quitter éviter renoncer différer reporter déplacer rendre prudence vigilance"), over=_w("demand statement call offer other"), keeps=True),
    # asked
    FieldSense(_w("insister"), "demand", "020", after=_w("pour"), over=_w("statement other")),
    FieldSense(_w("remettre adresser déposer envoyer transmettre présenter"), "demand", "020", what=_PLEAS, over=_PLAIN | _w("agreement statement"), itself=True),
    FieldSense(_w("déposer poser adresser"), "demand", "020", what=_WRITTEN_Q, beside=_w("écrite écrites orale parlement gouvernement ministre"), over=_PLAIN, itself=True),
    FieldSense(_w("déposer"), "demand", "020", what=_w("candidature"), beside=_w("onu nations union otan alliance adhésion organisation adhérer ue brics"), over=_PLAIN),
    FieldSense(_w("présenter poser"), "demand", "020", what=_w("candidature"), beside=_w("onu nations union otan alliance adhésion organisation adhérer ue brics"), over=_PLAIN | _w("statement")),
    FieldSense(_w("porter"), "demand", "020", what=_w("affaire question crise différend"), beside=_BODIES, over=_PLAIN | _w("legal")),
    FieldSense(_w("frapper"), "demand", "020", after=_w("à aux"), beside=_w("porte portes"), what=_w("@org union alliance otan onu organisation club europe bloc"), over=_w("attack"), passive=False),
    FieldSense(_w("interroger"), "demand", "020", what=_w("ambassadeur ambassadrice gouvernement"), over=_PLAIN, passive=False),
    FieldSense(_w("convoquer"), "demand", "020", what=_w("haut-commissaire commissaire"), beside=_w("haut"), over=_PLAIN),
    FieldSense(_w("convoquer"), "demand", "020", what=_w("représentant représentante chargé délégué coordonnateur"), beside=_w("ministère étrangères chancellerie diplomatie protester protestation explications"), over=_PLAIN),
    FieldSense(_w("battre"), "demand", "020", after=_w("le"), what=_w("rappel"), over=_PLAIN, passive=False),
    FieldSense(_w("tirer"), "demand", "020", what=_w("manche"), over=_PLAIN | _w("military attack"), passive=False),
    FieldSense(_w("adresser écrire envoyer remettre"), "demand", "020", what=_w("lettre lettres courrier missive"), beside=_w("demander réclamer exiger implorer presser supplier"), over=_PLAIN | _w("statement visit"), itself=True),
    # offered
    FieldSense(_w("présenter soumettre exposer"), "offer", "030", what=_w("plan"), beside=_w("belligérants parties paix trêve cessez rebelles insurgés camps rivaux"), over=_PLAIN | _w("statement")),
    FieldSense(_w("dire déclarer montrer"), "offer", "030", after=_w("ouvert ouverte ouverts ouvertes disposé disposée prêt prête"), over=_w("statement"), reflexive=True),
    FieldSense(_w("ouvrir"), "offer", "030", what=_w("porte"), beside=_NEEDS, over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("convier"), "offer", "030", what=_HEADS, over=_w("meeting")),
    FieldSense(_w("faire"), "offer", "030", after=_w("miroiter"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("renouveler réitérer maintenir confirmer transmettre adresser remettre lancer"), "offer", "030", what=_w("offre invitation"), over=_PLAIN | _w("agreement statement"), itself=True),
    FieldSense(_w("avancer mettre soumettre présenter déposer esquisser ébaucher"), "offer", "030", what=_w("compromis contre-proposition proposition propositions offre"), over=_PLAIN | _w("statement"), itself=True),
    FieldSense(_w("proposer"), "offer", "030", what=_w("candidat candidature services arbitrage médiation bons"), over=_w("offer statement"), keeps=True, itself=True),
    FieldSense(_w("jurer"), "statement", "010", after=_w("que qu' ne n'"), over=_w("offer"), keeps=True),
    # turned down
    FieldSense(_w("claquer"), "refusal", "120", what=_w("porte"), beside=_NEEDS - _w("accord trêve") | _w("table"), over=_PLAIN | _w("sanction visit withdrawal"), passive=False),
    FieldSense(_w("fermer"), "refusal", "120", what=_w("porte"), beside=_NEEDS | _w("table"), over=_PLAIN | _w("sanction visit withdrawal"), passive=False),
    FieldSense(_w("renvoyer retourner"), "refusal", "120", what=_PLANS, beside=_w("auteur auteurs expéditeur"), over=_PLAIN | _w("vote expulsion visit")),
    FieldSense(_w("répondre"), "refusal", "120", after=_w("par non"), beside=_w("refus négative non"), over=_w("statement"), passive=False),
    FieldSense(_w("ignorer négliger mépriser snober"), "refusal", "120", what=_w("offre offres appel appels proposition propositions invitation ultimatum demande demandes résolution injonction injonctions médiation"), over=_PLAIN | _w("refusal accusation"), itself=True),
    FieldSense(_w("récuser"), "refusal", "120", what=_w("émissaire médiateur envoyé ambassadeur candidature observateurs arbitre négociateur"), over=_w("refusal other")),
    FieldSense(_w("faire"), "refusal", "120", after=_w("échouer capoter dérailler obstruction"), over=_PLAIN, passive=False, itself=True),
    FieldSense(_w("échouer capoter dérailler"), "refusal", "120", what=_w("déclaration accord vote résolution texte adoption communiqué projet"), over=_PLAIN | _w("cancel"), passive=False, itself=True),
    FieldSense(_w("dissocier désolidariser"), "refusal", "120", over=_PLAIN, reflexive=True),
    FieldSense(_w("céder plier"), "refusal", "120", beside=_HOSTILE, over=_w("statement refusal"), passive=False),
    FieldSense(_w("mettre"), "refusal", "120", what=_w("terme fin"), beside=_w("espoirs espoir"), over=_PLAIN | _w("withdrawal agreement"), passive=False),
    FieldSense(_w("doucher refroidir"), "refusal", "120", what=_w("espoirs ardeurs"), passive=False),
    FieldSense(_w("éconduire rabrouer rembarrer"), "refusal", "120", what=_w("médiateur émissaire envoyé ambassadeur négociateur"), over=_w("refusal accusation")),
    FieldSense(_w("décommander"), "refusal", "120", what=_w("visite voyage venue"), passive=False),
)
