"""The words by which verbs of several senses, and of several kinds, are told apart."""

from __future__ import annotations

from typing import Protocol


class SenseWords(Protocol):
    """Classes of verbs by lemma, and of the words beside them."""

    ACHIEVING: set[str]
    APPROVING: set[str]
    BY_MEANS: set[str]
    CALLING_IN: set[str]
    DECLARING: set[str]
    FALLING_BACK: set[str]
    GATHERING: set[str]
    GOING_TO: set[str]
    INVESTIGATORS: set[str]
    MARKETS: set[str]
    ORDERING: set[str]
    REPORTED: set[str]
    RESPONDING: set[str]
    RULING: set[str]
    SEEING: set[str]
    SURRENDERING: set[str]
