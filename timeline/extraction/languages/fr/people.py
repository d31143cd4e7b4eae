# ruff: noqa: E501 (tables of words)
"""French words for people and bodies: what a name is introduced as, and what takes it up again."""

import re

# Heads of a description: "l'opposant russe X", "X, figure de l'opposition".
HUMANS = {
    *("passager", "passagère", "opposant", "opposante", "militant", "militante", "activiste", "dissident", "dissidente", "rebelle", "guérillero", "séparatiste", "putschiste"),
    *("écrivain", "écrivaine", "romancier", "romancière", "poète", "journaliste", "reporter", "photographe", "cinéaste", "réalisateur", "artiste", "chanteur", "chanteuse"),
    *("avocat", "avocate", "juge", "procureur", "procureure", "magistrat", "magistrate", "juriste", "rapporteur", "rapporteuse", "enquêteur", "enquêtrice"),
    *("homme", "femme", "milliardaire", "oligarque", "banquier", "banquière", "industriel", "entrepreneur", "magnat", "économiste", "historien", "historienne", "politologue"),
    *("professeur", "professeure", "universitaire", "chercheur", "chercheuse", "scientifique", "physicien", "ingénieur", "médecin", "expert", "experte", "analyste", "spécialiste"),
    *("diplomate", "négociateur", "négociatrice", "médiateur", "médiatrice", "émissaire", "envoyé", "envoyée", "ambassadeur", "ambassadrice", "consul", "attaché", "attachée", "chargé", "chargée"),
    *("représentant", "représentante", "délégué", "déléguée", "coordonnateur", "coordinateur", "coordinatrice", "commissaire", "fonctionnaire", "responsable", "haut-commissaire", "haut"),
    *("député", "députée", "eurodéputé", "eurodéputée", "sénateur", "sénatrice", "parlementaire", "élu", "élue", "maire", "gouverneur", "gouverneure", "préfet", "candidat", "candidate"),
    *("général", "colonel", "commandant", "commandante", "officier", "amiral", "capitaine", "lieutenant", "maréchal", "soldat", "pilote", "espion", "espionne", "agent", "chef", "cheffe"),
    *("président", "présidente", "vice", "directeur", "directrice", "secrétaire", "ministre", "premier", "première", "porte", "conseiller", "conseillère", "patron", "patronne", "numéro", "leader"),
    *("dirigeant", "dirigeante", "figure", "fondateur", "fondatrice", "cofondateur", "cofondatrice", "membre", "cadre", "ancien", "ancienne", "ex", "rival", "rivale", "adversaire", "critique"),
    *("évêque", "archevêque", "cardinal", "patriarche", "imam", "mollah", "ayatollah", "prêtre", "pasteur", "prince", "princesse", "roi", "reine", "émir", "sultan", "cheikh", "chancelier", "chancelière"),
    *("otage", "ressortissant", "ressortissante", "citoyen", "citoyenne", "réfugié", "réfugiée", "prisonnier", "prisonnière", "syndicaliste", "humanitaire", "athlète", "footballeur", "étudiant", "étudiante"),
    *("fils", "fille", "frère", "sœur", "épouse", "époux", "veuve", "mari", "neveu", "nièce", "héritier", "héritière", "successeur", "successeure", "prédécesseur", "adjoint", "adjointe", "allié", "alliée"),
    *("gendarme", "policier", "policière", "militaire", "marin", "pêcheur", "skipper", "navigateur", "navigatrice", "alpiniste", "touriste", "nonce", "primat", "blogueur", "blogueuse", "sculpteur"),
    *("dictateur", "autocrate", "despote", "mercenaire", "trafiquant", "astronaute", "cosmonaute", "joueur", "joueuse", "boxeur", "cycliste", "éditeur", "éditrice", "traducteur", "traductrice", "interprète"),
    *("infirmier", "infirmière", "chirurgien", "instituteur", "institutrice", "enseignant", "enseignante", "employé", "employée", "domestique", "fugitif", "fugitive", "dramaturge", "compositeur", "pianiste"),
    *("humoriste", "caricaturiste", "prédicateur", "religieux", "religieuse", "moine", "rabbin", "archiprêtre", "financier", "promoteur", "armateur", "négociant", "courtier", "pirate", "hacker", "technicien"),
    *("auditeur", "greffier", "magnat", "sportif", "sportive", "nageur", "nageuse", "entraîneur", "lauréat", "lauréate", "transfuge"),
    *("homologue", "collègue", "confrère", "consœur", "interlocuteur", "interlocutrice", "directeur", "pape", "guide", "tsar", "roi", "stratège", "bras", "proche", "partisan", "idéologue", "théoricien"),
}  # fmt: skip
# People of whom one seldom tells the name.
PEOPLE = {
    *("gendarme", "policier", "policière", "militaire", "pêcheur", "marin", "touriste", "employé", "employée", "ouvrier", "ouvrière", "travailleur", "travailleuse", "enseignant", "enseignante", "élève"),
    *("commando", "parachutiste", "fusilier", "garde", "casque", "paysan", "berger", "commerçant", "migrant", "exilé", "passager", "colon", "villageois", "civil", "coopérant", "technicien", "mineur", "femmes"),
    *("camionneur", "routier", "mercenaire", "combattant", "manifestant", "avocat", "électeur", "investisseur", "créancier", "exportateur", "recrue", "supplétif", "officiers", "travailleurs", "légionnaire"),
    *("enfant", "gens", "domestique", "humanitaire", "pèlerin", "habitant", "équipage", "hommes"),
}  # fmt: skip
# Heads of a body: "le groupe X", and "le groupe" for it afterwards.
BODIES = {
    *("groupe", "groupes", "mouvement", "organisation", "ong", "parti", "agence", "front", "coalition", "alliance", "entreprise", "société", "compagnie", "banque", "milice"),
    *("guérilla", "syndicat", "association", "fondation", "commission", "comité", "tribunal", "cour", "assemblée", "union", "ligue", "bloc", "institution", "rébellion"),
    *("confédération", "fédération", "conglomérat", "groupement", "collectif", "institut", "consortium", "filiale", "opérateur", "constructeur", "quotidien", "journal", "chaîne", "hebdomadaire", "réseau"),
    *("fonds", "cartel", "mission", "gendarme"),
}  # fmt: skip
DONE_TO_PEOPLE = {
    *("élire", "réélire", "nommer", "limoger", "destituer", "démettre", "révoquer", "évincer", "arrêter", "interpeller", "emprisonner"),
    *("incarcérer", "écrouer", "inculper", "acquitter", "assassiner", "décapiter", "blesser", "kidnapper", "extrader", "exiler"),
    *("hospitaliser", "gracier", "investir", "introniser", "libérer", "relâcher"),
}  # fmt: skip
# Titles that one country alone gives, where nothing else says whose: the words of the office.
HOME_PHRASES: dict[str, tuple[str, ...]] = {
    "préfet": ("FRA",), "préfète": ("FRA",), "garde des sceaux": ("FRA",), "ministre de l'europe": ("FRA",), "secrétaire d'état à": ("FRA",), "secrétaire d'état aux": ("FRA",),
    "secrétaire d'état chargé": ("FRA",), "secrétaire d'état chargée": ("FRA",), "ministre délégué": ("FRA",), "ministre déléguée": ("FRA",), "secrétaire d'état": ("USA",),
    "secrétaire à la défense": ("USA",), "secrétaire au trésor": ("USA",), "secrétaire au foreign office": ("GBR",), "chancelier de l'échiquier": ("GBR",), "lord-chancelier": ("GBR",),
    "chancelier": ("DEU", "AUT"), "chancelière": ("DEU", "AUT"), "haut représentant": ("EUU",), "haute représentante": ("EUU",), "secrétaire général": ("UNO", "NAT"), "secrétaire générale": ("UNO",),
    "commissaire européen": ("EUU",), "commissaire européenne": ("EUU",), "commissaire à": ("EUU",), "commissaire au": ("EUU",), "commissaire aux": ("EUU",), "commissaire chargé": ("EUU",), "commissaire chargée": ("EUU",), "la commissaire": ("EUU",),
}  # fmt: skip
# Capitalised words that make a name that of a body; French goes on in small letters, which initials alone delimit.
BODY_WORDS = {
    *("banque", "conseil", "comité", "commission", "organisation", "fonds", "union", "front", "mouvement", "parti", "armée", "ligue", "agence", "fédération"),
    *("institut", "centre", "cour", "congrès", "alliance", "association", "ministère", "bureau", "autorité", "groupe", "forum", "assemblée", "confédération"),
    *("tribunal", "réseau", "coalition", "forces", "compagnie", "société", "fondation", "parlement", "sénat", "ong", "watch", "airlines", "international"),
}  # fmt: skip
BODY_LINKS: set[str] = set()
BEFORE_NAMES: set[str] = set()
GENERALS: set[str] = set()
FIRST_NAME_TITLES = {"sir", "lady", "prince", "princesse"}
# Bodies whose president is nobody's head of state.
CHAIRED = {
    *("assemblée", "sénat", "parlement", "chambre", "cour", "fédération", "banque", "comité", "tribunal", "croix", "congrès", "bundestag", "knesset", "conférence"),
    *("union", "ligue", "confédération", "association", "fondation", "groupe", "région", "université", "parti", "mouvement", "front", "société", "compagnie", "institut"),
}  # fmt: skip
TAKING_UP = {"le", "la", "l'", "ce", "cet", "cette"}
STILL_SO: set[str] = set()
PARTS_OF_MANY: set[str] = set()
RANKS_OF_ENVOYS: set[str] = set()
GERUND_ENDING = "ant"
OUTCOMES = {"issue", "résultat", "résultats", "conclusions", "bilan", "détails", "suites"}
OWNER_MARKS: set[str] = set()
SITTINGS = {"séance", "réunion", "session"}
CLOCKED = {"commencer", "débuter", "ouvrir", "lever", "terminer", "achever", "clore", "suspendre", "reprendre"}
SESSION_SPEAKERS = {"représentant", "représentante", "délégué", "déléguée"}
CALLED_OTHERWISE: set[str] = set()
HOUSES: dict[str, str] = {}
PROVISOS: set[str] = set()
REMEMBERING = {"commémorer", "célébrer", "fêter", "évoquer", "raconter", "relater", "retracer", "décrire", "rappeler"}
"""Verbs whose object a day may be, which they do not date."""
RECALLING = {"rappelant", "notant", "saluant", "commémorant", "évoquant", "invoquant", "réaffirmant"}
BRIEFING: set[str] = set()
UNDOING: set[str] = set()
THEMSELVES: set[str] = set()
AIMED_AFTER_DAYS: set[str] = set()
TITLES_TAKEN_UP: set[str] = set()
RANKS_OF_TITLES: set[str] = set()
BODIES_OF_MANY = {"organisation", "institution", "instance", "organisme"}
"""What a union of states may be called, too."""
ANY_BODY = {"groupe", "mouvement", "organisation", "institution", "ong"}
AFTER_ONLY = {"moins": "à"}
OFFICE_NEEDS_COMPLEMENT = {"charge", "spokes"}
SIDES_OF_ANY: set[str] = set()
PAIR_SIDES = {
    "parties",
    "camps",
    "côtés",
    "délégations",
    "armées",
    "équipes",
}  # what two of a civil war are called as well
SPEAKING_FOR = {"de", "du", "d'"}
AT_PLACES = {"à", "au", "aux"}
BACKING = {
    "soutien",
    "appui",
    "aide",
    "accord",
    "aval",
    "concours",
    "bénédiction",
    "opposition",
    "avis",
    "demande",
    "nom",
    "insu",
    "faveur",
    "assentiment",
}
"""Before "de": whose help, will or name it was done with."""
GIVING_UP = {"renoncer"}
# Things that are for something, and no happening: "un avion de combat", "un crime de guerre".
BARE_OF = {"de", "d'"}
SOME = {"de", "d'"}
"""Before an adjective: "de nouvelles sanctions"."""
BEGINNING = {"éclater", "commencer", "débuter", "démarrer", "basculer"}
"""What an affair or a crisis does, of which only what began it is a happening."""
ARRESTING = {"arrêter", "interpeller", "détenir", "incarcérer", "capturer", "emprisonner"}
SENTENCING = {"condamner", "juger", "exécuter"}
"""What befalls those who are arrested on another day."""
READ_AS_NOUNS = {"clos", "portée"}
"""What looks like a participle before a day: "deux engins à courte portée mardi"."""
DATED = {"daté", "datée", "datés", "datées"}
"""What says of a text from when it is."""
MEANT_FOR = {
    *("cour", "cours", "chambre"),  # "la cour d'appel"
    *("avion", "avions", "hélicoptère", "hélicoptères", "char", "chars", "drone", "drones", "navire", "navires", "engin", "engins", "véhicule", "véhicules"),
    *("sous-marin", "crime", "crimes", "chef", "cheffe", "chefs", "seigneur", "seigneurs", "ordre", "ordres", "sport", "gaz", "zone", "zones", "unité", "unités", "droit", "droits", "prisonnier", "prisonniers"),
    *("butin", "effort", "bulletin", "bulletins", "intention", "intentions", "salle", "salles", "capacité", "capacités", "équipement", "équipements", "carnet"),
}  # fmt: skip
# Beside an office: somebody else than whoever holds it.
NOT_HOLDING = {
    *("émérite", "copte", "coptes", "alexandrie"),
    *("ancien", "ancienne", "ex", "vice", "sous", "adjoint", "adjointe", "délégué", "déléguée", "élu", "élue", "futur", "future", "intérim", "suppléant"),
    *("prochain", "prochaine", "suppléante", "désigné", "désignée", "honoraire", "déchu", "déchue", "destitué", "destituée", "renversé", "défunt", "défunte", "feu", "candidat", "candidate"),
}  # fmt: skip
BEFALLEN: set[str] = set()
STAYING_AWAY = {"manquer", "bouder", "boycotter", "zapper"}
NEW_ONES = {"nouveau", "nouvelle"}
SOMEBODY = {"un", "une", "quelque", "chaque", "tout", "toute"}
ONE_MORE_OF: set[str] = set()
ONE_MORE = {
    "nouveau",
    "nouvel",
    "nouvelle",
    "autre",
    "second",
    "seconde",
    "deuxième",
    "troisième",
    "ancien",
    "ancienne",
    "futur",
    "haut",
    "jeune",
    "vrai",
    "simple",
}
# What acts for the person it belongs to: his government and his troops, not his brother or his lawyers.
ACTING_BODIES = {
    *("administration", "gouvernement", "cabinet", "régime", "exécutif", "équipe", "camp", "clan", "présidence", "diplomatie", "délégation"),
    *("armée", "armées", "forces", "troupes", "soldats", "milices", "milice", "aviation", "marine", "services"),
}  # fmt: skip
# What a state's own chief, leader or spokesman may be said to lead or to speak for.
LED_BY_HOLDERS = {
    *("de", "du", "d'", "des", "la", "le", "l'", "les", "actuel", "actuelle", "nouveau", "nouvelle", "principal", "grand", "parole", "présidentiel", "présidence", "président", "présidente", "kremlin"),
}  # fmt: skip
SUMMONING = {"convoquer", "convier"}
MALES = {"hommes"}
BEFORE_HYPHEN = {"libre"}
"""Before a hyphen and a noun that is then no happening."""
BACK_THEN: set[tuple[str, ...]] = {("de", "l'", "époque"), ("d'", "alors")}
"""After an office: whoever held it then, and not now."""
LED_MINISTRIES = {"pentagone": "defence", "foreign": "foreign", "quai": "foreign", "département": "foreign", "farnésine": "foreign",
                  "itamaraty": "foreign"}  # fmt: skip
"""First words of what stands for a ministry: its chief is no head of state."""
MENS_OFFICES = {"président", "chancelier"}
"""Of which a woman has another word."""
ONLY_WHERE_NAMED = {"FRA", "EUU", "secrétaire général", "secrétaire générale"}
ABOUT = {"sur"}
DESTINATION = {"pour"}
HEADED_BY: dict[str, frozenset[str]] = {
    "sur": frozenset(("cap",)),
    "par": frozenset(("crochet", "détour", "escale", "halte")),
}
"""Prepositions that lead to where somebody goes, behind one of these words."""
DISCUSSING = {
    "évoquer",
    "discuter",
    "débattre",
    "examiner",
    "aborder",
    "s'entretenir",
    "entretenir",
    "parler",
    "traiter",
    "négocier",
    "étudier",
}
IN_THE_END = {"finalement"}
TAKING_UP_EVENTS = {"il", "elle", "ils", "elles", "celui", "celle", "ceux", "celles", "cela"}
ONLY_VERBS: set[str] = set()
GIVING = {"donner", "accorder", "laisser"}
DONE_TO_THINGS = {
    *(
        "reprendre",
        "ajourner",
        "rompre",
        "interrompre",
    ),
    "fermer",
    "ouvrir",
    "rouvrir",
    "publier",
    "suspendre",
    "reporter",
    "annuler",
    "lever",
    "tenir",
    "organiser",
    "construire",
    "livrer",
    "débloquer",
}
PLUPERFECTS = {"avait": "a", "avaient": "ont", "était": "est", "étaient": "sont", "eut": "a", "eurent": "ont"}
"""Auxiliaries of what was past by then, as a headline tells it."""
TO_COME = {"rait": "ra", "raient": "ront"}
"""How what was still to come, as told from the past, ends, and how it ends when told now: "aurait", "aura"."""
UNPOINTED = {"cet": "le", "cette": "la", "ces": "les"}
"""What points at something in a headline, where nobody sees at what, and the article instead."""
LATTER: tuple[str, ...] = ("dernier ", "dernière ", "derniers ", "dernières ")
COMPARING = {"plus", "moins", "mieux", "pire"}
WHOLE = {"tout", "toute", "tous", "toutes", "seul", "seule", "même"}
"""Words that stand before an article within one noun phrase."""
ONE_OF = {"l'un", "l'une"}
WHICH_ONE = {"lequel": (False, "m"), "laquelle": (False, "f"), "lesquels": (True, "m"), "lesquelles": (True, "f"),
             "auquel": (False, "m"), "auxquels": (True, "m"), "auxquelles": (True, "f")}  # fmt: skip
"""Relatives that tell of how many, and of which gender."""
FOUND_SO = {"retrouver", "trouver", "découvrir"}
"""Verbs behind which a participle says how somebody was when he was found."""
DEAD_COUNTED = {
    "morts",
    "mortes",
    "détenus",
    "détenues",
    "condamnés",
    "accusés",
    "inculpés",
    "déplacés",
    "blessés",
    "exilés",
    "déportés",
    "insurgés",
}
LEADING_WHICH = {"à", "sur", "contre", "avec", "devant"}
"""Prepositions before such a relative that its verb governs."""
COLLECTIONS = {
    "groupe",
    "série",
    "parterre",
    "poignée",
    "millier",
    "milliers",
    "millions",
    "partie",
    "majorité",
    "équipe",
    "nombre",
    "lot",
    "dizaines",
}
"""Before "de" and a plural: some of them, and nothing that is done to them."""
BEFORE_TIMES = {"un", "mois", "cours", "cet", "cette", "courant", "fil", "compter", "partir"}
MONTH = {"mois"}
"""What names the unit before a month: "au mois d'avril"."""
UNITS_OF_TIME: set[str] = set()
NAMED_BY_DAY: set[str] = set()
ONLY_SO_LONG: set[str] = set()
OPENING_PHRASES: set[str] = set()
HOW_OFTEN: set[str] = set()
OF_ONES_OWN = {
    "famille",
    "bureau",
    "entourage",
    "partisans",
    "formation",
    "défenseurs",
    "conseils",
    "campagne",
    "proches",
    "alliés",
    "porte-parole",
}
"""Beside words for people and bodies, who is always somebody's: "her lawyers", "sa famille"."""
BEFALL_OWNERS: set[str] = set()
BEFALLING: set[str] = set()
BARE_TIMES: set[str] = set()
PARTICLES: set[str] = set()
ONLY_THEN: set[str] = set()
FEMININE_ENDINGS: tuple[str, ...] = ("tion", "sion", "té", "ée", "ence", "lice", "unte")
WHERE = {"où"}
HEARINGS: set[str] = {
    "audience",
    "procès",
    "affaire",
    "dossier",
    "examen",
    "débat",
    "session",
    "séance",
    "jugement",
    "vote",
    "scrutin",
}
"""What is put off to a day in court or in parliament."""
FRONT_SOURCES = {"selon", "d'", "pour"}
"""What opens a sentence with whoever tells it."""
NOT_AS_SUBJECTS = {"dont", *WHERE}
"""Relatives that stand for no subject."""
DATIVES = {"lui", "leur"}
DONE_NOUNS = {
    "visite",
    "hommage",
    "compte",
    "grâce",
    "justice",
    "raison",
    "tort",
    "part",
    "ordre",
    "rendez-vous",
    "main-forte",
    "satisfaction",
}
"""Nouns that make a verb with "rendre", "donner": "rend visite à X"."""
STRANDED = re.compile(
    r"\W(?!(?<=, )ce qu)(?:(?:un|une|du|des|au|aux|ce|cette|les?|la)\s(?:pour|à|en|et|avec|par|dans|lors|qui|que)\s|[dl]’(?:$|\s(?!«))|ce a\s"
    r"|a pour se\b|(?<=\s)(?:et|ou)\s(?:et|ou)\s)"
)
"""Small words that have lost what they led to, once the time between was left out; in small letters after a blank."""
UNELIDED = {"s'": "se", "n'": "ne", "l'": "le", "m'": "me"}
"""Small words whole again, where what follows no longer begins with a vowel."""
UNFINISHED = {
    *("ce", "ceux", "celles", "celui", "celle", "que", "dont", "qui", "où", "qualifie", "qualifié", "obtient", "reproche", "parapher", "un", "une", "du", "des", "son", "sa", "ses"),
    *("leur", "leurs", "se", "et", "ou", "très", "plus", "pour", "par", "avec"),
}  # fmt: skip
AMOUNTS_OF = {
    *("dizaine", "dizaines", "douzaine", "vingtaine", "soixantaine", "trentaine", "quarantaine", "cinquantaine", "centaine", "centaines"),
    *("millier", "milliers", "million", "millions", "milliard", "milliards", "majorité", "moitié", "partie", "nombre"),
    *("ensemble", "série", "plupart", "totalité", "quinzaine", "tiers", "mise", "prise", "remise"),
}  # fmt: skip
"""What says nothing without what there is so much of: "plusieurs dizaines | d'instructeurs"."""
LEADING_NOUNS = {
    *("présence", "marge", "faveur", "vue", "raison", "dépit", "lendemain", "cours", "sein", "nom", "cadre", "cas"),
    *("profit", "titre", "moyen", "terme", "issue", "occasion", "suite", "égard", "encontre", "instar", "aide", "large"),
    *("partir", "propos", "sujet", "travers", "quête", "charge", "compagnie", "but", "échange", "signe", "guise", "fonction"),
    *("bord", "approche", "invitation", "initiative", "demande", "veille", "fin", "début", "milieu", "tête", "bout"),
}  # fmt: skip
"""What makes a preposition with the one before it and the one behind it: "en présence de", "au lendemain de"."""
PARTICIPLES: tuple[str, ...] = ("é", "ée", "és", "ées")
NOUNS_LIKE_PARTICIPLES: tuple[str, ...] = (
    *("ité", "ités", "mée", "mées", "année", "années", "rivée", "entrée", "journée", "durée", "portée", "montée"),
    *("levée", "tournée", "soirée", "assemblée", "assemblées", "député", "députés", "députée", "députées", "traité"),
    *("traités", "marché", "marchés", "santé", "réfugié", "réfugiés", "allié", "alliés", "blessés", "employés", "liberté"),
    *("libertés", "volonté", "communauté", "communautés", "société", "sociétés", "côté", "côtés", "accusés", "idée"),
    *("musée", "lycée", "beauté", "arrêté", "arrêtés"),
)  # fmt: skip
NO_OPENINGS = {"avoir", "être", "contrairement", "si", "s'il", "lorsque", "quand", "dont", "demandons", "ne", "n'", "y"}
FIRST_PERSON_WORDS = {"je", "j'", "nous", "notre", "nos", "mon", "ma", "mes", "me", "m'", "moi"}
# Verbs whose object is to do what follows: "a conduit X à se réunir", "a forcé X à partir".
OBJECT_CONTROL = {
    *("conduire", "amener", "pousser", "forcer", "contraindre", "obliger", "autoriser", "appeler", "inviter", "encourager", "aider", "convaincre", "empêcher"),
    *("exhorter", "sommer", "presser", "inciter", "engager", "persuader", "charger", "mandater", "laisser", "faire", "dissuader", "prier", "enjoindre", "convier"),
}  # fmt: skip
# Verbs whose object did what follows: "remercie X d'avoir libéré", "soupçonne X d'avoir livré".
BLAMING_OR_THANKING = {
    *("accuser", "reprocher", "blâmer", "soupçonner", "suspecter", "punir", "sanctionner", "condamner", "incriminer"),
    *("remercier", "féliciter", "louer", "applaudir", "critiquer", "dénoncer"),
}
CHARGE_LINKS: set[str] = set()
# Pronouns after a preposition: gender and number.
OBLIQUE_PRONOUNS = {"lui": "ms", "elle": "fs", "eux": "mp", "elles": "fp"}
OBLIQUE_PHRASE = re.compile(r"\b(avec|contre|envers|vers|chez) (lui|elle)\b(?![-’'])")
THITHER = "y "
"""A pronoun of place that a headline leaves out before its verb."""
OBJECT_PRONOUNS: dict[str, str] = {}
AIMING = {"sur", "contre"}
BEFORE_RANKS = {"son", "sa", "excellence", "altesse", "majesté"}
"""With a capital, the first word of an honour: "Son Excellence M."."""
JUDGES = {"juge", "procureur", "procureure"}
PARTY = {"parti"}
NO_SOONER = {"sitôt", "aussitôt", "peine"}
"""Before a participle that opens a sentence: what follows was done on the same day."""
POINTING_BACK = {"c'", "cela", "ceci", "ça"}
"""With "was" and a day they only tell when it was that somebody did what was told before."""
DEPARTED = {"parti", "partis", "partie", "parties"}
"""Where a place and a day follow, somebody has left: "Parti de Gao lundi,"."""
PARTIES = {"mouvement", "front", "union", "alliance", "congrès", "ligue", "rassemblement", "parti"}
STATE_BODIES = {"cour", "tribunal", "parlement", "sénat", "assemblée", "conseil", "chambre", "congrès", "parquet"}
BEYOND_STATES = {
    "international",
    "internationale",
    "pénal",
    "pénale",
    "européen",
    "européenne",
    "sécurité",
    "mondial",
    "mondiale",
    "permanent",
    "monétaire",
}
# First words of organisations that "il" takes up.
MASCULINE_BODIES = {
    *("conseil", "comité", "fonds", "groupe", "tribunal", "mouvement", "front", "parti", "forum", "programme", "haut-commissariat", "pacte", "congrès", "parlement", "sénat", "bureau"),
    *("hamas", "hezbollah", "fatah", "fln", "fmi", "cicr", "cio", "g7", "g8", "g20", "anc", "pkk", "m23", "mercosur", "commonwealth", "comecon", "polisario", "flnks"),
}  # fmt: skip
# What takes up a country: "l'archipel", "le royaume"; lands.py says which may be called so.
LANDS = {"archipel", "île", "îles", "royaume", "émirat", "sultanat", "pays"}
# "X, qui dirige le bureau de Manille", "X, envoyé par le président": from where somebody comes.
HEADING = {
    "dirige",
    "dirigeait",
    "préside",
    "présidait",
    "commande",
    "commandait",
    "représente",
    "représentait",
    "conduit",
    "conduisait",
}
SENT = {"envoyé", "envoyée", "nommé", "nommée", "mandaté", "mandatée", "dépêché", "dépêchée", "désigné", "désignée"}
CONTINENTAL: set[str] = set()
QUARTERS: set[str] = set()
HOLDING_SO: set[str] = set()
CREEDS: set[str] = set()
# "l'ambassadeur à Bamako", "l'envoyé pour la Syrie".
POSTED_AT = {"à", "au", "aux", "en", "pour", "auprès"}
# Verbs of those who judge what others did: their object says whom they mean; and nouns that a preposition directs.
JUDGING = {"juger", "saluer", "regretter", "déplorer", "qualifier", "féliciter", "applaudir", "critiquer", "estimer"}
GIVEN_FOR: dict[str, set[str]] = {}
# What is addressed to a power: "ses excuses aux Etats-Unis"; and verbs of giving.
ADDRESSED = {
    *("excuses", "condoléances", "félicitations", "soutien", "hommage", "message", "lettre", "ultimatum", "remerciements", "appel", "guerre", "aide", "main", "note", "garanties", "offre", "prêt"),
    *("proposition", "avertissement", "demande", "invitation", "sanctions", "visas", "armes", "réponse", "plainte", "raison", "tort"),
}  # fmt: skip
GIVEN_TO = {
    *("excuses", "condoléances", "félicitations", "soutien", "hommage", "ultimatum", "remerciements", "aide", "note"),
    *("garanties", "offre", "prêt", "avertissement", "protestation", "appui", "assistance", "assurances", "confiance"),
}
BESTOWING = {"attribuer", "confier", "concéder", "notifier", "signifier"}
"""Of verbs that give, those whose town behind "à" is a power: "l'île attribuée à Pékin"."""
DATIVE_MARKS = {"à", "au", "aux"}
"""Lead to whoever gets something."""
DATIVE_VERBS = {
    *("transmettre", "remettre", "notifier", "signifier", "restituer", "verser", "rétrocéder", "céder", "promettre"),
    *("attribuer", "confier", "concéder", "rendre"),
    "livrer",
    "fournir",
    "vendre",
    "accorder",
    "imposer",
    "adresser",
    "octroyer",
    "restituer",
    "rétrocéder",
    "prêter",
    "infliger",
    "interdire",
    "demander",
    "répondre",
    "enjoindre",
}
COUNSEL = {"avocat", "avocate", "avocats", "conseil", "défenseur", "médecin"}
# Two people who were named before.
DUOS = {"duo", "tandem"}
# Whose: gender (x anybody) and number, as of pronouns.
OWNERS = {"son": "xs", "sa": "xs", "ses": "xs", "leur": "mp", "leurs": "mp"}
OF_PERSONS: set[str] = set()
OF_POWERS: set[str] = set()
COMING_FROM = {"de", "du", "d'", "des"}
NUMBERS = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
           "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
           "quarante": 40, "cinquante": 50, "soixante": 60}  # fmt: skip
COUNTED = {"six", "neuf", "dix", "douze", "quinze"}
PLURAL_THE = {"les", "des", "aux"}
AGED = {"ans"}
INSIDE = {"en", "au", "aux", "à"}
WITHIN = {"pouvoir", "armée", "opposition", "police", "mission", "bureau", "rébellion"}
VOTED_IN = {"élu", "élue", "réélu", "réélue", "proclamé", "proclamée", "désigné", "désignée"}
"""Of whoever has won an office, and may hold it later only."""
SUCCEEDED = {"succédé", "succède", "remplacé", "remplace"}
"""Before whoever held an office that another holds now."""
SUCCEEDED_AS = {"comme", "tête", "poste", "présidence", "direction"}
"""Behind whoever was succeeded, they tell in what."""
MADE_OFFICE = {
    *("élu", "élue", "réélu", "réélue", "nommé", "nommée", "désigné", "désignée", "devenu", "devenue", "devient", "devenir", "deviendra", "devint", "proclamé", "proclamée", "intronisé", "intronisée", "investi", "investie"),
}  # fmt: skip
MADE_ELSEWHERE: set[str] = set()
NO_SURNAMES = {"beytenou", "radio", "presse", "hebdo", "matin", "soir"}
SIDED = {"pro", "anti"}
SEPARATE = {"séparé", "séparément", "bilatéral", "bilatérale", "bilatéraux", "bilatérales", "séparés"}
"""Of a meeting beside a larger one."""
MARGINS = {"marge", "marges"}
DEMANDED_OF = {
    *("rappeler", "signifier", "notifier", "interdire", "conseiller", "garantir"),
    "demander",
    "enjoindre",
    "ordonner",
    "proposer",
    "promettre",
    "reprocher",
    "interdire",
    "conseiller",
    "suggérer",
    "recommander",
    "permettre",
    "offrir",
    "refuser",
    "commander",
}
POSTED = {
    "ambassadeur",
    "ambassadrice",
    "ambassadeurs",
    "ambassade",
    "consul",
    "consulat",
    "chargé",
    "affaires",
    "envoyé",
}
THAT_OF = {"celui", "celle", "ceux"}
NEVER_HE: set[str] = set()
MY = {"me", "m'", "nous"}
SETTING_APART = {"depuis", "après", "avant", "lors", "dès"}
NOT_ALONE = {"premier", "première", "premiers", "numéro"}
THE_MANY = {"les", "ces", "des", "aux", "leurs"}
OF_AN_AGE = {"trentenaire", "quadragénaire", "quinquagénaire", "sexagénaire", "septuagénaire", "octogénaire"}
OF_WHOM = {"dont"}
STRESSED = {"lui": "il", "il": "il", "elle": "elle"}
APART = {"lui", "elle", "eux", "elles"}
"""Between commas they only set a subject against others: "ont, eux, bloqué le port"."""
NEXT_AFTER = {"suivant", "suivante", "suivants", "suivantes"}
"""After a day they tell of which year or month it is."""
DURING = {"lors", "pendant", "durant"}
TO_WHICH = {"auquel", "auxquels", "auxquelles"}
SENT_BY = {"pour"}
TRIALS = {
    *(
        "procès",
        "audience",
        "audiences",
        "verdict",
        "mandat",
        "extradition",
        "appel",
        "inculpation",
        "peine",
        "jugement",
    ),
    *("instruction", "réquisitoire", "plaidoiries", "condamnation"),
}
REST = {"reste", "derniers", "dernières", "autres", "restants", "restant"}
AGREED = {"accord", "trêve", "cessez-le-feu", "pacte", "traité", "compromis", "règlement"}
THE = {"le", "la", "l'", "les", "du"}
PARTISAN = {"socialiste", "conservateur", "travailliste", "libéral", "communiste", "républicain", "démocrate", "islamiste", "nationaliste", "populiste", "centriste", "rebelle"}  # fmt: skip
OF_THOSE = {"eux", "elles"}
AMONG = {"entre"}
MEN = {"hommes", "femmes", "personnes", "détenus", "otages", "prisonniers"}
ARMED_MEN = {
    *(
        "militaires",
        "soldats",
        "officiers",
        "policiers",
        "gendarmes",
        "parachutistes",
        "marins",
        "mercenaires",
        "miliciens",
    ),
    *("légionnaires", "commandos", "combattants", "gardes"),
}
PLURAL_HUMANS = {
    "pêcheurs",
    "inspecteurs",
    "observateurs",
    "ouvriers",
    "étudiants",
    "touristes",
    "travailleurs",
    "employés",
}
CUTTING = {"suspension", "rupture", "gel", "fermeture", "interdiction", "embargo", "sanctions", "rappel", "expulsion"}
UNDERGOING = {"faire", "voir", "laisser", "entendre"}
"""Verbs that make a passive of the infinitive after them: "s'est fait arrêter"."""
RUBRICS = {
    "entretien",
    "interview",
    "exclusif",
    "analyse",
    "chronologie",
    "portrait",
    "éditorial",
    "repères",
    "contexte",
    "direct",
    "récit",
    "reportage",
    "encadré",
    "tribune",
    "verbatim",
    "photo",
    "source",
    "note",
    "vidéo",
}
"""Before a colon at the head of a line: what the article is, and nobody who speaks."""
RULING_IN_ARMS = {"junte"}
"""Soldiers who govern a land."""
OWN_BODIES = {"junte", "armée", "marine", "régime", "gouvernement", "banque", "ministère", "police"}
"""Bodies of a state that an article goes on to call by that word alone."""
WHOLE_TITLES: dict[str, tuple[str, ...]] = {"premier": ()}
"""Words for a head of government that need no other beside them."""
PASSING_ON = {"donner", "remettre", "offrir", "céder", "verser", "envoyer", "livrer"}
"""Verbs whose counted object goes to the capital that "à" leads to: "a donné six avions à Kiev"."""
LIKEWISE = {"comme"}
"""Between two who do the same: "la Serbie comme le Kosovo ont"."""
SAID_OF_ANOTHER: set[str] = set()
NO_DOERS: set[str] = set()
BARE_SUBJECTS: set[str] = set()
AT_THE_TIME: set[str] = set()
AFTER_SEASONS: set[str] = set()
CHOOSING_A_DAY: set[str] = set()
CHOSEN_AS: set[str] = set()
LEADS_TO_TIMES: set[str] = set()
SPENDING_TIME: set[str] = set()
RUNNING_ON: set[str] = set()
LASTING_ON = {"durer", "courir", "poursuivre", "continuer", "étaler", "prolonger", "rester", "demeurer", "échelonner"}
"""Behind what begins, and before its last day: "s'ouvrira lundi et durera jusqu'à jeudi"."""
SPEAKING_OF: set[str] = set()
LEADING_TO: set[str] = set()
ADJECTIVES_BEHIND = {
    "proche",
    "proches",
    "présent",
    "présente",
    "présents",
    "présentes",
    "favorable",
    "opposé",
}  # "une source | proche du dossier"
OF_ONE_LAND = {
    "ambassade",
    "ambassades",
    "consulat",
    "consulats",
    "pays",
    "capitale",
    "capitales",
    "ressortissant",
    "ressortissants",
    "ressortissante",
    "touriste",
    "touristes",
    "club",
    "clubs",
    "équipe",
    "équipes",
    "compagnie",
    "compagnies",
    "avion",
    "avions",
    "otage",
    "otages",
    "ville",
    "villes",
    "marchés",
    "bourses",
    "bourse",
    "places",
    "voyageur",
    "voyageurs",
}
"""What "European" describes without meaning the Union."""
OF_SOME_LAND = {
    "entreprise",
    "entreprises",
    "société",
    "sociétés",
    "firme",
    "firmes",
    "banque",
    "banques",
    "journaliste",
    "journalistes",
    "citoyen",
    "constructeur",
    "constructeurs",
    "diplomate",
    "espion",
}
"""Who is European without being the Union."""
INTRODUCED_AS: set[str] = set()
DAY_ITSELF = {"jour"}
MOVING_THINGS = {"déplacer", "transférer", "délocaliser", "relocaliser"}
"""What is done so to a meeting is no meeting."""
TURNS_OF_STORIES: dict[str, set[str]] = {
    **dict.fromkeys(
        ("basculer", "basculé", "commencer", "débuter", "changer", "dégénérer", "accélérer", "aggraver", "emballer"),
        set(),
    ),
    **dict.fromkeys(
        ("compliquer", "précipiter", "gâter", "gâtées", "rebondir", "rebondi", "dégradée", "envenimée"), set()
    ),
    "prendre": {"tour", "tournure", "tournant"},
}
"""Verbs that frame what the next sentence tells, with a word that must stand behind them."""
STORIES = {"tout", "affaire", "crise", "histoire", "situation", "choses", "événements", "drame", "feuilleton"}
"""Before such a verb: what says nothing of its own."""
COMES_THEN = {"venir", "intervenir", "tomber", "arriver", "suivre"}
REACTING = {"réponse", "réaction", "référence", "propos"}
"""What is said to answer something that has a day of its own."""
REACTED_TO = {"à", "au", "aux", "du", "de", "d'", "des"}
OR_ELSE = {"ou"}
SIGNED_THERE = {"signer", "parapher"}
THINGS_TO_HAPPEN: set[str] = set()
GOING_BACK: set[str] = set()
BACKWARDS: set[str] = set()
EACH_OF = {"chacun", "chacune"}
"""Verbs of what a day brings: "Jeudi est venue la suite : Séoul a annoncé"."""
WHAT_COMES = {
    "coup",
    "escalade",
    "fin",
    "moment",
    "nouvelle",
    "percée",
    "reste",
    "rebondissement",
    "revers",
    "revirement",
    "riposte",
    "réaction",
    "réplique",
    "réponse",
    "suite",
    "surprise",
    "tournant",
    "choc",
}
"""Nouns of what comes on a day and is told in the next sentence: "La réponse est venue vendredi. Ankara a rappelé"."""
OPENING_THINGS: set[str] = set()
OPENING_WORDS: set[str] = set()
LED_AWAY: set[str] = set()
AMONG_OTHERS: set[str] = set()
