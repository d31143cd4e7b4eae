"""The smallest English words and endings, which rules ask for one by one."""

AS_WHAT = {"as", "in"}
"""Before an office: who holds it."""
A_OR_AN = {"a", "an"}
BOTH = {"both"}
ELIDED_THE: set[str] = set()
FEMININE_AGREEMENT: tuple[str, ...] = ()
FEMININE_ENDING: tuple[str, ...] = ()
GENDERED_ARTICLES: set[str] = set()
IN_TIME = {"in"}
"""Before a year or a month."""
IT = {"it"}
LINKING_T: set[str] = set()
OF_ONE_THING = {"of"}
OF_SEVERAL: set[str] = set()
OF_WHOSE = {"whose"}
OF_WITHOUT_ARTICLE = {"of"}
PAST_ENDING: tuple[str, ...] = ("ed",)
PLURAL_ENDINGS: tuple[str, ...] = ("s",)
PLURAL_OF_MEN: tuple[str, ...] = ("men",)
SO = {"so"}
DEFINITE_ARTICLES = {"the"}
THE_FEMININE = {"the"}
THE_ONE = {"the"}
TO = {"to"}
UNCHANGED_PARTICIPLES: tuple[str, ...] = ()
WEAK_OF: set[str] = set()
OF_OR_FOR = {"of", "for"}
ELIDED: set[str] = set()
LEADING_TO_NAMES = {".", "-", "ex", "former", "outgoing", "retired", "then"}
"""Between an article or a title and the name it leads to."""
LEADING_TO_DAYS = {"the"}
NEWLY = {"on", "the", "its", "new", "a", "s", "first", "second", "next", "yesterday", "today", "late", "early"}
"""Between a participle and the office that somebody comes to."""
FEMININE_PEOPLES: tuple[str, ...] = ()
ENDINGS_OF_INFINITIVES: tuple[str, ...] = ()
BEFORE_WHAT_IT_IS = {"a", "an", "the"}
""""called the deal | a mistake"."""
ON_A_DAY = {"on"}
RELATIVES_GO_ON = False
NAMES_HAVE_GENDER = False
TELLER_BEHIND = False
CLOSING_DENIAL = {".", ",", ";"}
"""After the auxiliary of a verb that is left unsaid."""
BEFORE_WHAT_IS_DATED = {"of", "at", "after", "by", "in"}
SMALL_BEFORE_DAYS = {"on", "in"}
PARTICIPLES_IN_E: tuple[str, ...] = ()
IS = {"is", "was"}
FOR_WHOM = {"for"}
FOR_OR_IN = {"for", "in"}
BEFORE_THE_DAY = {"on"}
OF_OR_TO_SEVERAL: set[str] = set()
NEAR_OR_FROM: set[str] = set()
TO_THE: set[str] = set()
TOWNS_WITH_ARTICLE: set[str] = set()
ARTICLES_WITHIN: set[str] = set()
LINKING_OFFICES = {"of", "for", "to"}
ONE_RECEIVES: set[str] = set()
CALLED_SOMETHING = {"a", "an", "the", "his", "her", "their", "one", "s", "'s"}
""""called him | a killer": no call was made."""
DUE_AFTER = {"had", "have", "has", "was", "were", "is", "are"}
""""was | due to decide", "had | been set to meet"."""
HAVING = {"had", "have", "has"}
BEEN = {"been"}
ARE_NOW = {"is", "are"}
DO = {"do"}
SETTING_A_TIME = {"for", "in", "on", "at", "to"}
MAJORITIES = {"majority", "margin"}
RETORTS = {"response", "reaction", "answer", "reply", "riposte", "retort"}
"""What "was to | do something" tells as done: "its response was to expel ten diplomats"."""
FIRST_OF_ALL = {"first"}
ADVERBS_LIKE_PLURALS = {
    *("always", "perhaps", "sometimes", "afterwards", "besides", "nevertheless", "nonetheless", "thus", "else", "this"),
    *("towards", "yes", "its", "his", "ours", "theirs", "themselves", "ourselves", "less", "regardless", "was", "has"),
    *("upwards", "onwards", "backwards", "forwards", "overseas", "indoors", "outdoors", "whereas", "unless", "is"),
}
"""In 's', and no nouns in the plural."""
ENDINGS_OF_DOERS: tuple[str, ...] = ("ers", "men", "ists")
"""Of people in the plural: "truckers", "fishermen"."""
NO_PLURALS: tuple[str, ...] = ("ss", "series", "news")
"""Endings of words in 's' that are no plurals."""
THERE_TO = {"y"}
OF_ONE_STATE = {"national"}
"""Before a body: that of one state."""
AT_THE = {"at"}
BARE_TO: set[str] = set()
IN_PLACES = {"in", "near"}
IN_THE: tuple[str, ...] = ("in", "the")
"""Before the name of a state that has an article."""
GENERAL = {"general"}
FIELD, MARSHAL = {"field"}, {"marshal"}
UNION = {"union"}
PARTS_OF_RANKS = {"field", "lieutenant", "major"}
OF_OR_TO_ONE: set[str] = set()
NAMES_LIKE_MONTHS = {"Jan"}
OWNED_BY_THEM = {"their"}
IN_THE_COURSE = {"during"}
OF_ANOTHER_BODY = {"national", "party", "parliamentary"}
"""After the name of a body: it is another one."""
HONOURS_AS_INITIALS = {"he", "hh"}
"""Initials that are no name's: 'H.E. President Masisi'."""
OPPOSITION = {"opposition"}
LEADER = {"leader"}
OFFICIAL = {"official"}
CHIEF = {"chief"}
ISLANDS = {"islands"}
TO_MANY: set[str] = set()
OF_WITH_ARTICLE: set[str] = set()
AMONG_PEOPLE = {"of", "to", "with"}
TRADES: set[str] = set()
IDLE = {"also"}
"""Words that a headline does without."""
TO_A_FIELD = {"for"}
BESIDE_WHICH: set[str] = set()
ACCREDITED: set[str] = set()
OF_A_DAY = {"on"}
BEFORE_OFFICES = {"former", "new", "senior", "top", "chief"}
FROM = {"from"}
WITHIN_LISTS = {"of", "the", ",", "and"}
MASCULINE_THE: set[str] = set()
NOBODY_ALONE = {"state", "high", "forces"}
"""Words of offices that alone tell of nobody."""
WHAT_IS_ASKED: set[str] = set()
TO_STATES: set[str] = set()
MELTED_ARTICLES: set[str] = set()
NON_GRATA = {"persona", "personae"}
SINE_DIE = {"sine"}
BARE_THE = {"the"}
BEFORE_VERB_OF_TWO = {"last", "first", "also", "then", "next", "later"}
"""What may stand between 'the two' and their verb."""
HERE_OR_THERE: set[str] = set()
WE_ENDINGS: tuple[str, ...] = ()
TO_OR_OF = {"with", "of"}
AGREEING_PARTICIPLES: tuple[str, ...] = ()
AGREEING_ALONE: tuple[str, ...] = ()
OR_NOR: set[str] = set()
MARKED_PARTICIPLES: tuple[str, ...] = ()
OF_OR_IN = {"of", "in"}
TO_WITH_ARTICLE: set[str] = set()
MODALS_LIKE_MONTHS = {"may"}
WOULD = {"would"}
CANNOT = {"cannot"}
BARE_MODALS = {"may", "might", "could", "should", "can", "must", "cannot"}
MANY_ENDINGS: tuple[str, ...] = ("s", "men")
WISHING: set[str] = set()
YIELDING = {
    "yield",
    "accept",
    "negotiate",
    "sign",
    "bow",
    "surrender",
    "cede",
    "ratify",
    "compromise",
    "extradite",
    "concede",
}
"""What somebody says that he will not do: he refuses."""
THIS: set[str] = set()
WHICH = {"which"}
CLITICS_OF_MANY: set[str] = set()
CLITICS_OF_SAYINGS: set[str] = set()
CLITICS_OF_ONE: set[str] = set()
HIM = {"him"}
MORE_THAN = {"than"}
ENDINGS_OF_DOZENS: tuple[str, ...] = ()
CAPITAL_I = {"i"}
HOLD = {"hold"}
OPENING_ASIDES: set[str] = set()
PARTICIPLE_ENDINGS: tuple[str, ...] = ("ed", "ing")
EN_OR_Y = {"en", "y"}
AS_A_HABIT: set[str] = set()
ALSO_THINGS: set[str] = set()
WITH_EN: set[str] = set()
EN = {"en"}
BEFORE_INFINITIVES: set[str] = set()
BEFORE_NOUNS: set[str] = set()
NOUNS_LIKE_INFINITIVES: set[str] = set()
NOUNS_LIKE_FORMS: set[str] = set()
BEFORE_NOUNS_LIKE_FORMS: set[str] = set()
DEATH: set[str] = set()
GOING_IN: set[str] = set()
HELD_AS_OBJECT: set[str] = set()
FIRST_OR_SECOND_PERSON = {"i", "we"}
SEATED_AT = {"in", "at"}
OF_MANY_PEOPLE = {"of"}
PLURAL_PARTICIPLES: tuple[str, ...] = ()
WE_HAD: set[str] = set()
MASCULINE_ARTICLE: set[str] = set()
NEWLY_ENDINGS: tuple[str, ...] = ("ly",)
SINGULARS_IN_S: tuple[str, ...] = ()
BEFORE_A_BODY = {"of", "the"}
ELIDED_IF: set[str] = set()
AFTER_ELIDED_IF: set[str] = set()
ODD_SINGULARS: dict[str, str] = {"talks": "round of talks"}
"""Plurals that have no singular of their own, and what one of them is."""
PEOPLES_IN_S: tuple[str, ...] = ()
"""Ends the singular of a people, as "français" does."""
CLOSED: set[str] = set()
DOORS: set[str] = set()
NEARBY = {"close"}
"""Words like a verb that only say near whom somebody is: "sources | close | to the talks"."""
ARTICLES_OF_ONE: set[str] = set()
PRONOUNS_OF_CLITICS: dict[str, str] = {}
OTHER_ARTICLES: dict[str, str] = {}
OTHER_GENDERS: dict[str, str] = {}
HIM_OR_HER = {"him", "her"}
HER = {"her"}
WITHIN_WHAT = {"in", "at", "under", "during", "by", "inside", "aboard"}
"""What they lead is told of by the participle right behind it: "in | a letter sent in May"."""
FRESHLY_SO = {"newly", "freshly"}
PREFIXES_OF_VERBS = {"re", "co", "test"}
"""With a hyphen before a verb: "re-elected", "test-fired"; any other makes it an adjective: "Saudi-led"."""
SUBJECTS_OF_BASE_FORMS = {"they", "we", "i", "you", "who"}
BEFORE_NEW_SUBJECTS = {"where", "when", "whose"}
"""Open a clause of which the word behind them is the subject or begins it: "where | talks | open"."""
LEADING_TIMES = {"the", "from", ","}
"""Go with a time that a headline leaves out."""

LETTERS_APART: set[tuple[str, str]] = set()
