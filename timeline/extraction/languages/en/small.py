"""The smallest English words and endings, which rules ask for one by one."""

AS_WHAT = {"as", "in"}
"""Before an office: who holds it."""
A_OR_AN = {"a", "an"}
BOTH = {"both"}
ELIDED_THE: set[str] = set()
FEMININE_AGREEMENT: tuple[str, ...] = ()
FEMININE_ENDING: tuple[str, ...] = ()
GENDERED_ARTICLES: set[str] = set()
IN_TIME = {"in"}
"""Before a year or a month."""
IT = {"it"}
LINKING_T: set[str] = set()
OF_ONE_THING = {"of"}
OF_SEVERAL: set[str] = set()
OF_WHOSE = {"whose"}
OF_WITHOUT_ARTICLE = {"of"}
PAST_ENDING: tuple[str, ...] = ("ed",)
PLURAL_ENDINGS: tuple[str, ...] = ("s",)
PLURAL_OF_MEN: tuple[str, ...] = ("men",)
SO = {"so"}
DEFINITE_ARTICLES = {"the"}
THE_FEMININE = {"the"}
THE_ONE = {"the"}
TO = {"to"}
UNCHANGED_PARTICIPLES: tuple[str, ...] = ()
WEAK_OF: set[str] = set()
OF_OR_FOR = {"of", "for"}
ELIDED: set[str] = set()
LEADING_TO_NAMES = {".", "-", "ex", "former", "outgoing", "retired", "then"}
"""Between an article or a title and the name it leads to."""
LEADING_TO_DAYS = {"the"}
NEWLY = {"on", "the", "its", "new", "a", "s", "first", "second", "next", "yesterday", "today", "late", "early"}
"""Between a participle and the office that somebody comes to."""
FEMININE_PEOPLES: tuple[str, ...] = ()
ENDINGS_OF_INFINITIVES: tuple[str, ...] = ()
BEFORE_WHAT_IT_IS = {"a", "an", "the"}
""""called the deal | a mistake"."""
ON_A_DAY = {"on"}
RELATIVES_GO_ON = False
NAMES_HAVE_GENDER = False
TELLER_BEHIND = False
CLOSING_DENIAL = {".", ",", ";"}
"""After the auxiliary of a verb that is left unsaid."""
BEFORE_WHAT_IS_DATED = {"of", "at", "after", "by", "in"}
SMALL_BEFORE_DAYS = {"on", "in"}
PARTICIPLES_IN_E: tuple[str, ...] = ()
IS = {"is", "was"}
FOR_WHOM = {"for"}
FOR_OR_IN = {"for", "in"}
BEFORE_THE_DAY = {"on"}
OF_OR_TO_SEVERAL: set[str] = set()
NEAR_OR_FROM: set[str] = set()
TO_THE: set[str] = set()
TOWNS_WITH_ARTICLE: set[str] = set()
ARTICLES_WITHIN: set[str] = set()
LINKING_OFFICES = {"of", "for", "to"}
ONE_RECEIVES: set[str] = set()
CALLED_SOMETHING = {"a", "an", "the", "his", "her", "their", "one", "s", "'s"}
""""called him | a killer": no call was made."""
DUE_AFTER = {"had", "have", "has", "was", "were", "is", "are"}
""""was | due to decide", "had | been set to meet"."""
HAVING = {"had", "have", "has"}
BEEN = {"been"}
ARE_NOW = {"is", "are"}
DO = {"do"}
SETTING_A_TIME = {"for", "in", "on", "at", "to"}
MAJORITIES = {"majority"}
FIRST_OF_ALL = {"first"}
NO_PLURALS: tuple[str, ...] = ("ss",)
"""Endings of words in 's' that are no plurals."""
THERE_TO = {"y"}
