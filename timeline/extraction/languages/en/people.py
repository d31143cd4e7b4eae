# ruff: noqa: E501 (tables of words)
"""English words for people and bodies: what a name is introduced as, and what takes it up again."""

import re

# Heads of a description: "Russian dissident X", "X, a senior figure in the opposition".
HUMANS = {
    *("activist", "dissident", "rebel", "guerrilla", "separatist", "politician", "statesman", "reformer", "campaigner", "protester", "militant", "jihadist", "warlord", "strongman"),
    *("writer", "novelist", "author", "poet", "journalist", "reporter", "editor", "columnist", "photographer", "filmmaker", "director", "artist", "singer", "blogger"),
    *("lawyer", "attorney", "judge", "prosecutor", "magistrate", "jurist", "rapporteur", "investigator", "inspector", "monitor"),
    *("man", "woman", "billionaire", "oligarch", "banker", "industrialist", "entrepreneur", "tycoon", "magnate", "businessman", "businesswoman", "financier", "economist", "historian", "analyst"),
    *("professor", "academic", "scholar", "researcher", "scientist", "physicist", "engineer", "doctor", "expert", "specialist", "strategist", "veteran"),
    *("diplomat", "negotiator", "mediator", "envoy", "emissary", "ambassador", "consul", "attache", "attaché", "representative", "delegate", "coordinator", "commissioner", "official", "aide", "intermediary", "counselor", "counsellor"),
    *("deputy", "lawmaker", "legislator", "senator", "congressman", "congresswoman", "mp", "mep", "parliamentarian", "mayor", "governor", "candidate", "nominee", "speaker", "whip", "frontbencher", "backbencher"),
    *("general", "colonel", "commander", "officer", "admiral", "captain", "lieutenant", "marshal", "major", "brigadier", "soldier", "pilot", "spy", "agent", "chief", "fighter", "militiaman"),
    *("president", "vice", "secretary", "minister", "premier", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "boss", "leader", "head", "chairman", "chairwoman", "chairperson", "chair", "chancellor"),
    *("figure", "founder", "cofounder", "member", "heir", "rival", "opponent", "critic", "ally", "successor", "predecessor", "partner", "loyalist", "hardliner", "moderate", "insider", "confidant", "protege"),
    *("bishop", "archbishop", "cardinal", "patriarch", "imam", "mullah", "ayatollah", "cleric", "priest", "pastor", "prince", "princess", "king", "queen", "emir", "sultan", "sheikh", "pope", "monk", "rabbi"),
    *("hostage", "national", "citizen", "refugee", "prisoner", "detainee", "exile", "unionist", "worker", "athlete", "footballer", "student", "farmer", "survivor", "gunman", "suspect", "assassin"),
    *("son", "daughter", "brother", "sister", "wife", "husband", "widow", "nephew", "niece", "cousin", "counterpart", "colleague", "number", "no", "mastermind", "architect", "supporter", "planner", "organiser", "organizer"),
    *("counsel", "skipper", "fisherman", "fishermen", "sailor", "seaman", "trawlerman", "gendarme", "policeman", "policewoman", "policemen", "guard", "marine", "commando", "paratrooper", "peacekeeper", "observer"),
    *("technician", "contractor", "mercenary", "conscript", "dictator", "autocrat", "ruler", "fugitive", "publisher", "cartoonist", "playwright", "composer", "surgeon", "nurse", "teacher", "trader"),
    *("driver", "missionary", "nun", "nuncio", "primate", "vicar", "cosmonaut", "interpreter", "translator", "chargé", "businessmen", "businesswomen", "tourist", "climber", "boxer", "cyclist", "actor"),
    *("actress", "comedian", "lobbyist", "auditor", "registrar", "ombudsman", "servicemen", "serviceman", "guardsman", "coastguard", "shipowner", "hacker"),
    *("assistant", "undersecretary", "under", "permanent", "comptroller", "treasurer", "manager", "executive", "operator", "scion", "captive", "defector", "whistleblower", "astronaut", "technocrat", "economy"),
}  # fmt: skip
# People of whom one seldom tells the name.
PEOPLE = {
    *("men", "women", "people", "children", "troops", "crew", "crewmen", "businessmen", "businesswomen", "fishermen", "policemen", "migrant", "settler", "pilgrim", "resident", "villager"),
    *("civilian", "employee", "trainee", "recruit", "pupil", "miner", "trucker", "passenger", "visitor", "voter", "shareholder", "investor", "creditor", "exporter", "importer", "police", "servicemen", "coastguards"),
}  # fmt: skip
SIDES_OF_ANY = {"parties", "camps"}
"""What two are called as well who are no states: only those who just dealt with each other."""
PAIR_SIDES = {
    "sides",
    "parties",
    "camps",
    "delegations",
    "armies",
    "teams",
}  # what two of a civil war are called as well
SPEAKING_FOR = {"for", "to", "of"}
AT_PLACES = {"at", "in"}
BACKING = {
    "support",
    "backing",
    "help",
    "consent",
    "blessing",
    "opposition",
    "request",
    "behalf",
    "approval",
    "objections",
}
GIVING_UP = {"abandon", "drop"}
DATED: set[str] = set()
ARRESTING = {"arrest", "detain", "imprison", "seize", "capture"}
SENTENCING = {"sentence", "convict", "execute"}
"""What befalls those who are arrested on another day."""
READ_AS_NOUNS: set[str] = set()
BARE_OF: set[str] = set()
BEGINNING: set[str] = set()
MEANT_FOR: set[str] = set()
# Beside an office: somebody else than whoever holds it.
NOT_HOLDING = {
    *("emeritus", "coptic", "copts", "alexandria"),
    *("former", "ex", "deputy", "vice", "assistant", "acting", "interim", "elect", "designate", "late", "future", "incoming", "onetime", "then", "ousted"),
    *("deposed", "toppled", "overthrown", "associate", "under", "undersecretary", "candidate", "hopeful", "nominee", "aspiring", "would-be"),
}  # fmt: skip
# Before an office: what befell whoever holds it or held it.
BEFALLEN = {
    *("ousted", "deposed", "toppled", "overthrown", "jailed", "imprisoned", "detained", "exiled", "disgraced", "impeached"),
    *("slain", "murdered", "assassinated", "arrested", "indicted", "convicted", "kidnapped", "abducted", "defeated"),
}  # fmt: skip
STAYING_AWAY = {"miss", "skip", "shun", "boycott"}
NEW_ONES = {"new"}
SOMEBODY = {"a", "an", "another", "one", "any", "every", "each", "some"}
ONE_MORE_OF = {
    *("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
    *("another", "first", "last", "latest"),
}
"""Without a noun: one of those that the sentence before counts."""
ONE_MORE = {"new", "second", "third", "other", "senior", "top", "former", "future", "different", "sitting"}
# What acts for the person it belongs to: his government and his troops, not his brother or his lawyers.
ACTING_BODIES = {
    *("administration", "government", "cabinet", "regime", "team", "camp", "presidency", "delegation", "junta", "army", "forces", "troops"),
    *("soldiers", "militia", "militias", "jets", "warplanes", "navy", "fighters"),
}  # fmt: skip
# What a state's own chief, leader or spokesman may be said to lead or to speak for.
LED_BY_HOLDERS = {
    "of",
    "the",
    "for",
    "new",
    "current",
    "top",
    "paramount",
    "long",
    "time",
    "president",
    "presidential",
    "kremlin",
    "supreme",
}
BODIES = {
    *("group", "movement", "organisation", "organization", "party", "agency", "front", "coalition", "alliance", "company", "firm", "bank", "militia", "guerrillas", "union"),
    *("association", "foundation", "commission", "committee", "tribunal", "court", "assembly", "league", "bloc", "institution", "watchdog", "charity", "network", "conglomerate", "giant", "insurgency"),
    *("federation", "confederation", "institute", "consortium", "subsidiary", "operator", "maker", "newspaper", "daily", "broadcaster", "council", "panel", "mission", "faction", "outfit", "junta"),
    *("fund", "cartel", "lender", "grouping", "ngo", "manufacturer", "airline"),
}  # fmt: skip
DONE_TO_PEOPLE = {
    *("elect", "reelect", "re-elect", "appoint", "oust", "sack", "unseat", "arrest", "jail", "imprison", "detain", "indict", "convict"),
    *("acquit", "assassinate", "murder", "behead", "wound", "injure", "kidnap", "abduct", "extradite", "deport", "exile", "hospitalise"),
    *("hospitalize", "pardon", "swear", "impeach", "depose"),
}  # fmt: skip
HOME_PHRASES: dict[str, tuple[str, ...]] = {
    "secretary of state for external affairs": ("CAN",), "assistant secretary of state for": ("USA",), "under secretary of state for political": ("USA",), "deputy secretary of state for": ("USA",),
    "secretary of state for": ("GBR",), "secretary to the treasury": ("GBR",), "commonwealth secretary": ("GBR",), "colonial secretary": ("GBR",), "first lord of the": ("GBR",), "first sea lord": ("GBR",),
    "duchy of lancaster": ("GBR",), "minister of state at the": ("GBR",), "lord president of the council": ("GBR",), "president of the board of trade": ("GBR",), "paymaster general": ("GBR",),
    "joint chiefs of staff": ("USA",), "political resident": ("GBR",), "political agent": ("GBR",),
    "secretary of state": ("USA",), "secretary of defense": ("USA",), "defense secretary": ("USA", "PHL"), "treasury secretary": ("USA",), "secretary of the treasury": ("USA",),
    "commerce secretary": ("USA",), "homeland security secretary": ("USA",), "energy secretary": ("USA",), "press secretary": ("USA",), "majority leader": ("USA",), "house speaker": ("USA",), "minority leader": ("USA",),
    "foreign secretary": ("GBR", "IND", "PAK", "BGD", "LKA", "NPL", "PHL", "MEX"), "home secretary": ("GBR",), "defence secretary": ("GBR",), "chancellor of the exchequer": ("GBR",),
    "national security adviser": ("USA", "IND", "GBR"), "national security advisor": ("USA", "IND"), "secretary-general": ("UNO", "NAT"), "secretary general": ("UNO", "NAT"), "high representative": ("EUU",),
    "culture secretary": ("GBR",), "business secretary": ("GBR",), "environment secretary": ("GBR",), "health secretary": ("GBR", "USA"), "lord privy seal": ("GBR",), "lord chancellor": ("GBR",),
    "assistant secretary of": ("USA",), "undersecretary of": ("USA",), "enlargement commissioner": ("EUU",), "home affairs commissioner": ("EUU",), "fisheries commissioner": ("EUU",), "trade commissioner": ("EUU",),
    "external relations commissioner": ("EUU",), "competition commissioner": ("EUU",), "development commissioner": ("EUU",), "environment commissioner": ("EUU",), "justice commissioner": ("EUU",),
    "energy commissioner": ("EUU",), "economy commissioner": ("EUU",), "agriculture commissioner": ("EUU",), "crisis management commissioner": ("EUU",), "neighbourhood commissioner": ("EUU",), "neighborhood commissioner": ("EUU",),
    "chancellor": ("DEU", "AUT", "GBR"), "taoiseach": ("IRL",), "tánaiste": ("IRL",), "tanaiste": ("IRL",), "senator": ("USA",),
}  # fmt: skip
# Capitalised words that make a name that of a body, and the small words that go on with it.
BODY_WORDS = {
    *("bank", "council", "committee", "commission", "organization", "organisation", "fund", "union", "front", "movement", "party", "army", "league", "agency"),
    *("federation", "institute", "centre", "center", "court", "congress", "alliance", "association", "ministry", "office", "authority", "campaign", "society", "group"),
    *("forum", "assembly", "board", "bureau", "conference", "confederation", "brigade", "brigades", "department", "secretariat", "tribunal", "network", "coalition", "service"),
    *("forces", "force", "company", "corporation", "plc", "inc", "ltd", "corp", "foundation", "parliament", "senate", "house", "cabinet", "university", "initiative", "command"),
    *("airlines", "airways", "energy", "petroleum", "oil", "mission", "watch", "international", "community", "directorate", "registry", "administration", "commons", "lords"),
}  # fmt: skip
BODY_LINKS = {"of", "for", "and", "against", "on"}
# Heads of an office that a name follows: "Fisheries Minister X".
BEFORE_NAMES = {
    *("minister", "president", "secretary", "premier", "spokesman", "spokeswoman", "spokesperson", "ambassador", "envoy", "adviser", "advisor", "governor", "mayor"),
    *("mp", "mep", "lawmaker", "congressman", "congresswoman", "chairman", "chairwoman", "commander", "leader", "chief", "director", "negotiator", "commissioner", "senator", "speaker", "representative", "chancellor", "executive"),
}  # fmt: skip
BEFORE_RANKS = {"field", "air", "vice", "rear", "wing", "group", "his", "her", "excellency", "royal", "highness"}
"""With a capital, the first word of a rank or an honour: "Field Marshal", "His Excellency Mr"."""
GENERALS = {"attorney", "solicitor", "auditor", "comptroller", "prosecutor"}
"""What stands before the "general" that is no rank."""
FIRST_NAME_TITLES = {"sir", "lady", "dame", "prince", "princess"}
CHAIRED = {
    *("assembly", "senate", "parliament", "court", "federation", "bank", "committee", "tribunal", "congress", "bundestag", "knesset", "conference", "chamber", "house"),
    *("league", "confederation", "association", "foundation", "group", "region", "university", "party", "movement", "front", "company", "institute", "national"),
}  # fmt: skip
TAKING_UP = {"the", "this", "that"}
STILL_SO = {"remain", "stay", "stand", "still", "continue", "apply"}
"""Behind a day: what was done then goes on: "the sanctions imposed in June 2023 remain in force"."""
PARTS_OF_MANY = {"one", "some", "most", "many", "several", "all", "both", "half", "each", "none"}
RANKS_OF_ENVOYS = {"special", "personal", "deputy", "resident", "senior", "principal", "chief", "acting"}
"""With a capital, before "Representative" and the like behind a name."""
GERUND_ENDING = "ing"
OUTCOMES = {
    "outcome",
    "outcomes",
    "result",
    "results",
    "conclusions",
    "details",
    "aftermath",
    "anniversary",
    "findings",
}
"""What one tells of a happening with a day of its own."""
OWNER_MARKS = {"'s"}
SITTINGS = {"meeting", "session", "sitting", "conference", "event"}
CLOCKED = {"begin", "start", "end", "open", "close", "adjourn", "conclude", "last", "suspend", "resume"}
"""What the minutes of a meeting tell by the clock."""
SESSION_SPEAKERS = {"representative", "delegate"}
CALLED_OTHERWISE = {"chancellor", "taoiseach"}
HOUSES = {"downing street": "prime", "white house": "president", "kremlin": "president", "blue house": "president"}
"""Where the holder of an office works, whom a text from there calls by it alone."""
PROVISOS = {"unless", "until"}
"""Conditions without which a headline would tell more than was said."""
REMEMBERING: set[str] = set()
RECALLING = {"recalling", "noting", "welcoming", "commemorating", "citing", "invoking", "reaffirming", "marking"}
BRIEFING = {"brief", "update"}
UNDOING = {
    *("end", "lift", "free", "release", "withdraw", "halt", "stop", "reverse", "repeal", "revoke", "suspend", "remove"),
    *("leave", "return", "restore", "cancel", "drop", "scrap", "reopen", "dismantle", "abandon", "ease", "vacate"),
}
"""What one is asked to do with what one did oneself: "to free the teacher it arrested"."""
THEMSELVES = {"themselves", "himself", "herself", "itself"}
AIMED_AFTER_DAYS = {"of", "on", "against", "between"}
"""After the day of a happening: to whom or to what it was done: "the attack on 3 June on a convoy"."""
TITLES_TAKEN_UP = {"secretary", "minister", "undersecretary"}
RANKS_OF_TITLES = {"prime", "deputy", "under", "assistant", "general", "press", "permanent", "first", "vice"}
"""A title alone stands for whoever was introduced by it, and by the same rank."""
BODIES_OF_MANY = {"organisation", "organization", "institution", "body"}
"""What a union of states may be called, too."""
ANY_BODY = {"group", "movement", "organisation", "organization", "institution", "body"}
AFTER_ONLY: dict[str, str] = {}
SUMMONING = {"convene"}
ONLY_WHERE_NAMED = {"senator", "majority leader", "minority leader", "secretary-general", "secretary general", "EUU"}
ABOUT = {"on", "over", "about", "upon"}
DESTINATION = {"to", "for"}
HEADED_BY: dict[str, frozenset[str]] = {}
DISCUSSING = {"discuss", "debate", "review", "consider", "raise", "examine", "negotiate", "address", "explore", "weigh"}
TAKING_UP_EVENTS = {"it", "they", "that", "this", "these", "those", "both"}
# Forms in -s that are verbs wherever they stand: no noun has them.
ONLY_VERBS = {
    *("ends", "concludes", "continues", "starts", "closes", "loses", "seeks", "gives", "takes"),
    *("expires", "lapses", "elapses", "begins", "arrives", "meets", "leaves", "expels", "announces", "declares", "severs", "withdraws", "accepts", "adopts", "agrees", "approves", "becomes"),
    *("cedes", "collapses", "collides", "condemns", "decides", "deploys", "destroys", "dissolves", "elects", "enters", "establishes", "evacuates", "fails", "flees", "imposes"),
    *("invades", "joins", "kills", "nationalises", "nationalizes", "negotiates", "occupies", "opens", "ousts", "overthrows", "proclaims", "ratifies", "recognises", "recognizes"),
    *("rejects", "renounces", "resigns", "resumes", "seizes", "sends", "suspends", "threatens", "topples", "unveils", "warns", "expresses", "accuses", "denounces"),
    *("runs", "falls", "breaks", "sinks", "strikes", "shoots", "steps", "quits", "swears", "wins", "storms", "shells", "bombs", "flies", "hosts"),
    *("grants", "extends", "bans", "frees", "jails", "lifts", "rules", "votes", "pulls", "sacks", "names", "signs", "holds", "goes", "comes", "returns"),
    *("remains", "intends", "expects", "denies", "insists", "wants", "believes", "opposes", "does"),
    *("looks", "appoints", "captures", "detains", "invites", "publishes", "receives", "refuses"),
    *("expects", "wants", "intends", "insists", "denies", "admits", "believes", "aims"),
}  # fmt: skip
GIVING = {"give", "allow", "grant"}
DONE_TO_THINGS = {
    *(
        "resume",
        "adjourn",
        "convene",
        "reconvene",
        "hold",
        "schedule",
    ),
    "sign",
    "close",
    "open",
    "reopen",
    "publish",
    "suspend",
    "postpone",
    "cancel",
    "lift",
    "hold",
    "schedule",
    "build",
    "deliver",
    "freeze",
    "broadcast",
}
MONTH: set[str] = set()
PLUPERFECTS: dict[str, str] = {}
TO_COME: dict[str, str] = {}
UNPOINTED: dict[str, str] = {}
LATTER: tuple[str, ...] = ("latter ",)
COMPARING: set[str] = set()
WHOLE: set[str] = set()
ONE_OF: set[str] = set()
WHICH_ONE: dict[str, tuple[bool, str]] = {}
FOUND_SO: set[str] = set()
DEAD_COUNTED: set[str] = set()
LEADING_WHICH: set[str] = set()
COLLECTIONS: set[str] = set()
NAMED_BY_DAY = {"prayers", "prayer", "sermon"}
BEFORE_TIMES = {"shortly", "next", "last", "this", "as", "early", "late", "soon", "recently", "long"}
UNITS_OF_TIME = {"hours", "days", "weeks", "months", "years", "minutes", "moments"}
ONLY_SO_LONG = {"only", "just", "barely", "mere", "a", "few", "several", "some", "shortly", ","}
OPENING_PHRASES = {"according", "speaking", "thanks", "addressing", "following", "contrary", "amid", "despite", "given"}
HOW_OFTEN = {
    "now",
    "often",
    "never",
    "sometimes",
    "usually",
    "rarely",
    "seldom",
    "always",
    "already",
    "currently",
    "reportedly",
    "technically",
    "formally",
}
"""Beside other adverbs, between "which" and its verb: "the party, which now controls parliament"."""
OF_ONES_OWN = {
    "family",
    "office",
    "entourage",
    "supporters",
    "campaign",
    "allies",
    "aides",
    "followers",
    "backers",
    "camp",
}
"""Beside words for people and bodies, who is always somebody's: "her lawyers", "sa famille"."""
BEFALL_OWNERS = {
    "arrest", "release", "murder", "killing", "assassination", "kidnapping", "abduction", "death", "deaths", "ouster",
    "removal", "dismissal", "sacking", "firing", "expulsion", "trial", "conviction", "sentencing", "sentence",
    "detention", "election", "re-election", "reelection", "appointment", "nomination", "extradition", "deportation",
    "imprisonment", "execution", "capture", "overthrow", "downfall", "fall", "acquittal", "indictment", "suspension",
    "exclusion", "funeral", "impeachment", "isolation", "poisoning", "shooting", "stabbing", "disappearance", "rescue",
    "burial", "collapse", "inauguration", "swearing-in", "liberation", "defeat", "ejection", "banishment", "exile",
    "jailing", "internment",
}  # fmt: skip
"""Deeds that befall the one before whose "'s" they stand: "X's arrest"."""
BEFALLING = {
    "death",
    "deaths",
    "killing",
    "killings",
    "murder",
    "murders",
    "arrest",
    "arrests",
    "release",
    "resignation",
    "kidnapping",
}
BARE_TIMES = {
    "today",
    "yesterday",
    "tomorrow",
    "tonight",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
}
"""Times that no "in" leads to: "sworn in today"."""
PARTICLES = {"through", "in", "out", "off", "up", "down", "over", "back", "away"}
ONLY_THEN = {"only", "even", "just", "already"}
AMOUNTS_OF: set[str] = set()
PARTS_OF_A_WHOLE: dict[str, set[str]] = {}
SAID_IN_FULL: set[str] = set()
SAME_BY_ANOTHER_NAME: dict[str, set[str]] = {}
TELLING_WHICH: set[str] = set()
LEADING_NOUNS: set[str] = set()
PARTICIPLES: tuple[str, ...] = ()
NOUNS_LIKE_PARTICIPLES: tuple[str, ...] = ()
FEMININE_ENDINGS: tuple[str, ...] = ()
WHERE = {"where", "whence"}
HEARINGS: set[str] = set()
"""What is put off to a day in court or in parliament."""
FRONT_SOURCES = {"according"}
"""What opens a sentence with whoever tells it."""
NOT_AS_SUBJECTS = {"whose", *WHERE}
DATIVES: set[str] = set()
DONE_NOUNS: set[str] = set()
OBLIQUE_PHRASE = re.compile(r"(?!)")
THITHER = " "
STRANDED = re.compile(
    r"\W(?:(?:the|an?|his|her|its|their)\s(?:for|to|in|on|at|by|with|from|and|or|that|who|which|of)\s"
    r"|(?<=\s)(?:and|or)\s(?:and|or)\s|gave it to\b|(?:what|how) do you\b"
    r"|what (?:it|he|she|they|the \w+)\s*$)"
)
UNELIDED: dict[str, str] = {}
UNFINISHED = {
    "said",
    "says",
    "the",
    "a",
    "an",
    "his",
    "her",
    "its",
    "their",
    "who",
    "which",
    "that",
    "what",
    "those",
    "and",
    "or",
    "of",
    "with",
    "denied",
    "hopes",
}
NO_OPENINGS = {"unless", "whether", "ending", "there", "have", "has", "had", "whereby"}
FIRST_PERSON_WORDS = {"i", "we", "my", "our", "us", "me"}
# Verbs whose object is to do what follows: "led the Council to meet", "allowed X to leave".
OBJECT_CONTROL = {
    *("force", "lead", "urge", "ask", "allow", "help", "order", "persuade", "compel", "prompt", "push", "press", "invite", "tell", "enable", "authorise", "authorize", "instruct"),
    *("permit", "oblige", "encourage", "convince", "cause", "call", "advise", "beg", "request", "warn", "appoint", "send", "dispatch", "despatch", "mandate", "task", "leave", "want", "expect"),
}  # fmt: skip
# Verbs whose object did what follows, and what links it: "thanked X for freeing", "suspects X of selling".
BLAMING_OR_THANKING = {
    *(
        "accuse",
        "blame",
        "suspect",
        "charge",
        "indict",
        "convict",
        "acquit",
        "fault",
        "reproach",
        "criticise",
        "criticize",
    ),
    *("condemn", "denounce", "slam", "chide", "rebuke", "punish", "fine", "jail", "sue", "sanction", "thank", "praise"),
    *("congratulate", "commend", "credit", "applaud", "arrest", "detain", "expel", "sentence", "try"),
}
CHARGE_LINKS = {"of", "for", "with"}
# Pronouns after a preposition: gender and number.
OBLIQUE_PRONOUNS = {"him": "ms", "her": "fs", "them": "mp", "it": "ns"}
OBJECT_PRONOUNS = {"him": "m", "her": "f"}
AIMING = {"on", "against", "at", "into"}
JUDGES = {"justice", "judge", "prosecutor"}
PARTY = {"party"}
NO_SOONER: set[str] = set()
POINTING_BACK = {"that", "this"}
DEPARTED: set[str] = set()
PARTIES = {"movement", "front", "union", "alliance", "congress", "league", "rally", "party"}
STATE_BODIES = {"court", "parliament", "senate", "assembly", "congress", "cabinet", "house", "commons", "lords"}
BEYOND_STATES = {"international", "criminal", "european", "security", "world", "general", "council", "human"}
MASCULINE_BODIES: set[str] = set()
# What takes up a country: "the islands", "the kingdom"; lands.py says which may be called so.
LANDS = {"archipelago", "island", "islands", "kingdom", "emirate", "sultanate", "country"}
# "X, who heads the Manila office", "X, sent by the president": from where somebody comes.
HEADING = {"heads", "headed", "chairs", "chaired", "runs", "commands", "represents", "leads"}
SENT = {"sent", "appointed", "named", "dispatched", "despatched", "mandated"}
HOLDING_SO = {
    "outgoing",
    "incoming",
    "newly",
    "elected",
    "visiting",
    "acting",
    "interim",
    "embattled",
    "veteran",
    "longtime",
    "current",
}
"""Before a title: how whoever bears it serves."""
QUARTERS = {
    *("north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "inner", "outer"),
    *("northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern"),
}  # fmt: skip
"""Before the name of a land or a town: a part of it."""
CREEDS = {
    *("sunni", "shiite", "shia", "shi'ite", "muslim", "moslem", "christian", "catholic", "orthodox", "protestant", "buddhist", "hindu", "islamic", "jewish"),
    *("red", "fascist", "nazi", "capitalist", "marxist", "maoist", "revolutionary", "imperial", "free", "greater", "mainland", "metropolitan", "continental"),
}  # fmt: skip
"""Before the name of a land, beside its parties: what is said of it, and no name."""
# Adjectives of more than a country: nobody's name.
CONTINENTAL = {
    "african",
    "asian",
    "arab",
    "nordic",
    "baltic",
    "balkan",
    "caribbean",
    "western",
    "scandinavian",
    "islamic",
}
# "the ambassador in Bamako", "the envoy for Syria".
POSTED_AT = {"in", "to", "at", "for"}
JUDGING = {
    *("welcome", "praise", "hail", "congratulate", "regret", "lament", "describe", "call", "applaud", "brand", "mourn"),
    *("bemoan", "commend", "laud", "deem", "portray", "label", "criticise", "criticize"),
}
GIVEN_FOR = {
    "for": {"support", "backing", "sympathy", "respect", "solidarity", "contempt", "praise"},
    "from": {
        "offer",
        "request",
        "demand",
        "note",
        "protest",
        "proposal",
        "invitation",
        "ultimatum",
        "appeal",
        "mediation",
    },
}
ADDRESSED: set[str] = set()
GIVEN_TO: set[str] = set()
BESTOWING: set[str] = set()
DATIVE_MARKS: set[str] = set()
DATIVE_VERBS: set[str] = set()
COUNSEL = {"lawyer", "lawyers", "solicitor", "attorney", "counsel", "doctor"}
# Two people who were named before.
DUOS = {"pair", "duo"}
# Whose: gender (n a power, x anybody) and number, as of pronouns.
OWNERS = {"his": "ms", "her": "fs", "its": "ns", "their": "mp"}
OF_PERSONS = {"his", "her"}
OF_POWERS = {"its"}
COMING_FROM = {"of", "from"}
NUMBERS = {
    "a": 1,
    "an": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
COUNTED = {"six", "nine", "ten", "twelve"}
PLURAL_THE = {"the"}
AGED = {"years", "old"}
INSIDE = {"in"}
WITHIN = {"power", "army", "opposition", "police", "mission", "office", "rebellion"}
# After a hyphen: the country is not the one that acts, nor always that of the person.
VOTED_IN = {"elected", "reelected", "proclaimed", "declared", "nominated"}
"""Of whoever has won an office, and may hold it later only."""
SUCCEEDED = {"succeeded", "succeeds", "replaced", "replaces"}
"""Before whoever held an office that another holds now."""
SUCCEEDED_AS = {"as", "head", "helm", "post"}
"""Behind whoever was succeeded, they tell in what."""
MADE_OFFICE = {
    *("elected", "reelected", "appointed", "named", "became", "become", "becomes", "becoming", "sworn", "inaugurated", "proclaimed", "declared", "nominated", "installed", "designated", "reappointed"),
}  # fmt: skip
MADE_ELSEWHERE = {
    *("born", "trained", "backed", "educated", "made", "built", "supplied", "supported", "funded", "financed", "registered", "flagged", "owned", "style", "bound", "held", "occupied", "controlled"),
    *("speaking", "language", "issued", "designed", "armed", "allied", "aligned", "installed", "appointed", "administered", "ruled", "drafted", "proposed", "friendly", "sponsored", "era", "run"),
    *("based", "recognised", "recognized", "imposed", "mandated", "sanctioned", "linked", "wanted", "supervised", "monitored", "claimed", "annexed"),
}  # fmt: skip
NO_SURNAMES = {
    "valley",
    "river",
    "falls",
    "lake",
    "basin",
    "defense",
    "defence",
    "prize",
    "state",
    "street",
    "national",
    "agreement",
    "declaration",
    "convention",
    "accord",
    "accords",
    "process",
    "university",
    "post",
    "times",
    "today",
    "bank",
    "airport",
    "harbour",
    "bay",
    "sea",
    "front",
    "ministry",
    "embassy",
    "police",
    "radio",
    "beiteinu",
}
SIDED = {"pro", "anti"}
SEPARATE = {"separate", "separately", "bilateral", "one-on-one"}
"""Of a meeting beside a larger one."""
MARGINS = {"sidelines", "margins", "fringes"}
DEMANDED_OF: set[str] = set()
POSTED = {"ambassador", "ambassadors", "envoy", "consul", "embassy", "consulate", "affaires"}
THAT_OF = {"that"}
NEVER_HE = {"org", "country"}
MY = {"me", "us"}
SETTING_APART = {"since", "after", "before", "following", "until"}
NOT_ALONE: set[str] = set()
THE_MANY = {"the", "these", "those"}
OF_AN_AGE = {"old"}
OF_WHOM = {"whose"}
APART: set[str] = set()
STRESSED = {"he": "he", "she": "she"}
NEXT_AFTER: set[str] = set()
DURING: set[str] = set()
TO_WHICH: set[str] = set()
SENT_BY = {"from", "for"}
TRIALS = {
    *(
        "trial",
        "hearing",
        "hearings",
        "verdict",
        "warrant",
        "sentence",
        "extradition",
        "appeal",
        "indictment",
        "ruling",
    ),
    *("retrial", "charges", "case"),
}
REST = {"rest", "last", "others", "remaining", "remainder", "remainders"}
AGREED = {"agreement", "accord", "deal", "truce", "ceasefire", "pact", "treaty", "settlement"}
THE = {"the"}
PARTISAN = {"socialist", "conservative", "labour", "liberal", "communist", "republican", "democrat", "democratic", "islamist", "nationalist", "populist", "rebel", "opposition"}  # fmt: skip
OF_THOSE = {"them", "whom", "these", "those"}
AMONG = {"of"}
MEN = {"men", "women", "people", "prisoners", "captives", "hostages", "detainees"}
ARMED_MEN = {
    *(
        "soldiers",
        "troops",
        "officers",
        "paratroopers",
        "marines",
        "militiamen",
        "mercenaries",
        "peacekeepers",
        "servicemen",
    ),
    *("policemen", "police", "sailors", "commandos", "guards"),
}
PLURAL_HUMANS = {
    "fishermen",
    "inspectors",
    "observers",
    "workers",
    "teachers",
    "students",
    "tourists",
}
CUTTING = {"suspension", "freeze", "break", "closure", "ban", "embargo", "sanctions", "recall", "expulsion"}
UNDERGOING: set[str] = set()
RUBRICS = {
    "interview",
    "exclusive",
    "analysis",
    "update",
    "factbox",
    "timeline",
    "chronology",
    "explainer",
    "profile",
    "opinion",
    "comment",
    "editorial",
    "background",
    "breaking",
    "live",
    "correction",
    "note",
    "source",
    "photo",
    "video",
}
"""Before a colon at the head of a line: what the article is, and nobody who speaks."""
RULING_IN_ARMS = {"junta"}
"""Soldiers who govern a land."""
OWN_BODIES = {"junta", "army", "navy", "regime", "government", "bank", "ministry", "police"}
"""Bodies of a state that an article goes on to call by that word alone."""
WHOLE_TITLES = {"premier": (), "premiers": (), "chancellor": ("DEU", "AUT"), "chancellors": ("DEU", "AUT")}
"""Words for a head of government that need no other beside them; of these states, where it is something else elsewhere."""
PASSING_ON: set[str] = set()
LIKEWISE: set[str] = set()
SAID_OF_ANOTHER = {
    *(
        "outcome",
        "outcomes",
        "result",
        "results",
        "terms",
        "fate",
        "fates",
        "contents",
        "content",
        "provisions",
        "details",
    ),
    *(
        "text",
        "spirit",
        "importance",
        "anniversary",
        "implementation",
        "aftermath",
        "wake",
        "scene",
        "lessons",
        "legality",
    ),
    *(
        "validity",
        "status",
        "first",
        "second",
        "third",
        "fourth",
        "last",
        "most",
        "some",
        "many",
        "several",
        "all",
        "two",
        "three",
    ),
}
"""Nouns that a participle after them passes over: "the fate of | the hostages seized in May"."""
AFTER_SEASONS = {"holiday", "holidays", "break", "recess", "vacation"}
CHOOSING_A_DAY = {"recommend", "set", "propose", "suggest", "mention", "choose", "pick", "name", "fix"}
CHOSEN_AS = {"as", "for"}
LEADS_TO_TIMES = {
    *("in the course", "in the middle", "the following", "as early as", "as early", "as late as", "as late"),
    *("as soon as", "as recently as", "as recently", "most recently"),
}
SPENDING_TIME = {"spend"}
RUNNING_ON = {"run"}
LASTING_ON: set[str] = set()
SPEAKING_OF = {"speak", "talk"}
AT_THE_TIME = {"at", "during", "in"}
BARE_SUBJECTS = {"anyone", "anybody", "everyone", "everybody", "those", "nobody", "someone", "somebody", "nothing"}
NO_DOERS = {
    *(
        "purchase",
        "sale",
        "expulsion",
        "briefing",
        "report",
        "link",
        "links",
        "anniversary",
        "silence",
        "minute",
        "time",
    ),
    *("moment", "date", "spite", "concern", "concerns", "fear", "fears", "return", "lifting", "reopening", "memory"),
    *("news", "sign", "signs", "payment", "loss", "death", "deaths", "role", "sinking", "murder", "killing", "arrest"),
    *("rescue", "departure", "presence", "absence", "help", "pressure", "fate", "sake", "favour", "favor", "tribute"),
    *("belongs", "claims", "claim", "risk", "idea", "reference", "mention", "visit", "invitation", "welcome", "sight"),
    *("transfer", "delivery", "closure", "building", "hope", "hopes", "demand", "demands", "call", "calls", "charge"),
}
"""Nouns of what nobody can kill, meet or be charged as: "the purchase of | four fighters, which bombed"."""
LEADING_TO = {"accordance", "line", "compliance", "keeping", "conformity", "connection", "pursuance", "response"}
"""Between two prepositions that are one: "in accordance with | the resolution adopted in May"."""
MENS_OFFICES: set[str] = set()
MALES = {"men"}
BEFORE_HYPHEN: set[str] = set()
BACK_THEN: set[tuple[str, ...]] = set()
LED_MINISTRIES = {"pentagon": "defence", "foreign": "foreign", "quai": "foreign"}
"""First words of what stands for a ministry: its chief is no head of state."""
IN_THE_END = {"now", "instead", "only"}
ADJECTIVES_BEHIND = {
    "familiar",
    "close",
    "loyal",
    "opposed",
    "hostile",
    "present",
}  # "two sources | familiar with the matter"
OF_ONE_LAND = {
    "embassy",
    "embassies",
    "consulate",
    "consulates",
    "country",
    "countries",
    "capital",
    "capitals",
    "national",
    "nationals",
    "tourist",
    "tourists",
    "club",
    "clubs",
    "team",
    "teams",
    "airline",
    "airlines",
    "plane",
    "planes",
    "hostage",
    "hostages",
    "city",
    "cities",
    "carrier",
    "carriers",
    "markets",
    "shares",
    "stocks",
    "traveller",
    "travellers",
}
"""What "European" describes without meaning the Union."""
OF_SOME_LAND = {
    "company",
    "companies",
    "firm",
    "firms",
    "bank",
    "banks",
    "journalist",
    "journalists",
    "citizen",
    "carmaker",
    "carmakers",
    "diplomat",
    "spy",
}
"""Who is European without being the Union."""
INTRODUCED_AS: set[str] = {"named", "called"}
DAY_ITSELF = {"day"}
MOVING_THINGS = {"move", "relocate", "transfer", "shift"}
"""What is done so to a meeting is no meeting."""
TURNS_OF_STORIES: dict[str, set[str]] = {
    **dict.fromkeys(
        ("change", "begin", "start", "deepen", "deepened", "worsen", "escalate", "collapse", "unravel", "explode"),
        set(),
    ),
    "come": {"head"},
    "take": {"turn"},
}
"""Verbs that frame what the next sentence tells, with a word that must stand behind them."""
STORIES = {
    "it",
    "all",
    "everything",
    "things",
    "affair",
    "crisis",
    "story",
    "drama",
    "saga",
    "row",
    "situation",
    "matters",
    "events",
}
"""Before such a verb: what says nothing of its own."""
COMES_THEN = {"come", "follow"}
REACTING = {"reference", "reply", "response", "answer", "reaction", "regard", "respect"}
"""What is said to answer something that has a day of its own."""
REACTED_TO = {"to"}
OR_ELSE = {"or"}
SIGNED_THERE = {"sign", "initial"}
THINGS_TO_HAPPEN = {"thing", "things"}
GOING_BACK = {"go", "reach", "stretch", "date", "trace"}
BACKWARDS = {"back"}
EACH_OF = {"each", "every"}
"""Verbs of what a day brings: "On Thursday came the rest: Seoul announced"."""
WHAT_COMES = {
    "answer",
    "blow",
    "blows",
    "breakthrough",
    "change",
    "climax",
    "crunch",
    "end",
    "escalation",
    "moment",
    "news",
    "reaction",
    "reply",
    "response",
    "rest",
    "retaliation",
    "reversal",
    "setback",
    "shock",
    "step",
    "surprise",
    "turn",
    "twist",
}
"""Nouns of what comes on a day and is told in the next sentence: "The latest blow came on Friday. Prosecutors declared"."""
OPENING_THINGS = {"power", "rice", "gold", "straw", "snow", "gates", "frost", "price", "prices", "bonds", "field", "fields", "mills", "parts", "cotton", "cash",
                  "fall", "win", "tax", "law", "lodge", "noon", "street", "powers", "bar", "banks", "jobs", "waters", "bridges", "homes", "stocks"}  # fmt: skip
"""First in a sentence, and nobody of that name told of in full: the thing, and no surname."""
OPENING_WORDS = {"brown", "black", "young", "white", "green", "gray", "grey", "hill", "stone", "cook", "hunt", "bush", "key", "day", "long", "short", "strong",
                 "sharp", "rich", "poor", "little", "small", "best", "good", "new", "spring", "summer", "winter", "north", "south", "east", "west", "major", "noble",
                 "cross", "page", "bell", "rose", "lake", "park", "house", "grant", "wood", "forest", "fish", "fox", "wolf", "bird", "ban", "english", "christian",
                 "first", "church", "lord", "bishop", "king", "prince", "home", "castle", "marsh", "moon", "bond", "royal", "swift", "savage", "wild", "banker", "farmer"}  # fmt: skip
"""The same before a noun: "Brown | coal", "Key | ministers"; not "Brown | said"."""
LED_AWAY = {"to", "off", "into", "out", "aback", "as", "through", "seriously", "for"}
"""Behind a country that is "taken" so: no army takes it."""
AMONG_OTHERS = {"among"}
