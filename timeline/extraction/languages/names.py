"""Names that are the same in every language."""

GIVEN_NAMES = {
    *("adelaide", "chad", "constantine", "florence", "georgia", "israel", "israël", "jordan", "lorraine", "lourdes"),
    *(
        "austin",
        "charlotte",
        "lincoln",
        "milan",
        "nancy",
        "odessa",
        "paris",
        "salvador",
        "santiago",
        "savannah",
        "sofia",
        "sydney",
        "valencia",
        "verona",
        "victoria",
    ),
}
"""Countries and towns that are first names before a surname."""
SURNAMES_OF_TOWNS = {
    *("paris", "london", "washington", "berlin", "holland", "france", "england", "ireland", "roma", "lima", "toledo"),
    *(
        "cordoba",
        "medina",
        "milan",
        "valencia",
        "lisbon",
        "lisboa",
        "cologne",
        "jordan",
        "cuba",
        "israel",
        "dublin",
        "dallas",
    ),
}
"""Countries and towns that are surnames after a first name: "Jack London", "Anatole France"."""
SHIPS = {"hms": "GBR", "uss": "USA", "hmas": "AUS", "hmcs": "CAN", "hmnzs": "NZL", "usns": "USA"}
"""What the ships of a navy are called by."""
OWNING = {"'s", "’s"}
"""After whoever owns what is named next: English names keep it in a text of another language."""
OWNING_MARKS = {*OWNING, "'", "’"}
"""The same, the bare apostrophe after a plural among them."""
PLURAL_ENDING = "s"
OF_IN_NAMES = {"of", "de", "du", "des", "d'"}
"""Before what a body or an office is of: names keep it in a text of another language, as "Bank of New York" does."""
OF_A_POWER = {*OF_IN_NAMES, "aux", "au", "auprès", "to", "from"}
"""Between an office or people and the power that they are of or go to."""
OF_BEFORE_NAMES = {"of", "de", "du", "d'"}
THE_IN_NAMES = {"the", "la", "l'"}
LOOSE_PARTICLES = {"de", "du", "d'", "la", "le"}
"""Particles that may follow a name without belonging to it."""
PARTICLES_APART = {"la", "le", "du", "d'"}
"""Particles that begin no more of a name that no table knows."""
ARTICLES_IN_NAMES = {"al", "el"}
"""Before what may stand for a whole name: "Omar al-Bashir", later "Bashir"."""
SON_OF = {"ben", "bin", "ibn", "bint", "ould"}
"""Before the name of a father."""
KOREAS = {"nord": "PRK", "north": "PRK", "sud": "KOR", "south": "KOR"}
"""Where an article tells of both Koreas, what each is called."""
BYLINE_OPENINGS = {"by", "par"}
"""Before the name of whoever writes, in a line before the text."""
CORRESPONDENTS = {"correspondant", "correspondante", "envoyé", "envoyée", "correspondent"}
"""In a line before the text: "De notre correspondant à Bujumbura"."""
BODIES_OF_MANY_STATES = frozenset(
    (
        *("assemblée nationale", "chambre des représentants", "chambre des communes", "bundesrat"),
        *("gouvernement d'union nationale", "armée de libération nationale", "front de libération nationale"),
        *("croix-rouge", "croissant-rouge", "congress", "house of representatives", "house of commons", "capitol"),
        *("ministry of defence", "national security council", "joint chiefs of staff", "justice department"),
        *("national liberation army", "national liberation front", "red cross", "red crescent", "royal navy"),
        *("government of national unity", "government of national accord", "conseil de sécurité", "security council"),
    )
)
"""Bodies that the tables give to one power and that others have as well."""
BODIES_ELSEWHERE = {"chambre des communes": "CAN", "house of commons": "CAN"}
"""The one other state that has a body of that name."""
OPENINGS_OF_BODIES = {name.replace("-", " ").replace("'", " ").split(" ")[0] for name in BODIES_OF_MANY_STATES} | {"la"}
"""The first words of their names."""
WIDE_PLACES = frozenset(
    (
        *(
            "darfour",
            "darfur",
            "donbass",
            "donbas",
            "crimee",
            "crimea",
            "gaza",
            "cisjordanie",
            "west bank",
            "golan",
            "sinai",
        ),
        *("nord kivu", "sud kivu", "kivu", "north kivu", "south kivu", "ituri", "katanga", "tigre", "tigray", "amhara"),
        *(
            "oromia",
            "cabo delgado",
            "casamance",
            "cachemire",
            "kashmir",
            "penjab",
            "punjab",
            "baloutchistan",
            "balochistan",
        ),
        *(
            "rakhine",
            "arakan",
            "shan",
            "kachin",
            "xinjiang",
            "tibet",
            "sikkim",
            "karabakh",
            "haut karabakh",
            "nagorny karabakh",
        ),
        *(
            "nagorno karabakh",
            "abkhazie",
            "abkhazia",
            "ossetie du sud",
            "south ossetia",
            "transnistrie",
            "transnistria",
        ),
        *(
            "catalogne",
            "catalonia",
            "pays basque",
            "corse",
            "corsica",
            "kurdistan",
            "mindanao",
            "aceh",
            "papouasie",
            "tchetchenie",
        ),
        *(
            "chechnya",
            "dagestan",
            "daghestan",
            "floride",
            "florida",
            "californie",
            "california",
            "texas",
            "alaska",
            "quebec",
        ),
        *(
            "ontario",
            "bretagne",
            "finistere",
            "morbihan",
            "galice",
            "galicia",
            "andalousie",
            "baviere",
            "bavaria",
            "sicile",
        ),
        *(
            "sicily",
            "flandre",
            "flanders",
            "wallonie",
            "wallonia",
            "ecosse",
            "scotland",
            "ulster",
            "thrace",
            "kordofan",
        ),
    )
)
"""Regions with towns of their own: what happens in one and in its town may be the same. Folded, without hyphens."""
