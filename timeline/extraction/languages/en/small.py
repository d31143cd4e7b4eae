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
