# ruff: noqa: E501 (tables of words)
"""English words that take the truth out of what they govern. Verbs by lemma, other words in lower case."""

FAILING = {"fail", "prevent", "stop", "avoid", "keep", "refrain", "neglect", "forget", "forbid", "bar", "deter", "dissuade", "hesitate",
           "abstain", "discourage"}  # fmt: skip
FAILING_WITH_FROM = {"stop", "keep", "bar"}
ADMITTING = {"regret", "admit", "acknowledge", "concede", "confess", "own"}
SUGGESTING = {"suggest", "insist", "ask", "request"}
INSISTING = {"insist", "ask", "request"}
PROPOSING = {"propose", "recommend"}
CEASING = {"cease", "stop"}
SUCCEEDING = {"manage", "succeed", "dare"}
TRYING = {"try", "attempt", "seek", "strive", "struggle", "dream", "aspire", "prefer", "bid", "press"}
UNABLE = {"unable", "unwilling", "powerless", "incapable", "reluctant", "loath", "slow"}
LIKELY = {"likely", "possible", "probable", "unlikely", "uncertain", "unclear", "doubtful", "conceivable", "plausible", "expected", "supposed",
          "meant", "improbable", "thinkable", "far", "elusive", "remote", "distant"}  # fmt: skip
UNTRUE = {
    "untrue",
    "false",
    "wrong",
    "true",
    "evidence",
    "proof",
    "sign",
    "indication",
    "question",
    "suggestion",
    "confirmation",
}
UNSURE = {"certain", "sure"}
"""Negated, they leave it open."""
UNTRUE |= UNSURE
TRUE_UNLESS_NEGATED = UNSURE | {
    "true",
    "evidence",
    "proof",
    "sign",
    "indication",
    "question",
    "suggestion",
    "confirmation",
}
MAY_BE: set[str] = set()
WITHOUT: set[tuple[str, ...]] = {("without",), ("rather", "than"), ("instead", "of"), ("far", "from"), ("short", "of")}
WAS_DUE = {"should", "ought"}
WITHOUT_NOUN = {"without", "no"}
CALLING_OFF = {"cancellation", "postponement", "suspension", "failure", "collapse"}
"""Before "of" and a happening: it did not take place."""
MISSING = {"absence", "refusal", "failure", "lack", "inability"}
NEEDS = {"need", "reason", "reasons", "grounds", "plans", "plan", "intention", "case", "prospect", "hope", "chance"}
"""After "no": what follows with "for" or "of" does not take place."""
IN_CASE: set[tuple[str, ...]] = {
    ("in", "case", "of"),
    ("in", "the", "event", "of"),
    ("in", "the", "case", "of"),
    ("barring",),
}
ASKING: dict[str, tuple[str, ...]] = {"call": ("for",), "calls": ("for",), "demand": ("for",), "demands": ("for",), "request": ("for",), "requests": ("for",), "plea": ("for",),
          "pleas": ("for",), "appeal": ("for",), "appeals": ("for",), "bid": ("for",), "push": ("for",)}  # fmt: skip
TOWARDS: tuple[str, ...] = ("towards", "toward")
POSSIBLE = {"possible", "potential", "alleged", "supposed", "suspected", "purported", "hypothetical", "proposed", "rumoured", "rumored", "reported",
            "threatened", "feared", "prospective"}  # fmt: skip
CLAIMING = {"claim", "allege", "purport", "think", "suspect", "suppose", "presume", "guess", "reckon"}
DOUBTING = {"doubt", "question", "dispute"}
CONFIRMING = {"confirm", "prove", "establish", "show", "verify", "indicate", "suggest", "say", "corroborate"}
UNCONFIRMED = {
    "unconfirmed",
    "unverified",
    "rumour",
    "rumours",
    "rumor",
    "rumors",
    "rumoured",
    "rumored",
    "purportedly",
}
UNCONFIRMED_PAIRS: set[tuple[str, ...]] = {("if", "confirmed"), ("if", "true")}
UNCONFIRMED_FIRST = UNCONFIRMED | {first for first, _ in UNCONFIRMED_PAIRS}
NEARLY: dict[str, set[str]] = {}
ALMOST = {"almost", "nearly"}
ALL_BUT = ["all", "but"]
"""Two words before a verb that say it was not quite done."""
BRINK = {
    "close",
    "verge",
    "brink",
    "cusp",
    "point",
    "near",
    "within",
    "inches",
    "about",
    "poised",
    "hours",
    "minutes",
    "short",
}
"""Words between a verb and an infinitive that say it had nearly come to that: "came close to signing"."""
EVEN_IF: set[str] = set()
FINDING_OUT = {"decide", "determine", "see", "rule", "vote", "check", "consider", "debate", "examine", "study", "know"}
IF_SO = {"if", "provided"}
NOT_BUT = {"only"}
"""Before a condition without which nothing will be: "only if"."""
RUNNING_OUT = {"expire", "lapse", "end", "finish"}
SINCE = {"since"}
EXTENDING = {"extend", "prolong", "renew"}
CONDITIONS = {"if", "unless", "provided", "lest", "whether", "assuming"}
ASKED = {"asked", "questioned", "quizzed", "pressed", "wondered", "asking", "over", "about", "on"}
"""Words before a condition that make a question of it: "asked whether X had met Y", "doubts over whether"."""
INVERTED_CONDITIONS = {"had", "should", "were"}
ASKED_WHY = {"why", "how", "when", "where", "who", "which", "what", "whose", "whom"}
YES_OR_NO = {
    "did",
    "do",
    "does",
    "has",
    "have",
    "had",
    "will",
    "would",
    "is",
    "are",
    "was",
    "were",
    "can",
    "could",
    "should",
    "shall",
    "may",
}
ATTEMPTS = {"attempt", "attempts", "effort", "efforts", "bid"}
TELLING = {"tell", "inform", "warn", "assure", "notify", "remind", "brief", "advise"}
EXPLETIVES = {"there"}
TOLD_BY_TELEPHONE = {"congratulate", "thank", "inform", "warn", "reassure", "brief"}
OVER_WHAT = {"by", "over", "on", "in", "via", "during"}
HAVING_TIME: set[str] = set()
THAT_IS: set[str] = set()
AT_THAT_MOMENT: dict[str, tuple[tuple[str, ...], ...]] = {
    "immediately": (("immediately",),),
    "promptly": (("promptly",),),
    "at": (("at", "once"),),
    "on": (("on", "the", "spot"),),
}
AFTER_A_MOMENT = {"after", "before"}
CHANCES: set[str] = set()
IMPLICATIVE = FAILING | SUCCEEDING | TRYING
"""Verbs above an infinitive that say whether it was done: the infinitive is what happened, or did not."""
DUE = {"due", "set", "slated", "bound"}
CLAIM_NOUNS = {
    *("claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations", "rumour", "rumours", "rumor"),
    *("rumors", "charge", "charges", "suggestion", "suggestions", "assertion", "assertions", "story", "stories", "contention", "insinuation"),
}  # fmt: skip
CALLED_AS = {"as"}
SHOWN = {"known", "disguised", "dressed", "described", "posing", "masquerading", "billed", "branded", "identified"}
"""Before "as" and what somebody is called or looks like."""
BLAMING = {
    "condemnation",
    "denunciation",
    "criticism",
    "accusation",
    "accusations",
    "rejection",
    "censure",
    "recognition",
}
"""What follows their "of" is what is blamed or turned down."""
SPOKEN_FROM = {"from"}
LIKE_OR_THAN = {"as", "than"}
FORESEEN = {"planned", "expected", "scheduled", "foreseen", "hoped", "feared", "anticipated"}
"""After one of those before, they are said by the way: "began as planned on Saturday"."""
AT_FIRST = {"originally", "initially", "previously", "first"}
MEANT_AT_FIRST: set[tuple[str, ...]] = {("originally",), ("initially",), ("first",), ("at", "first")}
"""Beside what tells a plan: it was for another day, and that one no longer holds."""
CLAIMED_AS: set[str] = set()
FALSE = {
    *("false", "untrue", "baseless", "unfounded", "groundless", "absurd", "fabricated", "fake", "wrong", "incorrect", "inaccurate", "nonsense"),
    *("invented", "lies", "bogus", "unsubstantiated", "propaganda", "ridiculous", "slanderous", "nonsensical"),
    *("invention", "inventions", "fabrication", "fabrications", "fiction", "fantasy", "lie", "hoax", "disinformation", "rubbish", "mistaken"),
    *("erroneous", "fanciful", "concocted", "exaggerated", "misinformation", "fantasies", "smear", "smears"),
}  # fmt: skip
"""What a claim is called by whoever rejects it."""
OF_WORKERS = {
    "ruling",
    "aid",
    "relief",
    "truce",
    "ceasefire",
    "sanctions",
    "coup",
    "election",
    "vote",
    "inquiry",
    "rescue",
}
"""Happenings that before a person or a body only say what they do: "aid workers", "truce monitors"."""
RUNS_AGAIN = {"campaign", "bid", "effort"}
"""Behind "re-election", which then takes place on no day of theirs."""
THINGS_FOR_DEEDS = {
    *("permit", "permits", "licence", "licences", "license", "licenses", "visa", "visas", "slot", "slots", "strip", "strips", "craft", "gear"),
    *("helicopter", "helicopters", "aircraft", "jet", "jets", "rifle", "rifles", "submarine", "submarines", "dog", "dogs"),
}  # fmt: skip
"""Behind a happening, which then only says what they are for: "a landing permit", "attack helicopters"."""
ASKING_WHETHER: set[str] = set()
TAKING_HOLD: set[str] = set()
NEAR: tuple[str, ...] = ()
ONE_OF_MANY: set[str] = set()
HOW_IT_WAS_DONE: set[str] = set()
HUNDREDS = {"hundred", "thousand", "million"}
SAYING_ALONE = {
    "testify",
    "apologise",
    "apologize",
    "concede",
    "confess",
    "relent",
    "object",
    "protest",
    "retaliate",
    "disagree",
}
"""Verbs of saying that say something by themselves: "The general testified"."""
WHO_ONLY = {"who", "whom"}
"""Relatives that stand for people alone."""
LEAVING = {"leave", "depart", "exit", "embark"}
SUSPENDING = {"suspend", "pause", "halt", "cut", "stop"}
BREAKING_OFF = {"suspend", "halt", "cut", "stop", "break", "interrupt"}
"""Verbs that end encounters: their object did not take place."""
VICTIMS_OF = {"assassination", "murder", "killing", "kidnapping", "abduction", "capture", "recapture", "poisoning", "shooting", "stabbing", "lynching",
              "ouster", "beheading", "slaying", "invasion", "annexation", "bombing", "shelling", "occupation", "seizure", "overthrow", "bombardment", "massacre"}  # fmt: skip
"""Happenings that "of" leads to whom they befell."""
PHASES = {"open", "begin", "start", "resume", "end", "collapse", "conclude", "close", "continue", "fail", "stall"}
DREADING = {
    "concern",
    "concerns",
    "warning",
    "warnings",
    "worry",
    "worries",
    "alarm",
    "anxiety",
    "dread",
    "apprehension",
    "suspicion",
}
"""Before "that" and what is still to come: it is only feared."""
LOOMING = {"looming", "approaching", "nearing"}
"""Between a happening that "with" leads and its day: it is ahead."""
AWAITING = {"facing", "awaiting", "pending"}
"""Before a happening that has its own day, still ahead."""
WAKES: set[tuple[str, ...]] = {
    ("in", "the", "wake", "of"),
    ("in", "the", "aftermath", "of"),
    ("in", "response", "to"),
    ("in", "retaliation", "for"),
    ("in", "the", "run", "up", "to"),
    ("on", "the", "eve", "of"),
    ("hours", "after"),
    ("days", "after"),
    ("hours", "before"),
    ("days", "before"),
    ("amid",),
    ("despite",),
    ("since",),
}
"""What a sentence opens on before a happening that has its own day."""
PLAN_FOR = {"for"}
"""Before a day: what is called or fixed is for that day."""
PREPARING = {"candidate", "candidates", "candidacy", "bid", "nomination", "campaign", "campaigning", "preparing", "preparations", "hopeful",
             "hopefuls", "contender", "contenders", "frontrunner", "favourite", "favorite", "rival", "rivals", "ahead", "before"}  # fmt: skip
"""Before "this year's election": it is still to come."""
FEARFUL = {"concerned", "worried", "afraid", "fearful", "anxious", "alarmed", "nervous"}
THREATS = {"threaten"}
THREATENING = {"threaten"}
"""In the passive, before what may come on a day ahead."""
ASKING_ABOUT: set[str] = set()
STALLED: dict[tuple[str, ...], str] = {
    ("on", "hold"): "postponed",
    ("in", "limbo"): "postponed",
    ("at", "a", "standstill"): "postponed",
    ("behind", "schedule"): "postponed",
}
"""After a verb: what has become of what should have taken place."""
CAME_TO_NOTHING: set[tuple[str, ...]] = {
    ("it", "did", "not"),
    ("nothing", "came", "of", "it"),
    ("that", "did", "not", "happen"),
    ("that", "never", "happened"),
    ("it", "never", "did"),
}
"""What was told to come did not."""
WANTING = {"want", "like", "need"}
"""Before an object and what is to become of it: what is asked of others."""
EAGER = {"keen", "eager", "anxious", "impatient", "hopeful", "love", "like", "prefer", "rather", "counting", "hope", "hopes",
         "forward"}  # fmt: skip
"""Words of a wish before what somebody would see done: "is keen to see them freed"."""
OBTAINING = {"have", "get"}
"""In the infinitive, before an object and what is to be done to it: "wants to have them freed"."""
RESULTING = {"come", "follow", "mark", "draw", "anger", "surprise", "embarrass", "delight", "stun", "enrage", "infuriate", "crown",
             "cap", "deepen", "prompt", "spark", "trigger", "provoke", "cause", "coincide"}  # fmt: skip
ATTENDING = {"attend", "witness", "oversee", "overshadow", "mar", "sponsor", "chair", "broadcast", "televise", "film"}
"""After a happening that is their subject: what is told is that happening."""
RECALLS = {"recall"}
HAS = {"has", "have", "'ve"}
IN_A_STATE = {"in", "under"}
SHIFTING = {"move", "shift", "bring", "push", "put", "switch", "reschedule"}
TO_A_DAY = {"to", "until", "till"}
"""In the passive and before another day: what they move no longer takes place on the day told first."""
COMING = {"come"}
GROUNDS = {"over", "after", "following", "citing", "despite", "condemning", "denouncing", "deploring"}
"""Before what something was done for."""
BURYING = {"bury", "cremate", "inter", "entomb"}
DYING = {"die"}
BEFALLING_PEOPLE = {"free", "arrest", "detain", "jail", "wound", "hospitalise", "extradite", "pardon"}
"""In the passive: they befall people, and no body."""
BARRING = {"bar", "ban", "prohibit", "forbid"}
DENOUNCING: set[str] = set()
SEEING = {"see"}
DIRECTIONS = {"up", "down", "out", "off", "away", "back", "over"}
CALLING = {"call"}
"""Verbs that telephone somebody, name something, or convene: their object tells which."""
DATED_BY = {"on"}
MEANS = {
    *("radio", "telephone", "phone", "letter", "telegram", "cable", "telex", "fax", "email", "mail", "text", "video"),
    *("videoconference", "satellite", "sea", "air", "road", "rail", "plane", "boat", "train", "helicopter", "proxy"),
}
"""After "by": how something is said or how somebody goes, and not who does it."""
"""Prepositions that belong to the date after them, never to the verb before."""
HOME_PAIRS: dict[tuple[str, ...], str] = {("high", "representative"): "EUU", ("secretary", "state"): "USA"}
PERSONAL = {"him", "her", "them"}
THINGS = {
    "ship", "ships", "vessel", "vessels", "freighter", "freighters", "tanker", "tankers", "ferry", "boat", "boats",
    "plane", "planes", "jet", "helicopter", "aircraft", "train", "convoy", "bridge", "pipeline", "missile",
    "missiles", "rocket", "rockets", "drone", "drones", "bomb", "bombs", "ruling", "law", "text", "document",
    "documents", "bill", "deadline", "mandate", "term", "ban", "borders", "border", "embassy", "airport", "port",
    "prices", "draft", "crisis", "fire", "storm", "earthquake", "conflict", "measure", "measures", "situation", "waves", "disarmament",
    "incident", "incidents", "cremation", "funeral", "body", "bodies", "weapons", "declaration", "quarrel", "next",
}  # fmt: skip
"""Subjects that act upon nobody: no actor of a happening."""
FORBIDDING = {"forbid", "ban", "drop", "scrap", "abandon", "shelve", "tear", "bury", "axe"}
"""In the passive these leave nothing of what was planned."""
AGENDAS = {"agenda", "cards", "table"}
PREFERRING = {"prefer", "choose", "opt"}
"""After a plan, what was done instead."""
LOOKING = {"look", "seem", "appear", "remain", "be", "grow", "become"}
"""Verbs that only lead to what is thought of their subject."""
ABLE = {"can", "cannot", "could"}
"""Negated, they say that it will not be, or was not."""
REFUSING = {"refuse", "reject", "rule", "decline", "spurn", "rebuff", "dismiss", "exclude", "veto", "oppose"}
"""What they refuse does not take place."""
ANY_ONE = {"a", "an", "any", "another", "further", "new"}
"""Before what is refused: nothing that stands already."""
BUT_FOR: set[tuple[str, ...]] = {("but", "for"), ("without",), ("if", "not", "for"), ("were", "it", "not", "for"), ("had", "it", "not", "been", "for"), ("only", "for")}  # fmt: skip
"""Open what kept a thing from being done."""
LACKING: set[tuple[str, ...]] = {("absent",), ("failing",), ("in", "the", "absence", "of"), ("in", "default", "of"), ("for", "want", "of"), ("for", "lack", "of")}  # fmt: skip
"""Open what must be for a threat not to be carried out."""
NAYS = {"no"}
"""After a verb of saying, and at the end of its words: a refusal."""
FOUNDERING = {"come", "collapse", "founder", "unravel"}
"""What comes to nothing is their subject, and no object."""
FOILING = {"foil", "thwart", "avert", "forestall", "scupper", "torpedo"}
"""What they are done to never came about."""
INTENDING = {"intend", "mean", "want", "plan"}
"""Negated, what they lead to is not to be."""
NOT_YET = {"yet"}
DRAFTED: set[str] = set()
"""After "projet de": a text, and no plan."""
FALSELY: set[tuple[str, ...]] = {
    ("falsely",),
    ("wrongly",),
    ("mistakenly",),
    ("erroneously",),
    ("prematurely",),
    ("in", "error"),
}
"""Beside a verb of saying: it was not so."""
HINTING = {"hint", "moot", "float"}
"""What they only let it be thought may come."""
PROVING = {"prove", "turn"}
"""Before "false": what a claim is in the end."""
RULED_OUT: set[tuple[str, ...]] = {
    ("out", "of", "the", "question"),
    ("off", "the", "table"),
    ("off", "the", "cards"),
    ("off", "the", "agenda"),
    ("off",),
    ("dead",),
}
"""After a copula: what is not to be."""

# Figures of two times, side by side.
THAN = {"than"}
LENGTHS_BEFORE = {"more", "less", "fewer", "longer", "rather", "other"}
"""Just before "than" and a length: "more than a year ago"."""
SOONER = {"later", "earlier", "sooner", "faster", "quicker", "rather", "other"}
MORE = {"more", "less", "fewer", "higher", "lower", "better", "worse", "bigger", "smaller"}
COMPARATIVE_ENDINGS: str | tuple[str, ...] = "er"
FIGURE_UNITS = {"%", "percent", "per", "million", "billion", "trillion", "points", "dollars", "euros", "pounds", "yen", "barrels", "tonnes", "tons"}  # fmt: skip
HOPED_THAT = {"hope", "hopes", "wish", "wishes", "confidence", "optimism", "expectation", "expectations", "possibility", "chance", "likelihood", "prospect", "speculation", "rumours", "rumors"}  # fmt: skip
"""Just before "that": what follows is no more than that, whatever its tense."""
CURRENCIES = {"$", "dollar", "dollars", "cents", "pound", "pounds", "franc", "francs", "rouble", "roubles", "ruble", "rubles", "rupee", "rupees", "peso", "pesos", "dinar", "dinars", "dirham", "dirhams", "rial", "rials", "riyal", "riyals", "lira", "lire", "liras", "crown", "crowns", "krone", "kroner", "krona", "kronor", "yen", "yuan", "won", "baht", "shilling", "shillings", "rand", "marks"}  # fmt: skip
"""Behind the word for a land and an amount before it, they tell of money, and not of the land."""
COMPARED_WITH: set[tuple[str, ...]] = {("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from"), (",", "from"), ("against",), ("versus",)}  # fmt: skip
COMPARED_BESIDE: set[tuple[str, ...]] = {("compared", "with"), ("compared", "to"), ("relative", "to")}

SUSPECTING = {"accuse", "suspect", "convict"}
OF_CHARGES = {"of"}
"""Of whom they tell what he is charged with: "a man accused of spying"."""

OF_SOMETHING = {
    *(
        "accuse",
        "warn",
        "inform",
        "notify",
        "remind",
        "convict",
        "acquit",
        "suspect",
        "assure",
        "deprive",
        "rob",
        "strip",
    ),
    *(
        "cure",
        "rid",
        "speak",
        "learn",
        "hear",
        "complain",
        "talk",
        "consist",
        "boast",
        "clear",
        "absolve",
        "tell",
        "dispose",
    ),
    *("relieve", "advise", "persuade", "convince"),
}
"""Verbs that take what follows "of" themselves, whatever noun stands between."""
LEADING_DEEDS = {"since", "after", "following", "before", "despite", "over", "for", "until", "by", "with", "to", "amid"}
"""Before a noun with a day of its own: "since the end on June 24 of the war"."""
DEED_ENDINGS: tuple[str, ...] = (
    "tion",
    "sion",
    "tions",
    "sions",
    "ing",
    "ings",
    "ment",
    "ture",
    "death",
    "birth",
    "launch",
    "return",
)
"""Nouns that end so tell mostly what was done."""
BEFORE_DATES = {"on", "in"}
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
    "edition",
    "tradition",
    "religion",
    "nation",
    "building",
    "government",
    "parliament",
    "morning",
    "evening",
    "meeting",
}
"""Nouns that end like deeds and are none."""
BOUNDS = {"after", "following"}
"""Before a happening with a day of its own, which bounds what the verb tells and does not date it."""
TIME_PARTS = {"end", "start", "beginning", "middle", "close", "month", "year", "week"}
"""Parts of a time, and no happenings: "before the | end | of March"."""
ALL_POINTS = {"everything"}
NOT_ONCE: set[str] = set()
LITOTES: dict[str, tuple[str, str, frozenset[str]]] = {}
PAPERS = {
    "letter",
    "letters",
    "document",
    "documents",
    "memo",
    "memos",
    "draft",
    "note",
    "cable",
    "cables",
    "filing",
    "minutes",
}
"""What is not meant for everybody, and becomes known on the day on which somebody sees it."""
SEEN = {"seen", "saw", "obtained", "reviewed", "viewed", "consulted", "leaked", "showed"}
TOLLS = {"toll", "tally", "count"}
SET_PAIRS: set[tuple[str, str]] = set()
SHOWING = {"show", "reveal"}
LEARNING: set[str] = set()
"""Verbs that tell behind what was learnt from whom: ", a appris l'AFP"."""
