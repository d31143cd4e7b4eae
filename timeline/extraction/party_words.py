"""The words by which a language says who else takes part: who leads, who asked for it, to whom something is done."""

from __future__ import annotations

from typing import Protocol


class PartyWords(Protocol):
    """A part of `Words`; the language modules say what each class holds."""

    AGENTIVE: set[str]
    ALL_THE: set[str]
    ALSO_ACTING: set[str]
    AT_REQUEST: set[str]
    BELONGINGS: set[str]
    BENCH: set[str]
    CALLED_SO: dict[str, set[str]]
    CALLED_ON: dict[str, set[str]]
    COMMISSION: set[str]
    COUPLES: set[str]
    COUPS: set[str]
    COURT_TOWNS: set[str]
    FAVOUR: set[str]
    GENERAL_THINGS: set[str]
    GIVEN_NAME_TITLES: set[str]
    HANDED_TO: set[str]
    IMPOSED: set[str]
    INTRODUCING: set[str]
    JUNTAS: set[str]
    LEADING: set[str]
    LED: set[str]
    MADE_UP: set[str]
    MADE_UP_WITH: dict[str, list[str]]
    OF_STATES_TOGETHER: dict[str, str]
    PAIR_LANDS: set[str]
    AUTHORSHIP: set[tuple[str, ...]]
    NEGOTIATED: set[str]
    OWING: set[str]
    TALE_OPENINGS: set[str]
    TRUCES: set[str]
    OPPOSED: set[str]
    OWN_SUITS: set[str]
    PRIVATE_PEOPLE: set[str]
    REBEL: set[str]
    REBELS: set[str]
    REGIONAL: dict[tuple[str, ...], str]
    REGIONAL_BODIES: set[str]
    REQUESTS: set[str]
    RULED: set[str]
    SEATS_OF_COURTS: set[str]
    SEVERAL: dict[str, int]
    SPOUSES: set[str]
    SUFFERING: set[str]
    STATES_TOGETHER: dict[str, str]
    TOPIC_OPENERS: set[str]
    TRAVELLERS: set[str]
    TRIOS: dict[str, int]
    WITH: str
    WITH_MEMBERS: set[str]
