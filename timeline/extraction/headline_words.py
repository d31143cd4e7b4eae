"""The classes of words that headlines are made with: what is dropped, what may not end one, who is meant."""

from __future__ import annotations

import re
from typing import Protocol


class HeadlineWords(Protocol):
    """A part of what every language module must say."""

    AMOUNTS_OF: set[str]
    PARTS_OF_A_WHOLE: dict[str, set[str]]
    SAID_IN_FULL: set[str]
    SAME_BY_ANOTHER_NAME: dict[str, set[str]]
    TELLING_WHICH: set[str]
    ASKING_WHETHER: set[str]
    AFTER_SEASONS: set[str]  # "before the summer | holidays"
    CHOOSING_A_DAY: set[str]  # lemmas of verbs of which a day may be the object
    CHOSEN_AS: set[str]  # what follows such a day: "June 30 | as the day"
    LEADS_TO_TIMES: set[str]  # what only leads to a time, its last word left out or not
    RUNNING_ON: set[str]  # lemmas of verbs that say how long: "runs | until July"
    LASTING_ON: set[str]
    SPENDING_TIME: set[str]
    SPEAKING_OF: set[str]
    AT_THE_TIME: set[str]  # prepositions before a happening at which something else is done
    BARE_SUBJECTS: set[str]  # words that are a subject by themselves
    BARE_TIMES: set[str]
    BEFALL_OWNERS: set[str]
    OF_ONES_OWN: set[str]
    HOW_OFTEN: set[str]
    BEFALLING: set[str]
    BEFORE_TIMES: set[str]
    CONDITION_LEADS: set[str]
    HEADLINE_DROPS: set[str]
    LEADING_NOUNS: set[str]
    LEADING_TO: set[str]
    LOOSE_ENDS: set[str]
    COMPARING: set[str]
    LATTER: tuple[str, ...]
    MONTH: set[str]
    NAMED_BY_DAY: set[str]
    COLLECTIONS: set[str]
    OBLIQUE_PHRASE: re.Pattern[str]
    THITHER: str
    NO_DOERS: set[str]  # words for what is done or told, which never does anything itself
    ONE_OF: set[str]
    ONE_OF_MANY: set[str]
    ONLY_SO_LONG: set[str]
    ONLY_THEN: set[str]
    OPENING_PHRASES: set[str]
    PARTICLES: set[str]
    PARTICIPLES: tuple[str, ...]
    NOUNS_LIKE_PARTICIPLES: tuple[str, ...]
    PLUPERFECTS: dict[str, str]
    PRESENT_HEADLINES: bool
    SAID_OF_ANOTHER: set[str]
    SAYING_ALONE: set[str]
    HUNDREDS: set[str]
    HOW_IT_WAS_DONE: set[str]
    DUE_NOW: dict[str, str]
    TAKING_HOLD: set[str]
    NEAR: tuple[str, ...]
    TO_COME: dict[str, str]
    STRANDED: re.Pattern[str]
    UNELIDED: dict[str, str]
    UNFINISHED: set[str]
    UNITS_OF_TIME: set[str]
    UNPOINTED: dict[str, str]
    WHICH_ONE: dict[str, tuple[bool, str]]
    LEADING_WHICH: set[str]
    DEAD_COUNTED: set[str]
    FOUND_SO: set[str]
    WHOLE: set[str]
    UNOWNED: dict[str, str]
    WHO_ONLY: set[str]
