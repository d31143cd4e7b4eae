"""English words and what they are worth. Data alone: a newsroom can read and change it."""

from __future__ import annotations

from ...grammar import Lexicon
from ..words import words

WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
WEEKDAY_PLURALS = {word + "s": number for word, number in WEEKDAYS.items()}
WEEKDAY_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4}
WEEKDAY_SHORT |= {"sat": 5, "sun": 6}

MONTHS = {"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8}
MONTHS |= {"september": 9, "october": 10, "november": 11, "december": 12}
MONTH_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10}
MONTH_SHORT |= {"nov": 11, "dec": 12}
# Months that are also verbs, names of people or plain words.
DOUBTFUL_MONTHS = frozenset({"may", "march", "august", "april", "june", "mar", "sep", "dec", "jan"})

UNITS = {"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month"}
UNITS |= {"year": "year", "years": "year", "quarter": "quarter", "quarters": "quarter", "decade": "decade"}
UNITS |= {"decades": "decade", "century": "century", "centuries": "century", "weekend": "weekend"}
UNITS |= {"weekends": "weekend", "fortnight": "fortnight", "fortnights": "fortnight", "night": "night"}
UNITS |= {"nights": "night", "millennium": "millennium", "millennia": "millennium", "qtr": "quarter", "yr": "year"}
UNITS |= {"yrs": "year", "wks": "week"}
CLOCK_UNITS = {"hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "second": "second"}
CLOCK_UNITS |= {"seconds": "second", "hrs": "hour", "mins": "minute", "secs": "second"}
PLURAL_UNITS = {w: u for w, u in {**UNITS, **CLOCK_UNITS}.items() if w.endswith("s") or w == "millennia"}
SINGULAR_UNITS = {w: u for w, u in {**UNITS, **CLOCK_UNITS}.items() if w not in PLURAL_UNITS}
PERIODS = {u: u for u in ("week", "month", "year", "quarter", "decade", "weekend", "century", "fortnight")}
PERIODS |= {"qtr": "quarter"}

RELATIVES: dict[str, object] = dict.fromkeys(("last", "past", "previous", "prior", "preceding"), "last")
RELATIVES |= dict.fromkeys(("next", "coming", "upcoming"), "next") | {"this": "this"}

PARTS_OF_DAY = {"morning": "MO", "noon": "MI", "midday": "MI", "afternoon": "AF", "evening": "EV", "night": "NI"}
PARTS_OF_DAY |= {
    "dawn": "MO",
    "dusk": "EV",
    "nightfall": "EV",
    "sunset": "EV",
    "daybreak": "MO",
    "sunrise": "MO",
    "lunchtime": "MI",
    "mornings": "MO",
    "afternoons": "AF",
}
PARTS_OF_DAY |= {"evenings": "EV", "nights": "NI"}

SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA"}
SEASONS |= {"winter": "WI", "wintertime": "WI"}

PARTS = {"early": "START", "beginning": "START", "start": "START", "mid": "MID", "middle": "MID", "late": "END"}
PARTS |= {"end": "END", "outset": "START", "close": "END"}

_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ORDINALS = {word: number for number, word in enumerate(_UNITS, 1)}
ORDINALS |= {"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15}
ORDINALS |= {"sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20}
ORDINALS |= {f"twenty-{word}": 20 + number for number, word in enumerate(_UNITS, 1)}
ORDINALS |= {"thirtieth": 30, "thirty-first": 31}

NUMBERS = {"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
NUMBERS |= {"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15}
NUMBERS |= {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30}
NUMBERS |= {"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}
NUMBERS |= {"thousand": 1000}

DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70}
DECADES |= {"eighties": 80, "nineties": 90}

# Days: offset from the publication date.
DEICTIC_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1, "tmrw": 1}

# Fixed days: (month, day); movable ones: days from Easter Sunday; others by nth weekday of a month.
HOLIDAYS: dict[str, object] = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "xmas": (12, 25),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year day": (1, 1),
    "new year's": (1, 1),
    "new year's eve": (12, 31),
    "new year eve": (12, 31),
    "epiphany": (1, 6),
    "twelfth night": (1, 5),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "st. valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "st patrick's day": (3, 17),
    "saint patrick's day": (3, 17),
    "saint patrick": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "international workers' day": (5, 1),
    "victory in europe day": (5, 8),
    "ve day": (5, 8),
    "v-e day": (5, 8),
    "vj day": ("either", (8, 15), (9, 2)),
    "v-j day": ("either", (8, 15), (9, 2)),
    "burns night": (1, 25),
    "waitangi day": (2, 6),
    "st david's day": (3, 1),
    "st. david's day": (3, 1),
    "st george's day": (4, 23),
    "st. george's day": (4, 23),
    "st andrew's day": (11, 30),
    "st. andrew's day": (11, 30),
    "cinco de mayo": (5, 5),
    "flag day": (6, 14),
    "day of the dead": (11, 2),
    "holocaust memorial day": (1, 27),
    "world aids day": (12, 1),
    "human rights day": (12, 10),
    "remembrance sunday": ("nth", 11, 6, 2),
    "patriots' day": ("nth", 4, 0, 3),
    "indigenous peoples' day": ("nth", 10, 0, 2),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "assumption day": (8, 15),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "guy fawkes night": (11, 5),
    "bonfire night": (11, 5),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
    "armistice day": (11, 11),
    "inauguration day": (1, 20),
    "australia day": (1, 26),
    "anzac day": (4, 25),
    "international women's day": (3, 8),
    "easter": 0,
    "easter sunday": 0,
    "easter day": 0,
    "easter monday": 1,
    "good friday": -2,
    "maundy thursday": -3,
    "holy saturday": -1,
    "palm sunday": -7,
    "ash wednesday": -46,
    "shrove tuesday": -47,
    "mardi gras": -47,
    "ascension day": 39,
    "pentecost": 49,
    "whit sunday": 49,
    "whit monday": 50,
    "trinity sunday": 56,
    "corpus christi": 60,
    "martin luther king day": ("nth", 1, 0, 3),
    "martin luther king jr. day": ("nth", 1, 0, 3),
    "presidents' day": ("nth", 2, 0, 3),
    "presidents day": ("nth", 2, 0, 3),
    "president's day": ("nth", 2, 0, 3),
    "mother's day": ("nth", 5, 6, 2),
    "memorial day": ("nth", 5, 0, -1),
    "father's day": ("nth", 6, 6, 3),
    "labor day": ("nth", 9, 0, 1),
    "labour day": ("nth", 9, 0, 1),
    "orthodox christmas": (1, 7),
    "orthodox easter": ("orthodox", 0),
    "nowruz": (3, 21),
    "europe day": (5, 9),
    "victory day": (5, 9),
    "rosh hashanah": ("hebrew", 0),
    "rosh hashana": ("hebrew", 0),
    "yom kippur": ("hebrew", 9),
    "sukkot": ("hebrew", 14),
    "passover": ("hebrew", -163),
    "purim": ("hebrew", -193),
    "ashura": ("islamic", 1, 10),
    "eid": ("either", ("islamic", 10, 1), ("islamic", 12, 10)),
    "eid al-fitr": ("islamic", 10, 1),
    "eid al-adha": ("islamic", 12, 10),
    "columbus day": ("nth", 10, 0, 2),
    "thanksgiving": ("nth", 11, 3, 4),
    "thanksgiving day": ("nth", 11, 3, 4),
    "thanks giving day": ("nth", 11, 3, 4),
    "black friday": ("black-friday", 11, 3, 4),
    "cyber monday": ("cyber-monday", 11, 3, 4),
    "election day": ("election-day", 11, 0, 1),
}

ADVERBS = {"now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF"}
ADVERBS |= {"recently": "PAST_REF", "lately": "PAST_REF", "formerly": "PAST_REF", "previously": "PAST_REF"}
ADVERBS |= {"heretofore": "PAST_REF", "hitherto": "PAST_REF"}

FREQUENCIES = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y"}
FREQUENCIES |= {"hourly": "PT1H", "nightly": "P1D", "fortnightly": "P2W", "biweekly": "P2W", "bimonthly": "P2M"}
FREQUENCIES |= {"biannually": "P6M", "biennially": "P2Y"}

ZONES = {"gmt": "UTC", "utc": "UTC", "z": "UTC", "est": "America/New_York", "edt": "America/New_York"}
ZONES |= {"et": "America/New_York", "eastern": "America/New_York", "cst": "America/Chicago", "cdt": "America/Chicago"}
ZONES |= {"ct": "America/Chicago", "central": "America/Chicago", "mst": "America/Denver", "mdt": "America/Denver"}
ZONES |= {"mt": "America/Denver", "mountain": "America/Denver", "pst": "America/Los_Angeles"}
ZONES |= {"pdt": "America/Los_Angeles", "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles"}
ZONES |= {"bst": "Europe/London", "cet": "Europe/Paris", "cest": "Europe/Paris", "eet": "Europe/Kyiv"}
ZONES |= {"msk": "Europe/Moscow", "ist": "Asia/Kolkata", "jst": "Asia/Tokyo", "aest": "Australia/Sydney"}
TOWNS = {"local": "local", "moscow": "Europe/Moscow", "paris": "Europe/Paris", "london": "Europe/London"}
TOWNS |= {"kyiv": "Europe/Kyiv", "kiev": "Europe/Kyiv", "berlin": "Europe/Berlin", "brussels": "Europe/Brussels"}
TOWNS |= {"geneva": "Europe/Zurich", "beijing": "Asia/Shanghai", "tokyo": "Asia/Tokyo", "british": "Europe/London"}
TOWNS |= {"washington": "America/New_York"}
TOWNS |= {"israel": "Asia/Jerusalem", "tehran": "Asia/Tehran"}
TOWNS |= {"baghdad": "Asia/Baghdad", "kabul": "Asia/Kabul", "islamabad": "Asia/Karachi", "indian": "Asia/Kolkata"}
TOWNS |= {"seoul": "Asia/Seoul", "ankara": "Europe/Istanbul", "istanbul": "Europe/Istanbul", "cairo": "Africa/Cairo"}
TOWNS |= {"jerusalem": "Asia/Jerusalem", "damascus": "Asia/Damascus", "beirut": "Asia/Beirut", "doha": "Asia/Qatar"}
TOWNS |= {"riyadh": "Asia/Riyadh", "dubai": "Asia/Dubai", "rome": "Europe/Rome", "madrid": "Europe/Madrid"}
TOWNS |= {"vienna": "Europe/Vienna", "warsaw": "Europe/Warsaw", "athens": "Europe/Athens", "french": "Europe/Paris"}
TOWNS |= {"german": "Europe/Berlin", "swiss": "Europe/Zurich", "japan": "Asia/Tokyo", "israeli": "Asia/Jerusalem"}
TOWNS |= {"york": "America/New_York", "angeles": "America/Los_Angeles", "chicago": "America/Chicago"}
TOWNS |= {"kong": "Asia/Hong_Kong", "delhi": "Asia/Kolkata", "dhabi": "Asia/Dubai", "houston": "America/Chicago"}
TOWNS |= {"toronto": "America/Toronto", "ottawa": "America/Toronto"}
TOWNS |= {"sydney": "Australia/Sydney", "gaza": "Asia/Gaza"}
TOWNS |= {"shanghai": "Asia/Shanghai", "singapore": "Asia/Singapore"}
TOWNS |= {"manila": "Asia/Manila", "jakarta": "Asia/Jakarta"}
TOWNS |= {"lagos": "Africa/Lagos", "nairobi": "Africa/Nairobi"}
TOWNS |= {"khartoum": "Africa/Khartoum", "pretoria": "Africa/Johannesburg"}
TOWNS |= {"caracas": "America/Caracas", "brasilia": "America/Sao_Paulo"}
TOWNS |= {"lisbon": "Europe/Lisbon", "dublin": "Europe/Dublin"}
TOWNS |= {"amman": "Asia/Amman", "zurich": "Europe/Zurich", "stockholm": "Europe/Stockholm", "oslo": "Europe/Oslo"}
TOWNS |= {"chinese": "Asia/Shanghai", "turkish": "Europe/Istanbul"}
TOWNS |= {"greek": "Europe/Athens", "iranian": "Asia/Tehran"}
TOWNS |= {"korean": "Asia/Seoul", "japanese": "Asia/Tokyo", "pakistani": "Asia/Karachi", "egyptian": "Africa/Cairo"}
TOWNS |= {"ukrainian": "Europe/Kyiv", "italian": "Europe/Rome"}
TOWNS |= {"spanish": "Europe/Madrid", "belgian": "Europe/Brussels"}

MONTH_LEADS = words("in of since until till by from to through throughout during before after for between")
NEWSPAPERS = words("times mail telegraph mirror express herald post star sun standard news world mercury show")
NUMBERED_NOUNS = words(
    "resolution resolutions convention regulation directive protocol flight article room suite unit route highway building "
    "gate apartment apt section page box platform lot locker channel extension clause paragraph docket"
)
NAMED_DAYS = words("bloody super joe ruby happy freaky happy casual fat")
LENGTH_LEADS = words(
    "for in than about nearly almost over within after took takes take lasting lasted last of spend spent"
)
LENGTH_LEADS |= words("only just is was be every least around roughly approximately up to by another under during")
COUNTED_NOUNS = words("people troops soldiers men women children jobs workers dollars euros pounds miles km kilometers")
COUNTED_NOUNS |= words(
    "kilometres meters metres feet points homes houses votes voters tons tonnes shares rubles francs"
)
COUNTED_NOUNS |= words("yen barrels acres hectares words pages copies students refugees migrants prisoners fighters")

CLASSES: dict[str, dict[str, object]] = {
    "WEEKDAY": dict(WEEKDAYS),
    "WEEKDAYS": dict(WEEKDAY_PLURALS),
    "WDSHORT": {**WEEKDAYS, **WEEKDAY_SHORT},
    "WDABBR": dict(WEEKDAY_SHORT),
    "MONTH": {**MONTHS, **MONTH_SHORT},
    "FULLMONTH": dict(MONTHS),
    "MONTHABBR": dict(MONTH_SHORT),
    "UNIT": {**UNITS, **CLOCK_UNITS},
    "UNITS": dict(PLURAL_UNITS),
    "WEEKUNIT": {"week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century"},
    "AUNIT": dict(SINGULAR_UNITS),
    "DAYUNIT": dict(UNITS),
    "CLOCKUNIT": dict(CLOCK_UNITS),
    "PERIOD": dict(PERIODS),
    "PASTUNIT": {w: u for w, u in PERIODS.items() if u != "weekend"},
    "SPELLUNIT": {w: u for w, u in PLURAL_UNITS.items() if u != "second"},
    "REL": {k: v for k, v in RELATIVES.items() if k != "this"},
    "RELTHIS": dict(RELATIVES),
    "RELNOW": {w: v for w, v in RELATIVES.items() if w in ("last", "past", "next", "coming", "upcoming")},
    "NTHUNIT": {"day": "day", "week": "week", "weekend": "weekend"},
    "LASTORNEXT": {"last": "last", "next": "next", "previous": "last"},
    "TRAILINGREL": {"last": "last", "next": "next"},
    "LASTNEXT": {"last": "last", "next": "next", "this": "this"},
    "POD": dict(PARTS_OF_DAY),
    "DAWN": {
        k: v for k, v in PARTS_OF_DAY.items() if k in ("dawn", "dusk", "nightfall", "sunset", "daybreak", "sunrise")
    },
    "MEAL": {"breakfast": "MO", "lunch": "MI", "tea": "AF", "dinner": "EV", "supper": "EV"},
    "TODAYPART": {k: v for k, v in PARTS_OF_DAY.items() if k in ("morning", "afternoon", "evening", "night")},
    "TONIGHT": {"tonight": "NI"},
    "LASTNIGHT": {"night": "NI", "evening": "EV"},
    "OVERNIGHT": {"overnight": "NI"},
    "SEASON": dict(SEASONS),
    "OVER": {"out": "END", "over": "END"},
    "ADJPART": {"early": "START", "mid": "MID", "late": "END"},
    "NOUNPART": {k: v for k, v in PARTS.items() if k not in ("early", "mid", "late")},
    "LATER": {"later": "END"},
    "END": {"end": "END"},
    "EARLIER": {"earlier": "START"},
    "ORD": {"first": 1, "second": 2, "third": 3, "last": -1, "final": -1},
    "QORD": {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": -1},
    "DAYORD": dict(ORDINALS),
    "DEICTIC": dict(DEICTIC_DAYS),
    "HOLIDAY": dict(HOLIDAYS),
    "ADVERB": dict(ADVERBS),
    "FREQUENCY": dict(FREQUENCIES),
    "ZONE": dict(ZONES),
    "TOWN": dict(TOWNS),
    "AP": {"a": 0, "p": 12},
    "AMPM": {"am": 0, "pm": 12},
    "NOON": {"noon": 12, "midday": 12, "midnight": 0},
    "NUM": {"a": 1, "an": 1, **NUMBERS},
    "MANY": dict.fromkeys(("few", "several", "many", "some", "couple"), "X"),
    "COUPLE": {"couple": 2},
    "DOZEN": {"dozen": 12},
    "DECADEWORD": dict(DECADES),
    "QCODE": dict.fromkeys(("q",), "q"),
    "HCODE": dict.fromkeys(("h",), "half"),
    "POSS": dict.fromkeys(("'s", "'"), 1),
    "TITLE": dict.fromkeys(("mr", "mrs", "ms", "dr", "sgt", "sir", "lord", "lady", "theresa", "brian"), 1),
    "YEAR2": {},
    "NTH": {"<ord>": None, **ORDINALS, "last": -1, "final": -1},
    "WORKDAY": {"business": "business", "working": "working"},
    "ENDED": {"ended": 1, "ending": 1},
    "SHIFTLINK": dict.fromkeys(("before", "after", "from", "prior"), 1),
    "MONTHLEAD": dict.fromkeys(MONTH_LEADS, 1),
    "DOUBTFUL": dict.fromkeys(DOUBTFUL_MONTHS, 1),
    "NEWSPAPER": dict.fromkeys(NEWSPAPERS, 1),
    "NUMBEREDBY": dict.fromkeys(NUMBERED_NOUNS, 1),
    "NAMEDBY": dict.fromkeys(NAMED_DAYS, 1),
    "NOTALONE": dict.fromkeys(("years", "is", "was", "in", "for", "period", "of", "seasons", "season"), 1),
    "WEEKOF": {"week": "week", "weekend": "weekend"},
    "WEEKENDS": {"weekends": "weekend", "weekdays": "weekday"},
    "DURLEAD": dict.fromkeys(LENGTH_LEADS, 1),
    "COUNTED": dict.fromkeys(COUNTED_NOUNS, 1),
    "ABOUT": dict.fromkeys(
        ("about", "some", "nearly", "almost", "over", "than", "least", "most", "around", "roughly"), 1
    ),
}

COMPOUNDS: tuple[str, ...] = tuple(word for word in ORDINALS if "-" in word)
COMPOUNDS += tuple(name for name in HOLIDAYS if not name.isalpha())

HEADS = frozenset({*WEEKDAYS, *WEEKDAY_PLURALS, *WEEKDAY_SHORT, *MONTHS, *MONTH_SHORT, *UNITS, *CLOCK_UNITS})
HEADS |= {*PARTS_OF_DAY, *SEASONS, *DEICTIC_DAYS, *HOLIDAYS, *ADVERBS, *FREQUENCIES, *DECADES}
HEADS |= {"tonight", "overnight", "midnight", "ago", "earlier", "later", "future", "past", "recent", "current", "then"}
HEADS |= {
    "previous",
    "time",
    "present",
    "moment",
    "once",
    "date",
    "eve",
    "fiscal",
    "christi",
    "gras",
    "patrick",
    "clock",
}
HEADS |= {"nineteen", "eighteen", "thousand", "twenty", "term"}
HEADS |= {"possible", "half", "latest", "ad"}
HEADS |= {"by then", "until then", "till then", "since then", "before then"}
HEADS -= {"min", "mo", "mos", "second", "then", "once"}

ENGLISH_WORD = r"'(?:s|re|ve|ll|d|m)(?![^\W\d_])|[^\W\d_]+'t(?![^\W\d_])|[^\W\d_]+"
"""Words, with the clitics of *he'll* and *year's* cut off and *don't* kept whole."""

BEHIND_DAYS = words(
    """respectively exactly simultaneously nationwide together alone too either precisely unanimously abroad worldwide altogether
    immediately alike afterwards thereafter onwards apparently reportedly allegedly peacefully formally officially unlike
    besides barring pending regarding concerning versus amongst beneath inside outside toward towards"""
)
"""Adverbs and prepositions behind a day, which is then no day of a noun."""
FUNCTION_WORDS = BEHIND_DAYS | words(
    "a an the and or but nor so yet if than that which who whom whose when where while as at by for from in into of off "
    "on onto out over to under until till up upon with within without after before during since between through "
    "against about is are was were be been being am has have had do does did will would shall should can could may "
    "might must not no it its he his she her they their them we our you your i me my this these those there here "
    "because although though unless however also only just even still already again then now more most less least "
    "where's said says whether how what why via regardless lest per amid alongside despite throughout whatever once instead "
    "anyway please among across along around near beyond behind except whereas"
)

ABBREVIATIONS = words(
    "mr mrs ms dr prof gen sen rep gov lt col sgt capt maj adm rev hon st mt ft vs inc corp co ltd jr sr bros no nos "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun u.s u.n u.k e.u "
    "d.c a.m p.m i.e e.g etc approx dept est fig vol pp ed eds cf ca a p m d e ph.d"
)

SCHEDULED_NOUNS = words(
    "summit meeting meetings talks vote votes election elections ballot referendum hearing hearings session deadline debate "
    "conference visit march rally strike trial ceremony funeral inauguration launch match final game council consultation "
    "wedding coronation concert opening reopening budget speech address draw race fight test exam festival celebration "
    "celebrations service mass tribute premiere reception dinner briefing conclave auction sale primary caucuses convention "
    "consultations negotiations demonstration parade protest protests round run-off runoff poll polls trip gathering anniversary "
    "attempt bid opener gala fair tournament webinar event appointment derby semi-final semifinal playoff play-off fixture "
    "friendly marathon regatta show exams bout quarterfinal quarter-final squad lineup line-up landing walkout clash tie matchup "
    "showdown fundraiser kickoff rematch replay qualifier carnival procession vigil screening recital audition seminar "
    "party contest attendance departure return sentencing signing drawing arguments picnic pageant sermon liftoff spacewalk boycott sit-in blockade"
)
SCHEDULED_NOUNS |= frozenset(noun + "s" for noun in SCHEDULED_NOUNS)

MACROS = {
    "about": "( exact:exactly | about:about | about:around | about:approximately | about:nearly | about:almost | about:roughly | about:some "
    "| more:more than | more:over | more:at least | less:less than | less:under | less:at most | less:up to "
    "| less:no more than | less:fewer than | about:just over | about:just under | about:only )",
    "part": "( part:ADJPART -? (in (the)?)? | (the)? part:NOUNPART of (the)? | (in)? the part:NOUNPART of )",
    "day": "( d:SMALL | d:ORDNUM | d:DAYORD )",
    "wday": "( wd:WDSHORT .? ,? )",
    "dmy": "@wday? (the)? @day (day)? (of|-|/)? m:MONTH .? (@ofyear | - yy:SMALL)?",
    "mdy": "@wday? m:MONTH .? (the|-|/|,)? @day @ofyear?",
    "date": "( @dmy | @mdy )",
    "ofyear": "( ,? era:INT @era | ( (,|of|in|-|/)? y:YEAR ) | (,|-)? yy:YEAR2 | of yy:YEAR2 | ' (yy:YEAR2|yy:SMALL) "
    "| ,? (of)? relyear:LASTNEXT year | (of)? (that|the same|that same) same:year )",
    "era": "( ad | ce | a . d . | c . e . )",
    "ampm": "( hp:AMPM | hp:AP .? m .? )",
    "zone": "( OPEN @named CLOSE | ,? @named )",
    "named": "( tz:ZONE (time|standard time|daylight time|summer time)? | (new|los|hong|abu|central|western)? tz:TOWN (standard|daylight|summer)? time )",
    "gmt": "( OPEN (INT (ZONE|hours) | HM @ampm.9? ZONE? | SMALL @ampm.9 ZONE?) CLOSE )",
    "between": "(-|–|to|until|till|through|thru)",
    "clock": "( ( c:HM @ampm? | dp:DECIMAL @ampm | h:SMALL @ampm | h:NUM o ' clock (in the p:POD | @ampm)? | hf:half past h:NUM @ampm? "
    "| qu:quarter past h:NUM @ampm? | lq:quarter to h:NUM @ampm? | lq:quarter of h:NUM @ampm | nn:NOON ) "
    "(sharp)? @zone? @gmt? )",
    "tod": "( ,? (at|around|about|by|shortly after|just after|shortly before|just before|before|after|from)? @clock "
    "| (in the|at)? (pt:ADJPART)? p:POD )",
}

LEXICON = Lexicon(
    name="en",
    classes=CLASSES,
    macros=MACROS,
    heads=HEADS,
    quiet_heads=words("then"),
    compounds=COMPOUNDS,
    numbers=NUMBERS,
    number_links=frozenset({"-"}),
    hundred_links=frozenset({"and"}),
    year_pairs=True,
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    abbreviations=ABBREVIATIONS,
    determiners=frozenset({"the"}),
    function_words=FUNCTION_WORDS,
    length_nouns=frozenset({"sentence", "term", "period", "span", "total"}),
    range_openers=frozenset({"from", "between"}),
    frame_words=frozenset({"in"}),
    apposed_leads=frozenset({"on", "in", "the"}),
    indefinites=frozenset({"a"}),
    to_the_day=frozenset({("to", "the", "day")}),
    done_nouns=words(
        "agreement accord deal report reports ruling rulings raid raids attack attacks bombing bombings statement interview "
        "letter speech decision study poll survey memo memorandum filing indictment coup shooting killing killings crash "
        "massacre arrest arrests uprising ambush strike-down verdict announcement declaration communique assassination "
        "result results move remarks comments outcome price prices close closing treaty pact truce ceasefire"
    ),
    pair_openers=frozenset({"between"}),
    range_links=frozenset(
        {("to",), ("until",), ("till",), ("through",), ("and",), ("–",), ("-",), ("thru",), ("~",), ("up", "to")}
    ),
    pair_links=frozenset({("and",)}),
    range_signs=frozenset({("–",), ("-",), ("to",), ("through",), ("until",), ("till",), ("~",), ("thru",)}),
    strong_links=frozenset({("through",), ("until",), ("till",), ("thru",)}),
    time_links=frozenset({"at", ",", "around", "about", "on", "by", "from", "until", "before", "after", "between"}),
    clock_rules=frozenset({"clock", "clock-range", "hundred-hours"}),
    last_before=words("previous preceding prior"),
    next_after=words("following"),
    moved_up=["up", "to"],
    throughout=words("through"),
    topical=words("about"),
    movers=words(
        "postponed moved delayed rescheduled deferred shifted brought pushed extended adjourned prolonged renewed remanded suspended"
    ),
    moved_off=frozenset(("put", way) for way in ("back", "off", "forward")),
    account_words=words("for in of"),
    dating=words("dates date dated dating"),
    of_words=frozenset({"of"}),
    length_leads=frozenset({"in", "for", "during"}),
    about_words=frozenset({"around", "about", "until"}),
    fronted=words("after following"),
    behind_stop=words("after following fresh"),
    month_events=frozenset({("march", "on"), ("march", "for")}),
    past_counts=words("ago"),
    day_afters=words("later"),
    counting={"before": 1, "after": -1},
    made_after=(
        "a holiday ",
        "a public holiday ",
        "a national holiday ",
        "a bank holiday ",
        "a day of ",
        "a day off ",
        "a non - working day ",
        "a nonworking day ",
        "a working day ",
        "a national day of ",
    ),
    except_words=words("except excluding excepting"),
    whens=words("when"),
    scheduled_nouns=SCHEDULED_NOUNS,
    ordinal_followers=words("this since in of such to time ever by under for straight during on at"),
    filling=words("for"),
    instead=frozenset(
        (*told, *on)
        for told in (("not",), ("and", "not"), ("rather", "than"), ("instead", "of"))
        for on in ((), ("on",))
    ),
    spells=words(
        "truce ceasefire cease-fire fire curfew mourning lockdown strike moratorium suspension ban closure embargo visit session "
        "extension reprieve pause stoppage tour holiday festival quarantine blockade walkout"
    ),
    announcing=words("funeral funerals kickoff kick-off tip-off tickets doors forecast upnext comingup"),
    every_day=words("curfew"),
    clock_leads=frozenset({"at", "by", "until", "till", "around", "about", "before", "after", "from"}),
    word=ENGLISH_WORD,
    point=".",
    national_feasts=frozenset(("independenceday", "flagday", "labourday")),
    branding=words("called dubbed described labelled labeled branded hailed termed nicknamed remembered"),
    owner_signs=words("'s its their whose"),
    rites=words("orthodox coptic copts copt"),
    month_first=True,
    capitals=True,
    verb_month="may",
    digits=r"(?<=[qh][1-4])(?<![^\W\d_]..)(?!\w)| ?[ap]\.? ?m(?![^\W\d_])|(?:st|nd|rd|th|0'?s)(?![^\W\d_])",
    attributive=True,
    spanning=words("over"),
    leads_onward=words("over in during within through and but then"),
    owning=frozenset({"'s"}),
    onward=words("where"),
    time_ends=words("ago earlier"),
    joins_months=words("and or"),
    as_far_as=frozenset((stage, "as") for stage in ("early", "late", "recently")),
    month_frames=words("in since until during"),
    small_month_leads=words("in since until last next this the early late mid") | {"-"},
    stretches=words("months"),
    comparing=words("compared from than versus against"),
    bygone=words("recent past"),
    named_leads=words("a the this his her its") | {"'s"},
    names_days=words("black bloody super"),
    adverb_endings=("ly",),
    ranks=words("first second third fourth fifth worst best lowest highest biggest largest once twice times"),
    superlative_endings=("est",),
    no_superlatives=words("interest request protest arrest contest harvest suggest invest honest modest forest"),
    these=words("this"),
    night_leads=words("on from between"),
    singles=words("a an"),
    account_periods=words("period"),
    homing=words("return returns returning end ends ending conclude concludes wrap wraps"),
    account_leads=words("for in during over"),
    bounding=words("last past next"),
    likening=words("as"),
    no_quarters=words("- century"),
    year_goes_on=words("of when that in"),
    months_leads=words("after follows following despite"),
    length_ends=words("ago later earlier old"),
    time_goes_on=words("the to for"),
    day_lengths=words("for in than at"),
    ones=words("one"),
    withins=words("within"),
    agos=words("ago"),
    no_plurals=("ss", "us", "is", "es"),
)
