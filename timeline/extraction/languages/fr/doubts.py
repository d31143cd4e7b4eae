# ruff: noqa: E501 (tables of words)
"""French words that take the truth out of what they govern. Verbs by lemma, other words in lower case."""

# A verb above an infinitive that says it was not done: "a échoué à rencontrer", "a empêché X d'envahir".
NEARLY: dict[str, set[str]] = {"faillir": set(), "manquer": {"de", "d'"}}
"""Above an infinitive, not negated: it came near, and did not happen. With the words that lead to that infinitive."""
FAILING = NEARLY.keys() | {
    "échouer",
    "empêcher",
    "dissuader",
    "éviter",
    "omettre",
    "négliger",
    "oublier",
    "déconseiller",
    "abstenir",
    "hésiter",
}
FAILING_WITH_FROM: set[str] = set()  # only before "from"
ADMITTING = {"regretter", "reconnaître", "admettre", "avouer", "confesser", "concéder", "déplorer"}
"""Above what was not done: so it was, and nothing happened."""
SUGGESTING: set[str] = set()
INSISTING: set[str] = set()
PROPOSING = {"proposer", "préconiser", "recommander"}
CEASING = {"cesser", "arrêter"}  # "n'a cessé de bombarder": it went on
# These say it was done, and denied that it was not: "n'a pas réussi à signer".
SUCCEEDING = {"réussir", "parvenir", "arriver", "pouvoir", "oser", "daigner", "vouloir", "savoir", "consentir"}
# Trying is not doing: but an attempt on a life or a power is an attack all the same.
TRYING = {"tenter", "essayer", "chercher", "efforcer", "œuvrer", "tâcher", "rêver", "aspirer", "préférer", "songer"}
# Words between a copula and its infinitive, or its "que".
UNABLE = {"incapable", "incapables", "impuissant", "impuissante", "impuissants", "empêché", "empêchée", "hors"}
LIKELY = {"chances", "chance", "lointain", "lointaine", "lointains", "hypothétique", "probable", "possible", "susceptible", "susceptibles", "vraisemblable", "envisageable", "plausible", "improbable", "concevable",
          "incertain", "incertaine", "douteux", "douteuse", "imaginable", "prévisible", "censé", "censée", "censés", "supposé", "supposée"}  # fmt: skip
UNTRUE = {
    "faux",
    "inexact",
    "fausse",
    "infondé",
    "mensonger",
    "exclu",
    "question",
    "vrai",
    "certain",
    "sûr",
    "preuve",
    "prouvé",
}
UNSURE = {"certain", "sûr"}
"""Negated, they leave it open."""
TRUE_UNLESS_NEGATED = {"question", "vrai", "certain", "sûr", "preuve", "prouvé"}
MAY_BE = {"pouvoir"}  # "il se peut que"
# Before an infinitive or a noun: nothing of the kind happened.
WITHOUT: set[tuple[str, ...]] = {("sans",), ("plutôt", "que"), ("plutôt", "qu'"), ("plutôt", "que", "de"), ("au", "lieu", "de"), ("au", "lieu", "d'"),
           ("loin", "de"), ("loin", "d'"), ("faute", "de"), ("faute", "d'"), ("à", "défaut", "de"), ("à", "défaut", "d'"), ("quitte", "à")}  # fmt: skip
WAS_DUE = {"dû"}
WITHOUT_NOUN = {"sans", "faute"}
# Nouns before "de" and a happening: it was missing, or only asked for, or only thought of.
CALLING_OFF = {"annulation", "report", "ajournement", "suspension", "échec", "abandon", "interruption", "gel"}
"""Before "de" and a happening: it did not take place."""
MISSING = {"absence", "refus", "impossibilité", "rejet", "manque", "incapacité", "renoncement"}
NEEDS = {"besoin", "raison", "projet", "projets", "plan", "plans", "intention", "perspective", "espoir"}
"""After "sans": what follows does not take place."""
IN_CASE: set[tuple[str, ...]] = {("en", "cas", "de"), ("en", "cas", "d'"), ("dans", "l'", "éventualité", "d'"), ("dans", "l'", "hypothèse", "d'"),
           ("dans", "l'", "hypothèse", "de"), ("dans", "l'", "éventualité", "de"), ("à", "la", "merci", "de")}  # fmt: skip
# "appel à un sommet", "demande de réunion".
ASKING: dict[str, tuple[str, ...]] = {"appel": ("à", "au", "aux"), "appels": ("à", "au", "aux"), "demande": ("de", "d'", "du"), "demandes": ("de", "d'", "du"),
          "exigence": ("de", "d'", "du"), "plaidoyer": ("pour",), "revendication": ("de", "d'", "du")}  # fmt: skip
TOWARDS: tuple[str, ...] = ("vers",)
# An adjective beside the noun.
POSSIBLE = {"éventuel", "éventuelle", "éventuels", "éventuelles", "possible", "possibles", "potentiel", "potentielle", "hypothétique",
            "prétendu", "prétendue", "présumé", "présumée", "supposé", "supposée", "probable"}  # fmt: skip
# Verbs that keep the author out of what they report, and verbs that put it in doubt.
CLAIMING = {
    "prétendre",
    "penser",
    "croire",
    "soupçonner",
    "suspecter",
    "supposer",
    "présumer",
    "imaginer",
    "parier",
    "gager",
    "subodorer",
}
DOUBTING = {"douter", "ignorer", "contester"}
CONFIRMING = {
    "confirmer",
    "prouver",
    "démontrer",
    "établir",
    "attester",
    "indiquer",
    "montrer",
    "exclure",
    "savoir",
    "dire",
    "corroborer",
}
# Words of a clause that say nobody vouches for it.
UNCONFIRMED = {"rumeur", "rumeurs"}
UNCONFIRMED_PAIRS: set[tuple[str, ...]] = {("non", "confirmée"), ("non", "confirmées"), ("non", "confirmé"), ("non", "confirmés"), ("non", "vérifiées"), ("en", "croire"),
                     ("dit", "on"), ("paraît", "il"), ("semble", "t"), ("sous", "toutes")}  # fmt: skip
UNCONFIRMED_FIRST = UNCONFIRMED | {first for first, _ in UNCONFIRMED_PAIRS}
ALMOST = {"presque", "quasiment"}
ALL_BUT: list[str] = []
BRINK = {"doigts", "point"}
"""Words between a verb and an infinitive that say it had nearly come to that: "était à deux doigts de signer"."""
EVEN_IF = {"même"}
"""Before "si" and what was done: it was."""
FINDING_OUT = {"décider", "trancher", "déterminer", "vérifier", "examiner", "étudier", "savoir", "voir", "évaluer"}
"""Verbs after which a condition asks what will be so: "décidera vendredi si"."""
IF_SO = {"si", "s'", "s'il", "condition", "cas", "pourvu"}
NOT_BUT = {"seulement", "uniquement"}
"""Before a condition without which nothing will be: "seulement si"."""
RUNNING_OUT = {"expirer", "échoir", "achever", "terminer", "finir"}
SINCE = {"depuis"}
EXTENDING = {"prolonger", "proroger", "reconduire", "renouveler", "étendre"}
"""What gives longer to what was to end."""
CONDITIONS = {"si", "s'", "s'il", "moins", "condition", "supposer", "cas", "pourvu"}
DREADING = {
    "avertissement",
    "avertissements",
    "inquiétude",
    "inquiétudes",
    "alarme",
    "angoisse",
    "appréhension",
    "soupçon",
    "soupçons",
}
LOOMING = {"approchant"}
AWAITING = {"attendant"}
WAKES: set[tuple[str, ...]] = {
    ("malgré",),
    ("dans", "la", "foulée", "de"),
    ("en", "réponse", "à"),
    ("en", "représailles", "à"),
}
PLAN_FOR = {"pour"}
PREPARING = {"candidat", "candidate", "candidats", "candidature", "investiture", "campagne", "prépare", "préparer", "préparatifs", "favori", "favorite",
             "prétendants", "vue", "approche", "avant"}  # fmt: skip
ASKED: set[str] = set()
INVERTED_CONDITIONS: set[str] = set()
ASKED_WHY = {
    "pourquoi",
    "comment",
    "quand",
    "où",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "qui",
    "que",
    "combien",
    "lequel",
    "laquelle",
    "qu'",
}
YES_OR_NO = {"est"}
ATTEMPTS = {"tentative", "tentatives", "effort", "efforts"}
TELLING: set[str] = set()
EXPLETIVES: set[str] = set()
TOLD_BY_TELEPHONE = {"féliciter", "remercier", "informer", "prévenir", "avertir", "aviser", "rassurer"}
OVER_WHAT = {"par", "au", "en", "lors", "durant", "pendant"}
HAVING_TIME = {"disposer"}
THAT_IS = {"soit"}
AT_THAT_MOMENT: dict[str, tuple[tuple[str, ...], ...]] = {
    "alors": (("alors",),),
    "aussitôt": (("aussitôt",),),
    "immédiatement": (("immédiatement",),),
    "sur": (("sur", "le", "champ"),),
    "dans": (("dans", "la", "foulée"), ("dans", "l'", "heure")),
    "séance": (("séance", "tenante"),),
}
AFTER_A_MOMENT = {"que", "qu'", "après", "de", "du"}
CHANCES = {"temps", "occasion", "loisir", "honneur", "chance", "privilège", "audace", "courage", "plaisir", "joie"}
IMPLICATIVE = FAILING | SUCCEEDING | TRYING
"""Verbs above an infinitive that say whether it was done: the infinitive is what happened, or did not."""
DUE: set[str] = set()
CLAIM_NOUNS = {
    *("accusation", "accusations", "allégation", "allégations", "rumeur", "rumeurs", "information", "informations", "thèse", "thèses"),
    *("affirmation", "affirmations", "assertion", "assertions", "insinuations", "bruits", "version", "propos", "déclarations", "reproche"),
}  # fmt: skip
CALLED_AS = {"comme"}
SHOWN: set[str] = set()
BLAMING = {"condamnation", "dénonciation", "critique", "critiques", "rejet", "reconnaissance", "récusation"}
"""What follows their "de" is what is blamed or turned down."""
SPOKEN_FROM: set[str] = set()
LIKE_OR_THAN = {"comme", "que"}
FORESEEN = {
    *("prévu", "prévue", "prévus", "prévues", "attendu", "attendue", "attendus", "attendues", "espéré", "redouté"),
    *("escompté", "programmé"),
}
"""After one of those before, they are said by the way: "a commencé comme prévu samedi"."""
AT_FIRST = {"initialement", "originellement", "primitivement"}
MEANT_AT_FIRST: set[tuple[str, ...]] = {("initialement",), ("originellement",), ("primitivement",), ("d'", "abord"), ("au", "départ"),
                  ("à", "l'", "origine")}  # fmt: skip
"""Beside what tells a plan: it was for another day, and that one no longer holds."""
CLAIMED_AS = {"laquelle", "lesquelles", "lequel", "lesquels", "quoi"}
FALSE = {
    *("faux", "fausse", "fausses", "mensonger", "mensongère", "mensongers", "mensongères", "infondé", "infondée", "infondés", "infondées"),
    *("absurde", "absurdes", "inexact", "inexacte", "inexacts", "inexactes", "erroné", "erronée", "erronés", "erronées", "mensonge", "mensonges"),
    *("fantaisiste", "fantaisistes", "calomnieuse", "calomnieuses", "calomnieux", "inventée", "inventées", "ridicule", "ridicules", "propagande"),
    *("grotesque", "grotesques", "invention", "inventions", "fabriquée", "fabriquées", "dénuée", "dénuées"),
}  # fmt: skip
"""What a claim is called by whoever rejects it."""
OF_WORKERS: set[str] = set()
RUNS_AGAIN: set[str] = set()
THINGS_FOR_DEEDS: set[str] = set()
TAKING_HOLD = {"emparer", "retirer", "saisir", "rapprocher", "désolidariser"}
NEAR: tuple[str, ...] = ("près de ", "auprès de ", "non loin de ", "loin de ", "autour de ")
ONE_OF_MANY = {"le dernier", "la dernière", "le premier", "la première", "dont le dernier", "dont la dernière"}
"""What says of which of several the day was: "cinq cycles ont eu lieu, le dernier en avril"."""
ASKING_WHETHER = {"dire", "demander", "préciser", "indiquer", "annoncer", "décider"}
"""Whoever does so may tell whether something is: "dira lundi s'il se représente"."""
HOW_IT_WAS_DONE = {"par", "à", "lors"}
HUNDREDS = {"cent", "cents", "mille"}
SAYING_ALONE = {"témoigner", "avouer", "réagir", "protester", "riposter", "menacer", "capituler", "tomber"}
WHO_ONLY: set[str] = set()
AGENDAS = {"ordre", "actualité"}
PREFERRING = {"préférer"}
"""After a plan, what was done instead."""
LEAVING = {"quitter", "partir", "embarquer", "rembarquer"}
SUSPENDING = {"suspendre", "interrompre", "couper"}
BREAKING_OFF = {"suspendre", "interrompre", "rompre", "stopper"}
"""Verbs that end encounters: their object did not take place."""
VICTIMS_OF = {"assassinat", "meurtre", "enlèvement", "empoisonnement", "rapt", "lynchage", "exécution",
              "invasion", "annexion", "bombardement", "occupation", "massacre"}  # fmt: skip
"""Happenings that "de" leads to whom they befell."""
PHASES = {"échouer", "reprendre", "capoter", "commencer", "débuter", "achopper", "piétiner", "patiner"}
FEARFUL = {
    "inquiet",
    "inquiète",
    "inquiets",
    "inquiètes",
    "préoccupé",
    "préoccupée",
    "préoccupés",
    "alarmé",
    "alarmée",
    "peur",
}
THREATS = {"menacer", "brandir"}
THREATENING = {"menacer", "viser"}
"""In the passive, before what may come on a day ahead."""
ASKING_ABOUT = {"interroger", "questionner"}
STALLED: dict[tuple[str, ...], str] = {
    ("du", "retard"): "postponed",
    ("au", "point", "mort"): "postponed",
    ("dans", "l'", "impasse"): "postponed",
    ("à", "l'", "arrêt"): "postponed",
}
"""After a verb: what has become of what should have taken place."""
CAME_TO_NOTHING: set[tuple[str, ...]] = {
    ("n'", "en", "a", "rien", "été"),
    ("n'", "en", "fut", "rien"),
    ("n'", "en", "a", "rien", "fait"),
    ("n'", "en", "est", "rien", "sorti"),
}
"""What was told to come did not."""
EAGER = {"désireux", "désireuse", "désireuses", "soucieux", "impatient", "impatiente", "impatients", "hâte", "espoir",
         "tient", "tiennent", "tenait"}  # fmt: skip
"""Words of a wish before what somebody would see done: « désireux de les voir libérés »."""
OBTAINING: set[str] = set()
WANTING = {"vouloir", "exiger"}
RESULTING: set[str] = set()
ATTENDING: set[str] = set()
RECALLS = {"rappel"}
HAS: set[str] = set()
IN_A_STATE: set[str] = set()
SHIFTING = {"déplacer", "avancer", "décaler", "repousser", "ramener"}
TO_A_DAY = {"au", "à", "en", "jusqu'au"}
"""In the passive and before another day: what they move no longer takes place on the day told first."""
COMING = {"venir"}
GROUNDS: set[str] = set()
BURYING = {"inhumer", "enterrer", "incinérer"}
DYING = {"mourir", "décéder"}
BEFALLING_PEOPLE = {
    "libérer",
    "arrêter",
    "interpeller",
    "incarcérer",
    "écrouer",
    "hospitaliser",
    "blesser",
    "relâcher",
    "extrader",
    "gracier",
}
"""In the passive: they befall people, and no body."""
BARRING: set[str] = set()
DENOUNCING = {"dénoncer"}
SEEING = {"voir", "revoir"}
DIRECTIONS: set[str] = set()
CALLING: set[str] = set()
DATED_BY: set[str] = set()
MEANS: set[str] = set()
HOME_PAIRS: dict[tuple[str, ...], str] = {
    ("high", "représentant"): "EUU",
    ("high", "représentante"): "EUU",
    ("secretary", "état"): "USA",
}
PERSONAL: set[str] = set()
THINGS = {
    "navire", "navires", "cargo", "cargos", "pétrolier", "pétroliers", "ferry", "bateau", "bateaux", "avion",
    "avions", "appareil", "hélicoptère", "train", "convoi", "pont", "gazoduc", "oléoduc", "missile", "missiles",
    "roquette", "roquettes", "drone", "drones", "bombe", "bombes", "arrêt", "loi", "texte", "document", "documents",
    "avarie", "affaire", "affaires", "couverture", "conflit", "conflits", "charges", "vague", "vagues", "tempête", "séisme", "incendie",
    "panne", "tirs", "rapport", "livre", "film", "scrutin", "mesure", "mesures", "situation", "crise", "dossier", "péninsule",
    "échéance", "mandat", "délai", "frontière", "frontières", "ambassade", "aéroport", "port", "prix",
    "incident", "incidents", "obsèques", "corps", "armes", "déclaration", "professions", "querelle",
}  # fmt: skip
"""Subjects that act upon nobody: no actor of a happening."""
FORBIDDING = {"interdire", "abandonner", "déchirer", "enterrer"}
"""In the passive these leave nothing of what was planned."""
LOOKING = {"sembler", "paraître", "rester", "être", "devenir"}
"""Verbs that only lead to what is thought of their subject."""
ABLE: set[str] = set()
REFUSING = {"refuser", "rejeter", "exclure", "écarter", "décliner", "repousser", "récuser", "opposer"}
"""What they refuse does not take place."""
ANY_ONE = {"un", "une", "tout", "toute", "tous", "toutes", "autre", "nouveau", "nouvelle"}
"""Before what is refused: nothing that stands already."""
BUT_FOR: set[tuple[str, ...]] = {
    *(("sans", low) for low in ("le", "la", "l'", "les", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur")),
    ("n'", "eût", "été"), ("n'", "eussent", "été"), ("n'", "était"), ("n'", "étaient"), ("sans", "quoi"),
}  # fmt: skip
"""Open what kept a thing from being done."""
LACKING: set[tuple[str, ...]] = {("faute", "de"), ("faute", "d'"), ("à", "défaut", "de"), ("à", "défaut", "d'"), ("en", "l'", "absence", "de"), ("en", "l'", "absence", "d'")}  # fmt: skip
"""Open what must be for a threat not to be carried out."""
NAYS: set[str] = set()
FOUNDERING = {"capoter", "avorter", "tourner"}
"""What comes to nothing is their subject, and no object."""
FOILING = {"déjouer", "éviter", "contrecarrer", "torpiller"}
"""What they are done to never came about."""
INTENDING = {"entendre", "compter", "vouloir", "souhaiter", "envisager", "projeter", "songer"}
"""Negated, what they lead to is not to be."""
NOT_YET: set[str] = set()
DRAFTED = {"loi", "lois", "résolution", "budget"}
"""After "projet de": a text, and no plan."""
FALSELY: set[tuple[str, ...]] = {("à", "tort"), ("faussement",), ("erronément",), ("par", "erreur")}
"""Beside a verb of saying: it was not so."""
HINTING: set[str] = set()
PROVING = {"révéler", "avérer"}
"""Before "fausses": what a claim is in the end."""
RULED_OUT: set[tuple[str, ...]] = {("hors", "de", "question"), ("exclu",), ("exclue",), ("exclus",), ("exclues",)}
"""After a copula: what is not to be."""

# Figures of two times, side by side.
THAN = {"que", "qu'"}
LENGTHS_BEFORE: set[str] = set()
SOONER = {"tard", "tôt", "vite", "autre", "autres"}
MORE = {"plus", "moins", "davantage", "autant", "aussi", "supérieur", "supérieure", "supérieurs", "meilleur", "meilleure", "meilleurs", "meilleures"}  # fmt: skip
COMPARATIVE_ENDINGS: str | tuple[str, ...] = ()
FIGURE_UNITS = {"%", "pour", "million", "millions", "milliard", "milliards", "points", "dollars", "euros", "francs", "yens", "barils", "tonnes"}  # fmt: skip
HOPED_THAT = {"espoir", "espoirs", "vœu", "voeu", "vœux", "voeux", "souhait", "confiance", "espérance", "désir", "possibilité", "éventualité", "perspective", "hypothèse", "rumeur", "rumeurs"}  # fmt: skip
"""Just before "que": what follows is no more than that, whatever its tense."""
CURRENCIES = {"$", "dollar", "dollars", "cents", "livre", "livres", "franc", "francs", "rouble", "roubles", "roupie", "roupies", "peso", "pesos", "dinar", "dinars", "dirham", "dirhams", "rial", "rials", "riyal", "riyals", "lire", "lires", "couronne", "couronnes", "yen", "yens", "yuan", "yuans", "won", "wons", "baht", "bahts", "shilling", "shillings", "rand", "rands", "marks"}  # fmt: skip
"""Before the word for a land and behind an amount, they tell of money, and not of the land."""
COMPARED_WITH: set[tuple[str, ...]] = {("contre",), ("après",), ("au", "lieu", "de")}
COMPARED_BESIDE: set[tuple[str, ...]] = {("par", "rapport", "à"), ("par", "rapport", "au"), ("comparé", "à"), ("comparés", "à"), ("comparée", "à"), ("comparées", "à")}  # fmt: skip

SUSPECTING = {"accuser", "soupçonner", "inculper", "suspecter"}
OF_CHARGES = {"de", "d'"}
"""Of whom they tell what he is charged with: « un homme accusé d'espionnage »."""

OF_SOMETHING = {
    *(
        "accuser",
        "menacer",
        "informer",
        "avertir",
        "prévenir",
        "soupçonner",
        "inculper",
        "traiter",
        "convenir",
        "parler",
    ),
    *("discuter", "débattre", "décider", "entretenir", "charger", "priver", "accabler", "féliciter", "remercier"),
    *("demander", "assurer", "convaincre", "exclure", "expulser", "écarter", "libérer", "retirer", "blanchir", "faire"),
}
"""Verbs that take what follows "de" themselves, whatever noun stands between."""
LEADING_DEEDS = {"depuis", "après", "avant", "malgré", "dès", "à", "suite", "pour", "contre", "lendemain", "veille"}
"""Before a noun with a day of its own: "depuis la fin, le 24 juin, de la guerre"."""
DEED_ENDINGS: tuple[str, ...] = ("tion", "sion", "tions", "sions", "ement", "ements", "age", "ages", "ture")
"""Nouns that end so tell mostly what was done."""
BEFORE_DATES = {"en", "au"}
"""Between a noun and its day: "le début, | en | février", "the start | in | February"."""
NO_DEEDS = {
    "situation",
    "question",
    "condition",
    "conditions",
    "position",
    "population",
    "opposition",
    "constitution",
    "solution",
    "section",
    "édition",
    "tradition",
    "religion",
    "nation",
    "fiction",
    "collection",
}
"""Nouns that end like deeds and are none."""
BOUNDS = {"après", "suite"}
"""Before a happening with a day of its own, which bounds what the verb tells and does not date it."""
TIME_PARTS = {"fin", "début", "milieu", "mois", "courant", "année", "semaine"}
"""Parts of a time, and no happenings: "before the | end | of March"."""
ALL_POINTS = {"tout"}
"""What points to something that is not told for certain: "tout indique que"."""
NOT_ONCE = {"pas", "guère"}
LITOTES: dict[str, tuple[str, str, frozenset[str]]] = {
    **dict.fromkeys(
        ("cacher", "dissimuler"),
        (
            "statement",
            "010",
            frozenset(("son", "sa", "ses", "leur", "leurs", "que", "qu'", "être", "avoir", "vouloir")),
        ),
    ),
    "mâcher": ("statement", "010", frozenset(("mots",))),
    "aller": ("statement", "010", frozenset(("chemins", "morte"))),
    "faire": ("statement", "010", frozenset(("mystère",))),
    "ménager": ("accusation", "110", frozenset(("critiques", "reproches"))),
    "attendre": ("other", "000", frozenset(("fait", "fera", "fit"))),
    "prier": ("other", "000", frozenset(("fait", "fit"))),
    **dict.fromkeys(("tarder", "manquer", "hésiter", "priver"), ("other", "000", frozenset())),
}
"""Verbs whose denial tells a deed, its kind, and a word beside them that says so; where there is none, an infinitive must
follow, which tells what was done: "n'a pas hésité à rompre la trêve"."""
PAPERS = {
    "lettre",
    "lettres",
    "document",
    "documents",
    "note",
    "notes",
    "projet",
    "télégramme",
    "télégrammes",
    "copie",
    "courrier",
}
"""What is not meant for everybody, and becomes known on the day on which somebody sees it."""
SEEN = {
    *("vu", "vue", "vus", "vues", "consulté", "consultée", "consultés", "consultées", "consulter", "obtenu", "obtenue"),
    *("obtenus", "obtenues", "connaissance", "parvenu", "parvenue", "transmis", "transmise", "lire", "voir", "copie"),
}
TOLLS = {"bilan", "bilans", "décompte"}
SET_PAIRS = {("ville", "morte"), ("villes", "mortes"), ("point", "mort"), ("langue", "morte"), ("saison", "morte")}
_BARE_NOUNS = (
    (
        "pris prend prennent prendra prendront prendre prenait prenaient prenant",
        "place forme date note garde charge cause",
    ),
    (
        "fait font fera feront faire faisait faisaient faisant",
        "figure cause montre signe force place date marque voile charge",
    ),
    ("rendu rend rendent rendra rendront rendre rendant tenu tient tiennent tiendra tenir tenant", "compte"),
    ("mis met mettent mettra mettre mettant", "voile"),
    ("donné donne donnent donnera donner donnant", "forme signe charge"),
)
SET_PAIRS |= {(verb, noun) for verbs, nouns in _BARE_NOUNS for verb in verbs.split() for noun in nouns.split()}
"""A noun without an article behind a verb that means little: "a pris | place", "a fait | cause commune"."""
SHOWING: set[str] = set()
LEARNING = {"apprendre"}
"""Verbs that tell behind what was learnt from whom: ", a appris l'AFP"."""
