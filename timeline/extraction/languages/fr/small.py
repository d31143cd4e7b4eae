"""The smallest French words and endings, which rules ask for one by one."""

AS_WHAT = {"comme"}
"""Before an office: who holds it."""
A_OR_AN = {"un", "une"}
BOTH: set[str] = set()
ELIDED_THE = {"l'"}
FEMININE_AGREEMENT: tuple[str, ...] = ("e", "es")
"""A participle that agrees with a feminine noun."""
FEMININE_ENDING: tuple[str, ...] = ("e",)
GENDERED_ARTICLES = {"le", "la"}
IN_TIME = {"en"}
"""Before a year or a month."""
IT: set[str] = set()
LINKING_T = {"t"}
"""Between a verb and the pronoun after it: "a-t-il"."""
OF_ONE_THING = {"de", "du", "d'"}
OF_SEVERAL = {"des"}
OF_WHOSE: set[str] = set()
OF_WITHOUT_ARTICLE = {"de", "d'"}
PAST_ENDING: tuple[str, ...] = ()
PLURAL_ENDINGS: tuple[str, ...] = ("s", "x")
PLURAL_OF_MEN: tuple[str, ...] = ()
SO: set[str] = set()
DEFINITE_ARTICLES = {"le", "la", "l'", "les"}
THE_FEMININE = {"la", "l'"}
THE_ONE = {"le", "la", "l'"}
TO: set[str] = set()
UNCHANGED_PARTICIPLES: tuple[str, ...] = ("mis", "pris", "quis", "clus", "clos", "assis")
"""Masculine participles that are the same in the plural."""
WEAK_OF = {"de", "du", "d'", "des"}
"""Gives no role by itself: "avec de jeunes officiers"."""
OF_OR_FOR = {"de", "du", "des", "d'"}
ELIDED = {"d'", "l'"}
LEADING_TO_NAMES = {".", "-", "ex", "ancien", "ancienne"}
"""Between an article or a title and the name it leads to."""
LEADING_TO_DAYS = {"le", "la", "l'", "ce"}
NEWLY = {"le", "la", "l'", "nouveau", "nouvelle", "nouvel", "premier", "er", "hier"}
"""Between a participle and the office that somebody comes to."""
FEMININE_PEOPLES: tuple[str, ...] = ("aise", "oise", "aine", "enne", "onne", "ande")
"""Endings of a woman of a people."""
ENDINGS_OF_INFINITIVES: tuple[str, ...] = ("er", "ir", "re")
BEFORE_WHAT_IT_IS: set[str] = set()
ON_A_DAY: set[str] = set()
RELATIVES_GO_ON = True
"""A second verb after 'et' goes on from the relative clause before it."""
NAMES_HAVE_GENDER = True
"""Names of states and bodies take an article that shows their gender."""
TELLER_BEHIND = True
"""Whoever says so stands behind the verb that closes a sentence."""
CLOSING_DENIAL = {".", ",", ";", "pas"}
"""After the auxiliary of a verb that is left unsaid."""
BEFORE_WHAT_IS_DATED: set[str] = set()
SMALL_BEFORE_DAYS = {"le", "la", "en", "au", "dès"}
PARTICIPLES_IN_E: tuple[str, ...] = ("é", "ée", "és", "ées")
IS = {"est"}
FOR_WHOM: set[str] = set()
FOR_OR_IN = {"pour"}
BEFORE_THE_DAY = {"le"}
OF_OR_TO_SEVERAL = {"des", "aux"}
NEAR_OR_FROM = {"auprès", "près", "partir", "venu", "venue"}
"""Before 'de' and a place: nobody is of that place."""
TO_THE = {"au"}
TOWNS_WITH_ARTICLE = {"caire"}
"""Towns that the article is part of: nothing that stands for a state."""
ARTICLES_WITHIN = {"le", "la", "l'", "les", "un", "une"}
LINKING_OFFICES: set[str] = set()
ONE_RECEIVES = {"recevoir"}
CALLED_SOMETHING = {"s", "'s"}
""""called him | a killer": no call was made."""
DUE_AFTER: set[str] = set()
HAVING: set[str] = set()
BEEN = {"été"}
ARE_NOW: set[str] = set()
DO: set[str] = set()
SETTING_A_TIME: set[str] = set()
MAJORITIES: set[str] = set()
RETORTS: set[str] = set()
FIRST_OF_ALL: set[str] = set()
ADVERBS_LIKE_PLURALS: set[str] = set()
"""Of English alone."""
ENDINGS_OF_DOERS: tuple[str, ...] = ()
NO_PLURALS: tuple[str, ...] = ("ss",)
"""Endings of words in 's' that are no plurals."""
THERE_TO = {"y"}
OF_ONE_STATE = {"national"}
"""Before a body: that of one state."""
AT_THE = {"à"}
BARE_TO = {"à"}
"""Before a name that a state and its town share: the town."""
IN_PLACES = {"en", "au", "aux"}
IN_THE: tuple[str, ...] = ()
GENERAL = {"general"}
FIELD, MARSHAL = {"field", "prix"}, {"marshal", "nobel"}
UNION = {"union"}
PARTS_OF_RANKS = {"field", "lieutenant", "major"}
OF_OR_TO_ONE = {"du", "au"}
NAMES_LIKE_MONTHS = {"Jan"}
OWNED_BY_THEM = {"leur"}
IN_THE_COURSE = {"lors", "cours"}
OF_ANOTHER_BODY = {"nationale", "national"}
"""After the name of a body: it is another one."""
HONOURS_AS_INITIALS = {"he", "hh"}
"""Initials that are no name's: 'H.E. President Masisi'."""
OPPOSITION = {"opposition"}
LEADER = {"leader"}
OFFICIAL: set[str] = set()
CHIEF: set[str] = set()
ISLANDS = {"îles"}
TO_MANY = {"à", "aux"}
OF_WITH_ARTICLE = {"des", "du"}
AMONG_PEOPLE = {"de", "d'", "des", "du", "à", "aux", "au", "avec"}
TRADES = {"affaires", "maison", "sécurité", "équipage", "renseignement", "état"}
"""What people are of by trade: 'hommes d'affaires'."""
IDLE = {"également", "notamment", "aussi", "toutefois", "cependant"}
"""Words that a headline does without."""
TO_A_FIELD = {"à", "aux", "chargé", "chargée", "adjoint", "adjointe"}
BESIDE_WHICH = {"près", "auprès", "large"}
ACCREDITED = {"auprès"}
OF_A_DAY = {"le", "er"}
BEFORE_OFFICES = {"ancien", "nouveau"}
FROM: set[str] = set()
WITHIN_LISTS = {"de", "du", "d'", "des", "l'", "la", ",", "et"}
MASCULINE_THE = {"le", "l'", "du", "au"}
NOBODY_ALONE = {"état", "pays", "porte", "parti", "forces", "haut", "haute"}
"""Words of offices that alone tell of nobody."""
WHAT_IS_ASKED = {"de", "d'", "que", "qu'"}
TO_STATES = {"au", "aux"}
MELTED_ARTICLES = {"de", "d'", "du", "des", "au", "aux"}
NON_GRATA = {"persona", "personae", "personæ"}
SINE_DIE = {"sine"}
BARE_THE = {"the"}
BEFORE_VERB_OF_TWO: set[str] = set()
HERE_OR_THERE = {"ci", "là"}
WE_ENDINGS: tuple[str, ...] = ("ons", "mes")
TO_OR_OF = {"aux", "au", "à", "de", "d'", "des", "du"}
AGREEING_PARTICIPLES: tuple[str, ...] = ("e", "es", "és", "us", "ts")
"""Endings of participles that a masculine singular hardly ever has."""
AGREEING_ALONE: tuple[str, ...] = ("clus",)
"""Endings of those that have one of them all the same."""
OR_NOR = {"ou", "ni"}
MARKED_PARTICIPLES: tuple[str, ...] = (
    "ée",
    "ées",
    "és",
    "ie",
    "ies",
    "ue",
    "ues",
    "ise",
    "ises",
    "ite",
    "ites",
    "te",
    "tes",
)
"""Endings of participles that agree with a noun which is no masculine singular."""
OF_OR_IN: set[str] = set()
TO_WITH_ARTICLE = {"à", "au", "aux"}
MODALS_LIKE_MONTHS: set[str] = set()
WOULD: set[str] = set()
CANNOT: set[str] = set()
BARE_MODALS: set[str] = set()
MANY_ENDINGS: tuple[str, ...] = ("s", "men")
WISHING = {"vouloir", "souhaiter"}
YIELDING = {
    *(
        "céder",
        "accepter",
        "négocier",
        "signer",
        "reconnaître",
        "reculer",
        "plier",
        "capituler",
        "participer",
        "recevoir",
    ),
    *("ratifier", "traiter", "discuter", "dialoguer", "livrer", "extrader", "rendre", "transiger", "retirer"),
}
"""What somebody says that he will not do: he refuses."""
THIS = {"ce"}
WHICH: set[str] = set()
CLITICS_OF_MANY = {"les", "leur"}
CLITICS_OF_SAYINGS = {"l'", "le"}
CLITICS_OF_ONE = {"l'", "le", "la"}
HIM: set[str] = set()
MORE_THAN = {"de", "d'"}
ENDINGS_OF_DOZENS: tuple[str, ...] = ("aine", "aines")
CAPITAL_I: set[str] = set()
HOLD: set[str] = set()
OPENING_ASIDES = {"le", "ce", "dans", "par", "en"}
PARTICIPLE_ENDINGS: tuple[str, ...] = ()
EN_OR_Y = {"en", "y"}
WITH_EN = {"prendre", "remettre", "tenir", "tirer", "aller", "sortir", "retourner"}
"""Reflexive verbs of which "en" is a part: "s'en prendre à"."""
AS_A_HABIT = {
    "habituellement",
    "généralement",
    "ordinairement",
    "traditionnellement",
    "ordinaire",
    "habitude",
    "général",
}
"""Alone, or after "de" or "en": what is done on a day of each week."""
ALSO_THINGS = {"car"}
"""Words that lead a clause, and things behind an article: "un car"."""
EN = {"en"}
BEFORE_INFINITIVES = {"d'", "de", "le", "la", "les", "l'", "leur"}
BEFORE_NOUNS = {"le", "du", "au", "un"}
NOUNS_LIKE_INFINITIVES = {"pouvoir", "devoir", "dîner", "déjeuner", "être", "savoir", "avoir"}
NOUNS_LIKE_FORMS = {"est", "sommes", "avions", "or", "porte"}
BEFORE_NOUNS_LIKE_FORMS = {"l'", "de", "d'", "des", "vers", "à", "les", "du"}
DEATH = {"mort"}
GOING_IN = {"en", "dans", "au"}
HELD_AS_OBJECT = {"l'", "les", "le"}
FIRST_OR_SECOND_PERSON = {"je", "j'", "nous", "vous"}
SEATED_AT = {"à"}
OF_MANY_PEOPLE = {"de", "d'", "des"}
PLURAL_PARTICIPLES: tuple[str, ...] = ("és", "us", "ts")
WE_HAD = {"avions"}
MASCULINE_ARTICLE = {"le"}
NEWLY_ENDINGS: tuple[str, ...] = ()
SINGULARS_IN_S: tuple[str, ...] = ("mis", "pris", "clos")
"""Participles of one whose form is that of several."""
BEFORE_A_BODY = {"de", "du", "d'", "des", "la", "l'"}
ELIDED_IF = {"s'"}
AFTER_ELIDED_IF = {"il", "ils"}
ODD_SINGULARS: dict[str, str] = {}
"""Plurals that have no singular of their own, and what one of them is."""
PEOPLES_IN_S: tuple[str, ...] = ("is",)
"""Ends the singular of a people, as "français" does."""
CLOSED = {"clos"}
DOORS = {"huis"}
NEARBY: set[str] = set()
"""Words like a verb that only say near whom somebody is: "sources | close | to the talks"."""
ARTICLES_OF_ONE = {"le", "la"}
PRONOUNS_OF_CLITICS = {"la": "elle", "le": "il"}
"""Whom "la", "le" before a verb stand for, as the subject of another."""
OTHER_ARTICLES = {"le": "la", "la": "le"}
OTHER_GENDERS = {"le": "f", "la": "m"}
"""The gender of those for whom "le", "la" cannot stand."""
HIM_OR_HER: set[str] = set()
HER: set[str] = set()
WITHIN_WHAT: set[str] = set()
FRESHLY_SO: set[str] = set()
PREFIXES_OF_VERBS: set[str] = set()
SUBJECTS_OF_BASE_FORMS: set[str] = set()
BEFORE_NEW_SUBJECTS: set[str] = set()
LEADING_TIMES = {"le", "la", "l'", "ce", "ici", ","}
"""Go with a time that a headline leaves out."""
SAID_IN_FULL = {
    *("texte", "mesure", "mesures", "projet", "loi", "force", "contrat", "bail", "mandat", "décret", "motion", "enquête"),
    *("verdict", "sursis", "amendement", "réforme", "frontière", "embargo", "chantier", "liaison", "candidature", "convoi"),
    *("tribunal", "rapport", "route", "raffinerie", "barrage", "liste"),
}  # fmt: skip
"""What tells too little alone, though it is no happening: "Le texte sera signé"."""
TELLING_WHICH = {"de", "du", "des", "d'", "entre", "avec", "sur", "contre", "pour"}
"""Lead to what tells a thing from others of its name: "l'accord | de pêche", "la trêve | entre X et Y"."""
PARTS_OF_A_WHOLE: dict[str, set[str]] = {
    **dict.fromkeys(
        ("verdict", "jugement", "sentence", "audience", "plaidoiries", "délibéré", "réquisitoire"), {"procès"}
    ),
    **dict.fromkeys(
        ("ouverture", "clôture", "reprise", "lancement"),
        {"sommet", "conférence", "pourparlers", "négociations", "procès", "dialogue"},
    ),
    **dict.fromkeys(
        ("dépouillement", "résultats", "campagne"),
        {"présidentielle", "législatives", "référendum", "élection", "municipales"},
    ),
}
"""What is told of a whole: "Le verdict | du procès de X"."""
SAME_BY_ANOTHER_NAME = {"texte": {"accord", "traité", "projet", "protocole", "mémorandum", "décret", "pacte"}}
"""What one word may stand for, of the same gender."""
SPOKEN_AS: dict[tuple[str, ...], str] = {}

LETTERS_APART: set[tuple[str, str]] = {("oeu", "œu")}
"""Letters that wires write apart, and as the tables have them."""
