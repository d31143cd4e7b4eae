"""The words by which a language says whom it means without a name: whose talks, whose protest, who is taken up again."""

from __future__ import annotations

from typing import Protocol


class MeantWords(Protocol):
    """A part of `Words`; the language modules say what each class holds."""

    AGREED: set[str]
    AID: set[str]
    AMONG: set[str]
    ANOTHER: set[str]
    ARMIES: set[str]
    ARMED_MEN: set[str]
    CONFLICTS: set[str]
    CUT: set[str]
    CUTTING: set[str]
    DOMESTIC: set[str]
    ENDED_OFFICES: dict[str, int]
    EXPERTS: set[str]
    FALLING_TO: set[str]
    FIELDS: dict[str, str]
    FOREIGN: set[str]
    GIVEN_FOR: dict[str, set[str]]
    GIVEN_TO: set[str]
    HEADS_OF_BODIES: set[str]
    JUDGING: set[str]
    MEN: set[str]
    NEIGHBOUR: set[str]
    NEGOTIATING: set[str]
    OFFERED: set[str]
    OF_MANY: set[str]
    OF_SOME: set[str]
    OF_THOSE: set[str]
    OUR: set[str]
    PAIR_RANKS: set[str]
    PARTISAN: set[str]
    PLURAL_HUMANS: set[str]
    RELATIONS: set[str]
    REST: set[str]
    RULERS: set[str]
    SENT_BY: set[str]
    SHARED_THINGS: set[str]
    SPEAKING_OFFICES: set[str]
    STRESSED: dict[str, str]
    THE: set[str]
    THEM: set[str]
    TO_THEM: set[str]
    TRIALS: set[str]
    UNITS: set[str]
    US: set[str]
    YOUR: set[str]
