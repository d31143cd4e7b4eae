"""English words that tell who else takes part: who leads a delegation, who asked for it, to whom something is done."""

LED = {"led", "headed", "chaired", "fronted"}
"""Before "by" and the name of whoever is at the head: "a delegation led by X"."""
LEADING = {"lead", "head", "chair"}
"""What whoever is at the head of a delegation does: "a mission which X was to lead"."""
ATTENDED = {"attended", "chaired", "led", "headed", "represented", "present", "part", "participated"}
ATTENDING_A_SESSION = {"attend", "chair", "lead", "head", "represent", "participate"}
STANDING_FOR = {"represent"}
SESSION_NAMES = {
    "session",
    "sessions",
    "meeting",
    "talks",
    "discussions",
    "consultations",
    "proceedings",
    "deliberations",
}
SESSION_SIGNS = {"observer", "observers", "delegation", "delegations"}
RESPECTIVELY = {"respectively"}
SESSION_PARTS: set[str] = set()
TAKING_PART = {"part"}
THOSE_PRESENT = {"present"}
STILL_OWED = {"yet", "still"}
RULES_AS_WELL = {"regime"}
OF_RULES: set[str] = set()
OWED = {"pay", "repay", "honour", "honor", "respect", "renew"}
ON_BEHALF = {"for"}
TRAVELLERS = {
    *("delegation", "delegations", "mission", "missions", "team", "teams", "group", "committee", "commission"),
    *("patrol", "squad", "party", "convoy", "panel"),
}
"""Those who are led, and who are where their leader is."""
LED_PARTIES = {"help", "aid", "assistance", "protection", "escort", "orders", "behalf"}
"""Words of the two classes below, one of which each of their phrases has."""
WITH_HELP = {
    *(("with", "the", "help"), ("with", "help"), ("with", "the", "aid"), ("with", "the", "assistance")),
    *(("with", "assistance"), ("under", "the", "protection"), ("under", "the", "escort")),
}
"""Before "of" or "from": who helps to do it."""
ON_ORDERS = {("on", "the", "orders"), ("on", "orders"), ("on", "behalf")}
"""Before "of" or "from": who has it done, or for whom it is done."""
REQUESTS = {"request", "invitation", "instance", "behest", "instigation", "urging", "initiative"}
"""After "at the" and before "of" and whoever wants it."""
CROWNED = {"majesty"}
"""What a monarch is called without his name."""
HEADS_OF_STATE = {
    ("heads", "of", "state"),
    ("heads", "of", "state", "and", "government"),
    ("heads", "of", "government"),
}
"""What those are called together who lead their countries."""
PAIR_LANDS = {"countries", "republics", "nations", "neighbours", "neighbors", "kingdoms"}
"""What two of "the two countries" are, which no union is."""
AT_REQUEST = {"at", "on"}
"""Before such a word: "at the request of", "on the initiative of"."""
IMPOSED: set[str] = set()
"""In English "on" and "to" say it."""
FAVOUR = {"favour", "favor"}
"""Before "of" and whoever wins a suit."""
OPPOSED = {"pits", "pitting", "pitted"}
"""Before the parties to a suit: "the case that pits X against Y"."""
OWN_SUITS = {
    *("term", "mandate", "request", "petition", "appeal", "sentence", "detention", "candidacy", "extradition", "visa"),
    *(
        "immunity",
        "bail",
        "conviction",
        "arrest",
        "passport",
        "permit",
        "complaint",
        "indictment",
        "licence",
        "license",
    ),
    *("lawyer", "lawyers", "accreditation", "suspension", "exclusion", "application", "membership", "admission", "bid"),
}
"""What a body of state decides on, and whose it is suffers or gains by it: "rejected its request", "extended his term"."""
BELONGINGS = {
    *(
        "waters",
        "territory",
        "soil",
        "airspace",
        "border",
        "coast",
        "coasts",
        "ports",
        "islands",
        "interests",
        "shores",
    ),
    *("ship", "ships", "boat", "boats", "trawler", "trawlers", "tanker", "tankers", "vessel", "vessels", "freighter"),
    *(
        "lorry",
        "lorries",
        "truck",
        "trucks",
        "plane",
        "planes",
        "aircraft",
        "helicopter",
        "helicopters",
        "drone",
        "drones",
    ),
    *(
        "fighter",
        "fighters",
        "jet",
        "jets",
        "platform",
        "platforms",
        "factories",
        "companies",
        "banks",
        "goods",
        "wheat",
    ),
    *("exports", "imports", "assets", "wines", "fishermen", "nationals", "diplomats", "sovereignty"),
}
"""What an adjective says to be a state's, so that what is done to it is done to the state: "entered Russian waters"."""
COURT_TOWNS = {"hague"}
"""Where international courts sit: the judges in The Hague are no judges of the land."""
COUPS = {"coup", "putsch"}
"""What befalls the land where it happens."""
TOPIC_OPENERS: set[str] = set()
"""In English "as for X" leaves X free to be the subject."""
COMMISSION = {"commission"}
"""What governs the European Union, called so for short once the Union is named."""
CALLED_ON = {"call": {"on", "upon", "in"}, "drop": {"on"}, "look": {"in"}, "wait": {"on", "upon"}}
"""Verbs of meeting with the prepositions before whoever is met: to call on, to call in."""
MADE_UP = {"composed", "comprising", "consisting", "made", "grouping"}
"""After a committee or a force, before those who are its members."""
MADE_UP_WITH = {"made": ["up", "of"]}
"""Words of that class that need others after them to say so: "made a promise" is something else."""
WITH_MEMBERS = {
    *("committee", "commission", "force", "group", "delegation", "mission", "panel", "team", "coalition", "alliance"),
    *("bloc", "council", "contingent", "consortium", "forum", "squad", "tribunal", "troika", "quartet", "trio"),
    *("body", "board", "partnership", "fleet", "battalion", "brigade", "patrol", "task", "union", "convoy"),
}
"""Bodies of which something or somebody may say who their members are."""
STATES_TOGETHER = {"balts": "EST LVA LTU", "koreas": "PRK KOR", "sudans": "SDN SSD", "congos": "COD COG"}
"""Names that states have together."""
OF_STATES_TOGETHER = {"baltic": "EST LVA LTU", "nordic": "DNK FIN ISL NOR SWE", "scandinavian": "DNK NOR SWE"}
"""Adjectives that say which states are meant beside "states", "capitals", "delegations"."""
JUNTAS = {"juntas"}
"""Bodies in the plural that stand for the states last named together, whose rulers they are."""
TRIOS = {"trio": 3, "threesome": 3, "quartet": 4, "quintet": 5}
"""Words for so many that were named together."""
COUPLES = {"couple"}
GENERAL_THINGS = {"elections", "strikes", "staff", "manager", "counsel", "public", "population", "council"}
"""What "general" stands before without being an officer, beside happenings in the singular."""
SPOUSES = {"wife", "husband", "spouse", "bride"}
"""Whom "the couple" needs to have been named or told of beside somebody."""
RULED = {"led", "ruled", "run", "controlled", "dominated", "backed", "governed", "installed", "appointed"}
"""After an office and a hyphen: "the military-led government" is no military."""
BENCH = {"judges", "justices", "arbitrators"}
"""Those who sit in a court: after "the", the court named last."""
REBELS = {"rebels", "insurgents", "separatists", "guerrillas", "guerillas", "secessionists"}
"""Those who fight a government: after "the", the movement that was called so beside its name."""
REBEL = {"rebel", "insurgent", "separatist", "guerrilla", "guerilla", "secessionist"}
"""What such a movement is, beside its name."""
INTRODUCING = {"a", "an", "another", "its", "his", "her", "their"}
"""Before a body that is told of for the first time."""
FIRMS = {
    "company",
    "firm",
    "business",
    "manufacturer",
    "conglomerate",
    "maker",
    "airline",
    "carrier",
    "operator",
    "shipowner",
    "retailer",
    "giant",
}
"""Words for a firm, each of which takes up whoever was called by another."""
OF_ANY_KIND = {"international", "watch"}
"""In the name of a body: they do not tell what kind of body it is."""
FLYING = {"air"}
"""Before the name of a land: an airline of that name."""
ALSO_PEOPLE = {"operator", "maker", "giant", "manufacturer", "retailer", "shipowner", "carrier"}
"""Words for a firm that may tell of a man, too: "a radio operator"."""
CIVIL = {"charity", "ngo"}
"""Words for a body of no state."""
CALLED_SO = {
    "institution": {"bank", "court", "university", "fund"},
    "movement": {"front", "party", "league", "alliance", "army"},
    **dict.fromkeys(("airline", "carrier"), {"airways", "airlines", "air", "aviation"}),
    **dict.fromkeys(("court", "tribunal"), {"court", "tribunal"}),
    **dict.fromkeys(
        ("company", "firm", "group"), {"corp", "corporation", "inc", "ltd", "plc", "company", "group", "oil"}
    ),
    "union": {"union", "unions", "federation", "confederation"},
    "body": {"committee", "council", "federation", "association", "organisation", "organization", "commission"},
    "agency": {"agency", "office", "administration"},
}
"""What a body may be called whose name holds one of those words: "the airline", "the tribunal"."""
SEATS_OF_COURTS = {"hague", "hamburg", "luxembourg", "strasbourg", "geneva", "arusha"}
"""Towns in which courts of many states sit: who goes to them is as a rule from elsewhere."""
AUTHORSHIP: set[tuple[str, ...]] = {
    ("the", "work"),
    ("the", "handiwork"),
    ("the", "hallmarks"),
    ("the", "hallmark"),
    ("the", "doing"),
}
"""Before "of" and whoever did what is told: "was the work of X"."""
NEGOTIATED = {"negotiated", "secured", "arranged"}
"""Before "by" and one power alone, of a truce: that power mediated."""
WARS = {"war", "wars", "conflict", "conflicts", "hostilities"}
TRUCES = {"truce", "truces", "ceasefire", "cease", "ceasefires", "armistice"}
OWING = {"due", "scheduled", "set", "slated"}
DUE_FORMS = {"s": "was due to", "p": "were due to"}
TALE_OPENINGS: set[str] = set()
SEVERAL = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
"""So many, all of whom were named together."""
ALL_THE = {"the", "these", "those", "all"}
"""Before such a number: "the three", "all three"."""
REGIONAL_BODIES = {"bloc"}
"""What is one of a kind in its region."""
REGIONAL: dict[tuple[str, ...], str] = {
    **dict.fromkeys((("west", "african"), ("west", "africa")), "ECW"),
    **dict.fromkeys((("southern", "african"), ("southern", "africa")), "SAD"),
    **dict.fromkeys((("east", "african"), ("east", "africa")), "EAC"),
    **dict.fromkeys((("southeast", "asian"), ("southeast", "asia"), ("south", "east", "asian")), "ASN"),
    **dict.fromkeys((("caribbean",), ("the", "caribbean")), "CRC"),
    **dict.fromkeys((("south", "american", "trade"), ("south", "america")), "MER"),
}
"""Words that name a region, with the one body of its states."""
PRIVATE_PEOPLE = {
    *("fishermen", "fisherman", "farmer", "grower", "worker", "docker", "miner", "striker", "unionist"),
    *("banker", "trader", "merchant", "shopkeeper", "hotelier", "haulier", "trucker", "driver", "exporter", "importer"),
    *(
        "student",
        "teacher",
        "pupil",
        "doctor",
        "nurse",
        "lawyer",
        "scientist",
        "writer",
        "artist",
        "academic",
        "journalist",
    ),
    *("exile", "refugee", "migrant", "settler", "resident", "villager", "tourist", "pilgrim", "passenger", "traveller"),
    *("protester", "protestor", "demonstrator", "activist", "campaigner", "dissident", "hooligan", "supporter", "fan"),
    *("monk", "nun", "priest", "cleric", "athlete", "player", "footballer", "climber", "businessmen", "industrialist"),
    *(
        "investor",
        "diver",
        "creditor",
        "shareholder",
        "employer",
        "employee",
        "pensioner",
        "veteran",
        "hacker",
        "shipowner",
    ),
}
"""Those who act for themselves, and for no state: "Indian fishermen"."""
AGENTIVE = {"ers", "ors", "ists", "ians", "men", "ants", "ees"}
"""How plurals of those who do something end: "landowners", "klondykers", "pacifists"."""
ALSO_ACTING = {
    *(
        "bandit",
        "gang",
        "gunmen",
        "gunman",
        "attacker",
        "assailant",
        "pirate",
        "smuggler",
        "poacher",
        "raider",
        "thieves",
    ),
    *("kidnapper", "looter", "jihadist"),
    *("media", "broadcaster", "newspaper", "daily", "website", "agency", "witnesses", "watchdog", "think-tank"),
    *("management", "source", "city", "town", "embassy", "consulate", "presidency", "crew", "crowd", "public", "press"),
    *("radio", "television", "station", "leadership", "headquarters", "household", "family", "opposition"),
    *("lorry", "lorries", "truck", "plane", "jet", "aircraft", "helicopter", "tank", "drone", "convoy", "bomber"),
    *("fleet", "warship", "frigate", "destroyer", "submarine", "tug", "trawler", "troopship", "gunboat", "train"),
}
"""Other words for those who act or speak together."""
BETWEEN_POWERS: set[str] = set()
HANDED_TO: set[str] = set()
"""In English "to" says it."""
CALLINGS = {
    *("judge", "justice", "bishop", "archbishop", "cardinal", "rev", "reverend", "father", "imam", "rabbi", "prof"),
    *("professor", "constable", "sgt", "sergeant", "inspector", "detective", "superintendent"),
}
"""Before a common surname: nobody who is known for another office."""
GIVEN_NAME_TITLES = {"sheikh", "shaikh", "sheik"}
"""Titles after which one says the first name."""
MOUTHPIECES = {("through", "its"), ("through", "his"), ("through", "her"), ("through", "their"), ("through", "a")}
SOURCE_PHRASES: set[tuple[str, str]] = set()
IMPUTED = {"blamed", "attributed", "ascribed", "pinned"}
"""Before "on" or "to" and whoever is said to have done a deed: "a strike blamed on Israel"."""
NAME_SYLLABLES = {"won", "sung", "sang", "rang", "shin"}
"""After a hyphen they end a name: "Kim Jae-won"."""
LOST_PARTICLES = {"sworn": "in"}
"""What goes with a verb at the end of a headline, where the time behind it was left out."""
OWN_TOO: tuple[str, ...] = ("own ",)
OUT_OF = {"out", "ahead", "because", "instead"}
"""Before "of": they lead to what follows with it."""
NO_MEN = {"yemen", "regimen", "specimen", "acumen", "ramen", "omen", "turkmen", "carmen"}
"""They end like "gunmen" and are no plural."""
AT_ITS_ENDS = {"least", "most"}
"""After "at", before how many: "at least 26,000 people"."""
SAYING_WHOSE = {*IMPUTED, "claimed"}
"""Between a deed and "by", "on" or "to": whose deed it was, which has no day of its own."""
KEEPING_OBJECT = {
    *(
        "give",
        "hand",
        "offer",
        "grant",
        "award",
        "pay",
        "send",
        "owe",
        "deny",
        "teach",
        "show",
        "tell",
        "lend",
        "allow",
    ),
    *("name", "call", "dub", "elect", "appoint", "make", "declare", "proclaim", "designate", "nickname", "consider"),
}
"""A participle of these has an object behind it: "a man named the envoy", "the country given a seat"."""
WRECKED = {"crash", "sink", "capsize", "derail", "plunge", "overturn", "collide", "vanish", "disappear", "founder"}
"""What befalls a ship, a plane or a train: the land that it is of does nothing."""
OVERTURNING = {"overturn", "crash", "capsize", "derail", "sink", "plunge", "collide"}
"""Behind whoever was hurt, these tell of an accident."""
MEDIATING = {"broker", "mediate", "facilitate"}
"""What one does for two others: they agree, or meet."""
THROUGH = {"through", "via"}
"""Before whoever passes something on."""
BEING_THERE = {"presence"}
"""In a phrase that leads to whoever is there when others agree."""
FORMING = {"form", "create", "establish", "constitute", "assemble"}
"""With a government or a parliament: it only is to be."""
SETTING, SET_SO = {"set", "put", "cobble"}, {"up", "together"}
HITTING = {"hit"}
"""What is said of whoever strikes, and of what falls on something: what is struck follows."""
