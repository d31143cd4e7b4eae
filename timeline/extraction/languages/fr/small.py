"""The smallest French words and endings, which rules ask for one by one."""

AS_WHAT = {"comme"}
"""Before an office: who holds it."""
A_OR_AN = {"un", "une"}
BOTH: set[str] = set()
ELIDED_THE = {"l'"}
FEMININE_AGREEMENT: tuple[str, ...] = ("e", "es")
"""A participle that agrees with a feminine noun."""
FEMININE_ENDING: tuple[str, ...] = ("e",)
GENDERED_ARTICLES = {"le", "la"}
IN_TIME = {"en"}
"""Before a year or a month."""
IT: set[str] = set()
LINKING_T = {"t"}
"""Between a verb and the pronoun after it: "a-t-il"."""
OF_ONE_THING = {"de", "du", "d'"}
OF_SEVERAL = {"des"}
OF_WHOSE: set[str] = set()
OF_WITHOUT_ARTICLE = {"de", "d'"}
PAST_ENDING: tuple[str, ...] = ()
PLURAL_ENDINGS: tuple[str, ...] = ("s", "x")
PLURAL_OF_MEN: tuple[str, ...] = ()
SO: set[str] = set()
DEFINITE_ARTICLES = {"le", "la", "l'", "les"}
THE_FEMININE = {"la", "l'"}
THE_ONE = {"le", "la", "l'"}
TO: set[str] = set()
UNCHANGED_PARTICIPLES: tuple[str, ...] = ("mis", "pris", "quis", "clus", "assis")
"""Masculine participles that are the same in the plural."""
WEAK_OF = {"de", "du", "d'", "des"}
"""Gives no role by itself: "avec de jeunes officiers"."""
