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
    AUDIENCES: set[str]
    BOARDS: set[str]
    CASES: set[str]
    CONTRABAND: set[str]
    CONVENED: set[str]
    CONVENING: set[str]
    CONVEYING: set[str]
    CROSSING: set[str]
    DECIDING: set[str]
    ENTOURAGES: set[str]
    ERRANDS: set[str]
    FIGHTERS: set[str]
    HANDING: set[str]
    HEARD: set[str]
    MEN_COUNTED: set[str]
    MINISTERIAL: set[str]
    MISSIONS: set[str]
    NEXT_ONES: set[str]
    RELIEVING: set[str]
    ROOMS: set[str]
    SAID_TO_OTHERS: set[str]
    SEIZING: set[str]
    STRIKING: set[str]
    SUSPECTS: set[str]
    WHOM: set[str]
