"""The words by which a language lets one tell from where somebody comes."""

from __future__ import annotations

from typing import Protocol


class HomeWords(Protocol):
    """A part of `Words`; the language modules say what each class holds."""

    BODIES_OF_STATES: set[str]
    EMBASSY: set[str]
    EXECUTIVES: set[str]
    FIGHTING: set[str]
    BOTH_SIDES: set[str]
    FOLK: set[str]
    FORMER: set[str]
    GIVEN_NAMES: set[str]
    HOUSED: set[str]
    LOCAL_BODIES: set[str]
    LONE_SPOTS: set[str]
    MEETING: set[str]
    MEMBERS: set[str]
    NO_SURNAMES: set[str]
    NEGOTIATORS: set[str]
    NOTES: set[str]
    NUMBERING: set[str]
    LAND_ENDINGS: tuple[str, ...]
    OF_A_LAND: set[str]
    OF_A_LAND_CUT: set[str]
    OF_SPOTS: set[str]
    OUTSIDERS: set[str]
    PEERS: set[str]
    PARLIAMENTS: set[str]
    PROMISING: set[str]
    RECEIVING: set[str]
    BACK_THEN: set[tuple[str, ...]]
    LED_MINISTRIES: dict[str, str]
    MENS_OFFICES: set[str]
    IN_THE_END: set[str]
    SAID: set[str]
    SAME: set[str]
    SEATS_OF_BODIES: set[str]
    SERVING: set[str]
    SHIPS: dict[str, str]
    SHIPS_PEOPLE: set[str]
    SPOTS: set[str]
    STAYS: set[str]
    STATE_SERVANTS: set[str]
    TEXTS: set[str]
    CONSENTING: set[str]
    CONSENTS: set[str]
    TOWN_TEXTS: set[str]
    VESSELS: set[str]
