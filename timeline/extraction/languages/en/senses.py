# ruff: noqa: E501 (tables of words)
"""English verbs of several senses, and what tells them apart: who acts, on whom, in which voice. Verbs by lemma."""

COURTS = {
    "court",
    "courts",
    "tribunal",
    "tribunals",
    "judge",
    "judges",
    "justices",
    "magistrate",
    "magistrates",
    "jury",
    "prosecutor",
    "prosecutors",
}
SPURNING: set[str] = set()
MEETING_WHOM: set[str] = set()
STANDING_MISSIONS: set[str] = set()
ANSWERING: set[str] = set()
ANSWERS: set[str] = set()
WAITING: set[str] = set()
ENDS_OF_TALKS: set[str] = set()
HOLDING_ON: set[str] = set()
OFFICES_HELD = {"presidency", "chairmanship", "regency"}
"""What somebody who has it since a day took on that day."""
HOLDING = {"hold"}
HELD = {
    "position",
    "positions",
    "post",
    "posts",
    "seat",
    "seats",
    "office",
    "land",
    "territory",
    "job",
    "view",
    "views",
}
"""What somebody holds for a time: no happening of the day that dates it."""
RULING = {"find", "rule", "hold", "uphold", "order", "suspend", "overturn", "annul", "decide", "declare", "hear", "question", "confirm", "approve", "clear", "condemn",
          "conclude", "throw", "strike", "dismiss", "quash", "lift", "allow", "demand", "grant",
          "set", "hand", "give", "refuse", "reject", "extend", "issue", "deliver", "turn"}  # fmt: skip
"""What a court does is a matter of law, whatever the verb says elsewhere."""
ARMED = {"troops", "soldiers", "paratroopers", "commandos", "commando", "marines", "tanks", "armour", "armor", "frigate", "frigates", "warship", "warships", "destroyer",
         "destroyers", "submarine", "submarines", "gunboat", "gunboats", "cruiser", "battalion", "battalions", "regiment", "brigade", "brigades", "column", "columns",
         "contingent", "army", "jets", "warplanes", "bombers", "fighters", "fleet", "flotilla", "peacekeepers", "mercenaries", "militiamen", "forces", "coastguard",
         "carrier", "hms", "uss", "helmets"}  # fmt: skip
MOVING = {
    "arrive",
    "enter",
    "land",
    "move",
    "sail",
    "cross",
    "reach",
    "roll",
    "march",
    "advance",
    "go",
    "fly",
    "head",
    "return",
    "dock",
    "push",
    "disembark",
    "put",
    *("roll", "pour", "sweep", "stream", "surround", "encircle", "advance", "fan", "come"),
}
"""Of soldiers and ships these are movements of forces."""
RECOGNISING: set[str] = set()
HEARING = {"hear"}
DECREEING = {"decide", "decree", "agree", "rule", "resolve", "order", "determine", "vow", "pledge", "promise"}
"""Verbs that close a sentence like one of saying: "the border will be reopened, the cabinet | decided on Monday"."""
RESOLVING = {"decide", "decree", "agree", "rule", "resolve", "determine", "vote"}
"""What these tell in "would" or "should" is on the agenda: "agreed that the border would reopen"."""
POSTPOSED: set[str] = set()
GATHERING = {"gather", "bring", "assemble"}
INVESTIGATORS = {"police", "detectives", "gendarmerie", "gendarmes", "investigators"}
SURRENDERING: set[str] = set()
GOING_TO: set[str] = set()
PASSIVE_SENSES = {
    "take": ("legal", "090"),
    "raise": ("meeting", "040"),
    "discuss": ("meeting", "040"),
    "conclude": ("agreement", "057"),
    "try": ("legal", "090"),
    "go": ("withdrawal", "087"),
}
SENDING = {"send", "dispatch", "order"}
TAKING = {"take", "retake", "recapture"}
FALLING_BACK = {"fall", "pull", "draw"}
MARKETS = {
    "price",
    "prices",
    "shares",
    "stocks",
    "output",
    "exports",
    "imports",
    "inflation",
    "markets",
    "market",
    "currency",
    "bonds",
    "rouble",
    "ruble",
}
"""What falls back without an army."""
DECLARING = {"declare"}
DEFERRING = {"move"}
LATER: set[str] = set()
CALLING_IN = {"summon"}
ENVOYS = {"ambassador", "ambassadors", "envoy", "chargé", "charge", "consul", "nuncio", "attaché", "commissioner", "diplomat", "diplomats",
          "envoys", "attache", "attaches", "attachés", "consuls"}  # fmt: skip
"""Whom a government summons."""
OPENING = {"open", "reopen"}
INQUIRIES = {"inquiry", "investigation", "probe", "inquest"}
CONDEMNING: set[str] = set()
MOST = {
    "most",
    "largest",
    "biggest",
    "deadliest",
    "worst",
    "highest",
    "lowest",
    "longest",
    "only",
    "heaviest",
    "bloodiest",
    "best",
}
FIRSTS = {"first"}
COUNTED_AS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "most",
    "worst",
    "only",
}
COUNTED_AS_ENDINGS: tuple[str, ...] = (
    "iest",
    "gest",
    "test",
    "hest",
    "dest",
    "teenth",
)  # "the deadliest", "the largest"
NOWADAYS: set[str] = set()
STAYING_SO = {"remain", "stay"}
SHUT_OFF = {"closed", "shut", "sealed", "blocked", "suspended"}
"""What has been so since a day began then: "the bridge remains | closed since 24 June"."""
HABITUALLY = {
    "often",
    "frequently",
    "regularly",
    "usually",
    "occasionally",
    "sometimes",
    "routinely",
    "rarely",
    "seldom",
}
"""Beside a verb and a year, what was done so is no happening: "met often last year"."""
FALLING = {"fall", "land", "rain", "slam", "hit"}
TURNING_INTO = {"become"}
"""Before "the first president to be arrested": what befell the subject."""
SUFFERING = {"come", "survive", "suffer", "suffered", "sustain", "sustained", "endure", "endured", "undergo"}
"""With an attack: "came under fire", "suffered an attack"."""
SHELLS = {
    "shell",
    "shells",
    "rocket",
    "rockets",
    "missile",
    "missiles",
    "bomb",
    "bombs",
    "mortars",
    "mortar",
    "grenades",
    "artillery",
    *(
        "scud",
        "scuds",
        "katyusha",
        "katyushas",
        "grads",
        "qassams",
        "shaheds",
        "projectile",
        "projectiles",
        "warheads",
        "salvo",
        "napalm",
    ),
}
STOPPING = {"stop", "cease"}
FEASTS = {"independence", "reunification", "armistice", "liberation"}
DAYS = {"day", "date"}
ON_WHICH = {"when"}
HERE = {"here"}
CHOOSING = {
    "reject",
    "approve",
    "choose",
    "back",
    "decide",
    "elect",
    "endorse",
    "throw",
}
VOTERS = {"voters", "electorate"}
CHAMBERS = {"parliament", "assembly", "congressmen", "peers", "parliamentarians", "mps", "senate", "congress", "lawmakers", "legislators", "senators", "deputies", "knesset", "duma", "bundestag", "rada", "riksdag", "commons", "lords",
            "representatives", "legislature"}  # fmt: skip
"""What a chamber approves, rejects or backs is voted."""
PUT_TO_VOTE = {
    "approve",
    "back",
    "reject",
    "endorse",
    "support",
    "adopt",
    "defeat",
    "authorise",
    "authorize",
    "oppose",
    "accept",
    "throw",
}
COUNTED_BY = ("by", "to")
PASSING = {"pass", "win", "lose", "fail", "carry", "vote"}
VOICES = {"votes"}
"""Beside a number: what counts a vote."""
RELIEF = {
    "relief",
    "humanitarian",
    "aid",
    "food",
    "medicine",
    "medicines",
    "supplies",
    "rescuers",
    "flour",
    "blankets",
    "tents",
    "vaccines",
    "rations",
}
ORDERING_AWAY = {"tell", "order", "ask", "instruct", "request", "direct", "force", "oblige", "give"}
REACHING = {"reach"}
BLOCKING: set[str] = set()
ASSETS = {"assets", "accounts", "funds"}
WAYS = {"road", "roads", "street", "streets", "bridge", "port", "crossing", "canal", "strait", "highway"}
SETTLING: set[str] = set()
SETTLED: set[str] = set()
CLOSING_WITHOUT_OBJECT = {"adjourn": ("other", "000")}
EVES = {("the", "day", "after"): -1, ("a", "day", "after"): -1, ("the", "day", "before"): 1, ("a", "day", "before"): 1, ("on", "the", "eve", "of"): 1, ("the", "eve", "of"): 1}  # fmt: skip
"""What a day has to do with a happening told beside it: "on 2 December, the day after the election"."""
RESPONDING = {"respond", "retaliate", "reply", "react", "answer"}
GOING_ON: set[tuple[str, ...]] = set()
BETWEEN_PHRASES: set[tuple[str, ...]] = set()
_ORDINALS = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "umpteenth", "last"]
TIMES_OVER: set[tuple[str, ...]] = {
    *(("for", the, nth, "time") for the in ("a", "the", "its", "his", "her", "their") for nth in _ORDINALS),
    *(
        ("for", the, nth, again, "time")
        for the in ("a", "the")
        for nth in _ORDINALS
        for again in ("consecutive", "straight", "successive")
    ),
    *(("once", "again"), ("once", "more"), ("yet", "again"), ("again",), ("repeatedly",)),
}
"""Between a verb and what it says was not done: how often."""
ACHIEVING = {"manage", "succeed", "proceed", "hasten", "contrive"}
"""Above an infinitive: what it says was done."""
GOING_ON_TO = {"go": "on"}
"""Above an infinitive, with the word between: "went | on | to condemn"."""
OUT_OF_PLACES = {"out of", "away from", "back from", "home from"}
"""Behind a verb of motion: forces leave."""
LOOSE = {
    "free",
    "loose",
    "undone",
    "unstuck",
    "clean",
    "true",
    "alive",
    "close",
    "apart",
    "adrift",
    "first",
    "second",
    "third",
    "last",
    "top",
    "clear",
    "full",
}
"""Behind "came": nobody comes."""
IN_COURT = {"court", "tribunal", "judge", "magistrate", "magistrates", "judges"}
PLANNED_FOR = {"promise", "announce", "list", "prepare", "organise", "organize", "plot"}
EXPLETIVE_PRONOUNS = {"it"}
STRIKES = {"strike", "strikes"}
LABOUR = {"union", "rail", "transport", "bus", "metro", "tube", "postal", "ferry", "dock", "staff", "train", "wildcat", "labour", "labor", "unions", "hunger", "general", "workers", "dockers", "miners", "teachers", "nurses", "pilots", "strikers", "doctors", "pay", "wages", "lawyers", "drivers", "farmers"}  # fmt: skip
ORDERING = {"order"}
REPORTED = {"report", "record", "signal", "observe", "register"}
"""In the passive, what they tell is the happening itself: "clashes were reported"."""
BY_MEANS = {"with", "by"}
PROTESTS = {"protest", "protests"}
RELEASING = {"free", "release", "let", "walk"}
RELEASES = {"release", "releases"}
CAPTIVES = {"hostage", "hostages", "kidnapper", "kidnappers", "captors", "captor", "kidnapped", "pirates", "captives"}
"""Whoever held them, no law lets them go."""
DISMISSING = {"dismiss"}
EXCLUDING = {"suspend", "exclude"}
FOR = {"for"}
TENDERS: set[str] = set()
LAUNCHING = {"issue", "launch", "make"}
SHARES: set[str] = set()
ATTENDING_ADJECTIVES: set[str] = set()
READY: set[str] = set()
MEETING_TO_SAY: set[str] = set()
DUE_NOW: dict[str, str] = {}
DOING = {"do"}
SO_DONE: set[str] = set()
IMITATING: set[str] = set()
IMITATIONS = {"follow+suit", "do+likewise", "do+the+same", "follow+example", "follow+lead"}
"""Entries of the table of verbs: whoever does so does what was told before."""
APPROVING = {"approve", "adopt", "pass", "endorse", "agree", "back"}
HOURS = {"hours", "minutes", "hour", "moments"}
KEEPING_DAYS = {"observe"}
"""With a day for an object: what is done on a feast."""
THINKING = {"believe", "think", "imagine"}
"""In a simple past, and not passive, they tell of a mind and of nothing said."""
JUST_THEN = {"shortly", "soon", "immediately", "just", "right", "straight"}
"""Before "after" or "before" and a happening: on the same day."""
RESUMING = {"resume", "restart", "revive", "adjourn"}
"""In the passive, of what was told of before: talks, and nobody."""
FATES = {
    "kill",
    "wound",
    "injure",
    "die",
    "hurt",
    "drown",
    "perish",
    "arrest",
    "detain",
    "capture",
    "abduct",
    "kidnap",
    "burn",
    "crush",
    "trample",
}
"""What befalls people when something happens."""
JUST_DONE: set[str] = set()
GERUND_MARKS: set[str] = set()
NEEDING: set[str] = set()
INQUIRING = {"investigate", "probe", "examine", "assess", "study", "mourn", "question"}
"""What they look into is over."""
NAMING = {"call", "describe", "term", "dub", "say", "hail"}
WHAT = {"what"}
TOWNS = {
    "town",
    "city",
    "capital",
    "village",
    "base",
    "garrison",
    "airport",
    "port",
    "stronghold",
    "outpost",
    "province",
    "island",
}
"""What falls to an army, or is taken by it."""
CABINETS = {"government", "cabinet", "coalition", "junta", "regime", "dictatorship", "monarchy"}
"""What falls without one."""
INTO_HANDS = {"to"}
BORN = {"born", "native", "natives"}
OTHERS = {"others", "rest", "second", "other"}
"""To whom or what a day further on in the sentence belongs, without a verb of its own."""
IN_FORCE = {("in", "force"), ("in", "effect"), ("in", "place")}
"""What is said of a treaty, a ban or a truce that stands."""
IN_PART: set[str] = set()
"""Before what looks like a participle and is none: "en partie"."""
DATING_FROM = {"date"}
"""What tells how old something is."""
THE_DEAD: set[str] = set()
