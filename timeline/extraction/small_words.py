"""The smallest words and endings of a language, which rules ask for one by one."""

from __future__ import annotations

from typing import Protocol


class SmallWords(Protocol):
    """Articles, prepositions and endings in their forms."""

    AS_WHAT: set[str]
    A_OR_AN: set[str]
    BOTH: set[str]
    ELIDED_THE: set[str]
    FEMININE_AGREEMENT: tuple[str, ...]
    FEMININE_ENDING: tuple[str, ...]
    GENDERED_ARTICLES: set[str]
    IN_TIME: set[str]
    IT: set[str]
    LINKING_T: set[str]
    OF_IN_NAMES: set[str]
    OF_ONE_THING: set[str]
    OF_SEVERAL: set[str]
    OF_WHOSE: set[str]
    OF_WITHOUT_ARTICLE: set[str]
    OWNING: set[str]
    OWNING_MARKS: set[str]
    PAST_ENDING: tuple[str, ...]
    PLURAL_ENDING: str
    PLURAL_ENDINGS: tuple[str, ...]
    PLURAL_OF_MEN: tuple[str, ...]
    SO: set[str]
    DEFINITE_ARTICLES: set[str]
    THE_FEMININE: set[str]
    THE_ONE: set[str]
    TO: set[str]
    WEAK_OF: set[str]
    UNCHANGED_PARTICIPLES: tuple[str, ...]
