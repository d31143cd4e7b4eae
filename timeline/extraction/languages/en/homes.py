"""English words that tell from where somebody comes."""

MEETING = {"meet", "meets", "met", "meeting", "with", "receive", "received", "greeted", "welcomed", "telephoned"}
"""Before the name of somebody who is met: hardly a man of the same state."""
PROMISING = {"announced", "announces", "announcing", "promised", "promises", "pledged", "pledges", "vowed", "undertook"}
"""Told of a minister whose own country is to do what comes next."""
EMBASSY = {"embassy", "consulate", "legation", "mission"}
"""Where diplomats serve; the adjective before it is their country's."""
SAID = {"said", "says", "announced", "reported", "confirmed", "added", "told", "stated"}
"""After a comma and a name: what stands before was said, and no list goes on."""
BODIES_OF_STATES = {
    "police",
    "prosecutors",
    "coastguard",
    "administration",
    "gendarmerie",
    "electors",
    "electorate",
    "judiciary",
    "courts",
    "treasury",
    "customs",
}
"""Such bodies as every state has; whose one is, the words before it tell."""
PARLIAMENTS = {"parliament", "senate", "assembly", "congress", "house", "commons", "lords", "legislature"}
"""Parliaments and their chambers: after one of them, another is of the same land."""
SEATS_OF_BODIES = {"headquarters", "headquarter", "office", "offices", "command", "spokesman"}
"""Behind the name of a body, before where it sits."""
FORMER = {"former", "ex", "onetime", "retired", "late"}
SAME = {"same"}
STATE_SERVANTS = {"justice", "prosecutor", "attorney", "magistrate", "judge", "commander", "admiral", "congressman"}
"""Before a name: somebody who serves a state."""
POLITICIANS = {
    "lawyer",
    "opposition",
    "politician",
    "dissident",
    "opponent",
    "candidate",
    "lawmaker",
    "legislator",
    "reformer",
    "councillor",
}
"""Before a name, in a sentence that a town opens: somebody of that land, unlike a pastor or a tourist."""
HOUSED = {"at"}
"""Before the house in which somebody serves: "an official at the State Department", "conseiller au Kremlin"."""
NEGOTIATORS = {"delegations", "negotiators", "experts", "teams"}
"""Those of both sides, where nobody says whose they are."""
OUTSIDERS = {
    *(
        "mediator",
        "envoy",
        "emissary",
        "negotiator",
        "cardinal",
        "observer",
        "correspondent",
        "reporter",
        "tourist",
        "rapporteur",
        "delegate",
        "representative",
    ),
    "visitor",
    "visitors",
    "guest",
    "agency",
    *(
        "mediators",
        "mediator",
        "observers",
        "inspectors",
        "monitors",
        "envoys",
        "diplomats",
        "analysts",
        "peacekeepers",
    ),
    *("journalists", "experts", "tourists", "migrants", "refugees", "neighbours", "neighbors", "foreigners", "donors"),
}
"""Those who come from elsewhere, wherever they are told of."""
SERVING = {
    *("envoy", "adviser", "advisor", "spokesman", "spokeswoman", "spokesperson", "representative", "deputy", "aide"),
    *("emissary", "counsellor", "counselor", "chief-of-staff", "secretary", "assistant"),
}
"""Whoever serves the holder of an office that "of" leads to."""
FIGHTING = {
    *("clash", "clashes", "fighting", "gunfire", "firefight", "firefights", "skirmish", "skirmishes", "hostilities"),
    *("shelling", "shooting", "shootout", "duel", "duels", "battle", "battles", "exchange", "exchanges", "gunfight"),
}
"""What two do to each other, where nothing beside says whose it is."""
RECEIVING = {"receive", "welcome", "host", "greet"}
FOLK = {
    *(
        "families",
        "relatives",
        "elders",
        "widows",
        "survivors",
        "residents",
        "sheriffs",
        "voters",
        "traders",
        "farmers",
    ),
    "police",
    "gendarmerie",
    "prosecutors",
    "authorities",
    "customs",
    "coastguard",
    "people",
    "persons",
    "crowd",
    "crowds",
    "thousands",
    "hundreds",
    "youths",
    "villagers",
}
"""Any people at all."""
NOTES = {"note", "letter", "message", "protest", "demarche", "démarche", "complaint"}
"""What an envoy hands to those with whom he is posted."""
MEMBERS = {"member"}
"""Beside "states": those of the organisation named last."""
BOTH_SIDES = {"ambassadors", "commissioners", "envoys", "consuls", "delegations", "negotiators", "embassies"}
"""After "the two": one of each side."""
TEXTS = {"declaration", "agreement", "treaty", "accord", "accords", "protocol", "pact", "charter", "memorandum"}
"""With a capital these name a text, which does nothing."""
NUMBERING = {"first", "second", "third", "last", "next"}
"""Of people and of things."""
SPOTS = {
    "chambers",
    "barracks",
    "square",
    *(
        "base",
        "airport",
        "airfield",
        "harbour",
        "harbor",
        "island",
        "islands",
        "strait",
        "straits",
        "sea",
        "river",
        "lake",
    ),
    *("bay", "gulf", "bridge", "camp", "crossing", "valley", "reef", "shoal", "atoll", "banks", "peninsula", "canal"),
    *("dam", "hills", "mountains", "district", "province", "region", "prison", "stadium", "hospital"),
    *("hotel", "theatre", "theater", "cathedral", "cemetery", "park", "avenue", "boulevard", "airstrip", "monastery"),
}
"""After a name: a place is meant."""
STAYS = {"capital", "island", "country", "region", "province", "city", "town", "territory", "peninsula"}
OF_SPOTS = {"naval", "air", "military", "international", "refugee", "border", "army"}
"""Between a name and such a word."""
SAINTS = {"st"}
"""Before the name of a saint: a feast, a church or a street is named for him, and he does nothing."""
LONE_SPOTS = {"hotel", "hôtel", "lake", "mount"}
OF_A_SPOT: set[str] = set()
AWARDS: set[str] = set()
IN_ANSWER: set[str] = set()
RESULTS: set[str] = set()
CONNECTING: set[str] = set()
BORDERS: set[str] = set()
APPRAISED: set[str] = set()
"""Before a name without "of": a place is meant."""
TEXT_SUBJECTS = {"climate", "peace", "power-sharing", "ceasefire"}
"""Between a town and the text or the gathering that is named for it."""
TOWN_TEXTS = {
    *("agreement", "agreements", "accord", "accords", "treaty", "treaties", "protocol", "protocols", "pact", "charter"),
    *("convention", "conventions", "memorandum", "declaration", "process", "final", "principles", "communique"),
    *("communiqué", "armistice", "meeting", "summit", "conference", "talks", "negotiations", "round"),
}
"""Texts and gatherings, named for the town where they came about."""
CONSENTS: set[str] = set()
CONSENTING: set[str] = set()
PEERS = {"counterpart", "colleague"}
"""Before a name: somebody of the same office in another land."""
PEER_GROUPS = {
    *("officials", "delegation", "delegations", "negotiators", "diplomats", "officers", "commanders", "generals"),
    *("mission", "team", "teams", "experts", "aides", "lawmakers", "legislators", "investigators", "technicians"),
    *("envoys", "representatives", "troops", "military", "advisers", "police", "prosecutors", "mps"),
}
"""Before "counterparts": those have no office that a table names."""
OF_ONE = {"his", "her"}
"""Before "counterpart": it is that of one person."""
SHIPS_PEOPLE = {"owner", "captain", "skipper", "master", "crewman", "mate", "engineer", "deckhand", "boatswain"}
"""Before a name, where a ship was told of: somebody of that ship."""
VESSELS = {
    *(
        "ship",
        "boat",
        "trawler",
        "tanker",
        "vessel",
        "freighter",
        "ferry",
        "yacht",
        "liner",
        "tug",
        "whaler",
        "longliner",
    ),
    *("cargo", "dhow", "barge", "dragger", "seiner"),
}
"""Ships that belong to a land by their port or their flag."""
EXECUTIVES = {
    *("executive", "ceo", "partner", "shareholder", "analyst", "banker", "financier", "broker", "trader", "founder"),
    *("economist", "strategist"),
}
"""Before a name: somebody of a firm, which is told of wherever it does business."""
LAND_ENDINGS: tuple[str, ...] = ()
OF_A_LAND_CUT: set[str] = set()
OF_A_LAND = {"n", "an", "ian", "nian", "ese", "nese", "ish", "i", "ic", "er", "ers", "ans", "ians", "is"}
"""Endings that make the people and the things of a land from its name: "Keldonia", "Keldonian"."""
LOCAL_BODIES = {
    "judge",
    "judges",
    "court",
    "courts",
    "tribunal",
    "prosecutor",
    "prosecutors",
    "magistrate",
    "magistrates",
    "police",
}
"""Beside a town: those of the town itself, whoever else it may stand for."""
SITES = {
    *("port", "ports", "village", "villages", "suburb", "suburbs", "outskirts", "oasis", "markets", "market", "bank"),
    *("coast", "shore", "shores", "border", "north", "south", "east", "west", "centre", "center", "streets", "edge"),
    *("area", "enclave", "palace", "castle", "hotel", "station", "terminal", "stop", "neighbourhood", "neighborhood"),
    *(
        "corridor",
        "out",
        "outside",
        "cities",
        "towns",
        "part",
        "parts",
        "state",
        "straits",
        "gates",
        "heart",
        "siege",
        "battle",
    ),
}
"""Before "of" and a name: a place is meant."""
MEASURED_IN = {"miles", "mile", "kilometers", "kilometres", "km", "metres", "meters", "yards"}
"""Before "from" and a name: something is so far from there."""
IN_FRONT_OF = {"before"}
"""Before those to whom somebody speaks."""
ONE_BESIDE = {"another", "second", "separate", "third"}
"""Before what is counted beside one told already: a village, an arrest."""
SPOKEN_AT = {"from"}
"""Before the town from which somebody speaks."""

STATE_HEADS = {
    "republic",
    "kingdom",
    "federation",
    "state",
    "principality",
    "sultanate",
    "emirate",
    "commonwealth",
    "duchy",
}
"""What the full name of a land begins with, but for its styles: "the Kingdom of Norway"."""
STATE_STYLES = {
    "islamic", "democratic", "people", "'s", "’s", "federal", "federative", "socialist", "arab", "hashemite", "bolivarian",
    "plurinational", "independent", "united", "co-operative", "cooperative", "oriental", "grand", "soviet", "popular",
}  # fmt: skip
"""Words that belong to such a name."""

TAKING_UP_OBJECTS = {"them", "him", "her", "it"}
"""Behind a verb: what the verb before was done to."""
