# ruff: noqa: E501 (tables of words)
"""English words of the bodies that act, and of what is acted on, which settle what a verb tells."""

DECIDING = {"decide", "rule"}
BOARDS = {"board", "council", "committee", "assembly", "parliament", "senate", "congress", "house", "chamber"}
MINISTERIAL = {"ministers", "cabinet", "war", "defence", "defense", "junta"}
"""Of a council: it does not vote."""
CASES = {"appeal", "appeals", "case", "petition", "suit", "lawsuit", "complaint", "claim"}
HEARD = {"hear", "list", "try", "adjourn", "dismiss"}
"""Of a case: a matter of law."""
SEIZING = {"seize", "intercept", "capture"}
CONTRABAND = {
    "cocaine",
    "heroin",
    "drugs",
    "cannabis",
    "hashish",
    "opium",
    "contraband",
    "ivory",
    "narcotics",
    "marijuana",
}
CROSSING = {"cross"}
FIGHTERS = {
    "rebels",
    "guerrillas",
    "fighters",
    "insurgents",
    "gunmen",
    "militants",
    "raiders",
    "attackers",
    "mercenaries",
    "men",
}
STRIKING = {"strike"}
RELIEVING = {"relieve", "replace"}
HANDING = {"hand", "turn"}
SUSPECTS = {
    "suspect",
    "suspects",
    "prisoner",
    "prisoners",
    "fugitive",
    "fugitives",
    "convicts",
    "detainees",
    "detainee",
}
"""Who is handed over by law."""
CONVENING = {"convene", "summon"}
CONVENED = {
    "donors",
    "ministers",
    "leaders",
    "cabinet",
    "council",
    "parliament",
    "creditors",
    "delegates",
    "envoys",
    "parties",
    "governors",
    *(
        "delegations",
        "sides",
        "factions",
        "commanders",
        "chiefs",
        "negotiators",
        "mediators",
        "rivals",
        "clerics",
        "elders",
        "mayors",
        "bankers",
        "diplomats",
        "chiefs",
        "counterparts",
        "heads",
        "generals",
        "members",
        "signatories",
        "foes",
    ),
}
ENTOURAGES = {"delegation", "delegations", "emissary", "emissaries", "envoy", "envoys", "mediator", "mediators", "visitors", "negotiators",
           "negotiator", "observers", "inspectors", "experts", "investigators"}  # fmt: skip
"""Who comes and goes for others."""
MISSIONS = {"mission", "missions", "team"}
ERRANDS = {"letter", "letters", "message", "messages", "note", "telegram", "cable", "list", "invitation", "ultimatum", "report", "signal", "aid",
           "food", "reinforcements", "questionnaire", "text", "draft", "bill", "condolences", "congratulations", "home"}  # fmt: skip
"""What is sent besides people."""
MEN_COUNTED = {"men", "troops"}
RAVAGING = {
    "strike",
    "hit",
    "kill",
    "injure",
    "wound",
    "destroy",
    "batter",
    "pound",
    "flatten",
    "rip",
    "tear",
    "raze",
    "hurt",
    "level",
    "burn",
    "damage",
    "ravage",
}
DISASTERS = {"earthquake", "earthquakes", "quake", "quakes", "tremor", "tremors", "cyclone", "cyclones", "hurricane", "hurricanes", "typhoon", "typhoons", "tornado",
             "tornadoes", "flood", "floods", "flooding", "floodwaters", "landslide", "landslides", "mudslide", "mudslides", "avalanche", "avalanches", "tsunami", "lightning",
             "wildfire", "wildfires", "blaze", "volcano", "volcanoes", "eruption", "heatwave", "storm", "storms", "drought", "epidemic", "cholera", "accident", "accidents", "crash", "crashes", "cave-in", "stampede",
             "derailment", "collision", "shipwreck"}  # fmt: skip
"""What ravages without an attacker."""
HOMING = {
    "leave",
    "fly",
    "go",
    "return",
    "come",
    "sail",
    "cross",
    "pull",
    "depart",
    "march",
    "embark",
    "take",
    "ship",
    "roll",
    "board",
}
LAST_ONES = {"last", "final", "remaining"}
"""Of soldiers who move: they go home."""
INVERTING = {"only", "not", "never", "nor", "neither", "rarely", "seldom", "so", "little", "hardly", "scarcely", "no"}
"""What opens a sentence whose auxiliary stands before its subject: "Only on Monday did X admit"."""
WITNESSING = {"see", "bring", "witness", "mark"}
"""What a day does: "Monday saw the first"."""
QUITTING = {"quit", "bow"}
POSTS = {"post", "job", "office", "cabinet", "government", "ministry", "position", "seat"}
"""Whoever quits one resigns."""
ROOMS = {"room", "hall", "chamber", "table", "meeting", "talks", "session", "conference"}
"""Whoever leaves them refuses."""
NEXT_ONES = {"next", "following", "last", "first", "second", "third", "previous"}
"""Just before the verb: the happening named last, once more."""
SAID_TO_OTHERS = {"to", "at", "of", "about", "before", "against", "for", "out"}
WHOM = {"whom"}
CONVEYING = {"hand", "deliver", "send", "convey", "submit", "transmit", "pass", "bring", "carry"}
AUDIENCES = {
    "reporters",
    "journalists",
    "press",
    "crowd",
    "crowds",
    "supporters",
    "nation",
    "parliament",
    "lawmakers",
    "correspondents",
    "newsmen",
    "us",
    "newspaper",
    *(
        "unions",
        "workers",
        "delegates",
        "assembly",
        "congress",
        "students",
        "conference",
        "rally",
        "farmers",
        "businessmen",
        "miners",
        "veterans",
    ),
}
"""Whoever speaks to them makes a statement."""
# What a pronoun before or after a verb may stand for.
NEEDS_OBJECT: set[str] = set()
THING_PRONOUNS = {"it": "", "them": ""}
PLURAL_PRONOUNS = {"them"}
NOUN_MARKS = dict.fromkeys(("a", "an", "the", "its", "his", "her", "their", "this", "that"), "")
"""Determiners, and the gender that they tell."""
PLURAL_MARKS = {"these", "those", "two", "three", "four", "five", "six", "ten"}
HOMEWARD: set[str] = set()
CALLING_VOTERS: set[str] = set()
OFFICERS: set[str] = set()
WINNING: dict[str, str] = {}
ELECTORAL: set[str] = set()
WON: set[str] = set()
DUTIES = {"must", "have to"}
SET_FOR_A_DAY: set[str] = set()
LIMITED = {"must", "shall", "be to", "have to"}
"""What is to be done by a day is a matter of a deadline."""
DESPITE = {"despite"}

# What verbs that mostly tell a state do on a day.
PLAIN_DEEDS = {"find", "go", "come", "follow", "put", "bring", "turn", "play", "appear", "see", "step", "get", "allow"}
"""Done on a day by somebody they are happenings: "put a text to the Council on Friday", "played in Durban on Saturday"."""
SEEN_PEOPLE = {
    "crew",
    "crews",
    "families",
    "relatives",
    "survivors",
    "prisoners",
    "prisoner",
    "detainees",
    "hostages",
    "delegates",
}
"""Whom somebody sees, besides those who have a name or an office."""
RETURNING = {"back", "home"}
PLAIN_TRAVEL = {"go", "come"}
NO_TRAVEL: set[tuple[str, ...]] = {("up", "with"), ("out", "with"), ("down", "with"), ("down", "on"), ("up", "for"), ("up", "against"), ("out", "for"), ("out", "against"), ("in", "for")}  # fmt: skip
"""Behind "came" or "went": nobody travels."""
PLAIN_PASSIVES = {"put", "bring", "turn", "play"}
PASSIVES_THERE = {"find"}
"""Told of a place, or of nothing more: "was found on a beach"."""
FOLLOWING_SUIT = {"follow"}
"""Without an object: whoever follows does as the one before."""
VEHICLES: set[str] = set()
CARGO: set[str] = set()
VOTED_ON: set[str] = set()
REJECTING: set[str] = set()
TRIPS: set[str] = set()
KNOWN_TEXTS = {"law", "laws", "ruling", "accord", "accords", "treaty", "act", "decree", "resolution", "resolutions", "agreement", "pact", "convention", "constitution",
               "deal", "verdict", "judgment", "sanctions", "restructuring", "restructurings", "ban", "embargo", "protocol", "charter", "order", "statute", "armistice", "bill", "restrictions",
               "tariff", "tariffs", "curbs", "limits", "quota", "quotas", "levy", "duties", "controls", "moratorium", "blockade"}  # fmt: skip
NAMED_BY: set[str] = set()
THE_KNOWN = {"the", "its", "their", "his", "her", "that", "this"}
COUNTED_OF = {"last", "rest", "half", "most", "all", "some", "third", "quarter", "remainder", "out", "tonnes", "tons", "dozens", "scores", "hundreds", "thousands", "millions", "lorries", "truckloads", "boatload", "boatloads", "batch", "group", "groups", "number",
              "pair", "series", "kilos", "kilograms", "litres", "gallons", "sacks", "crates", "cargo", "load", "consignment", "package", "raft"}  # fmt: skip
"""Before "of": what follows is what is meant, "200 tonnes of maize", "out of the deal"."""
