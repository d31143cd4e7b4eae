"""French words that tell who else takes part: who leads a delegation, who asked for it, to whom something is done."""

LED = {
    *("conduit", "conduite", "conduits", "conduites", "dirigé", "dirigée", "dirigés", "dirigées", "mené", "menée"),
    *("emmené", "emmenée", "emmenés", "emmenées", "menés", "menées", "présidé", "présidée", "présidés", "présidées"),
}
"""Before "par" and the name of whoever is at the head: "une délégation conduite par X"."""
LEADING = {"conduire", "diriger", "mener", "emmener", "présider"}
"""What whoever is at the head of a delegation does: "une mission que doit présider X"."""
ATTENDED = {
    *(
        "part",
        "participé",
        "participaient",
        "participait",
        "participent",
        "assisté",
        "assistaient",
        "assistait",
        "présidait",
        "présidaient",
    ),
    *(
        "présidé",
        "présidés",
        "présidée",
        "présidées",
        "conduite",
        "conduites",
        "conduisait",
        "dirigée",
        "dirigeait",
        "menée",
        "menait",
    ),
    *(
        "emmenée",
        "emmenait",
        "représenté",
        "représentée",
        "représentés",
        "représentées",
        "représentait",
        "représentaient",
        "présent",
        "présente",
        "présents",
        "présentes",
    ),
}
"""A sentence that lists who came to a meeting has one of them."""
ATTENDING_A_SESSION = {"participer", "assister", "présider", "conduire", "diriger", "mener", "emmener", "représenter"}
STANDING_FOR = {"représenter"}
SESSION_NAMES = {
    "travaux",
    "session",
    "séance",
    "séances",
    "réunion",
    "rencontre",
    "entretien",
    "entretiens",
    "discussions",
    "débats",
    "consultations",
    "pourparlers",
    "échanges",
    "audience",
}
SESSION_SIGNS = {"observateur", "observateurs", "facilitateur", "facilitatrice", "délégation", "délégations"}
"""Words that tie a list of people to the meeting just told."""
RESPECTIVELY = {"respectivement"}
SESSION_PARTS = {"partie"}
TAKING_PART = {"part"}
THOSE_PRESENT = {"présent", "présente", "présents", "présentes"}
STILL_OWED = {"encore", "toujours"}
RULES_AS_WELL = {"régime"}
"""Words for those who rule that name rules as well."""
OF_RULES = {
    "provisoire",
    "transitoire",
    "fiscal",
    "douanier",
    "juridique",
    "tarifaire",
    "préférentiel",
    "commun",
    "général",
    "spécial",
    "alimentaire",
    "carcéral",
    "linguistique",
    "commercial",
    "dérogatoire",
}
OWED = {"honorer", "rembourser", "payer", "régler", "respecter", "acquitter", "renouveler", "reconduire", "comparaître"}
"""What somebody owes: not to have done it on its day is a deed as well."""
ON_BEHALF = {"pour"}
TRAVELLERS = {
    *("délégation", "délégations", "mission", "missions", "équipe", "équipes", "groupe", "comité", "commission"),
    *("patrouille", "escouade", "cortège", "convoi", "panel"),
}
"""Those who are led, and who are where their leader is."""
LED_PARTIES = {"aide", "concours", "renfort", "appui", "protection", "escorte", "ordre", "ordres", "nom"}
"""Words of the two classes below, one of which each of their phrases has."""
WITH_HELP = {
    *(("avec", "l'", "aide"), ("avec", "le", "concours"), ("avec", "le", "renfort"), ("avec", "l'", "appui")),
    *(("sous", "la", "protection"), ("sous", "protection"), ("sous", "escorte"), ("sous", "l'", "escorte")),
}
"""Before "de": who helps to do it."""
ON_ORDERS = {("sur", "ordre"), ("sur", "l'", "ordre"), ("sur", "les", "ordres"), ("au", "nom")}
"""Before "de": who has it done, or for whom it is done."""
REQUESTS = {"demande", "invitation", "appel", "initiative", "instigation", "requête", "instance"}
"""After "à la" and before "de" and whoever wants it."""
CROWNED = {"majesté"}
"""What a monarch is called without his name."""
HEADS_OF_STATE = {
    ("chefs", "d'", "état"),
    ("chefs", "d'", "etat"),
    ("chefs", "d'", "état", "et", "de", "gouvernement"),
    ("chefs", "d'", "etat", "et", "de", "gouvernement"),
    ("chefs", "de", "gouvernement"),
}
"""What those are called together who lead their countries."""
PAIR_LANDS = {"pays", "républiques", "nations", "voisins", "royaumes"}
"""What two of "les deux pays" are, which no union is."""
AT_REQUEST = {"à", "sur"}
"""Before such a word: "à la demande de", "sur l'invitation de"."""
IMPOSED = {
    *(
        "imposé",
        "imposée",
        "imposés",
        "imposées",
        "infligé",
        "infligée",
        "infligés",
        "infligées",
        "accordé",
        "accordée",
    ),
    *("accordés", "accordées", "promis", "promise", "promises", "consenti", "consentie", "consentis", "consenties"),
    *(
        "livré",
        "livrée",
        "livrés",
        "livrées",
        "vendu",
        "vendue",
        "vendus",
        "vendues",
        "destiné",
        "destinée",
        "destinés",
    ),
    *("destinées", "fourni", "fournie", "fournis", "fournies"),
    *("prêts", "crédits", "livraisons", "ventes", "exportations", "subventions", "subsides"),
}
"""Before "à" and a capital: it is the state that has it, not a place."""
FAVOUR = {"faveur"}
"""Before "de" and whoever wins a suit."""
OPPOSED = {"oppose", "opposait", "opposant", "opposent"}
"""Before the parties to a suit: "le litige qui l'oppose à X", "l'affaire qui oppose X à Y"."""
OWN_SUITS = {
    *(
        "mandat",
        "demande",
        "requête",
        "recours",
        "appel",
        "pourvoi",
        "peine",
        "détention",
        "candidature",
        "extradition",
    ),
    *("visa", "immunité", "caution", "condamnation", "assignation", "passeport", "permis", "plainte", "inculpation"),
    *("avocat", "avocats", "avocate", "licence", "accréditation", "suspension", "exclusion", "adhésion", "admission"),
}
"""What a body of state decides on, and whose it is suffers or gains by it: "a rejeté sa demande", "a prolongé son mandat"."""
BELONGINGS = {
    *("eaux", "territoire", "sol", "espace", "frontière", "frontières", "côte", "côtes", "ports", "îles", "intérêts"),
    *(
        "navire",
        "navires",
        "bateau",
        "bateaux",
        "chalutier",
        "chalutiers",
        "pétrolier",
        "pétroliers",
        "cargo",
        "cargos",
    ),
    *(
        "camion",
        "camions",
        "avion",
        "avions",
        "appareil",
        "appareils",
        "hélicoptère",
        "hélicoptères",
        "drone",
        "drones",
    ),
    *(
        "chasseur",
        "chasseurs",
        "plateforme",
        "plateformes",
        "usines",
        "entreprises",
        "banques",
        "produits",
        "marchandises",
    ),
    *("exportations", "importations", "avoirs", "actifs", "biens", "vins", "pêcheurs", "ressortissants", "diplomates"),
}
"""What an adjective says to be a state's, so that what is done to it is done to the state: "aux navires chypriotes"."""
COURT_TOWNS = {"haye"}
"""Where international courts sit: les juges de La Haye are no judges of the land."""
COUPS = {"coup", "putsch"}
"""What befalls the land where it happens."""
TOPIC_OPENERS = {"quant"}
"""Before "à" and whoever a pronoun then takes up: "Quant à X, il"."""
COMMISSION = {"commission"}
"""What governs the European Union, called so for short once the Union is named."""
CALLED_ON: dict[str, set[str]] = {}
"""Verbs of meeting with the prepositions before whoever is met: to call on, to call in."""
MADE_UP = {
    "composé",
    "composée",
    "composés",
    "composées",
    "formé",
    "formée",
    "constitué",
    "constituée",
    "réunissant",
    "regroupant",
    "comprenant",
}
"""After a committee or a force, before those who are its members."""
MADE_UP_WITH: dict[str, list[str]] = {}
"""Words of that class that need others after them to say so: none in French."""
WITH_MEMBERS = {
    *("comité", "commission", "force", "groupe", "délégation", "mission", "panel", "équipe", "coalition", "alliance"),
    *("bloc", "conseil", "contingent", "consortium", "forum", "tribunal", "troïka", "quartet", "quartette", "trio"),
    *("groupement", "organe", "partenariat", "flotte", "bataillon", "brigade", "patrouille", "union", "convoi"),
}
"""Bodies of which something or somebody may say who their members are."""
STATES_TOGETHER = {"baltes": "EST LVA LTU", "corées": "PRK KOR", "soudans": "SDN SSD", "congos": "COD COG"}
"""Names that states have together."""
OF_STATES_TOGETHER = {"baltes": "EST LVA LTU", "nordiques": "DNK FIN ISL NOR SWE", "scandinaves": "DNK NOR SWE"}
"""Adjectives that say which states are meant beside "pays", "capitales", "délégations"."""
JUNTAS = {"juntes"}
"""Bodies in the plural that stand for the states last named together, whose rulers they are."""
TRIOS = {"trio": 3, "quatuor": 4, "quintette": 5}
"""Words for so many that were named together."""
COUPLES = {"couple"}
GENERAL_THINGS: set[str] = set()
SPOUSES = {"épouse", "époux", "femme", "mari", "conjointe", "conjoint", "compagne", "compagnon"}
"""Whom "le couple" needs to have been named or told of beside somebody."""
RULED: set[str] = set()
"""After an office and a hyphen: French has no such words."""
BENCH = {"juges", "arbitres"}
"""Those who sit in a court: after "les", the court named last."""
REBELS = {"rebelles", "insurgés", "séparatistes", "guérilleros", "sécessionnistes", "maquisards"}
"""Those who fight a government: after "les", the movement that was called so beside its name."""
REBEL = {"rebelle", "rébellion", "guérilla", "insurgé", "insurrectionnel", "séparatiste", "sécessionniste", "maquis"}
"""What such a movement is, beside its name."""
INTRODUCING = {"un", "une", "autre", "sa", "son", "leur"}
"""Before a body that is told of for the first time."""
FIRMS = {
    "entreprise",
    "société",
    "compagnie",
    "firme",
    "groupe",
    "constructeur",
    "armateur",
    "transporteur",
    "opérateur",
    "conglomérat",
}
"""Words for a firm, each of which takes up whoever was called by another."""
OF_ANY_KIND = {"international", "internationale", "watch"}
"""In the name of a body: they do not tell what kind of body it is."""
FLYING = {"air"}
"""Before the name of a land: an airline of that name."""
ALSO_PEOPLE = {"opérateur", "constructeur", "armateur", "transporteur", "gendarme"}
"""Words for a firm that may tell of a man, too: "a radio operator"."""
CIVIL = {"ong"}
"""Words for a body of no state."""
CALLED_SO = {
    "institution": {"banque", "cour", "université", "fonds"},
    "mouvement": {"front", "parti", "ligue", "alliance", "armée"},
    "formation": {"front", "parti", "mouvement", "ligue", "alliance", "rassemblement", "union", "congrès"},
    "transporteur": {"airways", "airlines", "air"},
    "compagnie": {"airways", "airlines", "air", "compagnie"},
    **dict.fromkeys(("cour", "tribunal", "juridiction"), {"cour", "tribunal"}),
    **dict.fromkeys(
        ("société", "entreprise", "firme", "groupe"), {"groupe", "compagnie", "société", "corporation", "group"}
    ),
    "syndicat": {"union", "fédération", "confédération", "syndicat"},
    "instance": {"comité", "conseil", "fédération", "association", "organisation", "commission"},
    "agence": {"agence", "office"},
}
"""What a body may be called whose name holds one of those words: "la compagnie", "la juridiction"."""
SEATS_OF_COURTS = {"haye", "hambourg", "luxembourg", "strasbourg", "genève", "arusha"}
"""Towns in which courts of many states sit: who goes to them is as a rule from elsewhere."""
AUTHORSHIP: set[tuple[str, ...]] = {
    ("l'", "œuvre"),
    ("le", "fait"),
    ("la", "marque"),
    ("la", "signature"),
    ("la", "patte"),
}
"""Before "de" and whoever did what is told: "est l'œuvre de X"."""
NEGOTIATED = {
    *(
        "négocié",
        "négociée",
        "négociés",
        "négociées",
        "obtenu",
        "obtenue",
        "arraché",
        "arrachée",
        "parrainé",
        "parrainée",
    ),
    *("facilité", "facilitée"),
}
"""Before "par" and one power alone, of a truce: that power mediated."""
WARS = {"guerre", "guerres", "conflit", "conflits", "hostilités"}
TRUCES = {"trêve", "trêves", "cessez", "armistice"}
OWING = {"devant"}
"""A participle before an infinitive, of what is to come."""
DUE_FORMS = {"s": "doit", "p": "doivent"}
"""What a headline puts for such a participle."""
TALE_OPENINGS = {"et"}
"""They open the infinitive of a tale: "Et le roi de limoger son ministre"."""
SEVERAL = {"trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7}
"""So many, all of whom were named together."""
ALL_THE = {"les", "ces", "tous", "toutes"}
"""Before such a number: "les trois", "tous trois"."""
REGIONAL_BODIES = {"bloc"}
"""What is one of a kind in its region."""
REGIONAL: dict[tuple[str, ...], str] = {
    ("ouest", "africain"): "ECW",
    ("est", "africain"): "EAC",
    ("sud", "est", "asiatique"): "ASN",
    **dict.fromkeys((("caribéen",), ("caraïbe",)), "CRC"),
    ("sud", "américain"): "MER",
}
"""Words that name a region, with the one body of its states."""
PRIVATE_PEOPLE = {
    *("pêcheur", "agriculteur", "éleveur", "viticulteur", "paysan", "ouvrier", "travailleur", "docker", "mineur"),
    *("gréviste", "syndicaliste", "banquier", "commerçant", "hôtelier", "routier", "transporteur", "chauffeur"),
    *("exportateur", "importateur", "étudiant", "étudiante", "lycéen", "enseignant", "médecin", "infirmier", "avocat"),
    *("chercheur", "écrivain", "artiste", "universitaire", "journaliste", "exilé", "réfugié", "migrant", "colon"),
    *(
        "extrémiste",
        "suprémaciste",
        "terroriste",
        "tireur",
        "habitant",
        "villageois",
        "touriste",
        "pèlerin",
        "passager",
        "voyageur",
        "manifestant",
        "militant",
        "opposant",
    ),
    *("extrémiste", "suprémaciste", "terroriste", "tireur"),
    *("dissident", "supporteur", "moine", "prêtre", "athlète", "joueur", "footballeur", "alpiniste", "industriel"),
    *(
        "investisseur",
        "plongeur",
        "créancier",
        "actionnaire",
        "patron",
        "salarié",
        "retraité",
        "armateur",
        "camionneur",
    ),
}
"""Those who act for themselves, and for no state: "des pêcheurs sénégalais"."""
AGENTIVE = {"eurs", "euses", "istes", "iens", "ants", "iers"}
"""How plurals of those who do something end: "indépendantistes", "manifestants", "routiers"."""
ALSO_ACTING = {
    *("bandit", "gang", "assaillant", "djihadiste", "jihadiste", "braconnier", "pillard", "agresseur", "ravisseur"),
    *(
        "direction",
        "source",
        "mairie",
        "préfecture",
        "ville",
        "ambassade",
        "consulat",
        "présidence",
        "équipage",
        "foule",
    ),
    *(
        "secrétariat",
        "chancellerie",
        "capitale",
        "mutin",
        "factieux",
        "émeutier",
        "ravisseur",
        "conjuré",
        "organisatrice",
    ),
    *("radio", "télévision", "chaîne", "rédaction", "état-major", "entourage", "famille", "service", "lama"),
    *("camion", "avion", "chasseur", "bombardier", "hélicoptère", "char", "blindé", "drone", "convoi", "train"),
    *("flotte", "navire", "frégate", "destroyer", "sous-marin", "remorqueur", "chalutier", "vedette", "canonnière"),
}
"""Other words for those who act or speak together."""
BETWEEN_POWERS = {
    "demander",
    "redemander",
    "réclamer",
    "promettre",
    "vendre",
    "fournir",
    "livrer",
    "offrir",
    "accorder",
    "refuser",
    "acheter",
    "emprunter",
    "consentir",
}
"""What one state does to another, whose capital stands after "à" and what is asked or given."""
HANDED_TO = {"transmettre", "remettre", "adresser", "notifier", "signifier", "restituer", "rétrocéder", "réclamer"}
"""Verbs whose object goes to the capital that "à" leads to, before it: "a remis à Londres une liste"."""
CALLINGS = {"juge", "évêque", "archevêque", "cardinal", "père", "abbé", "imam", "rabbin", "pr", "professeur"}
"""Before a common surname: nobody who is known for another office."""
GIVEN_NAME_TITLES = {"cheikh", "cheik"}
"""Titles after which one says the first name."""
MOUTHPIECES = {("la", "voix"), ("la", "bouche"), ("l'", "intermédiaire"), ("l'", "entremise"), ("le", "truchement")}
"""Before whoever says something for another: "par la voix de son porte-parole, X"."""
SOURCE_PHRASES = {("d'", "après")}
"""Two words that lead to a source: "d'après la police"."""
IMPUTED = {
    *(
        "imputé",
        "imputée",
        "imputés",
        "imputées",
        "attribué",
        "attribuée",
        "attribués",
        "attribuées",
        "prêté",
        "prêtée",
    ),
    *("prêtés", "prêtées"),
}
"""Before "à" and whoever is said to have done a deed."""
NAME_SYLLABLES: set[str] = set()
LOST_PARTICLES: dict[str, str] = {}
OWN_TOO: tuple[str, ...] = ("propre ", "propres ")
OUT_OF: set[str] = set()
NO_MEN: set[str] = {"examen", "yémen", "abdomen", "spécimen", "amen", "turkmen"}
AT_ITS_ENDS: set[str] = set()
SAYING_WHOSE: set[str] = set()
"""In French the day that follows may be that of the claim."""
KEEPING_OBJECT: set[str] = set()
"""In French no participle is taken for a verb."""
WRECKED = {"écraser", "couler", "sombrer", "chavirer", "dérailler", "échouer", "tomber", "disparaître"}
"""What befalls a ship, a plane or a train: the land that it is of does nothing."""
OVERTURNING = {"écraser", "chavirer", "dérailler", "sombrer", "renverser", "couler"}
"""Behind whoever was hurt, these tell of an accident."""
MEDIATING = {"parrainer", "arbitrer", "faciliter"}
"""What one does for two others: they agree, or meet."""
THROUGH = {"via"}
"""Before whoever passes something on."""
BEING_THERE = {"présence"}
"""In a phrase that leads to whoever is there when others agree."""
FORMING = {"former", "constituer", "créer", "instaurer", "composer"}
"""Avec un gouvernement, un parlement : il n'existe pas encore."""
SETTING, SET_SO = {"mettre"}, {"place", "pied"}
HITTING: set[str] = set()
