# ruff: noqa: E501 (tables of words)
"""English word classes. Lower case, straight apostrophes; read by the engine, which contains no English word."""

from timeline.extraction.languages.en.bodies import *  # noqa: F403
from timeline.extraction.languages.en.conduct import *  # noqa: F403
from timeline.extraction.languages.en.deeds import *  # noqa: F403
from timeline.extraction.languages.en.doubts import *  # noqa: F403
from timeline.extraction.languages.en.effects import *  # noqa: F403
from timeline.extraction.languages.en.homes import *  # noqa: F403
from timeline.extraction.languages.en.idioms import *  # noqa: F403
from timeline.extraction.languages.en.light import *  # noqa: F403
from timeline.extraction.languages.en.meant import *  # noqa: F403
from timeline.extraction.languages.en.measures import *  # noqa: F403
from timeline.extraction.languages.en.parties import *  # noqa: F403
from timeline.extraction.languages.en.people import *  # noqa: F403
from timeline.extraction.languages.en.senses import *  # noqa: F403
from timeline.extraction.languages.en.sides import *  # noqa: F403
from timeline.extraction.languages.en.small import *  # noqa: F403
from timeline.extraction.languages.names import *  # noqa: F403
from timeline.temporal.languages.en.wording import WORDING

HAVE, BE = "have", "be"
COMPANIONS = {"accompany", "flank", "escort", "question", "interview", "contact", "reach", "quote", "ask", "press"}
"""Participles that only go with what the main verb says: the day beside them is its day."""
TAKING_OFFICE = {"swear", "inaugurate", "enthrone", "crown"}
"""Participles at the head of a sentence that say on what occasion somebody spoke."""
SESSION_BODIES = {
    "council",
    "summit",
    "forum",
    "conference",
    "ministers",
    "leaders",
    "heads",
    "assembly",
    "committee",
    "meeting",
}
"""Bodies that act at a session, as its communiqué calls them."""
SESSION_PARTIES = {"delegation"}
SESSION_THANKS = {"accept"}
"""Verbs by which a session only thanks: "accepted the invitation"."""
HOLDING_FORTH = {
    "speak",
    "address",
    "talk",
    "write",
    "appear",
    "testify",
    "broadcast",
    "respond",
    "react",
    "reply",
    "comment",
    "campaign",
    "tweet",
    "answer",
}
"""Gerunds that only tell where and when the main verb was said: "speaking in Toronto on Sunday, X warned"."""
POINTING = {"it"}
"""Open a clause that only points: "it was on Tuesday that"."""
SUBJECT_COMPLEMENTISERS = {"that"}
SUBJECT_RELATIVES = {"who"}
"""They open nothing that has another subject: "who left in May and on Friday he"."""
POINTED_BY = {"only", "not", "until", "just", "precisely", "also", "the"}
NICKNAMING: set[str] = set()
NOBODY = {"no", "neither", "nobody", "none", "nothing"}
NEITHER = {"nor", "neither"}
NOT_THEN = {"not"}  # "signed on Tuesday, not Monday"
PATHS = {"way", "stage", "path", "groundwork"}  # "paving the way for an election on Nov. 12"
TEXTS_HERE = {"story", "article", "version", "dispatch"}  # "This Oct. 10 story has been corrected"
COMING_AFTER = {"come", "follow"}
NEWS_BODIES = {
    "media",
    "television",
    "tv",
    "radio",
    "press",
    "police",
    "reports",
    "newspapers",
    "agencies",
    "data",
    "figures",
}
SEEMING = {"seem", "appear"}
HEARSAY = {"reportedly", "allegedly", "supposedly", "apparently", "purportedly"}
ON_PAIN_OF: tuple[str, ...] = ("or", "face")
THOUGHT = {
    "believe",
    "think",
    "understand",
    "suspect",
    "accuse",
    "presume",
    "suppose",
    "know",
    "allege",
    "rumour",
    "rumor",
    "report",
}
NEGATIONS = {"not", "never", "no", "n't"}
NEVER = {"never"}
EACH = {"each"}
SELDOM = {"seldom", "rarely", "infrequently"}
USUALLY = {
    *("usually", "normally", "routinely", "typically", "traditionally", "customarily", "generally", "habitually"),
    *("invariably", "ordinarily", "often", "sometimes", "frequently", "occasionally", "periodically"),
}
"""Beside a verb: it tells what is done again and again."""
NEGATION_MARKS: set[str] = set()
CLITICS: set[str] = {"not", "n't", "'d", "'ll"}
REFLEXIVES: set[str] = set()
BOUND_TO: dict[str, set[str]] = {}
OF_OTHERS: tuple[str, ...] = ()
OBJECT_CLITICS: set[str] = set()
ADVERBS = {
    *(
        "also",
        "already",
        "then",
        "not",
        "never",
        "later",
        "again",
        "once",
        "since",
        "now",
        "still",
        "just",
        "all",
        "both",
    ),
    *(
        "however",
        "too",
        "even",
        "yet",
        "reportedly",
        "first",
        "earlier",
        "twice",
        "re",
        "long",
        "been",
        "each",
        "instead",
        "to",
    ),
    *("he", "she", "they", "it", "soon", "ever", "only", "further", "meanwhile", "being"),
}
THEIRS = {"its": "their", "his": "their", "her": "their"}
ITS = {"their": "its"}
THERE: set[str] = set()
LASTING = {"for", "during"}
UNOWNED = {"his": "the", "her": "the", "its": "the", "their": "the"}
CONTRACTED: dict[str, str] = {}
BUT = {"but"}
LOOSE_ENDS = {
    "and",
    "but",
    "most",
    "only",
    "even",
    "or",
    *(
        "then",
        "of",
        "by",
        "with",
        "at",
        "the",
        "a",
        "during",
        "throughout",
        "shortly",
        "soon",
        "just",
        "immediately",
        "there",
        "here",
    ),
}
ADVERB_ENDING: str | tuple[str, ...] = "ly"
SUBJECT_PRONOUNS = {"he": "ms", "she": "fs", "they": "mp", "it": "ns", "i": "1s", "we": "1p"}
IMPERSONAL: set[str] = set()
APPEARING: set[str] = set()
ASIDE_WORDS: set[str] = set()
DONE_BY_NOBODY: set[str] = set()
DONE_TO_NOTHING: tuple[tuple[str, ...], ...] = ()
NEVER_PERSONAL: set[str] = set()
LEFT_TO_DO: set[str] = set()
SAID_ASIDE: set[tuple[str, ...]] = set()
SAID_BY_NOBODY: set[str] = set()
TRUE_OF_NOBODY: set[str] = set()
FALLING_TO: set[str] = set()
IMPERSONAL_NOUNS: set[str] = set()
RELATIVES = {"who", "which", "whose", "where", "whom", "whence"}
COMPLEMENTISER = {"that"}
NOT_REPORT_BEFORE = {"so", "such", "than", "the", "in", "for", "of", "on", "by", "with", "from", "to", "all"}
SUBORDINATORS = {
    *("when", "while", "after", "before", "because", "although", "though", "since", "if", "unless", "until", "as"),
    *("whereas", "once", "whether"),
}
BARE_SUBORDINATORS = {"when", "while", "because", "although", "though", "if", "unless", "whereas", "whether", "after", "before", "as",
                      "until", "since"}  # fmt: skip
COMPARED = {"many", "much", "few", "little", "early", "late", "recently", "high", "low"}
UNMARKED_PLURALS: tuple[str, ...] = ("men", "people", "police", "children")
CONJUNCTIONS = {"and", "but", "or", "then", "nor"}
AND = {"and"}
DETERMINERS = {
    *("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "two", "three", "four"),
    *("several", "some", "any", "no", "each", "both"),
}
ARTICLES = {"the", "a", "an"}
PLURAL_STARTS = {"several", "both", "these", "those"}
OBJECT_RELATIVES = {"which", "whom"}
OF_WHICH: set[str] = set()
DEFINITE = {"the": "the", "a": "the", "an": "the", "this": "the", "that": "the"}
AUXILIARY_STARTS = {
    "be",
    "been",
    "being",
    "must",
    "may",
    "might",
    "will",
    "should",
    "can",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "had",
    "would",
    "could",
    "shall",
}
COPULAS = {"s": "was", "p": "were"}
PLAN_COPULAS = {"s": "is", "p": "are"}
COPULAS_AHEAD = {"s": "will be", "p": "will be"}
AMOUNTS = {"more", "nearly", "about", "some", "around", "over", "almost"}
DEMONSTRATIVES = {"this", "that", "these", "those"}
POSSESSIVES = {"his", "her", "its", "their", "our"}
INDEFINITE = {"this": "the", "that": "the", "these": "the", "those": "the"}
PREPOSITIONS = {
    **dict.fromkeys(("to", "against", "toward", "towards", "on", "upon", "at"), "recipient"),
    **dict.fromkeys(("with", "between", "among", "alongside"), "participant"),
    **dict.fromkeys(("by",), "by"),
    **dict.fromkeys(("per",), "source"),
    **dict.fromkeys(("of",), "of"),
    **dict.fromkeys(("in", "for", "from", "into", "under", "over", "near", "within", "without", "about", "during", "through",
                     "after", "before", "since", "outside", "inside", "across", "despite", "until", "around", "behind"), "none"),
}  # fmt: skip
PLACE_PREPOSITIONS = {"in", "at", "near", "to"}
MEDIATION = {"mediation", "auspices", "supervision", "brokered", "mediated", "hosted", "facilitated"}
SOURCE_WORDS = {"according"}
TITLES = {
    "mr": "m",
    "mrs": "f",
    **dict.fromkeys(
        ("majesty", "excellency", "highness", "hon", "honourable", "honorable", "eminence", "holiness"), ""
    ),
    "ms": "f",
    "sir": "m",
    "hon": "",
    "rt": "",
    "lord": "m",
    "gen": "",
    "general": "",
    "col": "",
    "colonel": "",
    "lt": "",
    "maj": "",
    "brig": "",
    "adm": "",
    "admiral": "",
    "capt": "",
    "captain": "",
    "marshal": "",
    "bishop": "",
    "archbishop": "",
    "cardinal": "",
    "congressman": "m",
    "congresswoman": "f",
    "rep": "",
    "judge": "",
    "sheikh": "m",
    "sheik": "m",
    "prince": "m",
    "princess": "f",
    "sen": "",
    "dr": "",
    "miss": "f",
    "lady": "f",
    "dame": "f",
    "baroness": "f",
    **dict.fromkeys(
        ("justice", "rev", "reverend", "father", "prof", "professor", "imam", "mullah", "ayatollah", "comrade"), ""
    ),
    **dict.fromkeys(
        ("lieutenant", "major", "brigadier", "commander", "sergeant", "rear", "vice-admiral", "monsignor"), ""
    ),
    **dict.fromkeys(
        ("sgt", "corporal", "constable", "inspector", "superintendent", "detective", "commodore", "gov"), ""
    ),
    **dict.fromkeys(("coun", "cllr", "cr", "councillor", "councilman", "councilwoman", "alderman"), ""),
    **dict.fromkeys(("signor", "señor", "senhor", "herr", "monsieur"), "m"),
    **dict.fromkeys(("signora", "señora", "senhora", "frau", "madame", "mme"), "f"),
}
RANKS = {
    "gen",
    "general",
    "col",
    "colonel",
    "lt",
    "maj",
    "major",
    "brig",
    "adm",
    "admiral",
    "capt",
    "captain",
    "marshal",
    "commander",
    "sgt",
}
HOME_TITLES = {
    "congressman": "USA",
    "congresswoman": "USA",
    "sir": "GBR",
    "dame": "GBR",
    "baroness": "GBR",
    "lord": "GBR",
    "pope": "VAT",
    "nuncio": "VAT",
}
HOMES_OF_SHORT_TITLES: dict[str, tuple[str, ...]] = {"gov": ("USA", "NGA", "KEN", "PHL"), "rep": ("USA", "PHL")}
GENDERS: dict[str, str] = {}
DESCRIPTIONS = {"head", "leader", "chief", "former"}
ACCENTED: dict[str, str] = {}
ABBREVIATIONS = {"mr", "mrs", "ms", "dr", "prof", "rev", "hon", "coun", "cllr", "maj", "brig", "adm", "capt", "sgt", "cmdr", "st", "gen", "sen", "rep", "gov", "col", "lt"}  # fmt: skip
ABBREVIATIONS_OF_NUMBERED = {"no", "nos", "jan", "feb", "aug", "sept", "oct", "nov", "dec"}  # "team No. 225", "Dec. 8"
NAME_PARTICLES = {
    *("de", "von", "van", "der", "den", "el", "al", "ben", "bin", "di", "da", "ibn", "la", "le"),
    *("ould", "ul", "ur", "uz", "dos", "das", "abu", "abou", "ter", "bint"),
}
NAME_SUFFIXES = {"jr", "sr"}
MONTHS_AND_DAYS = {
    *map(str.lower, WORDING.weekdays + WORDING.months),
    "apr",
    "aug",
    "christmas",
    "dec",
    "easter",
    "feb",
    "jan",
    "jul",
    "jun",
    "mar",
    "nov",
    "oct",
    "ramadan",
    "sep",
    "sept",
}
OPENERS = {
    *(
        "had",
        "has",
        "have",
        "did",
        "do",
        "does",
        "will",
        "would",
        "could",
        "should",
        "can",
        "might",
        "must",
        "is",
        "are",
        "was",
    ),
    *(
        "were",
        "unless",
        "let",
        "barring",
        "given",
        "without",
        "instead",
        "rather",
        "far",
        "neither",
        "nor",
        "nobody",
        "nothing",
    ),
    *(
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "but",
        "and",
        "or",
        "in",
        "on",
    ),
    *(
        "at",
        "to",
        "for",
        "by",
        "with",
        "from",
        "after",
        "before",
        "when",
        "while",
        "as",
        "since",
        "if",
        "his",
        "her",
        "its",
    ),
    *(
        "their",
        "our",
        "my",
        "both",
        "all",
        "no",
        "not",
        "some",
        "many",
        "most",
        "two",
        "three",
        "four",
        "however",
        "meanwhile",
    ),
    *(
        "earlier",
        "later",
        "then",
        "yesterday",
        "today",
        "tomorrow",
        "according",
        "under",
        "during",
        "despite",
        "last",
        "next",
    ),
    *(
        "there",
        "what",
        "who",
        "how",
        "why",
        "where",
        "asked",
        "speaking",
        "only",
        "also",
        "still",
        "although",
        "though",
    ),
    *(
        "because",
        "once",
        "until",
        "about",
        "over",
        "between",
        "among",
        "against",
        "you",
        "your",
        "yes",
        "one",
        "several",
    ),
    *(
        "talks",
        "negotiators",
        "officials",
        "diplomats",
        "mr",
        "mrs",
        "ms",
        "dr",
        "whether",
        "even",
        "more",
        "less",
        "five",
    ),
}
OFFICES = {
    "president": "president", "presidents": "president", "prime": "prime", "premier": "prime", "chancellor": "prime",
    "minister": "minister", "ministers": "minister", "secretary": "secretary", "foreign": "foreigner", "defence": "defender", "defense": "defender",
    "leader": "leader", "leaders": "leader", "spokesman": "spokes", "spokeswoman": "spokes", "spokesperson": "spokes",
    "king": "monarch", "queen": "monarch", "shah": "monarch", "pope": "monarch", "pontiff": "monarch", "ambassador": "ambassador", "ambassadors": "ambassador",
    "adviser": "adviser", "advisor": "adviser", "envoy": "envoy", "envoys": "envoy", "negotiator": "envoy", "negotiators": "envoy",
    "counterpart": "counterpart", "counterparts": "counterpart", "head": "head", "chief": "chief", "ministry": "ministry", "vice": "vice", "deputy": "deputy",
    "senator": "senator", "speaker": "speaker", "mayor": "mayor", "governor": "governor", "government": "government", "governments": "government", "army": "army", "forces": "army", "troops": "army",
    "parliament": "parliament", "presidency": "presidency", "assistant": "deputy", "delegation": "delegation", "delegations": "delegation", "authorities": "authorities", "side": "side",
    "soldiers": "army", "military": "army", "lawmakers": "parliament", "senate": "parliament", "officials": "authorities",
    "opposition": "opposition", "diplomats": "envoy", "diplomat": "envoy", "emperor": "monarch", "national": "national", "high": "high", "director": "head",
    "supreme": "monarch", "general": "general", "crown": "monarch", "regime": "government", "official": "authorities", "jets": "army", "warplanes": "army",
    "chiefs": "chief", "heads": "head", "premiers": "prime", "kings": "monarch", "emir": "monarch", "sultan": "monarch", "mayors": "mayor", "governors": "governor",
    "spokesmen": "spokes", "advisers": "adviser", "senators": "senator", "junta": "government", "cabinet": "government", "generals": "general",
}  # fmt: skip
OFFICE_COMPLEMENTS: dict[tuple[str, ...], str] = {
    ("foreigner", "minister"): "foreign", ("foreigner", "ministers"): "foreign", ("foreigner", "secretary"): "foreign", ("foreigner", "ministry"): "foreign ministry",
    ("foreigner", "chief"): "foreign", ("defender", "minister"): "defence", ("defender", "secretary"): "defence", ("defender", "chief"): "defence", ("defender", "ministers"): "defence",
    ("defender", "ministry"): "defence ministry", ("secretary", "state"): "foreign", ("secretary", "general"): "head", ("secretary", "defense"): "defence",
    ("secretary", "defence"): "defence", ("prime", "minister"): "prime", ("prime", "ministers"): "prime", ("vice", "president"): "vice",
    ("head", "state"): "president", ("head", "government"): "prime", ("minister", "foreign"): "foreign", ("ministry", "foreign"): "foreign ministry",
    ("national", "adviser"): "adviser", ("national", "advisor"): "adviser", ("high", "representative"): "foreign", ("deputy", "minister"): "deputy",
    ("monarch", "leader"): "monarch", ("secretary", "foreign"): "foreign", ("deputy", "secretary"): "deputy", ("chief", "spokesman"): "spokes",
    ("monarch", "prince"): "heir", ("head", "general"): "head", ("secretary", "treasury"): "economy", ("deputy", "spokesman"): "spokes",
    ("chief", "negotiator"): "envoy", ("deputy", "foreign"): "deputy", ("head", "mission"): "envoy", ("army", "chief"): "chief", ("army", "commander"): "chief", ("opposition", "leader"): "opposition leader",
}  # fmt: skip
CAPITAL_BODIES: set[str] = set()
OFFICE_FILLERS_AFTER: dict[str, set[str]] = {}
OFFICE_ONLY_BEFORE = {"supreme": {"leader"}, "crown": {"prince", "princess"}}
OFFICE_NEEDS_COMPLEMENT = {"foreigner", "defender", "national", "high", "prime", "supreme"}
OFFICE_FILLERS = {
    *(
        "of",
        "the",
        "minister",
        "ministers",
        "secretary",
        "state",
        "foreign",
        "affairs",
        "general",
        "defense",
        "defence",
        "security",
    ),
    *(
        "national",
        "adviser",
        "advisor",
        "policy",
        "chief",
        "special",
        "leader",
        "president",
        "representative",
        "government",
    ),
    *(
        "party",
        "communist",
        "negotiator",
        "spokesman",
        "spokeswoman",
        "ministry",
        "prince",
        "nuclear",
        "for",
        "elect",
        "supreme",
    ),
    *("treasury", "council", "staff", "director", "executive", "officer", "delegate"),
}
PLURAL_OFFICES = {"presidents", "ministers", "leaders", "ambassadors", "counterparts", "envoys", "negotiators", "delegations", "diplomats",
                  "governments", "chiefs", "heads", "premiers", "kings", "mayors", "governors", "advisers", "senators", "generals", "spokesmen"}  # fmt: skip
NOT_PERSON = {
    *("ministry", "government", "army", "parliament", "presidency", "delegation", "authorities", "opposition", "party"),
    *("foreign ministry", "defence ministry", "state", "side"),
}
SHARED_THINGS = {
    *("talks", "negotiations", "meeting", "discussions", "contacts", "encounter", "round", "dialogue", "consultations"),
    *(
        "agreement",
        "accord",
        "treaty",
        "pact",
        "deal",
        "protocol",
        "truce",
        "ceasefire",
        "memorandum",
        "text",
        "signing",
    ),
}
NEIGHBOUR = {"neighbour", "neighbor"}
RELATIONS = {
    *("relations", "ties", "ambassador", "diplomat", "diplomats", "consul", "consuls", "attache", "attaché", "embassy"),
    *("envoy",),
}
DOMESTIC = {
    *("constitution", "opposition", "parliament", "law", "laws", "election", "elections", "vote", "party", "parties"),
    *("union", "unions", "strike", "students", "protesters", "demonstrators", "press", "newspapers", "rebels", "taxes"),
    *("senate", "congress", "lawmakers", "journalists", "citizens", "corruption", "mayor", "judges", "activists"),
}
FOREIGN = {"foreign"}
OF_SOME = {"of"}
EXPERTS = {
    "experts",
    "officials",
    "officers",
    "technicians",
    "engineers",
    "representatives",
    "aides",
    "teams",
    "generals",
}
OF_MANY = {
    *(
        "peace",
        "international",
        "annual",
        "cabinet",
        "committee",
        "council",
        "parliament",
        "assembly",
        "party",
        "virtual",
    ),
    *(
        "emergency",
        "regional",
        "alliance",
        "bloc",
        "board",
        "coalition",
        "human",
        "world",
        "un",
        "u.n.",
        "staff",
        "union",
    ),
    *("crisis", "leaders", "heads", "foreign"),
}
PAIR_HEADS = {"generals", "colonels", "leaders", "men", "presidents", "ministers", "diplomats", "officials", "women"}
PAIR_STATES = {
    "countries",
    "republics",
    "allies",
    "rivals",
    "kingdoms",
    "capitals",
    "sides",
    "powers",
    "superpowers",
    "states",
    "governments",
    "nations",
    "neighbours",
    "neighbors",
    *("parties", "camps", "delegations", "armies", "navies", "teams", "peoples"),
}
TWO = {"two", "both"}
AFTER_EVENT = {"after", "following"}
DURING_EVENT = {"during", "at", "in", "on", "sidelines"}
BEFORE_EVENT = {"before", "ahead"}
THEN: tuple[str, ...] = ("then", "afterwards", "subsequently")
CONDITION_LEADS: set[str] = set()
HEADLINE_DROPS = {"also", "then", "however", "already", "again", "later", "meanwhile", "reportedly"}
TELEPHONE = {
    "phone",
    "telephone",
    "video",
    "videoconference",
    "virtual",
    "call",
    "teleconference",
    "videolink",
    "hotline",
}
MODALS = {
    "will": {"pres": "scheduled", "cond": "scheduled"},
    "would": {"cond": "scheduled"},
    "may": {"pres": "expected"}, "might": {"pres": "expected"}, "could": {"pres": "expected", "cond": "expected"},
    "should": {"pres": "expected", "cond": "expected"}, "must": {"pres": "scheduled"}, "can": {"pres": "expected"},
    "shall": {"pres": "scheduled"},
}  # fmt: skip
WILL_FORMS = {"will", "would", "may", "might", "could", "should", "must", "can", "shall", "'ll", "cannot"}
INFINITIVE_MARKS = {"to", "than"}
INFINITIVE_ENDINGS: tuple[str, ...] = ()
GIVEN_OUT = {
    **dict.fromkeys(("opinion", "reply", "response", "findings"), "statement"),
    **dict.fromkeys(("decision", "decisions", "choice"), "other"),
}
"""What is awaited from somebody on a day, and the kind of thing that it will be."""
PLANNED = {"schedule": "scheduled", "expect": "scheduled", "plan": "scheduled", "set": "scheduled", "due": "scheduled",
           "slate": "scheduled", "convene": "scheduled"}  # fmt: skip
MOTION: set[str] = set()
ARTICLE_SOURCE = "the article"
LEADER_OF = "Leader"
UNKNOWN_PAST: tuple[str, ...] = ("ed", "en")
UNKNOWN_FUTURE: dict[str, tuple[str, str]] = {}
UNKNOWN_SIMPLE_PAST: dict[str, tuple[str, str]] = {}
NOT_VERBS = {"united", "armed", "hundred", "red", "need", "indeed", "speed", "seed", "led"}
WHO = {
    "agent": "agent",
    "recipient": "recipient",
    "participant": "participant",
    "mediator": "mediator",
    "source": "source",
}
QUESTION_LABELS = {"q", "question"}
ANSWER_LABELS = {"a", "answer"}
NOUN_STANCES = {
    **dict.fromkeys(
        ("intention", "intentions", "ambition", "ambitions", "desire", "wish", "willingness", "readiness"), "expected"
    ),
    **dict.fromkeys(("speculation", "talk"), "expected"),
    **dict.fromkeys(("fear", "fears", "risk", "risks", "threat", "threats", "worry", "worries"), "feared"),
    **dict.fromkeys(
        (
            "chance",
            "chances",
            "likelihood",
            "plan",
            "plans",
            "hope",
            "hopes",
            "possibility",
            "proposal",
            "prospect",
            "prospects",
            "rumours",
            "rumors",
        ),
        "expected",
    ),
}
AT_DATE = {"to", "until"}
DATE_LINKS = {"of"}
BETWEEN, AND_WORD, WITH = "between", "and", "with"
PRESENT_HEADLINES = False
REFLEXIVE_PRONOUN: tuple[str, ...] = ("", "")
TOPICAL = {"this", "that", "it"}
AT_ONCE: tuple[str, ...] = ("as",)
HOME_OFFICES: dict[str, str] = {}
SOLE_OFFICES = {"pope": "VAT", "pontiff": "VAT", "shah": "IRN"}
NO_ARTICLE: set[str] = set()
MASCULINE_IN_E: set[str] = set()
PLURAL_NAMES: tuple[str, ...] = (
    "United States",
    "United Nations",
    "Netherlands",
    "Philippines",
    "United Arab Emirates",
    "Maldives",
)
FEMININE_NAMES: set[str] = set()
SILENT_H: tuple[str, ...] = ()
WITH_ARTICLE = {"United States", "United Kingdom", "United Nations", "Netherlands", "Philippines", "United Arab Emirates", "Soviet Union",
                "European Union", "Vatican", "African Union", "Arab League", "Security Council", "Czech Republic", "Red Cross"}  # fmt: skip
WITHIN_TIMES: set[str] = set()
STRUCK_IN = {"in", "during"}
GUESSED = {"suspected", "alleged"}
MANY_IN_OFFICE = {"ministers", "secretaries"}
FIELD_PREPOSITIONS = {"of", "for"}
LAST_NAMED = {"latter"}
LAST_OF_MANY: set[str] = set()
AS_WELL_AS: tuple[tuple[str, ...], ...] = (("as", "well", "as"), ("along", "with"), ("together", "with"))
"""Between commas behind a subject: what follows acts with it."""
CONCERNED: set[str] = set()
ONE_OF_TWO = {"former": 0}
"""Which of two told of together, after "the"."""
THIS_ONE: set[str] = set()
FEMININE_ONES: set[str] = set()
FEMININE_MANY: set[str] = set()
WHEN = {"when"}
MEET_ALONE = {
    *("haggle", "wrangle"),
    "convene",
    "reconvene",
    "converge",
    "reassemble",
    "congregate",
    "summon",
    "shake",
    "meet",
    "confer",
    "negotiate",
    "gather",
    "discuss",
    "debate",
    "huddle",
}
MUTUAL_SPEECH = {"speak", "talk"}
# Regular verbs that nobody is done by: without an auxiliary their form in -ed is no participle.
INTRANSITIVE = {
    "clash",
    *("die", "arrive", "happen", "occur", "disappear", "vanish", "emerge", "erupt", "collapse", "resign", "talk", "retreat"),
    *("escape", "protest", "depart", "react", "reply", "respond", "testify", "preside", "participate", "apologise", "apologize"),
    *("collide", "explode", "expire", "lapse", "persist", "remain", "stay", "intervene", "insist", "complain", "disagree", "abstain"),
    *("stand", "walk", "spring", "slide", "skid", "hurtle", "veer", "careen", "kneel", "leap", "flare", "crawl", "stroll", "stray", "amble", "drift"),
    *("secede", "defect", "capitulate", "mutiny", "rebel", "revolt", "renege", "retaliate", "succumb", "perish", "prevail", "ensue"),
}  # fmt: skip
# What befalls truces, talks and terms, and never "it" where a body was named before.
FOUNDERING_ALONE = {"collapse", "founder", "unravel", "expire", "lapse", "erupt"}
PAYING = {"pay"}
ENDING_ALONE: set[str] = {"end", "collapse", "peter"}
WITHHOLDING = {
    "withhold",
    "withheld",
    "withholding",
    "withholds",
    "block",
    "blocked",
    "freeze",
    "froze",
    "suspend",
    "suspended",
    "cancel",
    "cancelled",
    "canceled",
    "halt",
    "halted",
}
PEOPLE_ENDINGS: tuple[str, ...] = ("ese", "ish", "ch", "iss")
"""Of names of peoples that are no single man: "the Japanese", "the British", "the French", "the Swiss"."""
IN_DIARIES = {"open", "close", "end", "begin", "start", "resume", "conclude", "adjourn", "reconvene", "sit"}
DONE_TO_TEXTS = {
    "fear",
    "hope",
    "submit",
    "ratify",
    "sign",
    "publish",
    "initial",
    "table",
    "deliver",
    "draft",
    "issue",
    "print",
    "translate",
    "circulate",
    "halt",
}
"""In the passive: no state is submitted, ratified or printed."""
PLACE_ADVERBS = {"home", "there", "here", "abroad", "overseas", "ashore", "aboard"}
# Verbs that are never without an object: "was arrested and released" is done to one, and so is "was crated and shipped".
DONE_TO_SOMEBODY = {
    "swear",
    *("arrest", "release", "free", "deport", "expel", "detain", "jail", "imprison", "ship", "send", "kill", "charge", "convict"),
    *("sentence", "hang", "execute", "shoot", "seize", "hand", "transfer", "extradite", "fine", "ban", "suspend", "dismiss"),
    *("replace", "appoint", "adopt", "approve", "ratify", "publish", "cancel", "postpone", "abandon", "destroy", "bomb", "rescue"),
    *("wound", "injure", "damage", "flood", "torch", "lift", "impose", "deliver", "accuse", "invite", "summon", "recall", "question", "indict", "acquit", "pardon", "bury", "take"),
    *("bring", "put", "place", "throw", "murder", "behead", "abduct", "kidnap", "capture", "repatriate", "evacuate", "interrogate"),
    *("beat", "torture", "stab", "burn", "loot", "ransom", "stop", "search", "impound", "escort", "hospitalise", "hospitalize"),
    *("tow", "intercept", "disarm", "dissolve", "annul", "overturn", "scrap", "annex", "occupy", "name", "nominate", "elect", "reelect"),
    *("award", "grant", "give", "deny", "refuse", "reject", "strip", "overthrow", "oust", "depose", "exile", "remand", "banish"),
    *("blow", "forward", "hold", "shell", "drag", "force", "order", "scuttle", "sack", "cut", "reinstate", "restore"),
}  # fmt: skip
# Verbs whose object is somebody: no release, no dismissal and no ban is jailed.
DONE_TO_PERSONS = {
    *("arrest", "deport", "detain", "jail", "imprison", "convict", "accuse", "suspect", "indict", "acquit", "pardon", "extradite"),
    *("hang", "execute", "murder", "behead", "abduct", "kidnap", "interrogate", "torture", "sentence", "remand", "exile", "banish"),
    *("elect", "reelect", "appoint", "nominate", "sack", "wound", "injure", "kill", "charge", "swear", "evict", "handcuff"),
}  # fmt: skip
# Verbs that say something of a thing and are followed by no clause: "criticised | the sanctions the ministry announced".
JUDGING_THINGS = {
    *("accuse", "admonish", "assail", "berate", "blame", "blast", "brand", "castigate", "censure", "chastise", "chide", "condemn"),
    *("criticise", "criticize", "decry", "denigrate", "denounce", "deplore", "deride", "disparage", "excoriate", "fault", "lambast"),
    *("lambaste", "pillory", "rap", "rebuke", "reprimand", "revile", "scold", "slam", "upbraid", "vilify", "applaud", "back"),
    *("celebrate", "commend", "congratulate", "defend", "describe", "downplay", "echo", "extol", "hail", "honour", "honor", "laud"),
    *("mourn", "outline", "portray", "praise", "release", "reject", "salute", "thank", "tout", "welcome", "refute", "unveil", "offer"),
}  # fmt: skip
# Verbs after which "that" may be left out; those of the second line take a thing as well: "announced sanctions".
SAYING_CLAUSES = {
    *("say", "tell", "believe", "think", "claim", "insist", "allege", "argue", "estimate", "add", "assert", "maintain", "contend"),
    *("warn", "complain", "know", "hope", "fear", "suspect", "learn", "hear", "swear", "stress", "reckon", "assume", "conclude"),
}  # fmt: skip
SAYING_THINGS = {
    "announce",
    "deny",
    "report",
    "confirm",
    "reveal",
    "declare",
    "admit",
    "acknowledge",
    "note",
    "suggest",
}
SAID_IN = {"in", "by", "through", "via", "on"}
UTTERANCES = {"interview", "statement", "letter", "speech", "address", "message", "article", "note"}
WRITINGS = {"text", "manifesto", "memorandum", "memo", "telegram", "cable", "petition", "circular", "tweet"}
BY = {"by"}
PRESENCE = {"presence", "alongside"}
