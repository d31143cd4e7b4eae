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
OF_OR_FOR = {"de", "du", "des", "d'"}
ELIDED = {"d'", "l'"}
LEADING_TO_NAMES = {".", "-", "ex", "ancien", "ancienne"}
"""Between an article or a title and the name it leads to."""
LEADING_TO_DAYS = {"le", "la", "l'", "ce"}
NEWLY = {"le", "la", "l'", "nouveau", "nouvelle", "nouvel", "premier", "er", "hier"}
"""Between a participle and the office that somebody comes to."""
FEMININE_PEOPLES: tuple[str, ...] = ("aise", "oise", "aine", "enne", "onne", "ande")
"""Endings of a woman of a people."""
ENDINGS_OF_INFINITIVES: tuple[str, ...] = ("er", "ir", "re")
BEFORE_WHAT_IT_IS: set[str] = set()
ON_A_DAY: set[str] = set()
RELATIVES_GO_ON = True
"""A second verb after 'et' goes on from the relative clause before it."""
NAMES_HAVE_GENDER = True
"""Names of states and bodies take an article that shows their gender."""
TELLER_BEHIND = True
"""Whoever says so stands behind the verb that closes a sentence."""
CLOSING_DENIAL = {".", ",", ";", "pas"}
"""After the auxiliary of a verb that is left unsaid."""
BEFORE_WHAT_IS_DATED: set[str] = set()
SMALL_BEFORE_DAYS = {"le", "la", "en", "au", "dès"}
PARTICIPLES_IN_E: tuple[str, ...] = ("é", "ée", "és", "ées")
IS = {"est"}
FOR_WHOM: set[str] = set()
FOR_OR_IN = {"pour"}
BEFORE_THE_DAY = {"le"}
OF_OR_TO_SEVERAL = {"des", "aux"}
NEAR_OR_FROM = {"auprès", "près", "partir", "venu", "venue"}
"""Before 'de' and a place: nobody is of that place."""
TO_THE = {"au"}
TOWNS_WITH_ARTICLE = {"caire"}
"""Towns that the article is part of: nothing that stands for a state."""
ARTICLES_WITHIN = {"le", "la", "l'", "les", "un", "une"}
LINKING_OFFICES: set[str] = set()
ONE_RECEIVES = {"recevoir"}
CALLED_SOMETHING = {"s", "'s"}
""""called him | a killer": no call was made."""
DUE_AFTER: set[str] = set()
HAVING: set[str] = set()
BEEN: set[str] = set()
ARE_NOW: set[str] = set()
DO: set[str] = set()
SETTING_A_TIME: set[str] = set()
MAJORITIES: set[str] = set()
FIRST_OF_ALL: set[str] = set()
NO_PLURALS: tuple[str, ...] = ("ss",)
"""Endings of words in 's' that are no plurals."""
THERE_TO = {"y"}
