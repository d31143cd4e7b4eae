"""French words that tell from where somebody comes."""

MEETING = {
    "rencontrer",
    "rencontré",
    "rencontre",
    "rencontrera",
    "rencontrait",
    "avec",
    "recevoir",
    "reçoit",
    "recevra",
}
"""Before the name of somebody who is met: hardly a man of the same state."""
PROMISING = {"annoncé", "annonce", "annonçait", "promis", "promet", "assuré", "engagé", "décidé"}
"""Told of a minister whose own country is to do what comes next."""
EMBASSY = {"ambassade", "consulat", "légation", "mission"}
"""Where diplomats serve; the adjective after it is their country's."""
SAID: set[str] = set()
"""In French whoever says it comes after the verb."""
BODIES_OF_STATES = {
    "administration",
    "gendarmerie",
    "préfecture",
    "électeurs",
    "électorat",
    "justice",
    "douane",
    "douanes",
    "trésor",
    "police",
    "magistrature",
    "parquet",
}
"""Such bodies as every state has; whose one is, the words before it tell."""
PARLIAMENTS = {"parlement", "sénat", "assemblée", "congrès", "chambre", "communes", "lords", "diète"}
"""Parliaments and their chambers: after one of them, another is of the same land."""
SEATS_OF_BODIES = set[str]()
"""Behind the name of a body, before where it sits."""
FORMER = {"ancien", "ancienne", "anciens", "anciennes", "ex", "feu"}
SAME = {"même"}
STATE_SERVANTS = {"procureur", "procureure", "juge", "magistrat", "magistrate", "préfet", "préfète", "commandant"}
"""Before a name: somebody who serves a state."""
POLITICIANS = {
    "opposant",
    "opposante",
    "opposition",
    "dissident",
    "dissidente",
    "candidat",
    "candidate",
    "député",
    "députée",
    "élu",
    "élue",
}
"""Before a name, in a sentence that a town opens: somebody of that land, unlike a pastor or a tourist."""
HOUSED = {"à", "au"}
"""Before the house in which somebody serves: "an official at the State Department", "conseiller au Kremlin"."""
NEGOTIATORS = {"délégations", "négociateurs", "experts", "équipes"}
"""Those of both sides, where nobody says whose they are."""
OUTSIDERS = {
    *(
        "médiateur",
        "médiatrice",
        "envoyé",
        "envoyée",
        "négociateur",
        "négociatrice",
        "cardinal",
        "observateur",
        "observatrice",
        "correspondant",
        "correspondante",
        "touriste",
        "rapporteur",
        "rapporteuse",
        "délégué",
        "déléguée",
        "représentante",
    ),
    "visiteur",
    "visiteurs",
    "hôte",
    "agence",
    *(
        "médiateurs",
        "médiateur",
        "observateurs",
        "inspecteurs",
        "émissaires",
        "diplomates",
        "analystes",
        "journalistes",
    ),
    *("experts", "touristes", "migrants", "réfugiés", "voisins", "étrangers", "donateurs", "bailleurs", "négociateurs"),
}
"""Those who come from elsewhere, wherever they are told of."""
SERVING = {
    *("envoyé", "envoyée", "conseiller", "conseillère", "représentant", "représentante", "émissaire", "adjoint"),
    *("adjointe", "directeur", "directrice", "assistant", "assistante", "bras"),
}
"""Whoever serves the holder of an office that "de" leads to."""
FIGHTING = {
    *("fusillade", "fusillades", "combat", "combats", "affrontement", "affrontements", "accrochage", "accrochages"),
    *("heurts", "hostilités", "échange", "échanges", "duel", "duels", "escarmouche", "escarmouches", "canonnade"),
}
"""What two do to each other, where nothing beside says whose it is."""
RECEIVING = {"recevoir", "accueillir"}
FOLK = {
    *("familles", "proches", "veuves", "rescapés", "agriculteurs", "commerçants", "notables", "élus", "élues"),
    *("habitants", "riverains", "électeurs", "humanitaires", "sinistrés"),
    "police",
    "gendarmerie",
    "parquet",
    "justice",
    "douane",
    "douanes",
    "inconnus",
    "personnes",
    "foule",
    "milliers",
    "centaines",
    "jeunes",
    "villageois",
}
"""Any people at all."""
NOTES = {"note", "lettre", "message", "protestation", "démarche", "plainte"}
"""What an envoy hands to those with whom he is posted."""
MEMBERS = {"membres"}
"""Beside "pays": those of the organisation named last."""
BOTH_SIDES = {"ambassadeurs", "émissaires", "consuls", "délégations", "négociateurs", "ambassades", "chancelleries"}
"""After "les deux": one of each side."""
TEXTS = {
    "déclaration",
    "accord",
    "accords",
    "traité",
    "protocole",
    "pacte",
    "charte",
    "constitution",
    "mémorandum",
    "nation",
}
"""With a capital these name a text, or all of a country, which do nothing."""
NUMBERING = {"numéro", "premier", "première", "premiers", "premières", "second", "seconde", "dernier", "dernière"}
"""Of people and of things."""
SPOTS = {
    *(
        "base",
        "aéroport",
        "aérodrome",
        "port",
        "île",
        "îles",
        "îlot",
        "détroit",
        "mer",
        "fleuve",
        "rivière",
        "lac",
        "baie",
    ),
    *(
        "golfe",
        "pont",
        "camp",
        "vallée",
        "récif",
        "atoll",
        "presqu'île",
        "péninsule",
        "canal",
        "col",
        "barrage",
        "bancs",
    ),
    *("collines", "province", "région", "district", "prison", "stade", "hôpital", "hôtel"),
}
"""Before a name: a place is meant."""
STAYS = {
    "capitale",
    "île",
    "archipel",
    "pays",
    "région",
    "province",
    "ville",
    "siège",
    "palais",
    "base",
    "territoire",
    "péninsule",
}
"""Where somebody is expected."""
OF_SPOTS = {"de", "du", "d'", "des"}
"""Between such a word and a name."""
SAINTS = {"st", "ste"}
"""Before the name of a saint: a feast, a church or a street is named for him, and he does nothing."""
LONE_SPOTS = {"atoll", "îlot", "récif", "lac", "mont", "île", "stade", "hôpital", "hôtel", "aéroport"}
"""Before a name without "de": a place is meant."""
APPRAISED = {"première", "décision", "mesure", "annonce", "initiative", "démarche", "victoire", "défaite", "échec"}
"""After a comma and "une": what has just been told, as somebody sees it."""
RESULTS = {
    "résultat",
    "scrutin",
    "attentat",
    "attaque",
    "bilan",
    "chiffre",
    "verdict",
    "geste",
    "texte",
    "accord",
    "raid",
}
"""After a comma and "un", before a participle: what has just been told, once more."""
IN_ANSWER = {"réponse", "représailles", "riposte"}
"""Between a blow and what is told of whoever it answers."""
BORDERS = {"frontière", "frontières"}
"""Before the adjective of a land that only tells where something was."""
CONNECTING = {"relier", "rallier", "desservir"}
"""What a train or a road does with two towns."""
AWARDS = {"prix"}
"""Before a name: what is given to somebody."""
OF_A_SPOT = {"militaire", "civil", "central", "international", "régional", "public", "universitaire", "privé"}
"""Between such a word and the name."""
TEXT_SUBJECTS: set[str] = set()
TOWN_TEXTS = {
    *("accord", "accords", "traité", "traités", "protocole", "protocoles", "pacte", "charte", "convention"),
    *("conventions", "mémorandum", "armistice", "processus", "final", "conclusions", "engagements", "compromis"),
    *("réunion", "rencontre", "sommet", "conférence", "pourparlers", "négociations", "discussions", "séance"),
}
"""Texts and gatherings, named for the town where they came about."""
CONSENTS = {"accord"}
CONSENTING = {
    *("obtenu", "obtient", "obtenir", "obtiendra", "donné", "donne", "donner", "reçu", "reçoit", "avec", "sans"),
    *("attend", "attendait", "demandé", "faute", "après", "sollicité", "malgré"),
}
"""Before "l'accord de Paris" they make it a consent."""
PEERS = {"homologue", "collègue", "confrère", "consœur"}
"""Before a name: somebody of the same office in another land."""
PEER_GROUPS = {
    *("responsables", "délégation", "délégations", "négociateurs", "diplomates", "officiers", "généraux", "mission"),
    *("équipe", "équipes", "experts", "conseillers", "parlementaires", "députés", "sénateurs", "enquêteurs"),
    *("techniciens", "émissaires", "représentants", "fonctionnaires", "gendarmes", "policiers", "militaires"),
}
"""Before "homologues": those have no office that a table names."""
OF_ONE = {"son", "sa"}
"""Before "homologue": it is that of one person."""
SHIPS_PEOPLE = {"armateur", "capitaine", "patron", "patronne", "équipage", "matelot", "mécanicien", "skipper", "bosco"}
"""Before a name, where a ship was told of: somebody of that ship."""
VESSELS = {
    *("navire", "bateau", "chalutier", "cargo", "pétrolier", "thonier", "voilier", "paquebot", "ferry", "palangrier"),
    *("remorqueur", "méthanier", "crabier", "langoustier", "caseyeur", "fileyeur", "baleinier", "vraquier"),
}
"""Ships that belong to a land by their port or their flag."""
EXECUTIVES = {
    *(
        "pdg",
        "dirigeant",
        "dirigeante",
        "dirigeants",
        "associé",
        "associée",
        "associés",
        "gérant",
        "gérante",
        "analyste",
    ),
    *("actionnaire", "actionnaires", "gestionnaire", "banquier", "banquière", "financier", "courtier", "fondateur"),
}
"""Before a name: somebody of a firm, which is told of wherever it does business."""
LAND_ENDINGS: tuple[str, ...] = ("ie",)
"""What an adjective may leave of the name of a land: "la Valdanie", "valdan"."""
OF_A_LAND_CUT = {"", "s", "e", "es"}
OF_A_LAND = {
    ending + number
    for ending in ("en", "enne", "ien", "ienne", "ais", "aise", "ois", "oise", "an", "ane", "in", "ine", "éen", "éenne")
    for number in ("", "s")
}
"""Endings that make the people and the things of a land from its name: "la Keldonie", "keldonien"."""
LOCAL_BODIES = {
    "juge",
    "juges",
    "cour",
    "tribunal",
    "procureur",
    "procureure",
    "parquet",
    "magistrat",
    "magistrats",
    "police",
}
"""Before a town: those of the town itself, whatever else it may stand for."""
SITES = {
    *("localité", "localités", "villages", "villes", "quartier", "quartiers", "faubourg", "faubourgs", "banlieue"),
    *("environs", "abords", "proximité", "côte", "côtes", "frontière", "nord", "sud", "est", "ouest", "centre", "rue"),
    *(
        "zone",
        "enclave",
        "palais",
        "château",
        "hôtel",
        "gare",
        "terminal",
        "marché",
        "place",
        "rives",
        "rive",
        "caserne",
    ),
    *("siège", "bataille", "oasis", "palmeraie", "mine", "mines", "temple", "temples", "corridor", "arsenal", "rade"),
    *("portes", "cœur", "loin", "dessus", "hauteurs", "désert", "poste", "station", "centrale", "cols", "raffinerie"),
}
"""Before "de" and a name: a place is meant."""
MEASURED_IN = {"km", "kilomètres", "mètres", "milles", "lieues"}
"""Before "de" and a name: something is so far from there."""
IN_FRONT_OF = {"devant"}
"""Before those to whom somebody speaks."""
ONE_BESIDE = {"autre", "autres", "second", "seconde", "deuxième", "troisième"}
"""Before what is counted beside one told already: a village, an arrest."""
SPOKEN_AT = {"depuis"}
"""Before the town from which somebody speaks."""

STATE_HEADS = {
    "république",
    "royaume",
    "fédération",
    "état",
    "principauté",
    "sultanat",
    "émirat",
    "commonwealth",
    "duché",
}
"""What the full name of a land begins with, but for its styles: « le Royaume de Norvège »."""
STATE_STYLES = {
    "islamique", "démocratique", "populaire", "fédérale", "fédérative", "socialiste", "arabe", "hachémite", "bolivarienne",
    "plurinational", "indépendant", "coopérative", "orientale", "grand", "soviétique", "unie",
}  # fmt: skip
"""Words that belong to such a name."""

TAKING_UP_OBJECTS: set[str] = set()
