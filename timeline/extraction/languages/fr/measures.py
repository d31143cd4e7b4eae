"""French words that tell how far apart happenings were, and in which order."""

EXACTLY = {
    ("à", "peine"), ("jour", "pour", "jour"), ("exactement",), ("tout", "juste"), ("seulement",), ("environ",),
    ("à", "peu", "près"), ("presque",), ("tout", "au", "plus"), ("précisément",), ("plus", "tôt", "et"),
    ("presque", "jour", "pour", "jour"), ("heure", "pour", "heure"), ("à", "peine", "passés"),
}  # fmt: skip
"""Between a length and "après": "trois semaines à peine après avoir déposé les armes"."""
SAME_DAY_OF_YEAR = {"jour"}
"""Among these words: the very same day, of another year."""
SPENDING = {"passer", "rester", "séjourner", "attendre", "durer", "demeurer", "laisser", "mettre", "prendre"}  # fmt: skip
"""Just before a length: it is what somebody spends, and no distance."""
SOLE = {"seul", "seule", "seuls", "seules"}
"""Who did something alone."""
LEADING_ON: tuple[str, ...] = (
    *("faute de quoi ", "sans quoi ", "quoi ", "à défaut de quoi ", "auquel cas ", "moyennant quoi "),
    *("après quoi ", "sur quoi ", "à la suite de quoi "),
)
"""Open what follows from the sentence before: no headline begins so."""
RECAPS = {
    *(("retour", "sur", "les", "faits"), ("retour", "sur", "une"), ("rappel", "des", "faits"), ("les", "faits", ".")),
    *(("le", "film", "de", "la"), ("le", "film", "des"), ("le", "fil", "des", "événements"), ("récit", ".")),
    *(("retour", "en", "arrière"), ("le", "rappel", "des", "faits"), ("le", "récit", "des"), ("le", "récit", "de")),
    *(("récapitulons",), ("reprenons",), ("résumé", "des", "épisodes"), ("résumons",)),
}
"""Open a paragraph that goes over what happened once more."""
HAVING_AN_AGE = {
    "datant",
    "date",
    "datent",
    "datait",
    "dataient",
    "remontant",
    "remonte",
    "remontent",
    "remontait",
    "remontaient",
}
SINCE_WHAT_AGE = {
    ("de",),
    ("du",),
    ("d'",),
    ("des",),
    ("à",),
    ("au",),
    ("aux",),
    ("de", "l'"),
    ("à", "l'"),
    ("de", "l'année"),
}
"""Say how old something is: "une loi | datant | de 1953", "des traités qui | remontent | à 1921"."""
