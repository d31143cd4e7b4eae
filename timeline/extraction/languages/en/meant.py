"""English words that tell for whom somebody speaks, and who is meant by a word that takes up those told of before."""

US = {"us"}
OUR = {"our"}
YOUR = {"your"}
DONE_BY_VESSELS = {"arrive", "sink", "dock", "capsize", "last"}
"""Of "it": no state arrives, and no body sinks."""
DONE_TO_POWERS = {
    *(
        "expel",
        "suspend",
        "invite",
        "exclude",
        "admit",
        "readmit",
        "bar",
        "ban",
        "accuse",
        "blame",
        "condemn",
        "criticise",
    ),
    *(
        "force",
        "oblige",
        "compel",
        "require",
        "tell",
        "inform",
        "warn",
        "ask",
        "urge",
        "consult",
        "count",
        "leave",
        "treat",
    ),
    *(
        "represent",
        "hit",
        "attack",
        "strike",
        "invade",
        "besiege",
        "isolate",
        "punish",
        "sanction",
        "fine",
        "sue",
        "elect",
    ),
    *("defeat", "beat", "surround", "occupy", "drag", "draw", "threaten", "allow", "permit", "authorise", "authorize"),
    *(
        "entitle",
        "deprive",
        "owe",
        "give",
        "grant",
        "award",
        "offer",
        "promise",
        "deny",
        "pay",
        "charge",
        "convict",
        "find",
    ),
    *(
        "cheat",
        "betray",
        "dissolve",
        "reinstate",
        "recognise",
        "recognize",
        "bind",
        "commit",
        "dismiss",
        "overthrow",
        "ally",
    ),
    *(
        "criticize",
        "notify",
        "summon",
        "order",
        "instruct",
        "mandate",
        "empower",
        "found",
        "create",
        "disband",
        "outlaw",
    ),
    *(
        "bomb",
        "shell",
        "raid",
        "rebuff",
        "praise",
        "thank",
        "name",
        "choose",
        "select",
        "appoint",
        "lead",
        "head",
        "chair",
    ),
    *(
        "join",
        "back",
        "support",
        "fund",
        "finance",
        "target",
        "list",
        "delist",
        "blacklist",
        "cut",
        "refuse",
        "annex",
        "split",
    ),
}
"""In the passive: what may be done to a state or a body, and not only to a text, a plan or a meeting."""
DONE_BY_COURTS = {"rule", "convict", "acquit", "adjourn", "sentence"}
"""What a court does, and no state."""
KIN = {"wife", "husband", "spouse", "consort", "widow", "son", "daughter", "brother", "sister", "father", "mother"}
"""Of one family: a name after it is no other's of the same surname."""
GENDERS_OF_KIN = {
    **dict.fromkeys(("wife", "widow", "daughter", "sister", "mother"), "f"),
    **dict.fromkeys(("husband", "son", "brother", "father"), "m"),
}
AT_THE_HEAD: set[tuple[str, ...]] = {("at", "the", "head")}
"""Before "of a delegation": the word is nobody."""
SPEAKING_OFFICES = {
    *("minister", "president", "premier", "chancellor", "ambassador", "negotiator", "envoy", "secretary", "spokesman"),
    *("spokeswoman", "commissioner", "delegation", "diplomat", "delegate", "undersecretary", "governor", "chief"),
    *("team", "prime", "king", "taoiseach"),
}
"""Beside a name: its bearer says "we" of the state that he serves."""
HEADS_OF_BODIES = {
    *(
        "president",
        "chairman",
        "chairwoman",
        "chair",
        "head",
        "leader",
        "spokesman",
        "spokeswoman",
        "director",
        "chief",
    ),
    *("secretary", "founder", "secretary-general"),
}
"""Before "of" and the name of a body: whoever says "we" of it."""
RULERS = {"khan", "sheikh", "sheik", "power", "emir", "rajah", "nawab", "aga", "kaiser", "tsar"}
"""After an article: a title, or a common word, and nobody's surname."""
ENDED_OFFICES = {"shah": 1979}
"""The last year of offices that nobody has held since."""
THEM = {"them"}
"""Those to whom something is done, told of before."""
TO_THEM: set[str] = set()
CONFLICTS = {"truce", "ceasefire", "cease-fire", "war", "conflict", "hostilities", "fighting", "clashes", "negotiation"}
"""What two take part in, besides talks and texts."""
NEGOTIATING = {"negotiate", "talk", "bargain"}
OFFERED = {
    *("offer", "proposal", "proposals", "demand", "demands", "ultimatum", "request", "invitation", "plan", "idea"),
    *("compromise", "conditions", "terms", "suggestion", "appeal", "call"),
}
"""What one party asks or offers, and another answers."""
AID = {
    "aid",
    "assistance",
    "help",
    "support",
    "cooperation",
    "co-operation",
    "loans",
    "loan",
    "subsidies",
    "deliveries",
}
"""What one state gives another, and cuts."""
UNITS = {
    "soldier",
    "crews",
    "crew",
    "sailors",
    "unit",
    "units",
    "division",
    "divisions",
    "garrison",
    "garrisons",
    "convoy",
}
"""Parts of an army whose one the words before tell."""
ANOTHER = {"another"}
ARMIES = {"army", "forces", "troops", "navy", "soldiers", "military", "withdrawal"}
"""Beside the country whose soldiers an article tells of."""
CUT = {
    "ended",
    "end",
    "ends",
    "cut",
    "suspended",
    "suspend",
    "halted",
    "halt",
    "frozen",
    "froze",
    "stopped",
    "withheld",
}
"""What is done to aid, to the harm of whoever gets it."""
PAIR_RANKS = {"generals", "colonels"}
"""Two of them are the only two of that rank who are told of."""
FIELDS = {
    word: field
    for field, words in {
        "interior": "interior home",
        "economy": "finance economy treasury",
        "justice": "justice",
        "trade": "trade commerce",
        "energy": "oil petroleum energy",
        "mines": "mines mining",
        "health": "health",
        "agriculture": "agriculture farm farming",
        "fisheries": "fisheries fishing",
        "transport": "transport transportation aviation railways",
        "education": "education",
        "labour": "labour labor employment",
        "culture": "culture",
        "environment": "environment climate",
        "industry": "industry",
        "information": "information",
        "communications": "communications",
        "development": "development",
        "planning": "planning",
        "tourism": "tourism",
        "security": "security",
        "immigration": "immigration migration",
        "water": "water",
        "sports": "sports sport",
        "housing": "housing",
        "science": "science",
        "police": "police",
        "intelligence": "intelligence",
        "budget": "budget",
        "europe": "europe",
    }.items()
    for word in words.split()
}
"""What a minister is charged with, before the office or after "of" and "for": two words of one field have one value."""
BEFORE_FIELDS: set[str] = set()
