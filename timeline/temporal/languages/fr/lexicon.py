"""French words and what they are worth. Data alone: a newsroom can read and change it."""

from __future__ import annotations

from ...grammar import Lexicon
from ..words import words

WEEKDAYS = {"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6}
WEEKDAY_PLURALS = {word + "s": number for word, number in WEEKDAYS.items()}
WEEKDAY_SHORT = {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6}

MONTHS = {"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8}
MONTHS |= {"septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12}
MONTH_SHORT = {"janv": 1, "jan": 1, "févr": 2, "fév": 2, "avr": 4, "jun": 6, "jui": 6, "juil": 7, "juill": 7}
MONTH_SHORT |= {"jul": 7, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "déc": 12}

UNITS = {"jour": "day", "jours": "day", "journée": "day", "journées": "day", "semaine": "week", "semaines": "week"}
UNITS |= {"mois": "month", "an": "year", "ans": "year", "année": "year", "années": "year"}
UNITS |= {"trimestre": "quarter", "trimestres": "quarter", "semestre": "half", "semestres": "half"}
UNITS |= {"décennie": "decade", "décennies": "decade", "siècle": "century", "siècles": "century"}
UNITS |= {"week-end": "weekend", "week-ends": "weekend", "weekend": "weekend", "weekends": "weekend"}
UNITS |= {"millénaire": "millennium", "millénaires": "millennium", "nuit": "night", "nuits": "night"}
CLOCK_UNITS = {"heure": "hour", "heures": "hour", "minute": "minute", "minutes": "minute", "mn": "minute"}
CLOCK_UNITS |= {"h": "hour"}
CLOCK_UNITS |= {"seconde": "second", "secondes": "second", "min": "minute", "mins": "minute"}
PERIODS = {w: u for w, u in UNITS.items() if u in ("week", "month", "year", "quarter", "half", "decade", "weekend")}
PERIODS |= {"siècle": "century", "millénaire": "millennium"}

LAST = ("dernier", "dernière", "derniers", "dernières", "passé", "passée", "passés", "passées", "écoulé", "écoulée")
NEXT = ("prochain", "prochaine", "prochains", "prochaines")
FOLLOWING = ("suivant", "suivante", "suivants", "suivantes")
PREVIOUS = ("précédent", "précédente", "précédents", "précédentes")
RELATIVES: dict[str, object] = {**dict.fromkeys(LAST, "last"), **dict.fromkeys(NEXT, "next")}
RELATIVES |= dict.fromkeys(("écoulés", "écoulées"), "last")
RELATIVES_AFTER: dict[str, object] = (
    RELATIVES | dict.fromkeys(FOLLOWING, "following") | dict.fromkeys(PREVIOUS, "previous")
)

PARTS_OF_DAY = {"matin": "MO", "matinée": "MO", "aube": "MO", "aurore": "MO", "mi-journée": "MI", "après-midi": "AF"}
PARTS_OF_DAY |= {"soir": "EV", "soirée": "EV", "nuit": "NI", "aprem": "AF", "crépuscule": "EV", "journée": "DT"}
PARTS_OF_DAY |= {"matins": "MO", "soirs": "EV", "nuits": "NI"}

SEASONS = {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"}

PARTS = {"début": "START", "débuts": "START", "commencement": "START", "milieu": "MID", "mi": "MID", "fin": "END"}
ORDINALS = {"premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4}
ORDINALS |= {"cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "dernier": -1}
ORDINALS |= {"dernière": -1, "onzième": 11, "douzième": 12}
ORDINALS |= {"treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16, "dix-septième": 17}
ORDINALS |= {"dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt-et-unième": 21}

NUMBERS = {"zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7}
NUMBERS |= {"huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15}
NUMBERS |= {"seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
NUMBERS |= {
    "septante": 70,
    "octante": 80,
    "huitante": 80,
    "nonante": 90,
    "cent": 100,
    "cents": 100,
    "mille": 1000,
    "mil": 1000,
}

SPANS = {"huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
SPANS |= {"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100}

# Days: offset from the publication date.
DEICTIC_DAYS = {"hier": -1, "avant-hier": -2, "aujourd'hui": 0, "demain": 1, "après-demain": 2}
# Days: offset from the last date told.
ANAPHORIC_DAYS = {"veille": -1, "avant-veille": -2, "lendemain": 1, "surlendemain": 2}

# Fixed days: (month, day); movable ones: days from Easter Sunday; others are named in `arithmetic`.
HOLIDAYS: dict[str, object] = {
    "noël": (12, 25),
    "toussaint": (11, 1),
    "armistice": (11, 11),
    "halloween": (10, 31),
    "jour de l'an": (1, 1),
    "nouvel an": (1, 1),
    "fête nationale": (7, 14),
    "fête nationale américaine": (7, 4),
    "fête nationale belge": (7, 21),
    "fête nationale suisse": (8, 1),
    "fête nationale canadienne": (7, 1),
    "fête nationale ukrainienne": (8, 24),
    "fête nationale chinoise": (10, 1),
    "fête nationale allemande": (10, 3),
    "fête nationale italienne": (6, 2),
    "fête nationale espagnole": (10, 12),
    "fête nationale irlandaise": (3, 17),
    "fête nationale autrichienne": (10, 26),
    "fête nationale finlandaise": (12, 6),
    "fête nationale norvégienne": (5, 17),
    "fête nationale suédoise": (6, 6),
    "fête nationale hongroise": (8, 20),
    "fête nationale roumaine": (12, 1),
    "fête nationale québécoise": (6, 24),
    "fête nationale luxembourgeoise": (6, 23),
    "fête nationale portugaise": (6, 10),
    "fête nationale grecque": (3, 25),
    "fête nationale turque": (10, 29),
    "fête nationale française": (7, 14),
    "fête nationale danoise": (6, 5),
    "fête nationale polonaise": (11, 11),
    "fête nationale russe": (6, 12),
    "fête nationale néerlandaise": (4, 27),
    "fête nationale indienne": (8, 15),
    "fête de la victoire": (5, 8),
    "jour de la victoire": ("either", (5, 8), (5, 9)),
    "fête-dieu": 60,
    "poisson d'avril": (4, 1),
    "fête du travail": (5, 1),
    "fête de la musique": (6, 21),
    "pâques": 0,
    "lundi de pâques": 1,
    "vendredi saint": -2,
    "jeudi saint": -3,
    "pentecôte": 49,
    "lundi de pentecôte": 50,
    "mardi gras": -47,
    "mercredi des cendres": -46,
    "rameaux": -7,
    "fête des pères": ("nth", 6, 6, 3),
    "fête des mères": ("mothers", 5, 6, -1),
    "thanksgiving": ("nth", 11, 3, 4),
    "jour de martin luther king": ("nth", 1, 0, 3),
    "jour des présidents": ("nth", 2, 0, 3),
    "black friday": ("black-friday", 11, 3, 4),
    "vendredi noir": ("black-friday", 11, 3, 4),
    "cyber lundi": ("cyber-monday", 11, 3, 4),
    "cyber monday": ("cyber-monday", 11, 3, 4),
    "noël orthodoxe": (1, 7),
    "nouvel an orthodoxe": (1, 14),
    "pâques orthodoxes": ("orthodox", 0),
    "pâque orthodoxe": ("orthodox", 0),
    "pâques orthodoxe": ("orthodox", 0),
    "journée internationale des droits des femmes": (3, 8),
    "journée des droits des femmes": (3, 8),
    "journée de l'europe": (5, 9),
    "norouz": (3, 21),
    "nowruz": (3, 21),
    "roch hachana": ("hebrew", 0),
    "rosh hashana": ("hebrew", 0),
    "yom kippour": ("hebrew", 9),
    "souccot": ("hebrew", 14),
    "pessah": ("hebrew", -163),
    "pourim": ("hebrew", -193),
    "nouvel an chinois": ("lunar-new-year",),
    "nouvel an lunaire": ("lunar-new-year",),
    "fête du têt": ("lunar-new-year",),
    "achoura": ("islamic", 1, 10),
    "aïd": ("either", ("islamic", 10, 1), ("islamic", 12, 10)),
    "aïd el-fitr": ("islamic", 10, 1),
    "aïd al-fitr": ("islamic", 10, 1),
    "aïd el-kébir": ("islamic", 12, 10),
    "aïd al-adha": ("islamic", 12, 10),
    "aïd el-adha": ("islamic", 12, 10),
}
# Days that are places, people or plain words without their article.
SAINTS: dict[str, object] = {"saint-sylvestre": (12, 31), "saint-valentin": (2, 14), "saint-jean": (6, 24)}
SAINTS |= {"saint-nicolas": (12, 6), "saint-patrick": (3, 17), "chandeleur": (2, 2), "assomption": (8, 15)}
SAINTS |= {"carnaval": -47, "vesak": ("full-moon", 5), "diwali": ("diwali",), "divali": ("diwali",)}
SAINTS |= {"ascension": 39, "épiphanie": (1, 6), "trinité": 56}
# Names of days that are words of their own elsewhere: only after an article or with a year.
HOLIDAY_EVES = {"réveillon de noël": (12, 24), "réveillon du nouvel an": (12, 31), "veille de noël": (12, 24)}

ADVERBS = {"maintenant": "PRESENT_REF", "actuellement": "PRESENT_REF", "désormais": "PRESENT_REF"}
ADVERBS |= {"récemment": "PAST_REF", "naguère": "PAST_REF", "jadis": "PAST_REF", "autrefois": "PAST_REF"}
ADVERBS |= {"auparavant": "PAST_REF", "dernièrement": "PAST_REF"}
ADVERBS |= {"bientôt": "FUTURE_REF", "prochainement": "FUTURE_REF", "dorénavant": "FUTURE_REF"}

FREQUENCIES = {"quotidien": "P1D", "quotidienne": "P1D", "quotidiennement": "P1D", "quotidiens": "P1D"}
FREQUENCIES |= {"quotidiennes": "P1D", "hebdomadaire": "P1W", "hebdomadaires": "P1W", "mensuel": "P1M"}
FREQUENCIES |= {"mensuelle": "P1M", "mensuels": "P1M", "mensuelles": "P1M", "annuel": "P1Y", "annuelle": "P1Y"}
FREQUENCIES |= {"annuels": "P1Y", "annuelles": "P1Y", "annuellement": "P1Y", "trimestriel": "P3M"}
FREQUENCIES |= {"trimestrielle": "P3M", "trimestriels": "P3M", "trimestrielles": "P3M", "semestriel": "P6M"}
FREQUENCIES |= {"semestrielle": "P6M", "bimensuel": "P15D", "bimensuelle": "P15D", "mensuellement": "P1M"}

ZONES = {"gmt": "UTC", "utc": "UTC", "tu": "UTC", "cet": "Europe/Paris", "cest": "Europe/Paris", "locale": "local"}
ZONES |= {"locales": "local"}
TOWNS = {"paris": "Europe/Paris", "france": "Europe/Paris", "moscou": "Europe/Moscow", "londres": "Europe/London"}
TOWNS |= {"kiev": "Europe/Kyiv", "kyiv": "Europe/Kyiv", "berlin": "Europe/Berlin", "bruxelles": "Europe/Brussels"}
TOWNS |= {"genève": "Europe/Zurich", "pékin": "Asia/Shanghai", "tokyo": "Asia/Tokyo", "york": "America/New_York"}
TOWNS |= {"washington": "America/New_York", "est": "America/New_York", "pacifique": "America/Los_Angeles"}
TOWNS |= {"angeles": "America/Los_Angeles", "chicago": "America/Chicago", "houston": "America/Chicago"}
TOWNS |= {"montréal": "America/Toronto", "québec": "America/Toronto", "ottawa": "America/Toronto"}
TOWNS |= {"toronto": "America/Toronto", "caracas": "America/Caracas", "brasilia": "America/Sao_Paulo"}
TOWNS |= {"madrid": "Europe/Madrid", "rome": "Europe/Rome", "vienne": "Europe/Vienna", "varsovie": "Europe/Warsaw"}
TOWNS |= {"athènes": "Europe/Athens", "ankara": "Europe/Istanbul", "istanbul": "Europe/Istanbul"}
TOWNS |= {"jérusalem": "Asia/Jerusalem", "israël": "Asia/Jerusalem", "gaza": "Asia/Gaza", "beyrouth": "Asia/Beirut"}
TOWNS |= {"damas": "Asia/Damascus", "bagdad": "Asia/Baghdad", "téhéran": "Asia/Tehran", "kaboul": "Asia/Kabul"}
TOWNS |= {"islamabad": "Asia/Karachi", "delhi": "Asia/Kolkata", "séoul": "Asia/Seoul", "kong": "Asia/Hong_Kong"}
TOWNS |= {"caire": "Africa/Cairo", "alger": "Africa/Algiers", "tunis": "Africa/Tunis", "rabat": "Africa/Casablanca"}
TOWNS |= {"dakar": "Africa/Dakar", "bamako": "Africa/Bamako", "niamey": "Africa/Niamey", "dubaï": "Asia/Dubai"}
TOWNS |= {"dhabi": "Asia/Dubai", "doha": "Asia/Qatar", "ryad": "Asia/Riyadh", "riyad": "Asia/Riyadh"}
TOWNS |= {"chine": "Asia/Shanghai", "japon": "Asia/Tokyo", "sydney": "Australia/Sydney", "greenwich": "UTC"}

HOUR_SIGNS = {"h": "short", "hrs": "short", "heure": "long", "heures": "long"}

CLASSES: dict[str, dict[str, object]] = {
    "WEEKDAY": dict(WEEKDAYS),
    "WEEKDAYS": dict(WEEKDAY_PLURALS),
    "WDSHORT": {**WEEKDAY_SHORT, **WEEKDAYS},
    "MONTH": {**MONTHS, **MONTH_SHORT},
    "FULLMONTH": dict(MONTHS),
    "UNIT": {**UNITS, **CLOCK_UNITS},
    "DAYUNIT": dict(UNITS),
    "CLOCKUNIT": dict(CLOCK_UNITS),
    "PERIOD": dict(PERIODS),
    "REL": dict(RELATIVES),
    "CETTE": {"cette": "this"},
    "RELAFTER": dict(RELATIVES_AFTER),
    "RELPRE": {**dict.fromkeys(LAST[:4], "last"), **dict.fromkeys(NEXT, "next")},
    "BESIDE": {
        **dict.fromkeys((*FOLLOWING, "après"), "following"),
        **dict.fromkeys((*PREVIOUS, "avant"), "previous"),
    },
    "POD": dict(PARTS_OF_DAY),
    "DAYTIME": {"journée": "DT"},
    "SEASON": dict(SEASONS),
    "PART": dict(PARTS),
    "ORD": dict(ORDINALS),
    "DEICTIC": dict(DEICTIC_DAYS),
    "ANAPHORIC": dict(ANAPHORIC_DAYS),
    "HOLIDAY": {**HOLIDAYS, **HOLIDAY_EVES},
    "SAINT": dict(SAINTS),
    "ADVERB": dict(ADVERBS),
    "FREQUENCY": dict(FREQUENCIES),
    "ZONE": dict(ZONES),
    "TOWN": dict(TOWNS),
    "HOURSIGN": dict(HOUR_SIGNS),
    "SPAN": dict(SPANS),
    "THE": dict.fromkeys(("le", "la", "l'", "les"), 0),
    "NUM": {"un": 1, "une": 1, "huit": 8, "quinze": 15, "sept": 7, "cent": 100, "mille": 1000},
    "DAY": {"premier": 1, "huit": 8, "quinze": 15, "sept": 7},
    "NOON": {"midi": 12, "minuit": 0},
    "ABOUT": dict.fromkeys(("environ", "quelque", "près", "presque", "autour", "vers", "approximativement"), "APPROX"),
    "MIDDAY": {"midi": "MI"},
    "QUARTER": {"trimestre": "quarter", "trimestres": "quarter"},
    "HALF": {"semestre": "half", "semestres": "half"},
    "WEEK": {"semaine": "week"},
    "QUARTERWORD": {"trimestre": "quarter", "semestre": "half"},
    "QUARTERCODE": {"q": "quarter", "t": "quarter", "s": "half", "h": "half"},
    "NIGHT": {"nuit": "NI"},
    "DAWN": {"aube": "MO", "aurore": "MO", "crépuscule": "EV"},
    "DAYLIGHT": {"jour": "MO", "soleil": "MO"},
    "DUSK": {"jour": "EV", "soleil": "EV"},
    "MINUTE": {},
    "WEEKEND": dict.fromkeys(("week-end", "weekend"), "weekend"),
    "AMPM": {"pm": 12, "am": 0},
    "PSHORT": {"p": 12},
    "AMPMDOTS": {"p": 12, "a": 0},
    "MONTHA": {**MONTHS, **MONTH_SHORT, "mar": 3},
    "PERIODICAL": dict.fromkeys(["quotidien", "quotidiens", "hebdomadaire", "hebdomadaires", "mensuel", "mensuels"]),
    "STREET": dict.fromkeys(["rue", "avenue", "boulevard", "place", "quai", "allée", "impasse", "chemin", "route"]),
    "MANY": dict.fromkeys(("quelques", "plusieurs", "certains", "maints"), "X"),
    "NAMED": dict.fromkeys(
        (
            "mouvement",
            "stade",
            "hôpital",
            "quartier",
            "pont",
            "brigade",
            "brigades",
            "groupe",
            "parti",
            "comité",
            "front",
            "camp",
        )
    ),
    "EVENTDAY": dict.fromkeys(
        ("date", "échéance", "ultimatum", "scrutin", "vote", "élection", "référendum", "sommet", "expiration", "tour")
        + (
            "cérémonie",
            "commémoration",
            "attentat",
            "attaque",
            "massacre",
            "signature",
            "victoire",
            "défaite",
            "réunion",
        )
        + ("rencontre", "conférence", "visite", "entretien", "débarquement", "invasion", "attentats", "élections")
    ),
    "EVENTKIND": dict.fromkeys(
        ("butoir", "limite", "fatidique", "présidentiel", "présidentielle", "législatif", "législatives", "électorale")
        + ("européen", "national", "terroriste", "terroristes", "présidentielles", "régional", "historique")
    ),
    "MEAL": {"petit-déjeuner": "MO", "déjeuner": "MI", "dîner": "EV", "souper": "EV", "goûter": "AF"},
    "YEAR2": {},
}

COMPOUNDS: tuple[str, ...] = (
    "avant-hier",
    "après-demain",
    "après-midi",
    "week-end",
    "week-ends",
    "mi-journée",
    "petit-déjeuner",
    "aujourd'hui",
)
COMPOUNDS += (
    "après-guerre",
    "avant-guerre",
    "entre-deux-guerres",
    "avant-veille",
    "dix-septième",
    "dix-huitième",
    "dix-neuvième",
    "vingt-et-unième",
)
COMPOUNDS += tuple(name for name in {**HOLIDAYS, **HOLIDAY_EVES, **SAINTS} if "-" in name or " " in name)

# Without one of these, or a digit, a sentence holds no expression: keep common words out.
HEADS = frozenset(
    {*WEEKDAYS, *WEEKDAY_PLURALS, *MONTHS, *UNITS, *CLOCK_UNITS, *PARTS_OF_DAY, *SEASONS, *DEICTIC_DAYS}
    | {*ANAPHORIC_DAYS, *HOLIDAYS, *HOLIDAY_EVES, *SAINTS, *ADVERBS, *FREQUENCIES, *SPANS, *MONTH_SHORT}
    | {"après-guerre", "avant-guerre", "entre-deux-guerres"}
    | {"mil", "deux mille", "le vingt", "au vingt", "du vingt", "le trente", "au trente", "du trente"}
    | {"ici là", "depuis lors", "soleil"}
    | words(
        "midi minuit rentrée avenir moment instant époque foulée nocturne nocturnes futur future futurs futures prochain prochaine prochains prochaines actuel actuelle actuels actuelles suite quart demi alors déjeuner date"
    )
) - {"min", "seconde", "passé"}

FUNCTION_WORDS = words(
    """a à au aux avant avec car ce cette ces chez comme contre d' dans de depuis des dont du elle elles en entre est
    et eut fut il ils l' la le les leur leurs lors mais n' ne ni nous on ont ou où par pendant pour pourtant puis
    qu' quand que qui s' sa sans se selon ses si soit son sous sur tandis toujours un une vers y était avait c'
    lorsque lorsqu' après devant durant lors face auprès outre grâce afin jusqu' malgré plus puisque alors ainsi aussi déjà encore notamment
    exactement précisément"""
)

MACROS = {
    "about": "( more:plus (de|d') | less:moins (de|d') | about:près (de|d') | about:environ | about:quelque "
    "| about:presque | about:bientôt | exact:tout juste | exact:exactement | à peine | maintenant | more:un peu plus (de|d') | less:un peu moins (de|d') | about:autour (de|d') | more:au moins | about:à peu près )",
    "part": "( (la|le|l')? (tout|toute)? part:PART -? )",
    "date": "( wd:WEEKDAY ,? (le|l')? )? d:DAY (-|de|d'|du mois de|du mois d')? m:MONTH .? (@ofyear|@relyear)?",
    "relyear": "( (de|d')? (l' (an|année) relyear:REL | relyear:CETTE année) )",
    "ofyear": "( ( ,? (de l' année|de l' an|en|de|d'|du|-|–)? y:YEAR ) | ' yy:YEAR2 | yy:YEAR2 )",
    "worked": "( work:ouvrés | work:ouvré | work:ouvrables | work:ouvrable | work:de travail )",
    "era": "( (bc:av|bc:avant) .? j .? - c .? | (ad:apr|ad:ap|ad:après) .? j .? - c .? | bc:avant jésus (- christ|christ) "
    "| ad:après jésus (- christ|christ) | (bc:avant|ad:de) notre ère )",
    "half": "( et (hf:demi|hf:demie|qu:quart) | moins (le|un)? (lq:quart|lm:NUM) | mn:MINUTE (minutes|min|mn)? )",
    "clock": "( c:HM | h:NUM hs:HOURSIGN @half? | nn:NOON @half? ) (précises|pile|tapantes|environ)? "
    "( hp:AMPM | hp:AMPMDOTS . m .? | hp:PSHORT )? ( (du|de l') p:POD )? ( @zone )?",
    "zone": "( OPEN @named CLOSE | OPEN tz:TOWN CLOSE | ,? tz:ZONE | ,? @named )",
    "named": "( (en|à|l')? heure (d'été|d'hiver|normale|avancée)? (de|d'|du|en|des)? (la|l')? (new|los|hong|abou|côte)? (tz:ZONE|tz:TOWN) )",
    "tod": "( ,? (ap:vers|à|a|dès|peu (avant|après)|avant|après|au|ap:environ)? @clock | ,? @pod )",
    "pod": "( (dans|en|au|à|pendant)? (la|le|l')? (pt:PART (de|d'))? (la|le|l')? (petit)? p:POD | à p:MIDDAY | p:MIDDAY | (à|au|avant|dès|après) @twilight )",
    "twilight": "( (la|le|l')? (p:DAWN | tombée (de la p:NIGHT | du p:DUSK) | coucher du p:DUSK | (lever|point) du p:DAYLIGHT) )",
}

LENGTH_NOUNS = words(
    """peine peines durée durées période périodes délai délais mandat mandats contrat contrats bail plan captivité
    prison réclusion détention suspension sursis expérience règne carrière cycle espace bout cours accord engagement
    terme horizon trêve pause absence attente retard retards formation ancienneté guerre conflit négociations
    travaux discussions entretien réunion report sanction trajet voyage visite séjour phase transition embargo
    moratoire prolongation maximum minimum minimale maximale moyenne près environ moins plus alors ferme
    interruption isolement quarantaine occupation siège crise silence grève mission emprisonnement longue mise essai
    garantie crédit prêt programme quinquennat exil domination présence hospitalisation recul avance"""
)

SCHEDULED_NOUNS = words(
    """sommet vote scrutin élection élections référendum réunion rencontre débat session séance audience procès match finale
    demi-finale derby tour congrès conférence cérémonie grève manifestation marche rassemblement visite discours
    conseil consultation consultations pourparlers négociations concert festival course épreuve examen primaire primaires
    législatives présidentielle municipales européennes investiture ouverture lancement sacre mariage obsèques choc duel
    couronnement inauguration funérailles enterrement défilé cortège gala marathon meeting forum échéance conclave plébiscite
    commémoration commémorations tenue venue déplacement spectacle salon braderie tournoi entretien entretiens fête
    anniversaire demi-finales quart quarts réception tirage foire vernissage kermesse récital étape rendez-vous confrontation
    affiche audition assemblée plénière messe veillée parade soirée présence participation retour départ caucus représentation procession carnaval corrida bal loto brocante régate"""
)
SCHEDULED_NOUNS |= frozenset(noun + "s" for noun in SCHEDULED_NOUNS)
EVENT_NOUNS = words(
    """sommet sommets réunion réunions rencontre rencontres vote votes scrutin scrutins match matchs matches séance séances
    audience audiences élection élections débat débats conférence conférences visite visites manifestation manifestations
    grève grèves procès cérémonie cérémonies discours entretien entretiens rendez-vous finale finales défilé défilés cortège
    marche marches référendum consultation consultations conseil discussions négociations pourparlers législatives
    présidentielle municipales européennes régionales funérailles obsèques journée soirée matinée session sessions édition
    tour étape épreuve concert spectacle émission déplacement échéance comité assemblée commémorations célébrations
    annonce annonces décision décisions attentat attentats attaque attaques explosion frappes bombardements"""
)

LEXICON = Lexicon(
    name="fr",
    classes=CLASSES,
    macros=MACROS,
    heads=HEADS,
    quiet_heads=words("là lors"),
    compounds=COMPOUNDS,
    numbers=NUMBERS,
    number_links=frozenset({"-", "et"}),
    ordinal_suffixes=words("er ère re e è ème eme ième nd nde"),
    abbreviations=words(
        """m mm mme mmes mlle dr me mgr pr st ste gal cf p pp art av bd env etc ex fig no n° janv févr fév avr juil juill
    sept oct nov déc dec lun mar mer jeu ven sam dim apr c tél vol éd chap h"""
    )
    | frozenset(MONTH_SHORT),
    determiners=words("le la l' les"),
    wraps=frozenset(MONTHS) | words("le du au les"),
    function_words=FUNCTION_WORDS,
    trailing=((("au", "plus", "tard"), "deadline"),),
    range_openers=words("de du d' entre depuis des"),
    pair_openers=frozenset({"entre"}),
    range_links=frozenset(
        {("à",), ("au",), ("jusqu'", "à"), ("jusqu'", "au"), ("jusqu'", "en"), ("et",), ("-",), ("–",), ("à", "la")}
    ),
    pair_links=frozenset({("et",)}),
    range_signs=frozenset({("-",), ("–",), ("~",)}),
    digits=r" (?:av|apr)(?:\.|ant |ès )",
    time_links=words(", à de dès vers - – . au environ"),
    clock_rules=frozenset({"heure", "heure-à-heure", "entre-heures", "tranche-horaire", "minutes-avant-heure"}),
    done_nouns=words(
        """accord accords compromis pacte arrêt arrêté verdict jugement décision déclaration communiqué résolution rapport
        discours entretien interview lettre enquête sondage attaque attentat raid massacre putsch fusillade assassinat vote
        résultat résultats annonce propos choix geste article portrait"""
    ),
    account_words=words("de d' en pour"),
    loose_days=frozenset((8, 15)),
    movers=words("reporter repousser avancer décaler déplacer déplacez changer changez reportez repoussez")
    | {
        participle + ending
        for participle in words("retardé reporté repoussé avancé décalé déplacé renvoyé ajourné différé changé")
        for ending in ("", "e", "s", "es")
    },
    day_leads=words("le au du"),
    length_leads=words("en pendant durant de d' dans sous depuis pour après avant d'un qu'"),
    frame_words=words("en"),
    apposed_leads=words("le au en"),
    indefinites=words("un une"),
    to_the_day=frozenset({("jour", "pour", "jour")}),
    blows=words(
        """catastrophe drame désastre attaque attentat attentats fusillade tuerie massacre accident séisme naufrage crash
        explosion incendie incident tragédie raid assaut bombardement frappe frappes putsch"""
    ),
    except_words=words("sauf excepté hormis relâche relache"),
    or_words=words("ou"),
    feasts_of_texts=words("armistice"),
    commemorations=words(
        "cérémonie cérémonies commémoration commémorations commémorer célébration célébrations célébrer anniversaire fête"
        " jour défilé défilés férié"
    ),
    rites=words("orthodoxe orthodoxes copte coptes"),
    foreign_feasts={
        "fêtenationale": ("aise", "oise", "ienne", "aine", "ande", "inne", "ole", "ote", "cque", "que", "ane", "ure")
    },
    conditions=words("si s'"),
    backward=words("après avant"),
    behind_stop=words("après"),
    day_afters=words("lendemain surlendemain"),
    fronted=words("après"),
    enders=words(
        """mettre met mets mettent mis mise mettra mettront mettrait mettait mettant mit mirent mette mettrons mettons
        prendre prend prennent pris prendra prendront prendrait prenait prenant prit prirent prenne"""
    ),
    counting={"avant": 1, "après": -1},
    made_after=("férié ", "chômé ", "jour férié ", "jour chômé ", "jour de deuil ", "journée de deuil "),
    made_before=(" férié", " chômé", " jour férié", " jour de deuil", " deuil national"),
    lasting=words("duré dure durent dura durera durait durer dureront long longue"),
    clock_or_length=words("après avant depuis pour"),
    counted_from=words("après avant plus durant de d' auparavant"),
    length_followers=words("après avant plus durant de d' et seulement auparavant ou à par"),
    about_words=words("vers environ autour à jusqu' est"),
    of_words=words("de du d' des"),
    ordinal_ends=frozenset(("et unième", "et unièmes", "et onzième")),
    titles=words("m mm mme mr mlle"),
    place_leads=words("de sur vers"),
    year_neighbours=words("et ou"),
    length_nouns=LENGTH_NOUNS,
    life_words=words("mort morte décédé décédée décès éteint éteinte âge né née célèbre fête fêté fêtera"),
    then_stops=words("que qu' même si"),
    event_nouns=EVENT_NOUNS,
    last_before=words("précédent"),
    next_after=words("suivant"),
    feast_leads=words("à a"),
    festive_nouns=words(
        """marché marchés sapin sapins arbre arbres chant chants conte contes vacances cadeau cadeaux achats courses
        décorations illuminations lumières guirlandes période saison prime primes bûche bûches père pères île îles village"""
    ),
    scheduled_nouns=SCHEDULED_NOUNS,
    lasting_ends=(
        *("é", "ée", "és", "ées", "endu", "endue", "endus", "endues", "dit", "dite", "dits", "dites"),
        *("ouvert", "ouverte", "ouverts", "ouvertes"),
    ),
    filling=words("pendant durant pour"),
    instead=frozenset(
        (*told, *the)
        for told in (
            ("et", "non"),
            ("et", "non", "pas"),
            ("et", "pas"),
            ("plutôt", "que"),
            ("pas",),
            ("et", "non", "plus"),
        )
        for the in ((), ("le",))
    ),
    spells=words(
        """trêve cessez-le-feu feu couvre-feu deuil confinement grève moratoire suspension interdiction fermeture embargo visite
        session prolongation sursis répit trêves pause mission stage congé mandat période détention garde arrêt quarantaine"""
    ),
    whens=words("quand lorsque lorsqu'"),
    announcing=words(
        """rendez-vous suite aumenu auprogramme obsèques funérailles coupd'envoi àvoir àsuivre prévisions billetterie
        verdict avis vigilance"""
    ),
    setting_off=words(
        """parti partie partis parties reparti repartie repartis reparties part partait partira décollé décolle décollait
        décollera appareillé appareille appareillera"""
    ),
    clock_only=words("vers"),
    counted_off=words("à"),
    every_day=words("couvre"),
    timed_nouns=words("journal jt bulletin flash édition messe matinale office vêpres"),
    timed_if_known=words("train vol séance avion bus car bateau ferry rendez-vous passage point conférence"),
    singular_leads=words("le la au du l'"),
    clock_leads=words("à vers dès avant après jusqu'à environ jusqu' est"),
    owning=frozenset({"'s"}),
    onward=words("où"),
    dated_feast_leads=words("le"),
    no_plurals=("ss", "us", "is", "es"),
)
