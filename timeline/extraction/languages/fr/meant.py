"""French words that tell for whom somebody speaks, and who is meant by a word that takes up those told of before."""

US = {"nous"}
OUR = {"notre", "nos"}
YOUR = {"votre", "vos"}
DONE_BY_VESSELS: set[str] = set()
DONE_TO_POWERS: set[str] = set()
DONE_BY_COURTS: set[str] = set()
KIN = {"femme", "mari", "épouse", "époux", "veuve", "fils", "fille", "frère", "sœur", "père", "mère", "compagne"}
"""Of one family: a name after it is no other's of the same surname."""
GENDERS_OF_KIN = {
    **dict.fromkeys(("femme", "épouse", "veuve", "fille", "sœur", "mère", "compagne"), "f"),
    **dict.fromkeys(("mari", "époux", "fils", "frère", "père"), "m"),
}
AT_THE_HEAD: set[tuple[str, ...]] = {("à", "la", "tête")}
"""Before "d'une délégation"."""
SPEAKING_OFFICES = {
    *("ministre", "président", "présidente", "ambassadeur", "ambassadrice", "négociateur", "négociatrice", "émissaire"),
    *(
        "vice-ministre",
        "chancelier",
        "chancelière",
        "secrétaire",
        "porte-parole",
        "parole",
        "commissaire",
        "délégation",
    ),
    *("diplomate", "délégué", "déléguée", "gouverneur", "premier", "roi"),
}
"""Beside a name: its bearer says "nous" of the state that he serves."""
HEADS_OF_BODIES = {
    *("président", "présidente", "chef", "dirigeant", "dirigeante", "patron", "patronne", "directeur", "directrice"),
    *("secrétaire", "fondateur", "fondatrice", "parole", "porte-parole"),
}
"""Before "de" and the name of a body: whoever says "nous" of it."""
RULERS = {"khan", "cheikh", "power", "aga", "rajah", "nawab", "kaiser", "tsar"}
"""After an article: a title, or a common word, and nobody's surname."""
ENDED_OFFICES = {"chah": 1979, "shah": 1979}
"""The last year of offices that nobody has held since."""
THEM = {"les", "leur"}
"""Those to whom something is done, told of before."""
TO_THEM = {"leur"}
CONFLICTS = {
    "trêve",
    "cessez-le-feu",
    "cessez",
    "guerre",
    "conflit",
    "hostilités",
    "combats",
    "affrontements",
    "négociation",
}
"""What two take part in, besides talks and texts."""
NEGOTIATING = {"négocier", "discuter", "parlementer"}
OFFERED = {
    *("offre", "offres", "proposition", "propositions", "demande", "demandes", "ultimatum", "requête", "invitation"),
    *("plan", "idée", "compromis", "conditions", "suggestion", "appel", "exigence", "exigences"),
}
"""What one party asks or offers, and another answers."""
AID = {
    "aide",
    "aides",
    "assistance",
    "soutien",
    "coopération",
    "prêts",
    "prêt",
    "subventions",
    "livraisons",
    "crédits",
    "vente",
    "ventes",
    "exportations",
    "fournitures",
}
"""What one state gives another, and cuts."""
UNITS = {
    "soldat",
    "équipage",
    "équipages",
    "unité",
    "unités",
    "division",
    "divisions",
    "garnison",
    "garnisons",
    "régiment",
    "convoi",
}
"""Parts of an army whose one the words before tell."""
ANOTHER = {"autre"}
ARMIES = {"armée", "forces", "troupes", "marine", "soldats", "militaires", "retrait"}
"""Beside the country whose soldiers an article tells of."""
CUT = {
    "fin",
    "suspendu",
    "suspendre",
    "gelé",
    "geler",
    "interrompu",
    "interrompre",
    "cessé",
    "coupé",
    "couper",
    "suspend",
}
"""What is done to aid, to the harm of whoever gets it."""
PAIR_RANKS = {"généraux", "colonels"}
"""Two of them are the only two of that rank who are told of."""
FIELDS = {
    word: field
    for field, words in {
        "justice": "justice",
        "trade": "commerce",
        "energy": "pétrole énergie hydrocarbures",
        "mines": "mines",
        "health": "santé",
        "agriculture": "agriculture",
        "fisheries": "pêche pêches mer",
        "transport": "transports transport",
        "education": "éducation enseignement",
        "labour": "travail emploi",
        "culture": "culture",
        "environment": "environnement écologie",
        "industry": "industrie",
        "information": "information",
        "communications": "communication communications",
        "development": "développement",
        "cooperation": "coopération",
        "planning": "plan planification",
        "tourism": "tourisme",
        "security": "sécurité",
        "immigration": "immigration migrations",
        "water": "eau",
        "sports": "sports",
        "housing": "logement",
        "science": "recherche",
        "budget": "budget",
        "interior": "intérieur",
        "economy": "finances économie",
    }.items()
    for word in words.split()
}
"""What a minister is charged with, after "de": two words of one field have one value."""
BEFORE_FIELDS = {
    "de",
    "du",
    "d'",
    "des",
    "à",
    "au",
    "aux",
    "la",
    "l'",
    "le",
    "les",
    "délégué",
    "déléguée",
    "chargé",
    "chargée",
}
"""Between a minister and his field: "le ministre délégué chargé des transports"."""
