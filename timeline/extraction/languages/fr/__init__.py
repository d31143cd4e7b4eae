# ruff: noqa: E501 (tables of words)
"""French word classes. Lower case, straight apostrophes; read by the engine, which contains no French word."""

from timeline.extraction.languages.fr.deeds import *  # noqa: F403
from timeline.extraction.languages.fr.doubts import *  # noqa: F403
from timeline.extraction.languages.fr.effects import *  # noqa: F403
from timeline.extraction.languages.fr.homes import *  # noqa: F403
from timeline.extraction.languages.fr.impersonals import *  # noqa: F403
from timeline.extraction.languages.fr.meant import *  # noqa: F403
from timeline.extraction.languages.fr.measures import *  # noqa: F403
from timeline.extraction.languages.fr.noun_frames import *  # noqa: F403
from timeline.extraction.languages.fr.parties import *  # noqa: F403
from timeline.extraction.languages.fr.people import *  # noqa: F403
from timeline.extraction.languages.fr.senses import *  # noqa: F403
from timeline.extraction.languages.fr.small import *  # noqa: F403
from timeline.extraction.languages.names import *  # noqa: F403
from timeline.temporal.languages.fr.wording import WORDING

HAVE, BE = "avoir", "être"
TAKING_OFFICE = {"investir", "introniser", "couronner"}
"""Participles at the head of a sentence that say on what occasion somebody spoke."""
SESSION_BODIES = {
    "conseil",
    "sommet",
    "conférence",
    "assemblée",
    "ministres",
    "dirigeants",
    "comité",
    "commission",
    "organe",
}
SESSION_PARTIES = {"délégation"}
SESSION_THANKS = {"accepter", "agréer"}
HOLDING_FORTH = {"exprimer", "intervenir", "adresser", "parler", "réagir", "écrire", "répondre", "commenter"}
COMPANIONS = {
    "accompagner",
    "entourer",
    "flanquer",
    "escorter",
    "interroger",
    "questionner",
    "interviewer",
    "contacter",
    "joindre",
    "citer",
    "apparaître",
    "presser",
    "prier",
    "relancer",
}
"""Participles that only go with what the main verb says: the day beside them is its day."""
POINTING = {"c'", "ce"}
"""Open a clause that only points: "c'est mardi que"."""
SUBJECT_COMPLEMENTISERS: set[str] = set()
SUBJECT_RELATIVES = {"qui"}
"""They open nothing that has another subject: "qui est parti en mai et vendredi il"."""
POINTED_BY = {"que", "qu'", "seulement", "donc", "pas", "bien", "aussi", "le", "la", "les", "l'", "dès", "précisément"}
# Stand between an auxiliary and its participle, or between a subject and its verb.
NICKNAMING = {"dit", "dite", "dits", "dites", "surnommé", "surnommée"}
"""Between a name and what else somebody is called: "X, dit « Y »,"."""
NOBODY = {"aucun", "aucune", "nul", "nulle", "personne", "rien"}
NEITHER = {"ni"}
NOT_THEN = {"non", "pas"}  # "signé mardi, et non lundi"
PATHS = {"voie"}  # "ouvrant la voie à une élection le 12"
TEXTS_HERE: set[str] = set()
COMING_AFTER = {"intervenir", "suivre", "survenir"}
NEWS_BODIES: set[str] = set()
SEEMING = {"sembler", "paraître", "passer"}
HEARSAY = {"prétendument", "supposément", "censément", "apparemment"}
ON_PAIN_OF: tuple[str, ...] = ("sous", "peine")
THOUGHT = {"soupçonner", "accuser", "suspecter", "croire", "présumer", "supposer", "censer"}
NEGATIONS = {"pas", "jamais", "guère", "aucun", "aucune", "nullement"}
NEVER: set[str] = set()
EACH: set[str] = set()
SELDOM = {"rarement"}
USUALLY = {
    *("habituellement", "généralement", "traditionnellement", "ordinairement", "fréquemment", "souvent"),
    *("parfois", "invariablement", "périodiquement"),
}
"""Beside a verb: it tells what is done again and again."""
NEGATION_MARKS = {"ne", "n'"}
CLITICS = {
    "ne",
    "n'",
    "se",
    "s'",
    "le",
    "la",
    "les",
    "l'",
    "lui",
    "leur",
    "y",
    "en",
    "me",
    "m'",
    "nous",
    "vous",
    "te",
    "t'",
}
REFLEXIVES = {"se", "s'", "me", "m'", "nous"}
BOUND_TO = {"me": {"je", "j'", "moi"}, "m'": {"je", "j'", "moi"}, "nous": {"nous"}}
"""Those of them that only stand for the subject beside such a one: "je me rends", and not "il me reçoit"."""
OF_OTHERS: tuple[str, ...] = ("a", "t", "d")
"""How verbs end of which the speaker is not the subject: "me recevra", "m'ont dit"."""
OBJECT_CLITICS = {"le", "la", "les", "l'", "lui", "leur"}
ADVERBS = {
    *("également", "aussi", "déjà", "encore", "ensuite", "notamment", "bien", "toutefois", "cependant", "tous", "tout"),
    *("alors", "depuis", "enfin", "en", "outre", "par", "ailleurs", "nouveau", "de", "à", "ainsi", "puis", "même"),
    *(
        "d'",
        "abord",
        "ensemble",
        "longuement",
        "elle",
        "il",
        "elles",
        "ils",
        "t",
        "on",
        "chacun",
        "donc",
        "plus",
        "tôt",
    ),
    *(
        "ce",
        "récemment",
        "leur",
        "tour",
        "pourtant",
        "été",
        "pas",
        "jamais",
        "ne",
        "n'",
        "aussitôt",
        "sitôt",
        "finalement",
        "lui",
    ),
    *(
        "néanmoins",
        "désormais",
        "souvent",
        "parfois",
        "auparavant",
        "volontiers",
        "surtout",
        "plutôt",
        "presque",
        "soudain",
        "entre-temps",
        "vite",
        "mal",
        "mieux",
        "davantage",
        "tantôt",
        "derechef",
        "aussi",
        "toujours",
        "vaguement",
        "peu",
        "pour",
        "sa",
        "part",
        "son",
        "côté",
        "certes",
        "toutes",
        "deux",
        "soir",
        "matin",
    ),
}
THERE = {"y"}
LASTING = {"pendant", "durant"}
UNOWNED = {"son": "le", "sa": "la", "ses": "les", "leurs": "les"}
THEIRS = {"son": "leur", "sa": "leur", "ses": "leurs"}
ITS = {"leurs": "ses"}
"""Whose something is, where another, or others, did as was told."""
CONTRACTED = {"du": "le", "au": "le", "aux": "les"}
BUT = {"mais"}
LOOSE_ENDS = {
    "puis",
    "mais",
    "et",
    "ou",
    "dont",
    "par",
    "à",
    "de",
    "dans",
    "pour",
    "avec",
    "sur",
    "du",
    "des",
    "au",
    "aux",
    "le",
    "la",
    "les",
    "pendant",
    "durant",
    "peu",
    "sous",
    "d'",
}
SUBJECT_PRONOUNS = {
    "il": "ms",
    "elle": "fs",
    "ils": "mp",
    "elles": "fp",
    "on": "on",
    "je": "1s",
    "j'": "1s",
    "nous": "1p",
}
IMPERSONAL = {"faut", "fallait", "faudra", "s'agit", "semble", "convient"}
FALLING_TO = {"revient", "revenait", "reviendra", "appartient", "appartenait", "appartiendra", "incombe", "incombait"}
IMPERSONAL_NOUNS = {"question", "temps", "besoin"}
RELATIVES = {
    *("qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "auxquels", "auxquelles"),
    *("duquel", "desquels", "desquelles"),
}
COMPLEMENTISER = {"que", "qu'"}
# Words before "que" that make it no report: ne ... que, plus que, ainsi que, lors que.
NOT_REPORT_BEFORE = {
    "plus",
    "moins",
    "aussi",
    "ainsi",
    "tel",
    "telle",
    "même",
    "autre",
    "mieux",
    "autant",
    "dès",
    "tant",
}
SUBORDINATORS = {
    *("lorsque", "lorsqu'", "quand", "si", "s'il", "comme", "puisque", "puisqu'", "car", "tandis", "alors", "quoique"),
    *("moins", "condition", "supposer", "cas", "pourvu", "motif", "prétexte"),
    *("afin", "bien", "avant", "après", "dès", "parce", "pour", "sans", "pendant", "depuis", "tant"),
}
BARE_SUBORDINATORS = {"lorsque", "lorsqu'", "quand", "si", "s'il", "puisque", "puisqu'", "car", "quoique"}
COMPARED: set[str] = set()
UNMARKED_PLURALS: tuple[str, ...] = ()
CONJUNCTIONS = {"et", "mais", "ou", "puis", "ni"}
AND = {"et", "ainsi"}
DETERMINERS = {
    *("le", "la", "les", "l'", "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "son", "sa", "ses"),
    *("leur", "leurs", "notre", "nos", "d'", "de", "plusieurs", "quelques", "deux", "trois", "quatre"),
}
ARTICLES = {"le", "la", "les", "l'", "un", "une", "des"}
PLURAL_STARTS = {"les", "des", "ces", "ses", "leurs", "plusieurs", "quelques", "deux", "trois"}
OBJECT_RELATIVES = {"que", "qu'"}
OF_WHICH = {"dont"}
ADVERB_ENDING: str | tuple[str, ...] = ("ement", "ément", "amment", "emment", "ument", "iment")
DEFINITE = {
    "le": "le",
    "la": "la",
    "l'": "l’",
    "un": "le",
    "une": "la",
    "du": "le",
    "ce": "le",
    "cet": "l’",
    "cette": "la",
    "des": "les",
    "les": "les",
}
AUXILIARY_STARTS = {"a", "ont", "est", "sont"}
COPULAS = {"s": "est", "p": "sont"}
PLAN_COPULAS = {"s": "est", "p": "sont"}
COPULAS_AHEAD = {"s": "sera", "p": "seront"}
# What opens a number of people or things that is a subject: "plus de cent mille soldats".
AMOUNTS = {"plus", "près", "quelque", "environ", "moins", "beaucoup"}
DEMONSTRATIVES = {"ce", "cet", "cette", "ces"}
POSSESSIVES = {"son", "sa", "ses", "leur", "leurs", "notre", "nos"}
INDEFINITE = {"ce": "un", "cet": "un", "cette": "une", "ces": "des"}
# Preposition before a name: the role it gives.
PREPOSITIONS = {
    **dict.fromkeys(("à", "au", "aux", "contre", "envers", "sur", "auprès", "chez", "vers", "face"), "recipient"),
    **dict.fromkeys(("avec", "entre", "parmi"), "participant"),
    **dict.fromkeys(("par",), "by"),
    **dict.fromkeys(("selon", "d'après", "suivant"), "source"),
    **dict.fromkeys(("de", "du", "des", "d'"), "of"),
    **dict.fromkeys(
        (
            "pendant",
            "durant",
            "courant",
            "devant",
            "concernant",
            "en",
            "dans",
            "pour",
            "sans",
            "sous",
            "depuis",
            "lors",
            "chez",
            "dès",
            "malgré",
            "hors",
            "vers",
        ),
        "none",
    ),
}
PLACE_PREPOSITIONS = {"à", "au", "aux", "en", "dans"}
MEDIATION = {
    *("médiation", "égide", "auspices", "parrainage", "entremise", "facilitation", "supervision", "intermédiaire"),
    *("truchement", "parrainé", "parrainée", "parrainés", "parrainées"),
}
SOURCE_WORDS = {"selon"}
TITLES = {
    "m": "m",
    "mm": "m",
    "mme": "f",
    "mmes": "f",
    "monsieur": "m",
    "madame": "f",
    **dict.fromkeys(("honorable", "excellence", "majesté", "altesse", "éminence", "sainteté", "sgr", "mgr"), ""),
    "général": "",
    "colonel": "",
    "amiral": "",
    "maréchal": "",
    "commandant": "",
    "capitaine": "",
    "lieutenant": "",
    "sir": "m",
    "lord": "m",
    **dict.fromkeys(("mgr", "monseigneur", "révérend", "cheikh", "ayatollah", "mollah", "imam", "professeur"), "m"),
    **dict.fromkeys(("dr", "docteur", "me", "maître", "pr", "professeure", "docteure"), ""),
}
RANKS = {"général", "colonel", "amiral", "commandant", "capitaine", "maréchal", "lieutenant"}
HOME_TITLES = {"sir": "GBR", "lord": "GBR"}
HOMES_OF_SHORT_TITLES: dict[str, tuple[str, ...]] = {}
GENDERS = {"le": "m", "un": "m", "du": "m", "au": "m", "ce": "m", "la": "f", "une": "f", "cette": "f"}
# A description after a name begins with a determiner or with one of these.
DESCRIPTIONS = {"opposant", "opposante", "négociateur", "diplomate", "ambassadeur", "militant", "journaliste", "avocat", "chercheur",
                "ancien", "ancienne", "ex", "député", "sénateur", "médiateur", "émissaire", "chef", "numéro", "figure", "responsable", "vice"}  # fmt: skip
# Capitals that papers leave without their accent.
ACCENTED = {"etat": "état", "etats": "états"}
ABBREVIATIONS = {"m", "mm", "mme", "dr", "st", "ste", "p", "cf", "av", "apr", "mgr", "me"}
ABBREVIATIONS_OF_NUMBERED = {"no", "n", "art"}
NAME_PARTICLES = {
    *("de", "du", "d'", "le", "la", "von", "van", "der", "den", "el", "al", "ben", "bin", "di", "da", "ibn"),
    *("ould", "ul", "ur", "uz", "dos", "das", "abu", "abou", "ter", "bint"),
}
NAME_SUFFIXES = {"jr", "sr"}
MONTHS_AND_DAYS = {*map(str.lower, WORDING.weekdays + WORDING.months), "pentecôte", "pâques", "ramadan", "toussaint"}
# Words that begin a sentence with a capital and are no name.
OPENERS = {
    *(
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "des",
        "ce",
        "cette",
        "ces",
        "cet",
        "il",
        "elle",
        "ils",
        "elles",
        "on",
        "je",
    ),
    *(
        "nous",
        "mais",
        "et",
        "ou",
        "or",
        "car",
        "pas",
        "dans",
        "en",
        "à",
        "au",
        "aux",
        "pour",
        "par",
        "sur",
        "sous",
        "avec",
    ),
    *(
        "après",
        "avant",
        "selon",
        "depuis",
        "lors",
        "lorsque",
        "quand",
        "si",
        "comme",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
    ),
    *(
        "plus",
        "moins",
        "tout",
        "toute",
        "tous",
        "toutes",
        "entre",
        "contre",
        "de",
        "du",
        "d'",
        "y",
        "ainsi",
        "cependant",
    ),
    *(
        "près",
        "premier",
        "première",
        "afin",
        "lundi",
        "beaucoup",
        "certains",
        "certaines",
        "celle",
        "ceux",
        "celles",
        "autre",
        "autres",
        "même",
        "parmi",
    ),
    *(
        "sitôt",
        "aussitôt",
        "toutefois",
        "pourtant",
        "enfin",
        "ensuite",
        "puis",
        "hier",
        "demain",
        "aujourd'hui",
        "deux",
        "trois",
        "quatre",
    ),
    *(
        "cinq",
        "dix",
        "interrogé",
        "interrogée",
        "quant",
        "face",
        "outre",
        "malgré",
        "dès",
        "chez",
        "vers",
        "sans",
        "qui",
    ),
    *(
        "que",
        "quelle",
        "quel",
        "comment",
        "pourquoi",
        "où",
        "reste",
        "table",
        "alors",
        "bien",
        "peu",
        "plusieurs",
        "selon",
    ),
    *(
        "votre",
        "notre",
        "vous",
        "non",
        "oui",
        "c'",
        "s'",
        "n'",
        "qu'",
        "j'",
        "m",
        "mme",
        "mm",
        "jusqu'",
        "certains",
        "celui",
    ),
}
# Offices: first word, then what makes it particular. The value is the office of gazetteer/offices.tsv or a plain title.
OFFICES = {
    "président": "president", "présidente": "president", "présidents": "president", "premier": "prime",
    "première": "prime", "premiers": "prime", "chancelier": "prime", "chancelière": "prime", "ministre": "minister", "ministres": "minister",
    "secrétaire": "secretary", "chef": "chief", "cheffe": "chief", "chefs": "chief", "porte": "spokes", "roi": "monarch",
    "reine": "monarch", "chah": "monarch", "shah": "monarch", "sultan": "monarch", "pape": "monarch", "pontife": "monarch", "ambassadeur": "ambassador", "ambassadrice": "ambassador",
    "ambassadeurs": "ambassador", "dirigeant": "leader", "dirigeants": "leader", "dirigeante": "leader", "conseiller": "adviser",
    "conseillère": "adviser", "émissaire": "envoy", "émissaires": "envoy", "envoyé": "envoy", "envoyée": "envoy", "négociateur": "envoy",
    "négociatrice": "envoy", "négociateurs": "envoy", "homologue": "counterpart", "homologues": "counterpart", "empereur": "monarch",
    "patron": "chief", "numéro": "leader", "émir": "monarch", "haut": "high", "haute": "high", "directeur": "head",
    "directrice": "head", "prince": "monarch", "ministère": "ministry", "vice": "vice", "sénateur": "senator", "maire": "mayor", "gouverneur": "governor", "gouverneure": "governor", "guide": "monarch",
    "diplomatie": "ministry", "gouvernement": "government", "gouvernements": "government", "armée": "army", "armées": "army", "parlement": "parliament", "présidence": "presidency",
    "délégation": "delegation", "délégations": "delegation", "partie": "side", "autorités": "authorities", "forces": "army", "troupes": "army", "aviation": "army",
    "soldats": "army", "députés": "parliament", "sénat": "parliament", "chancellerie": "government", "exécutif": "government",
    "opposition": "opposition", "régime": "government", "parti": "party", "état": "state", "pays": "state", "chargé": "charge", "chargée": "charge", "diplomates": "envoy", "diplomate": "envoy",
    "rois": "monarch", "maires": "mayor", "gouverneurs": "governor", "sénateurs": "senator", "conseillers": "adviser", "envoyés": "envoy",
    "junte": "government",
}  # fmt: skip
OFFICE_COMPLEMENTS: dict[tuple[str, ...], str] = {
    ("minister", "étrangères"): "foreign", ("minister", "extérieures"): "foreign", ("minister", "étranger"): "foreign",
    ("minister", "défense"): "defence", ("minister", "armées"): "defence", ("chief", "diplomatie"): "foreign",
    ("secretary", "état"): "foreign", ("secretary", "général"): "head", ("secretary", "générale"): "head",
    ("chief", "état"): "president", ("chief", "gouvernement"): "prime", ("chief", "kremlin"): "president",
    ("chief", "élysée"): "president", ("secretary", "défense"): "defence", ("ministry", "étrangères"): "foreign ministry",
    ("ministry", "défense"): "defence ministry", ("leader", "un"): "president", ("vice", "président"): "vice", ("vice", "présidente"): "vice",
    ("spokes", "parole"): "spokes", ("high", "représentant"): "foreign", ("high", "représentante"): "foreign",
    ("head", "général"): "head", ("prime", "ministre"): "prime", ("prime", "ministres"): "prime", ("leader", "suprême"): "monarch", ("monarch", "suprême"): "monarch",
    ("government", "gouvernement"): "government", ("prime", "secrétaire"): "president", ("monarch", "héritier"): "heir",
    ("president", "major"): "general", ("army", "armées"): "army", ("chief", "armées"): "general", ("chief", "major"): "general", ("president", "conseil"): "council",
    ("head", "adjoint"): "deputy", ("minister", "économie"): "economy", ("minister", "finances"): "economy",
    ("minister", "intérieur"): "interior", ("minister", "adjoint"): "deputy", ("envoy", "spécial"): "envoy", ("foreign", "adjoint"): "deputy", ("charge", "affaires"): "envoy",
}  # fmt: skip
# Words allowed inside the phrase of an office.
OFFICE_FILLERS = {
    *("des", "de", "la", "du", "d'", "l'", "à", "aux", "affaires", "sécurité", "nationale", "relations", "général", "spécial", "diplomatique"),
    *("générale", "spéciale", "en", "exercice", "sortant", "sortante", "élu", "adjoint", "politique", "parole", "état", "étrangères"),
    *("extérieures", "défense", "armées", "diplomatie", "gouvernement", "ministre", "ministres", "suprême", "représentant"),
    *("représentante", "président", "présidente", "délégué", "étranger", "major", "secrétaire", "parti", "communiste", "héritier"),
    *("travailliste", "chef", "conservateur", "social", "démocrate", "actuel", "ancien", "communistes", "armée", "adjointe", "pour", "le"),
    *("fédéral", "fédérale", "économie", "finances", "intérieur", "un", "ouest", "est", "nord", "sud", "conseil", "transition", "ministère"),
}  # fmt: skip
CAPITAL_BODIES = {"Parlement"}
"""Offices that French spells with a capital."""
OFFICE_FILLERS_AFTER = {"est": {"l'"}, "parti": {"du", "le", "un"}}
"""Words of the phrase of an office that are so only after one of these: "Le président est parti"."""
OFFICE_ONLY_BEFORE: dict[str, set[str]] = {}
PLURAL_OFFICES = {
    *(
        "présidents",
        "ministres",
        "dirigeants",
        "chefs",
        "ambassadeurs",
        "homologues",
        "émissaires",
        "premiers",
        "négociateurs",
    ),
    *(
        "délégations",
        "armées",
        "diplomates",
        "gouvernements",
        "rois",
        "maires",
        "gouverneurs",
        "sénateurs",
        "conseillers",
        "envoyés",
    ),
}
NOT_PERSON = {
    *("ministry", "government", "army", "parliament", "presidency", "delegation", "authorities", "opposition", "party"),
    *("foreign ministry", "defence ministry", "state", "side"),
}
SHARED_THINGS = {
    *("pourparlers", "négociations", "négociation", "rencontre", "entretiens", "discussions", "contacts", "dialogue"),
    *("réunion", "consultations", "conversations", "accord", "traité", "pacte", "convention", "protocole", "trêve"),
    *("cessez-le-feu", "mémorandum", "texte", "signature", "arrangement"),
}
NEIGHBOUR = {"voisin", "voisine"}
RELATIONS = {
    *("relations", "liens", "ambassadeur", "ambassadrice", "diplomate", "diplomates", "consul", "consuls", "attaché"),
    *("attachés", "ambassade"),
}
DOMESTIC = {
    *("constitution", "opposition", "parlement", "loi", "lois", "élections", "élection", "scrutin", "parti", "partis"),
    *(
        "syndicat",
        "syndicats",
        "grève",
        "étudiants",
        "manifestants",
        "presse",
        "journaux",
        "rebelles",
        "impôts",
        "maire",
    ),
    *("sénat", "assemblée", "députés", "journalistes", "citoyens", "corruption", "militants", "magistrats", "juges"),
}
FOREIGN = {"étrangères", "diplomatie"}
OF_SOME = {"de", "d'", "du", "des"}
EXPERTS = {
    *(
        "experts",
        "fonctionnaires",
        "officiers",
        "techniciens",
        "ingénieurs",
        "représentants",
        "responsables",
        "généraux",
    ),
}
OF_MANY = {
    *(
        "paix",
        "international",
        "internationale",
        "internationaux",
        "annuel",
        "annuelle",
        "cabinet",
        "comité",
        "conseil",
    ),
    *("parlement", "assemblée", "parti", "extraordinaire", "régional", "régionale", "alliance", "bloc", "coalition"),
    *("humains", "mondial", "mondiale", "chefs", "crise", "collectif", "collective", "syndicats"),
}
PAIR_HEADS = {
    "généraux",
    "colonels",
    "dirigeants",
    "hommes",
    "présidents",
    "ministres",
    "chefs",
    "diplomates",
    "responsables",
    "interlocuteurs",
    "femmes",
}
PAIR_STATES = {
    "pays",
    "républiques",
    "nations",
    "voisins",
    "alliés",
    "rivaux",
    "royaumes",
    "gouvernements",
    "capitales",
    "parties",
    "camps",
    "puissances",
    "superpuissances",
    "états",
    "délégations",
    "côtés",
    *("armées", "équipes", "marines", "peuples"),
}
TWO = {"deux"}
# Words that lean an undated happening on one told before.
AFTER_EVENT = {"après", "suite", "issue", "lendemain"}
DURING_EVENT = {"lors", "pendant", "durant", "cours", "occasion", "marge", "à", "dans"}
BEFORE_EVENT = {"avant", "veille"}
THEN: tuple[str, ...] = ("ensuite", "puis", "aussitôt")
CONDITION_LEADS = {"à"}
"""Before what opens a condition: "à moins que"."""
HEADLINE_DROPS = {
    *(
        "également",
        "aussi",
        "notamment",
        "ensuite",
        "toutefois",
        "cependant",
        "déjà",
        "encore",
        "alors",
        "ainsi",
        "enfin",
    ),
    *("vaguement", "chacun", "par", "ailleurs", "en", "outre", "donc", "puis"),
}
TELEPHONE = {
    *(
        "téléphone",
        "téléphonique",
        "téléphoniques",
        "téléphoniquement",
        "visioconférence",
        "vidéoconférence",
        "virtuel",
    ),
    *("virtuelle", "vidéo", "fil"),
}
MODALS = {
    "devoir": {"pres": "scheduled", "impf": "scheduled", "fut": "scheduled", "cond": "expected"},
    "aller": {"pres": "scheduled", "impf": "scheduled"},
    "pouvoir": {"pres": "expected", "cond": "expected", "fut": "expected", "impf": "expected"},
}
WILL_FORMS: set[str] = set()
INFINITIVE_MARKS = {"de", "d'", "à", "pour"}
INFINITIVE_ENDINGS: tuple[str, ...] = ("er", "ir", "dre", "tre", "oir")
# Passive or adjectival participles that announce a plan: est attendu, prévu.
GIVEN_OUT = {
    **dict.fromkeys(("arrêt", "jugement", "ordonnance"), "legal"),
    **dict.fromkeys(("réponse", "réponses", "avis", "annonce", "annonces", "réaction", "conclusions"), "statement"),
    **dict.fromkeys(("décision", "décisions", "choix"), "other"),
}
"""What is awaited from somebody on a day, and the kind of thing that it will be."""
PLANNED = {"prévoir": "scheduled", "attendre": "scheduled", "fixer": "scheduled", "programmer": "scheduled",
           "planifier": "scheduled", "envisager": "expected", "convier": "scheduled", "convoquer": "scheduled"}  # fmt: skip
MOTION = {"aller", "venir", "arriver", "partir", "entrer", "sortir", "rester", "devenir", "mourir", "naître", "parvenir",
          "intervenir", "convenir", "repartir", "décéder", "survenir", "tomber", "revenir", "retourner", "passer", "rentrer",
          "descendre", "redescendre", "paraître", "remonter", "ressortir", "accourir", "advenir"}  # fmt: skip
ARTICLE_SOURCE = "l’article"
LEADER_OF = "Dirigeant"
UNKNOWN_PAST: tuple[str, ...] = ("é", "ée", "és", "ées", "i", "ie", "is", "it", "u", "ue", "us", "ues", "ert", "int")
UNKNOWN_FUTURE: dict[str, tuple[str, str]] = {
    "ra": ("fut", "s"),
    "ront": ("fut", "p"),
    "rait": ("cond", "s"),
    "raient": ("cond", "p"),
}
UNKNOWN_SIMPLE_PAST: dict[str, tuple[str, str]] = {"èrent": ("past", "p"), "aient": ("impf", "p")}
NOT_VERBS = {"opéra", "caméra", "guérillera", "front", "affront", "souhait", "fait", "retrait", "trait", "extrait",
             "attrait", "lieu", "milieu", "jeu", "feu", "vœu", "peu", "enjeu", "propos", "souci", "parti", "appui", "lundi", "mardi", "portrait", "parfait", "bienfait", "contrat", "ara", "aura", "sahara", "tiers", "caliphat"}  # fmt: skip
WHO = {
    "agent": "auteur",
    "recipient": "destinataire",
    "participant": "participant",
    "mediator": "médiateur",
    "source": "source",
}
QUESTION_LABELS = {"q", "question"}
ANSWER_LABELS = {"r", "réponse"}
# Nouns that say how sure the happening beside them is: "craintes d'une attaque", "projet de visite".
NOUN_STANCES = {
    **dict.fromkeys(
        (
            "crainte",
            "craintes",
            "peur",
            "peurs",
            "risque",
            "risques",
            "menace",
            "menaces",
            "spectre",
            "inquiétude",
            "inquiétudes",
        ),
        "feared",
    ),
    **dict.fromkeys(
        (
            "chance",
            "chances",
            "projet",
            "projets",
            "perspective",
            "éventualité",
            "espoir",
            "espoirs",
            "hypothèse",
            "possibilité",
            "rumeur",
            "rumeurs",
        ),
        "expected",
    ),
    **dict.fromkeys(
        ("intention", "intentions", "volonté", "souhait", "désir", "ambition", "envie", "scénario", "spéculations"),
        "expected",
    ),
}
AT_DATE = {"à", "au", "jusqu'"}
DATE_LINKS = {"de", "du", "d'", "des"}
BETWEEN, AND_WORD, WITH = "entre", "et", "avec"
PRESENT_HEADLINES = True
REFLEXIVE_PRONOUN: tuple[str, ...] = ("se ", "s’")
TOPICAL = {"ce", "c'", "cela", "ceci", "ça"}
AT_ONCE: tuple[str, ...] = ("dès",)
# Words that make an office without a country the home country's: "le président de la République", "la ministre des armées".
SOLE_OFFICES = {"pape": "VAT", "pontife": "VAT", "chah": "IRN", "shah": "IRN"}
HOME_OFFICES = {"république": "FRA", "armées": "FRA", "europe": "FRA"}
# The article before a country's or organisation's name: "la" after a final e, "l'" before a vowel, else "le", but for these.
NO_ARTICLE = {
    *("Israël", "Cuba", "Chypre", "Malte", "Taïwan", "Oman", "Singapour", "Monaco", "Djibouti", "Haïti", "Bahreïn"),
    *(
        "Amnesty International",
        "Interpol",
        "Europol",
        "Eurojust",
        "Oxfam",
        "Airbus",
        "Eurostat",
        "Emmaüs",
        "Handicap International",
    ),
    *("Madagascar", "Andorre", "Saint-Marin", "Sao Tomé-et-Principe", "Hong Kong", "Nauru", "Kiribati", "Maurice"),
}
MASCULINE_IN_E = {
    "Mexique",
    "Cambodge",
    "Mozambique",
    "Zimbabwe",
    "Belize",
    "Suriname",
    "Saint-Siège",
    "Conseil de l'Europe",
}
WITH_ARTICLE: set[str] = set()  # in French all have one, but for NO_ARTICLE
PLURAL_NAMES: tuple[str, ...] = (
    "États",
    "Pays-Bas",
    "Émirats",
    "Philippines",
    "Maldives",
    "Seychelles",
    "Comores",
    "Nations unies",
    "Territoires",
    "Îles",
    "Fidji",
)
FEMININE_NAMES = {
    "RDA",
    "Guinée-Bissau",
    "Guinée équatoriale",
    "Papouasie-Nouvelle-Guinée",
    "Cédéao",
    "Ligue arabe",
    "Union africaine",
    "OSCE",
    "Asean",
    "CPI",
    "CIJ",
    "Opep",
    "Croix-Rouge",
}
SILENT_H: tuple[str, ...] = ()
WITHIN_TIMES = {"dans", "pendant", "durant"}
"""With an article, before a night or a morning: "dans la nuit"."""
STRUCK_IN = {"dans", "lors", "cours"}
"""Before the blow in which somebody was struck."""
GUESSED = {"présumée", "présumées", "présumé", "présumés", "supposée", "supposé"}
"""Behind what is only thought to be somebody's."""
MANY_IN_OFFICE = {"ministres", "secrétaires", "vice-ministres", "ministères"}
FIELD_PREPOSITIONS = {"de", "du", "des", "d'", "à", "aux", "chargé", "chargée", "adjoint", "adjointe"}
AS_WELL_AS: tuple[tuple[str, ...], ...] = (("ainsi", "que"), ("de", "même", "que"))
"""Between commas behind a subject: what follows acts with it."""
CONCERNED = {"intéressé", "intéressée"}
"""With its article: whoever was told of last."""
ONE_OF_TWO = {"premier": 0, "première": 0, "second": 1, "seconde": 1}
"""Which of two told of together, after "le"."""
LAST_OF_MANY = {"derniers", "dernières", "ceux", "celles"}
LAST_NAMED = {"dernier", "dernière", "derniers", "dernières"}
THIS_ONE = {"celui", "celle", "ceux", "celles"}
FEMININE_ONES = {"celle", "dernière", "intéressée"}
FEMININE_MANY = {"forces", "troupes", "autorités", "milices", "armées", "brigades", "unités", "nations", "familles"}
"""Of those told of in the plural, the ones that "elles" takes up."""
WHEN = {"lorsque", "lorsqu'", "quand"}
MEET_ALONE = {
    "rencontrer",
    "convoquer",
    "réunir",
    "délibérer",
    "négocier",
    "débattre",
    "siéger",
    "plancher",
    "auditionner",
}
MUTUAL_SPEECH = {"parler", "discuter"}
INTRANSITIVE: set[str] = set()
DONE_TO_SOMEBODY: set[str] = set()
FOUNDERING_ALONE: set[str] = set()
PAYING: set[str] = set()
ENDING_ALONE: set[str] = set()
WITHHOLDING: set[str] = set()
PEOPLE_ENDINGS: tuple[str, ...] = ()
IN_DIARIES: set[str] = set()
DONE_TO_TEXTS: set[str] = set()
PLACE_ADVERBS: set[str] = set()
DONE_TO_PERSONS: set[str] = set()
JUDGING_THINGS: set[str] = set()
SAYING_CLAUSES: set[str] = set()
SAYING_THINGS: set[str] = set()
SAID_IN = {"dans", "par", "via", "sur", "lors"}
UTTERANCES = {
    "entretien",
    "interview",
    "communiqué",
    "tribune",
    "lettre",
    "discours",
    "allocution",
    "message",
    "déclaration",
    "note",
    "vidéo",
    "enregistrement",
    "presse",  # "une conférence de presse"
    "rapport",
    "arrêt",
    "jugement",
    "ordonnance",
}
WRITINGS = {
    "texte",
    "manifeste",
    "mémorandum",
    "télégramme",
    "dépêche",
    "pétition",
    "missive",
    "courrier",
    "circulaire",
}
BY = {"par"}
PRESENCE = {"présence", "côtés", "compagnie"}
