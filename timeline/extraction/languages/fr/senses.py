# ruff: noqa: E501 (tables of words)
"""French verbs of several senses, and what tells them apart: who acts, on whom, in which voice. Verbs by lemma."""

from timeline.extraction.sense_words import SidesOf
from timeline.temporal.languages.fr.between import BETWEEN

COURTS = {"cour", "tribunal", "tribunaux", "juge", "juges", "justice", "magistrat", "magistrate", "magistrats", "parquet", "procureur", "procureure",
          "cij", "cpi", "cedh", "cjue", "tpiy", "tpir", "jury", "constitutionnel", "constitutionnelle", "cassation", "prud'hommes", "arbitre", "arbitres"}  # fmt: skip
RULING = {
    "donner","confirmer", "annuler", "valider", "ordonner", "suspendre", "trancher", "invalider", "casser", "juger", "prononcer", "statuer", "décider", "déclarer",
          "estimer", "entendre", "interroger", "auditionner", "condamner", "examiner", "autoriser", "reconnaître", "conclure", "considérer", "lever", "exiger",
          "fixer", "rejeter", "accorder", "attribuer", "adjuger", "débouter", "acquitter", "écarter"}  # fmt: skip
"""What a court does is a matter of law, whatever the verb says elsewhere."""
ARMED = {"troupes", "soldats", "militaires", "policiers", "gendarmes", "casques", "parachutistes", "commandos", "commando", "marins", "marines", "légionnaires",
         "chars", "blindés", "frégate", "frégates", "navires", "destroyer", "destroyers", "sous-marin", "sous-marins", "brigade", "brigades", "bataillon",
         "bataillons", "régiment", "régiments", "colonne", "colonnes", "contingent", "armée", "armées", "avions", "chasseurs", "bombardiers", "croiseur",
         "flotte", "escadre", "unités", "forces", "garde-côtes", "mercenaires", "miliciens", "combattants", "bâtiments", "canonnière", "porte-avions", "patrouilleur", "patrouilleurs", "corvette", "corvettes", "renforts"}  # fmt: skip
MOVING = {"atterrir", "embarquer", "intervenir", "arriver", "entrer", "débarquer", "pénétrer", "franchir", "atteindre", "gagner", "rendre", "avancer", "traverser", "passer", "rejoindre", "accoster", "mouiller",
          "appareiller", "rentrer", "marcher", "progresser", "installer", "poser", "défiler"}  # fmt: skip
"""Of soldiers and ships these are movements of forces."""
RECOGNISING = {"reconnaître"}
HEARING = {"entendre", "auditionner"}
DECREEING: set[str] = set()
RESOLVING = {"décider", "décréter", "convenir", "voter", "arrêter"}
"""What these tell in the conditional is on the agenda: « ont décidé que le comité se réunirait »."""
POSTPOSED = {  # fmt: skip
    *(
        "lancé",
        "lance",
        "lancent",
        "tranché",
        "tranche",
        "tranchent",
        "balayé",
        "balaie",
        "balaye",
        "riposté",
        "riposte",
    ),
    *(
        "enchaîné",
        "enchaîne",
        "embrayé",
        "embraye",
        "complété",
        "complète",
        "corrigé",
        "corrige",
        "rectifié",
        "rectifie",
    ),
    *(
        "attaqué",
        "attaque",
        "pointé",
        "pointe",
        "pointent",
        "taclé",
        "tacle",
        "repris",
        "reprend",
        "souri",
        "sourit",
        "tonné",
    ),
    *(
        "tonne",
        "tempêté",
        "tempête",
        "soufflé",
        "souffle",
        "soufflent",
        "abondé",
        "abonde",
        "renchéri",
        "renchérit",
        "posté",
    ),
    *(
        "poste",
        "scandé",
        "scandent",
        "hurlé",
        "hurle",
        "cinglé",
        "cingle",
        "emporté",
        "emporte",
        "agacé",
        "agace",
        "étranglé",
    ),
    *("étrangle", "amusé", "amuse", "grincé", "grince", "asséné", "assène", "twitté", "murmuré", "murmure"),
}
"""Forms of verbs that tell who says what stands before, where he stands behind: "…, a tranché lundi | le ministre"."""
GATHERING = {"réunir", "rassembler", "regrouper"}
INVESTIGATORS = {"police", "policiers", "gendarmerie", "gendarmes", "enquêteurs", "douanes"}
SURRENDERING = {"rendre"}
GOING_TO = {
    "à",
    "au",
    "aux",
    "chez",
    "dans",
    "en",
    "sur",
    "vers",
    "auprès",
    "devant",
    "là",
    "jusqu'",
    "sous",
    "place",
    "ici",
    "lieux",
}
PASSIVE_SENSES = {"conclure": ("agreement", "057"), "juger": ("legal", "090"), "retenir": ("legal", "090"), "évoquer": ("meeting", "040"), "aborder": ("meeting", "040"),
                  "interroger": ("other", "000"), "discuter": ("meeting", "040")}  # fmt: skip
OPENING = {"ouvrir", "rouvrir", "diligenter"}
INQUIRIES = {"enquête", "enquêtes", "information", "instruction", "procédure"}
CONDEMNING = {"condamner"}
SENDING = {"envoyer", "dépêcher", "expédier"}
FALLING_BACK: set[str] = set()
MARKETS: set[str] = set()
TAKING = {"prendre", "reprendre", "investir"}
DECLARING = {"déclarer"}
DEFERRING = {"remettre", "renvoyer"}
LATER = {
    "tard",
    "ultérieure",
    "ultérieurement",
    "lendemain",
    "surlendemain",
    "die",
    "calendes",
    "huitaine",
    "quinzaine",
}
"""What something is put off to, besides a day."""
CALLING_IN = {"convoquer"}
ENVOYS = {"ambassadeur", "ambassadrice", "ambassadeurs", "chargé", "chargée", "consul", "consule", "nonce", "attaché", "émissaire", "représentant",
          "attachés", "diplomate", "diplomates", "consuls", "haut-commissaire", "ministre-conseiller", "légat"}  # fmt: skip
"""Whom a government summons."""
NOWADAYS = {"aujourd'hui"}
STAYING_SO = {"rester", "demeurer"}
SHUT_OFF = {
    *(f"{word}{ending}" for word in ("fermé", "bloqué", "coupé", "suspendu") for ending in ("", "e", "s", "es")),
    *("clos", "close", "closes"),
}
"""What has been so since a day began then: « le pont demeure | fermé depuis le 24 juin »."""
HABITUALLY = {"souvent", "fréquemment", "régulièrement", "parfois", "rarement", "couramment"}
"""Beside a verb and a year, what was done so is no happening: « se sont souvent vus l'an dernier »."""
"""With a present that tells of a state or of what somebody thinks: no day."""
MOST = {"plus", "pire", "moins", "seul", "seule", "meilleur", "meilleure"}
FIRSTS = {"premier", "première", "premiers", "premières"}
COUNTED_AS = FIRSTS | {"second", "seconde", "plus", "pire", "seul", "seule", "énième"}
COUNTED_AS_ENDINGS: tuple[str, ...] = ("ième",)
"""Beside "depuis": what was not, and no day."""
FALLING = {"tomber", "abattre", "écraser"}
TURNING_INTO: set[str] = set()
SUFFERING = {"essuyer", "subir", "endurer"}
"""Avec une attaque : « a essuyé des tirs »."""
SHELLS = {"obus", "roquette", "roquettes", "missile", "missiles", "bombe", "bombes"}
STOPPING = {"cesser"}
FEASTS = {"indépendance", "réunification", "armistice", "libération"}
DAYS = {"jour", "date", "journée"}
ON_WHICH = {"où", "laquelle", "lorsque", "lorsqu'", "quand"}
HERE = {"ici"}
CHOOSING = {
    "prononcer",
    "choisir",
    "trancher",
    "approuver",
    "rejeter",
    "investir",
    "renverser",
    "prolonger",
    "proroger",
    "reconduire",
}
VOTERS = {"votants", "électeurs", "électorat", "électrices"}
CHAMBERS = {"parlement", "sénat", "chambre", "assemblée", "congrès", "députés", "sénateurs", "eurodéputés", "parlementaires", "bundestag", "bundesrat", "douma", "knesset",
            "rada", "diète", "cortes", "majlis", "riksdag", "folketing", "storting", "communes", "lords", "représentants"}  # fmt: skip
"""What a chamber approves, rejects or pronounces on is voted."""
PUT_TO_VOTE = {
    "entériner",
    "exiger",
    "réclamer",
    "destituer",
    "révoquer",
    "reconduire",
    "enterrer",
    "désavouer",
    "avaliser",
    "retoquer",
    "valider",
    "approuver",
    "rejeter",
    "repousser",
    "prononcer",
    "adopter",
    "soutenir",
    "appuyer",
    "écarter",
    "autoriser",
    "accepter",
    "refuser",
}
COUNTED_BY = ("par", "contre")
PASSING: set[str] = set()
VOICES = {"voix", "suffrages"}
"""Beside a number: what counts a vote."""
RELIEF = {
    "convoi",
    "convois",
    "humanitaire",
    "humanitaires",
    "vivres",
    "médicaments",
    "secours",
    "secouristes",
    "sauveteurs",
}
ORDERING_AWAY = {
    "prier",
    "sommer",
    "inviter",
    "ordonner",
    "enjoindre",
    "demander",
    "contraindre",
    "obliger",
    "forcer",
    "donner",
}
REACHING = {"gagner", "regagner", "rallier", "atteindre"}
BLOCKING = {"bloquer"}
ASSETS = {"avoirs", "comptes", "fonds", "biens"}
WAYS = {"route", "routes", "autoroute", "autoroutes", "poste", "postes", "rue", "rues", "pont", "ponts", "passage", "accès", "port", "ports", "canal", "détroit", "gare"}  # fmt: skip
SETTLING = {"arrêter"}
SETTLED = {
    "calendrier",
    "date",
    "liste",
    "plan",
    "mesures",
    "mesure",
    "principe",
    "texte",
    "programme",
    "modalités",
    "tracé",
}
CLOSING_WITHOUT_OBJECT = {"conclure": ("agreement", "057"), "couler": ("other", "000")}
EVES = {
    ("le", "jour"): 0,
    ("le", "jour", "même"): 0,
    ("au", "lendemain"): -1,
    ("le", "lendemain"): -1,
    ("à", "la", "veille"): 1,
    ("la", "veille"): 1,
}
"""What a day has to do with a happening told beside it: "le 30 janvier, au lendemain de la prise de X"."""
RESPONDING = {"emboîter", "répliquer", "riposter", "répondre", "réagir"}
BETWEEN_PHRASES = set(BETWEEN)
_ORDINALS = [
    "deuxième",
    "seconde",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
    "énième",
    "dernière",
]
TIMES_OVER: set[tuple[str, ...]] = {
    *(("pour", "la", nth, "fois") for nth in _ORDINALS),
    *(("pour", "la", nth, "fois", "consécutive") for nth in _ORDINALS),
    *(
        ("une", "nouvelle", "fois"),
        ("une", "fois", "de", "plus"),
        ("une", "fois", "encore"),
        ("encore", "une", "fois"),
        ("à", "nouveau"),
        ("de", "nouveau"),
    ),
}
"""Between a verb and what it says was not done: how often."""
GOING_ON = {
    *(
        ("en", "effet"),
        ("en", "revanche"),
        ("par", "ailleurs"),
        ("en", "outre"),
        ("d'", "autre", "part"),
        ("par", "la", "suite"),
    ),
    *(
        ("dans", "la", "foulée"),
        ("pour", "sa", "part"),
        ("pour", "leur", "part"),
        ("de", "son", "côté"),
        ("de", "leur", "côté"),
    ),
    *(
        ("à", "son", "tour"),
        ("à", "leur", "tour"),
        ("entre", "temps"),
        ("au", "contraire"),
        ("par", "conséquent"),
        ("en", "conséquence"),
    ),
    *(("quant", "à", who) for who in ("lui", "elle", "eux", "elles")),
}
"""Between an auxiliary and its participle they only go from one sentence to the next."""
"""Stand between an auxiliary and its participle."""
ACHIEVING = {
    "obtenir",
    "résoudre",
    "choisir",
    "entreprendre",
    "préférer",
    "mettre",
    "réussir",
    "parvenir",
    "finir",
    "contenter",
    "arriver",
    "tenir",
    "commencer",
    "achever",
    "hâter",
    "tarder",
    "manquer",
    "hésiter",
    "priver",
    "empresser",
    "résigner",
}
"""Above an infinitive: what it says was done."""
IN_COURT: set[str] = set()
PLANNED_FOR = {"préparer", "organiser", "ourdir", "fomenter", "tramer", "agender"}
TENDERS = {"offres"}
LAUNCHING = {"lancer", "adresser", "formuler"}
SHARES = {"part", "compte", "court"}
MEETING_TO_SAY = {"réunir", "rassembler"}
ATTENDING_ADJECTIVES = {"présente", "présentes"}
READY = {"prête", "prêtes", "clos"}
"""What somebody says that she is, before "à", and no form of "prêter"; and how one meets, "à huis clos"."""
DUE_NOW = {"devait": "doit", "devaient": "doivent", "allait": "va", "allaient": "vont"}
"""What a headline says of what was still ahead when it was told."""
DOING = {"faire"}
SO_DONE = {"l'", "le"}
"""Before a verb of doing: what was told before."""
IMITATING = {"imiter", "suivre"}
IMITATIONS = {"faire+autant", "faire+de+même", "emboîter+pas", "suivre+mouvement", "suivre+exemple", "faire+pareil"}
"""Entries of the table of verbs: whoever does so does what was told before."""
EXPLETIVE_PRONOUNS = {"il", "on"}
STRIKES: set[str] = set()
LABOUR: set[str] = set()
ORDERING = {"ordonner", "décréter", "instaurer", "autoriser", "prononcer"}
REPORTED = {"entendre", "signaler", "rapporter", "constater", "recenser", "relever", "enregistrer"}
"""In the passive, what they tell is the happening itself: "des tirs ont été signalés"."""
BY_MEANS = {"par"}
PROTESTS: set[str] = set()
RELEASING = {"libérer", "relâcher", "recouvrer", "retrouver", "remettre"}
RELEASES = {"libération", "libérations"}
CAPTIVES = {"otage", "otages", "ravisseur", "ravisseurs", "kidnappés", "preneurs", "pirates"}
"""Whoever held them, no law lets them go."""
DISMISSING = {"écarter", "récuser"}
EXCLUDING = {"exclure", "suspendre", "bannir"}
FOR = {"pour"}
APPROVING = {"approuver", "adopter", "voter", "entériner", "avaliser", "valider", "accepter"}
HOURS = {"heures", "minutes", "heure"}
KEEPING_DAYS: set[str] = set()
THINKING = {"croire", "penser", "imaginer"}
"""In the imperfect they tell of a mind and of nothing said."""
JUST_THEN = {"peu", "aussitôt", "juste", "immédiatement", "sitôt"}
"""Before « après » or « avant » and a happening: on the same day."""
RESUMING: set[str] = set()
FATES = {
    "tuer",
    "blesser",
    "mourir",
    "périr",
    "décéder",
    "noyer",
    "arrêter",
    "interpeller",
    "enlever",
    "capturer",
    "brûler",
    "écraser",
    "piétiner",
}
"""What befalls people when something happens."""
JUST_DONE = {"venir"}
"""Verbs that make a past of the infinitive: "vient de signer"."""
GERUND_MARKS = {"en"}
NEEDING = {"falloir"}
MEETING_WHOM = {"rencontrer", "revoir", "consulter", "convier", "auditionner"}
"""Before them "que" is whoever was met: "M. X, que j'ai rencontré"."""
ANSWERING = {"dire", "répondre"}
ANSWERS = {"oui", "non"}
"""What a people says at the polls: a vote."""
WAITING = {"attendre"}
"""Under a verb of need, before a day: what came about then."""
ENDS_OF_TALKS = {"issue", "terme", "bout", "lors", "cours"}
"""Lead to the talks after which, or in which, nothing was agreed."""
OFFICES_HELD = {"présidence", "intérim", "commandement", "régence"}
"""What somebody who has it since a day took on that day."""
HOLDING_ON = {
    "bloquer",
    "camper",
    "barrer",
    "paralyser",
    "manifester",
    "défiler",
    "jeûner",
    "fermer",
    "observer",
    "occuper",
    "rassembler",
    "siéger",
    "négocier",
    "plancher",
    "parlementer",
    "décharger",
    "noyer",
    "inonder",
    "ravager",
    "dévaster",
    "fouiller",
    "déblayer",
    "abriter",
    "héberger",
    "croupir",
    "retenir",
    "pilonner",
    "bombarder",
    "assiéger",
    "patrouiller",
    "sillonner",
    "distribuer",
    "ravitailler",
    "soigner",
    "acheminer",
    "larguer",
    "célébrer",
    "encercler",
    "séjourner",
    "escorter",
    "traquer",
    "dépouiller",
    "boycotter",
    "bouder",
    "juger",
    "discuter",
    "délibérer",
}
"""With "depuis" and a day: it began then, and goes on."""
HOLDING: set[str] = set()
HELD: set[str] = set()
INQUIRING = {"enquêter", "examiner", "étudier", "pleurer"}
"""What they look into is over."""
NAMING: set[str] = set()
WHAT: set[str] = set()
TOWNS = {
    "ville",
    "capitale",
    "village",
    "base",
    "garnison",
    "aéroport",
    "port",
    "bastion",
    "province",
    "île",
    "caserne",
    "fort",
    "citadelle",
    "colline",
    "localité",
}
"""What falls to an army, or is taken by it."""
CABINETS = {"gouvernement", "cabinet", "coalition", "junte", "régime", "dictature", "monarchie"}
"""What falls without one."""
INTO_HANDS = {"aux", "entre"}
BORN = {"né", "née", "nés", "nées", "natif", "native", "originaire"}

ENDING_IN = {"aboutir", "déboucher", "permettre", "accoucher", "conduire"}
ENDING_ITSELF_IN = {"solder", "conclure", "achever", "terminer", "clore"}
"""What comes to something, and what ends in something where it is reflexive: "s'est soldé par"."""
LEADING_TO_OUTCOMES = {"à", "au", "aux", "sur", "par", "d'", "de", "la", "l'", "le", "une", "un"}
BEING_MADE = {"cible", "objet", "victime", "victimes", "théâtre", "coup"}
"""What somebody is, or something, to which a deed is done: "la cible d'une attaque", "le théâtre d'affrontements"."""
INVITING = {"inviter"}
ALSO_OF_TRADE: set[str] = set()
COMMERCE: set[str] = set()
NEVER_OF_TRADE: set[str] = set()
GOING_ON_TO: dict[str, str] = {}
LIGHT: dict[str, dict[str, tuple[str, str]]] = {}
LIGHT_LEADS: dict[str, set[str]] = {}
BY_SIDES: tuple[SidesOf, ...] = ()
MOVING_ABOUT = frozenset[str]()
LOOSE: set[str] = set()
OUT_OF_PLACES: set[str] = set()
_HELD_BY_LAW = ("derrière les barreaux", "sous les verrous", "en détention", "en prison", "en garde à vue", "en cellule", "aux arrêts", "au cachot", "à la barre", "dans le box", "devant les juges",
                "au secret", "sur le banc des accusés", "en résidence surveillée", "sous mandat de dépôt")  # fmt: skip
_IN_ARMS = ("en état d' alerte", "en alerte", "sur le pied de guerre", "sur le qui", "en manœuvres", "en patrouille")
_AT_WAR = ("sous le feu", "sous les bombes", "à feu et à sang")
_ABROAD = (
    "l' hôte",
    "l' invité",
    "l' invitée",
    "les hôtes",
    "les invités",
    "en tournée",
    "en pèlerinage",
    "en mission",
)
BEING_IN: dict[tuple[str, ...], tuple[str, str]] = {
    **{tuple(phrase.split()): ("legal", "090") for phrase in _HELD_BY_LAW},
    **{tuple(phrase.split()): ("military", "150") for phrase in _IN_ARMS},
    **{tuple(phrase.split()): ("attack", "190") for phrase in _AT_WAR},
    **{tuple(phrase.split()): ("visit", "042") for phrase in _ABROAD},
    ("aux", "urnes"): ("vote", "057"),
    ("au", "téléphone"): ("call", "041"),
    ("en", "conclave"): ("meeting", "040"),
    ("en", "pourparlers"): ("meeting", "040"),
}
"""Said of somebody on a day, with the kind that it tells."""

# What the body that acts, or what is acted on, makes of a verb.
DECIDING = {"prononcer", "trancher", "statuer", "décider"}
BOARDS = {"conseil", "board", "directoire", "comité", "assemblée", "parlement", "sénat", "congrès", "chambre"}
MINISTERIAL = {"ministres", "cabinet", "défense", "guerre"}
"""Of a council: it does not vote."""
CASES = {"affaire", "recours", "pourvoi", "appel", "plainte", "dossier", "requête", "procès", "litige"}
HEARD = {"examiner", "renvoyer", "plaider", "entendre", "juger"}
"""Of a case: a matter of law."""
SEIZING = {"saisir", "intercepter"}
CONTRABAND = {
    "cocaïne",
    "héroïne",
    "drogue",
    "cannabis",
    "haschich",
    "haschisch",
    "opium",
    "contrebande",
    "ivoire",
    "stupéfiants",
    "résine",
}
CROSSING = {"franchir", "traverser", "passer"}
FIGHTERS = {
    "rebelles",
    "hommes",
    "guérilleros",
    "combattants",
    "insurgés",
    "assaillants",
    "djihadistes",
    "maquisards",
    "mercenaires",
}
STRIKING: set[str] = set()
RELIEVING = {"relever", "remplacer", "relayer"}
HANDING = {"remettre", "livrer", "restituer"}
SUSPECTS = {
    "suspect",
    "suspects",
    "prisonnier",
    "prisonniers",
    "fugitif",
    "fugitifs",
    "accusés",
    "condamnés",
    "détenus",
    "inculpés",
}
"""Who is handed over by law."""
CONVENING = {"convoquer"}
CONVENED = {
    "donateurs",
    "bailleurs",
    "ministres",
    "dirigeants",
    "gouvernement",
    "cabinet",
    "conseil",
    "parlement",
    "députés",
    "parties",
    "délégués",
}
ENTOURAGES = {"délégation", "délégations", "émissaire", "émissaires", "envoyé", "envoyés", "médiateur", "médiateurs", "visiteurs",
           "négociateurs", "négociateur", "observateurs", "inspecteurs", "experts", "enquêteurs"}  # fmt: skip
"""Who comes and goes for others."""
STANDING_MISSIONS = {
    *(
        "police",
        "maintien",
        "observation",
        "observateurs",
        "stabilisation",
        "formation",
        "vérification",
        "surveillance",
    ),
    *("onusienne", "multinationale", "onu", "assistance", "internationale", "africaine"),
}
"""After "mission" or "mission de": what stays in a land."""
MISSIONS = {"mission", "missions"}
ERRANDS = {"lettre", "lettres", "message", "messages", "note", "télégramme", "liste", "invitation", "ultimatum", "rapport", "signal", "aide", "vivres",
           "renforts", "questionnaire", "texte", "projet", "courrier", "condoléances", "félicitations"}  # fmt: skip
"""What is sent besides people."""
MEN_COUNTED = {"hommes"}
RAVAGING = {"décimer", "frapper", "tuer", "détruire", "blesser", "toucher", "dévaster", "ravager", "raser"}
DISASTERS = {"séisme", "séismes", "tremblement", "secousse", "secousses", "cyclone", "cyclones", "ouragan", "ouragans", "typhon", "typhons", "tornade", "tornades",
             "inondation", "inondations", "crue", "crues", "tsunami", "avalanche", "avalanches", "foudre", "éruption", "tempête", "tempêtes", "canicule", "sécheresse",
             "choléra", "épidémie", "glissement", "coulée", "froid", "chaleur", "blizzard", "grippe", "fièvre", "ebola", "virus", "paludisme", "famine",
             "pluies", "orage", "orages", "grêle", "mousson", "brouillard", "verglas", "peste", "typhus", "intempéries"}  # fmt: skip
"""What ravages without an attacker."""
HOMING = {"quitter", "partir", "rentrer", "embarquer", "rembarquer", "franchir", "traverser", "décoller", "retirer"}
LAST_ONES = {"dernier", "derniers", "dernière", "dernières"}
"""Of soldiers who move: they go home."""
INVERTING: set[str] = set()
WITNESSING = {"voir", "marquer"}
"""What a day does: « Lundi a vu la chute »."""
QUITTING: set[str] = set()
POSTS: set[str] = set()
ROOMS = {"salle", "séance", "table", "réunion", "hémicycle", "tribune", "négociations", "pourparlers", "conférence"}
"""Whoever leaves them refuses."""
NEXT_ONES = {
    "suivante",
    "suivant",
    "prochaine",
    "prochain",
    "dernière",
    "dernier",
    "première",
    "premier",
    "précédente",
    "précédent",
    "seconde",
    "second",
    "deuxième",
    "troisième",
}
"""Just before the verb: the happening named last, once more."""
SAID_TO_OTHERS = {"à", "aux", "devant", "de"}
WHOM = {"que", "qu'"}
CONVEYING = {"adresser", "remettre", "transmettre", "envoyer", "expédier", "communiquer", "porter", "déposer", "présenter", "soumettre", "formuler",
             "introduire", "réitérer", "renouveler", "répéter", "réaffirmer", "confirmer", "maintenir", "multiplier"}  # fmt: skip
AUDIENCES = {"presse", "journalistes", "foule", "partisans", "nation", "députés", "parlement", "correspondants"}
"""Whoever speaks to them makes a statement."""
HOMEWARD = {"regagner", "repartir", "rembarquer", "rapatrier"}
"""Of forces: they are withdrawn."""
CALLING_VOTERS = {"appeler", "convoquer", "rappeler"}
OFFICERS = {
    "amiral",
    "général",
    "colonel",
    "commandant",
    "coordinateur",
    "coordinatrice",
    "correspondant",
    "correspondants",
    "représentants",
}
"""Whom a government tells to leave, besides envoys."""
WINNING = {
    "emporter": "alone",
    "perdre": "",
    "gagner": "",
    "remporter": "",
    "obtenir": "",
    "conserver": "",
    "conquérir": "",
    "recueillir": "",
}
"""What is done at the polls; "alone" without an object of its own: "l'emporter"."""
ELECTORAL = {"candidat", "candidate", "parti", "oui", "non", "élection", "élections", "scrutin", "présidentielle", "législatives", "référendum", "tour", "voix",
             "suffrages", "majorité", "liste", "coalition", "sortant", "sortante"}  # fmt: skip
WON = {
    "majorité",
    "siège",
    "sièges",
    "voix",
    "suffrages",
    "élections",
    "scrutin",
    "référendum",
    "législatives",
    "présidentielle",
    "municipales",
    "primaire",
}
VEHICLES = {
    "camion",
    "camions",
    "avion",
    "avions",
    "cargo",
    "cargos",
    "navire",
    "navires",
    "bateau",
    "bateaux",
    "hélicoptère",
    "hélicoptères",
    "vol",
    "train",
}
CARGO = {
    "aide",
    "vivres",
    "médicaments",
    "secours",
    "nourriture",
    "farine",
    "tentes",
    "blé",
    "carburant",
    "riz",
    "sorgho",
    "maïs",
}
"""What vehicles bring: aid."""
VOTED_ON = {
    "texte",
    "loi",
    "projet",
    "accord",
    "traité",
    "budget",
    "amendement",
    "résolution",
    "proposition",
    "motion",
    "réforme",
    "convention",
    "nomination",
    "plan",
    "révision",
}
"""What a chamber rejects by vote."""
REJECTING = {"rejeter", "repousser", "refuser"}
TRIPS = {"visite", "déplacement", "tournée", "voyage", "mission", "retour", "escale", "passage"}
"""Where somebody is: "en visite", "de retour"."""
# What a pronoun before or after a verb may stand for.
THING_PRONOUNS = {"l'": "", "le": "m", "la": "f", "les": ""}
PLURAL_PRONOUNS = {"les"}
NOUN_MARKS = {"un": "m", "une": "f", "le": "m", "la": "f", "l'": "", "ce": "m", "cet": "m",
              "cette": "f", "son": "", "sa": "f", "leur": ""}  # fmt: skip
"""Determiners, and the gender that they tell."""
PLURAL_MARKS = {"les", "des", "ces", "ses", "leurs", "deux", "trois", "quatre", "cinq", "six", "dix"}
DUTIES = {"devoir"}
LIMITED = {"devoir"}
SET_FOR_A_DAY = {"prévoir", "fixer", "envisager", "programmer", "planifier"}
"""What is done to a draw or a debate: nobody goes anywhere by it."""
DESPITE = {"malgré"}
"""Leads to what did not hinder: not what was done."""
FOLLOWING_SUIT: set[str] = set()
PLAIN_DEEDS = {
    "constituer",
    "rendre",
    "voir",
    "revoir",
    "mettre",
    "porter",
    "aller",
    "jouer",
    "cesser",
    "laisser",
    "continuer",
}
"""Done on a day by somebody they are happenings: "a mis lundi mille ouvriers au chômage technique"."""
SPURNING = {"bouder", "snober", "sécher", "boycotter", "zapper"}
"""Before a happening and its day: whoever stays away does so on that day."""
RETURNING: set[str] = set()
SEEN_PEOPLE = {
    "familles",
    "proches",
    "survivants",
    "rescapés",
    "otages",
    "détenus",
    "prisonniers",
    "parents",
    "équipage",
}
NO_TRAVEL: set[tuple[str, ...]] = set()
PLAIN_TRAVEL = {"aller"}
PASSIVES_THERE: set[str] = set()
PLAIN_PASSIVES = {"mettre", "porter", "constituer", "rendre"}
KNOWN_TEXTS = {"accord", "accords", "traité", "loi", "lois", "décret", "décrets", "arrêt", "arrêté", "décision", "résolution", "résolutions", "convention", "protocole", "pacte",
               "charte", "ordonnance", "constitution", "jugement", "verdict", "armistice", "restructuration", "restructurations", "mémorandum", "directive", "règlement",
               "sanctions", "mesures", "plan", "embargo", "moratoire", "contrat", "bail", "concordat", "rapport", "amnistie"}  # fmt: skip
"""What a date after "de" tells apart from others of its sort."""
NAMED_BY = {"de", "d'", "du", "des"}
THE_KNOWN = {"le", "la", "l'", "les", "son", "sa", "ses", "leur", "leurs", "cet", "cette", "ce", "au", "du", "aux"}
OTHERS = {"autres", "autre", "reste", "second", "seconde"}
"""To whom or what a day further on in the sentence belongs, without a verb of its own."""
IN_FORCE = {("en", "vigueur")}
"""What is said of a treaty, a ban or a truce that stands."""
IN_PART = {"en"}
"""Before what looks like a participle and is none: "en partie"."""
DATING_FROM = {"remonter", "dater"}
"""What tells how old something is."""
NEEDS_OBJECT = {"accepter", "accorder", "adopter", "adresser", "annoncer", "approuver", "autoriser", "commettre", "condamner", "conclure", "conduire", "constituer",
                "contester", "convoquer", "critiquer", "décréter", "demander", "dénoncer", "dépêcher", "déposer", "diriger", "dresser", "effectuer", "encourager",
                "envoyer", "espérer", "établir", "exiger", "fixer", "imposer", "infliger", "instaurer", "juger", "lancer", "livrer", "mener", "nommer", "obtenir", "occuper",
                "offrir", "ordonner", "organiser", "parapher", "poser", "préparer", "présenter", "prononcer", "promettre", "proposer", "publier", "ratifier", "réclamer",
                "redouter", "rejeter", "remettre", "rendre", "représenter", "signer", "soumettre", "subir", "tenir"}  # fmt: skip
"""Verbs that say nothing without what they are done to."""
THE_DEAD = {"mort", "morts", "blessés", "tués", "disparus"}
"""What is counted after an attack, and looks like a participle."""
